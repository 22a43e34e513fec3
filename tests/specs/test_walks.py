"""The lists and the search of the facades, walked against the stand-in: every style, both kinds of clients."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Callable
from typing import Any

import pytest

from iconik_api.runtime.operations.op import op
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.testing import StandIn

Walk = Callable[..., list[Any]]


def _reach(client: Any, path: str) -> Any:
    service, method = path.split(".")
    return getattr(getattr(client, service)(), method)


@pytest.fixture(params=["sync", "async"])
def walk(request: pytest.FixtureRequest, iconik: StandIn) -> Walk:
    """Walk a method of a facade, named as `service.method`, and return all that came."""
    options = {"base_url": iconik.base_url, "rate_limit": None}

    def walk(path: str, *args: Any, what: str = "iter", **kwargs: Any) -> list[Any]:
        with PythonikClient(iconik.app_id, iconik.auth_token, **options) as client:
            return list(getattr(_reach(client, path), what)(*args, **kwargs))

    def walk_async(path: str, *args: Any, what: str = "iter", **kwargs: Any) -> list[Any]:
        async def run() -> list[Any]:
            async with (
                AsyncPythonikClient(iconik.app_id, iconik.auth_token, **options) as client,
                getattr(_reach(client, path), what)(*args, **kwargs) as found,
            ):
                return [each async for each in found]

        return asyncio.run(run())

    return walk if request.param == "sync" else walk_async


@pytest.fixture
def client(iconik: StandIn) -> Any:
    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, rate_limit=None) as client:
        yield client


@pytest.fixture
def titles(client: PythonikClient) -> list[str]:
    """Titles of assets, in the order in which these were made."""
    names = [f"Asset {number}" for number in range(7)]
    for name in names:
        assert client.assets().create({"title": name}).response.is_success
    return names


SIZE = {"params": {"per_page": 3}}
ahead = pytest.mark.parametrize("ahead", [0, 2])


@pytest.mark.slow
@ahead
@pytest.mark.parametrize("by", [None, "page", "scroll_id"])
def test_assets(walk: Walk, titles: list[str], by: Any, ahead: int) -> None:
    assert [each.title for each in walk("assets.list_all", by=by, ahead=ahead, **SIZE)] == titles
    assert [each.title for each in walk("assets.list_assets", by=by, ahead=ahead, per_page=3)] == titles
    assert [len(each.objects) for each in walk("assets.list_all", what="pages", by=by, ahead=ahead, **SIZE)] == [
        3,
        3,
        1,
    ]


@pytest.mark.slow
@ahead
@pytest.mark.parametrize("by", [None, "page", "scroll_id", "search_after"])
@pytest.mark.parametrize(
    "order", [[], [{"name": "status", "order": "asc"}], [{"name": "title", "order": "desc"}]], ids=str
)
def test_search(walk: Walk, titles: list[str], by: Any, order: list[Any], ahead: int) -> None:
    body = {"doc_types": ["assets"], "sort": order}
    found = [each.title for each in walk("search.search", body, per_page=3, by=by, ahead=ahead)]
    assert sorted(found) == titles
    if order and order[0]["name"] == "title":
        assert found == titles[::-1]


@ahead
@pytest.mark.parametrize("by", [None, "page", "scroll_id", "search_after"])
def test_jobs(walk: Walk, client: PythonikClient, by: Any, ahead: int) -> None:
    for number in range(7):
        client.jobs().create({"title": f"Job {number}", "type": "CUSTOM", "status": "STARTED"})
    found = walk("jobs.list_jobs", per_page=3, sort="date_created,asc", by=by, ahead=ahead)
    assert [each.title for each in found] == [f"Job {number}" for number in range(7)]


@ahead
def test_lists_of_an_asset_are_walked(walk: Walk, client: PythonikClient, ahead: int) -> None:
    asset = client.assets().create({"title": "Harbour"}).data
    assert asset is not None
    names = [f"FORMAT_{number}" for number in range(7)]
    for name in names:
        assert client.files().create_asset_format(asset.id, {"name": name}).response.is_success
    assert [each.name for each in walk("files.get_asset_formats", asset.id, ahead=ahead, **SIZE)] == names
    version = client.assets().get(asset.id).data.versions[0].id  # type: ignore[union-attr, index]
    found = walk("files.get_asset_formats_by_version", asset.id, version, per_page=3, ahead=ahead)
    assert [each.name for each in found] == names
    for number in range(4):
        client.assets().create_segment(asset.id, {"segment_type": "COMMENT", "segment_text": str(number)})
    found = walk("assets.get_segments", asset.id, per_page=3, ahead=ahead)
    assert sorted(each.segment_text for each in found) == ["0", "1", "2", "3"]


@ahead
def test_metadata_fields_go_on_behind_a_name(walk: Walk, client: PythonikClient, ahead: int) -> None:
    names = [f"field{number}" for number in range(7)]
    for name in names:
        client.metadata().create_field({"name": name, "label": name, "field_type": "string"})
    assert [each.name for each in walk("metadata.list_fields", per_page=3, ahead=ahead)] == names


def test_lists_that_come_whole(walk: Walk, client: PythonikClient) -> None:
    client.metadata().create_view({"name": "View", "view_fields": []})
    assert [each.name for each in walk("metadata.get_views")] == ["View"]


def test_a_walk_asks_for_the_largest_page(walk: Walk, iconik: StandIn, titles: list[str]) -> None:
    walk("files.list_storages")
    assert dict(iconik.requests[-1].query)["per_page"] == "100"


@pytest.mark.parametrize("service", ["assets", "collections", "files", "jobs", "metadata", "search"])
def test_every_list_takes_the_options_of_walks(client: PythonikClient, service: str) -> None:
    facade = type(getattr(client, service)())
    lists = set()
    for name in dir(facade):
        declared = getattr(facade, name)
        if isinstance(declared, op):
            function = declared.__wrapped__
            (model, *_) = re.findall(r"\bm\.(\w+)", function.__annotations__["return"]) or [None]
            fields = vars(getattr(sys.modules[function.__module__].m, model)) if model else {}
            assert ("objects" in fields) == (function.__annotations__["options"] == "Unpack[ListOptions]"), name
            lists |= {name} if "objects" in fields else set()
    assert lists
