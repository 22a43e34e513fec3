"""Operations on favorites."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncFavoritesOperations", "FavoritesOperations", "SyncFavoritesOperations"]


class FavoritesOperations(Resource):
    """Operations on favorites."""

    @op
    def list_favorites(
        self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Favorites]:
        """List the favourites of the user.

        Assets and collections together, ten a page unless `per_page` says otherwise. Needs the role
        can_read_assets.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call(
            "GET",
            "API/assets/v1/favorites/",
            m.Favorites,
            query={"per_page": per_page, "page": page, "sort": sort},
            roles=("can_read_assets",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def add_favorites(self, body: m.BulkFavorites | JsonBody, **options: Unpack[Options]) -> Call[m.BulkFavorites]:
        """Mark objects as favourites.

        Takes up to 500 objects of one kind. They are favourites of the calling user alone. Needs the role
        can_write_favorites.

        Args:
            body: `BulkFavorites`, or plain values of that form.
        """
        return Call(
            "POST", "API/assets/v1/favorites/", m.BulkFavorites, body=Body(body, m.BulkFavorites), roles=("can_write_favorites",), options=options
        )

    @op
    def remove_favorites(self, body: m.BulkFavorites | JsonBody, **options: Unpack[Options]) -> Call[m.BulkFavorites]:
        """Take objects out of the favourites.

        Takes up to 500 objects of one kind. The objects themselves stay. Needs the role can_delete_favorites.

        Args:
            body: `BulkFavorites`, or plain values of that form.
        """
        return Call(
            "DELETE", "API/assets/v1/favorites/", m.BulkFavorites, body=Body(body, m.BulkFavorites), roles=("can_delete_favorites",), options=options
        )

    @op
    def remove_all_favorites(self, **options: Unpack[Options]) -> Call[None]:
        """Take everything out of the favourites.

        Those of the calling user alone. A 202 says that the work goes on in the background. Needs the role
        can_delete_favorites.
        """
        return Call("DELETE", "API/assets/v1/favorites/all/", None, roles=("can_delete_favorites",), options=options)

    @op
    @deprecated("call remove_all_favorites()", category=None)
    def remove_all_favourites(self, **options: Unpack[Options]) -> Call[None]:
        """Take everything out of the favourites, at a former address.

        Does what `remove_all_favorites` does. Deprecated: call remove_all_favorites(). Needs the role
        can_delete_favorites.
        """
        return Call("DELETE", "API/assets/v1/favourites/all/", None, roles=("can_delete_favorites",), options=options)


class SyncFavoritesOperations(Sync, FavoritesOperations):
    """Operations on favorites, returning their responses."""


class AsyncFavoritesOperations(Async, FavoritesOperations):
    """Operations on favorites, awaited."""
