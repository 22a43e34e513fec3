"""Tasks of a command, side by side, even after one has failed."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from typing import Any, Protocol

import attrs

from iconik_api.runtime.transport.sending import sleeper

from .exits import ExitCode
from .failures import FAILURES, describe
from .output import Output
from .progress import Progress
from .report import Row

__all__ = ["Outcome", "Task", "run_all"]

#: Maximum number of large tasks side by side: each has parallel parts of its own.
_LARGE_AT_ONCE = 4


@attrs.frozen
class Outcome:
    """Outcome of a task.

    Attributes:
        kind: Kind of the event, in one word.
        text: Text for people.
        facts: Values for programs.
        code: Exit code.
        rows: Rows for a report.
    """

    kind: str
    text: str
    facts: Mapping[str, Any]
    code: ExitCode = ExitCode.DONE
    rows: Sequence[Row] = ()


class Task(Protocol):
    """A task of a command."""

    @property
    def path(self) -> str:
        """Path of the file or directory."""
        ...

    @property
    def is_large(self) -> bool:
        """Whether the task transfers parts in parallel by itself."""
        ...

    def run(self, output: Output) -> Outcome:
        """Carry out the task. An error in `FAILURES` is reported; any other error ends the command."""
        ...

    def resume_command(self, error: BaseException) -> str | None:
        """Return the command that resumes the task after an error; `None` if it cannot be resumed."""
        ...

    def rows(self, error: BaseException) -> Sequence[Row]:
        """Return the rows of a failed task for a report."""
        ...


def run_all(tasks: Sequence[Task], output: Output, report: list[Row] | None = None, at_once: int = 1) -> ExitCode:
    """Carry out tasks, and return the exit code.

    Args:
        tasks: The tasks.
        output: Receiver of the events.
        report: List for the rows of a report.
        at_once: Number of tasks side by side. A task alone runs in the thread of the caller.
    """
    run = _Run(tasks, output, [] if report is None else report)
    at_once = min(at_once, len(tasks))
    if at_once <= 1:
        run.work()
    else:
        run.work_in_threads(at_once)
    return run.code


class _Run:
    """Tasks in progress."""

    def __init__(self, tasks: Sequence[Task], output: Output, report: list[Row]) -> None:
        self._waiting = deque(tasks)
        self._running: list[Task] = []
        self._output = _Shared(output)
        self._report = report
        self._codes: set[ExitCode] = set()
        self._lock = threading.Lock()

    @property
    def code(self) -> ExitCode:
        """Exit code of all tasks."""
        order = (ExitCode.INTERRUPTED, ExitCode.FAILED, ExitCode.RESUMABLE)
        return next((code for code in order if code in self._codes), ExitCode.DONE)

    def work(self) -> None:
        """Carry out tasks until none is left, or the user interrupts the command."""
        for task in self._taken():
            try:
                outcome = task.run(self._output)
            except KeyboardInterrupt as error:
                self._codes.add(ExitCode.INTERRUPTED)
                self._note(task.rows(error))
                self._report_interruption(task, error)
                return
            except FAILURES as error:
                self._note(task.rows(error))
                self._report_failure(task, error)
            else:
                self._note(outcome.rows)
                self._output.event(outcome.kind, f"{task.path}: {outcome.text}", path=task.path, **outcome.facts)
                self._codes.add(outcome.code)

    def work_in_threads(self, count: int) -> None:
        """Carry out tasks side by side. An interruption reaches the main thread only, which tells the others."""
        with ThreadPoolExecutor(count, "pythonik-task") as pool:
            futures = [pool.submit(self._work_in_thread) for _ in range(count)]
            try:
                wait(futures, return_when=FIRST_EXCEPTION)
            except KeyboardInterrupt:
                try:
                    self._output.interrupted.set()
                    wait(futures)
                except KeyboardInterrupt:
                    # The journals are on disk. Only iconik does not know yet.
                    os._exit(ExitCode.INTERRUPTED)
            except BaseException:
                self._output.interrupted.set()
                raise
        for each in futures:
            each.result()

    def _work_in_thread(self) -> None:
        sleeper.set(self._output.sleep)
        self.work()

    def _taken(self) -> Iterator[Task]:
        while (task := self._take()) is not None:
            try:
                yield task
            finally:
                with self._lock:
                    self._running.remove(task)

    def _take(self) -> Task | None:
        with self._lock:
            is_full = sum(each.is_large for each in self._running) >= _LARGE_AT_ONCE
            for task in self._waiting if not self._output.interrupted.is_set() else ():
                if not (is_full and task.is_large):
                    self._waiting.remove(task)
                    self._running.append(task)
                    return task
        return None

    def _note(self, rows: Sequence[Row]) -> None:
        with self._lock:
            self._report.extend(rows)

    def _report_failure(self, task: Task, error: BaseException) -> None:
        resume_command = task.resume_command(error)
        text = describe(error)
        more = f". Resume with `{resume_command}`" if resume_command and resume_command not in text else ""
        where = "" if text.startswith(task.path) else f"{task.path}: "
        self._output.event("error", f"{where}{text}{more}", path=task.path, error=text, resume_command=resume_command)
        self._codes.add(ExitCode.RESUMABLE if resume_command else ExitCode.FAILED)

    def _report_interruption(self, task: Task, error: KeyboardInterrupt) -> None:
        resume_command = task.resume_command(error)
        what = f"resume with `{resume_command}`" if resume_command else "cannot be resumed"
        left = [note for note in getattr(error, "__notes__", ()) if resume_command is None]
        with self._lock:
            # The first interrupted task names the others.
            rest = [each.path for each in self._waiting]
            self._waiting.clear()
        not_started = [f"Not started: {', '.join(rest)}"] if rest else []
        text = ". ".join([f"interrupted: {what}", *left, *not_started])
        self._output.event(
            "interrupted", f"{task.path}: {text}", path=task.path, resume_command=resume_command, not_started=rest
        )


class _Shared:
    """Output of several tasks, used by one thread at a time. It interrupts tasks when they report their progress."""

    def __init__(self, output: Output) -> None:
        self.interrupted = threading.Event()
        self._output = output
        self._lock = threading.Lock()

    def progress(self, progress: Progress) -> None:
        """Report progress; see `Output.progress`."""
        self.sleep(0)
        with self._lock:
            self._output.progress(progress)

    def event(self, kind: str, text: str, /, **facts: Any) -> None:
        """Report an event; see `Output.event`."""
        with self._lock:
            self._output.event(kind, text, **facts)

    def close(self) -> None:
        """Do nothing: the command closes its output."""

    def sleep(self, seconds: float) -> None:
        """Wait for some seconds, unless the command is interrupted."""
        if threading.current_thread() is not threading.main_thread() and self.interrupted.wait(seconds):
            raise KeyboardInterrupt
