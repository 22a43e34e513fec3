"""What can go wrong, as exceptions.

A status of 400 or more raises nothing unless it was asked for (`raise_on_error=True` or
`Response.raise_for_status`); a connection that fails always raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

__all__ = [
    "PUBLIC_URL",
    "ApiConnectionError",
    "ApiStatusError",
    "ApiTimeoutError",
    "BadRequestError",
    "ClientClosedError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "NotFoundError",
    "PagingError",
    "PythonikError",
    "RateLimitedError",
    "ResponseTooLargeError",
    "ServerError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "clear_frame_locals",
    "connection_error",
    "public_url",
    "status_error",
    "without_query",
]


class PythonikError(Exception):
    """Base of everything that this package raises by itself."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are unpickled by calling them with `args`; ours are made of more than their text.
        return _restored, (type(self), self.args, self.__dict__)


class ClientClosedError(PythonikError, RuntimeError):
    """A request was to be sent by a client that had been closed; it was not sent."""

    def __init__(self) -> None:
        super().__init__("the client is closed")


class DecodeError(PythonikError):
    """An answer departs from the contract. Raised only with `strict=True`.

    Attributes:
        path: Where in the answer, as a JSON path (`$.objects[3].title`).
    """

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path


class ApiConnectionError(PythonikError):
    """No answer arrived: the connection could not be made, or broke, or what came over it cannot be read.

    Attributes:
        request: The request that got no answer.
    """

    def __init__(self, message: str, *, request: httpx.Request) -> None:
        super().__init__(f"{request.method} {public_url(request)}: {message}")
        self.request = request


class ApiTimeoutError(ApiConnectionError):
    """No answer arrived in time."""


class ResponseTooLargeError(PythonikError):
    """An answer unpacked to more bytes than the client takes; the rest was not read.

    Attributes:
        request: The request.
    """

    def __init__(self, limit: int, *, request: httpx.Request) -> None:
        super().__init__(f"{request.method} {public_url(request)}: the answer is longer than {limit} bytes")
        self.request = request


class PagingError(PythonikError):
    """A list cannot be walked on: it repeats itself, or an answer does not say what comes next.

    Attributes:
        operation: Name of the operation.
        cursor: What the page in question was asked for with: its number, or the mark that it goes on from.
    """

    def __init__(self, message: str, *, operation: str, cursor: object) -> None:
        where = "at its start" if cursor is None else f"at {cursor!r}"
        super().__init__(f"{operation}, {where}: {message}")
        self.operation = operation
        self.cursor = cursor


class ApiStatusError(PythonikError):
    """The answer has a status of 400 or more, or redirects where no redirect is followed.

    Attributes:
        status: HTTP status.
        errors: The texts under `errors` in the answer; empty when there are none.
        request: The request.
        response: The answer.
        request_id: What the server calls the request, or `None` if it does not say.
    """

    def __init__(self, *, errors: Sequence[str], response: httpx.Response, roles: Sequence[str] = ()) -> None:
        self.status = response.status_code
        self.errors = tuple(errors)
        self.request = response.request
        self.response = response
        self.roles = tuple(roles)
        self.request_id: str | None = response.headers.get("X-Request-Id")
        super().__init__(self._describe())

    def _describe(self) -> str:
        text = f"{self.status} for {self.request.method} {public_url(self.request)}"
        return f"{text}: {'; '.join(self.errors)}" if self.errors else text


class BadRequestError(ApiStatusError):
    """400: the request breaks the contract."""


class UnauthorizedError(ApiStatusError):
    """401: the application id or the token is not accepted."""


class ForbiddenError(ApiStatusError):
    """403: a role or a permission is missing.

    Attributes:
        roles: The roles that the contract names for the operation.
    """

    def _describe(self) -> str:
        text = super()._describe()
        return f"{text} (needs {', '.join(self.roles)})" if self.roles else text


class NotFoundError(ApiStatusError):
    """404: there is no such object, or it may not be seen."""


class ConflictError(ApiStatusError):
    """409: the state of the object does not allow this."""


class UnprocessableEntityError(ApiStatusError):
    """422: the request is well formed but makes no sense."""


class RateLimitedError(ApiStatusError):
    """429: too many requests.

    Attributes:
        retry_after: The `Retry-After` header as it came, or `None`.
    """

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        self.retry_after: str | None = self.response.headers.get("Retry-After")


class ServerError(ApiStatusError):
    """500 and above: the server failed."""


_BY_STATUS: dict[int, type[ApiStatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitedError,
}


def connection_error(error: Exception, request: httpx.Request) -> ApiConnectionError:
    """The exception for a request that got no answer."""
    import httpx

    kind = ApiTimeoutError if isinstance(error, httpx.TimeoutException) else ApiConnectionError
    return kind(str(error) or type(error).__name__, request=request)


def clear_frame_locals(error: BaseException) -> None:
    """Take the local variables out of an exception's traceback, and its causes'; the lines stay.

    httpcore and h11 hold the request there as it goes over the wire, and tools that show variables would show the
    credentials in it.
    """
    from traceback import clear_frames

    each: BaseException | None = error
    while each is not None:
        clear_frames(each.__traceback__)
        each = each.__cause__ or each.__context__


def status_error(response: httpx.Response, errors: Sequence[str], roles: Sequence[str] = ()) -> ApiStatusError:
    """The exception for an answer, by its status."""
    default = ServerError if response.status_code >= 500 else ApiStatusError
    return _BY_STATUS.get(response.status_code, default)(errors=errors, response=response, roles=roles)


def _restored(kind: type[PythonikError], args: tuple[Any, ...], state: dict[str, Any]) -> PythonikError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


#: Extension of a request whose path holds a secret: its URL as it may be shown.
PUBLIC_URL = "pythonik.public_url"


def public_url(request: httpx.Request) -> str:
    """The URL of a request without its query, which may carry a signature or a token, nor secrets of its path."""
    shown: str | None = request.extensions.get(PUBLIC_URL)
    return shown or without_query(request.url)


def without_query(url: httpx.URL) -> str:
    """A URL without its query and its user name, to be shown."""
    return str(url.copy_with(query=None, userinfo=b""))
