"""Files that one program holds at a time, where the file system has locks."""

from __future__ import annotations

import errno
import importlib
import logging
import os
import stat
import sys
from io import FileIO
from pathlib import Path
from typing import Any

_log = logging.getLogger("pythonik")

#: Errors of a lock that another program or thread holds. Windows reports `EACCES` or `EDEADLK`.
_BUSY = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})
#: Errors of a file system without locks, such as some network and FUSE file systems.
_NO_LOCKS = frozenset({errno.ENOSYS, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL})
#: Position of the byte that is locked on Windows, behind the data: a lock there bars others from reading.
_LOCKED_BYTE = (1 << 31) - 2

_has_warned = False


def open_plain(path: Path, flags: int, mode: int) -> FileIO:
    """Open a regular file for reading and writing. A symbolic link is not followed.

    Args:
        path: Path of the file.
        flags: Further flags of `os.open`, such as `os.O_EXCL`.
        mode: Permissions of a created file.

    Raises:
        OSError: The file cannot be opened, or is not a regular file.
    """
    for name in ("O_BINARY", "O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK"):
        flags |= getattr(os, name, 0)
    file = FileIO(os.open(path, os.O_RDWR | flags, mode), "r+b")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.EINVAL, "not a regular file", str(path))
    return file


def open_held(path: Path, *, mode: int, busy: str) -> FileIO:
    """Open a regular file for reading and writing, and hold a lock on it until it is closed.

    A file that does not exist is created. A symbolic link is not followed.

    Args:
        path: Path of the file.
        mode: Permissions of a created file.
        busy: Error message if the file is locked.

    Raises:
        BlockingIOError: Another program or thread holds the lock.
        OSError: The file cannot be opened, or is not a regular file.
    """
    file = open_plain(path, os.O_CREAT, mode)
    try:
        hold(file, path, busy)
    except BaseException:
        file.close()
        raise
    return file


def hold(file: FileIO, path: Path, busy: str) -> None:
    """Lock a file until it is closed or the process ends. Without locks of the file system, log that once.

    Args:
        file: The file.
        path: Path of the file.
        busy: Error message if the file is locked.

    Raises:
        BlockingIOError: Another program or thread holds the lock.
        OSError: The lock cannot be taken for another reason.
    """
    try:
        _lock(file)
    except OSError as error:
        if error.errno in _BUSY:
            raise BlockingIOError(errno.EWOULDBLOCK, busy, str(path)) from None
        if error.errno not in _NO_LOCKS:
            raise
        _warn(path, error)
    # The previous holder may have renamed or removed the file after it was opened here.
    if not is_same_file(file, path):
        raise BlockingIOError(errno.EWOULDBLOCK, busy, str(path))


def is_same_file(file: FileIO, path: Path) -> bool:
    """Return whether a path still leads to an open file."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.lstat())
    except FileNotFoundError:
        return False


def close_and_remove(file: FileIO, path: Path) -> None:
    """Close a file and remove it, unless its path leads to another file by now."""
    is_ours = is_same_file(file, path)
    if sys.platform == "win32":
        file.close()  # Windows cannot remove an open file.
    if is_ours:
        path.unlink(missing_ok=True)
    file.close()


def _lock(file: FileIO) -> None:
    if sys.platform == "win32":
        _lock_on_windows(file)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _lock_on_windows(file: FileIO) -> None:
    msvcrt: Any = importlib.import_module("msvcrt")
    before = file.tell()
    file.seek(_LOCKED_BYTE)
    try:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    finally:
        file.seek(before)


def _warn(path: Path, error: OSError) -> None:
    global _has_warned
    if not _has_warned:
        _has_warned = True
        _log.warning(
            "%s: the file system has no locks (%s): do not work on one file with two programs",
            path.parent,
            error.strerror,
        )
