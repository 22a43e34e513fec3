"""A connection serves another request only if nothing of the one before is left on it."""

from __future__ import annotations

import time
from contextlib import nullcontext, suppress

import pytest

from iconik_api.runtime.base import errors
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
