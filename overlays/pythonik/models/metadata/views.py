"""Metadata views and values under the import paths of pythonik 1.x."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iconik_api.metadata.models import (
    CreateViewRequest,
    FieldOption as ViewOption,
    FieldValue,
    FieldValues,
    MetadataValues,
    UpdateViewRequest,
    ViewField,
    ViewResponse as View,
)

if TYPE_CHECKING:
    from iconik_api.metadata.models import ViewMetadata
else:
    # Type checkers see the class of the responses.
    from .view_metadata import ViewMetadata

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
