"""Reader of JSON bodies: exact integers, and the faults that other readers hide."""

from __future__ import annotations

import json
import re
from typing import Any

import attrs

from .exchange import Fault

__all__ = ["Parsed", "decoded", "parsed"]

_SURROGATE = re.compile("[\ud800-\udfff]")
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_MAX_DIGITS = 400


@attrs.frozen
class Parsed:
    """A JSON text.

    Attributes:
        value: The value; meaningless if `is_damaged`.
        faults: Faults of the text.
        is_damaged: The text is not JSON.
    """

    value: Any = None
    faults: tuple[Fault, ...] = ()
    is_damaged: bool = False


def decoded(raw: bytes, charset: str | None) -> str | None:
    """Return bytes as text; `None` if the bytes are not of the charset. Default: that of the mark, or UTF-8."""
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            raw, charset = raw[len(mark) :], encoding
            break
    try:
        return raw.decode(charset or "utf-8")
    except (UnicodeDecodeError, LookupError):
        return None


def parsed(text: str) -> Parsed:
    """Read a JSON text."""
    faults: dict[Fault, None] = {}

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        named = dict(found)
        if len(named) < len(found):
            faults["repeated names"] = None
        return named

    def constant(name: str) -> float:
        faults["NaN or infinite"] = None
        return float(name.replace("Infinity", "inf"))

    def integer(digits: str) -> int:
        return int(digits) if len(digits) <= _MAX_DIGITS else 10**_MAX_DIGITS

    if _SURROGATE.search(text):
        return Parsed(faults=("not UTF-8",), is_damaged=True)
    try:
        value = json.loads(
            text.removeprefix("\ufeff"), object_pairs_hook=pairs, parse_constant=constant, parse_int=integer
        )
    except RecursionError:
        return Parsed(faults=("not JSON",), is_damaged=True)
    except json.JSONDecodeError as error:
        return Parsed(faults=("cut off" if _is_cut(error) else "not JSON",), is_damaged=True)
    # JSON escapes may write a lone surrogate, which is not a character of UTF-8.
    return Parsed(value, tuple(faults))


def _is_cut(error: json.JSONDecodeError) -> bool:
    """Return whether a text is the beginning of a JSON text."""
    return error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated string")
