"""Request bodies as they go over the wire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from ..base import json
from ..http.streams import FileStream
from ..models.plain import wire_body
from ..models.writer import REQUEST_TEXT
from .call import FORM, MULTIPART, Body, as_text, is_json, query_pairs

__all__ = ["content_of"]


def content_of(body: Body | None) -> dict[str, Any]:
    """Return the arguments of `httpx.Request` that carry a body."""
    if not body:
        return {}
    value: Any = body.value
    if body.content_type == FORM:
        return {"content": urlencode(query_pairs(wire_body(value))).encode()}
    if body.content_type == MULTIPART:
        # httpx chooses a random boundary, which a file's bytes cannot have been written to match.
        return {"files": list(_parts(wire_body(value)))}
    if is_json(body.content_type):
        return {"content": REQUEST_TEXT.write(value)}
    if hasattr(value, "repeatable"):
        return {"stream": value}
    return {"stream": FileStream(value)} if hasattr(value, "read") else {"content": value}


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
