"""Categories of metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .views import ViewResponse

__all__ = ["Categories", "Category"]


@model
class Categories(Model):
    """All metadata categories of a kind of object."""

    objects: Opt[list[Category] | None] = field(default=UNSET, read_only=True)  #: The categories.


@model
class Category(Model):
    """A group of metadata views for one kind of object."""

    label: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the category, unique for the kind of object.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of object, such as `assets`.
    view_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the views in the category.
    views: Opt[list[ViewResponse] | None] = field(default=UNSET, read_only=True)  #: The views in the category.
