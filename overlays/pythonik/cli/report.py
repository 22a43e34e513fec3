"""Report of a command: one row for each file, as CSV."""

from __future__ import annotations

import csv
import os
import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import attrs

from .exits import UsageError
from .failures import describe
from .paths import mode_of
from .sizes import show_size

__all__ = ["Row", "check_report", "failed_row", "summary_of", "write_report"]


@attrs.frozen(kw_only=True)
class Row:
    """Row of a report.

    Attributes:
        path: Path of the file.
        id: Identifier of the file in iconik.
        size: Size in bytes.
        checksum: Checksum, as `algorithm:hex`.
        state: `done`, `failed`, `interrupted`, `left out`, or `removed` (from iconik, because the file is gone).
        reason: Reason of a failure.
    """

    path: str
    id: str | None = None
    size: int | None = None
    checksum: str | None = None
    state: str = "done"
    reason: str | None = None


def failed_row(path: str, error: BaseException, **known: Any) -> Row:
    """Return the row of a file that failed or was interrupted.

    Args:
        path: Path of the file.
        error: The reason.
        known: Further values of the row.
    """
    if not isinstance(error, Exception):
        return Row(path=path, state="interrupted", **known)
    return Row(path=path, state="failed", reason=describe(error), **known)


def summary_of(rows: Sequence[Row], seconds: float) -> tuple[str, dict[str, Any]]:
    """Return a summary as text for people, and as values for programs."""
    counts = Counter(row.state for row in rows)
    size = sum(row.size or 0 for row in rows if row.state == "done")
    others = [f"{count} {state}" for state, count in counts.items() if state != "done"]
    text = ", ".join([f"{counts['done']} files", *others, f"{show_size(size)} in {seconds:.1f} s"])
    facts = {
        state.replace(" ", "_"): counts[state] for state in ("done", "failed", "interrupted", "left out", "removed")
    }
    return text, {**facts, "size": size, "seconds": round(seconds, 3)}


def check_report(path: Path) -> None:
    """Check that a report can be written.

    Raises:
        UsageError: The directory does not exist or is not writable, or the path is a directory.
    """
    if not mode_of(path.parent) or not os.access(path.parent, os.W_OK):
        raise UsageError(f"{path.parent}: directory does not exist or is not writable")
    if path.is_dir():
        raise UsageError(f"{path}: is a directory")


def write_report(path: Path, rows: Iterable[Row]) -> None:
    """Write a report. It replaces an earlier one at once.

    Raises:
        OSError: The file cannot be written.
    """
    names = [field.name for field in attrs.fields(Row)]
    part = path.with_name(f".pythonik-{secrets.token_hex(8)}.part")
    try:
        with part.open("x", encoding="utf-8", errors="surrogateescape", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(names)
            for row in rows:
                values: list[Any] = [getattr(row, name) for name in names]
                writer.writerow(["" if value is None else value for value in values])
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
