"""Operations on billing."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncBillingOperations", "BillingOperations", "SyncBillingOperations"]


class BillingOperations(Resource):
    """Operations on billing."""

    @op
    def list_billing_records(
        self,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.BillingRecords]:
        """List billing records.

        What was consumed and what was paid between two dates, page by page. Needs the role can_read_stats.

        Args:
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/stats/v1/billing/",
            m.BillingRecords,
            query={"from_date": from_date, "to_date": to_date, "per_page": per_page, "last_id": last_id},
            roles=("can_read_stats",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_billing_record(self, body: m.BillingRecord | JsonBody, **options: Unpack[Options]) -> Call[m.BillingRecord]:
        """Create a billing record.

        Books a value for a system domain.

        Args:
            body: `BillingRecord`, or plain values of that form.
        """
        return Call("POST", "API/stats/v1/billing/", m.BillingRecord, body=Body(body, m.BillingRecord), options=options)

    @op
    def get_billing_recipients(self, **options: Unpack[Options]) -> Call[m.BillingRecipients]:
        """Fetch who gets messages about billing.

        Addresses beside that of the customer. The list always comes whole. Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/billing/recipients/", m.BillingRecipients, roles=("can_read_billing",), options=options)

    @op
    def replace_billing_recipients(self, body: m.BillingRecipients | JsonBody, **options: Unpack[Options]) -> Call[m.BillingRecipients]:
        """Replace who gets messages about billing.

        Addresses that the request leaves out no longer get messages. Needs the role can_write_billing.

        Args:
            body: `BillingRecipients`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/stats/v1/billing/recipients/",
            m.BillingRecipients,
            body=Body(body, m.BillingRecipients),
            roles=("can_write_billing",),
            options=options,
        )

    @op
    def get_billing_settings(self, **options: Unpack[Options]) -> Call[m.BillingSettings]:
        """Fetch the billing settings.

        Whether and when credits are bought without being asked for. Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/billing/settings/", m.BillingSettings, roles=("can_read_billing",), options=options)

    @op
    def replace_billing_settings(self, body: m.BillingSettings | JsonBody, **options: Unpack[Options]) -> Call[m.BillingSettings]:
        """Replace the billing settings.

        With `enable_auto_top_up` set, credits are bought when the balance falls below the trigger. Needs the role
        can_write_billing.

        Args:
            body: `BillingSettings`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/stats/v1/billing/settings/",
            m.BillingSettings,
            body=Body(body, m.BillingSettings),
            roles=("can_write_billing",),
            options=options,
        )

    @op
    def get_billing_status(self, **options: Unpack[Options]) -> Call[m.BillingStatus]:
        """Fetch the balance and how the system domain is billed.

        Also says what the system domain is warned of, such as a balance that runs out. Needs the role
        can_read_billing.
        """
        return Call("GET", "API/stats/v1/billing/status/", m.BillingStatus, roles=("can_read_billing",), options=options)

    @op
    def delete_billing_record(self, system_domain_id: str, billing_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a billing record.

        For a record that should never have been there.

        Args:
            system_domain_id: System domain that it belongs to.
            billing_id: Identifier of the billing record.
        """
        return Call(
            "DELETE",
            "API/stats/v1/billing/{system_domain_id}/{billing_id}/",
            None,
            segments={"system_domain_id": system_domain_id, "billing_id": billing_id},
            options=options,
        )

    @op
    def get_paygo_costs(self, **options: Unpack[Options]) -> Call[m.PaygoCosts]:
        """Fetch what the system domain has spent so far.

        For system domains that pay as they go, by kind of consumption. Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/paygo_costs/", m.PaygoCosts, roles=("can_read_billing",), options=options)


class SyncBillingOperations(Sync, BillingOperations):
    """Operations on billing, returning their responses."""


class AsyncBillingOperations(Async, BillingOperations):
    """Operations on billing, awaited."""
