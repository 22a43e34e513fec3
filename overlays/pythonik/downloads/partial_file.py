"""A download on its way: the bytes that have arrived in `NAME.part`, and which they are in `NAME.part.json`."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

import attrs

from .._internal.locks import open_held
from .version import Version

if TYPE_CHECKING:
    from io import FileIO
    from types import TracebackType

__all__ = ["Journal", "PartialFile"]

_FORMAT = 1


@attrs.define
class Journal:
    """Which parts of which version have arrived.

    Attributes:
        source: A digest of the URL without its query: URLs may be secrets.
        version: The version.
        part_size: Bytes of a part; the last may have less.
        finished: Numbers of the parts that are on the disk, from 0.
    """

    source: str
    version: Version
    part_size: int
    finished: set[int] = attrs.field(factory=set)

    def required_size(self) -> int:
        """How long a file must be, in bytes, to hold the parts that have arrived."""
        return min((max(self.finished, default=-1) + 1) * self.part_size, self.version.size)

    def dump(self) -> bytes:
        """As JSON."""
        values = attrs.asdict(self, filter=lambda field, _: field.name != "finished")
        return json.dumps({"format": _FORMAT, **values, "finished": sorted(self.finished)}).encode()

    @classmethod
    def load(cls, text: bytes) -> Self:
        """From JSON.

        Raises:
            ValueError: It is none, or not one of ours.
        """
        try:
            values = json.loads(text)
            if values.pop("format") != _FORMAT:
                raise ValueError("another format")
            version = Version(**values.pop("version"))
            journal = cls(version=version, finished=set(values.pop("finished")), **values)
            fine = all(isinstance(number, int) for number in (version.size, journal.part_size, *journal.finished))
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"no journal: {error}") from None
        if not fine or journal.part_size < 1:
            raise ValueError("no journal")
        return journal


class PartialFile:
    """The two files, held by one download at a time. Left behind only if a later download can go on with them.

    Args:
        path: The name that the file is to have in the end.
        overwrite: Whether there may be a file of that name.
        resume: Whether the pair may be left behind, and one that was may be used.

    Raises:
        FileExistsError: There is a file of that name.
        IsADirectoryError: There is a folder of that name.
        BlockingIOError: Another download is writing to the pair.
        OSError: The files cannot be made or written: the folder is missing or not ours, the disk is full.
    """

    def __init__(self, path: Path, *, overwrite: bool, resume: bool) -> None:
        self._path = path
        self._part = path.with_name(path.name + ".part")
        self._journal = path.with_name(path.name + ".part.json")
        self._new_journal = path.with_name(path.name + ".part.json.new")
        self._overwrite = overwrite
        self._resume = resume
        self._is_resumable = False
        self._discarded = False
        self._lock = threading.Lock()
        self._file: FileIO

    def __enter__(self) -> Self:
        self._check_name()
        # A look at the longest name fails now if the name is too long, and not after the first part.
        with suppress(FileNotFoundError):
            self._new_journal.stat()
        self._file = open_held(self._part, mode=0o666, busy="another download is writing to it")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._file.closed:
            if self._discarded or not (self._is_resumable and self._resume):
                self._remove()
            self._file.close()

    def load(self) -> Journal | None:
        """What an earlier download left behind; `None` if there is nothing that can be used."""
        if not self._resume:
            return None
        try:
            journal = Journal.load(self._journal.read_bytes())
        except (OSError, ValueError):
            return None
        if journal.required_size() > self.size():
            return None
        self._is_resumable = True
        return journal

    def save(self, journal: Journal) -> None:
        """Note what has arrived, once it is on the disk."""
        os.fsync(self._file.fileno())
        try:
            self._new_journal.write_bytes(journal.dump())
            self._new_journal.replace(self._journal)
        except BaseException:
            self._new_journal.unlink(missing_ok=True)
            raise
        self._is_resumable = True

    def reset(self) -> None:
        """Begin anew."""
        self._is_resumable = False
        self._journal.unlink(missing_ok=True)
        self._file.truncate(0)

    def require_space(self, size: int) -> None:
        """Check that so many bytes more have room.

        Raises:
            OSError: They have not.
        """
        free = shutil.disk_usage(self._part.parent).free
        if size > free:
            text = f"{os.strerror(errno.ENOSPC)}: {size} bytes are to come, {free} are free"
            raise OSError(errno.ENOSPC, text, str(self._part))

    def write(self, offset: int, data: bytes) -> None:
        """Put bytes in their place; may be called from several threads."""
        view = memoryview(data)
        try:
            # One handle for all: portable, and file systems let one write at a time into a file anyway.
            with self._lock:
                self._file.seek(offset)
                while view:
                    view = view[self._file.write(view) :]
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(self._part)) from error

    @property
    def part(self) -> Path:
        """Where the bytes are."""
        return self._part

    def size(self) -> int:
        """Bytes that the file has."""
        return os.fstat(self._file.fileno()).st_size

    def finish(self) -> None:
        """Give the file its name. What was there under that name is replaced in one step."""
        os.fsync(self._file.fileno())
        self._check_name()
        # In this order, since the journal must not outlive what it speaks of.
        self._journal.unlink(missing_ok=True)
        if sys.platform == "win32":
            self._file.close()  # an open file cannot be renamed there
        self._part.replace(self._path)
        self._file.close()

    def discard(self) -> None:
        """Nothing of this may be gone on with, whatever else still arrives."""
        self._discarded = True

    def _check_name(self) -> None:
        if self._path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(self._path))
        if not self._overwrite and self._path.exists():
            raise FileExistsError(errno.EEXIST, "it exists; pass overwrite=True to replace it", str(self._path))

    def _remove(self) -> None:
        self._part.unlink(missing_ok=True)
        self._journal.unlink(missing_ok=True)
