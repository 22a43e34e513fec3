"""JSON text to Python and back by msgspec, and by the standard library for values that msgspec refuses."""

from __future__ import annotations

import json
import re
import sys
from codecs import utf_8_decode
from collections.abc import Iterable
from typing import Any

import msgspec

from .unset import UnsetType

_decode = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode

#: Bytes that are checked for UTF-8 at once: their text fits into the processor's cache.
_CHUNK = 1 << 16
#: Samples in the longest integer that Python reads, and as many samples in a row that are digits.
_SAMPLES = 8
_DIGITS = re.compile(rb"(?=[0-9]{%d})" % _SAMPLES)


def is_sound(text: bytes) -> bool:
    """Return whether parts of JSON text may be skipped and read later, as far as msgspec does not check this itself.

    msgspec checks the syntax of the parts that it skips, but neither that they are UTF-8, nor that Python reads their
    integers, whose length is limited.
    """
    return _is_utf8(text) and not _has_long_integer(text)


def _is_utf8(text: bytes) -> bool:
    if text.isascii():
        return True
    view, start = memoryview(text), 0
    try:
        while start < len(text):
            # A character may go on in the next chunk.
            start += utf_8_decode(view[start : start + _CHUNK], "strict", start + _CHUNK >= len(text))[1]
    except UnicodeDecodeError:
        return False
    return True


def _has_long_integer(text: bytes) -> bool:
    limit = sys.get_int_max_str_digits()
    if not limit or len(text) <= limit:
        return False
    step = limit // _SAMPLES
    return any(text[match.start() * step : (match.start() + _SAMPLES - 1) * step + 1].isdigit() for match in _DIGITS.finditer(text[::step]))


def loads(text: bytes | msgspec.Raw) -> Any:
    """Decode JSON text.

    Raises:
        ValueError: The text is not JSON, not even by the lenient rules of the standard library (NaN, a
            byte-order mark and lone surrogates pass), or it is nested too deeply to be read.
    """
    try:
        try:
            return _decode(text)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return json.loads(bytes(text))
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None


def dumps(value: Any, *, indent: int | None = None) -> bytes:
    """Encode plain values (and dates, UUIDs and enum members, as strings) to JSON text.

    Args:
        value: The value to encode.
        indent: Blanks for each level. Default: all on one line.

    Raises:
        TypeError: A value has no JSON form; the message names its type.
        ValueError: A number is NaN or infinite.
    """
    refuse_changes(value)
    try:
        text = _encode(value)
    except (OverflowError, UnicodeEncodeError):
        # Integers beyond 64 bits and lone surrogates.
        separators = (",", ":") if indent is None else None
        return json.dumps(value, indent=indent, separators=separators, default=msgspec.to_builtins).encode()
    return text if indent is None else msgspec.json.format(text, indent=indent)


#: Types whose values msgspec writes unchanged. `refuse_changes` adds further types.
_harmless: set[type] = {str, int, bool, type(None), UnsetType}


def refuse_changes(value: Any) -> None:
    """Refuse values that msgspec would silently change: NaN and the infinities to null, bytes to base64.

    Raises:
        TypeError: The value contains bytes.
        ValueError: The value contains NaN or an infinite number.
    """
    if type(value) in _harmless:
        return
    if isinstance(value, (list, tuple, set, frozenset)):
        _refuse_changes_in(value)
    elif isinstance(value, dict):
        _refuse_changes_in(value.values())
    elif isinstance(value, float):
        if value - value != 0.0:
            raise ValueError(f"{value!r} has no JSON form")
    elif isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError(f"{type(value).__name__} has no JSON form")
    else:
        _harmless.add(type(value))


def _refuse_changes_in(values: Iterable[Any]) -> None:
    if not _harmless.issuperset(map(type, values)):
        for value in [value for value in values if type(value) not in _harmless]:
            refuse_changes(value)
