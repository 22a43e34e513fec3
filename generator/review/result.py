"""The result of a review."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from generator.check import Finding
from generator.review.accepted import AcceptedBreak
from generator.review.change import Change, Verdict, worst
from generator.review.redocly import Disagreement

__all__ = ["BREAKING", "COMPATIBLE", "DISAGREEING", "FAILED", "Result"]

COMPATIBLE, BREAKING, FAILED, DISAGREEING = range(4)
"""Exit statuses."""


@attrs.frozen
class Result:
    """A review.

    Attributes:
        base: Name of the base: a revision or a folder.
        base_version: Version of the base.
        released: Whether the base is a release.
        version: Version in the contract under review.
        proposed: Version that the changes require.
        changes: All changes.
        accepted: Approved breaks by the change that they approve.
        findings: Violations of the rules of the contract.
        failures: Other faults: stale approvals, an outdated snapshot.
        disagreements: Disagreements of the second engine; None if it is not installed.
        surface_diff: Difference of the snapshots of the surface.
        seconds: Duration of the review in seconds.
    """

    base: str
    base_version: str
    released: bool
    version: str
    proposed: str
    changes: Sequence[Change]
    accepted: Mapping[str, AcceptedBreak]
    findings: Sequence[Finding]
    failures: Sequence[str]
    disagreements: Sequence[Disagreement] | None
    surface_diff: str = attrs.field(repr=False)
    seconds: float = 0.0

    @property
    def verdict(self) -> Verdict | None:
        """Worst verdict; None without changes."""
        return worst(self.changes) if self.changes else None

    @property
    def open_breaks(self) -> Sequence[Change]:
        """Breaks without an approval."""
        return [
            change for change in self.changes if change.verdict is Verdict.BREAKING and change.key not in self.accepted
        ]

    @property
    def status(self) -> int:
        """Exit status: the gravest first, since a failure may hide other findings."""
        if self.findings or self.failures:
            return FAILED
        if self.disagreements:
            return DISAGREEING
        return BREAKING if self.open_breaks else COMPATIBLE

    @property
    def services(self) -> Sequence[str]:
        """Services and packages with changes."""
        return sorted({change.service for change in self.changes})

    def of(self, service: str, verdict: Verdict) -> Sequence[Change]:
        """Return the changes of a service with one verdict, in the order of their places."""
        found = [change for change in self.changes if (change.service, change.verdict) == (service, verdict)]
        return sorted(found, key=lambda change: (change.layer != "wire", change.place, change.key))

    def counts(self, service: str | None = None) -> dict[str, int]:
        """Return the number of changes by verdict, of one service or of all."""
        wanted = [change for change in self.changes if service in (None, change.service)]
        return {
            verdict.label: sum(change.verdict is verdict for change in wanted)
            for verdict in sorted(Verdict, reverse=True)
        }

    def lines(self) -> Iterator[str]:
        """Yield the report as text for a terminal."""
        for service in self.services:
            yield f"{service}: {_worded(self.counts(service))}"
            for verdict in sorted(Verdict, reverse=True):
                for change in self.of(service, verdict):
                    yield f"  {self._mark(change)} {line(change)}"
        if not self.changes:
            yield "nothing changed"
        yield from map(str, self.findings)
        yield from self.failures
        if self.disagreements is None:
            yield "second engine: not installed (make redocly), so nothing was cross-checked"
        else:
            yield f"second engine: {len(self.disagreements)} disagreements"
            yield from (f"  {each}" for each in self.disagreements)
        yield self.conclusion

    def _mark(self, change: Change) -> str:
        if change.key in self.accepted:
            return "accepted  "
        return f"{change.verdict.label:10}"

    @property
    def conclusion(self) -> str:
        """Last line of the report."""
        approved = len(self.changes) and sum(change.key in self.accepted for change in self.changes)
        state = "a release" if self.released else "not a release"
        return (
            f"against {self.base} ({self.base_version}, {state}): {_worded(self.counts())}, {approved} accepted; "
            f"version {self.version}, required: {self.proposed}"
        )


def line(change: Change) -> str:
    """Return a change as one line of text."""
    ways = f" [{', '.join(change.directions)}]" if change.directions else ""
    reach = f", {change.reach} operation{'s' if change.reach != 1 else ''}" if change.reach else ""
    # A subject with a Python name would repeat the name.
    named = bool(change.python) and change.subject.startswith(change.python[0])
    hit = f" — {shortened(change.python)}" if change.python and not named else ""
    return f"{change.place}: {change.kind} {change.subject}: {change.text}{ways}{reach}{hit}"


def shortened(names: Sequence[str], most: int = 3) -> str:
    """Return the first few of several names."""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return f"{', '.join(names[:most])}{more}"


def _worded(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {label}" for label, count in counts.items())
