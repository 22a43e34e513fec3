"""Connections of an asynchronous program, in several small pools, which are faster than a large one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from operator import attrgetter
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import ssl

__all__ = ["ShardedTransport"]

#: httpx's pool examines all of its connections and all waiting requests at each event of a connection.
_POOLS = 10
#: Together the pools open as many connections as httpx's default pool.
_CONNECTIONS = 100 // _POOLS


class ShardedTransport(httpx.AsyncBaseTransport):
    """Sends each request by the least busy of several httpx pools.

    Args:
        tls: TLS settings.
    """

    def __init__(self, tls: ssl.SSLContext) -> None:
        limits = httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS)
        self._pools = [_Pool(httpx.AsyncHTTPTransport(verify=tls, limits=limits)) for _ in range(_POOLS)]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            httpx.TransportError: No response arrived.
        """
        # The first of equally busy pools, whose connections are most likely still open.
        pool = min(self._pools, key=attrgetter("load"))
        pool.load += 1
        try:
            response = await pool.transport.handle_async_request(request)
        except BaseException:
            pool.load -= 1
            raise
        response.stream = _Stream(response.stream, pool)  # type: ignore[arg-type]
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        for pool in self._pools:
            await pool.transport.aclose()


class _Pool:
    """One of the pools, and the number of its running requests."""

    __slots__ = ("load", "transport")

    def __init__(self, transport: httpx.AsyncHTTPTransport) -> None:
        self.transport = transport
        self.load = 0


class _Stream(httpx.AsyncByteStream):
    """The body of a response; closing it ends the request."""

    def __init__(self, stream: httpx.AsyncByteStream, pool: _Pool) -> None:
        self._stream = stream
        self._pool: _Pool | None = pool

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()

    async def aclose(self) -> None:
        if self._pool is not None:
            self._pool.load -= 1
            self._pool = None
        await self._stream.aclose()
