"""Operations on asset index."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AssetIndexOperations", "AsyncAssetIndexOperations", "SyncAssetIndexOperations"]


class AssetIndexOperations(Resource):
    """Operations on asset index."""

    @op
    def reindex_assets(self, body: m.ReindexAssets | JsonBody | None = None, **options: Unpack[Options]) -> Call[None]:
        """Index several assets anew.

        Done in the background, so lists and searches show the result a while later. Without `asset_ids` every asset
        is indexed, which takes long. Only needed when the index went wrong. Needs the role can_reindex_assets.

        Args:
            body: `ReindexAssets`, or plain values of that form.
        """
        return Call("POST", "API/assets/v1/assets/reindex/", None, body=Body(body, m.ReindexAssets), roles=("can_reindex_assets",), options=options)

    @op
    def reindex_asset(self, asset_id: str, body: m.ReindexRealms | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index an asset anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_assets.

        Args:
            asset_id: Identifier of the asset.
            body: `ReindexRealms`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/reindex/",
            None,
            segments={"asset_id": asset_id},
            body=Body(body, m.ReindexRealms),
            roles=("can_reindex_assets",),
            options=options,
        )

    @op
    @deprecated("call reindex_asset()", category=None)
    def replace_asset_search_document(self, asset_id: str, body: m.IndexedAsset | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Overwrite what the index holds of an asset.

        Writes into the index alone, not into the record. `reindex_asset` does the same from the record. Deprecated:
        call reindex_asset(). Needs the role can_reindex_assets.

        Args:
            asset_id: Identifier of the asset.
            body: `IndexedAsset`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/{asset_id}/search_document/",
            None,
            segments={"asset_id": asset_id},
            body=Body(body, m.IndexedAsset),
            roles=("can_reindex_assets",),
            options=options,
        )

    @op
    def bulk_reindex_objects(self, body: m.ReindexObjects | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index many assets, collections or saved searches anew.

        Done in the background. Of collections and saved searches also what they hold can be indexed, with
        `include_assets` and `include_collections`. Needs the role can_reindex_assets.

        Args:
            body: `ReindexObjects`, or plain values of that form.
        """
        return Call("POST", "API/assets/v1/reindex/bulk/", None, body=Body(body, m.ReindexObjects), roles=("can_reindex_assets",), options=options)


class SyncAssetIndexOperations(Sync, AssetIndexOperations):
    """Operations on asset index, returning their responses."""


class AsyncAssetIndexOperations(Async, AssetIndexOperations):
    """Operations on asset index, awaited."""
