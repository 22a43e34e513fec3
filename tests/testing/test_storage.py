"""Signing, and the life of the server processes."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from pythonik.testing import storage
from pythonik.testing.signing import Bucket
from pythonik.testing.storage import SERVERS, Nanio, S3Server, StorageError, free_ports

from .conftest import STORAGES

pytestmark = pytest.mark.storage


def test_the_example_of_the_published_algorithm() -> None:
    bucket = Bucket(
        "https://examplebucket.s3.amazonaws.com",
        "test.txt",
        "AKIAIOSFODNN7EXAMPLE",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    )
    url = bucket.sign("GET", lifetime=86400, now=datetime(2013, 5, 24, tzinfo=UTC))
    assert url.endswith("&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404")
    assert "wJalr" not in repr(bucket)


@pytest.fixture(params=STORAGES)
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[S3Server]:
    made: S3Server = SERVERS[request.param](tmp_path / "data")
    yield made
    made.stop()


def test_a_server_starts_when_it_is_needed_and_leaves_nothing_but_its_data(
    server: S3Server, tmp_path: Path, plain: httpx.Client
) -> None:
    server.stop()
    server.send("PUT", "a", body=b"1")
    endpoint = server.bucket.endpoint
    expired = server.bucket.sign("GET", "a", lifetime=1, now=datetime(2024, 5, 14, tzinfo=UTC))
    assert plain.get(expired).status_code == 403
    server.stop()
    with pytest.raises(httpx.ConnectError):
        plain.get(endpoint)
    assert server.send("GET", "a") == b"1"
    assert list(tmp_path.iterdir()) == [tmp_path / "data"]
    with pytest.raises(StorageError, match="404"):
        server.send("GET", "b")


def test_a_server_that_does_not_start_says_why(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(FileExistsError):
        Nanio(tmp_path / "data").bucket  # noqa: B018


def test_another_port_is_taken_when_the_first_is_gone(
    server: S3Server, monkeypatch: pytest.MonkeyPatch, plain: httpx.Client
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        offered = [[taken.getsockname()[1]]]
        monkeypatch.setattr(storage, "free_ports", lambda count: offered.pop() if offered else free_ports(count))
        assert plain.get(server.bucket.sign("GET", "a")).status_code == 404
    assert offered == []


def test_a_port_that_is_always_taken_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setattr(storage, "free_ports", lambda _: [taken.getsockname()[1]])
        with pytest.raises(StorageError, match=r"did not start(.|\n)*address already in use"):
            Nanio().bucket  # noqa: B018


def test_free_ports_differ() -> None:
    assert len(set(free_ports(20))) == 20
