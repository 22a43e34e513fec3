"""The command ``release``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .index import Index
from .steps import release
from .stopped import Stopped

__all__ = ["ABOUT", "add_arguments", "run"]

ABOUT = "make a release; nothing is published or tagged without --publish"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--publish", action="store_true", help="publish, commit and tag")
    parser.add_argument("--upload-url", default="", metavar="URL", help="index to publish to [that of uv]")
    parser.add_argument("--check-url", default="", metavar="URL", help="where that index lists its files")
    parser.add_argument("--tools", type=Path, default=Path(".venv-release/bin"), metavar="DIR", help="[%(default)s]")
    parser.add_argument("--out", type=Path, default=Path("dist"), metavar="DIR", help="for the files [%(default)s]")


def run(args: argparse.Namespace) -> int:
    """Make the release; print each step and, if it stops, why and what to do."""
    index = Index(args.upload_url, args.check_url) if args.publish else None
    try:
        made = release(Path.cwd(), args.tools.absolute(), args.out.absolute(), index)
    except Stopped as stopped:
        print(stopped, file=sys.stderr)
        return 1
    print(made.notes)
    return 0
