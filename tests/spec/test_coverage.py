"""The contract beside the facts that it was built from: whatever differs has a reason."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.coverage import Report, coverage

from ..contract import whole_contract

pytestmark = whole_contract

ROOT = Path(__file__).parents[2]


@cache
def report() -> Report:
    return coverage(ROOT / "spec", ROOT / "tests" / "facts" / "contract")


def test_no_difference_without_a_reason_and_no_reason_without_a_difference() -> None:
    assert report().unexplained == []


def test_every_operation_is_there() -> None:
    counts = report().counts
    assert len(counts) == 15
    assert sum(each["operations"][1] for each in counts.values()) == 1002
