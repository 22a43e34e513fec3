"""Metadata: what is read comes in one shape, and what is written is sent in the one that iconik takes."""

from __future__ import annotations

from typing import Any

import pytest

from pythonik.models.metadata.fields import FieldCreate, FieldResponse, FieldUpdate
from pythonik.models.metadata.views import CreateViewRequest, UpdateViewRequest, View, ViewField, ViewMetadata
from pythonik.models.mutation.metadata.mutate import FieldValue, FieldValues, UpdateMetadata

from .answering_server import AnsweringServer, by_both_clients

API = "/API/metadata/v1/"

#: An answer without a view: properties of the field stand beside its values.
FLAT = {
    "colour": {"name": "colour", "type": "drop_down", "values": [{"value": "r", "label": "Red"}, {"value": "g"}]},
    "stars": {"name": "stars", "type": "integer", "values": [{"value": 4, "score": 0.5, "by": "somebody"}]},
    "empty": {"name": "empty", "type": "string", "values": []},
    "none": {"name": "none", "type": "string", "values": None},
    "bare": {"name": "bare", "type": "string", "hidden": True},
}

DIRECT: list[tuple[str, tuple[str, ...]]] = [
    ("get_object_metadata", ("assets", "o1")),
    ("get_object_metadata_direct", ("segments", "o1")),
    ("get_asset_metadata_direct", ("a1",)),
    ("get_collection_metadata_direct", ("c1",)),
    ("get_segment_metadata_direct", ("s1",)),
]
VIEWED: list[tuple[str, tuple[str, ...]]] = [
    ("get_object_metadata", ("assets", "o1", "v1")),
    ("get_asset_metadata", ("a1", "v1")),
    ("get_collection_metadata", ("c1", "v1")),
    ("get_segment_metadata", ("s1", "v1")),
]


def getting(getter: str, ids: tuple[str, ...]) -> Any:
    return lambda client: getattr(client.metadata(), getter)(*ids)


# --- reading ----------------------------------------------------------------------------------------------------------


@by_both_clients
@pytest.mark.parametrize(("getter", "ids"), DIRECT)
@pytest.mark.parametrize("strict", [False, True])
def test_values_without_a_view_look_like_those_of_a_view(
    ask: Any, getter: str, ids: tuple[str, ...], strict: bool
) -> None:
    with AnsweringServer(FLAT) as server:
        answer = ask(server, getting(getter, ids), strict=strict)

    data = answer.data
    assert isinstance(data, ViewMetadata)
    assert list(data.metadata_values) == list(FLAT)
    colour, stars = data.metadata_values["colour"], data.metadata_values["stars"]
    assert colour.field_values == [FieldValue(value="r", label="Red"), FieldValue(value="g")]
    assert colour.additional_properties == {"name": "colour", "type": "drop_down"}
    assert stars.field_values[0].score == 0.5
    assert stars.field_values[0].additional_properties == {"by": "somebody"}
    assert data.metadata_values["empty"].field_values == []
    assert data.metadata_values["none"].field_values is None
    assert not data.metadata_values["bare"].field_values
    assert data.metadata_values["bare"].additional_properties["hidden"] is True
    assert answer.response.json() == FLAT


@by_both_clients
@pytest.mark.parametrize(("getter", "ids"), [*DIRECT, *VIEWED])
def test_values_that_come_in_the_shape_of_a_view_are_kept(ask: Any, getter: str, ids: tuple[str, ...]) -> None:
    content = {
        "object_id": "o1",
        "object_type": "assets",
        "metadata_values": {
            "colour": {"field_values": [{"value": "r"}], "date_created": "2024-01-01T00:00:00"},
            "values": {"field_values": []},
        },
        "not_in_the_contract": 1,
    }
    with AnsweringServer(content) as server:
        answer = ask(server, getting(getter, ids))

    assert isinstance(answer.data, ViewMetadata)
    assert answer.data.object_id == "o1"
    assert answer.data.model_dump() == content


@by_both_clients
def test_a_field_may_be_called_like_a_property_of_the_record(ask: Any) -> None:
    content = {
        "metadata_values": {"name": "metadata_values", "type": "string", "values": [{"value": 1}]},
        "date_created": {"name": "date_created", "type": "date", "values": [{"value": "2024-01-01"}]},
        "object_id": "o1",
    }
    with AnsweringServer(content) as server:
        data = ask(server, getting("get_asset_metadata_direct", ("a1",))).data

    assert data.metadata_values["metadata_values"].field_values == [FieldValue(value=1)]
    assert data.metadata_values["date_created"].field_values == [FieldValue(value="2024-01-01")]
    assert data.object_id == "o1"


