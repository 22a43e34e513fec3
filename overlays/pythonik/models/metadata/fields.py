"""Metadata fields under the import paths of pythonik 1.x."""

from iconik_api.metadata.models import (
    FieldCreate,
    FieldListResponse,
    FieldOption,
    FieldResponse,
    FieldResponse as Field,
    FieldResponse as FieldUpdate,
    FieldResponse as _FieldConfigurable,
    IconikFieldType,
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
