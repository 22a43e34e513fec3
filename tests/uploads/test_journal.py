from __future__ import annotations

import json
import stat
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from pythonik.exceptions import UploadError
from pythonik.uploads.state.journal import (
    Journal,
    JournalHeader,
    default_journal_directory,
    remove_journals,
    unfinished_uploads,
)

HEAD = JournalHeader(kind="file", base_url="https://iconik.example", path="/films/harbour.mov", size=7, modified=1)

steps = st.lists(
    st.one_of(
        st.tuples(st.just("note"), st.dictionaries(st.sampled_from("abc"), st.integers() | st.text() | st.none())),
        st.tuples(st.just("part"), st.tuples(st.integers(1, 9), st.text())),
        st.tuples(st.just("gone"), st.sets(st.integers(1, 9)) | st.none()),
    )
)


def play(journal: Journal, entries: list[tuple[str, Any]]) -> None:
    for kind, value in entries:
        if kind == "note":
            journal.note(**value)
        elif kind == "part":
            journal.note_part(*value)
        else:
            journal.forget_parts(value)


@given(entries=steps, cut=st.integers(0, 400))
@settings(deadline=None)
def test_journal_is_read_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, entries: Any, cut: int) -> None:
    folder = tmp_path_factory.mktemp("journals")
    with Journal(HEAD, folder) as journal:
        play(journal, entries)
        values, parts = dict(journal.values), dict(journal.parts)
        path = journal.path
    assert path is not None
    with Journal(HEAD, folder) as again:
        assert (again.values, again.parts) == (values, parts)
    # The remains after a kill can be resumed, and lack the end at most.
    whole = path.read_bytes()
    path.write_bytes(whole[: max(len(whole) - cut, 0)])
    with Journal(HEAD, folder) as rest:
        rest.note(after="cut")
    with Journal(HEAD, folder) as rest:
        assert rest.values["after"] == "cut"
    assert all(line.endswith(b"}\n") and json.loads(line) for line in path.read_bytes().splitlines(keepends=True))


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such modes")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    with Journal(HEAD, tmp_path / "new") as journal:
        assert journal.path is not None
        assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(journal.path.parent.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such locks")
def test_one_program_at_a_time(tmp_path: Path) -> None:
    with Journal(HEAD, tmp_path), pytest.raises(BlockingIOError, match="another program"):
        Journal(HEAD, tmp_path)
    with Journal(HEAD, tmp_path):
        pass


@pytest.mark.parametrize("change", [{"size": 8}, {"modified": 2}])
def test_another_version_of_the_file_is_refused(tmp_path: Path, change: dict[str, int]) -> None:
    with Journal(HEAD, tmp_path) as journal:
        journal.note(asset_id="1")
    with pytest.raises(UploadError, match=f"has changed since its upload started.*abort {journal.id}"):
        Journal(attrs.evolve(HEAD, **change), tmp_path)
    with Journal(HEAD, tmp_path) as journal:
        assert journal.values == {"asset_id": "1"}


@pytest.mark.parametrize(
    "change", [{"kind": "proxy"}, {"base_url": "https://other.example"}, {"path": "/b.mov"}, {"target": {"title": "B"}}]
)
def test_other_calls_have_other_journals(change: dict[str, Any]) -> None:
    assert attrs.evolve(HEAD, **change).name != HEAD.name


@pytest.mark.parametrize(
    "text",
    [
        b"nonsense\n",
        b"[]\n",
        b"{}\n",
        b'{"format": 99}\n',
        b'{"format": 1, "kind": "file"}\n',
        b"\xff\n",
        b"notes of somebody, without the end of a line",
        b"\0\0\n",
        b"\0",
    ],
)
def test_other_files_are_left_alone(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / f"{HEAD.name}.upload"
    path.write_bytes(text)
    with pytest.raises(UploadError, match="is not a valid journal of an upload"):
        Journal(HEAD, tmp_path)
    assert path.read_bytes() == text


def test_unfinished_uploads_are_listed(tmp_path: Path) -> None:
    assert list(unfinished_uploads(tmp_path / "nowhere")) == []
    with Journal(HEAD, tmp_path) as journal:
        journal.note(asset_id="1")
        journal.note_part(1, '"tag"')
    (tmp_path / "empty.upload").touch()  # killed before it had a head
    [found] = unfinished_uploads(tmp_path)
    assert (found.id, found.header, found.values, found.parts) == (journal.id, HEAD, {"asset_id": "1"}, 1)
    with Journal(HEAD, tmp_path) as journal:
        journal.remove()
    assert list(unfinished_uploads(tmp_path)) == []


def test_journal_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "0123456789abcdef.upload").write_bytes(b"\0\0\n")
    (tmp_path / "fedcba9876543210.upload").mkdir()
    with Journal(HEAD, tmp_path) as journal:
        journal.note(asset_id="1")
    assert [each.id for each in unfinished_uploads(tmp_path)] == [journal.id]
    assert "0123456789abcdef.upload is not a valid journal" in caplog.text


def test_lines_that_a_power_cut_has_emptied_are_lost_alone(tmp_path: Path) -> None:
    with Journal(HEAD, tmp_path) as journal:
        journal.note_part(1, "tag")
    assert journal.path is not None
    with journal.path.open("ab") as file:
        file.write(b"\0" * 10 + b"\n")
    with Journal(HEAD, tmp_path) as journal:
        journal.note_part(2, "tag")
    with Journal(HEAD, tmp_path) as journal:
        assert journal.parts == {1: "tag", 2: "tag"}


def test_journal_behind_a_link_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"")
    (tmp_path / f"{HEAD.name}.upload").symlink_to(elsewhere)
    with pytest.raises(OSError, match="symbolic links"):
        Journal(HEAD, tmp_path)
    assert elsewhere.read_bytes() == b""
    assert list(unfinished_uploads(tmp_path)) == []


def test_only_journals_are_removed(tmp_path: Path) -> None:
    with Journal(HEAD, tmp_path) as journal:
        pass
    assert journal.path is not None
    foreign = [tmp_path / "notes.txt", tmp_path / "notes.upload"]
    for path in foreign:
        path.write_bytes(b"of somebody")
    remove_journals(tmp_path)
    assert sorted(tmp_path.iterdir()) == foreign
    for path in foreign:
        path.unlink()
    remove_journals(tmp_path)
    assert not tmp_path.exists()
    remove_journals(tmp_path)


def test_journal_that_another_program_has_replaced_is_not_removed(tmp_path: Path) -> None:
    with Journal(HEAD, tmp_path) as journal:
        assert journal.path is not None
        journal.path.unlink()
        journal.path.write_bytes(b"of somebody")
        journal.remove()
    assert journal.path.read_bytes() == b"of somebody"


def test_without_a_folder_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Journal(None, tmp_path) as journal:
        journal.note(asset_id="1")
        journal.note_part(1, "tag")
        journal.remove()
        assert (journal.id, journal.values, journal.parts) == (None, {"asset_id": "1"}, {1: "tag"})
    assert list(tmp_path.iterdir()) == []


def test_journals_folder_follows_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIK_UPLOADS", "/somewhere")
    assert default_journal_directory() == Path("/somewhere")
    monkeypatch.delenv("PYTHONIK_UPLOADS")
    monkeypatch.setenv("XDG_STATE_HOME", "/state")
    if sys.platform != "win32":
        assert default_journal_directory() == Path("/state/pythonik/uploads")
