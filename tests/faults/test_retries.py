"""Rules of retries and their delays, without I/O."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from math import inf, nan
from typing import Any

import pytest
from hypothesis import given, strategies as st

from iconik_api.runtime.base.failure import EngineError
from iconik_api.runtime.http.response import HttpResponse
from iconik_api.runtime.policy.retry import NO_RETRIES, Retries, retry_after
from tests.messages import a_response, timed_out, unsent

NOW = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
IDEMPOTENT = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE")
WRITES = ("POST", "PATCH")

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
    response = a_response(429, headers=[] if asked is None else [("Retry-After", asked)])
    assert retry_after(response, NOW) == expected


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=50)
    | st.from_regex(r"[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2} [-+ :\d]*")
)
def test_retry_after_is_read_or_not_there(asked: str) -> None:
    found = retry_after(a_response(429, headers=[("Retry-After", asked)]), NOW)
    assert found is None or found >= 0


@given(asked=st.integers(0, 10**400), max_delay=seconds)
def test_a_server_is_heeded_up_to_the_max_delay(asked: int, max_delay: float) -> None:
    pause = Retries(max_delay=max_delay).pause(1, answer(asked=str(asked)), uniform=unused)
    assert pause == min(asked, max_delay)


def test_a_date_is_cut_to_the_max_delay() -> None:
    tomorrow = format_datetime(datetime.now(UTC) + timedelta(days=1), usegmt=True)
    assert Retries(max_delay=3).pause(1, answer(asked=tomorrow), uniform=unused) == 3


def unused(low: float, high: float) -> float:
    raise AssertionError(f"nothing is left to chance, least of all {low} to {high}")


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


@pytest.mark.parametrize("method", [*IDEMPOTENT, *WRITES])
@pytest.mark.parametrize("writes", [False, True])
def test_failed_requests_are_repeated(method: str, writes: bool) -> None:
    retries = Retries(writes=writes)
    always: list[Any] = [
        *map(answer, (429, 502, 503, 504)),
        unsent(),
        EngineError("no connection in time", "timeout", unsent=True),
    ]
    harmless: list[Any] = [
        answer(500),
        timed_out(),
        EngineError("broken"),
    ]
    never: list[Any] = [
        *map(answer, (200, 204, 304, 307, 400, 401, 403, 404, 408, 409, 410, 422, 501, 505)),
        EngineError("not HTTP", "invalid"),
    ]
    assert all(retries.should_retry(method, outcome) for outcome in always)
    assert {retries.should_retry(method, outcome) for outcome in harmless} == {writes or method in IDEMPOTENT}
    assert not any(retries.should_retry(method, outcome) for outcome in never)


# --- arguments


def test_no_retries() -> None:
    assert NO_RETRIES.attempts == 1


@pytest.mark.parametrize("attempts", [0, -1, 1.0, 2.5, "3", None, True, nan])
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


def test_a_name_is_no_argument() -> None:
    with pytest.raises(TypeError, match="status"):
        Retries(status=[500])  # type: ignore[call-arg]


def test_repr_shows_what_was_set() -> None:
    text = repr(Retries(2, backoff=3, max_delay=4, deadline=5, writes=True))
    assert eval(text, {"Retries": Retries}).__repr__() == text
    assert "max_delay=4" in text
