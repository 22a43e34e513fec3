"""Selection of the operation of a request, and its parameters, on a small document of our own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from pythonik.testing.contract import Contract, NoSuchMethodError, NoSuchPathError
from pythonik.testing.forms import FORM
from pythonik.testing.operation import Answer, Arguments, BadRequestError


def parameter(name: str, schema: Any, place: str = "query", **more: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": schema, "required": place == "path", **more}


def operation(name: str, **more: Any) -> dict[str, Any]:
    return {"operationId": name, "responses": {"204": {"description": "Done."}}, **more}


def bytes_of(media_type: str) -> dict[str, Any]:
    return {"description": "Bytes.", "content": {media_type: {"schema": {"type": "string", "format": "binary"}}}}


OBJECT_TYPE = parameter("object_type", {"$ref": "#/components/schemas/ObjectType"}, "path")
ID = parameter("id", {"type": "string"}, "path")
NAME = parameter("name", {"type": "string"}, "path")
BODY = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "servers": [{"url": "https://app.iconik.io/API/things"}],
    "security": [{"AppId": [], "AuthToken": []}],
    "paths": {
        "/v1/{object_type}/{id}/": {"parameters": [OBJECT_TYPE, ID], "get": operation("get_object")},
        "/v1/fields/{name}/": {"parameters": [NAME], "get": operation("get_field"), "put": operation("put_field")},
        "/v1/things/": {
            "get": operation(
                "list_things",
                parameters=[
                    parameter("page", {"type": "integer", "minimum": 1, "default": 1}),
                    parameter("score", {"type": "number"}),
                    parameter("deep", {"type": "boolean", "default": False}),
                    parameter("kind", {"type": "string", "enum": ["a", "b"]}),
                    parameter("ids", {"type": "array", "items": {"type": "integer"}}, explode=False),
                    parameter("tags", {"type": "array", "items": {"type": "string"}}),
                    parameter("needed", {"type": "string"}, required=True),
                    parameter("Share-ID", {"type": "string", "format": "uuid"}, "header"),
                ],
            ),
            "post": operation("create_thing", requestBody={"required": True, "content": BODY}),
            "patch": operation("update_thing", requestBody={"required": True, "content": BODY}),
            "put": operation("upload_thing", requestBody={"content": {"image/*": {}}}),
        },
        "/v1/things/old/": {"delete": operation("delete_old", security=[])},
        "/v1/things/{id}/": {"parameters": [ID], "delete": operation("delete_thing"), "put": operation("put_thing")},
    },
    "components": {
        "securitySchemes": {
            "AppId": {"type": "apiKey", "in": "header", "name": "App-ID"},
            "AuthToken": {"type": "apiKey", "in": "header", "name": "Auth-Token"},
        },
        "schemas": {
            "ObjectType": {"type": "string", "enum": ["assets", "collections"]},
            "Thing": {
                "type": "object",
                "required": ["title"],
                "properties": {
                    "title": {"type": "string"},
                    "part": {"type": "object", "required": ["x"], "properties": {"x": {"type": "integer"}}},
                },
            },
        },
    },
}
CONTRACT = Contract({"things": DOCUMENT})


@pytest.mark.parametrize(
    ("method", "path", "name", "values"),
    [
        ("GET", "assets/1/", "get_object", {"object_type": "assets", "id": "1"}),
        ("GET", "assets/a%2Fb%20c/", "get_object", {"object_type": "assets", "id": "a/b c"}),
        ("GET", "assets/%2e%2E/", "get_object", {"object_type": "assets", "id": ".."}),
        ("GET", "fields/title/", "get_field", {"name": "title"}),
        ("DELETE", "things/old/", "delete_old", {}),
        ("DELETE", "things/older/", "delete_thing", {"id": "older"}),
        ("PUT", "things/old/", "put_thing", {"id": "old"}),
    ],
)
def test_a_path_belongs_to_its_most_precise_template(method: str, path: str, name: str, values: Any) -> None:
    match = CONTRACT.find(method, f"/API/things/v1/{path}")
    assert (match.operation.id, match.path) == (name, values)


@pytest.mark.parametrize("path", ["things//", "segments/1/", "assets/1/2/", "fields%2Ftitle/", "", "fields/a/b/"])
def test_another_path_is_none(path: str) -> None:
    with pytest.raises(NoSuchPathError):
        CONTRACT.find("GET", f"/API/things/v1/{path}")


def test_a_path_without_its_last_slash_is_found() -> None:
    """Programs written for pythonik 1.x leave the slash out, and iconik accepts it."""
    assert CONTRACT.find("GET", "/API/things/v1/assets/1").path == CONTRACT.find("GET", "/API/things/v1/assets/1/").path


def test_another_method_is_none_and_the_others_are_named() -> None:
    with pytest.raises(NoSuchMethodError) as caught:
        CONTRACT.find("POST", "/API/things/v1/fields/title/")
    assert caught.value.allowed == ["GET", "PUT"]


def read(
    method: str, query: str = "", body: bytes = b"", contract: Contract = CONTRACT, /, **headers: str
) -> Arguments:
    match = contract.find(method, "/API/things/v1/things/")
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return match.operation.read(match.path, query, named, body)


def errors(method: str, query: str = "", body: bytes = b"", /, **headers: str) -> list[str]:
    with pytest.raises(BadRequestError) as caught:
        read(method, query, body, **headers)
    return caught.value.errors


def test_parameters_are_read_by_their_type_and_defaults_are_filled_in() -> None:
    query = "needed=a%2Cb&score=1.5&deep=True&ids=1,2&tags=x&tags=y,z"
    assert read("GET", query).query == {
        "page": 1,
        "needed": "a,b",
        "score": 1.5,
        "deep": True,
        "ids": [1, 2],
        "tags": ["x", "y,z"],
    }


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("", "query.needed: is required"),
        ("needed=x&page=0", "query.page: 0 is less than the minimum of 1"),
        ("needed=x&page=one", "query.page: 'one' is not of type 'integer'"),
        ("needed=x&deep=yes", "query.deep: 'yes' is not of type 'boolean'"),
        ("needed=x&kind=c", "query.kind: 'c' is not one of ['a', 'b']"),
        ("needed=x&ids=1,two", "query.ids[1]: 'two' is not of type 'integer'"),
        ("needed=x&per_page=1", "query.per_page: is not in the contract"),
    ],
)
def test_a_query_is_explained_at_its_parameters(query: str, error: str) -> None:
    assert errors("GET", query) == [error]


def test_all_errors_are_told_at_once() -> None:
    assert len(errors("GET", "page=0&deep=maybe&kind=z&what=1")) == 5


def test_patterns_and_headers() -> None:
    assert read("GET", "needed=x&metadata.title=1&_exists_=id&_missing_=id").query["needed"] == "x"
    lenient = Contract({"things": DOCUMENT}, strict_unknown=False)
    assert read("GET", "needed=x&surprise=1", b"", lenient).query["needed"] == "x"
    assert errors("GET", "needed=x", share_id="1") == ["header.Share-ID: '1' is not a 'uuid'"]


JSON = "application/json"


@pytest.mark.parametrize(
    ("body", "content_type", "error"),
    [
        (b"", JSON, "body: is required"),
        (b"{", JSON, "body: is not JSON"),
        (b"{}", "text/plain", "body: its Content-Type must be application/json, not text/plain"),
        (b"{}", "", "body: its Content-Type must be application/json, not left out"),
        (b"{}", JSON, "body.title: is required"),
        (b'{"title": 1}', f"{JSON}; charset=utf-8", "body.title: 1 is not of type 'string'"),
    ],
)
def test_a_body_is_explained(body: bytes, content_type: str, error: str) -> None:
    (text,) = errors("POST", "", body, content_type=content_type)
    assert text.startswith(error)


def test_a_change_need_not_repeat_what_a_record_needs() -> None:
    assert read("PATCH", "", b"{}", content_type=JSON).body == {}
    assert errors("PATCH", "", b'{"part": {}}', content_type=JSON) == ["body.part.x: is required"]


def test_other_media_types_are_taken_as_they_are() -> None:
    assert read("PUT", "", b"\x89PNG", content_type="image/png").body == b"\x89PNG"
    assert errors("PUT", "", b"GIF", content_type="video/mp4")[0].startswith("body: its Content-Type must be image/*")
    match = CONTRACT.find("DELETE", "/API/things/v1/things/old/")
    with pytest.raises(BadRequestError, match="this operation takes none"):
        match.operation.read({}, "", {"content-type": JSON}, b"{}")


FORMS = Contract(
    {
        "things": {
            **DOCUMENT,
            "paths": {
                "/v1/things/": {
                    "post": operation(
                        "create_thing",
                        requestBody={
                            "content": {
                                name: {"schema": {"$ref": "#/components/schemas/Form"}}
                                for name in ("application/x-www-form-urlencoded", "multipart/form-data")
                            }
                        },
                    )
                }
            },
            "components": {
                **DOCUMENT["components"],
                "schemas": {
                    "Form": {
                        "type": "object",
                        "required": ["title"],
                        "properties": {
                            "title": {"type": "string"},
                            "size": {"type": "integer"},
                            "tags": {"type": "array", "items": {"type": "boolean"}},
                            "parts": {"type": "array", "items": {"type": "object"}},
                            "file": {"type": "string", "format": "binary"},
                        },
                    }
                },
            },
        }
    }
)


@pytest.mark.parametrize("kind", ["data", "files"])
def test_forms_are_read_by_their_schema(kind: str) -> None:
    def sent(**fields: list[str]) -> httpx.Request:
        pairs = [(name, text) for name, texts in fields.items() for text in texts]
        if kind == "data":
            return httpx.Request("POST", "http://x", content=urlencode(pairs), headers={"Content-Type": FORM})
        return httpx.Request("POST", "http://x", files=[(name, (None, text)) for name, text in pairs])

    def read_form(request: httpx.Request) -> Any:
        return read("POST", "", request.read(), FORMS, content_type=request.headers["Content-Type"]).body

    good = sent(title=["1"], size=["1"], tags=["true", "false"])
    assert read_form(good) == {"title": "1", "size": 1, "tags": [True, False]}
    with pytest.raises(BadRequestError) as caught:
        read_form(sent(size=["many"], tagz=["true"]))
    assert caught.value.errors == [
        "body.size: 'many' is not of type 'integer'",
        "body.tagz: is not in the contract",
        "body.title: is required",
    ]


def test_parts_of_a_form_may_be_files_and_json() -> None:
    files: Any = [
        ("title", (None, "1")),
        ("parts", (None, '[{"x": 1}]', JSON)),
        ("file", ("a.bin", b"\x00\xff\r\n--", "image/png")),
    ]
    request = httpx.Request("POST", "http://x", files=files)
    body = read("POST", "", request.read(), FORMS, content_type=request.headers["Content-Type"]).body
    assert body == {"title": "1", "parts": [{"x": 1}], "file": "\x00\ufffd\r\n--"}
    with pytest.raises(BadRequestError, match="is not multipart/form-data: the multipart body has no parts"):
        read("POST", "", b"x", FORMS, content_type="multipart/form-data")


def test_an_answer_that_the_contract_does_not_document_is_a_fault() -> None:
    thing = CONTRACT.operations["things", "put_thing"]
    assert thing.faults(Answer(204)) == []
    assert thing.faults(Answer(200, {})) == ["answer: the contract does not document the status 200"]
    assert thing.faults(Answer(204, {})) == ["answer: 204 has a body, against the contract"]
    assert thing.faults(Answer(404, {"errors": ["gone"]})) == []
    assert thing.faults(Answer(404, {"error": "gone"})) == ["answer.errors: is required"]


def test_a_contract_is_read_from_a_folder(tmp_path: Path) -> None:
    (tmp_path / "things.json").write_text(json.dumps(DOCUMENT))
    (tmp_path / "README").write_text("not a document")
    assert set(Contract.load(tmp_path).operations) == set(CONTRACT.operations)


RARE = Contract(
    {
        "things": {
            **DOCUMENT,
            "paths": {
                "/v1/subtitles/": {
                    "get": operation(
                        "get_subtitles",
                        responses={
                            "200": {
                                "description": "Text.",
                                "content": {
                                    "text/*": {"schema": {"type": "string"}, "examples": {"one": {"value": "WEBVTT"}}}
                                },
                            }
                        },
                    )
                },
                "/v1/csv/": {
                    "get": operation(
                        "get_csv",
                        responses={
                            "200": {"description": "Text.", "content": {"text/csv": {"schema": {"type": "string"}}}}
                        },
                    )
                },
                "/v1/xml/": {"get": operation("get_xml", responses={"200": bytes_of("application/xml")})},
                "/v1/image/": {"get": operation("get_image", responses={"200": bytes_of("image/*")})},
                "/v1/manifest/": {
                    "get": operation(
                        "get_manifest", responses={"200": {"description": "It."}, "302": {"description": "Elsewhere."}}
                    )
                },
                "/v1/login/": {"get": operation("get_login", responses={"302": {"description": "Elsewhere."}})},
            },
        }
    }
)


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("get_subtitles", Answer(200, "WEBVTT", "text/plain")),
        ("get_csv", Answer(200, "", "text/csv")),
        ("get_xml", Answer(200, "<example/>", "application/xml")),
        ("get_image", Answer(200, "", "image/png")),
        ("get_login", Answer(302)),
        ("get_manifest", Answer(200)),
    ],
)
def test_answers_that_are_no_json(name: str, answer: Answer) -> None:
    found = RARE.operations["things", name]
    assert found.example() == answer
    assert found.faults(answer) == []
