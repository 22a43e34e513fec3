"""Breaches of schemas and their messages, on small documents of our own."""

from __future__ import annotations

from typing import Any

import pytest

from pythonik.testing.schemas import Schemas

NULL = {"type": "string", "nullable": True, "enum": [None]}
DOCUMENT: dict[str, Any] = {
    "components": {
        "schemas": {
            "Null": NULL,
            "Status": {"type": "string", "enum": ["ACTIVE", "DELETED"]},
            "Person": {
                "type": "object",
                "required": ["name"],
                "properties": {"id": {"type": "string", "readOnly": True}, "name": {"type": "string"}},
            },
            "Asset": {
                "type": "object",
                "required": ["title", "id"],
                "properties": {
                    "id": {"type": "string", "format": "uuid", "readOnly": True},
                    "title": {"type": "string"},
                    "type": {"type": "string", "enum": ["ASSET", "LINK"]},
                    "size": {"type": "integer", "format": "int32", "nullable": True, "minimum": 0},
                    "label": {"type": "string", "nullable": True, "x-null": "answers"},
                    "viewer": {
                        "x-null": "answers",
                        "oneOf": [{"$ref": "#/components/schemas/Person"}, {"$ref": "#/components/schemas/Null"}],
                    },
                    "date": {"type": "string", "format": "date-time"},
                    "day": {"type": "string", "format": "date"},
                    "status": {
                        "oneOf": [{"$ref": "#/components/schemas/Status"}, {"$ref": "#/components/schemas/Null"}]
                    },
                    "owner": {
                        "readOnly": True,
                        "oneOf": [{"$ref": "#/components/schemas/Person"}, {"$ref": "#/components/schemas/Null"}],
                    },
                    "editor": {
                        "oneOf": [{"$ref": "#/components/schemas/Person"}, {"$ref": "#/components/schemas/Null"}]
                    },
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Asset"}},
                    "free": {"type": "object", "additionalProperties": True},
                    "people": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Person"}},
                    "any": {},
                },
            },
            "Post": {
                "type": "object",
                "required": ["title"],
                "properties": {
                    "title": {"type": "string"},
                    "type": {"type": "string", "enum": ["POST"]},
                    "likes": {"type": "integer"},
                },
            },
            "Either": {
                "anyOf": [{"$ref": "#/components/schemas/Asset"}, {"$ref": "#/components/schemas/Post"}],
                "discriminator": {
                    "propertyName": "type",
                    "mapping": {"ASSET": "#/components/schemas/Asset", "POST": "#/components/schemas/Post"},
                },
            },
        }
    }
}
ASSET = {"$ref": "#/components/schemas/Asset"}
EITHER = {"$ref": "#/components/schemas/Either"}
UUID = "0b4d6b0a-6c1e-4f0e-9a53-7f3a1c6d2b11"


def sent(value: Any, schema: Any = ASSET, *, strict: bool = True) -> list[str]:
    check = Schemas(DOCUMENT, strict_unknown=strict).request_check(schema)
    return sorted(breach.within("body") for breach in check(value))


def answered(value: Any, schema: Any = ASSET) -> list[str]:
    return sorted(breach.within("answer") for breach in Schemas(DOCUMENT).answer_check(schema)(value))


@pytest.mark.parametrize(
    ("value", "errors"),
    [
        ({"title": "x"}, []),
        ({}, ["body.title: is required"]),
        ({"title": 1}, ["body.title: 1 is not of type 'string'"]),
        ({"title": None}, ["body.title: must not be null"]),
        ({"title": "x", "size": None, "status": None, "editor": None}, []),
        ({"title": "x", "size": -1}, ["body.size: -1 is less than the minimum of 0"]),
        ({"title": "x", "size": 2**31}, ["body.size: 2147483648 is not a 'int32'"]),
        ({"title": "x", "size": True}, ["body.size: True is not of type 'integer'"]),
        ({"title": "x", "status": "GONE"}, ["body.status: 'GONE' is not one of ['ACTIVE', 'DELETED']"]),
        ({"title": "x", "editor": {}}, ["body.editor.name: is required"]),
        ({"title": "x", "editor": {"name": 5}}, ["body.editor.name: 5 is not of type 'string'"]),
        ({"title": "x", "parts": [{"title": "y"}, {}]}, ["body.parts[1].title: is required"]),
        ({"title": "x", "people": {"a": {"name": 1}}}, ["body.people.a.name: 1 is not of type 'string'"]),
        ({"title": "x", "free": {"a": {"b": 1}}, "any": [None, 1]}, []),
        ([], ["body: [] is not of type 'object'"]),
    ],
)
def test_a_request_is_explained_at_its_fields(value: Any, errors: list[str]) -> None:
    assert sent(value) == errors


