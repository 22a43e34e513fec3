"""Response for a 404 that the caller replaces by an object (`intercept_404=`)."""

from __future__ import annotations

import httpx

from iconik_api.runtime.http.response import HttpResponse

__all__ = ["InterceptedResponse"]


class InterceptedResponse(HttpResponse):
    """Response with status 404 that counts as a success.

    Args:
        original: The original response.

    Attributes:
        raise_for_status_404: Method `raise_for_status` of the original response, which raises `httpx.HTTPStatusError`.
    """

    def __init__(self, original: httpx.Response) -> None:
        # httpx has no method that copies a response. The attributes hold all that the original has read.
        self.__dict__.update(original.__dict__)
        self.raise_for_status_404 = original.raise_for_status

    @property
    def ok(self) -> bool:
        """True."""
        return True

    @property
    def is_success(self) -> bool:
        """True."""
        return True

    @property
    def is_error(self) -> bool:
        """False."""
        return False

    def raise_for_status(self) -> InterceptedResponse:
        """Raise nothing."""
        return self
