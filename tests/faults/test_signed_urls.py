"""URLs that somebody has signed reach the server byte for byte, by every engine."""

from __future__ import annotations

import pytest

from iconik_api.runtime.base.errors import ApiConnectionError
from iconik_api.runtime.calls.call import Body, Call
from tests.engines import Way
from tests.runtime.server import Server

from .conftest import Send, make_settings

SIGNED = [
    "/bucket/a%2Fb%2fc/~x!$&()*+,;=:@%7E%3A%7e",
    "/bucket//key//?X-Amz-Signature=0a%2B%2f&X-Amz-Credential=a/b%2Fc&empty=&none",
    "/key?sig=a+b%20c%2B/=&se=2026-01-01T00:00:00Z&x=[]{}|^@?",
    "/%zz/%E2?%c3%A9",
    "/key;v=1/.hidden/a..b/..c?a=/../b",
]


def put(send: Send, server: Server, target: str) -> None:
    call: Call[None] = Call("PUT", "", url=f"{server.url}{target}", body=Body(b"x", content_type="video/mp4"))
    send(call, make_settings("https://iconik.example"))


@pytest.mark.parametrize("target", SIGNED)
def test_signed_url_is_sent_byte_for_byte(send: Send, target: str) -> None:
    with Server() as server:
        put(send, server, target)
    assert server.only.target == target


@pytest.mark.parametrize("target", ["/key?", "/?"])
def test_empty_query_is_sent_but_by_one_engine(send: Send, way: Way, target: str) -> None:
    with Server() as server:
        put(send, server, target)
    assert server.only.target == (target.removesuffix("?") if way.engine == "aiohttp" else target)


def test_quote_in_a_query_is_sent_as_it_is_but_by_one_engine(send: Send, way: Way) -> None:
    with Server() as server:
        put(send, server, "/it's?q='a%27")
    quote = "%27" if way.engine == "pyreqwest" else "'"
    assert server.only.target == f"/it's?q={quote}a%27"


@pytest.mark.parametrize("target", ["/a/../b", "/a/%2E./b?x", "/a/.", "/./b", "/a/..?x", "/a\\b"])
def test_path_is_sent_as_it_is_or_refused(send: Send, way: Way, target: str) -> None:
    with Server() as server:
        if way.engine == "pyreqwest":
            with pytest.raises(ApiConnectionError, match="dot segments or backslashes"):
                put(send, server, target)
            assert server.received == []
        else:
            put(send, server, target)
            assert server.only.target == target
