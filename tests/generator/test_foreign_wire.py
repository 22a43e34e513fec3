"""Contracts of others on the wire: requests by the document, and the data of responses."""
# ruff: noqa: E501  (the documents are easier to read with a line for each operation)

from __future__ import annotations

import io
import subprocess
import sys
from types import ModuleType
from typing import Any

import pytest
import yaml

from .shop import Shop

REQUESTS = """\
openapi: 3.1.0
info: {title: Requests, version: "2 – draft"}
servers:
- {url: "https://{region}.shop.example/{base}/v1", variables: {region: {default: eu, enum: [eu, us]}, base: {default: a}}}
- {url: "https://stage.shop.example/v2"}
paths:
  /p/{number}/{flag}/{list}/{object}/{plain}:
    get:
      operationId: path
      parameters:
      - {name: number, in: path, required: true, schema: {type: number}}
      - {name: flag, in: path, required: true, schema: {type: boolean}}
      - {name: list, in: path, required: true, style: matrix, explode: true, schema: {type: array, items: {type: string}}}
      - {name: object, in: path, required: true, style: label, schema: {type: object}}
      responses: {204: {description: Fine.}}
  /q:
    get:
      operationId: query
      parameters:
      - {name: one or more, in: query, schema: {oneOf: [{type: string}, {type: array, items: {type: string}}]}}
      - {name: filter, in: query, schema: {$ref: "#/components/schemas/Filter"}}
      - {name: deep, in: query, style: deepObject, schema: {type: object}}
      - {name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}
      - {name: pipes, in: query, style: pipeDelimited, schema: {type: array, items: {type: integer}}}
      - {name: open, in: query, allowReserved: true, schema: {type: string}}
      - {name: json, in: query, content: {application/json: {schema: {$ref: "#/components/schemas/Filter"}}}}
      - {name: any, in: query}
      - {name: X-When, in: header, schema: {type: string, format: date-time}}
      - {name: X-Map, in: header, explode: true, schema: {type: object}}
      - {name: sid, in: cookie, schema: {type: string}}
      - {name: tags, in: cookie, schema: {type: array, items: {type: string}}}
      responses: {204: {description: Fine.}}
  /text:
    post:
      operationId: text
      requestBody: {required: true, content: {text/plain; charset=iso-8859-1: {schema: {type: string}}}}
      responses: {204: {description: Fine.}}
  /either:
    post:
      operationId: either
      requestBody:
        required: true
        content:
          Application/JSON: {schema: {$ref: "#/components/schemas/Filter"}}
          text/plain: {schema: {type: string}}
          application/octet-stream: {}
      responses: {204: {description: Fine.}}
  /form_or_json:
    post:
      operationId: form_or_json
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}
          application/json: {schema: {$ref: "#/components/schemas/Filter"}}
      responses: {204: {description: Fine.}}
  /any:
    post:
      operationId: any_type
      requestBody: {required: true, content: {"*/*": {schema: {$ref: "#/components/schemas/Filter"}}}}
      responses: {204: {description: Fine.}}
  /null:
    put:
      operationId: nullable
      requestBody: {content: {application/json: {schema: {anyOf: [{type: string}, {type: "null"}]}}}}
      responses: {204: {description: Fine.}}
  /lines:
    post:
      operationId: lines
      requestBody: {required: true, content: {application/x-ndjson: {schema: {$ref: "#/components/schemas/Filter"}}}}
      responses: {204: {description: Fine.}}
  /form:
    post:
      operationId: form
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {name: {type: string}, meta: {type: object}, deep: {type: object}, ids: {type: array, items: {type: integer}}, list: {type: array, items: {type: integer}}}}
            encoding: {deep: {style: deepObject, explode: true}, list: {explode: false}}
      responses: {204: {description: Fine.}}
  /parts:
    post:
      operationId: parts
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object, properties: {image: {type: string, contentMediaType: image/png}, meta: {$ref: "#/components/schemas/Filter"}, note: {type: string}}}
            encoding: {image: {contentType: image/png}, meta: {contentType: application/vnd.meta+json}}
      responses: {204: {description: Fine.}}
  /other:
    get: {operationId: other_host, servers: [{url: "https://up.example/v9"}], responses: {204: {description: Fine.}}}
  /relative:
    get: {operationId: relative, servers: [{url: /v3}], responses: {204: {description: Fine.}}}
  /same?kind=a,b: {get: {operationId: with_query, parameters: [{name: page, in: query, schema: {type: integer}}], responses: {204: {description: Fine.}}}}
  /same#part: {get: {operationId: with_fragment, responses: {204: {description: Fine.}}}}
  /LIST: {get: {operationId: LIST, responses: {204: {description: Fine.}}}}
  /id: {get: {operationId: id, responses: {204: {description: Fine.}}}}
  /self: {get: {operationId: self, responses: {204: {description: Fine.}}}}
  /import: {get: {operationId: import, responses: {204: {description: Fine.}}}}
components:
  schemas:
    Filter: {type: object, properties: {name: {type: string}, size: {type: integer}}}
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    made = Shop(tmp_path_factory.mktemp("requests"), yaml.safe_load(REQUESTS))
    assert made.report().is_whole
    made.generate()
    return made


@pytest.fixture(scope="module")
def m(shop: Shop) -> ModuleType:
    return shop.module("api.models")


def sent(request: Any) -> tuple[str, bytes]:
    body = request.body if isinstance(request.body, bytes) else b"".join(request.body)
    return request.headers.get("Content-Type"), body


def test_values_of_a_path_are_written_by_type_and_style(shop: Shop) -> None:
    request = shop.request("path", 1.5, True, ["a", "b/c"], {"x": 1, "y": "z"}, "d/e")
    assert request.url.path == "/a/v1/p/1.5/true/;list=a;list=b%2Fc/.x,1,y,z/d%2Fe"
    with pytest.raises(ValueError, match="would change the path"):
        shop.request("path", 1.5, True, ["a"], {}, "..")


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({"one_or_more": "a b"}, "one+or+more=a+b"),
        ({"one_or_more": ["a", "b"]}, "one+or+more=a&one+or+more=b"),
        ({"filter": {"name": "a&b", "size": 3}}, "name=a%26b&size=3"),
        ({"deep_": {"a": {"b": [1, 2]}}}, "deep%5Ba%5D%5Bb%5D%5B0%5D=1&deep%5Ba%5D%5Bb%5D%5B1%5D=2"),
        ({"ids": ["a,b", "c"]}, "ids=a%2Cb,c"),
        ({"pipes": [1, 2]}, "pipes=1%7C2"),
        ({"open": "/a:b,c?d&e#f"}, "open=/a:b,c?d%26e%23f"),
        ({"json": {"name": "a"}}, "json=%7B%22name%22%3A%22a%22%7D"),
        ({"any": True}, "any=true"),
    ],
)
def test_query_is_written_by_style(shop: Shop, given: dict[str, Any], query: str) -> None:
    assert shop.request("query", **given).url.query == query


def test_model_is_a_parameter_like_a_mapping(shop: Shop, m: ModuleType) -> None:
    assert shop.request("query", filter=m.Filter(size=3)).url.query == "size=3"


def test_path_may_have_a_query_of_its_own(shop: Shop) -> None:
    assert str(shop.request("with_query", page=2).url).endswith("/v1/same?kind=a,b&page=2")
    assert str(shop.request("with_fragment").url).endswith("/v1/same")


def test_headers_and_cookies_are_written_by_style(shop: Shop) -> None:
    request = shop.request(
        "query", x_when="2024-05-14T09:30:00Z", x_map={"a": 1, "b": True}, sid="a;b", tags=["c", "d"]
    )
    headers = {name: request.headers.get(name) for name in ("X-When", "X-Map", "Cookie")}
    assert headers == {"X-When": "2024-05-14T09:30:00Z", "X-Map": "a=1,b=true", "Cookie": "sid=a%3Bb; tags=c; tags=d"}
    assert "Cookie" not in shop.request("query").headers


@pytest.mark.parametrize(
    ("operation", "value", "given", "expected"),
    [
        ("text", "é", {}, ("text/plain; charset=iso-8859-1", b"\xe9")),
        ("either", {"name": "a"}, {}, ("application/json", b'{"name":"a"}')),
        ("either", "a", {}, ("text/plain", b"a")),
        ("either", b"a", {"content_type": "application/octet-stream"}, ("application/octet-stream", b"a")),
        ("any_type", {"name": "a"}, {}, ("application/json", b'{"name":"a"}')),
        ("any_type", b'{"a":1}', {"content_type": "application/json"}, ("application/json", b'{"a":1}')),
        ("any_type", b"\x89PNG", {"content_type": "image/png"}, ("image/png", b"\x89PNG")),
        ("nullable", None, {}, ("application/json", b"null")),
        ("nullable", "a", {}, ("application/json", b'"a"')),
        ("lines", [{"name": "a"}, {"size": 1}], {}, ("application/x-ndjson", b'{"name":"a"}\n{"size":1}\n')),
        ("lines", b'{"a":1}\n', {}, ("application/x-ndjson", b'{"a":1}\n')),
        (
            "form",
            {"name": "a b", "meta": {"x": 1}, "deep": {"y": {"z": 2}}, "ids": [1, 2], "list": [3, 4]},
            {},
            (
                "application/x-www-form-urlencoded",
                b"name=a+b&meta=%7B%22x%22%3A1%7D&deep%5By%5D%5Bz%5D=2&ids=1&ids=2&list=3,4",
            ),
        ),
    ],
)
def test_body_is_written_by_media_type(
    shop: Shop, operation: str, value: Any, given: dict[str, str], expected: tuple[str, bytes]
) -> None:
    assert sent(shop.request(operation, value, **given)) == expected


def test_body_that_fits_no_media_type_is_refused(shop: Shop) -> None:
    assert shop.request("nullable").body == b""
    with pytest.raises(TypeError, match="body must be Filter or plain values of that form"):
        shop.request("either", [1], content_type="application/json")
    with pytest.raises(ValueError, match="content_type must be one of application/json, text/plain"):
        shop.request("either", "a", content_type="image/png")


def test_class_of_a_model_decides_on_the_media_type(shop: Shop, m: ModuleType) -> None:
    assert sent(shop.request("form_or_json", m.Filter(name="a"))) == ("application/json", b'{"name":"a"}')
    form = "application/x-www-form-urlencoded"
    assert sent(shop.request("form_or_json", m.FormOrJsonBody(a="b"))) == (form, b"a=b")
    text = "body must be Filter or a mapping, not FormOrJsonBody"
    with pytest.raises(TypeError, match=text):
        shop.request("either", m.FormOrJsonBody(a="b"), content_type="application/json")
    with pytest.raises(TypeError, match="body must be FormOrJsonBody or a mapping, not Filter"):
        shop.request("form_or_json", m.Filter(), content_type=form)


def test_parts_have_the_media_types_of_the_contract(shop: Shop, m: ModuleType) -> None:
    _, body = sent(shop.request("parts", m.PartsBody(image=b"PNG", meta={"name": "a"}, note="b")))
    heads = [part.strip().split(b"\r\n") for part in body.split(b"--")[1:] if b"Disposition" in part]
    types = [line for head in heads for line in head if line.startswith(b"Content-Type")]
    assert types == [b"Content-Type: image/png", b"Content-Type: application/vnd.meta+json"]
    file = io.BytesIO(b"PNG")
    assert b"Content-Type: image/png\r\n\r\nPNG" in sent(shop.request("parts", {"image": file}))[1]
    media_type, body = sent(shop.request("parts", {}))
    assert media_type.startswith("multipart/form-data; boundary=")
    assert body.startswith(b"--")


def test_addresses(shop: Shop) -> None:
    """A base URL replaces the server with its path; a server of an operation stays."""

    def url(operation: str, **given: str) -> str:
        client = shop.client(**given)
        call = getattr(client.api(), operation).call()
        return str(shop.module("runtime.calls.request").request_of(client._transport.settings, call).url)

    assert url("id_") == "https://eu.shop.example/a/v1/id"
    assert url("id_", region="us", base="b") == "https://us.shop.example/b/v1/id"
    assert url("id_", base_url=shop.module("client").SERVERS[1]) == "https://stage.shop.example/v2/id"
    assert url("relative", base_url="https://stage.shop.example/v2") == "https://stage.shop.example/v3/relative"
    assert url("other_host") == "https://up.example/v9/other"
    with pytest.raises(ValueError, match="region must be one of eu, us, not 'mars'"):
        shop.client(region="mars")


def test_names_of_operations_and_the_user_agent(shop: Shop) -> None:
    assert [shop.request(name).url.path[6:] for name in ("list_", "id_", "self_", "import_")] == [
        "LIST",
        "id",
        "self",
        "import",
    ]
    assert shop.request("id_").headers.get("User-Agent").endswith("/2-draft")


RESPONSES = """\
openapi: 3.2.0
info: {title: Responses, version: "1"}
servers: [{url: "https://shop.example"}]
paths:
  /any: {get: {operationId: any_type, responses: {200: {content: {"*/*": {schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}}}}}
  /mixed: {get: {operationId: mixed, responses: {200: {content: {Text/CSV: {}}}, 2xx: {content: {application/vnd.thing+json: {schema: {$ref: "#/components/schemas/Thing"}}}}}}}
  /empty: {get: {operationId: empty, responses: {204: }}}
  /events: {get: {operationId: events, responses: {200: {content: {text/event-stream: {itemSchema: {type: object, properties: {data: {type: string}, id: {type: string}}}}}}}}}
  /rows: {get: {operationId: rows, responses: {200: {content: {application/jsonl: {itemSchema: {$ref: "#/components/schemas/Thing"}}}}}}}
  /lists: {get: {operationId: lists, responses: {200: {content: {application/json: {schema: {oneOf: [{type: array, items: {$ref: "#/components/schemas/Cat"}}, {type: array, items: {$ref: "#/components/schemas/Dog"}}]}}}}}}}
  /pet: {get: {operationId: pet, responses: {200: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}}}
  /animal: {get: {operationId: animal, responses: {200: {content: {application/json: {schema: {$ref: "#/components/schemas/Animal"}}}}}}}
  /bag:
    get:
      operationId: bag
      responses:
        200: {content: {application/json: {schema: {$ref: "#/components/schemas/Bag"}}}}
        422: {content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}
        5XX: {content: {application/json: {schema: {type: object, properties: {code: {type: integer}}}}}}
        default: {content: {application/json: {schema: {type: array, items: {type: string}}}}}
  /strict: {get: {operationId: strict, responses: {200: {content: {application/json: {schema: {$ref: "#/components/schemas/Strict"}}}}}}}
  /merged: {get: {operationId: merged, responses: {200: {content: {application/json: {schema: {$ref: "#/components/schemas/Merged"}}}}}}}
  /anchors: {get: {operationId: anchors, responses: {200: {content: {application/json: {schema: {$ref: "#/components/schemas/Anchors"}}}}}}}
  /purge:
    query: {operationId: ask, requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}, responses: {204: {}}}
    additionalOperations: {PURGE: {operationId: purge, responses: {204: {}}, callbacks: {done: {"{$request.body#/url}": {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}, responses: {204: {}}}}}}}}
