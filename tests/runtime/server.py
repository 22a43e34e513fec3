"""A real HTTP server on 127.0.0.1 that answers what a test tells it to and keeps what it was sent."""

from __future__ import annotations

import socket
import ssl
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True)
class Received:
    """A request as it arrived; the target is still percent-encoded, headers are found in any case."""

    method: str
    target: str
    headers: Message
    body: bytes
    connection: int
    """Port that the client sent from: requests with the same one shared a connection."""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]


@dataclass(frozen=True)
class Answer:
    """The response, which is sent `delay` seconds after the request."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0


class HangUp:
    """In place of an answer: the connection is closed."""


class Server:
    """Answers every request by `answer`, which gets the request and returns an `Answer` or `HangUp`.

    Args:
        answer: Returns the answer to a request.
        tls: Settings of a server for https; `None` for http.
    """

    def __init__(
        self,
        answer: Callable[[Received], Answer | type[HangUp]] = lambda _: Answer(),
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.answer = answer
        self.received: list[Received] = []
        #: Ends the delay of answers that nobody waits for any more.
        self.stopped = threading.Event()
        self._http = _Http(("127.0.0.1", 0), type("Handler", (_Handler,), {"room": self}))
        self._scheme = "http" if tls is None else "https"
        if tls is not None:
            self._http.socket = tls.wrap_socket(self._http.socket, server_side=True)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.1})

    @property
    def url(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.port}"

    @property
    def port(self) -> int:
        return self._http.server_port

    @property
    def only(self) -> Received:
        """The request, when it was exactly one."""
        (received,) = self.received
        return received

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopped.set()
        # Wakes the thread, which would look up after its interval only. (Not on macOS, which refuses it.)
        with suppress(OSError):
            self._http.socket.shutdown(socket.SHUT_RDWR)
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


class _Http(ThreadingHTTPServer):
    #: Connections that may wait: of more than the usual 5 at a time, the last would be tried again a second later.
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Be silent about clients that break off, as a test may want them to."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    #: A body is sent right after its headers, not when these have been acknowledged, up to 40 ms later.
    disable_nagle_algorithm = True
    #: Seconds that a connection may stay idle, so that a test that leaves one open does not hang.
    timeout = 5
    room: Server

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))) if not self._is_chunked() else self._chunks()
        received = Received(self.command, self.path, self.headers, body, self.client_address[1])
        self.room.received.append(received)
        answer = self.room.answer(received)
        if isinstance(answer, Answer):
            self.room.stopped.wait(answer.delay)
            self._send(answer)
        else:
            self.close_connection = True

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = _serve  # noqa: N815  (the names that http.server looks for)

    def _is_chunked(self) -> bool:
        return self.headers.get("Transfer-Encoding", "").lower() == "chunked"

    def _chunks(self) -> bytes:
        parts = []
        while size := int(self.rfile.readline(), 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def _send(self, answer: Answer) -> None:
        try:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.status != 204:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if answer.status != 204 and self.command != "HEAD":
                self.wfile.write(answer.body)
        except OSError:
            # The client has given up, as a test of timeouts wants it to.
            self.close_connection = True

    def log_message(self, *_: Any) -> None:
        """Tests are silent."""
