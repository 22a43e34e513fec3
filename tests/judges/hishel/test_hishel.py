"""A transport that caches: it serves stored responses to everyone, unless it follows the rules of HTTP."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import httpx
import pytest
from hishel import SqliteStorage
from hishel.httpx import CacheTransport

from pythonik.client import PythonikClient
from tests.runtime.server import Answer, Received, Server


def answers() -> Server:
    """Return a server whose job has another progress at each request, and whose responses say nothing of caches."""
    progress = count(1)

    def answer(received: Received) -> Answer:
        token = received.headers["Auth-Token"]
        return Answer(body=f'{{"id": "a", "progress_processed": {next(progress)}, "title": "{token}"}}'.encode())

    return Server(answer)


def progress_of(client: PythonikClient) -> object:
    job = client.jobs().get("a").data
    assert job is not None
    return job.progress_processed


@pytest.mark.parametrize(("rfc", "expected"), [(False, [1, 1]), (True, [1, 3])])
def test_job_is_served_from_a_cache_without_the_rules_of_http(tmp_path: Path, rfc: bool, expected: list[int]) -> None:
    with answers() as server:
        storage = SqliteStorage(database_path=tmp_path / "cache.db")
        transport = CacheTransport(httpx.HTTPTransport(), storage=storage, rfc=rfc)
        with PythonikClient("a", "first", base_url=server.url, transport=transport) as client:
            first = progress_of(client)
            client.jobs().update("a", {"status": "STARTED"})
            assert [first, progress_of(client)] == expected


@pytest.mark.parametrize(("rfc", "expected"), [(False, "first"), (True, "second")])
def test_response_of_a_token_is_served_to_another_without_the_rules_of_http(
    tmp_path: Path, rfc: bool, expected: str
) -> None:
    with answers() as server:
        storage = SqliteStorage(database_path=tmp_path / "cache.db")
        transport = CacheTransport(httpx.HTTPTransport(), storage=storage, rfc=rfc)
        with PythonikClient("a", "first", base_url=server.url, transport=transport) as client:
            other = client.with_options(auth_token="second")
            titles = [each.assets().get("a").raise_for_status().data.title for each in (client, other)]
    assert titles == ["first", expected]
