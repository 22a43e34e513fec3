"""The version that a change requires."""

from __future__ import annotations

import re

from generator.errors import SpecError
from generator.review.change import Verdict

__all__ = ["next_version"]

_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


def next_version(base: str, verdict: Verdict | None, *, released: bool) -> str:
    """Propose a version by the rules of semantic versioning.

    Args:
        base: The version of the base.
        verdict: The worst verdict; None without changes.
        released: Whether the base is a release. The version stays before the first release, which breaks nobody.

    Raises:
        SpecError: The version of the base is not three numbers.
    """
    found = _VERSION.match(base)
    if found is None:
        raise SpecError(f"{base!r} is not a version of three numbers")
    if verdict is None or not released:
        return base
    major, minor, patch = map(int, found.groups())
    if verdict is Verdict.BREAKING:
        return f"{major + 1}.0.0"
    if verdict is Verdict.COMPATIBLE:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"
