"""Operations on saved searches."""

from __future__ import annotations

from typing import Any, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging, joined
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncSavedSearchesOperations", "SavedSearchesOperations", "SyncSavedSearchesOperations"]


class SavedSearchesOperations(Resource):
    """Operations on saved searches."""

    @op
    def list_saved_searches(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        group_id: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        favorites: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.SavedSearches]:
        """List saved searches.

        Those that the calling user may see. Conditions narrow each other down. Needs the role
        can_read_saved_searches.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Field to sort by.
            group_id: Only the searches in this group.
            ids: Only the searches with these identifiers, separated by commas.
            query: Text to look for in the names.
            favorites: Only favourites of the user.
        """
        return Call(
            "GET",
            "API/search/v1/search/saved/",
            m.SavedSearches,
            query={
                "per_page": per_page,
                "page": page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "sort": sort,
                "group_id": group_id,
                "ids": ids,
                "query": query,
                "favorites": favorites,
            },
            roles=("can_read_saved_searches",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def create_saved_search(self, body: m.SavedSearch | JsonBody, **options: Unpack[Options]) -> Call[m.SavedSearch]:
        """Save a search.

        Keeps the criteria, not the hits; each time the search is run it finds what is there then. Needs the role
        can_write_saved_searches.

        Args:
            body: `SavedSearch`, or plain values of that form.
        """
        return Call(
            "POST", "API/search/v1/search/saved/", m.SavedSearch, body=Body(body, m.SavedSearch), roles=("can_write_saved_searches",), options=options
        )

    @op
    def search_from_saved_search(
        self,
        search_id: str,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        include_results: Opt[bool] = UNSET,
        generate_signed_download_url: Opt[bool] = UNSET,
        generate_signed_proxy_url: Opt[bool] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        search_after: Opt[list[Any]] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.SavedSearchResults]:
        """Fetch a saved search with what it finds.

        The saved search stands in `search_criteria_document`, its hits in `objects`. Pages by number end at 10,000
        hits; to go further, send the `_sort` of the last hit as `search_after`. Needs the role
        can_read_saved_searches.

        Args:
            search_id: Identifier of the saved search.
            per_page: Objects in one page.
            page: Number of the page, from 1.
            include_results: Run the search; `false` saves the time when only the saved search itself is wanted.
            generate_signed_download_url: Sign a URL that downloads each file.
            generate_signed_proxy_url: Sign a URL that plays each proxy.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            search_after: The `_sort` of the last hit received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/search/v1/search/saved/{search_id}/",
            m.SavedSearchResults,
            segments={"search_id": search_id},
            query={
                "per_page": per_page,
                "page": page,
                "include_results": include_results,
                "generate_signed_download_url": generate_signed_download_url,
                "generate_signed_proxy_url": generate_signed_proxy_url,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "search_after": joined(search_after),
            },
            roles=("can_read_saved_searches",),
            paging=Paging(("page", "scroll_id", "search_after"), per_page=100),
            options=options,
        )

    @op
    def replace_saved_search(self, search_id: str, body: m.SavedSearch | JsonBody, **options: Unpack[ListOptions]) -> Call[m.SearchResponse]:
        """Replace the properties of a saved search.

        A property that is left out falls back to empty. The answer is what it finds now, not the saved search.
        Needs the role can_write_saved_searches.

        Args:
            search_id: Identifier of the saved search.
            body: `SavedSearch`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/search/v1/search/saved/{search_id}/",
            m.SearchResponse,
            segments={"search_id": search_id},
            body=Body(body, m.SavedSearch),
            roles=("can_write_saved_searches",),
            paging=Paging(),
            options=options,
        )

    @op
    def update_saved_search(self, search_id: str, body: m.SavedSearch | JsonBody, **options: Unpack[ListOptions]) -> Call[m.SearchResponse]:
        """Change some properties of a saved search.

        Only the properties in the body change. The answer is what the search finds now, not the saved search. Needs
        the role can_write_saved_searches.

        Args:
            search_id: Identifier of the saved search.
            body: `SavedSearch`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/search/v1/search/saved/{search_id}/",
            m.SearchResponse,
            segments={"search_id": search_id},
            body=Body(body, m.SavedSearch),
            roles=("can_write_saved_searches",),
            paging=Paging(),
            options=options,
        )

    @op
    def delete_saved_search(self, search_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a saved search.

        What it finds stays as it is. Needs the role can_delete_saved_searches.

        Args:
            search_id: Identifier of the saved search.
        """
        return Call(
            "DELETE",
            "API/search/v1/search/saved/{search_id}/",
            None,
            segments={"search_id": search_id},
            roles=("can_delete_saved_searches",),
            options=options,
        )

    @op
    def get_saved_search_content_info(
        self, search_id: str, *, format_name: Opt[str] = UNSET, by_storage_id: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.SearchContentInfo]:
        """Count and measure what a saved search finds.

        Runs the search and answers with figures only, over all hits. Needs the role can_read_saved_searches.

        Args:
            search_id: Identifier of the saved search.
            format_name: Measure only files of formats with this name, for example `ORIGINAL`.
            by_storage_id: Also fill in `storage_info`.
        """
        return Call(
            "GET",
            "API/search/v1/search/saved/{search_id}/content/info/",
            m.SearchContentInfo,
            segments={"search_id": search_id},
            query={"format_name": format_name, "by_storage_id": by_storage_id},
            roles=("can_read_saved_searches",),
            options=options,
        )

    @op
    def convert_saved_search_to_collection(
        self, search_id: str, body: m.SavedSearchToCollection | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Put what a saved search finds into a collection.

        The collection has to exist; what the search finds later is not added to it. A job of type
        `CONVERT_SAVED_SEARCH_TO_COLLECTION` does the work in the background. Needs the roles
        can_read_saved_searches, can_create_collections, can_write_collections.

        Args:
            search_id: Identifier of the saved search.
            body: `SavedSearchToCollection`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/search/v1/search/saved/{search_id}/convert_to_collection/",
            None,
            segments={"search_id": search_id},
            body=Body(body, m.SavedSearchToCollection),
            roles=("can_read_saved_searches", "can_create_collections", "can_write_collections"),
            options=options,
        )

    @op
    def reindex_saved_search(self, search_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a saved search anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_saved_searches.

        Args:
            search_id: Identifier of the saved search.
            body: `Reindex`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/search/v1/search/saved/{search_id}/reindex/",
            m.JobStarted,
            segments={"search_id": search_id},
            body=Body(body, m.Reindex),
            roles=("can_reindex_saved_searches",),
            options=options,
        )


class SyncSavedSearchesOperations(Sync, SavedSearchesOperations):
    """Operations on saved searches, returning their responses."""


class AsyncSavedSearchesOperations(Async, SavedSearchesOperations):
    """Operations on saved searches, awaited."""
