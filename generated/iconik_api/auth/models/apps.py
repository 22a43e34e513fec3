"""Apps of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["App", "AppType", "Apps", "OAuthClientType", "OAuthScopes"]

#: How an application gets its tokens: by OAuth, or as personal access tokens.
AppType: TypeAlias = Literal["OAUTH", "PAT"] | str

#: Whether an application can keep a secret (RFC 6749, 2.1).
OAuthClientType: TypeAlias = Literal["confidential", "public"] | str


@model
class App(Model):
    """An application that calls iconik, for itself or for users."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    allowed_origins: Opt[list[str] | None] = UNSET  #: Web pages that may call with it from a browser, by scheme and host.
    allowed_scopes: Opt[list[str] | None] = UNSET  #: Scopes that the application may ask for, of those of `get_oauth_scopes`.
    client_secret: Opt[str | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: Secret of the application for OAuth; only the answer to its creation holds it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    default_user_id: Opt[str | None] = UNSET  #: User whom tokens of the application act as.
    description: Opt[str | None] = UNSET  #: Free text about the application.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the application, the App-ID.
    oauth_client_type: Opt[OAuthClientType | None] = UNSET  #: Whether the application can keep a secret; for OAuth.
    redirect_uris: Opt[list[str] | None] = UNSET  #: Addresses that users may be sent to after they let the application in.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    type: Opt[AppType | None] = UNSET  #: How the application gets its tokens.
    url: Opt[str | None] = UNSET  #: Web page about the application.


@model
class Apps(Model):
    """One page of applications."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[App] | None] = field(default=UNSET, read_only=True)  #: The applications on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class OAuthScopes(Model):
    """Scopes that applications can be allowed."""

    scopes: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Names of the scopes.
