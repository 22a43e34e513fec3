"""All operations of one service, synchronous and asynchronous."""

from __future__ import annotations

from ...runtime.op import Async, Sync
from .assets import AssetsOperations
from .collections import CollectionsOperations
from .delete_queue import DeleteQueueOperations
from .history import HistoryOperations
from .segments import SegmentsOperations
from .versions import VersionsOperations

__all__ = ["AssetsService", "AsyncAssets", "SyncAssets"]


class AssetsService(
    AssetsOperations,
    CollectionsOperations,
    DeleteQueueOperations,
    HistoryOperations,
    SegmentsOperations,
    VersionsOperations,
):
    """Assets with their versions, segments and history, the collections that hold them, and the delete queue."""


class SyncAssets(Sync, AssetsService):
    """The operations of assets, returning their responses."""


class AsyncAssets(Async, AssetsService):
    """The operations of assets, awaited."""
