"""Tokens of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .logins import LoginDomain
    from .system_domains import SystemDomainStatus

__all__ = ["Token", "TokenInfo", "Tokens"]


@model
class Token(Model):
    """A token with all that is known of it."""

    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)  #: The token itself, the Auth-Token to call with.
    app_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Application that calls with it.
    auth_system_domains: Opt[list[LoginDomain] | None] = field(default=UNSET, read_only=True)  #: System domains that the user can log in to.
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
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: User who calls with it.


@model
class TokenInfo(Model):
    """A token, without what one calls with."""

    app_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Application that calls with it.
    auth_system_domains: Opt[list[LoginDomain] | None] = field(default=UNSET, read_only=True)  #: System domains that the user can log in to.
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
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: User who calls with it.


@model
class Tokens(Model):
    """One page of tokens."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[TokenInfo] | None] = field(default=UNSET, read_only=True)  #: The tokens on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