@by_both_clients
@pytest.mark.parametrize(("getter", "ids"), DIRECT)
def test_an_object_without_values(ask: Any, getter: str, ids: tuple[str, ...]) -> None:
    with AnsweringServer({}) as server:
        assert ask(server, getting(getter, ids)).data.metadata_values == {}


@by_both_clients
@pytest.mark.parametrize(("getter", "ids"), DIRECT[:2])
@pytest.mark.parametrize("content", [b"", b"<html>Bad gateway</html>", b"[1, 2]", b"null", b"5", b'{"a": '])
def test_response_that_is_not_an_object_gives_no_data(
    ask: Any, getter: str, ids: tuple[str, ...], content: bytes
) -> None:
    with AnsweringServer(content) as server:
        answer = ask(server, getting(getter, ids))

    assert answer.data is None
    assert answer.response.content == content


# --- writing ----------------------------------------------------------------------------------------------------------

#: All ways to write values, with their arguments and the path that they write to.
WRITERS: list[tuple[str, tuple[str, ...], str]] = [
    ("update_asset_metadata", ("a1", "v1"), "assets/a1/views/v1/"),
    ("put_metadata_direct", ("collections", "c1"), "collections/c1/"),
    ("put_object_view_metadata", ("a1", "segments", "s1", "v1"), "assets/a1/segments/s1/views/v1/"),
    ("put_segment_view_metadata", ("a1", "s1", "v1"), "assets/a1/segments/s1/views/v1/"),
    ("put_segment_metadata", ("a1", "s1", "v1"), "assets/a1/segments/s1/views/v1/"),
]


@by_both_clients
@pytest.mark.parametrize(("writer", "ids", "path"), WRITERS)
def test_how_values_are_written(ask: Any, writer: str, ids: tuple[str, ...], path: str) -> None:
    with AnsweringServer({"metadata_values": {"a": {"field_values": [{"value": 1}]}}}) as server:
        answer = ask(
            server,
            lambda client: getattr(client.metadata(), writer)(*ids, metadata=UpdateMetadata(metadata_values=[])),
        )

    assert server.request.method == "PUT"
    assert server.request.path == API + path
    assert server.request.json == {"metadata_values": {}}
    assert answer.data.metadata_values["a"].field_values[0].value == 1


@by_both_clients
@pytest.mark.parametrize(
    ("metadata", "sent"),
    [
        (UpdateMetadata(metadata_values=[]), {"metadata_values": {}}),
        (UpdateMetadata(metadata_values={}), {"metadata_values": {}}),
        (UpdateMetadata(), {}),
        (UpdateMetadata(metadata_values=None), {"metadata_values": None}),
        (
            UpdateMetadata(
                metadata_values={"stars": FieldValues(field_values=[FieldValue(value=0)], mode="append")},
                object_id="o1",
            ),
            {"metadata_values": {"stars": {"field_values": [{"value": 0}], "mode": "append"}}},
        ),
        ({"metadata_values": []}, {"metadata_values": []}),
        ({"metadata_values": {"a": {"name": "a"}}, "object_id": "o1"},) * 2,
        ({},) * 2,
    ],
)
def test_written_values_reach_iconik(ask: Any, metadata: Any, sent: Any) -> None:
    with AnsweringServer({}) as server:
        ask(server, lambda client: client.metadata().update_asset_metadata("a1", "v1", metadata))

    assert server.request.json == sent


@by_both_clients
def test_values_read_without_a_view_can_be_changed_and_put_back(ask: Any) -> None:
    with AnsweringServer(FLAT) as server:
        data = ask(server, getting("get_asset_metadata_direct", ("a1",))).data
    data.metadata_values["stars"].field_values[0].value = 5
    with AnsweringServer({}) as server:
        ask(server, lambda client: client.metadata().put_metadata_direct("assets", "a1", data))

    assert server.request.json["metadata_values"]["colour"] == {
        "field_values": [{"value": "r", "label": "Red"}, {"value": "g"}]
    }
    assert server.request.json["metadata_values"]["stars"]["field_values"][0]["value"] == 5
    assert data.metadata_values["stars"].additional_properties["type"] == "integer", "the caller's object was changed"


@by_both_clients
@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("get_object_metadata", ("users", "o1")),
        ("get_object_metadata", ("users", "o1", "v1")),
        ("get_object_metadata_direct", ("users", "o1")),
        ("put_object_view_metadata", ("a1", "users", "o1", "v1", {})),
        ("put_object_view_metadata", ("a1", "assets", "o1", "v1", {})),
    ],
)
def test_an_object_type_without_metadata_is_refused(ask: Any, method: str, arguments: tuple[Any, ...]) -> None:
    with AnsweringServer({}) as server, pytest.raises(ValueError, match=r"object_type must be .*'(users|assets)'"):
        ask(server, lambda client: getattr(client.metadata(), method)(*arguments))

    assert server.requests == []


