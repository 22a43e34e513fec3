"""Contracts of others: what becomes of what they may say and ours does not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.errors import SpecError
from generator.foreign import command
from generator.foreign.draft import read_foreign

from .shop import OK, Shop, answer, document, ref


def refusal(folder: Path, paths: Mapping[str, Any], **besides: Any) -> str:
    """Why the second of two operations is refused; the first one keeps the document alive."""
    shop = Shop(folder, document({"/fine": {"get": {"responses": OK}}, **paths}, **besides))
    outcomes = shop.report().outcomes
    assert [bool(each.refused) for each in outcomes] == [False, True]
    assert outcomes[1].refused is not None
    return outcomes[1].refused.text


def test_a_client_from_end_to_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    item = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "price": {"type": ["number", "null"], "exclusiveMinimum": 0},
            "maker": {"anyOf": [ref("maker"), {"type": "null"}], "description": "Who made it."},
            "size": {"type": "object", "properties": {"unit": {"const": "mm"}, "width": {"type": "integer"}}},
            "secret": {"type": "string", "format": "password"},
        },
    }
    paths = {
        "/items/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "put": {
                "operationId": "replaceItem",
                "tags": ["Items & More"],
                "requestBody": {"required": True, "content": {"application/json": {"schema": ref("item")}}},
                "responses": answer(ref("item")),
            },
        },
        "/items": {
            "get": {
                "operationId": "items.list",
                "tags": ["Items & More"],
                "parameters": [
                    {"name": f"made{sign}", "in": "query", "schema": {"type": "string"}} for sign in ("", "<", ">")
                ],
                "responses": {200: answer({"type": "array", "items": ref("item")})["200"]},
            }
        },
    }
    shop = Shop(tmp_path, document(paths, {"item": item, "maker": {"type": "object", "properties": {"name": {}}}}))
    shop.generate()
    assert capsys.readouterr().out.splitlines()[-1] == (
        "OpenAPI 3.1.0: 2 operations: 2 taken (2 of them whole), 0 refused; "
        "0 schemas or properties are looser than in the document; the client has the whole document"
    )
    models = shop.module("api.models")
    written = models.Item(name="Cart", size={"unit": "mm", "width": 3}, secret="hidden")
    assert isinstance(written.size, models.ItemSize)
    assert "hidden" not in repr(written)
    request = shop.request("replace_item", "a/b", written)
    assert (request.method, str(request.url)) == ("PUT", "https://shop.example/v2/items/a%2Fb")
    assert json.loads(request.content) == {"name": "Cart", "size": {"unit": "mm", "width": 3}, "secret": "hidden"}
    request = shop.request("items_list", made="a", made_2="b", made_3="c")
    assert str(request.url) == "https://shop.example/v2/items?made=a&made%3C=b&made%3E=c"
    read = models.Item.model_validate({"name": "Cart", "price": None, "maker": {"name": "Wright"}})
    assert (read.price, read.maker) == (None, models.Maker(name="Wright"))


def test_other_files_are_followed(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "items.yml").write_text(
        "get:\n  operationId: get_item\n  responses: {200: {$ref: 'answers.yml#/item'}}\n"
    )
    (tmp_path / "parts" / "answers.yml").write_text(
        "item: {description: Fine., content: {application/json: {schema: {$ref: ../models.yml}}}}\n"
    )
    (tmp_path / "models.yml").write_text("type: object\nproperties: {made: {type: string, default: 2020-01-01}}\n")
    service, report = read_foreign(Shop(tmp_path, document({"/item": {"$ref": "parts/items.yml"}})).file)
    assert (report.taken, [each.name for each in service.models]) == (1, ["Models"])


def test_schemas_written_three_times_get_one_name_each(tmp_path: Path) -> None:
    schemas = {name: {"type": "object", "properties": {name: {}}} for name in ("user", "User", "USER")}
    paths = {f"/{name}": {"get": {"operationId": "get", "responses": answer(ref(name))}} for name in schemas}
    service, _ = read_foreign(Shop(tmp_path, document(paths, schemas)).file)
    assert [each.operation_id for each in service.operations] == ["get", "get_2", "get_3"]
    assert sorted(each.name for each in service.models) == ["USERVariant3", "User", "UserVariant2"]


def test_credentials(tmp_path: Path) -> None:
    """Each operation gets the first of its choices that is complete, and the origin of the API only."""
    schemes = {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "token": {"type": "http", "scheme": "bearer"},
        "login": {"type": "http", "scheme": "basic"},
        "query": {"type": "apiKey", "in": "query", "name": "api key"},
        "cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
        "certificate": {"type": "mutualTLS"},
    }
    choices: dict[str, list[dict[str, list[str]]]] = {
        "choice": [{"query": [], "key": []}, {"token": []}],
        "two": [{"login": [], "cookie": []}],
        "optional": [{}, {"token": []}],
        "tls": [{"certificate": []}],
        "none": [],
    }
    paths: dict[str, Any] = {
        f"/{name}": {"get": {"operationId": name, "security": security, "responses": OK}}
        for name, security in choices.items()
    }
    paths["/far"] = {
        "get": {
            "operationId": "far",
            "security": [{"token": []}],
            "servers": [{"url": "https://far.example"}],
            "responses": OK,
        }
    }
    shop = Shop(tmp_path, document(paths, components={"securitySchemes": schemes}))
    shop.generate()

    def sent(operation: str, **given: Any) -> tuple[str, dict[str, str]]:
        client = shop.module("client").Client(**given)
        settings = client._transport.settings
        call = getattr(client.api(), operation).call()
        request = shop.module("runtime.calls.request").request_of(settings, call)
        fields = dict(settings.auth.of(request))
        if cookie := request.headers.get("Cookie"):
            fields["Cookie"] = str(cookie)
        return str(request.url).partition("?")[2], fields

    bearer = {"Authorization": "Bearer t"}
    assert sent("choice", bearer="t") == ("", bearer)
    assert sent("choice", bearer="t", x_key="k", api_key="q&") == ("api+key=q%26", {"X-Key": "k"})
    login = {"Authorization": "Basic dTpw", "Cookie": "sid=s"}
    assert sent("two", basic=("u", "p"), sid="s", bearer="t") == ("", login)
    assert sent("optional") == ("", {})
    assert sent("optional", bearer="t") == ("", bearer)
    for name in ("tls", "none", "far"):
        assert sent(name, bearer="t", x_key="k", api_key="q", sid="s") == ("", {})
    with pytest.raises(ValueError, match="must not contain a colon"):
        shop.module("client").Client(basic=("u:", "p"))


@pytest.mark.parametrize(
    ("path", "operation", "reason"),
    [
        ("/a b", {}, "path '/a b' cannot become the path of a URL"),
        ("/a", {"requestBody": {"$ref": "#/nowhere"}}, "the reference '#/nowhere' does not resolve"),
        ("/a", {"requestBody": {"$ref": "#/x-circle"}}, "the reference '#/x-circle' is circular"),
        (
            "/a",
            {"requestBody": {"$ref": "https://other.example/a.yaml"}},
            "the reference 'https://other.example/a.yaml' is a URL: only files are read, by their paths",
        ),
        (
            "/a",
            {"requestBody": {"required": True, "content": {"json": {}}}},
            "the body as 'json', which is not a media type",
        ),
        (
            "/a",
            {"parameters": [{"name": "c", "in": "query", "required": True, "style": "odd"}]},
            "parameter 'c', whose style 'odd' does not exist in query",
        ),
        (
            "/a",
            {"servers": [{"url": "ftp://other.example"}]},
            "its server 'ftp://other.example' is not a URL of http or https",
        ),
    ],
)
def test_one_operation_is_refused_and_not_the_document(
    tmp_path: Path, path: str, operation: dict[str, Any], reason: str
) -> None:
    assert refusal(tmp_path, {path: {"post": {"responses": OK, **operation}}}) == reason


def test_parts_that_are_dropped_are_named_with_their_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "shop.yaml"
    file.write_text(
        """\
