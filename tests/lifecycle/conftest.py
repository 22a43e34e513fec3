"""Fixtures for tests of a client's life: servers, clients of both kinds, and the child of a fork."""

from __future__ import annotations

import asyncio
import gc
import os
import pickle
import select
import signal
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
import trio

from iconik_api.runtime.policy.retry import NO_RETRIES
from pythonik.client import AsyncPythonikClient, PythonikClient
from tests.runtime.server import Answer, HangUp, Received, Server

APP_ID = "an-application-id"
AUTH_TOKEN = "a-token-that-nobody-may-see"

#: Each request is sent once, and at once.
ONCE: dict[str, Any] = {"retries": NO_RETRIES, "rate_limit": None}

both_kinds = pytest.mark.parametrize("kind", [PythonikClient, AsyncPythonikClient], ids=["sync", "async"])


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Start a server that answers by a function, or always with one answer."""
    with ExitStack() as stack:

        def start(answer: Callable[[Received], Answer | type[HangUp]] | Answer = Answer()) -> Server:  # noqa: B008
            return stack.enter_context(Server(answer if callable(answer) else lambda _: answer))

        yield start


class Ways:
    """A way to run an asynchronous program: an event loop, and what carries the requests."""

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def engine(self) -> str:
        """Name of the engine."""
        return self.name if self.name in ("aiohttp", "pyreqwest") else "httpx"

    def client(self, server: Server, **options: Any) -> AsyncPythonikClient:
        given = {"engine": self.engine, "base_url": server.url, "timeout": 5.0, **ONCE, **options}
        return AsyncPythonikClient(APP_ID, AUTH_TOKEN, **given)

    def run(self, program: Callable[[], Awaitable[Any]]) -> Any:
        """Run a program to its end; what it leaves open fails the test."""
        try:
            if self.name == "trio":
                return trio.run(program)
            return asyncio.run(program())  # type: ignore[arg-type]
        finally:
            if self.name == "aiohttp":
                gc.collect()  # it warns then


@pytest.fixture(params=["asyncio", "trio", "aiohttp", "pyreqwest"])
def way(request: pytest.FixtureRequest) -> Ways:
    """Each way to run an asynchronous program; a test with this fixture runs once for each."""
    return Ways(request.param)


class Both:
    """Clients of one kind, used like synchronous ones."""

    def __init__(self, name: str, runner: asyncio.Runner) -> None:
        self.name = name
        self._runner = runner
        self._opened: list[Any] = []

    def client(self, server: Server, **options: Any) -> Any:
        kind = PythonikClient if self.name == "sync" else AsyncPythonikClient
        given = {"base_url": server.url, "timeout": 5.0, **ONCE, **options}
        self._opened.append(kind(APP_ID, AUTH_TOKEN, **given))
        return self._opened[-1]

    def http_client(self) -> Any:
        self._opened.append(httpx.Client() if self.name == "sync" else httpx.AsyncClient())
        return self._opened[-1]

    def wait(self, value: Any) -> Any:
        """Return the result of a call, awaited if necessary."""
        return self._runner.run(value) if asyncio.iscoroutine(value) else value

    def get(self, client: Any, **options: Any) -> Any:
        return self.wait(client.assets().get("a", **options))

    def close(self, client: Any) -> None:
        self.wait(client.aclose() if isinstance(client, httpx.AsyncClient) else client.close())

    def close_all(self) -> None:
        for client in reversed(self._opened):
            self.close(client)


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    """Each kind of client; a test with this fixture runs once for each."""
    with asyncio.Runner() as runner:
        kind = Both(request.param, runner)
        yield kind
        kind.close_all()


def in_fork(work: Callable[[], Any], seconds: float = 20.0) -> Any:
    """Return the result of a function in the child of a fork; an exception or a hang of the child raises here."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            try:
                outcome = work()
            except BaseException as error:
                outcome = AssertionError(f"in the child: {error!r}")
            os.write(write, pickle.dumps(outcome))
            status = 0
        finally:
            os._exit(status)
    os.close(write)
    try:
        ready, _, _ = select.select([read], [], [], seconds)
        if not ready:
            os.kill(child, signal.SIGKILL)
            raise AssertionError("the child hangs")
        with os.fdopen(os.dup(read), "rb") as pipe:
            outcome = pickle.load(pipe)
    finally:
        os.close(read)
        os.waitpid(child, 0)
    if isinstance(outcome, AssertionError):
        raise outcome
    return outcome
