"""Billing customers of stats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["BillingAddress", "BillingCard", "BillingContact", "BillingCustomer"]


@model
class BillingAddress(Model):
    """Postal address."""

    city: Opt[str] = field(default=UNSET, required=True)  #: Town.
    country: Opt[str] = field(default=UNSET, required=True)  #: Country as a code of two letters.
    line1: Opt[str] = field(default=UNSET, required=True)  #: Street and number.
    postal_code: Opt[str] = field(default=UNSET, required=True)  #: Postal code.
    line2: Opt[str | None] = UNSET  #: What the first line has no room for.
    state: Opt[str | None] = UNSET  #: State or region.


@model
class BillingCard(Model):
    """The card that a customer pays with."""

    source: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Token of the payment provider that stands for the card.


@model
class BillingContact(Model):
    """Name and address for invoices."""

    address: Opt[BillingAddress] = field(default=UNSET, required=True)  #: Postal address.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the person or company.
    phone: Opt[str | None] = UNSET  #: Telephone number.


@model
class BillingCustomer(Model):
    """Who pays for a system domain."""

    shipping: Opt[BillingContact] = field(default=UNSET, required=True)  #: Name and address for invoices.
    business_vat_id: Opt[str | None] = UNSET  #: Number for the value-added tax.
    email: Opt[str | None] = UNSET  #: Mail address.
    enable_subscription: Opt[bool | None] = UNSET  #: Whether the system domain is paid for by subscription.
