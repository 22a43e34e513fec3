"""Sizes in bytes, parsed and formatted with units."""

from __future__ import annotations

import math
import re
from decimal import Decimal

__all__ = ["parse_size", "show_size"]

_BINARY = ("KiB", "MiB", "GiB", "TiB")
_DECIMAL = ("kB", "MB", "GB", "TB")
_FACTORS = {
    "": 1,
    "b": 1,
    **{unit.lower(): 1024**power for power, unit in enumerate(_BINARY, 1)},
    **{unit.lower(): 1000**power for power, unit in enumerate(_DECIMAL, 1)},
}
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([a-z]*)", re.ASCII | re.IGNORECASE)


def parse_size(text: str) -> int:
    """Return the number of bytes for a text such as `16MiB` or `1.5 GB`.

    Raises:
        ValueError: The text is not a size of at least one byte.
    """
    found = _SIZE.fullmatch(text.strip())
    factor = _FACTORS.get(found[2].lower()) if found else None
    size = int(Decimal(found[1]) * factor) if found and factor else 0
    if size < 1:
        raise ValueError(
            f"invalid size {text!r}: expected a number of bytes, or a number with {', '.join(_DECIMAL + _BINARY)}"
        )
    return size


def show_size(size: float) -> str:
    """Return a number of bytes as text, such as `12.5 MiB`."""
    if size < 1024:
        return f"{size:.0f} B"
    power = min(int(math.log(size, 1024)), len(_BINARY))
    return f"{size / 1024**power:.1f} {_BINARY[power - 1]}"
