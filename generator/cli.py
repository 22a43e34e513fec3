"""Commands on the contract, from ``bundle`` and ``check`` to ``review`` and ``release``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.bundle import bundle
from generator.check import RULES, check
from generator.coverage import coverage
from generator.errors import SpecError, SpecErrors
from generator.foreign import command as foreign
from generator.observe import command as traffic
from generator.output import own_folder, write_files
from generator.printable import say
from generator.release import command as release
from generator.surface import Boundary, Supported, count_names, outdated, read_modules, write_snapshot

FAILED = 1
REVIEW_FAILED = 2
"""A review that found breaks exits with 1, so a failure needs another status."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status: 0 done, 1 faults found, 2 usage error."""
    args = _parser().parse_args(argv)
    try:
        status: int = args.run(args)
    except (SpecError, SpecErrors) as error:
        say(error, file=sys.stderr)
        return REVIEW_FAILED if args.run is _review else FAILED
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator", description="Work on the contract, and on the code that follows from it."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("bundle", help="put each service into one OpenAPI document")
    command.add_argument("--out", type=Path, metavar="DIR", help="write <service>.json here; else print a summary")
    _add_services(command)
    command.set_defaults(run=_bundle)

    command = commands.add_parser("check", help="check the rules of docs/contract-rules.md")
    command.add_argument("--rules", action="store_true", help="list the rules with their reasons, then stop")
    _add_services(command)
    command.set_defaults(run=_check)

    command = commands.add_parser("coverage", help="compare the contract with the facts that it was built from")
    command.add_argument("facts", type=Path, metavar="FACTS", help="folder of the facts")
    command.add_argument("--unexplained", action="store_true", help="list only differences without a reason")
    _add_services(command)
    command.set_defaults(run=_coverage)

    command = commands.add_parser("observe", help=traffic.ABOUT)
    traffic.add_arguments(command)
    command.set_defaults(run=_observe)

    command = commands.add_parser("generate", help="write the Python client")
    command.add_argument("--out", type=Path, metavar="DIR", default=Path("generated/iconik_api"), help="[%(default)s]")
    command.add_argument("--check", action="store_true", help="write nothing; list the files that are out of date")
    command.set_defaults(run=_generate)

    contract_commands = list(commands.choices.values())

    command = commands.add_parser("surface", help="write what the packages support as text")
    command.add_argument("--out", type=Path, metavar="DIR", default=Path("api"), help="[%(default)s]")
    command.add_argument("--check", action="store_true", help="write nothing; list the files that are out of date")
    command.set_defaults(run=_surface)

    command = commands.add_parser("review", help="list the changes and breaks, and propose the next version")
    command.add_argument("--base", metavar="REVISION", help="git revision, or a folder with a slash [the last release]")
    command.add_argument("--head", metavar="REVISION", default=".", help="revision or folder to review [this folder]")
    command.add_argument("--out", type=Path, metavar="DIR", default=Path("build/review"), help="[%(default)s]")
    command.set_defaults(run=_review)

    command = commands.add_parser("reference", help="write the contract as HTML pages")
    command.add_argument("--out", type=Path, metavar="DIR", default=Path("build/reference"), help="[%(default)s]")
    command.set_defaults(run=_reference)

    for command in contract_commands:
        command.add_argument(
            "--spec", type=Path, metavar="DIR", default=Path("spec"), help="the contract [%(default)s]"
        )

    command = commands.add_parser("regenerate", help=foreign.ABOUT)
    foreign.add_arguments(command)
    command.set_defaults(run=foreign.run)

    release.add_commands(commands)
    return parser


def _add_services(command: argparse.ArgumentParser) -> None:
    command.add_argument("services", nargs="*", metavar="SERVICE", help="only these services [all]")


def _bundle(args: argparse.Namespace) -> int:
    bundles = bundle(args.spec, args.services)
    if args.out:
        texts = {name: json.dumps(each.document, ensure_ascii=False, indent=2) + "\n" for name, each in bundles.items()}
        write_files(args.out, {f"{name}.json": text for name, text in texts.items()})
    else:
        for service, bundled in bundles.items():
            schemas = bundled.document["components"].get("schemas", {})
            say(f"{service}: {len(bundled.document.get('paths') or ())} paths, {len(schemas)} schemas")
    return 0


def _check(args: argparse.Namespace) -> int:
    if args.rules:
        _print_rules()
        return 0
    report = check(args.spec, args.services)
    for finding in report.findings:
        say(finding)
    found = len(report.findings)
    count = "no findings" if not found else "1 finding" if found == 1 else f"{found} findings"
    say(f"{report.operations} operations, {report.schemas} schemas, {count}")
    return FAILED if report.findings else 0


def _print_rules() -> None:
    width = max(map(len, RULES))
    for rule in RULES.values():
        say(f"{rule.name:{width}}  {rule.why}")


def _coverage(args: argparse.Namespace) -> int:
    report = coverage(args.spec, args.facts, args.services)
    for line in report.lines(unexplained_only=args.unexplained):
        say(line)
    return FAILED if report.unexplained else 0


def _observe(args: argparse.Namespace) -> int:
    from generator.observe.contract import read_contract

    return traffic.run(args, read_contract(args.spec))


def _generate(args: argparse.Namespace) -> int:
    # A local import: the other commands run without the dependencies of the generator.
    from generator.generate import generate, stale

    if not args.check:
        generate(args.spec, args.out)
        return 0
    outdated = stale(args.spec, args.out)
    for line in outdated:
        say(line)
    return FAILED if outdated else 0


def _surface(args: argparse.Namespace) -> int:
    supported = Supported.of(read_modules(Path()), Boundary.read(Path()))
    lines = list(supported.faults)
    if args.check:
        lines += outdated(supported.surface, args.out)
    else:
        write_snapshot(supported.surface, args.out)
        say(f"{count_names(supported.surface)} names in {len(supported.surface)} modules")
    for line in lines:
        say(line)
    return FAILED if lines else 0


def _review(args: argparse.Namespace) -> int:
    # A local import: the other commands run without the dependencies of the review.
    from generator.review.report import write_report
    from generator.review.run import review
    from generator.review.side import last_release, load_side

    root = Path()
    scratch = own_folder(args.out / "scratch")
    base = load_side(args.base or last_release(root), root, scratch)
    head = load_side(args.head, root, scratch)
    result = review(base, head, scratch)
    write_report(result, args.out)
    for line in result.lines():
        say(line)
    say(f"{args.out / 'report.html'}, report.md, report.json, surface.diff; {result.seconds:.1f} s")
    return result.status


def _reference(args: argparse.Namespace) -> int:
    from generator.reference import write_reference

    write_reference(Path(), args.out)
    say(args.out / "index.html")
    return 0
