"""Those who take turns: each says what a round took, be it a process that goes on, one a round, or a program."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from .contestants.job import Job


@dataclass(frozen=True)
class Measured:
    """The cost of a round.

    Attributes:
        done: How many things were done in it.
        wall: Seconds by the clock.
        cpu: Seconds of CPU over all threads, in the system too.
        idle: MiB of resident memory before the first round.
        peak: MiB of resident memory at most, so far.
        modules: Python modules loaded at its end.
    """

    done: int
    wall: float
    cpu: float
    idle: float = 0.0
    peak: float = 0.0
    modules: int = 0


class Seat(Protocol):
    """One who takes turns."""

    def round(self) -> Measured:
        """Do one round."""
        ...

    def close(self) -> None:
        """Leave."""
        ...


def surroundings(**more: str) -> dict[str, str]:
    """Return the environment variables of a contestant: a minimum, so that those of this shell do not count."""
    return {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "LANG": "C.UTF-8", **more}


class Steady:
    """A process that does a round when it is told to.

    Args:
        python: Interpreter of the peer's environment.
        module: Of `contestants`.
        work: Its function.
        job: The job.
    """

    def __init__(self, python: str, module: str, work: str, job: Job) -> None:
        command = [python, "-m", "benchmarks.peers.contestants", module, work, job.dump()]
        self._process = subprocess.Popen(  # noqa: S603 - the command is put together here
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=surroundings()
        )
        self._said = f"{module}.{work}"

    def round(self) -> Measured:
        """Do one round.

        Raises:
            RuntimeError: It has failed; the process has said why.
        """
        assert self._process.stdin is not None  # noqa: S101 - both are pipes
        assert self._process.stdout is not None  # noqa: S101
        try:
            self._process.stdin.write("\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise RuntimeError(f"{self._said} has ended")
        return Measured(**json.loads(line))

    def close(self) -> None:
        """Let the process end."""
        self._process.communicate()


class Fresh:
    """A new process for each round; takes what `Steady` does."""

    def __init__(self, python: str, module: str, work: str, job: Job) -> None:
        self._arguments = (python, module, work, job)

    def round(self) -> Measured:
        """Do one round."""
        seat = Steady(*self._arguments)
        try:
            return seat.round()
        finally:
            seat.close()

    def close(self) -> None:
        """There is nothing to leave."""


class Program:
    """A program that runs from start to end in each round, seen from outside.

    Args:
        python: Interpreter of the peer's environment.
        text: The program.
        arguments: Of its command line.
        compiled: Use byte code that is there. Else everything is compiled anew, the standard library as well.
    """

    def __init__(self, python: str, text: str, arguments: Sequence[str], *, compiled: bool = True) -> None:
        self._python = python
        self._text = text
        self._arguments = arguments
        self._compiled = compiled
        self._modules = self._counted()

    def round(self) -> Measured:
        """Do one round.

        Raises:
            RuntimeError: It has failed; the process has said why.
        """
        with tempfile.TemporaryDirectory() as empty:
            more = {} if self._compiled else {"PYTHONPYCACHEPREFIX": empty, "PYTHONDONTWRITEBYTECODE": "1"}
            nowhere = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
            command = [self._python, "-c", self._text, *self._arguments]
            begun = time.perf_counter()
            process = os.posix_spawn(self._python, command, surroundings(**more), file_actions=[nowhere])
            _, status, used = os.wait4(process, 0)
            wall = time.perf_counter() - begun
        if status:
            raise RuntimeError(f"{self._text!r} failed")
        return Measured(1, wall, used.ru_utime + used.ru_stime, modules=self._modules)

    def _counted(self) -> int:
        """How many modules are loaded at its end, told by a run that does not count."""
        command = [self._python, "-c", f"{self._text}\nimport sys; print(len(sys.modules), file=sys.stderr)"]
        answer = subprocess.run(  # noqa: S603 - the command is put together here
            [*command, *self._arguments],
            check=True,
            env=surroundings(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        return int(answer.stderr.split()[-1])

    def close(self) -> None:
        """There is nothing to leave."""
