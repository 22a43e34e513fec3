"""Metadata fields under the import paths of pythonik 1.x."""

from iconik_api.metadata.models import FieldCreate as FieldCreate
from iconik_api.metadata.models import FieldListResponse as FieldListResponse
from iconik_api.metadata.models import FieldOption as FieldOption
from iconik_api.metadata.models import FieldResponse as Field
from iconik_api.metadata.models import FieldResponse as FieldResponse
from iconik_api.metadata.models import FieldResponse as FieldUpdate
from iconik_api.metadata.models import FieldResponse as _FieldConfigurable
from iconik_api.metadata.models import IconikFieldType as IconikFieldType

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
