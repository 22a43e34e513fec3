"""Bodies in HAR files, sorted into kept, empty for sure, not kept and damaged.

Recorders leave bodies out, cut them off, write them in several encodings, and mark few of these cases. Only a body that
is kept says something about the contract.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import re
import zlib
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias
from urllib.parse import unquote_to_bytes

import attrs

from .exchange import Body
from .json_text import Parsed, decoded, parsed
from .shapes import UNKNOWN, Scalar, Shape, shape_of

__all__ = ["Attached", "Fields", "read_query", "request_body", "response_body"]

#: Reads the file of a body by its name in the HAR; `None` if the file is missing or must not be read.
Attached: TypeAlias = Callable[[str], bytes | None]

_EMPTY_STATUS = frozenset({204, 205, 304})
_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
#: Media types that recorders write in the place of a missing one.
_INVENTED = frozenset({"", "?", "x-unknown", "application/x-unknown-content-type"})
_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_PART_NAME = re.compile(rb'content-disposition:[^\r\n]*?[;\s]name="((?:[^"\\]|\\.)*)"', re.IGNORECASE)


@attrs.frozen
class Fields:
    """Header fields of an entry.

    Attributes:
        values: Values by name in lower case, the first value of each name.
    """

    values: Mapping[str, str]

    @classmethod
    def of(cls, written: Any) -> Fields:
        """Read the list of an entry. Pseudo headers of HTTP/2 and headers without a value are left out."""
        values: dict[str, str] = {}
        for each in written if isinstance(written, list) else ():
            name, value = (each.get("name"), each.get("value")) if isinstance(each, dict) else (None, None)
            if isinstance(name, str) and isinstance(value, str) and name and not name.startswith(":"):
                values.setdefault(name.lower(), value)
        return cls(values)

    @property
    def names(self) -> frozenset[str]:
        """All names."""
        return frozenset(self.values)

    @property
    def length(self) -> int | None:
        """Value of `Content-Length`."""
        written = self.values.get("content-length", "").strip()
        return int(written) if written.isdecimal() and len(written) < 20 else None

    @property
    def content_type(self) -> str | None:
        """Value of `Content-Type`."""
        return self.values.get("content-type", "").strip() or None


def response_body(method: str, status: int, fields: Fields, response: Mapping[str, Any], attached: Attached) -> Body:
    """Sort the body of a response."""
    media_type = _bare(fields.content_type)
    if status in _EMPTY_STATUS or method == "HEAD" or fields.length == 0:
        return Body("empty", media_type)
    content = _mapping(response.get("content"))
    # Chrome writes `_error: null` for a response without an error.
    if response.get("_failureText") or response.get("_error"):
        return Body("not kept", media_type)
    raw = _attached(content, attached)
    text = content.get("text")
    if raw is None:
        if not isinstance(text, str) or not text:
            return Body("not kept", media_type)
        encoding = content.get("encoding")
        if encoding == "base64":
            raw = _unpacked(text, fields) if text.startswith('["') else _base64(text)
            if raw is None:
                return Body("not kept" if text.startswith('["') else "damaged", media_type)
    full_type = fields.content_type or _believed(content.get("mimeType"))
    if not _is_json(full_type):
        return Body("kept", media_type)
    if raw is not None:
        return _json_of_bytes(raw, full_type, media_type)
    return _json(parsed(str(text)), media_type)


def request_body(method: str, fields: Fields, request: Mapping[str, Any], attached: Attached) -> Body:
    """Sort the body of a request."""
    media_type = _bare(fields.content_type)
    post = _mapping(request.get("postData"))
    text = post.get("text")
    raw = _attached(post, attached)
    full_type = fields.content_type or _believed(post.get("mimeType"))
    if raw is None and (not isinstance(text, str) or not text):
        if fields.length == 0:
            return Body("empty", media_type)
        names = _param_names(post.get("params"))
        if names and fields.length != 0 and (_is_json(full_type) or _bare(full_type) == _FORM):
            return Body("kept", media_type, names, names_only=True)
        return Body("empty" if _is_without_body(method, fields, request) else "not kept", media_type)
    if _bare(full_type) == _MULTIPART:
        shape = _multipart(raw if raw is not None else _wire_bytes(str(text)), str(full_type))
        return Body("not kept" if shape is None else "kept", media_type, shape, names_only=True)
    if _bare(full_type) == _FORM:
        pairs = read_query(_text(raw, text))
        return Body("not kept" if pairs is None else "kept", media_type, _form(pairs or []), is_text=True)
    if not _is_json(full_type):
        return Body("kept", media_type)
    if raw is not None:
        return _json_of_bytes(raw, full_type, media_type)
    found = parsed(str(text))
    if found.is_damaged and (bytes_ := _base64(str(text))) is not None:
        # A HAR file has no mark for base64 in a request.
        second = _json_of_bytes(bytes_, full_type, media_type)
        if second.state == "kept":
            return second
    if _is_buffer(found.value):
        return Body("not kept", media_type)
    return _json(found, media_type)


def read_query(query: str) -> list[tuple[str, str]] | None:
    """Return the names and values of a query; `None` if the query consists of two queries.

    Bytes that are not UTF-8 become U+FFFD.
    """
    if re.search(r"\?[^=&?]*=", query):
        return None
    pairs = []
    for part in query.split("&"):
        name, _, value = part.partition("=")
        if part:
            pairs.append((_unquoted(name), _unquoted(value)))
    return pairs


def _unquoted(text: str) -> str:
    raw = unquote_to_bytes(text.replace("+", " ").encode("utf-8", "surrogateescape"))
    return raw.decode("utf-8", "replace")


def _is_without_body(method: str, fields: Fields, request: Mapping[str, Any]) -> bool:
    size = request.get("bodySize")
    has_body = fields.length or "transfer-encoding" in fields.values or (isinstance(size, int) and size > 0)
    return method in _WITHOUT_BODY and not has_body


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _attached(holder: Mapping[str, Any], attached: Attached) -> bytes | None:
    name = holder.get("_file")
    return attached(name) if isinstance(name, str) else None


def _bare(content_type: str | None) -> str | None:
    return content_type.partition(";")[0].strip().lower() or None if content_type else None


def _believed(mime_type: Any) -> str | None:
    return mime_type if isinstance(mime_type, str) and mime_type not in _INVENTED else None


def _is_json(content_type: str | None) -> bool:
    bare = _bare(content_type) or ""
    return bare == "application/json" or bare.endswith("+json")


def _charset(content_type: str | None) -> str | None:
    found = re.search(r'charset="?([^";\s]+)', content_type or "", re.IGNORECASE)
    return found[1] if found else None


def _base64(text: str) -> bytes | None:
    try:
        return base64.b64decode("".join(text.split()).encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        return None


def _unpacked(text: str, fields: Fields) -> bytes | None:
    """Return a body that its recorder has kept packed, as a list of chunks in base64."""
    chunks = parsed(text)
    parts = [_base64(each) for each in chunks.value or () if isinstance(each, str)]
    packed = b"".join(part for part in parts if part is not None)
    if chunks.is_damaged or None in parts:
        return None
    try:
        match fields.values.get("content-encoding", "").lower():
            case "gzip" | "x-gzip":
                return gzip.decompress(packed)
            case "deflate":
                return zlib.decompress(packed)
    except (OSError, EOFError, zlib.error):
        return None
    return None


def _json_of_bytes(raw: bytes, content_type: str | None, media_type: str | None) -> Body:
    if not raw:
        return Body("not kept", media_type)
    # Some recorders convert a body to UTF-8 and keep the header, so the charset of the header comes second.
    texts = [decoded(raw, None), decoded(raw, _charset(content_type))]
    found = [parsed(text) for text in texts if text is not None]
    if not found:
        return Body("damaged", media_type, faults=("not UTF-8",))
    return _json(next((each for each in found if not each.is_damaged), found[0]), media_type)


def _json(found: Parsed, media_type: str | None) -> Body:
    if found.is_damaged:
        return Body("damaged", media_type, faults=found.faults)
    return Body("kept", media_type, shape_of(found.value), faults=found.faults)


def _is_buffer(value: Any) -> bool:
    """Return whether a value is the way in which a recorder of Node.js writes bytes."""
    return isinstance(value, dict) and value.keys() == {"type", "data"} and value["type"] == "Buffer"


def _param_names(params: Any) -> dict[str, Shape]:
    """Return the names of parameters. Digits are the indexes of an array or a text, not names."""
    names = [each.get("name") for each in params if isinstance(each, dict)] if isinstance(params, list) else []
    found: dict[str, Shape] = {name: Scalar(UNKNOWN) for name in names if isinstance(name, str) and name}
    return {} if any(name.isdecimal() for name in found) else found


def _form(pairs: list[tuple[str, str]]) -> dict[str, Shape]:
    return {name: shape_of(value) for name, value in pairs}


def _text(raw: bytes | None, text: Any) -> str:
    return str(text) if raw is None else raw.decode("utf-8", "replace")


def _wire_bytes(text: str) -> bytes:
    """Return the bytes of a multipart body, which recorders write as Latin-1 or as UTF-8 with U+FFFD."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def _multipart(raw: bytes, content_type: str) -> dict[str, Shape] | None:
    """Return the names of the parts; `None` if the body has no part with a name."""
    found = _BOUNDARY.search(content_type)
    separator = b"--" + found[1].strip().encode("utf-8", "replace") if found else raw.split(b"\r\n", 1)[0]
    parts: dict[str, Shape] = {}
    for part in raw.split(separator)[1:] if separator.startswith(b"--") else ():
        if name := _PART_NAME.search(part.partition(b"\r\n\r\n")[0]):
            parts[name[1].decode("utf-8", "replace")] = Scalar(UNKNOWN)
    return parts or None
