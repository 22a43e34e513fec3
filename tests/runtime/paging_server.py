"""A server of lists in every style that iconik has: fast enough for 100,000 hits, and slow where told to be."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

#: A query, the body, and the number of the request, from 1; what is returned replaces or changes the page.
Fault = Callable[[Mapping[str, str], Any, int], "dict[str, Any] | int | None"]


class PagingServer:
    """Serves `total` objects with `id` 0 … total-1 (six digits) under any path.

    Args:
        total: How many objects there are.
        latency: Seconds that each answer takes.
        most: Objects in the largest page that it gives.
        size: Bytes that each object has beside its identifier.
        fault: Function that is called with each request; it may return a replacement page, or a status.
        leave_out: Properties of pages that are not told.
    """

    def __init__(
        self,
        total: int,
        *,
        latency: float = 0.0,
        most: int = 100,
        size: int = 0,
        fault: Fault = lambda query, body, number: None,
        leave_out: tuple[str, ...] = (),
    ) -> None:
        self.total = total
        self.queries: list[dict[str, str]] = []
        self.bodies: list[Any] = []
        #: Requests that are being answered, and the most that were at a time.
        self.in_flight = self.most_in_flight = 0
        self._latency, self._most, self._fault, self._leave_out = latency, most, fault, leave_out
        self._filling = "x" * size
        self._scrolls: dict[str, int] = {}
        self._lock = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._connections: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        with self._lock:
            for connection in self._connections:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _start(self, target: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=target, args=args)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._connections.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream, suppress(OSError):
            while line := stream.readline():
                headers = {}
                while (header := stream.readline().strip()) != b"":
                    name, _, value = header.partition(b":")
                    headers[name.strip().lower()] = value.strip()
                body = stream.read(int(headers.get(b"content-length", 0)))
                status, answer = self._answer(line.split()[1].decode(), json.loads(body) if body else None)
                head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(answer)}\r\n\r\n"
                connection.sendall(head.encode() + answer)

    def _answer(self, target: str, body: Any) -> tuple[int, bytes]:
        query = dict(parse_qsl(urlsplit(target).query))
        with self._lock:
            self.queries.append(query)
            self.bodies.append(body)
            number = len(self.queries)
            self.in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            time.sleep(self._latency)
            page = self._fault(query, body, number)
            if isinstance(page, int):
                return page, json.dumps({"errors": ["as the test wants it"]}).encode()
            page = self.page(query, body) if page is None else page
            return 200, json.dumps(
                {name: value for name, value in page.items() if name not in self._leave_out}
            ).encode()
        finally:
            with self._lock:
                self.in_flight -= 1

    def page(self, query: Mapping[str, str], body: Any = None) -> dict[str, Any]:
        """The right answer."""
        fields = body or {}
        size = min(int(fields.get("per_page") or query.get("per_page", 10)), self._most)
        after = fields.get("search_after") or (query.get("search_after") or "").split(",")[-1:]
        mark = query.get("last_id") or query.get("last_field_name") or (after and after[-1])
        if mark:
            return self._part(int(mark) + 1, size)
        if "scroll" in query or "scroll_id" in query:
            return self._scrolled(query.get("scroll_id", f"scroll {len(self.queries)}"), size)
        number = int(fields.get("page") or query.get("page", 1))
        pages = -(-self.total // size)
        numbers = {"page": number, "pages": pages, "total": self.total}
        return self._part((number - 1) * size, size) | numbers

    def _part(self, start: int, size: int) -> dict[str, Any]:
        end = min(start + size, self.total)
        objects = [
            {"id": f"{number:06}", "name": f"{number:06}", "title": self._filling, "_sort": [f"{number:06}"]}
            for number in range(start, end)
        ]
        next_url = "/somewhere/" if end < self.total else None
        marks = {"search_after": objects[-1]["_sort"] if objects else None}
        return {"objects": objects, "per_page": size, "next_url": next_url, **marks}

    def _scrolled(self, scroll: str, size: int) -> dict[str, Any]:
        with self._lock:
            start = self._scrolls.get(scroll, 0)
            self._scrolls[scroll] = start + size
        return self._part(start, size) | {"scroll_id": scroll, "next_url": None}
