"""Favorites of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import ObjectType
    from .assets import IndexedAsset
    from .collections import Collection

__all__ = ["BulkFavorites", "Favorites"]


@model
class BulkFavorites(Model):
    """Objects to mark as favourites or to take out of these."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[ObjectType | str] = field(default=UNSET, required=True)  #: What the identifiers name.


@model
class Favorites(Model):
    """One page of favourites."""

    objects: Opt[list[IndexedAsset | Collection] | None] = field(
        default=UNSET, read_only=True
    )  #: Assets and collections on this page; `object_type` says which is which.
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
