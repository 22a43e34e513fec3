"""Signing, and the life of the server processes."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from pythonik.client import PythonikClient
from pythonik.testing import S3Backend, StandIn, storage
from pythonik.testing.signing import Bucket
from pythonik.testing.storage import SERVERS, Nanio, S3Server, SeaweedFS, StorageError, free_ports

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


def listening(process: int) -> set[int]:
    """The ports on which a process listens."""
    sockets = set()
    for entry in Path(f"/proc/{process}/fd").iterdir():
        with suppress(FileNotFoundError):  # closed meanwhile
            sockets.add(str(entry.readlink()))
    rows = [row.split() for name in ("tcp", "tcp6") for row in Path(f"/proc/net/{name}").read_text().splitlines()[1:]]
    return {int(row[1].rpartition(":")[2], 16) for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in sockets}


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_seaweedfs_leaves_no_socket_and_takes_no_fixed_port(monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    popen = subprocess.Popen

    def note(*arguments: Any, **options: Any) -> Any:
        started.append(popen(*arguments, **options))
        return started[-1]

    monkeypatch.setattr(storage.subprocess, "Popen", note)
    server = SeaweedFS()
    try:
        server.send("PUT", "a", body=b"1")
        command = started[-1].args
        given = {int(each.rpartition("=")[2]) for each in command if re.search(r"port[a-z.]*=", each)}
        assert listening(started[-1].pid) <= given
    finally:
        server.stop()
    left = [path.name for path in Path("/tmp").glob("seaweedfs-*")]  # the directory of SeaweedFS
    assert [name for name in left if any(f"-{port}." in name for port in given)] == []


def test_option_that_a_version_lacks_is_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The option is left out of further starts as well."""
    commands = []

    class Older(SeaweedFS):
        def command(self, *arguments: Any) -> Any:
            command, environment = super().command(*arguments)
            commands.append(command)
            lacks = [each for each in ("s3.port.lance", "filer.localSocket") if f"-{each}=" in " ".join(command)]
            if not lacks:
                return Nanio.command(self, *arguments)  # type: ignore[arg-type]
            return ["sh", "-c", f"echo flag provided but not defined: -{lacks[0]}; exit 2"], environment

    server = Older(tmp_path / "data")
    server.send("PUT", "a", body=b"1")
    server.stop()
    assert server.send("GET", "a") == b"1"
    server.stop()
    assert len(commands) == 4
    assert "s3.port.iceberg" in " ".join(commands[-1])


def test_option_that_no_version_has_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def command(*_: Any) -> Any:
        return ["sh", "-c", "echo flag provided but not defined: -dir; exit 2"], {}

    monkeypatch.setattr(SeaweedFS, "command", command)
    with pytest.raises(StorageError, match="not defined: -dir"):
        SeaweedFS().bucket  # noqa: B018


def test_free_ports_differ() -> None:
    assert len(set(free_ports(20))) == 20


def test_own_server_that_runs_already_serves_a_stand_in(tmp_path: Path) -> None:
    """As in docs/testing.md."""
    running = Nanio()

    class OwnServer(S3Server):
        bucket = running.bucket

        def command(self, *_: object) -> Any:
            raise NotImplementedError("the server is running")

    (tmp_path / "harbour.mov").write_bytes(b"harbour at dawn")
    try:
        with ExitStack() as stack:
            iconik = stack.enter_context(StandIn(storage=S3Backend(OwnServer())))
            client = stack.enter_context(PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url))
            upload = client.uploads().upload(tmp_path / "harbour.mov", resume=False)
            client.files().download((upload.asset_id, upload.id), tmp_path / "back.mov")
    finally:
        running.stop()
    assert (tmp_path / "back.mov").read_bytes() == b"harbour at dawn"
