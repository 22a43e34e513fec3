"""Invitations of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .users import UserType

__all__ = ["InvitationDomain", "InvitationLink", "InvitationLinkRequest", "InvitationRegistration", "InvitedUser"]


@model
class InvitationDomain(Model):
    """What an invitation leads to."""

    system_domain_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name of the system domain to join.


@model
class InvitationLink(Model):
    """A link by which people can join."""

    invite_link: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Address to hand to those who are to join.


@model
class InvitationLinkRequest(Model):
    """What those become who join by the link."""

    primary_group: Opt[str] = field(default=UNSET, required=True)  #: Group that they count to first.
    groups: Opt[list[str] | None] = UNSET  #: Groups that they are put in.
    is_admin: Opt[bool | None] = UNSET  #: Whether they administer the system domain.
    type: Opt[UserType | None] = UNSET  #: Type of their accounts.


@model
class InvitationRegistration(Model):
    """Who joins by an invitation."""

    email: Opt[str] = field(default=UNSET, required=True)  #: Mail address to log in by.
    first_name: Opt[str] = field(default=UNSET, required=True)  #: Given name.
    token: Opt[str] = field(default=UNSET, required=True, secret=True)  #: What the link of the invitation carries.
    last_name: Opt[str | None] = UNSET  #: Family name.


@model
class InvitedUser(Model):
    """The user who joined by an invitation."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user.
    is_existing_user: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user had an account before.
