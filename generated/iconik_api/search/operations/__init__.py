"""All operations of one service, synchronous and asynchronous."""

from __future__ import annotations

from ...runtime.op import Async, Sync
from .search import SearchOperations

__all__ = ["AsyncSearch", "SearchService", "SyncSearch"]


class SearchService(
    SearchOperations,
):
    """Search over assets, collections, segments and saved searches, and what a user has searched for before."""


class SyncSearch(Sync, SearchService):
    """The operations of search, returning their responses."""


class AsyncSearch(Async, SearchService):
    """The operations of search, awaited."""
