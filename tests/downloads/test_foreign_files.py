"""Files of other programs beside a download: none is written to, renamed over or removed."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pythonik.downloads.journal import Journal, JournalFile, journal_path
from pythonik.downloads.partial_file import PartialFile
from pythonik.downloads.version import Version
from pythonik.exceptions import NotFoundError

from .conftest import PART, DownloadWith, names, part_of
from .storage import Storage

MINE = b"what a browser has fetched so far"


def a_file(path: Path) -> None:
    path.write_bytes(MINE)


def a_link(path: Path) -> None:
    """A link to a file that is not ours, either."""
    elsewhere = path.parent.parent / "elsewhere"
    elsewhere.write_bytes(MINE)
    path.symlink_to(elsewhere)


def a_dangling_link(path: Path) -> None:
    path.symlink_to(path.parent.parent / "nowhere")


def a_directory(path: Path) -> None:
    path.mkdir()
    (path / "kept").write_bytes(MINE)


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_socket(path: Path) -> None:
    before = Path.cwd()
    os.chdir(path.parent)  # the path of a socket is short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(before)


FOREIGN = (a_file, a_link, a_dangling_link, a_directory, a_pipe, a_socket)


def states(folder: Path) -> dict[str, Any]:
    """Everything in a folder and beside it."""
    found = {}
    for path in sorted([*folder.parent.rglob("*")]):
        state = path.lstat()
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else None
        found[str(path)] = state.st_mode, state.st_ino, content
    return found


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    return tmp_path / "folder" / "clip.mov"


@pytest.mark.parametrize("make", FOREIGN)
@pytest.mark.parametrize("name", ["clip.mov.part", "clip.mov.part.json", "clip.mov.part.json.new"])
def test_file_with_a_usual_name_stays(
    download: DownloadWith, storage: Storage, target: Path, make: Callable[[Path], None], name: str
) -> None:
    make(target.with_name(name))
    before = states(target.parent)
    storage.fail = lambda seen: 404 if seen.number == 0 else None
    with pytest.raises(NotFoundError):
        download(storage.url(), target)
    assert states(target.parent) == before
    download(storage.url(), target)
    assert target.read_bytes() == storage.content
    target.unlink()
    assert states(target.parent) == before


@pytest.mark.parametrize("make", FOREIGN)
def test_file_with_the_name_of_the_journal_stays(
    download: DownloadWith, storage: Storage, target: Path, make: Callable[[Path], None], caplog: Any
) -> None:
    """The download then keeps no journal."""
    make(journal_path(target))
    before = states(target.parent)
    storage.fail = lambda seen: 404 if seen.number == 3 else None
    with pytest.raises(NotFoundError):
        download(storage.url(), target)
    assert states(target.parent) == before
    download(storage.url(), target)
    assert target.read_bytes() == storage.content
    target.unlink()
    assert states(target.parent) == before
    assert "cannot be resumed" in caplog.text


@pytest.mark.parametrize("make", [each for each in FOREIGN if each is not a_file])
def test_file_that_took_the_place_of_the_received_bytes_stays(
    download: DownloadWith, storage: Storage, target: Path, make: Callable[[Path], None]
) -> None:
    storage.fail = lambda seen: 404 if seen.number == 3 else None
    with pytest.raises(NotFoundError):
        download(storage.url(), target)
    journal = journal_path(target)
    part = part_of(target.parent)
    part.unlink()
    make(part)
    before = states(target.parent)
    download(storage.url(), target)
    assert target.read_bytes() == storage.content
    assert not journal.exists()
    target.unlink()
    before.pop(str(journal))
    assert states(target.parent) == before


def test_file_that_takes_the_place_of_the_received_bytes_meanwhile_stays(
    download: DownloadWith, storage: Storage, target: Path
) -> None:
    def replace(seen: Any) -> None:
        if seen.number == 3:
            part = part_of(target.parent)
            part.unlink()
            part.write_bytes(MINE)

    storage.before = replace
    with pytest.raises(OSError, match="another program has replaced"):
        download(storage.url(), target, parts=1)
    assert part_of(target.parent).read_bytes() == MINE
    assert not target.exists()


def test_file_that_has_its_final_name_already_is_not_written_to(
    download: DownloadWith, storage: Storage, target: Path
) -> None:
    """As after a power cut between the two steps of a rename."""
    storage.fail = lambda seen: 404 if seen.number == 3 else None
    with pytest.raises(NotFoundError):
        download(storage.url(), target)
    target.hardlink_to(part_of(target.parent))
    old = target.open("rb")
    content = old.read()
    storage.content = bytes(2 * PART)
    download(storage.url(), target, overwrite=True)
    old.seek(0)
    assert old.read() == content
    old.close()
    assert names(target.parent) == ["clip.mov"]


def test_new_file_is_not_replaced_without_hard_links(
    download: DownloadWith, storage: Storage, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    download(storage.url(), target)
    assert target.read_bytes() == storage.content
    with pytest.raises(FileExistsError):
        download(storage.url(), target)
    assert names(target.parent) == ["clip.mov"]


def test_bytes_of_another_user_are_not_resumed_in_a_shared_directory(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with PartialFile(target, overwrite=False, resume=True) as partial:
        partial.write(0, bytes(PART))
        partial.save(Journal("s", Version(PART, '"v"'), PART), 0)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with PartialFile(target, overwrite=False, resume=True) as partial:
        assert partial.load() is not None, "elsewhere, file systems show owners of their own"
    target.parent.chmod(0o1777)
    with PartialFile(target, overwrite=False, resume=True) as partial:
        assert partial.load() is None
    assert names(target.parent) == ["journal", "part"]


def test_lines_that_a_journal_has_lost_are_not_needed_to_read_the_others(target: Path) -> None:
    path = journal_path(target)
    journal = Journal("digest", Version(7 * PART, '"v"'), PART)
    name = f"{path.stem}-0123456789abcdef.part"
    made = JournalFile.open(path)
    assert made is not None
    made.note_part_name(name)
    made.begin(journal)
    for number in (2, 0, 1):
        made.note_finished(number)
    made.close()
    whole = path.read_bytes()
    for length in range(len(whole) + 1):
        path.write_bytes(whole[:length])
        read = JournalFile.open(path)
        assert read is not None
        lines = whole[:length].count(b"\n")
        assert read.part == (name if lines > 1 else None)
        assert (read.journal is not None) == (lines > 2)
        if read.journal is not None:
            assert read.journal.finished == {2, 0, 1} - {*[2, 0, 1][lines - 3 :]}
            # The next line takes the place of the one that was cut off.
            read.note_finished(6)
        read.close()
        assert path.read_bytes().count(b"\n") == max(lines, 1) + (lines > 2)


def test_names_are_hidden_and_differ_with_each_attempt(target: Path) -> None:
    seen = set()
    for _ in range(3):
        with PartialFile(target, overwrite=False, resume=True) as partial:
            seen.add(partial.part.name)
    assert len(seen) == 3
    assert all(name.startswith(".pythonik-") and len(name) < 80 for name in seen)
    assert names(target.parent) == []
