"""One difference between the facts and the contract, and a place to collect them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property

import attrs

CLIENT = "client"
"""The facts of the published client, which are newer than the documents."""
DOCUMENTS = "documents"
"""The published documents."""
SUPERSEDED = "superseded"
"""The published documents, on a point on which the published client agrees with the contract."""


@attrs.frozen(order=True)
class Difference:
    """A deviation of the contract from the facts.

    Attributes:
        section: Folder in `spec/` of the deviation.
        subject: `Schema`, `Schema.property`, an operation, or an operation and a part of the operation.
        what: Kind of the difference, the value in the facts, and the value in the contract.
        origin: Facts that differ: see `CLIENT`, `DOCUMENTS` and `SUPERSEDED`.
    """

    section: str
    subject: str
    what: str
    origin: str = CLIENT

    @property
    def kind(self) -> str:
        """Kind of the difference, without the values."""
        return self.what.partition(":")[0]

    def __str__(self) -> str:
        return f"{self.subject} {self.what}"


class Tally:
    """Collection of differences, with counts of comparisons and agreements.

    Attributes:
        differences: Each difference once, with the schemas of the facts in which it was found.
    """

    def __init__(self) -> None:
        self.differences: dict[Difference, set[str]] = {}
        self._met: set[tuple[str, str]] = set()
        self._agreed: dict[tuple[str, str], bool] = {}
        self._current: tuple[str, str] | None = None

    @contextmanager
    def comparing(self, kind: str, key: str) -> Iterator[None]:
        """Count one comparison; a difference that is noted meanwhile is a disagreement."""
        outer, self._current = self._current, (kind, key)
        self._agreed.setdefault(self._current, True)
        try:
            yield
        finally:
            self._current = outer

    def differ(self, section: str, subject: str, kind: str, facts: object, ours: object, found_at: str = "") -> None:
        """Note a difference."""
        if self._current:
            self._agreed[self._current] = False
        difference = Difference(section, subject, f"{kind}: {_shown(facts)} | ours {_shown(ours)}")
        self.differences.setdefault(difference, set()).update({found_at} - {""})

    def meet(self, section: str, subject: str) -> None:
        """Note a subject that both the facts and the contract have."""
        self._met.add((section, subject))

    def agrees(self, difference: Difference) -> bool:
        """Return whether the facts of this tally agree with the contract on the kind of a difference."""
        at = (difference.section, difference.subject)
        kinds = {each.kind for each in self._by_subject.get(at, ())}
        return at in self._met and difference.kind not in kinds

    @cached_property
    def _by_subject(self) -> Mapping[tuple[str, str], Sequence[Difference]]:
        found: dict[tuple[str, str], list[Difference]] = {}
        for each in self.differences:
            found.setdefault((each.section, each.subject), []).append(each)
        return found

    def counts(self, kind: str) -> tuple[int, int]:
        """Return the number of agreements and the number of comparisons of a kind."""
        counted = Counter(agrees for (each, _), agrees in self._agreed.items() if each == kind)
        return counted[True], counted.total()


def _shown(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, frozenset | set | tuple | list):
        return ", ".join(sorted(map(str, value))) or "none"
    return str(value)
