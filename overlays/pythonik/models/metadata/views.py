"""Metadata views and values under the import paths of pythonik 1.x."""

from iconik_api.metadata.models import (
    CreateViewRequest,
    FieldOption as ViewOption,
    FieldValue,
    FieldValues,
    MetadataValues,
    UpdateViewRequest,
    ViewField,
    ViewMetadata,
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
