"""The command ``regenerate``, which is ``pythonik-regenerate`` in an installation without a checkout."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ..errors import SpecError, SpecErrors
from ..names import is_name
from ..observe import command as traffic
from ..printable import say

__all__ = ["ABOUT", "add_arguments", "main", "run"]

ABOUT = "write a Python client for a contract of your own"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    _add_contract(parser)
    parser.add_argument(
        "--out", type=Path, metavar="DIR", default=Path("client"), help="folder of the package to write [%(default)s]"
    )
    parser.add_argument(
        "--insist", action="store_true", help="write nothing and fail if a part of the document is not supported"
    )


def _add_contract(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "contract",
        type=Path,
        metavar="SPEC",
        help="OpenAPI 3.0, 3.1 or 3.2 document, or folder with the layout of docs/contract.md",
    )
    parser.add_argument("--base-url", metavar="URL", help="URL of the API [the first server of the document]")
    parser.add_argument(
        "--allow-refs",
        type=Path,
        metavar="DIR",
        action="append",
        default=[],
        help="another folder that references may lead into [only the folder of the document]",
    )


def run(args: argparse.Namespace) -> int:
    """Write the package, and print the unsupported parts.

    Raises:
        SpecError, SpecErrors: The contract cannot become a client; nothing is written.
    """
    if not is_name(args.out.name):
        raise SpecError(f"{args.out.name!r} cannot become the name of a package: choose another --out")
    # A local import: the other commands run without the dependencies of the generator.
    from ..generate import generate, generate_service
    from .draft import read_foreign

    if args.contract.is_dir():
        generate(args.contract, args.out)
        return 0
    try:
        service, report = read_foreign(args.contract, args.base_url, args.allow_refs)
        if args.insist and not report.is_whole:
            lines = "\n".join(report.lines())
            raise SpecError(f"{lines}\nnothing was written, since --insist takes only whole documents")
        generate_service(service, args.out)
    except RecursionError:
        raise SpecError(f"{args.contract}: its schemas refer to each other in a chain that is too long") from None
    for line in report.lines():
        say(line)
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return the exit status: 0 written, 1 nothing written.

    `observe` as the first argument compares recorded traffic with a contract; the status is then that of `observe.run`.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if arguments[:1] == ["observe"]:
            return _observe(arguments[1:])
        parser = argparse.ArgumentParser(description=ABOUT, epilog=f"`%(prog)s observe` can {traffic.ABOUT}.")
        add_arguments(parser)
        return run(parser.parse_args(arguments))
    except (SpecError, SpecErrors) as error:
        say(error, file=sys.stderr)
        return 1


def _observe(arguments: Sequence[str]) -> int:
    # A local import, as in `run`.
    from ..observe.contract import read_document

    parser = argparse.ArgumentParser(prog="pythonik-regenerate observe", description=traffic.ABOUT)
    _add_contract(parser)
    traffic.add_arguments(parser)
    args = parser.parse_args(arguments)
    return traffic.run(args, read_document(args.contract, args.base_url, args.allow_refs))
