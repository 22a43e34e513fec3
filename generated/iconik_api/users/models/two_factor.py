"""Two factor of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["MfaMethod", "OneTimePassword", "TotpSecret", "TwoFactorChange", "TwoFactorSettings"]

#: Second proofs of who a user is: a code by mail, or one of an authenticator.
MfaMethod: TypeAlias = Literal["MAIL_2SV", "TOTP"] | str


@model
class OneTimePassword(Model):
    """A one-time password and where it is from."""

    otp: Opt[str] = field(default=UNSET, required=True, secret=True)  #: One-time password that was sent or shown to the user.
    otp_type: Opt[MfaMethod] = field(default=UNSET, required=True)  #: How the user came by the one-time password.


@model
class TotpSecret(Model):
    """What an authenticator makes its one-time passwords from."""

    secret: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: The secret as text.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: The same as a URL that starts with `otpauth://`; shown as a QR code.


@model
class TwoFactorChange(Model):
    """A change to the use of one-time passwords, with one that proves it."""

    otp: Opt[str] = field(default=UNSET, required=True, secret=True)  #: One-time password that was sent or shown to the user.
    otp_type: Opt[MfaMethod] = field(default=UNSET, required=True)  #: How the user came by the one-time password.
    mfa_required: Opt[bool | None] = UNSET  #: Whether a login is to ask for a one-time password.


@model
class TwoFactorSettings(Model):
    """How a user proves who it is a second time."""

    mfa_methods: Opt[Any] = field(default=UNSET, read_only=True)  #: Methods that are set up for the user.
    mfa_required: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether a login asks for one of them.
