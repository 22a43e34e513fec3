"""Response for a 404 that the caller replaces by an object (`intercept_404=`)."""

from __future__ import annotations

from iconik_api.runtime.http.response import HttpResponse


class InterceptedResponse(HttpResponse):
    """Response with status 404 that counts as a success.

    Args:
        original: The response as it came.

    Attributes:
        raise_for_status_404: The method `raise_for_status` of the original, which raises `NotFoundError`.
    """

    def __init__(self, original: HttpResponse) -> None:
        for name in HttpResponse.__slots__:
            setattr(self, name, getattr(original, name))
        self.excused = True
        self.raise_for_status_404 = original.raise_for_status
