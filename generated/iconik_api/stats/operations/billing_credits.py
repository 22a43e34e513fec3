"""Operations on billing credits."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncBillingCreditsOperations", "BillingCreditsOperations", "SyncBillingCreditsOperations"]


class BillingCreditsOperations(Resource):
    """Operations on billing credits."""

    @op
    def create_billing_credits(self, body: m.CreditsPurchase | JsonBody, **options: Unpack[Options]) -> Call[m.CreditsPurchase]:
        """Buy credits.

        The customer has to pay for them. `get_billing_credits_price` tells the price beforehand,
        `verify_billing_credits` whether it has been paid. Needs the role can_write_billing.

        Args:
            body: `CreditsPurchase`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/stats/v1/billing/credits/",
            m.CreditsPurchase,
            body=Body(body, m.CreditsPurchase),
            roles=("can_write_billing",),
            options=options,
        )

    @op
    def get_billing_credits_price(self, *, credits: int, **options: Unpack[Options]) -> Call[m.CreditsPrice]:
        """Fetch the price of credits.

        Nothing is bought. The answer names the tax of the customer's country. Needs the role can_write_billing.

        Args:
            credits: How many credits to price.
        """
        return Call(
            "GET", "API/stats/v1/billing/credits/price/", m.CreditsPrice, query={"credits": credits}, roles=("can_write_billing",), options=options
        )

    @op
    def verify_billing_credits(self, body: m.CreditsVerification | JsonBody, **options: Unpack[Options]) -> Call[m.CreditsVerification]:
        """Verify that credits are paid.

        Looks up the invoice of a purchase. The answer names the charge that paid for it. Needs the role
        can_write_billing.

        Args:
            body: `CreditsVerification`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/stats/v1/billing/credits/verify/",
            m.CreditsVerification,
            body=Body(body, m.CreditsVerification),
            roles=("can_write_billing",),
            options=options,
        )


class SyncBillingCreditsOperations(Sync, BillingCreditsOperations):
    """Operations on billing credits, returning their responses."""


class AsyncBillingCreditsOperations(Async, BillingCreditsOperations):
    """Operations on billing credits, awaited."""
