"""The seam between the client and the HTTP libraries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from .request import HttpRequest
    from .response import HttpResponse

#: Names and values of header fields.
Fields: TypeAlias = Sequence[tuple[str, str]]


class Engine(Protocol):
    """An HTTP library that sends requests. One engine serves many threads.

    An engine sends a request once, as it is: it follows no redirect, keeps no cookie, repeats nothing, adds no header
    but those of the connection, and leaves URL and body alone.
    """

    def send(self, request: HttpRequest, credentials: Fields) -> HttpResponse:
        """Send a request and return the response as soon as its headers are there.

        Args:
            request: The request.
            credentials: Header fields to send with it. They are secret, and part of nothing that is returned or raised.

        Raises:
            EngineError: No response arrived.
        """
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


class AsyncEngine(Protocol):
    """An HTTP library that sends requests from an event loop; see `Engine`."""

    async def send(self, request: HttpRequest, credentials: Fields) -> HttpResponse:
        """Send a request and return the response as soon as its headers are there; see `Engine.send`.

        Raises:
            EngineError: No response arrived.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...
