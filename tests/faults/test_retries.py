"""Rules of retries and their delays, without I/O."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from math import inf, nan
from typing import Any

import pytest
from hypothesis import given, strategies as st

from iconik_api.runtime.base.failure import EngineError
from iconik_api.runtime.http.request import Effect
from iconik_api.runtime.http.response import HttpResponse
from iconik_api.runtime.policy.retry import NO_RETRIES, Retries, may_be_done, retry_after
from tests.messages import a_response, timed_out, unsent

NOW = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)

seconds = st.floats(0, 1e6)


def answer(status: int = 429, asked: str | None = None) -> HttpResponse:
    return a_response(status, headers={} if asked is None else {"Retry-After": asked})


def http_date(offset: float) -> str:
    return format_datetime(NOW + timedelta(seconds=offset), usegmt=True)


# --- Retry-After


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("0", 0),
        ("7", 7),
        (" 7 ", 7),
        ("00120", 120),
        (http_date(90), 90),
        (http_date(0), 0),
        (http_date(-90), 0),
        ("Tue, 03 Feb 2026 05:05:36 +0100", 30),
        ("Tue, 03 Feb 2026 04:05:36 -0000", 30),
        ("Tuesday, 03-Feb-26 04:05:36 GMT", 30),
        ("Tue Feb  3 04:05:36 2026", 30),
        (None, None),
        ("", None),
        ("-7", None),
        ("7.5", None),
        ("7s", None),
        ("²", None),
        ("soon", None),
        ("Tue, 99 Feb 2026 04:05:36 GMT", None),
        ("Tue, 03 Feb 2026 04:05:36 +99999999999999999", None),
        ("Tue, 03 Feb 99999999999999999999 04:05:36 GMT", None),
    ],
)
def test_retry_after(asked: str | None, expected: float | None) -> None:
    response = a_response(429, headers=[("Date", http_date(0)), *([] if asked is None else [("Retry-After", asked)])])
    assert retry_after(response) == expected


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=50)
    | st.from_regex(r"[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2} [-+ :\d]*")
)
def test_retry_after_is_read_or_not_there(asked: str) -> None:
    found = retry_after(a_response(429, headers=[("Date", http_date(0)), ("Retry-After", asked)]))
    assert found is None or found >= 0


@pytest.mark.parametrize("date", ["", "soon", "Tue, 03 Feb 99999999999999999999 04:05:36 GMT"])
def test_date_is_compared_with_our_clock_without_a_valid_date_of_the_response(date: str) -> None:
    asked = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    found = retry_after(a_response(429, headers=[("Date", date), ("Retry-After", asked)]))
    assert found is not None
    assert 3500 < found <= 3600


@given(skew=st.integers(-(10**8), 10**8), delay=st.integers(0, 10**6))
def test_date_is_compared_with_the_clock_of_the_server(skew: int, delay: int) -> None:
    headers = [("Date", http_date(skew)), ("Retry-After", http_date(skew + delay))]
    assert retry_after(a_response(429, headers=headers)) == delay


@given(asked=st.integers(0, 10**400), max_delay=seconds, draw=st.floats(0, 1))
def test_pause_is_the_longer_of_the_asked_one_and_the_backoff(asked: int, max_delay: float, draw: float) -> None:
    retries = Retries(max_delay=max_delay)
    pause = retries.pause(1, answer(asked=str(asked)), lambda _, high: draw * high)
    backoff = draw * min(0.5, max_delay)
    assert pause == min(max(asked, backoff), max_delay)


@pytest.mark.parametrize("asked", ["0", http_date(-90), "soon", None])
def test_pause_without_a_delay_is_the_backoff(asked: str | None) -> None:
    assert [Retries().pause(n, answer(asked=asked), lambda _, high: high) for n in (1, 2, 3)] == [0.5, 1, 2]


def test_date_is_cut_to_the_max_delay() -> None:
    tomorrow = format_datetime(datetime.now(UTC) + timedelta(days=1), usegmt=True)
    assert Retries(max_delay=3).pause(1, answer(asked=tomorrow)) == 3


# --- jitter


@given(attempt=st.integers(1, 10**6), backoff=seconds, max_delay=seconds, draw=st.floats(0, 1))
def test_a_pause_is_any_part_of_its_bound(attempt: int, backoff: float, max_delay: float, draw: float) -> None:
    bounds: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        bounds.append((low, high))
        return low + draw * (high - low)

    pause = Retries(backoff=backoff, max_delay=max_delay).pause(attempt, timed_out(), uniform)
    ((low, high),) = bounds
    assert low == 0
    assert 0 <= pause <= high <= max_delay
    if attempt <= 10:
        assert high == min(backoff * 2 ** (attempt - 1), max_delay)


@pytest.mark.parametrize("outcome", [answer(503), answer(429, "soon"), unsent()], ids=repr)
def test_pauses_double(outcome: Any) -> None:
    bounds = [Retries(backoff=0.5, max_delay=3).pause(n, outcome, lambda _, high: high) for n in (1, 2, 3, 4, 5)]
    assert bounds == [0.5, 1, 2, 3, 3]


def test_pauses_are_random() -> None:
    assert len({Retries().pause(1, answer(503)) for _ in range(20)}) > 15


# --- repeated requests


REQUESTS = [
    *((method, "read", True) for method in ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")),
    *(("PUT", effect, True) for effect in ("write", "destroy")),
    *(("DELETE", effect, True) for effect in ("write", "destroy")),
    *((method, effect, False) for method in ("GET", "POST", "PATCH") for effect in ("write", "destroy")),
]


@pytest.mark.parametrize(("method", "effect", "is_harmless"), REQUESTS)
@pytest.mark.parametrize("writes", [False, True])
def test_failed_requests_are_repeated(method: str, effect: Effect, is_harmless: bool, writes: bool) -> None:
    retries = Retries(writes=writes)
    always: list[Any] = [
        answer(429),
        answer(429, "7"),
        answer(503, "0"),
        answer(503, "7"),
        answer(503, http_date(7)),
        unsent(),
        EngineError("no connection in time", "timeout", unsent=True),
    ]
    harmless: list[Any] = [
        *map(answer, (408, 421, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524)),
        *(answer(status, "7") for status in (500, 502, 504)),
        answer(503, "soon"),
        timed_out(),
        EngineError("broken"),
    ]
    never: list[Any] = [
        *map(answer, (200, 204, 304, 307, 400, 401, 403, 404, 409, 410, 422, 501, 505, 519, 525)),
        answer(409, "7"),
        EngineError("not HTTP", "invalid"),
        EngineError("not HTTP", "invalid", unsent=True),
    ]
    may_repeat = writes or is_harmless
    assert retries.may_repeat(method, effect) is may_repeat
    assert all(retries.should_retry(method, effect, outcome) for outcome in always)
    assert {retries.should_retry(method, effect, outcome) for outcome in harmless} == {may_repeat}
    assert not any(retries.should_retry(method, effect, outcome) for outcome in never)


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        *((answer(status), False) for status in (401, 421, 425, 429)),
        *((answer(status), True) for status in (200, 408, 500, 502, 503, 504, 520, 524)),
        (unsent(), False),
        (timed_out(), True),
        (EngineError("broken"), True),
    ],
    ids=repr,
)
def test_attempt_may_have_been_carried_out(outcome: Any, expected: bool) -> None:
    assert may_be_done(outcome) is expected


# --- arguments


def test_no_retries() -> None:
    assert NO_RETRIES.attempts == 1


@pytest.mark.parametrize("attempts", [0, -1, 1.0, 2.5, "3", True, nan])
def test_attempts_are_a_number_from_1(attempts: Any) -> None:
    with pytest.raises(ValueError, match="attempts must be a whole number, at least 1"):
        Retries(attempts)


@pytest.mark.parametrize("name", ["backoff", "max_delay", "deadline"])
@pytest.mark.parametrize("number", [-1, -0.001, nan, inf, -inf])
def test_seconds_are_finite_and_from_0(name: str, number: Any) -> None:
    with pytest.raises(ValueError, match=f"{name} must be a number of seconds, at least 0"):
        Retries(**{name: number})


@pytest.mark.parametrize("name", ["backoff", "max_delay", "deadline"])
def test_seconds_may_be_0(name: str) -> None:
    nothing: Any = 0
    assert getattr(Retries(**{name: nothing}), name) == 0


@pytest.mark.parametrize("name", ["backoff", "max_delay"])
def test_only_the_deadline_may_be_none(name: str) -> None:
    assert Retries(deadline=None).deadline is None
    with pytest.raises(ValueError, match=name):
        Retries(**{name: None})  # type: ignore[arg-type]


def test_attempts_without_a_number_end_by_the_deadline() -> None:
    retries = Retries(None, deadline=1800)
    assert not retries.is_over(10**6, 1799)
    assert retries.is_over(1, 1800)
    assert Retries(4).is_over(4)
    with pytest.raises(ValueError, match="cannot both be None"):
        Retries(None, deadline=None)


def test_a_name_is_no_argument() -> None:
    with pytest.raises(TypeError, match="status"):
        Retries(status=[500])  # type: ignore[call-arg]


def test_repr_shows_what_was_set() -> None:
    text = repr(Retries(2, backoff=3, max_delay=4, deadline=5, writes=True))
    assert eval(text, {"Retries": Retries}).__repr__() == text
    assert "max_delay=4" in text


def test_defaults_are_those_of_the_documentation() -> None:
    usual = Retries()
    values = (usual.attempts, usual.backoff, usual.max_delay, usual.deadline, usual.writes)
    assert values == (4, 0.5, 60.0, 300.0, False)
    with pytest.raises(TypeError):
        Retries(4, 0.5)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("retries", "attempt", "seconds", "is_over"),
    [
        (Retries(3), 2, 0.0, False),
        (Retries(3), 3, 0.0, True),
        (Retries(3), 4, 0.0, True),
        (Retries(3, deadline=10), 1, 9.9, False),
        (Retries(3, deadline=10), 1, 10.0, True),
        (Retries(3, deadline=0), 1, 0.0, False),
        (Retries(3, deadline=None), 1, 1e9, False),
        (Retries(None, deadline=10), 1000, 1.0, False),
    ],
)
def test_last_attempt_is_known_by_number_and_time(
    retries: Retries, attempt: int, seconds: float, is_over: bool
) -> None:
    assert retries.is_over(attempt, seconds) is is_over


def test_unfinished_retries_have_a_repr() -> None:
    """Tracebacks with variables show them if their arguments are refused."""
    assert "Retries" in repr(object.__new__(Retries))
