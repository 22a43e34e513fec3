"""Code written for pythonik 1.x: what it does around the methods, such as classes of its own, and dicts for models."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import pythonik.specs.assets
import pythonik.specs.files
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import NotFoundError
from pythonik.models.assets.assets import Asset, AssetCreate
from pythonik.models.assets.segments import SegmentBody
from pythonik.models.base import PaginatedResponse
from pythonik.models.files.file import Files
from pythonik.models.files.storage import Storages
from pythonik.models.metadata.views import FieldValues, MetadataValues, ViewMetadata
from pythonik.models.mutation.metadata.mutate import UpdateMetadata
from pythonik.specs.base import Spec

#: Requests that were sent, and a function that makes a client which gets one answer to everything.
Sent = list[httpx.Request]
Connect = Callable[..., PythonikClient]


@pytest.fixture
def sent() -> Sent:
    return []


@pytest.fixture
def connect(sent: Sent) -> Connect:
    def made(answer: Any = None, status: int = 200, **options: Any) -> PythonikClient:
        def handle(request: httpx.Request) -> httpx.Response:
            sent.append(request)
            return httpx.Response(status, json={} if answer is None else answer)

        return PythonikClient("an-app", "a-token", 3, transport=httpx.MockTransport(handle), **options)

    return made


class Foreign:
    """A class with the methods of a model of pydantic."""

    def __init__(self, **values: Any) -> None:
        self.values = values

    @classmethod
    def model_validate(cls, values: Any) -> Foreign:
        if "id" not in values:
            raise ValueError("id is missing")
        return cls(**values)

    def model_dump(self, *, exclude_defaults: bool = False, **_: Any) -> dict[str, Any]:
        return {name: value for name, value in self.values.items() if not (exclude_defaults and value is None)}


class MySpec(Spec):
    server = "API/assets/"


def test_root_names_the_mapping() -> None:
    values = {"a": {"field_values": [{"value": "x"}]}}
    for made in (MetadataValues(root=values), MetadataValues(values), MetadataValues(**values)):
        assert made.model_dump() == values
        assert isinstance(made.root["a"], FieldValues)
        assert list(made) == ["a"]
    assert MetadataValues({"root": {}}).model_dump() == {"root": {}}
    assert UpdateMetadata(metadata_values=MetadataValues(root=values)).model_dump() == {"metadata_values": values}
    with pytest.raises(TypeError, match="root= or values"):
        MetadataValues(root=values, other={})


def test_a_mapping_has_the_methods_of_a_model() -> None:
    values = MetadataValues(a={"field_values": []}, b={})
    assert values.model_dump(include={"a"}) == {"a": {"field_values": []}}
    assert values.model_dump(exclude={"a": {"field_values"}}) == {"a": {}, "b": {}}
    assert MetadataValues.model_validate_json(values.model_dump_json()) == values
    assert MetadataValues.model_construct(root={"a": {}}) == {"a": {}}
    twin = values.model_copy(deep=True, update={"c": {}})
    assert list(twin) == ["a", "b", "c"]
    assert twin["a"] is not values["a"]
    assert (values.model_fields_set, list(MetadataValues.model_fields)) == ({"root"}, ["root"])


def test_a_facade_of_the_user_keeps_the_settings_of_the_client(connect: Connect, sent: Sent) -> None:
    client = connect(headers={"X-Team": "1"}, strict=True, raise_on_error=True)
    client.session.headers["X-Session"] = "2"
    spec = MySpec(client.session, client.timeout, client.base_url)
    assert spec._get("assets/").ok
    assert (sent[0].headers["X-Team"], sent[0].headers["X-Session"]) == ("1", "2")
    given, own = spec.transport.settings, client.assets().transport.settings
    for name in ("strict", "raise_on_error", "retries", "rate_limit", "timeout", "base_url"):
        assert getattr(given, name) == getattr(own, name)


def test_a_facade_sends_to_the_url_that_it_is_given(connect: Connect, sent: Sent) -> None:
    client = connect()
    MySpec(client.session, base_url="https://other.example")._get("assets/")
    client.assets().get("a1")
    assert [each.url.host for each in sent] == ["other.example", "app.iconik.io"]
    with pytest.raises(ValueError, match="not encrypted"):
        MySpec(client.session, base_url="http://other.example")


def test_timeout_and_base_url_can_be_set(connect: Connect, sent: Sent) -> None:
    client = connect()
    client.timeout = 7
    client.base_url = "https://other.example/"
    client.assets().get("a1")
    client.session.get("API/x/")
    assert [each.url.host for each in sent] == ["other.example"] * 2
    assert [each.extensions["timeout"]["read"] for each in sent] == [7, 7]
    with pytest.raises(ValueError, match="timeout"):
        client.timeout = -1
    assert client.timeout == 7


def test_a_session_takes_no_attribute_without_effect(connect: Connect) -> None:
    with pytest.raises(AttributeError, match="verify"):
        connect().session.verify = False  # type: ignore[attr-defined]


@pytest.mark.parametrize("params", [{"a": ["1", "2"], "b": "3"}, [("a", "1"), ("a", "2"), ("b", "3")], "a=1&a=2&b=3"])
def test_parameters_are_a_mapping_pairs_or_text(connect: Connect, sent: Sent, params: Any) -> None:
    client = connect()
    client.assets().get("a1", params=params)
    client.session.get("API/x/", params=params)
    MySpec(client.session)._get("assets/", params=params)
    client.session.params = params
    client.assets().get("a1")
    assert [each.url.query for each in sent] == [b"a=1&a=2&b=3"] * 4


def test_a_facade_sends_forms_and_files(connect: Connect, sent: Sent) -> None:
    spec = MySpec(connect().session)
    spec._post("x/", data={"a": "1"})
    spec._post("x/", data=[("a", "1"), ("a", "2")])
    spec._post("x/", files={"file": b"bytes"}, data={"a": "1"})
    assert [each.content for each in sent[:2]] == [b"a=1", b"a=1&a=2"]
    assert sent[2].headers["Content-Type"].startswith("multipart/form-data")


def test_a_response_is_parsed_as_a_class_of_the_user(connect: Connect) -> None:
    session = connect({"id": "1"}).session
    assert Spec.parse_response(session.get("x"), Foreign).data.values == {"id": "1"}
    assert Spec.parse_response(session.get("x"), list[Foreign]).data == {"id": "1"}
    assert Spec.parse_response(connect([{"id": "1"}]).session.get("x"), list[Foreign]).data[0].values == {"id": "1"}
    assert Spec.parse_response(connect({}, status=404).session.get("x"), Foreign).data is None
    with pytest.raises(ValueError, match="id is missing"):
        Spec.parse_response(connect().session.get("x"), Foreign)
    with pytest.raises(ValueError, match="id is missing"):
        _ = Spec.parse_response(connect([{}]).session.get("x"), list[Foreign]).data


@pytest.mark.parametrize(
    "body", [Foreign(title="Harbour", x=None), Asset(title="Harbour"), AssetCreate(title="Harbour")]
)
def test_any_model_is_a_body(connect: Connect, sent: Sent, body: Any) -> None:
    client = connect()
    client.assets().create(body)
    client.assets().partial_update_asset("a1", body)
    client.metadata().update_asset_metadata("a1", "v1", body)
    client.search().search(body)
    MySpec(client.session)._post("x/", json=SegmentBody(x=1))
    assert [json.loads(each.content) for each in sent] == [{"title": "Harbour"}] * 4 + [{"x": 1}]


def test_a_model_of_others_is_a_body_of_an_operation(connect: Connect, sent: Sent) -> None:
    connect().assets().create_asset(Foreign(title="Harbour"))  # type: ignore[arg-type]
    assert json.loads(sent[0].content) == {"title": "Harbour"}


def test_a_value_that_was_not_sent_is_empty_text() -> None:
    unset = Asset().title
    assert (f"{unset}", f"{unset:>3}", str(unset), repr(unset)) == ("", "   ", "", "UNSET")
    table = io.StringIO()
    csv.writer(table).writerow(["a", unset, None])
    assert table.getvalue() == "a,,\r\n"
    with pytest.raises(TypeError):
        json.dumps(unset)


def test_every_page_is_a_paginated_response(connect: Connect) -> None:
    client = connect({"objects": []})
    for page in (Files(), Storages(), client.files().get_storages().data, client.assets().list_all().data):
        assert isinstance(page, PaginatedResponse)
    assert issubclass(Files, PaginatedResponse)
    assert not isinstance(Asset(), PaginatedResponse)
    assert not isinstance({"objects": []}, PaginatedResponse)
    assert not isinstance(Files(), type("Mine", (PaginatedResponse,), {"__module__": __name__}))


LEGACY = {"field": {"values": [{"value": "x"}]}, "object_id": "o1"}
VALUES = {"field": {"field_values": [{"value": "x"}]}}


@pytest.mark.parametrize("method", ["get_asset_metadata", "get_collection_metadata", "get_segment_metadata"])
def test_legacy_values_are_in_their_place(connect: Connect, method: str) -> None:
    data = getattr(connect(LEGACY).metadata(), method)("a1", "v1").data
    assert data.metadata_values.model_dump() == VALUES
    assert data.object_id == "o1"
    assert data["field"] == {"values": [{"value": "x"}]}


def test_values_without_a_legacy_field_are_as_they_came(connect: Connect) -> None:
    for answer in ({"object_id": "o1", "other": {"x": 1}}, {"metadata_values": {}, "a": 1}, {"metadata_values": None}):
        data = connect(answer).metadata().get_asset_metadata("a1", "v1").data
        assert data.model_dump() == answer


def test_values_made_by_hand_have_the_defaults_of_1x(connect: Connect, sent: Sent) -> None:
    made = ViewMetadata()
    assert (made.object_id, made.metadata_values) == ("", None)
    assert ViewMetadata(**LEGACY).metadata_values.model_dump() == VALUES
    client = connect({"metadata_values": {}})
    assert isinstance(client.metadata().get_asset_metadata("a1", "v1").data, ViewMetadata)
    assert connect(status=404).metadata().get_asset_metadata("a1", "v1", intercept_404=made).data is made
    client.metadata().update_asset_metadata("a1", "v1", ViewMetadata(**LEGACY))
    assert json.loads(sent[-1].content)["metadata_values"] == VALUES


def test_modules_have_the_names_of_1x() -> None:
    assert pythonik.specs.assets.GET_URL == "assets/{}/"
    assert pythonik.specs.files.GET_ASSETS_FILE_PATH.format("a", "f") == "assets/a/files/f/"
    assert pythonik.specs.files.S3_UPLOADID_KEY == "UploadId"
    assert pythonik.specs.assets.Asset is Asset
    from pythonik.client import AssetSpec, SearchSpec

    assert AssetSpec.gen_url("x") == "https://app.iconik.io/API/assets/v1/x"
    assert SearchSpec.server == "API/search/"
    for name in ("Colour", "_MODELS", "__path__"):
        with pytest.raises(AttributeError, match=name):
            getattr(pythonik.specs.assets, name)


def test_an_attribute_of_a_class_can_be_set() -> None:
    mine = type("Mine", (MySpec,), {})
    with pytest.warns(DeprecationWarning, match="pass base_url to the client"):
        mine.set_class_attribute("base_url", "https://other.example")
    assert mine.gen_url("x") == "https://other.example/API/assets/v1/x"
    assert MySpec.gen_url("x") == "https://app.iconik.io/API/assets/v1/x"


def test_a_request_that_a_handler_kept_has_headers_without_credentials(connect: Connect, sent: Sent) -> None:
    connect().assets().get("a1")
    assert sent[0].headers["accept"] == "application/json"
    assert "auth-token" not in sent[0].headers


def test_a_request_by_path_is_cast(connect: Connect, sent: Sent) -> None:
    client = connect([{"id": "1"}], raise_on_error=True)
    assert client.get("API/x/v1/things/").data == [{"id": "1"}]
    assert client.post("API/x/v1/things/", json={"a": 1}, params="b=2", cast_to=list[Asset]).data == [Asset(id="1")]
    assert client.delete("API/x/v1/things/", cast_to=list[Foreign]).data[0].values == {"id": "1"}
    assert [(each.method, each.url.query, each.content) for each in sent[1:]] == [
        ("POST", b"b=2", b'{"a":1}'),
        ("DELETE", b"", b""),
    ]
    with pytest.raises(NotFoundError):
        connect(status=404, raise_on_error=True).put("API/x/")
    with pytest.raises(TypeError, match="colour"):
        client.patch("API/x/", colour=1)


def test_an_awaited_request_by_path_is_cast() -> None:
    async def main() -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"id": "1"}, headers={"X-Request-Id": "r1"}))
        async with AsyncPythonikClient("an-app", "a-token", transport=transport) as client:
            response = await client.get("API/x/", cast_to=Asset)
            assert (response.data, response.request_id) == (Asset(id="1"), "r1")

    asyncio.run(main())


def test_a_response_is_a_model_of_two_fields(connect: Connect) -> None:
    response = connect({"id": "1"}).assets().get("a1")
    assert response.model_dump() == {"response": response.response, "data": {"id": "1"}}
    assert response.model_dump(exclude={"response"}, mode="json") == {"data": {"id": "1"}}
    assert dict(response) == {"response": response.response, "data": response.data}
    assert response == type(response)(response.response, data=Asset(id="1"))
    assert response != connect({"id": "1"}).assets().get("a1")
    assert len({response, response}) == 1
    assert response.request_id is None
