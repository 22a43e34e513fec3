"""The rule for header fields that a client sends."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_OF_CONNECTION = "it belongs to a single connection, and the client manages the connections"
#: Fields that no program may give, and why.
_RESERVED = {
    "content-length": "the client sets it to the size of the body",
    "transfer-encoding": "the client sets it by the kind of the body",
    "host": "the client sets it to the host of the URL",
    "connection": _OF_CONNECTION,
    "http2-settings": _OF_CONNECTION,
    "keep-alive": _OF_CONNECTION,
    "proxy-connection": _OF_CONNECTION,
    "te": _OF_CONNECTION,
    "trailer": "the client sends no fields after a body",
    "upgrade": _OF_CONNECTION,
    "proxy-authorization": "it is for a proxy, not for the server: put the login into the URL of the proxy",
}


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


def check_given(fields: Mapping[str, Any], what: str = "header") -> None:
    """Check the header fields that a program gives: those of the connection and of the body are the client's to set.

    Args:
        fields: Names and values.
        what: Kind of the fields, for the message.

    Raises:
        TypeError: A value is not a string.
        ValueError: The client sets the field by itself, or the field cannot be sent; see `check_fields`.
    """
    check_fields(fields, what)
    for name in fields:
        if (reason := _RESERVED.get(name.lower())) is not None:
            raise ValueError(f"the {what} {name} cannot be given: {reason}")


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
