"""The command ``regenerate``, also ``pythonik-regenerate`` where the generator is installed without a checkout."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ..errors import SpecError, SpecErrors
from ..names import is_name

__all__ = ["ABOUT", "add_arguments", "main", "run"]

ABOUT = "write a Python client for a contract of your own"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "contract",
        type=Path,
        metavar="SPEC",
        help="an OpenAPI 3.0 or 3.1 document, or a folder that is laid out as docs/contract.md says",
    )
    parser.add_argument(
        "--out", type=Path, metavar="DIR", default=Path("client"), help="folder of the package to write [%(default)s]"
    )
    parser.add_argument("--base-url", metavar="URL", help="where the API lives [the first server of the document]")


def run(args: argparse.Namespace) -> int:
    """Write the package; print what it lacks.

    Raises:
        SpecError, SpecErrors: There is no contract that a client could be made of; nothing is written.
    """
    if not is_name(args.out.name):
        raise SpecError(f"{args.out.name!r} cannot become the name of a package: say another --out")
    if any(args.out.glob("*")) and not (args.out / "runtime" / "operations" / "op.py").exists():
        raise SpecError(f"{args.out} holds something else than a generated client: say another --out")
    # Imported here, so that the other commands do without what only the generator needs.
    from ..generate import generate, generate_service
    from .draft import read_foreign

    if args.contract.is_dir():
        generate(args.contract, args.out)
        return 0
    service, report = read_foreign(args.contract, args.base_url)
    generate_service(service, args.out)
    for line in report.lines():
        print(line)
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return the exit status: 0 written, 1 nothing written."""
    parser = argparse.ArgumentParser(description=ABOUT)
    add_arguments(parser)
    try:
        return run(parser.parse_args(argv))
    except (SpecError, SpecErrors) as error:
        print(error, file=sys.stderr)
        return 1
