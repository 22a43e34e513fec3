"""Directories: one asset with a file set of many files, such as the frames of a sequence or the clips of a card."""

from __future__ import annotations

import logging
import os
import stat
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import attrs

from iconik_api.files.operations import FilesService

from ..base.progress import MemberProgress, Progress
from ..base.source import Source, UnreadSource
from ..base.steps import Parallel, Report, Steps, Stop, do, note
from ..flow.factory import CreatedRecord
from ..flow.job import TransferJob
from ..flow.options import Options
from ..flow.upload import abort, keep_or_remove, upload
from ..state.journal import (
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

if TYPE_CHECKING:
    from iconik_api.runtime.policy.settings import Settings

_log = logging.getLogger("pythonik.uploads")

__all__ = ["UploadedDirectory", "abort_directory", "upload_directory"]

#: Number of files sent in parallel. A small file costs a few requests, so that a single one leaves the network idle.
_FILES_AT_ONCE = 4


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
    """

    asset_id: str
    format_id: str
    file_set_id: str
    storage_id: str
    files: Mapping[str, str]
    size: int
    job_id: str | None
    transcode_job_id: str | None


@attrs.frozen(kw_only=True)
class _Member:
    """Factory for the record of one file of a directory.

    Args:
        name: Name of the file.
        directory: Directory on the storage.
        given: Values that the files share, from the journal of the directory.
        note: Notes the identifier of the uploaded file in the journal of the directory.
    """

    kind = "file"
    wants_job = False

    name: str
    directory: str
    given: Mapping[str, Any]
    note: Callable[[str], None] = attrs.field(default=lambda _: None, eq=False, repr=False)

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
        yield from note(lambda: self.note(str(journal.values["file_id"])))

    def remove(self, journal: Journal) -> Steps[list[str]]:
        """Remove the file."""
        return remove_file(journal)


#: Names of the values that the files of a directory share.
_SHARED = ("asset_id", "format_id", "file_set_id", "storage_id", "method", "demands_md5", "version_id")


def upload_directory(
    factory: FileUpload, folder: Path, options: Options, settings: Settings
) -> Steps[UploadedDirectory]:
    """Upload a directory, or resume its upload.

    Args:
        factory: Creates the records that the files share.
        folder: Path of the directory.
        options: Options of the upload.
        settings: Settings of the client.

    Raises:
        FileNotFoundError: The directory does not exist.
        NotADirectoryError: The path is a file.
        ValueError: The directory is empty, or contains something other than regular files and directories.
    """
    members = list(_members(folder))
    if not members:
        raise ValueError(f"directory {folder} contains no file")
    header = None
    if options.resume:
        header = JournalHeader(
            kind="directory",
            base_url=settings.base_url,
            path=str(folder.resolve()),
            size=sum(state.st_size for _, state in members),
            modified=max(state.st_mtime_ns for _, state in members),
            target=factory.target(),
        )
    with Journal(header, options.journal_directory or default_journal_directory()) as journal:
        return (yield from _Flow(factory, folder, members, journal, options, settings).run())


def abort_directory(factory: FileUpload, folder: Path, journal: Journal, settings: Settings) -> Steps[list[str]]:
    """Abort the upload of a directory, which need not exist any more. Return descriptions of what was not removed."""
    return (yield from _Flow(factory, folder, [], journal, Options(), settings).remove())


class _Flow:
    """Upload of one directory."""

    def __init__(
        self,
        factory: FileUpload,
        folder: Path,
        members: list[tuple[Path, os.stat_result]],
        journal: Journal,
        options: Options,
        settings: Settings,
    ) -> None:
        self._factory = factory
        self._folder = folder
        self._members = members
        self._journal = journal
        self._settings = settings
        self._size = sum(state.st_size for _, state in members)
        self._progress = Progress(options.on_progress, self._size)
        self._job = TransferJob(journal, factory.wants_job)
        self._waiting: deque[tuple[Path, os.stat_result]] = deque()
        #: Number of files sent in parallel; 1 for an aborted upload, which lists no members.
        self._at_once = max(1, min(_FILES_AT_ONCE, len(members)))
        # The files have journals in a directory of their own: a caller resumes or aborts the directory only.
        self._journal_directory = journal.path.with_suffix("") if journal.path is not None else None
        workers = max(1, options.workers // self._at_once)
        self._options = attrs.evolve(options, workers=workers, journal_directory=self._journal_directory)

    def run(self) -> Steps[UploadedDirectory]:
        """Run the whole upload."""
        yield Report(self._progress)
        values = self._journal.values
        try:
            if not values:
                yield from self._factory.check(self._journal)
            yield from self._factory.prepare(self._journal)
            yield from self._job.begin(values["asset_id"], self._factory.title())
            yield from self._send_bytes()
            if self._factory.transcode:
                yield from transcode_file(self._journal, self._uploaded[0][1].id)
            yield from self._job.finish(self._size)
        except GeneratorExit:
            raise  # No driver carries out further steps.
        except BaseException as error:
            yield from keep_or_remove(error, self._journal, self._job, "asset_id" in values, self.remove)
            raise
        yield from do(self._forget)
        self._progress.enter("done")
        yield Report(self._progress)
        return UploadedDirectory(
            **{name: values[name] for name in ("asset_id", "format_id", "file_set_id", "storage_id")},
            files={path: member.id for path, member in self._uploaded},
            size=self._size,
            job_id=values.get("job_id"),
            transcode_job_id=values.get("transcode_job_id"),
        )

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

    def _forget(self) -> None:
        self._journal.remove()
        if self._journal_directory is not None:
            remove_journals(self._journal_directory)

    def _send_bytes(self) -> Steps[None]:
        yield from self._remove_ghosts()
        done = self._journal.members
        self._waiting = deque(each for each in self._members if self._path(each[0]) not in done)
        self._progress.begin(self._size)
        self._progress.resume(sum(member.size for member in done.values()))
        yield Report(self._progress)
        if self._waiting:
            yield Parallel([self._work() for _ in range(min(self._at_once, len(self._waiting)))], Stop())
        self._progress.enter("finishing")

    def _work(self) -> Steps[None]:
        while True:
            try:
                path, state = self._waiting.popleft()
            except IndexError:
                return
            member = self._member(path, state)
            yield from upload(member, path, None, self._options, self._settings, MemberProgress(self._progress))
            yield Report(self._progress)
            if self._progress.is_due_for_job():
                yield from self._job.update(self._progress)

    def _member(self, path: Path, state: os.stat_result) -> _Member:
        below = path.parent.relative_to(self._folder).as_posix()
        directory = "/".join(part for part in (self._factory.directory, below) if part not in ("", "."))

        def note_member(file_id: str) -> None:
            self._journal.note_member(self._path(path), Member(state.st_size, state.st_mtime_ns, file_id))

        given = {name: self._journal.values.get(name) for name in _SHARED}
        return _Member(name=path.name, directory=directory, given=given, note=note_member)

    def _remove_ghosts(self) -> Steps[None]:
        """Remove the files of an earlier call that are not in the directory any more, or have changed.

        Path, size and time identify a file, so that a renamed file is another one.
        """
        now = {self._path(path): (state.st_size, state.st_mtime_ns) for path, state in self._members}
        left: list[str] = []
        for path, member in list(self._journal.members.items()):
            if now.get(path) != (member.size, member.modified):
                left += yield from self._remove_file(member)
                yield from do(lambda p=path: self._journal.forget_member(p))  # type: ignore[misc]
        there = {str(path.resolve()): (state.st_size, state.st_mtime_ns) for path, state in self._members}
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

    @property
    def _uploaded(self) -> list[tuple[str, Member]]:
        """Path and record of each file, in the order of the directory."""
        return [(path, self._journal.members[path]) for path in (self._path(each) for each, _ in self._members)]

    def _path(self, path: Path) -> str:
        """Return the path of a file below the directory, with slashes."""
        return path.relative_to(self._folder).as_posix()


def _members(folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """Yield the files below a directory with their state, sorted by name. Links are followed."""
    for path in sorted(folder.iterdir()):
        state = path.stat()
        if stat.S_ISDIR(state.st_mode):
            yield from _members(path)
        elif stat.S_ISREG(state.st_mode):
            yield path, state
        else:
            raise ValueError(f"{path} is not a regular file")
