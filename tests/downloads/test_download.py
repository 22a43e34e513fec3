"""Downloads over real connections: what arrives, what is asked for, and what is left on the disk."""

from __future__ import annotations

import hashlib
import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from iconik_api.files import models as m
from iconik_api.runtime.http.url import Url
from iconik_api.runtime.policy.retry import NO_RETRIES
from pythonik.downloads.journal import journal_path
from pythonik.exceptions import (
    ApiConnectionError,
    DownloadError,
    ForbiddenError,
    NotFoundError,
    ServerError,
)

from .conftest import PART, DownloadWith, Iconik, names, part_of
from .storage import Seen, Storage

MD5 = "md5:"


def md5(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


class Calls:
    """Keeps what `on_progress` is told."""

    def __init__(self) -> None:
        self.calls: list[tuple[int, int | None]] = []
        self._busy = threading.Lock()

    def __call__(self, done: int, total: int | None) -> None:
        assert self._busy.acquire(blocking=False), "called by two at once"
        self.calls.append((done, total))
        self._busy.release()

    def assert_sound(self, size: int, total: int | None) -> None:
        done = [each for each, _ in self.calls]
        assert done == sorted(set(done))
        assert done[-1] == size
        assert {each for _, each in self.calls} == {total}


# --- bytes that arrive ---


def test_a_file_in_parts(download: DownloadWith, storage: Storage, content: bytes, target: Path) -> None:
    calls = Calls()
    result = download(storage.url(), target, on_progress=calls)
    assert target.read_bytes() == content
    assert names(target.parent) == ["harbour.mov"]
    assert (result.path, result.size, result.parts, result.resumed) == (target, len(content), 11, 0)
    assert result.checksum is None
    calls.assert_sound(len(content), len(content))
    assert sorted(storage.asked) == sorted(
        f"{start}-{min(start + PART, len(content) if start else PART) - 1}" for start in range(0, len(content), PART)
    )
    assert [seen.headers.get("if-range") for seen in storage.seen] == [None, *['"v1"'] * 10]
    assert {seen.headers["accept-encoding"] for seen in storage.seen} == {"identity"}


def test_parts_are_fetched_side_by_side(download: DownloadWith, storage: Storage, content: bytes, target: Path) -> None:
    all_there = threading.Barrier(3, timeout=5)

    def meet(seen: Seen) -> None:
        # The first request is by itself; the next three have to be there together.
        if 1 <= seen.number <= 3:
            all_there.wait()

    storage.before = meet
    download(storage.url(), target, parts=3)
    assert target.read_bytes() == content
    assert storage.most_at_once == 3


def test_one_at_a_time(download: DownloadWith, storage: Storage, content: bytes, target: Path) -> None:
    download(storage.url(), target, parts=1)
    assert target.read_bytes() == content
    assert storage.most_at_once == 1


@pytest.mark.parametrize("size", [0, 1, PART - 1, PART, PART + 1])
@pytest.mark.parametrize("ranges", [True, False])
def test_sizes(download: DownloadWith, storage: Storage, target: Path, size: int, ranges: bool) -> None:
    storage.content, storage.ranges = bytes(range(256)) * (size // 256) + b"x" * (size % 256), ranges
    result = download(storage.url(), target, checksum=md5(storage.content))
    assert target.read_bytes() == storage.content
    assert result.size == size
    assert len(storage.seen) == 1 + (ranges and size > PART)
    assert names(target.parent) == ["harbour.mov"]


def test_large_files_have_larger_parts(
    download: DownloadWith, storage: Storage, content: bytes, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pythonik.downloads.task._MOST_PARTS", 4)
    result = download(storage.url(), target)
    assert target.read_bytes() == content
    assert result.parts == 4
    # Before the first answer nobody knew how long the file is.
    assert storage.asked[0] == f"0-{PART - 1}"


def test_paths_may_be_texts(download: DownloadWith, storage: Storage, content: bytes, target: Path) -> None:
    assert download(storage.url(), str(target)).path == target
    assert target.read_bytes() == content


# --- storages that give no parts ---


@pytest.mark.parametrize(
    "storage_has",
    [
        {"ranges": False},
        {"ranges": False, "content_length": False},
        {"etag": None},
        {"etag": 'W/"v1"'},
        {"headers": {"Content-Range": ""}},
    ],
    ids=["no ranges", "no length", "no version", "weak version", "no place"],
)
def test_one_stream(
    download: DownloadWith, storage: Storage, content: bytes, target: Path, storage_has: dict[str, Any]
) -> None:
    vars(storage).update(storage_has)
    calls = Calls()
    result = download(storage.url(), target, on_progress=calls, checksum=md5(content))
    assert target.read_bytes() == content
    assert (result.parts, result.resumed) == (1, 0)
    assert storage.asked in ([f"0-{PART - 1}"], [f"0-{PART - 1}", ""])
    calls.assert_sound(len(content), None if storage_has.get("content_length") is False else len(content))


def test_one_stream_begins_anew_when_it_breaks(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    storage.ranges = False
    storage.cut = lambda seen: 5 * PART if seen.number == 0 else None
    calls = Calls()
    download(storage.url(), target, on_progress=calls)
    assert target.read_bytes() == content
    assert len(storage.seen) == 2
    calls.assert_sound(len(content), len(content))


def test_one_stream_leaves_nothing_behind(download: DownloadWith, storage: Storage, target: Path) -> None:
    storage.ranges = False
    storage.cut = lambda _: 5 * PART
    with pytest.raises(ApiConnectionError):
        download(storage.url(), target)
    assert len(storage.seen) == 3
    assert names(target.parent) == []


def test_a_date_tells_versions_apart_as_well(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    storage.etag, storage.last_modified = None, "Tue, 14 May 2024 10:00:00 GMT"
    assert download(storage.url(), target).parts == 11
    assert target.read_bytes() == content
    assert storage.seen[-1].headers["if-range"] == storage.last_modified


def test_a_date_of_this_very_second_does_not(download: DownloadWith, storage: Storage, target: Path) -> None:
    storage.etag = None
    storage.headers = {"Last-Modified": "Tue, 14 May 2024 10:00:00 GMT", "Date": "Tue, 14 May 2024 10:00:00 GMT"}
    assert download(storage.url(), target).parts == 1


# --- connections that break, storages that are busy ---


def test_parts_go_on_where_they_broke_off(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    # Larger than what is read at a time, so that something of it has arrived when it breaks.
    storage.content = content = content * 4
    storage.cut = lambda seen: 1 << 19 if seen.number % 2 == 0 else None
    calls = Calls()
    download(storage.url(), target, on_progress=calls, part_size=1 << 20)
    assert target.read_bytes() == content
    assert any(int(asked.partition("-")[0]) % (1 << 20) for asked in storage.asked), "no part went on in its middle"
    calls.assert_sound(len(content), len(content))


def test_connections_that_bring_something_are_not_counted(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    storage.content = content = content * 4
    storage.cut = lambda seen: 300_000
    download(storage.url(), target, part_size=1 << 22)
    assert target.read_bytes() == content
    assert len(storage.seen) > 3, "more than a part is asked for in vain"


def test_connections_that_bring_nothing_come_to_an_end(download: DownloadWith, storage: Storage, target: Path) -> None:
    storage.cut = lambda seen: 0 if seen.number > 0 else None
    with pytest.raises(ApiConnectionError, match=r"127\.0\.0\.1:\d+/bucket/harbour\.mov") as caught:
        download(storage.url(), target, parts=1)
    assert "Signature" not in str(caught.value)
    # The first part, and three attempts at the second.
    assert len(storage.seen) == 1 + 3
    assert names(target.parent) == ["journal", "part"]


def test_without_retries_nothing_is_asked_for_again(download: DownloadWith, storage: Storage, target: Path) -> None:
    storage.cut = lambda _: 10
    with pytest.raises(ApiConnectionError):
        download(storage.url(), target, client={"retries": NO_RETRIES})
    assert len(storage.seen) == 1


def test_a_storage_that_is_busy(download: DownloadWith, storage: Storage, content: bytes, target: Path) -> None:
    storage.fail = lambda seen: 503 if seen.number in (0, 4, 5) else None
    download(storage.url(), target)
    assert target.read_bytes() == content


def test_a_storage_that_stays_busy(download: DownloadWith, storage: Storage, target: Path) -> None:
    storage.fail = lambda _: 503
    with pytest.raises(ServerError):
        download(storage.url(), target)
    assert len(storage.seen) == 3
    assert names(target.parent) == []


def test_an_object_that_is_not_there(download: DownloadWith, storage: Storage, target: Path) -> None:
    storage.fail = lambda _: 404
    with pytest.raises(NotFoundError):
        download(storage.url(), target)
    assert names(target.parent) == []


@pytest.mark.parametrize("resume", [True, False])
def test_failure_of_a_later_part_fails_the_download(
    download: DownloadWith, storage: Storage, target: Path, resume: bool
) -> None:
    storage.fail = lambda seen: 404 if seen.number == 5 else None
    with pytest.raises(NotFoundError):
        download(storage.url(), target, resume=resume)
    assert names(target.parent) == (["journal", "part"] if resume else [])


def test_the_other_parts_stop_when_one_fails(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    def slow_down(seen: Seen) -> None:
        storage.pace = 0.02 if seen.number else 0.0

    storage.content, storage.before = content * 4, slow_down
    storage.fail = lambda seen: 404 if seen.number == 2 else None
    calls = Calls()
    with pytest.raises(NotFoundError):
        download(storage.url(), target, on_progress=calls, parts=2, part_size=1 << 20)
    # The first part has arrived, the second was given up on its way.
    assert 1 << 20 <= calls.calls[-1][0] < 2 << 20


# --- going on with what an earlier download left behind ---


def interrupt(download: DownloadWith, storage: Storage, target: Path, **options: Any) -> None:
    """Leave behind the first three parts of a file."""
    fail, storage.fail = storage.fail, lambda seen: 404 if seen.number == 3 else None
    with pytest.raises(NotFoundError):
        download(storage.url(), target, parts=1, **options)
    assert names(target.parent) == ["journal", "part"]
    storage.fail = fail
    storage.seen.clear()


def test_existing_parts_are_not_fetched_again(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    interrupt(download, storage, target)
    storage.signatures = {"another"}
    calls = Calls()
    result = download(storage.url("another"), target, on_progress=calls, checksum=md5(content))
    assert target.read_bytes() == content
    assert (result.resumed, result.parts, result.checksum) == (3 * PART, 11, f"md5:{md5(content)}")
    assert len(storage.seen) == 8
    assert min(int(asked.partition("-")[0]) for asked in storage.asked) == 3 * PART
    assert calls.calls[0][0] > 3 * PART
    calls.assert_sound(len(content), len(content))
    assert names(target.parent) == ["harbour.mov"]


def test_the_size_of_the_parts_stays(download: DownloadWith, storage: Storage, content: bytes, target: Path) -> None:
    interrupt(download, storage, target)
    assert download(storage.url(), target, part_size=1 << 20).resumed == 3 * PART
    assert target.read_bytes() == content


@pytest.mark.parametrize("if_range", [True, False], ids=["If-Range is followed", "If-Range is ignored"])
@pytest.mark.parametrize("size", [10 * PART + 1234, 5 * PART, PART])
def test_another_version_is_fetched_from_its_start(
    download: DownloadWith, storage: Storage, content: bytes, target: Path, if_range: bool, size: int
) -> None:
    interrupt(download, storage, target)
    storage.content, storage.etag, storage.if_range = content[::-1][:size], '"v2"', if_range
    calls = Calls()
    result = download(storage.url(), target, on_progress=calls)
    assert target.read_bytes() == storage.content
    assert (result.resumed, result.size) == (0, size)
    calls.assert_sound(size, size)


def test_another_file_is_fetched_from_its_start(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    interrupt(download, storage, target)
    assert download(storage.url(path="/bucket/pier.mov"), target).resumed == 0
    assert target.read_bytes() == content


def test_a_storage_that_gives_no_parts_any_more(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    interrupt(download, storage, target)
    storage.ranges = False
    assert download(storage.url(), target).resumed == 0
    assert target.read_bytes() == content


def test_without_resume_nothing_is_gone_on_with(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    interrupt(download, storage, target)
    assert download(storage.url(), target, resume=False).resumed == 0
    assert target.read_bytes() == content
    assert len(storage.seen) == 11


def test_parts_that_are_all_there_are_held_against_the_storage(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    interrupt(download, storage, target)
    with journal_path(target).open("a") as journal:
        journal.writelines(f'{{"finished": {number}}}\n' for number in range(3, 11))
    part_of(target.parent).write_bytes(content)
    result = download(storage.url(), target)
    assert target.read_bytes() == content
    assert result.resumed == 10 * PART
    assert storage.asked == [f"{10 * PART}-{len(content) - 1}"]


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "3",
        "\0\0\0",
        '{"begin": {}}',
        '{"begin": {"source": "", "version": 3, "part_size": 1}}',
        '{"finished": "1"}',
        '{"file": "harbour.mov"}',
        '{"file": "../x.part"}',
    ],
)
def test_lines_of_a_journal_after_an_invalid_one_are_ignored(
    download: DownloadWith, storage: Storage, content: bytes, target: Path, line: str
) -> None:
    interrupt(download, storage, target)
    journal = journal_path(target)
    lines = journal.read_text().splitlines()
    journal.write_text("\n".join([*lines[:4], line, *lines[4:], ""]))
    assert download(storage.url(), target).resumed == PART
    assert target.read_bytes() == content
    assert names(target.parent) == ["harbour.mov"]


def test_a_journal_whose_bytes_are_gone(download: DownloadWith, storage: Storage, content: bytes, target: Path) -> None:
    interrupt(download, storage, target)
    part_of(target.parent).unlink()
    assert download(storage.url(), target).resumed == 0
    assert target.read_bytes() == content


def test_the_journal_holds_no_secret(download: DownloadWith, storage: Storage, target: Path) -> None:
    storage.signatures = {"4711secret"}
    storage.fail = lambda seen: 404 if seen.number == 2 else None
    with pytest.raises(NotFoundError):
        download(storage.url("4711secret", "/bucket/hidden/harbour.mov"), target)
    text = journal_path(target).read_text()
    assert json.loads(text.splitlines()[2])["begin"]["version"] == {"size": len(storage.content), "validator": '"v1"'}
    for secret in ("4711secret", "Signature", "hidden", "token"):
        assert secret not in text


# --- bytes that are not those of the file ---


@pytest.mark.parametrize("if_range", [True, False], ids=["If-Range is followed", "If-Range is ignored"])
@pytest.mark.parametrize("size", [8 * PART, None])
def test_a_file_that_changes_meanwhile(
    download: DownloadWith, storage: Storage, content: bytes, target: Path, if_range: bool, size: int | None
) -> None:
    """By its size, or by its date of modification."""
    storage.last_modified = "Tue, 01 Dec 2026 10:00:00 GMT"

    def change(seen: Seen) -> None:
        if seen.number == 4:
            storage.content, storage.etag = content[::-1][:size], '"v2"'
            if size is None:
                storage.last_modified = "Tue, 01 Dec 2026 10:00:01 GMT"

    storage.before, storage.if_range = change, if_range
    with pytest.raises(DownloadError, match="changed on the storage"):
        download(storage.url(), target)
    assert names(target.parent) == []


@pytest.mark.parametrize("if_range", [True, False], ids=["If-Range is followed", "If-Range is ignored"])
def test_etags_that_differ_by_server_lead_to_one_stream(
    download: DownloadWith, storage: Storage, content: bytes, target: Path, if_range: bool
) -> None:
    """Bytes of one response are of one version, whatever happens to the object."""

    def differ(seen: Seen) -> None:
        storage.etag = f'"node-{seen.number}"'
        if seen.number == 4:
            storage.content = content[::-1]

    storage.before, storage.if_range = differ, if_range
    result = download(storage.url(), target)
    assert target.read_bytes() in (content, content[::-1])
    assert (result.size, result.parts) == (len(content), 1)
    assert storage.asked[-1] == ""
    assert names(target.parent) == [target.name]


def test_storage_that_does_not_know_if_range_is_asked_for_parts_without_it(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    def forget(seen: Seen) -> None:
        storage.ranges = "if-range" not in seen.headers

    storage.before = forget
    result = download(storage.url(), target, parts=1)
    assert target.read_bytes() == content
    assert result.parts == 11
    assert len(storage.seen) == 12


def test_another_checksum(download: DownloadWith, storage: Storage, target: Path) -> None:
    with pytest.raises(DownloadError, match=f"the checksum is md5:{md5(storage.content)}, expected md5:{md5(b'')}"):
        download(storage.url(), target, checksum=MD5 + md5(b""))
    assert names(target.parent) == []


@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha256"])
@pytest.mark.parametrize("named", [True, False])
def test_checksums(
    download: DownloadWith, storage: Storage, content: bytes, target: Path, algorithm: str, named: bool
) -> None:
    digest = hashlib.new(algorithm, content).hexdigest()
    given = f"{algorithm.upper()}:{digest.upper()}" if named else digest
    assert download(storage.url(), target, checksum=given).checksum == f"{algorithm}:{digest}"


@pytest.mark.parametrize("text", ["", "md5", "md5:", "md5:12", "sha1:" + "0" * 32, "crc32:00000000", "g" * 32])
def test_texts_that_are_no_checksum(download: DownloadWith, storage: Storage, target: Path, text: str) -> None:
    with pytest.raises(ValueError, match="invalid checksum"):
        download(storage.url(), target, checksum=text)
    assert not storage.seen
    assert names(target.parent) == []


@pytest.mark.parametrize("number", [0, 3])
def test_bytes_from_elsewhere(download: DownloadWith, storage: Storage, target: Path, number: int) -> None:
    def shift(seen: Seen) -> None:
        storage.headers = {"Content-Range": f"bytes 7-9/{len(storage.content)}"} if seen.number == number else {}

    storage.before = shift
    with pytest.raises(DownloadError, match="instead of the requested range"):
        download(storage.url(), target, parts=1)
    assert names(target.parent) == []


def test_more_bytes_than_announced(download: DownloadWith, storage: Storage, target: Path) -> None:
    size = len(storage.content)
    storage.headers = {"Content-Range": f"bytes 0-99/{size}"}
    with pytest.raises(DownloadError, match="more than it announced"):
        download(storage.url(), target)
    assert names(target.parent) == []


def test_fewer_bytes_than_asked_for_are_taken(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    storage.content = content[: 4 * PART]
    # The storage gives half of what it is asked for, as it may.
    storage.before = lambda seen: seen.headers.update(range=_halved(seen.headers["range"]))
    download(storage.url(), target, parts=2)
    assert target.read_bytes() == storage.content


def _halved(asked: str) -> str:
    start, end = map(int, asked.removeprefix("bytes=").split("-"))
    return f"bytes={start}-{(start + end) // 2}"


def test_a_length_that_is_wrong(download: DownloadWith, storage: Storage, target: Path) -> None:
    storage.ranges = False
    storage.headers = {"Content-Length": str(len(storage.content) + 1)}
    storage.cut = lambda _: len(storage.content)
    with pytest.raises(ApiConnectionError):
        download(storage.url(), target)
    assert names(target.parent) == []


# --- files of iconik ---


def test_by_asset_and_file(
    download: DownloadWith, storage: Storage, iconik_files: Iconik, content: bytes, target: Path
) -> None:
    iconik_files.file = {"size": len(content), "checksum": md5(content)}
    result = download(("a1", "f1"), target, iconik=iconik_files.server.url)
    assert target.read_bytes() == content
    assert result.checksum == f"md5:{md5(content)}"
    assert iconik_files.server.only.headers["Auth-Token"] == "a-token-that-nobody-may-see"
    assert "bypass" not in iconik_files.server.only.target


@pytest.mark.parametrize("status", [400, 401, 403])
def test_an_expired_url_is_fetched_anew(
    download: DownloadWith, storage: Storage, iconik_files: Iconik, content: bytes, target: Path, status: int
) -> None:
    storage.signatures, storage.status_when_expired = {"2"}, status
    download(("a1", "f1"), target, iconik=iconik_files.server.url)
    assert target.read_bytes() == content
    assert iconik_files.asked == 2
    assert "bypass_url_cache=true" in iconik_files.server.received[1].target


def test_a_url_that_expires_on_the_way(
    download: DownloadWith, storage: Storage, iconik_files: Iconik, content: bytes, target: Path
) -> None:
    def expire(seen: Seen) -> None:
        if seen.number == 4:
            storage.signatures = {"2"}

    storage.before = expire
    calls = Calls()
    download(("a1", "f1"), target, iconik=iconik_files.server.url, on_progress=calls)
    assert target.read_bytes() == content
    assert iconik_files.asked == 2, "parts that are refused together ask once"
    calls.assert_sound(len(content), len(content))


def test_a_url_that_is_refused_although_it_is_fresh(
    download: DownloadWith, storage: Storage, iconik_files: Iconik, target: Path
) -> None:
    storage.signatures = set()
    with pytest.raises(ForbiddenError):
        download(("a1", "f1"), target, iconik=iconik_files.server.url)
    assert iconik_files.asked == 2
    assert names(target.parent) == []


def test_an_expired_url_of_nobody(download: DownloadWith, storage: Storage, target: Path) -> None:
    with pytest.raises(ForbiddenError) as caught:
        download(storage.url("expired"), target)
    assert "expired" not in str(caught.value)
    assert len(storage.seen) == 1


@pytest.mark.parametrize("kind", [m.File, m.Proxy, m.Keyframe])
def test_records_with_a_url(
    download: DownloadWith, storage: Storage, content: bytes, target: Path, kind: type[Any]
) -> None:
    download(kind(id="x", url=storage.url()), target)
    assert target.read_bytes() == content


def test_an_expired_url_of_a_file_is_fetched_anew(
    download: DownloadWith, storage: Storage, iconik_files: Iconik, content: bytes, target: Path
) -> None:
    file = m.File(id="f1", asset_id="a1", url=storage.url("long ago"))
    download(file, target, iconik=iconik_files.server.url)
    assert target.read_bytes() == content


@pytest.mark.parametrize("kind", [m.File, m.Proxy, m.Keyframe])
def test_records_without_a_url(download: DownloadWith, target: Path, kind: type[Any]) -> None:
    with pytest.raises(ValueError, match="no URL"):
        download(kind(id="x", status="OPEN"), target)
    assert names(target.parent) == []


def test_a_file_that_is_not_uploaded_yet(download: DownloadWith, iconik_files: Iconik, target: Path) -> None:
    iconik_files.file = {"url": None, "status": "OPEN"}
    with pytest.raises(ValueError, match="its status is OPEN"):
        download(("a1", "f1"), target, iconik=iconik_files.server.url)
    assert names(target.parent) == []


def test_a_file_that_iconik_does_not_know(download: DownloadWith, iconik_files: Iconik, target: Path) -> None:
    iconik_files.status = 404
    with pytest.raises(NotFoundError, match="no such file"):
        download(("a1", "f1"), target, iconik=iconik_files.server.url)
    assert names(target.parent) == []


@pytest.mark.parametrize("storage_has", [{}, {"ranges": False}, {"ranges": False, "content_length": False}])
def test_another_size_than_iconik_knows_of(
    download: DownloadWith, storage: Storage, target: Path, storage_has: dict[str, Any]
) -> None:
    vars(storage).update(storage_has)
    with pytest.raises(DownloadError, match=f"has {len(storage.content)} bytes, the record in iconik 7"):
        download(m.File(url=storage.url(), size=7), target)
    assert names(target.parent) == []


def test_a_checksum_of_an_unknown_kind_is_not_checked(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    assert download(m.File(url=storage.url(), checksum="xxh64:0123456789abcdef", size=0), target).checksum is None
    assert target.read_bytes() == content


# --- the disk ---


@pytest.mark.parametrize("number", [0, 5])
def test_a_file_that_is_there_is_not_replaced(
    download: DownloadWith, storage: Storage, target: Path, number: int
) -> None:
    """Neither one that was there before, nor one that appears on the way."""

    def appear(seen: Seen) -> None:
        if seen.number == number:
            target.write_bytes(b"mine")

    if number == 0:
        target.write_bytes(b"mine")
    storage.before = appear
    with pytest.raises(FileExistsError, match="overwrite=True"):
        download(storage.url(), target)
    assert target.read_bytes() == b"mine"
    assert bool(storage.seen) == bool(number)


def test_a_file_that_is_there_is_replaced_where_that_was_asked_for(
    download: DownloadWith, storage: Storage, content: bytes, target: Path
) -> None:
    target.write_bytes(b"old")
    seen: list[bytes] = []
    download(storage.url(), target, overwrite=True, on_progress=lambda *_: seen.append(target.read_bytes()))
    assert set(seen) == {b"old"}, "the old file is there until the new one is whole"
    assert target.read_bytes() == content


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_folder_of_that_name(download: DownloadWith, storage: Storage, target: Path, overwrite: bool) -> None:
    target.mkdir()
    with pytest.raises(IsADirectoryError):
        download(storage.url(), target, overwrite=overwrite)
    assert names(target.parent) == ["harbour.mov"]
    assert not storage.seen


def test_no_such_folder(download: DownloadWith, storage: Storage, target: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nowhere"):
        download(storage.url(), target.parent / "nowhere" / "harbour.mov")
    assert not storage.seen


@pytest.mark.parametrize("name", ["x" * 255, "ü" * 127, "\U0001f3ac" * 63], ids=["ASCII", "umlauts", "emoji"])
def test_name_of_255_bytes_is_written(
    download: DownloadWith, storage: Storage, content: bytes, target: Path, name: str
) -> None:
    download(storage.url(), target.with_name(name))
    assert target.with_name(name).read_bytes() == content
    assert names(target.parent) == [name]


@pytest.mark.parametrize("name", ["x" * 256, "ü" * 128])
def test_name_that_is_too_long_fails_before_anything_is_fetched(
    download: DownloadWith, storage: Storage, target: Path, name: str
) -> None:
    with pytest.raises(OSError, match="File name too long"):
        download(storage.url(), target.with_name(name))
    assert not storage.seen
    assert names(target.parent) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_is_not_ours(download: DownloadWith, storage: Storage, target: Path) -> None:
    target.parent.chmod(0o500)
    with pytest.raises(PermissionError):
        download(storage.url(), target)
    assert not storage.seen


@pytest.mark.parametrize("ranges", [True, False])
def test_too_little_room_is_noticed_before_anything_is_fetched(
    download: DownloadWith, storage: Storage, target: Path, ranges: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage.ranges = ranges
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 1000}))
    with pytest.raises(OSError, match="No space left on device") as caught:
        download(storage.url(), target)
    assert caught.value.filename == str(target)
    assert len(storage.seen) == 1
    assert names(target.parent) == []


def test_two_downloads_of_one_name(download: DownloadWith, storage: Storage, content: bytes, target: Path) -> None:
    errors: list[Exception] = []

    def second(done: int, total: int | None) -> None:
        if not errors:
            thread = threading.Thread(target=lambda: errors.append(_error_of(download, storage.url(), target)))
            thread.start()
            thread.join()

    download(storage.url(), target, on_progress=second)
    (error,) = errors
    assert isinstance(error, BlockingIOError)
    assert target.read_bytes() == content


def _error_of(download: DownloadWith, *args: Any) -> Exception:
    with pytest.raises(Exception) as caught:  # noqa: PT011
        download(*args)
    return caught.value


def test_exception_of_on_progress_ends_the_download(download: DownloadWith, storage: Storage, target: Path) -> None:
    def enough(done: int, _: int | None) -> None:
        if done > 3 * PART:
            raise LookupError("enough")

    with pytest.raises(LookupError, match="enough"):
        download(storage.url(), target, on_progress=enough)
    assert names(target.parent) == ["journal", "part"]
    assert len(storage.seen) < 11


class Ended(BaseException):
    """Ends a program, as an exception of a signal handler may."""


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, Ended])
def test_end_of_the_program_keeps_what_was_received(
    download: DownloadWith, storage: Storage, content: bytes, target: Path, error: type[BaseException]
) -> None:
    def enough(done: int, _: int | None) -> None:
        if done > 3 * PART:
            raise error

    with pytest.raises(error):
        download(storage.url(), target, on_progress=enough, parts=1)
    assert names(target.parent) == ["journal", "part"]
    assert download(storage.url(), target).resumed == 3 * PART
    assert target.read_bytes() == content


# --- arguments ---


@pytest.mark.parametrize(
    ("what", "error"),
    [
        (None, TypeError),
        (b"http://127.0.0.1/", TypeError),
        (("a1",), TypeError),
        (("a1", 2), TypeError),
        (m.Format(), TypeError),
        ("harbour.mov", ValueError),
        ("file:///etc/passwd", ValueError),
        ("", ValueError),
    ],
)
def test_invalid_source_is_refused(download: DownloadWith, target: Path, what: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="URL"):
        download(what, target)
    assert names(target.parent) == []


@pytest.mark.parametrize("options", [{"parts": 0}, {"parts": True}, {"parts": 1.5}, {"part_size": -1}])
def test_numbers_out_of_range(download: DownloadWith, storage: Storage, target: Path, options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(options))} must be an integer of at least 1"):
        download(storage.url(), target, **options)
    assert not storage.seen


def test_statuses_are_errors_whether_or_not_the_client_raises(
    download: DownloadWith, storage: Storage, target: Path
) -> None:
    storage.fail = lambda _: 410
    with pytest.raises(Exception, match="410"):
        download(storage.url(), target, client={"raise_on_error": True})


def test_redirects_are_followed_without_credentials(
    download: DownloadWith, storage: Storage, iconik_files: Iconik, content: bytes, target: Path
) -> None:
    from tests.runtime.server import Answer, Server

    with Server(lambda _: Answer(302, b"", {"Location": storage.url()})) as elsewhere:
        download(f"{elsewhere.url}/?X-Amz-Signature=1", target)
        assert {received.headers.get("Auth-Token") for received in elsewhere.received} == {None}
    assert target.read_bytes() == content
    assert Url(storage.url()).path == storage.seen[0].path
