"""Invitations of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .logins import AutoLogin
    from .system_domains import SystemDomainStatus

__all__ = ["CompletedInvitation", "InvitationCompletion"]


@model
class CompletedInvitation(Model):
    """An invitation that was accepted."""

    auto_login: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user can be logged in at once.
    domain_status: Opt[SystemDomainStatus | None] = field(default=UNSET, read_only=True)  #: Whether the system domain can be used.
    login_data: Opt[AutoLogin | None] = field(default=UNSET, read_only=True)  #: What logs the user in at once.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user.


@model
class InvitationCompletion(Model):
    """The password that an invited user chooses."""

    password: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Password that the user chooses.
    repeat_password: Opt[str] = field(default=UNSET, required=True, secret=True)  #: The same password again.
    email_marketing_consent: Opt[bool | None] = UNSET  #: Whether the user agrees to advertising by mail.
    first_name: Opt[str | None] = UNSET  #: Given name.
    last_name: Opt[str | None] = UNSET  #: Family name.
