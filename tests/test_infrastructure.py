"""Workers share folders and report all that matters; what a run leaves behind is found; no connection stays open."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest

from . import leftovers
from .listening import stop_listening
from .once import OncePerRun

ROOT = Path(__file__).parents[1]

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="processes and sockets are read from /proc")


def test_two_workers_that_ask_at_once_share_one_folder(tmp_path: Path) -> None:
    filled: list[Path] = []

    def fill(folder: Path) -> None:
        filled.append(folder)
        (folder / "client.py").write_text("complete")

    def ask(_: int) -> str:
        return (OncePerRun(tmp_path / "once")("client", fill) / "client.py").read_text()

    with ThreadPoolExecutor(8) as workers:
        assert set(workers.map(ask, range(8))) == {"complete"}
    assert len(filled) == 1


def test_folder_that_could_not_be_filled_is_filled_anew(tmp_path: Path) -> None:
    once = OncePerRun(tmp_path)

    def fail(folder: Path) -> None:
        (folder / "half").touch()
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="the disk is full"):
        once("client", fail)
    assert list(once("client", lambda folder: (folder / "whole").touch()).iterdir()) == [tmp_path / "client" / "whole"]


RUN = """
from pathlib import Path
from tests.reports import Plugin

def pytest_configure(config):
    config.pluginmanager.register(Plugin())

def pytest_runtest_logreport(report):
    with Path("told").open("a") as told:
        told.write(f"{report.location[2]} {report.when} {report.outcome}\\n")
"""
TESTS = """
import pytest

@pytest.fixture
def broken():
    raise OSError

@pytest.fixture
def breaking():
    yield
    raise OSError

def test_passes(): pass
def test_fails(): raise OSError
def test_without_setup(broken): pass
def test_without_teardown(breaking): pass
@pytest.mark.skip
def test_skipped(): pass
@pytest.mark.xfail
def test_expected_to_fail(): raise OSError
"""


@pytest.mark.slow
def test_worker_reports_each_test_once_and_each_failure(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(RUN)
    (tmp_path / "test_all.py").write_text(TESTS)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "--rootdir=."]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert (tmp_path / "told").read_text().splitlines() == [
        "test_passes call passed",
        "test_fails call failed",
        "test_without_setup setup failed",
        "test_without_teardown call passed",
        "test_without_teardown teardown failed",
        "test_skipped setup skipped",
        "test_expected_to_fail call skipped",
    ]
    assert "1 failed, 2 passed, 1 skipped, 1 xfailed, 2 errors" in done.stdout


@pytest.fixture
def program() -> Iterator[tuple[str, int]]:
    """A mark, and the process of a program that has it in its environment."""
    mark = uuid4().hex
    environment = {**os.environ, leftovers.MARK: mark}
    with subprocess.Popen([sys.executable, "-c", "input()"], env=environment, stdin=subprocess.PIPE) as process:
        yield mark, process.pid
        process.kill()


@on_linux
def test_program_of_a_run_is_found_by_its_mark(program: tuple[str, int]) -> None:
    mark, pid = program
    assert leftovers.marked(mark) == [f"process {pid}: {sys.executable} -c input() "]
    assert leftovers.marked(uuid4().hex) == []


@on_linux
def test_socket_counts_once_nobody_listens_on_it(tmp_path: Path) -> None:
    path = tmp_path / "seaweedfs-filer-1.sock"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        assert leftovers.unbound_sockets(tmp_path) == set()
    assert leftovers.unbound_sockets(tmp_path) == {path}


def test_connection_that_is_accepted_at_the_last_moment_gets_its_handler() -> None:
    handled: list[asyncio.StreamWriter] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        handled.append(writer)

    async def main() -> None:
        server = await asyncio.start_server(handle, "127.0.0.1", 0)
        with socket.create_connection(server.sockets[0].getsockname()):
            # In the first turn the event loop hears of the connection, in the second it accepts it.
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            await stop_listening(server)
        (writer,) = handled
        writer.close()
        await writer.wait_closed()

    asyncio.run(main())
