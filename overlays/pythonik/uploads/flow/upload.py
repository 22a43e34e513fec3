"""One upload: create the records, send the bytes, close the records; after a failure, keep or remove them."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import attrs

from iconik_api.runtime.base.errors import PythonikError

from ...exceptions import SourceChangedError, UploadAbortedError
from ..base.progress import MemberProgress, Progress
from ..base.source import CHUNK, FileSource, Source, StreamSource, Uploadable, open_source
from ..base.steps import Parallel, Report, Steps, Stop, do
from ..base.throttle import Throttle
from ..base.window import Window
from ..state.journal import Journal, JournalHeader, default_journal_directory
from ..storages.base import TransferContext
from .job import TransferJob
from .options import Options
from .transfer import Transfer

if TYPE_CHECKING:
    from iconik_api.runtime.policy.settings import Settings

    from .factory import CreatedRecord, RecordFactory

_log = logging.getLogger("pythonik.uploads")

#: Seconds within which no user aborts a job after an update.
_ABORT_SECONDS = 1.0


@attrs.frozen(kw_only=True)
class Upload:
    """Result of an upload.

    Attributes:
        kind: Kind of the record: `file`, `proxy`, `keyframe` or `attachment`.
        id: Identifier of the record.
        asset_id: Identifier of the asset.
        version_id: Identifier of the version of the asset, if iconik returned it.
        format_id: Identifier of the format; files only.
        file_set_id: Identifier of the file set; files only.
        storage_id: Identifier of the storage.
        size: Size in bytes.
        checksum: Checksum stored in iconik, as `algorithm:hex`; `None` unless requested.
        parts: Number of parts.
        resumed: Bytes that an earlier call had uploaded.
        job_id: Identifier of the job that shows the upload; `None` without a job.
        transcode_job_id: Identifier of the job that creates proxy and keyframes; `None` if none was started.
    """

    kind: str
    id: str
    asset_id: str
    size: int
    parts: int
    version_id: str | None = None
    format_id: str | None = None
    file_set_id: str | None = None
    storage_id: str | None = None
    checksum: str | None = None
    resumed: int = 0
    job_id: str | None = None
    transcode_job_id: str | None = None


@attrs.frozen
class Membership:
    """Membership of a file in a directory, whose files share its line.

    Attributes:
        progress: Progress of the file, counted in the progress of the directory.
        throttle: Bandwidth limit of the directory.
        window: Bytes in flight, of the directory.
        stop: Signal that ends all files.
    """

    progress: MemberProgress
    throttle: Throttle
    window: Window
    stop: Stop


def upload(
    factory: RecordFactory,
    given: Uploadable,
    size: int | None,
    options: Options,
    settings: Settings,
    membership: Membership | None = None,
) -> Steps[Upload]:
    """Upload a source, or resume its upload.

    Args:
        factory: Creates the records.
        given: The source.
        size: Size of a stream in bytes; `None` if unknown.
        options: Options of the upload.
        settings: Settings of the client.
        membership: Membership in a directory. Only the directory can be resumed, not each of its files.
    """
    with open_source(given, size, options.checksum) as source:
        header = _header(factory, source, settings) if options.resume and isinstance(source, FileSource) else None
        with Journal(header, options.journal_directory or default_journal_directory()) as journal:
            return (yield from _Flow(factory, source, journal, options, settings, membership).run())


def abort(factory: RecordFactory, source: Source, journal: Journal, settings: Settings) -> Steps[list[str]]:
    """Abort an interrupted upload. Return a description of each object that could not be removed."""
    return (yield from _Flow(factory, source, journal, Options(), settings, None).remove())


def _header(factory: RecordFactory, source: FileSource, settings: Settings) -> JournalHeader:
    return JournalHeader(
        kind=factory.kind,
        base_url=settings.base_url,
        path=str(source.path.resolve()),
        size=source.size,
        modified=source.modified,
        target=factory.target(),
    )


class _Flow:
    """One upload."""

    def __init__(
        self,
        factory: RecordFactory,
        source: Source,
        journal: Journal,
        options: Options,
        settings: Settings,
        membership: Membership | None,
    ) -> None:
        self._factory = factory
        self._source = source
        self._journal = journal
        self._options = options
        self._settings = settings
        self._is_member = membership is not None
        self._progress = Progress(options.on_progress, source.size) if membership is None else membership.progress
        self._throttle = Throttle.of(options.bandwidth) if membership is None else membership.throttle
        self._window = Window() if membership is None else membership.window
        self._job = TransferJob(journal, factory.wants_job)
        self._stop = Stop(None if membership is None else membership.stop)
        self._started: Transfer | None = None

    def run(self) -> Steps[Upload]:
        """Run the whole upload."""
        yield Report(self._progress)
        values = self._journal.values
        resumed = 0
        try:
            if not values:
                yield from self._factory.check(self._journal)
            made = yield from self._factory.create(self._journal, self._source)
            if values.get("uploaded_size") is None:
                transfer = self._started = self._transfer(made)
                yield from self._job.begin(values["asset_id"], self._factory.title())
                yield from self._send_bytes(transfer)
                resumed = transfer.resumed
            yield from self._factory.close(self._journal)
            if self._progress.is_due_for_job(_ABORT_SECONDS):
                # An abort since the last update must not be overwritten.
                yield from self._job.update(self._progress)
            yield from self._job.finish(values["uploaded_size"])
        except GeneratorExit:
            raise  # No driver carries out further steps.
        except BaseException as error:
            wants_note = not self._is_member
            yield from keep_or_remove(error, self._journal, self._job, self._is_created, self.remove, wants_note)
            raise
        yield from do(self._journal.remove)
        self._progress.enter("done")
        yield Report(self._progress)
        return Upload(
            kind=self._factory.kind,
            id=values[self._factory.kind + "_id"],
            asset_id=values["asset_id"],
            size=values["uploaded_size"],
            parts=len(self._journal.parts),
            resumed=resumed,
            **{name: values.get(name) for name in _RESULT_VALUES},
        )

    def remove(self) -> Steps[list[str]]:
        """Remove the upload from the storage and from iconik. Return descriptions of what could not be removed."""
        values = self._journal.values
        left: list[str] = []
        if self._is_created and values.get("uploaded_size") is None:
            try:
                transfer = self._started
                if transfer is None:
                    # An earlier call has started the upload: the journal holds its identifiers.
                    transfer = self._transfer((yield from self._factory.create(self._journal, self._source)))
                kept = yield from transfer.abort()
                left += [kept] if kept else []
            except PythonikError as error:
                left.append(f"the uploaded data on the storage ({error})")
        left += yield from self._factory.remove(self._journal)
        yield from do(self._journal.remove)
        return left

    @property
    def _is_created(self) -> bool:
        return self._factory.kind + "_id" in self._journal.values

    def _transfer(self, made: CreatedRecord) -> Transfer:
        options, values = self._options, self._journal.values
        context = TransferContext(
            record=made.record,
            source=self._source,
            journal=self._journal,
            progress=self._progress,
            stop=self._stop,
            throttle=self._throttle,
            retries=self._settings.retries,
            with_md5=options.part_md5 or bool(values.get("demands_md5")),
            window=self._window,
        )
        return Transfer(
            context, self._job, options.part_size, options.workers, self._stop, made.part_urls, made.large_file
        )

    def _send_bytes(self, transfer: Transfer) -> Steps[None]:
        algorithm, source = self._options.checksum, self._source
        if algorithm is None:
            yield from transfer.run()
        elif isinstance(source, StreamSource):
            yield from transfer.run()
            self._note_checksum(algorithm, source.hexdigest or "")
        else:
            yield Parallel([transfer.run(), self._take_checksum(algorithm)], self._stop)

    def _take_checksum(self, algorithm: str) -> Steps[None]:
        """Read the whole source once, in parallel to the workers, so that the page cache serves both."""
        digest = hashlib.new(algorithm, usedforsecurity=False)
        size = self._source.size or 0
        for start in range(0, size, CHUNK):
            yield from do(lambda at=start: digest.update(self._source.read(at, min(CHUNK, size - at))))  # type: ignore[misc]
        yield from do(lambda: self._note_checksum(algorithm, digest.hexdigest()))

    def _note_checksum(self, algorithm: str, value: str) -> None:
        self._journal.note(checksum=f"{algorithm}:{value}")


def keep_or_remove(
    error: BaseException,
    journal: Journal,
    job: TransferJob,
    is_created: bool,
    remove: Callable[[], Steps[list[str]]],
    wants_note: bool = True,
) -> Steps[None]:
    """Keep an upload that has failed or was interrupted for a later call, or remove it.

    Notes of the error name the way to resume, and everything that could not be removed.

    Args:
        error: Error of the upload.
        journal: Journal of the upload.
        job: Job that shows the upload.
        is_created: Whether the record exists, so that the upload can be resumed.
        remove: Removes the upload, and returns descriptions of what could not be removed.
        wants_note: Whether the caller can resume the upload itself; false for a file of a directory.
    """
    is_over = isinstance(error, (SourceChangedError, UploadAbortedError))
    is_resumable = journal.path is not None and is_created and not is_over
    notes: list[str] = []
    if is_resumable and wants_note:
        notes.append(f"Resume by the same call, or by `pythonik uploads resume {journal.id}`.")
        error.upload_id = journal.id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    try:
        yield from job.fail(error)
        left = [] if is_resumable else (yield from remove())
    except GeneratorExit:
        raise
    except BaseException as failure:
        left = [f"remains of the upload in asset {journal.values['asset_id']}"] if "asset_id" in journal.values else []
        if not isinstance(failure, Exception):
            # A second interruption ends the cleaning up, and is the error that the caller gets.
            failure.__dict__.update(error.__dict__)
            _add_notes(failure, [*notes, *_remains(left, journal)])
            raise
        left.append(f"cleaning up failed ({type(failure).__name__}: {failure})")
    _add_notes(error, [*notes, *_remains(left, journal)])


def _remains(left: list[str], journal: Journal) -> Iterator[str]:
    if left:
        yield f"Not removed: {'; '.join(left)}."
    if journal.unanswered is not None:
        yield journal.unanswered.note


def _add_notes(error: BaseException, notes: list[str]) -> None:
    for note in notes:
        error.add_note(note)
        if not isinstance(error, (Exception, KeyboardInterrupt)):
            # The end of a task or program hides its notes.
            _log.warning("%s: %s", type(error).__name__, note)


#: Values of the journal that `Upload` returns.
_RESULT_VALUES = ("version_id", "format_id", "file_set_id", "storage_id", "checksum", "job_id", "transcode_job_id")
