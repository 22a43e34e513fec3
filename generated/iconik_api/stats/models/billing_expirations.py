"""Billing expirations of stats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["BillingExpiration"]


@model
class BillingExpiration(Model):
    """When a billing record expires."""

    expiration_date: Opt[str] = field(default=UNSET, required=True)  #: When it expires.
