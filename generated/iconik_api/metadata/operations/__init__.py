"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .categories import AsyncCategoriesOperations, CategoriesOperations, SyncCategoriesOperations
    from .field_mappings import AsyncFieldMappingsOperations, FieldMappingsOperations, SyncFieldMappingsOperations
    from .fields import AsyncFieldsOperations, FieldsOperations, SyncFieldsOperations
    from .values import AsyncValuesOperations, SyncValuesOperations, ValuesOperations
    from .views import AsyncViewsOperations, SyncViewsOperations, ViewsOperations

    class _Operations(CategoriesOperations, FieldMappingsOperations, FieldsOperations, ValuesOperations, ViewsOperations): ...

else:
    _Operations = operations(
        __name__,
        {
            "categories.CategoriesOperations": "create_category delete_category get_category get_category_views list_categories replace_category",
            "field_mappings.FieldMappingsOperations": "create_field_mapping get_field_mapping list_field_mapping_options",
            "fields.FieldsOperations": "create_field delete_field get_field list_fields list_user_fields partial_update_field replace_field",
            "values.ValuesOperations": "create_objects_metadata get_asset_object_metadata get_asset_object_version_metadata get_asset_version_metadata get_metadata get_view_metadata replace_asset_object_metadata replace_content_metadata replace_metadata replace_objects_metadata replace_view_metadata",
            "views.ViewsOperations": "create_view delete_view get_share_custom_action_view get_view list_views reindex_view reindex_views replace_view update_view",
        },
    )

__all__ = ["AsyncMetadata", "MetadataService", "SyncMetadata"]


class MetadataService(_Operations):
    """Metadata fields, the views that group them, and the values that objects carry."""


class SyncMetadata(Sync, MetadataService):
    """The operations of metadata, returning their responses."""

    categories: part[SyncCategoriesOperations] = part("categories.SyncCategoriesOperations")
    field_mappings: part[SyncFieldMappingsOperations] = part("field_mappings.SyncFieldMappingsOperations")
    fields: part[SyncFieldsOperations] = part("fields.SyncFieldsOperations")
    values: part[SyncValuesOperations] = part("values.SyncValuesOperations")
    views: part[SyncViewsOperations] = part("views.SyncViewsOperations")


class AsyncMetadata(Async, MetadataService):
    """The operations of metadata, awaited."""

    categories: part[AsyncCategoriesOperations] = part("categories.AsyncCategoriesOperations")
    field_mappings: part[AsyncFieldMappingsOperations] = part("field_mappings.AsyncFieldMappingsOperations")
    fields: part[AsyncFieldsOperations] = part("fields.AsyncFieldsOperations")
    values: part[AsyncValuesOperations] = part("values.AsyncValuesOperations")
    views: part[AsyncViewsOperations] = part("views.AsyncViewsOperations")
