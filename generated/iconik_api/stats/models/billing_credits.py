"""Billing credits of stats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["CreditsPrice", "CreditsPurchase", "CreditsVerification"]


@model
class CreditsPrice(Model):
    """What credits cost."""

    credits: Opt[int] = field(default=UNSET, required=True)  #: How many credits.
    country: Opt[str | None] = field(default=UNSET, read_only=True)  #: Country that the value-added tax is that of.
    currency: Opt[str | None] = field(default=UNSET, read_only=True)  #: Currency of the amounts.
    total: Opt[float | None] = field(default=UNSET, read_only=True)  #: Price with the tax.
    vat: Opt[int | None] = field(default=UNSET, read_only=True)  #: Value-added tax in per cent.


@model
class CreditsPurchase(Model):
    """Credits that are bought."""

    credits: Opt[int] = field(default=UNSET, required=True)  #: How many credits.
    auto_pay: Opt[bool | None] = UNSET  #: Whether it is paid without asking.
    country: Opt[str | None] = field(default=UNSET, read_only=True)  #: Country that the value-added tax is that of.
    currency: Opt[str | None] = field(default=UNSET, read_only=True)  #: Currency of the amounts.
    custom_message: Opt[str | None] = UNSET  #: Text for the invoice.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    total: Opt[str | None] = field(default=UNSET, read_only=True)  #: Price with the tax.
    vat: Opt[int | None] = field(default=UNSET, read_only=True)  #: Value-added tax in per cent.


@model
class CreditsVerification(Model):
    """A purchase that is to be verified."""

    invoice_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the invoice.
    charge: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the charge.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
