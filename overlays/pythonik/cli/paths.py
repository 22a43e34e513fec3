"""The file under a path. `Path.exists` and its like do not tell: from Python 3.14 on they take any failure for a no."""

from __future__ import annotations

from pathlib import Path

from .exits import UsageError

__all__ = ["mode_of"]


def mode_of(path: Path) -> int:
    """Return the mode of the file or folder under a path; 0 if it does not exist.

    Raises:
        UsageError: The path is invalid or not accessible: a name is too long, a folder on the way is private.
    """
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return 0
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
