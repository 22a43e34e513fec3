"""Measure the CPU time of a call of the asynchronous client, with 50 under way at once, over httpx and over aiohttp.

    python tests/lifecycle/measure_async.py

The server is a process of its own, so that only the client is counted; the answers are read, and not decoded.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

import httpx

from pythonik.aiohttp import AiohttpTransport
from pythonik.client import AsyncPythonikClient

CALLS = 3_000
IN_FLIGHT = 50
ROUNDS = 5

BODY = b'{"id": "0b4d6b0a", "title": "Harbour", "status": "ACTIVE", "date_created": "2026-01-01T00:00:00.000000"}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)


def serve(ready: Connection) -> None:
    """Answer every request with one asset, until the process is ended."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def main() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        ready.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(main())


async def milliseconds_a_call(port: int, transport: httpx.AsyncBaseTransport | None) -> float:
    """CPU time of this process."""
    options: dict[str, Any] = {"base_url": f"http://127.0.0.1:{port}", "transport": transport}
    async with AsyncPythonikClient("app", "token", **options, rate_limit=None) as client:
        assets = client.assets()

        async def work(calls: int) -> None:
            for _ in range(calls):
                answer = await assets.get("0b4d6b0a")
                assert answer.response.content == BODY

        async def all_at_once(calls: int) -> None:
            await asyncio.gather(*(work(calls // IN_FLIGHT) for _ in range(IN_FLIGHT)))

        await all_at_once(IN_FLIGHT)  # connections, imports
        before = time.process_time()
        await all_at_once(CALLS)
        return (time.process_time() - before) / CALLS * 1000


def main() -> None:
    """Print the median of the rounds for both."""
    context = get_context("spawn")
    ready, theirs = context.Pipe()
    server = context.Process(target=serve, args=(theirs,))
    server.start()
    try:
        port = ready.recv()
        for name, make in (("httpx", lambda: None), ("aiohttp", AiohttpTransport)):
            rounds = [asyncio.run(milliseconds_a_call(port, make())) for _ in range(ROUNDS)]
            print(f"{name:8} {statistics.median(rounds):.2f} ms of CPU a call ({min(rounds):.2f} to {max(rounds):.2f})")
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    main()