@pytest.mark.parametrize("name", ["label", "viewer"])
def test_null_of_answers_cannot_be_sent(name: str) -> None:
    assert sent({"title": "x", name: None}) == [f"body.{name}: must not be null"]
    assert answered({"title": "x", "id": UUID, name: None}) == []


def test_read_only_property_cannot_be_sent_and_is_not_required() -> None:
    owned = "belongs to the server and cannot be sent"
    assert sent({"title": "x", "id": UUID}) == [f"body.id: {owned}"]
    assert sent({"title": "x", "owner": {"nobody": 1}}) == [f"body.owner: {owned}"]
    assert sent({"title": "x", "editor": {"name": "y", "id": "z"}}) == [f"body.editor.id: {owned}"]


def test_an_unknown_field_is_refused_at_every_depth_unless_that_is_switched_off() -> None:
    value = {"title": "x", "titel": 1, "editor": {"name": "y", "nmae": 1}, "free": {"any": 1}}
    assert sent(value) == ["body.editor.nmae: is not in the contract", "body.titel: is not in the contract"]
    assert sent(value, strict=False) == []


def test_a_discriminator_decides_a_union_and_may_be_left_out() -> None:
    assert sent({"title": "x", "type": "POST", "likes": 1}, EITHER) == []
    assert sent({"title": "x", "type": "POST", "size": 1}, EITHER) == ["body.size: is not in the contract"]
    assert sent({"title": "x", "size": 1}, EITHER) == []
    assert sent({"title": "x", "size": 1, "typo": 1}, EITHER) == ["body.typo: is not in the contract"]


def test_write_only_property_is_not_required_of_a_response() -> None:
    secret = {"type": "string", "writeOnly": True}
    schema = {"type": "object", "required": ["secret"], "properties": {"secret": secret}}
    assert sent({}, schema) == ["body.secret: is required"]
    assert answered({}, schema) == []


def test_an_answer_needs_what_the_server_owns_and_may_hold_more() -> None:
    assert answered({"title": "x"}) == ["answer.id: is required"]
    assert answered({"title": "x", "id": UUID, "new": 1}) == []
    assert answered({"title": "x", "id": "1"}) == ["answer.id: '1' is not a 'uuid'"]


@pytest.mark.parametrize("date", ["2024-05-14T09:30:00.123456", "2024-05-14T09:30:00Z", "2024-05-14T09:30:00+02:00"])
def test_dates_of_iconik_are_dates(date: str) -> None:
    assert answered({"title": "x", "id": UUID, "date": date, "day": date[:10]}) == []


@pytest.mark.parametrize("date", ["2024-05-14", "yesterday", "2024-13-14T09:30:00"])
def test_other_texts_are_no_dates(date: str) -> None:
    assert answered({"title": "x", "id": UUID, "date": date}) == [f"answer.date: {date!r} is not a 'date-time'"]


def test_a_very_long_value_does_not_make_a_very_long_text() -> None:
    assert len(sent({"title": ["x" * 10_000]})[0]) < 400


def test_an_answer_shows_what_is_documented_and_nothing_else() -> None:
    record = {
        "title": "x",
        "_key": 1,
        "editor": {"name": "y", "_salary": 1},
        "parts": [{"title": "z", "_key": 1}],
        "free": {"a": {"_b": 1}},
        "people": {"a": {"name": "y", "_salary": 1}},
        "any": {"_c": [1]},
    }
    assert Schemas(DOCUMENT).documented(ASSET, record) == {
        "title": "x",
        "editor": {"name": "y"},
        "parts": [{"title": "z"}],
        "free": {"a": {"_b": 1}},
        "people": {"a": {"name": "y"}},
        "any": {"_c": [1]},
    }


def test_writable_fields_are_those_that_the_server_does_not_own() -> None:
    assert Schemas(DOCUMENT).writable({"$ref": "#/components/schemas/Person"}) == {"name"}
    assert {"likes", "title", "size"} < Schemas(DOCUMENT).writable(EITHER)
