"""Goals of the client, and their verdicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from benchmarks.spread import Spread

from .works import AIOHTTP, BARE, HTTPX, NSA1, NSA2, OURS, PYREQWEST, TLS

#: By work, by quantity, by contestant: what came out in each round.
Values = Mapping[str, Mapping[str, Mapping[str, Sequence[float]]]]

#: How a goal is compared: our share of the other's value, how many times as fast, how much more, or the value itself.
How = Literal["share", "times", "more", "value"]


@dataclass(frozen=True)
class Goal:
    """A goal for a work.

    Attributes:
        text: Name of the goal in reports.
        work: Key of the work.
        quantity: Quantity of the goal.
        how: Kind of comparison.
        limit: Maximum; for `times`, the minimum.
        other: Contestant to compare with.
        who: Contestant that must reach the goal.
    """

    text: str
    work: str
    quantity: str
    how: How
    limit: float
    other: str = ""
    who: str = OURS

    def spread(self, values: Values) -> Spread:
        """Return the spread over the rounds."""
        of = values[self.work][self.quantity]
        own = of[self.who]
        match self.how:
            case "share":
                return Spread.of_ratios(own, of[self.other])
            case "times":
                return Spread.of_ratios(of[self.other], own)
            case "more":
                return Spread.of(mine - other for mine, other in zip(own, of[self.other], strict=True))
            case "value":
                return Spread.of(own)

    def is_met(self, middle: float) -> bool:
        """Whether a value, the median of the rounds, is good enough."""
        return middle >= self.limit if self.how == "times" else middle <= self.limit

    def mark(self, medians: Mapping[str, float]) -> float:
        """Return the value with which the contestant would just reach the goal, from the medians of all."""
        match self.how:
            case "share":
                return medians[self.other] * self.limit
            case "times":
                return medians[self.other] / self.limit
            case "more":
                return medians[self.other] + self.limit
            case "value":
                return self.limit


_CALL, _CPU, _WALL = "CPU a call", "CPU", "wall"

GOALS: Sequence[Goal] = (
    Goal("Import the client and make one: ms over bare Python", "import", _WALL, "more", 15, BARE),
    Goal("First decoded asset: share of 2.3.0", "asset", _WALL, "share", 0.26, NSA2),
    Goal("First decoded asset over pyreqwest: share of 2.3.0", "asset", _WALL, "share", 0.12, NSA2, PYREQWEST),
    Goal("First decoded asset: share of 1.15.0", "asset", _WALL, "share", 0.75, NSA1),
    Goal("First decoded asset, ready for TLS: share of 2.3.0", "asset", _WALL, "share", 0.35, NSA2, TLS),
    Goal("First decoded asset, ready for TLS: share of 1.15.0", "asset", _WALL, "share", 0.75, NSA1, TLS),
    Goal("Small call: share of 2.3.0", "call", _CALL, "share", 0.65, NSA2),
    Goal("Small call: share of a bare httpx.Client.request", "call", _CALL, "share", 0.75, HTTPX),
    Goal("Small call over pyreqwest: share of httpx.Client.request", "call", _CALL, "share", 0.4, HTTPX, PYREQWEST),
    Goal("1,000 assets decoded: times as fast as 2.3.0", "decode-assets", _CPU, "times", 4, NSA2),
    Goal("1,000 assets with files decoded: times as fast as 2.3.0", "decode-indexed", _CPU, "times", 4, NSA2),
    Goal("1,000 assets encoded: times as fast as 2.3.0", "encode", _CPU, "times", 8, NSA2),
    Goal(
        "1,000 assets encoded, all fields: times as fast as 2.3.0", "encode", _CPU, "times", 8, NSA2, "ours, all fields"
    ),
    Goal("List of 1,000 assets end to end: times as fast as 2.3.0", "list-assets-1000", _CPU, "times", 4, NSA2),
    Goal("List of 1,000 assets with files: times as fast as 2.3.0", "list-indexed-1000", _CPU, "times", 4, NSA2),
    Goal("50 in flight: share of a bare httpx.AsyncClient", "async", _CALL, "share", 0.18, HTTPX),
    Goal("50 in flight over pyreqwest: share of httpx.AsyncClient", "async", _CALL, "share", 0.08, HTTPX, PYREQWEST),
    Goal("50 in flight: times as fast as 2.3.0", "async", _CALL, "times", 2, NSA2),
    Goal("50 in flight over aiohttp: times as fast as httpx", "async", _CALL, "times", 5, HTTPX, AIOHTTP),
    Goal("50 in flight over aiohttp: times as fast as 2.3.0", "async", _CALL, "times", 5, NSA2, AIOHTTP),
    Goal("Import everything: seconds", "imports", _WALL, "value", 1.0),
    Goal("Import everything: MiB", "imports", "peak of memory", "value", 40),
    Goal("Wheel: kB", "weight", "kB", "value", 400),
    Goal("Wheel: files", "weight", "files", "value", 350),
    Goal("Wheel: lines of Python", "weight", "lines", "value", 45_000),
)


def judged(values: Values) -> list[dict[str, Any]]:
    """All goals whose work was done, with what came out, as the results hold them."""
    found = []
    for goal in GOALS:
        if goal.work in values:
            spread = goal.spread(values)
            # The verdict uses the values before they are rounded to two digits.
            found.append({**asdict(goal), "spread": spread.rounded(2), "met": goal.is_met(spread.median)})
    return found