webhooks:
  sold: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}, responses: {204: {}}}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}}}
    Keys: {type: object, properties: {keys: {type: integer}, items: {type: string}, get: {type: string}}}
    Labels: {type: object, additionalProperties: {type: array, items: {type: object}}}
    Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}
    Dog: {type: object, properties: {kind: {type: string}, tricks: {type: integer}}}
    Pet: {oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}], discriminator: {propertyName: kind, mapping: {hound: Dog}}}
    Animal: {type: object, properties: {type: {type: string}}, discriminator: {propertyName: type}}
    Bird: {allOf: [{$ref: "#/components/schemas/Animal"}, {type: object, properties: {wings: {type: integer}}}]}
    Bag: {type: object, properties: {name: {type: string}}, additionalProperties: {$ref: "#/components/schemas/Thing"}}
    Problem: {type: object, required: [title], properties: {title: {type: string}}}
    Strict:
      type: object
      required: [secret, size]
      properties:
        secret: {type: string, writeOnly: true}
        size: {anyOf: [{type: string}, {enum: [small, large]}]}
        row: {type: array, prefixItems: [{$ref: "#/components/schemas/Thing"}], items: {type: string}}
        level: {enum: [1, 2, null]}
        on: {const: true}
        rate: {type: number, enum: [23.976, 25]}
    Alias: {allOf: [{$ref: "#/components/schemas/Thing"}]}
    Merged:
      allOf:
      - {$ref: "#/components/schemas/Alias"}
      - {type: object, properties: {kind: {type: string, enum: [a]}}}
      - {type: object, properties: {kind: {type: string, enum: [a, b]}, size: {type: integer}}}
      oneOf:
      - {type: object, required: [width], properties: {width: {type: integer}}}
      - {type: object, required: [depth], properties: {depth: {type: integer}}}
    Anchors:
      $ref: "#/components/schemas/Thing"
      properties: {size: {$ref: "#size"}, made: {$ref: "https://shop.example/made"}, id: {$ref: "urn:shop:id"}}
    Size: {$anchor: size, type: object, properties: {width: {type: integer}}}
    Made: {$id: "https://shop.example/made", type: object, properties: {by: {type: string}}}
    Id: {$id: "urn:shop:id", type: object, properties: {number: {type: integer}}}
