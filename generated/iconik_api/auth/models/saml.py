"""Saml of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["SamlLogin", "SamlRedirect"]


@model
class SamlLogin(Model):
    """Who wants to log in by SAML."""

    email: Opt[str] = field(default=UNSET, required=True)  #: Mail address that the user logs in by.


@model
class SamlRedirect(Model):
    """Where the browser of a user goes on."""

    url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address to send the browser to.
