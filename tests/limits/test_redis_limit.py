"""The limit that is kept in Redis, against a real server.

Its time is that of Redis where windows are so long that nobody sees their end, and elsewhere a clock that tests set.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import pickle
import socket
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from math import ceil
from multiprocessing.queues import SimpleQueue
from typing import Any

import anyio
import anyio.to_thread
import pytest
import redis

from iconik_api.runtime.base.timeouts import Timeout
from iconik_api.runtime.calls.call import Binary, Call
from iconik_api.runtime.http.response import HttpResponse
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport
from pythonik import PythonikError, redis_limit
from pythonik.exceptions import ApiTimeoutError
from pythonik.redis_limit import RateLimiterError, RedisRateLimit
from tests.faults.server import FaultServer
from tests.messages import a_response
from tests.variables import shown, variables

from ..runtime.conftest import make_settings
from .conftest import PASSWORD

GO = 0.0


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def limit(redis_url: str, name: str) -> Iterator[Callable[..., RedisRateLimit]]:
    """Make limiters of one name."""
    made = []

    def make(requests: int, seconds: float, name: str = name, clock: Clock | None = None) -> RedisRateLimit:
        made.append(RedisRateLimit(redis_url, name, requests, seconds, clock=clock))
        return made[-1]

    yield make
    for each in made:
        each.close()


def answer(status: int = 200, **headers: object) -> HttpResponse:
    return a_response(status, headers={name.replace("_", "-"): str(value) for name, value in headers.items()})


def rough(waits: Iterable[float]) -> list[int]:
    """Waits in steps of five seconds, as if the test took no time to ask."""
    return [ceil(wait / 5) * 5 for wait in waits]


def ask(limiter: RedisRateLimit, tickets: Iterable[str]) -> list[float]:
    """Ask with each ticket; those that may go are answered at once."""
    waits = []
    for ticket in tickets:
        waits.append(limiter.reserve(ticket))
        if waits[-1] == GO:
            limiter.observe(ticket, answer())
    return waits


def call(limiter: RedisRateLimit, ticket: str) -> float:
    """Wait for a turn and be answered, as a client does; return when the server saw it."""
    while (wait := limiter.reserve(ticket)) > 0:
        time.sleep(wait)
    seen = time.monotonic()
    limiter.observe(ticket, answer())
    return seen


# --- the window


def test_a_burst_goes_at_once(limit: Callable[..., RedisRateLimit]) -> None:
    limiter = limit(3, 110)
    # Nobody is told to wait longer than 20 seconds, however far behind.
    assert ask(limiter, map(str, range(10))) == [GO] * 3 + [20.0] * 7


def test_when_the_turn_comes(limit: Callable[..., RedisRateLimit], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redis_limit, "_PATIENCE", 1000.0)
    limiter = limit(2, 110)
    assert rough(ask(limiter, map(str, range(7)))) == [0, 0, 110, 110, 220, 220, 330]
    assert rough(ask(limiter, map(str, range(4, 8)))) == [220, 220, 330, 330], "asking too early changes nothing"


def test_the_server_sees_no_window_with_more(limit: Callable[..., RedisRateLimit]) -> None:
    """With tickets of several limiters at a time."""
    limiters = [limit(10, 0.4) for _ in range(4)]
    with ThreadPoolExecutor(50) as threads:
        seen = sorted(threads.map(lambda n: call(limiters[n % 4], str(n)), range(50)))
    assert min(later - earlier for earlier, later in zip(seen, seen[10:], strict=False)) >= 0.4
    assert seen[-1] - seen[0] < 3 * 4 * 0.4


def test_request_in_flight_counts(limit: Callable[..., RedisRateLimit], clock: Clock) -> None:
    limiter = limit(1, 0.3, clock=clock)
    assert limiter.reserve("slow") == GO
    clock.now += 0.4
    assert limiter.reserve("a") == 0.3, "not sooner, even if it is answered now"
    limiter.observe("slow", answer())
    clock.now += 0.1
    assert limiter.reserve("a") == pytest.approx(0.2)
    clock.now += 0.3
    assert limiter.reserve("a") == GO


def test_request_without_an_end_expires(
    limit: Callable[..., RedisRateLimit], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_limit, "MAX_FLIGHT", 30.0)
    limiter = limit(2, 20, clock=clock)
    assert limiter.reserve("lost") == GO
    clock.now += 20
    assert limiter.reserve("fresh") == GO
    clock.now += 20
    assert limiter.reserve("a") == 20, "it arrived by now, for all that is known"
    clock.now += 25
    limiter.release("lost")
    assert limiter.reserve("a") == GO


def test_new_request_does_not_overtake_waiting_requests(limit: Callable[..., RedisRateLimit], clock: Clock) -> None:
    limiter = limit(2, 0.5, clock=clock)
    assert ask(limiter, "ab") == [GO, GO]
    assert min(limiter.reserve("c"), limiter.reserve("d")) > 0
    clock.now += 0.6
    assert limiter.reserve("e") > 0
    assert ask(limiter, "dc") == [GO, GO]


def test_a_ticket_that_is_asked_for_twice_goes_once(limit: Callable[..., RedisRateLimit]) -> None:
    """As the Redis client does it, when an answer of Redis is lost on its way."""
    limiter = limit(1, 100)
    assert [limiter.reserve("a"), limiter.reserve("a")] == [GO, GO]
    assert limiter.reserve("b") > 0
    limiter.observe("a", answer())
    limiter.observe("a", answer())
    assert limiter.reserve("b") > 0


def test_cancelled_request_takes_no_place(
    limit: Callable[..., RedisRateLimit], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_limit, "_PATIENCE", 1000.0)
    limiter = limit(1, 100)
    assert rough(ask(limiter, "abcd")) == [0, 100, 200, 300]
    limiter.release("a")
    limiter.release("b")
    limiter.release("c")
    assert rough([limiter.reserve("d")]) == [100]


def test_dead_process_holds_its_place_for_a_while(
    limit: Callable[..., RedisRateLimit], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_limit, "_PATIENCE", 20.0)
    monkeypatch.setattr(redis_limit, "_GRACE", 30.0)
    limiter = limit(1, 10, clock=clock)
    assert ask(limiter, "a") == [GO]
    assert limiter.reserve("dead") > 0
    clock.now += 15
    assert limiter.reserve("b") > 0
    clock.now += 40
    assert limiter.reserve("b") == GO


def test_tickets_that_are_late_do_not_wait_for_each_other_for_ever(
    limit: Callable[..., RedisRateLimit], clock: Clock
) -> None:
    limiter = limit(1, 4, clock=clock)
    assert ask(limiter, "a") == [GO]
    waiting = {ticket: clock.now + limiter.reserve(ticket) for ticket in "bc"}
    for _ in range(5):
        ticket = min(waiting, key=lambda ticket: waiting[ticket])
        # Each calls when its lease is over.
        clock.now = max(clock.now, waiting[ticket] + 5.1)
        if wait := limiter.reserve(ticket):
            waiting[ticket] = clock.now + wait
        else:
            limiter.observe(ticket, answer())
            del waiting[ticket]
            if not waiting:
                return
    pytest.fail(f"still waiting: {waiting}")


# --- sharing


def test_one_name_is_one_limit(limit: Callable[..., RedisRateLimit]) -> None:
    first, second = limit(2, 100), limit(2, 100)
    assert [first.reserve("a"), second.reserve("b")] == [GO, GO]
    assert first.reserve("c") > 0
    assert second.reserve("d") > 0
    assert limit(2, 100, name="another").reserve("e") == GO


def test_a_pickled_copy_is_the_same_limit(limit: Callable[..., RedisRateLimit]) -> None:
    limiter = limit(1, 100)
    assert limiter.reserve("a") == GO
    copy = pickle.loads(pickle.dumps(limiter))
    assert copy.reserve("b") > 0
    assert repr(copy) == repr(limiter)
    copy.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_the_child_of_a_fork_shares_the_limit_and_no_connection(limit: Callable[..., RedisRateLimit]) -> None:
    limiter = limit(100, 100)
    assert limiter.reserve("a") == GO
    fork = multiprocessing.get_context("fork")
    waits: SimpleQueue[list[float]] = fork.SimpleQueue()
    child = fork.Process(target=lambda: waits.put([limiter.reserve(f"child {n}") for n in range(60)]))
    child.start()
    ours = [limiter.reserve(f"parent {n}") for n in range(60)]
    theirs = waits.get()
    child.join(30)
    assert child.exitcode == 0
    assert (ours + theirs).count(GO) == 99


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_of_any_event_loop(limit: Callable[..., RedisRateLimit], backend: str) -> None:
    limiter = limit(20, 100)

    async def ask() -> list[float]:
        waits = []

        async def one(n: int) -> None:
            waits.append(await limiter.areserve(f"{backend}{n}"))

        async with anyio.create_task_group() as tasks:
            for n in range(30):
                tasks.start_soon(one, n)
        for n in range(30):
            await limiter.arelease(f"{backend}{n}")
        await limiter.aobserve("x", answer(429, Retry_After=15))
        return waits

    # One loop after the other, with the same limiter.
    waits = anyio.run(ask, backend=backend)
    assert waits.count(GO) == 20
    assert anyio.run(ask, backend=backend).count(GO) == 0
    limiter.close()


# --- headers of the server


def test_after_too_many_requests_nobody_goes(limit: Callable[..., RedisRateLimit], clock: Clock) -> None:
    limiter, other = limit(2, 0.2, clock=clock), limit(2, 0.2, clock=clock)
    assert ask(limiter, "abc")[:2] == [GO, GO]
    limiter.observe("x", answer(429, Retry_After=15))
    limiter.observe("x", answer(429, Retry_After=2))
    clock.now += 0.25
    assert rough([limiter.reserve("c"), other.reserve("d")]) == [15, 15]


def test_remaining_requests_go_at_once_and_the_rest_evenly(limit: Callable[..., RedisRateLimit]) -> None:
    limiter = limit(10, 100)
    for n in range(5):
        assert limiter.reserve(f"first {n}") == GO
    for n in range(5):
        limiter.observe(f"first {n}", answer(RateLimit_Remaining=3))
    assert rough(ask(limiter, map(str, range(5)))) == [0, 0, 0, 10, 20]


def test_own_requests_do_not_count_as_those_of_others(limit: Callable[..., RedisRateLimit]) -> None:
    limiter = limit(10, 100)
    assert [limiter.reserve(str(n)) for n in range(6)] == [GO] * 6
    limiter.observe("0", answer(RateLimit_Remaining=5))
    limiter.observe("1", answer(RateLimit_Remaining=4))
    assert rough(ask(limiter, map(str, range(6, 11)))) == [0, 0, 0, 0, 20]


def test_an_old_answer_does_not_lower_what_is_left(limit: Callable[..., RedisRateLimit], clock: Clock) -> None:
    limiter = limit(2, 0.5, clock=clock)
    assert ask(limiter, "a") == [GO]
    clock.now += 0.4
    assert limiter.reserve("b") == GO
    clock.now += 0.15
    # It was said when both were in the window.
    limiter.observe("b", answer(RateLimit_Remaining=0))
    assert limiter.reserve("c") == GO


# --- keys in Redis


def test_every_key_expires(limit: Callable[..., RedisRateLimit], redis_url: str, name: str) -> None:
    limiter = limit(3, 30)
    assert [limiter.reserve(ticket) for ticket in "ab"] == [GO, GO]
    limiter.observe("a", answer(RateLimit_Remaining=0))
    assert limiter.reserve("c") > 0
    with redis.Redis.from_url(redis_url) as client:
        expiries = {key.decode().rpartition(":")[2]: client.pttl(key) for key in client.scan_iter(f"*{name}*")}
    assert set(expiries) == {"waiting", "leases", "in_flight", "finished", "advice"}
    assert all(0 < milliseconds <= 90_000 for milliseconds in expiries.values()), expiries


def test_nothing_stays_for_long(
    limit: Callable[..., RedisRateLimit], redis_url: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_limit, "MAX_FLIGHT", 0.1)
    limiter = limit(5, 0.1)
    ask(limiter, "abcde")
    assert ask(limiter, "f") > [GO]
    limiter.release("f")
    time.sleep(0.3)
    with redis.Redis.from_url(redis_url) as client:
        assert list(client.scan_iter(f"*{name}*")) == []


# --- unreachable Redis, and credentials


def test_without_redis_nothing_is_sent(caplog: pytest.LogCaptureFixture) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        limiter = RedisRateLimit(f"redis://:{PASSWORD}@127.0.0.1:{nobody.getsockname()[1]}", "x", 1, 1)
        with pytest.raises(
            RateLimiterError, match=r"^Redis did not respond for <RedisRateLimit 'x': 1 in 1 s>: ConnectionError$"
        ) as caught:
            limiter.reserve("a")
        assert isinstance(caught.value, PythonikError)
        with caplog.at_level(logging.DEBUG, logger="pythonik"):
            limiter.release("a")
            limiter.observe("x", answer(429))
    levels = [record.levelname for record in caplog.records]
    assert levels == ["WARNING", "WARNING"]
    shown = "\n".join(
        [repr(limiter), *traceback.format_exception(caught.value), caplog.text, repr(pickle.dumps(caught.value))]
    )
    assert PASSWORD not in shown


def test_a_wrong_password(redis_url: str) -> None:
    limiter = RedisRateLimit(redis_url.replace(PASSWORD, "wrong-secret"), "x", 1, 1)
    with pytest.raises(RateLimiterError) as caught:
        limiter.reserve("a")
    assert "wrong-secret" not in "".join(traceback.format_exception(caught.value))
    limiter.close()


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("http://x", "x", 1, 1), "invalid URL of Redis: expected"),
        (("redis://x", "", 1, 1), "name must not be empty"),
        (("redis://x", "x", 0, 1), "requests must be"),
        (("redis://x", "x", 1, 0), "seconds must be"),
    ],
)
def test_bad_input(arguments: Any, text: str) -> None:
    with pytest.raises(ValueError, match=f"^{text}"):
        RedisRateLimit(*arguments)


# --- the password

SECRET = "another-password-that-nobody-may-see"


@pytest.mark.parametrize(
    "url",
    [
        "redis://:a-pass#{}@127.0.0.1:6379/0",
        "redis://:a-pass/{}@127.0.0.1:6379/0",
        "redis://:a-pass?{}@127.0.0.1:6379/0",
        "redis://user:{}@127.0.0.1:port/0",
        "redis://user:{}@127.0.0.1/0?socket_timeout=soon",
        "http://user:{}@127.0.0.1",
        "redis://user:{}@[::1",
    ],
)
def test_invalid_url_does_not_show_its_password(url: str) -> None:
    with pytest.raises(ValueError, match="invalid URL of Redis: expected") as caught:
        RedisRateLimit(url.format(SECRET), "x", 1, 1.0)
    assert caught.value.__traceback__ is not None
    text = "".join(traceback.format_exception(caught.value)) + variables(caught.value, __file__)
    assert SECRET not in text
    assert "a-pass" not in text.replace(url.partition("{")[0], "")


@pytest.mark.parametrize("arguments", [("x", 0, 1.0), ("", 1, 1.0)])
def test_invalid_argument_does_not_show_the_password(arguments: Any) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        RedisRateLimit(f"redis://:{SECRET}@127.0.0.1", *arguments)
    assert SECRET not in variables(caught.value, __file__)


def test_refused_password_is_not_shown(redis_url: str, name: str) -> None:
    limit = RedisRateLimit(redis_url.replace(PASSWORD, SECRET), name, 1, 1.0)
    with pytest.raises(RateLimiterError) as caught:
        limit.reserve("1")
    assert isinstance(caught.value.__cause__, redis.AuthenticationError)
    inside = [*vars(limit).values(), limit._redis.connection_pool, limit._redis.connection_pool.connection_kwargs]
    assert SECRET not in variables(caught.value, __file__) + shown(limit, caught.value) + repr(inside)
    limit.close()


def test_no_connection_does_not_show_the_password() -> None:
    limit = RedisRateLimit(f"redis://user:{SECRET}@127.0.0.1:1", "x", 1, 1.0)
    with pytest.raises(RateLimiterError) as caught:
        limit.reserve("1")
    assert SECRET not in variables(caught.value, __file__)


def test_password_with_a_user_is_accepted(redis_url: str, name: str) -> None:
    limit = RedisRateLimit(redis_url.replace("//:", "//default:"), name, 1, 60.0)
    assert limit.reserve("1") == GO
    limit.close()


class Hanging(RedisRateLimit):
    """A limit whose Redis answers when the test says so."""

    def __init__(self) -> None:
        super().__init__("redis://127.0.0.1:1", "hanging", 10, 1.0)
        self.answers = threading.Event()
        self.asked: list[str] = []
        self.asking = threading.Event()
        self.ended = threading.Event()

    def _ask(self, ticket: str) -> float:
        self.asked.append("reserve")
        self.asking.set()
        assert self.answers.wait(30)
        return GO

    def release(self, ticket: str) -> None:
        assert self.answers.wait(30)
        self.asked.append("release")
        self.ended.set()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_call_that_waits_for_a_redis_that_hangs_can_be_cancelled(backend: str) -> None:
    limit = Hanging()
    settings = make_settings("http://127.0.0.1:1", rate_limit=limit)

    async def call() -> None:
        async with AsyncTransport(settings) as transport:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(transport.send, Call("GET", ""))
                assert await anyio.to_thread.run_sync(limit.asking.wait, 30)
                tasks.cancel_scope.cancel()
            # Redis has not answered by now; it does, and what it has granted is given back.
            assert limit.asked == ["reserve"]
            limit.answers.set()
            assert await anyio.to_thread.run_sync(limit.ended.wait, 30)

    anyio.run(call, backend=backend)
    assert set(limit.asked) == {"reserve", "release"}


@pytest.mark.parametrize("is_granted", [False, True])
def test_call_with_a_total_does_not_wait_longer_for_a_redis_that_hangs(is_granted: bool) -> None:
    """Neither for permission, nor to note the end of a request."""
    with FaultServer() as server, socket.create_server(("127.0.0.1", 0)) as silent:
        limit = RedisRateLimit(f"redis://127.0.0.1:{silent.getsockname()[1]}", "silent", 10, 1.0)
        settings = make_settings(server.url, rate_limit=limit, timeout=Timeout(total=0.6))
        began = time.monotonic()
        with SyncTransport(settings) as transport:
            if is_granted:
                limit._reserve = lambda *_: 0  # type: ignore[assignment]
                assert transport.send(Call("GET", "", Binary)).response.ok
            else:
                with pytest.raises(ApiTimeoutError):
                    transport.send(Call("GET", ""))
        assert time.monotonic() - began < 3
        assert len(server.received) == is_granted
