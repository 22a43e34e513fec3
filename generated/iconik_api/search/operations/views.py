"""Operations on views."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncViewsOperations", "SyncViewsOperations", "ViewsOperations"]


class ViewsOperations(Resource):
    """Operations on views."""

    @op
    def list_search_views(self, **options: Unpack[ListOptions]) -> Call[m.SearchViews]:
        """List the views of hits.

        The list always comes whole; when there are no views, the answer has no body. Needs the role
        can_read_search_views.
        """
        return Call("GET", "API/search/v1/views/", m.SearchViews, roles=("can_read_search_views",), paging=Paging(), options=options)

    @op
    def create_search_view(self, body: m.SearchView | JsonBody, **options: Unpack[Options]) -> Call[m.SearchView]:
        """Create a view of hits.

        Says which columns an application shows, in which order and how wide. Needs the role can_write_search_views.

        Args:
            body: `SearchView`, or plain values of that form.
        """
        return Call("POST", "API/search/v1/views/", m.SearchView, body=Body(body, m.SearchView), roles=("can_write_search_views",), options=options)

    @op
    def delete_search_views(self, body: m.SearchViewsDelete | JsonBody | None = None, **options: Unpack[Options]) -> Call[None]:
        """Delete several views of hits.

        Name the views in the body. The hits themselves are not touched. Needs the role can_delete_search_views.

        Args:
            body: `SearchViewsDelete`, or plain values of that form.
        """
        return Call("DELETE", "API/search/v1/views/", None, body=Body(body, m.SearchViewsDelete), roles=("can_delete_search_views",), options=options)

    @op
    def get_search_view(self, view_id: str, **options: Unpack[Options]) -> Call[m.SearchView]:
        """Fetch one view of hits.

        With all its columns. Needs the role can_read_search_views.

        Args:
            view_id: Identifier of the view.
        """
        return Call(
            "GET", "API/search/v1/views/{view_id}/", m.SearchView, segments={"view_id": view_id}, roles=("can_read_search_views",), options=options
        )

    @op
    def replace_search_view(self, view_id: str, body: m.SearchView | JsonBody, **options: Unpack[Options]) -> Call[m.SearchView]:
        """Replace the properties of a view of hits.

        Send the whole view; columns that are left out are shown no longer. Needs the role can_write_search_views.

        Args:
            view_id: Identifier of the view.
            body: `SearchView`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/search/v1/views/{view_id}/",
            m.SearchView,
            segments={"view_id": view_id},
            body=Body(body, m.SearchView),
            roles=("can_write_search_views",),
            options=options,
        )

    @op
    def delete_search_view(self, view_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a view of hits.

        The hits themselves are not touched. Needs the role can_delete_search_views.

        Args:
            view_id: Identifier of the view.
        """
        return Call(
            "DELETE", "API/search/v1/views/{view_id}/", None, segments={"view_id": view_id}, roles=("can_delete_search_views",), options=options
        )


class SyncViewsOperations(Sync, ViewsOperations):
    """Operations on views, returning their responses."""


class AsyncViewsOperations(Async, ViewsOperations):
    """Operations on views, awaited."""
