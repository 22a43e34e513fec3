"""Media types of bodies and responses."""

from __future__ import annotations

import re

__all__ = ["SEQUENCES", "kind_of", "normal"]

_NAME = r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"
_MEDIA_TYPE = re.compile(rf'{_NAME}/{_NAME}( *; *{_NAME}=({_NAME}|"[ !#-\[\]-~]*"))*')
#: Media types of sequences of JSON values.
SEQUENCES = frozenset(
    {
        "application/jsonl",
        "application/jsonlines",
        "application/x-jsonlines",
        "application/x-ndjson",
        "application/ndjson",
        "application/json-seq",
        "application/geo+json-seq",
        "application/stream+json",
    }
)
EVENTS = "text/event-stream"
_FORMS = {"application/x-www-form-urlencoded": "form", "multipart/form-data": "multipart"}


def normal(media_type: str) -> str:
    """Return a media type as the client writes it: its name in lower case; empty for what is not a media type."""
    name, mark, rest = media_type.strip().partition(";")
    name = name.strip().lower()
    if name == "*":
        name = "*/*"
    text = f"{name}{'; ' if mark else ''}{rest.strip()}" if rest.strip() else name
    return text if _MEDIA_TYPE.fullmatch(text) else ""


def kind_of(media_type: str) -> str:
    """Return the kind of a media type.

    Returns:
        `json`, `form`, `multipart`, `lines`, `events`, `text`, `open` (a range) or `bytes`.
    """
    name = media_type.partition(";")[0].strip().lower()
    if name in SEQUENCES or name.endswith("+json-seq"):
        return "lines"
    if name.endswith(("/json", "+json")):
        return "json"
    if name in _FORMS:
        return _FORMS[name]
    if name == EVENTS:
        return "events"
    if "*" in name:
        return "open"
    return "text" if name.startswith("text/") or name.endswith(("/xml", "+xml", "/yaml", "+yaml")) else "bytes"
