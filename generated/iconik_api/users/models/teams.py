"""Teams of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .groups import GroupType
    from .users import UserType

__all__ = ["IndexedTeam", "Team", "Teams"]


@model
class IndexedTeam(Model):
    """A team as lists show it."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name shown to people.
    alias: Opt[str | None] = field(default=UNSET, read_only=True)  #: Other name that it can be found by.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    default_user_type: Opt[UserType | None] = field(default=UNSET, read_only=True)  #: Type that is given to users who are created as its members.
    description: Opt[str | None] = field(default=UNSET, read_only=True)  #: Free text about it.
    external_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier in a system outside iconik.
    group_type: Opt[GroupType | None] = field(default=UNSET, read_only=True)  #: What it is for; null on groups that are neither.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the team.
    is_legacy_everyone: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether it is the group that once held everybody of the system domain.
    is_saml_group: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether an identity provider decides who is in it.
    saml_primary_group_priority: Opt[int | None] = field(
        default=UNSET, read_only=True
    )  #: Rank by which one of several SAML groups becomes the primary group of a user.


@model
class Team(Model):
    """A group of people who work together."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    alias: Opt[str | None] = UNSET  #: Other name that it can be found by.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    default_user_type: Opt[UserType | None] = UNSET  #: Type that is given to users who are created as its members.
    description: Opt[str | None] = UNSET  #: Free text about it.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    group_type: Opt[GroupType | None] = UNSET  #: What it is for; null on groups that are neither.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the team.
    is_legacy_everyone: Opt[bool | None] = UNSET  #: Whether it is the group that once held everybody of the system domain.
    is_saml_group: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether an identity provider decides who is in it.
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    saml_primary_group_priority: Opt[int | None] = UNSET  #: Rank by which one of several SAML groups becomes the primary group of a user.


@model
class Teams(Model):
    """One page of teams."""

    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[IndexedTeam] | None] = field(default=UNSET, read_only=True)  #: The teams on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
