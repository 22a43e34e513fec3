"""Views of metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .fields import FieldOption, IconikFieldType

__all__ = ["CreateViewRequest", "UpdateViewRequest", "ViewField", "ViewListResponse", "ViewResponse"]


@model
class CreateViewRequest(Model):
    """A metadata view to be created."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    description: Opt[str | None] = UNSET  #: What the view is for.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the view.
    view_fields: Opt[list[ViewField]] = field(default=UNSET, required=True)  #: Fields of the view, in order.
    write_access_for_everyone: Opt[bool | None] = UNSET  #: Whether all users may write through the view from the start.


@model
class UpdateViewRequest(Model):
    """The new content of a metadata view."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    description: Opt[str | None] = UNSET  #: What the view is for.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the view.
    view_fields: Opt[list[ViewField]] = field(default=UNSET, required=True)  #: Fields of the view, in order.


@model
class ViewField(Model):
    """A field as a view holds it. What can be sent is what the view may decide; the rest repeats the field's definition and comes with `get_view` only."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the field.
    label: Opt[str | None] = UNSET  #: Title shown in this view.
    ai_prompt_description: Opt[str | None] = field(default=UNSET, read_only=True)  #: Hint for a language model that fills in the field.
    auto_set: Opt[bool | None] = UNSET  #: Whether the value is set automatically.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = field(default=UNSET, read_only=True)  #: What the field is for.
    external_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier in a system outside iconik.
    field_type: Opt[IconikFieldType | str | None] = field(
        default=UNSET, read_only=True
    )  #: Type of the values; iconik may know more types than those listed.
    hide_if_not_set: Opt[bool | None] = UNSET  #: Whether the field stays hidden while it has no value.
    is_block_field: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether a value in this field blocks the object.
    is_warning_field: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether a value in this field is shown as a warning.
    mapped_field_name: Opt[str | None] = UNSET  #: Name of the field that this one is mapped to.
    max_value: Opt[float | None] = field(default=UNSET, read_only=True)  #: Greatest value allowed, for numbers.
    min_value: Opt[float | None] = field(default=UNSET, read_only=True)  #: Least value allowed, for numbers.
    multi: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the field can hold several values.
    options: Opt[list[FieldOption] | None] = UNSET  #: Choices offered in this view.
    read_only: Opt[bool | None] = UNSET  #: Whether people can see the value but not edit it here.
    representative: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the field is representative of the object.
    required: Opt[bool | None] = UNSET  #: Whether the view needs a value for the field.
    sortable: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether search results can be sorted by the field.
    source_url: Opt[str | None] = UNSET  #: Address that the options are loaded from; may be empty.
    use_as_facet: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether search counts the values as a facet.


@model
class ViewListResponse(Model):
    """All metadata views. iconik sends `objects` alone; the paging properties are kept for code written for pythonik 1.x."""

    objects: Opt[list[ViewResponse] | None] = field(default=UNSET, read_only=True)  #: The views.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Mark of a scroll; this list has none.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class ViewResponse(Model):
    """A metadata view."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: What the view is for.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the view.
    view_fields: Opt[list[ViewField]] = UNSET  #: Fields of the view, in order; may be missing in a list.
