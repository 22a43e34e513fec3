"""Content of a response of a storage: by its status, which part of the object, of which version.

Parts of different versions must not be combined.
"""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Self

import attrs

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse

_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)", re.IGNORECASE)


class Content(Enum):
    """Content of a response to a GET."""

    WHOLE = auto()  #: The whole object.
    SPAN = auto()  #: The range that `Content-Range` names.
    NOTHING = auto()  #: An empty object.
    OTHER = auto()  #: Something about the object, or made from it, such as the state of a restoration.
    NO_SUCH_RANGE = auto()  #: The text of an error: the object has no bytes in the requested range.
    ERROR = auto()  #: The text of an error.


_BY_STATUS = {
    201: Content.OTHER,
    202: Content.OTHER,
    204: Content.NOTHING,
    205: Content.NOTHING,
    206: Content.SPAN,
    207: Content.OTHER,
    208: Content.OTHER,
    416: Content.NO_SUCH_RANGE,
}


def content_of(response: HttpResponse) -> Content:
    """Return the content of a response to a GET. An unknown status of success counts as 200 (RFC 9110, 15)."""
    status = response.status_code
    default = Content.WHOLE if 200 <= status < 300 else Content.ERROR
    content = _BY_STATUS.get(status, default)
    if status == 226 and "IM" in response.headers:
        # The bytes are a difference to another version, which was not requested (RFC 3229).
        return Content.OTHER
    if content is Content.WHOLE and response.headers.get("Content-Range"):
        # Some proxies and caches change the status of a range.
        return Content.SPAN
    return content


@attrs.frozen
class Version:
    """Version of an object on a storage.

    Attributes:
        size: Size in bytes.
        validator: Strong ETag or date for `If-Range`. Responses with the same validator have the same bytes.
    """

    size: int
    validator: str


@attrs.frozen
class Span:
    """Range of an object in a response.

    Attributes:
        start: Position of its first byte.
        end: Position after its last byte.
        size: Size of the object in bytes.
        version: Version of the object; `None` if the response has no validator.
    """

    start: int
    end: int
    size: int
    version: Version | None

    @classmethod
    def of(cls, response: HttpResponse) -> Self | None:
        """Return the range of a response; `None` if its Content-Range has no positions or no size."""
        found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
        if found is None:
            return None
        first, last, size = map(int, found.groups())
        validator = validator_of(response)
        return cls(first, last + 1, size, Version(size, validator) if validator else None)


def validator_of(response: HttpResponse) -> str | None:
    """Return a strong ETag, or a date of modification that is strong according to RFC 9110, 8.8.2.2."""
    etag: str = response.headers.get("ETag", "")
    if etag.startswith('"'):
        return etag
    changed: str = response.headers.get("Last-Modified", "")
    try:
        # A date has a resolution of one second, in which the object may have changed twice.
        age = parsedate_to_datetime(response.headers.get("Date", "")) - parsedate_to_datetime(changed)
    except (ValueError, TypeError):
        return None
    return changed if age.total_seconds() >= 1 else None
