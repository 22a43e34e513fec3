"""Operations on billing customers."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncBillingCustomersOperations", "BillingCustomersOperations", "SyncBillingCustomersOperations"]


class BillingCustomersOperations(Resource):
    """Operations on billing customers."""

    @op
    def get_billing_customer(self, **options: Unpack[Options]) -> Call[m.BillingRecord]:
        """Fetch the billing customer.

        Who pays for the system domain of the caller. Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/billing/customer/", m.BillingRecord, roles=("can_read_billing",), options=options)

    @op
    def create_billing_customer(self, body: m.BillingCustomer | JsonBody, **options: Unpack[Options]) -> Call[m.BillingCustomer]:
        """Create the billing customer.

        Name and address are those of the invoices. Needs the role can_write_billing.

        Args:
            body: `BillingCustomer`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/stats/v1/billing/customer/",
            m.BillingCustomer,
            body=Body(body, m.BillingCustomer),
            roles=("can_write_billing",),
            options=options,
        )

    @op
    def create_billing_card(self, body: m.BillingCard | JsonBody, **options: Unpack[Options]) -> Call[m.BillingCard]:
        """Set the card that the billing customer pays with.

        Takes the token that the payment provider gave out for the card, not its number. Needs the role
        can_write_billing.

        Args:
            body: `BillingCard`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/stats/v1/billing/customer/card/",
            m.BillingCard,
            body=Body(body, m.BillingCard),
            roles=("can_write_billing",),
            options=options,
        )

    @op
    def delete_billing_card(self, **options: Unpack[Options]) -> Call[None]:
        """Delete the card that the billing customer pays with.

        The customer stays and can be given another card. Needs the role can_write_billing.
        """
        return Call("DELETE", "API/stats/v1/billing/customer/card/", None, roles=("can_write_billing",), options=options)


class SyncBillingCustomersOperations(Sync, BillingCustomersOperations):
    """Operations on billing customers, returning their responses."""


class AsyncBillingCustomersOperations(Async, BillingCustomersOperations):
    """Operations on billing customers, awaited."""
