from __future__ import annotations

import pytest

from benchmarks.peers.goals import GOALS, Goal, How, judged
from benchmarks.peers.works import OURS, PYREQWEST, Servers, all_works
from benchmarks.spread import Spread

VALUES = {"work": {"CPU": {"ours": [2.0, 4.0, 8.0], "other": [10.0, 10.0, 10.0]}}}


@pytest.mark.parametrize(
    ("how", "limit", "spread", "met", "mark"),
    [
        ("share", 0.4, Spread(0.2, 0.4, 0.8), True, 4.0),
        ("share", 0.39, Spread(0.2, 0.4, 0.8), False, 3.9),
        ("times", 2.5, Spread(1.25, 2.5, 5.0), True, 4.0),
        ("times", 2.6, Spread(1.25, 2.5, 5.0), False, 10 / 2.6),
        ("more", -6, Spread(-8.0, -6.0, -2.0), True, 4.0),
        ("more", -7, Spread(-8.0, -6.0, -2.0), False, 3.0),
        ("value", 4, Spread(2.0, 4.0, 8.0), True, 4.0),
        ("value", 3, Spread(2.0, 4.0, 8.0), False, 3.0),
    ],
)
def test_spread_and_verdict_follow_from_the_goal(
    how: How, limit: float, spread: Spread, met: bool, mark: float
) -> None:
    goal = Goal("", "work", "CPU", how, limit, "other")
    assert goal.spread(VALUES) == spread
    assert goal.is_met(spread.median) is met
    assert goal.mark({"ours": 4.0, "other": 10.0}) == pytest.approx(mark)


def test_judged_before_it_is_rounded() -> None:
    seats = (OURS, PYREQWEST, "nsa-pythonik 2.3.0", "httpx")
    values = {"call": {"CPU a call": {name: [100.0] for name in seats}}}
    values["call"]["CPU a call"][OURS] = [75.001]
    of_httpx = judged(values)[1]
    assert (of_httpx["spread"], of_httpx["met"]) == ([0.75, 0.75, 0.75], False)


def test_every_goal_is_of_something_that_is_measured(tmp_path: pytest.TempPathFactory) -> None:
    works = {work.key: work for work in all_works(Servers("", "", "", tmp_path))}  # type: ignore[arg-type]
    for goal in GOALS:
        if goal.work != "weight":
            work = works[goal.work]
            assert goal.quantity in [quantity.name for quantity in work.quantities]
            assert {goal.who, goal.other or goal.who} <= work.seats.keys()
