"""Requests sent by a transport of httpx directly, without its client.

An `httpx.Client` also merges defaults into a request, calls hooks, and handles cookies, redirects and mounts. This
runtime does these itself or does not need them, and in httpx they cost half as much again as the request itself.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from urllib.request import getproxies

import httpx

__all__ = ["asend_direct", "has_env_proxy", "send_direct"]


def has_env_proxy() -> bool:
    """Return whether the environment names a proxy: httpx's client then chooses a transport for each URL."""
    return bool(getproxies().keys() & {"http", "https", "all"})


def send_direct(transport: httpx.BaseTransport, request: httpx.Request) -> httpx.Response:
    """Send a request; return the response with its body unread.

    Raises:
        httpx.RequestError: No response arrived.
    """
    began = time.perf_counter()
    try:
        response = transport.handle_request(request)
    except httpx.RequestError as error:
        error.request = request
        raise
    response.request = request
    response.stream = _Timed(response, began)
    return response


async def asend_direct(transport: httpx.AsyncBaseTransport, request: httpx.Request) -> httpx.Response:
    """Send a request; return the response with its body unread.

    Raises:
        httpx.RequestError: No response arrived.
    """
    began = time.perf_counter()
    try:
        response = await transport.handle_async_request(request)
    except httpx.RequestError as error:
        error.request = request
        raise
    response.request = request
    response.stream = _AsyncTimed(response, began)
    return response


class _Timed(httpx.SyncByteStream):
    """The body of a response; closing it sets `elapsed` of the response."""

    def __init__(self, response: httpx.Response, began: float) -> None:
        self._response = response
        self._stream = response.stream
        self._began = began

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)  # type: ignore[arg-type]

    def close(self) -> None:
        self._response.elapsed = timedelta(seconds=time.perf_counter() - self._began)
        self._stream.close()  # type: ignore[union-attr]


class _AsyncTimed(httpx.AsyncByteStream):
    """The body of a response; closing it sets `elapsed` of the response."""

    def __init__(self, response: httpx.Response, began: float) -> None:
        self._response = response
        self._stream = response.stream
        self._began = began

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()  # type: ignore[union-attr]

    async def aclose(self) -> None:
        self._response.elapsed = timedelta(seconds=time.perf_counter() - self._began)
        await self._stream.aclose()  # type: ignore[union-attr]
