"""One difference between the facts and the contract, and a place to collect them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import attrs


@attrs.frozen(order=True)
class Difference:
    """A deviation of the contract from the facts.

    Attributes:
        section: Folder in `spec/` of the deviation.
        subject: `Schema`, `Schema.property`, an operation, or an operation and a part of the operation.
        what: Kind of the difference, the value in the facts, and the value in the contract.
    """

    section: str
    subject: str
    what: str

    def __str__(self) -> str:
        return f"{self.subject} {self.what}"


class Tally:
    """Collection of differences, with counts of comparisons and agreements.

    Attributes:
        differences: Each difference once, with the schemas of the facts in which it was found.
    """

    def __init__(self) -> None:
        self.differences: dict[Difference, set[str]] = {}
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
