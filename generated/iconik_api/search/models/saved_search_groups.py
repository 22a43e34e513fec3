"""Saved search groups of search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["SavedSearchGroup", "SavedSearchGroups"]


@model
class SavedSearchGroup(Model):
    """A group that saved searches are kept in."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the saved search group.
    saved_searches_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: Searches in the group.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user whose group it is.


@model
class SavedSearchGroups(Model):
    """One page of groups."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[SavedSearchGroup] | None] = field(default=UNSET, read_only=True)  #: The groups.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
