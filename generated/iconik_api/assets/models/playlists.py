"""Playlists of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...files.models.keyframes import Keyframe
    from ...shared.models.shared import Status
    from .assets import IndexedAsset

__all__ = ["ItemPosition", "Playlist", "PlaylistItem", "PlaylistItemObjectType", "PlaylistItems", "Playlists"]

#: Kinds of objects that a playlist can hold.
PlaylistItemObjectType: TypeAlias = Literal["assets", "sequences"] | str


@model
class ItemPosition(Model):
    """New place of an item in a playlist or a sequence."""

    position: Opt[int | None] = UNSET  #: Place in the list, counted from the first item.


@model
class Playlist(Model):
    """An ordered list of assets and sequences. The same object serves to create, replace and update."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the playlist.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    item_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of items.
    keyframe_asset_ids: Opt[list[str] | None] = UNSET  #: Assets whose keyframes make up its picture.
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)  #: Still pictures to show for it.
    playlist_items: Opt[list[PlaylistItem] | None] = UNSET  #: Items in their order; lists leave them out.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live, hidden or deleted.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class PlaylistItem(Model):
    """One place in a playlist."""

    object_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset or sequence.
    object_type: Opt[PlaylistItemObjectType] = field(default=UNSET, required=True)  #: Whether `object_id` names an asset or a sequence.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the item.
    time_end_milliseconds: Opt[int | None] = UNSET  #: Where to stop in the object (milliseconds); at its end without it.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Where to start in the object (milliseconds); at its beginning without it.
    version_id: Opt[str | None] = UNSET  #: Version to show; without it the newest.


@model
class PlaylistItems(Model):
    """One page of what a playlist holds."""

    objects: Opt[list[IndexedAsset] | None] = field(default=UNSET, read_only=True)  #: The assets on this page in their order.


@model
class Playlists(Model):
    """One page of playlists."""

    objects: Opt[list[Playlist] | None] = field(default=UNSET, read_only=True)  #: The playlists on this page, without their items.
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
