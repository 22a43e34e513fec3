"""Ways to send a call, by each engine and either kind of client."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any, Protocol

import pytest

from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.policy.settings import Settings
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport
from tests.engines import WAYS, Way

APP_ID = "an-application-id"
AUTH_TOKEN = "a-token-that-nobody-may-see"


class Send(Protocol):
    """Sends a call, by a transport made for it."""

    def __call__(self, call: Call[Any], settings: Settings) -> Response[Any]: ...


def make_settings(base_url: str, **options: Any) -> Settings:
    credentials = {"App-ID": APP_ID, "Auth-Token": AUTH_TOKEN}
    return Settings(base_url, credentials=credentials, user_agent="tests/1", **{"timeout": 10.0, **options})


def _send(call: Call[Any], settings: Settings, engine: str) -> Response[Any]:
    with SyncTransport(settings, engine=engine) as transport:
        return transport.send(call)


def _send_async(call: Call[Any], settings: Settings, engine: str) -> Response[Any]:
    async def run() -> Response[Any]:
        async with AsyncTransport(settings, engine=engine) as transport:
            return await transport.send(call)

    return asyncio.run(run())


@pytest.fixture(params=WAYS, ids=str)
def way(request: pytest.FixtureRequest) -> Way:
    """A test with this fixture runs once for each engine and kind of client."""
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def send(way: Way) -> Send:
    """Send a call; a test with this fixture runs once for each engine and kind of client."""
    return partial(_send_async if way.is_async else _send, engine=way.engine)


class Caller:
    """Sends several calls by one transport, of which a connection may be used again.

    Args:
        way: Engine and kind of client.
        stack: Closes the transports at the end of the test.
    """

    def __init__(self, way: Way, stack: ExitStack) -> None:
        self.way = way
        self._stack = stack
        self._runner = stack.enter_context(asyncio.Runner()) if way.is_async else None

    def open(self, settings: Settings) -> Any:
        """Return a transport, which is closed at the end of the test."""
        if self._runner is None:
            return self._stack.enter_context(SyncTransport(settings, engine=self.way.engine))
        transport = AsyncTransport(settings, engine=self.way.engine)
        self._stack.callback(lambda: self.wait(transport.close()))
        return transport

    def wait(self, value: Any) -> Any:
        """Return the result of a call, awaited if necessary."""
        return self._runner.run(value) if self._runner is not None and asyncio.iscoroutine(value) else value

    def send(self, transport: Any, call: Call[Any]) -> Response[Any]:
        """Send a call and wait for the response."""
        response: Response[Any] = self.wait(transport.send(call))
        return response


@pytest.fixture(params=WAYS, ids=str)
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    """Send calls by one transport; a test with this fixture runs once for each engine and kind of client."""
    with ExitStack() as stack:
        yield Caller(request.param, stack)
