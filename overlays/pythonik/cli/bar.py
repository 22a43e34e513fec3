"""Progress bars on a terminal."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Any

from rich.console import Console
from rich.progress import Progress as RichProgress, ProgressColumn, Task, TaskID, TextColumn
from rich.table import Column
from rich.text import Text

from .failures import one_line
from .progress import Progress

__all__ = ["Bar"]

_WIDTH = 20
#: States whose task is over, as kinds of events.
_ENDS = frozenset({"done", "error", "interrupted", "summary"})


class Bar:
    """A progress bar for each path, and a line above them for each event."""

    def __init__(self, file: IO[str]) -> None:
        self._bars = RichProgress(
            TextColumn("{task.description}", markup=False, table_column=Column(no_wrap=True, max_width=24)),
            _Bytes(Column(no_wrap=True, min_width=_WIDTH)),
            TextColumn("{task.fields[text]}", markup=False, table_column=Column(no_wrap=True)),
            console=Console(file=file, highlight=False),
            transient=True,
        )
        self._bars.start()
        self._shown: dict[str, TaskID] = {}

    def progress(self, progress: Progress) -> None:
        """Report progress; see `Output.progress`."""
        if progress.path not in self._shown:
            self._shown[progress.path] = self._bars.add_task(one_line(_name(progress.path)), text="", in_flight=0)
        self._bars.update(
            self._shown[progress.path],
            total=progress.total,
            completed=progress.done,
            in_flight=progress.in_flight,
            text=progress.describe(),
        )

    def event(self, kind: str, text: str, /, **facts: Any) -> None:
        """Report an event, and remove the bar of its path; see `Output.event`."""
        shown = self._shown.pop(str(facts.get("path")), None) if kind in _ENDS else None
        if shown is not None:
            self._bars.remove_task(shown)
        self._bars.console.print(Text(one_line(text)), soft_wrap=True)

    def close(self) -> None:
        """Remove the bars; see `Output.close`."""
        self._bars.stop()


def _name(path: str) -> str:
    return Path(path).name or path


class _Bytes(ProgressColumn):
    """Bytes: confirmed in full colour, in flight paler, the rest dim."""

    def render(self, task: Task) -> Text:
        """Return the bar of a task."""
        total = task.total or 0
        done = round(_WIDTH * min(task.completed, total) / total) if total else 0
        sent = round(_WIDTH * min(task.completed + task.fields["in_flight"], total) / total) if total else 0
        return Text.assemble(
            ("━" * done, "bar.complete"), ("━" * (sent - done), "yellow"), ("━" * (_WIDTH - sent), "bar.back")
        )
