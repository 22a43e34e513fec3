"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .search import AsyncSearchOperations, SearchOperations, SyncSearchOperations

    class _Operations(
        SearchOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "search.SearchOperations": "delete_search_history list_search_history search search_from_history",
        },
    )

__all__ = ["AsyncSearch", "SearchService", "SyncSearch"]


class SearchService(_Operations):
    """Search over assets, collections, segments and saved searches, and what a user has searched for before."""


class SyncSearch(Sync, SearchService):
    """The operations of search, returning their responses."""

    search_: part[SyncSearchOperations] = part("search.SyncSearchOperations")


class AsyncSearch(Async, SearchService):
    """The operations of search, awaited."""

    search_: part[AsyncSearchOperations] = part("search.AsyncSearchOperations")
