"""Carrying out what a command comes to: one thing after the other, also when one of them fails."""

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
    """What a task has come to.

    Attributes:
        kind: The event, in a word.
        text: For people.
        facts: For programs.
        code: How it ended.
    """

    kind: str
    text: str
    facts: Mapping[str, Any]
    code: ExitCode = ExitCode.DONE


class Task(Protocol):
    """One thing to do."""

    @property
    def path(self) -> str:
        """The file or folder."""
        ...

    def run(self, output: Output) -> Outcome:
        """Do it; raises one of `FAILURES` where that fails."""
        ...

    def resume_command(self, error: BaseException) -> str | None:
        """The command that goes on after it broke off; `None` if there is nothing to go on with."""
        ...


def run_all(tasks: Sequence[Task], output: Output) -> ExitCode:
    """Carry tasks out, the one after the other.

    Args:
        tasks: What to do.
        output: Whom to tell.
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
            more = f". Go on with `{resume_command}`" if resume_command and resume_command not in text else ""
            where = "" if text.startswith(task.path) else f"{task.path}: "
            output.event("error", f"{where}{text}{more}", path=task.path, error=text, resume_command=resume_command)
            codes.add(ExitCode.RESUMABLE if resume_command else ExitCode.FAILED)
        else:
            output.event(outcome.kind, f"{task.path}: {outcome.text}", path=task.path, **outcome.facts)
            codes.add(outcome.code)
    return next((code for code in (ExitCode.FAILED, ExitCode.RESUMABLE) if code in codes), ExitCode.DONE)


def _report_interruption(task: Task, error: KeyboardInterrupt, rest: Sequence[str], output: Output) -> None:
    resume_command = task.resume_command(error)
    what = f"go on with `{resume_command}`" if resume_command else "nothing is there to go on with"
    left = [note for note in getattr(error, "__notes__", ()) if resume_command is None]
    not_started = [f"Not begun: {', '.join(rest)}"] if rest else []
    text = ". ".join([f"interrupted: {what}", *left, *not_started])
    output.event(
        "interrupted", f"{task.path}: {text}", path=task.path, resume_command=resume_command, not_started=list(rest)
    )
