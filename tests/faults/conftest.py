"""Ways to send a call, by either transport."""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

import pytest

from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.policy.settings import Settings
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

APP_ID = "an-application-id"
AUTH_TOKEN = "a-token-that-nobody-may-see"


class Send(Protocol):
    """Sends a call, by a transport made for it."""

    def __call__(self, call: Call[Any], settings: Settings) -> Response[Any]: ...


def make_settings(base_url: str, **options: Any) -> Settings:
    credentials = {"App-ID": APP_ID, "Auth-Token": AUTH_TOKEN}
    return Settings(base_url, credentials=credentials, user_agent="tests/1", **{"timeout": 10.0, **options})


def _send(call: Call[Any], settings: Settings) -> Response[Any]:
    with SyncTransport(settings) as transport:
        return transport.send(call)


def _send_async(call: Call[Any], settings: Settings) -> Response[Any]:
    async def run() -> Response[Any]:
        async with AsyncTransport(settings) as transport:
            return await transport.send(call)

    return asyncio.run(run())


@pytest.fixture(params=[_send, _send_async], ids=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Send:
    """Send a call; a test with this fixture runs twice, once for each kind of transport."""
    return request.param  # type: ignore[no-any-return]
