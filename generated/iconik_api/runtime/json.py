"""JSON text to Python and back: msgspec, and the standard library for what msgspec refuses."""

from __future__ import annotations

import json
from typing import Any

import msgspec

__all__ = ["dumps", "loads"]

_decode = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode


def loads(text: bytes) -> Any:
    """Decode JSON text.

    Raises:
        ValueError: The text is not JSON, not even by the lenient rules of the standard library (NaN, a
            byte-order mark and lone surrogates pass), or it is nested too deeply to be read.
    """
    try:
        try:
            return _decode(text)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return json.loads(text)
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None


def dumps(value: Any, *, indent: int | None = None) -> bytes:
    """Encode plain values (and dates, UUIDs and enum members, as strings) to JSON text.

    Args:
        value: What to encode.
        indent: Spread the text over lines, each level indented by so many blanks.

    Raises:
        TypeError: A value has no JSON form; the message names its type.
        ValueError: A number is NaN or infinite.
    """
    _refuse_changes(value)
    try:
        text = _encode(value)
    except (OverflowError, UnicodeEncodeError):
        # Integers beyond 64 bits and lone surrogates.
        separators = (",", ":") if indent is None else None
        return json.dumps(value, indent=indent, separators=separators, default=msgspec.to_builtins).encode()
    return text if indent is None else msgspec.json.format(text, indent=indent)


def _refuse_changes(value: Any) -> None:
    # msgspec writes null for NaN and the infinities, and bytes as base64: a value would be changed without a word.
    if isinstance(value, str):
        return
    if isinstance(value, float):
        if value - value != 0.0:
            raise ValueError(f"{value!r} has no JSON form")
    elif isinstance(value, dict):
        for item in value.values():
            _refuse_changes(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            _refuse_changes(item)
    elif isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError(f"{type(value).__name__} has no JSON form")
