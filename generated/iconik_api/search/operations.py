"""Operations of search, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging, joined
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AsyncDiscoveryOperations",
    "AsyncFavoritesOperations",
    "AsyncHealthOperations",
    "AsyncNaturalLanguageOperations",
    "AsyncSavedSearchGroupsOperations",
    "AsyncSavedSearchesOperations",
    "AsyncSearch",
    "AsyncSearchBackendsOperations",
    "AsyncSearchOperations",
    "AsyncViewsOperations",
    "DiscoveryOperations",
    "FavoritesOperations",
    "HealthOperations",
    "NaturalLanguageOperations",
    "SavedSearchGroupsOperations",
    "SavedSearchesOperations",
    "SearchBackendsOperations",
    "SearchOperations",
    "SearchService",
    "SyncDiscoveryOperations",
    "SyncFavoritesOperations",
    "SyncHealthOperations",
    "SyncNaturalLanguageOperations",
    "SyncSavedSearchGroupsOperations",
    "SyncSavedSearchesOperations",
    "SyncSearch",
    "SyncSearchBackendsOperations",
    "SyncSearchOperations",
    "SyncViewsOperations",
    "ViewsOperations",
]


class DiscoveryOperations(Resource):
    """Operations on discovery."""

    @op
    def replace_discovery_settings(self, body: m.DiscoverySettings | JsonBody, **options: Unpack[Options]) -> Call[m.DiscoverySettings]:
        """Order what the start page offers.

        Send the identifiers of all entries in the order in which they are to be shown.
        Needs the role can_write_discovery_entities.
        """
        return Call("PUT", "API/search/v1/discovery/default/", m.DiscoverySettings, body=Body(body, m.DiscoverySettings), roles=("can_write_discovery_entities",), options=options)

    @op.read
    def list_discovery_entities(self, **options: Unpack[ListOptions]) -> Call[m.DiscoveryEntities]:
        """List what the start page offers.

        Only what the calling user may see.
        The list has no parameters for paging.
        Needs the role can_read_discovery_entities.
        """
        return Call("GET", "API/search/v1/discovery/default/entities/", m.DiscoveryEntities, roles=("can_read_discovery_entities",), paging=Paging(), options=options)

    @op
    def create_discovery_entity(self, body: m.DiscoveryEntity | JsonBody, **options: Unpack[Options]) -> Call[m.DiscoveryEntity]:
        """Offer a collection or a saved search on the start page.

        The object has to exist.
        Its place among the others is set by `replace_discovery_settings`.
        Needs the role can_write_discovery_entities.
        """
        return Call("POST", "API/search/v1/discovery/default/entities/", m.DiscoveryEntity, body=Body(body, m.DiscoveryEntity), roles=("can_write_discovery_entities",), options=options)

    @op.read
    def list_all_discovery_entities(self, **options: Unpack[ListOptions]) -> Call[m.DiscoveryEntities]:
        """List everything the start page offers to anybody.

        Holds also what the calling user may not see, for whoever puts the page together.
        Needs the role can_write_discovery_entities.
        """
        return Call("GET", "API/search/v1/discovery/default/entities/admin/", m.DiscoveryEntities, roles=("can_write_discovery_entities",), paging=Paging(), options=options)

    @op.read
    def get_discovery_entity(self, entity_id: str, **options: Unpack[Options]) -> Call[m.DiscoveryEntity]:
        """Fetch one entry of the start page.

        Says which collection or saved search it offers.
        Needs the role can_read_discovery_entities.

        Args:
            entity_id: Identifier of the entry.
        """
        return Call("GET", "API/search/v1/discovery/default/entities/{entity_id}/", m.DiscoveryEntity, segments={"entity_id": entity_id}, roles=("can_read_discovery_entities",), options=options)

    @op
    def replace_discovery_entity(self, entity_id: str, body: m.DiscoveryEntity | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Replace the properties of an entry of the start page.

        A property that is left out falls back to empty.
        The answer has no body.
        Needs the role can_write_discovery_entities.

        Args:
            entity_id: Identifier of the entry.
        """
        return Call("PUT", "API/search/v1/discovery/default/entities/{entity_id}/", None, segments={"entity_id": entity_id}, body=Body(body, m.DiscoveryEntity), roles=("can_write_discovery_entities",), options=options)

    @op
    def update_discovery_entity(self, entity_id: str, body: m.DiscoveryEntity | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Change some properties of an entry of the start page.

        Only the properties in the body change.
        The answer has no body.
        Needs the role can_write_discovery_entities.

        Args:
            entity_id: Identifier of the entry.
        """
        return Call("PATCH", "API/search/v1/discovery/default/entities/{entity_id}/", None, segments={"entity_id": entity_id}, body=Body(body, m.DiscoveryEntity), roles=("can_write_discovery_entities",), options=options)

    @op.destroy
    def delete_discovery_entity(self, entity_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an entry off the start page.

        The collection or saved search itself stays.
        Needs the role can_delete_discovery_entities.

        Args:
            entity_id: Identifier of the entry.
        """
        return Call("DELETE", "API/search/v1/discovery/default/entities/{entity_id}/", None, segments={"entity_id": entity_id}, roles=("can_delete_discovery_entities",), options=options)

    @op
    def replace_object_discovery_entity(self, object_type: str, object_id: str, body: m.DiscoveryEntity | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Replace the entry that offers an object.

        Like `replace_discovery_entity`, with the entry named by the collection or saved search that it offers.
        Needs the role can_write_discovery_entities.

        Args:
            object_type: Kind of object, `COLLECTION` or `SAVED_SEARCH`.
            object_id: Identifier of the collection or saved search.
        """
        return Call(
            "PUT",
            "API/search/v1/discovery/entities/{object_type}/{object_id}/",
            None,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.DiscoveryEntity),
            roles=("can_write_discovery_entities",),
            options=options,
        )

    @op
    def update_object_discovery_entity(self, object_type: str, object_id: str, body: m.DiscoveryEntity | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Change some properties of the entry that offers an object.

        Like `update_discovery_entity`, with the entry named by the collection or saved search that it offers.
        Needs the role can_write_discovery_entities.

        Args:
            object_type: Kind of object, `COLLECTION` or `SAVED_SEARCH`.
            object_id: Identifier of the collection or saved search.
        """
        return Call(
            "PATCH",
            "API/search/v1/discovery/entities/{object_type}/{object_id}/",
            None,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.DiscoveryEntity),
            roles=("can_write_discovery_entities",),
            options=options,
        )


class FavoritesOperations(Resource):
    """Operations on favorites."""

    @op
    def add_favorites(self, body: m.Favorites | JsonBody, **options: Unpack[Options]) -> Call[m.Favorites]:
        """Mark saved searches as favourites.

        They are favourites of the calling user only.
        Those that are so already stay so.
        Needs the role can_write_favorites.
        """
        return Call("POST", "API/search/v1/favorites/", m.Favorites, body=Body(body, m.Favorites), roles=("can_write_favorites",), options=options)

    @op.destroy
    def remove_favorites(self, body: m.Favorites | JsonBody, **options: Unpack[Options]) -> Call[m.Favorites]:
        """Take the mark of a favourite off saved searches.

        Concerns the calling user only.
        The saved searches themselves stay.
        Needs the role can_delete_favorites.
        """
        return Call("DELETE", "API/search/v1/favorites/", m.Favorites, body=Body(body, m.Favorites), roles=("can_delete_favorites",), options=options)


class HealthOperations(Resource):
    """Operations on health."""

    @op.read
    def ping(self, **options: Unpack[Options]) -> Call[m.Ping]:
        """Ask whether the service answers.

        Touches no data.
        Use it to check that the address is right and the service is up.
        """
        return Call("GET", "API/search/v2/ping/", m.Ping, options=options)


class NaturalLanguageOperations(Resource):
    """Operations on natural language."""

    @op.read
    def parse_query(self, body: m.QueryToParse | JsonBody, **options: Unpack[Options]) -> Call[m.ParsedQuery]:
        """Turn a question in words into filters.

        Searches nothing: the answer holds a text and filters that say what was asked, for `search`.
        A language model reads the question, so that the same one may be read differently another time.
        Needs the roles can_search, can_search_with_ai.
        """
        return Call("POST", "API/search/v1/nltf_parse/", m.ParsedQuery, body=Body(body, m.QueryToParse), roles=("can_search", "can_search_with_ai"), options=options)

    @op.read
    def parse_query_v2(self, body: m.QueryToParse | JsonBody, **options: Unpack[Options]) -> Call[m.ParsedQuery]:
        """Turn a question in words into filters, second version.

        Like `parse_query`, answered by the second version of the service, which also says under which name the
        reading can be traced.
        Needs the roles can_search, can_search_with_ai.
        """
        return Call("POST", "API/search/v2/nltf_parse/", m.ParsedQuery, body=Body(body, m.QueryToParse), roles=("can_search", "can_search_with_ai"), options=options)

    @op.read
    def search_natural(
        self,
        body: m.NaturalSearchBody | JsonBody,
        *,
        generate_signed_url: Opt[bool] = UNSET,
        generate_signed_download_url: Opt[bool] = UNSET,
        generate_signed_proxy_url: Opt[bool] = UNSET,
        include_users: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.NaturalSearchResponse]:
        """Search by a question in words.

        Finds assets and moments in them by what is meant, by given `filters`, or by likeness to an `image`.
        The answer says how the question was read; send that back as `replay` to have the next page read the same
        way.
        The next page is asked for by `page` in the body.
        Needs the role can_search.

        Args:
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            generate_signed_download_url: Sign a URL that downloads each file.
            generate_signed_proxy_url: Sign a URL that plays each proxy.
            include_users: Also fill in the `…_user_info` objects.
        """
        return Call(
            "POST",
            "API/search/v2/search/natural/",
            m.NaturalSearchResponse,
            query={"generate_signed_url": generate_signed_url, "generate_signed_download_url": generate_signed_download_url, "generate_signed_proxy_url": generate_signed_proxy_url, "include_users": include_users},
            body=Body(body, m.NaturalSearchBody),
            roles=("can_search",),
            paging=Paging(("page",), per_page=100, in_body=("page", "per_page"), most=0),
            options=options,
        )


class SavedSearchGroupsOperations(Resource):
    """Operations on saved search groups."""

    @op
    def create_saved_search_group(self, body: m.SavedSearchGroup | JsonBody, **options: Unpack[Options]) -> Call[m.SavedSearchGroup]:
        """Create a group of saved searches.

        The group is empty at first; add searches to it with `add_saved_search_to_group`.
        Needs the role can_write_saved_search_groups.
        """
        return Call("POST", "API/search/v1/search/saved/group/", m.SavedSearchGroup, body=Body(body, m.SavedSearchGroup), roles=("can_write_saved_search_groups",), options=options)

    @op.read
    def get_saved_search_group(self, group_id: str, **options: Unpack[Options]) -> Call[m.SavedSearchGroup]:
        """Fetch one group of saved searches.

        The searches in it are listed by `list_saved_searches` with `group_id`.
        Needs the role can_read_saved_searches.
        """
        return Call("GET", "API/search/v1/search/saved/group/{group_id}/", m.SavedSearchGroup, segments={"group_id": group_id}, roles=("can_read_saved_searches",), options=options)

    @op
    def replace_saved_search_group(self, group_id: str, body: m.SavedSearchGroup | JsonBody, **options: Unpack[Options]) -> Call[m.SavedSearchGroup]:
        """Replace the properties of a group of saved searches.

        A property that is left out falls back to empty.
        The searches in it stay in it.
        Needs the role can_write_saved_search_groups.
        """
        return Call("PUT", "API/search/v1/search/saved/group/{group_id}/", m.SavedSearchGroup, segments={"group_id": group_id}, body=Body(body, m.SavedSearchGroup), roles=("can_write_saved_search_groups",), options=options)

    @op
    def update_saved_search_group(self, group_id: str, body: m.SavedSearchGroup | JsonBody, **options: Unpack[Options]) -> Call[m.SavedSearchGroup]:
        """Change some properties of a group of saved searches.

        Only the properties in the body change; the searches stay in the group.
        Needs the role can_write_saved_search_groups.
        """
        return Call("PATCH", "API/search/v1/search/saved/group/{group_id}/", m.SavedSearchGroup, segments={"group_id": group_id}, body=Body(body, m.SavedSearchGroup), roles=("can_write_saved_search_groups",), options=options)

    @op.destroy
    def delete_saved_search_group(self, group_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a group of saved searches.

        Move the searches that are to be kept out of the group first.
        Needs the role can_delete_saved_search_groups.
        """
        return Call("DELETE", "API/search/v1/search/saved/group/{group_id}/", None, segments={"group_id": group_id}, roles=("can_delete_saved_search_groups",), options=options)

    @op
    def add_saved_search_to_group(self, group_id: str, search_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Put a saved search into a group.

        Group and search have to exist.
        A search is in one group at most, `group_id` of the search names it.
        Needs the role can_write_saved_searches.

        Args:
            search_id: Identifier of the saved search.
        """
        return Call("POST", "API/search/v1/search/saved/group/{group_id}/search/{search_id}/", None, segments={"group_id": group_id, "search_id": search_id}, roles=("can_write_saved_searches",), options=options)

    @op.destroy
    def remove_saved_search_from_group(self, group_id: str, search_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Take a saved search out of a group.

        The saved search itself stays.
        Needs the role can_write_saved_searches.

        Args:
            search_id: Identifier of the saved search.
        """
        return Call("DELETE", "API/search/v1/search/saved/group/{group_id}/search/{search_id}/", None, segments={"group_id": group_id, "search_id": search_id}, roles=("can_write_saved_searches",), options=options)

    @op.read
    def list_saved_search_groups(self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, ids: Opt[str] = UNSET, sort: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.SavedSearchGroups]:
        """List the groups of saved searches.

        Those that the calling user may see.
        Needs the role can_read_saved_searches.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            ids: Only the groups with these identifiers, separated by commas.
            sort: Field to sort by.
        """
        return Call(
            "GET", "API/search/v1/search/saved/groups/", m.SavedSearchGroups, query={"per_page": per_page, "page": page, "ids": ids, "sort": sort}, roles=("can_read_saved_searches",), paging=Paging(("page",), per_page=100), options=options
        )

    @op
    def reindex_saved_search_group(self, group_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a group of saved searches anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_saved_searches.
        """
        return Call("POST", "API/search/v1/search/saved/groups/{group_id}/reindex/", m.JobStarted, segments={"group_id": group_id}, body=Body(body, m.Reindex), roles=("can_reindex_saved_searches",), options=options)


class SavedSearchesOperations(Resource):
    """Operations on saved searches."""

    @op.read
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

        Those that the calling user may see.
        Conditions narrow each other down.
        Needs the role can_read_saved_searches.

        Args:
            per_page: Objects in one page, at most 1,000.
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
            query={"per_page": per_page, "page": page, "scroll": scroll, "scroll_id": scroll_id, "sort": sort, "group_id": group_id, "ids": ids, "query": query, "favorites": favorites},
            roles=("can_read_saved_searches",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def create_saved_search(self, body: m.SavedSearch | JsonBody, **options: Unpack[Options]) -> Call[m.SavedSearch]:
        """Save a search.

        Keeps the criteria, not the hits; each time the search is run it finds what is there then.
        Needs the role can_write_saved_searches.
        """
        return Call("POST", "API/search/v1/search/saved/", m.SavedSearch, body=Body(body, m.SavedSearch), roles=("can_write_saved_searches",), options=options)

    @op.read
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

        The saved search stands in `search_criteria_document`, its hits in `objects`.
        Pages by number end at 10,000 hits; to go further, send the `_sort` of the last hit as `search_after`.
        Needs the role can_read_saved_searches.

        Args:
            search_id: Identifier of the saved search.
            per_page: Objects in one page, at most 1,000.
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

        A property that is left out falls back to empty.
        The answer is what it finds now, not the saved search.
        Needs the role can_write_saved_searches.

        Args:
            search_id: Identifier of the saved search.
        """
        return Call("PUT", "API/search/v1/search/saved/{search_id}/", m.SearchResponse, segments={"search_id": search_id}, body=Body(body, m.SavedSearch), roles=("can_write_saved_searches",), paging=Paging(), options=options)

    @op
    def update_saved_search(self, search_id: str, body: m.SavedSearch | JsonBody, **options: Unpack[ListOptions]) -> Call[m.SearchResponse]:
        """Change some properties of a saved search.

        Only the properties in the body change.
        The answer is what the search finds now, not the saved search.
        Needs the role can_write_saved_searches.

        Args:
            search_id: Identifier of the saved search.
        """
        return Call("PATCH", "API/search/v1/search/saved/{search_id}/", m.SearchResponse, segments={"search_id": search_id}, body=Body(body, m.SavedSearch), roles=("can_write_saved_searches",), paging=Paging(), options=options)

    @op.destroy
    def delete_saved_search(self, search_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a saved search.

        The found objects do not change.
        Needs the role can_delete_saved_searches.

        Args:
            search_id: Identifier of the saved search.
        """
        return Call("DELETE", "API/search/v1/search/saved/{search_id}/", None, segments={"search_id": search_id}, roles=("can_delete_saved_searches",), options=options)

    @op.read
    def get_saved_search_content_info(self, search_id: str, *, format_name: Opt[str] = UNSET, by_storage_id: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.SearchContentInfo]:
        """Count and measure what a saved search finds.

        Runs the search and answers with figures only, over all hits.
        Needs the role can_read_saved_searches.

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
    def convert_saved_search_to_collection(self, search_id: str, body: m.SavedSearchToCollection | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Put what a saved search finds into a collection.

        The collection has to exist; what the search finds later is not added to it.
        A job of type `CONVERT_SAVED_SEARCH_TO_COLLECTION` does the work in the background.
        Needs the roles can_read_saved_searches, can_create_collections, can_write_collections.

        Args:
            search_id: Identifier of the saved search.
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

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_saved_searches.

        Args:
            search_id: Identifier of the saved search.
        """
        return Call("POST", "API/search/v1/search/saved/{search_id}/reindex/", m.JobStarted, segments={"search_id": search_id}, body=Body(body, m.Reindex), roles=("can_reindex_saved_searches",), options=options)


class SearchOperations(Resource):
    """Operations on search."""

    @op.read
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

        Finds what the user may read, by text (`query`), by conditions (`filter`), or both.
        Pages by number end at 10,000 hits; to go further, sort, and send the `_sort` of the last hit as
        `search_after`.
        Needs the role can_search.

        Args:
            page: Number of the page, from 1.
            per_page: Hits in one page.
            scroll: Open a scroll, a frozen view of the whole list; `search_after` takes its place. Deprecated.
            scroll_id: Continue the scroll that an earlier answer named; `search_after` takes its place. Deprecated.
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

    @op.read
    def count_search_content(self, body: m.SearchCriteria | JsonBody, *, format_name: Opt[str] = UNSET, by_storage_id: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.SearchContentInfo]:
        """Count and measure what a search finds.

        Takes what `search` takes and answers with figures only, over all hits.
        Needs the role can_search.

        Args:
            format_name: Measure only files of formats with this name, for example `ORIGINAL`.
            by_storage_id: Also fill in `storage_info`.
        """
        return Call("POST", "API/search/v1/search/content/info/", m.SearchContentInfo, query={"format_name": format_name, "by_storage_id": by_storage_id}, body=Body(body, m.SearchCriteria), roles=("can_search",), options=options)

    @op
    def convert_search_to_collection(self, body: m.SearchToCollection | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Put what a search finds into a collection.

        The collection has to exist.
        A job of type `CONVERT_SEARCH_TO_COLLECTION` does the work in the background.
        Needs the roles can_search, can_create_collections, can_write_collections.
        """
        return Call("POST", "API/search/v1/search/convert_to_collection/", None, body=Body(body, m.SearchToCollection), roles=("can_search", "can_create_collections", "can_write_collections"), options=options)

    @op.read
    def list_search_history(self, **options: Unpack[ListOptions]) -> Call[m.SearchHistoryList]:
        """List the searches made before.

        Holds the searches of the calling user, unless they were made with `save_search_history=false`.
        Needs the role can_read_search_history.
        """
        return Call("GET", "API/search/v1/search/history/", m.SearchHistoryList, roles=("can_read_search_history",), paging=Paging(), options=options)

    @op.read
    def search_from_history(self, search_history_id: str, *, generate_signed_download_url: Opt[bool] = UNSET, generate_signed_proxy_url: Opt[bool] = UNSET, **options: Unpack[ListOptions]) -> Call[m.SearchResponse]:
        """Run a search from the history again.

        Answers with what the search finds, not with its criteria; those stand in the list.
        Needs the role can_read_search_history.

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

    @op.destroy
    def delete_search_history(self, search_history_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a search from the history.

        Removes the entry only; what the search found stays.
        Needs the role can_delete_search_history.

        Args:
            search_history_id: Identifier of the entry in the history.
        """
        return Call("DELETE", "API/search/v1/search/history/{search_history_id}/", None, segments={"search_history_id": search_history_id}, roles=("can_delete_search_history",), options=options)

    @op.read
    def suggest(self, body: m.SuggestionRequest | JsonBody, **options: Unpack[ListOptions]) -> Call[m.Suggestions]:
        """Complete what is being typed.

        Values that occur in the field and go with the text, for a list below an input field.
        Needs the role can_search.
        """
        return Call("POST", "API/search/v1/search/suggest/", m.Suggestions, body=Body(body, m.SuggestionRequest), roles=("can_search",), paging=Paging(), options=options)

    @op.read
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
        changed each hit.
        Needs the role can_search.

        Args:
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
            paging=Paging(("page", "scroll_id", "search_after"), per_page=100, in_body=("search_after",), most=0),
            options=options,
        )

    @op.read
    def suggest_v2(self, body: m.SuggestionRequest | JsonBody, **options: Unpack[ListOptions]) -> Call[m.Suggestions]:
        """Complete what is being typed, second version.

        Takes and answers what `suggest` does, by the second version of the service.
        Needs the role can_search.
        """
        return Call("POST", "API/search/v2/search/suggest/", m.Suggestions, body=Body(body, m.SuggestionRequest), roles=("can_search",), paging=Paging(), options=options)


class SearchBackendsOperations(Resource):
    """Operations on search backends."""

    @op.read
    def list_search_backends(self, **options: Unpack[ListOptions]) -> Call[m.SearchBackends]:
        """List search backends.

        Search engines outside iconik that natural searches ask as well.
        The list always comes whole.
        Needs the role can_read_search_backends.
        """
        return Call("GET", "API/search/v2/search_backends/", m.SearchBackends, roles=("can_read_search_backends",), paging=Paging(), options=options)

    @op
    def create_search_backend(self, body: m.SearchBackendCreate | JsonBody, **options: Unpack[Options]) -> Call[m.SearchBackend]:
        """Create a search backend.

        `list_search_backend_kinds` says which kinds there are and which options each asks for.
        Try it out with `test_search_backend`.
        Needs the role can_write_search_backends.
        """
        return Call("POST", "API/search/v2/search_backends/", m.SearchBackend, body=Body(body, m.SearchBackendCreate), roles=("can_write_search_backends",), options=options)

    @op.read
    def list_search_backend_kinds(self, **options: Unpack[ListOptions]) -> Call[m.SearchBackendKinds]:
        """List the kinds of search backends.

        Each comes with a JSON Schema of its options.
        The list always comes whole.
        Needs the role can_read_search_backends.
        """
        return Call("GET", "API/search/v2/search_backends/kinds/", m.SearchBackendKinds, roles=("can_read_search_backends",), paging=Paging(), options=options)

    @op.read
    def get_search_backend(self, backend_id: str, **options: Unpack[Options]) -> Call[m.SearchBackend]:
        """Fetch one search backend.

        With its options, which may hold credentials.
        Needs the role can_read_search_backends.

        Args:
            backend_id: Identifier of the search backend.
        """
        return Call("GET", "API/search/v2/search_backends/{backend_id}/", m.SearchBackend, segments={"backend_id": backend_id}, roles=("can_read_search_backends",), options=options)

    @op
    def replace_search_backend(self, backend_id: str, body: m.SearchBackendUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.SearchBackend]:
        """Replace the properties of a search backend.

        Send the whole backend with all options, credentials included.
        Needs the role can_write_search_backends.

        Args:
            backend_id: Identifier of the search backend.
        """
        return Call("PUT", "API/search/v2/search_backends/{backend_id}/", m.SearchBackend, segments={"backend_id": backend_id}, body=Body(body, m.SearchBackendUpdate), roles=("can_write_search_backends",), options=options)

    @op
    def update_search_backend(self, backend_id: str, body: m.SearchBackendUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.SearchBackend]:
        """Change some properties of a search backend.

        Only the properties in the body change.
        Send only `enabled` to switch the backend on or off.
        Needs the role can_write_search_backends.

        Args:
            backend_id: Identifier of the search backend.
        """
        return Call("PATCH", "API/search/v2/search_backends/{backend_id}/", m.SearchBackend, segments={"backend_id": backend_id}, body=Body(body, m.SearchBackendUpdate), roles=("can_write_search_backends",), options=options)

    @op.destroy
    def delete_search_backend(self, backend_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a search backend.

        iconik asks it no longer.
        Its content does not change.
        Needs the role can_delete_search_backends.

        Args:
            backend_id: Identifier of the search backend.
        """
        return Call("DELETE", "API/search/v2/search_backends/{backend_id}/", None, segments={"backend_id": backend_id}, roles=("can_delete_search_backends",), options=options)

    @op.read
    def test_search_backend(self, backend_id: str, **options: Unpack[Options]) -> Call[m.ConnectionTest]:
        """Test the connection to a search backend.

        Asks the backend now.
        A failed test is not an error of this operation; the response describes the fault.
        Needs the role can_write_search_backends.

        Args:
            backend_id: Identifier of the search backend.
        """
        return Call("POST", "API/search/v2/search_backends/{backend_id}/test/", m.ConnectionTest, segments={"backend_id": backend_id}, roles=("can_write_search_backends",), options=options)


class ViewsOperations(Resource):
    """Operations on views."""

    @op.read
    def list_search_views(self, **options: Unpack[ListOptions]) -> Call[m.SearchViews]:
        """List the views of hits.

        The list always comes whole; without views, the response has no body.
        Needs the role can_read_search_views.
        """
        return Call("GET", "API/search/v1/views/", m.SearchViews, roles=("can_read_search_views",), paging=Paging(), options=options)

    @op
    def create_search_view(self, body: m.SearchView | JsonBody, **options: Unpack[Options]) -> Call[m.SearchView]:
        """Create a view of hits.

        Says which columns an application shows, in which order and how wide.
        Needs the role can_write_search_views.
        """
        return Call("POST", "API/search/v1/views/", m.SearchView, body=Body(body, m.SearchView), roles=("can_write_search_views",), options=options)

    @op.destroy
    def delete_search_views(self, body: m.SearchViewsDelete | JsonBody | None = None, **options: Unpack[Options]) -> Call[Any]:
        """Delete several views of hits.

        Name the views in the body.
        The hits themselves are not touched.
        Needs the role can_delete_search_views.
        """
        return Call("DELETE", "API/search/v1/views/", None, body=Body(body, m.SearchViewsDelete), roles=("can_delete_search_views",), options=options)

    @op.read
    def get_search_view(self, view_id: str, **options: Unpack[Options]) -> Call[m.SearchView]:
        """Fetch one view of hits.

        With all its columns.
        Needs the role can_read_search_views.
        """
        return Call("GET", "API/search/v1/views/{view_id}/", m.SearchView, segments={"view_id": view_id}, roles=("can_read_search_views",), options=options)

    @op
    def replace_search_view(self, view_id: str, body: m.SearchView | JsonBody, **options: Unpack[Options]) -> Call[m.SearchView]:
        """Replace the properties of a view of hits.

        Send the whole view; columns that are left out are shown no longer.
        Needs the role can_write_search_views.
        """
        return Call("PUT", "API/search/v1/views/{view_id}/", m.SearchView, segments={"view_id": view_id}, body=Body(body, m.SearchView), roles=("can_write_search_views",), options=options)

    @op.destroy
    def delete_search_view(self, view_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a view of hits.

        The hits themselves are not touched.
        Needs the role can_delete_search_views.
        """
        return Call("DELETE", "API/search/v1/views/{view_id}/", None, segments={"view_id": view_id}, roles=("can_delete_search_views",), options=options)


class SyncDiscoveryOperations(Sync, DiscoveryOperations):
    """The same, returning responses."""


class SyncFavoritesOperations(Sync, FavoritesOperations):
    """The same, returning responses."""


class SyncHealthOperations(Sync, HealthOperations):
    """The same, returning responses."""


class SyncNaturalLanguageOperations(Sync, NaturalLanguageOperations):
    """The same, returning responses."""


class SyncSavedSearchGroupsOperations(Sync, SavedSearchGroupsOperations):
    """The same, returning responses."""


class SyncSavedSearchesOperations(Sync, SavedSearchesOperations):
    """The same, returning responses."""


class SyncSearchOperations(Sync, SearchOperations):
    """The same, returning responses."""


class SyncSearchBackendsOperations(Sync, SearchBackendsOperations):
    """The same, returning responses."""


class SyncViewsOperations(Sync, ViewsOperations):
    """The same, returning responses."""


class AsyncDiscoveryOperations(Async, DiscoveryOperations):
    """The same, awaited."""


class AsyncFavoritesOperations(Async, FavoritesOperations):
    """The same, awaited."""


class AsyncHealthOperations(Async, HealthOperations):
    """The same, awaited."""


class AsyncNaturalLanguageOperations(Async, NaturalLanguageOperations):
    """The same, awaited."""


class AsyncSavedSearchGroupsOperations(Async, SavedSearchGroupsOperations):
    """The same, awaited."""


class AsyncSavedSearchesOperations(Async, SavedSearchesOperations):
    """The same, awaited."""


class AsyncSearchOperations(Async, SearchOperations):
    """The same, awaited."""


class AsyncSearchBackendsOperations(Async, SearchBackendsOperations):
    """The same, awaited."""


class AsyncViewsOperations(Async, ViewsOperations):
    """The same, awaited."""


class SearchService(DiscoveryOperations, FavoritesOperations, HealthOperations, NaturalLanguageOperations, SavedSearchGroupsOperations, SavedSearchesOperations, SearchOperations, SearchBackendsOperations, ViewsOperations):
    """Search over assets, collections, segments and saved searches, and what a user has searched for before."""


class SyncSearch(Sync, SearchService):
    """The operations of search, returning their responses."""

    discovery = part(SyncDiscoveryOperations)
    favorites = part(SyncFavoritesOperations)
    health = part(SyncHealthOperations)
    natural_language = part(SyncNaturalLanguageOperations)
    saved_search_groups = part(SyncSavedSearchGroupsOperations)
    saved_searches = part(SyncSavedSearchesOperations)
    search_ = part(SyncSearchOperations)
    search_backends = part(SyncSearchBackendsOperations)
    views = part(SyncViewsOperations)


class AsyncSearch(Async, SearchService):
    """The operations of search, awaited."""

    discovery = part(AsyncDiscoveryOperations)
    favorites = part(AsyncFavoritesOperations)
    health = part(AsyncHealthOperations)
    natural_language = part(AsyncNaturalLanguageOperations)
    saved_search_groups = part(AsyncSavedSearchGroupsOperations)
    saved_searches = part(AsyncSavedSearchesOperations)
    search_ = part(AsyncSearchOperations)
    search_backends = part(AsyncSearchBackendsOperations)
    views = part(AsyncViewsOperations)
