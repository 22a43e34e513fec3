"""External auth of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["ExternalAuth", "ExternalAuthGranted", "ExternalAuthRequest", "RedirectInfo"]


@model
class ExternalAuth(Model):
    """What an application needs once it was let in."""

    app_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the application, the App-ID to call with.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was let in.
    redirect_info: Opt[RedirectInfo | None] = field(default=UNSET, read_only=True)  #: How the application learns that it was let in.
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Token to call with.


@model
class ExternalAuthGranted(Model):
    """An application that was let in."""

    app_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Application that it is for.
    redirect_info: Opt[RedirectInfo | None] = field(default=UNSET, read_only=True)  #: How the application learns that it was let in.


@model
class ExternalAuthRequest(Model):
    """An application that a user lets in."""

    secret: Opt[str] = field(default=UNSET, required=True, secret=True)  #: What the application made up for this one time.
    app_id: Opt[str | None] = UNSET  #: Application that it is for.
    app_name: Opt[str | None] = UNSET  #: Name of the application that it is for, instead of an identifier.
    redirect_info: Opt[RedirectInfo | None] = UNSET  #: How the application learns that it was let in.


@model
class RedirectInfo(Model):
    """Where an application is told that it was let in."""

    headers: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Headers to send there.
    url: Opt[str | None] = UNSET  #: Address of the application.
