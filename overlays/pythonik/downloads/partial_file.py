"""An unfinished download: received bytes in a file with a name of its own, and a journal of its parts.

Both lie beside the file, and are hidden: `.pythonik-DIGEST-RANDOM.part` and `.pythonik-DIGEST.json`. The name of the
journal follows from the name of the file, so that a later download finds it; the journal has the other name.
"""

from __future__ import annotations

import errno
import logging
import os
import secrets
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from .._internal.locks import close_and_remove, is_same_file, open_plain
from .journal import Journal, JournalFile, journal_path

if TYPE_CHECKING:
    from io import FileIO
    from types import TracebackType

_log = logging.getLogger("pythonik")

#: Errors of file systems without hard links.
_NO_LINKS = frozenset({errno.EPERM, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.EACCES})


def is_resumable(path: Path) -> bool:
    """Return whether a download to a path was interrupted, and can be resumed."""
    return journal_path(path).is_file()


class PartialFile:
    """The received bytes of a file, and their journal, held by one download at a time.

    They stay only if they can be resumed. A file that another program has made is neither written to nor removed.

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
        self._overwrite = overwrite
        self._resume = resume
        self._is_resumable = False
        self._discarded = False
        self._lock = threading.Lock()
        self._journal: JournalFile | None
        self._part: Path
        self._file: FileIO

    def __enter__(self) -> Self:
        self._check_name()
        with self._named():
            path = journal_path(self._path)
            self._journal = JournalFile.open(path)
            if self._journal is None:
                _log.warning("%s is not a file of pythonik: the download to %s cannot be resumed", path, self._path)
            try:
                self._part, self._file = self._open_part()
            except BaseException:
                if self._journal is not None:
                    self._journal.remove()
                raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file.closed:
            if self._journal is not None:
                self._journal.close()
            return
        if self._is_resumable and self._resume and not self._discarded and self._journal is not None:
            self._file.close()
            self._journal.close()
        else:
            close_and_remove(self._file, self._part)
            if self._journal is not None:
                self._journal.remove()

    def load(self) -> Journal | None:
        """Return the journal of an earlier download; `None` if it is missing or unusable."""
        journal = self._journal.journal if self._journal is not None and self._resume else None
        if journal is None or journal.required_size() > self.size():
            return None
        self._is_resumable = True
        return journal

    def save(self, journal: Journal, number: int) -> None:
        """Note a finished part in the journal, after its bytes are on disk."""
        os.fsync(self._file.fileno())
        journal.finished.add(number)
        if self._journal is not None:
            self._journal.begin(journal)
            self._journal.note_finished(number)
            self._is_resumable = True

    def reset(self) -> None:
        """Remove the received bytes and their journal."""
        self._is_resumable = False
        if self._journal is not None:
            self._journal.begin(None)
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
            raise OSError(errno.ENOSPC, text, str(self._path))

    def write(self, offset: int, data: bytes) -> None:
        """Write bytes at a position. Safe to call from several threads."""
        view = memoryview(data)
        # One handle with a lock is portable, and file systems serialize writes to one file anyway.
        with self._named(), self._lock:
            self._file.seek(offset)
            while view:
                view = view[self._file.write(view) :]

    @property
    def part(self) -> Path:
        """Path of the file with the received bytes."""
        return self._part

    def size(self) -> int:
        """Return the number of received bytes."""
        return os.fstat(self._file.fileno()).st_size

    def finish(self) -> None:
        """Rename the partial file to its final path. An existing file is replaced atomically.

        Raises:
            FileExistsError: The file exists by now, and `overwrite` is false.
            OSError: Another program has replaced the partial file, or the file cannot be renamed.
        """
        os.fsync(self._file.fileno())
        self._check_name()
        if not is_same_file(self._file, self._part):
            raise OSError(errno.ESTALE, "another program has replaced the file of the received bytes", str(self._part))
        if sys.platform == "win32":
            self._file.close()  # Windows cannot rename an open file.
        if self._overwrite:
            self._part.replace(self._path)
        else:
            self._rename_to_new()
        self._file.close()
        if self._journal is not None:
            self._journal.remove()

    def discard(self) -> None:
        """Mark the received bytes as unusable, so that they are removed at the end."""
        self._discarded = True

    def _open_part(self) -> tuple[Path, FileIO]:
        """Open the file of an earlier download, or create one with a name that nobody can guess."""
        journal = self._journal
        if journal is not None and journal.part is not None:
            path = self._path.with_name(journal.part)
            # A missing file, or one that was replaced by a link or a directory, is not the one of the journal.
            with suppress(OSError):
                file = open_plain(path, 0, 0)
                if os.fstat(file.fileno()).st_nlink <= 1:
                    return path, file
                # The program ended when the file had its final name already: it must not be written to any more.
                close_and_remove(file, path)
        path = self._path.with_name(f"{journal_path(self._path).stem}-{secrets.token_hex(8)}.part")
        if journal is not None:
            journal.note_part_name(path.name)
        return path, open_plain(path, os.O_CREAT | os.O_EXCL, 0o666)

    def _rename_to_new(self) -> None:
        """Rename the partial file to a path that does not exist, and fail if the path exists by now."""
        try:
            if sys.platform == "win32":
                self._part.rename(self._path)
                return
            # A rename would replace a file that appeared after the check; a link does not.
            self._path.hardlink_to(self._part)
        except FileExistsError:
            raise self._exists() from None
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            self._part.replace(self._path)
        else:
            self._part.unlink()

    def _check_name(self) -> None:
        if self._path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(self._path))
        # A name that is too long fails here, and not after the last part.
        with suppress(FileNotFoundError):
            self._path.lstat()
            if not self._overwrite:
                raise self._exists()

    def _exists(self) -> FileExistsError:
        return FileExistsError(errno.EEXIST, "file exists: pass overwrite=True to replace it", str(self._path))

    @contextmanager
    def _named(self) -> Iterator[None]:
        """Name the final path in errors: the other names mean nothing to the caller."""
        try:
            yield
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(self._path)) from error
