"""Statuses of responses to a download: which bytes are the file, and which are not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from iconik_api.files import models as m
from iconik_api.runtime.policy.retry import NO_RETRIES
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.downloads import Download
from pythonik.exceptions import ApiStatusError, DownloadError
from tests.engines import WAYS, Way
from tests.runtime.server import Answer, Received, Server

from .conftest import APP_ID, AUTH_TOKEN, NOWHERE, names

ETAG = {"ETag": '"v1"'}
CONTENT = bytes(range(100))


@pytest.fixture(params=WAYS, ids=str)
def fetch(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., Download]:
    """Downloads with each engine from a server that answers as given; part sizes are 10 bytes."""
    way: Way = request.param
    given = {"app_id": APP_ID, "auth_token": AUTH_TOKEN, "base_url": NOWHERE, "retries": NO_RETRIES}

    def fetch(answer: Callable[[Received], Answer], size: int | None = None) -> Download:
        with Server(answer) as server:
            what = f"{server.url}/x" if size is None else m.File(url=f"{server.url}/x", size=size)
            if way.is_async:
                return asyncio.run(awaited(what))
            with PythonikClient(**given, engine=way.engine) as client:
                return client.files().download(what, tmp_path / "x", part_size=10)

    async def awaited(what: Any) -> Download:
        async with AsyncPythonikClient(**given, engine=way.engine) as client:
            return await client.files().download(what, tmp_path / "x", part_size=10)

    return fetch


def span(received: Received) -> tuple[int, int]:
    """The requested range: position of its first byte and after its last one."""
    first, last = received.headers["Range"].removeprefix("bytes=").split("-")
    return int(first), min(int(last) + 1, len(CONTENT))


@pytest.mark.parametrize("status", [200, 203, 226, 299])
def test_whole_body_is_the_file(fetch: Any, tmp_path: Path, status: int) -> None:
    found = fetch(lambda _: Answer(status, CONTENT))
    assert (tmp_path / "x").read_bytes() == CONTENT
    assert (found.size, found.parts) == (100, 1)


@pytest.mark.parametrize("status", [204, 205])
def test_response_without_content_is_an_empty_file(fetch: Any, tmp_path: Path, status: int) -> None:
    assert fetch(lambda _: Answer(status, b"", {"Content-Length": "0"} if status == 205 else {})).size == 0
    assert (tmp_path / "x").read_bytes() == b""


@pytest.mark.parametrize("status", [204, 205])
def test_response_without_content_is_refused_for_a_file_with_bytes(fetch: Any, tmp_path: Path, status: int) -> None:
    with pytest.raises(DownloadError, match="has 0 bytes, the record in iconik 100"):
        fetch(lambda _: Answer(status, b""), size=100)
    assert names(tmp_path) == []


@pytest.mark.parametrize(("status", "headers"), [(201, {}), (202, {}), (207, {}), (208, {}), (226, {"IM": "vcdiff"})])
def test_response_about_the_object_is_refused(fetch: Any, tmp_path: Path, status: int, headers: dict[str, str]) -> None:
    with pytest.raises(DownloadError, match=f"status {status} does not contain the file"):
        fetch(lambda _: Answer(status, CONTENT, headers))
    assert names(tmp_path) == []


@pytest.mark.parametrize("status", [300, 304, 404, 418, 451])
def test_other_status_is_an_error(fetch: Any, tmp_path: Path, status: int) -> None:
    with pytest.raises(ApiStatusError, match=f"^{status} for GET"):
        fetch(lambda _: Answer(status, b""))
    assert names(tmp_path) == []


@pytest.mark.parametrize("status", [200, 203, 206, 226, 299])
def test_content_range_tells_the_part_whatever_the_status(fetch: Any, tmp_path: Path, status: int) -> None:
    def answer(received: Received) -> Answer:
        first, end = span(received)
        where = {"Content-Range": f"bytes {first}-{end - 1}/100"}
        return Answer(status, CONTENT[first:end], {**ETAG, **where})

    assert fetch(answer).parts == 10
    assert (tmp_path / "x").read_bytes() == CONTENT


@pytest.mark.parametrize("status", [200, 203, 206])
@pytest.mark.parametrize("content_range", ["bytes 0-9/100", "bytes 90-99/100", "bytes 0-9/*", "bytes */100", "10/100"])
def test_part_never_gets_the_name_of_the_whole(fetch: Any, tmp_path: Path, status: int, content_range: str) -> None:
    """Here it comes even in response to a request without `Range`."""
    with pytest.raises(DownloadError, match=r"sent a part \(.+\) in response to a request for the whole file"):
        fetch(lambda _: Answer(status, CONTENT[:10], {"Content-Range": content_range}))
    assert names(tmp_path) == []


@pytest.mark.parametrize("status", [200, 206])
def test_range_of_all_bytes_is_the_file(fetch: Any, tmp_path: Path, status: int) -> None:
    fetch(lambda _: Answer(status, CONTENT, {"Content-Range": "bytes 0-99/100"}))
    assert (tmp_path / "x").read_bytes() == CONTENT


def test_206_without_content_range_is_requested_without_range(fetch: Any, tmp_path: Path) -> None:
    fetch(lambda received: Answer(206 if "Range" in received.headers else 200, CONTENT, ETAG))
    assert (tmp_path / "x").read_bytes() == CONTENT


def test_206_without_content_range_for_the_whole_file_is_refused(fetch: Any, tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="sent a part"):
        fetch(lambda _: Answer(206, CONTENT, ETAG))
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (416, {}),
        (416, {"Content-Range": "bytes */0"}),
        (416, {"Content-Range": "bytes 0-9/0"}),
        (206, {"Content-Range": "bytes 0-0/0", **ETAG}),
        (206, {"Content-Range": "bytes 0-0/0"}),
        (206, {"Content-Range": "bytes 0--1/0", **ETAG}),
        (206, {"Content-Range": "bytes */0", **ETAG}),
        (200, {"Content-Range": "bytes 0-0/0", **ETAG}),
        (206, ETAG),
        (200, ETAG),
        (204, {}),
    ],
)
@pytest.mark.parametrize("size", [None, 0])
def test_empty_object_is_an_empty_file(
    fetch: Any, tmp_path: Path, status: int, headers: dict[str, str], size: int | None
) -> None:
    """Most storages answer 416 to a range of an empty object, and do not name its size."""

    def answer(received: Received) -> Answer:
        if "Range" not in received.headers:
            return Answer(200, b"", ETAG)
        return Answer(status, b"<Error><Code>InvalidRange</Code></Error>" if status == 416 else b"", headers)

    found = fetch(answer, size)
    assert (found.size, found.parts) == (0, 1)
    assert (tmp_path / "x").read_bytes() == b""


def test_range_that_is_refused_for_the_whole_file_is_an_error(fetch: Any, tmp_path: Path) -> None:
    with pytest.raises(ApiStatusError, match="416"):
        fetch(lambda _: Answer(416, b""))
    assert names(tmp_path) == []
