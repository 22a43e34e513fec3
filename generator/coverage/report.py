"""Report of the comparison: agreement, differences with a reason, and differences without a reason."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import attrs

from generator.bundle import bundle
from generator.coverage.contract import ServiceContract
from generator.coverage.deviations import EVERYWHERE, Deviation, read_deviations
from generator.coverage.difference import DOCUMENTS, SUPERSEDED, Difference, Tally
from generator.coverage.facts import read_facts
from generator.coverage.operations import compare_service

COUNTED = ("operations", "parameters", "bodies", "answers", "properties")
Counts: TypeAlias = Mapping[str, Mapping[str, tuple[int, int]]]


@attrs.frozen
class Report:
    """The result of a comparison.

    Attributes:
        counts: Number of agreements with the published client and of comparisons, by service and kind.
        documented: The same numbers for the published documents.
        explained: Differences by the entry that explains them.
        unexplained: Differences without a reason, and entries without a difference.
    """

    counts: Counts
    documented: Counts
    explained: Sequence[tuple[Deviation, Sequence[str]]]
    unexplained: Sequence[str]

    def lines(self, *, unexplained_only: bool = False) -> Iterator[str]:
        """Yield the report as text; differences without a reason come last."""
        if not unexplained_only:
            yield from _counted(self.counts, "")
            yield from _counted(self.documented, " in the documents")
            for deviation, differences in self.explained:
                yield f"\n{deviation.section}: {deviation.reason}"
                yield from (f"  {each}" for each in differences)
            if self.unexplained:
                yield "\nwithout a reason:"
        yield from self.unexplained


def coverage(spec: Path, facts_folder: Path, only: Collection[str] = ()) -> Report:
    """Compare a specification folder, or ``only`` some of its services, with a folder of facts.

    Raises:
        SpecError, SpecErrors: The contract, the facts or the deviations cannot be read.
    """
    facts = read_facts(facts_folder)
    deviations = read_deviations(spec)
    bundles = bundle(spec, only)
    contracts = {name: ServiceContract(bundled) for name, bundled in bundles.items()}
    tallies = {name: compare_service(name, facts.service(name), ours) for name, ours in contracts.items()}
    documented = {
        name: compare_service(name, facts.documented(name), ours) for name, ours in contracts.items() if facts.documents
    }
    found: dict[Difference, set[str]] = {}
    for tally in tallies.values():
        for difference, places in tally.differences.items():
            found.setdefault(difference, set()).update(places)
    for tally in documented.values():
        for difference, places in tally.differences.items():
            if difference not in found:
                agreed = any(each.agrees(difference) for each in tallies.values())
                difference = attrs.evolve(difference, origin=SUPERSEDED if agreed else DOCUMENTS)
            found.setdefault(difference, set()).update(f"{place} of the documents" for place in places)
    if not only:
        absent = [name for name in sorted(facts.operations) if name not in bundles]
        found |= {Difference(name, name, "service: present | ours absent"): set() for name in absent}
    used: dict[Deviation, set[str]] = {deviation: set() for deviation in deviations}
    explained: dict[Deviation, list[str]] = {}
    unexplained: list[str] = []
    for difference in sorted(found):
        text = _shown(difference, found[difference])
        explains = [each for each in deviations if each.section in (EVERYWHERE, difference.section)]
        matching = {each: patterns for each in explains if (patterns := set(each.used_by(difference)))}
        for deviation, patterns in matching.items():
            used[deviation].update(patterns)
        if matching:
            explained.setdefault(next(iter(matching)), []).append(text)
        else:
            unexplained.append(text)
    if not only:
        unexplained += _stale(used)
    return Report(
        _counts(tallies),
        _counts(documented),
        [(each, explained[each]) for each in deviations if each in explained],
        unexplained,
    )


def _counts(tallies: Mapping[str, Tally]) -> Counts:
    return {name: {what: tally.counts(what) for what in COUNTED} for name, tally in tallies.items()}


def _counted(counts: Counts, facts: str) -> Iterator[str]:
    for service, by_kind in counts.items():
        figures = (f"{agree}/{there_are} {what}" for what, (agree, there_are) in by_kind.items())
        yield f"{service}{facts}: {', '.join(figures)}"


def _shown(difference: Difference, found_at: Collection[str]) -> str:
    return f"{difference} ({', '.join(sorted(found_at))})" if found_at else str(difference)


def _stale(used: Mapping[Deviation, Collection[str]]) -> Iterator[str]:
    """Yield the patterns that match no difference."""
    for deviation, patterns in used.items():
        for pattern in sorted(deviation.patterns() - set(patterns)):
            yield f"{deviation.location}: {pattern!r} explains nothing"
