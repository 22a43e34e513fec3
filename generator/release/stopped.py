"""The exception that stops a release, and tools whose failure stops a release."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

__all__ = ["Stopped", "Tools"]

_SHOWN_LINES = 15


class Stopped(Exception):  # noqa: N818 - not an error of the program
    """The release stopped: nothing was published or tagged.

    Args:
        what: The failure.
        advice: The next step of the maintainer.
    """

    def __init__(self, what: str, advice: str) -> None:
        super().__init__(what, advice)
        self.what = what
        self.advice = advice

    def __str__(self) -> str:
        return f"stopped: {self.what}\n{self.advice}"


class Tools:
    """Runner of programs in a checkout.

    Args:
        root: The checkout, in which the programs run.
        folder: Folder of the programs of the environment for releases.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = root
        self.folder = folder

    def run(self, what: str, advice: str, name: str, *arguments: str, env: Mapping[str, str] | None = None) -> str:
        """Run a program of the environment for releases, and return what it printed.

        Raises:
            Stopped: The program does not exist, or it failed.
        """
        program = self.folder / name
        if not program.exists():
            raise Stopped(f"{name} is not in {self.folder}", "Make the environment: make release-env.")
        return self._run(what, advice, (str(program), *arguments), env)

    def python(self, what: str, advice: str, *arguments: str, env: Mapping[str, str] | None = None) -> str:
        """Run this Python on the code of the checkout, and return what it printed.

        Raises:
            Stopped: The code failed.
        """
        return self._run(what, advice, (sys.executable, *arguments), env)

    def status(self, *arguments: str) -> tuple[int, str]:
        """Run this Python on the code of the checkout, and return its exit status and what it printed."""
        done = self._start((sys.executable, *arguments), None)
        return done.returncode, done.stdout

    def _run(self, what: str, advice: str, command: Sequence[str], env: Mapping[str, str] | None) -> str:
        done = self._start(command, env)
        if done.returncode:
            tail = "\n".join(done.stdout.splitlines()[-_SHOWN_LINES:])
            raise Stopped(f"{what}:\n{tail}", advice)
        return done.stdout

    def _start(self, command: Sequence[str], env: Mapping[str, str] | None) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join(str(self.root / room) for room in ("generated", "overlays", "."))
        return subprocess.run(  # noqa: S603  (our own arguments)
            command,
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": path, **(env or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
