"""Metadata views and values under the import paths of pythonik 1.x."""

from iconik_api.metadata.models import CreateViewRequest as CreateViewRequest
from iconik_api.metadata.models import FieldOption as ViewOption
from iconik_api.metadata.models import FieldValue as FieldValue
from iconik_api.metadata.models import FieldValues as FieldValues
from iconik_api.metadata.models import MetadataValues as MetadataValues
from iconik_api.metadata.models import UpdateViewRequest as UpdateViewRequest
from iconik_api.metadata.models import ViewField as ViewField
from iconik_api.metadata.models import ViewMetadata as ViewMetadata
from iconik_api.metadata.models import ViewResponse as View

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
