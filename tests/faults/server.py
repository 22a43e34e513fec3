"""An HTTP server on 127.0.0.1 that fails on purpose. The ways in which it can are in `faults`."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
from collections import Counter
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self, TypeAlias

from tests.listening import stop_listening


class Exchange:
    """A request that arrived, its body still unread, and the connection to answer it on."""

    def __init__(
        self, server: FaultServer, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        line, *fields = head.decode("latin-1").rstrip("\r\n").split("\r\n")
        self.method, self.target, _ = line.split(" ")
        self.head = head
        self.body = b""
        self.server = server
        self._headers = {name.lower(): value.strip() for name, _, value in (field.partition(":") for field in fields)}
        self._reader = reader
        self._writer = writer

    async def take_body(self) -> bytes:
        """Read the body and do nothing with it."""
        self.body = await self._reader.readexactly(int(self._headers.get("content-length", 0)))
        return self.body

    async def carry_out(self) -> bytes:
        """Read the body and do what is asked: if the client sends it again, it is done twice."""
        await self.take_body()
        self.server.carried_out[self.method, self.target, self.body] += 1
        return self.body

    @property
    def right_answer(self) -> bytes:
        """The final response that a client must get for this request."""
        return json.dumps({"id": self.target.strip("/").rpartition("/")[2], "title": self.target}).encode()

    def write(self, data: bytes) -> None:
        self._writer.write(data)

    def answer(
        self, status: int, body: bytes, *headers: str, kind: str = "application/json", length: int | None = None
    ) -> None:
        """Answer with any headers, and a Content-Length that may be wrong."""
        fields = (f"Content-Type: {kind}", *headers, f"Content-Length: {len(body) if length is None else length}")
        self.write("\r\n".join((f"HTTP/1.1 {status} -", *fields, "", "")).encode() + body)

    def hang_up(self) -> None:
        """Close the connection after what was written."""
        self._writer.close()

    def reset(self) -> None:
        """Break the connection: the client gets an error in place of an end."""
        sock = self._writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()

    async def write_until_client_leaves(self, data: bytes, pause: float) -> None:
        """Write the same bytes again and again."""
        left = asyncio.ensure_future(self._reader.read())
        while not left.done():
            self.write(data)
            await asyncio.wait([left], timeout=pause)
        self.hang_up()

    async def client_left(self) -> None:
        """Do nothing until the client gives up."""
        await self._reader.read()
        self.hang_up()


Fault: TypeAlias = Callable[[Exchange], Awaitable[None]]


async def no_fault(exchange: Exchange) -> None:
    await exchange.carry_out()
    exchange.answer(200, exchange.right_answer)


class FaultServer:
    """Serves two origins: one that fails as planned, and another one that answers everything, for redirects to it.

    Args:
        plan: The fault for a request, or `None` to answer it rightly. It is called in the thread of the server.
        listening: Accept connections from the start; otherwise they are refused until `listen` is called.
    """

    def __init__(self, plan: Callable[[Exchange], Fault | None] = lambda _: None, *, listening: bool = True) -> None:
        self.plan = plan
        #: Requests in order of arrival, at the failing origin and at the other origin.
        self.received: list[Exchange] = []
        self.received_elsewhere: list[Exchange] = []
        #: How often a request (method, target, body) was carried out, whatever was answered then.
        self.carried_out: Counter[tuple[str, str, bytes]] = Counter()
        self._errors: list[Exception] = []
        self._sockets = [_bound(), _bound()]
        self.url, self.url_elsewhere = (f"http://127.0.0.1:{each.getsockname()[1]}" for each in self._sockets)
        self._listening = listening
        self._servers: list[asyncio.Server] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._writers: list[asyncio.StreamWriter] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def listen(self) -> None:
        """Stop refusing connections."""
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(5)

    def __enter__(self) -> Self:
        self._thread.start()
        if self._listening:
            self.listen()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        for each in self._sockets:
            each.close()
        if self._errors and error is None:
            raise ExceptionGroup("faults of the server that were not planned", self._errors)

    def write_later(self, data: bytes) -> None:
        """Write to each open connection, whether or not a request has arrived on it."""

        async def write() -> None:
            for writer in self._writers:
                if not writer.is_closing():
                    writer.write(data)

        asyncio.run_coroutine_threadsafe(write(), self._loop).result(5)

    async def _listen(self) -> None:
        for sock, serve in zip(self._sockets, (self._serve_with_faults, self._serve_elsewhere), strict=True):
            self._servers.append(await asyncio.start_server(serve, sock=sock, backlog=200))

    async def _close(self) -> None:
        for server in self._servers:
            await stop_listening(server)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for writer in self._writers:
            writer.transport.abort()
        await asyncio.gather(*(writer.wait_closed() for writer in self._writers), return_exceptions=True)

    async def _serve_with_faults(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._serve(self.received, self.plan, reader, writer)

    async def _serve_elsewhere(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._serve(self.received_elsewhere, lambda _: None, reader, writer)

    async def _serve(
        self,
        received: list[Exchange],
        plan: Callable[[Exchange], Fault | None],
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._writers.append(writer)
        try:
            while not writer.is_closing():
                exchange = Exchange(self, await reader.readuntil(b"\r\n\r\n"), reader, writer)
                received.append(exchange)
                await (plan(exchange) or no_fault)(exchange)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            # The client left, or the test is over.
            writer.transport.abort()
        except Exception as error:
            self._errors.append(error)
            writer.transport.abort()
        finally:
            self._tasks.discard(task)


def _bound() -> socket.socket:
    """A socket with a port of its own that does not listen yet: connections to it are refused."""
    bound = socket.socket()
    bound.bind(("127.0.0.1", 0))
    return bound
