"""The search finds what the other services have stored."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Api


@pytest.fixture(autouse=True)
def world(api: Api) -> None:
    """Three assets, of which the first has a file and metadata, in a collection with a segment."""
    collection = api("POST", "assets/v1/collections/", {"title": "Ports of the north"})
    harbour = api.asset("Harbour at dawn", category="news", collection_id=collection["id"])
    api.asset("Quay", category="sport", external_id="Q-1")
    api.asset("Fog")
    api.file(harbour["id"])
    fields = (("location", "string"), ("rating", "float"))
    for name, kind in fields:
        api("POST", "metadata/v1/fields/", {"name": name, "label": name, "field_type": kind})
    entries = {"location": {"field_values": [{"value": "Oslo"}]}, "rating": {"field_values": [{"value": 3.5}]}}
    api("PUT", f"metadata/v1/assets/{harbour['id']}/", {"metadata_values": entries})
    segment = {"segment_type": "COMMENT", "segment_text": "Fog horn"}
    api("POST", f"assets/v1/assets/{harbour['id']}/segments/", segment)


def titles(api: Api, parameters: str = "", /, **body: Any) -> list[str]:
    hits = api("POST", f"search/v1/search/{parameters}", {"sort": [{"name": "title", "order": "asc"}], **body})
    return [hit["title"] for hit in hits["objects"]]


def test_words(api: Api) -> None:
    assert titles(api, "?save_search_history=false") == [
        "Fog",
        "Fog horn",
        "Harbour at dawn",
        "Ports of the north",
        "Quay",
    ]
    assert titles(api, doc_types=["assets"]) == ["Fog", "Harbour at dawn", "Quay"]
    assert titles(api, query="fog") == ["Fog", "Fog horn"]
    assert titles(api, query="HARBOUR daw*") == ["Harbour at dawn"]
    assert titles(api, query="oslo") == ["Harbour at dawn"]
    assert titles(api, query="oslo", search_fields=["title"]) == []
    assert titles(api, "?types=LINK", doc_types=["assets"]) == []


@pytest.mark.parametrize(
    ("term", "found"),
    [
        ({"value": "news"}, ["Harbour at dawn"]),
        ({"value_in": ["news", "sport"]}, ["Harbour at dawn", "Quay"]),
        ({"exists": True}, ["Harbour at dawn", "Quay"]),
        ({"missing": True}, ["Fog"]),
        ({"exists": False}, ["Fog"]),
        ({"range": {"min": "o"}}, ["Quay"]),
    ],
)
def test_terms(api: Api, term: dict[str, Any], found: list[str]) -> None:
    filters = {"operator": "AND", "terms": [{"name": "category", **term}]}
    assert titles(api, doc_types=["assets"], filter=filters) == found


@pytest.mark.parametrize(
    ("name", "condition"),
    [
        ("files.original_name", {"value_in": ["harbour.mov"]}),
        ("files.directory_path", {"value": "2024"}),
        ("formats.name", {"value": "ORIGINAL"}),
        ("metadata.location", {"value": "oslo"}),
        ("metadata.rating", {"range": {"min": "3", "max": "10"}}),
        ("in_collections", {"exists": True}),
        ("versions.version_number", {"value": "1"}),
    ],
)
def test_names_lead_into_what_belongs_to_an_asset(api: Api, name: str, condition: dict[str, Any]) -> None:
    filters = {"operator": "AND", "terms": [{"name": name, **condition}, {"name": "category", "value": "news"}]}
    assert titles(api, doc_types=["assets"], filter=filters) == ["Harbour at dawn"]


def test_filters_in_filters(api: Api) -> None:
    filters: dict[str, Any] = {
        "operator": "AND",
        "filters": [
            {
                "operator": "OR",
                "terms": [{"name": "category", "value": "news"}, {"name": "category", "missing": True}],
            },
            {"operator": "NOT", "terms": [{"name": "title", "value": "Fog"}]},
        ],
    }
    assert titles(api, doc_types=["assets"], filter=filters) == ["Harbour at dawn"]
    assert "body.filter.operator" in api.errors("POST", "search/v1/search/", {"filter": {"operator": "XOR"}})[0]


def test_a_day_is_a_limit_of_dates(api: Api) -> None:
    today = api("GET", "assets/v1/assets/")["objects"][0]["date_created"][:10]

    def between(least: str, greatest: str) -> int:
        term = {"name": "date_created", "range": {"min": least, "max": greatest}}
        return len(titles(api, doc_types=["assets"], filter={"operator": "AND", "terms": [term]}))

    assert (between(today, today), between("2001-01-01", "2001-12-31")) == (3, 0)


def test_order_fields_and_facets(api: Api) -> None:
    body = {
        "doc_types": ["assets"],
        "sort": [{"name": "category", "order": "desc"}],
        "include_fields": ["category"],
        "facets": ["category"],
    }
    page = api("POST", "search/v1/search/", body)
    assert [hit.get("category") for hit in page["objects"]] == ["sport", "news", None]
    assert set(page["objects"][0]) == {"id", "title", "object_type", "category", "_sort"}
    assert page["facets"]["category"]["buckets"] == [
        {"key": "news", "doc_count": 1},
        {"key": "sport", "doc_count": 1},
    ]


def test_history(api: Api) -> None:
    titles(api, query="fog")
    titles(api, "?save_search_history=false", query="quay")
    (entry,) = api("GET", "search/v1/search/history/")["objects"]
    assert entry["criteria"]["query"] == "fog"
    again = api("GET", f"search/v1/search/history/{entry['id']}/")
    assert [hit["title"] for hit in again["objects"]] == ["Fog", "Fog horn"]
    api("DELETE", f"search/v1/search/history/{entry['id']}/")
    api("GET", f"search/v1/search/history/{entry['id']}/", expect=404)
