"""A reverse proxy that fails on purpose. It passes bodies on as they come; what it does with a request is a `Fault`."""

from __future__ import annotations

import asyncio
import re
import socket
import struct
import threading
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.listening import stop_listening

_CHUNK = 1 << 18
_HEAD = 1 << 16
_HOP_BY_HOP = frozenset({"connection", "keep-alive", "proxy-connection"})


@dataclass
class Seen:
    """A request that came by.

    Attributes:
        number: How many came before it.
        path: Decoded, without the query.
        headers: By lower-case name.
        passed: Bytes of its body that were sent on.
        status: Of the answer that the client got, if it got one.
        fault: Name of what was done to it.
    """

    number: int
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str] = field(repr=False)
    passed: int = 0
    status: int | None = None
    fault: str | None = None


class Exchange:
    """A request of which only the head has been read, and both of its connections."""

    def __init__(
        self, proxy: FaultProxy, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        line, *fields = head.decode("latin-1").rstrip("\r\n").split("\r\n")
        method, self.target, _ = line.split(" ")
        self.fields = [(name, value.strip()) for name, _, value in (each.partition(":") for each in fields)]
        headers = {name.lower(): value for name, value in self.fields}
        parts = urlsplit(self.target)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        self.seen = Seen(len(proxy.seen), method, unquote(parts.path), query, headers)
        #: Bytes of the body that the client has not sent yet.
        self.left = int(headers.get("content-length", 0))
        #: Whether the connection of the client serves no further request.
        self.is_over = headers.get("connection", "").lower() == "close"
        self._proxy = proxy
        self._reader = reader
        self._writer = writer
        self._storage: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def forward(self) -> None:
        """Pass request and answer on. The answer may come before the request has ended."""
        await self.open_storage()
        passing = asyncio.create_task(self.pass_body())
        try:
            await self.pass_answer()
        finally:
            passing.cancel()
            await asyncio.gather(passing, return_exceptions=True)
        await self.drain_body()

    async def open_storage(self) -> None:
        """Connect to the storage and send it the head, with its own name as the host."""
        if self._storage is not None:
            return
        reader, writer = await asyncio.open_connection(*self._proxy.upstream, limit=_CHUNK)
        self._storage = reader, writer
        self._proxy.writers.add(writer)
        host = ":".join(map(str, self._proxy.upstream))
        kept = [(n, v) for n, v in self.fields if n.lower() not in {"host", *_HOP_BY_HOP}]
        lines = [f"{n}: {v}" for n, v in [("Host", host), *kept, ("Connection", "close")]]
        writer.write("\r\n".join((f"{self.seen.method} {self.target} HTTP/1.1", *lines, "", "")).encode("latin-1"))

    async def pass_body(self, most: int | None = None) -> None:
        """Send the body on, or so many bytes of it."""
        await self.open_storage()
        assert self._storage is not None
        _, writer = self._storage
        wanted = self.left if most is None else min(most, self.left)
        try:
            while wanted:
                data = await self._read(min(wanted, _CHUNK))
                wanted -= len(data)
                writer.write(data)
                self.seen.passed += len(data)
                await writer.drain()
        except OSError:
            if not self._reader.at_eof():
                return  # the storage wants no more; its answer says why
            # A transport that is closed already has no event loop any more.
            with suppress(AttributeError):
                writer.transport.abort()
            raise

    async def drain_body(self) -> None:
        """Read the body and do nothing with it."""
        while self.left:
            await self._read(min(self.left, _CHUNK))

    async def take_answer(self) -> None:
        """Read all that the storage answers; the client gets nothing of it."""
        await self._answer_head()
        assert self._storage is not None
        while await self._storage[0].read(_CHUNK):
            pass

    async def pass_answer(self, most: int | None = None) -> None:
        """Send the answer on, or its head and so many bytes of the body."""
        status, fields = await self._answer_head()
        assert self._storage is not None
        reader, _ = self._storage
        names = {name.lower(): value for name, value in fields}
        is_empty = self.seen.method == "HEAD" or status in (204, 304)
        length = int(names["content-length"]) if "content-length" in names and not is_empty else None
        if length is None and not is_empty and "chunked" not in names.get("transfer-encoding", ""):
            self.is_over = True
        shown = [
            (n, v.replace(self._proxy.upstream_url, self._proxy.url) if n.lower() == "location" else v)
            for n, v in fields
            if n.lower() not in _HOP_BY_HOP
        ]
        if self.is_over:
            shown.append(("Connection", "close"))
        self._write_head(status, shown)
        left = 0 if is_empty else length
        if most is not None:
            left = most if left is None else min(most, left)
        while left != 0 and (data := await reader.read(_CHUNK if left is None else min(left, _CHUNK))):
            self._writer.write(data)
            await self._writer.drain()
            left = None if left is None else left - len(data)

    def answer(self, status: int, body: bytes = b"", headers: Mapping[str, str] | None = None) -> None:
        """Answer in place of the storage."""
        length = {} if status == 204 else {"Content-Length": str(len(body))}
        self._write_head(status, list({**(headers or {}), **length}.items()))
        self._writer.write(body)

    def hang_up(self) -> None:
        """Close both connections after what was written."""
        self.is_over = True
        self._drop_storage()
        self._writer.close()

    def reset(self) -> None:
        """Break both connections: the client gets an error in place of an end."""
        self.is_over = True
        self._drop_storage()
        sock = self._writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()

    async def finish(self) -> None:
        """Leave the connection ready for the next request, or close it."""
        self._drop_storage()
        if not self._writer.is_closing():
            await self._writer.drain()
        if self.is_over:
            self._writer.close()

    def _drop_storage(self) -> None:
        if self._storage is not None:
            # Written bytes are sent first.
            self._storage[1].close()

    async def _read(self, most: int) -> bytes:
        data = await self._reader.read(most)
        if not data:
            raise ConnectionResetError("the client went away")
        self.left -= len(data)
        return data

    async def _answer_head(self) -> tuple[int, list[tuple[str, str]]]:
        assert self._storage is not None
        while True:
            head = (await self._storage[0].readuntil(b"\r\n\r\n")).decode("latin-1")
            line, *fields = head.rstrip("\r\n").split("\r\n")
            status = int(line.split(" ")[1])
            if status >= 200:
                return status, [(n, v.strip()) for n, _, v in (each.partition(":") for each in fields)]

    def _write_head(self, status: int, fields: list[tuple[str, str]]) -> None:
        self.seen.status = status
        lines = [f"{name}: {value}" for name, value in fields]
        self._writer.write("\r\n".join((f"HTTP/1.1 {status} -", *lines, "", "")).encode("latin-1"))


Fault: TypeAlias = Callable[[Exchange], Awaitable[None]]


@dataclass
class Rule:
    """Condition of a fault.

    Attributes:
        skip: Requests that match and pass unharmed before the first that does not.
        times: How often it happens; `None` for always.
        matched: Requests that matched so far.
        happened: How often it has happened.
    """

    fault: Fault
    matches: Callable[[Seen], bool]
    skip: int
    times: int | None
    matched: int = 0
    happened: int = 0

    def applies(self, seen: Seen) -> bool:
        if not self.matches(seen):
            return False
        self.matched += 1
        if self.matched <= self.skip or (self.times is not None and self.happened >= self.times):
            return False
        self.happened += 1
        return True


class FaultProxy:
    """The proxy.

    Args:
        upstream: Scheme, host and port of the server behind it.

    Attributes:
        url: Scheme, host and port of the proxy itself.
        seen: Requests in order of arrival.
        errors: Errors of the proxy itself; expected to be empty.
        always: Looks at each request before the rules do; a fault that it returns happens.
    """

    def __init__(self, upstream: str) -> None:
        parts = urlsplit(upstream)
        assert parts.hostname is not None
        assert parts.port is not None
        self.upstream = parts.hostname, parts.port
        self.upstream_url = upstream
        self.seen: list[Seen] = []
        self.always: Callable[[Seen], Fault | None] = lambda _: None
        self._rules: list[Rule] = []
        self.errors: list[Exception] = []
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=200)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._tasks: set[asyncio.Task[None]] = set()
        self.writers: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def add(
        self,
        fault: Fault,
        method: str | None = None,
        path: str | None = None,
        query: Mapping[str, str | None] | None = None,
        *,
        when: Callable[[Seen], bool] = lambda _: True,
        skip: int = 0,
        times: int | None = 1,
    ) -> Rule:
        """Let a fault happen to requests that match in all respects; the rule that was added first wins.

        Args:
            fault: The fault.
            method: The HTTP method.
            path: Regular expression that is found in the decoded path.
            query: Parameters and their values; `None` for any value.
            when: Says yes to the request.
            skip: Requests that match and pass unharmed before.
            times: How often it happens; `None` for always.
        """

        def matches(seen: Seen) -> bool:
            return (
                method in (None, seen.method)
                and (path is None or re.search(path, seen.path) is not None)
                and all(n in seen.query and v in (None, seen.query[n]) for n, v in (query or {}).items())
                and when(seen)
            )

        rule = Rule(fault, matches, skip, times)
        self._rules.append(rule)
        return rule

    @property
    def happened(self) -> bool:
        """Whether one of the faults has happened."""
        return any(rule.happened for rule in self._rules)

    def reset(self) -> None:
        """Forget rules and requests."""
        self._rules = []
        self.seen = []

    def __enter__(self) -> Self:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(5)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        self._socket.close()
        if self.errors and error is None:
            raise ExceptionGroup("errors of the proxy itself", self.errors)

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._serve, sock=self._socket, limit=_CHUNK)

    async def _close(self) -> None:
        await stop_listening(self._server)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for writer in self.writers:
            writer.transport.abort()
        await asyncio.gather(*(writer.wait_closed() for writer in self.writers), return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.writers.add(writer)
        exchange: Exchange | None = None
        try:
            while not writer.is_closing():
                exchange = Exchange(self, await reader.readuntil(b"\r\n\r\n"), reader, writer)
                await self._handle(exchange)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            # The client or the storage left, or the test is over.
            if exchange is not None:
                exchange.hang_up()
            writer.transport.abort()
        except Exception as error:
            self.errors.append(error)
            writer.transport.abort()
        finally:
            self._tasks.discard(task)

    async def _handle(self, exchange: Exchange) -> None:
        seen = exchange.seen
        self.seen.append(seen)
        fault = self.always(seen) or next((rule.fault for rule in self._rules if rule.applies(seen)), None)
        if fault is None:
            await exchange.forward()
        else:
            seen.fault = getattr(fault, "__name__", "fault")
            await fault(exchange)
        await exchange.finish()
