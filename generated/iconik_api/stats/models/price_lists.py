"""Price lists of stats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .billing import Currency

__all__ = ["PriceList", "PriceLists"]


@model
class PriceList(Model):
    """Prices of one name in one currency."""

    currency: Opt[Currency] = field(default=UNSET, required=True)  #: Currency of the amounts.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the price list.
    prices: Opt[dict[str, Any]] = field(default=UNSET, required=True)  #: Prices, by kind of consumption.


@model
class PriceLists(Model):
    """Price lists."""

    objects: Opt[list[PriceList] | None] = field(default=UNSET, read_only=True)  #: The price lists.
