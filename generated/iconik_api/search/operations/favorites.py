"""Operations on favorites."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncFavoritesOperations", "FavoritesOperations", "SyncFavoritesOperations"]


class FavoritesOperations(Resource):
    """Operations on favorites."""

    @op
    def add_favorites(self, body: m.Favorites | JsonBody, **options: Unpack[Options]) -> Call[m.Favorites]:
        """Mark saved searches as favourites.

        They are favourites of the calling user only. Those that are so already stay so. Needs the role
        can_write_favorites.

        Args:
            body: `Favorites`, or plain values of that form.
        """
        return Call("POST", "API/search/v1/favorites/", m.Favorites, body=Body(body, m.Favorites), roles=("can_write_favorites",), options=options)

    @op
    def remove_favorites(self, body: m.Favorites | JsonBody, **options: Unpack[Options]) -> Call[m.Favorites]:
        """Take the mark of a favourite off saved searches.

        Concerns the calling user only. The saved searches themselves stay. Needs the role can_delete_favorites.

        Args:
            body: `Favorites`, or plain values of that form.
        """
        return Call("DELETE", "API/search/v1/favorites/", m.Favorites, body=Body(body, m.Favorites), roles=("can_delete_favorites",), options=options)


class SyncFavoritesOperations(Sync, FavoritesOperations):
    """Operations on favorites, returning their responses."""


class AsyncFavoritesOperations(Async, FavoritesOperations):
    """Operations on favorites, awaited."""
