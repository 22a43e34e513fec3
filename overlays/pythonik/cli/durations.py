"""Durations with units."""

from __future__ import annotations

import re

__all__ = ["parse_duration"]

_SECONDS = {"h": 3600, "m": 60, "s": 1, "": 1}
_DURATION = re.compile(r"(?:\d+(?:\.\d+)?[hms]?)+", re.ASCII)
_PART = re.compile(r"(\d+(?:\.\d+)?)([hms]?)", re.ASCII)


def parse_duration(text: str) -> float:
    """Return the seconds of a duration such as `30m`, `1h30m` or `90`.

    Raises:
        ValueError: The text is not a duration above 0.
    """
    found = text.strip().lower()
    seconds = 0.0
    if _DURATION.fullmatch(found):
        seconds = sum(float(number) * _SECONDS[unit] for number, unit in _PART.findall(found))
    if not 0 < seconds <= 366 * 86400:
        raise ValueError(f"invalid duration {text!r}: expected a number of seconds, or numbers with h, m, s")
    return seconds
