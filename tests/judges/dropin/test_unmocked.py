"""A test over requests-mock or responses learns that it intercepts nothing, before a request reaches a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import httpx
import pytest
import requests_mock
import responses

from iconik_api.runtime.policy.retry import NO_RETRIES
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import ApiConnectionError

#: An address at which no server is, and that is not of this machine.
ELSEWHERE = "https://iconik.invalid"
HERE = "http://127.0.0.1:9"

each_mock = pytest.mark.parametrize(
    "mock", [requests_mock.Mocker, responses.RequestsMock], ids=["requests_mock", "responses"]
)

Mock = Callable[[], AbstractContextManager[object]]


@pytest.fixture(autouse=True)
def _closed_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    # A request that is not refused ends at this machine.
    monkeypatch.setenv("HTTPS_PROXY", HERE)


def delete(base_url: str, **options: Any) -> None:
    with PythonikClient("a", "b", base_url=base_url, retries=NO_RETRIES, **options) as client:
        client.assets().delete("a1")


async def adelete(base_url: str) -> None:
    async with AsyncPythonikClient("a", "b", base_url=base_url, retries=NO_RETRIES) as client:
        await client.assets().delete("a1")


@each_mock
def test_a_request_to_another_machine_is_refused(mock: Mock) -> None:
    words = r"DELETE https://iconik\.invalid/\S+ was not sent: (requests_mock|responses) mocks requests.*respx"
    with mock():
        with pytest.raises(RuntimeError, match=words):
            delete(ELSEWHERE)
        with pytest.raises(RuntimeError, match=words):
            asyncio.run(adelete(ELSEWHERE))
        with pytest.raises(ApiConnectionError):
            delete(HERE)


@each_mock
def test_a_request_passes_if_the_test_says_so(mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIK_ALLOW_UNMOCKED", "1")
    with mock(), pytest.raises(ApiConnectionError):
        delete(ELSEWHERE)


@each_mock
def test_a_request_passes_outside_of_a_test(mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTEST_CURRENT_TEST")
    with mock(), pytest.raises(ApiConnectionError):
        delete(ELSEWHERE)


def test_a_request_passes_without_a_mock() -> None:
    with pytest.raises(ApiConnectionError):
        delete(ELSEWHERE)


@each_mock
def test_a_request_that_is_mocked_otherwise_passes(mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    def handle(_: object, request: httpx.Request) -> httpx.Response:
        return httpx.Response(204, request=request)

    with mock():
        delete(ELSEWHERE, transport=httpx.MockTransport(lambda _: httpx.Response(204)))
        monkeypatch.setattr(httpx.HTTPTransport, "handle_request", handle)
        delete(ELSEWHERE)
