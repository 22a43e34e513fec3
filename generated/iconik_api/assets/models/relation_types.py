"""Relation types of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["RelationType", "RelationTypes"]


@model
class RelationType(Model):
    """A way in which one asset can be related to another."""

    destination_label: Opt[str] = field(default=UNSET, required=True)  #: Label of the asset that the relation points to.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name, which identifies the type.
    source_label: Opt[str] = field(default=UNSET, required=True)  #: Label of the asset that the relation starts from.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: What the relation means.
    is_directional: Opt[bool | None] = UNSET  #: Whether the two assets play different parts.
    is_system: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the type is one of iconik itself.


@model
class RelationTypes(Model):
    """All types of relations."""

    objects: Opt[list[RelationType] | None] = field(default=UNSET, read_only=True)  #: The types.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)  #: Sort values of the last object on this page.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
