"""Fixtures for tests of the runtime: servers, and a way to send a call by either transport."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any, Protocol

import httpx
import pytest

from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.policy.retry import NO_RETRIES
from iconik_api.runtime.policy.settings import Settings
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

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


def _send(call: Call[Any], base_url: str, **settings: Any) -> Response[Any]:
    with SyncTransport(make_settings(base_url, **settings)) as transport:
        return transport.send(call)


def _send_by_client(call: Call[Any], base_url: str, **settings: Any) -> Response[Any]:
    with httpx.Client() as client, SyncTransport(make_settings(base_url, **settings), client) as transport:
        return transport.send(call)


def _send_by_pyreqwest(call: Call[Any], base_url: str, **settings: Any) -> Response[Any]:
    with SyncTransport(make_settings(base_url, **settings), engine="pyreqwest") as transport:
        return transport.send(call)


def _send_async(call: Call[Any], base_url: str, **settings: Any) -> Response[Any]:
    async def run() -> Response[Any]:
        async with AsyncTransport(make_settings(base_url, **settings)) as transport:
            return await transport.send(call)

    return asyncio.run(run())


def _send_async_by_pyreqwest(call: Call[Any], base_url: str, **settings: Any) -> Response[Any]:
    async def run() -> Response[Any]:
        async with AsyncTransport(make_settings(base_url, **settings), engine="pyreqwest") as transport:
            return await transport.send(call)

    return asyncio.run(run())


@pytest.fixture(
    params=[_send, _send_by_client, _send_async, _send_by_pyreqwest, _send_async_by_pyreqwest],
    ids=["sync", "by client", "async", "pyreqwest", "async pyreqwest"],
)
def send(request: pytest.FixtureRequest) -> Send:
    """Send a call; a test with this fixture runs for each kind of transport, and for requests that go by a client."""
    return request.param


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Start a server that answers by a function, or always with one answer."""
    with ExitStack() as stack:

        def start(answer: Callable[[Received], Answer | type[HangUp]] | Answer | type[HangUp] = Answer()) -> Server:  # noqa: B008
            given = answer if callable(answer) and not isinstance(answer, type) else lambda _: answer
            return stack.enter_context(Server(given))

        yield start
