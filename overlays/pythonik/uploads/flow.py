"""An upload from its first request to its last: what is made, brought, closed, and removed when it fails."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypedDict

import attrs

from iconik_api.runtime.base.errors import PythonikError

from ..exceptions import SourceChangedError, UploadAbortedError
from .job import TransferJob
from .journal import Head, Journal, default_folder
from .parts import DEFAULT_PART_SIZE
from .progress import OnProgress, Portion, Progress
from .source import CHUNK, FileSource, Source, StreamSource, Uploadable, source_of
from .steps import Report, Steps, Stop, Together, do
from .storages.base import Context
from .throttle import Throttle
from .transfer import Transfer

if TYPE_CHECKING:
    from iconik_api.runtime.policy.settings import Settings

    from .record import PartUrls, Record

__all__ = ["Made", "Maker", "Options", "TransferOptions", "Upload", "abort", "give_up", "say_how_to_go_on", "upload"]

ChecksumName: TypeAlias = Literal["md5", "sha1", "sha256"]


class TransferOptions(TypedDict, total=False):
    """How bytes go up.

    Keys:
        part_size: Bytes of a part (16 MiB); more where the storage would get too many parts.
        workers: Parts that are sent side by side (8).
        bandwidth: Bytes a second at most, over all parts; `None` for no bound.
        part_md5: Send each part with its MD5, which the storage checks; always so where the storage demands it.
        checksum: What iconik is to note of the whole file: `md5`, `sha1` or `sha256`. A path is read a second time for
            it, beside the upload.
        resume: Keep a journal, and go on with what an earlier call left; with `False`, an upload that fails is removed.
        journals: Folder of the journals; by default `PYTHONIK_UPLOADS`, or one of the user's.
        on_progress: Called with an `UploadProgress` when there is something new, never by two at once. What it raises
            ends the upload, which can be resumed.
    """

    part_size: int
    workers: int
    bandwidth: float | None
    part_md5: bool
    checksum: ChecksumName | None
    resume: bool
    journals: Path | None
    on_progress: OnProgress | None


@attrs.frozen(kw_only=True)
class Options:
    """`TransferOptions`, checked.

    Raises:
        ValueError: A number is out of range, or there is no such checksum.
    """

    part_size: int = DEFAULT_PART_SIZE
    workers: int = 8
    bandwidth: float | None = None
    part_md5: bool = False
    checksum: ChecksumName | None = None
    resume: bool = True
    journals: Path | None = None
    on_progress: OnProgress | None = None

    def __attrs_post_init__(self) -> None:
        for name in ("part_size", "workers"):
            number = getattr(self, name)
            if isinstance(number, bool) or not isinstance(number, int) or number < 1:
                raise ValueError(f"{name} must be a whole number from 1 on, not {number!r}")
        if self.checksum not in (None, "md5", "sha1", "sha256"):
            raise ValueError(f"checksum must be md5, sha1, sha256 or None, not {self.checksum!r}")
        Throttle(self.bandwidth)


@attrs.frozen(kw_only=True)
class Upload:
    """What an upload has made.

    Attributes:
        kind: `file`, `proxy`, `keyframe` or `attachment`.
        id: Identifier of that.
        asset_id: Identifier of the asset.
        version_id: Identifier of its version, where iconik said.
        format_id: Identifier of the format of a file.
        file_set_id: Identifier of the file set of a file.
        storage_id: Identifier of the storage.
        size: Bytes.
        checksum: What iconik has noted of the bytes, as `algorithm:hex`, if that was asked for.
        parts: In how many parts they were sent.
        resumed: Bytes of them that an earlier call had brought there.
        job_id: Identifier of the job that showed the upload, if there was one.
        transcode_job_id: Identifier of the job that makes proxy and keyframes, if one was started.
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
class Made:
    """The record that the bytes belong to, once it is made.

    Attributes:
        record: Where its bytes go.
        part_urls: Who signs parts, where it can go up in parts.
        large_file: Identifiers of asset and file, where it can be a large file of B2.
    """

    record: Record
    part_urls: PartUrls | None = None
    large_file: tuple[str, str] | None = None


