"""The spread of values over many rounds: the minimum, the median and the maximum."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Spread:
    """Values of several rounds."""

    least: float
    median: float
    most: float

    @classmethod
    def of(cls, values: Iterable[float]) -> Spread:
        """Return the spread of one or more values."""
        known = sorted(values)
        return cls(known[0], median(known), known[-1])

    @classmethod
    def of_ratios(cls, above: Sequence[float], below: Sequence[float]) -> Spread:
        """Return the spread of the ratios of two contestants, each from one round.

        A disturbance of a round affects both, so these ratios are more reliable than a ratio of medians.
        """
        return cls.of(one / other for one, other in zip(above, below, strict=True))

    def rounded(self, digits: int) -> list[float]:
        """Least, median and most with so many digits after the point, as results are written."""
        return [round(value, digits) for value in (self.least, self.median, self.most)]

    def text(self, digits: int = 2) -> str:
        """`median (least to most)`."""
        return spread_text((self.least, self.median, self.most), lambda value: f"{value:.{digits}f}")


def spread_text(spread: Sequence[float], shown: Callable[[float], str]) -> str:
    """`median (least to most)`, of the three as results are written.

    Args:
        spread: Least, median and most.
        shown: How a value is written.
    """
    least, middle, most = map(shown, spread)
    return f"{middle} ({least} to {most})"


def turns(names: Sequence[str], rounds: int) -> Iterable[Sequence[str]]:
    """Yield the order of the contestants in each round: the first contestant changes."""
    for turn in range(rounds):
        first = turn % len(names)
        yield [*names[first:], *names[:first]]
