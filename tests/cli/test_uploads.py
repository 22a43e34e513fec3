"""Uploads that broke off: `pythonik uploads`."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Any

import pytest

from pythonik.client import PythonikClient
from pythonik.testing import StandIn

from .conftest import SLOWLY, Refuse, Run, assets, stored

pytestmark = pytest.mark.slow


def job_of(iconik: StandIn, client: PythonikClient) -> Any:
    """The job that the only upload was shown by."""
    (job,) = [job for job in client.jobs().list_jobs.iter() if job.type == "TRANSFER"]
    return job


def test_ctrl_c_and_on(run: Run, stop_midway: Run, client: PythonikClient, iconik: StandIn, large: Path) -> None:
    stopped = stop_midway(signal.SIGINT, "upload", large, *SLOWLY)
    assert stopped.code == 130
    assert stopped.err == ""
    told = stopped.last
    assert (told["event"], told["path"], told["not_started"]) == ("interrupted", str(large), [])
    job = job_of(iconik, client)
    assert (job.status, job.error_message) == ("FAILED", "interrupted")

    listed = run("uploads", "list", "--json")
    (known,) = listed.events
    assert told["resume_command"] == f"pythonik uploads resume {known['upload_id']}"
    assert (known["path"], known["state"], known["size"]) == (str(large), "ready", large.stat().st_size)
    assert known["parts"] >= 1

    resumed = run("uploads", "resume", known["upload_id"], "--json")
    assert resumed.code == 0
    done = resumed.last
    assert (done["asset_id"], done["parts"]) == (known["asset_id"], 4)
    assert done["resumed"] >= 5 << 20
    assert stored(client, done["asset_id"], done["file_id"]) == large.read_bytes()
    assert run("uploads", "list").out == ""
    assert job_of(iconik, client).status == "FINISHED"
    assert assets(iconik) == 1


def test_ctrl_c_reaches_all_paths_and_says_what_was_not_started(
    stop_midway: Run, iconik: StandIn, large: Path, small: Path, tmp_path: Path
) -> None:
    others = [tmp_path / f"{number}.mov" for number in range(3)]
    for path in others:
        path.write_bytes(large.read_bytes())
    stopped = stop_midway(signal.SIGINT, "upload", large, *others, small, *SLOWLY)
    assert stopped.code == 130
    told = [each for each in stopped.events if each["event"] == "interrupted"]
    assert {each["path"] for each in told} == {str(path) for path in (large, *others)}
    assert all(each["resume_command"] for each in told)
    assert [name for each in told for name in each["not_started"]] == [str(small)]
    assert assets(iconik) == 4


def test_ctrl_c_without_a_journal_leaves_nothing(stop_midway: Run, iconik: StandIn, large: Path) -> None:
    stopped = stop_midway(signal.SIGINT, "upload", large, *SLOWLY, "--no-resume")
    assert (stopped.code, stopped.last["resume_command"]) == (130, None)
    assert assets(iconik) == 0


def test_kill_and_on(run: Run, stop_midway: Run, client: PythonikClient, iconik: StandIn, large: Path) -> None:
    killed = stop_midway(signal.SIGKILL, "upload", large, *SLOWLY)
    assert killed.code == -signal.SIGKILL
    assert killed.last["event"] == "progress"
    resumed = run("uploads", "resume", "--all", "--workers", "2", "--json")
    done = resumed.last
    assert resumed.code == 0
    assert done["resumed"] >= 5 << 20
    assert stored(client, done["asset_id"], done["file_id"]) == large.read_bytes()
    assert assets(iconik) == 1


def test_the_same_command_goes_on(
    run: Run, stop_midway: Run, client: PythonikClient, iconik: StandIn, large: Path
) -> None:
    stop_midway(signal.SIGKILL, "upload", large, *SLOWLY)
    done = run("upload", large, "--json").last
    assert done["resumed"] >= 5 << 20
    assert stored(client, done["asset_id"], done["file_id"]) == large.read_bytes()
    assert assets(iconik) == 1


@pytest.mark.parametrize("is_gone", [False, True])
def test_abort_leaves_nothing(
    run: Run, stop_midway: Run, client: PythonikClient, iconik: StandIn, large: Path, is_gone: bool
) -> None:
    stop_midway(signal.SIGKILL, "upload", large, *SLOWLY)
    assert assets(iconik) == 1
    (known,) = run("uploads", "list", "--json").events
    if is_gone:
        large.unlink()
    aborted = run("uploads", "abort", known["upload_id"])
    assert (aborted.code, aborted.err) == (0, f"{large}: aborted and removed\n")
    assert assets(iconik) == 0
    assert run("uploads", "list").out == ""
    assert job_of(iconik, client).status == "ABORTED"


def test_a_folder_says_once_how_it_goes_on(run: Run, refusing: Refuse, card: Path) -> None:
    refusing("PATCH", "/", b"CLOSED")
    failed = run("upload", card, "--json")
    assert failed.code == 3
    assert failed.last["error"].count("pythonik uploads resume") == 1
    (known,) = run("uploads", "list", "--json").events
    assert (known["kind"], known["path"], known["size"]) == ("directory", str(card), 3003)
    assert failed.last["resume_command"] == f"pythonik uploads resume {known['upload_id']}"


def test_a_folder_is_resumed_whole(
    run: Run, stop_midway: Run, client: PythonikClient, iconik: StandIn, card: Path, large: Path
) -> None:
    large.rename(card / "large.mov")
    stopped = stop_midway(signal.SIGINT, "upload", card, *SLOWLY)
    assert stopped.code == 130
    (known,) = run("uploads", "list", "--json").events
    assert known["kind"] == "directory"
    done = run("uploads", "resume", known["upload_id"], "--json").last
    assert sorted(done["files"]) == ["1.mov", "a/1.mov", "a/2.mov", "large.mov"]
    for name, file_id in done["files"].items():
        assert stored(client, done["asset_id"], file_id) == (card / name).read_bytes()
    assert assets(iconik) == 1
    assert run("uploads", "list").out == ""


def test_a_folder_is_given_up_whole(
    run: Run, stop_midway: Run, iconik: StandIn, card: Path, large: Path, tmp_path: Path
) -> None:
    large.rename(card / "large.mov")
    stop_midway(signal.SIGKILL, "upload", card, *SLOWLY)
    (known,) = run("uploads", "list", "--json").events
    assert run("uploads", "abort", known["upload_id"]).code == 0
    assert assets(iconik) == 0
    assert list((tmp_path / "journals").iterdir()) == []


def test_a_file_that_has_changed(run: Run, refusing: Refuse, small: Path) -> None:
    refusing("POST", "/keyframes/")
    run("upload", small)
    small.write_bytes(b"another")
    (known,) = run("uploads", "list", "--json").events
    assert known["state"] == "changed"
    failed = run("uploads", "resume", known["upload_id"])
    assert failed.code == 1
    assert "has changed since its upload started" in failed.err
    assert f"pythonik uploads abort {known['upload_id']}" in failed.err
    small.unlink()
    assert run("uploads", "list").out.endswith(", gone)\n")
    gone = run("uploads", "resume", known["upload_id"])
    assert (gone.code, gone.err) == (1, f"{small}: No such file or directory\n")


def test_upload_of_another_iconik_is_refused(run: Run, refusing: Refuse, small: Path, iconik: StandIn) -> None:
    refusing("POST", "/keyframes/")
    upload_id = run("upload", small, "--json").last["resume_command"].split()[-1]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ICONIK_BASE_URL", iconik.base_url)
        others = run("uploads", "resume", "--all", "--json")
        assert (others.code, others.out) == (0, "")
        named = run("uploads", "resume", upload_id)
        assert named.code == 1
        assert "belongs to" in named.err
        assert run("uploads", "abort", upload_id).code == 3


def test_nothing_unfinished(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("uploads", "resume", "--all").code == 0
    monkeypatch.delenv("ICONIK_AUTH_TOKEN")
    listed = run("uploads", "list")
    assert (listed.code, listed.out) == (0, "")


def test_a_journal_that_is_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / "journals").mkdir()
    (tmp_path / "journals" / "x.upload").write_text("{}\n")
    for command in (["resume", "x"], ["abort", "x"]):
        result = run("uploads", *command)
        assert result.code == 1
        assert "is not a valid journal of an upload" in result.err
    for command in (["list"], ["resume", "--all"]):
        assert run("uploads", *command).code == 0


def test_remains_of_an_abort_are_named(run: Run, refusing: Refuse, small: Path) -> None:
    refusing("POST", "/keyframes/")
    upload_id = run("upload", small, "--json").last["resume_command"].split()[-1]
    refusing("DELETE", "/")
    result = run("uploads", "abort", upload_id, "--json")
    assert result.code == 1
    assert any(each.startswith("asset ") for each in result.last["left"])
