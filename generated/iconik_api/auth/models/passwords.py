"""Passwords of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "PasswordReset",
    "PasswordResetRequest",
    "PasswordRules",
]


@model
class PasswordReset(Model):
    """A new password."""

    password: Opt[str] = field(default=UNSET, secret=True)  #: The password.
    repeat_password: Opt[str] = field(default=UNSET, secret=True)  #: The same password again.


@model
class PasswordResetRequest(Model):
    """Whose password was forgotten."""

    email: Opt[str] = field(default=UNSET, required=True)  #: E-mail address that the user logs in by.
    reset_hash: Opt[str | None] = field(default=UNSET, secret=True)  #: From the link of an earlier e-mail.


@model
class PasswordRules(Model):
    """What a password must be like."""

    digits: Opt[int | None] = field(default=UNSET, read_only=True)  #: Digits at least.
    lowercase: Opt[int | None] = field(default=UNSET, read_only=True)  #: Small letters at least.
    max_length: Opt[int | None] = field(default=UNSET, read_only=True)  #: Characters at most.
    min_length: Opt[int | None] = field(default=UNSET, read_only=True)  #: Characters at least.
    special_symbols: Opt[int | None] = field(
        default=UNSET, read_only=True
    )  #: Characters that are neither letters nor digits at least.
    uppercase: Opt[int | None] = field(default=UNSET, read_only=True)  #: Capitals at least.
