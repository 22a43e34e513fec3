"""The asynchronous client on asyncio, on trio, and over aiohttp."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import secrets
import socket
import time
import traceback
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from iconik_api.runtime.base.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    ClientClosedError,
    NotFoundError,
    PythonikError,
)
from iconik_api.runtime.http.engines.aiohttp import AsyncAiohttpEngine
from iconik_api.runtime.policy.limit import RateLimit
from iconik_api.runtime.policy.retry import Retries
from pythonik.client import AsyncPythonikClient
from tests.runtime.server import Answer, HangUp, Received

from .conftest import AUTH_TOKEN, Ways

if TYPE_CHECKING:
    from collections.abc import Callable

    from pythonik.testing import StandIn
    from tests.runtime.server import Server

HARBOUR = Answer(body=b'{"title": "Harbour"}')


def answering(*answers: Answer | type[HangUp]) -> Callable[[Received], Answer | type[HangUp]]:
    """Give one answer after the other, and then the harbour."""
    left = iter(answers)
    return lambda _: next(left, HARBOUR)


# --- features of the client


def test_calls(way: Ways, serve: Callable[..., Server]) -> None:
    server = serve(HARBOUR)

    async def main() -> None:
        async with way.client(server) as client:
            assets = client.assets()
            assert (await assets.get("a", params={"q": "x y"}, headers={"X": "1"}, timeout=3)).data.title == "Harbour"  # type: ignore[union-attr]
            assert (await assets.create({"title": "é"})).response.ok
            assert (await assets.partial_update_asset("a", {"title": None}, check=False)).response.ok
            assert (await assets.send_request("PUT", "x/", data=io.BytesIO(b"file"))).ok
            assert (await assets.send_request("POST", "x/")).ok
            assert (await assets.send_request("DELETE", "x/")).ok
            assert (await assets.send_request("HEAD", "x/")).ok

    way.run(main)
    assert [(each.method, each.target.removeprefix("/API/assets/v1"), each.body) for each in server.received] == [
        ("GET", "/assets/a/?q=x+y", b""),
        ("POST", "/assets/", '{"title":"é"}'.encode()),
        ("PATCH", "/assets/a/", b'{"title":null}'),
        ("PUT", "/x/", b"file"),
        ("POST", "/x/", b""),
        ("DELETE", "/x/", b""),
        ("HEAD", "/x/", b""),
    ]
    assert server.received[0].headers["X"] == "1"
    assert {each.headers["Auth-Token"] for each in server.received} == {AUTH_TOKEN}
    assert {each.headers["Accept-Encoding"] for each in server.received} == {"gzip"}
    # pyreqwest gives a connection back a moment after the response has been read.
    assert len({each.connection for each in server.received}) <= (2 if way.name == "pyreqwest" else 1)


def test_an_error(way: Ways, serve: Callable[..., Server]) -> None:
    server = serve(Answer(404, b'{"errors": ["No such asset."]}'))

    async def main() -> None:
        async with way.client(server, raise_on_error=True) as client:
            with pytest.raises(NotFoundError, match=r"No such asset\."):
                await client.assets().get("a")

    way.run(main)


def test_a_compressed_answer(way: Ways, serve: Callable[..., Server]) -> None:
    server = serve(Answer(body=gzip.compress(HARBOUR.body), headers={"Content-Encoding": "gzip"}))

    async def main() -> None:
        async with way.client(server) as client:
            answer = await client.assets().get("a")
            assert answer.data is not None
            assert answer.data.title == "Harbour"
            assert answer.response.headers["Content-Encoding"] == "gzip"

    way.run(main)


def test_many_at_once(way: Ways, serve: Callable[..., Server]) -> None:
    server = serve(lambda received: Answer(body=json.dumps({"title": received.path}).encode(), delay=0.1))
    found: dict[int, Any] = {}

    async def main() -> None:
        async with way.client(server) as client, anyio.create_task_group() as tasks:

            async def get(number: int) -> None:
                found[number] = (await client.assets().get(f"a{number}")).data

            for number in range(6):
                tasks.start_soon(get, number)

    way.run(main)
    assert {number: asset.title for number, asset in found.items()} == {
        number: f"/API/assets/v1/assets/a{number}/" for number in range(6)
    }
    assert len({each.connection for each in server.received}) > 1


def test_several_requests(way: Ways, serve: Callable[..., Server]) -> None:
    """A flow: the metadata of an asset is asked for once more, in another way."""
    server = serve(answering(Answer(404, b'{"errors": []}')))

    async def main() -> None:
        async with way.client(server) as client:
            await client.metadata().get_asset_metadata("a", "v", intercept_404={"title": "none"})

    way.run(main)


def test_a_stream(way: Ways, serve: Callable[..., Server]) -> None:
    content = bytes(range(256)) * 4_000
    server = serve(answering(Answer(body=content), Answer(body=content), Answer(404, b'{"errors": ["No."]}')))

    async def main() -> None:
        async with way.client(server, raise_on_error=True) as client:
            get = client.assets().get_asset
            async with get.stream("a") as answer:
                assert b"".join([chunk async for chunk in answer.aiter_bytes()]) == content
            async with get.stream("a") as answer:
                pass  # it is not wanted
            with pytest.raises(NotFoundError, match=r"No\."):
                async with get.stream("a"):
                    pass
            await get("a")

    way.run(main)
    first, second, third, _ = (each.connection for each in server.received)
    assert first == second or way.name == "pyreqwest"
    # pyreqwest reads the rest of a short body, and then the connection is as good as before.
    assert second != third or way.name == "pyreqwest"


@pytest.mark.parametrize("ahead", [0, 3])
def test_a_walk(way: Ways, iconik: StandIn, ahead: int) -> None:
    async def main() -> list[Any]:
        arguments: dict[str, Any] = {"base_url": iconik.base_url, "engine": way.engine}
        async with AsyncPythonikClient(iconik.app_id, iconik.auth_token, **arguments) as client:
            for number in range(7):
                await client.assets().create({"title": f"Harbour {number}"})
            async with client.assets().list_assets.iter(per_page=2, ahead=ahead) as assets:
                return [asset.title async for asset in assets]

    assert sorted(way.run(main)) == [f"Harbour {number}" for number in range(7)]


@pytest.mark.slow
def test_retries_with_pauses(way: Ways, serve: Callable[..., Server]) -> None:
    server = serve(answering(Answer(503), HangUp, Answer(429, headers={"Retry-After": "1"})))

    async def main() -> float:
        async with way.client(server, retries=Retries(4, backoff=0.01)) as client:
            started = time.monotonic()
            answer = await client.assets().get("a")
            assert answer.data is not None
            assert answer.data.title == "Harbour"
            return time.monotonic() - started

    assert way.run(main) >= 1.0
    assert len(server.received) == 4


@pytest.mark.slow
def test_a_limit(way: Ways, serve: Callable[..., Server]) -> None:
    server = serve()

    async def main() -> float:
        async with (
            way.client(server, rate_limit=RateLimit(3, 0.4)) as client,
            anyio.create_task_group() as tasks,
        ):
            started = time.monotonic()
            for number in range(7):
                tasks.start_soon(client.assets().get, f"a{number}")
        return time.monotonic() - started

    assert way.run(main) >= 0.8
    assert len(server.received) == 7


def test_a_redirect_to_another_host_takes_no_credentials_along(way: Ways, serve: Callable[..., Server]) -> None:
    other = serve(HARBOUR)
    server = serve(Answer(302, headers={"Location": f"{other.url}/x?signature=s%2Bs%3D"}))

    async def main() -> None:
        async with way.client(server) as client:
            assert (await client.assets().get("a")).response.ok

    way.run(main)
    assert "Auth-Token" not in other.only.headers
    assert other.only.target == "/x?signature=s%2Bs%3D"


def test_hooks_may_be_awaited(way: Ways, serve: Callable[..., Server]) -> None:
    seen: list[str] = []

    async def hook(value: Any) -> None:
        await anyio.sleep(0)
        seen.append(type(value).__name__)

    async def main() -> None:
        async with way.client(serve(), on_request=hook, on_response=hook) as client:
            await client.assets().get("a")

    way.run(main)
    assert seen == ["HttpRequest", "HttpResponse"]


# --- no answer


def test_a_connection_that_cannot_be_made(way: Ways, serve: Callable[..., Server]) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"

    async def main() -> None:
        async with way.client(serve(), base_url=url) as client:
            with pytest.raises(ApiConnectionError, match=r"^GET http://") as caught:
                await client.assets().get("a")
            assert not isinstance(caught.value, ApiTimeoutError)

    way.run(main)


def test_an_answer_that_does_not_come(way: Ways, serve: Callable[..., Server]) -> None:
    server = serve(Answer(delay=2.0))

    async def main() -> None:
        async with way.client(server, timeout=(1.0, 0.1)) as client:
            with pytest.raises(ApiTimeoutError):
                await client.assets().get("a")

    way.run(main)


@pytest.mark.parametrize("retries", [1, 3])
def test_attempts_are_counted(way: Ways, serve: Callable[..., Server], retries: int) -> None:
    """Nobody below sends once more by itself."""
    server = serve(lambda _: HangUp)

    async def main() -> None:
        async with way.client(server, retries=Retries(retries, backoff=0.0)) as client:
            with pytest.raises(ApiConnectionError):
                await client.assets().get("a")

    way.run(main)
    assert len(server.received) == retries


@pytest.mark.parametrize("answer", [HangUp, Answer(headers={"No Name": "x"}), Answer(headers={"Content-Length": "x"})])
def test_a_request_that_went_out_is_not_sent_twice(
    way: Ways, serve: Callable[..., Server], answer: Answer | type[HangUp]
) -> None:
    """A POST without an answer may have been carried out, unless no connection was ever made."""
    server = serve(lambda _: answer)

    async def main() -> None:
        async with way.client(server, retries=Retries(3, backoff=0.0)) as client:
            with pytest.raises(ApiConnectionError) as caught:
                await client.assets().create({"title": "x"})
            assert not isinstance(caught.value, ApiTimeoutError)

    way.run(main)
    assert len(server.received) == 1


def test_an_answer_that_breaks_off(way: Ways, serve: Callable[..., Server]) -> None:
    class Short(bytes):
        def __len__(self) -> int:
            return super().__len__() + 5

    def half(received: Received) -> Answer | type[HangUp]:
        return Answer(body=Short(b'{"title": "Har'), headers={"Connection": "close"})

    server = serve(half)

    async def main() -> None:
        async with way.client(server) as client:
            with pytest.raises(ApiConnectionError):
                await client.assets().create({"title": "x"})

    way.run(main)
    assert len(server.received) == 1


@pytest.mark.parametrize("answer", [HangUp, Answer(delay=2.0), Answer(headers={"No Name": "x"})])
def test_no_error_shows_a_signature(way: Ways, serve: Callable[..., Server], answer: Answer | type[HangUp]) -> None:
    server = serve(lambda _: answer)
    signature = secrets.token_hex(16)  # so that it does not stand in the source, which a traceback quotes

    async def main() -> str:
        async with way.client(server, timeout=(1.0, 0.1)) as client:
            with pytest.raises(PythonikError) as caught:
                await client.assets().send_request("GET", f"{server.url}/x?X-Amz-Signature={signature}")
            return "".join(traceback.format_exception(caught.value)) + repr(caught.value)

    assert signature not in way.run(main)
    assert signature in server.only.target


def test_a_task_that_is_cancelled(way: Ways, serve: Callable[..., Server]) -> None:
    server = serve(lambda received: Answer(delay=2.0 if "slow" in received.path else 0.0))

    async def main() -> None:
        async with way.client(server) as client:
            with anyio.move_on_after(0.1) as scope:
                await client.assets().get("slow")
            assert scope.cancelled_caught
            assert (await client.assets().get("a")).response.ok

    way.run(main)


def test_use_after_the_end(way: Ways, serve: Callable[..., Server]) -> None:
    server = serve()

    async def main() -> None:
        client = way.client(server)
        await client.assets().get("a")
        await client.close()
        await client.close()
        with pytest.raises(ClientClosedError):
            await client.assets().get("a")

    way.run(main)


# --- aiohttp


@pytest.mark.parametrize(
    "target",
    [
        "/a%2Fb",
        "/%7Ea~b",
        "/a%3Ab%40c:d@e",
        "/a%20b+c%2Bd",
        "/%C3%A9",
        "/a'b(c)*!",
        "/?X-Amz-Credential=AK%2F2026%2Fus&X-Amz-SignedHeaders=host%3Bx&sig=a%2Bb%3D%3D&e=%27'&t=%7E",
        "/?a&b=&c=%5B%5D",
    ],
)
def test_aiohttp_sends_a_url_as_it_is(serve: Callable[..., Server], target: str) -> None:
    """A signed URL that was written in another way would be refused."""
    server = serve()

    async def main() -> None:
        async with Ways("aiohttp").client(server) as client:
            await client.assets().send_request("GET", server.url + target)

    asyncio.run(main())
    assert server.only.target == target


def test_aiohttp_keeps_no_cookies_and_adds_no_headers(serve: Callable[..., Server]) -> None:
    server = serve(Answer(headers={"Set-Cookie": "session=1; Path=/"}))

    async def main() -> None:
        for way in (Ways("asyncio"), Ways("aiohttp")):
            # aiohttp keeps no cookies of addresses anyway.
            async with way.client(server, base_url=server.url.replace("127.0.0.1", "localhost")) as client:
                for _ in range(2):
                    await client.assets().create({"title": "x"})

    asyncio.run(main())
    plain, *others = [sorted(each.headers.items()) for each in server.received]
    assert others == [plain] * 3


def test_aiohttp_opens_no_more_connections_than_it_may(serve: Callable[..., Server]) -> None:
    server = serve(Answer(delay=0.02))

    async def main() -> None:
        async with Ways("aiohttp").client(server, engine=AsyncAiohttpEngine(2)) as client:
            await asyncio.gather(*(client.assets().get(f"a{number}") for number in range(10)))

    asyncio.run(main())
    assert len({each.connection for each in server.received}) == 2
