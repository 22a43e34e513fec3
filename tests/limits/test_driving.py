"""How the transports stand in a limiter's line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest

from iconik_api.runtime.base.errors import ApiConnectionError, ApiTimeoutError
from iconik_api.runtime.base.timeouts import Timeout
from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.http.response import HttpResponse
from iconik_api.runtime.policy.limit import RateLimit
from iconik_api.runtime.policy.retry import Retries
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

from ..runtime.conftest import make_settings
from ..runtime.server import Answer, HangUp, Server

GET: Call[Any] = Call("GET", "v1/things/")


class Line:
    """A limiter that says what it is told to, and writes down what it was asked."""

    def __init__(self, *waits: float | BaseException) -> None:
        self.waits = list(waits)
        self.asked: list[tuple[str, str]] = []

    def reserve(self, ticket: str) -> float:
        self.asked.append(("reserve", ticket))
        wait = self.waits.pop(0)
        if isinstance(wait, BaseException):
            raise wait
        return wait

    async def areserve(self, ticket: str) -> float:
        await anyio.sleep(0)
        return self.reserve(ticket)

    def release(self, ticket: str) -> None:
        self.asked.append(("release", ticket))

    async def arelease(self, ticket: str) -> None:
        await anyio.sleep(0)
        self.release(ticket)

    def observe(self, ticket: str, response: HttpResponse) -> None:
        self.asked.append((f"observe {response.status_code}", ticket))

    async def aobserve(self, ticket: str, response: HttpResponse) -> None:
        await anyio.sleep(0)
        self.observe(ticket, response)

    @property
    def questions(self) -> list[str]:
        return [question for question, _ in self.asked]

    @property
    def tickets(self) -> list[str]:
        return [ticket for _, ticket in self.asked]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def send(server: Server, limiter: Any, **settings: Any) -> None:
    with SyncTransport(make_settings(server.url, rate_limit=limiter, **settings)) as transport:
        transport.send(GET)


def asend(backend: str) -> Callable[..., None]:
    async def run(server: Server, limiter: Any, settings: Any) -> None:
        async with AsyncTransport(make_settings(server.url, rate_limit=limiter, **settings)) as transport:
            await transport.send(GET)

    return lambda server, limiter, **settings: anyio.run(run, server, limiter, settings, backend=backend)


each_kind = pytest.mark.parametrize("send", [send, asend("asyncio"), asend("trio")], ids=["sync", "asyncio", "trio"])


@each_kind
def test_it_asks_until_it_may(send: Any, server: Server) -> None:
    line = Line(0.01, 0.02, 0.0)
    send(server, line)
    assert line.questions == ["reserve", "reserve", "reserve", "observe 200"]
    assert len(set(line.tickets)) == 1
    assert len(server.received) == 1


@each_kind
def test_each_attempt_has_a_turn_of_its_own(send: Any, server: Server) -> None:
    server.answer = lambda _: Answer(429 if len(server.received) == 1 else 200)
    line = Line(0.0, 0.0)
    send(server, line, retries=Retries(2, backoff=0))
    assert line.questions == ["reserve", "observe 429", "reserve", "observe 200"]
    first, second = line.tickets[0], line.tickets[2]
    assert line.tickets == [first, first, second, second]
    assert first != second


@each_kind
def test_blocked_request_leaves_the_line(send: Any, server: Server) -> None:
    line = Line(0.01, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        send(server, line)
    assert line.questions == ["reserve", "reserve", "release"]
    assert len(set(line.tickets)) == 1
    assert server.received == []


@each_kind
def test_request_without_a_response_ends(send: Any, server: Server) -> None:
    server.answer = lambda _: HangUp
    line = Line(0.0)
    with pytest.raises(ApiConnectionError):
        send(server, line)
    assert line.questions == ["reserve", "release"]
    assert len(set(line.tickets)) == 1


@each_kind
def test_interrupted_request_ends(send: Any, server: Server) -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    line = Line(0.0)
    with pytest.raises(KeyboardInterrupt):
        send(server, line, on_request=interrupt)
    assert line.questions == ["reserve", "release"]
    assert len(set(line.tickets)) == 1


@each_kind
def test_strangers_have_no_limit(send: Any, server: Server) -> None:
    with Server() as stranger:
        server.answer = lambda _: Answer(302, headers={"Location": stranger.url})
        line = Line(0.0)
        send(server, line)
        assert line.questions == ["reserve", "observe 302"]
        assert len(stranger.received) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("wait", [0.0, 200.0], ids=["under way", "waiting"])
def test_cancelled_request_ends(backend: str, server: Server, wait: float) -> None:
    server.answer = lambda _: Answer(delay=600)
    line = Line(wait)

    async def run() -> None:
        async with AsyncTransport(make_settings(server.url, rate_limit=line)) as transport:
            with anyio.move_on_after(0.2):
                await transport.send(GET)

    anyio.run(run, backend=backend)
    assert line.questions == ["reserve", "release"]
    assert len(set(line.tickets)) == 1


@each_kind
@pytest.mark.parametrize("options", [{"retries": Retries(deadline=30)}, {"timeout": Timeout(total=30)}], ids=repr)
def test_wait_beyond_the_end_of_a_call_is_not_begun(send: Any, server: Server, options: dict[str, Any]) -> None:
    line = Line(600.0)
    with pytest.raises(ApiTimeoutError, match="rate limit"):
        send(server, line, **options)
    assert line.questions == ["reserve", "release"]
    assert not server.received


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_queue_that_is_cancelled_holds_up_nobody(backend: str, server: Server) -> None:
    async def run() -> None:
        settings = make_settings(server.url, rate_limit=RateLimit(5, 0.5))
        async with AsyncTransport(settings) as transport:
            with anyio.move_on_after(0.2):
                async with anyio.create_task_group() as tasks:
                    for _ in range(1000):
                        tasks.start_soon(transport.send, GET)
            # A thousand that wait would hold this one up by 100 seconds.
            with anyio.fail_after(10):
                await transport.send(GET)

    anyio.run(run, backend=backend)
    assert server.received
