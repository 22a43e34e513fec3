"""The limit of one process, by a clock that the tests set: nothing here waits."""

from __future__ import annotations

import copy
import heapq
import multiprocessing
import os
import pickle
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from email.utils import formatdate
from math import ceil
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from iconik_api.runtime.http.response import HttpResponse
from iconik_api.runtime.policy.limit import RateLimit, advice
from tests.messages import a_response

GO = 0.0


class Clock:
    """A clock that goes when it is told to; in whole numbers, so that nothing is rounded."""

    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


def answer(status: int = 200, **headers: object) -> HttpResponse:
    return a_response(status, headers={name.replace("_", "-"): str(value) for name, value in headers.items()})


def limit(requests: int, seconds: float, clock: Clock) -> RateLimit:
    return RateLimit(requests, seconds, clock=clock)


def ask(limiter: RateLimit, tickets: Iterable[str]) -> list[float]:
    """Ask with each ticket; those that may go are answered at once."""
    waits = []
    for ticket in tickets:
        waits.append(limiter.reserve(ticket))
        if waits[-1] == GO:
            limiter.observe(ticket, answer())
    return waits


@dataclass(frozen=True)
class Request:
    """One that arrives some time after the one before, wakes up too late, and may give up after a while.

    Once it may, it takes some time to reach the server, and some more to be answered.
    """

    gap: int
    lateness: int = 0
    patience: int | None = None
    there: int = 0
    back: int = 0


@dataclass
class Run:
    """Times of requests by number: arrival at the limiter, departure, and arrival at the server."""

    came: dict[int, int] = field(default_factory=dict)
    went: dict[int, int] = field(default_factory=dict)
    seen: dict[int, int] = field(default_factory=dict)


#: Of events at the same time, answers come first.
ARRIVE, ANSWER, ASK, GIVE_UP = range(4)


def run(
    limiter: RateLimit,
    clock: Clock,
    requests: list[Request],
    respond: Callable[[Run], HttpResponse] = lambda _: answer(),
) -> Run:
    """Play what happens when these requests come, in the order of time."""
    result = Run()
    events: list[tuple[int, int, int]] = []
    for number, request in enumerate(requests):
        result.came[number] = request.gap + result.came.get(number - 1, 0)
        events.append((result.came[number], ASK, number))
        if request.patience is not None:
            events.append((result.came[number] + request.patience, GIVE_UP, number))
    heapq.heapify(events)
    given_up = set()
    answers: dict[int, HttpResponse] = {}
    while events:
        clock.now, event, number = heapq.heappop(events)
        assert clock.now < 100_000, "requests wait for each other for ever"
        request, ticket = requests[number], str(number)
        if event == ARRIVE:
            result.seen[number] = clock.now
            answers[number] = respond(result)
            heapq.heappush(events, (clock.now + request.back, ANSWER, number))
        elif event == ANSWER:
            limiter.observe(ticket, answers[number])
        elif event == GIVE_UP and number not in result.went:
            limiter.release(ticket)
            given_up.add(number)
        elif event == ASK and number not in given_up:
            wait = limiter.reserve(ticket)
            assert wait >= 0
            if wait:
                heapq.heappush(events, (clock.now + ceil(wait) + request.lateness, ASK, number))
            else:
                result.went[number] = clock.now
                heapq.heappush(events, (clock.now + request.there, ARRIVE, number))
    return result


def fullest_window(result: Run, seconds: int) -> int:
    """How many the server saw in the stretch of time in which it saw most."""
    seen = result.seen.values()
    return max((sum(start <= each < start + seconds for each in seen) for start in seen), default=0)


SIZES = st.tuples(st.integers(1, 5), st.integers(1, 20))
PUNCTUAL = st.lists(st.builds(Request, gap=st.integers(0, 9)), max_size=40)
ON_THEIR_WAY = st.lists(
    st.builds(Request, gap=st.integers(0, 9), there=st.integers(0, 15), back=st.integers(0, 14)), max_size=40
)
ANYTHING = st.lists(
    st.builds(
        Request,
        gap=st.integers(0, 5),
        lateness=st.integers(0, 5),
        patience=st.none() | st.integers(0, 60),
        there=st.integers(0, 15),
        back=st.integers(0, 14),
    ),
    max_size=40,
)


# --- the window


@given(SIZES, PUNCTUAL)
@example((2, 10), [Request(0)] * 7)
def test_each_request_goes_as_soon_as_the_limit_allows(size: tuple[int, int], requests: list[Request]) -> None:
    clock = Clock()
    result = run(limit(*size, clock), clock, requests)
    soonest: list[int] = []
    for number in range(len(requests)):
        after = soonest[-size[0]] + size[1] if number >= size[0] else 0
        soonest.append(max(result.came[number], after, *soonest[-1:]))
    assert [result.went[number] for number in range(len(requests))] == soonest


