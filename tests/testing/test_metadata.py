"""Metadata fields, views and values."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Api

AT = "metadata/v1"


@pytest.fixture
def view(api: Api) -> dict[str, Any]:
    """A view of two fields; a third is in no view."""
    for name, multi in (("location", False), ("people", True), ("secret", False)):
        api("POST", f"{AT}/fields/", {"name": name, "label": name.title(), "field_type": "string", "multi": multi})
    fields = [{"name": "location", "label": "Where"}, {"name": "people"}]
    view: dict[str, Any] = api("POST", f"{AT}/views/", {"name": "Places", "view_fields": fields})
    return view


def values(**fields: Any) -> dict[str, Any]:
    return {
        "metadata_values": {
            name: {"field_values": [{"value": each} for each in entries]} for name, entries in fields.items()
        }
    }


def stored(answer: dict[str, Any]) -> dict[str, list[Any]]:
    return {
        name: [each["value"] for each in entry["field_values"]] for name, entry in answer["metadata_values"].items()
    }


def test_fields(api: Api, view: dict[str, Any]) -> None:
    at = f"{AT}/fields/location/"
    assert (api("GET", at)["label"], api("GET", at)["multi"]) == ("Location", False)
    same = {"name": "location", "label": "L", "field_type": "string"}
    assert api.errors("POST", f"{AT}/fields/", same, expect=409) == ["metadata field location exists already"]
    assert api("PATCH", at, {"label": "Place"})["field_type"] == "string"
    replaced = api("PUT", at, {"label": "Spot", "field_type": "text"})
    assert (replaced["name"], replaced["field_type"]) == ("location", "text")
    api("DELETE", at)
    api("GET", at, expect=404)
    assert [each["name"] for each in api("GET", f"{AT}/views/{view['id']}/")["view_fields"]] == ["people"]


def test_views(api: Api, view: dict[str, Any]) -> None:
    at = f"{AT}/views/{view['id']}/"
    assert [each["name"] for each in api("GET", f"{AT}/views/")["objects"]] == ["Places"]
    merged = api("GET", at, merge_fields=True)["view_fields"][0]
    assert (merged["label"], merged["field_type"]) == ("Where", "string")
    changed = api("PATCH", at, {"name": "Spots"})
    assert (changed["name"], len(changed["view_fields"])) == ("Spots", 2)
    assert api.errors("PATCH", at, {"view_fields": [{"name": "nothing"}]}) == [
        "body.view_fields[0].name: metadata field nothing does not exist"
    ]
    assert api("PUT", at, {"name": "None", "view_fields": []})["view_fields"] == []
    api("DELETE", at)
    api("GET", at, expect=404)


def test_values_through_a_view(api: Api, view: dict[str, Any]) -> None:
    asset = api.asset()
    at = f"{AT}/assets/{asset['id']}/views/{view['id']}/"
    assert "has no metadata in this view" in api.errors("GET", at, expect=404)[0]
    written = api("PUT", at, values(location=["Oslo"], people=["Ada", "Bo"]))
    assert (written["object_type"], written["object_id"]) == ("assets", asset["id"])
    assert stored(api("GET", at)) == {"location": ["Oslo"], "people": ["Ada", "Bo"]}
    append = {"metadata_values": {"people": {"field_values": [{"value": "Cy"}, {"value": "Bo"}], "mode": "append"}}}
    assert stored(api("PUT", at, append))["people"] == ["Ada", "Bo", "Cy"]
    delete = {"metadata_values": {"people": {"field_values": [{"value": "Bo"}], "mode": "delete"}}}
    assert stored(api("PUT", at, delete))["people"] == ["Ada", "Cy"]
    assert stored(api("PUT", at, values(location=[])))["location"] == []
    assert api("PUT", at, {"metadata_values": {}})


def test_values_are_checked(api: Api, view: dict[str, Any]) -> None:
    asset = api.asset()
    at = f"{AT}/assets/{asset['id']}/views/{view['id']}/"
    assert api.errors("PUT", at, values(secret=["x"])) == [
        "body.metadata_values.secret: the field does not exist in the view"
    ]
    assert api.errors("PUT", at, values(location=["Oslo", "Bergen"])) == [
        "body.metadata_values.location: the field accepts a single value"
    ]
    assert api.errors("PUT", at, {}) == ["body.metadata_values: is required"]
    api("PUT", f"{AT}/assets/{view['id']}/views/{view['id']}/", values(location=["Oslo"]), expect=404)


def test_values_without_a_view(api: Api, view: dict[str, Any]) -> None:
    asset = api.asset()
    at = f"{AT}/assets/{asset['id']}/"
    api("GET", at, expect=404)
    api("PUT", at, values(secret=["x"], location=["Oslo"]))
    assert api("GET", at) == {
        "secret": {"name": "secret", "type": "string", "values": [{"value": "x"}]},
        "location": {"name": "location", "type": "string", "values": [{"value": "Oslo"}]},
    }
    assert api.errors("PUT", at, values(nothing=["x"])) == ["body.metadata_values.nothing: the field does not exist"]
    api("DELETE", f"{AT}/fields/secret/")
    assert list(api("GET", at)) == ["location"]
    assert list(api("GET", at, include_values_for_deleted_fields=True)) == ["secret", "location"]


def test_values_of_a_segment(api: Api, view: dict[str, Any]) -> None:
    asset, other = api.asset(), api.asset()
    segment = api("POST", f"assets/v1/assets/{asset['id']}/segments/", {"segment_type": "MARKER"})
    below = f"segments/{segment['id']}/views/{view['id']}/"
    api("PUT", f"{AT}/assets/{asset['id']}/{below}", values(location=["Oslo"]))
    assert stored(api("GET", f"{AT}/assets/{asset['id']}/{below}")) == {"location": ["Oslo"]}
    assert stored(api("GET", f"{AT}/{below}")) == {"location": ["Oslo"]}
    api("GET", f"{AT}/assets/{other['id']}/{below}", expect=404)
