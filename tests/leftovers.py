"""A run leaves nothing behind: no process, no socket, no file in the folder for temporary files.

A run has a folder for temporary files of its own, which tests and the programs that they start find in `TMPDIR`, and a
mark in its environment, by which such programs are found again. So two runs side by side are told apart.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

MARK = "PYTHONIK_TEST_RUN"
#: Seconds that programs have to end after the tests.
_PATIENCE = 10.0
#: A helper that Python starts for itself, and that ends with the process that it serves.
_TRACKER = "multiprocessing.resource_tracker"
#: SeaweedFS makes its sockets here, whatever `TMPDIR` says.
_SOCKETS = Path("/tmp")


class Plugin:
    """Fails a run that leaves something behind, and lists what."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._mark = uuid4().hex
        self._folder = Path(tempfile.mkdtemp(prefix="pythonik-tests-"))
        self._sockets = unbound_sockets()
        self._environment = pytest.MonkeyPatch()
        # The folders of `tmp_path` stay where pytest has them: of tests that failed they outlive the run.
        self._environment.setenv(
            "PYTEST_DEBUG_TEMPROOT", os.environ.get("PYTEST_DEBUG_TEMPROOT", tempfile.gettempdir())
        )
        self._environment.setenv("TMPDIR", str(self._folder))
        self._environment.setenv(MARK, self._mark)
        self._environment.setattr(tempfile, "tempdir", None)

    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Iterator[None]:
        """Look when all workers have ended and before the summary is written."""
        yield
        self.found = [*self._processes(), *self._files()]
        if self.found:
            session.exitstatus = session.exitstatus or pytest.ExitCode.TESTS_FAILED
        self._environment.undo()
        shutil.rmtree(self._folder)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """List what was left."""
        if self.found:
            terminalreporter.section("left behind", red=True)
            for each in self.found:
                terminalreporter.line(each)

    def _processes(self) -> list[str]:
        deadline = time.monotonic() + _PATIENCE
        while (found := marked(self._mark)) and time.monotonic() < deadline:
            time.sleep(0.05)
        return found

    def _files(self) -> list[str]:
        # Another run, beside this one, removes its sockets a moment after it has ended their server.
        deadline = time.monotonic() + _PATIENCE
        while (sockets := unbound_sockets() - self._sockets) and time.monotonic() < deadline:
            time.sleep(0.05)
        return sorted(f"file {path}" for path in (*self._folder.iterdir(), *sockets))


def marked(mark: str) -> list[str]:
    """Return the programs with this mark in their environment, without this one."""
    if sys.platform != "linux":
        return []
    entry = f"{MARK}={mark}".encode()
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            is_marked = entry in (process / "environ").read_bytes().split(b"\0")
            command = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:  # it has ended, or belongs to somebody else
            continue
        if is_marked and process.name != str(os.getpid()) and _TRACKER not in command:
            found.append(f"process {process.name}: {command}")
    return found


def unbound_sockets(folder: Path = _SOCKETS) -> set[Path]:
    """Return the sockets of SeaweedFS in a folder on which no process listens any more."""
    if sys.platform != "linux":
        return set()
    bound = {line.split()[-1] for line in Path("/proc/net/unix").read_text().splitlines()}
    return {path for path in folder.glob("seaweedfs-*.sock") if str(path) not in bound}
