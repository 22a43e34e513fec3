"""What the user of a client may ask for, as types: for type checkers and editors, and to look names up in."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from ..base.timeouts import Timeout
    from .limit import RateLimiter
    from .retry import Retries

__all__ = ["ClientOptions", "RequestOptions"]


class RequestOptions(TypedDict, total=False):
    """How a client goes about its requests.

    Keys:
        headers: Headers for every request to the API; they may be secrets and go to no other origin.
        raise_on_error: Raise an `ApiStatusError` for a status of 400 or more.
        strict: Raise a `DecodeError` for an answer that departs from the contract.
        retries: When a request is sent again; see `Retries`.
        rate_limit: What to ask before each request to the API; `None` for no limit.
        on_request: Called with each `httpx.Request` right before it is sent, without the credentials.
        on_response: Called with each `httpx.Response`.
        max_response_bytes: Bytes that an answer may unpack to; a longer one is broken off.
    """

    headers: Mapping[str, str] | None
    raise_on_error: bool
    strict: bool
    retries: Retries
    rate_limit: RateLimiter | None
    on_request: Callable[[httpx.Request], object] | None
    on_response: Callable[[httpx.Response], object] | None
    max_response_bytes: int


class ClientOptions(RequestOptions, total=False):
    """`RequestOptions`, and how long to wait.

    Keys:
        timeout: Seconds, or (connect, read); `None` waits for ever.
    """

    timeout: Timeout
