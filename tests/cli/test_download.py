"""`pythonik download`, against the stand-in and its storage."""

from __future__ import annotations

import csv
import hashlib
import signal
from pathlib import Path

import pytest

from iconik_api.files import models as m
from pythonik.cli.download import targets
from pythonik.exceptions import DownloadError
from pythonik.testing import StandIn
from tests.downloads.conftest import finished

from .conftest import Run

NOWHERE = "00000000-0000-0000-0000-000000000000"


@pytest.fixture
def uploaded(run: Run, small: Path) -> tuple[str, str]:
    """Identifiers of an asset and of its file."""
    done = run("upload", small, "--json").last
    return done["asset_id"], done["file_id"]


def test_to_the_present_folder(
    run: Run, uploaded: tuple[str, str], small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    result = run("download", *uploaded)
    assert result.code == 0
    assert (tmp_path / "here" / "small.mov").read_bytes() == small.read_bytes()
    assert result.err.splitlines()[-1].startswith("small.mov: 15 B in ")


def test_to_a_path(run: Run, uploaded: tuple[str, str], small: Path, tmp_path: Path) -> None:
    target = tmp_path / "other.mov"
    done = run("download", *uploaded, "--to", target, "--json").last
    assert (done["event"], done["path"], done["size"], done["file_id"]) == ("done", str(target), 15, uploaded[1])
    assert target.read_bytes() == small.read_bytes()


def test_to_a_folder(run: Run, uploaded: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert run("download", *uploaded, "--to", tmp_path / "folder").code == 0
    assert (tmp_path / "folder" / "small.mov").exists()
    again = run("download", *uploaded, "--to", tmp_path / "folder")
    assert again.code == 1
    assert again.err == f"{tmp_path / 'folder' / 'small.mov'}: file exists: pass --overwrite to replace it\n"
    assert run("download", *uploaded, "--to", tmp_path / "folder", "--overwrite").code == 0


def test_a_whole_folder_comes_back(run: Run, card: Path, tmp_path: Path) -> None:
    asset_id = run("upload", card, "--json").last["asset_id"]
    result = run("download", asset_id, "--all", "--to", tmp_path / "back", "--json")
    assert result.code == 0
    found = {path.relative_to(tmp_path / "back"): path.read_bytes() for path in (tmp_path / "back").rglob("*.mov")}
    assert found == {path.relative_to(card): path.read_bytes() for path in card.rglob("*.mov")}
    assert [each["event"] for each in result.events if each["event"] != "progress"] == ["done"] * 3 + ["summary"]
    shown = [each for each in result.events if each["event"] == "progress"]
    assert {each["path"] for each in shown} == {str(tmp_path / "back")}
    assert {each["total"] for each in shown} == {3003}


def test_all_files_cost_one_request_to_iconik_and_show_one_line(
    run: Run, card: Path, iconik: StandIn, tmp_path: Path
) -> None:
    asset_id = run("upload", card, "--json").last["asset_id"]
    before = len(iconik.requests)
    report = tmp_path / "report.csv"
    result = run("download", asset_id, "--all", "--to", tmp_path / "back", "--report", report)
    assert result.code == 0
    assert [each.path for each in iconik.requests[before:]] == [f"/API/files/v1/assets/{asset_id}/files/"]
    lines = result.err.splitlines()
    assert "3 files, 2.9 KiB in" in lines[-1]
    assert len(lines) == 2
    rows = list(csv.DictReader(report.read_text().splitlines()))
    assert {(Path(row["path"]).name, row["size"], row["state"]) for row in rows} >= {("2.mov", "1002", "done")}


def test_one_that_exists_does_not_stop_the_others(run: Run, card: Path, tmp_path: Path) -> None:
    asset_id = run("upload", card, "--json").last["asset_id"]
    (tmp_path / "back").mkdir()
    (tmp_path / "back" / "1.mov").write_bytes(b"of somebody else")
    result = run("download", asset_id, "--all", "--to", tmp_path / "back")
    assert result.code == 1
    assert "1.mov: file exists" in result.err
    assert result.err.splitlines()[-1].startswith("2 files, 1 failed, ")
    assert len(list((tmp_path / "back").rglob("*.mov"))) == 3


def test_a_checksum(run: Run, uploaded: tuple[str, str], small: Path, tmp_path: Path) -> None:
    right = hashlib.sha256(small.read_bytes()).hexdigest()
    assert run("download", *uploaded, "--to", tmp_path / "a.mov", "--checksum", right).code == 0
    wrong = run("download", *uploaded, "--to", tmp_path / "b.mov", "--checksum", "0" * 64)
    assert wrong.code == 1
    assert "the checksum is" in wrong.err
    assert not (tmp_path / "b.mov").exists()


def test_missing_id_exits_with_1(run: Run, uploaded: tuple[str, str], tmp_path: Path) -> None:
    for arguments in ([NOWHERE, NOWHERE], [NOWHERE, "--all"], [uploaded[0], NOWHERE, "--to", tmp_path / "x.mov"]):
        result = run("download", *arguments, "--json")
        assert result.code == 1
        assert result.last["error"].startswith("404 for GET ")


def test_an_asset_without_files(run: Run, client: object, uploaded: tuple[str, str]) -> None:
    client.files().delete_file(*uploaded)  # type: ignore[attr-defined]
    result = run("download", uploaded[0], "--all")
    assert (result.code, result.err) == (1, f"pythonik: asset {uploaded[0]} has no files\n")


@pytest.mark.slow
def test_ctrl_c_and_on(run: Run, stop_midway: Run, large: Path, tmp_path: Path) -> None:
    done = run("upload", large, "--json").last
    target = tmp_path / "back.mov"
    command = ["download", done["asset_id"], done["file_id"], "--to", target, "--part-size", "64KiB", "--parts", "1"]
    stopped = stop_midway(signal.SIGINT, *command, when=lambda: bool(finished(target)))
    assert stopped.code == 130
    assert stopped.last["resume_command"] == f"pythonik download {done['asset_id']} {done['file_id']} --to {target}"
    assert not target.exists()
    resumed = run(*command, "--json")
    assert resumed.code == 0
    assert resumed.last["resumed"] > 0
    assert target.read_bytes() == large.read_bytes()


# --- places of files ---


def file(file_id: str, name: str, directory: str = "", **values: str) -> m.File:
    return m.File(id=file_id, original_name=name, directory_path=directory, **values)


def test_folders_that_all_share_are_left_out() -> None:
    files = [file("1", "x", "2024/05/card"), file("2", "x", "2024/05/card/a"), file("3", "y", "2024/05/card/a/b")]
    assert list(targets(files, Path("to")).values()) == [Path("to/x"), Path("to/a/x"), Path("to/a/b/y")]
    assert targets([file("1", "x", "2024/05")], Path("to")) == {"1": Path("to/x")}
    assert targets([], Path("to")) == {}


@pytest.mark.parametrize(
    ("name", "directory"),
    [("../../x", ""), ("/etc/x", ""), ("x", "../../.."), ("..\\..\\x", ""), ("x", "/"), ("a/../../x", "a/../../..")],
)
def test_names_do_not_lead_out(name: str, directory: str) -> None:
    found = targets([file("1", name, directory), file("2", "y", "")], Path("to"))
    assert found["1"].name == "x"
    assert found["1"].parts[0] == "to"
    assert ".." not in found["1"].parts


@pytest.mark.parametrize("name", ["", "..", ".", "/", "../.."])
def test_a_file_without_a_name(name: str) -> None:
    assert targets([file("1", name)], Path("to")) == {"1": Path("to/1")}


@pytest.mark.parametrize("file_id", ["../../x", "/x", "..\\x"])
def test_identifier_in_place_of_a_name_does_not_lead_out(file_id: str) -> None:
    assert targets([file(file_id, "..")], Path("to")) == {file_id: Path("to/x")}


def test_two_of_the_same_name() -> None:
    with pytest.raises(DownloadError, match="2 files would have the path to/x: download each by its identifier"):
        targets([file("1", "x"), file("2", "x")], Path("to"))


def test_folders_are_no_files() -> None:
    assert targets([file("1", "x", type="DIRECTORY")], Path("to")) == {}


def test_name_that_is_not_utf_8_is_refused_by_its_identifier() -> None:
    with pytest.raises(DownloadError, match="file 7 cannot be saved"):
        targets([file("7", "caf\udce9.mov")], Path())
