"""Billing of stats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["BillingRecipients", "BillingRecord", "BillingRecords", "BillingSettings", "BillingStatus", "Currency", "PaygoCosts"]

#: Currency of amounts.
Currency: TypeAlias = Literal["EUR", "USD"] | str


@model
class BillingRecipients(Model):
    """Who gets messages about billing."""

    emails: Opt[list[str] | None] = UNSET  #: Mail addresses.


@model
class BillingRecord(Model):
    """Something that was consumed or paid."""

    label: Opt[str] = field(default=UNSET, required=True)  #: Text shown to people.
    system_domain_id: Opt[str] = field(default=UNSET, required=True)  #: System domain that it belongs to.
    value: Opt[float] = field(default=UNSET, required=True)  #: Amount that the balance changes by.
    balance: Opt[float | None] = UNSET  #: Balance after the record.
    consumption_subtype: Opt[str | None] = UNSET  #: What in particular was consumed.
    consumption_type: Opt[str | None] = UNSET  #: What kind of thing was consumed.
    currency: Opt[Currency | None] = UNSET  #: Currency of the amounts.
    date: Opt[str | None] = UNSET  #: When it was booked.
    expiration_date: Opt[str | None] = UNSET  #: When it expires.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the record.
    price_list: Opt[str | None] = UNSET  #: Price list that the value comes from.


@model
class BillingRecords(Model):
    """Billing records."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[BillingRecord] | None] = field(default=UNSET, read_only=True)  #: The records.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class BillingSettings(Model):
    """Whether and when credits are bought without being asked for."""

    auto_refill_amount: Opt[int | None] = UNSET  #: How many credits to buy.
    enable_auto_top_up: Opt[bool | None] = UNSET  #: Whether to buy credits when the balance is low.
    low_balance_trigger: Opt[int | None] = UNSET  #: Balance below which credits are bought.


@model
class BillingStatus(Model):
    """The balance of a system domain and how it is billed."""

    system_domain_type: Opt[str] = field(default=UNSET, required=True)  #: Kind of the system domain.
    system_domain_warning_message: Opt[str | None] = field(default=UNSET, required=True)  #: What the system domain is warned of.
    current_balance: Opt[float | None] = UNSET  #: Balance at present.
    invoice_end_of_month: Opt[bool | None] = UNSET  #: Whether invoices are written at the end of the month.
    new_billing_enabled: Opt[bool | None] = UNSET  #: Whether the newer kind of billing is on.
    stripe_id: Opt[bool | None] = UNSET  #: Whether the system domain is known to Stripe.
    system_domain_status: Opt[str | None] = UNSET  #: State of the system domain.


@model
class PaygoCosts(Model):
    """What a system domain that pays as it goes has spent."""

    ai_metadata_cost: Opt[float | None] = UNSET  #: Cost of metadata filled in by a language model.
    analysis_cost: Opt[float | None] = UNSET  #: Cost of analyses.
    automation_cost: Opt[float | None] = UNSET  #: Cost of automations.
    edge_transcoder_cost: Opt[float | None] = UNSET  #: Cost of workers that transcode beside a storage.
    external_storage_cost: Opt[float | None] = UNSET  #: Cost of storages of the customer.
    face_recognition_cost: Opt[float | None] = UNSET  #: Cost of recognising faces.
    shield_cost: Opt[float | None] = UNSET  #: Cost of Shield.
    storage_costs: Opt[dict[str, Any] | None] = UNSET  #: Cost of storages of iconik, by kind.
    total_spend: Opt[float | None] = UNSET  #: All costs together.
    transcription_cost: Opt[float | None] = UNSET  #: Cost of transcriptions.
    user_costs: Opt[dict[str, Any] | None] = UNSET  #: Cost of users, by kind.
