"""Portals of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...files.models.keyframes import Keyframe
    from ...settings.models.themes import ThemeData
    from ...shared.models.shared import Status

__all__ = ["Portal", "PortalConfig", "PortalCreate", "Portals"]


@model
class Portal(Model):
    """A page that shows a playlist to visitors. The same object serves to replace and update."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to visitors.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the portal.
    config: Opt[PortalConfig | None] = UNSET  #: Look of the page.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: Text shown to visitors.
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)  #: Still pictures to show for it.
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    logo_storage_id: Opt[str | None] = UNSET  #: Storage that the logo lies on.
    playlist_id: Opt[str | None] = UNSET  #: Playlist that the portal shows.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live, hidden or deleted.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class PortalConfig(Model):
    """Look of a portal."""

    theme: Opt[ThemeData] = field(default=UNSET, required=True)  #: Colours, fonts and the theme that they change.


@model
class PortalCreate(Model):
    """A new portal."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to visitors.
    playlist_id: Opt[str] = field(default=UNSET, required=True)  #: Playlist that the portal shows.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the portal.
    config: Opt[PortalConfig | None] = UNSET  #: Look of the page.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: Text shown to visitors.
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)  #: Still pictures to show for it.
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    logo_storage_id: Opt[str | None] = UNSET  #: Storage that the logo lies on.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live, hidden or deleted.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class Portals(Model):
    """One page of portals."""

    objects: Opt[list[Portal] | None] = field(default=UNSET, read_only=True)  #: The portals on this page.
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
