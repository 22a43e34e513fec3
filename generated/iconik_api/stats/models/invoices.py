"""Invoices of stats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["ChargeReceipt"]


@model
class ChargeReceipt(Model):
    """Where a receipt can be read."""

    receipt_url: Opt[str | None] = field(default=UNSET, secret=True)  #: Address of the receipt; whoever has it can read it.
