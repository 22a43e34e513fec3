"""The four ways to walk through a list."""

from __future__ import annotations

from typing import Any

import pytest

from pythonik.testing import StandIn

from .conftest import Api

AT = "assets/v1/assets/"


@pytest.fixture
def titles(api: Api) -> list[str]:
    """Titles of the assets that there are, in the order in which they were created."""
    names = [f"Asset {number}" for number in range(5)]
    for name in names:
        api.asset(name)
    return names


def shown(page: dict[str, Any]) -> list[str]:
    return [each["title"] for each in page["objects"]]


def test_pages_by_number(api: Api, iconik: StandIn, titles: list[str]) -> None:
    page = api("GET", AT, per_page=2, types="ASSET")
    assert {key: page[key] for key in ("page", "pages", "per_page", "total")} == {
        "page": 1,
        "pages": 3,
        "per_page": 2,
        "total": 5,
    }
    assert page["prev_url"] is None
    found = shown(page)
    while page["next_url"]:
        page = api("GET", iconik.base_url + page["next_url"])
        found += shown(page)
    assert found == titles
    assert shown(api("GET", iconik.base_url + page["prev_url"])) == titles[2:4]
    assert api("GET", AT, page=4, per_page=2)["objects"] == []


def test_pages_reach_ten_thousand_objects(api: Api) -> None:
    api("GET", AT, page=100, per_page=100)
    assert api.errors("GET", AT, page=101, per_page=100) == ["query.page: page numbers reach at most 10000 objects"]


def test_a_list_is_sorted(api: Api, titles: list[str]) -> None:
    assert shown(api("GET", AT, sort="title,desc")) == titles[::-1]
    assert shown(api("GET", AT, sort="status,asc;date_created,desc")) == titles[::-1]


def test_a_scroll_is_a_frozen_view(api: Api, titles: list[str]) -> None:
    page = api("GET", AT, scroll=True, per_page=2)
    api.asset("Later")
    found = []
    while page["objects"]:
        found += shown(page)
        page = api("GET", AT, scroll_id=page["scroll_id"], per_page=2)
    assert found == titles
    api("GET", AT, scroll_id="nothing", expect=404)


def test_lists_that_go_on_behind_the_last_object(api: Api, iconik: StandIn) -> None:
    asset = api.asset()
    at = f"files/v1/assets/{asset['id']}/formats/"
    names = [f"FORMAT_{number}" for number in range(5)]
    for name in names:
        api("POST", at, {"name": name})
    page = api("GET", at, per_page=2)
    found = [each["name"] for each in page["objects"]]
    while page["next_url"]:
        assert page["next_url"].endswith(f"last_id={page['objects'][-1]['id']}&per_page=2")
        page = api("GET", iconik.base_url + page["next_url"])
        found += [each["name"] for each in page["objects"]]
    assert found == names
    assert api("GET", at, last_id=page["objects"][-1]["id"])["objects"] == []


def test_metadata_fields_go_on_behind_a_name(api: Api) -> None:
    for name in ("a", "b", "c"):
        api("POST", "metadata/v1/fields/", {"name": name, "label": name, "field_type": "string"})
    page = api("GET", "metadata/v1/fields/", per_page=2)
    rest = api("GET", "metadata/v1/fields/", per_page=2, last_field_name="b")
    assert [each["name"] for each in [*page["objects"], *rest["objects"]]] == ["a", "b", "c"]
    assert rest["next_url"] is None
    assert [each["name"] for each in api("GET", "metadata/v1/fields/", filter="a,c")["objects"]] == ["a", "c"]


def test_search_after(api: Api, titles: list[str]) -> None:
    body: dict[str, Any] = {"doc_types": ["assets"], "sort": [{"name": "status", "order": "asc"}]}
    found: list[str] = []
    while page := api("POST", "search/v1/search/?per_page=2", body)["objects"]:
        found += [hit["title"] for hit in page]
        body["search_after"] = page[-1]["_sort"]
    assert sorted(found) == titles


def test_jobs_go_on_with_search_after(api: Api) -> None:
    for number in range(3):
        api("POST", "jobs/v1/jobs/", {"title": f"Job {number}", "type": "CUSTOM", "status": "STARTED"})
    page = api("GET", "jobs/v1/jobs/", per_page=2, sort="date_created,asc")
    after = ",".join(page["search_after"])
    rest = api("GET", "jobs/v1/jobs/", per_page=2, sort="date_created,asc", search_after=after)
    assert [each["title"] for each in [*page["objects"], *rest["objects"]]] == ["Job 0", "Job 1", "Job 2"]
