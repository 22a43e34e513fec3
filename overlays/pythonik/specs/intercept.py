"""A 404 that the caller has an object for (`intercept_404=`)."""

from __future__ import annotations

import httpx

from iconik_api.runtime.http.response import HttpResponse

__all__ = ["InterceptedResponse"]


class InterceptedResponse(HttpResponse):
    """A 404 that counts as a success; its status stays 404.

    Args:
        original: The answer as it came.

    Attributes:
        raise_for_status_404: The method `raise_for_status` of the original, which raises `httpx.HTTPStatusError`.
    """

    def __init__(self, original: httpx.Response) -> None:
        # httpx has no way to copy a response; what this one knows is all that the original has read.
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
