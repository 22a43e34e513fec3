"""nsa-pythonik 2.3.0: the generated functions, as its page shows them first."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import httpx
from pythonik.assets import Client
from pythonik.assets.api.assets import get_assets, get_assets_by_asset_id
from pythonik.assets.models import AssetSchema, AssetsSchema

from .job import APP_ID, ASSET_ID, AUTH_TOKEN, Job, count_read, expect_title

Round = Callable[[], int]


def _client(job: Job) -> Client:
    return Client(base_url=f"{job.url}/API/assets", headers={"App-ID": APP_ID, "Auth-Token": AUTH_TOKEN})


def call(job: Job) -> Round:
    """Fetch one small asset, again and again."""
    client = _client(job)

    def run() -> int:
        for _ in range(job.count):
            asset = get_assets_by_asset_id.sync(ASSET_ID, client=client)
        expect_title(asset.title)
        return job.count

    return run


def fetch(job: Job) -> Round:
    """Fetch a page of a list."""
    client = _client(job)
    return lambda: count_read(get_assets.sync(client=client, per_page=job.size).objects)


def decode(job: Job) -> Round:
    """Make assets of the bytes of a page."""
    answer = httpx.Response(200, content=job.content)
    return lambda: count_read(AssetsSchema.from_dict(answer.json()).objects)


def encode(job: Job) -> Round:
    """Make a request's body of each asset, as httpx does with the `json` that it is given."""
    assets = [AssetSchema.from_dict(each) for each in json.loads(job.content)["objects"]]

    def run() -> int:
        for asset in assets:
            json.dumps(asset.to_dict(), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        return len(assets)

    return run


def in_flight(job: Job) -> Round:
    """Fetch one small asset, with 50 requests under way."""
    loop = asyncio.new_event_loop()
    client = _client(job)

    async def work(calls: int) -> None:
        for _ in range(calls):
            asset = await get_assets_by_asset_id.asyncio(ASSET_ID, client=client)
        expect_title(asset.title)

    async def all_at_once() -> int:
        await asyncio.gather(*(work(job.count // job.size) for _ in range(job.size)))
        return job.count

    return lambda: loop.run_until_complete(all_at_once())


def walk(job: Job) -> Round:
    """Walk a list to its end by a loop over its pages: there is nothing to walk with."""
    client = _client(job)

    def run() -> int:
        seen, number, pages = 0, 1, 1
        while number <= pages:
            page = get_assets.sync(client=client, page=number, per_page=job.size)
            seen, number, pages = seen + sum(1 for _ in page.objects), number + 1, page.pages
        return seen

    return run


def keep(job: Job) -> Round:
    """Fetch a page and keep it."""
    kept = []
    client = _client(job)

    def run() -> int:
        kept.extend(get_assets.sync(client=client, per_page=job.size).objects)
        return len(kept)

    return run
