"""Logins of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...users.models.two_factor import MfaMethod
    from .system_domains import SystemDomainStatus

__all__ = ["AutoLogin", "DomainLogin", "LoginDomain", "LoginDomainWithToken", "LoginDomains", "LoginToken", "PasswordLogin"]


@model
class AutoLogin(Model):
    """What logs a new user in at once."""

    app_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the application, the App-ID to call with.
    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)  #: The token, the Auth-Token to call with.


@model
class DomainLogin(Model):
    """A login to one of several system domains."""

    email: Opt[str] = field(default=UNSET, required=True)  #: Mail address that the user logs in by.
    system_domain_id: Opt[str] = field(default=UNSET, required=True)  #: System domain to log in to.
    app_name: Opt[str | None] = UNSET  #: Name of the application that it is for, instead of an identifier.
    marketplace_signup_nonce: Opt[str | None] = field(default=UNSET, secret=True)  #: Ties an account of the marketplace to this user.
    otp: Opt[str | None] = field(default=UNSET, secret=True)  #: One-time password that was sent or shown to the user.
    otp_type: Opt[str | None] = UNSET  #: How the user came by the one-time password, `MAIL_2SV` or `TOTP`.


@model
class LoginDomain(Model):
    """A system domain that a user can log in to."""

    system_domain_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the system domain.
    logo_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    mfa_methods: Opt[list[MfaMethod] | None] = field(default=UNSET, read_only=True)  #: Second proofs of identity that the system domain allows.
    mfa_methods_configured: Opt[list[MfaMethod] | None] = field(default=UNSET, read_only=True)  #: Second proofs of identity that the user has set up.
    mfa_required: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether a login needs a second proof.
    mfa_required_configured: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether the settings of the system domain ask for a second proof.
    platform_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the platform that the system domain is on.
    system_domain_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name of the system domain.
    url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the user logs in.


@model
class LoginDomainWithToken(Model):
    """A system domain that a user can log in to, and the token to do so."""

    system_domain_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the system domain.
    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)  #: Short-lived token, the Temp-Auth-Token to log in with.
    logo_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    mfa_methods: Opt[list[MfaMethod] | None] = field(default=UNSET, read_only=True)  #: Second proofs of identity that the system domain allows.
    mfa_methods_configured: Opt[list[MfaMethod] | None] = field(default=UNSET, read_only=True)  #: Second proofs of identity that the user has set up.
    mfa_required: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether a login needs a second proof.
    mfa_required_configured: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether the settings of the system domain ask for a second proof.
    platform_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the platform that the system domain is on.
    system_domain_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name of the system domain.
    url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the user logs in.


@model
class LoginDomains(Model):
    """System domains that a user can log in to."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[LoginDomain] | None] = field(default=UNSET, read_only=True)  #: The system domains.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class LoginToken(Model):
    """What a login by password leads to."""

    app_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Application that calls with it.
    auth_system_domains: Opt[list[LoginDomainWithToken] | None] = field(
        default=UNSET, read_only=True
    )  #: System domains that the user can log in to, each with a short-lived token.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    expires: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it stops working.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the token.
    is_admin: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user administers the system domain.
    is_mfa_authenticated: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user proved who it is a second time.
    is_saml_authenticated: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user logged in by an identity provider.
    is_super_admin: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user administers all system domains.
    is_super_admin_light: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether the user administers all system domains with fewer rights.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the system domain.
    system_domain_is_plg: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether the customer came by the web page, without a salesperson.
    system_domain_status: Opt[SystemDomainStatus | None] = field(default=UNSET, read_only=True)  #: Whether the system domain can be used.
    system_domain_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Type of the system domain.
    system_domain_warning_message: Opt[str | None] = field(default=UNSET, read_only=True)  #: What the users of the system domain are warned of.
    system_domains: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: System domains that the token is good for.
    token: Opt[str | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: The token itself; null where the login goes on with a system domain.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: User who calls with it.


@model
class PasswordLogin(Model):
    """A login by password."""

    email: Opt[str] = field(default=UNSET, required=True)  #: Mail address that the user logs in by.
    password: Opt[str] = field(default=UNSET, secret=True)  #: Password of the user.
    app_name: Opt[str | None] = UNSET  #: Name of the application that it is for, instead of an identifier.
    marketplace_signup_nonce: Opt[str | None] = field(default=UNSET, secret=True)  #: Ties an account of the marketplace to this user.
