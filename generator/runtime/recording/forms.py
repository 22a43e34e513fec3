"""Forms of scalar values: the facts about a value that a recording may contain."""

from __future__ import annotations

import re

_DAY = r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_TIME = r"[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?"
_FORMATS = re.compile(
    r"(?:"
    r"(?P<uuid>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"
    rf"|{_DAY}(?:(?P<datetime>[Tt ]{_TIME})"
    r"|(?P<date>))"
    r"|(?P<uri>[A-Za-z][A-Za-z0-9+.-]*://[^\s]+)"
    r"|(?P<email>[^@\s]+@[^@\s]+)"
    r")\Z"
)
_NAMES = {"uuid": "uuid", "datetime": "date-time", "date": "date", "uri": "uri", "email": "email"}
#: Upper bounds of the classes of lengths, in characters.
_LENGTHS = ((16, "<=16"), (64, "<=64"), (256, "<=256"), (1 << 10, "<=1k"), (1 << 16, "<=64k"))
_COUNTS = ((4, "<=4"), (16, "<=16"), (64, "<=64"), (256, "<=256"), (1 << 10, "<=1k"))
#: Length of a UUID, and maximum length of a text with a format.
_UUID, _LONGEST = 36, 2048


def text_form(text: str) -> str:
    """Return the form of a text: a format, or a class of lengths."""
    length = len(text)
    # A text without these characters has no format, and needs no pattern.
    if (text[4:5] == "-" or length == _UUID or "@" in text or "://" in text) and length <= _LONGEST:
        found = _FORMATS.match(text)
        if found is not None:
            return _NAMES[found.lastgroup or ""]
    if not length:
        return "empty"
    for bound, name in _LENGTHS:
        if length <= bound:
            return name
    return "longer"


def integer_form(value: int) -> str:
    """Return the number of bits that an integer needs: `int32`, `int64` or `big`."""
    if -(1 << 31) <= value < 1 << 31:
        return "int32"
    return "int64" if -(1 << 63) <= value < 1 << 63 else "big"


def count_class(count: int) -> str:
    """Return the class of a number of items."""
    if count < 2:
        return "one" if count else "none"
    return next((name for bound, name in _COUNTS if count <= bound), "more")
