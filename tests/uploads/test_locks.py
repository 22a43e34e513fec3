"""Locks of files, on file systems without them, and by the function of Windows."""

from __future__ import annotations

import errno
import fcntl
import logging
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from pythonik._internal import locks
from pythonik._internal.locks import close_and_remove, open_held
from pythonik.downloads.partial_file import PartialFile
from pythonik.uploads.state.journal import Journal, JournalHeader

HEADER = JournalHeader(kind="file", base_url="https://iconik.example", path="/films/harbour.mov", size=7, modified=1)


def fail_with(number: int) -> Any:
    def flock(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return flock


@pytest.fixture(autouse=True)
def not_warned_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locks, "_has_warned", False)


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL])
def test_file_system_without_locks_is_used_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, number: int
) -> None:
    monkeypatch.setattr(fcntl, "flock", fail_with(number))
    with PartialFile(tmp_path / "a.mov", overwrite=False, resume=True) as partial:
        partial.write(0, b"bytes")
        partial.finish()
    assert (tmp_path / "a.mov").read_bytes() == b"bytes"
    with Journal(HEADER, tmp_path) as journal:
        journal.note(asset_id="1")
    [record] = caplog.records
    assert record.levelno == logging.WARNING
    assert f"{tmp_path}: the file system has no locks ({os.strerror(number)})" in record.getMessage()


@pytest.mark.parametrize("number", [errno.EWOULDBLOCK, errno.EACCES])
def test_lock_of_another_program_is_told_from_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(fcntl, "flock", fail_with(number))
    with pytest.raises(BlockingIOError, match="busy"):
        open_held(tmp_path / "a", mode=0o600, busy="busy")


def test_other_error_of_a_lock_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fcntl, "flock", fail_with(errno.EIO))
    with pytest.raises(OSError, match="Input/output error"):
        open_held(tmp_path / "a", mode=0o600, busy="busy")


class Msvcrt:
    """Locks a byte of a file for one handle, as the module of Windows does."""

    LK_NBLCK = 2

    def __init__(self) -> None:
        self.locked: dict[tuple[int, int], int] = {}

    def locking(self, handle: int, mode: int, count: int) -> None:
        assert (mode, count) == (self.LK_NBLCK, 1)
        byte = os.fstat(handle).st_ino, os.lseek(handle, 0, os.SEEK_CUR)
        if self.locked.setdefault(byte, handle) != handle:
            raise PermissionError(errno.EACCES, "Permission denied")


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Msvcrt:
    msvcrt = Msvcrt()
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)  # type: ignore[arg-type]
    monkeypatch.setattr(locks, "sys", SimpleNamespace(platform="win32"))
    return msvcrt


def test_windows_has_a_lock(tmp_path: Path, windows: Msvcrt) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"content")
    with open_held(path, mode=0o600, busy="busy") as file:
        [(_, position)] = windows.locked
        assert position > 1 << 30, "a lock on Windows bars others from reading these bytes"
        assert file.read() == b"content"
        with pytest.raises(BlockingIOError, match="busy"):
            open_held(path, mode=0o600, busy="busy")
    windows.locked.clear()
    with open_held(path, mode=0o600, busy="busy"):
        pass
    assert path.stat().st_size == 7


def test_file_is_closed_before_windows_removes_it(
    tmp_path: Path, windows: Msvcrt, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = open_held(tmp_path / "a", mode=0o600, busy="busy")
    unlink = Path.unlink

    def unlink_closed(path: Path, **options: Any) -> None:
        assert file.closed
        unlink(path, **options)

    monkeypatch.setattr(Path, "unlink", unlink_closed)
    close_and_remove(file, tmp_path / "a")
    assert list(tmp_path.iterdir()) == []
