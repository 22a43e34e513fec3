"""Embed tokens of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["BearerToken", "EmbedToken", "EmbedTokenExchange", "EmbedTokenRequest", "TokenType"]

#: How a token is sent.
TokenType: TypeAlias = Literal["Bearer",] | str


@model
class BearerToken(Model):
    """A token to call with and one to get the next."""

    access_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Token to call with.
    expires_in: Opt[str | None] = field(default=UNSET, read_only=True)  #: Lifetime of the token to call with, in seconds.
    refresh_expires_in: Opt[str | None] = field(default=UNSET, read_only=True)  #: Lifetime of the token to get the next one, in seconds.
    refresh_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Token that gets the next one.
    token_type: Opt[TokenType | None] = field(default=UNSET, read_only=True)  #: How the token is sent.


@model
class EmbedToken(Model):
    """A token for an embedded part of iconik."""

    app_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Application that it is for.
    embed_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: The short-lived token.
    expires: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it stops working.


@model
class EmbedTokenExchange(Model):
    """A token of an embedded part that is exchanged."""

    embed_token: Opt[str] = field(default=UNSET, required=True, secret=True)  #: The short-lived token.
    requested_scopes: Opt[list[str] | None] = UNSET  #: Scopes that are asked for; without them all.


@model
class EmbedTokenRequest(Model):
    """What a token for an embedded part is for."""

    app_id: Opt[str | None] = UNSET  #: Application that it is for.
    app_name: Opt[str | None] = UNSET  #: Name of the application that it is for, instead of an identifier.
