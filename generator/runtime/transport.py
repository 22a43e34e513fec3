"""From a `Call` to an answer: builds requests, sends them, follows redirects without giving credentials away."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from math import inf
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlencode, urlsplit

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

#: What may follow a redirect to another origin.
_HARMLESS_HEADERS = frozenset({"accept", "accept-encoding", "range", "user-agent"})


class Settings:
    """How a client sends.

    Args:
        base_url: Where the API lives; a path in it is kept.
        credentials: Headers that prove who calls. They are sent to the origin of `base_url` and nowhere else.
        user_agent: Value of the `User-Agent` header.
        timeout: Seconds, or (connect, read); `None` waits for ever.
        headers: Headers for every request to the API; they may be secrets and go to no other origin.
        raise_on_error: Raise an `ApiStatusError` for a status of 400 or more.
        strict: Refuse answers that depart from the contract.

    Raises:
        ValueError: The base URL is none, a credential cannot be sent in a header, or a timeout is negative.
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
        self.origin = _base_origin(base_url)
        self.credentials = _checked(credentials)
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

        from .call import Binary, Text, as_text, query_pairs
        from .unset import UNSET

        url = httpx.URL(call.url or f"{self.base_url}/{call.target}")
        query = query_pairs({**call.query, **(call.options.get("params") or {})})
        if query:
            url = url.copy_with(params=[*url.params.multi_items(), *query])
        accepted = "*/*" if call.result in (Text, Binary) else "application/json"
        headers = httpx.Headers({"Accept": accepted, "Accept-Encoding": "gzip", "User-Agent": self.user_agent})
        if self.trusts(url):
            headers.update(self.headers)
        headers.update(
            {name: as_text(value) for name, value in call.headers.items() if value is not None and value is not UNSET}
        )
        headers.update(call.options.get("headers"))
        timeout = _seconds(call.options.get("timeout", self.timeout))
        content = _content(call.body)
        if call.body is not None and "content" in content:
            headers.setdefault("Content-Type", call.body.content_type)
        request = httpx.Request(call.method, url, headers=headers, extensions={"timeout": timeout}, **content)
        if hasattr(content.get("content"), "read"):
            from .http import FileStream

            request.stream = FileStream(content["content"])
        return request

    def trusts(self, url: httpx.URL) -> bool:
        """Whether credentials may go to a URL: only to the origin that the client was made for."""
        return _origin(str(url)) == self.origin

    def redirected(self, response: httpx.Response, hops: int) -> httpx.Request | None:
        """The request that follows a redirect, or `None` when the answer is the caller's.

        Reads follow anywhere, but leave whatever may be a secret behind when they come from or go to another origin.
        Anything else follows only where method and body are kept (307, 308) and both origins are the API's own: a
        write is never turned into a read, nor sent to strangers, nor sent here at a stranger's word.
        """
        import httpx

        request = response.request
        if not response.has_redirect_location or hops >= _MAX_REDIRECTS:
            return None
        try:
            url = request.url.join(response.headers["Location"])
            trusted = self.trusts(request.url) and self.trusts(url)
        except (httpx.InvalidURL, ValueError):
            return None
        if request.method not in _READS and not (trusted and response.status_code in (307, 308)):
            return None
        kept = {name: value for name, value in request.headers.items() if trusted or name in _HARMLESS_HEADERS}
        headers = {**kept, "host": url.netloc.decode("ascii")}
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
        except (httpx.RequestError, httpx.InvalidURL) as error:
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
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise _connection_error(error, request) from error


def _connection_error(error: Exception, request: httpx.Request) -> ApiConnectionError:
    import httpx

    kind = ApiTimeoutError if isinstance(error, httpx.TimeoutException) else ApiConnectionError
    return kind(str(error) or type(error).__name__, request=request)


def _content(body: Body | None) -> dict[str, Any]:
    """The arguments of `httpx.Request` that carry a body."""
    if not body:
        return {}
    from . import json
    from .call import FORM, MULTIPART, is_json, query_pairs
    from .codec import wire_body

    value = body.value
    if body.content_type == FORM:
        return {"content": urlencode(query_pairs(wire_body(value))).encode()}
    if body.content_type == MULTIPART:
        # httpx chooses a random boundary, which a file's bytes cannot have been written to match.
        return {"files": list(_parts(wire_body(value)))}
    if is_json(body.content_type):
        return {"content": json.dumps(wire_body(value))}
    return {"content": value}


def _parts(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The parts of a multipart body; a list gives a part for each of its items, `None` gives none."""
    from . import json
    from .call import as_text

    for name, value in values.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, (bytes, tuple)) or hasattr(item, "read"):
                yield name, item
            elif isinstance(item, (dict, list)):
                yield name, (None, json.dumps(item), "application/json")
            elif item is not None:
                yield name, (None, as_text(item))


def _seconds(timeout: Timeout) -> dict[str, float | None]:
    """A timeout as httpx's transports take it.

    Raises:
        ValueError: It is negative or infinite.
        TypeError: It is no number and no pair of numbers.
    """
    pair = timeout if isinstance(timeout, tuple) and len(timeout) == 2 else (timeout, timeout)
    for seconds in pair:
        if seconds is not None and (isinstance(seconds, bool) or not isinstance(seconds, (int, float))):
            raise TypeError(f"timeout must be a number of seconds, a pair of them or None, not {timeout!r}")
        if seconds is not None and not 0 <= seconds < inf:
            raise ValueError(f"timeout must be from 0 on, or None to wait for ever, not {timeout!r}")
    connect, read = pair
    return {"connect": connect, "read": read, "write": read, "pool": connect}


def _checked(credentials: Mapping[str, str]) -> dict[str, str]:
    """Credentials that a header can hold; what refuses others later names their values.

    Raises:
        ValueError: One holds a line break, a blank at an end, or a character beyond ASCII.
    """
    for name, value in credentials.items():
        if not value.isascii() or not value.isprintable() or value != value.strip():
            raise ValueError(f"the credential for {name} holds a blank or a character that no header may hold")
    return dict(credentials)


def _base_origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    if parts.query or parts.fragment or parts.username is not None:
        raise ValueError("a base URL has no query, no fragment and no user name")
    return _origin(url)


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"not an http or https URL: {url.partition('?')[0]!r}")
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}[parts.scheme]
