"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .billing import AsyncBillingOperations, BillingOperations, SyncBillingOperations
    from .billing_credits import AsyncBillingCreditsOperations, BillingCreditsOperations, SyncBillingCreditsOperations
    from .billing_customers import AsyncBillingCustomersOperations, BillingCustomersOperations, SyncBillingCustomersOperations
    from .billing_expirations import AsyncBillingExpirationsOperations, BillingExpirationsOperations, SyncBillingExpirationsOperations
    from .invoices import AsyncInvoicesOperations, InvoicesOperations, SyncInvoicesOperations
    from .logs_recipients import AsyncLogsRecipientsOperations, LogsRecipientsOperations, SyncLogsRecipientsOperations
    from .objects import AsyncObjectsOperations, ObjectsOperations, SyncObjectsOperations
    from .ordway import AsyncOrdwayOperations, OrdwayOperations, SyncOrdwayOperations
    from .price_lists import AsyncPriceListsOperations, PriceListsOperations, SyncPriceListsOperations
    from .usage import AsyncUsageOperations, SyncUsageOperations, UsageOperations

    class _Operations(
        BillingOperations,
        BillingCreditsOperations,
        BillingCustomersOperations,
        BillingExpirationsOperations,
        InvoicesOperations,
        LogsRecipientsOperations,
        ObjectsOperations,
        OrdwayOperations,
        PriceListsOperations,
        UsageOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "billing.BillingOperations": "create_billing_record delete_billing_record get_billing_recipients get_billing_settings get_billing_status get_paygo_costs list_billing_records replace_billing_recipients replace_billing_settings",
            "billing_credits.BillingCreditsOperations": "create_billing_credits get_billing_credits_price verify_billing_credits",
            "billing_customers.BillingCustomersOperations": "create_billing_card create_billing_customer delete_billing_card get_billing_customer",
            "billing_expirations.BillingExpirationsOperations": "delete_billing_expiration list_billing_expirations replace_billing_expiration",
            "invoices.InvoicesOperations": "get_charge_receipt_url list_invoices",
            "logs_recipients.LogsRecipientsOperations": "check_logs_recipient create_logs_recipient delete_logs_recipient get_logs_recipient list_logs_recipients replace_logs_recipient update_logs_recipient",
            "objects.ObjectsOperations": "get_object_info",
            "ordway.OrdwayOperations": "get_ordway_customer list_ordway_billing_records list_ordway_invoices",
            "price_lists.PriceListsOperations": "delete_price_list get_price_list list_price_lists replace_price_list",
            "usage.UsageOperations": "create_asset_usage get_current_usage list_asset_usage list_automation_usage list_collection_usage list_licensed_users list_storage_access list_storage_usage list_transcoder_usage list_user_usage",
        },
    )

__all__ = ["AsyncStats", "StatsService", "SyncStats"]


class StatsService(_Operations):
    """What is used in a system domain, what it costs and how it is paid, and who receives its logs."""


class SyncStats(Sync, StatsService):
    """The operations of stats, returning their responses."""

    billing: part[SyncBillingOperations] = part("billing.SyncBillingOperations")
    billing_credits: part[SyncBillingCreditsOperations] = part("billing_credits.SyncBillingCreditsOperations")
    billing_customers: part[SyncBillingCustomersOperations] = part("billing_customers.SyncBillingCustomersOperations")
    billing_expirations: part[SyncBillingExpirationsOperations] = part("billing_expirations.SyncBillingExpirationsOperations")
    invoices: part[SyncInvoicesOperations] = part("invoices.SyncInvoicesOperations")
    logs_recipients: part[SyncLogsRecipientsOperations] = part("logs_recipients.SyncLogsRecipientsOperations")
    objects: part[SyncObjectsOperations] = part("objects.SyncObjectsOperations")
    ordway: part[SyncOrdwayOperations] = part("ordway.SyncOrdwayOperations")
    price_lists: part[SyncPriceListsOperations] = part("price_lists.SyncPriceListsOperations")
    usage: part[SyncUsageOperations] = part("usage.SyncUsageOperations")


class AsyncStats(Async, StatsService):
    """The operations of stats, awaited."""

    billing: part[AsyncBillingOperations] = part("billing.AsyncBillingOperations")
    billing_credits: part[AsyncBillingCreditsOperations] = part("billing_credits.AsyncBillingCreditsOperations")
    billing_customers: part[AsyncBillingCustomersOperations] = part("billing_customers.AsyncBillingCustomersOperations")
    billing_expirations: part[AsyncBillingExpirationsOperations] = part("billing_expirations.AsyncBillingExpirationsOperations")
    invoices: part[AsyncInvoicesOperations] = part("invoices.AsyncInvoicesOperations")
    logs_recipients: part[AsyncLogsRecipientsOperations] = part("logs_recipients.AsyncLogsRecipientsOperations")
    objects: part[AsyncObjectsOperations] = part("objects.AsyncObjectsOperations")
    ordway: part[AsyncOrdwayOperations] = part("ordway.AsyncOrdwayOperations")
    price_lists: part[AsyncPriceListsOperations] = part("price_lists.AsyncPriceListsOperations")
    usage: part[AsyncUsageOperations] = part("usage.AsyncUsageOperations")
