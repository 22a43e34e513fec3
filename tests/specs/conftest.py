"""A real HTTP server that keeps what it is sent, and clients of both kinds that call it."""

from __future__ import annotations

import asyncio
import inspect
import json
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

import pytest

from iconik_api.runtime.policy.retry import NO_RETRIES
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.specs.base import AsyncSpec

APP_ID = "an-app"
AUTH_TOKEN = "a-secret-token"


@dataclass(frozen=True)
class Request:
    """A request as it arrived; the path is still percent-encoded, headers are found in any case."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Message
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def has_credentials(self) -> bool:
        return "App-ID" in self.headers or "Auth-Token" in self.headers


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes
    delay: float


class Wire:
    """A local HTTP server: keeps every request, and gives the answers that were queued, else 200 and `{}`."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.answers: deque[Answer] = deque()
        self._server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"wire": self}))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    def __enter__(self) -> Wire:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def request(self) -> Request:
        """The request, when it was exactly one."""
        (only,) = self.requests
        return only

    def answer(
        self, content: object = b"", status: int = 200, headers: Mapping[str, str] | None = None, delay: float = 0
    ) -> None:
        """Queue an answer: bytes as they are, anything else as JSON; it comes after a delay in seconds."""
        if isinstance(content, bytes):
            self.answers.append(Answer(status, headers or {}, content, delay))
        else:
            with_type = {"Content-Type": "application/json", **(headers or {})}
            self.answers.append(Answer(status, with_type, json.dumps(content).encode(), delay))

    def clear(self) -> None:
        self.requests.clear()
        self.answers.clear()


class _Server(ThreadingHTTPServer):
    request_queue_size = 64

    def handle_error(self, *_: object) -> None:
        """Nothing is printed: a client that has not waited for its response is not an error."""


class _Handler(BaseHTTPRequestHandler):
    wire: Wire
    protocol_version = "HTTP/1.1"
    # Head and body leave in one packet, or each answer would wait for an acknowledgement.
    wbufsize = -1

    def handle_any(self) -> None:
        path, _, query = self.path.partition("?")
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        pairs = parse_qsl(query, keep_blank_values=True)
        self.wire.requests.append(Request(self.command, path, pairs, self.headers, body))
        if not self.wire.answers:
            self.wire.answer({})
        self.give(self.wire.answers.popleft())

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any  # noqa: N815

    def give(self, answer: Answer) -> None:
        time.sleep(answer.delay)
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != 204:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, *_: object) -> None:
        """Nothing is logged: tests look at what is printed."""


class Waited:
    """An asynchronous client or facade that looks like a synchronous one: what is to be awaited runs to its end."""

    def __init__(self, target: Any, runner: asyncio.Runner) -> None:
        self._target = target
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        return Waited(value, self._runner) if callable(value) or isinstance(value, AsyncSpec) else value

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        result = self._target(*args, **kwargs)
        if inspect.iscoroutine(result):
            return self._runner.run(result)
        return Waited(result, self._runner) if isinstance(result, AsyncSpec) else result


@pytest.fixture(scope="session")
def _servers() -> Iterator[tuple[Wire, Wire]]:
    with Wire() as first, Wire() as second:
        yield first, second


@pytest.fixture
def wire(_servers: tuple[Wire, Wire]) -> Iterator[Wire]:
    """The host that clients are made for."""
    wire, _ = _servers
    wire.clear()
    yield wire
    # A request whose client did not wait for the answer may still be on its way.
    deadline = time.monotonic() + 5
    while wire.answers and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not wire.answers, "an answer was queued that nothing asked for"


@pytest.fixture
def stranger(_servers: tuple[Wire, Wire]) -> Iterator[Wire]:
    """Another host: same address, another port."""
    _, stranger = _servers
    stranger.clear()
    yield stranger
    assert not stranger.answers, "an answer was queued that nothing asked for"


#: Each request is sent once, and at once.
ONCE = {"retries": NO_RETRIES, "rate_limit": None}


@pytest.fixture(scope="session", params=["sync", "async"])
def make_client(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """The two kinds of clients, used in the same way."""
    if request.param == "sync":
        yield PythonikClient
        return
    with asyncio.Runner() as runner:
        yield lambda *args, **kwargs: Waited(AsyncPythonikClient(*args, **kwargs), runner)


@pytest.fixture(scope="session")
def client(make_client: Callable[..., Any], _servers: tuple[Wire, Wire]) -> Iterator[Any]:
    """A client of each kind, made once, as making the TLS context takes 20 ms."""
    client = make_client(APP_ID, AUTH_TOKEN, base_url=_servers[0].base_url, **ONCE)
    yield client
    client.close()


@pytest.fixture(scope="session")
def raising_client(make_client: Callable[..., Any], _servers: tuple[Wire, Wire]) -> Iterator[Any]:
    """A client of each kind that raises errors."""
    client = make_client(APP_ID, AUTH_TOKEN, base_url=_servers[0].base_url, raise_on_error=True, **ONCE)
    yield client
    client.close()


@pytest.fixture
def connect(make_client: Callable[..., Any], wire: Wire) -> Iterator[Callable[..., Any]]:
    """Makes clients of each kind with options of their own."""
    opened: list[Any] = []

    def connect(**options: Any) -> Any:
        opened.append(make_client(APP_ID, AUTH_TOKEN, **{"base_url": wire.base_url, **ONCE, **options}))
        return opened[-1]

    yield connect
    for client in opened:
        client.close()
