"""Models of metadata by name: values, then objects, pages of lists last."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, MapModel, Model, field, model

if TYPE_CHECKING:
    from ..shared.models import Errors, Reindex

__all__ = [
    "AssetPartType",
    "Categories",
    "Category",
    "ContentMetadata",
    "CreateViewRequest",
    "Errors",
    "FieldCreate",
    "FieldListResponse",
    "FieldMapping",
    "FieldMappingOption",
    "FieldMappingOptions",
    "FieldOption",
    "FieldResponse",
    "FieldValue",
    "FieldValues",
    "FieldValuesMode",
    "IconikFieldType",
    "MetadataObjectType",
    "MetadataValues",
    "ObjectMetadata",
    "ObjectMetadataField",
    "ObjectValues",
    "ObjectsMetadata",
    "ObjectsMetadataCreate",
    "Reindex",
    "UpdateViewRequest",
    "ViewField",
    "ViewListResponse",
    "ViewMetadata",
    "ViewResponse",
]

__getattr__, __dir__ = lazy(__name__, {"..shared.models": "Errors Reindex"})

#: Kinds of objects within an asset that carry metadata.
AssetPartType: TypeAlias = Literal["segments",] | str

#: Treatment of the existing values of a field.
FieldValuesMode: TypeAlias = Literal["append", "delete", "overwrite"] | str


class IconikFieldType(StrEnum):
    """Types that a metadata field can have."""

    INTEGER = "integer"
    FLOAT = "float"
    BOOLEAN = "boolean"
    STRING = "string"
    STRING_EXACT = "string_exact"
    TEXT = "text"
    DATE = "date"
    DATETIME = "datetime"
    TAG_CLOUD = "tag_cloud"
    URL = "url"
    DROPDOWN = "drop_down"
    EMAIL = "email"


#: Kinds of objects that carry metadata.
MetadataObjectType: TypeAlias = Literal["assets", "collections", "segments"] | str


@model
class Categories(Model):
    """All metadata categories of a kind of object."""

    objects: Opt[list[Category] | None] = READ_ONLY  #: The categories.


@model
class Category(Model):
    """A group of metadata views for one kind of object."""

    label: Opt[str] = REQUIRED  #: Title shown to people.
    name: Opt[str] = REQUIRED  #: Name of the category, unique for the kind of object.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of object, such as `assets`.
    view_ids: Got[list[str]] = UNSET  #: Identifiers of the views in the category.
    views: Opt[list[ViewResponse] | None] = READ_ONLY  #: The views in the category.


@model
class ContentMetadata(Model):
    """Values to write to all that some collections hold."""

    include_assets: Opt[bool] = REQUIRED  #: Whether to write to the assets in the collections.
    include_collections: Opt[bool] = REQUIRED  #: Whether to write to the collections in the collections.
    metadata_values: Opt[MetadataValues] = REQUIRED  #: Values by the name of their field.
    object_ids: Opt[list[str]] = REQUIRED  #: Identifiers of the collections.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    object_type: Got[str] = UNSET  #: Kind of the objects; the path says it already.


@model
class CreateViewRequest(Model):
    """A metadata view to be created."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    description: Opt[str | None] = UNSET  #: Purpose of the view.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the view.
    view_fields: Opt[list[ViewField]] = REQUIRED  #: Fields of the view, in order.
    write_access_for_everyone: Opt[bool | None] = UNSET  #: Whether all users may write through the view from the start.


@model
class FieldCreate(Model):
    """A metadata field to be created."""

    name: Opt[str] = REQUIRED  #: Name that identifies the field for good.
    label: Opt[str] = REQUIRED  #: Title shown to people.
    field_type: Opt[str | IconikFieldType] = REQUIRED  #: Type of the values; iconik may know more types than those listed.
    ai_prompt_description: Opt[str | None] = UNSET  #: Hint for a language model that fills in the field.
    auto_set: Opt[bool | None] = UNSET  #: Whether the value is set automatically.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Got[str] = UNSET  #: Purpose of the field.
    external_id: Got[str] = UNSET  #: Identifier in a system outside iconik.
    hide_if_not_set: Opt[bool | None] = UNSET  #: Whether the field stays hidden while it has no value.
    is_block_field: Got[bool] = UNSET  #: Whether a value in this field blocks the object.
    is_warning_field: Got[bool] = UNSET  #: Whether a value in this field is shown as a warning.
    mapped_field_name: Opt[str | None] = READ_ONLY  #: Name of the field that this one is mapped to.
    max_value: Got[float] = UNSET  #: Greatest value allowed, for numbers.
    min_value: Got[float] = UNSET  #: Least value allowed, for numbers.
    multi: Got[bool] = UNSET  #: Whether the field can hold several values.
    options: Got[list[FieldOption]] = UNSET  #: Choices of a drop-down field.
    read_only: Opt[bool | None] = UNSET  #: Whether people can see the value but not edit it.
    representative: Got[bool] = UNSET  #: Whether the field is representative of the object.
    required: Opt[bool | None] = UNSET  #: Whether a form with the field needs a value for it.
    sortable: Got[bool] = UNSET  #: Whether search results can be sorted by the field.
    source_url: Opt[str | None] = UNSET  #: Address that the options are loaded from; may be empty.
    use_as_facet: Got[bool] = UNSET  #: Whether search counts the values as a facet.


