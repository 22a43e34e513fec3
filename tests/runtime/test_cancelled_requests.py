"""A request that is cancelled while its body is on the way out."""

from __future__ import annotations

import gc
import io
import socket
import warnings
from typing import Any

import httpx
import pytest
import trio

from iconik_api.runtime.calls.call import Body, Call
from iconik_api.runtime.policy.retry import Retries
from iconik_api.runtime.transport.transport import AsyncTransport

from .conftest import make_settings

#: More than the buffers of a connection hold.
LARGE = b"x" * (32 << 20)
BODIES = {
    "JSON": lambda: Body({"text": LARGE.decode()}),
    "bytes": lambda: Body(LARGE, None, "application/octet-stream"),
    "a file": lambda: Body(io.BytesIO(LARGE), None, "application/octet-stream"),
}


@pytest.mark.parametrize("body", BODIES)
def test_a_cancelled_request_leaves_no_unfinished_generator(body: str) -> None:
    """Trio warns of one when it is garbage, at a moment that nobody can foresee."""

    async def cancel_midway(listening: socket.socket) -> None:
        async with trio.open_nursery() as nursery:
            settings = make_settings(f"http://127.0.0.1:{listening.getsockname()[1]}", retries=Retries(1))

            async def send() -> None:
                async with httpx.AsyncClient() as client:
                    call: Call[Any] = Call("POST", "things/", body=BODIES[body]())
                    await AsyncTransport(settings, client).send(call)

            nursery.start_soon(send)
            connection, _ = await trio.socket.from_stdlib_socket(listening).accept()
            with connection:
                assert await connection.recv(1)
                nursery.cancel_scope.cancel()

    with socket.create_server(("127.0.0.1", 0)) as listening, warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        trio.run(cancel_midway, listening)
        gc.collect()
    assert [str(each.message) for each in seen] == []
