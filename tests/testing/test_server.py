"""The stand-in over HTTP: credentials, breaches, what it records, examples, and its own faults."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from pythonik.testing import StandIn

from .conftest import TLS, Api


@pytest.mark.parametrize("name", ["App-ID", "Auth-Token"])
@pytest.mark.parametrize("value", [None, "", "wrong"])
def test_wrong_credentials_are_401(
    api: Api, iconik: StandIn, name: str, value: str | None, plain: httpx.Client
) -> None:
    headers = {"App-ID": iconik.app_id, "Auth-Token": iconik.auth_token}
    headers = {key: text for key, text in {**headers, name: value}.items() if text is not None}
    response = plain.get(f"{iconik.base_url}/API/assets/v1/assets/", headers=headers)
    assert (response.status_code, response.json()) == (401, {"errors": [f"{name.lower()}: missing or wrong"]})
    assert iconik.auth_token not in response.text


def test_breaches_name_the_field(api: Api) -> None:
    path = "assets/v1/assets/"
    assert api.errors("POST", path, {}) == ["body.title: is required"]
    assert api.errors("POST", path, {"title": "x", "id": "1"}) == ["body.id: belongs to the server and cannot be sent"]
    assert api.errors("POST", path, {"title": "x", "titel": "y"}) == ["body.titel: is not in the contract"]
    assert api.errors("POST", path, {"title": "x"}, sparkle=1) == ["query.sparkle: is not in the contract"]
    assert api.errors("GET", path, per_page="many") == ["query.per_page: 'many' is not of type 'integer'"]
    assert api("GET", path)["objects"] == []


def test_paths_and_methods_that_are_not_in_the_contract(api: Api, iconik: StandIn) -> None:
    assert api.errors("GET", "assets/v1/nothing", expect=404) == ["the contract has no path /API/assets/v1/nothing"]
    response = api.http.request("PUT", "assets/v1/assets/1/versions/")
    assert (response.status_code, response.headers["Allow"]) == (405, "POST")
    assert api.http.options("assets/v1/assets/").status_code == 405
    assert [each.operation for each in iconik.requests] == [None, None, None]


def test_the_last_slash_may_be_left_out(api: Api) -> None:
    for number in range(3):
        api.asset(f"Asset {number}")
    page = api("GET", "assets/v1/assets", per_page=2)
    assert (page["total"], page["next_url"]) == (3, "/API/assets/v1/assets/?page=2&per_page=2")
    assert api("GET", f"assets/v1/assets/{page['objects'][0]['id']}")["title"] == page["objects"][0]["title"]


def test_an_identifier_stays_one_segment(api: Api) -> None:
    assert api.errors("GET", "assets/v1/assets/a%2Fb%3Fc/", expect=404) == ["asset a/b?c does not exist"]
    assert api.errors("GET", "assets/v1/assets/%2E%2E/", expect=404) == ["asset .. does not exist"]


def test_literal_segments_win_over_parameters_with_a_choice_of_values(api: Api, iconik: StandIn) -> None:
    api("GET", "metadata/v1/fields/assets/", expect=404)
    api("GET", "metadata/v1/assets/fields/", expect=404)
    api("GET", "metadata/v1/nothings/1/", expect=404)
    assert [each.operation for each in iconik.requests] == ["get_field", "get_metadata", None]


def test_requests_are_recorded(api: Api, iconik: StandIn) -> None:
    api("POST", "assets/v1/assets/?apply_default_acls=false", {"title": "Häfen"})
    api("POST", "assets/v1/assets/", {}, expect=400)
    first, second = iconik.requests
    assert (first.method, first.path, first.query) == (
        "POST",
        "/API/assets/v1/assets/",
        [("apply_default_acls", "false")],
    )
    assert (first.service, first.operation, first.status, first.errors) == ("assets", "create_asset", 201, ())
    assert first.json == {"title": "Häfen"}
    assert first.headers["app-id"] == iconik.app_id
    assert (second.status, second.errors) == (400, ["body.title: is required"])
    assert iconik.auth_token not in repr(first)


def test_reset_forgets(api: Api, iconik: StandIn) -> None:
    asset = api.asset()
    iconik.reset()
    assert iconik.requests == []
    api("GET", f"assets/v1/assets/{asset['id']}/", expect=404)


def test_answers_can_be_compressed(api: Api, iconik: StandIn) -> None:
    for number in range(10):
        api.asset(f"Asset {number}")
    response = api.http.get("assets/v1/assets/")
    assert response.headers["Content-Encoding"] == "gzip"
    assert len(response.json()["objects"]) == 10


def test_two_stand_ins_share_nothing() -> None:
    with StandIn(storage="none") as one, StandIn(storage="none") as other:
        assert one.base_url != other.base_url
        first, second = Api(one), Api(other)
        with first.http, second.http:
            first.asset()
            assert second("GET", "assets/v1/assets/")["total"] == 0
            wrong = first.http.get(f"{other.base_url}/API/assets/v1/assets/")
            assert wrong.status_code == 401


def test_a_stand_in_can_be_started_again(plain: httpx.Client) -> None:
    iconik = StandIn(storage="none")
    with pytest.raises(RuntimeError, match="stand-in is not started"):
        _ = iconik.base_url
    for _ in range(2):
        with iconik:
            iconik.start()
            assert plain.get(iconik.base_url).status_code == 404
    iconik.stop()


def test_unknown_fields_can_be_let_pass() -> None:
    with StandIn(storage="none", strict_unknown=False) as iconik:
        api = Api(iconik)
        with api.http:
            api("POST", "assets/v1/assets/?sparkle=1", {"title": "x", "titel": "y"})
            api("POST", "assets/v1/assets/", {"title": 1}, expect=400)


def test_an_unknown_storage_is_refused() -> None:
    with pytest.raises(ValueError, match="'tape'"):
        StandIn(storage="tape")


# Contracts of our own


def small_contract(folder: Path, **operations: dict[str, Any]) -> Path:
    document = {
        "openapi": "3.0.3",
        "servers": [{"url": "https://app.iconik.io/API/small"}],
        "paths": {f"/v1/{name}/": {"get": {"operationId": name, **each}} for name, each in operations.items()},
    }
    (folder / "small.json").write_text(json.dumps(document))
    return folder


def example(value: Any, schema: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema, "examples": {"one": {"value": value}}}}
    return {"responses": {"200": {"description": "It.", "content": content}}}


LIST = {"type": "object", "properties": {"objects": {"type": "array", "items": {}}, "next_url": {"nullable": True}}}


def test_an_operation_without_a_handler_is_answered_from_the_example(tmp_path: Path) -> None:
    parameters = [{"name": "page", "in": "query", "schema": {"type": "integer"}}]
    contract = small_contract(
        tmp_path,
        things={**example({"objects": [1], "next_url": "?page=2"}, LIST), "parameters": parameters},
        nothing={"responses": {"204": {"description": "Done."}}},
    )
    with (
        StandIn(storage="none", contract=contract) as iconik,
        httpx.Client(base_url=iconik.base_url, verify=TLS) as http,
    ):
        assert http.get("/API/small/v1/things/").json() == {"objects": [1], "next_url": "?page=2"}
        assert http.get("/API/small/v1/things/?page=2").json() == {"objects": [], "next_url": None}
        assert http.get("/API/small/v1/nothing/").status_code == 204


def test_an_example_has_the_identifiers_of_the_path(tmp_path: Path) -> None:
    uuid = {"type": "string", "format": "uuid"}
    thing = {"type": "object", "properties": {"id": uuid, "asset_id": {"type": "string"}, "name": {"type": "string"}}}
    given = {"id": "0b4d6b0a-6a5c-11ee-8c99-0242ac120002", "asset_id": "a", "name": "Harbour"}
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in ("asset_id", "thing_id")
    ]
    operation = {**example(given, thing), "parameters": parameters}
    contract = small_contract(
        tmp_path,
        **{"{asset_id}/things/{thing_id}": operation, "{asset_id}/things/{thing_id}/copies": operation},
    )
    other = "16e5cf1c-9f5d-4b3a-9b0c-1c1c5f4c9a52"
    with (
        StandIn(storage="none", contract=contract) as iconik,
        httpx.Client(base_url=f"{iconik.base_url}/API/small/v1", verify=TLS) as http,
    ):
        assert http.get(f"/b/things/{other}/").json() == {**given, "id": other, "asset_id": "b"}
        assert http.get(f"/b/things/{other}/copies/").json() == {**given, "asset_id": "b"}
        assert http.get("/b/things/no-uuid/").json() == given
        assert not iconik.faults


def test_a_fault_of_its_own_is_500_and_recorded(tmp_path: Path) -> None:
    contract = small_contract(
        tmp_path,
        wrong=example({"objects": 1}, LIST),
        silent={"responses": {"200": {"description": "It.", "content": {"application/json": {"schema": LIST}}}}},
    )
    with (
        StandIn(storage="none", contract=contract) as iconik,
        httpx.Client(base_url=iconik.base_url, verify=TLS) as http,
    ):
        response = http.get("/API/small/v1/wrong/")
        assert response.status_code == 500
        assert response.json()["errors"] == iconik.faults == ["small.wrong: answer.objects: 1 is not of type 'array'"]
        assert "has no example" in http.get("/API/small/v1/silent/").text
        assert len(iconik.faults) == 2
