"""Decoding never refuses an answer and never loses a value of it; strict decoding says where an answer departs."""

from __future__ import annotations

import json as standard_json
import math
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from iconik_api.assets import models as assets
from iconik_api.files import models as files
from iconik_api.jobs import models as jobs
from iconik_api.metadata import models as metadata
from iconik_api.runtime.base import json
from iconik_api.runtime.base.errors import DecodeError
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.models.codec import codec_of
from iconik_api.runtime.models.fields import fields_of
from iconik_api.runtime.models.model import Model
from iconik_api.runtime.models.plain import wire_body
from iconik_api.search import models as search
from tests.messages import a_response

ASSET = {
    "id": "0b4d6b0a-6a5c-11ee-8c99-0242ac120002",
    "title": "Harbour",
    "status": "ACTIVE",
    "type": "ASSET",
    "date_created": "2024-05-14T09:30:00.000000",
    "time_start_milliseconds": 1,
    "is_online": True,
    "person_ids": ["a"],
    "versions": [{"id": "1", "status": "ACTIVE"}, {"id": "2", "status": "ACTIVE"}],
    "created_by_user_info": {"id": "1", "email": "someone@mail.example"},
}

BIG = 2**70

#: Unexpected values of a response, and the place that strict decoding names; `None` if it accepts the value.
ODD: dict[str, tuple[dict[str, Any], str | None]] = {
    "unknown field": ({"brand_new": {"deep": [1, None]}}, None),
    "unknown enum value": ({"status": "FROZEN"}, "$.status"),
    "unknown enum value, nested": ({"versions": [{}, {"status": "FROZEN"}]}, "$.versions[1].status"),
    "null in a required field": ({"title": None}, "$.title"),
    "empty datetime": ({"date_created": ""}, None),
    "bad datetime": ({"date_created": "yesterday"}, None),
    "naive datetime": ({"date_created": "2024-05-14T09:30:00"}, None),
    "date only": ({"date_created": "2024-05-14"}, None),
    "numeric datetime": ({"date_created": 1715679000.5}, "$.date_created"),
    "bad id": ({"id": "not a UUID"}, None),
    "numeric id": ({"id": 7}, "$.id"),
    "text for an integer": ({"time_start_milliseconds": "12"}, "$.time_start_milliseconds"),
    "integer for a text": ({"title": 12}, "$.title"),
    "float for an integer": ({"time_start_milliseconds": 1.5}, "$.time_start_milliseconds"),
    "truth value for an integer": ({"time_start_milliseconds": True}, "$.time_start_milliseconds"),
    "integer for a truth value": ({"is_online": 1}, "$.is_online"),
    "big integer": ({"time_start_milliseconds": BIG}, None),
    "object for a list": ({"versions": {"id": "1"}}, "$.versions"),
    "list for an object": ({"created_by_user_info": [{"id": "1"}]}, "$.created_by_user_info"),
    "text for an object": ({"created_by_user_info": "someone"}, "$.created_by_user_info"),
    "null in a list": ({"versions": [{"id": "1"}, None]}, "$.versions[1]"),
    "null in a list of texts": ({"person_ids": ["a", None]}, "$.person_ids[1]"),
    "text in a list of objects": ({"versions": ["1"]}, "$.versions[0]"),
    "list for an enum": ({"status": ["ACTIVE"]}, "$.status"),
    "object for an enum": ({"status": {"is": "ACTIVE"}}, "$.status"),
    "number for an enum": ({"status": 3}, "$.status"),
    "nested unknown field": ({"created_by_user_info": {"id": "1", "shoe_size": 44.5}}, None),
    "name of a method": ({"model_dump": 1, "additional_properties": {"a": 1}, "self": 2}, None),
    "empty name": ({"": ""}, None),
}

MODELS: list[type[Model]] = [
    assets.Asset,
    assets.AssetVersion,
    assets.Assets,
    assets.SegmentResponse,
    files.File,
    files.Format,
    files.Storage,
    jobs.JobResponse,
    jobs.ActionContext,
    metadata.ViewMetadata,
    metadata.FieldResponse,
    search.Object,
    search.Filter,
    search.SearchResponse,
]

TEXTS = st.text(st.characters(), max_size=6)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


def answer(body: bytes, result: object = assets.Asset, *, status: int = 200, strict: bool = False) -> Response[Any]:
    return Response(a_response(status, body), result=result, strict=strict)


