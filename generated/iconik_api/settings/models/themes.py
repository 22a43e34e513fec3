"""Themes of settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["Theme", "ThemeBase", "ThemeColors", "ThemeData", "ThemeTypography", "Themes"]

#: Themes of iconik that others start from.
ThemeBase: TypeAlias = Literal["dark", "light"] | str


@model
class Theme(Model):
    """Colours and fonts of the web application."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    theme_data: Opt[ThemeData] = field(default=UNSET, required=True)  #: How the theme looks.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the theme.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class ThemeColors(Model):
    """Colours, as CSS writes them."""

    background: Opt[str | None] = UNSET  #: Colour of the background.
    primary: Opt[str | None] = UNSET  #: Colour of what stands out first.
    secondary: Opt[str | None] = UNSET  #: Colour of what stands out second.
    text: Opt[str | None] = UNSET  #: Colour of the text.


@model
class ThemeData(Model):
    """Colours and fonts; what is left out is that of `base`."""

    base: Opt[ThemeBase | None] = UNSET  #: Theme to start from.
    colors: Opt[ThemeColors | None] = UNSET  #: Colours that differ from the base.
    typography: Opt[ThemeTypography | None] = UNSET  #: Fonts that differ from the base.


@model
class ThemeTypography(Model):
    """Fonts of a theme."""

    font_family: Opt[str | None] = UNSET  #: Font of the text, as CSS names it.
    font_size_base: Opt[str | None] = UNSET  #: Size of the text, as CSS writes it.
    heading_font_family: Opt[str | None] = UNSET  #: Font of headings, as CSS names it.


@model
class Themes(Model):
    """Themes of the system domain."""

    objects: Opt[list[Theme] | None] = UNSET  #: The themes.
