"""A storage on 127.0.0.1 that serves one object over signed URLs, with the faults that a test asks for."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

__all__ = ["Seen", "Storage"]

#: No test needs more requests; a download without end comes to one.
_ENOUGH = 300
_RANGE = re.compile(r"bytes=(\d+)-(\d+)?")


@dataclass(frozen=True)
class Seen:
    """A request that arrived; the names of its headers are in lower case."""

    number: int
    """How many came before it."""
    path: str
    signature: str
    headers: dict[str, str]


@dataclass
class Storage:
    """Server of one object at any path. Tests change its behaviour while it runs."""

    content: bytes = b""
    etag: str | None = '"v1"'
    last_modified: str | None = None
    ranges: bool = True
    """Whether `Range` is followed."""
    if_range: bool = True
    """Whether `If-Range` is followed."""
    content_length: bool = True
    """Whether a whole object is announced with its length; else it is sent in chunks."""
    signatures: set[str] = field(default_factory=lambda: {"1"})
    """Signatures that have not expired."""
    status_when_expired: int = 403
    cut: Callable[[Seen], int | None] = lambda _: None
    """After how many bytes of the body the connection is to break."""
    fail: Callable[[Seen], int | None] = lambda _: None
    """With which status a request is to be refused."""
    before: Callable[[Seen], None] = lambda _: None
    """Function that is called with each request first."""
    headers: dict[str, str] = field(default_factory=dict)
    """Further headers of good answers; they take the place of the usual ones."""
    pace: float = 0.0
    """Seconds between two pieces of 16 KiB."""

    seen: list[Seen] = field(default_factory=list)
    most_at_once: int = 0
    """How many requests were answered at the same time at most."""

    def __post_init__(self) -> None:
        self._busy = 0
        self._lock = threading.Lock()
        self._http = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"storage": self}))
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))

    def url(self, signature: str = "1", path: str = "/bucket/harbour.mov") -> str:
        return f"http://127.0.0.1:{self._http.server_port}{path}?X-Amz-Signature={signature}"

    @property
    def asked(self) -> list[str]:
        """The `Range` of each request, empty for a request without it."""
        return [seen.headers.get("range", "").removeprefix("bytes=") for seen in self.seen]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def arrived(self, path: str, headers: dict[str, str]) -> Seen:
        with self._lock:
            self._busy += 1
            self.most_at_once = max(self.most_at_once, self._busy)
            path, _, query = path.partition("?")
            self.seen.append(Seen(len(self.seen), path, query.partition("=")[2], headers))
            return self.seen[-1]

    def left(self) -> None:
        with self._lock:
            self._busy -= 1


class _Server(ThreadingHTTPServer):
    request_queue_size = 64

    def handle_error(self, *_: object) -> None:
        """Nothing is printed: clients that go away are what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body leave together, or each answer would wait for an acknowledgement.
    wbufsize = -1
    storage: Storage

    def do_GET(self) -> None:
        seen = self.storage.arrived(self.path, {name.lower(): value for name, value in self.headers.items()})
        try:
            self.answer(seen)
        except OSError:
            self.close_connection = True
        finally:
            self.storage.left()

    def answer(self, seen: Seen) -> None:
        storage = self.storage
        storage.before(seen)
        if seen.number > _ENOUGH:
            return self.refuse(410)
        if seen.signature not in storage.signatures:
            return self.refuse(storage.status_when_expired)
        if status := storage.fail(seen):
            return self.refuse(status)
        size = len(storage.content)
        headers = {"ETag": storage.etag, "Last-Modified": storage.last_modified}
        asked = _RANGE.fullmatch(seen.headers.get("range", "")) if storage.ranges else None
        wanted = seen.headers.get("if-range")
        if storage.if_range and wanted is not None and wanted not in (storage.etag, storage.last_modified):
            asked = None
        if asked is None:
            length = {"Content-Length": str(size)} if storage.content_length else {"Transfer-Encoding": "chunked"}
            return self.send(seen, 200, memoryview(storage.content), {**headers, **length})
        start, end = int(asked[1]), min(int(asked[2] or size) + 1, size)
        if start >= size:
            return self.refuse(416, {"Content-Range": f"bytes */{size}"})
        body = memoryview(storage.content)[start:end]  # no copy: one test measures the memory of the client
        headers |= {"Content-Range": f"bytes {start}-{end - 1}/{size}", "Content-Length": str(len(body))}
        return self.send(seen, 206, body, headers)

    def send(self, seen: Seen, status: int, body: memoryview, headers: dict[str, str | None]) -> None:
        self.send_response_only(status)
        for name, value in {"Date": self.date_time_string(), **headers, **self.storage.headers}.items():
            if value:
                self.send_header(name, value)
        self.end_headers()
        chunked = "Transfer-Encoding" in headers
        cut = self.storage.cut(seen)
        body = body if cut is None else body[:cut]
        step = 1 << 14 if self.storage.pace else 1 << 18
        for start in range(0, len(body), step):
            time.sleep(self.storage.pace)
            piece = body[start : start + step]
            self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece)
            if self.storage.pace:
                self.wfile.flush()
        if cut is not None:
            self.close_connection = True
        elif chunked:
            self.wfile.write(b"0\r\n\r\n")

    def refuse(self, status: int, headers: dict[str, str] | None = None) -> None:
        body = b"<Error><Code>Refused</Code></Error>"
        self.send_response(status)
        for name, value in {**(headers or {}), "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing is logged."""
