from __future__ import annotations

from benchmarks import results
from benchmarks.spread import Spread, spread_text, turns


def test_least_median_and_most() -> None:
    assert Spread.of([5, 1, 2, 9]) == Spread(1, 3.5, 9)
    assert Spread.of([7]) == Spread(7, 7, 7)


def test_ratios_are_of_the_same_round() -> None:
    """A round in which the machine was three times as slow says the same as the others."""
    assert Spread.of_ratios([2, 6, 2], [1, 3, 1]) == Spread(2, 2, 2)
    # The ratio of the medians would be 1.
    assert Spread.of_ratios([1, 2, 30], [2, 4, 1]).median == 0.5


def test_text() -> None:
    assert Spread(1, 2, 3.25).text(1) == "2.0 (1.0 to 3.2)"
    assert spread_text([1, 2, 3], str) == "2 (1 to 3)"
    assert Spread(0.123, 0.456, 7.891).rounded(1) == [0.1, 0.5, 7.9]


def test_first_contestant_changes() -> None:
    assert list(turns(["a", "b", "c"], 4)) == [["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"], ["a", "b", "c"]]


def test_tables() -> None:
    head, rows = ["", "ms"], [["ours", "1.5"], ["bare httpx", "12.5"]]
    assert results.table(head, rows) == "                ms\n  ours         1.5\n  bare httpx  12.5"
    assert results.markdown(head, rows) == "|  | ms |\n| --- | --- |\n| ours | 1.5 |\n| bare httpx | 12.5 |\n"
