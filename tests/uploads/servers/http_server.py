"""Base of our own servers: HTTP/1.1 on a port of this machine, in threads."""

from __future__ import annotations

import socket
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import BinaryIO, Self
from urllib.parse import parse_qsl, unquote, urlsplit

_CHUNK = 1 << 20


class CutOffError(Exception):
    """The client went away in the middle of a body."""


@dataclass(frozen=True)
class Received:
    """A request that arrived. The path is decoded; the names of headers are in lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes | memoryview = b""
    headers: Mapping[str, str] = field(default_factory=dict)


class RequestBody:
    """The body of a request while it arrives."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self.size = size
        self.left = size
        self._file = file

    def read_into(self, buffer: memoryview) -> int:
        """Read what fits, and at least one byte; 0 at the end.

        Raises:
            CutOffError: The client went away.
        """
        if not self.left:
            return 0
        count = self._file.readinto1(buffer[: min(len(buffer), self.left)])  # type: ignore[attr-defined]
        if not count:
            raise CutOffError
        self.left -= count
        return int(count)

    def read(self) -> bytes:
        """Read all that is left."""
        data = bytearray(self.left)
        view, start = memoryview(data), 0
        while count := self.read_into(view[start:]):
            start += count
        return bytes(data)

    def drain(self) -> None:
        """Pass over what is left."""
        buffer = memoryview(bytearray(min(self.left, _CHUNK)))
        while self.read_into(buffer):
            pass


class HttpServer:
    """A server; what it does with a request is for subclasses to say.

    Attributes:
        received: Received requests, in order.
        url: Scheme, host and port.
        errors: Errors of the server itself; expected to be empty.
    """

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.errors: list[Exception] = []
        self.lock = threading.RLock()
        self._http = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"owner": self}))
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    def answer(self, request: Received, body: RequestBody) -> Answer:
        """Answer a request. The unread rest of its body is skipped."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()
        if self.errors and error is None:
            raise ExceptionGroup("errors of the server itself", self.errors)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # Threads of clients that keep their connections are not waited for.
    block_on_close = False
    request_queue_size = 128

    def server_bind(self) -> None:
        # Much at a time: threads of one interpreter take turns after each read.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 * _CHUNK)
        super().server_bind()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body leave together, or each answer would wait for an acknowledgement.
    wbufsize = -1
    rbufsize = 1 << 16
    owner: HttpServer

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True

    def handle_expect_100(self) -> bool:
        # A client that waits for the permission to send would wait until its timeout.
        super().handle_expect_100()
        self.wfile.flush()
        return True

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Received(self.command, unquote(parts.path), query, headers)
        body = RequestBody(self.rfile, int(headers.get("content-length", 0)))  # type: ignore[arg-type]
        with self.owner.lock:
            self.owner.received.append(request)
        try:
            if "transfer-encoding" in headers:
                answer = Answer(411, b"the length is required", {"Connection": "close"})
                self.close_connection = True
            else:
                answer = self.owner.answer(request, body)
                body.drain()
        except (CutOffError, OSError):
            self.close_connection = True
            return
        except Exception as error:
            self.owner.errors.append(error)
            answer = Answer(500, repr(error).encode(), {"Connection": "close"})
            self.close_connection = True
        self.send_response_only(answer.status)
        for name, value in {"Date": self.date_time_string(), **answer.headers}.items():
            self.send_header(name, value)
        if answer.status != 204:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    do_DELETE = do_GET = do_HEAD = do_POST = do_PUT = _answer  # noqa: N815 - names of the base class


def ranged(data: bytes | bytearray, request: Received) -> Answer:
    """An object, or the stretch of it that a GET asks for."""
    view = memoryview(data)
    unit, _, span = request.headers.get("range", "").partition("=")
    if unit != "bytes":
        return Answer(200, view)
    first, _, last = span.partition("-")
    start, end = int(first), min(int(last or len(data)), len(data) - 1) + 1
    if start >= len(data):
        return Answer(416, headers={"Content-Range": f"bytes */{len(data)}"})
    return Answer(206, view[start:end], {"Content-Range": f"bytes {start}-{end - 1}/{len(data)}"})


def xml_error(status: int, code: str, text: str) -> Answer:
    """A refusal as S3 and GCS word it."""
    body = f"<?xml version='1.0' encoding='UTF-8'?><Error><Code>{code}</Code><Message>{text}</Message></Error>"
    return Answer(status, body.encode(), {"Content-Type": "application/xml"})
