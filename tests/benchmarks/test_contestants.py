"""Contestants of `make bench` that need no installation."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from benchmarks.peers import relay, server as servers
from benchmarks.peers.contestants import imports, job
from benchmarks.peers.contestants.job import Job
from benchmarks.peers.seats import Fresh, Program, Steady, surroundings
from benchmarks.peers.works import FURTHER, OURS, PROGRAMS

from .conftest import WALKED

pytestmark = pytest.mark.slow


def test_server_answers(server: str, answers: Path) -> None:
    with httpx.Client(base_url=server) as client:
        assert client.get(job.PATH).content == (answers / "assets" / "asset.json").read_bytes()
        page = (answers / "assets" / "100.json").read_bytes()
        assert client.get(job.LIST_PATH, params={"per_page": 100}).content == page
        searched = client.post("/API/search/v1/search/", params={"per_page": 100, "page": 7}, json={"query": "a"})
        assert (searched.status_code, searched.content) == (200, page)
        assert client.get(job.LIST_PATH, params={"per_page": 7}).status_code == 404


def test_server_ends(answers: Path, tmp_path: Path, server: str) -> None:
    with servers.nginx([answers / "assets"], tmp_path) as (url,):
        assert httpx.get(url + job.PATH).is_success
    with pytest.raises(httpx.ConnectError):
        httpx.get(url + job.PATH)


def test_no_nginx(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers.shutil, "which", lambda *_, **__: None)
    with pytest.raises(servers.NoNginxError, match="apt-get install nginx-light"):
        servers.find()


def test_relay_passes_on(server: str, answers: Path) -> None:
    with relay.relay(server, 0.0) as url, httpx.Client(base_url=url) as client:
        for _ in range(2):
            page = client.get(job.LIST_PATH, params={"per_page": 1000})
            assert page.content == (answers / "assets" / "1000.json").read_bytes()
        assert client.post("/API/search/v1/search/", params={"per_page": 100}, json={}).is_success


def ours(work: str, job: Job, rounds: int = 1) -> list[int]:
    """Return the result of this project's contestant in a process of its own, since it closes no connection."""
    command = [sys.executable, "-m", "benchmarks.peers.contestants", "ours", work, job.dump()]
    from_here = surroundings(PYTHONPATH="generated:overlays")
    run = subprocess.run(
        command, input="\n" * rounds, env=from_here, check=True, text=True, stdout=subprocess.PIPE, timeout=60
    )
    return [json.loads(line)["done"] for line in run.stdout.splitlines()]


@pytest.mark.parametrize(
    "work",
    [
        "call",
        "call_httpx2",
        "call_pyreqwest",
        "call_within_limit",
        "in_flight",
        "in_flight_aiohttp",
        "in_flight_httpx2",
        "in_flight_pyreqwest",
    ],
)
def test_ours_calls(server: str, work: str) -> None:
    assert ours(work, Job(server, count=4, size=2), rounds=2) == [4, 4]


@pytest.mark.parametrize("name", [OURS, *FURTHER])
def test_our_programs_fetch_the_asset(server: str, name: str) -> None:
    _, client, title = (PROGRAMS | FURTHER)[name]
    program = f"{client}\nassert {title} == {job.TITLE!r}"
    subprocess.run(
        [sys.executable, "-c", program, server], env=surroundings(PYTHONPATH="generated:overlays"), check=True
    )


@pytest.mark.parametrize("work", ["decode", "encode", "encode_whole"])
def test_ours_without_a_server(answers: Path, work: str) -> None:
    assert ours(work, Job(body=str(answers / "indexed" / "100.json"))) == [100]


def test_ours_lists(server: str) -> None:
    assert ours("fetch", Job(server, size=100)) == [100]
    assert ours("keep", Job(server, size=100), rounds=2) == [100, 200]


@pytest.mark.parametrize("ahead", [0, 4])
def test_ours_walks(walked_server: str, ahead: int) -> None:
    assert ours("walk", Job(walked_server, size=100, ahead=ahead)) == [WALKED]


def test_another_asset_is_noticed() -> None:
    with pytest.raises(AssertionError, match="the asset is called 'Quay'"):
        job.expect_title("Quay")


def test_job_on_the_command_line() -> None:
    told = Job("http://127.0.0.1:1", 3, 1000, 4, "file")
    assert Job.load(told.dump()) == told


def test_seats_take_turns() -> None:
    job = Job(body="json")
    steady = Steady(sys.executable, "imports", "everything", job)
    rounds = [steady.round(), steady.round()]
    steady.close()
    assert [each.done for each in rounds] == [5, 5]  # json, decoder, encoder, scanner, tool
    assert rounds[0].modules == rounds[1].modules
    assert 0 < rounds[0].idle <= rounds[0].peak
    assert Fresh(sys.executable, "imports", "everything", job).round().done == 5


def test_failing_contestants_end_the_run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    steady = Steady(sys.executable, "imports", "everything", Job(body="no_such_package"))
    with pytest.raises(RuntimeError, match=r"imports\.everything has ended"):
        steady.round()
    steady.close()
    # It works once, when its modules are counted.
    program = Program(sys.executable, "import os, sys; os.mkdir(sys.argv[1])", [str(tmp_path / "new")])
    with pytest.raises(RuntimeError, match="failed"):
        program.round()
    said = capfd.readouterr().err
    assert "no_such_package" in said
    assert "FileExistsError" in said


def test_programs() -> None:
    bare = Program(sys.executable, "pass", []).round()
    more = Program(sys.executable, "import json", []).round()
    assert more.modules > bare.modules
    assert bare.cpu > 0


def test_byte_code_is_there_or_not(tmp_path: Path) -> None:
    """A program sees the requested environment, and not that of this shell."""
    told = tmp_path / "told"
    text = "import json, sys; open(sys.argv[1], 'w').write(json.dumps([sys.dont_write_bytecode, sys.pycache_prefix]))"
    Program(sys.executable, text, [str(told)]).round()
    assert json.loads(told.read_text()) == [False, None]
    Program(sys.executable, text, [str(told)], compiled=False).round()
    wrote, prefix = json.loads(told.read_text())
    assert wrote is True
    assert not Path(prefix).exists()


def test_nothing_of_this_shell_reaches_a_contestant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "generated:overlays")
    assert set(surroundings(A="b")) == {"PATH", "HOME", "LANG", "A"}


def test_unimportable_module_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "some_package"
    (package / "inner").mkdir(parents=True)
    for name in ("__init__", "__main__", "whole", "inner/__init__", "inner/broken", "inner/deep"):
        (package / f"{name}.py").write_text("raise RuntimeError('no')" if name in ("__main__", "inner/broken") else "")
    monkeypatch.syspath_prepend(str(tmp_path))
    found = {name: error and str(error) for name, error in imports._imported(["some_package"])}
    assert found == {
        "some_package": None,
        "some_package.whole": None,
        "some_package.inner": None,
        "some_package.inner.broken": "no",
        "some_package.inner.deep": None,
    }
