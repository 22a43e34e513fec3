"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .discovery import AsyncDiscoveryOperations, DiscoveryOperations, SyncDiscoveryOperations
    from .favorites import AsyncFavoritesOperations, FavoritesOperations, SyncFavoritesOperations
    from .health import AsyncHealthOperations, HealthOperations, SyncHealthOperations
    from .natural_language import AsyncNaturalLanguageOperations, NaturalLanguageOperations, SyncNaturalLanguageOperations
    from .saved_search_groups import AsyncSavedSearchGroupsOperations, SavedSearchGroupsOperations, SyncSavedSearchGroupsOperations
    from .saved_searches import AsyncSavedSearchesOperations, SavedSearchesOperations, SyncSavedSearchesOperations
    from .search import AsyncSearchOperations, SearchOperations, SyncSearchOperations
    from .search_backends import AsyncSearchBackendsOperations, SearchBackendsOperations, SyncSearchBackendsOperations
    from .views import AsyncViewsOperations, SyncViewsOperations, ViewsOperations

    class _Operations(
        DiscoveryOperations,
        FavoritesOperations,
        HealthOperations,
        NaturalLanguageOperations,
        SavedSearchGroupsOperations,
        SavedSearchesOperations,
        SearchOperations,
        SearchBackendsOperations,
        ViewsOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "discovery.DiscoveryOperations": "create_discovery_entity delete_discovery_entity get_discovery_entity list_all_discovery_entities list_discovery_entities replace_discovery_entity replace_discovery_settings replace_object_discovery_entity update_discovery_entity update_object_discovery_entity",
            "favorites.FavoritesOperations": "add_favorites remove_favorites",
            "health.HealthOperations": "ping",
            "natural_language.NaturalLanguageOperations": "parse_query parse_query_v2 search_natural",
            "saved_search_groups.SavedSearchGroupsOperations": "add_saved_search_to_group create_saved_search_group delete_saved_search_group get_saved_search_group list_saved_search_groups reindex_saved_search_group remove_saved_search_from_group replace_saved_search_group update_saved_search_group",
            "saved_searches.SavedSearchesOperations": "convert_saved_search_to_collection create_saved_search delete_saved_search get_saved_search_content_info list_saved_searches reindex_saved_search replace_saved_search search_from_saved_search update_saved_search",
            "search.SearchOperations": "convert_search_to_collection count_search_content delete_search_history list_search_history search search_from_history search_v2 suggest suggest_v2",
            "search_backends.SearchBackendsOperations": "create_search_backend delete_search_backend get_search_backend list_search_backend_kinds list_search_backends replace_search_backend test_search_backend update_search_backend",
            "views.ViewsOperations": "create_search_view delete_search_view delete_search_views get_search_view list_search_views replace_search_view",
        },
    )

__all__ = ["AsyncSearch", "SearchService", "SyncSearch"]


class SearchService(_Operations):
    """Search over assets, collections, segments and saved searches, and what a user has searched for before."""


class SyncSearch(Sync, SearchService):
    """The operations of search, returning their responses."""

    discovery: part[SyncDiscoveryOperations] = part("discovery.SyncDiscoveryOperations")
    favorites: part[SyncFavoritesOperations] = part("favorites.SyncFavoritesOperations")
    health: part[SyncHealthOperations] = part("health.SyncHealthOperations")
    natural_language: part[SyncNaturalLanguageOperations] = part("natural_language.SyncNaturalLanguageOperations")
    saved_search_groups: part[SyncSavedSearchGroupsOperations] = part("saved_search_groups.SyncSavedSearchGroupsOperations")
    saved_searches: part[SyncSavedSearchesOperations] = part("saved_searches.SyncSavedSearchesOperations")
    search_: part[SyncSearchOperations] = part("search.SyncSearchOperations")
    search_backends: part[SyncSearchBackendsOperations] = part("search_backends.SyncSearchBackendsOperations")
    views: part[SyncViewsOperations] = part("views.SyncViewsOperations")


class AsyncSearch(Async, SearchService):
    """The operations of search, awaited."""

    discovery: part[AsyncDiscoveryOperations] = part("discovery.AsyncDiscoveryOperations")
    favorites: part[AsyncFavoritesOperations] = part("favorites.AsyncFavoritesOperations")
    health: part[AsyncHealthOperations] = part("health.AsyncHealthOperations")
    natural_language: part[AsyncNaturalLanguageOperations] = part("natural_language.AsyncNaturalLanguageOperations")
    saved_search_groups: part[AsyncSavedSearchGroupsOperations] = part("saved_search_groups.AsyncSavedSearchGroupsOperations")
    saved_searches: part[AsyncSavedSearchesOperations] = part("saved_searches.AsyncSavedSearchesOperations")
    search_: part[AsyncSearchOperations] = part("search.AsyncSearchOperations")
    search_backends: part[AsyncSearchBackendsOperations] = part("search_backends.AsyncSearchBackendsOperations")
    views: part[AsyncViewsOperations] = part("views.AsyncViewsOperations")
