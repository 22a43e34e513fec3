"""Drivers of a download: threads for synchronous programs, tasks for asynchronous ones."""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from contextvars import copy_context
from typing import TYPE_CHECKING, cast

import anyio
import anyio.to_thread

from iconik_api.runtime.base.failure import EngineError
from iconik_api.runtime.http.response import raw_bytes, raw_bytes_async

from .task import CHUNK, Download, Part, RestartError, Task

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse
    from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

    from .request import DownloadRequest


def download(transport: SyncTransport, request: DownloadRequest) -> Download:
    """Fetch a file from its storage; see `FilesSpec.download`."""
    with request.partial_file() as partial_file:
        if request.source.url is None:
            request.source.renew(transport.send(request.source.call()))
        task = Task(request, partial_file, transport.settings.retries)
        _Threads(transport, task, request).run()
        return task.finish()


async def async_download(transport: AsyncTransport, request: DownloadRequest) -> Download:
    """Fetch a file from its storage; see `FilesSpec.download`."""
    with request.partial_file() as partial_file:
        if request.source.url is None:
            request.source.renew(await transport.send(request.source.call()))
        task = Task(request, partial_file, transport.settings.retries)
        await _Tasks(transport, task, request).run()
        return await anyio.to_thread.run_sync(task.finish)


class _Threads:
    """Threads that download the parts of a task."""

    def __init__(self, transport: SyncTransport, task: Task, request: DownloadRequest) -> None:
        # The task decides which statuses are errors.
        self._transport = transport.view(raise_on_error=False)
        self._task = task
        self._request = request
        self._source = request.source
        self._stopped = threading.Event()
        self._renewing = threading.Lock()
        self._reporting = threading.Lock()

    def run(self) -> None:
        try:
            self._run()
        except RestartError:
            self._stopped.clear()
            self._fetch(self._task.restart())

    def _run(self) -> None:
        self._fetch(self._task.first())
        workers = min(self._request.parts, len(self._task.waiting))
        if not workers:
            return
        with ThreadPoolExecutor(workers, "pythonik-download") as pool:
            try:
                # A copy of the caller's context for each thread: only one thread at a time can enter a context.
                for each in [pool.submit(copy_context().run, self._work) for _ in range(workers)]:
                    each.result()
            finally:
                self._stopped.set()

    def _work(self) -> None:
        try:
            while not self._stopped.is_set() and (part := self._task.next()):
                self._fetch(part)
        except BaseException:
            self._stopped.set()
            raise

    def _fetch(self, part: Part) -> None:
        while not part.is_complete and not self._stopped.is_set():
            url, pause = self._source.url, 0.0
            with self._transport.stream(self._task.call(part, url)) as response:
                expired = self._source.is_expired(url, response)
                if not expired and self._task.begin(part, response):
                    pause = self._read(part, response)
            if expired:
                self._renew(url)
            self._stopped.wait(pause)

    def _read(self, part: Part, response: HttpResponse) -> float:
        """Read a response. Return the delay in seconds before the rest of the part is requested."""
        try:
            for chunk in raw_bytes(response, CHUNK):
                self._task.write(part, chunk)
                self._tell()
                if self._stopped.is_set():
                    return 0.0
            self._task.end(part, response)
        except EngineError as error:
            return self._task.broken(part, response, error)
        return 0.0

    def _renew(self, url: str | None) -> None:
        with self._renewing:
            if url == self._source.url:
                self._source.renew(self._transport.send(self._source.call()))

    def _tell(self) -> None:
        if self._request.on_progress is None:
            return
        with self._reporting:
            progress = self._task.progress()
            if progress is not None:
                self._transport.notify(self._request.on_progress, *progress)


class _Tasks:
    """Tasks of an event loop that download the parts of a task. Threads write the files."""

    def __init__(self, transport: AsyncTransport, task: Task, request: DownloadRequest) -> None:
        # The task decides which statuses are errors.
        self._transport = transport.view(raise_on_error=False)
        self._task = task
        self._request = request
        self._source = request.source
        self._renewing = anyio.Lock()
        self._reporting = anyio.Lock()

    async def run(self) -> None:
        try:
            await self._run()
        except RestartError:
            await self._fetch(self._task.restart())

    async def _run(self) -> None:
        await self._fetch(self._task.first())
        failures: list[BaseException] = []

        async def work() -> None:
            try:
                while part := self._task.next():
                    await self._fetch(part)
            except (GeneratorExit, anyio.get_cancelled_exc_class()):
                raise
            except BaseException as error:
                # In the task group, the end of the program would become an exception group.
                failures.append(error)
                group.cancel_scope.cancel()

        async with anyio.create_task_group() as group:
            for _ in range(min(self._request.parts, len(self._task.waiting))):
                group.start_soon(work)
        if failures:
            raise failures[0]

    async def _fetch(self, part: Part) -> None:
        while not part.is_complete:
            url, pause = self._source.url, 0.0
            async with self._transport.stream(self._task.call(part, url)) as response:
                expired = self._source.is_expired(url, response)
                if not expired and self._task.begin(part, response):
                    pause = await self._read(part, response)
            if expired:
                await self._renew(url)
            await self._transport.pause(pause)

    async def _read(self, part: Part, response: HttpResponse) -> float:
        """Read a response. Return the delay in seconds before the rest of the part is requested."""
        try:
            # On trio, a generator that is left open after an error would be closed too late, with a warning.
            async with aclosing(cast(AsyncGenerator[bytes, None], raw_bytes_async(response, CHUNK))) as chunks:
                async for chunk in chunks:
                    await anyio.to_thread.run_sync(self._task.write, part, chunk)
                    await self._tell()
            await anyio.to_thread.run_sync(self._task.end, part, response)
        except EngineError as error:
            return self._task.broken(part, response, error)
        return 0.0

    async def _renew(self, url: str | None) -> None:
        async with self._renewing:
            if url == self._source.url:
                self._source.renew(await self._transport.send(self._source.call()))

    async def _tell(self) -> None:
        if self._request.on_progress is None:
            return
        async with self._reporting:
            progress = self._task.progress()
            if progress is not None:
                await self._transport.notify(self._request.on_progress, *progress)
