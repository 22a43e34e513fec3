"""What the command says: a bar on a terminal, plain lines elsewhere, or JSON for programs."""

from __future__ import annotations

import json
import sys
import time
from typing import IO, Any, Protocol

import attrs

from .failures import one_line
from .progress import Progress

__all__ = ["JsonLines", "Output", "PlainLines", "output_for"]

#: Seconds between two lines of progress.
_JSON_INTERVAL = 1.0
_PLAIN_INTERVAL = 10.0


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
