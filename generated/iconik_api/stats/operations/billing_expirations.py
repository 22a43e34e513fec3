"""Operations on billing expirations."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncBillingExpirationsOperations", "BillingExpirationsOperations", "SyncBillingExpirationsOperations"]


class BillingExpirationsOperations(Resource):
    """Operations on billing expirations."""

    @op
    def list_billing_expirations(self, *, per_page: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.BillingRecords]:
        """List the billing records that expire.

        There is one page only; `per_page` bounds it.

        Args:
            per_page: Most records in the answer.
        """
        return Call(
            "GET", "API/stats/v1/billing_expiration/", m.BillingRecords, query={"per_page": per_page}, paging=Paging(per_page=100), options=options
        )

    @op
    def replace_billing_expiration(
        self, system_domain_id: str, billing_id: str, body: m.BillingExpiration | JsonBody, **options: Unpack[Options]
    ) -> Call[m.BillingRecord]:
        """Set when a billing record expires.

        Moves the expiration of a record that has one.

        Args:
            system_domain_id: System domain that it belongs to.
            billing_id: Identifier of the billing record.
            body: `BillingExpiration`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/stats/v1/billing_expiration/{system_domain_id}/{billing_id}/",
            m.BillingRecord,
            segments={"system_domain_id": system_domain_id, "billing_id": billing_id},
            body=Body(body, m.BillingExpiration),
            options=options,
        )

    @op
    def delete_billing_expiration(self, system_domain_id: str, billing_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the expiration of a billing record.

        Concerns the expiration only; `delete_billing_record` deletes the record.

        Args:
            system_domain_id: System domain that it belongs to.
            billing_id: Identifier of the billing record.
        """
        return Call(
            "DELETE",
            "API/stats/v1/billing_expiration/{system_domain_id}/{billing_id}/",
            None,
            segments={"system_domain_id": system_domain_id, "billing_id": billing_id},
            options=options,
        )


class SyncBillingExpirationsOperations(Sync, BillingExpirationsOperations):
    """Operations on billing expirations, returning their responses."""


class AsyncBillingExpirationsOperations(Async, BillingExpirationsOperations):
    """Operations on billing expirations, awaited."""
