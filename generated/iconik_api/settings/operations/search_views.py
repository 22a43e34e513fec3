"""Operations on search views."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncSearchViewsOperations", "SearchViewsOperations", "SyncSearchViewsOperations"]


class SearchViewsOperations(Resource):
    """Operations on search views."""

    @op
    def get_search_view_groups(self, view_id: str, **options: Unpack[Options]) -> Call[m.SearchViewGroups]:
        """Fetch the groups of a search view.

        The groups whose settings name the search view. The list always comes whole.

        Args:
            view_id: Identifier of the search view.
        """
        return Call("GET", "API/settings/v1/search_view/{view_id}/group_ids/", m.SearchViewGroups, segments={"view_id": view_id}, options=options)

    @op
    def replace_search_view_groups(self, view_id: str, body: m.SearchViewGroups | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Set a search view for exactly these groups.

        Groups that the request does not name no longer have the search view in their settings.

        Args:
            view_id: Identifier of the search view.
            body: `SearchViewGroups`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/settings/v1/search_view/{view_id}/group_ids/",
            None,
            segments={"view_id": view_id},
            body=Body(body, m.SearchViewGroups),
            options=options,
        )

    @op
    def update_search_view_groups(self, view_id: str, body: m.SearchViewGroups | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Set a search view for further groups.

        Groups that have the search view already keep it.

        Args:
            view_id: Identifier of the search view.
            body: `SearchViewGroups`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/settings/v1/search_view/{view_id}/group_ids/",
            None,
            segments={"view_id": view_id},
            body=Body(body, m.SearchViewGroups),
            options=options,
        )

    @op
    def remove_search_view_groups(self, view_id: str, body: m.SearchViewGroups | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take a search view away from groups.

        Only the settings of the groups in the request change; the search view itself stays.

        Args:
            view_id: Identifier of the search view.
            body: `SearchViewGroups`, or plain values of that form.
        """
        return Call(
            "DELETE",
            "API/settings/v1/search_view/{view_id}/group_ids/",
            None,
            segments={"view_id": view_id},
            body=Body(body, m.SearchViewGroups),
            options=options,
        )


class SyncSearchViewsOperations(Sync, SearchViewsOperations):
    """Operations on search views, returning their responses."""


class AsyncSearchViewsOperations(Async, SearchViewsOperations):
    """Operations on search views, awaited."""
