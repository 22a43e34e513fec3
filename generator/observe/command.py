"""The command ``observe`` on our contract and on contracts of others."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..printable import say
from .contract import Contract
from .report import observe

__all__ = ["ABOUT", "add_arguments", "run"]

ABOUT = "compare recorded traffic with the contract"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command, without the contract."""
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="HAR file, or recording of the client")
    parser.add_argument("--values", action="store_true", help="quote values that an enum does not list")
    parser.add_argument("--unseen", action="store_true", help="list the parts of the contract that were never seen")
    parser.add_argument("--write", action="store_true", help="propose edits: change the files of the contract")


def run(args: argparse.Namespace, contract: Contract) -> int:
    """Print the report; with `--write`, also change the files of the contract.

    Returns:
        0 without departures; 1 with departures, or if a file could not be read whole.
    """
    report = observe(contract, args.files, with_values=args.values)
    for line in report.lines(unseen=args.unseen):
        say(line)
    if args.write:
        # A local import: a report needs no library that writes YAML.
        from .edits import write_edits

        for line in write_edits(report.findings):
            say(line)
    sys.stdout.flush()
    return 1 if report.findings or report.problems else 0
