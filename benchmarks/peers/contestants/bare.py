"""No client of iconik: what the libraries below one take, and what is possible at all."""

from __future__ import annotations

import asyncio
import atexit
import json
import socket
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import httpx

from .job import HEADERS, LIST_PATH, PATH, Job, expect_title

Round = Callable[[], int]


def call(job: Job) -> Round:
    """Fetch one small asset, again and again."""
    client = httpx.Client(base_url=job.url, headers=HEADERS)

    def run() -> int:
        for _ in range(job.count):
            asset = client.request("GET", PATH).json()
        expect_title(asset["title"])
        return job.count

    return run


def call_transport(job: Job) -> Round:
    """Prepare the request for httpx's transport alone."""
    transport = httpx.HTTPTransport()
    timeout = dict.fromkeys(("connect", "read", "write", "pool"), 60.0)

    def run() -> int:
        for _ in range(job.count):
            request = httpx.Request("GET", job.url + PATH, headers=HEADERS, extensions={"timeout": timeout})
            answer = transport.handle_request(request)
            asset = json.loads(b"".join(answer.stream))
            answer.close()
        expect_title(asset["title"])
        return job.count

    return run


def call_pyreqwest(job: Job) -> Round:
    """Prepare the request for pyreqwest alone."""
    from pyreqwest.client import SyncClientBuilder

    client = SyncClientBuilder().build()

    def run() -> int:
        for _ in range(job.count):
            asset = client.get(job.url + PATH).headers(HEADERS).build().send().json()
        expect_title(asset["title"])
        return job.count

    return run


def call_socket(job: Job) -> Round:
    """Prepare the request for a socket, with a minimum of Python."""
    import msgspec

    place = urlsplit(job.url)
    connection = socket.create_connection((place.hostname, place.port))
    lines = [f"GET {PATH} HTTP/1.1", f"Host: {place.netloc}", *(f"{name}: {value}" for name, value in HEADERS.items())]
    request = ("\r\n".join(lines) + "\r\n\r\n").encode()

    def run() -> int:
        for _ in range(job.count):
            connection.sendall(request)
            head, _, body = connection.recv(1 << 16).partition(b"\r\n\r\n")
            length = int(head.partition(b"Content-Length: ")[2].partition(b"\r\n")[0])
            while len(body) < length:
                body += connection.recv(1 << 16)
            asset = msgspec.json.decode(body)
        expect_title(asset["title"])
        return job.count

    return run


def _count_read(assets: list[dict[str, Any]]) -> int:
    return sum(1 for each in assets if each["id"] and each["title"])


def fetch(job: Job) -> Round:
    """Fetch a page of a list, as plain dicts."""
    client = httpx.Client(base_url=job.url, headers=HEADERS)
    return lambda: _count_read(client.request("GET", LIST_PATH, params={"per_page": job.size}).json()["objects"])


def decode_msgspec(job: Job) -> Round:
    """Make plain dicts of the bytes of a page."""
    import msgspec

    content = job.content
    return lambda: _count_read(msgspec.json.decode(content)["objects"])


def decode_orjson(job: Job) -> Round:
    """Make plain dicts of the bytes of a page."""
    import orjson

    content = job.content
    return lambda: _count_read(orjson.loads(content)["objects"])


def encode_msgspec(job: Job) -> Round:
    """Make the bytes of each of so many plain dicts."""
    import msgspec

    return _encode(job, msgspec.json.encode)


def encode_orjson(job: Job) -> Round:
    """Make the bytes of each of so many plain dicts."""
    import orjson

    return _encode(job, orjson.dumps)


def _encode(job: Job, encode: Callable[[object], bytes]) -> Round:
    assets = json.loads(job.content)["objects"]

    def run() -> int:
        for asset in assets:
            encode(asset)
        return len(assets)

    return run


def in_flight(job: Job) -> Round:
    """Fetch one small asset, with 50 requests under way."""
    loop = asyncio.new_event_loop()
    client = httpx.AsyncClient(base_url=job.url, headers=HEADERS)

    async def work(calls: int) -> None:
        for _ in range(calls):
            asset = (await client.request("GET", PATH)).json()
        expect_title(asset["title"])

    async def all_at_once() -> int:
        await asyncio.gather(*(work(job.count // job.size) for _ in range(job.size)))
        return job.count

    return lambda: loop.run_until_complete(all_at_once())


def in_flight_aiohttp(job: Job) -> Round:
    """Prepare the requests for aiohttp alone."""
    import aiohttp

    loop = asyncio.new_event_loop()

    async def opened() -> aiohttp.ClientSession:
        return aiohttp.ClientSession(job.url, headers=HEADERS)

    session = loop.run_until_complete(opened())
    # It complains when it is forgotten.
    atexit.register(lambda: loop.run_until_complete(session.close()))

    async def work(calls: int) -> None:
        for _ in range(calls):
            async with session.request("GET", PATH) as answer:
                asset = await answer.json()
        expect_title(asset["title"])

    async def all_at_once() -> int:
        await asyncio.gather(*(work(job.count // job.size) for _ in range(job.size)))
        return job.count

    return lambda: loop.run_until_complete(all_at_once())


def in_flight_pyreqwest(job: Job) -> Round:
    """Prepare the requests for pyreqwest alone."""
    from pyreqwest.client import ClientBuilder

    loop = asyncio.new_event_loop()
    client = ClientBuilder().build()

    async def work(calls: int) -> None:
        for _ in range(calls):
            answer = await client.get(job.url + PATH).headers(HEADERS).build().send()
            asset = await answer.json()
        expect_title(asset["title"])

    async def all_at_once() -> int:
        await asyncio.gather(*(work(job.count // job.size) for _ in range(job.size)))
        return job.count

    return lambda: loop.run_until_complete(all_at_once())


def walk(job: Job) -> Round:
    """Walk a list to its end by a loop over its pages, as plain dicts."""
    client = httpx.Client(base_url=job.url, headers=HEADERS)

    def run() -> int:
        seen, number, pages = 0, 1, 1
        while number <= pages:
            page = client.request("GET", LIST_PATH, params={"page": number, "per_page": job.size}).json()
            seen, number, pages = seen + sum(1 for _ in page["objects"]), number + 1, page["pages"]
        return seen

    return run


def keep(job: Job) -> Round:
    """Fetch a page and keep it, as plain dicts."""
    kept = []
    client = httpx.Client(base_url=job.url, headers=HEADERS)

    def run() -> int:
        kept.extend(client.request("GET", LIST_PATH, params={"per_page": job.size}).json()["objects"])
        return len(kept)

    return run
