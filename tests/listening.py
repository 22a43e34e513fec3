"""How the servers of the tests that run in an event loop stop listening."""

from __future__ import annotations

import asyncio

#: Turns of the event loop between a connection that is accepted and its handler, and some more.
_TURNS = 20


async def stop_listening(server: asyncio.Server) -> None:
    """Close a server when all connections that it has accepted have their handler.

    `Server.close` alone leaves a socket open if it comes between a connection and its transport.
    """
    loop = asyncio.get_running_loop()
    for sock in server.sockets:
        loop.remove_reader(sock.fileno())
    for _ in range(_TURNS):
        await asyncio.sleep(0)
    server.close()