@given(SIZES, ON_THEIR_WAY)
@example((1, 10), [Request(0, there=15), Request(0), Request(0)])
def test_however_long_they_take_the_server_sees_no_more_and_in_order(
    size: tuple[int, int], requests: list[Request]
) -> None:
    clock = Clock()
    result = run(limit(*size, clock), clock, requests)
    assert fullest_window(result, size[1]) <= size[0]
    went = [result.went[number] for number in range(len(requests))]
    assert went == sorted(went)
    over = sorted(result.seen[number] + request.back for number, request in enumerate(requests))
    for number, when in enumerate(went[size[0] :]):
        assert when <= max(result.came[number + size[0]], over[number] + size[1], went[number + size[0] - 1])


@given(st.integers(1, 60), st.integers(20, 200), st.integers(1, 9), st.lists(st.integers(0, 400), min_size=1))
@example(60, 50, 2, [0])
@pytest.mark.slow
def test_only_the_duration_of_responses_is_lost_of_the_limit(
    requests: int, step: int, windows: int, durations: list[int]
) -> None:
    """A server that is asked for several windows full sees them in that many, and the time of one answer each."""
    clock = Clock()
    seconds = requests * step
    crowd = [Request(0, back=durations[n % len(durations)]) for n in range(requests * (windows + 1))]
    result = run(limit(requests, seconds, clock), clock, crowd)
    assert windows * seconds <= max(result.seen.values()) <= windows * (seconds + max(durations))


@given(SIZES, ANYTHING)
@example((2, 16), [Request(0, there=7, back=10), Request(0, there=10, back=3), *[Request(0, lateness=5, back=1)] * 3])
def test_late_and_cancelled_requests_keep_the_limit(size: tuple[int, int], requests: list[Request]) -> None:
    clock = Clock()
    result = run(limit(*size, clock), clock, requests)
    assert fullest_window(result, size[1]) <= size[0]
    assert set(result.went) >= {number for number, request in enumerate(requests) if request.patience is None}


def test_a_queue_that_gives_up_leaves_no_trace() -> None:
    clock = Clock()
    limiter = limit(2, 10, clock)
    assert ask(limiter, "ab") == [GO, GO]
    assert [limiter.reserve(f"w{n}") for n in range(6)] == [10, 10, 20, 20, 30, 30]
    for n in range(6):
        limiter.release(f"w{n}")
    assert limiter.reserve("c") == 10
    clock.now = 10
    assert ask(limiter, "dc") == [GO, GO]


def test_new_request_does_not_overtake_waiting_requests() -> None:
    clock = Clock()
    limiter = limit(2, 10, clock)
    assert ask(limiter, "abcd") == [GO, GO, 10, 10]
    clock.now = 11
    assert ask(limiter, "edce") == [10, GO, GO, 10]


def test_request_in_flight_counts() -> None:
    clock = Clock()
    limiter = limit(1, 10, clock)
    assert limiter.reserve("a") == GO
    clock.now = 8
    assert limiter.reserve("b") == 10, "not before 18, even if it is answered now"
    limiter.observe("a", answer())
    clock.now = 17
    assert limiter.reserve("b") == 1
    clock.now = 18
    assert limiter.reserve("b") == GO


def test_nobody_is_told_to_come_back_for_nothing() -> None:
    clock = Clock()
    limiter = limit(2, 10, clock)
    assert ask(limiter, "a") == [GO]
    clock.now = 4
    assert limiter.reserve("b") == GO
    clock.now = 5
    # The first place is free at 10; that of the one under way at 15, if it is answered now.
    assert ask(limiter, "cd") == [5, 10]


@pytest.mark.parametrize("often", [1, 2])
def test_request_without_a_response_ends(often: int) -> None:
    clock = Clock()
    limiter = limit(1, 10, clock)
    assert limiter.reserve("a") == GO
    for clock.now in range(4, 4 + often):
        limiter.release("a")
    clock.now = 13
    assert limiter.reserve("b") == 1


def test_request_without_an_end_expires() -> None:
    clock = Clock()
    limiter = limit(1, 10, clock)
    assert limiter.reserve("a") == GO
    clock.now = 30
    assert limiter.reserve("b") == 10
    clock.now = 35
    limiter.observe("a", answer())
    clock.now = 40
    assert limiter.reserve("b") == GO


def test_threads_share_the_limit() -> None:
    inside: list[int] = []
    crowds = []

    def clock() -> float:
        inside.append(1)
        time.sleep(0.0001)
        crowds.append(len(inside))
        inside.pop()
        return time.monotonic()

    limiter = RateLimit(100, 60, clock=clock)
    with ThreadPoolExecutor(16) as threads:
        waits = list(threads.map(lambda n: limiter.reserve(str(n)), range(1000)))
    assert waits.count(GO) == 100
    assert max(waits) > 9 * 60 - 1
    assert set(crowds) == {1}, "one at a time"