@model
class FieldMapping(Model):
    """A field and the name that its values are kept under."""

    mapped_field_name: Opt[str] = field(default=UNSET, required=True, bounds="1..")  #: Name of the field that this one is mapped to.
    name: Opt[str] = field(default=UNSET, required=True, bounds="1..")  #: Name of the field.
    field_type: Opt[str | None] = READ_ONLY  #: Type of the values; iconik may know more types than those listed.


@model
class FieldMappingOption(Model):
    """A name that a field can be mapped to."""

    name: Opt[str] = field(default=UNSET, required=True, bounds="1..")  #: Name that a field can be mapped to.


@model
class FieldMappingOptions(Model):
    """All names that a field can be mapped to."""

    objects: Opt[list[FieldMappingOption]] = REQUIRED  #: The names.


@model
class FieldOption(Model):
    """One choice of a drop-down field."""

    label: Got[str] = UNSET  #: Text shown to people.
    value: Got[str] = UNSET  #: Text that an object stores.


@model
class FieldResponse(Model):
    """The definition of a metadata field."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name that identifies the field for good.
    label: Opt[str] = REQUIRED  #: Title shown to people.
    field_type: Opt[str | IconikFieldType] = REQUIRED  #: Type of the values; iconik may know more types than those listed.
    ai_prompt_description: Opt[str | None] = UNSET  #: Hint for a language model that fills in the field.
    auto_set: Opt[bool | None] = UNSET  #: Whether the value is set automatically.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Got[str] = UNSET  #: Purpose of the field.
    external_id: Got[str] = UNSET  #: Identifier in a system outside iconik.
    hide_if_not_set: Opt[bool | None] = UNSET  #: Whether the field stays hidden while it has no value.
    id: Opt[str | None] = READ_ONLY  #: Identifier, where one is sent; fields go by name.
    is_block_field: Got[bool] = UNSET  #: Whether a value in this field blocks the object.
    is_warning_field: Got[bool] = UNSET  #: Whether a value in this field is shown as a warning.
    mapped_field_name: Opt[str | None] = READ_ONLY  #: Name of the field that this one is mapped to.
    max_value: Got[float] = UNSET  #: Greatest value allowed, for numbers.
    min_value: Got[float] = UNSET  #: Least value allowed, for numbers.
    multi: Got[bool] = UNSET  #: Whether the field can hold several values.
    options: Got[list[FieldOption]] = UNSET  #: Choices of a drop-down field.
    read_only: Opt[bool | None] = UNSET  #: Whether people can see the value but not edit it.
    representative: Got[bool] = UNSET  #: Whether the field is representative of the object.
    required: Opt[bool | None] = UNSET  #: Whether a form with the field needs a value for it.
    sortable: Got[bool] = UNSET  #: Whether search results can be sorted by the field.
    source_url: Opt[str | None] = UNSET  #: Address that the options are loaded from; may be empty.
    use_as_facet: Got[bool] = UNSET  #: Whether search counts the values as a facet.


@model
class FieldValue(Model):
    """One value in a metadata field."""

    value: Opt[Any] = UNSET  #: The value, of the field's type; any JSON is possible.
    label: Opt[str | None] = UNSET  #: Text shown for the value, such as that of an option.
    score: Opt[float | None] = UNSET  #: How sure the program is that proposed the value.


@model
class FieldValues(Model):
    """The values in one metadata field."""

    date_created: Opt[str | None] = READ_ONLY  #: Date on which the values were set.
    field_values: Got[list[FieldValue]] = UNSET  #: The values; more than one only where the field allows it.
    mode: Got[FieldValuesMode] = UNSET  #: How to write: replace the values there (overwrite), add to them (append) or remove these (delete).


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

    id: Opt[str] = REQUIRED  #: Identifier of the object.
    metadata_values: Opt[MetadataValues] = REQUIRED  #: Values by the name of their field.


@model
class ObjectsMetadata(Model):
    """Values to write to several objects, for all the same."""

    metadata_values: Opt[MetadataValues] = REQUIRED  #: Values by the name of their field.
    object_ids: Opt[list[str]] = REQUIRED  #: Identifiers of the objects.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    object_type: Got[str] = UNSET  #: Kind of the objects; the path says it already.


@model
class ObjectsMetadataCreate(Model):
    """Values to write to several objects, for each its own."""

    metadata_values_object_id_mapping: Opt[list[ObjectValues]] = REQUIRED  #: The objects with their values.
    object_ids: Opt[list[str]] = REQUIRED  #: Identifiers of the objects.
    asset_id: Got[str] = UNSET  #: Asset that the objects are part of, for segments.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    object_type: Got[str] = UNSET  #: Kind of the objects; the path says it already.


@model
class UpdateViewRequest(Model):
    """The new content of a metadata view."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    description: Opt[str | None] = UNSET  #: Purpose of the view.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the view.
    view_fields: Opt[list[ViewField]] = REQUIRED  #: Fields of the view, in order.