@by_both_clients
@pytest.mark.parametrize(("writer", "ids", "path"), WRITERS)
def test_values_of_the_wrong_type_are_refused(ask: Any, writer: str, ids: tuple[str, ...], path: str) -> None:
    with AnsweringServer({}) as server, pytest.raises(TypeError, match=r"ViewMetadata.*not int"):
        ask(server, lambda client: getattr(client.metadata(), writer)(*ids, 3))

    assert server.requests == []


# --- views and fields -------------------------------------------------------------------------------------------------


@by_both_clients
@pytest.mark.parametrize(("method", "verb"), [("update_view", "PATCH"), ("replace_view", "PUT")])
@pytest.mark.parametrize(
    "view",
    [
        CreateViewRequest(name="Shots", view_fields=[ViewField(name="colour", required=True)]),
        UpdateViewRequest(name="Shots", view_fields=[ViewField(name="colour", required=True)]),
        View.model_validate(
            {
                "id": "v1",
                "date_created": "2024-01-01",
                "name": "Shots",
                "view_fields": [{"name": "colour", "required": True, "field_type": "drop_down"}],
            }
        ),
        {"name": "Shots", "view_fields": [{"name": "colour", "required": True}]},
    ],
)
def test_a_view_is_changed_by_any_form_of_it(ask: Any, method: str, verb: str, view: Any) -> None:
    with AnsweringServer({"id": "v1"}) as server:
        answer = ask(server, lambda client: getattr(client.metadata(), method)("v1", view=view))

    assert server.request.method == verb
    assert server.request.path == API + "views/v1/"
    assert server.request.json == {"name": "Shots", "view_fields": [{"name": "colour", "required": True}]}
    assert answer.data.id == "v1"


@by_both_clients
@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({}, ""),
        ({"merge_fields": False}, "?merge_fields=false"),
        ({"params": {"merge_fields": True}}, "?merge_fields=true"),
    ],
)
def test_get_view_takes_params(ask: Any, arguments: dict[str, Any], query: str) -> None:
    with AnsweringServer({"id": "v1"}) as server:
        ask(server, lambda client: client.metadata().get_view("v1", **arguments))

    assert server.request.path == f"{API}views/v1/{query}"


@by_both_clients
def test_list_fields_takes_params_and_headers(ask: Any) -> None:
    with AnsweringServer({"objects": [{"name": "colour"}]}) as server:
        answer = ask(
            server,
            lambda client: client.metadata().list_fields(
                5, "", filter="colour,stars", params={"page": 2}, headers={"X-Trace": "t1"}
            ),
        )

    assert server.request.path == API + "fields/?per_page=5&filter=colour%2Cstars&page=2"
    assert server.request.headers["X-Trace"] == "t1"
    assert answer.data.objects == [FieldResponse(name="colour")]


@by_both_clients
@pytest.mark.parametrize("method", ["update_field", "update_metadata_field"])
@pytest.mark.parametrize(
    "field_data",
    [
        FieldUpdate(name="colour", label="Colour", field_type="string", source_url=""),
        FieldCreate(label="Colour", field_type="string", source_url=""),
        {"label": "Colour", "field_type": "string", "source_url": ""},
    ],
)
def test_a_field_is_replaced(ask: Any, method: str, field_data: Any) -> None:
    with AnsweringServer({"name": "colour"}) as server:
        ask(server, lambda client: getattr(client.metadata(), method)("colour", field_data=field_data))

    assert server.request.method == "PUT"
    assert server.request.path == API + "fields/colour/"
    assert server.request.json == {"label": "Colour", "field_type": "string", "source_url": ""}


@by_both_clients
@pytest.mark.parametrize("method", ["create_field", "create_metadata_field"])
def test_a_field_is_created(ask: Any, method: str) -> None:
    field = FieldCreate(name="colour", label="Colour", field_type="drop_down", source_url="https://example.com/colours")
    with AnsweringServer({"name": "colour"}, 201) as server:
        answer = ask(server, lambda client: getattr(client.metadata(), method)(field_data=field))

    assert server.request.method == "POST"
    assert server.request.path == API + "fields/"
    assert server.request.json == field.model_dump()
    assert answer.data.name == "colour"


@by_both_clients
@pytest.mark.parametrize("method", ["delete_field", "delete_metadata_field"])
def test_a_field_is_deleted(ask: Any, method: str) -> None:
    with AnsweringServer(b"", 204) as server:
        answer = ask(server, lambda client: getattr(client.metadata(), method)("a/b"))

    assert server.request.method == "DELETE"
    assert server.request.path == API + "fields/a%2Fb/"
    assert answer.data is None
