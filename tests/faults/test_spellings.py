"""A base URL in another spelling than usual: credentials and rate limit count as for any other, by every engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.policy.limit import RateLimit
from tests.runtime.server import Answer, Received, Server

from .conftest import APP_ID, AUTH_TOKEN, make_settings

if TYPE_CHECKING:
    from .conftest import Send


class Counted(RateLimit):
    """Rate limit that counts what it granted."""

    granted = 0

    def reserve(self, ticket: str) -> float:
        self.granted += 1
        return super().reserve(ticket)


@pytest.mark.parametrize("host", ["１２７.０.０.１", "127\N{IDEOGRAPHIC FULL STOP}0.0.1", "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ", "LocalHost"])
def test_host_beyond_ascii_gets_credentials(send: Send, host: str) -> None:
    plain = "127.0.0.1" if "." in host else "localhost"

    def answer(received: Received) -> Answer:
        location = f"//{plain}:{received.headers['Host'].partition(':')[2]}/moved"
        return Answer() if received.target == "/moved" else Answer(307, headers={"Location": location})

    limit = Counted(10, 60.0)
    with Server(answer) as server:
        port = server.url.rpartition(":")[2]
        settings = make_settings(f"http://{host}:{port}", rate_limit=limit)
        assert send(Call("GET", "things/ü"), settings).response.status_code == 200
    assert [received.target for received in server.received] == ["/things/%C3%BC", "/moved"]
    for received in server.received:
        assert (received.headers["App-ID"], received.headers["Auth-Token"]) == (APP_ID, AUTH_TOKEN)
        assert received.headers["Host"].lower() == f"{plain}:{port}"
    assert limit.granted == 2
