"""Operations on ordway."""

from __future__ import annotations

from typing import Any, Unpack

from ...runtime.call import Call, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncOrdwayOperations", "OrdwayOperations", "SyncOrdwayOperations"]


class OrdwayOperations(Resource):
    """Operations on ordway."""

    @op
    def list_ordway_billing_records(
        self,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.BillingRecords]:
        """List the billing records in Ordway.

        What was consumed and what was paid between two dates, page by page. Needs the role can_read_stats.

        Args:
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
            per_page: Objects in one page.
            page: Number of the page, from 1.
        """
        return Call(
            "GET",
            "API/stats/v1/ordway/billing/",
            m.BillingRecords,
            query={"from_date": from_date, "to_date": to_date, "per_page": per_page, "page": page},
            roles=("can_read_stats",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def get_ordway_customer(self, **options: Unpack[Options]) -> Call[m.BillingRecord]:
        """Fetch the customer in Ordway.

        Who pays for the system domain of the caller. Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/ordway/billing/customer/", m.BillingRecord, roles=("can_read_billing",), options=options)

    @op
    def list_ordway_invoices(self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """List the invoices in Ordway.

        As Ordway describes them, page by page. Needs the role can_read_billing.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
        """
        return Call(
            "GET",
            "API/stats/v1/ordway/billing/invoices/",
            Any,
            query={"per_page": per_page, "page": page},
            roles=("can_read_billing",),
            options=options,
        )


class SyncOrdwayOperations(Sync, OrdwayOperations):
    """Operations on ordway, returning their responses."""


class AsyncOrdwayOperations(Async, OrdwayOperations):
    """Operations on ordway, awaited."""
