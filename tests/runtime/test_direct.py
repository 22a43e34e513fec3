"""Requests go straight to a transport, or by an httpx client where that makes a difference."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from iconik_api.runtime.base.errors import ApiConnectionError
from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

from .conftest import Send, make_settings
from .server import HangUp, Server

GET: Call[Any] = Call("GET", "v1/things/")


@pytest.fixture
def sent_by_client(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The URLs that httpx clients send requests to."""
    urls: list[str] = []
    send, asend = httpx.Client.send, httpx.AsyncClient.send

    def noted(client: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        urls.append(str(request.url))
        return send(client, request, **options)

    async def anoted(client: httpx.AsyncClient, request: httpx.Request, **options: Any) -> httpx.Response:
        urls.append(str(request.url))
        return await asend(client, request, **options)

    monkeypatch.setattr(httpx.Client, "send", noted)
    monkeypatch.setattr(httpx.AsyncClient, "send", anoted)
    return urls


def test_nobody_has_asked_for_the_client(serve: Callable[..., Server], sent_by_client: list[str]) -> None:
    server = serve()
    with SyncTransport(make_settings(server.url)) as transport:
        transport.send(GET)
    assert len(server.received) == 1
    assert sent_by_client == []


def test_somebody_has_asked_for_it(serve: Callable[..., Server], sent_by_client: list[str]) -> None:
    """The caller may add a hook, which is called from then on."""
    server = serve()
    seen: list[str] = []
    with SyncTransport(make_settings(server.url)) as transport:
        transport.send(GET)
        transport.http_client.event_hooks = {"request": [lambda request: seen.append(request.method)]}
        transport.view(strict=True).send(GET)
    assert len(server.received) == 2
    assert seen == ["GET"]
    assert sent_by_client == [f"{server.url}/v1/things/"]


def test_somebody_has_asked_for_the_asynchronous_one(serve: Callable[..., Server], sent_by_client: list[str]) -> None:
    server = serve()

    async def run() -> None:
        async with AsyncTransport(make_settings(server.url)) as transport:
            await transport.send(GET)
            assert transport.http_client
            await transport.send(GET)

    asyncio.run(run())
    assert len(server.received) == 2
    assert len(sent_by_client) == 1


@pytest.mark.parametrize("variable", ["http_proxy", "ALL_PROXY"])
def test_the_environment_names_a_proxy(
    send: Send, serve: Callable[..., Server], monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    proxy = serve()
    monkeypatch.setenv(variable, proxy.url)
    send(GET, "http://iconik.example", allow_http=True)
    assert proxy.only.target == "http://iconik.example/v1/things/"


def test_how_long_the_answer_took(send: Send, serve: Callable[..., Server]) -> None:
    assert send(GET, serve().url).response.elapsed.total_seconds() > 0


def test_the_error_of_a_transport_knows_its_request(send: Send, serve: Callable[..., Server]) -> None:
    url = serve(HangUp).url
    with pytest.raises(ApiConnectionError) as caught:
        send(GET, url)
    assert isinstance(caught.value.__cause__, httpx.RequestError)
    assert str(caught.value.__cause__.request.url) == f"{url}/v1/things/"
