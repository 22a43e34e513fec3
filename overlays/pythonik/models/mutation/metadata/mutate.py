"""Changes of metadata values under the import paths of pythonik 1.x."""

from iconik_api.metadata.models import (
    FieldValue,
    FieldValues,
    MetadataValues,
    ViewMetadata as UpdateMetadata,
    ViewMetadata as UpdateMetadataResponse,
)

__all__ = ["FieldValue", "FieldValues", "MetadataValues", "UpdateMetadata", "UpdateMetadataResponse"]
