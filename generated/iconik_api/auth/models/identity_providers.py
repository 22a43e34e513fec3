"""Identity providers of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["IdentityProvider", "IdentityProviderDomain", "IdentityProviderType", "IdentityProviders"]

#: Kinds of identity providers.
IdentityProviderType: TypeAlias = Literal["auth0.com", "GENERIC", "okta.com", "onelogin.com"] | str


@model
class IdentityProvider(Model):
    """A system outside iconik that users log in by."""

    settings: Opt[dict[str, Any]] = field(
        default=UNSET, required=True, secret=True
    )  #: Addresses, certificate and names of attributes of the identity provider.
    type: Opt[IdentityProviderType] = field(default=UNSET, required=True)  #: What kind of identity provider it is.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the identity provider.
    public_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier in the addresses that the identity provider calls.
    saml_settings: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: Settings that SAML works with, made from these and from the keys of iconik.
    verbose_logging: Opt[bool | None] = UNSET  #: Whether logins are logged in full, to find out why they fail.


@model
class IdentityProviderDomain(Model):
    """A mail domain whose users log in by an identity provider."""

    domain: Opt[str] = field(default=UNSET, required=True)  #: Part of mail addresses behind the `@`.
    identity_provider_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the identity provider.
    system_domain_id: Opt[str] = field(default=UNSET, required=True)  #: System domain that the users log in to.


@model
class IdentityProviders(Model):
    """One page of identity providers."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[IdentityProvider] | None] = field(default=UNSET, read_only=True)  #: The identity providers on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
