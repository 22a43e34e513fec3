"""Passwords of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["PasswordReset", "PasswordResetRequest"]


@model
class PasswordReset(Model):
    """A new password."""

    password: Opt[str] = field(default=UNSET, secret=True)  #: New password of the user.
    repeat_password: Opt[str] = field(default=UNSET, secret=True)  #: The same password again.


@model
class PasswordResetRequest(Model):
    """Whose password was forgotten."""

    email: Opt[str] = field(default=UNSET, required=True)  #: Mail address that the user logs in by.
    reset_hash: Opt[str | None] = field(default=UNSET, secret=True)  #: From the link of an earlier mail.
