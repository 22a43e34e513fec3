"""Changes of metadata values under the import paths of pythonik 1.x."""

from iconik_api.metadata.models import FieldValue as FieldValue
from iconik_api.metadata.models import FieldValues as FieldValues
from iconik_api.metadata.models import MetadataValues as MetadataValues
from iconik_api.metadata.models import ViewMetadata as UpdateMetadata
from iconik_api.metadata.models import ViewMetadata as UpdateMetadataResponse

__all__ = ["FieldValue", "FieldValues", "MetadataValues", "UpdateMetadata", "UpdateMetadataResponse"]
