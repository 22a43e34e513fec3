"""Operations of stats, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AsyncBillingCreditsOperations",
    "AsyncBillingCustomersOperations",
    "AsyncBillingExpirationsOperations",
    "AsyncBillingOperations",
    "AsyncInvoicesOperations",
    "AsyncLogsRecipientsOperations",
    "AsyncObjectsOperations",
    "AsyncOrdwayOperations",
    "AsyncPriceListsOperations",
    "AsyncStats",
    "AsyncUsageOperations",
    "BillingCreditsOperations",
    "BillingCustomersOperations",
    "BillingExpirationsOperations",
    "BillingOperations",
    "InvoicesOperations",
    "LogsRecipientsOperations",
    "ObjectsOperations",
    "OrdwayOperations",
    "PriceListsOperations",
    "StatsService",
    "SyncBillingCreditsOperations",
    "SyncBillingCustomersOperations",
    "SyncBillingExpirationsOperations",
    "SyncBillingOperations",
    "SyncInvoicesOperations",
    "SyncLogsRecipientsOperations",
    "SyncObjectsOperations",
    "SyncOrdwayOperations",
    "SyncPriceListsOperations",
    "SyncStats",
    "SyncUsageOperations",
    "UsageOperations",
]


class BillingOperations(Resource):
    """Operations on billing."""

    @op.read
    def list_billing_records(self, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.BillingRecords]:
        """List billing records.

        Lists consumption and payments between two dates, page by page.
        Needs the role can_read_stats.

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
            paging=Paging(("last_id",), per_page=100, most=0),
            options=options,
        )

    @op
    def create_billing_record(self, body: m.BillingRecord | JsonBody, **options: Unpack[Options]) -> Call[m.BillingRecord]:
        """Create a billing record.

        Books a value for a system domain.
        """
        return Call("POST", "API/stats/v1/billing/", m.BillingRecord, body=Body(body, m.BillingRecord), options=options)

    @op.read
    def get_billing_recipients(self, **options: Unpack[Options]) -> Call[m.BillingRecipients]:
        """Fetch who gets messages about billing.

        Addresses beside that of the customer.
        The list always comes whole.
        Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/billing/recipients/", m.BillingRecipients, roles=("can_read_billing",), options=options)

    @op
    def replace_billing_recipients(self, body: m.BillingRecipients | JsonBody, **options: Unpack[Options]) -> Call[m.BillingRecipients]:
        """Replace who gets messages about billing.

        Addresses that the request leaves out no longer get messages.
        Needs the role can_write_billing.
        """
        return Call("PUT", "API/stats/v1/billing/recipients/", m.BillingRecipients, body=Body(body, m.BillingRecipients), roles=("can_write_billing",), options=options)

    @op.read
    def get_billing_settings(self, **options: Unpack[Options]) -> Call[m.BillingSettings]:
        """Fetch the billing settings.

        Whether and when credits are bought without being asked for.
        Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/billing/settings/", m.BillingSettings, roles=("can_read_billing",), options=options)

    @op
    def replace_billing_settings(self, body: m.BillingSettings | JsonBody, **options: Unpack[Options]) -> Call[m.BillingSettings]:
        """Replace the billing settings.

        With `enable_auto_top_up` set, credits are bought when the balance falls below the trigger.
        Needs the role can_write_billing.
        """
        return Call("PUT", "API/stats/v1/billing/settings/", m.BillingSettings, body=Body(body, m.BillingSettings), roles=("can_write_billing",), options=options)

    @op.read
    def get_billing_status(self, **options: Unpack[Options]) -> Call[m.BillingStatus]:
        """Fetch the balance and how the system domain is billed.

        Also says what the system domain is warned of, such as a balance that runs out.
        Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/billing/status/", m.BillingStatus, roles=("can_read_billing",), options=options)

    @op.destroy
    def delete_billing_record(self, system_domain_id: str, billing_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a billing record.

        For a record that should never have been there.

        Args:
            system_domain_id: System domain that it belongs to.
            billing_id: Identifier of the billing record.
        """
        return Call("DELETE", "API/stats/v1/billing/{system_domain_id}/{billing_id}/", None, segments={"system_domain_id": system_domain_id, "billing_id": billing_id}, options=options)

    @op.read
    def get_paygo_costs(self, **options: Unpack[Options]) -> Call[m.PaygoCosts]:
        """Fetch what the system domain has spent so far.

        For system domains that pay as they go, by kind of consumption.
        Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/paygo_costs/", m.PaygoCosts, roles=("can_read_billing",), options=options)


class BillingCreditsOperations(Resource):
    """Operations on billing credits."""

    @op
    def create_billing_credits(self, body: m.CreditsPurchase | JsonBody, **options: Unpack[Options]) -> Call[m.CreditsPurchase]:
        """Buy credits.

        The customer has to pay for them.
        `get_billing_credits_price` tells the price beforehand, `verify_billing_credits` whether it has been paid.
        Needs the role can_write_billing.
        """
        return Call("POST", "API/stats/v1/billing/credits/", m.CreditsPurchase, body=Body(body, m.CreditsPurchase), roles=("can_write_billing",), options=options)

    @op.read
    def get_billing_credits_price(self, *, credits: int, **options: Unpack[Options]) -> Call[m.CreditsPrice]:
        """Fetch the price of credits.

        Nothing is bought.
        The answer names the tax of the customer's country.
        Needs the role can_write_billing.

        Args:
            credits: How many credits to price.
        """
        return Call("GET", "API/stats/v1/billing/credits/price/", m.CreditsPrice, query={"credits": credits}, roles=("can_write_billing",), options=options)

    @op
    def verify_billing_credits(self, body: m.CreditsVerification | JsonBody, **options: Unpack[Options]) -> Call[m.CreditsVerification]:
        """Verify that credits are paid.

        Looks up the invoice of a purchase.
        The answer names the charge that paid for it.
        Needs the role can_write_billing.
        """
        return Call("POST", "API/stats/v1/billing/credits/verify/", m.CreditsVerification, body=Body(body, m.CreditsVerification), roles=("can_write_billing",), options=options)


class BillingCustomersOperations(Resource):
    """Operations on billing customers."""

    @op.read
    def get_billing_customer(self, **options: Unpack[Options]) -> Call[m.BillingRecord]:
        """Fetch the billing customer.

        Returns the payer of the system domain of the caller.
        Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/billing/customer/", m.BillingRecord, roles=("can_read_billing",), options=options)

    @op
    def create_billing_customer(self, body: m.BillingCustomer | JsonBody, **options: Unpack[Options]) -> Call[m.BillingCustomer]:
        """Create the billing customer.

        Name and address are those of the invoices.
        Needs the role can_write_billing.
        """
        return Call("POST", "API/stats/v1/billing/customer/", m.BillingCustomer, body=Body(body, m.BillingCustomer), roles=("can_write_billing",), options=options)

    @op
    def create_billing_card(self, body: m.BillingCard | JsonBody, **options: Unpack[Options]) -> Call[m.BillingCard]:
        """Set the card that the billing customer pays with.

        Takes the token that the payment provider gave out for the card, not its number.
        Needs the role can_write_billing.
        """
        return Call("POST", "API/stats/v1/billing/customer/card/", m.BillingCard, body=Body(body, m.BillingCard), roles=("can_write_billing",), options=options)

    @op.destroy
    def delete_billing_card(self, **options: Unpack[Options]) -> Call[Any]:
        """Delete the card that the billing customer pays with.

        The customer stays and can be given another card.
        Needs the role can_write_billing.
        """
        return Call("DELETE", "API/stats/v1/billing/customer/card/", None, roles=("can_write_billing",), options=options)


