"""Fields of metadata."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["FieldCreate", "FieldListResponse", "FieldOption", "FieldResponse", "IconikFieldType"]


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


@model
class FieldCreate(Model):
    """A metadata field to be created."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name that identifies the field for good.
    label: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    field_type: Opt[IconikFieldType | str] = field(default=UNSET, required=True)  #: Type of the values; iconik may know more types than those listed.
    ai_prompt_description: Opt[str | None] = UNSET  #: Hint for a language model that fills in the field.
    auto_set: Opt[bool | None] = UNSET  #: Whether the value is set automatically.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: What the field is for.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    hide_if_not_set: Opt[bool | None] = UNSET  #: Whether the field stays hidden while it has no value.
    is_block_field: Opt[bool | None] = UNSET  #: Whether a value in this field blocks the object.
    is_warning_field: Opt[bool | None] = UNSET  #: Whether a value in this field is shown as a warning.
    mapped_field_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name of the field that this one is mapped to.
    max_value: Opt[float | None] = UNSET  #: Greatest value allowed, for numbers.
    min_value: Opt[float | None] = UNSET  #: Least value allowed, for numbers.
    multi: Opt[bool | None] = UNSET  #: Whether the field can hold several values.
    options: Opt[list[FieldOption] | None] = UNSET  #: Choices of a drop-down field.
    read_only: Opt[bool | None] = UNSET  #: Whether people can see the value but not edit it.
    representative: Opt[bool | None] = UNSET  #: Whether the field is representative of the object.
    required: Opt[bool | None] = UNSET  #: Whether a form with the field needs a value for it.
    sortable: Opt[bool | None] = UNSET  #: Whether search results can be sorted by the field.
    source_url: Opt[str | None] = UNSET  #: Address that the options are loaded from; may be empty.
    use_as_facet: Opt[bool | None] = UNSET  #: Whether search counts the values as a facet.


@model
class FieldListResponse(Model):
    """One page of metadata fields."""

    objects: Opt[list[FieldResponse] | None] = field(default=UNSET, read_only=True)  #: Fields on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class FieldOption(Model):
    """One choice of a drop-down field."""

    label: Opt[str | None] = UNSET  #: Text shown to people.
    value: Opt[str | None] = UNSET  #: Text that an object stores.


@model
class FieldResponse(Model):
    """The definition of a metadata field."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name that identifies the field for good.
    label: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    field_type: Opt[IconikFieldType | str] = field(default=UNSET, required=True)  #: Type of the values; iconik may know more types than those listed.
    ai_prompt_description: Opt[str | None] = UNSET  #: Hint for a language model that fills in the field.
    auto_set: Opt[bool | None] = UNSET  #: Whether the value is set automatically.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: What the field is for.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    hide_if_not_set: Opt[bool | None] = UNSET  #: Whether the field stays hidden while it has no value.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier, where one is sent; fields go by name.
    is_block_field: Opt[bool | None] = UNSET  #: Whether a value in this field blocks the object.
    is_warning_field: Opt[bool | None] = UNSET  #: Whether a value in this field is shown as a warning.
    mapped_field_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name of the field that this one is mapped to.
    max_value: Opt[float | None] = UNSET  #: Greatest value allowed, for numbers.
    min_value: Opt[float | None] = UNSET  #: Least value allowed, for numbers.
    multi: Opt[bool | None] = UNSET  #: Whether the field can hold several values.
    options: Opt[list[FieldOption] | None] = UNSET  #: Choices of a drop-down field.
    read_only: Opt[bool | None] = UNSET  #: Whether people can see the value but not edit it.
    representative: Opt[bool | None] = UNSET  #: Whether the field is representative of the object.
    required: Opt[bool | None] = UNSET  #: Whether a form with the field needs a value for it.
    sortable: Opt[bool | None] = UNSET  #: Whether search results can be sorted by the field.
    source_url: Opt[str | None] = UNSET  #: Address that the options are loaded from; may be empty.
    use_as_facet: Opt[bool | None] = UNSET  #: Whether search counts the values as a facet.
