"""Bodies that are read piece by piece."""

from __future__ import annotations

import asyncio
import socketserver
import threading
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, suppress
from typing import Any, BinaryIO

import httpx
import pytest

from iconik_api.runtime.base.errors import ApiConnectionError, NotFoundError, ResponseTooLargeError, ServerError
from iconik_api.runtime.calls.call import Binary, Call
from iconik_api.runtime.http.response import HttpResponse
from iconik_api.runtime.operations.op import Async, Sync, op
from iconik_api.runtime.policy.retry import Retries
from iconik_api.runtime.policy.settings import Settings
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

from .conftest import make_settings
from .server import Answer, HangUp, Received, Server

MIB = 1 << 20
SOON = Retries(3, backoff=0.01)
PICTURE = Call[Any]("GET", "picture", Binary)

#: Action on a streamed response; it gets the response and the pieces of its body.
Use = Callable[[HttpResponse, AsyncIterator[bytes]], Awaitable[Any]]


class Streaming:
    """Streams a call by one kind of transport, over a pool of a single connection."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def __call__(self, base_url: str, *uses: Use, **settings: Any) -> list[Any]:
        """Stream the call once for each of the uses; return what they returned."""

        async def run() -> list[Any]:
            results = []
            async with self._opener(make_settings(base_url, **settings)) as opened:
                for use in uses:
                    async with opened() as (response, pieces):
                        results.append(await use(response, pieces))
            return results

        return asyncio.run(run())

    @asynccontextmanager
    async def _opener(self, settings: Settings) -> AsyncIterator[Any]:
        limits = httpx.Limits(max_connections=1)
        if self._kind == "sync":
            with httpx.Client(limits=limits) as pool:
                yield lambda: _opened(SyncTransport(settings, pool))
        else:
            async with httpx.AsyncClient(limits=limits) as pool:
                yield lambda: _async_opened(AsyncTransport(settings, pool))


@asynccontextmanager
async def _opened(transport: SyncTransport) -> AsyncIterator[Any]:
    async def pieces(response: HttpResponse) -> AsyncIterator[bytes]:
        for piece in response.iter_bytes():
            yield piece

    with transport.stream(PICTURE) as response:
        yield response, pieces(response)


@asynccontextmanager
async def _async_opened(transport: AsyncTransport) -> AsyncIterator[Any]:
    async with transport.stream(PICTURE) as response:
        yield response, response.aiter_bytes()


@pytest.fixture(params=["sync", "async"])
def stream(request: pytest.FixtureRequest) -> Streaming:
    return Streaming(request.param)


async def whole(_: HttpResponse, pieces: AsyncIterator[bytes]) -> bytes:
    return b"".join([piece async for piece in pieces])


async def first_piece(_: HttpResponse, pieces: AsyncIterator[bytes]) -> bytes:
    return await anext(pieces)


async def status_and_text(response: HttpResponse, _: object) -> tuple[int, str]:
    return response.status_code, response.text


StartRaw = Callable[[Callable[[BinaryIO], None]], "Raw"]


class Raw:
    """A server that answers each connection once, by writing the bytes that it is told to."""

    def __init__(self, send: Callable[[BinaryIO], None]) -> None:
        raw = self
        self.requests = 0

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                while self.rfile.readline().strip():
                    pass
                raw.requests += 1
                with suppress(OSError):
                    send(self.wfile)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Raw:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def raw() -> Iterator[StartRaw]:
    with ExitStack() as stack:
        yield lambda send: stack.enter_context(Raw(send))


def test_a_body_comes_as_it_was_sent(stream: Streaming, serve: Callable[..., Server]) -> None:
    body = bytes(range(256)) * 1024
    assert stream(serve(Answer(body=body)).url, whole) == [body]


def test_a_body_longer_than_the_max_response_bytes_takes_little_memory(stream: Streaming, raw: StartRaw) -> None:
    size = 48 * MIB
    piece = bytes(MIB)

    def send(out: BinaryIO) -> None:
        out.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
        for _ in range(size // MIB):
            out.write(piece)

    async def count(_: HttpResponse, pieces: AsyncIterator[bytes]) -> int:
        return sum([len(piece) async for piece in pieces])

    server = raw(send)
    tracemalloc.start()
    try:
        assert stream(server.url, count, max_response_bytes=MIB) == [size]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 12 * MIB


def test_leaving_early_gives_the_connection_back(stream: Streaming, raw: StartRaw) -> None:
    endless = threading.Event()

    def send(out: BinaryIO) -> None:
        out.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
        out.flush()
        endless.wait(10)

    server = raw(send)
    try:
        # The pool has one connection: a second answer can only come once that of the first is free.
        assert stream(server.url, first_piece, first_piece, timeout=2.0) == [b"abc", b"abc"]
        assert server.requests == 2
    finally:
        endless.set()


def test_an_exception_in_the_block_gives_the_connection_back(stream: Streaming, serve: Callable[..., Server]) -> None:
    server = serve(Answer(body=bytes(MIB)))

    async def fail(response: HttpResponse, _: object) -> None:
        failed.append(response)
        raise LookupError("mine")

    failed: list[HttpResponse] = []

    with pytest.raises(LookupError, match="mine"):
        stream(server.url, fail)
    (response,) = failed
    with pytest.raises((RuntimeError, TypeError)):
        response.read()


def test_an_error_is_read_and_handed_over(stream: Streaming, serve: Callable[..., Server]) -> None:
    server = serve(Answer(404, b'{"errors": ["no such picture"]}', {"Content-Type": "application/json"}))
    assert stream(server.url, status_and_text) == [(404, '{"errors": ["no such picture"]}')]


def test_an_error_is_raised_where_that_was_asked_for(stream: Streaming, serve: Callable[..., Server]) -> None:
    server = serve(Answer(404, b'{"errors": ["no such picture"]}', {"Content-Type": "application/json"}))
    with pytest.raises(NotFoundError, match="no such picture") as caught:
        stream(server.url, whole, raise_on_error=True)
    # The error outlives the block: what iconik said is at hand.
    assert caught.value.response.json() == {"errors": ["no such picture"]}


def test_the_body_of_an_error_is_bounded(stream: Streaming, serve: Callable[..., Server]) -> None:
    with pytest.raises(ResponseTooLargeError):
        stream(serve(Answer(500, bytes(MIB))).url, whole, max_response_bytes=1000)


def test_requests_are_repeated_until_the_answer_begins(stream: Streaming, serve: Callable[..., Server]) -> None:
    answers: list[Answer | type[HangUp]] = [Answer(503), HangUp, Answer(body=b"picture")]

    def answer(_: Received) -> Answer | type[HangUp]:
        return answers.pop(0)

    server = serve(answer)
    assert stream(server.url, whole, retries=SOON) == [b"picture"]
    assert len(server.received) == 3


def test_repetitions_come_to_an_end(stream: Streaming, serve: Callable[..., Server]) -> None:
    server = serve(Answer(503))
    with pytest.raises(ServerError):
        stream(server.url, whole, retries=SOON, raise_on_error=True)
    assert len(server.received) == 3


def test_a_body_that_breaks_off_is_an_error_of_ours_and_not_asked_for_again(stream: Streaming, raw: StartRaw) -> None:
    def send(out: BinaryIO) -> None:
        out.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")

    seen: list[bytes] = []

    async def use(_: HttpResponse, pieces: AsyncIterator[bytes]) -> None:
        async for piece in pieces:
            seen.append(piece)

    server = raw(send)
    with pytest.raises(ApiConnectionError, match="picture"):
        stream(server.url, use, retries=SOON)
    assert b"".join(seen) == b"abc"
    assert server.requests == 1


def test_errors_of_other_requests_in_the_block_stay_what_they_are(
    stream: Streaming, serve: Callable[..., Server]
) -> None:
    elsewhere = httpx.ReadError("elsewhere", request=httpx.Request("GET", "http://127.0.0.1/other"))
    nowhere = httpx.ReadError("nowhere")
    for error in (elsewhere, nowhere):

        async def fail(*_: object, error: Exception = error) -> None:
            raise error

        with pytest.raises(httpx.ReadError) as caught:
            stream(serve().url, fail)
        assert caught.value is error


class Pictures:
    @op.read
    def get_picture(self, name: str) -> Call[bytes]:
        return Call("GET", "pictures/{name}", Binary, segments={"name": name})


class SyncPictures(Pictures, Sync):
    pass


class AsyncPictures(Pictures, Async):
    pass


def test_an_operation_streams(serve: Callable[..., Server]) -> None:
    server = serve(Answer(body=b"picture"))
    with SyncTransport(make_settings(server.url)) as transport:
        pictures = SyncPictures(transport)
        with pictures.get_picture.stream("a b") as response:
            assert b"".join(response.iter_bytes()) == b"picture"

    async def run() -> bytes:
        async with AsyncTransport(make_settings(server.url)) as transport:
            pictures = AsyncPictures(transport)
            async with pictures.get_picture.stream("a b") as response:
                return b"".join([piece async for piece in response.aiter_bytes()])

    assert asyncio.run(run()) == b"picture"
    assert [received.path for received in server.received] == ["/pictures/a%20b"] * 2
