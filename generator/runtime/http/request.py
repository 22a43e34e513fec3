"""A request as it is handed to an engine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..base.origin import without_query
from ..base.shown import safe_repr
from .headers import Headers, HeadersInput
from .url import Url

if TYPE_CHECKING:
    from ..base.timeouts import Timeout
    from .streams import Stream

#: Effect of a request by the contract: it reads, it changes something, or it removes something. Further effects on
#: the side, such as an entry in a log or a history, do not count.
Effect: TypeAlias = Literal["read", "write", "destroy"]
_EFFECTS: Mapping[str, Effect] = {
    **dict.fromkeys(("GET", "HEAD", "OPTIONS", "TRACE"), "read"),
    "DELETE": "destroy",
}


class HttpRequest:
    """A request.

    Credentials are not part of it: they are handed to the engine beside it.

    Args:
        method: HTTP method, in upper case.
        url: Absolute URL, percent-encoded.
        headers: Header fields.
        body: The bytes of the body, or what gives them piece by piece.
        timeout: How long to wait.
        credentials: Names of the credential headers that the request needs; `None` for all that the client has.
        trusted: Whether the URL is of the origin that the client was made for.
        max_response_bytes: Bytes that the body of the response may unpack to.
        public_url: The URL as it may be shown in logs and errors; `None` for `url` without query and user name.

    Attributes:
        method: HTTP method.
        url: Absolute URL.
        headers: Header fields; a hook may change them.
        body: The bytes of the body, or what gives them piece by piece.
        timeout: How long to wait.
    """

    __slots__ = (
        "_public_url",
        "body",
        "credentials",
        "headers",
        "max_response_bytes",
        "method",
        "timeout",
        "trusted",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: HeadersInput = None,
        body: bytes | Stream = b"",
        *,
        timeout: Timeout,
        credentials: tuple[str, ...] | None = None,
        trusted: bool = False,
        max_response_bytes: int = 1 << 30,
        public_url: str | None = None,
    ) -> None:
        self.method = method
        self.url = url if isinstance(url, Url) else Url(url)
        self.headers = headers if isinstance(headers, Headers) else Headers(headers)
        self.body = body
        self.timeout = timeout
        self.credentials = credentials
        self.trusted = trusted
        self.max_response_bytes = max_response_bytes
        self._public_url = public_url

    @property
    def content(self) -> bytes:
        """The bytes of the body.

        Raises:
            TypeError: The body comes piece by piece.
        """
        if isinstance(self.body, bytes):
            return self.body
        raise TypeError("the body of the request comes piece by piece and is not kept")

    @property
    def public_url(self) -> str:
        """The URL without its query, its user name and the secrets of its path, to be shown."""
        return self._public_url or without_query(self.url)

    @property
    def is_repeatable(self) -> bool:
        """Whether the body can be sent a second time."""
        return isinstance(self.body, bytes) or self.body.repeatable

    @safe_repr
    def __repr__(self) -> str:
        return f"<HttpRequest {self.method} {self.public_url}>"


def effect_of(method: str) -> Effect:
    """Return the effect of requests with a method, unless the contract states another for the operation."""
    return _EFFECTS.get(method, "write")
