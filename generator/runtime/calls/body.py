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

__all__ = ["content_of"]


def content_of(body: Body) -> tuple[str, bytes | Stream]:
    """Return the media type of a body, and its bytes or what gives them piece by piece."""
    value: Any = body.value
    if body.content_type == FORM:
        return FORM, urlencode(query_pairs(wire_body(value))).encode()
    if body.content_type == MULTIPART:
        from .multipart import MultipartStream

        stream = MultipartStream(_parts(wire_body(value)))
        return stream.content_type, stream
    if is_json(body.content_type):
        return body.content_type, REQUEST_TEXT.write(value)
    if isinstance(value, Stream):
        return body.content_type, value
    if hasattr(value, "read"):
        return body.content_type, FileStream(value)
    return body.content_type, value.encode() if isinstance(value, str) else bytes(value)


def _parts(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the parts of a multipart body: one for each item of a list, none for `None`."""
    for name, value in values.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, (bytes, tuple)) or hasattr(item, "read"):
                yield name, item
            elif isinstance(item, (dict, list)):
                yield name, (None, json.dumps(item), "application/json")
            elif item is not None:
                yield name, (None, as_text(item))
