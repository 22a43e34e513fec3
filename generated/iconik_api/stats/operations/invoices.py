"""Operations on invoices."""

from __future__ import annotations

from typing import Any, Unpack

from ...runtime.call import Call, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncInvoicesOperations", "InvoicesOperations", "SyncInvoicesOperations"]


class InvoicesOperations(Resource):
    """Operations on invoices."""

    @op
    def get_charge_receipt_url(self, charge_id: str, **options: Unpack[Options]) -> Call[m.ChargeReceipt]:
        """Fetch the address of a receipt.

        Whoever has the address can read the receipt, so do not pass it on. Needs the role can_read_billing.

        Args:
            charge_id: Identifier of the charge.
        """
        return Call(
            "GET",
            "API/stats/v1/billing/charges/{charge_id}/receipt_url/",
            m.ChargeReceipt,
            segments={"charge_id": charge_id},
            roles=("can_read_billing",),
            options=options,
        )

    @op
    def list_invoices(self, *, starting_after: Opt[str] = UNSET, limit: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """List invoices.

        As the payment provider describes them. To go on, give the identifier of the last invoice as
        `starting_after`. Needs the role can_read_billing.

        Args:
            starting_after: Identifier of the last invoice already received; the answer starts behind it.
            limit: Most invoices in the answer.
        """
        return Call(
            "GET",
            "API/stats/v1/billing/invoices/",
            Any,
            query={"starting_after": starting_after, "limit": limit},
            roles=("can_read_billing",),
            options=options,
        )


class SyncInvoicesOperations(Sync, InvoicesOperations):
    """Operations on invoices, returning their responses."""


class AsyncInvoicesOperations(Async, InvoicesOperations):
    """Operations on invoices, awaited."""
