"""Portals of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...files.models.keyframes import Keyframe
    from ...shared.models.shared import Status

__all__ = [
    "Portal",
    "PortalConfig",
    "PortalCreate",
    "PortalTheme",
    "PortalThemeBase",
    "PortalThemeColors",
    "PortalThemeTypography",
    "Portals",
]

#: Themes that a portal can start from.
PortalThemeBase: TypeAlias = (
    Literal[
        "dark",
        "light",
    ]
    | str
)


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
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Address of the logo.
    logo_storage_id: Opt[str | None] = UNSET  #: Storage that the logo lies on.
    playlist_id: Opt[str | None] = UNSET  #: Playlist that the portal shows.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live, hidden or deleted.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class PortalConfig(Model):
    """Look of a portal."""

    theme: Opt[PortalTheme] = field(default=UNSET, required=True)  #: Colours, fonts and the theme that they change.


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
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Address of the logo.
    logo_storage_id: Opt[str | None] = UNSET  #: Storage that the logo lies on.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live, hidden or deleted.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class PortalTheme(Model):
    """Colours and fonts of a portal; what is left out is that of `base`."""

    base: Opt[PortalThemeBase | None] = UNSET  #: Theme to start from.
    colors: Opt[PortalThemeColors | None] = UNSET  #: Colours instead of those of the base.
    typography: Opt[PortalThemeTypography | None] = UNSET  #: Fonts instead of those of the base.


@model
class PortalThemeColors(Model):
    """Colours of a portal as CSS has them."""

    background: Opt[str | None] = UNSET  #: Colour behind everything, such as `#10202b`.
    primary: Opt[str | None] = UNSET  #: Colour of buttons and links.
    secondary: Opt[str | None] = UNSET  #: Colour of what stands out less.
    text: Opt[str | None] = UNSET  #: Colour of text.


@model
class PortalThemeTypography(Model):
    """Fonts of a portal as CSS has them."""

    font_family: Opt[str | None] = UNSET  #: Font of text, such as `Lato, sans-serif`.
    font_size_base: Opt[str | None] = UNSET  #: Size of text, such as `16px`.
    heading_font_family: Opt[str | None] = UNSET  #: Font of headings.


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
    prev_url: Opt[str | None] = field(
        default=UNSET, read_only=True
    )  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(
        default=UNSET, read_only=True
    )  #: Sort values of the last object on this page.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
