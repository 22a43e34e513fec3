"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .assets import AssetsOperations, AsyncAssetsOperations, SyncAssetsOperations
    from .collections import AsyncCollectionsOperations, CollectionsOperations, SyncCollectionsOperations
    from .delete_queue import AsyncDeleteQueueOperations, DeleteQueueOperations, SyncDeleteQueueOperations
    from .history import AsyncHistoryOperations, HistoryOperations, SyncHistoryOperations
    from .segments import AsyncSegmentsOperations, SegmentsOperations, SyncSegmentsOperations
    from .versions import AsyncVersionsOperations, SyncVersionsOperations, VersionsOperations

    class _Operations(
        AssetsOperations,
        CollectionsOperations,
        DeleteQueueOperations,
        HistoryOperations,
        SegmentsOperations,
        VersionsOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "assets.AssetsOperations": "create_asset delete_asset get_asset list_assets replace_asset replace_assets update_asset update_assets",
            "collections.CollectionsOperations": "add_collection_content create_collection delete_collection get_collection get_collection_content_info list_collection_contents list_collections remove_collection_content replace_collection update_collection",
            "delete_queue.DeleteQueueOperations": "add_delete_queue_assets add_delete_queue_collections bulk_delete_objects list_delete_queue_assets list_delete_queue_collections purge_delete_queue purge_delete_queue_assets purge_delete_queue_collections remove_delete_queue_assets remove_delete_queue_collections",
            "history.HistoryOperations": "create_asset_history_entry list_asset_history",
            "segments.SegmentsOperations": "bulk_delete_segments create_segment delete_segment get_segment list_segments partial_update_segment replace_segment",
            "versions.VersionsOperations": "create_asset_version create_asset_version_from_asset delete_asset_version delete_old_asset_versions promote_version replace_asset_version update_asset_version",
        },
    )

__all__ = ["AssetsService", "AsyncAssets", "SyncAssets"]


class AssetsService(_Operations):
    """Assets with their versions, segments and history, the collections that hold them, and the delete queue."""


class SyncAssets(Sync, AssetsService):
    """The operations of assets, returning their responses."""

    assets: part[SyncAssetsOperations] = part("assets.SyncAssetsOperations")
    collections: part[SyncCollectionsOperations] = part("collections.SyncCollectionsOperations")
    delete_queue: part[SyncDeleteQueueOperations] = part("delete_queue.SyncDeleteQueueOperations")
    history: part[SyncHistoryOperations] = part("history.SyncHistoryOperations")
    segments: part[SyncSegmentsOperations] = part("segments.SyncSegmentsOperations")
    versions: part[SyncVersionsOperations] = part("versions.SyncVersionsOperations")


class AsyncAssets(Async, AssetsService):
    """The operations of assets, awaited."""

    assets: part[AsyncAssetsOperations] = part("assets.AsyncAssetsOperations")
    collections: part[AsyncCollectionsOperations] = part("collections.AsyncCollectionsOperations")
    delete_queue: part[AsyncDeleteQueueOperations] = part("delete_queue.AsyncDeleteQueueOperations")
    history: part[AsyncHistoryOperations] = part("history.AsyncHistoryOperations")
    segments: part[AsyncSegmentsOperations] = part("segments.AsyncSegmentsOperations")
    versions: part[AsyncVersionsOperations] = part("versions.AsyncVersionsOperations")
