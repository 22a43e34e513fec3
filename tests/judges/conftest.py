"""One request by a client of each kind, for judges that watch requests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from iconik_api.runtime.policy.retry import NO_RETRIES
from pythonik.client import AsyncPythonikClient, PythonikClient

APP_ID = "an-application-id"
AUTH_TOKEN = "a-token-that-nobody-may-see"

#: Sends a request for the asset `a`, and returns the status of the response. Keyword arguments are those of the client.
GetAsset = Callable[..., int]


@pytest.fixture(params=["sync", "async"])
def get_asset(request: pytest.FixtureRequest) -> GetAsset:
    """Request an asset with a client of each kind; a test with this fixture runs once for each."""

    def given(options: dict[str, Any]) -> dict[str, Any]:
        return {"app_id": APP_ID, "auth_token": AUTH_TOKEN, "engine": "httpx", "retries": NO_RETRIES, **options}

    def sync(**options: Any) -> int:
        with PythonikClient(**given(options)) as client:
            return client.assets().get("a").response.status_code

    async def awaited(**options: Any) -> int:
        async with AsyncPythonikClient(**given(options)) as client:
            return (await client.assets().get("a")).response.status_code

    return sync if request.param == "sync" else lambda **options: asyncio.run(awaited(**options))
