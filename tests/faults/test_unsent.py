"""Failures that name no connection: only an engine that knows that nothing was sent is believed."""

from __future__ import annotations

import asyncio
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from iconik_api.runtime.base.errors import ApiConnectionError
from iconik_api.runtime.policy.retry import Retries
from pythonik.client import AsyncPythonikClient, PythonikClient

ATTEMPTS = 3
FAILURES = ("ConnectError", "ConnectTimeout", "PoolTimeout")


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> ModuleType:
    pytest.importorskip(request.param)
    return import_module(request.param)


def hearing(library: Any, failure: str, cause: BaseException | None, heard: list[bytes]) -> Any:
    """Return a transport that takes a request and then claims that it found no connection."""

    class Hearing(library.BaseTransport, library.AsyncBaseTransport):  # type: ignore[misc]
        def handle_request(self, request: Any) -> Any:
            heard.append(request.read())
            raise getattr(library, failure)("no connection") from cause

        async def handle_async_request(self, request: Any) -> Any:
            heard.append(await request.aread())
            raise getattr(library, failure)("no connection") from cause

    return Hearing()


def create_and_fetch(library: Any, transport: Any, is_async: bool, heard: list[bytes]) -> tuple[int, int]:
    """Create an asset and fetch one; return how often each request was heard."""
    options: dict[str, Any] = {"retries": Retries(ATTEMPTS, backoff=0), "rate_limit": None}

    def count(before: int) -> int:
        return len(heard) - before

    async def run() -> tuple[int, int]:
        async with (
            library.AsyncClient(transport=transport) as http,
            AsyncPythonikClient("an-app", "a-token", http_client=http, **options) as client,
        ):
            with pytest.raises(ApiConnectionError):
                await client.assets().create({"title": "Harbour"})
            created = count(0)
            with pytest.raises(ApiConnectionError):
                await client.assets().get("an-asset")
            return created, count(created)

    if is_async:
        return asyncio.run(run())
    with (
        library.Client(transport=transport) as http,
        PythonikClient("an-app", "a-token", http_client=http, **options) as client,
    ):
        with pytest.raises(ApiConnectionError):
            client.assets().create({"title": "Harbour"})
        created = count(0)
        with pytest.raises(ApiConnectionError):
            client.assets().get("an-asset")
        return created, count(created)


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("cause", [None, OSError("no"), ConnectionRefusedError("no")], ids=repr)
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_transport_that_took_the_request_is_not_believed(
    library: ModuleType, failure: str, cause: BaseException | None, is_async: bool
) -> None:
    heard: list[bytes] = []
    transport = hearing(library, failure, cause, heard)
    assert create_and_fetch(library, transport, is_async, heard) == (1, ATTEMPTS)
    assert b"Harbour" in heard[0]
