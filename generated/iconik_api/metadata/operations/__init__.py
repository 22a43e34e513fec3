"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .fields import AsyncFieldsOperations, FieldsOperations, SyncFieldsOperations
    from .values import AsyncValuesOperations, SyncValuesOperations, ValuesOperations
    from .views import AsyncViewsOperations, SyncViewsOperations, ViewsOperations

    class _Operations(
        FieldsOperations,
        ValuesOperations,
        ViewsOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "fields.FieldsOperations": "create_field delete_field get_field list_fields partial_update_field replace_field",
            "values.ValuesOperations": "get_asset_object_metadata get_metadata get_view_metadata replace_asset_object_metadata replace_metadata replace_view_metadata",
            "views.ViewsOperations": "create_view delete_view get_view list_views replace_view update_view",
        },
    )

__all__ = ["AsyncMetadata", "MetadataService", "SyncMetadata"]


class MetadataService(_Operations):
    """Metadata fields, the views that group them, and the values that objects carry."""


class SyncMetadata(Sync, MetadataService):
    """The operations of metadata, returning their responses."""

    fields: part[SyncFieldsOperations] = part("fields.SyncFieldsOperations")
    values: part[SyncValuesOperations] = part("values.SyncValuesOperations")
    views: part[SyncViewsOperations] = part("views.SyncViewsOperations")


class AsyncMetadata(Async, MetadataService):
    """The operations of metadata, awaited."""

    fields: part[AsyncFieldsOperations] = part("fields.AsyncFieldsOperations")
    values: part[AsyncValuesOperations] = part("values.AsyncValuesOperations")
    views: part[AsyncViewsOperations] = part("views.AsyncViewsOperations")
