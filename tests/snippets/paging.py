"""Walks, with the types that they have."""

from typing import assert_type

from iconik_api.assets import models as a
from iconik_api.files import models as f
from iconik_api.runtime.operations.pages import AsyncObjects, AsyncPages, Objects, Pages
from iconik_api.search import models as s
from pythonik.client import AsyncPythonikClient, PythonikClient

client = PythonikClient("app", "token")
assert_type(client.assets().list_assets.iter(per_page=3), Objects[a.IndexedAsset | a.IndexedAssetPost])
assert_type(client.assets().list_all.pages(ahead=8, by="scroll_id", resume=None), Pages[a.Assets])
assert_type(client.search().search.iter({"query": "x"}, ahead=2), Objects[s.Object])
assert_type(client.search().search.pages(s.SearchBody()), Pages[s.SearchResponse])
assert_type(client.files().get_asset_formats.iter("id"), Objects[f.Format])
for content in client.collections().get_contents.iter("id"):
    assert_type(content, a.IndexedAsset | a.Collection)


async def walk(client: AsyncPythonikClient) -> None:
    assert_type(client.assets().list_assets.iter(), AsyncObjects[a.IndexedAsset | a.IndexedAssetPost])
    assert_type(client.files().list_formats.pages("id"), AsyncPages[f.Formats])
    async with client.search().search.iter({}, ahead=2) as hits:
        async for hit in hits:
            assert_type(hit, s.Object)