class Maker(Protocol):
    """What makes the records of one kind of upload, and writes down in the journal what it has made."""

    @property
    def kind(self) -> str:
        """What it makes."""
        ...

    @property
    def wants_job(self) -> bool:
        """Whether a job is to show the upload."""
        ...

    def target(self) -> Mapping[str, Any]:
        """What tells this call from others, and makes the maker anew; plain values."""
        ...

    def check(self, journal: Journal) -> Steps[None]:
        """Make sure that what the caller names is there, before anything is made."""
        ...

    def make(self, journal: Journal, source: Source) -> Steps[Made]:
        """Make what is not made yet."""
        ...

    def title(self) -> str:
        """What to call the upload."""
        ...

    def close(self, journal: Journal) -> Steps[None]:
        """Say that the bytes are there, as the journal tells of them, and start what follows from it."""
        ...

    def remove(self, journal: Journal) -> Steps[list[str]]:
        """Remove what was made; what had to be left."""
        ...


def upload(
    maker: Maker,
    given: Uploadable,
    size: int | None,
    options: Options,
    settings: Settings,
    progress: Progress | None = None,
) -> Steps[Upload]:
    """Upload something, or go on with it.

    Args:
        maker: What makes its records.
        given: Where the bytes are.
        size: How many a stream will give, if somebody knows.
        options: How they go up.
        settings: How the client sends.
        progress: What counts the bytes, where it counts those of other files, too.
    """
    with source_of(given, size, options.checksum) as source:
        head = _head(maker, source, settings) if options.resume and isinstance(source, FileSource) else None
        with Journal(head, options.journals or default_folder()) as journal:
            counted = progress or Progress(options.on_progress, source.size)
            return (yield from _Flow(maker, source, journal, options, settings, counted).run())


def abort(maker: Maker, source: Source, journal: Journal, settings: Settings) -> Steps[list[str]]:
    """Give an unfinished upload up; what had to be left."""
    return (yield from _Flow(maker, source, journal, Options(), settings, Progress(None, None)).remove())


def _head(maker: Maker, source: FileSource, settings: Settings) -> Head:
    return Head(
        kind=maker.kind,
        base_url=settings.base_url,
        path=str(source.path.resolve()),
        size=source.size,
        modified=source.modified,
        target=maker.target(),
    )


