"""From a `Call` to an answer: builds requests, sends them, follows redirects without giving credentials away."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from .errors import ApiConnectionError, ApiTimeoutError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

    from .call import Body, Call
    from .http import HttpResponse
    from .response import Response

__all__ = ["DEFAULT_TIMEOUT", "AsyncTransport", "Settings", "SyncTransport", "Timeout"]

T = TypeVar("T")

#: Seconds, or (connect, read); `None` waits for ever.
Timeout = float | tuple[float | None, float | None] | None

#: A connection is made within 10 seconds or not at all; an answer may take a minute.
DEFAULT_TIMEOUT: Timeout = (10.0, 60.0)

_MAX_REDIRECTS = 10
_READS = frozenset({"GET", "HEAD"})


class Settings:
    """How a client sends.

    Args:
        base_url: Where the API lives; a path in it is kept.
        credentials: Headers that prove who calls. They are sent to the origin of `base_url` and nowhere else.
        user_agent: Value of the `User-Agent` header.
        timeout: Seconds, or (connect, read); `None` waits for ever.
        headers: Headers for every request.
        raise_on_error: Raise an `ApiStatusError` for a status of 400 or more.
        strict: Refuse answers that depart from the contract.

    Raises:
        ValueError: The base URL is none, or a timeout is negative.
    """

    def __init__(
        self,
        base_url: str,
        *,
        credentials: Mapping[str, str],
        user_agent: str,
        timeout: Timeout = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        raise_on_error: bool = False,
        strict: bool = False,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.origin = _origin(base_url)
        self.credentials = dict(credentials)
        self.user_agent = user_agent
        self.timeout = timeout
        self.headers = dict(headers or {})
        self.raise_on_error = raise_on_error
        self.strict = strict
        _seconds(timeout)

    def __repr__(self) -> str:
        return f"<Settings {self.base_url}>"

    def request(self, call: Call[Any]) -> httpx.Request:
        """The HTTP request of a call.

        Raises:
            TypeError: A value has no place in a path or no form in JSON.
            ValueError: An identifier is empty or would lead to another path.
        """
        import httpx

        from .call import query_pairs
        from .unset import UNSET

        url = httpx.URL(call.url or f"{self.base_url}/{call.target}")
        query = query_pairs({**call.query, **(call.options.get("params") or {})})
        if query:
            url = url.copy_with(params=[*url.params.multi_items(), *query])
        headers = {"Accept": "application/json", "User-Agent": self.user_agent, **self.headers}
        headers |= {
            name: str(value) for name, value in call.headers.items() if value is not None and value is not UNSET
        }
        headers |= call.options.get("headers") or {}
        timeout = _seconds(call.options.get("timeout", self.timeout))
        content = _content(call.body)
        if call.body is not None and "content" in content:
            headers.setdefault("Content-Type", call.body.content_type)
        return httpx.Request(call.method, url, headers=headers, extensions={"timeout": timeout}, **content)

    def trusts(self, url: httpx.URL) -> bool:
        """Whether credentials may go to a URL: only to the origin that the client was made for."""
        return _origin(str(url)) == self.origin

    def redirected(self, response: httpx.Response, hops: int) -> httpx.Request | None:
        """The request that follows a redirect, or `None` when the answer is the caller's.

        Reads follow anywhere (credentials stay behind, see `OriginAuth`). Anything else follows only where method and
        body are kept (307, 308) and the origin is the same: a write is never turned into a read, nor sent to strangers.
        """
        import httpx

        request = response.request
        if not response.has_redirect_location or hops >= _MAX_REDIRECTS:
            return None
        url = request.url.join(response.headers["Location"])
        if request.method not in _READS and (response.status_code not in (307, 308) or not self.trusts(url)):
            return None
        headers = request.headers.copy()
        del headers["Host"]
        return httpx.Request(
            request.method, url, headers=headers, stream=request.stream, extensions=dict(request.extensions)
        )

    @property
    def auth(self) -> httpx.Auth:
        """What puts the credentials on requests."""
        from .auth import OriginAuth

        return OriginAuth(self.credentials, self.trusts)

    def answer(self, call: Call[T], response: HttpResponse) -> Response[T]:
        """The result of a call."""
        from .response import Response

        result: Response[T] = Response(response, result=call.result, roles=call.roles, strict=self.strict)
        if self.raise_on_error:
            result.raise_for_status()
        return result


class SyncTransport:
    """Sends calls and waits for the answers.

    Args:
        settings: How to send.
        http_client: A connection pool to use; without one, the transport makes its own.
    """

    def __init__(self, settings: Settings, http_client: httpx.Client | None = None) -> None:
        self.settings = settings
        self._client = http_client
        self._lock = threading.Lock()

    @property
    def http_client(self) -> httpx.Client:
        """The connection pool, made at the first request."""
        if self._client is None:
            with self._lock:
                if self._client is None:
                    import httpx

                    self._client = httpx.Client(auth=self.settings.auth)
        return self._client

    def send(self, call: Call[T]) -> Response[T]:
        """Send a call.

        Raises:
            ApiConnectionError: No answer arrived.
            ApiStatusError: The status is 400 or more and the settings say to raise.
        """
        from .http import with_ok

        response = self._exchange(self.settings.request(call))
        hops = 0
        while (request := self.settings.redirected(response, hops)) is not None:
            response = self._exchange(request)
            hops += 1
        return self.settings.answer(call, with_ok(response))

    def close(self) -> None:
        """Close all connections."""
        if self._client is not None:
            self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _exchange(self, request: httpx.Request) -> httpx.Response:
        import httpx

        try:
            return self.http_client.send(request, follow_redirects=False)
        except httpx.TransportError as error:
            raise _connection_error(error, request) from error


class AsyncTransport:
    """Sends calls; the answers are awaited.

    Args:
        settings: How to send.
        http_client: A connection pool to use; without one, the transport makes its own.
    """

    def __init__(self, settings: Settings, http_client: httpx.AsyncClient | None = None) -> None:
        self.settings = settings
        self._client = http_client

    @property
    def http_client(self) -> httpx.AsyncClient:
        """The connection pool, made at the first request."""
        if self._client is None:
            import httpx

            self._client = httpx.AsyncClient(auth=self.settings.auth)
        return self._client

    async def send(self, call: Call[T]) -> Response[T]:
        """Send a call.

        Raises:
            ApiConnectionError: No answer arrived.
            ApiStatusError: The status is 400 or more and the settings say to raise.
        """
        from .http import with_ok

        response = await self._exchange(self.settings.request(call))
        hops = 0
        while (request := self.settings.redirected(response, hops)) is not None:
            response = await self._exchange(request)
            hops += 1
        return self.settings.answer(call, with_ok(response))

    async def close(self) -> None:
        """Close all connections."""
        if self._client is not None:
            await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _exchange(self, request: httpx.Request) -> httpx.Response:
        import httpx

        try:
            return await self.http_client.send(request, follow_redirects=False)
        except httpx.TransportError as error:
            raise _connection_error(error, request) from error


def _connection_error(error: httpx.TransportError, request: httpx.Request) -> ApiConnectionError:
    import httpx

    kind = ApiTimeoutError if isinstance(error, httpx.TimeoutException) else ApiConnectionError
    return kind(str(error) or type(error).__name__, request=request)


def _content(body: Body | None) -> dict[str, Any]:
    """The arguments of `httpx.Request` that carry a body."""
    if not body:
        return {}
    from . import json
    from .codec import wire_body

    value = body.value
    if body.content_type == "application/x-www-form-urlencoded":
        return {"data": wire_body(value)}
    if body.content_type == "multipart/form-data":
        # httpx chooses a random boundary, which a file's bytes cannot have been written to match.
        return {"files": [(name, _part(item)) for name, item in wire_body(value).items()]}
    if body.content_type.partition(";")[0].endswith("json"):
        return {"content": json.dumps(wire_body(value))}
    return {"content": value}


def _part(value: Any) -> Any:
    from . import json

    if isinstance(value, (bytes, tuple)) or hasattr(value, "read"):
        return value
    return (None, value if isinstance(value, str) else json.dumps(value))


def _seconds(timeout: Timeout) -> dict[str, float | None]:
    """A timeout as httpx's transports take it.

    Raises:
        ValueError: It is negative.
        TypeError: It is no number and no pair of numbers.
    """
    connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
    for seconds in (connect, read):
        if seconds is not None and (isinstance(seconds, bool) or not isinstance(seconds, (int, float))):
            raise TypeError(f"timeout must be a number of seconds, a pair of them or None, not {timeout!r}")
        if seconds is not None and not seconds >= 0:
            raise ValueError(f"timeout must not be negative: {timeout!r}")
    return {"connect": connect, "read": read, "write": read, "pool": connect}


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"not an http or https URL: {url!r}")
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}[parts.scheme]
