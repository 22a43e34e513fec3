"""Marketplace of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["GoogleAccountLink", "GoogleAccountSignup"]


@model
class GoogleAccountLink(Model):
    """A purchase on the marketplace."""

    marketplace_signup_nonce: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Ties an account of the marketplace to this user.


@model
class GoogleAccountSignup(Model):
    """What the marketplace says about a customer."""

    x_gcp_marketplace_token: Opt[str | None] = field(
        default=UNSET, wire="x-gcp-marketplace-token", secret=True
    )  #: Token of the marketplace, which names the purchase.
