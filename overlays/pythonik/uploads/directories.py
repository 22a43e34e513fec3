"""Folders: one asset whose file set holds many files, such as the frames of a sequence or the clips of a card."""

from __future__ import annotations

import os
import shutil
import stat
from collections import deque
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import attrs

from iconik_api.files.operations import FilesService

from .files import FileUpload, close_file, make_file, remove_file, transcode_file
from .flow import Made, Options, abort, give_up, say_how_to_go_on, upload
from .iconik import remove_record
from .job import TransferJob
from .journal import Head, Journal, default_folder, journals
from .progress import Portion, Progress
from .source import GoneSource, Source
from .steps import Report, Steps, Stop, Together, do

if TYPE_CHECKING:
    from iconik_api.runtime.policy.settings import Settings

__all__ = ["UploadedDirectory", "abort_directory", "upload_directory"]

#: Files that are sent side by side. Small ones cost a few requests each, so that one alone leaves the line idle.
_FILES_AT_ONCE = 4


@attrs.frozen(kw_only=True)
class UploadedDirectory:
    """What the upload of a folder has made.

    Attributes:
        asset_id: Identifier of the asset.
        format_id: Identifier of its format.
        file_set_id: Identifier of the file set that holds the files.
        storage_id: Identifier of the storage.
        files: Identifier of each file, by its path below the folder, with slashes.
        size: Bytes of all files.
        job_id: Identifier of the job that showed the upload, if there was one.
        transcode_job_id: Identifier of the job that makes proxy and keyframes, if one was started.
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
    """Makes the record of one file of a folder.

    Args:
        name: What it is called.
        directory: Where it goes on the storage.
        given: What the files of the folder share, as it stands in its journal.
    """

    kind = "file"
    wants_job = False

    name: str
    directory: str
    given: Mapping[str, Any]

    def target(self) -> Mapping[str, Any]:
        """See `Maker.target`."""
        return attrs.asdict(self)

    @classmethod
    def of(cls, head: Head) -> Self:
        """The maker that a journal tells of."""
        return cls(**head.target)

    def title(self) -> str:
        """What the upload is called."""
        return f"Upload {self.name}"

    def check(self, journal: Journal) -> Steps[None]:
        """All that it needs is there."""
        yield from do(lambda: journal.note(**self.given))

    def make(self, journal: Journal, source: Source) -> Steps[Made]:
        """Make the file, if it is not made yet."""
        return make_file(journal, self.name, self.directory, source.size)

    def close(self, journal: Journal) -> Steps[None]:
        """Close the file."""
        return close_file(journal)

    def remove(self, journal: Journal) -> Steps[list[str]]:
        """Remove the file."""
        return remove_file(journal)


#: What the files of a folder share.
_SHARED = ("asset_id", "format_id", "file_set_id", "storage_id", "method", "demands_md5", "version_id")


def upload_directory(maker: FileUpload, folder: Path, options: Options, settings: Settings) -> Steps[UploadedDirectory]:
    """Upload a folder, or go on with it.

    Args:
        maker: Makes what the files share.
        folder: The folder.
        options: How bytes go up.
        settings: How the client sends.

    Raises:
        FileNotFoundError: There is no such folder.
        NotADirectoryError: It is a file.
        ValueError: It is empty, or holds something that is no regular file.
    """
    members = list(_members(folder))
    if not members:
        raise ValueError(f"{folder} is empty")
    head = None
    if options.resume:
        head = Head(
            kind="directory",
            base_url=settings.base_url,
            path=str(folder.resolve()),
            size=sum(state.st_size for _, state in members),
            modified=max(state.st_mtime_ns for _, state in members),
            target=maker.target(),
        )
    with Journal(head, options.journals or default_folder()) as journal:
        return (yield from _Flow(maker, folder, members, journal, options, settings).run())


def abort_directory(maker: FileUpload, folder: Path, journal: Journal, settings: Settings) -> Steps[list[str]]:
    """Give the unfinished upload of a folder up, which may be gone; what had to be left."""
    return (yield from _Flow(maker, folder, [], journal, Options(), settings).remove())


class _Flow:
    """One upload of a folder."""

    def __init__(
        self,
        maker: FileUpload,
        folder: Path,
        members: list[tuple[Path, os.stat_result]],
        journal: Journal,
        options: Options,
        settings: Settings,
    ) -> None:
        self._maker = maker
        self._folder = folder
        self._members = members
        self._journal = journal
        self._settings = settings
        self._size = sum(state.st_size for _, state in members)
        self._progress = Progress(options.on_progress, self._size)
        self._job = TransferJob(journal, maker.wants_job)
        self._waiting: deque[int] = deque()
        #: Files that are sent side by side; one that is given up may have no members any more.
        self._at_once = max(1, min(_FILES_AT_ONCE, len(members)))
        # The files have journals of their own, out of sight: what goes on, or is given up, is the folder.
        self._journals = journal.path.with_suffix("") if journal.path is not None else None
        workers = max(1, options.workers // self._at_once)
        self._options = attrs.evolve(options, workers=workers, journals=self._journals)

    def run(self) -> Steps[UploadedDirectory]:
        """All of it."""
        yield Report(self._progress)
        values = self._journal.values
        try:
            if not values:
                yield from self._maker.check(self._journal)
            yield from self._maker.prepare(self._journal)
            yield from self._job.begin(values["asset_id"], self._maker.title())
            yield from self._bring()
            if self._maker.transcode:
                yield from transcode_file(self._journal, self._journal.parts[1])
        except (Exception, KeyboardInterrupt) as error:
            if (yield from give_up(error, self._journal, self._job, "asset_id" in values, self.remove)):
                say_how_to_go_on(error, self._journal)
            raise
        yield from self._job.finish(self._size)
        yield from do(self._forget)
        self._progress.enter("done")
        yield Report(self._progress)
        return UploadedDirectory(
            **{name: values[name] for name in ("asset_id", "format_id", "file_set_id", "storage_id")},
            files={self._name(number): self._journal.parts[number] for number in sorted(self._journal.parts)},
            size=self._size,
            job_id=values.get("job_id"),
            transcode_job_id=values.get("transcode_job_id"),
        )

    def remove(self) -> Steps[list[str]]:
        """Remove the files that are there or on their way, and what was made for them; what had to be left."""
        left: list[str] = []
        values = self._journal.values
        for each in list(journals(self._journals)) if self._journals is not None else []:
            member = _Member.of(each.head)
            with Journal(each.head, self._journals) as journal:
                left += yield from abort(member, GoneSource(each.head.size), journal, self._settings)
        for file_id in self._journal.parts.values():
            call = FilesService.delete_file.build(str(values["asset_id"]), file_id)
            left += yield from remove_record(call, f"file {file_id}")
        left += yield from self._maker.unprepare(self._journal)
        yield from do(self._forget)
        return left

    def _forget(self) -> None:
        self._journal.remove()
        if self._journals is not None and self._journals.is_dir():
            shutil.rmtree(self._journals)

    def _given(self) -> Mapping[str, Any]:
        return {name: self._journal.values.get(name) for name in _SHARED}

    def _bring(self) -> Steps[None]:
        numbers = range(1, len(self._members) + 1)
        self._waiting = deque(number for number in numbers if number not in self._journal.parts)
        self._progress.begin(self._size)
        self._progress.resume(sum(self._members[number - 1][1].st_size for number in self._journal.parts))
        yield Report(self._progress)
        if self._waiting:
            yield Together([self._work() for _ in range(min(self._at_once, len(self._waiting)))], Stop())
        self._progress.enter("finishing")

    def _work(self) -> Steps[None]:
        given = self._given()
        while True:
            try:
                number = self._waiting.popleft()
            except IndexError:
                return
            path = self._members[number - 1][0]
            below = path.parent.relative_to(self._folder).as_posix()
            directory = "/".join(part for part in (self._maker.directory, below) if part not in ("", "."))
            member = _Member(name=path.name, directory=directory, given=given)
            made = yield from upload(member, path, None, self._options, self._settings, Portion(self._progress))
            yield from do(lambda n=number, i=made.id: self._journal.note_part(n, i))  # type: ignore[misc]

    def _name(self, number: int) -> str:
        return self._members[number - 1][0].relative_to(self._folder).as_posix()


def _members(folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """The files below a folder with their state, by name; links are followed."""
    for path in sorted(folder.iterdir()):
        state = path.stat()
        if stat.S_ISDIR(state.st_mode):
            yield from _members(path)
        elif stat.S_ISREG(state.st_mode):
            yield path, state
        else:
            raise ValueError(f"{path} is no regular file")
