"""Downloads that are killed, cancelled, run out of disk, or are large; and downloads on trio."""

from __future__ import annotations

import asyncio
import hashlib
import signal
import subprocess
import sys
import textwrap
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import trio

from iconik_api.runtime.policy.retry import NO_RETRIES
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.downloads import Download

from .conftest import APP_ID, AUTH_TOKEN, NOWHERE, PART, DownloadWith, finished, names
from .storage import Storage

pytestmark = pytest.mark.slow

MIB = 1 << 20

_PROGRAM = f"""
    import asyncio, resource, signal, sys
    from pythonik.client import AsyncPythonikClient, PythonikClient

    kind, url, path, limit = sys.argv[1:]
    if int(limit):
        # Writing beyond it fails like writing to a full disk, and this needs no disk of its own.
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    options = {{"app_id": "an-app", "auth_token": "a-token", "base_url": {NOWHERE!r}}}
    if kind == "sync":
        with PythonikClient(**options) as client:
            client.files().download(url, path, part_size={PART})
    else:
        async def run():
            async with AsyncPythonikClient(**options) as client:
                await client.files().download(url, path, part_size={PART})
        asyncio.run(run())
"""


@contextmanager
def program(kind: str, url: str, path: Path, limit: int = 0) -> Iterator[subprocess.Popen[str]]:
    """A process of its own that downloads."""
    command = [sys.executable, "-c", textwrap.dedent(_PROGRAM), kind, url, str(path), str(limit)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def go_on(url: str, target: Path) -> Download:
    """Download in this process."""
    with PythonikClient(APP_ID, AUTH_TOKEN, base_url=NOWHERE) as client:
        return client.files().download(url, target)


def wait_until(condition: Any) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline, "it never came to this"
        time.sleep(0.005)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_killed_and_gone_on_with(storage: Storage, content: bytes, target: Path, kind: str) -> None:
    storage.pace = 0.02
    with program(kind, storage.url(), target) as process:
        wait_until(lambda: len(finished(target)) >= 4)
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert not target.exists()
    kept = finished(target)
    storage.pace = 0.0
    storage.seen.clear()
    result = go_on(storage.url(), target)
    assert target.read_bytes() == content
    assert result.resumed == len(kept) * PART
    assert len(storage.seen) == 11 - len(kept)
    assert [each.name for each in target.parent.iterdir()] == [target.name]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_disk_that_is_full(storage: Storage, content: bytes, target: Path, kind: str) -> None:
    with program(kind, storage.url(), target, limit=5 * PART + 10) as process:
        _, error = process.communicate(timeout=20)
    assert process.returncode == 1
    assert error.splitlines()[-1] == f"OSError: [Errno 27] File too large: '{target}'"
    assert names(target.parent) == ["journal", "part"]
    kept = finished(target)
    result = go_on(storage.url(), target)
    assert target.read_bytes() == content
    assert result.resumed == len(kept) * PART > 0


def test_cancelled_and_gone_on_with(storage: Storage, content: bytes, target: Path) -> None:
    async def run() -> None:
        async with AsyncPythonikClient(APP_ID, AUTH_TOKEN, base_url=NOWHERE, retries=NO_RETRIES) as client:
            storage.pace = 0.01
            task = asyncio.create_task(client.files().download(storage.url(), target, part_size=PART))
            while len(finished(target)) < 3:
                await asyncio.sleep(0.005)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            storage.pace = 0.0
            result = await client.files().download(storage.url(), target, part_size=PART)
            assert result.resumed >= 3 * PART

    asyncio.run(run())
    assert target.read_bytes() == content


def test_on_trio(storage: Storage, content: bytes, target: Path) -> None:
    async def run() -> None:
        async with AsyncPythonikClient(APP_ID, AUTH_TOKEN, base_url=NOWHERE) as client:
            storage.fail = lambda seen: 404 if seen.number == 6 else None
            with pytest.raises(Exception, match="404"):
                await client.files().download(storage.url(), target, part_size=PART)
            result = await client.files().download(storage.url(), target, part_size=PART)
            assert result.resumed > 0

    trio.run(run)
    assert target.read_bytes() == content


@pytest.mark.parametrize("ranges", [True, False], ids=["in parts", "in one stream"])
def test_memory_is_bounded(download: DownloadWith, storage: Storage, target: Path, ranges: bool) -> None:
    storage.content, storage.ranges = bytes(64 * MIB), ranges
    checksum = hashlib.md5(storage.content, usedforsecurity=False).hexdigest()
    tracemalloc.start()
    try:
        download(storage.url(), target, part_size=16 * MIB, checksum=checksum)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    # Four parts, of each of which at most 1 MiB is in memory at a time, and the client itself.
    assert peak < 12 * MIB
