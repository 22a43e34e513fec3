"""Output of the command: a progress bar on a terminal, plain lines elsewhere, or JSON for programs."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from math import inf
from typing import IO, Any, Protocol

import attrs

from .failures import one_line
from .progress import Progress
from .rate import Rate

__all__ = ["JsonLines", "Output", "PlainLines", "Together", "output_for"]

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
        if self._pace.is_due(progress.path):
            values = {
                name: value for name, value in attrs.asdict(progress).items() if value is not None or name == "total"
            }
            self._print({"event": "progress", **values})

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
        if self._pace.is_due(progress.path):
            self.event("progress", f"{progress.path}: {progress.describe()}")

    def event(self, kind: str, text: str, /, **facts: Any) -> None:
        """Report an event; see `Output.event`."""
        print(one_line(text), file=self._file, flush=True)

    def close(self) -> None:
        """Do nothing; see `Output.close`."""


class Together:
    """Progress of several files as the progress of one path, and events of failures only.

    Args:
        output: Receiver of the progress.
        path: Path to report.
        sizes: Size of each file in bytes, by path; `None` if unknown.
    """

    def __init__(self, output: Output, path: str, sizes: Mapping[str, int | None]) -> None:
        self._output = output
        self._path = path
        self._total = None if None in sizes.values() else sum(size or 0 for size in sizes.values())
        self._total_files = len(sizes)
        self._files = 0
        self._done: dict[str, int] = {}
        self._finished = 0
        self._rate = Rate()

    def progress(self, progress: Progress) -> None:
        """Report progress of all files; see `Output.progress`."""
        self._done[progress.path] = progress.done
        self._tell(progress.state)

    def event(self, kind: str, text: str, /, **facts: Any) -> None:
        """Report an event; see `Output.event`. Files that are done are events for programs only."""
        path = str(facts.get("path"))
        arrived = self._done.pop(path, 0)
        if kind != "done" or isinstance(self._output, JsonLines):
            self._output.event(kind, text, **facts)
        if kind == "done":
            self._files += 1
            arrived = int(facts.get("size", arrived))
        self._finished += arrived
        self._tell("downloading")

    def close(self) -> None:
        """Do nothing: the command closes its output."""

    def _tell(self, state: str) -> None:
        done = self._finished + sum(self._done.values())
        rate = self._rate.take(done)
        self._output.progress(Progress(self._path, state, done, self._total, rate, 0, self._files, self._total_files))


class _Pace:
    """Limit on the frequency of lines.

    Args:
        seconds: Minimum interval in seconds, for each path.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._last: dict[str, float] = {}

    def is_due(self, path: str) -> bool:
        now = time.monotonic()
        if now - self._last.get(path, -inf) < self._seconds:
            return False
        self._last[path] = now
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
