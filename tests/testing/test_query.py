"""Text queries: what they find, and what is refused instead of finding nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from pythonik.testing.query import Fields, QueryError, event_query, text_query

from .conftest import Api

RECORDS: list[dict[str, Any]] = [
    {"title": "Harbour at dawn", "size": 10, "date_created": "2024-05-14T09:30:00.000001", "tags": ["fog", "sea"]},
    {"title": "Quay (old)", "size": 200, "date_created": "2024-06-01T00:00:00.000000", "is_online": True},
    {
        "title": "harbour_02.mov",
        "size": 3.5,
        "date_created": "2025-01-01T00:00:00.000000",
        "metadata": {"Light": ["dawn"]},
    },
]
NAMES = {name for record in RECORDS for name in record}
FIELDS = Fields(["title"], lambda name: name.partition(".")[0] in NAMES)


def found(query: str) -> list[int]:
    test = text_query(query, FIELDS)
    return [number for number, record in enumerate(RECORDS) if test(record)]


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("", [0, 1, 2]),
        ("*", [0, 1, 2]),
        ("*:*", [0, 1, 2]),
        ("harbour", [0, 2]),
        ("harbour dawn", [0]),
        ("harbour OR quay", [0, 1, 2]),
        ("harbour AND NOT dawn", [2]),
        ("harbour -dawn", [2]),
        ("+harbour !dawn", [2]),
        ("harbour && dawn || quay", [0, 1]),
        ("harbour AND (dawn OR mov)", [0, 2]),
        ('"at dawn"', [0]),
        ('"dawn at"', []),
        ("title:harbour", [0, 2]),
        ("title:harb", []),
        ("title:harb*", [0, 2]),
        ("title:d?wn", [0]),
        ('title:"Harbour at dawn"', [0]),
        ("title:(quay OR dawn)", [0, 1]),
        (r"title:\(old\)", [1]),
        ("size:10", [0]),
        ("size:3.5", [2]),
        ("size:>10", [1]),
        ("size:>=10", [0, 1]),
        ("size:<10", [2]),
        ("size:[10 TO 200]", [0, 1]),
        ("size:{10 TO 200]", [1]),
        ("size:[10 TO 200}", [0]),
        ("size:[* TO 10]", [0, 2]),
        ("date_created:2024-05-14", [0]),
        ("date_created:[2024-05-14 TO 2024-06-01]", [0, 1]),
        ("date_created:{2024-05-14 TO *}", [1, 2]),
        ("date_created:[2024-01-01 TO now]", [0, 1, 2]),
        ("date_created:>now-1h", []),
        ("tags:sea", [0]),
        ("is_online:true", [1]),
        ("_exists_:tags", [0]),
        ("NOT _exists_:tags", [1, 2]),
        ("tags:*", [0]),
        ("metadata.Light:dawn", [2]),
    ],
)
def test_a_query_finds(query: str, numbers: list[int]) -> None:
    assert found(query) == numbers


@pytest.mark.parametrize(
    "query",
    [
        *("AND", "harbour AND", "OR quay", "NOT", "(harbour", "harbour)", "()", 'title:"dawn', "title:", ":dawn"),
        *("titel:dawn", "_exists_:titel", "size:[1 10]", "size:[1 TO 10", "[1 TO 10]", "title:dawn~2", "title:dawn^3"),
        *("title:/daw./", "a:b:c", "title:title:x", "date_created:2024-05-14T09:30:00", "title:TO", "{", "dawn~"),
    ],
)
def test_a_query_that_is_not_understood_is_refused(query: str) -> None:
    with pytest.raises(QueryError, match=r"character|invalid"):
        found(query)


@given(st.text(st.sampled_from('ab:"()[]{}*?\\-+! ANDORTO~^/=<>'), max_size=20))
def test_any_text_is_understood_or_refused(text: str) -> None:
    for parse in (lambda: text_query(text, FIELDS), lambda: event_query(text)):
        try:
            test = parse()
        except QueryError:
            continue
        for record in RECORDS:
            assert test(record) in {True, False}


def test_lists_and_searches_refuse_what_they_do_not_understand(api: Api) -> None:
    api("POST", "metadata/v1/fields/", {"name": "Light", "label": "Light", "field_type": "string"})
    asset = api.asset("Harbour at dawn")
    light = {"metadata_values": {"Light": {"field_values": [{"value": "dawn"}]}}}
    api("PUT", f"metadata/v1/assets/{asset['id']}/", light)

    def search(query: str, expect: int = 200) -> Any:
        return api("POST", "search/v1/search/", {"query": query, "doc_types": ["assets"]}, expect=expect)

    for query in ("metadata.Light:dawn", "title:harbour AND status:ACTIVE", "_exists_:versions", "harbour NOT fog"):
        assert [hit["id"] for hit in search(query)["objects"]] == [asset["id"]], query
    assert search("metadata.Light:noon")["total"] == 0
    assert "no field has the name 'metadata.Lihgt'" in search("metadata.Lihgt:dawn", 400)["errors"][0]
    assert search("titel:harbour", 400)["errors"][0].startswith("body.query: no field has the name 'titel'")
    assert api.errors("GET", "jobs/v1/jobs/", query="title:(")[0].startswith("query.query: ")
    assert api.errors("GET", "users/v1/users/", query="emial:x")[0].startswith("query.query: no field")
    assert api("GET", "users/v1/users/", query="email:test.user*")["total"] == 1
