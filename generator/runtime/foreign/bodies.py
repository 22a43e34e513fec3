"""Request bodies of contracts of others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_args
from urllib.parse import quote

from msgspec import Raw

from ..base import json
from ..base.unset import UNSET
from ..calls.call import FORM, MULTIPART, Body, as_text, is_json
from ..models.annotations import accepts, describe
from ..models.bases import ModelBase
from ..models.plain import wire_body
from .parameters import as_fields, as_query

__all__ = ["NullableBody", "exact", "form", "lines", "multipart", "one_of", "open_body", "text"]


class NullableBody(Body):
    """A JSON body for which `None` is the value null; `UNSET` stands for a missing body."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return self.value is not UNSET


def one_of(content_type: str | None, bodies: Mapping[str, Callable[[], Body]]) -> Body:
    """Return a body of several media types.

    Args:
        content_type: Its media type. Default: the first that the value fits.
        bodies: Makers of the body by media type.

    Raises:
        TypeError: The value does not fit the media type, or any of them.
        ValueError: The body has no such media type.
    """
    if content_type is not None:
        for key in (content_type, f"{content_type.partition('/')[0]}/*", "*/*"):
            if key in bodies:
                return bodies[key]()
        raise ValueError(f"content_type must be one of {', '.join(bodies)}, not {content_type!r}")
    errors = []
    for make in bodies.values():
        try:
            return make()
        except TypeError as error:
            errors.append(error)
    raise TypeError("; or ".join(dict.fromkeys(map(str, errors))))


def exact(body: Body) -> Body:
    """Return a JSON body of several media types: the class of a model may tell that another one is meant.

    Raises:
        TypeError: The value is a model of another class than the contract names.
    """
    expected = body.expected
    named = get_args(expected) or (expected,)
    classes = tuple(each for each in named if isinstance(each, type) and issubclass(each, ModelBase))
    if isinstance(body.value, ModelBase) and classes and not isinstance(body.value, classes):
        raise TypeError(f"body must be {describe(expected)} or a mapping, not {type(body.value).__name__}")
    return body


def open_body(value: Any, expected: object, media_type: str) -> Body:
    """Return a body of a media type that the caller chooses; bytes and files are sent as they are."""
    kind = media_type.partition(";")[0].strip().lower()
    is_raw = value is None or value is UNSET or isinstance(value, (bytes, bytearray)) or hasattr(value, "read")
    if is_json(kind):
        if isinstance(value, (bytes, bytearray)) or (isinstance(value, str) and not accepts(value, expected)):
            return Body(Raw(value.encode() if isinstance(value, str) else bytes(value)), None, media_type)
        return Body(value, expected, media_type)
    if not is_raw and kind == FORM:
        return form(value, media_type=media_type)
    if not is_raw and kind == MULTIPART:
        return multipart(value)
    return Body(value, None, media_type) if is_raw or hasattr(value, "repeatable") else text(value, media_type)


def text(value: Any, media_type: str) -> Body:
    """Return a body of text, in the charset of the media type.

    Raises:
        TypeError: The value is neither text nor a number, truth value, bytes or file.
    """
    is_bytes = isinstance(value, (bytes, bytearray)) or hasattr(value, "read") or hasattr(value, "repeatable")
    if value is not None and value is not UNSET and not is_bytes:
        charset = media_type.lower().partition("charset=")[2].partition(";")[0].strip('" ') or "utf-8"
        value = as_text(value).encode(charset)
    return Body(bytes(value) if isinstance(value, bytearray) else value, None, media_type)


def lines(value: Any, media_type: str) -> Body:
    """Return a body of items, each a line of JSON; text, bytes and files are sent as they are.

    Raises:
        TypeError: The value is not a list of items, text, bytes or a file.
    """
    if value is not None and value is not UNSET and not isinstance(value, (bytes, str)) and not hasattr(value, "read"):
        if isinstance(value, Mapping) or not isinstance(value, Iterable):
            raise TypeError(f"body must be a list of items, text, bytes or a file, not {type(value).__name__}")
        from .sequences import lines as written

        value = written(value, media_type)
    return Body(Raw(value) if isinstance(value, bytes) and is_json(media_type) else value, None, media_type)


def form(
    value: Any, encoding: Mapping[str, str] | None = None, media_type: str = FORM, expected: object = None
) -> Body:
    """Return a form. An object in it is JSON text, unless the contract says otherwise.

    Args:
        value: A model or a mapping.
        encoding: Form of fields, by name: a media type, or a style of query parameters, with `*` at its end if it
            repeats the name and `+` if it leaves reserved characters as they are.
        media_type: Media type of the form, with its parameters.
        expected: Class of a model, by the contract.

    Raises:
        TypeError: The value is not a model of this class or a mapping, or a field cannot be written.
    """
    body = _fitting(value, expected, FORM)
    body.content_type = media_type
    if body:
        pairs = [
            pair
            for name, each in wire_body(value).items()
            if each is not None and each is not UNSET
            for pair in _pairs(name, each, (encoding or {}).get(name, ""))
        ]
        body.value = "&".join(pairs).replace("%20", "+")
    return body


def _pairs(name: str, value: Any, how: str) -> list[str]:
    style = how.rstrip("*+")
    if style == "deepObject":
        return [_pair(key, each) for key, each in as_fields(name, value).items()]
    if style and "/" not in style:
        return [as_query(name, value, style, "*" in how, "+" in how) or ""]
    return [_pair(name, each) for each in (value if isinstance(value, list) and not is_json(how) else [value])]


def _pair(name: str, value: Any) -> str:
    return f"{quote(name, safe='')}={quote(_field(value), safe='')}"


def _field(value: Any) -> str:
    return json.dumps(value).decode() if isinstance(value, (Mapping, list)) else as_text(value)


def multipart(value: Any, types: Mapping[str, str] | None = None, expected: object = None) -> Body:
    """Return a multipart body.

    Args:
        value: A model or a mapping. Files are bytes, files opened in binary mode, or tuples of file name, content, and
            optionally media type.
        types: Media types of parts by their names.
        expected: Class of a model, by the contract.

    Raises:
        TypeError: The value is not a model of this class or a mapping.
    """
    body = _fitting(value, expected, MULTIPART)
    if body:
        body.value = {name: _parts(each, (types or {}).get(name)) for name, each in wire_body(value).items()}
    return body


def _fitting(value: Any, expected: object, media_type: str) -> Body:
    """Return a body that is still a model or a mapping."""
    if isinstance(value, ModelBase) and isinstance(expected, type) and not isinstance(value, expected):
        raise TypeError(f"body must be {describe(expected)} or a mapping, not {type(value).__name__}")
    return Body(value, None, media_type)


def _parts(value: Any, media_type: str | None) -> Any:
    if media_type is None or value is None or value is UNSET:
        return None if value is UNSET else value
    items = value if isinstance(value, list) and not is_json(media_type) else [value]
    return [_part(each, media_type) for each in items]


def _part(value: Any, media_type: str) -> Any:
    """Return a part of a media type."""
    if isinstance(value, tuple):
        return value if len(value) > 2 else (*value, media_type)
    if isinstance(value, (bytes, bytearray, memoryview)) or hasattr(value, "read"):
        name = getattr(value, "name", None)
        return name.rpartition("/")[2] if isinstance(name, str) and name else "upload", value, media_type
    return None, _field(value).encode(), media_type
