"""Models of metadata, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import Errors as Errors
    from .fields import *
    from .values import *
    from .views import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".fields": "FieldCreate FieldListResponse FieldOption FieldResponse IconikFieldType",
        ".values": "AssetPartType FieldValue FieldValues FieldValuesMode MetadataObjectType MetadataValues ObjectMetadata ObjectMetadataField ViewMetadata",
        ".views": "CreateViewRequest UpdateViewRequest ViewField ViewListResponse ViewResponse",
        "...shared.models.shared": "Errors",
    },
)
