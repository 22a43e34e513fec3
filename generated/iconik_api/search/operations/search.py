"""Operations on search."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging, joined
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncSearchOperations", "SearchOperations", "SyncSearchOperations"]


class SearchOperations(Resource):
    """Operations on search."""

    @op
    def search(
        self,
        body: m.SearchBody | JsonBody,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        generate_signed_download_url: Opt[bool] = UNSET,
        generate_signed_proxy_url: Opt[bool] = UNSET,
        save_search_history: Opt[bool] = UNSET,
        types: Opt[list[m.AnyAssetType]] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.SearchResponse]:
        """Search.

        Finds what the user may read, by text (`query`), by conditions (`filter`), or both. Pages by number end at
        10,000 hits; to go further, sort, and send the `_sort` of the last hit as `search_after`. Needs the role
        can_search.

        Args:
            body: `SearchBody`, or plain values of that form.
            page: Number of the page, from 1.
            per_page: Hits in one page.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            generate_signed_url: Sign the URLs in the hits; `false` saves the time when only the records are wanted.
            generate_signed_download_url: Sign a URL that downloads each file.
            generate_signed_proxy_url: Sign a URL that plays each proxy.
            save_search_history: Keep the search in the history of the user.
            types: Only assets of these types.
        """
        return Call(
            "POST",
            "API/search/v1/search/",
            m.SearchResponse,
            query={
                "page": page,
                "per_page": per_page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "generate_signed_url": generate_signed_url,
                "generate_signed_download_url": generate_signed_download_url,
                "generate_signed_proxy_url": generate_signed_proxy_url,
                "save_search_history": save_search_history,
                "types": joined(types),
            },
            body=Body(body, m.SearchBody),
            roles=("can_search",),
            paging=Paging(("page", "scroll_id", "search_after"), per_page=100, in_body=("search_after",)),
            options=options,
        )

    @op
    def count_search_content(
        self, body: m.SearchCriteria | JsonBody, *, format_name: Opt[str] = UNSET, by_storage_id: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.SearchContentInfo]:
        """Count and measure what a search finds.

        Takes what `search` takes and answers with figures only, over all hits. Needs the role can_search.

        Args:
            body: `SearchCriteria`, or plain values of that form.
            format_name: Measure only files of formats with this name, for example `ORIGINAL`.
            by_storage_id: Also fill in `storage_info`.
        """
        return Call(
            "POST",
            "API/search/v1/search/content/info/",
            m.SearchContentInfo,
            query={"format_name": format_name, "by_storage_id": by_storage_id},
            body=Body(body, m.SearchCriteria),
            roles=("can_search",),
            options=options,
        )

    @op
    def convert_search_to_collection(self, body: m.SearchToCollection | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Put what a search finds into a collection.

        The collection has to exist. A job of type `CONVERT_SEARCH_TO_COLLECTION` does the work in the background.
        Needs the roles can_search, can_create_collections, can_write_collections.

        Args:
            body: `SearchToCollection`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/search/v1/search/convert_to_collection/",
            None,
            body=Body(body, m.SearchToCollection),
            roles=("can_search", "can_create_collections", "can_write_collections"),
            options=options,
        )

    @op
    def list_search_history(self, **options: Unpack[ListOptions]) -> Call[m.SearchHistoryList]:
        """List the searches made before.

        Holds the searches of the calling user, unless they were made with `save_search_history=false`. Needs the
        role can_read_search_history.
        """
        return Call("GET", "API/search/v1/search/history/", m.SearchHistoryList, roles=("can_read_search_history",), paging=Paging(), options=options)

    @op
    def search_from_history(
        self,
        search_history_id: str,
        *,
        generate_signed_download_url: Opt[bool] = UNSET,
        generate_signed_proxy_url: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.SearchResponse]:
        """Run a search from the history again.

        Answers with what the search finds, not with its criteria; those stand in the list. Needs the role
        can_read_search_history.

        Args:
            search_history_id: Identifier of the entry in the history.
            generate_signed_download_url: Sign a URL that downloads each file.
            generate_signed_proxy_url: Sign a URL that plays each proxy.
        """
        return Call(
            "GET",
            "API/search/v1/search/history/{search_history_id}/",
            m.SearchResponse,
            segments={"search_history_id": search_history_id},
            query={"generate_signed_download_url": generate_signed_download_url, "generate_signed_proxy_url": generate_signed_proxy_url},
            roles=("can_read_search_history",),
            paging=Paging(),
            options=options,
        )

    @op
    def delete_search_history(self, search_history_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a search from the history.

        Removes the entry only; what the search found stays. Needs the role can_delete_search_history.

        Args:
            search_history_id: Identifier of the entry in the history.
        """
        return Call(
            "DELETE",
            "API/search/v1/search/history/{search_history_id}/",
            None,
            segments={"search_history_id": search_history_id},
            roles=("can_delete_search_history",),
            options=options,
        )

    @op
    def suggest(self, body: m.SuggestionRequest | JsonBody, **options: Unpack[ListOptions]) -> Call[m.Suggestions]:
        """Complete what is being typed.

        Values that occur in the field and go with the text, for a list below an input field. Needs the role
        can_search.

        Args:
            body: `SuggestionRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/search/v1/search/suggest/",
            m.Suggestions,
            body=Body(body, m.SuggestionRequest),
            roles=("can_search",),
            paging=Paging(),
            options=options,
        )

    @op
    def search_v2(
        self,
        body: m.SearchBody | JsonBody,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        generate_signed_download_url: Opt[bool] = UNSET,
        generate_signed_proxy_url: Opt[bool] = UNSET,
        save_search_history: Opt[bool] = UNSET,
        types: Opt[list[m.AnyAssetType]] = UNSET,
        include_users: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.SearchResponse]:
        """Search, second version.

        Takes and answers what `search` does, by the second version of the service, which can add who created or
        changed each hit. Needs the role can_search.

        Args:
            body: `SearchBody`, or plain values of that form.
            per_page: Hits in one page.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            generate_signed_download_url: Sign a URL that downloads each file.
            generate_signed_proxy_url: Sign a URL that plays each proxy.
            save_search_history: Keep the search in the history of the user.
            types: Only assets of these types.
            include_users: Also fill in the `…_user_info` objects.
        """
        return Call(
            "POST",
            "API/search/v2/search/",
            m.SearchResponse,
            query={
                "per_page": per_page,
                "page": page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "generate_signed_url": generate_signed_url,
                "generate_signed_download_url": generate_signed_download_url,
                "generate_signed_proxy_url": generate_signed_proxy_url,
                "save_search_history": save_search_history,
                "types": joined(types),
                "include_users": include_users,
            },
            body=Body(body, m.SearchBody),
            roles=("can_search",),
            paging=Paging(("page", "scroll_id", "search_after"), per_page=100, in_body=("search_after",)),
            options=options,
        )

    @op
    def suggest_v2(self, body: m.SuggestionRequest | JsonBody, **options: Unpack[ListOptions]) -> Call[m.Suggestions]:
        """Complete what is being typed, second version.

        Takes and answers what `suggest` does, by the second version of the service. Needs the role can_search.

        Args:
            body: `SuggestionRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/search/v2/search/suggest/",
            m.Suggestions,
            body=Body(body, m.SuggestionRequest),
            roles=("can_search",),
            paging=Paging(),
            options=options,
        )


class SyncSearchOperations(Sync, SearchOperations):
    """Operations on search, returning their responses."""


class AsyncSearchOperations(Async, SearchOperations):
    """Operations on search, awaited."""
