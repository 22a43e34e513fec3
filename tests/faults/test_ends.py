"""A call ends when its time is over, whatever it waits for."""

from __future__ import annotations

from typing import Any

import pytest

from iconik_api.runtime.base.errors import ApiTimeoutError
from iconik_api.runtime.base.timeouts import Timeout
from iconik_api.runtime.calls.call import Binary, Call
from iconik_api.runtime.policy.retry import NO_RETRIES, Retries

from .conftest import Caller, make_settings
from .server import Exchange, Fault, FaultServer

#: Each single wait is shorter than any timeout of the tests.
PAUSE = 0.01


def trickling(beginning: bytes, drop: bytes) -> Fault:
    """Answer by a drop every few milliseconds, until the client has left."""

    async def fault(exchange: Exchange) -> None:
        await exchange.carry_out()
        exchange.write(beginning)
        await exchange.write_until_client_leaves(drop, PAUSE)

    return fault


TRICKLES = {
    "headers": trickling(b"HTTP/1.1 200 OK\r\nX-Long: ", b"x"),
    "interim responses": trickling(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "body": trickling(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", b" "),
    "chunks": trickling(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "the length of a chunk": trickling(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", b"x"),
}


def opened(caller: Caller, server: FaultServer, **settings: Any) -> Any:
    """Return a transport that has made its first connection, which loads libraries and certificates."""
    transport = caller.open(make_settings(server.url, **settings))
    caller.send(transport, Call("GET", "first/", Binary))
    server.received.clear()
    return transport


def serving(fault: Fault) -> FaultServer:
    """Return a server that fails in one way from its second request on."""
    return FaultServer(lambda exchange: None if "first" in exchange.target else fault)


def get(**options: Any) -> Call[Any]:
    return Call("GET", "things/", Binary, options=options)  # type: ignore[arg-type]


@pytest.mark.parametrize("trickle", TRICKLES)
def test_total_ends_a_response_that_comes_byte_by_byte(caller: Caller, trickle: str) -> None:
    with serving(TRICKLES[trickle]) as server:
        transport = opened(caller, server, retries=Retries(5, backoff=0))
        with pytest.raises(ApiTimeoutError):
            caller.send(transport, get(timeout=Timeout(30, total=0.3)))
        assert len(server.received) == 1


def test_total_ends_a_streamed_response_that_comes_byte_by_byte(caller: Caller) -> None:
    with serving(TRICKLES["body"]) as server:
        transport = opened(caller, server)
        call = get(timeout=Timeout(30, total=0.3))

        def read() -> None:
            with transport.stream(call) as response:
                for _ in response.iter_bytes():
                    pass

        async def read_async() -> None:
            async with transport.stream(call) as response:
                async for _ in response.aiter_bytes():
                    pass

        with pytest.raises(ApiTimeoutError):
            caller.wait(read_async()) if caller.way.is_async else read()


def test_deadline_ends_a_response_that_comes_byte_by_byte(caller: Caller) -> None:
    if caller.way.engine == "pyreqwest":
        pytest.skip("pyreqwest hands a response out in pieces of 64 KiB: only a total ends it")
    retries = Retries(5, backoff=0, deadline=0.3)
    with serving(TRICKLES["body"]) as server:
        transport = opened(caller, server, timeout=(30, 0.2), retries=retries)
        with pytest.raises(ApiTimeoutError):
            caller.send(transport, get())
        assert len(server.received) == 1


def test_deadline_ends_the_wait_for_a_response(caller: Caller) -> None:
    async def fault(exchange: Exchange) -> None:
        await exchange.client_left()

    with serving(fault) as server:
        transport = opened(caller, server, timeout=None, retries=Retries(5, deadline=0.3))
        with pytest.raises(ApiTimeoutError):
            caller.send(transport, get())
        assert len(server.received) == 1


def test_response_within_the_total_is_the_result(caller: Caller) -> None:
    with FaultServer() as server:
        transport = caller.open(make_settings(server.url, timeout=Timeout(total=30), retries=NO_RETRIES))
        assert caller.send(transport, get()).response.ok
