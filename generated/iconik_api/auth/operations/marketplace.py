"""Operations on marketplace."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Location, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncMarketplaceOperations", "MarketplaceOperations", "SyncMarketplaceOperations"]


class MarketplaceOperations(Resource):
    """Operations on marketplace."""

    @op
    def link_google_account(self, body: m.GoogleAccountLink | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Tie a purchase on the marketplace to an account.

        Takes the nonce that the signup handed out.

        Args:
            body: `GoogleAccountLink`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/marketplace/google/link/", None, body=Body(body, m.GoogleAccountLink), credentials=(), options=options)

    @op
    def signup_google_account(self, body: m.GoogleAccountSignup | JsonBody | None = None, **options: Unpack[Options]) -> Call[str]:
        """Receive a customer from the marketplace.

        The marketplace sends the browser of the customer here, with a token that names the purchase.

        Args:
            body: `GoogleAccountSignup`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/auth/v1/marketplace/google/signup/",
            Location,
            body=Body(body, m.GoogleAccountSignup, "multipart/form-data"),
            credentials=(),
            options=options,
        )


class SyncMarketplaceOperations(Sync, MarketplaceOperations):
    """Operations on marketplace, returning their responses."""


class AsyncMarketplaceOperations(Async, MarketplaceOperations):
    """Operations on marketplace, awaited."""
