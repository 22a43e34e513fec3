"""Lock files: one program at a time holds a file."""

from __future__ import annotations

import errno
import os
import sys
from io import FileIO
from pathlib import Path

if sys.platform != "win32":
    import fcntl

__all__ = ["open_held"]


def open_held(path: Path, *, mode: int, busy: str) -> FileIO:
    """Open a file for reading and writing, and hold a lock on it until it is closed.

    A file that does not exist is created. On Windows the file is opened without a lock.

    Args:
        path: Path of the file.
        mode: Permissions of a created file.
        busy: Error message if the file is locked.

    Raises:
        BlockingIOError: Another program or thread holds the lock.
        OSError: The file cannot be opened.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0), mode)
    file = FileIO(handle, "r+b")
    if not _hold(file, path):
        file.close()
        raise BlockingIOError(errno.EWOULDBLOCK, busy, str(path))
    return file


def _hold(file: FileIO, path: Path) -> bool:
    """Lock a file until it is closed or the process ends. Return whether the lock was free."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # The previous holder may have renamed or removed the file after it was opened here.
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        return False
