"""Directories that change between two calls: each file is identified by its path, size and time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from pythonik.client import PythonikClient
from pythonik.http import HttpRequest
from pythonik.testing import StandIn
from pythonik.uploads import UploadProgress
from pythonik.uploads.state import journal as journals

from .conftest import Crash

pytestmark = pytest.mark.storage

SIZE = 10
WHEN = 1_000_000_000


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTHONIK_UPLOADS", str(tmp_path / "journals"))
    return tmp_path / "journals"


@pytest.fixture
def client(iconik: StandIn) -> Iterator[PythonikClient]:
    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, rate_limit=None) as made:
        yield made


@pytest.fixture
def reel(tmp_path: Path) -> Path:
    """Twelve frames of equal size and time, each with other bytes."""
    folder = tmp_path / "reel"
    folder.mkdir()
    for number in range(1, 13):
        write(folder / f"take.{number:04}.dpx", number)
    return folder


def write(path: Path, number: int) -> None:
    path.write_bytes(b"%0*d" % (SIZE, number))
    os.utime(path, (WHEN, WHEN))


def break_off(client: PythonikClient, folder: Path, files: int) -> Any:
    """Upload some files of a directory, one after the other."""

    def stop(progress: UploadProgress) -> None:
        if progress.sent >= files * SIZE:
            raise Crash

    with pytest.raises(Crash):
        client.uploads().upload_directory(folder, on_progress=stop)
    [unfinished] = client.uploads().unfinished()
    return unfinished


def check(client: PythonikClient, folder: Path, made: Any) -> None:
    """Each file of the directory is in iconik once, with its bytes, and no other file."""
    listed = list(client.files().list_files.iter(made.asset_id))
    files: list[Any] = [client.files().get_file(made.asset_id, str(file.id)).data for file in listed]
    there = {str(file.original_name): httpx.get(str(file.url)).content for file in files}
    assert len(files) == len(there)
    assert {str(file.status) for file in files} == {"CLOSED"}
    assert there == {path.name: path.read_bytes() for path in folder.iterdir()}
    assert made.files == {str(file.original_name): file.id for file in files}
    assert len(list(client.assets().list_assets.iter())) == 1
    assert client.uploads().unfinished() == []


def rename_to_the_end(folder: Path) -> None:
    for number in range(1, 6):
        (folder / f"take.{number:04}.dpx").rename(folder / f"take.{number + 100:04}.dpx")


def rename_to_the_front(folder: Path) -> None:
    (folder / "take.0012.dpx").rename(folder / "a.dpx")


def replace_one(folder: Path) -> None:
    (folder / "take.0002.dpx").unlink()
    write(folder / "take.0000.dpx", 99)


def touch_one(folder: Path) -> None:
    """The time of one is another, but not the latest of all."""
    os.utime(folder / "take.0001.dpx", (WHEN - 7, WHEN - 7))


@pytest.mark.parametrize("change", [rename_to_the_end, rename_to_the_front, replace_one, touch_one])
@pytest.mark.parametrize("files", [1, 7])
def test_directory_that_changed_is_uploaded_as_it_is_now(
    client: PythonikClient, reel: Path, state: Path, change: Callable[[Path], None], files: int
) -> None:
    break_off(client, reel, files)
    change(reel)
    check(client, reel, client.uploads().upload_directory(reel))
    assert list(state.iterdir()) == []


def test_files_that_are_there_are_not_sent_again(iconik: StandIn, client: PythonikClient, reel: Path) -> None:
    unfinished = break_off(client, reel, 7)
    assert unfinished.parts >= 6
    sent: list[str] = []

    def note(request: HttpRequest) -> None:
        if request.method == "PUT" and str(request.url).startswith(str(iconik.storage_endpoint)):
            sent.append(str(request.url))

    with client.with_options(on_request=note) as counting:
        check(client, reel, counting.uploads().upload_directory(reel))
    assert len(sent) <= 12 - unfinished.parts


def test_file_whose_own_journal_outlived_its_upload_is_there_once(
    client: PythonikClient, reel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a kill between the two journals."""
    remove = journals.Journal.remove
    kept = []

    def keep(journal: journals.Journal) -> None:
        if "file_id" in journal.values and not kept:
            kept.append(journal)
            raise Crash
        remove(journal)

    monkeypatch.setattr(journals.Journal, "remove", keep)
    with pytest.raises(Crash):
        client.uploads().upload_directory(reel)
    check(client, reel, client.uploads().upload_directory(reel))


def test_record_that_cannot_be_removed_is_logged(
    iconik: StandIn, client: PythonikClient, reel: Path, caplog: pytest.LogCaptureFixture
) -> None:
    break_off(client, reel, 7)
    rename_to_the_end(reel)

    def refuse(response: Any) -> None:
        if response.request.method == "DELETE":
            response.status_code = 403

    with client.with_options(on_response=refuse) as refused:
        made = refused.uploads().upload_directory(reel)
    assert set(made.files) == {path.name for path in reel.iterdir()}
    assert "not removed, although its file is not in the directory any more: file " in caplog.text
    assert "(403)" in caplog.text


@pytest.mark.parametrize("kind", ["part", "member"])
def test_finished_work_is_on_disk_when_it_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    header = journals.JournalHeader(
        kind="directory", base_url="https://iconik.example", path="/reel", size=7, modified=1
    )
    synced: list[bytes] = []
    with journals.Journal(header, tmp_path) as journal:
        path = journal.path
        assert path is not None
        monkeypatch.setattr(os, "fsync", lambda _: synced.append(path.read_bytes()))
        if kind == "part":
            journal.note_part(3, "receipt")
        else:
            journal.note_member("a/b.dpx", journals.Member(7, 1, "f1"))
    assert len(synced) == 1
    assert synced[0].endswith(b"}\n")
    assert {"part": b"receipt", "member": b"a/b.dpx"}[kind] in synced[0]
    with journals.Journal(header, tmp_path) as journal:
        if kind == "member":
            assert journal.members == {"a/b.dpx": journals.Member(7, 1, "f1")}
            journal.forget_member("a/b.dpx")
    with journals.Journal(header, tmp_path) as journal:
        assert journal.members == {}
