"""nsa-pythonik 1.15.0. It has no list of assets: the search, whose answer is the same here, stands for it."""

from __future__ import annotations

from collections.abc import Callable

import requests

from pythonik.client import PythonikClient
from pythonik.models.assets.assets import Asset
from pythonik.models.search.search_response import SearchResponse
from pythonik.specs.base import Spec

from .job import APP_ID, ASSET_ID, AUTH_TOKEN, Job, count_read, expect_title

Round = Callable[[], int]
QUERY = {"doc_types": ["assets"]}


def _client(job: Job) -> PythonikClient:
    return PythonikClient(APP_ID, AUTH_TOKEN, timeout=60, base_url=job.url)


def call(job: Job) -> Round:
    """Fetch one small asset, again and again."""
    assets = _client(job).assets()

    def run() -> int:
        for _ in range(job.count):
            asset = assets.get(ASSET_ID).data
        expect_title(asset.title)
        return job.count

    return run


def fetch(job: Job) -> Round:
    """Fetch a page of a list."""
    search = _client(job).search()
    return lambda: count_read(search.search(QUERY, per_page=job.size).data.objects)


def decode(job: Job) -> Round:
    """Make assets of the bytes of a page, without the printing of the answer."""
    answer = requests.Response()
    answer._content = job.content
    return lambda: count_read(SearchResponse.model_validate(answer.json()).objects)


def encode(job: Job) -> Round:
    """Make a request's body of each asset, as requests does with the `json` that it is given."""
    answer = requests.Response()
    answer._content = job.content
    assets = [Asset.model_validate(each) for each in answer.json()["objects"]]

    def run() -> int:
        for asset in assets:
            values = Spec._prepare_model_data(asset)
            requests.models.complexjson.dumps(values, allow_nan=False).encode()
        return len(assets)

    return run


def walk(job: Job) -> Round:
    """Walk a list to its end by a loop over its pages: there is nothing to walk with."""
    search = _client(job).search()

    def run() -> int:
        seen, number, pages = 0, 1, 1
        while number <= pages:
            page = search.search(QUERY, page=number, per_page=job.size).data
            seen, number, pages = seen + sum(1 for _ in page.objects), number + 1, page.pages
        return seen

    return run


def keep(job: Job) -> Round:
    """Fetch a page and keep it."""
    kept = []
    search = _client(job).search()

    def run() -> int:
        kept.extend(search.search(QUERY, per_page=job.size).data.objects)
        return len(kept)

    return run