class _Flow:
    """One upload."""

    def __init__(
        self,
        maker: Maker,
        source: Source,
        journal: Journal,
        options: Options,
        settings: Settings,
        progress: Progress,
    ) -> None:
        self._maker = maker
        self._source = source
        self._journal = journal
        self._options = options
        self._settings = settings
        self._progress = progress
        # The folder says how it goes on, not each of its files.
        self._is_member = isinstance(progress, Portion)
        self._job = TransferJob(journal, maker.wants_job)
        self._stop = Stop()
        self._begun: Transfer | None = None

    def run(self) -> Steps[Upload]:
        """All of it."""
        yield Report(self._progress)
        values = self._journal.values
        resumed = 0
        try:
            if not values:
                yield from self._maker.check(self._journal)
            made = yield from self._maker.make(self._journal, self._source)
            if values.get("brought") is None:
                transfer = self._begun = self._transfer(made)
                yield from self._job.begin(values["asset_id"], self._maker.title())
                yield from self._bring(transfer)
                resumed = transfer.resumed
            yield from self._maker.close(self._journal)
        except (Exception, KeyboardInterrupt) as error:
            can_go_on = yield from give_up(error, self._journal, self._job, self._is_made, self.remove)
            if can_go_on and not self._is_member:
                say_how_to_go_on(error, self._journal)
            raise
        yield from self._job.finish(values["brought"])
        yield from do(self._journal.remove)
        self._progress.enter("done")
        yield Report(self._progress)
        return Upload(
            kind=self._maker.kind,
            id=values[self._maker.kind + "_id"],
            asset_id=values["asset_id"],
            size=values["brought"],
            parts=len(self._journal.parts),
            resumed=resumed,
            **{name: values.get(name) for name in _NOTED},
        )

    def remove(self) -> Steps[list[str]]:
        """Drop what is at the storage and in iconik; what had to be left."""
        values = self._journal.values
        left: list[str] = []
        if self._is_made and values.get("brought") is None:
            try:
                # What was never begun here was begun by an earlier call.
                begun = self._begun or self._transfer((yield from self._maker.make(self._journal, self._source)))
                kept = yield from begun.abort()
                left += [kept] if kept else []
            except PythonikError as error:
                left.append(f"what is at the storage ({error})")
        left += yield from self._maker.remove(self._journal)
        yield from do(self._journal.remove)
        return left

    @property
    def _is_made(self) -> bool:
        return self._maker.kind + "_id" in self._journal.values

    def _transfer(self, made: Made) -> Transfer:
        options, values = self._options, self._journal.values
        context = Context(
            record=made.record,
            source=self._source,
            journal=self._journal,
            progress=self._progress,
            stop=self._stop,
            throttle=Throttle(options.bandwidth),
            retries=self._settings.retries,
            with_md5=options.part_md5 or bool(values.get("demands_md5")),
        )
        return Transfer(
            context, self._job, options.part_size, options.workers, self._stop, made.part_urls, made.large_file
        )

    def _bring(self, transfer: Transfer) -> Steps[None]:
        algorithm, source = self._options.checksum, self._source
        if algorithm is None:
            yield from transfer.run()
        elif isinstance(source, StreamSource):
            yield from transfer.run()
            self._note_checksum(algorithm, source.hexdigest or "")
        else:
            yield Together([transfer.run(), self._take_checksum(algorithm)], self._stop)

    def _take_checksum(self, algorithm: str) -> Steps[None]:
        """Read the whole source once, beside the workers: what they read just before, or will, is in memory then."""
        digest = hashlib.new(algorithm, usedforsecurity=False)
        size = self._source.size or 0
        for start in range(0, size, CHUNK):
            yield from do(lambda at=start: digest.update(self._source.read(at, min(CHUNK, size - at))))  # type: ignore[misc]
        yield from do(lambda: self._note_checksum(algorithm, digest.hexdigest()))

    def _note_checksum(self, algorithm: str, value: str) -> None:
        self._journal.note(checksum=f"{algorithm}:{value}")


def give_up(
    error: BaseException, journal: Journal, job: TransferJob, is_made: bool, remove: Callable[[], Steps[list[str]]]
) -> Steps[bool]:
    """Leave what a later call can go on with, or remove what was made; the error gets a note of what had to be left.

    Args:
        error: What went wrong.
        journal: What was achieved.
        job: The job that shows the upload.
        is_made: Whether there is anything to go on with.
        remove: Removes what was made; what had to be left.

    Returns:
        Whether a later call can go on.
    """
    yield from job.fail(error)
    is_over = isinstance(error, (SourceChangedError, UploadAbortedError))
    if journal.path is not None and is_made and not is_over:
        return True
    left = yield from remove()
    if left:
        error.add_note(f"Left behind: {'; '.join(left)}.")
    return False


def say_how_to_go_on(error: BaseException, journal: Journal) -> None:
    """Note on an error what goes on from where it happened; its `upload_id` says the same to programs."""
    error.add_note(f"The same call goes on from here; so does `pythonik uploads resume {journal.id}`.")
    error.upload_id = journal.id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


#: What the makers write down and an `Upload` tells.
_NOTED = ("version_id", "format_id", "file_set_id", "storage_id", "checksum", "job_id", "transcode_job_id")
