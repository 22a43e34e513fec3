"""Which bytes a storage has: parts of one version only may be put together."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Self

import attrs

if TYPE_CHECKING:
    import httpx

__all__ = ["Span", "Version"]

_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)", re.IGNORECASE)


@attrs.frozen
class Version:
    """One state of an object on a storage.

    Attributes:
        size: Bytes.
        validator: What says that two answers are of the same bytes, and goes into `If-Range`: a strong ETag or a date.
    """

    size: int
    validator: str


@attrs.frozen
class Span:
    """The stretch of an object that an answer brings.

    Attributes:
        start: Where its first byte belongs.
        end: Where the byte behind its last one would belong.
        version: Of which version it is; `None` if the storage does not say.
    """

    start: int
    end: int
    version: Version | None

    @classmethod
    def of(cls, response: httpx.Response) -> Self | None:
        """The stretch of a partial answer (206); `None` if it does not say where it belongs, or in how long a whole."""
        found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
        if found is None:
            return None
        first, last, size = map(int, found.groups())
        validator = _validator(response)
        return cls(first, last + 1, Version(size, validator) if validator else None)


def _validator(response: httpx.Response) -> str | None:
    """A strong ETag, else a date of the last change that is strong in the sense of RFC 9110, 8.8.2.2."""
    etag: str = response.headers.get("ETag", "")
    if etag.startswith('"'):
        return etag
    changed: str = response.headers.get("Last-Modified", "")
    try:
        # Within the second of the date, there may have been a second change.
        age = parsedate_to_datetime(response.headers.get("Date", "")) - parsedate_to_datetime(changed)
    except (ValueError, TypeError):
        return None
    return changed if age.total_seconds() >= 1 else None
