"""Values of metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import MapModel, Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "AssetPartType",
    "ContentMetadata",
    "FieldValue",
    "FieldValues",
    "FieldValuesMode",
    "MetadataObjectType",
    "MetadataValues",
    "ObjectMetadata",
    "ObjectMetadataField",
    "ObjectValues",
    "ObjectsMetadata",
    "ObjectsMetadataCreate",
    "ViewMetadata",
]

#: Kinds of objects within an asset that carry metadata.
AssetPartType: TypeAlias = Literal["segments",] | str

#: What becomes of the values that a field already has.
FieldValuesMode: TypeAlias = Literal["append", "delete", "overwrite"] | str

#: Kinds of objects that carry metadata.
MetadataObjectType: TypeAlias = Literal["assets", "collections", "segments"] | str


@model
class ContentMetadata(Model):
    """Values to write to all that some collections hold."""

    include_assets: Opt[bool] = field(default=UNSET, required=True)  #: Whether to write to the assets in the collections.
    include_collections: Opt[bool] = field(default=UNSET, required=True)  #: Whether to write to the collections in the collections.
    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)  #: Values by the name of their field.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the collections.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    object_type: Opt[str | None] = UNSET  #: Kind of the objects; the path says it already.


@model
class FieldValue(Model):
    """One value in a metadata field."""

    value: Opt[Any] = UNSET  #: The value, of the field's type; any JSON is possible.
    label: Opt[str | None] = UNSET  #: Text shown for the value, such as that of an option.
    score: Opt[float | None] = UNSET  #: How sure the program is that proposed the value.


@model
class FieldValues(Model):
    """The values in one metadata field."""

    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the values were set.
    field_values: Opt[list[FieldValue] | None] = UNSET  #: The values; more than one only where the field allows it.
    mode: Opt[FieldValuesMode | None] = UNSET  #: How to write: replace the values there (overwrite), add to them (append) or remove these (delete).


class MetadataValues(MapModel["FieldValues"]):
    """Values by the name of their field."""

    __slots__ = ()


class ObjectMetadata(MapModel["ObjectMetadataField"]):
    """All values of an object by the name of their field."""

    __slots__ = ()


@model
class ObjectMetadataField(Model):
    """One field of an object with its values."""

    name: Opt[str | None] = UNSET  #: Name of the field.
    type: Opt[str | None] = UNSET  #: Type of the field, such as `string`.
    values: Opt[list[FieldValue] | None] = UNSET  #: Values of the object in this field.


@model
class ObjectValues(Model):
    """An object and the values to write to it."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the object.
    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)  #: Values by the name of their field.


@model
class ObjectsMetadata(Model):
    """Values to write to several objects, for all the same."""

    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)  #: Values by the name of their field.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    object_type: Opt[str | None] = UNSET  #: Kind of the objects; the path says it already.


@model
class ObjectsMetadataCreate(Model):
    """Values to write to several objects, for each its own."""

    metadata_values_object_id_mapping: Opt[list[ObjectValues]] = field(default=UNSET, required=True)  #: The objects with their values.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects.
    asset_id: Opt[str | None] = UNSET  #: Asset that the objects are part of, for segments.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    object_type: Opt[str | None] = UNSET  #: Kind of the objects; the path says it already.


@model
class ViewMetadata(Model):
    """Values of one object, to write or as read. With a view, only fields that the view holds."""

    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)  #: Values by the name of their field.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When a value last changed.
    job_id: Opt[str | None] = UNSET  #: Job that the change belongs to.
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the object.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of the object, such as `assets`.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the values belong to.
