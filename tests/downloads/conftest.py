"""Fixtures for tests of downloads: a storage, an iconik that signs its URLs, and clients of both kinds."""

from __future__ import annotations

import asyncio
import json
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from iconik_api.runtime.policy.retry import Retries
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.downloads import Download
from pythonik.downloads.journal import journal_path
from tests.runtime.server import Answer, Received, Server

from .storage import Storage

APP_ID = "an-app-id-of-the-tests"
AUTH_TOKEN = "a-token-that-nobody-may-see"
NOWHERE = "http://127.0.0.1:9"
#: Small enough that a file of a few hundred KiB has many parts.
PART = 1 << 16

_PARTIAL = re.compile(r"\.pythonik-[0-9a-f]{32}(-[0-9a-f]{16}\.part|\.json)")

DownloadWith = Callable[..., Download]


def names(folder: Path) -> list[str]:
    """The files in a folder: those of an unfinished download as `part` and `journal`."""
    own = {True: "journal", False: "part"}
    return sorted(
        own[each.suffix == ".json"] if _PARTIAL.fullmatch(each.name) else each.name for each in folder.iterdir()
    )


def part_of(folder: Path) -> Path:
    """The received bytes of the unfinished download in a folder."""
    [found] = folder.glob(".pythonik-*.part")
    return found


def finished(target: Path) -> list[int]:
    """The parts that the journal of a download lists."""
    path = journal_path(target)
    lines = path.read_bytes().splitlines(keepends=True) if path.exists() else []
    entries = [json.loads(line) for line in lines if line.endswith(b"\n")]
    return [entry["finished"] for entry in entries if "finished" in entry]


@pytest.fixture(scope="session")
def content() -> bytes:
    """Ten parts and a bit; no two stretches of it are the same."""
    return random.Random(4).randbytes(10 * PART + 1234)


@pytest.fixture
def storage(content: bytes) -> Iterator[Storage]:
    with Storage(content) as storage:
        yield storage
    for seen in storage.seen:
        assert not {"app-id", "auth-token", "authorization", "cookie"} & seen.headers.keys()
        assert AUTH_TOKEN not in str(seen)


class Iconik:
    """Answers for one file, with a URL that is signed anew at each request: 1, 2, 3, …"""

    def __init__(self, server: Server, storage: Storage) -> None:
        self.server = server
        self.storage = storage
        self.file: dict[str, Any] = {}
        self.status = 200
        server.answer = self._answer

    @property
    def asked(self) -> int:
        """How often the file was asked for."""
        return len(self.server.received)

    def _answer(self, received: Received) -> Answer:
        file = {"id": "f1", "asset_id": "a1", "status": "CLOSED", "url": self.storage.url(str(self.asked))}
        body = {**file, **self.file} if self.status == 200 else {"errors": ["no such file"]}
        return Answer(self.status, json.dumps(body).encode(), {"Content-Type": "application/json"})


@pytest.fixture
def iconik_files(storage: Storage) -> Iterator[Iconik]:
    with Server() as server:
        yield Iconik(server, storage)
        assert {received.path for received in server.received} <= {"/API/files/v1/assets/a1/files/f1/"}


@pytest.fixture(params=["sync", "async"])
def download(request: pytest.FixtureRequest) -> DownloadWith:
    """Downloads with a client of each kind; `iconik` is the URL of iconik, `client` holds options for the client."""

    def options(client: dict[str, Any]) -> dict[str, Any]:
        return {"app_id": APP_ID, "auth_token": AUTH_TOKEN, "retries": Retries(3, backoff=0.01), **client}

    def sync(*args: Any, iconik: str = NOWHERE, client: dict[str, Any] = {}, **kwargs: Any) -> Any:  # noqa: B006
        with PythonikClient(base_url=iconik, **options(client)) as pythonik:
            return pythonik.files().download(*args, **{"part_size": PART, **kwargs})

    async def awaited(*args: Any, iconik: str = NOWHERE, client: dict[str, Any] = {}, **kwargs: Any) -> Any:  # noqa: B006
        async with AsyncPythonikClient(base_url=iconik, **options(client)) as pythonik:
            return await pythonik.files().download(*args, **{"part_size": PART, **kwargs})

    return sync if request.param == "sync" else lambda *args, **kwargs: asyncio.run(awaited(*args, **kwargs))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Path of the file, in an empty folder."""
    return tmp_path / "harbour.mov"
