"""Exceptions of the client.

A status of 400 or more raises nothing unless the caller asks for it (`raise_on_error=True` or
`Response.raise_for_status`); a failed connection always raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .failure import EngineError
    from .wire import AnyRequest, AnyResponse

__all__ = [
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
    "status_error",
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
    """A response departs from the contract. Only `strict=True` raises it.

    Attributes:
        path: JSON path of the value (`$.objects[3].title`).
    """

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path


class ApiConnectionError(PythonikError):
    """No response arrived: the connection failed or broke, or the response cannot be read.

    Attributes:
        request: The request without a response.
    """

    def __init__(self, message: str, *, request: AnyRequest) -> None:
        super().__init__(f"{request.method} {request.public_url}: {message}")
        self.request = request


class ApiTimeoutError(ApiConnectionError):
    """No response arrived in time."""


class ResponseTooLargeError(PythonikError):
    """A response is larger than `max_response_bytes` after decompression; the rest was not read.

    Attributes:
        request: The request.
    """

    def __init__(self, limit: int, *, request: AnyRequest) -> None:
        message = f"the response is larger than max_response_bytes ({limit} bytes)"
        super().__init__(f"{request.method} {request.public_url}: {message}")
        self.request = request


class PagingError(PythonikError):
    """A list cannot be walked further: it repeats itself, or a response contains no next cursor.

    Attributes:
        operation: Name of the operation.
        cursor: Page number or cursor of the page in question.
    """

    def __init__(self, message: str, *, operation: str, cursor: object) -> None:
        where = "at its start" if cursor is None else f"at {cursor!r}"
        super().__init__(f"{operation}, {where}: {message}")
        self.operation = operation
        self.cursor = cursor


class ApiStatusError(PythonikError):
    """The response has a status of 400 or more, or is a redirect that was not followed.

    Attributes:
        status: HTTP status.
        errors: The texts under `errors` in the response; empty if the response has no errors.
        request: The request.
        response: The response.
        request_id: The header `X-Request-Id` of the response, or `None`.
    """

    def __init__(self, *, errors: Sequence[str], response: AnyResponse, roles: Sequence[str] = ()) -> None:
        self.status = response.status_code
        self.errors = tuple(errors)
        self.request = response.request
        self.response = response
        self.roles = tuple(roles)
        self.request_id: str | None = response.headers.get("X-Request-Id")
        super().__init__(self._describe())

    def _describe(self) -> str:
        text = f"{self.status} for {self.request.method} {self.request.public_url}"
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
    """404: the object does not exist, or the user may not see it."""


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


def connection_error(failure: EngineError, request: AnyRequest) -> ApiConnectionError:
    """Return the exception for a request without a response."""
    kind = ApiTimeoutError if failure.kind == "timeout" else ApiConnectionError
    return kind(str(failure), request=request)


def clear_frame_locals(error: BaseException) -> None:
    """Remove the local variables from the tracebacks of an exception and its causes; the lines stay.

    httpcore and h11 hold the request there as it goes over the wire, and tools that show variables would show the
    credentials in it.
    """
    from traceback import clear_frames

    each: BaseException | None = error
    while each is not None:
        clear_frames(each.__traceback__)
        each = each.__cause__ or each.__context__


def status_error(response: AnyResponse, errors: Sequence[str], roles: Sequence[str] = ()) -> ApiStatusError:
    """Return the exception for a response, by its status."""
    default = ServerError if response.status_code >= 500 else ApiStatusError
    return _BY_STATUS.get(response.status_code, default)(errors=errors, response=response, roles=roles)


def _restored(kind: type[PythonikError], args: tuple[Any, ...], state: dict[str, Any]) -> PythonikError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error
