"""Directories that change between two calls: each file is identified by its path, size and time."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import ApiConnectionError, PartialUploadError, UploadAbortedError
from pythonik.http import HttpRequest
from pythonik.testing import StandIn
from pythonik.uploads import UploadProgress
from pythonik.uploads.base import throttle
from pythonik.uploads.base.source import FileSource
from pythonik.uploads.state import journal as journals

from .conftest import RETRIES, Crash

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


# --- files that cannot be uploaded ------------------------------------------------------------------------------------


def dangle(folder: Path) -> None:
    (folder / "take.0004.dpx").unlink()
    (folder / "take.0004.dpx").symlink_to("nowhere")


def make_special(folder: Path) -> None:
    (folder / "take.0004.dpx").unlink()
    os.mkfifo(folder / "take.0004.dpx")


def link_in_a_circle(folder: Path) -> None:
    (folder / "take.0004.dpx").unlink()
    (folder / "take.0004.dpx").symlink_to(folder, target_is_directory=True)


class Refusing(httpx.HTTPTransport):
    """Answers the creation of records of some files by itself."""

    def __init__(self, *names: bytes, status: int = 400) -> None:
        super().__init__()
        self._names = names
        self._status = status
        self.refused = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and request.url.path.endswith("/files/"):
            body = request.read()
            if any(name in body for name in self._names):
                self.refused += 1
                if not self._status:
                    raise httpx.ReadError("broken off")
                return httpx.Response(self._status, json={"errors": ["original_name: not valid"]}, request=request)
        return super().handle_request(request)


def client_with(iconik: StandIn, **options: Any) -> PythonikClient:
    return PythonikClient(
        iconik.app_id, iconik.auth_token, base_url=iconik.base_url, rate_limit=None, retries=RETRIES, **options
    )


@pytest.mark.parametrize("break_", [dangle, make_special, link_in_a_circle])
def test_file_that_cannot_be_read_does_not_stop_the_others(
    client: PythonikClient, reel: Path, break_: Callable[[Path], None]
) -> None:
    break_(reel)
    with pytest.raises(PartialUploadError, match=r"1 of 12 files not uploaded: take\.0004\.dpx: ") as caught:
        client.uploads().upload_directory(reel)
    assert len(caught.value.files) == 11
    [unfinished] = client.uploads().unfinished()
    assert caught.value.upload_id == unfinished.id  # type: ignore[attr-defined]
    (reel / "take.0004.dpx").unlink()
    write(reel / "take.0004.dpx", 4)
    check(client, reel, client.uploads().upload_directory(reel))


@pytest.mark.parametrize("status", [0, 400, 403, 500])
def test_file_that_is_refused_does_not_stop_the_others(
    iconik: StandIn, client: PythonikClient, reel: Path, status: int
) -> None:
    with client_with(iconik, transport=Refusing(b"0007", status=status)) as refused:
        with pytest.raises(PartialUploadError, match=r"1 of 12 files not uploaded: take\.0007\.dpx: ") as caught:
            refused.uploads().upload_directory(reel)
        assert list(caught.value.failures) == ["take.0007.dpx"]
        [job] = client.jobs().list_jobs.iter()
        assert "take.0007.dpx" in str(job.error_message)
    check(client, reel, client.uploads().upload_directory(reel))


def test_connection_that_fails_for_each_file_ends_the_upload(iconik: StandIn, reel: Path) -> None:
    transport = Refusing(b"take", status=0)
    with client_with(iconik, transport=transport) as client, pytest.raises(ApiConnectionError) as caught:
        client.uploads().upload_directory(reel, files=1)
    assert transport.refused == 3
    assert "File: take.0003.dpx." in caught.value.__notes__


def test_file_that_changes_is_taken_back_and_the_others_stay(
    client: PythonikClient, reel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_source, changed = FileSource.check, []

    def touch_first(source: FileSource) -> None:
        if source.name == "take.0012.dpx" and not changed:
            changed.append(source.name)
            os.utime(source.path, (WHEN + 1, WHEN + 1))
        check_source(source)

    monkeypatch.setattr(FileSource, "check", touch_first)
    with pytest.raises(PartialUploadError, match=r"1 of 12 files not uploaded: take.0012.dpx: .* changed during"):
        client.uploads().upload_directory(reel)
    [asset] = client.assets().list_assets.iter()
    assert len(list(client.files().list_files.iter(str(asset.id)))) == 11
    check(client, reel, client.uploads().upload_directory(reel))


def test_first_failure_ends_the_upload_if_asked_for(iconik: StandIn, client: PythonikClient, reel: Path) -> None:
    with client_with(iconik, transport=Refusing(b"0003")) as refused, pytest.raises(PartialUploadError) as caught:
        refused.uploads().upload_directory(reel, fail_fast=True, files=1)
    assert set(caught.value.files) == {"take.0001.dpx", "take.0002.dpx"}
    check(client, reel, client.uploads().upload_directory(reel))


def test_without_a_journal_the_uploaded_files_stay(iconik: StandIn, client: PythonikClient, reel: Path) -> None:
    with client_with(iconik, transport=Refusing(b"0003")) as refused, pytest.raises(PartialUploadError) as caught:
        refused.uploads().upload_directory(reel, resume=False)
    assert not hasattr(caught.value, "upload_id")
    listed = list(client.files().list_files.iter(str(caught.value.asset_id)))
    assert {file.id for file in listed} == set(caught.value.files.values())
    assert len(listed) == 11


def test_exception_of_the_listener_ends_the_upload_whatever_its_class(client: PythonikClient, reel: Path) -> None:
    def stop(progress: UploadProgress) -> None:
        if progress.files:
            raise OSError(5, "of the listener", str(reel / "take.0001.dpx"))

    with pytest.raises(OSError, match="of the listener"):
        client.uploads().upload_directory(reel, on_progress=stop)


# --- files that are left out ------------------------------------------------------------------------------------------


def test_files_of_operating_systems_and_of_rules_are_left_out_and_named(client: PythonikClient, reel: Path) -> None:
    for name in (
        ".DS_Store",
        "THUMBS.DB",
        "desktop.ini",
        "._take.0001.dpx",
        "notes.txt",
        "sub/cache/a.tmp",
        "sub/keep.tmp",
    ):
        (reel / name).parent.mkdir(parents=True, exist_ok=True)
        (reel / name).write_bytes(b"x")
    (reel / ".pythonikignore").write_text("# of the editor\n*.txt\n\nsub/cache/\n")
    made = client.uploads().upload_directory(reel)
    frames = {f"take.{number:04}.dpx" for number in range(1, 13)}
    assert set(made.files) == frames | {"sub/keep.tmp"}
    left_out = {".DS_Store", "THUMBS.DB", "desktop.ini", "._take.0001.dpx", "notes.txt", "sub/cache", ".pythonikignore"}
    assert set(made.left_out) == left_out
    again = client.uploads().upload_directory(reel, include_hidden=True, exclude=["take.*", "sub/k*"], title="again")
    assert set(again.files) == {".DS_Store", "THUMBS.DB", "desktop.ini", "._take.0001.dpx"}


def test_upload_that_goes_on_by_its_identifier_keeps_its_rules(
    iconik: StandIn, client: PythonikClient, reel: Path
) -> None:
    with client_with(iconik, transport=Refusing(b"0003")) as refused, pytest.raises(PartialUploadError) as caught:
        refused.uploads().upload_directory(reel, exclude=["take.0012*"])
    made: Any = client.uploads().resume(caught.value.upload_id)  # type: ignore[attr-defined]
    assert made.left_out == ["take.0012.dpx"]
    assert len(made.files) == 11


def test_files_that_come_and_go_join_and_are_named(client: PythonikClient, reel: Path) -> None:
    break_off(client, reel, 7)
    (reel / "take.0001.dpx").unlink()
    write(reel / "take.0100.dpx", 100)
    made = client.uploads().upload_directory(reel)
    check(client, reel, made)
    assert made.removed == ["take.0001.dpx"]
    assert made.resumed >= 6 * SIZE - SIZE


@pytest.mark.parametrize("name", [b"caf\xe9.mov", b"a\\b.mov"])
def test_name_that_iconik_cannot_have_is_refused_before_anything_is_sent(
    client: PythonikClient, reel: Path, name: bytes
) -> None:
    sent: list[object] = []
    Path(os.fsdecode(os.fsencode(reel) + b"/" + name)).write_bytes(b"x")
    with client.with_options(on_request=sent.append) as counting:
        with pytest.raises(ValueError, match="files cannot have these names in iconik"):
            counting.uploads().upload_directory(reel)
        with pytest.raises(ValueError, match="name"):
            counting.uploads().upload(os.fsdecode(os.fsencode(reel) + b"/" + name))
    assert sent == []


# --- the directory as a whole -----------------------------------------------------------------------------------------


def test_files_share_the_bandwidth(client: PythonikClient, reel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[int, list[int]] = {}

    def take(self: throttle.Throttle, size: int) -> float:
        asked.setdefault(id(self), []).append(size)
        return 0.0

    monkeypatch.setattr(throttle.Throttle, "take", take)
    client.uploads().upload_directory(reel, bandwidth=1000)
    assert list(asked.values()) == [[SIZE] * 12]


def test_job_shows_all_files_and_an_abort_ends_the_upload(
    client: PythonikClient, reel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pythonik.uploads.base.progress._JOB_INTERVAL", 0.0)
    shown: list[object] = []

    def press(progress: UploadProgress) -> None:
        [job] = client.jobs().list_jobs.iter() if progress.files == 5 else [None]
        if job is not None:
            shown.append((job.progress_total, job.status))
            client.jobs().update(str(job.id), {"status": "ABORT_PENDING"}).raise_for_status()

    with pytest.raises(UploadAbortedError):
        client.uploads().upload_directory(reel, files=1, on_progress=press)
    assert shown[0] == (12 * SIZE, "STARTED")
    [job] = client.jobs().list_jobs.iter()
    assert job.status == "ABORTED"
    assert list(client.assets().list_assets.iter()) == []


def test_abort_after_the_last_file_is_not_overwritten(client: PythonikClient, reel: Path) -> None:
    def press(progress: UploadProgress) -> None:
        if progress.files == 12:
            for job in client.jobs().list_jobs.iter():
                client.jobs().update(str(job.id), {"status": "ABORT_PENDING"}).raise_for_status()

    with pytest.raises(UploadAbortedError):
        client.uploads().upload_directory(reel, on_progress=press, transcode=False)
    [job] = client.jobs().list_jobs.iter()
    assert job.status == "ABORTED"


def test_interruption_within_a_large_file_ends_all_files_at_once(client: PythonikClient, reel: Path) -> None:
    """Another file is on its way, and would take a minute."""
    (reel / "zz.mov").write_bytes(os.urandom(6 << 20))

    def interrupt(progress: UploadProgress) -> None:
        if progress.in_flight:
            raise KeyboardInterrupt

    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt) as caught:
        client.uploads().upload_directory(reel, part_size=5 << 20, bandwidth=100_000, on_progress=interrupt)
    assert time.monotonic() - began < 10
    [unfinished] = client.uploads().unfinished()
    assert caught.value.upload_id == unfinished.id  # type: ignore[attr-defined]
    check(client, reel, client.uploads().upload_directory(reel))


def test_asynchronous_upload_does_the_same(iconik: StandIn, client: PythonikClient, reel: Path) -> None:
    dangle(reel)

    async def upload() -> Any:
        async with AsyncPythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url) as asynchronous:
            return await asynchronous.uploads().upload_directory(reel, files=5)

    with pytest.raises(PartialUploadError, match=r"1 of 12 files not uploaded: take\.0004\.dpx: ") as caught:
        asyncio.run(upload())
    assert len(caught.value.files) == 11
    (reel / "take.0004.dpx").unlink()
    write(reel / "take.0004.dpx", 4)
    check(client, reel, asyncio.run(upload()))
