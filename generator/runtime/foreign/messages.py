"""Messages that a server sends: webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs

from ..models.codec import decoder_for
from ..models.reader import read

__all__ = ["parse_form", "parse_message"]


def parse_message(body: bytes | str | Mapping[str, Any] | list[Any], expected: object) -> Any:
    """Return the body of a message as a type.

    Args:
        body: The body as it came, or decoded JSON.
        expected: Type of the body.

    Raises:
        ValueError: The body is not JSON.
    """
    if isinstance(body, (bytes, bytearray, memoryview, str)):
        return read(body.encode() if isinstance(body, str) else bytes(body), expected)
    decode = decoder_for(expected)
    return body if decode is None else decode(body)


def parse_form(body: bytes | str | Mapping[str, Any], expected: object) -> Any:
    """Return the body of a message that is a form as a type; a field that occurs several times is a list."""
    if not isinstance(body, Mapping):
        fields = parse_qs(body if isinstance(body, str) else bytes(body).decode(), keep_blank_values=True)
        body = {name: values[0] if len(values) == 1 else values for name, values in fields.items()}
    return parse_message(body, expected)
