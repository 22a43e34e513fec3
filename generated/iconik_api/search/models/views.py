"""Views of search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["ColumnWidth", "SearchView", "SearchViewField", "SearchViews", "SearchViewsDelete"]


@model
class ColumnWidth(Model):
    """Width of a column, in pixels."""

    auto_resize: Opt[bool | None] = UNSET  #: Whether the column takes the room that is left.
    current: Opt[int | None] = UNSET  #: Width at present.
    fixed: Opt[int | None] = UNSET  #: Width that cannot be changed, if any.
    max: Opt[int | None] = UNSET  #: Largest width.
    min: Opt[int | None] = UNSET  #: Smallest width.


@model
class SearchView(Model):
    """Which columns an application shows of hits."""

    auto_resize_title_column: Opt[bool | None] = UNSET  #: Whether the column of the title takes the room that is left.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: What the view is for.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the view.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    view_fields: Opt[list[SearchViewField] | None] = UNSET  #: Columns, from left to right.


@model
class SearchViewField(Model):
    """A column of a view."""

    facetable: Opt[bool | None] = UNSET  #: Whether the values can be counted as a facet.
    label: Opt[str | None] = UNSET  #: Head of the column.
    name: Opt[str | None] = UNSET  #: Name of the field.
    origin_field_name: Opt[str | None] = UNSET  #: Name of the field before it was mapped to another.
    sortable: Opt[bool | None] = UNSET  #: Whether hits can be sorted by the field.
    type: Opt[str | None] = UNSET  #: Type of the values.
    width: Opt[ColumnWidth | None] = UNSET  #: Width of the column.


@model
class SearchViews(Model):
    """All views of hits."""

    objects: Opt[list[SearchView] | None] = UNSET  #: The views.


@model
class SearchViewsDelete(Model):
    """Views to be deleted."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the views.
