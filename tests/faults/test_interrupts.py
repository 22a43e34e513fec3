"""Signal handlers that raise, at any moment, as Ctrl-C and schedulers do."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import copy_context
from importlib import import_module
from random import Random

import pytest

from iconik_api.runtime.base.errors import PythonikError
from iconik_api.runtime.calls.call import Binary, Call
from iconik_api.runtime.policy.limit import RateLimit
from iconik_api.runtime.policy.retry import NO_RETRIES, Retries
from iconik_api.runtime.transport.transport import SyncTransport
from tests.engines import ENGINES
from tests.messages import a_response

from .conftest import make_settings
from .server import FaultServer

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no interval timers"),
    # A generator that is interrupted while it is closed says so on standard error.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

#: pyreqwest cannot be interrupted, aiohttp has no synchronous clients.
INTERRUPTIBLE = [engine for engine in ENGINES if engine.startswith("httpx")]


class Interrupted(BaseException):
    """The exception of the signal handler of these tests."""


@contextmanager
def interrupting() -> Iterator[Callable[[float], None]]:
    """End the block by `Interrupted`, without an exception behind it; give the function that starts the time."""

    def interrupt(*_: object) -> None:
        raise Interrupted

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        try:
            # Once more after half a second: Python prints and drops an exception that a finaliser raises. Timers of CPU
            # time go by ticks of 4 to 10 ms, which would be the price of each interrupt.
            yield lambda seconds: signal.setitimer(signal.ITIMER_REAL, seconds, 0.5) and None
        finally:
            # A block that ends by another exception may be interrupted here. The timer is stopped once more below: a
            # signal that arrives later would end whatever runs then, such as the worker of the tests.
            signal.setitimer(signal.ITIMER_REAL, 0)
    except Interrupted:
        pass
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def interrupt_a_limit(times: int) -> None:
    draw, number, limit = Random(1), 0, RateLimit(10**6, 1.0)
    for _ in range(times):
        with interrupting() as start:
            start(draw.uniform(2e-5, 3e-4))
            while True:
                number += 1
                limit.reserve(str(number))
                limit.observe(str(number), a_response())
    assert limit._lock.acquire(blocking=False)


def test_interrupted_limit_is_not_left_locked() -> None:
    interrupt_a_limit(300)


@pytest.mark.slow
def test_limit_that_is_interrupted_five_thousand_times_is_not_left_locked() -> None:
    interrupt_a_limit(5000)


def test_ticket_that_was_given_up_unnoticed_does_not_hold_up_the_others() -> None:
    now = [0.0]
    limit = RateLimit(2, 10.0, clock=lambda: now[0])
    for ticket in "ab":
        limit.reserve(ticket)
        limit.observe(ticket, a_response())
    # Their programs were interrupted, and release nothing.
    assert all(limit.reserve(f"lost {number}") > 0 for number in range(6))
    now[0] = 100.0
    assert limit.reserve("c") == 0.0


def interrupt_calls(engine: str, times: int) -> None:
    # In a context of its own: an interrupt may leave the log of the libraries as silent as it is while they send.
    copy_context().run(_interrupt_calls, engine, times)


def _interrupt_calls(engine: str, times: int) -> None:
    draw = Random(2)
    with FaultServer() as server:
        limits = {"retries": Retries(2, backoff=0.0), "rate_limit": RateLimit(10**6, 1.0)}
        with SyncTransport(make_settings(server.url, **limits), engine=engine) as transport:
            call: Call[bytes] = Call("GET", "things/", Binary)
            transport.send(call)
            for _ in range(times):
                # Nothing else may come out of an interrupted call, such as an AssertionError of a library.
                with suppress(PythonikError), interrupting() as start:
                    start(draw.uniform(1e-5, 4e-3))
                    while True:
                        transport.send(call)
            once = transport.view(retries=NO_RETRIES)
            assert all(once.send(call).response.ok for _ in range(20))
            pools = transport._pool.engine()._client._transport.shards  # type: ignore[attr-defined]
            # Nearly all have given up their connections: between two lines of a library, one may stay.
            assert sum(len(each._pool.connections) for each in pools) <= 3


@pytest.mark.parametrize("engine", INTERRUPTIBLE)
def test_interrupted_calls_leave_the_client_working(engine: str) -> None:
    interrupt_calls(engine, 100)


@pytest.mark.parametrize("engine", INTERRUPTIBLE)
@pytest.mark.parametrize("moment", ["_response_closed", "_receive_response_headers", "_send_request_body"])
def test_call_that_is_interrupted_in_the_library_leaves_nothing(
    engine: str, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    core = import_module("httpcore" if engine == "httpx" else "httpcore2")

    def interrupt(*_: object, **__: object) -> None:
        raise Interrupted

    with FaultServer() as server, SyncTransport(make_settings(server.url), engine=engine) as transport:
        call: Call[bytes] = Call("GET", "things/", Binary)
        transport.send(call)
        (pool,) = [each._pool for each in transport._pool.engine()._client._transport.shards]  # type: ignore[attr-defined]
        for _ in range(3):
            with monkeypatch.context() as patch:
                patch.setattr(core._sync.http11.HTTP11Connection, moment, interrupt)
                with pytest.raises(Interrupted):
                    transport.send(call)
            assert (pool.connections, pool._requests) == ([], [])
            assert transport.send(call).response.ok
