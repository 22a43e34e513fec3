"""An unfinished download: received bytes in `NAME.part`, and a journal of its parts in `NAME.part.json`."""

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
    """Journal of the received parts and their version.

    Attributes:
        source: Digest of the URL without its query. The URL itself may be secret.
        version: Version of the object.
        part_size: Size of a part in bytes. The last part may be smaller.
        finished: Numbers of the parts on disk, from 0.
    """

    source: str
    version: Version
    part_size: int
    finished: set[int] = attrs.field(factory=set)

    def required_size(self) -> int:
        """Return the minimum size in bytes of a file with the finished parts."""
        return min((max(self.finished, default=-1) + 1) * self.part_size, self.version.size)

    def dump(self) -> bytes:
        """Return the journal as JSON."""
        values = attrs.asdict(self, filter=lambda field, _: field.name != "finished")
        return json.dumps({"format": _FORMAT, **values, "finished": sorted(self.finished)}).encode()

    @classmethod
    def load(cls, text: bytes) -> Self:
        """Parse a journal.

        Raises:
            ValueError: The text is not a journal of this format.
        """
        try:
            values = json.loads(text)
            if values.pop("format") != _FORMAT:
                raise ValueError("unknown format")
            version = Version(**values.pop("version"))
            journal = cls(version=version, finished=set(values.pop("finished")), **values)
            fine = all(isinstance(number, int) for number in (version.size, journal.part_size, *journal.finished))
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"invalid journal: {error}") from None
        if not fine or journal.part_size < 1:
            raise ValueError("invalid journal: sizes and part numbers must be integers")
        return journal


class PartialFile:
    """The file `NAME.part` and its journal, held by one download at a time. They stay only if they can be resumed.

    Args:
        path: Final path of the file.
        overwrite: Replace an existing file.
        resume: Resume an earlier download, and keep an interrupted one.

    Raises:
        FileExistsError: The file exists already.
        IsADirectoryError: The path is a directory.
        BlockingIOError: Another download holds the partial file.
        OSError: The files cannot be created or written: no directory, no permission, no space.
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
        # A name that is too long fails here, and not after the first part.
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
        """Return the journal of an earlier download; `None` if it is missing or unusable."""
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
        """Write the journal, after the bytes are on disk."""
        os.fsync(self._file.fileno())
        try:
            self._new_journal.write_bytes(journal.dump())
            self._new_journal.replace(self._journal)
        except BaseException:
            self._new_journal.unlink(missing_ok=True)
            raise
        self._is_resumable = True

    def reset(self) -> None:
        """Remove the received bytes and the journal."""
        self._is_resumable = False
        self._journal.unlink(missing_ok=True)
        self._file.truncate(0)

    def require_space(self, size: int) -> None:
        """Check the free space on the disk.

        Args:
            size: Number of bytes still to be received.

        Raises:
            OSError: The free space is too small.
        """
        free = shutil.disk_usage(self._part.parent).free
        if size > free:
            text = f"{os.strerror(errno.ENOSPC)}: {size} bytes are needed, {free} are free"
            raise OSError(errno.ENOSPC, text, str(self._part))

    def write(self, offset: int, data: bytes) -> None:
        """Write bytes at a position. Safe to call from several threads."""
        view = memoryview(data)
        try:
            # One handle with a lock is portable, and file systems serialize writes to one file anyway.
            with self._lock:
                self._file.seek(offset)
                while view:
                    view = view[self._file.write(view) :]
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(self._part)) from error

    @property
    def part(self) -> Path:
        """Path of the partial file."""
        return self._part

    def size(self) -> int:
        """Return the size of the partial file in bytes."""
        return os.fstat(self._file.fileno()).st_size

    def finish(self) -> None:
        """Rename the partial file to its final path. An existing file is replaced atomically."""
        os.fsync(self._file.fileno())
        self._check_name()
        # The journal is removed first: it must not outlive the partial file.
        self._journal.unlink(missing_ok=True)
        if sys.platform == "win32":
            self._file.close()  # Windows cannot rename an open file.
        self._part.replace(self._path)
        self._file.close()

    def discard(self) -> None:
        """Mark the received bytes as unusable, so that they are removed at the end."""
        self._discarded = True

    def _check_name(self) -> None:
        if self._path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(self._path))
        if not self._overwrite and self._path.exists():
            raise FileExistsError(errno.EEXIST, "file exists: pass overwrite=True to replace it", str(self._path))

    def _remove(self) -> None:
        self._part.unlink(missing_ok=True)
        self._journal.unlink(missing_ok=True)
