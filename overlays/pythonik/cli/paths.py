"""Mode of the file at a path. Since Python 3.14, `Path.exists` and similar methods return false for any error."""

from __future__ import annotations

from pathlib import Path

from .exits import UsageError

__all__ = ["mode_of"]


def mode_of(path: Path) -> int:
    """Return the mode of the file or directory at a path; 0 if it does not exist.

    Raises:
        UsageError: The path is invalid or not accessible: a name is too long, or a parent directory is private.
    """
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return 0
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
