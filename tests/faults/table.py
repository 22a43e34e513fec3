"""The table of docs/faults.md, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import dropwhile, takewhile
from pathlib import Path

_DOCUMENT = Path(__file__).parents[2] / "docs" / "faults.md"

_CELL = re.compile(
    r"(?P<again>sent again, then )?"
    r"(`(?P<error>\w+)`|(?P<status>\d{3})(?P<empty> without data)?"
    r"|(?P<followed>followed)(?P<elsewhere> without credentials)?)"
)


@dataclass(frozen=True)
class Cell:
    """A cell of the document: the outcome for a fault and a method."""

    fault: str
    method: str
    reads: bool
    """Whether the operation reads although its method is POST."""
    writes: bool
    """Whether the client was told to repeat writes."""
    again: bool
    error: str | None
    status: int
    """200 where the document says that the request is followed; 0 where it says that an error is raised."""
    empty: bool
    followed: bool
    followed_elsewhere: bool

    def __str__(self) -> str:
        mark = " reads" if self.reads else " writes=True" if self.writes else ""
        return f"{self.method}{mark}: {self.fault}"


def cells() -> list[Cell]:
    """The table, a cell for each method that a column stands for."""
    head, _, *rows = _table("## Outcomes\n")
    return [cell for fault, *texts in rows for cell in _cells(head[1:], fault, texts)]


def differences() -> dict[tuple[str, str], Cell]:
    """The cells in which an engine differs, by engine and by what a cell is called."""
    head, _, *rows = _table("## Engines\n")
    return {
        (engine, str(cell)): cell
        for engines, fault, *texts in rows
        for engine in engines.split(", ")
        for cell in _cells(head[2:], fault, texts)
    }


def _table(heading: str) -> list[list[str]]:
    """The rows of the first table below a heading."""
    lines = _DOCUMENT.read_text().partition(heading or "#")[2].splitlines()
    below = dropwhile(lambda line: not line.startswith("|"), lines)
    return [_row(line) for line in takewhile(lambda line: line.startswith("|"), below)]


def _cells(columns: list[str], fault: str, texts: list[str]) -> list[Cell]:
    return [
        _cell(fault, method, "reads" in column, "writes=True" in column, text)
        for column, text in zip(columns, texts, strict=True)
        for method in re.findall(r"\b[A-Z]{3,}\b", column)
    ]


def _row(line: str) -> list[str]:
    return [text.strip() for text in line.strip("|").split("|")]


def _cell(fault: str, method: str, reads: bool, writes: bool, text: str) -> Cell:
    found = _CELL.fullmatch(text)
    if found is None:
        raise ValueError(f"{fault}, {method}: {text!r} is nothing that a test could hold")
    return Cell(
        fault,
        method,
        reads,
        writes,
        again=found["again"] is not None,
        error=found["error"],
        status=200 if found["followed"] else int(found["status"] or 0),
        empty=found["empty"] is not None,
        followed=found["followed"] is not None,
        followed_elsewhere=found["elsewhere"] is not None,
    )
