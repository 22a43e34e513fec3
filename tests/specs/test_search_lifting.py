"""Search: conditions at the top level of the body are sent as its filter."""

from __future__ import annotations

import copy
from types import MappingProxyType
from typing import Any

import pytest

from pythonik.models.search.search_body import Filter, SearchBody, SortItem, Term

from .answering_server import AnsweringServer, by_both_clients

TERMS = [
    {"name": "files.storage_id", "value_in": ["st1"]},
    {"name": "files.original_name", "value_in": ["Lorem.png"]},
]
MORE_TERMS = [{"name": "status", "value": "ACTIVE"}]
REST = {"doc_types": ["assets"], "query": "harbour", "sort": [{"name": "title", "order": "asc"}]}

#: Arguments (besides `REST`), and the filter that is sent.
CASES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "as in the reference document": ({"operator": "AND", "terms": TERMS}, {"operator": "AND", "terms": TERMS}),
    "terms alone": ({"terms": TERMS}, {"terms": TERMS}),
    "an operator alone": ({"operator": "OR"}, {"operator": "OR"}),
    "filters": (
        {"operator": "NOT", "filters": [{"operator": "OR", "terms": TERMS}]},
        {"operator": "NOT", "filters": [{"operator": "OR", "terms": TERMS}]},
    ),
    "nested": (
        {"operator": "NESTED", "path": "files", "terms": TERMS},
        {"operator": "NESTED", "path": "files", "terms": TERMS},
    ),
    "beside a filter": (
        {"operator": "OR", "terms": TERMS, "filter": {"operator": "AND", "terms": MORE_TERMS}},
        {
            "operator": "AND",
            "filters": [{"operator": "AND", "terms": MORE_TERMS}, {"operator": "OR", "terms": TERMS}],
        },
    ),
    "beside an empty filter": ({"operator": "OR", "terms": TERMS, "filter": {}}, {"operator": "OR", "terms": TERMS}),
    "beside no filter": ({"operator": "OR", "terms": TERMS, "filter": None}, {"operator": "OR", "terms": TERMS}),
    "a filter alone": (
        {"filter": {"operator": "AND", "terms": MORE_TERMS}},
        {"operator": "AND", "terms": MORE_TERMS},
    ),
}


@by_both_clients
@pytest.mark.parametrize("make", [dict, lambda given: SearchBody(**given), MappingProxyType])
@pytest.mark.parametrize(("given", "sent"), CASES.values(), ids=CASES)
def test_conditions_are_sent_as_the_filter(ask: Any, make: Any, given: dict[str, Any], sent: dict[str, Any]) -> None:
    body = make({**REST, **given})
    before = copy.deepcopy(dict(body) if isinstance(body, MappingProxyType) else body)
    with AnsweringServer({"objects": []}) as server:
        answer = ask(server, lambda client: client.search().search(body))

    assert server.request.method == "POST"
    assert server.request.path == "/API/search/v1/search/"
    assert server.request.json == {**REST, "filter": sent}
    assert answer.data.objects == []
    assert body == before, "the caller's object was changed"


@by_both_clients
@pytest.mark.parametrize("make", [dict, lambda given: SearchBody(**given)])
def test_other_searches_are_sent_as_they_are(ask: Any, make: Any) -> None:
    given = {"query": "", "search_after": [1, "x"], "filter": None, "not_in_the_contract": {"terms": 1}}
    with AnsweringServer({}) as server:
        ask(server, lambda client: client.search().search(make(given), check=False))

    assert server.request.json == given


@by_both_clients
def test_models_within_a_body(ask: Any) -> None:
    body = {
        "sort": [SortItem(name="title")],
        "operator": "AND",
        "terms": [Term(name="status", value="ACTIVE")],
        "filter": Filter(operator="OR", terms=[Term(name="title", exists=True)]),
    }
    with AnsweringServer({}) as server:
        ask(server, lambda client: client.search().search(body))

    assert server.request.json == {
        "sort": [{"name": "title"}],
        "filter": {
            "operator": "AND",
            "filters": [
                {"operator": "OR", "terms": [{"name": "title", "exists": True}]},
                {"operator": "AND", "terms": [{"name": "status", "value": "ACTIVE"}]},
            ],
        },
    }


@by_both_clients
def test_arguments_go_into_the_query(ask: Any) -> None:
    with AnsweringServer({}) as server:
        ask(
            server,
            lambda client: client.search().search(
                SearchBody(query="x"),
                5,
                2,
                scroll=False,
                save_search_history=True,
                exclude_defaults=False,
                params={"types": "ASSET", "page": 3},
                headers={"X-Trace": "t1"},
            ),
        )

    path, _, query = server.request.path.partition("?")
    assert path == "/API/search/v1/search/"
    assert query.split("&") == ["per_page=5", "page=3", "scroll=false", "save_search_history=true", "types=ASSET"]
    assert server.request.headers["X-Trace"] == "t1"


@by_both_clients
@pytest.mark.parametrize("body", [5, "text"])
def test_a_body_of_the_wrong_type_is_refused(ask: Any, body: Any) -> None:
    with AnsweringServer({}) as server, pytest.raises(TypeError, match=f"SearchBody.*{type(body).__name__}"):
        ask(server, lambda client: client.search().search(body))

    assert server.requests == []