openapi: 3.0.3
info: {title: Shop, version: "7"}
servers: [{url: https://shop.example}]
paths:
  /items:
    get:
      operationId: list
      parameters:
      - {name: odd, in: query, style: odd, schema: {type: string}}
      - {name: page, in: query, schema: {type: integer}}
      responses:
        "20x": {description: Misspelt.}
        "200":
          description: Fine.
          links: {next: {operationId: list}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}
        "404": {$ref: "#/nowhere"}
      callbacks: 3
      security: [{none: []}]
      requestBody: {content: {}}
components:
  schemas:
    Item: {type: object, properties: {name: {$ref: "#/nowhere"}, kind: {type: word}}}
"""
    )
    out = tmp_path / "client"
    assert command.main([str(file), "--out", str(out)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "shop.yaml:9: without parameter 'odd', whose style 'odd' does not exist in query: GET /items (list)",
        "shop.yaml:12: without the response '20x', which is not a status: GET /items (list)",
        "shop.yaml:15: without the links of response 200: GET /items (list)",
        "shop.yaml:17: without the response 404: the reference '#/nowhere' does not resolve: GET /items (list)",
        "shop.yaml:19: without credentials: security scheme 'none' is not declared: GET /items (list)",
        "shop.yaml:20: without the body, which has no media type: GET /items (list)",
        "shop.yaml:18: without 'callbacks' of 'get', which is not a mapping",
        "shop.yaml:23: anything goes for name of Item: the reference '#/nowhere' does not resolve",
        "shop.yaml:23: the type 'word' of Item kind, which does not exist",
        "OpenAPI 3.0.3: 1 operations: 1 taken (0 of them whole), 0 refused; "
        "2 schemas or properties are looser than in the document; the client lacks parts of the document",
    ]
    assert command.main([str(file), "--out", str(tmp_path / "insisted"), "--insist"]) == 1
    assert "nothing was written" in capsys.readouterr().err
    assert not (tmp_path / "insisted").exists()


def test_document_of_webhooks_alone_gives_models_and_parsers(tmp_path: Path) -> None:
    body = {"requestBody": {"content": {"application/json": {"schema": ref("Event")}}}}
    event = {"type": "object", "properties": {"id": {"type": "string"}}}
    shop = Shop(tmp_path, document({}, {"Event": event}, webhooks={"made": {"post": body}}))
    shop.generate()
    assert shop.module("api.messages").parse_made(b'{"id": "a"}') == shop.module("api.models").Event(id="a")
    shop.client().close()


def test_a_schema_that_consists_of_itself_takes_anything(tmp_path: Path) -> None:
    schemas = {"a": {"oneOf": [ref("b"), {"type": "string"}]}, "b": {"oneOf": [ref("a"), {"type": "integer"}]}}
    report = Shop(tmp_path, document({"/a": {"get": {"responses": answer(ref("a"))}}}, schemas)).report()
    assert report.taken == 1
    assert [each.text for each in report.loose if "it consists of itself" in each.text]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("swagger: '2.0'\n", "this is Swagger 2.0, not OpenAPI 3.0, 3.1 or 3.2: convert it first"),
        ("openapi: 4.0.0\n", "not an OpenAPI document of version 3.0, 3.1 or 3.2: it names version '4.0.0'"),
        ("a: 1\nb: 2\na: 3\n", "shop.yaml:3: the key 'a' is already on line 1"),
        ('{"a": {"b": 1,\n"b": 2}}', "shop.yaml:2: the key 'b' is already on line 1"),
        ("openapi: [\n", "neither JSON nor YAML"),
        (json.dumps(document({})), "no operation is supported: the document has no operation"),
        (
            json.dumps(document({"/a b": {"get": {"responses": OK}}})),
            "no operation is supported: path '/a b' cannot become the path of a URL",
        ),
    ],
)
def test_a_document_that_gives_no_client(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, message: str
) -> None:
    file, out = tmp_path / "shop.yaml", tmp_path / "shop_client"
    file.write_text(text)
    assert command.main([str(file), "--out", str(out)]) == 1
    assert message in capsys.readouterr().err
    assert not out.exists()


def test_a_folder_with_something_else_is_not_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shop = Shop(tmp_path, document({"/a": {"get": {"responses": OK}}}))
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "thesis.txt").write_text("Mine.")
    assert command.main([str(shop.file), "--out", str(precious)]) == 1
    assert "was not written by the generator" in capsys.readouterr().err
    assert (precious / "thesis.txt").read_text() == "Mine."
    with pytest.raises(SpecError, match="cannot be read"):
        read_foreign(tmp_path / "missing.yaml")
