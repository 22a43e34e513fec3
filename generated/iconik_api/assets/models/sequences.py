"""Sequences of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import ObjectType

__all__ = ["Sequence", "SequenceItem", "SequenceItems", "Sequences"]


@model
class Sequence(Model):
    """An ordered list of assets and collections. The same object serves to create, replace and update."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the sequence.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class SequenceItem(Model):
    """One place in a sequence."""

    object_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset or collection.
    object_type: Opt[ObjectType | str] = field(default=UNSET, required=True)  #: Whether `object_id` names an asset or a collection.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the item.
    position: Opt[int | None] = UNSET  #: Place in the list, counted from the first item.
    version_id: Opt[str | None] = UNSET  #: Version to show; without it the newest.


@model
class SequenceItems(Model):
    """One page of what a sequence holds."""

    objects: Opt[list[SequenceItem] | None] = field(default=UNSET, read_only=True)  #: The items on this page in their order.


@model
class Sequences(Model):
    """One page of sequences."""

    objects: Opt[list[Sequence] | None] = field(default=UNSET, read_only=True)  #: The sequences on this page.
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