"""


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    made = Shop(tmp_path_factory.mktemp("responses"), {})
    made.file.write_text(RESPONSES)
    assert list(made.report().lines())[:-1] == []
    made.generate()
    return made


def test_response_is_decoded_by_its_media_type(answers: Shop) -> None:
    m = answers.module("api.models")
    assert answers.response("any_type", [{"name": "a"}]).data == [m.Thing(name="a")]
    assert answers.response("any_type", b"a", "text/plain").data is None
    mixed = answers.response("mixed", {"name": "a"}, "application/vnd.thing+json; charset=utf-8")
    assert mixed.data == m.Thing(name="a")
    assert answers.response("mixed", b"a,b", "text/csv").data == "a,b"
    assert mixed.response.request.headers.get("Accept") == "application/vnd.thing+json, text/csv;q=0.9"
    assert answers.response("empty", b"", status=204).data is None


def test_sequences_are_lists_of_typed_items(answers: Shop) -> None:
    m = answers.module("api.models")
    rows = answers.response("rows", b'{"name":"a"}\n\n{"name":"b\\u2028"}', "application/jsonl")
    assert [each.name for each in rows.data] == ["a", "b\u2028"]
    text = b"\xef\xbb\xbfid: 1\r\ndata: a\r\ndata:b\r\n\r\n: note\r\n\r\ndata\rdata: c"
    events = answers.response("events", text, "text/event-stream; charset=utf-8").data
    assert events == [m.EventsResultItem(id="1", data="a\nb"), m.EventsResultItem(data="\nc")]


@pytest.mark.parametrize("size", [1, 2, 7, 100])
def test_items_do_not_depend_on_the_pieces_of_a_response(answers: Shop, size: int) -> None:
    sequences = answers.module("runtime.foreign.sequences")
    for media_type, text in (
        ("text/event-stream", b"data: a\r\n\r\ndata: b\r\rdata: \xc3\xa9\n\n"),
        ("application/json-seq", b'\x1e{"data":"a"}\n\x1e{"data":"b"}\n\x1e{"data":"\xc3\xa9"}\n'),
    ):
        raw = answers.response("events", text, media_type).response
        parser = sequences._Parser(raw, dict[str, str])
        pieces = [text[start : start + size] for start in range(0, len(text), size)]
        assert [each["data"] for each in parser.of(pieces)] == ["a", "b", "é"]


def test_unions_are_told_apart(answers: Shop) -> None:
    m = answers.module("api.models")
    kinds = [
        type(answers.response(operation, body).data)
        for operation, body in (
            ("pet", {"kind": "Cat"}),
            ("pet", {"kind": "hound"}),
            ("animal", {"type": "Bird"}),
            ("animal", {"type": "Animal"}),
        )
    ]
    assert kinds == [m.Cat, m.Dog, m.Bird, m.Animal]
    assert [type(each) for each in answers.response("lists", [{"tricks": 1}]).data] == [m.Dog]
    merged = answers.response("merged", {"name": "a", "kind": "a", "size": 1, "depth": 2}).data
    assert (merged.name, merged.kind, merged.size, merged.depth) == ("a", "a", 1, 2)


def test_properties_without_a_name_are_decoded(answers: Shop) -> None:
    m = answers.module("api.models")
    bag = answers.response("bag", {"name": "a", "x": {"name": "b"}}).data
    assert bag == answers.response("bag", {"name": "a", "x": {"name": "b"}}).data
    assert bag.additional_properties == {"x": m.Thing(name="b")}
    assert bag["x"].name == "b"
    assert bag.model_dump() == {"name": "a", "x": {"name": "b"}}


def test_error_has_the_data_of_its_status(answers: Shop) -> None:
    m = answers.module("api.models")
    errors = answers.module("runtime.base.errors")
    for status, body, data in (
        (422, {"title": "No."}, m.Problem(title="No.")),
        (503, {"code": 3}, m.BagError5XX(code=3)),
        (404, ["a"], ["a"]),
    ):
        with pytest.raises(errors.ApiStatusError) as caught:
            answers.response("bag", body, status=status, raise_on_error=True)
        assert caught.value.data == data
    with pytest.raises(errors.ApiStatusError) as caught:
        answers.response("bag", b"<html>", "text/html", status=422, raise_on_error=True)
    assert caught.value.data is None


def test_strict_client_takes_all_that_the_contract_allows(answers: Shop) -> None:
    body = {"size": "huge", "row": [{"name": "a"}, "b"], "level": 2, "on": True, "rate": 23.976}
    data = answers.response("strict", body, strict=True).data
    assert (data.size, data.row[0].name, data.row[1]) == ("huge", "a", "b")
    for wrong in ({"level": 3}, {"on": 1}, {"row": [1]}):
        with pytest.raises(answers.module("runtime.base.errors").DecodeError):
            answers.response("strict", {**body, **wrong}, strict=True).data  # noqa: B018  (read at first access)


def test_references_lead_by_anchor_and_identifier(answers: Shop) -> None:
    data = answers.response(
        "anchors", {"name": "a", "size": {"width": 1}, "made": {"by": "b"}, "id": {"number": 2}}
    ).data
    assert (data.name, data.size.width, data.made.by, data.id.number) == ("a", 1, "b", 2)


def test_messages_of_the_server_are_parsed(answers: Shop) -> None:
    messages, m = answers.module("api.messages"), answers.module("api.models")
    assert messages.parse_sold(b'{"name": "a"}') == m.Thing(name="a")
    assert messages.parse_purge_done({"name": "a"}) == m.Thing(name="a")


def test_methods_beyond_those_of_openapi_3_1(answers: Shop) -> None:
    assert [answers.request(name).method for name in ("ask", "purge")] == ["QUERY", "PURGE"]
    assert [getattr(answers.client().api(), name).effect for name in ("ask", "purge")] == ["read", "write"]


@pytest.mark.slow
@pytest.mark.types
def test_client_type_checks(answers: Shop) -> None:
    """The classes of free mappings name types in quotes, which need their imports."""
    package = answers.file.parent / answers.package
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, str(package / "api")]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout
