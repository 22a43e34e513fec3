"""What the command says: a bar on a terminal, plain lines elsewhere, or JSON for programs."""

from __future__ import annotations

import json
import sys
import time
from typing import IO, Any, Protocol

import attrs

from .failures import one_line
from .sizes import show_size

__all__ = ["JsonLines", "Output", "PlainLines", "Progress", "output_for"]

#: Seconds between two lines of progress.
_JSON_INTERVAL = 1.0
_PLAIN_INTERVAL = 10.0


@attrs.frozen
class Progress:
    """How far one thing is.

    Attributes:
        path: The file or folder.
        state: What it is at.
        done: Bytes that are confirmed.
        total: Bytes of all; `None` while nobody knows.
        rate: Confirmed bytes a second.
    """

    path: str
    state: str
    done: int
    total: int | None
    rate: float

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes at this rate; `None` where nobody can tell."""
        return (self.total - self.done) / self.rate if self.total is not None and self.rate > 0 else None

    def describe(self) -> str:
        """In a line."""
        of = f"{show_size(self.done)} of {show_size(self.total)}" if self.total is not None else show_size(self.done)
        rate = f", {show_size(self.rate)}/s" if self.rate > 0 else ""
        left = "" if self.seconds_left is None else f", {_clock(self.seconds_left)} left"
        return f"{self.state}, {of}{rate}{left}"


class Output(Protocol):
    """Takes what the command has to say. Progress is told by one thread at a time."""

    def progress(self, progress: Progress) -> None:
        """Something is under way."""
        ...

    def event(self, kind: str, text: str, /, **facts: Any) -> None:
        """Something has happened.

        Args:
            kind: What, in a word.
            text: For people.
            facts: For programs.
        """
        ...

    def close(self) -> None:
        """All is said."""
        ...


class JsonLines:
    """One object a line on standard output, and nothing else there."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self._pace = _Pace(_JSON_INTERVAL)

    def progress(self, progress: Progress) -> None:
        """See `Output.progress`."""
        if self._pace.is_due():
            self._print({"event": "progress", **attrs.asdict(progress)})

    def event(self, kind: str, text: str, /, **facts: Any) -> None:
        """See `Output.event`."""
        self._print({"event": kind, **facts})

    def close(self) -> None:
        """See `Output.close`."""

    def _print(self, values: dict[str, Any]) -> None:
        print(json.dumps(values), file=self._file, flush=True)


class PlainLines:
    """Lines for people, and for logs that people read."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self._pace = _Pace(_PLAIN_INTERVAL)

    def progress(self, progress: Progress) -> None:
        """See `Output.progress`."""
        if self._pace.is_due():
            self.event("progress", f"{progress.path}: {progress.describe()}")

    def event(self, kind: str, text: str, /, **facts: Any) -> None:
        """See `Output.event`."""
        print(one_line(text), file=self._file, flush=True)

    def close(self) -> None:
        """See `Output.close`."""


class _Pace:
    """Says at most once in an interval that it is time.

    Args:
        seconds: The interval.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._last: float | None = None

    def is_due(self) -> bool:
        now = time.monotonic()
        if self._last is not None and now - self._last < self._seconds:
            return False
        self._last = now
        return True


def output_for(*, as_json: bool, verbose: bool) -> Output:
    """What suits the place that the command runs in.

    Args:
        as_json: A program reads it.
        verbose: A log is shown beside it, which a bar would be torn by.
    """
    if as_json:
        return JsonLines(sys.stdout)
    if verbose or not sys.stderr.isatty():
        return PlainLines(sys.stderr)
    from .bar import Bar

    return Bar(sys.stderr)


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
