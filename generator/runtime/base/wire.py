"""Requests and responses, as far as errors and logs look at them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol


class AnyHeaders(Protocol):
    """Header fields."""

    def get(self, name: str, default: Any = None, /) -> Any:
        """Return the value of a name, or the default."""
        ...

    def items(self) -> Iterable[tuple[str, str]]:
        """Return each name, in lower case, and its value."""
        ...


class AnyRequest(Protocol):
    """A request."""

    @property
    def method(self) -> str:
        """HTTP method."""
        ...

    @property
    def url(self) -> str:
        """Absolute URL."""
        ...

    @property
    def headers(self) -> AnyHeaders:
        """Header fields, without credentials."""
        ...

    @property
    def public_url(self) -> str:
        """URL without secrets."""
        ...


class AnyResponse(Protocol):
    """A response."""

    @property
    def status_code(self) -> int:
        """HTTP status."""
        ...

    @property
    def headers(self) -> AnyHeaders:
        """Header fields."""
        ...

    @property
    def request(self) -> AnyRequest:
        """The request."""
        ...

    @property
    def ok(self) -> bool:
        """Whether the status is below 400."""
        ...

    @property
    def reason(self) -> str:
        """Text behind the status."""
        ...

    @property
    def content(self) -> bytes:
        """The body."""
        ...

    @property
    def text(self) -> str:
        """The body as text."""
        ...

    def json(self) -> Any:
        """Decode the body as JSON."""
        ...
