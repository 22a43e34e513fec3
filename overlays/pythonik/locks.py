"""Files that one program at a time works on."""

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
    """Open a file to read and write it, made if there is none, and keep it for us until it is closed.

    Windows has no such locks; there it is only opened.

    Args:
        path: The file.
        mode: Who may read and write it, if it is made.
        busy: What to say where somebody else has it.

    Raises:
        BlockingIOError: Another program, or another thread, has it.
        OSError: It cannot be opened.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0), mode)
    file = FileIO(handle, "r+b")
    if not _hold(file, path):
        file.close()
        raise BlockingIOError(errno.EWOULDBLOCK, busy, str(path))
    return file


def _hold(file: FileIO, path: Path) -> bool:
    """Keep a file for us, until it is closed or our process ends; whether that could be done."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # Who held it before may just have given it another name, or removed it.
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        return False
