"""Tasks of a command, carried out one after the other, even after one has failed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import attrs

from .exits import ExitCode
from .failures import FAILURES, describe
from .output import Output

__all__ = ["Outcome", "Task", "run_all"]


@attrs.frozen
class Outcome:
    """Outcome of a task.

    Attributes:
        kind: Kind of the event, in one word.
        text: Text for people.
        facts: Values for programs.
        code: Exit code.
    """

    kind: str
    text: str
    facts: Mapping[str, Any]
    code: ExitCode = ExitCode.DONE


class Task(Protocol):
    """A task of a command."""

    @property
    def path(self) -> str:
        """Path of the file or directory."""
        ...

    def run(self, output: Output) -> Outcome:
        """Carry out the task. An error in `FAILURES` is reported; any other error ends the command."""
        ...

    def resume_command(self, error: BaseException) -> str | None:
        """Return the command that resumes the task after an error; `None` if it cannot be resumed."""
        ...


def run_all(tasks: Sequence[Task], output: Output) -> ExitCode:
    """Carry out tasks one after the other, and return the exit code.

    Args:
        tasks: The tasks.
        output: Receiver of the events.
    """
    codes: set[ExitCode] = set()
    for number, task in enumerate(tasks):
        try:
            outcome = task.run(output)
        except KeyboardInterrupt as error:
            _report_interruption(task, error, [each.path for each in tasks[number + 1 :]], output)
            return ExitCode.INTERRUPTED
        except FAILURES as error:
            resume_command = task.resume_command(error)
            text = describe(error)
            more = f". Resume with `{resume_command}`" if resume_command and resume_command not in text else ""
            where = "" if text.startswith(task.path) else f"{task.path}: "
            output.event("error", f"{where}{text}{more}", path=task.path, error=text, resume_command=resume_command)
            codes.add(ExitCode.RESUMABLE if resume_command else ExitCode.FAILED)
        else:
            output.event(outcome.kind, f"{task.path}: {outcome.text}", path=task.path, **outcome.facts)
            codes.add(outcome.code)
    return next((code for code in (ExitCode.FAILED, ExitCode.RESUMABLE) if code in codes), ExitCode.DONE)


def _report_interruption(task: Task, error: KeyboardInterrupt, rest: Sequence[str], output: Output) -> None:
    resume_command = task.resume_command(error)
    what = f"resume with `{resume_command}`" if resume_command else "cannot be resumed"
    left = [note for note in getattr(error, "__notes__", ()) if resume_command is None]
    not_started = [f"Not started: {', '.join(rest)}"] if rest else []
    text = ". ".join([f"interrupted: {what}", *left, *not_started])
    output.event(
        "interrupted", f"{task.path}: {text}", path=task.path, resume_command=resume_command, not_started=list(rest)
    )
