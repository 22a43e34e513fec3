"""The rule for header fields that a client sends."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

__all__ = ["check_fields", "check_value"]

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def check_fields(fields: Mapping[str, Any], what: str) -> None:
    """Check that header fields can be sent: what refuses them later names their values, which may be secrets.

    Args:
        fields: Names and values.
        what: Kind of the fields, for the message.

    Raises:
        TypeError: A value is not a string.
        ValueError: A name is not a token; a value holds a line break, a blank at an end, or a character beyond ASCII.
    """
    for name, value in fields.items():
        if not _NAME.fullmatch(name):
            raise ValueError(f"the {what} {name!r:.60} has an invalid name")
        check_value(what, name, value)


def check_value(what: str, name: str, value: object) -> None:
    """Check that the value of a header field can be sent; see `check_fields`.

    Raises:
        TypeError: The value is not a string.
        ValueError: The value holds a line break, a blank at an end, or a character beyond ASCII.
    """
    if not isinstance(value, str):
        raise TypeError(f"the {what} {name} must be a string, not {type(value).__name__}")
    if not value.isascii() or not value.isprintable() or value != value.strip():
        raise ValueError(f"the {what} {name} contains a blank or a character that headers must not contain")
