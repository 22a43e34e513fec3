"""Groups of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .users import UserType

__all__ = ["Group", "GroupType", "Groups", "IndexedGroup", "RoleCategories", "UploadedLogo"]

#: What a group is for: to grant roles, or to share objects with.
GroupType: TypeAlias = Literal["ROLE_GROUP", "TEAM"] | str


@model
class Group(Model):
    """A group of users and the roles that it grants."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    alias: Opt[str | None] = UNSET  #: Other name that it can be found by.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    default_user_type: Opt[UserType | None] = UNSET  #: Type that is given to users who are created as its members.
    description: Opt[str | None] = UNSET  #: Free text about it.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    group_type: Opt[GroupType | None] = UNSET  #: What it is for; null on groups that are neither.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the group.
    is_legacy_everyone: Opt[bool | None] = UNSET  #: Whether it is the group that once held everybody of the system domain.
    is_saml_group: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether an identity provider decides who is in it.
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    role_categories: Opt[RoleCategories | None] = UNSET  #: Sets of roles that it grants as a whole.
    roles: Opt[list[str] | None] = UNSET  #: Identifiers of the roles that it grants, such as `can_read_assets`.
    saml_primary_group_priority: Opt[int | None] = UNSET  #: Rank by which one of several SAML groups becomes the primary group of a user.


@model
class Groups(Model):
    """One page of groups."""

    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[IndexedGroup] | None] = field(default=UNSET, read_only=True)  #: The groups on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class IndexedGroup(Model):
    """A group as lists show it."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name shown to people.
    alias: Opt[str | None] = field(default=UNSET, read_only=True)  #: Other name that it can be found by.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    default_user_type: Opt[UserType | None] = field(default=UNSET, read_only=True)  #: Type that is given to users who are created as its members.
    description: Opt[str | None] = field(default=UNSET, read_only=True)  #: Free text about it.
    external_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier in a system outside iconik.
    group_type: Opt[GroupType | None] = field(default=UNSET, read_only=True)  #: What it is for; null on groups that are neither.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the group.
    is_legacy_everyone: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether it is the group that once held everybody of the system domain.
    is_saml_group: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether an identity provider decides who is in it.
    role_categories: Opt[RoleCategories | None] = field(default=UNSET, read_only=True)  #: Sets of roles that it grants as a whole.
    roles: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Identifiers of the roles that it grants, such as `can_read_assets`.
    saml_primary_group_priority: Opt[int | None] = field(
        default=UNSET, read_only=True
    )  #: Rank by which one of several SAML groups becomes the primary group of a user.


@model
class RoleCategories(Model):
    """Sets of roles, each granted as a whole."""

    assets_edit: Opt[bool | None] = UNSET  #: Change assets.
    billing: Opt[bool | None] = UNSET  #: See and change what concerns billing.
    collaborate: Opt[bool | None] = UNSET  #: Share and comment.
    core: Opt[bool | None] = UNSET  #: What every user needs.
    download: Opt[bool | None] = UNSET  #: Download files.
    face_recognition: Opt[bool | None] = UNSET  #: Recognise faces and name them.
    integrations_admin: Opt[bool | None] = UNSET  #: Administer applications, automations and webhooks.
    metadata_admin: Opt[bool | None] = UNSET  #: Administer fields, views and categories.
    organize: Opt[bool | None] = UNSET  #: Arrange assets in collections.
    others: Opt[bool | None] = UNSET  #: Roles of no other category.
    storage_admin: Opt[bool | None] = UNSET  #: Administer storages and transcoders.
    upload: Opt[bool | None] = UNSET  #: Upload files and create assets.
    users_groups_admin: Opt[bool | None] = UNSET  #: Administer users and groups.


@model
class UploadedLogo(Model):
    """Where an uploaded logo is."""

    logo: Opt[str | None] = field(default=UNSET, secret=True)  #: Signed URL of the logo.
