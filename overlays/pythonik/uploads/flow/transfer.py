"""Transfer of the bytes of one record to its storage."""

from __future__ import annotations

import threading
import time
from collections import deque
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

import attrs

from ...exceptions import UploadError
from ..base.parts import Part, cut
from ..base.progress import MemberProgress
from ..base.source import StreamSource
from ..base.steps import Parallel, Pause, Report, Steps, Stop, do, note
from ..base.window import LineTooSlowError
from ..storages.azure import AzureBlocks
from ..storages.b2 import B2Large
from ..storages.base import UploadLostError
from ..storages.gcs import GcsSession
from ..storages.s3 import S3Parts
from ..storages.single import SingleRequest

if TYPE_CHECKING:
    from ..state.record import PartUrls
    from ..storages.base import StorageUpload, TransferContext
    from .job import TransferJob

#: Interval in seconds at which a worker asks whether its part may take off.
WINDOW_SECONDS = 0.02
#: Methods of storages that accept uploads.
METHODS = ("S3", "GCS", "AZURE", "B2")


@attrs.define
class Transfer:
    """Transfer of the bytes of one record.

    Args:
        context: Context of the transfer.
        job: Job in iconik that shows the progress.
        part_size: Wanted part size in bytes.
        workers: Number of parts sent in parallel.
        outer: Signal that ends the transfer.
        part_urls: Signer of part URLs; `None` if the record is sent in one request or one session.
        large_file: Identifiers of the asset and the file, for a large file of B2.
        always_parts: Use an upload in parts even if the source fits in one part.

    Attributes:
        resumed: Bytes that an earlier call had uploaded.
        storage: Upload to the storage, once it is chosen.
    """

    context: TransferContext
    job: TransferJob
    part_size: int
    workers: int
    outer: Stop
    part_urls: PartUrls | None = None
    large_file: tuple[str, str] | None = None
    always_parts: bool = False
    resumed: int = 0
    storage: StorageUpload | None = None
    _waiting: deque[Part] = attrs.field(factory=deque, init=False)
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False)

    def run(self) -> Steps[None]:
        """Send all parts, and complete the object.

        Raises:
            ApiConnectionError: The connection failed in all attempts.
            ApiStatusError: The storage or iconik refused a request.
            SourceChangedError: The source has changed.
            UploadAbortedError: A user has aborted the job.
            UploadError: A response of the storage is invalid, or the storage has lost the upload.
        """
        source, progress = self.context.source, self.context.progress
        size = source.size
        storage = self._choose(size)
        part_size = yield from self._fix_part_size(storage, size)
        first: Part | None = None
        if isinstance(source, StreamSource):
            first = yield from do(lambda: source.next_part(part_size))
            if first is not None and first.is_last and size is None:
                # Only reading shows the size of a stream. A stream that fits in one part is sent in one request.
                size = first.end
                storage = self._choose(size)
        self.storage = storage
        yield from note(lambda: self.context.journal.note(is_single=isinstance(storage, SingleRequest)))
        progress.begin(size)
        yield Report(progress)
        began = time.monotonic()
        for attempt in count(1):
            try:
                yield from self._send_bytes(storage, size, part_size, first)
                break
            except UploadLostError:
                if not source.rereadable or self.context.retries.is_over(attempt, time.monotonic() - began):
                    raise UploadError("the storage has lost the upload: start it again") from None
                progress.lose()
            except LineTooSlowError:
                part_size = least = storage.limits.part_size(size, storage.limits.smallest)
                yield from do(self.context.journal.forget_parts)
                yield from note(lambda n=least: self.context.journal.note(part_size=n))  # type: ignore[misc]
                storage = self.storage = self._choose(size)
                progress.lose()
        yield from do(source.check)
        progress.enter("finishing")
        yield Report(progress)
        journal = self.context.journal
        yield from storage.finish(journal.parts)
        uploaded_size = progress.sent if size is None else size
        yield from note(lambda: journal.note(uploaded_size=uploaded_size, is_assumed=storage.is_assumed))

    def abort(self) -> Steps[str | None]:
        """Abort the upload on the storage. Return a description of what could not be removed, or `None`."""
        storage = self.storage or self._choose(self.context.source.size)
        return (yield from storage.abort())

    def _choose(self, size: int | None) -> StorageUpload:
        address = self.context.record.address
        values = self.context.journal.values
        fits = size is not None and size <= values.get("part_size", self.part_size) and not self.always_parts
        # A resumed upload keeps the kind in its journal. The kind does not follow from the part size: the limits of the
        # storage may have led to parts that are larger than the file.
        fits = values.get("is_single", fits)
        match address.method:
            case "GCS" if address.verb != "PUT":
                return GcsSession(self.context)
            case "S3" if not fits and self.part_urls is not None:
                return S3Parts(self.context, self.part_urls)
            case "AZURE" if not fits:
                return AzureBlocks(self.context)
            case "B2" if not fits and self.large_file is not None:
                return B2Large(self.context, *self.large_file)
            case method if method in METHODS:
                return SingleRequest(self.context)
        raise unsupported_storage(address.method)

    def _fix_part_size(self, storage: StorageUpload, size: int | None) -> Steps[int]:
        """Return the part size in bytes. A resumed upload keeps its part size."""
        journal = self.context.journal
        if "part_size" not in journal.values:
            wanted = self.part_size if storage.limits.most > 1 else (size or 1)
            part_size = storage.limits.part_size(size, wanted)
            yield from note(lambda: journal.note(part_size=part_size))
        return int(journal.values["part_size"])

    def _send_bytes(self, storage: StorageUpload, size: int | None, part_size: int, first: Part | None) -> Steps[None]:
        context = self.context
        yield from storage.start(size)
        source = context.source
        if not isinstance(source, StreamSource):
            parts = list(cut(source.size or 0, part_size))
            self._waiting = deque(part for part in parts if part.number not in context.journal.parts)
            self.resumed = sum(part.size for part in parts if part.number in context.journal.parts)
            context.progress.resume(self.resumed)
            yield Report(context.progress)
            workers = len(self._waiting)
        else:
            self._waiting = deque([first] if first is not None else [])
            workers = 1 if first is None or first.is_last else self.workers
        workers = min(workers, self.workers if storage.is_parallel else 1)
        context.stop = Stop(self.outer)
        context.flights.clear()
        least = storage.limits.part_size(size, storage.limits.smallest)
        last = -(-(size or 0) // part_size)
        # The last part is smaller than the others, and proves nothing.
        may_be = source.rereadable and storage.is_parallel and least < part_size
        context.may_be_smaller = lambda: may_be and context.journal.parts.keys() <= {last}
        if workers:
            # The progress of a file of a directory is part of the progress of the directory, which is watched.
            watch = None if isinstance(context.progress, MemberProgress) else partial(self.job.watch, context.progress)
            yield Parallel([self._work(storage, part_size) for _ in range(workers)], context.stop, watch)

    def _work(self, storage: StorageUpload, part_size: int) -> Steps[None]:
        context = self.context
        while True:
            part = yield from self._next(part_size)
            if part is None:
                return
            place = object()
            while not context.window.enter(place, part.size):
                yield Pause(WINDOW_SECONDS)
            receipt = None
            try:
                receipt = yield from storage.send(part)
            finally:
                context.window.leave(place, arrived=receipt is not None)
                context.flights.pop(part.number, None)
            if part.data is not None:
                # The response refers to the request body, and to itself in a cycle: it would keep the bytes for long.
                part.data.clear()
            # Without this check, the part may have been read from a changed file.
            yield from do(context.source.check)
            yield from note(lambda n=part.number, r=receipt: context.journal.note_part(n, r))  # type: ignore[misc]
            context.progress.confirm(part.size, part.number)
            yield from self.job.watch(context.progress)

    def _next(self, part_size: int) -> Steps[Part | None]:
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
        source = self.context.source
        if not isinstance(source, StreamSource):
            return None
        return (yield from do(lambda: source.next_part(part_size)))


def unsupported_storage(method: str) -> UploadError:
    """Return the error for a storage that does not accept uploads."""
    return UploadError(
        f"storage method {method or 'unknown'} does not accept uploads over HTTP, expected {', '.join(METHODS)}: "
        "pass another storage_id, or copy the file to the storage for the storage gateway to find"
    )
