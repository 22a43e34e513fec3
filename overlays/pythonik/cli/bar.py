"""Progress bar on a terminal."""

from __future__ import annotations

from typing import IO, Any

from rich.console import Console
from rich.progress import BarColumn, Progress as RichProgress, TaskID, TextColumn
from rich.text import Text

from .failures import one_line
from .progress import Progress

__all__ = ["Bar"]


class Bar:
    """One progress bar, and a line above it for each event."""

    def __init__(self, file: IO[str]) -> None:
        self._bars = RichProgress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TextColumn("{task.fields[text]}", markup=False),
            console=Console(file=file, highlight=False),
            transient=True,
        )
        self._bars.start()
        self._shown: TaskID | None = None

    def progress(self, progress: Progress) -> None:
        """Report progress; see `Output.progress`."""
        if self._shown is None:
            self._shown = self._bars.add_task(one_line(progress.path), text="")
        self._bars.update(self._shown, total=progress.total, completed=progress.done, text=progress.describe())

    def event(self, kind: str, text: str, /, **facts: Any) -> None:
        """Report an event, and remove the bar; see `Output.event`."""
        if self._shown is not None:
            self._bars.remove_task(self._shown)
            self._shown = None
        self._bars.console.print(Text(one_line(text)), soft_wrap=True)

    def close(self) -> None:
        """Remove the bar; see `Output.close`."""
        self._bars.stop()
