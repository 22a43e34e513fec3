"""Calls that are cancelled at any moment leave every later call working."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from functools import partial
from random import Random
from typing import Any

import anyio
import pytest
import trio

from iconik_api.runtime.base.timeouts import Timeout
from iconik_api.runtime.calls.call import Binary, Call
from iconik_api.runtime.policy.limit import RateLimit
from iconik_api.runtime.policy.retry import NO_RETRIES
from iconik_api.runtime.transport.transport import AsyncTransport
from tests.engines import ENGINES

from .conftest import make_settings

#: Turns of the event loop in which a call with a new connection is made.
TURNS = 25
#: More calls at once than connections that a pool may hold.
AFTERWARDS = 120


async def serve_one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, requests: int) -> None:
    """Answer some requests; the last response ends the connection."""
    try:
        for left in range(requests, 0, -1):
            await reader.readuntil(b"\r\n\r\n")
            end = b"" if left > 1 else b"Connection: close\r\n"
            writer.write(b"HTTP/1.1 200 OK\r\n" + end + b"Content-Length: 2\r\n\r\n")
            await asyncio.sleep(0)
            writer.write(b"{}")
    except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
        # The client left, or the test is over.
        pass
    finally:
        writer.close()


async def cancel_and_go_on(engine: str, turns: Iterable[int], requests: int) -> None:
    """Cancel a call after each of some numbers of turns of the event loop; then send more than a pool can hold.

    Args:
        engine: Name of the engine.
        turns: Turns of each call.
        requests: Requests that a connection serves.
    """
    draw = Random(1)
    server = await asyncio.start_server(partial(serve_one, requests=requests), "127.0.0.1", 0, backlog=300)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    limits: dict[str, Any] = {"retries": NO_RETRIES, "rate_limit": RateLimit(10**6, 1.0)}
    async with AsyncTransport(make_settings(url, timeout=Timeout(10, pool=5), **limits), engine=engine) as transport:
        call: Call[Any] = Call("GET", "things/", Binary)
        await transport.send(call)
        for each in turns:
            task = asyncio.create_task(transport.send(call))
            for _ in range(each):
                await asyncio.sleep(0)
            task.cancel()
            if draw.random() < 0.2:
                await asyncio.sleep(0)
                task.cancel()
            await asyncio.wait([task])
        responses = await asyncio.gather(*(transport.send(call) for _ in range(AFTERWARDS)))
    assert all(response.response.ok for response in responses)
    server.close()


@pytest.mark.parametrize("engine", ENGINES)
def test_cancelled_calls_leave_the_client_working(engine: str) -> None:
    # So many of each that a pool of ten connections is used up, if one moment costs one.
    turns = [each for each in range(TURNS) for _ in range(12)]
    asyncio.run(cancel_and_go_on(engine, turns, requests=1))


async def serve_stream(stream: Any) -> None:
    async with stream:
        try:
            while await stream.receive():
                await stream.send(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        except (anyio.EndOfStream, anyio.BrokenResourceError):
            pass


async def end_scopes(engine: str, cancels: int) -> None:
    """Cancel calls by the scopes of anyio, which cancel everything that is awaited in them."""
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1", backlog=300)
    port = listener.extra(anyio.abc.SocketAttribute.local_port)
    settings = make_settings(f"http://127.0.0.1:{port}", retries=NO_RETRIES)
    call: Call[Any] = Call("GET", "things/", Binary)
    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, serve_stream)
        async with AsyncTransport(settings, engine=engine) as transport:
            for number in range(cancels):
                async with anyio.create_task_group() as calls:
                    calls.start_soon(transport.send, call)
                    for _ in range(number % TURNS):
                        await anyio.sleep(0)
                    calls.cancel_scope.cancel()
            for _ in range(12):
                assert (await transport.send(call)).response.ok
        tasks.cancel_scope.cancel()


@pytest.mark.parametrize("engine", ENGINES)
def test_cancelled_scopes_leave_the_client_working(engine: str) -> None:
    asyncio.run(end_scopes(engine, 2 * TURNS))


@pytest.mark.parametrize("engine", [engine for engine in ENGINES if engine.startswith("httpx")])
def test_cancelled_scopes_of_trio_leave_the_client_working(engine: str) -> None:
    trio.run(end_scopes, engine, 2 * TURNS)
