"""Results as they are kept, and as they are printed."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any


def circumstances() -> dict[str, Any]:
    """Return the date and the machine of a measurement."""
    return {"date": date.today().isoformat(), "cores": os.cpu_count(), "python": platform.python_version()}


def write(file: Path, results: Any) -> None:
    """Keep results as JSON that a reviewer can read line by line."""
    file.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows of text under their heads, for a terminal: the first column to the left, the others to the right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = []
    for first, *others in (head, *rows):
        cells = [first.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))]
        lines.append(("  " + "  ".join(cells)).rstrip())
    return "\n".join(lines)


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a table of Markdown."""
    lines = ["| " + " | ".join(row) + " |" for row in (head, ["---"] * len(head), *rows)]
    return "\n".join(lines) + "\n"
