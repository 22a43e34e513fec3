"""Options of a client as types, for type checkers and editors, and for checks of names."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from os import PathLike

    from ..base.timeouts import TimeoutInput
    from ..http.request import HttpRequest
    from ..http.response import HttpResponse
    from .limit import RateLimiter
    from .retry import Retries


class RequestOptions(TypedDict, total=False):
    """Options of a client for its requests.

    Keys:
        headers: Headers for every request to the API. They may be secrets, and are sent to no other origin.
        raise_on_error: Raise an `ApiStatusError` for a status of 400 or more. Default: false.
        strict: Raise a `DecodeError` for a response that departs from the contract. Default: false.
        retries: Retries of failed requests; see `Retries`.
        rate_limit: Limiter of requests to the API; `None` for no limit.
        on_request: Function to call with each `HttpRequest` before it is sent, without the credentials.
        on_response: Function to call with each `HttpResponse`.
        max_response_bytes: Maximum size of a response in bytes, after decompression. Default: 1 GiB.
        record: File to which the shapes of calls are added, without content; `None` records nothing.
    """

    headers: Mapping[str, str] | None
    raise_on_error: bool
    strict: bool
    retries: Retries
    rate_limit: RateLimiter | None
    on_request: Callable[[HttpRequest], object] | None
    on_response: Callable[[HttpResponse], object] | None
    max_response_bytes: int
    record: str | PathLike[str] | None


class ClientOptions(RequestOptions, total=False):
    """`RequestOptions` and the timeout.

    Keys:
        timeout: Timeout in seconds, or a pair (connect, read), or `None` for no limit. Default: (10, 60).
    """

    timeout: TimeoutInput
