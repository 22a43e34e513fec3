"""The answer as httpx gives it, with what callers of `requests` are used to."""

from __future__ import annotations

from typing import cast

import httpx

__all__ = ["HttpResponse", "with_ok"]


class HttpResponse(httpx.Response):
    """An `httpx.Response` that also knows `ok`."""

    @property
    def ok(self) -> bool:
        """Whether the status is below 400."""
        return self.status_code < 400


def with_ok(response: httpx.Response) -> HttpResponse:
    """The same object, as an `HttpResponse`.

    httpx has no hook for the class of its responses, and a copy would have to know all of its private state.
    """
    response.__class__ = HttpResponse
    return cast("HttpResponse", response)