@model
class ViewField(Model):
    """A field as a view holds it. The view decides the properties that can be sent; the others repeat the field's definition and come with `get_view` only."""

    name: Opt[str] = REQUIRED  #: Name of the field.
    label: Got[str] = UNSET  #: Title shown in this view.
    ai_prompt_description: Opt[str | None] = READ_ONLY  #: Hint for a language model that fills in the field.
    auto_set: Opt[bool | None] = UNSET  #: Whether the value is set automatically.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Opt[str | None] = READ_ONLY  #: Purpose of the field.
    external_id: Opt[str | None] = READ_ONLY  #: Identifier in a system outside iconik.
    field_type: Opt[str | IconikFieldType | None] = READ_ONLY  #: Type of the values; iconik may know more types than those listed.
    hide_if_not_set: Opt[bool | None] = UNSET  #: Whether the field stays hidden while it has no value.
    is_block_field: Opt[bool | None] = READ_ONLY  #: Whether a value in this field blocks the object.
    is_warning_field: Opt[bool | None] = READ_ONLY  #: Whether a value in this field is shown as a warning.
    mapped_field_name: Got[str] = UNSET  #: Name of the field that this one is mapped to.
    max_value: Opt[float | None] = READ_ONLY  #: Greatest value allowed, for numbers.
    min_value: Opt[float | None] = READ_ONLY  #: Least value allowed, for numbers.
    multi: Opt[bool | None] = READ_ONLY  #: Whether the field can hold several values.
    options: Got[list[FieldOption]] = UNSET  #: Choices offered in this view.
    read_only: Opt[bool | None] = UNSET  #: Whether people can see the value but not edit it here.
    representative: Opt[bool | None] = READ_ONLY  #: Whether the field is representative of the object.
    required: Opt[bool | None] = UNSET  #: Whether the view needs a value for the field.
    sortable: Opt[bool | None] = READ_ONLY  #: Whether search results can be sorted by the field.
    source_url: Opt[str | None] = UNSET  #: Address that the options are loaded from; may be empty.
    use_as_facet: Opt[bool | None] = READ_ONLY  #: Whether search counts the values as a facet.


@model
class ViewMetadata(Model):
    """Values of one object, to write or as read. With a view, only fields that the view holds."""

    metadata_values: Opt[MetadataValues] = REQUIRED  #: Values by the name of their field.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change of a value.
    job_id: Got[str] = UNSET  #: Job that the change belongs to.
    object_id: Opt[str | None] = READ_ONLY  #: Identifier of the object.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the object, such as `assets`.
    version_id: Got[str] = UNSET  #: Version of the asset that the values belong to.


@model
class ViewResponse(Model):
    """A metadata view."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Opt[str | None] = UNSET  #: Purpose of the view.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the view.
    view_fields: Opt[list[ViewField]] = UNSET  #: Fields of the view, in order; may be missing in a list.


@model
class FieldListResponse(Model):
    """One page of metadata fields."""

    objects: Opt[list[FieldResponse] | None] = READ_ONLY  #: Fields on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class ViewListResponse(Model):
    """All metadata views. iconik sends `objects` alone; the paging properties are kept for code written for pythonik 1.x."""

    objects: Opt[list[ViewResponse] | None] = READ_ONLY  #: The views.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Mark of a scroll; this list has none.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.