def encoded(value: object) -> bytes:
    return standard_json.dumps(value).encode()


def wire_names(cls: type[Model]) -> list[str]:
    return [field.wire for field in fields_of(cls)]


# --- odd answers


@pytest.mark.parametrize("change", [change for change, _ in ODD.values()], ids=list(ODD))
def test_an_odd_answer_is_decoded_and_nothing_is_lost(change: dict[str, Any]) -> None:
    body = {**ASSET, **change}
    asset = answer(encoded(body)).data
    assert type(asset) is assets.Asset
    assert_same(asset.model_dump(by_alias=True), body)
    assert_same(json.loads(asset.model_dump_json(by_alias=True).encode()), body)


@pytest.mark.parametrize(("change", "place"), ODD.values(), ids=list(ODD))
def test_strict_decoding_names_the_place(change: dict[str, Any], place: str | None) -> None:
    response = answer(encoded({**ASSET, **change}), strict=True)
    if place is None:
        assert_same(response.data.model_dump(by_alias=True), {**ASSET, **change})
        return
    with pytest.raises(DecodeError) as caught:
        _ = response.data
    assert caught.value.path == place
    assert str(caught.value).startswith(f"{place}: ")
    assert response.response.json() == {**ASSET, **change}


def test_a_missing_required_field_is_unset() -> None:
    body = {name: value for name, value in ASSET.items() if name != "title"}
    asset = answer(encoded(body)).data
    assert not asset.title
    assert asset.model_dump(by_alias=True) == body
    with pytest.raises(DecodeError, match=r"^\$\.title: required, but missing$"):
        _ = answer(encoded(body), strict=True).data


def test_valid_response_passes_strict_decoding() -> None:
    asset = answer(encoded(ASSET), strict=True).data
    assert asset.versions[1] == assets.AssetVersion(id="2", status="ACTIVE")
    assert asset.model_dump(by_alias=True) == ASSET


# --- answers of another form


@pytest.mark.parametrize(
    "body",
    [b"", b"   ", b"<html><h1>502 Bad Gateway</h1></html>", b"{", b'{"title": "\xff"}', b"[" * 100_000, b"1" * 5_000],
    ids=["empty", "blanks", "HTML", "cut off", "not UTF-8", "too deep", "too long a number"],
)
@pytest.mark.parametrize("status", [200, 502])
def test_an_answer_that_is_no_json_is_still_an_answer(body: bytes, status: int) -> None:
    response = answer(body, status=status)
    assert response.data is None
    assert response.response.content == body
    assert response.response.ok is (status == 200)


def test_an_answer_that_is_no_json_is_refused_by_strict_decoding() -> None:
    with pytest.raises(DecodeError, match=r"^\$: the response is not JSON$"):
        _ = answer(b"<html>", strict=True).data
    assert answer(b"<html>", status=502, strict=True).data is None


@pytest.mark.parametrize("body", [[ASSET], "text", 7, True, None], ids=repr)
def test_another_kind_of_value_than_an_object_is_handed_over_as_it_is(body: object) -> None:
    assert answer(encoded(body)).data == body
    with pytest.raises(DecodeError, match=r"^\$: expected an object, got "):
        _ = answer(encoded(body), strict=True).data


def test_a_list_is_decoded_where_a_list_is_documented() -> None:
    decoded = answer(encoded([ASSET, None, 3]), list[assets.Asset]).data
    assert decoded == [assets.Asset.model_validate(ASSET), None, 3]
    assert answer(encoded({"objects": []}), list[assets.Asset]).data == {"objects": []}


def test_errors_are_not_decoded_as_results() -> None:
    for status in (100, 204, 302, 404, 500):
        assert answer(encoded(ASSET) if status != 204 else b"", status=status).data is None


# --- JSON


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b"18446744073709551616", 2**64),
        (b"-9223372036854775809", -(2**63) - 1),
        (b"1180591620717411303424", BIG),
        (b"1.0", 1.0),
        (b"-0.0", -0.0),
        (b"0.30000000000000004", 0.30000000000000004),
        (b'"\\ud800"', "\ud800"),
        (b'"\\u0000\\u2028"', "\0\u2028"),
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        (b"1e400", math.inf),
        (b"-Infinity", -math.inf),
    ],
    ids=repr,
)
def test_disputed_json_is_read(text: bytes, value: object) -> None:
    assert_same(json.loads(text), value)


