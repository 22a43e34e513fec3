"""Names of files from elsewhere as names in a directory: none can lead out of it, or to a device."""

from __future__ import annotations

import re
import sys

_SEPARATORS = re.compile(r"[/\\\0]")
#: Characters that Windows refuses in names. A colon also separates a drive, or a stream of a file.
_REFUSED = re.compile(r'[<>:"|?*\x00-\x1f]')
#: Names of devices on Windows, with any suffix, and with spaces before it.
_DEVICE = re.compile(
    r"(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$) *(\.|$)", re.IGNORECASE
)


def fault_of(name: str) -> str | None:
    """Return the reason why a file cannot have a name in iconik; `None` if it can.

    JSON cannot carry bytes that are not UTF-8, and downloads take a backslash for the separator of a directory.
    """
    if "\\" in name:
        return "contains a backslash"
    try:
        name.encode()
    except UnicodeEncodeError:
        return "is not UTF-8"
    return None


def safe_segments(path: str, *, windows: bool = sys.platform == "win32") -> list[str]:
    """Return the directories and the name of a path from elsewhere, each usable as a name on this system.

    Slashes and backslashes separate directories on every system. On Windows, characters that it refuses become `_`, as
    do dots and spaces at the end, which it would remove; the name of a device gets a `_` in front.

    Args:
        path: The path, such as `directory_path` of a file in iconik.
        windows: Whether the names are for Windows.
    """
    segments = [each for each in _SEPARATORS.split(path) if each not in ("", ".", "..")]
    return [_for_windows(each) for each in segments] if windows else segments


def _for_windows(name: str) -> str:
    name = _REFUSED.sub("_", name)
    kept = name.rstrip(". ")
    name = kept + "_" * (len(name) - len(kept))
    return f"_{name}" if _DEVICE.match(name) else name
