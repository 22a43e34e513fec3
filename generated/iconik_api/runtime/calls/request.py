"""Requests of calls, and requests that follow a redirect."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlencode

import httpx

from ..base.errors import PUBLIC_URL
from ..base.timeouts import seconds_of
from ..base.unset import UNSET
from ..http.auth import CREDENTIALS
from ..policy.settings import default_headers
from .call import MULTIPART, Binary, Call, Location, Text, as_text, query_pairs

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ..http.response import HttpResponse
    from ..policy.settings import Settings

__all__ = ["redirect_request", "request_of"]

_MAX_REDIRECTS = 10
_READS = frozenset({"GET", "HEAD"})
#: Methods whose requests have no `Content-Length: 0`.
_WITHOUT_LENGTH = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})

#: A path that httpx does not change.
_PLAIN_PATH = re.compile(r"(?:[A-Za-z0-9/_.~-]|%[0-9A-Fa-f]{2})*")

#: Headers that may follow a redirect to another origin.
_HARMLESS_HEADERS = frozenset({"accept", "accept-encoding", "range", "user-agent"})


def request_of(settings: Settings, call: Call[Any]) -> httpx.Request:
    """Return the HTTP request of a call.

    Raises:
        TypeError: A value cannot be written as part of a query, a header or JSON.
        ValueError: A number cannot be written as JSON, or the timeout is out of range.
    """
    url = _url(settings, call)
    headers = _headers(settings, call, url)
    extensions: dict[str, Any] = {"timeout": _timeout(settings, call)}
    if call.public_target is not None:
        extensions[PUBLIC_URL] = f"{settings.base_url}/{call.public_target}"
    if call.credentials is not None:
        extensions[CREDENTIALS] = call.credentials
    if call.body:
        # Here, since a program that only reads needs none of what writes bodies.
        from .body import content_of

        content = content_of(call.body)
        if call.body.content_type != MULTIPART:
            headers.setdefault("Content-Type", call.body.content_type)
        if "stream" in content:
            # httpx does not add headers for a stream.
            headers.update(content["stream"].headers)
        request = httpx.Request(call.method, url, headers=headers, extensions=extensions, **content)
        if type(request.stream) is httpx.ByteStream:
            request.stream = _Bytes(request.content)
        return request
    if call.method in _WITHOUT_LENGTH:
        # With a stream, httpx takes the headers as they are; making them anew takes longer than all else here.
        request = httpx.Request(call.method, url, headers=headers, extensions=extensions, stream=_Bytes(b""))
        request.read()
        return request
    return httpx.Request(call.method, url, headers=headers, extensions=extensions)


class _Bytes(httpx.ByteStream):
    """A body that leaves nothing to be closed when its request is cancelled; see `AwaitedPieces`."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        (data,) = self
        return _Once(data)


class _Once:
    def __init__(self, data: bytes) -> None:
        self._data: bytes | None = data

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        data, self._data = self._data, None
        if data is None:
            raise StopAsyncIteration
        return data


def _url(settings: Settings, call: Call[Any]) -> httpx.URL:
    further = call.options.get("params")
    pairs = query_pairs({**call.query, **further} if further else call.query)
    if call.url is None:
        return join_url(settings.base, call.target, urlencode(pairs) if pairs else None)
    url = httpx.URL(call.url)
    return url.copy_with(params=[*url.params.multi_items(), *pairs]) if pairs else url


def join_url(base: httpx.URL, target: str, query: str | None) -> httpx.URL:
    """Return the URL of a path below a base URL.

    Args:
        base: Base URL, without a query.
        target: Path below it, percent-encoded.
        query: Query, percent-encoded.
    """
    path = f"{base.raw_path.decode('ascii').rstrip('/')}/{target}"
    if not _PLAIN_PATH.fullmatch(path) or "/." in path:
        return httpx.URL(f"{str(base).rstrip('/')}/{target}{'' if query is None else f'?{query}'}")
    # To parse this URL would take longer than all other work for a call. httpx has no public way to build a URL of
    # parts that are encoded and normalised already.
    url = httpx.URL(base)
    url._uri_reference = base._uri_reference._replace(path=path, query=query)
    return url


def _headers(settings: Settings, call: Call[Any], url: httpx.URL) -> httpx.Headers:
    if call.url is None or settings.trusts(url):
        headers = httpx.Headers(settings.api_headers)
    else:
        headers = httpx.Headers(default_headers(settings.user_agent, url))
    if call.result in (Text, Binary, Location) and not any(name.lower() == "accept" for name in settings.headers):
        headers["Accept"] = "*/*"
    for name, value in call.headers.items():
        if value is not None and value is not UNSET:
            headers[name] = as_text(value)
    if further := call.options.get("headers"):
        headers.update(further)
    return headers


def _timeout(settings: Settings, call: Call[Any]) -> dict[str, float | None]:
    return seconds_of(call.options["timeout"]) if "timeout" in call.options else dict(settings.seconds)


def redirect_request(settings: Settings, response: HttpResponse, hops: int) -> httpx.Request | None:
    """Return the request that follows a redirect, or `None` if the response is for the caller.

    Reads follow a redirect to any origin, but without headers that may be secrets unless both origins are the API's.
    Writes follow only 307 and 308, which keep method and body, and only if both origins are the API's. So a write is
    never turned into a read, never sent to another origin, and never sent to the API because another origin says so.
    """
    request = response.request
    if not response.has_redirect_location or hops >= _MAX_REDIRECTS:
        return None
    try:
        url = request.url.join(response.headers["Location"])
        trusted = settings.trusts(request.url) and settings.trusts(url)
    except (httpx.InvalidURL, ValueError):
        return None
    if request.method not in _READS and not (trusted and response.status_code in (307, 308)):
        return None
    kept = {name: value for name, value in request.headers.items() if trusted or name in _HARMLESS_HEADERS}
    headers = {**kept, "host": url.netloc.decode("ascii")}
    return httpx.Request(request.method, url, headers=headers, stream=request.stream, extensions=dict(request.extensions))
