"""Operations on price lists."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncPriceListsOperations", "PriceListsOperations", "SyncPriceListsOperations"]


class PriceListsOperations(Resource):
    """Operations on price lists."""

    @op
    def list_price_lists(self, **options: Unpack[ListOptions]) -> Call[m.PriceLists]:
        """List price lists.

        All price lists in all currencies. The list always comes whole.
        """
        return Call("GET", "API/stats/v1/billing/price_lists/", m.PriceLists, paging=Paging(), options=options)

    @op
    def replace_price_list(self, body: m.PriceList | JsonBody, **options: Unpack[Options]) -> Call[m.PriceList]:
        """Create or replace a price list.

        Name and currency together tell which list it is.

        Args:
            body: `PriceList`, or plain values of that form.
        """
        return Call("PUT", "API/stats/v1/billing/price_lists/", m.PriceList, body=Body(body, m.PriceList), options=options)

    @op
    def get_price_list(self, name: str, currency: str, **options: Unpack[Options]) -> Call[m.PriceList]:
        """Fetch one price list.

        The prices of one name in one currency.

        Args:
            name: Name of the price list.
            currency: Currency of the price list, such as `EUR`.
        """
        return Call(
            "GET", "API/stats/v1/billing/price_lists/{name}/{currency}/", m.PriceList, segments={"name": name, "currency": currency}, options=options
        )

    @op
    def delete_price_list(self, name: str, currency: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a price list.

        Lists of the same name in other currencies stay.

        Args:
            name: Name of the price list.
            currency: Currency of the price list, such as `EUR`.
        """
        return Call(
            "DELETE", "API/stats/v1/billing/price_lists/{name}/{currency}/", None, segments={"name": name, "currency": currency}, options=options
        )


class SyncPriceListsOperations(Sync, PriceListsOperations):
    """Operations on price lists, returning their responses."""


class AsyncPriceListsOperations(Async, PriceListsOperations):
    """Operations on price lists, awaited."""
