"""Reader of the recordings of the client, which hold shapes and no content."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .exchange import Body, Exchange, Skipped
from .shapes import recorded_shape

__all__ = ["RecordingFile", "is_recording"]

_START = b'{"shapes":1,'
#: A line is one call. Longer lines are damaged.
_MAX_LINE = 1 << 26


def is_recording(path: Path) -> bool:
    """Return whether a file is a recording of the client.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        return any(line.startswith(_START) for line in file.read(1 << 16).split(b"\n"))


class RecordingFile:
    """A recording. It has the attributes of `HarFile`.

    Args:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.creator = "pythonik"
        self.problems: list[str] = []
        self.entries = 0
        self.bodies: Counter[tuple[str, str]] = Counter()

    def read(self) -> Iterator[Exchange | Skipped]:
        """Yield the exchanges.

        Raises:
            OSError: The file cannot be read.
        """
        number = 0
        with self._path.open("rb") as file:
            while line := file.readline(_MAX_LINE):
                number += 1
                if line.strip():
                    yield from self._line(line, number)

    def _line(self, line: bytes, number: int) -> Iterator[Exchange | Skipped]:
        try:
            written = json.loads(line)
            if "client" in written:
                self.creator = str(written["client"])[:60]
                return
            self.entries += 1
            if skipped := int(written["skipped"]):
                yield Skipped("calls that were only counted", skipped)
            if written["path"] is None:
                yield Skipped("calls by path")
                return
            found = self._exchange(written, f"{self._path.name} line {number}")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            self.problems.append(f"line {number}: damaged, left out")
            return
        self.bodies["request", found.request.state] += 1
        self.bodies["response", found.response.state] += 1
        yield found

    @staticmethod
    def _exchange(written: Any, place: str) -> Exchange:
        sent, received = written["sent"], written["received"]
        return Exchange(
            place=place,
            method=written["method"],
            host="",
            path=written["path"],
            values={name: recorded_shape(shape) for name, shape in written["values"].items()},
            query=[(name, recorded_shape(shape)) for name, shape in written["query"]],
            status=int(written["status"]),
            request_headers=frozenset(sent["headers"]),
            response_headers=frozenset(received["headers"]),
            request=_body(sent),
            response=_body(received),
        )


def _body(written: Any) -> Body:
    media_type = written["type"]
    state = written["state"]
    if state not in ("kept", "empty", "not kept", "damaged"):
        raise ValueError(state)
    if "body" not in written:
        return Body(state, media_type)
    return Body(state, media_type, recorded_shape(written["body"]), is_text=written.get("text", False))
