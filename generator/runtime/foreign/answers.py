"""Responses whose media type decides on the kind of their data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..base.errors import DecodeError
from ..calls.call import Answer, Binary, Text, is_json
from ..calls.response import Response

if TYPE_CHECKING:
    from ..http.response import HttpResponse

__all__ = ["ByMediaType"]


class ByMediaType(Answer):
    """Result of an operation that reads a response by its media type.

    Args:
        results: Types of the data by media type, by range of media types (`text/*`), and `*/*`; `Text` and `Binary` for
            what is not decoded. A response of another media type has no data.
    """

    def __init__(self, results: Mapping[str, object]) -> None:
        self._results = results

    def read(self, response: HttpResponse, strict: bool) -> Any:
        """Return the object in a response."""
        media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        for key in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
            if key in self._results:
                return self._read(response, self._results[key], strict, key == media_type or is_json(media_type))
        if is_json(media_type):
            found = [result for key, result in self._results.items() if is_json(key)]
            return self._read(response, found[0], strict, True) if found else None
        if strict:
            raise DecodeError("$", f"a response of the media type {media_type!r} is not documented")
        return None

    def _read(self, response: HttpResponse, result: object, strict: bool, is_certain: bool) -> Any:
        """Return the object; text of a media type that is only in a range need not be JSON."""
        if is_certain or result in (Text, Binary):
            return Response(response, result=result, strict=strict).data
        found = Response(response, result=result).data
        return response.text if found is None and result is str else found
