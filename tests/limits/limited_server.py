"""A server that publishes a limit, refuses what is beyond it, and counts.

It is one task a connection, since a thread each would be a load that delays what it measures.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from math import ceil
from types import TracebackType
from typing import Self

from tests.listening import stop_listening

_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nRateLimit-Remaining: %d\r\n\r\n{}"
_REFUSED = b"HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\nRetry-After: 1\r\n\r\n"

_TURNS = 20


class LimitedServer:
    """Lets so many GET requests through in any so many seconds, and says what is left.

    Args:
        requests: How many.
        seconds: In how long a time.
        latency: Seconds that an answer takes.
    """

    def __init__(self, requests: int, seconds: float, latency: float = 0.0) -> None:
        self.requests = requests
        self.seconds = seconds
        self.latency = latency
        #: Arrival times of the accepted requests.
        self.arrivals: list[float] = []
        #: How many were refused.
        self.breaches = 0
        self._window: deque[float] = deque()
        self._writers: list[asyncio.StreamWriter] = []
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()))

    @property
    def used(self) -> float:
        """Return the used share of the limit: the shortest time for so many requests, divided by the actual time."""
        shortest = (ceil(len(self.arrivals) / self.requests) - 1) * self.seconds
        return shortest / (self.arrivals[-1] - self.arrivals[0])

    def others_send(self, count: int) -> None:
        """Count requests that some other program sends now."""
        self._window.extend([time.monotonic()] * count)

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopped = asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, backlog=256)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        await self._stopped.wait()
        await stop_listening(server)
        # A connection that was accepted just now has its writer some turns of the loop later.
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        for writer in self._writers:
            writer.transport.abort()
        await asyncio.gather(*(writer.wait_closed() for writer in self._writers), return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        try:
            while True:
                await reader.readuntil(b"\r\n\r\n")
                answer = self._answer(time.monotonic())
                await asyncio.sleep(self.latency)
                writer.write(answer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the client hung up
        finally:
            writer.close()

    def _answer(self, now: float) -> bytes:
        while self._window and self._window[0] <= now - self.seconds:
            self._window.popleft()
        if len(self._window) >= self.requests:
            self.breaches += 1
            return _REFUSED
        self._window.append(now)
        self.arrivals.append(now)
        return _OK % (self.requests - len(self._window))

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stopped.set)
        self._thread.join()
