"""Version of an object on a storage. Parts of different versions must not be combined."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Self

import attrs

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse

__all__ = ["Span", "Version"]

_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)", re.IGNORECASE)


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
        version: Version of the object; `None` if the response has no validator.
    """

    start: int
    end: int
    version: Version | None

    @classmethod
    def of(cls, response: HttpResponse) -> Self | None:
        """Return the range of a partial response (206); `None` if its Content-Range has no positions or no size."""
        found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
        if found is None:
            return None
        first, last, size = map(int, found.groups())
        validator = _validator(response)
        return cls(first, last + 1, Version(size, validator) if validator else None)


def _validator(response: HttpResponse) -> str | None:
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
