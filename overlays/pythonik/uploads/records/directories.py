"""Directories: one asset with a file set of many files, such as the frames of a sequence or the clips of a card."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import attrs

from iconik_api.files.operations import FilesService

from ...exceptions import (
    ApiConnectionError,
    ApiStatusError,
    PartialUploadError,
    PythonikError,
    RateLimitedError,
    ServerError,
    UnauthorizedError,
    UploadAbortedError,
    UploadError,
)
from ..base.progress import MemberProgress, Progress
from ..base.source import Source, UnreadSource
from ..base.steps import Parallel, Pause, Report, Steps, Stop, StoppedError, do, no_steps, note
from ..base.throttle import Throttle
from ..base.window import Window
from ..flow.factory import CreatedRecord
from ..flow.job import TransferJob
from ..flow.options import Options
from ..flow.upload import Membership, abort, keep_or_remove, upload
from ..state.journal import (
    DIRECTORY,
    Journal,
    JournalHeader,
    Member,
    Unfinished,
    default_journal_directory,
    remove_journals,
    unfinished_uploads,
)
from .common import remove_record
from .files import FileUpload, close_file, create_file, remove_file, transcode_file
from .listing import Listing, Rules, list_directory

if TYPE_CHECKING:
    from iconik_api.runtime.policy.settings import Settings

_log = logging.getLogger("pythonik.uploads")

#: Maximum number of large files sent in parallel, each in parts.
_LARGE_AT_ONCE = 4
#: Number of files sent in parallel at first, and the CPU seconds of a file. More files than the latency of one can hide
#: would only compete for the CPU.
_FIRST_AT_ONCE, _CPU_SECONDS = 4, 0.004
#: Interval in seconds at which an idle worker asks whether it is needed.
_IDLE_SECONDS = 0.2
#: Number of files in a row after which a failed connection or server is not the fault of one file.
_IN_A_ROW = 3


@attrs.frozen(kw_only=True)
class UploadedDirectory:
    """Result of the upload of a directory.

    Attributes:
        asset_id: Identifier of the asset.
        format_id: Identifier of its format.
        file_set_id: Identifier of the file set with the files.
        storage_id: Identifier of the storage.
        files: Identifier of each file, by its path below the directory, with slashes.
        size: Size of all files in bytes.
        job_id: Identifier of the job that shows the upload; `None` without a job.
        transcode_job_id: Identifier of the job that creates proxy and keyframes; `None` if none was started.
        sizes: Size of each file in bytes, by path.
        checksums: Checksum of each file, as `algorithm:hex`, by path; empty unless requested.
        left_out: Paths of files and directories that were left out by a rule.
        removed: Paths of files that an earlier call had uploaded. They were not in the directory any more, or had
            changed, and their records were removed.
        resumed: Bytes that an earlier call had uploaded.
    """

    asset_id: str
    format_id: str
    file_set_id: str
    storage_id: str
    files: Mapping[str, str] = attrs.field(repr=False)
    size: int
    job_id: str | None
    transcode_job_id: str | None
    sizes: Mapping[str, int] = attrs.field(factory=dict, repr=False)
    checksums: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    left_out: Sequence[str] = ()
    removed: Sequence[str] = ()
    resumed: int = 0


@attrs.frozen(kw_only=True)
class DirectoryOptions:
    """Options of the upload of a directory.

    Attributes:
        rules: Rules for files to leave out.
        fail_fast: Stop at the first file that cannot be uploaded.
    """

    rules: Rules = attrs.field(factory=Rules)
    fail_fast: bool = False


@attrs.frozen(kw_only=True)
class _Member:
    """Factory for the record of one file of a directory.

    Args:
        name: Name of the file.
        directory: Directory on the storage.
        given: Values that the files share, from the journal of the directory.
        note: Notes the uploaded file in the journal of the directory, given its identifier and its checksum.
    """

    kind = "file"
    wants_job = False

    name: str
    directory: str
    given: Mapping[str, Any]
    note: Callable[[str, str | None], None] = attrs.field(default=lambda *_: None, eq=False, repr=False)

    def target(self) -> Mapping[str, Any]:
        """Return the arguments that identify the file; see `RecordFactory.target`."""
        return attrs.asdict(self, filter=lambda field, _: field.name != "note")

    @classmethod
    def of(cls, header: JournalHeader) -> Self:
        """Return the factory that a journal describes."""
        return cls(**header.target)

    def title(self) -> str:
        """Return the title of the upload."""
        return f"Upload {self.name}"

    def check(self, journal: Journal) -> Steps[None]:
        """Write the shared values to the journal. The upload of the directory has checked them."""
        yield from note(lambda: journal.note(**self.given))

    def create(self, journal: Journal, source: Source) -> Steps[CreatedRecord]:
        """Create the file, unless the journal contains it."""
        return create_file(journal, self.name, self.directory, source.size)

    def close(self, journal: Journal) -> Steps[None]:
        """Close the file. The directory has it before its own journal is removed: no kill leaves it twice."""
        yield from close_file(journal)
        yield from note(lambda: self.note(str(journal.values["file_id"]), journal.values.get("checksum")))

    def remove(self, journal: Journal) -> Steps[list[str]]:
        """Remove the file."""
        return remove_file(journal)


#: Names of the values that the files of a directory share.
_SHARED = ("asset_id", "format_id", "file_set_id", "storage_id", "method", "demands_md5", "version_id")


def upload_directory(
    factory: FileUpload, folder: Path, options: Options, settings: Settings, how: DirectoryOptions
) -> Steps[UploadedDirectory]:
    """Upload a directory, or resume its upload.

    Args:
        factory: Creates the records that the files share.
        folder: Path of the directory.
        options: Options of the upload.
        settings: Settings of the client.
        how: Options for directories.

    Raises:
        FileNotFoundError: The directory does not exist.
        NotADirectoryError: The path is a file.
        PartialUploadError: Some files cannot be uploaded.
        ValueError: The directory is empty, or iconik cannot have the name of a file.
    """
    listing = yield from do(lambda: list_directory(folder, how.rules))
    if listing.failures and (how.fail_fast or not listing.files):
        raise PartialUploadError(listing.failures, {})
    if not listing.files:
        left_out = f": {len(listing.left_out)} left out by rules" if listing.left_out else ""
        raise ValueError(f"directory {folder} contains no file to upload{left_out}")
    header = None
    if options.resume:
        header = JournalHeader(
            kind=DIRECTORY,
            base_url=settings.base_url,
            path=str(folder.resolve()),
            size=listing.size,
            modified=max(modified for _, modified in listing.files.values()),
            target=factory.target(),
        )
    with Journal(header, options.journal_directory or default_journal_directory()) as journal:
        return (yield from _Flow(factory, folder, listing, journal, options, settings, how).run())


def abort_directory(factory: FileUpload, folder: Path, journal: Journal, settings: Settings) -> Steps[list[str]]:
    """Abort the upload of a directory, which need not exist any more. Return descriptions of what was not removed."""
    flow = _Flow(factory, folder, Listing(), journal, Options(), settings, DirectoryOptions())
    return (yield from flow.remove())


class _Flow:
    """Upload of one directory."""

    def __init__(
        self,
        factory: FileUpload,
        folder: Path,
        listing: Listing,
        journal: Journal,
        options: Options,
        settings: Settings,
        how: DirectoryOptions,
    ) -> None:
        self._factory = factory
        self._folder = folder
        self._listing = listing
        self._journal = journal
        self._settings = settings
        self._how = how
        self._progress = Progress(options.on_progress, listing.size, len(listing.files))
        self._throttle = Throttle.of(options.bandwidth)
        self._window = Window()
        self._stop = Stop()
        self._job = TransferJob(journal, factory.wants_job)
        self._small: deque[str] = deque()
        self._large: deque[str] = deque()
        self._failures = dict(listing.failures)
        self._in_a_row = 0
        self._quickest = 0.0
        self._removed: list[str] = []
        self._resumed = 0
        # The files have journals in a directory of their own: a caller resumes or aborts the directory only.
        self._journal_directory = journal.path.with_suffix("") if journal.path is not None else None
        self._options = attrs.evolve(options, journal_directory=self._journal_directory)

    def run(self) -> Steps[UploadedDirectory]:
        """Run the whole upload."""
        yield Report(self._progress)
        values = self._journal.values
        try:
            if not values:
                yield from self._factory.check(self._journal)
            # A call by the identifier of the upload follows the same rules.
            yield from note(lambda: self._journal.note(rules=attrs.asdict(self._how.rules)))
            yield from self._factory.prepare(self._journal)
            yield from self._job.begin(values["asset_id"], self._factory.title())
            yield from self._send_bytes()
            if self._failures:
                raise self._partial()
            if self._factory.transcode:
                yield from transcode_file(self._journal, self._journal.members[next(iter(self._listing.files))].id)
            # An abort since the last update must not be overwritten.
            yield from self._job.update(self._progress)
            yield from self._job.finish(self._listing.size)
        except GeneratorExit:
            raise  # No driver carries out further steps.
        except BaseException as error:
            keeps = isinstance(error, PartialUploadError) and bool(self._journal.members)
            remove = self._keep if keeps else self.remove
            yield from keep_or_remove(error, self._journal, self._job, "asset_id" in values, remove)
            raise
        yield from do(self._forget)
        self._progress.enter("done")
        yield Report(self._progress)
        return self._result()

    def remove(self) -> Steps[list[str]]:
        """Remove the files and their shared records. Return descriptions of what could not be removed."""
        left: list[str] = []
        for each in self._unfinished_members():
            left += yield from self._abort_member(each)
        for member in self._journal.members.values():
            left += yield from self._remove_file(member)
        left += yield from self._factory.remove_prepared(self._journal)
        yield from do(self._forget)
        return left

    def _partial(self) -> PartialUploadError:
        error = PartialUploadError(self._failures, self._files, self._journal.values["asset_id"])
        error.uploaded = self._result()
        return error

    def _result(self) -> UploadedDirectory:
        values = self._journal.values
        members = self._journal.members
        return UploadedDirectory(
            **{name: values[name] for name in ("asset_id", "format_id", "file_set_id", "storage_id")},
            files=self._files,
            size=sum(member.size for member in members.values()),
            job_id=values.get("job_id"),
            transcode_job_id=values.get("transcode_job_id"),
            sizes={path: member.size for path, member in members.items()},
            checksums={path: member.checksum for path, member in members.items() if member.checksum},
            left_out=self._listing.left_out,
            removed=self._removed,
            resumed=self._resumed,
        )

    def _keep(self) -> Steps[list[str]]:
        """Remove nothing: the files that are in iconik stay there."""
        return no_steps([])

    def _forget(self) -> None:
        self._journal.remove()
        if self._journal_directory is not None:
            remove_journals(self._journal_directory)

    @property
    def _files(self) -> dict[str, str]:
        """Identifier of each uploaded file, by path, in the order of the directory."""
        members = self._journal.members
        return {path: members[path].id for path in self._listing.files if path in members}

    def _send_bytes(self) -> Steps[None]:
        yield from self._remove_ghosts()
        done = self._journal.members
        for path, (size, _) in self._listing.files.items():
            if path in done:
                self._progress.finish_file()
            else:
                (self._large if size > self._options.part_size else self._small).append(path)
        self._progress.begin(self._listing.size)
        self._resumed = sum(member.size for member in done.values())
        self._progress.resume(self._resumed)
        yield Report(self._progress)
        large = min(_LARGE_AT_ONCE, self._options.workers, len(self._large))
        small = min(max(1, self._options.files - large), len(self._small))
        each = attrs.evolve(self._options, workers=self._options.workers // max(1, large))
        workers = [self._work(each, self._large, self._small) for _ in range(large)]
        workers += [self._work_if_needed(number, each) for number in range(small)]
        if workers:
            yield Parallel(workers, self._stop, partial(self._job.watch, self._progress))
        self._progress.enter("finishing")

    def _work_if_needed(self, number: int, options: Options) -> Steps[None]:
        """Upload small files, once the latency of a file leaves room for so many workers."""
        while self._small and number >= max(_FIRST_AT_ONCE, self._quickest / _CPU_SECONDS):
            yield Pause(_IDLE_SECONDS)
        yield from self._work(options, self._small)

    def _work(self, options: Options, *waiting: deque[str]) -> Steps[None]:
        """Upload files until none is left.

        Args:
            options: Options for each file.
            waiting: Paths of files that no worker has taken yet.
        """
        for paths in waiting:
            while True:
                try:
                    path = paths.popleft()
                except IndexError:
                    break
                yield from self._upload(path, options)
                yield from self._job.watch(self._progress)

    def _upload(self, path: str, options: Options) -> Steps[None]:
        began = time.monotonic()
        progress = MemberProgress(self._progress, self._listing.files[path][0])
        membership = Membership(progress, self._throttle, self._window, self._stop)
        try:
            yield from upload(self._member(path), self._folder / path, None, options, self._settings, membership)
        except Exception as error:
            if not self._is_about_file(path, error):
                error.add_note(f"File: {path}.")
                raise
            progress.lose()
            self._failures[path] = error
            if self._how.fail_fast:
                raise self._partial() from error
        else:
            self._in_a_row = 0
            self._progress.finish_file()
            # The quickest one had to compete with the fewest others.
            seconds = time.monotonic() - began
            self._quickest = min(self._quickest or seconds, seconds)

    def _is_about_file(self, path: str, error: Exception) -> bool:
        """Return whether an error concerns one file, so that the others can be uploaded.

        A failed connection or server may be the fault of a file, unless it fails for several files in a row.
        """
        if isinstance(error, StoppedError | UploadAbortedError | UnauthorizedError) or error is self._progress.raised:
            return False
        if isinstance(error, ApiConnectionError | ServerError | RateLimitedError):
            self._in_a_row += 1
            return self._in_a_row < _IN_A_ROW
        if isinstance(error, PythonikError):
            return isinstance(error, ApiStatusError | UploadError)
        return isinstance(error, OSError) and str(error.filename) == str(self._folder / path)

    def _member(self, path: str) -> _Member:
        below, _, name = path.rpartition("/")
        size, modified = self._listing.files[path]

        def note_member(file_id: str, checksum: str | None) -> None:
            self._journal.note_member(path, Member(size, modified, file_id, checksum))

        return _Member(
            name=name,
            directory="/".join(part for part in (self._factory.directory, below) if part),
            given={name: self._journal.values.get(name) for name in _SHARED},
            note=note_member,
        )

    def _remove_ghosts(self) -> Steps[None]:
        """Remove the files of an earlier call that are not in the directory any more, or have changed.

        Path, size and time identify a file, so that a renamed file is another one.
        """
        now = self._listing.files
        left: list[str] = []
        for path, member in list(self._journal.members.items()):
            if now.get(path) != (member.size, member.modified):
                left += yield from self._remove_file(member)
                yield from do(lambda p=path: self._journal.forget_member(p))  # type: ignore[misc]
                self._removed.append(path)
        if self._removed:
            _log.warning("%s: removed, because they are gone or have changed: %s", self._folder, self._removed)
        there = {str((self._folder / path).resolve()): state for path, state in now.items()}
        done = {member.id for member in self._journal.members.values()}
        for each in self._unfinished_members():
            if each.values.get("file_id") in done:
                # The program ended between the two journals: only the one of the file is left.
                yield from do(each.path.unlink)
            elif there.get(each.header.path) != (each.header.size, each.header.modified):
                left += yield from self._abort_member(each)
        for what in left:
            _log.warning("%s: not removed, although its file is not in the directory any more: %s", self._folder, what)

    def _unfinished_members(self) -> list[Unfinished]:
        """Return the files whose upload was interrupted."""
        return [] if self._journal_directory is None else list(unfinished_uploads(self._journal_directory))

    def _abort_member(self, each: Unfinished) -> Steps[list[str]]:
        with Journal(each.header, self._journal_directory) as journal:
            return (yield from abort(_Member.of(each.header), UnreadSource(each.header.size), journal, self._settings))

    def _remove_file(self, member: Member) -> Steps[list[str]]:
        call = FilesService.delete_file.build(str(self._journal.values["asset_id"]), member.id)
        return (yield from remove_record(call, f"file {member.id}"))
