"""Models of metadata, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import Errors as Errors, Reindex as Reindex
    from .categories import *
    from .field_mappings import *
    from .fields import *
    from .values import *
    from .views import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".categories": "Categories Category",
        ".field_mappings": "FieldMapping FieldMappingOption FieldMappingOptions",
        ".fields": "FieldCreate FieldListResponse FieldOption FieldResponse IconikFieldType",
        ".values": "AssetPartType ContentMetadata FieldValue FieldValues FieldValuesMode MetadataObjectType MetadataValues ObjectMetadata ObjectMetadataField ObjectValues ObjectsMetadata ObjectsMetadataCreate ViewMetadata",
        ".views": "CreateViewRequest UpdateViewRequest ViewField ViewListResponse ViewResponse",
        "...shared.models.shared": "Errors Reindex",
    },
)
