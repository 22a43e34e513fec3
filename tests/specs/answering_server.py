"""A tiny HTTP server that gives the same answer to everything, and what asks it by a client of either kind."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, NamedTuple

import pytest

from iconik_api.runtime.policy.retry import NO_RETRIES
from pythonik.client import AsyncPythonikClient, PythonikClient

Question = Callable[[Any], Any]


class Seen(NamedTuple):
    """A request as it arrived; `path` includes the query."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class AnsweringServer:
    """Answers on 127.0.0.1 while its `with` block lasts.

    Args:
        content: Content of the response: bytes unchanged, anything else as JSON.
        status: HTTP status of the answers; those of single paths stand in `statuses`.
    """

    def __init__(self, content: object = b"", status: int = 200) -> None:
        self.content = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.status = status
        self.statuses: dict[str, int] = {}
        self.requests: list[Seen] = []
        self._server = HTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"answering": self}))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self.base_url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> AnsweringServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def request(self) -> Seen:
        """The request, when it was exactly one."""
        (only,) = self.requests
        return only


class _Handler(BaseHTTPRequestHandler):
    answering: AnsweringServer

    def _answer(self) -> None:
        server = self.answering
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        server.requests.append(Seen(self.command, self.path, dict(self.headers), body))
        self.send_response(server.statuses.get(self.path, server.status))
        self.send_header("Content-Length", str(len(server.content)))
        self.end_headers()
        self.wfile.write(server.content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Nothing is logged."""


def ask_sync(server: AnsweringServer, question: Question, **options: Any) -> Any:
    """Return the response to a question, which is a function of a client."""
    with PythonikClient("an-app", "a-token", base_url=server.base_url, **{"retries": NO_RETRIES, **options}) as client:
        return question(client)


def ask_async(server: AnsweringServer, question: Question, **options: Any) -> Any:
    """The same by the asynchronous client."""

    async def ask() -> Any:
        async with AsyncPythonikClient(
            "an-app", "a-token", base_url=server.base_url, **{"retries": NO_RETRIES, **options}
        ) as client:
            return await question(client)

    return asyncio.run(ask())


#: Runs a test with a client of each kind.
by_both_clients = pytest.mark.parametrize("ask", [ask_sync, ask_async])
