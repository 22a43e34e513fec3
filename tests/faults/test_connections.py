"""A connection serves another request only if nothing of the one before is left on it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext, suppress
from importlib import import_module
from typing import Any

import pytest

from iconik_api.runtime.base import errors
from iconik_api.runtime.base.timeouts import Timeout
from iconik_api.runtime.calls.call import Binary, Call
from iconik_api.runtime.policy.retry import NO_RETRIES

from .conftest import Caller, make_settings
from .server import Exchange, Fault, FaultServer

EXTRA = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 18\r\n\r\n{"title":"foreign"}'


def writing(head: bytes, behind: bytes) -> Fault:
    """Answer by a head, and bytes behind it that do not belong to the response."""

    async def fault(exchange: Exchange) -> None:
        await exchange.carry_out()
        exchange.write(b"HTTP/1.1 " + head + b"\r\n\r\n" + behind)

    return fault


LEFTOVERS = {
    "a second response": ("GET", writing(b"200 OK\r\nContent-Length: 2", b"{}" + EXTRA)),
    "a second response behind chunks": ("GET", writing(b"200 OK\r\nTransfer-Encoding: chunked", b"0\r\n\r\n" + EXTRA)),
    "behind a large body": ("GET", writing(b"200 OK\r\nContent-Length: 300000", b" " * 300_000 + EXTRA)),
    "the body of a 204": ("DELETE", writing(b"204 No Content\r\nContent-Length: 95", EXTRA)),
    "the body of a 304": ("GET", writing(b"304 Not Modified\r\nContent-Length: 95", EXTRA)),
    "the body of a response to HEAD": ("HEAD", writing(b"200 OK\r\nContent-Length: 95", EXTRA)),
    "an unfinished response": ("GET", writing(b"200 OK\r\nContent-Length: 2", b"{}HTTP/1.1 200 OK\r\n")),
    "line ends": ("GET", writing(b"200 OK\r\nContent-Length: 2", b"{}\r\n")),
}


@pytest.mark.parametrize("kind", LEFTOVERS)
def test_bytes_behind_a_response_are_not_the_next_response(caller: Caller, kind: str) -> None:
    method, fault = LEFTOVERS[kind]
    faults = iter([fault])
    with FaultServer(lambda _: next(faults, None)) as server:
        transport = caller.open(make_settings(server.url, retries=NO_RETRIES))
        # aiohttp refuses a response if more bytes come along with it.
        with suppress(errors.ApiConnectionError) if caller.way.engine == "aiohttp" else nullcontext():
            caller.send(transport, Call(method, "first", Binary))
        for name in ("second", "third"):
            assert name in caller.send(transport, Call("GET", name, Binary)).response.text


@pytest.mark.parametrize("late", [EXTRA, b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n", b"\r\n"])
def test_bytes_on_an_idle_connection_are_not_the_next_response(caller: Caller, late: bytes) -> None:
    with FaultServer() as server:
        transport = caller.open(make_settings(server.url, retries=NO_RETRIES))
        caller.send(transport, Call("GET", "first", Binary))
        server.write_later(late)
        if caller.way.engine == "pyreqwest":
            # Its own threads read what arrives.
            time.sleep(0.05)
        assert "second" in caller.send(transport, Call("GET", "second", Binary)).response.text


def test_another_protocol_is_an_error(caller: Caller) -> None:
    fault = writing(b"101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket", b"")
    faults = iter([fault])
    with FaultServer(lambda _: next(faults, None)) as server:
        transport = caller.open(make_settings(server.url, retries=NO_RETRIES))
        with pytest.raises(errors.ApiConnectionError, match="101"):
            caller.send(transport, Call("GET", "first", Binary))
        assert "second" in caller.send(transport, Call("GET", "second", Binary)).response.text


def test_interim_responses_are_passed_over(caller: Caller) -> None:
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"

    async def fault(exchange: Exchange) -> None:
        await exchange.carry_out()
        exchange.write(interim)
        exchange.answer(200, exchange.right_answer)

    with FaultServer(lambda _: fault) as server:
        transport = caller.open(make_settings(server.url, retries=NO_RETRIES))
        for name in ("first", "second"):
            assert name in caller.send(transport, Call("GET", name, Binary)).response.text


def test_many_and_long_headers_are_taken(caller: Caller) -> None:
    fields = "".join(f"X-{number}: {'v' * 100}\r\n" for number in range(90)) + f"X-Long: {'v' * 20_000}"
    fault = writing(b"200 OK\r\nContent-Length: 2\r\n" + fields.encode(), b"{}")
    with FaultServer(lambda _: fault) as server:
        transport = caller.open(make_settings(server.url, retries=NO_RETRIES))
        assert len(caller.send(transport, Call("GET", "a/", Binary)).response.headers["X-Long"]) == 20_000


# --- waiting for a connection ---------------------------------------------------------------------------------------


async def late(exchange: Exchange) -> None:
    await exchange.carry_out()
    await asyncio.sleep(0.1)
    exchange.answer(200, exchange.right_answer)


@pytest.fixture
def at_once(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Timeout, int], list[Any]]:
    """Send so many requests at once by a client that may have one connection; return responses and exceptions."""
    engine = caller.way.engine
    if engine == "pyreqwest":
        monkeypatch.setattr(import_module("iconik_api.runtime.http.engines.pyreqwest"), "_CONNECTIONS", 1)
    elif engine.startswith("httpx"):
        monkeypatch.setattr(import_module("iconik_api.runtime.http.engines.httpx"), "_POOLS", 1)

    def limit(made: Any) -> None:
        """Allow the engine, which has sent a request, one connection."""
        if engine == "aiohttp":
            made._session.connector._limit = 1
        elif engine.startswith("httpx"):
            (transport,) = made._client._transport.shards
            (transport,) = getattr(transport, "shards", [transport])
            transport._pool._max_connections = 1

    def send(url: str, timeout: Timeout, number: int) -> list[Any]:
        transport = caller.open(make_settings(url, retries=NO_RETRIES, timeout=timeout))
        caller.send(transport, Call("GET", "first", Binary))

        async def gather() -> list[Any]:
            limit(transport._pool.engine())
            return await asyncio.gather(*(transport.send(each) for each in calls), return_exceptions=True)

        calls: list[Call[Any]] = [Call("GET", f"things/{each}", Binary) for each in range(number)]
        if caller.way.is_async:
            done: list[Any] = caller.wait(gather())
            return done
        limit(transport._pool.engine())
        with ThreadPoolExecutor(number) as threads:
            futures = [threads.submit(transport.send, each) for each in calls]
        return [each.exception() or each.result() for each in futures]

    return send


def test_waiting_for_a_free_connection_is_no_failed_attempt(at_once: Any) -> None:
    """The wait is longer than a response may take."""
    faults = {f"/things/{number}": late for number in range(4)}
    with FaultServer(lambda exchange: faults.get(exchange.target)) as server:
        results = at_once(server.url, Timeout(0.2), 4)
    assert [each.response.status_code for each in results] == [200] * 4
    assert len(server.received) == 5


def test_wait_for_a_free_connection_has_an_end(at_once: Any) -> None:
    """A request that found no connection was not sent."""
    with FaultServer(lambda exchange: None if exchange.target == "/first" else late) as server:
        results = at_once(server.url, Timeout(5.0, connect=0.03, pool=0.01), 3)
    late_ones = [each for each in results if isinstance(each, errors.ApiTimeoutError)]
    assert len(late_ones) == 2, results
    assert len(server.received) == 2