# --- headers of the server


@pytest.mark.parametrize(
    ("response", "left", "pause"),
    [
        (answer(), None, 0),
        (answer(RateLimit_Remaining=7), 7, 0),
        (answer(RateLimit_Remaining=7, RateLimit_Reset=3), 7, 0),
        (answer(RateLimit_Remaining=0), 0, 0),
        (answer(RateLimit_Remaining=0, RateLimit_Reset=3), 0, 3),
        (answer(RateLimit_Remaining=0, RateLimit_Reset=1700000000), 0, 0),
        (answer(RateLimit_Remaining=0, RateLimit_Reset=21), 0, 0),
        (answer(RateLimit_Remaining="x", RateLimit_Reset="y"), None, 0),
        (answer(RateLimit_Remaining="-1"), None, 0),
        (answer(RateLimit_Remaining="9" * 5000), None, 0),
        (answer(500, RateLimit_Remaining=1), 1, 0),
        (answer(429), 0, 1),
        (answer(429, RateLimit_Remaining=7), 0, 1),
        (answer(429, RateLimit_Reset=3), 0, 3),
        (answer(429, Retry_After=5, RateLimit_Reset=3), 0, 5),
        (answer(429, Retry_After=0), 0, 1),
        (answer(429, Retry_After=0, RateLimit_Reset=3), 0, 3),
        (answer(429, Retry_After="soon"), 0, 1),
        (answer(429, Retry_After=86400), 0, 60),
        (answer(429, Retry_After=formatdate(0, usegmt=True)), 0, 1),
        (answer(429, Retry_After=formatdate(107, usegmt=True), Date=formatdate(100, usegmt=True)), 0, 7),
        (answer(RateLimit='"default";r=7;t=3'), 7, 0),
        (answer(RateLimit='"default";r=0;t=3'), 0, 3),
        (answer(RateLimit='"default";r=0;t=21'), 0, 0),
        (answer(RateLimit='"burst";r=0;t=2, "daily";r=500;t=80000'), 0, 2),
        (answer(RateLimit='"burst";r=9;t=2, "daily";r=5;t=80000'), 5, 0),
        (answer(RateLimit='"burst";r=9;t=2', RateLimit_Remaining=4), 4, 0),
        (answer(RateLimit="limit=10, remaining=7, reset=3"), 7, 0),
        (answer(RateLimit="limit=10, remaining=0, reset=3"), 0, 3),
        (answer(429, RateLimit='"default";r=0;t=3'), 0, 3),
        (answer(429, RateLimit='"burst";r=0;t=2, "minute";r=9;t=15'), 0, 2),
        (answer(429, RateLimit='"default";r=1;t=3', Retry_After=5), 0, 5),
        (answer(429, RateLimit="nonsense="), 0, 1),
        (answer(503, Retry_After=5), None, 0),
    ],
    ids=lambda value: f"{value.status_code} {dict(value.headers)}"[:60] if isinstance(value, HttpResponse) else "",
)
def test_advice(response: HttpResponse, left: int | None, pause: float) -> None:
    assert advice(response, window=20) == (left, pause)


def test_after_too_many_requests_nobody_goes() -> None:
    clock = Clock()
    limiter = limit(2, 10, clock)
    assert ask(limiter, "abc") == [GO, GO, 10]
    clock.now = 9
    limiter.observe("x", answer(429, Retry_After=30))
    clock.now = 10
    assert limiter.reserve("c") == 29, "who waits already"
    assert limiter.reserve("d") == 29, "who comes"
    clock.now = 39
    assert ask(limiter, "cd") == [GO, GO]


def test_a_pause_is_not_shortened_by_a_later_answer() -> None:
    clock = Clock()
    limiter = limit(9, 10, clock)
    limiter.observe("x", answer(429, Retry_After=30))
    limiter.observe("x", answer(429, Retry_After=1))
    limiter.observe("x", answer(RateLimit_Remaining=9))
    assert limiter.reserve("a") == 30


def test_nothing_left_waits_for_the_reset() -> None:
    clock = Clock()
    limiter = limit(10, 20, clock)
    limiter.observe("x", answer(RateLimit_Remaining=0, RateLimit_Reset=15))
    assert limiter.reserve("a") == 15


@pytest.mark.parametrize("times", [1, 2, 4])
def test_remaining_requests_go_at_once_and_the_rest_evenly(times: int) -> None:
    clock = Clock()
    limiter = limit(10, 20, clock)
    for n in range(times):
        assert limiter.reserve(f"first {n}") == GO
    for n in range(times):
        limiter.observe(f"first {n}", answer(RateLimit_Remaining=3))
    assert [limiter.reserve(str(n)) for n in range(6)] == [GO, GO, GO, 2, 4, 6]


