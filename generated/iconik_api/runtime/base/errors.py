"""Exceptions of the client.

A status of 400 or more raises nothing unless the caller asks for it (`raise_on_error=True` or
`Response.raise_for_status`); a failed connection always raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .failure import EngineError
    from .wire import AnyRequest, AnyResponse

E = TypeVar("E", bound="PythonikError")


class PythonikError(Exception):
    """Base of everything that this package raises by itself.

    `type(error)(*error.args)` is the same error, as task queues such as Celery make it again on another machine. The
    arguments are plain values, so the request and the response of such a copy are `None`; a pickle keeps them.

    Args:
        args: Arguments that make the exception again.
        text: Text of the exception. Default: that of the arguments.
    """

    def __init__(self, *args: object, text: str | None = None) -> None:
        # Not the next class in line: that of another library may want other arguments; see `with_bases`.
        Exception.__init__(self, *args)
        self._text = text

    def __str__(self) -> str:
        return Exception.__str__(self) if self._text is None else self._text

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are unpickled by calling them with `args`; ours are made of more than their text.
        return _restored, (getattr(self, "_own_class", type(self)), self.args, self.__dict__)


class ClientClosedError(PythonikError, RuntimeError):
    """A request was to be sent by a client that had been closed; it was not sent."""

    def __init__(self, message: str = "the client is closed") -> None:
        super().__init__(message)


class DecodeError(PythonikError):
    """A response departs from the contract. Only `strict=True` raises it.

    Attributes:
        path: JSON path of the value (`$.objects[3].title`).
    """

    def __init__(self, path: str, message: str) -> None:
        super().__init__(path, message, text=f"{path}: {message}")
        self.path = path


class ApiConnectionError(PythonikError):
    """No response arrived: the connection failed or broke, or the response cannot be read.

    Attributes:
        request: The request without a response.
    """

    request: AnyRequest

    def __init__(self, message: str, where: str = "", *, request: AnyRequest | None = None) -> None:
        where = _where(request, where)
        super().__init__(message, where, text=f"{where}: {message}")
        self.request = request  # type: ignore[assignment]  # missing only where an error is made again


class ApiTimeoutError(ApiConnectionError):
    """No response arrived in time."""


class ResponseTooLargeError(PythonikError):
    """A response is larger than `max_response_bytes` after decompression; the rest was not read.

    Attributes:
        request: The request.
    """

    request: AnyRequest

    def __init__(self, limit: int, where: str = "", *, request: AnyRequest | None = None) -> None:
        where = _where(request, where)
        message = f"the response is larger than max_response_bytes ({limit} bytes)"
        super().__init__(limit, where, text=f"{where}: {message}")
        self.request = request  # type: ignore[assignment]  # missing only where an error is made again


class PagingError(PythonikError):
    """A list cannot be walked further: it repeats itself, or a response contains no next cursor.

    Attributes:
        operation: Name of the operation.
        cursor: Page number or cursor of the page in question.
    """

    def __init__(self, message: str, operation: str, cursor: object) -> None:
        where = "at its start" if cursor is None else f"at {cursor!r}"
        super().__init__(message, operation, cursor, text=f"{operation}, {where}: {message}")
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
        data: The body as the type that the contract gives for the status, or `None`.
    """

    data: Any = None
    request: AnyRequest
    response: AnyResponse

    def __init__(self, errors: Sequence[str], roles: Sequence[str] = (), status: int = 0, where: str = "", request_id: str | None = None, retry_after: str | None = None, *, response: AnyResponse | None = None) -> None:
        request = None
        if response is not None:
            request, status = response.request, response.status_code
            where = _where(request)
            request_id, retry_after = (response.headers.get(name) for name in ("X-Request-Id", "Retry-After"))
        self.status = status
        self.errors = tuple(errors)
        # Missing only where an error is made again.
        self.request = request  # type: ignore[assignment]
        self.response = response  # type: ignore[assignment]
        self.roles = tuple(roles)
        self.request_id = request_id
        self._retry_after = retry_after
        made_of = (self.errors, self.roles, status, where, request_id, retry_after)
        super().__init__(*made_of, text=self._describe(f"{status} for {where}"))

    def _describe(self, text: str) -> str:
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

    def _describe(self, text: str) -> str:
        text = super()._describe(text)
        return f"{text} (needs {', '.join(self.roles)})" if self.roles else text


class NotFoundError(ApiStatusError):
    """404: the object does not exist, or the user may not see it."""


class ConflictError(ApiStatusError):
    """409: the state of the object does not allow this."""


class UnprocessableEntityError(ApiStatusError):
    """422: the request is well formed but makes no sense."""


class RateLimitedError(ApiStatusError):
    """429: too many requests."""

    @property
    def retry_after(self) -> str | None:
        """The `Retry-After` header as it came, or `None`."""
        return self._retry_after


class ServerError(ApiStatusError):
    """500 and above: the server failed."""


_BY_STATUS: dict[int, type[ApiStatusError]] = {400: BadRequestError, 401: UnauthorizedError, 403: ForbiddenError, 404: NotFoundError, 409: ConflictError, 422: UnprocessableEntityError, 429: RateLimitedError}


def connection_error(failure: EngineError, request: AnyRequest) -> ApiConnectionError:
    """Return the exception for a request without a response."""
    kind = with_bases(ApiTimeoutError if failure.kind == "timeout" else ApiConnectionError)
    return kind(str(failure), request=request)


def clear_frame_locals(error: BaseException) -> None:
    """Remove the local variables from the tracebacks of an exception and all others that it names; the lines stay.

    HTTP libraries hold the request there as it goes over the wire, and tools that show variables would show the
    credentials in it.
    """
    from traceback import clear_frames

    left: list[BaseException | None] = [error]
    seen: set[int] = set()
    while left:
        each = left.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        clear_frames(each.__traceback__)
        left += (each.__cause__, each.__context__)
        if isinstance(each, BaseExceptionGroup):
            left += each.exceptions


def status_error(response: AnyResponse, errors: Sequence[str], roles: Sequence[str] = ()) -> ApiStatusError:
    """Return the exception for a response, by its status."""
    default = ServerError if response.status_code >= 500 else ApiStatusError
    kind = with_bases(_BY_STATUS.get(response.status_code, default))
    return kind(errors=errors, response=response, roles=roles)


def _where(request: AnyRequest | None, where: str = "") -> str:
    return where if request is None else f"{request.method} {request.public_url}"


def _restored(kind: type[PythonikError], args: tuple[Any, ...], state: dict[str, Any]) -> PythonikError:
    kind = with_bases(kind)
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


#: Classes of other libraries that exceptions of a class have as further bases; filled by `pythonik.compat`.
extra_bases: dict[type[PythonikError], tuple[type[Exception], ...]] = {}

_extended: dict[tuple[type[PythonikError], tuple[type[Exception], ...]], type[Any]] = {}


def with_bases(kind: type[E]) -> type[E]:
    """Return an exception class, or its subclass with the bases that a program asked for."""
    bases = tuple(base for own, added in extra_bases.items() if issubclass(kind, own) for base in added)
    if not bases:
        return kind
    # A class that stands below another one comes before it, or else Python refuses the order.
    bases = tuple(base for base in bases if not any(each is not base and issubclass(each, base) for each in bases))
    if (kind, bases) not in _extended:
        names = {"__module__": kind.__module__, "__doc__": kind.__doc__, "_own_class": kind}
        _extended[kind, bases] = type(kind.__name__, (kind, *dict.fromkeys(bases)), names)
    return _extended[kind, bases]
