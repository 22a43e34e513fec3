"""Referral codes of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .system_domains import BillingTier

__all__ = ["ReferralCode", "ReferralCodes"]


@model
class ReferralCode(Model):
    """A code that decides the terms of a new system domain."""

    code: Opt[str] = field(default=UNSET, required=True)  #: The code that customers type in.
    valid_to: Opt[str] = field(default=UNSET, required=True)  #: Until when it can be used.
    value: Opt[float] = field(default=UNSET, required=True)  #: Credit that a customer starts with.
    billing_tier: Opt[BillingTier | None] = UNSET  #: Tariff of system domains that come by it.
    credit_expiry_days: Opt[int | None] = UNSET  #: Days until the credit is lost.
    do_not_delete: Opt[bool | None] = UNSET  #: Whether its system domains are kept when they lapse.
    freeze_date: Opt[str | None] = UNSET  #: When system domains that came by it are frozen.
    is_plg: Opt[bool | None] = UNSET  #: Whether the customer came by the web page, without a salesperson.
    manage_system_domain_id: Opt[str | None] = UNSET  #: System domain that manages those that come by the code.
    ordway_customer_id: Opt[str | None] = UNSET  #: Customer in Ordway, which writes the invoices.
    sales_force_id: Opt[str | None] = UNSET  #: Customer in Salesforce.


@model
class ReferralCodes(Model):
    """All referral codes."""

    objects: Opt[list[ReferralCode] | None] = field(default=UNSET, read_only=True)  #: The referral codes.
