"""The table of docs/faults.md, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_DOCUMENT = Path(__file__).parents[2] / "docs" / "faults.md"

_CELL = re.compile(
    r"(?P<again>sent again, then )?"
    r"(`(?P<error>\w+)`|(?P<status>\d{3})(?P<empty> without data)?|(?P<followed>followed without credentials))"
)


@dataclass(frozen=True)
class Cell:
    """A cell of the document: the outcome for a fault and a method."""

    fault: str
    method: str
    writes: bool
    """Whether the client was told to repeat writes."""
    again: bool
    error: str | None
    status: int
    """200 where the document says that the request is followed; 0 where it says that an error is raised."""
    empty: bool
    followed: bool

    def __str__(self) -> str:
        return f"{self.method}{' writes=True' if self.writes else ''}: {self.fault}"


def cells() -> list[Cell]:
    """The table, a cell for each method that a column stands for."""
    head, _, *rows = [_row(line) for line in _DOCUMENT.read_text().splitlines() if line.startswith("|")]
    return [
        _cell(fault, method, "writes=True" in column, text)
        for fault, *texts in rows
        for column, text in zip(head[1:], texts, strict=True)
        for method in re.findall(r"\b[A-Z]{3,}\b", column)
    ]


def _row(line: str) -> list[str]:
    return [text.strip() for text in line.strip("|").split("|")]


def _cell(fault: str, method: str, writes: bool, text: str) -> Cell:
    found = _CELL.fullmatch(text)
    if found is None:
        raise ValueError(f"{fault}, {method}: {text!r} is nothing that a test could hold")
    return Cell(
        fault,
        method,
        writes,
        again=found["again"] is not None,
        error=found["error"],
        status=200 if found["followed"] else int(found["status"] or 0),
        empty=found["empty"] is not None,
        followed=found["followed"] is not None,
    )
