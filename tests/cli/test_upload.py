"""`pythonik upload`, against the stand-in and its storage."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from pythonik.cli.durations import parse_duration
from pythonik.client import PythonikClient
from pythonik.testing import StandIn

from .conftest import Refuse, Run, assets, stored

NOWHERE = "00000000-0000-0000-0000-000000000000"


def test_a_file(run: Run, client: PythonikClient, small: Path) -> None:
    result = run("upload", small, "--title", "Harbour", "--checksum", "md5", "--json")
    assert (result.code, result.err) == (0, "")
    done = result.last
    assert (done["event"], done["path"], done["size"]) == ("done", str(small), 15)
    assert done["checksum"] == f"md5:{hashlib.md5(small.read_bytes(), usedforsecurity=False).hexdigest()}"
    assert stored(client, done["asset_id"], done["file_id"]) == small.read_bytes()
    asset: Any = client.assets().get(done["asset_id"]).data
    assert asset.title == "Harbour"
    assert done["job_id"]
    assert done["transcode_job_id"]


@pytest.mark.slow
def test_events(spawn: Run, large: Path) -> None:
    result = spawn("upload", large, "--part-size", "5MiB", "--workers", "1", "--bandwidth", "8MiB", "--json")
    *progress, done = result.events
    assert done["event"] == "done"
    assert done["parts"] == 4
    assert {each["event"] for each in progress} == {"progress"}
    assert {each["total"] for each in progress} == {large.stat().st_size}
    confirmed = [each["done"] for each in progress]
    assert confirmed == sorted(confirmed)
    assert confirmed[-1] > 0
    assert any(each["rate"] > 0 for each in progress)
    assert len(progress) < 10


def test_plain_lines(run: Run, small: Path) -> None:
    result = run("upload", small)
    assert (result.code, result.out) == (0, "")
    *_, last = result.err.splitlines()
    assert last.startswith(f"{small}: asset ")
    assert "\x1b" not in result.err


def test_a_folder(run: Run, client: PythonikClient, card: Path) -> None:
    done = run("upload", card, "--json").last
    assert sorted(done["files"]) == ["1.mov", "a/1.mov", "a/2.mov"]
    for name, file_id in done["files"].items():
        assert stored(client, done["asset_id"], file_id) == (card / name).read_bytes()


def test_several(run: Run, iconik: StandIn, small: Path, card: Path, large: Path) -> None:
    result = run("upload", small, card, large, "--json")
    done = [each["path"] for each in result.events if each["event"] == "done"]
    assert set(done) == {str(small), str(card), str(large)}
    assert result.last["event"] == "summary"
    assert (result.last["done"], result.last["failed"]) == (5, 0)
    assert (result.code, assets(iconik)) == (0, 3)


@pytest.mark.slow
@pytest.mark.parametrize("as_file", [True, False])
def test_standard_input(spawn: Run, client: PythonikClient, small: Path, as_file: bool) -> None:
    result = spawn("upload", "-", "--name", "piped.mov", "--json", stdin=small.read_bytes())
    done = result.last
    assert stored(client, done["asset_id"], done["file_id"]) == small.read_bytes()
    file: Any = client.files().get_file(done["asset_id"], done["file_id"]).data
    assert file.original_name == "piped.mov"


def test_standard_input_that_is_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = os.openpty()
    with os.fdopen(theirs) as terminal:
        monkeypatch.setattr(sys, "stdin", terminal)
        result = run("upload", "-", "--name", "x.mov")
    os.close(ours)
    assert result.code == 2
    assert "standard input is a terminal" in result.err


def test_into_a_collection_with_metadata(run: Run, client: PythonikClient, small: Path, tmp_path: Path) -> None:
    collection: Any = client.collections().create_collection({"title": "Rushes"}).data
    client.metadata().create_field({"name": "Light", "label": "Light", "field_type": "string", "multi": True})
    view: Any = client.metadata().create_view({"name": "Footage", "view_fields": [{"name": "Light"}]}).data
    described = tmp_path / "metadata.json"
    described.write_text(json.dumps({"Light": ["dawn", "noon"]}))
    for metadata in (f"@{described}", described.read_text()):
        where = ["--collection", collection.id, "--metadata", metadata, "--view", view.id]
        done = run("upload", small, *where, "--json").last
        held = client.collections().list_collection_contents.iter(collection.id)
        assert done["asset_id"] in [each.id for each in held]
        found: Any = client.metadata().get_asset_metadata(done["asset_id"], view.id).data
        values = found.model_dump()["metadata_values"]["Light"]["field_values"]
        assert [each["value"] for each in values] == ["dawn", "noon"]


def test_a_new_version(run: Run, client: PythonikClient, small: Path) -> None:
    asset_id = run("upload", small, "--json").last["asset_id"]
    added = run("upload", small, "--asset", asset_id, "--name", "more.mov", "--json").last
    newer = run("upload", small, "--asset", asset_id, "--new-version", "--json").last
    assert {added["asset_id"], newer["asset_id"]} == {asset_id}
    asset: Any = client.assets().get(asset_id).data
    assert [version.id for version in asset.versions][-1] == newer["version_id"]
    assert len(asset.versions) == 2


def test_without_job_and_transcoding(run: Run, iconik: StandIn, small: Path) -> None:
    done = run("upload", small, "--no-job", "--no-transcode", "--json").last
    assert (done["job_id"], done["transcode_job_id"]) == (None, None)
    assert not any("/jobs/" in each.path or "keyframes" in each.path for each in iconik.requests)


def test_to_a_storage(run: Run, iconik: StandIn, small: Path) -> None:
    storage_id = iconik.storages[1]["id"]
    assert run("upload", small, "--storage", storage_id, "--json").last["storage_id"] == storage_id


# --- failures ---


@pytest.mark.slow
def test_one_fails_and_the_others_arrive(
    run: Run, refusing: Refuse, iconik: StandIn, small: Path, card: Path, tmp_path: Path
) -> None:
    unlucky = tmp_path / "unlucky.mov"
    unlucky.write_bytes(b"abc")
    refusing("POST", "/files/", b"unlucky.mov")
    result = run("upload", small, unlucky, card, "--json")
    told = [(each["event"], each["path"]) for each in result.events if each["event"] != "progress"]
    assert told.pop() == ("summary", None)
    assert set(told) == {("done", str(small)), ("error", str(unlucky)), ("done", str(card))}
    (error,) = (each for each in result.events if each["event"] == "error")
    assert error["resume_command"] is None
    assert error["error"].startswith("422 for POST ")
    assert error["error"].endswith(": not today")
    assert (result.code, assets(iconik)) == (1, 2)


@pytest.mark.parametrize(
    ("option", "what"), [("--collection", "collection"), ("--storage", "storage"), ("--asset", "asset")]
)
@pytest.mark.parametrize("dry_run", [[], ["--dry-run"]])
def test_missing_object_exits_with_1(
    run: Run, iconik: StandIn, small: Path, option: str, what: str, dry_run: list[str]
) -> None:
    result = run("upload", small, option, NOWHERE, *dry_run)
    assert result.code == 1
    assert result.err.splitlines()[-1] == f"{small}: {what} {NOWHERE} does not exist"
    assert {each.method for each in iconik.requests} == {"GET"}


def test_a_view_that_is_not_there(run: Run, iconik: StandIn, small: Path) -> None:
    result = run("upload", small, "--metadata", '{"Light": "dawn"}', "--view", NOWHERE)
    assert result.code == 1
    assert f"metadata view {NOWHERE} does not exist" in result.err
    assert assets(iconik) == 0


def test_a_token_that_is_not_taken(run: Run, small: Path, monkeypatch: pytest.MonkeyPatch, iconik: StandIn) -> None:
    monkeypatch.setenv("ICONIK_AUTH_TOKEN", "another-token")
    result = run("upload", small)
    assert result.code == 1
    assert result.err.splitlines()[-1].endswith(": check ICONIK_APP_ID and ICONIK_AUTH_TOKEN")
    assert "another-token" not in result.err


@pytest.mark.slow
def test_no_iconik_there(run: Run, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ICONIK_BASE_URL", "http://127.0.0.1:9")
    result = run("upload", small)
    assert result.code == 1
    assert result.err.splitlines()[-1].endswith(": check the network and ICONIK_BASE_URL")


def test_resumable_failure_exits_with_3(
    run: Run, client: PythonikClient, refusing: Refuse, small: Path, iconik: StandIn
) -> None:
    """The bytes are there, but iconik refuses to start the transcoding."""
    refusing("POST", "/keyframes/")
    result = run("upload", small, "--json")
    assert result.code == 3
    assert result.last["event"] == "error"
    assert result.last["resume_command"].startswith("pythonik uploads resume ")
    again = run("upload", small)
    assert again.code == 3
    assert f"`{result.last['resume_command']}`" in again.err
    assert assets(iconik) == 1


def test_final_failure_exits_with_1(run: Run, refusing: Refuse, small: Path, iconik: StandIn) -> None:
    refusing("POST", "/keyframes/")
    result = run("upload", small, "--no-resume", "--json")
    assert (result.code, result.last["resume_command"], assets(iconik)) == (1, None, 0)


@pytest.mark.slow
def test_final_failure_takes_precedence_over_resumable_failure(
    run: Run, refusing: Refuse, small: Path, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing("POST", "/keyframes/")
    assert run("upload", small, card).code == 3
    small.write_bytes(b"another harbour")
    result = run("upload", small, card)
    assert result.code == 1
    assert "has changed since its upload started" in result.err


# --- dry run ---


def test_a_dry_run_only_reads(run: Run, iconik: StandIn, small: Path, card: Path, tmp_path: Path) -> None:
    result = (
        run("upload", small, card, "-", "--dry-run") if False else run("upload", small, card, "--dry-run", "--json")
    )
    assert result.code == 0
    assert [each["event"] for each in result.events] == ["planned", "planned"]
    assert [each["size"] for each in result.events] == [15, 3003]
    assert [each["title"] for each in result.events] == ["small.mov", "card"]
    assert {each["storage_method"] for each in result.events} == {"S3"}
    assert iconik.requests
    assert {each.method for each in iconik.requests} == {"GET"}
    assert not (tmp_path / "journals").exists()


def test_a_dry_run_for_people(run: Run, small: Path) -> None:
    result = run("upload", small, "--title", "Harbour", "--dry-run")
    assert result.err.startswith(f"{small}: would upload 15 B to storage ")
    assert result.err.endswith("(S3), for a new asset, Harbour\n")


# --- output ---


@pytest.mark.slow
def test_verbose(spawn: Run, small: Path) -> None:
    result = spawn("upload", small, "--verbose", "--json")
    assert result.code == 0
    assert "pythonik INFO PUT http://127.0.0.1:" in result.err
    assert result.last["event"] == "done"


@pytest.mark.slow
def test_a_bar_on_a_terminal(iconik: StandIn, large: Path) -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    process_id = os.fork()
    if not process_id:  # pragma: no cover
        os.dup2(theirs, 2)
        os.environ["TERM"] = "xterm"
        os.execv(sys.executable, [sys.executable, "-m", "pythonik.cli", "upload", str(large), "--part-size", "5MiB"])
    os.close(theirs)
    seen = b""
    try:
        while chunk := os.read(ours, 1 << 16):
            seen += chunk
    except OSError:
        pass  # Linux says so that the other end is closed
    _, status = os.waitpid(process_id, 0)
    os.close(ours)
    text = seen.decode()
    assert os.waitstatus_to_exitcode(status) == 0
    assert "━" in text
    assert "15.0 MiB" in text
    assert "asset " in text
    assert iconik.auth_token not in text


def test_names_are_no_commands_to_a_terminal(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "a\x1b]0;b\n"
    folder.mkdir()
    (folder / "1.mov").write_bytes(b"abc")
    result = run("upload", folder)
    assert result.code == 0
    assert "\x1b" not in result.err
    assert "\\u001b]0;b" in result.err


# --- directories ---


def test_file_that_fails_is_listed_and_the_same_command_goes_on(
    run: Run, iconik: StandIn, card: Path, tmp_path: Path
) -> None:
    (card / "a" / "2.mov").unlink()
    (card / "a" / "2.mov").symlink_to("nowhere")
    (card / ".DS_Store").write_bytes(b"x")
    report = tmp_path / "report.csv"
    failed = run("upload", card, "--report", report, "--checksum", "md5")
    assert failed.code == 3
    *_, listed, last = failed.err.splitlines()
    assert listed == f"{card / 'a' / '2.mov'}: {card / 'a' / '2.mov'}: No such file or directory"
    assert "1 of 3 files not uploaded" in last
    assert "pythonik uploads resume" in last
    states = {
        Path(row["path"]).relative_to(card).as_posix(): row["state"]
        for row in csv.DictReader(report.read_text().splitlines())
    }
    assert states == {"1.mov": "done", "a/1.mov": "done", "a/2.mov": "failed", ".DS_Store": "left out"}
    (card / "a" / "2.mov").unlink()
    (card / "a" / "2.mov").write_bytes(b"again")
    done = run("upload", card, "--report", report, "--checksum", "md5")
    assert done.code == 0
    assert "3 files, 1 left out, " in done.err
    rows = {
        Path(row["path"]).relative_to(card).as_posix(): row for row in csv.DictReader(report.read_text().splitlines())
    }
    assert rows[".DS_Store"]["state"] == "left out"
    assert (rows["a/2.mov"]["size"], rows["a/2.mov"]["checksum"]) == ("5", "md5:" + hashlib.md5(b"again").hexdigest())
    assert rows["1.mov"]["checksum"].startswith("md5:")
    assert all(row["id"] for name, row in rows.items() if name != ".DS_Store")
    assert assets(iconik) == 1


def test_file_that_fails_without_a_journal_exits_with_1(run: Run, iconik: StandIn, card: Path) -> None:
    (card / "gone.mov").symlink_to("nowhere")
    assert run("upload", card, "--no-resume").code == 1
    assert assets(iconik) == 1
    assert run("upload", card, "--fail-fast").code == 1
    assert assets(iconik) == 1


def test_files_are_left_out_and_let_in(run: Run, card: Path) -> None:
    (card / "Thumbs.db").write_bytes(b"x")
    done = run("upload", card, "--exclude", "a", "--include-hidden", "--json").last
    assert set(done["files"]) == {"1.mov", "Thumbs.db"}
    assert done["left_out"] == ["a"]
    refused = run("upload", card, "--exclude", "*")
    assert (refused.code, refused.err) == (2, f"pythonik: {card}: the directory contains no file to upload\n")


def test_name_that_iconik_cannot_have_is_a_usage_error(run: Run, iconik: StandIn, card: Path) -> None:
    (card / "a\\b.mov").write_bytes(b"x")
    before = len(iconik.requests)
    refused = run("upload", card)
    assert refused.code == 2
    assert "contains a backslash" in refused.err
    assert run("upload", card / "a\\b.mov").code == 2
    assert len(iconik.requests) == before


def test_report_that_cannot_be_written_is_a_usage_error(run: Run, iconik: StandIn, small: Path, tmp_path: Path) -> None:
    refused = run("upload", small, "--report", tmp_path / "nowhere" / "report.csv")
    assert refused.code == 2
    assert assets(iconik) == 0


@pytest.mark.slow
def test_paths_share_the_bandwidth(run: Run, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.mov" for number in range(2)]
    for path in paths:
        path.write_bytes(bytes(1 << 20))
    began = time.monotonic()
    assert run("upload", *paths, "--bandwidth", "2MiB").code == 0
    assert time.monotonic() - began > 0.7


def test_attempts_go_on_for_a_time(monkeypatch: pytest.MonkeyPatch, run: Run, small: Path) -> None:
    given: list[Any] = []
    monkeypatch.setattr("pythonik.client.PythonikClient", lambda **options: given.append(options) or PythonikClient())
    assert run("upload", small, "--retry-for", "1h30m", "--timeout", "90").code == 0
    assert (given[0]["retries"].attempts, given[0]["retries"].deadline, given[0]["timeout"]) == (None, 5400, 90)


@pytest.mark.parametrize("text", ["", "0", "-1", "1d", "m", "1 m", "inf", "9999999h"])
def test_durations_that_are_not_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="invalid duration"):
        parse_duration(text)
