"""Role groups of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .groups import GroupType, RoleCategories
    from .users import UserType

__all__ = ["RoleGroup"]


@model
class RoleGroup(Model):
    """A group that grants roles."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    alias: Opt[str | None] = UNSET  #: Other name that it can be found by.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    default_user_type: Opt[UserType | None] = UNSET  #: Type that is given to users who are created as its members.
    description: Opt[str | None] = UNSET  #: Free text about it.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    group_type: Opt[GroupType | None] = UNSET  #: What it is for; null on groups that are neither.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the role group.
    is_legacy_everyone: Opt[bool | None] = UNSET  #: Whether it is the group that once held everybody of the system domain.
    is_saml_group: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether an identity provider decides who is in it.
    role_categories: Opt[RoleCategories | None] = UNSET  #: Sets of roles that it grants as a whole.
    roles: Opt[list[str] | None] = UNSET  #: Identifiers of the roles that it grants, such as `can_read_assets`.
    saml_primary_group_priority: Opt[int | None] = UNSET  #: Rank by which one of several SAML groups becomes the primary group of a user.
