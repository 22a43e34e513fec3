"""Bringing the bytes of one record to its storage."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

import attrs

from ...exceptions import UploadError
from ..base.parts import Part, cut
from ..base.source import StreamSource
from ..base.steps import Parallel, Report, Steps, Stop, do
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

__all__ = ["METHODS", "Transfer", "unsupported_storage"]

#: Methods of storages that bytes can be brought to from here.
METHODS = ("S3", "GCS", "AZURE", "B2")


@attrs.define
class Transfer:
    """The way of the bytes.

    Args:
        context: What it works with.
        job: The job in iconik that is told how far it is.
        part_size: Bytes that a part should have.
        workers: Parts that are sent side by side.
        outer: Ends it, too.
        part_urls: Who signs parts; `None` where the record is sent in one request or one session.
        large_file: Identifiers of the asset and the file, for a large file of B2.
        always_parts: Send even what fits in one part as an upload in parts.

    Attributes:
        resumed: Bytes that an earlier upload had brought there.
        storage: What the upload is at the storage, once that is known.
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
        """Bring all parts there, and have an object made of them.

        Raises:
            ApiConnectionError: The connection failed for good.
            ApiStatusError: The storage or iconik refused.
            SourceChangedError: The bytes are not those that they were.
            UploadAbortedError: Somebody aborted the job.
            UploadError: The storage does not do what it should.
        """
        source, progress = self.context.source, self.context.progress
        size = source.size
        storage = self._choose(size)
        part_size = yield from self._fix_part_size(storage, size)
        first: Part | None = None
        if isinstance(source, StreamSource):
            first = yield from do(lambda: source.next_part(part_size))
            if first is not None and first.is_last and size is None:
                # How much comes shows only on reading: what fits in one part goes as one.
                size = first.end
                storage = self._choose(size)
        self.storage = storage
        yield from do(lambda: self.context.journal.note(is_single=isinstance(storage, SingleRequest)))
        progress.begin(size)
        yield Report(progress)
        for attempt in range(self.context.retries.attempts):
            try:
                yield from self._send_bytes(storage, size, part_size, first)
                break
            except UploadLostError:
                if not source.rereadable or attempt + 1 == self.context.retries.attempts:
                    raise UploadError("the storage has lost the upload: begin anew") from None
                progress.lose()
        yield from do(source.check)
        progress.enter("finishing")
        yield Report(progress)
        journal = self.context.journal
        yield from storage.finish(journal.parts)
        uploaded_size = progress.sent if size is None else size
        yield from do(lambda: journal.note(uploaded_size=uploaded_size, is_assumed=storage.is_assumed))

    def abort(self) -> Steps[str | None]:
        """Drop what is at the storage; what had to be left."""
        storage = self.storage or self._choose(self.context.source.size)
        return (yield from storage.abort())

    def _choose(self, size: int | None) -> StorageUpload:
        address = self.context.record.address
        values = self.context.journal.values
        fits = size is not None and size <= values.get("part_size", self.part_size) and not self.always_parts
        # An upload that goes on does so in the way in which it began. Its part size does not tell: a storage may have
        # asked for parts that are larger than the file.
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
        """Bytes of a part; an upload that goes on has those of its beginning."""
        journal = self.context.journal
        if "part_size" not in journal.values:
            wanted = self.part_size if storage.limits.most > 1 else (size or 1)
            part_size = storage.limits.part_size(size, wanted)
            yield from do(lambda: journal.note(part_size=part_size))
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
            workers = len(self._waiting)
        else:
            self._waiting = deque([first] if first is not None else [])
            workers = 1 if first is None or first.is_last else self.workers
        workers = min(workers, self.workers if storage.is_parallel else 1)
        context.stop = Stop(self.outer)
        if workers:
            yield Parallel([self._work(storage, part_size) for _ in range(workers)], context.stop)

    def _work(self, storage: StorageUpload, part_size: int) -> Steps[None]:
        context = self.context
        while True:
            part = yield from self._next(part_size)
            if part is None:
                return
            receipt = yield from storage.send(part)
            if part.data is not None:
                # The answer refers to its request, and to itself in a circle, so it would keep them for long.
                part.data.clear()
            # What was read between the last look and this one is the file as it was.
            yield from do(context.source.check)
            yield from do(lambda n=part.number, r=receipt: context.journal.note_part(n, r))  # type: ignore[misc]
            context.progress.confirm(part.size)
            yield Report(context.progress)
            if context.progress.is_due_for_job():
                yield from self.job.tell(context.progress)

    def _next(self, part_size: int) -> Steps[Part | None]:
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
        source = self.context.source
        if not isinstance(source, StreamSource):
            return None
        return (yield from do(lambda: source.next_part(part_size)))


def unsupported_storage(method: str) -> UploadError:
    """The error for a storage that takes no bytes from here."""
    return UploadError(
        f"a storage of the method {method or 'unknown'} takes no uploads over HTTP (only {', '.join(METHODS)} do): "
        "name another by storage_id, or put the file where the storage gateway finds it"
    )
