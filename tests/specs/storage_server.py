"""A server on 127.0.0.1 that answers what it was told to and remembers what it was asked: iconik or a storage."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

__all__ = ["Seen", "Server"]


@dataclass(frozen=True)
class Seen:
    """A request that arrived; the names of its headers are in lower case."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes
    headers: dict[str, str]


class Server:
    """Server that listens while it is entered. Requests without a configured response get a 404."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self._answers: dict[tuple[str, str], Answer] = {}
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        # The default interval would make every test wait half a second for its servers to stop.
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}"

    def answer(self, method: str, path: str, body: Any = b"", status: int = 200, **headers: str) -> None:
        """Answer a request with bytes, or with anything else as JSON; `_` in a header's name stands for `-`."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self._answers[method, path] = Answer(
            status, content, {name.replace("_", "-"): value for name, value in headers.items()}
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def _handler(server) -> type[BaseHTTPRequestHandler]:  # noqa: N805  (`self` is the handler's)
        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                path, _, query = self.path.partition("?")
                headers = {name.lower(): value for name, value in self.headers.items()}
                body = self.rfile.read(int(headers.get("content-length", 0)))
                server.seen.append(Seen(self.command, path, query, headers, body))
                found = server._answers.get((self.command, path), Answer(404, b'{"errors": ["not found"]}', {}))
                self.send_response(found.status)
                for name, value in found.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(found.body)))
                self.end_headers()
                self.wfile.write(found.body)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer  # noqa: N815  (names that http.server calls)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        return Handler
