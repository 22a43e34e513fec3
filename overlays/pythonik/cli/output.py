"""Output of the command: a progress bar on a terminal, plain lines elsewhere, or JSON for programs."""

from __future__ import annotations

import json
import sys
import time
from typing import IO, Any, Protocol

import attrs

from .failures import one_line
from .progress import Progress

__all__ = ["JsonLines", "Output", "PlainLines", "output_for"]

#: Minimum interval between two lines of progress, in seconds.
_JSON_INTERVAL = 1.0
_PLAIN_INTERVAL = 10.0


class Output(Protocol):
    """Receiver of progress and events. Progress is reported by one thread at a time."""

    def progress(self, progress: Progress) -> None:
        """Report progress."""
        ...

    def event(self, kind: str, text: str, /, **facts: Any) -> None:
        """Report an event.

        Args:
            kind: Kind of the event, in one word.
            text: Text for people.
            facts: Values for programs.
        """
        ...

    def close(self) -> None:
        """Close the output."""
        ...


class JsonLines:
    """JSON on standard output, one object a line."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self._pace = _Pace(_JSON_INTERVAL)

    def progress(self, progress: Progress) -> None:
        """Report progress; see `Output.progress`."""
        if self._pace.is_due():
            self._print({"event": "progress", **attrs.asdict(progress)})

    def event(self, kind: str, text: str, /, **facts: Any) -> None:
        """Report an event; see `Output.event`."""
        self._print({"event": kind, **facts})

    def close(self) -> None:
        """Do nothing; see `Output.close`."""

    def _print(self, values: dict[str, Any]) -> None:
        print(json.dumps(values), file=self._file, flush=True)


class PlainLines:
    """Lines of text for people and logs."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self._pace = _Pace(_PLAIN_INTERVAL)

    def progress(self, progress: Progress) -> None:
        """Report progress; see `Output.progress`."""
        if self._pace.is_due():
            self.event("progress", f"{progress.path}: {progress.describe()}")

    def event(self, kind: str, text: str, /, **facts: Any) -> None:
        """Report an event; see `Output.event`."""
        print(one_line(text), file=self._file, flush=True)

    def close(self) -> None:
        """Do nothing; see `Output.close`."""


class _Pace:
    """Limit on the frequency of lines.

    Args:
        seconds: Minimum interval in seconds.
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
    """Return the output for the place that the command runs in.

    Args:
        as_json: Print JSON.
        verbose: Print plain lines, because a log would break a progress bar.
    """
    if as_json:
        return JsonLines(sys.stdout)
    if verbose or not sys.stderr.isatty():
        return PlainLines(sys.stderr)
    from .bar import Bar

    return Bar(sys.stderr)
