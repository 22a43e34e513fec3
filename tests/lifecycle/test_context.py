"""Work in threads and tasks sees the context variables of the caller: the job of a log line, the parent of a span."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import pytest

from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.testing import StandIn
from tests.downloads.storage import Storage
from tests.runtime.paging_server import PagingServer
from tests.uploads.conftest import content

from .conftest import APP_ID, AUTH_TOKEN, ONCE

pytestmark = pytest.mark.slow

job: ContextVar[str] = ContextVar("job", default="none")
PART = 5 << 20


class Seen:
    """The threads in which something was called, each with the values of `job` that it saw."""

    def __init__(self) -> None:
        self.jobs: dict[str, set[str]] = {}

    def __call__(self, *_: Any) -> bool:
        self.jobs.setdefault(threading.current_thread().name, set()).add(job.get())
        return True

    def assert_of_job(self, prefix: str) -> None:
        """Check that threads with a prefix, or tasks, called this, and that all calls saw the job of the caller."""
        assert {value for values in self.jobs.values() for value in values} == {"ingest 7"}
        assert any(name.startswith(prefix) for name in self.jobs)


@pytest.fixture
def log_filter() -> Iterator[Seen]:
    """A filter of the log of pythonik."""
    seen = Seen()
    logger = logging.getLogger("pythonik")
    level = logger.level
    logger.setLevel(logging.INFO)
    logger.addFilter(seen)
    yield seen
    logger.removeFilter(seen)
    logger.setLevel(level)


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


def in_job(
    kind: str, prefix: str, base_url: str, work: Callable[[Any], Any], credentials: tuple[str, str], log_filter: Seen
) -> None:
    """Run work with a client in a job, and check what hooks and log filters have seen."""
    on_request, on_response = Seen(), Seen()
    options = {"base_url": base_url, **ONCE, "on_request": on_request, "on_response": on_response}
    token = job.set("ingest 7")
    try:
        if kind == "sync":
            with PythonikClient(*credentials, **options) as client:
                work(client)
        else:

            async def main() -> None:
                async with AsyncPythonikClient(*credentials, **options) as client:
                    await work(client)

            asyncio.run(main())
    finally:
        job.reset(token)
    for seen in (on_request, on_response, log_filter):
        seen.assert_of_job(prefix if kind == "sync" else "MainThread")


def test_pages_prefetched_in_threads_hooks_see_the_context(kind: str, log_filter: Seen) -> None:
    def walk(client: Any) -> Any:
        if kind == "sync":
            return list(client.assets().list_assets.pages(ahead=3))

        async def pages() -> None:
            async with client.assets().list_assets.pages(ahead=3) as found:
                async for _ in found:
                    pass

        return pages()

    with PagingServer(500) as server:
        in_job(kind, "pythonik-pages", server.url, walk, (APP_ID, AUTH_TOKEN), log_filter)
        assert len(server.queries) >= 5


def test_parts_downloaded_in_threads_hooks_see_the_context(kind: str, log_filter: Seen, tmp_path: Path) -> None:
    on_progress = Seen()
    with Storage(content(12 << 16)) as storage:

        def download(client: Any) -> Any:
            target = tmp_path / "harbour.mov"
            return client.files().download(storage.url(), target, part_size=1 << 16, parts=3, on_progress=on_progress)

        in_job(kind, "pythonik-download", "http://127.0.0.1:9", download, (APP_ID, AUTH_TOKEN), log_filter)
    on_progress.assert_of_job("pythonik-download" if kind == "sync" else "MainThread")


@pytest.mark.storage
def test_parts_uploaded_in_threads_hooks_see_the_context(
    kind: str, log_filter: Seen, tmp_path: Path, iconik: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIK_UPLOADS", str(tmp_path / "journals"))
    path = tmp_path / "harbour.mov"
    path.write_bytes(content(3 * PART))
    on_progress = Seen()

    def upload(client: Any) -> Any:
        return client.uploads().upload(path, part_size=PART, workers=3, on_progress=on_progress)

    in_job(kind, "pythonik-upload", iconik.base_url, upload, (iconik.app_id, iconik.auth_token), log_filter)
    on_progress.assert_of_job("pythonik-upload" if kind == "sync" else "MainThread")
