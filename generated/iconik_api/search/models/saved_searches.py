"""Saved searches of search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .search import Object, SearchCriteria

__all__ = ["IndexedSavedSearch", "SavedSearch", "SavedSearchResults", "SavedSearchToCollection", "SavedSearches"]


@model
class IndexedSavedSearch(Model):
    """A saved search as the index knows it."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    criteria: Opt[SearchCriteria | None] = UNSET  #: What is searched for.
    date_created: Opt[str | None] = UNSET  #: When it was created.
    date_modified: Opt[str | None] = UNSET  #: When it was last changed.
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the calling user marked it as a favourite.
    group_id: Opt[str | None] = UNSET  #: Group that it is kept in.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the saved search.
    permissions: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: What the calling user may do with it.


@model
class SavedSearch(Model):
    """A search kept under a name."""

    criteria: Opt[SearchCriteria] = field(default=UNSET, required=True)  #: What is searched for.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the calling user marked it as a favourite.
    group_id: Opt[str | None] = UNSET  #: Group that it is kept in.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the saved search.
    permissions: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: What the calling user may do with it.


@model
class SavedSearchResults(Model):
    """A saved search and a page of what it finds."""

    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    id: Opt[str | None] = UNSET  #: Identifier of the saved search.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    name: Opt[str | None] = UNSET  #: Title of the saved search.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[Object] | None] = field(default=UNSET, read_only=True)  #: The hits on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_criteria_document: Opt[SavedSearch | None] = UNSET  #: The saved search itself.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class SavedSearchToCollection(Model):
    """The collection for what a saved search finds."""

    collection_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the collection.


@model
class SavedSearches(Model):
    """One page of saved searches."""

    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[IndexedSavedSearch] | None] = field(default=UNSET, read_only=True)  #: The saved searches.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
