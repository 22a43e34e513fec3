"""The connections of httpcore, the library below httpx and httpx2: those that can serve no further request.

httpcore leaves two kinds of connections in its pools. A request that is interrupted (a cancelled task, a signal) may
keep its place and its connection for ever. Bytes behind a response would be read as the response to the next request.
Neither can be seen from outside, so this module reads private attributes of httpcore 1 and httpcore2.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...base.lock import new_lock
from .ending import EndingBackend


def prepared(transport: Any) -> Any:
    """Return a synchronous transport of the library that a signal handler cannot leave locked, and that ends calls."""
    pool = transport._pool
    pool._optional_thread_lock = new_lock()
    pool._network_backend = EndingBackend(pool._network_backend)
    return transport


def requests_of(transport: Any) -> int:
    """Return how many requests have a connection of a transport or wait for one."""
    return len(transport._pool._requests)


def discard(client: Any, extensions: object) -> None:
    """Close what an interrupted request has left behind; see `_abandoned`."""
    # A signal handler that raised may have left a lock of an idle connection closed.
    for connection in _abandoned(client, extensions, idle=True):
        connection.close()


async def discard_async(client: Any, extensions: object) -> None:
    """Close what an interrupted request has left behind; see `_abandoned`."""
    import anyio

    with anyio.CancelScope(shield=True):
        for connection in _abandoned(client, extensions, idle=False):
            await connection.aclose()


def mark_leftovers(raw: Any) -> None:
    """Have the connection closed with its response if more bytes have arrived than belong to the response.

    Args:
        raw: The response of the library, read to its end or not, and not closed yet.
    """
    if raw.is_closed:
        # The connection may serve another request by now.
        return
    connection = _connection_of(raw)
    state = getattr(connection, "_h11_state", None)
    if state is not None and (state.trailing_data[0] or _is_buffering(connection._network_stream)):
        # httpcore closes a connection whose protocol has failed.
        state.send_failed()


def _abandoned(client: Any, extensions: object, *, idle: bool) -> list[Any]:
    """Take out of the pools of a client the connections that no request owns; return them, to be closed.

    Args:
        client: A client of the library.
        extensions: The extensions of the interrupted request, by which it is known again. Its place is given up, and
            its connection as well, whatever state it seems to have.
        idle: Whether connections that wait for a request are taken out as well.
    """
    lost: list[Any] = []
    for pool in _pools_of(client):
        with pool._optional_thread_lock:
            ended = [each for each in pool._requests if each.request.extensions is extensions]
            pool._requests = [each for each in pool._requests if each not in ended]
            owned = {id(each.connection) for each in pool._requests}
            suspected = {id(each.connection) for each in ended}
            unusable = [each for each in pool._connections if id(each) not in owned and (idle or id(each) in suspected or not (each.is_idle() or each.is_closed()))]
            pool._connections = [each for each in pool._connections if each not in unusable]
            # Their places go to requests that wait.
            lost += unusable + pool._assign_requests_to_connections()
    return lost


def _pools_of(client: Any) -> Iterator[Any]:
    for transport in (client._transport, *client._mounts.values()):
        yield from _pools_in(transport)


def _pools_in(transport: Any) -> Iterator[Any]:
    for each in getattr(transport, "shards", ()):
        yield from _pools_in(each)
    pool = getattr(transport, "_pool", None)
    if hasattr(pool, "_requests"):
        yield pool


def _connection_of(raw: Any) -> Any:
    """Return the connection that a response came by; `None` for a response of a mock or of another transport."""
    stream = raw.stream
    while stream is not None and not hasattr(stream, "_connection"):
        # Streams of httpx around those of httpcore.
        stream = getattr(stream, "_httpcore_stream", None) or getattr(stream, "_stream", None)
    return getattr(stream, "_connection", None)


def _is_buffering(stream: Any) -> bool:
    """Whether bytes of a connection have left the socket and were not read yet; httpcore looks at the socket only."""
    while stream is not None:
        socket: Any = getattr(stream, "_sock", None)
        protocol = getattr(stream, "_protocol", None)
        tls = getattr(stream, "_read_bio", None) or getattr(stream, "_incoming", None)
        decrypted = socket.pending() if hasattr(socket, "pending") else 0
        if decrypted or getattr(protocol, "read_queue", None) or getattr(tls, "pending", 0):
            return True
        stream = getattr(stream, "_stream", None) or getattr(stream, "transport_stream", None)
    return False
