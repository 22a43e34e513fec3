"""Metadata fields under the import paths of pythonik 1.x."""

from iconik_api.metadata.models import (
    FieldCreate as FieldCreate,
    FieldListResponse as FieldListResponse,
    FieldOption as FieldOption,
    FieldResponse as Field,
    FieldResponse as FieldResponse,
    FieldResponse as FieldUpdate,
    FieldResponse as _FieldConfigurable,
    IconikFieldType as IconikFieldType,
)

__all__ = [
    "Field",
    "FieldCreate",
    "FieldListResponse",
    "FieldOption",
    "FieldResponse",
    "FieldUpdate",
    "IconikFieldType",
    "_FieldConfigurable",
]
