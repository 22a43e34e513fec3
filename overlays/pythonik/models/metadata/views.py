"""Metadata views and values under the import paths of pythonik 1.x."""

from iconik_api.metadata.models import (
    CreateViewRequest as CreateViewRequest,
    FieldOption as ViewOption,
    FieldValue as FieldValue,
    FieldValues as FieldValues,
    MetadataValues as MetadataValues,
    UpdateViewRequest as UpdateViewRequest,
    ViewField as ViewField,
    ViewMetadata as ViewMetadata,
    ViewResponse as View,
)

__all__ = [
    "CreateViewRequest",
    "FieldValue",
    "FieldValues",
    "MetadataValues",
    "UpdateViewRequest",
    "View",
    "ViewField",
    "ViewMetadata",
    "ViewOption",
]
