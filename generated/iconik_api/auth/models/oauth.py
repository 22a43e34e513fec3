"""Oauth of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["OAuthClient", "OAuthConsent", "OAuthGrantType", "OAuthRedirect", "OAuthSystemDomain", "OAuthTokenRequest", "OAuthUser"]

#: What an application exchanges for a token.
OAuthGrantType: TypeAlias = Literal["authorization_code", "client_credentials", "refresh_token"] | str


@model
class OAuthClient(Model):
    """An application that asks."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the application.


@model
class OAuthConsent(Model):
    """What a user is asked before an application is let in."""

    client: Opt[OAuthClient] = field(default=UNSET, required=True, read_only=True)  #: Application that asks.
    redirect_uri: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Where the user goes on.
    scopes: Opt[list[str]] = field(default=UNSET, required=True, read_only=True)  #: Scopes that it asks for.
    system_domain: Opt[OAuthSystemDomain] = field(default=UNSET, required=True, read_only=True)  #: System domain that it wants into.
    user: Opt[OAuthUser] = field(default=UNSET, required=True, read_only=True)  #: User who is asked.
    state: Opt[str | None] = field(default=UNSET, read_only=True)  #: What the application sent along; it goes back unchanged.


@model
class OAuthRedirect(Model):
    """Where the browser of a user goes on after letting an application in."""

    redirect_uri: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)  #: Address of the application, with the code in it.


@model
class OAuthSystemDomain(Model):
    """A system domain that an application wants into."""

    id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the system domain.
    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the system domain.


@model
class OAuthTokenRequest(Model):
    """What is exchanged for a token."""

    grant_type: Opt[OAuthGrantType] = field(default=UNSET, required=True)  #: What is exchanged.
    client_id: Opt[str | None] = UNSET  #: Identifier of the application.
    client_secret: Opt[str | None] = field(default=UNSET, secret=True)  #: Secret of the application.
    code: Opt[str | None] = field(default=UNSET, secret=True)  #: Code from the redirect; for `authorization_code`.
    code_verifier: Opt[str | None] = field(default=UNSET, secret=True)  #: Text that the hash in the authorisation was made of (PKCE).
    redirect_uri: Opt[str | None] = UNSET  #: The same as in the authorisation; for `authorization_code`.
    refresh_token: Opt[str | None] = field(default=UNSET, secret=True)  #: Token that gets the next one; for `refresh_token`.
    scope: Opt[str | None] = UNSET  #: Scopes that are asked for, separated by spaces.


@model
class OAuthUser(Model):
    """A user who is asked."""

    email: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Mail address.
    id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the user.
    first_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Given name.
    last_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Family name.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
