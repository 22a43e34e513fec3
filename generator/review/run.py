"""The whole review: from two sides to a result."""

from __future__ import annotations

import difflib
import time
from pathlib import Path

import attrs

from generator.bundle import bundle
from generator.check import check
from generator.review.accepted import read_accepted, sort_out
from generator.review.change import Change, worst
from generator.review.old_tests import OldTests
from generator.review.python import Usage, compare_surfaces
from generator.review.redocly import Disagreement, SecondOpinion, disagreements, find_redocly
from generator.review.result import Result
from generator.review.side import Side
from generator.review.version import next_version
from generator.review.wire import WireContract, compare
from generator.surface import Boundary, Supported, Surface, outdated, read_modules, snapshot

__all__ = ["review"]


def review(base: Side, head: Side, scratch: Path, tools: Path = Path()) -> Result:
    """Review a change.

    Args:
        base: The base of the comparison.
        head: The side under review.
        scratch: Folder for the tools; their caches in it make the next review faster.
        tools: Checkout whose tools are used. No program of a side is run.

    Raises:
        SpecError, SpecErrors: A side cannot be read, or a tool failed.
    """
    began = time.monotonic()
    boundaries = Boundary.read(base.root, base.name), Boundary.read(head.root, head.name)
    old = WireContract.of(bundle(base.spec), base.root, base.name)
    new = WireContract.of(bundle(head.spec), head.root)
    old_tests = OldTests(base, head, scratch / "types")
    second = _second_opinion(old, new, scratch, tools)
    # Both run in the background of the next steps.
    old_tests.start()
    if second:
        second.start()
    wire = compare(old, new)
    before = Supported.of(read_modules(base.root), boundaries[0]).surface
    supported = Supported.of(read_modules(head.root), boundaries[1])
    after = supported.surface
    usage = Usage.of(old, base.root / "overlays/pythonik"), Usage.of(new, head.root / "overlays/pythonik")
    python = compare_surfaces(before, after, *usage, base.name)
    report = check(head.spec)
    changes = [*_with_methods(wire, *usage), *python, *old_tests.changes()]
    accepted, stale = sort_out(read_accepted(head.spec), changes, head.version)
    verdict = worst(changes) if changes else None
    return Result(
        base=base.name,
        base_version=base.version,
        released=base.released,
        version=head.version,
        proposed=next_version(base.version, verdict, released=base.released),
        changes=changes,
        accepted=accepted,
        findings=report.findings,
        failures=[*stale, *supported.faults, *outdated(after, head.root / "api")],
        disagreements=_disagreements(wire, second, *usage) if second else None,
        surface_diff=_surface_diff(before, after),
        seconds=time.monotonic() - began,
    )


def _second_opinion(old: WireContract, new: WireContract, scratch: Path, tools: Path) -> SecondOpinion | None:
    program = find_redocly(tools)
    return SecondOpinion(program, old, new, scratch / "redocly") if program else None


def _disagreements(wire: list[Change], second: SecondOpinion, before: Usage, after: Usage) -> list[Disagreement]:
    def reach(spot: tuple[str, ...]) -> frozenset[str]:
        return before.reach(spot) | after.reach(spot)

    return disagreements(wire, second.breaks(), reach)


def _with_methods(wire: list[Change], before: Usage, after: Usage) -> list[Change]:
    """Return changes on the wire with the affected methods and models; a removed part has those of the base."""
    return [attrs.evolve(change, python=(before if change.place.revision else after).hit(change)) for change in wire]


def _surface_diff(before: Surface, after: Surface) -> str:
    """Return the difference of both snapshots in the present form, so that a change of the form makes no difference."""
    old, new = snapshot(before), snapshot(after)
    lines: list[str] = []
    for path in sorted(old.keys() | new.keys()):
        was, now = old.get(path, "").splitlines(keepends=True), new.get(path, "").splitlines(keepends=True)
        lines += difflib.unified_diff(was, now, f"a/api/{path}", f"b/api/{path}")
    return "".join(lines)