class BillingExpirationsOperations(Resource):
    """Operations on billing expirations."""

    @op.read
    def list_billing_expirations(self, *, per_page: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.BillingRecords]:
        """List the billing records that expire.

        The list has one page only; `per_page` bounds it.

        Args:
            per_page: Most records in the answer.
        """
        return Call("GET", "API/stats/v1/billing_expiration/", m.BillingRecords, query={"per_page": per_page}, paging=Paging(per_page=100, most=0), options=options)

    @op
    def replace_billing_expiration(self, system_domain_id: str, billing_id: str, body: m.BillingExpiration | JsonBody, **options: Unpack[Options]) -> Call[m.BillingRecord]:
        """Set when a billing record expires.

        Moves the expiration of a record that has one.

        Args:
            system_domain_id: System domain that it belongs to.
            billing_id: Identifier of the billing record.
        """
        return Call(
            "PUT", "API/stats/v1/billing_expiration/{system_domain_id}/{billing_id}/", m.BillingRecord, segments={"system_domain_id": system_domain_id, "billing_id": billing_id}, body=Body(body, m.BillingExpiration), options=options
        )

    @op.destroy
    def delete_billing_expiration(self, system_domain_id: str, billing_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the expiration of a billing record.

        Concerns the expiration only; `delete_billing_record` deletes the record.

        Args:
            system_domain_id: System domain that it belongs to.
            billing_id: Identifier of the billing record.
        """
        return Call("DELETE", "API/stats/v1/billing_expiration/{system_domain_id}/{billing_id}/", None, segments={"system_domain_id": system_domain_id, "billing_id": billing_id}, options=options)


class InvoicesOperations(Resource):
    """Operations on invoices."""

    @op.read
    def get_charge_receipt_url(self, charge_id: str, **options: Unpack[Options]) -> Call[m.ChargeReceipt]:
        """Fetch the address of a receipt.

        Anyone with the address can read the receipt, so do not pass it on.
        Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/billing/charges/{charge_id}/receipt_url/", m.ChargeReceipt, segments={"charge_id": charge_id}, roles=("can_read_billing",), options=options)

    @op.read
    def list_invoices(self, *, starting_after: Opt[str] = UNSET, limit: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """List invoices.

        As the payment provider describes them.
        To go on, give the identifier of the last invoice as `starting_after`.
        Needs the role can_read_billing.

        Args:
            starting_after: Identifier of the last invoice already received; the answer starts behind it.
            limit: Most invoices in the answer.
        """
        return Call("GET", "API/stats/v1/billing/invoices/", Any, query={"starting_after": starting_after, "limit": limit}, roles=("can_read_billing",), options=options)


class LogsRecipientsOperations(Resource):
    """Operations on logs recipients."""

    @op.read
    def list_logs_recipients(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.LogsRecipients]:
        """List the recipients of logs.

        All recipients of the system domain, page by page.
        Needs the role can_read_logs_recipients.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call("GET", "API/stats/v1/system/logs/recipients/", m.LogsRecipients, query={"per_page": per_page, "last_id": last_id}, roles=("can_read_logs_recipients",), paging=Paging(("last_id",), per_page=100), options=options)

    @op
    def create_logs_recipient(self, body: m.LogsRecipient | JsonBody, **options: Unpack[Options]) -> Call[m.LogsRecipient]:
        """Create a recipient of logs.

        iconik must be allowed to write there; `check_logs_recipient` tells whether it can.
        Needs the role can_write_logs_recipients.
        """
        return Call("POST", "API/stats/v1/system/logs/recipients/", m.LogsRecipient, body=Body(body, m.LogsRecipient), roles=("can_write_logs_recipients",), options=options)

    @op.read
    def get_logs_recipient(self, logs_recipient_id: str, **options: Unpack[Options]) -> Call[m.LogsRecipient]:
        """Fetch one recipient of logs.

        The recipient with its settings.
        Needs the role can_read_logs_recipients.

        Args:
            logs_recipient_id: Identifier of the recipient.
        """
        return Call("GET", "API/stats/v1/system/logs/recipients/{logs_recipient_id}/", m.LogsRecipient, segments={"logs_recipient_id": logs_recipient_id}, roles=("can_read_logs_recipients",), options=options)

    @op
    def replace_logs_recipient(self, logs_recipient_id: str, body: m.LogsRecipient | JsonBody, **options: Unpack[Options]) -> Call[m.LogsRecipient]:
        """Replace the properties of a recipient of logs.

        Method, name and settings must all be given.
        Needs the role can_write_logs_recipients.

        Args:
            logs_recipient_id: Identifier of the recipient.
        """
        return Call(
            "PUT", "API/stats/v1/system/logs/recipients/{logs_recipient_id}/", m.LogsRecipient, segments={"logs_recipient_id": logs_recipient_id}, body=Body(body, m.LogsRecipient), roles=("can_write_logs_recipients",), options=options
        )

    @op
    def check_logs_recipient(self, logs_recipient_id: str, **options: Unpack[Options]) -> Call[m.LogsRecipientCheck]:
        """Check that iconik can write to a recipient.

        A recipient that refuses is not an error of this operation; the response reports it.
        Needs the role can_write_logs_recipients.

        Args:
            logs_recipient_id: Identifier of the recipient.
        """
        return Call("POST", "API/stats/v1/system/logs/recipients/{logs_recipient_id}/", m.LogsRecipientCheck, segments={"logs_recipient_id": logs_recipient_id}, roles=("can_write_logs_recipients",), options=options)

    @op
    def update_logs_recipient(self, logs_recipient_id: str, body: m.LogsRecipient | JsonBody, **options: Unpack[Options]) -> Call[m.LogsRecipient]:
        """Change some properties of a recipient of logs.

        Only the properties in the body change.
        Needs the role can_write_logs_recipients.

        Args:
            logs_recipient_id: Identifier of the recipient.
        """
        return Call(
            "PATCH", "API/stats/v1/system/logs/recipients/{logs_recipient_id}/", m.LogsRecipient, segments={"logs_recipient_id": logs_recipient_id}, body=Body(body, m.LogsRecipient), roles=("can_write_logs_recipients",), options=options
        )

    @op.destroy
    def delete_logs_recipient(self, logs_recipient_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a recipient of logs.

        No more logs are sent there; what was sent stays.
        Needs the role can_delete_logs_recipients.

        Args:
            logs_recipient_id: Identifier of the recipient.
        """
        return Call("DELETE", "API/stats/v1/system/logs/recipients/{logs_recipient_id}/", None, segments={"logs_recipient_id": logs_recipient_id}, roles=("can_delete_logs_recipients",), options=options)


class ObjectsOperations(Resource):
    """Operations on objects."""

    @op.read
    def get_object_info(self, object_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Tell what an identifier stands for.

        For an identifier whose kind is not known.
        """
        return Call("GET", "API/stats/v1/id/{object_id}/info/", Any, segments={"object_id": object_id}, options=options)


class OrdwayOperations(Resource):
    """Operations on ordway."""

    @op.read
    def list_ordway_billing_records(self, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.BillingRecords]:
        """List the billing records in Ordway.

        Lists consumption and payments between two dates, page by page.
        Needs the role can_read_stats.

        Args:
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
        """
        return Call(
            "GET", "API/stats/v1/ordway/billing/", m.BillingRecords, query={"from_date": from_date, "to_date": to_date, "per_page": per_page, "page": page}, roles=("can_read_stats",), paging=Paging(("page",), per_page=100), options=options
        )

    @op.read
    def get_ordway_customer(self, **options: Unpack[Options]) -> Call[m.BillingRecord]:
        """Fetch the customer in Ordway.

        Returns the payer of the system domain of the caller.
        Needs the role can_read_billing.
        """
        return Call("GET", "API/stats/v1/ordway/billing/customer/", m.BillingRecord, roles=("can_read_billing",), options=options)

    @op.read
    def list_ordway_invoices(self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """List the invoices in Ordway.

        As Ordway describes them, page by page.
        Needs the role can_read_billing.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
        """
        return Call("GET", "API/stats/v1/ordway/billing/invoices/", Any, query={"per_page": per_page, "page": page}, roles=("can_read_billing",), options=options)


class PriceListsOperations(Resource):
    """Operations on price lists."""

    @op.read
    def list_price_lists(self, **options: Unpack[ListOptions]) -> Call[m.PriceLists]:
        """List price lists.

        All price lists in all currencies.
        The list always comes whole.
        """
        return Call("GET", "API/stats/v1/billing/price_lists/", m.PriceLists, paging=Paging(), options=options)

    @op
    def replace_price_list(self, body: m.PriceList | JsonBody, **options: Unpack[Options]) -> Call[m.PriceList]:
        """Create or replace a price list.

        Name and currency together tell which list it is.
        """
        return Call("PUT", "API/stats/v1/billing/price_lists/", m.PriceList, body=Body(body, m.PriceList), options=options)

    @op.read
    def get_price_list(self, name: str, currency: str, **options: Unpack[Options]) -> Call[m.PriceList]:
        """Fetch one price list.

        The prices of one name in one currency.

        Args:
            name: Name of the price list.
            currency: Currency of the price list, such as `EUR`.
        """
        return Call("GET", "API/stats/v1/billing/price_lists/{name}/{currency}/", m.PriceList, segments={"name": name, "currency": currency}, options=options)

    @op.destroy
    def delete_price_list(self, name: str, currency: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a price list.

        Lists of the same name in other currencies stay.

        Args:
            name: Name of the price list.
            currency: Currency of the price list, such as `EUR`.
        """
        return Call("DELETE", "API/stats/v1/billing/price_lists/{name}/{currency}/", None, segments={"name": name, "currency": currency}, options=options)


class UsageOperations(Resource):
    """Operations on usage."""

    @op
    def create_asset_usage(self, body: m.AssetUsage | JsonBody, **options: Unpack[Options]) -> Call[m.AssetUsage]:
        """Report that an asset was used.

        For applications that show assets themselves, so that viewing, playing and the like count in the statistics.
        """
        return Call("POST", "API/stats/v1/assets/", m.AssetUsage, body=Body(body, m.AssetUsage), options=options)

    @op.read
    def list_asset_usage(self, period: str, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.AssetUsages]:
        """List what was done with assets.

        Lists views, plays and changes of assets between two dates.
        Without dates, iconik chooses the stretch.
        Needs the role can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call("GET", "API/stats/v1/assets/by/{period}/", m.AssetUsages, segments={"period": period}, query={"from_date": from_date, "to_date": to_date}, roles=("can_read_stats",), paging=Paging(), options=options)

    @op.read
    def list_automation_usage(self, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.AutomationRuns]:
        """Count the runs of automations by day.

        One entry a day between two dates.
        Without dates, iconik chooses the stretch.
        Needs the role can_read_stats.

        Args:
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call("GET", "API/stats/v1/automations/usage/by/day/", m.AutomationRuns, query={"from_date": from_date, "to_date": to_date}, roles=("can_read_stats",), paging=Paging(), options=options)

    @op.read
    def list_collection_usage(self, period: str, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.CollectionUsages]:
        """List what was done with collections.

        Lists views and changes of collections between two dates.
        Without dates, iconik chooses the stretch.
        Needs the role can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call("GET", "API/stats/v1/collections/by/{period}/", m.CollectionUsages, segments={"period": period}, query={"from_date": from_date, "to_date": to_date}, roles=("can_read_stats",), paging=Paging(), options=options)

    @op.read
    def get_current_usage(self, *, per_page: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[m.CurrentUsage]:
        """Fetch what is in use at present.

        Figures of the system domain that bills are made from.
        Needs the role can_read_stats.

        Args:
            per_page: Objects in one page, at most 1,000.
        """
        return Call("GET", "API/stats/v1/current_usage/", m.CurrentUsage, query={"per_page": per_page}, roles=("can_read_stats",), options=options)

    @op.read
    def list_storage_access(self, period: str, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.StorageAccesses]:
        """List how much was transferred from and to storages.

        Bytes and requests by bucket between two dates.
        Without dates, iconik chooses the stretch.
        Needs the role can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call("GET", "API/stats/v1/storage/access/by/{period}/", m.StorageAccesses, segments={"period": period}, query={"from_date": from_date, "to_date": to_date}, roles=("can_read_stats",), paging=Paging(), options=options)

    @op.read
    def list_storage_usage(self, period: str, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.StorageUsages]:
        """List how much was stored.

        Bytes by bucket between two dates.
        Without dates, iconik chooses the stretch.
        Needs the role can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call("GET", "API/stats/v1/storage/usage/by/{period}/", m.StorageUsages, segments={"period": period}, query={"from_date": from_date, "to_date": to_date}, roles=("can_read_stats",), paging=Paging(), options=options)

    @op.read
    def list_transcoder_usage(self, period: str, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.TranscoderUsages]:
        """List how much was transcoded, analysed and transcribed.

        Sums by transcoder and kind of work between two dates.
        Without dates, iconik chooses the stretch.
        Needs the role can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call("GET", "API/stats/v1/transcoder/usage/by/{period}/", m.TranscoderUsages, segments={"period": period}, query={"from_date": from_date, "to_date": to_date}, roles=("can_read_stats",), paging=Paging(), options=options)

    @op.read
    def list_user_usage(self, period: str, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, system_domain_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.UserUsages]:
        """List how active users were.

        Activity by user between two dates.
        Without dates, iconik chooses the stretch.
        Needs the role can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
            system_domain_id: Only this system domain.
        """
        return Call(
            "GET",
            "API/stats/v1/user/audit/by/{period}/",
            m.UserUsages,
            segments={"period": period},
            query={"from_date": from_date, "to_date": to_date, "system_domain_id": system_domain_id},
            roles=("can_read_stats",),
            paging=Paging(),
            options=options,
        )

    @op.read
    def list_licensed_users(self, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, system_domain_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.UserUsages]:
        """List the users who needed a licence.

        Users who count for the licence between two dates.
        Without dates, iconik chooses the stretch.
        Needs the role can_read_stats.

        Args:
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
            system_domain_id: Only this system domain.
        """
        return Call("GET", "API/stats/v1/user/licensed/by/", m.UserUsages, query={"from_date": from_date, "to_date": to_date, "system_domain_id": system_domain_id}, roles=("can_read_stats",), paging=Paging(), options=options)


class SyncBillingOperations(Sync, BillingOperations):
    """The same, returning responses."""


class SyncBillingCreditsOperations(Sync, BillingCreditsOperations):
    """The same, returning responses."""


class SyncBillingCustomersOperations(Sync, BillingCustomersOperations):
    """The same, returning responses."""


class SyncBillingExpirationsOperations(Sync, BillingExpirationsOperations):
    """The same, returning responses."""


class SyncInvoicesOperations(Sync, InvoicesOperations):
    """The same, returning responses."""


class SyncLogsRecipientsOperations(Sync, LogsRecipientsOperations):
    """The same, returning responses."""


class SyncObjectsOperations(Sync, ObjectsOperations):
    """The same, returning responses."""


class SyncOrdwayOperations(Sync, OrdwayOperations):
    """The same, returning responses."""


class SyncPriceListsOperations(Sync, PriceListsOperations):
    """The same, returning responses."""


class SyncUsageOperations(Sync, UsageOperations):
    """The same, returning responses."""


class AsyncBillingOperations(Async, BillingOperations):
    """The same, awaited."""


class AsyncBillingCreditsOperations(Async, BillingCreditsOperations):
    """The same, awaited."""


class AsyncBillingCustomersOperations(Async, BillingCustomersOperations):
    """The same, awaited."""


class AsyncBillingExpirationsOperations(Async, BillingExpirationsOperations):
    """The same, awaited."""


class AsyncInvoicesOperations(Async, InvoicesOperations):
    """The same, awaited."""


class AsyncLogsRecipientsOperations(Async, LogsRecipientsOperations):
    """The same, awaited."""


class AsyncObjectsOperations(Async, ObjectsOperations):
    """The same, awaited."""


class AsyncOrdwayOperations(Async, OrdwayOperations):
    """The same, awaited."""


class AsyncPriceListsOperations(Async, PriceListsOperations):
    """The same, awaited."""


class AsyncUsageOperations(Async, UsageOperations):
    """The same, awaited."""


class StatsService(
    BillingOperations, BillingCreditsOperations, BillingCustomersOperations, BillingExpirationsOperations, InvoicesOperations, LogsRecipientsOperations, ObjectsOperations, OrdwayOperations, PriceListsOperations, UsageOperations
):
    """Usage of a system domain, its costs and payment, and the recipients of its logs."""


class SyncStats(Sync, StatsService):
    """The operations of stats, returning their responses."""

    billing = part(SyncBillingOperations)
    billing_credits = part(SyncBillingCreditsOperations)
    billing_customers = part(SyncBillingCustomersOperations)
    billing_expirations = part(SyncBillingExpirationsOperations)
    invoices = part(SyncInvoicesOperations)
    logs_recipients = part(SyncLogsRecipientsOperations)
    objects = part(SyncObjectsOperations)
    ordway = part(SyncOrdwayOperations)
    price_lists = part(SyncPriceListsOperations)
    usage = part(SyncUsageOperations)


class AsyncStats(Async, StatsService):
    """The operations of stats, awaited."""

    billing = part(AsyncBillingOperations)
    billing_credits = part(AsyncBillingCreditsOperations)
    billing_customers = part(AsyncBillingCustomersOperations)
    billing_expirations = part(AsyncBillingExpirationsOperations)
    invoices = part(AsyncInvoicesOperations)
    logs_recipients = part(AsyncLogsRecipientsOperations)
    objects = part(AsyncObjectsOperations)
    ordway = part(AsyncOrdwayOperations)
    price_lists = part(AsyncPriceListsOperations)
    usage = part(AsyncUsageOperations)
