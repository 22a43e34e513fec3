"""Mocks and recorders of httpx: pytest-httpx, respx, vcrpy, and a method that a program replaces itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import respx
import vcr
import yaml

from pythonik.client import AsyncPythonikClient, PythonikClient

if TYPE_CHECKING:
    from pytest_httpx import HTTPXMock

    from pythonik.testing import StandIn

#: Sends a request for the asset `a`, and returns the status of the response.
GetAsset = Callable[..., int]

#: An address at which nothing listens: a request that is not mocked fails.
NOWHERE = "http://127.0.0.1:9"
PATH = "/API/assets/v1/assets/a/"


def test_pytest_httpx_mocks_the_request(httpx_mock: HTTPXMock, get_asset: GetAsset) -> None:
    httpx_mock.add_response(status_code=418, json={})
    assert get_asset(base_url=NOWHERE) == 418
    request = httpx_mock.get_request()
    assert request is not None
    assert (request.method, str(request.url)) == ("GET", NOWHERE + PATH)


def test_pytest_httpx_matches_headers_and_json(httpx_mock: HTTPXMock) -> None:
    body = {"title": "Harbour"}
    httpx_mock.add_response(201, method="POST", match_headers={"Auth-Token": "a-token"}, match_json=body, json=body)
    with PythonikClient("an-app", "a-token", base_url=NOWHERE) as client:
        assert client.assets().create(body).data.title == "Harbour"


@pytest.mark.parametrize("layer", ["httpcore", "httpx"])
def test_respx_mocks_the_request(layer: str, get_asset: GetAsset) -> None:
    with respx.mock(using=layer, assert_all_called=True) as router:
        route = router.get(NOWHERE + PATH).mock(return_value=httpx.Response(418, json={}))
        assert get_asset(base_url=NOWHERE) == 418
        (call,) = route.calls
        assert (call.request.method, str(call.request.url)) == ("GET", NOWHERE + PATH)
        assert call.response.status_code == 418


@pytest.mark.parametrize("layer", ["httpcore", "httpx"])
def test_respx_mocks_a_client_that_sent_before(layer: str, iconik: StandIn) -> None:
    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url) as client:
        assert client.assets().get("a").response.status_code == 404
        with respx.mock(using=layer) as router:
            router.get(iconik.base_url + PATH).mock(return_value=httpx.Response(418, json={}))
            assert client.assets().get("a").response.status_code == 418
        assert client.assets().get("a").response.status_code == 404
    assert len(iconik.requests) == 2


@pytest.mark.parametrize("layer", ["httpcore", "httpx"])
def test_respx_matches_query_and_json(layer: str) -> None:
    with respx.mock(using=layer) as router, PythonikClient("an-app", "a-token", base_url=NOWHERE) as client:
        router.post(url__startswith=NOWHERE, json__title="Harbour", params={"a": "b c"}).respond(201, json={"id": "1"})
        created = client.assets().create({"title": "Harbour"}, params={"a": "b c"})
        assert created.data.id == "1"


def test_vcrpy_records_once_and_replays(tmp_path: Path, iconik: StandIn, get_asset: GetAsset) -> None:
    cassette = tmp_path / "asset.yaml"
    recorder = vcr.VCR(filter_headers=["App-ID", "Auth-Token"])
    credentials = {"base_url": iconik.base_url, "app_id": iconik.app_id, "auth_token": iconik.auth_token}
    for _ in range(2):
        with recorder.use_cassette(str(cassette), record_mode="once"):
            assert get_asset(**credentials) == 404
    assert len(iconik.requests) == 1
    text = cassette.read_text()
    (interaction,) = yaml.safe_load(text)["interactions"]
    assert interaction["request"]["method"] == "GET"
    assert interaction["request"]["uri"] == iconik.base_url + PATH
    assert interaction["response"]["status"]["code"] == 404
    assert iconik.auth_token not in text


def test_vcrpy_matches_bodies(tmp_path: Path, iconik: StandIn) -> None:
    with (
        vcr.use_cassette(str(tmp_path / "a.yaml"), match_on=["method", "uri", "body"]) as cassette,
        PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url) as client,
    ):
        for title in ("Harbour", "Fog"):
            assert client.assets().create({"title": title}).data.title == title
    assert [b"Harbour" in request.body for request in cassette.requests] == [True, False]


def test_replaced_send_sees_the_request(iconik: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client has sent before; a replacement counts from the next request on, and no longer once it is gone."""
    original = httpx.Client.send
    seen: list[tuple[str, str, int]] = []

    def send(self: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        response = original(self, request, **options)
        seen.append((request.method, str(request.url), response.status_code))
        return response

    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url) as client:
        client.assets().get("a")
        with monkeypatch.context() as patched:
            patched.setattr(httpx.Client, "send", send)
            assert client.assets().get("a", params={"include_users": True}).response.status_code == 404
        client.assets().get("a")
    assert seen == [("GET", f"{iconik.base_url}{PATH}?include_users=true", 404)]
    assert len(iconik.requests) == 3


def test_replaced_asynchronous_send_sees_the_request(iconik: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    original = httpx.AsyncClient.send
    seen: list[tuple[str, str, int]] = []

    async def send(self: httpx.AsyncClient, request: httpx.Request, **options: Any) -> httpx.Response:
        response = await original(self, request, **options)
        seen.append((request.method, str(request.url), response.status_code))
        return response

    async def main() -> None:
        async with AsyncPythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url) as client:
            await client.assets().get("a")
            with monkeypatch.context() as patched:
                patched.setattr(httpx.AsyncClient, "send", send)
                assert (await client.assets().get("a", params={"include_users": True})).response.status_code == 404
            await client.assets().get("a")

    asyncio.run(main())
    assert seen == [("GET", f"{iconik.base_url}{PATH}?include_users=true", 404)]
    assert len(iconik.requests) == 3


def test_replaced_send_that_answers_mocks_the_request(get_asset: GetAsset, monkeypatch: pytest.MonkeyPatch) -> None:
    def send(self: httpx.Client, request: httpx.Request, **_: Any) -> httpx.Response:
        return httpx.Response(418, json={}, request=request)

    async def asend(self: httpx.AsyncClient, request: httpx.Request, **_: Any) -> httpx.Response:
        return httpx.Response(418, json={}, request=request)

    monkeypatch.setattr(httpx.Client, "send", send)
    monkeypatch.setattr(httpx.AsyncClient, "send", asend)
    assert get_asset(base_url=NOWHERE) == 418
