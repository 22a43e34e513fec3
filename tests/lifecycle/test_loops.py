"""One asynchronous client in several event loops."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import trio

from pythonik.client import AsyncPythonikClient
from pythonik.http import HttpRequest, HttpResponse
from tests.engines import ENGINES
from tests.runtime.server import Server

from .conftest import APP_ID, AUTH_TOKEN, ONCE

Serve = Callable[..., Server]
each_engine = pytest.mark.parametrize("engine", ENGINES)


def client_for(server: Server, **options: Any) -> AsyncPythonikClient:
    return AsyncPythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url, **{**ONCE, **options})


def connections(client: AsyncPythonikClient) -> int:
    """Return how many engines a client holds."""
    return len(client._transport._pool._by_loop)


@each_engine
def test_client_in_one_loop_after_the_other(engine: str, serve: Serve) -> None:
    client = client_for(serve(), engine=engine)

    async def get() -> int:
        return (await client.assets().get("a")).response.status_code

    for _ in range(3):
        assert asyncio.run(get()) == 200
        # The loop has closed its connections at its end: a connection that is left open fails the test.
        assert connections(client) == 0
    gc.collect()
    asyncio.run(client.close())


def test_client_on_trio_and_on_asyncio(serve: Serve) -> None:
    client = client_for(serve(), engine="httpx")

    async def get() -> int:
        return (await client.assets().get("a")).response.status_code

    assert [trio.run(get), asyncio.run(get()), trio.run(get)] == [200] * 3
    assert connections(client) == 0


@each_engine
def test_client_in_loops_of_several_threads_at_once(engine: str, serve: Serve) -> None:
    server = serve()
    client = client_for(server, engine=engine)
    together = threading.Barrier(3)
    statuses: list[int] = []

    async def get() -> None:
        for number in range(3):
            # A barrier stops a whole loop, and the others are in the same call then.
            together.wait(10)
            statuses.append((await client.assets().get(f"a{number}")).response.status_code)

    threads = [threading.Thread(target=asyncio.run, args=(get(),)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 9
    assert connections(client) == 0


def test_client_that_is_closed_in_one_loop_is_closed_in_the_others(serve: Serve) -> None:
    client = client_for(serve(), engine="httpx")

    async def get() -> None:
        await client.assets().get("a")

    with asyncio.Runner() as first, asyncio.Runner() as second:
        first.run(get())
        second.run(get())
        assert connections(client) == 2
        second.run(client.close())
        assert connections(client) == 0
        # The first loop closes its connections as soon as it runs again.
        first.run(asyncio.sleep(0.01))


def test_loop_that_ends_without_closing_anything_is_forgotten(serve: Serve) -> None:
    client = client_for(serve(), transport=httpx.MockTransport(lambda _: httpx.Response(200, json={})))

    async def get() -> None:
        await client.assets().get("a")

    for _ in range(3):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(get())
        loop.close()
    assert connections(client) == 1


class OwnEngine:
    """An engine of the program, which counts how often it is closed."""

    closed = 0

    async def send(self, request: HttpRequest, credentials: Any) -> HttpResponse:
        from pythonik.http import Headers

        return HttpResponse(request, 200, Headers(), b"{}")

    async def aclose(self) -> None:
        self.closed += 1


def test_engine_of_the_program_serves_all_loops(serve: Serve) -> None:
    engine = OwnEngine()
    client = client_for(serve(), engine=engine)

    async def get() -> int:
        return (await client.assets().get("a")).response.status_code

    assert [asyncio.run(get()), asyncio.run(get())] == [200, 200]
    assert engine.closed == 0
    asyncio.run(client.close())
    assert engine.closed == 1
