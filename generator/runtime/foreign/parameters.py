"""Parameters in the forms of OpenAPI: `style`, `explode` and `allowReserved` (RFC 6570), and JSON text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from ..base import json
from ..base.unset import UNSET
from ..calls.call import as_text
from ..models.plain import plain

__all__ = [
    "as_cookies",
    "as_fields",
    "as_header",
    "as_json",
    "as_names",
    "as_path",
    "as_query",
    "as_querystring",
    "form_text",
]

#: Characters that a URL allows in a query, and a form does not use to separate values.
_RESERVED = "!$'()*,/:;?@[]"
_SEPARATORS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C", "simple": ",", "tabDelimited": "%09"}
#: Characters that cannot stand in the value of a cookie are percent-encoded, all others stay.
_COOKIE = "!#$&'()*+-./:<=>?@[]^_`{|}~"


def as_names(name: str, value: object) -> dict[str, Any]:
    """Return a query parameter as the entries of a query: an object gives one for each property of its own.

    Args:
        name: Name of the parameter.
        value: A model, a mapping, a list or a single value; `UNSET` and `None` for no parameter.
    """
    value = plain(value)
    if value is None or value is UNSET:
        return {}
    if isinstance(value, Mapping):
        return {key: _plain_item(each) for key, each in value.items() if each is not UNSET}
    return {name: _plain_item(value)}


def as_fields(name: str, value: object) -> dict[str, Any]:
    """Return an object as query parameters or form fields `name[key]` (style `deepObject`), at any depth."""
    return dict(_deep(name, plain(value)))


def as_json(value: object) -> str | None:
    """Return a value as JSON text; `None` for a value that is not set."""
    return None if value is UNSET else json.dumps(plain(value)).decode()


def as_query(name: str, value: object, style: str = "form", explode: bool = False, is_open: bool = False) -> str | None:
    """Return a query parameter, encoded; `None` for a parameter that is not sent.

    Args:
        name: Name of the parameter.
        value: Its value.
        style: `form`, `spaceDelimited`, `pipeDelimited` or `deepObject`.
        explode: Repeat the name for each item.
        is_open: Leave reserved characters as they are (`allowReserved`).
    """
    value = plain(value)
    if value is None or value is UNSET:
        return None
    safe = _RESERVED if is_open else ""
    if style == "deepObject" and isinstance(value, Mapping):
        return "&".join(f"{quote(key, safe='')}={quote(text, safe=safe)}" for key, text in _deep(name, value))
    if explode or not isinstance(value, (Mapping, list, tuple, set, frozenset)):
        pairs = value.items() if isinstance(value, Mapping) else [(name, each) for each in _listed(value)]
        return "&".join(f"{quote(key, safe='')}={quote(_one(each), safe=safe)}" for key, each in pairs)
    items = _listed(value)
    if isinstance(value, Mapping):
        items = [each for pair in value.items() for each in pair]
    texts = [quote(_one(each), safe=safe.replace(",", "")) for each in items]
    return f"{quote(name, safe='')}={_SEPARATORS[style].join(texts)}"


def as_querystring(value: object, media_type: str) -> str | None:
    """Return a value as a whole query: of a form its fields, of anything else its text."""
    value = plain(value)
    if value is None or value is UNSET:
        return None
    if media_type.endswith("x-www-form-urlencoded") and isinstance(value, Mapping):
        return form_text(value)
    return quote(value if isinstance(value, str) else json.dumps(value).decode(), safe="")


def form_text(fields: Mapping[str, Any]) -> str:
    """Return fields as the text of a form: lists repeat their name, objects are JSON text."""
    pairs = [(name, each) for name, value in fields.items() for each in _listed(value)]
    return "&".join(f"{quote(name, safe='')}={quote(_one(each), safe='')}" for name, each in pairs if each is not None)


def as_path(name: str, value: object, style: str = "simple", explode: bool = False, is_open: bool = False) -> str:
    """Return a path parameter, encoded; the arguments are those of `as_query`.

    Raises:
        ValueError: The value is empty, `.` or `..`, which would change the path.
    """
    value = plain(value)
    safe = _RESERVED.replace("/", "").replace("?", "") if is_open else ""
    texts = [
        (quote(str(key), safe=""), quote(_one(each), safe=safe))
        for key, each in (value.items() if isinstance(value, Mapping) else [(name, each) for each in _listed(value)])
    ]
    if isinstance(value, Mapping):
        items = ["=".join(pair) for pair in texts] if explode else [each for pair in texts for each in pair]
    else:
        items = [text for _, text in texts]
    if style == "label":
        text = "." + ("." if explode else ",").join(items)
    elif style == "matrix" and explode and not isinstance(value, Mapping):
        text = "".join(f";{key}={each}" for key, each in texts)
    elif style == "matrix":
        text = f";{';'.join(items)}" if explode else f";{name}={','.join(items)}"
    else:
        text = ",".join(items)
    if text in ("", ".", ".."):
        raise ValueError(f"{name} must not be {text!r}, which would change the path")
    return text


def as_header(value: object, explode: bool = False) -> str | None:
    """Return a header parameter (style `simple`); `None` for a value that is not sent."""
    value = plain(value)
    if value is None or value is UNSET:
        return None
    if not isinstance(value, Mapping):
        return ",".join(map(_one, _listed(value)))
    pairs = [(key, _one(each)) for key, each in value.items()]
    return ",".join(f"{key}={text}" if explode else f"{key},{text}" for key, text in pairs)


def as_cookies(name: str, value: object, explode: bool = True, is_raw: bool = False) -> list[str]:
    """Return a cookie parameter as pairs of name and value, joined by `=`.

    Args:
        name: Name of the cookie.
        value: Its value; `UNSET` and `None` for no cookie.
        explode: Send a cookie for each item of a list and each property of an object.
        is_raw: Leave the value as it is (style `cookie`).

    Raises:
        ValueError: A value that stays as it is contains a character that ends a cookie.
    """
    value = plain(value)
    if value is None or value is UNSET:
        return []
    if isinstance(value, Mapping):
        pairs = list(value.items()) if explode else [(name, [each for pair in value.items() for each in pair])]
    else:
        items = _listed(value)
        pairs = [(name, each) for each in items] if explode else [(name, items)]
    return [f"{key}={','.join(_cookie_text(key, each, is_raw) for each in _listed(given))}" for key, given in pairs]


def _cookie_text(name: str, value: object, is_raw: bool) -> str:
    text = _one(value)
    if not is_raw:
        return quote(text, safe=_COOKIE)
    if any(each in ';, "\\' or not each.isprintable() or not each.isascii() for each in text):
        raise ValueError(f"the cookie {name} contains a character that cannot be sent")
    return text


def _deep(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if value is None or value is UNSET:
        return
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from _deep(f"{name}[{key}]", each)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for index, each in enumerate(value):
            yield from _deep(f"{name}[{index}]", each)
    else:
        yield name, as_text(value)


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple, set, frozenset)) else [value]


def _plain_item(value: Any) -> Any:
    """Return a value that a query can hold: of an object its JSON text."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_one(each) for each in value]
    return None if value is None else _one(value)


def _one(value: Any) -> str:
    return json.dumps(value).decode() if isinstance(value, (Mapping, list, tuple)) else as_text(value)
