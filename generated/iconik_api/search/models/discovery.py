"""Discovery of search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["DiscoveryEntities", "DiscoveryEntity", "DiscoveryObjectType", "DiscoverySettings"]

#: Kinds of objects that the start page can offer.
DiscoveryObjectType: TypeAlias = Literal["COLLECTION", "SAVED_SEARCH"] | str


@model
class DiscoveryEntities(Model):
    """Entries of the start page."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[DiscoveryEntity] | None] = field(default=UNSET, read_only=True)  #: The entries.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class DiscoveryEntity(Model):
    """A collection or saved search that the start page offers."""

    object_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the collection or saved search.
    object_type: Opt[DiscoveryObjectType] = field(default=UNSET, required=True)  #: Whether it is a collection or a saved search.
    title: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    user_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the user who put it there.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the entry.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Further data for the application that shows the page, such as a picture.


@model
class DiscoverySettings(Model):
    """What the start page offers in which order."""

    entity_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the entries in the order in which they are shown.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the settings.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
