"""This project's client, as its wheel installs it."""

from __future__ import annotations

import asyncio
import atexit
from collections.abc import Callable

from iconik_api.assets import models
from iconik_api.runtime.base.timeouts import DEFAULT_TIMEOUT
from iconik_api.runtime.calls.body import content_of
from iconik_api.runtime.calls.call import Body
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.http.headers import Headers
from iconik_api.runtime.http.request import HttpRequest
from iconik_api.runtime.http.response import HttpResponse
from pythonik.client import AsyncPythonikClient, PythonikClient

from .job import APP_ID, ASSET_ID, AUTH_TOKEN, Job, count_read, expect_title

Round = Callable[[], int]


def _client(job: Job, engine: str = "httpx") -> PythonikClient:
    # No peer keeps to iconik's limit of requests, so this one does not either where they are compared.
    return PythonikClient(APP_ID, AUTH_TOKEN, base_url=job.url, rate_limit=None, engine=engine)


def call(job: Job) -> Round:
    """Fetch one small asset, again and again."""
    return _calls(job, _client(job))


def call_httpx2(job: Job) -> Round:
    """Prepare the call over httpx2."""
    return _calls(job, _client(job, "httpx2"))


def call_pyreqwest(job: Job) -> Round:
    """Prepare the call over pyreqwest."""
    return _calls(job, _client(job, "pyreqwest"))


def call_within_limit(job: Job) -> Round:
    """Prepare the call with the default rate limit of the client."""
    return _calls(job, PythonikClient(APP_ID, AUTH_TOKEN, base_url=job.url))


def _calls(job: Job, client: PythonikClient) -> Round:
    assets = client.assets()

    def run() -> int:
        for _ in range(job.count):
            asset = assets.get(ASSET_ID).data
        expect_title(asset.title)
        return job.count

    return run


def fetch(job: Job) -> Round:
    """Fetch a page of a list."""
    assets = _client(job).assets()
    return lambda: count_read(assets.list_assets(per_page=job.size).data.objects)


def decode(job: Job) -> Round:
    """Make assets of the bytes of a page."""
    # Made anew each time: a response keeps what its JSON says.
    return lambda: count_read(Response(_response(job.content), result=models.Assets).data.objects)


def _response(content: bytes) -> HttpResponse:
    request = HttpRequest("GET", "https://iconik.example/", timeout=DEFAULT_TIMEOUT)
    response = HttpResponse(request, 200, Headers(), content)
    response.read()
    return response


def _decoded(job: Job) -> list[models.Asset]:
    page = Response(_response(job.content), result=models.Assets).data
    return [models.Asset.model_validate(asset.model_dump(by_alias=True)) for asset in page.objects]


def encode(job: Job) -> Round:
    """Make a request's body of each asset: what the server sets itself is left out."""
    assets = _decoded(job)

    def run() -> int:
        for asset in assets:
            content_of(Body(asset))
        return len(assets)

    return run


def encode_whole(job: Job) -> Round:
    """Make JSON of each asset as it came, with all of its fields."""
    assets = Response(_response(job.content), result=models.Assets).data.objects

    def run() -> int:
        for asset in assets:
            asset.model_dump_json(by_alias=True).encode()
        return len(assets)

    return run


def in_flight(job: Job, engine: str = "httpx") -> Round:
    """Fetch one small asset, with 50 requests under way."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    client = AsyncPythonikClient(APP_ID, AUTH_TOKEN, base_url=job.url, rate_limit=None, engine=engine)
    assets = client.assets()
    # The connections of aiohttp complain when they are forgotten.
    atexit.register(lambda: loop.run_until_complete(client.close()))

    async def work(calls: int) -> None:
        for _ in range(calls):
            asset = (await assets.get(ASSET_ID)).data
        expect_title(asset.title)

    async def all_at_once() -> int:
        await asyncio.gather(*(work(job.count // job.size) for _ in range(job.size)))
        return job.count

    return lambda: loop.run_until_complete(all_at_once())


def in_flight_aiohttp(job: Job) -> Round:
    """Prepare the calls over aiohttp."""
    return in_flight(job, "aiohttp")


def in_flight_httpx2(job: Job) -> Round:
    """Prepare the calls over httpx2."""
    return in_flight(job, "httpx2")


def in_flight_pyreqwest(job: Job) -> Round:
    """Prepare the calls over pyreqwest."""
    return in_flight(job, "pyreqwest")


def walk(job: Job) -> Round:
    """Walk a list to its end, and keep nothing."""
    assets = _client(job).assets()

    def run() -> int:
        with assets.list_assets.iter(per_page=job.size, ahead=job.ahead, by="page") as found:
            return sum(1 for _ in found)

    return run


def keep(job: Job) -> Round:
    """Fetch a page and keep it."""
    kept = []
    assets = _client(job).assets()

    def run() -> int:
        kept.extend(assets.list_assets(per_page=job.size).data.objects)
        return len(kept)

    return run
