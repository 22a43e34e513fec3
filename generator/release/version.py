"""The version: one source, `spec/shared/info.yaml`."""

from __future__ import annotations

import re
from pathlib import Path

from ..versions import version_numbers
from .stopped import Stopped

__all__ = ["SOURCE", "read_version", "require_enough"]

SOURCE = "spec/shared/info.yaml"
_LINE = re.compile(r"(?m)^version: (\S+)$")
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)\Z")


def read_version(root: Path) -> str:
    """Return the version in the contract.

    Raises:
        Stopped: The version is missing, or does not have three numbers.
    """
    found = _LINE.search((root / SOURCE).read_text(encoding="utf-8"))
    if found is None or not _VERSION.match(found[1]):
        raise Stopped(f"{SOURCE} has no version of three numbers", "Write a line such as: version: 2.1.0")
    return found[1]


def require_enough(version: str, proposed: str) -> None:
    """Require a version that is not lower than the changes require.

    Raises:
        Stopped: The version is lower.
    """
    if version_numbers(version) < version_numbers(proposed):
        raise Stopped(
            f"the version is {version}, and the changes since the last release require {proposed}",
            f"Write version: {proposed} into {SOURCE}, run make generate, and commit.",
        )