@pytest.mark.parametrize("value", [BIG, "\ud800", ["\ud800", BIG], 2**64, -(2**63) - 1, "\0\u2028\U0001f600"], ids=repr)
def test_disputed_json_is_written(value: object) -> None:
    asset = assets.Asset(title="x", brand_new=value)
    assert_same(standard_json.loads(asset.model_dump_json()), {"title": "x", "brand_new": value})


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf, 1e400])
def test_a_number_without_a_json_form_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="has no JSON form"):
        json.dumps(wire_body(assets.Asset(title="x", brand_new=[{"deep": number}])))
    with pytest.raises(ValueError, match="has no JSON form"):
        json.dumps({"a": (1, number)})


@pytest.mark.parametrize(
    "value", [b"raw", bytearray(b"raw"), pytest.param(object(), id="object"), {1: b"raw"}, {("a",): 1}], ids=repr
)
def test_a_value_without_a_json_form_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        json.dumps({"a": [value]})


def test_nan_in_an_answer_passes_but_is_not_sent_back() -> None:
    asset = answer(b'{"title": NaN}').data
    assert math.isnan(asset.title)
    with pytest.raises(ValueError, match="nan has no JSON form"):
        asset.model_dump_json()


# --- any answer at all


@st.composite
def objects(draw: st.DrawFn, cls: type[Model]) -> dict[str, Any]:
    """Values of any kind under the names that a model knows, and under others."""
    return draw(st.dictionaries(st.sampled_from(wire_names(cls)) | TEXTS, VALUES, max_size=8))


@pytest.mark.slow
@pytest.mark.parametrize("cls", MODELS, ids=lambda cls: cls.__name__)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_any_object_makes_the_round_trip(cls: type[Model], data: st.DataObject) -> None:
    body = data.draw(objects(cls))
    decoded = answer(encoded(body), cls).data
    assert type(decoded) is cls
    assert_same(decoded.model_dump(by_alias=True), body)
    again = answer(decoded.model_dump_json(by_alias=True).encode(), cls).data
    assert again == decoded


@pytest.mark.slow
@pytest.mark.parametrize("cls", MODELS, ids=lambda cls: cls.__name__)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_strict_decoding_refuses_or_keeps(cls: type[Model], data: st.DataObject) -> None:
    body = data.draw(objects(cls))
    decoded = place = None
    try:
        decoded = answer(encoded(body), cls, strict=True).data
    except DecodeError as error:
        place = error.path
    if decoded is None:
        assert place is not None
        assert place.startswith("$")
    else:
        assert_same(decoded.model_dump(by_alias=True), body)


@settings(max_examples=60, deadline=None)
@given(
    title=TEXTS,
    status=st.sampled_from(["ACTIVE", "DELETED", "HIDDEN"]),
    versions=st.lists(st.fixed_dictionaries({"id": st.uuids().map(str)}), max_size=3),
    start=st.integers(),
    online=st.booleans(),
)
def test_typed_value_is_read_by_type(title: str, status: str, versions: Any, start: int, online: bool) -> None:
    body = {
        "title": title,
        "status": status,
        "versions": versions,
        "time_start_milliseconds": start,
        "is_online": online,
    }
    asset = answer(encoded(body), strict=True).data
    assert (asset.title, asset.time_start_milliseconds, asset.is_online) == (title, start, online)
    assert [version.id for version in asset.versions] == [version["id"] for version in versions]
    assert all(type(version) is assets.AssetVersion for version in asset.versions)
    assert asset.status == status
    assert asset == assets.Asset(**body)
    assert wire_body(asset) == {name: value for name, value in body.items() if name != "versions"}


def test_every_model_decodes_an_empty_object() -> None:
    for module in (assets, files, jobs, metadata, search):
        for name in dir(module):
            cls = getattr(module, name)
            if isinstance(cls, type) and issubclass(cls, Model):
                assert codec_of(cls).decode({}).model_dump() == {}, name


def assert_same(left: object, right: object) -> None:
    """Equal, and of the same kinds: 1 is not 1.0 and not true."""
    assert shape(left) == shape(right)


def shape(value: object) -> object:
    if isinstance(value, dict):
        return {name: shape(item) for name, item in value.items()}
    if isinstance(value, list):
        return [shape(item) for item in value]
    if isinstance(value, str):
        return str(value)
    return (type(value).__name__, repr(value))