def test_an_old_answer_does_not_raise_what_is_left() -> None:
    clock = Clock()
    limiter = limit(10, 20, clock)
    assert [limiter.reserve(ticket) for ticket in "ab"] == [GO, GO]
    limiter.observe("b", answer(RateLimit_Remaining=1))
    limiter.observe("a", answer(RateLimit_Remaining=5))
    assert [limiter.reserve(ticket) for ticket in "cd"] == [GO, 2]


def test_an_old_answer_does_not_lower_what_is_left() -> None:
    clock = Clock()
    limiter = limit(2, 20, clock)
    assert ask(limiter, "a") == [GO]
    clock.now = 19
    assert limiter.reserve("b") == GO
    clock.now = 20
    # It was said when both were in the window.
    limiter.observe("b", answer(RateLimit_Remaining=0))
    assert limiter.reserve("c") == GO


def test_others_that_stop_are_forgotten_within_a_window() -> None:
    clock = Clock()
    limiter = limit(10, 20, clock)
    limiter.reserve("a")
    limiter.observe("a", answer(RateLimit_Remaining=0))
    clock.now = 20
    assert [limiter.reserve(str(n)) for n in range(11)] == [GO] * 10 + [20]


def test_own_requests_do_not_count_as_those_of_others() -> None:
    clock = Clock()
    limiter = limit(10, 20, clock)
    assert [limiter.reserve(str(n)) for n in range(6)] == [GO] * 6
    # Of these six the server has seen five, or all.
    limiter.observe("0", answer(RateLimit_Remaining=5))
    limiter.observe("1", answer(RateLimit_Remaining=4))
    assert [limiter.reserve(f"more {n}") for n in range(5)] == [GO] * 4 + [20]


@given(SIZES, ON_THEIR_WAY)
def test_single_program_is_not_slowed_down(size: tuple[int, int], requests: list[Request]) -> None:
    """The server says what is left, and has not seen all that is on its way."""
    clock = Clock()

    def respond(result: Run) -> HttpResponse:
        used = sum(clock.now - size[1] < each for each in result.seen.values())
        return answer(RateLimit_Remaining=size[0] - used)

    told = run(limit(*size, clock), clock, requests, respond)
    assert told.went == run(limit(*size, clock), clock, requests).went


@given(SIZES, st.integers(0, 5), ON_THEIR_WAY)
def test_with_others_no_more_go_than_are_left(size: tuple[int, int], left: int, requests: list[Request]) -> None:
    clock = Clock()
    limiter = limit(*size, clock)
    limiter.reserve("a")
    limiter.observe("a", answer(RateLimit_Remaining=left))
    result = run(limiter, clock, requests)
    step = size[1] / size[0]
    for number, when in enumerate(sorted(result.went.values())):
        # One was ours.
        assert number < min(left, size[0] - 1) or left >= size[0] - 1 or number + 1 <= left + when / step + 1e-9


# --- copies


@pytest.mark.parametrize(
    "duplicate",
    [copy.copy, copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))],
    ids=["copy", "deepcopy", "pickle"],
)
def test_a_copy_counts_for_itself(duplicate: Any) -> None:
    limiter = RateLimit(2, 30)
    assert ask(limiter, "ab") == [GO, GO]
    other = duplicate(limiter)
    assert ask(other, "ab") == [GO, GO]
    assert 29 < other.reserve("c") <= 30
    assert repr(other) == repr(limiter) == "RateLimit(2, 30)"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_in_the_child_of_a_fork_nobody_waits_yet() -> None:
    limiter = RateLimit(1, 60)
    limiter.reserve("a")
    for n in range(5):
        limiter.reserve(f"parent {n}")
    fork = multiprocessing.get_context("fork")
    waits = fork.SimpleQueue()
    child = fork.Process(target=lambda: waits.put(limiter.reserve("child")))
    child.start()
    child.join(30)
    assert child.exitcode == 0
    assert waits.get() == GO
    assert limiter.reserve("parent 0") > 59
    assert limiter.reserve("b") > 6 * 60 - 1


# --- bad input


@pytest.mark.parametrize("requests", [0, -1, True, 1.5, "1", None], ids=repr)
def test_a_number_of_requests_that_is_none(requests: Any) -> None:
    with pytest.raises(ValueError, match=r"^requests must be a whole number, at least 1, not "):
        RateLimit(requests, 1)


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf")])
def test_seconds_out_of_range(seconds: float) -> None:
    with pytest.raises(ValueError, match=r"^seconds must be a number above 0, not "):
        RateLimit(1, seconds)
