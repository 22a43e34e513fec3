"""Responses that are packed arrive whole, or are an error."""

from __future__ import annotations

import gzip
import zlib

import pytest

from iconik_api.runtime.base.errors import ApiConnectionError
from iconik_api.runtime.calls.call import Binary, Call, Text
from iconik_api.runtime.policy.retry import NO_RETRIES

from .conftest import Caller, make_settings
from .server import Exchange, FaultServer

BODY = b"first half and second half"
RAW = zlib.compressobj(wbits=-15)

PACKED = {
    "two members": ("gzip", gzip.compress(BODY[:10]) + gzip.compress(BODY[10:])),
    "x-gzip": ("x-gzip", gzip.compress(BODY)),
    "capitals": ("GZIP", gzip.compress(BODY)),
    "zlib": ("deflate", zlib.compress(BODY)),
    "raw deflate": ("deflate", RAW.compress(BODY) + RAW.flush()),
    "identity": ("identity", BODY),
}
TORN = {
    "gzip": ("gzip", gzip.compress(BODY)[:-9]),
    "a second member": ("gzip", gzip.compress(BODY) + gzip.compress(BODY)[:-9]),
    "zlib": ("deflate", zlib.compress(BODY)[:-5]),
    "not asked for": ("br", BODY),
}


def serving(encoding: str, content: bytes) -> FaultServer:
    async def fault(exchange: Exchange) -> None:
        await exchange.carry_out()
        exchange.answer(200, content, f"Content-Encoding: {encoding}")

    return FaultServer(lambda _: fault)


@pytest.mark.parametrize("result", [Text, Binary])
@pytest.mark.parametrize("kind", PACKED)
def test_packed_response_arrives_whole(caller: Caller, kind: str, result: type) -> None:
    with serving(*PACKED[kind]) as server:
        transport = caller.open(make_settings(server.url))
        assert caller.send(transport, Call("GET", "a/", result)).response.content == BODY
        assert {"accept-encoding: gzip"} <= set(server.received[0].head.decode().lower().split("\r\n"))


@pytest.mark.parametrize("kind", TORN)
def test_torn_response_is_an_error(caller: Caller, kind: str) -> None:
    with serving(*TORN[kind]) as server:
        transport = caller.open(make_settings(server.url, retries=NO_RETRIES))
        with pytest.raises(ApiConnectionError):
            caller.send(transport, Call("GET", "a/", Binary))

        def read() -> None:
            with transport.stream(Call("GET", "a/", Binary)) as response:
                b"".join(response.iter_bytes())

        async def read_async() -> None:
            async with transport.stream(Call("GET", "a/", Binary)) as response:
                b"".join([piece async for piece in response.aiter_bytes()])

        with pytest.raises(ApiConnectionError):
            caller.wait(read_async()) if caller.way.is_async else read()
