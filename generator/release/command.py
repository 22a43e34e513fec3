"""The commands ``release``, ``distributions`` and ``rehearse``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .index import Index
from .rehearsal import rehearse
from .steps import distributions_of_tag, release
from .stopped import Stopped

__all__ = ["add_commands"]


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands and their arguments."""
    command = commands.add_parser("release", help="make a release; without --tag and --publish a dry run")
    command.add_argument("--tag", action="store_true", help="commit and tag")
    command.add_argument("--publish", action="store_true", help="publish, commit and tag")
    command.add_argument("--upload-url", default="", metavar="URL", help="index to publish to [that of uv]")
    command.add_argument("--check-url", default="", metavar="URL", help="URL of the list of files of that index")
    command.add_argument("--out", type=Path, default=Path("dist"), metavar="DIR", help="for the files [%(default)s]")
    _add_tools(command)
    command.set_defaults(run=_release)

    command = commands.add_parser("distributions", help="build and check the distributions of a tagged release")
    command.add_argument("--out", type=Path, default=Path("dist"), metavar="DIR", help="for the files [%(default)s]")
    _add_tools(command)
    command.set_defaults(run=_distributions)

    command = commands.add_parser("rehearse", help="make a release against a local index, and install it")
    _add_tools(command)
    command.set_defaults(run=_rehearse)


def _add_tools(command: argparse.ArgumentParser) -> None:
    command.add_argument("--tools", type=Path, default=Path(".venv-release/bin"), metavar="DIR", help="[%(default)s]")


def _release(args: argparse.Namespace) -> int:
    index = Index(args.upload_url, args.check_url) if args.publish else None
    try:
        made = release(Path.cwd(), args.tools.absolute(), args.out.absolute(), index, tag=args.tag)
    except Stopped as stopped:
        print(stopped, file=sys.stderr)
        return 1
    print(made.notes)
    return 0


def _distributions(args: argparse.Namespace) -> int:
    try:
        files = distributions_of_tag(Path.cwd(), args.tools.absolute(), args.out.absolute())
    except Stopped as stopped:
        print(stopped, file=sys.stderr)
        return 1
    for file in files:
        print(file)
    return 0


def _rehearse(args: argparse.Namespace) -> int:
    try:
        rehearse(Path.cwd(), args.tools.absolute())
    except Stopped as stopped:
        print(stopped, file=sys.stderr)
        return 1
    return 0
