"""All operations of one service, synchronous and asynchronous."""

from __future__ import annotations

from ...runtime.op import Async, Sync
from .fields import FieldsOperations
from .values import ValuesOperations
from .views import ViewsOperations

__all__ = ["AsyncMetadata", "MetadataService", "SyncMetadata"]


class MetadataService(
    FieldsOperations,
    ValuesOperations,
    ViewsOperations,
):
    """Metadata fields, the views that group them, and the values that objects carry."""


class SyncMetadata(Sync, MetadataService):
    """The operations of metadata, returning their responses."""


class AsyncMetadata(Async, MetadataService):
    """The operations of metadata, awaited."""
