"""Search, with the method name of pythonik 1.x."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from iconik_api.runtime.calls.call import Call, JsonBody, ListOptions
from iconik_api.runtime.operations.op import Resource, op
from iconik_api.search import models as m
from iconik_api.search.operations import AsyncSearch, SearchService, SyncSearch

from .base import AsyncSpec, Spec, names_of_1x, with_body

__all__ = ["AsyncSearchSpec", "SearchSpec"]

__getattr__ = names_of_1x(__name__)


#: Properties of a `Filter`. A search has no properties of these names, so that at its top level they mean its filter.
_FILTER_PROPERTIES = ("operator", "path", "terms", "filters")


class SearchMethods(Resource):
    """Method of 1.x, in terms of the generated operation."""

    @op.read
    def search(
        self,
        search_body: m.SearchBody | JsonBody,
        per_page: int | None = None,
        page: int | None = None,
        scroll: bool | None = None,
        scroll_id: str | None = None,
        generate_signed_url: bool | None = None,
        generate_signed_download_url: bool | None = None,
        generate_signed_proxy_url: bool | None = None,
        save_search_history: bool | None = None,
        exclude_defaults: bool = True,
        **options: Unpack[ListOptions],
    ) -> Call[m.SearchResponse]:
        """Search (operation `search`). Page numbers reach 10,000 hits; `search_after` in the body has no such limit.

        Args:
            search_body: The search. `operator`, `terms`, `filters` and `path` at its top level are sent as its
                `filter`. If it has a `filter` as well, the two are combined by AND.
            per_page: Number of hits in a page.
            page: Number of the page, from 1.
            scroll: Start a scroll.
            scroll_id: Identifier of a scroll to continue.
            generate_signed_url: Sign the URLs in the hits.
            generate_signed_download_url: Sign a URL that downloads each file.
            generate_signed_proxy_url: Sign a URL that plays each proxy.
            save_search_history: Save the search in the history of the user.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = SearchService.search.build({}, **options)
        call.query = {
            "per_page": per_page,
            "page": page,
            "scroll": scroll,
            "scroll_id": scroll_id,
            "generate_signed_url": generate_signed_url,
            "generate_signed_download_url": generate_signed_download_url,
            "generate_signed_proxy_url": generate_signed_proxy_url,
            "save_search_history": save_search_history,
        }
        return with_body(call, _lifted(search_body), m.SearchBody)


class SearchSpec(SearchMethods, Spec, SyncSearch):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Operations of search: method of 1.x, and every operation of the service by its operationId."""

    # If two names clash, the signature of 1.x is used. Type checkers are told to ignore this.

    server = "API/search/"


class AsyncSearchSpec(SearchMethods, AsyncSpec, AsyncSearch):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Operations of search, asynchronous; see `SearchSpec`."""

    server = "API/search/"


def _lifted(body: m.SearchBody | JsonBody) -> Any:
    """Return a search whose top-level conditions are part of its filter. The argument is not changed."""
    search = SearchSpec._prepare_model_data(body)
    if not isinstance(search, Mapping):
        return search
    search = dict(search)
    conditions = {name: search.pop(name) for name in _FILTER_PROPERTIES if name in search}
    if conditions:
        given = search.get("filter")
        search["filter"] = {"operator": "AND", "filters": [given, conditions]} if given else conditions
    return search
