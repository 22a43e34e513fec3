"""Fixtures for tests of the runtime: servers, and a way to send a call by either transport."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any, Protocol

import pytest

from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.policy.retry import NO_RETRIES
from iconik_api.runtime.policy.settings import Settings
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport
from tests.engines import ALL_WAYS, Way

from .server import Answer, HangUp, Received, Server

APP_ID = "an-application-id"
AUTH_TOKEN = "a-token-that-nobody-may-see"


class Send(Protocol):
    """Sends a call to the API at a base URL, by a transport made for it."""

    def __call__(self, call: Call[Any], base_url: str, **settings: Any) -> Response[Any]: ...


def make_settings(base_url: str, **settings: Any) -> Settings:
    credentials = {"App-ID": APP_ID, "Auth-Token": AUTH_TOKEN}
    return Settings(
        base_url,
        **{"credentials": credentials, "user_agent": "tests/1", "timeout": 5.0, "retries": NO_RETRIES, **settings},
    )


def _send(way: Way, call: Call[Any], base_url: str, **settings: Any) -> Response[Any]:
    with ExitStack() as stack:
        given = stack.enter_context(way.http_client()) if way.by_client else None
        engine = None if way.by_client else way.engine
        made = SyncTransport(make_settings(base_url, **settings), given, engine=engine)
        return stack.enter_context(made).send(call)


def _send_async(way: Way, call: Call[Any], base_url: str, **settings: Any) -> Response[Any]:
    async def run() -> Response[Any]:
        async with AsyncTransport(make_settings(base_url, **settings), engine=way.engine) as transport:
            return await transport.send(call)

    return asyncio.run(run())


@pytest.fixture(params=ALL_WAYS, ids=str)
def way(request: pytest.FixtureRequest) -> Way:
    """A test with this fixture runs for each engine and kind of transport, and for requests that go by a client."""
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def send(way: Way) -> Send:
    """Send a call; a test with this fixture runs for each way."""
    return partial(_send_async if way.is_async else _send, way)


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Start a server that answers by a function, or always with one answer."""
    with ExitStack() as stack:

        def start(answer: Callable[[Received], Answer | type[HangUp]] | Answer | type[HangUp] = Answer()) -> Server:  # noqa: B008
            given = answer if callable(answer) and not isinstance(answer, type) else lambda _: answer
            return stack.enter_context(Server(given))

        yield start
