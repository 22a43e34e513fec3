"""Request bodies as they go over the wire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from ..base import json
from ..http.streams import FileStream, Stream
from ..models.plain import wire_body
from ..models.writer import REQUEST_TEXT
from .call import FORM, MULTIPART, Body, as_text, is_json, query_pairs


def content_of(body: Body) -> tuple[str, bytes | Stream]:
    """Return the media type of a body, and its bytes or what gives them piece by piece.

    Raises:
        TypeError: A file is opened in text mode; a part of a multipart body is not of a type that can be sent.
        ValueError: The body was sent before, and its source cannot be read again.
    """
    value: Any = body.value
    if body.content_type == FORM and not isinstance(value, str):
        return FORM, urlencode(query_pairs(wire_body(value))).encode()
    if is_json(body.content_type):
        return body.content_type, REQUEST_TEXT.write(value)
    if isinstance(value, (bytes, str)):
        return body.content_type, value.encode() if isinstance(value, str) else value
    if body.stream is None:
        # A second request with the same body begins where the first one began.
        body.stream = _stream_of(body)
    stream: Any = body.stream
    if stream.is_spent:
        raise ValueError("the body was sent before, and its source cannot be read again: open it again")
    return stream.content_type if body.content_type == MULTIPART else body.content_type, stream


def _stream_of(body: Body) -> Stream:
    value: Any = body.value
    if body.content_type == MULTIPART:
        from .multipart import MultipartStream

        return MultipartStream(_parts(wire_body(value)))
    return value if isinstance(value, Stream) else FileStream(value)


def _parts(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the parts of a multipart body: one for each item of a list, none for `None`."""
    for name, value in values.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, (bytes, bytearray, memoryview, tuple)) or hasattr(item, "read"):
                yield name, item
            elif isinstance(item, (dict, list)):
                yield name, (None, json.dumps(item), "application/json")
            elif item is not None:
                yield name, (None, as_text(item))
