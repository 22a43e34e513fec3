"""A contract becomes plain data, and whatever would be lost on the way is refused with its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.generate import generate
from generator.parse import parse
from generator.styles import style_of
from generator.twins import twins

from ..contract import bundles
from .small_contract import NULL, SmallContract, object_of, operation, own, parameter, ref

STR, INT, ANY, NONE = ir.Scalar("str"), ir.Scalar("int"), ir.Scalar("Any"), ir.Scalar("None")
TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
FREE = {"type": "object", "additionalProperties": True}
THING = ir.Named("Thing")

SCHEMAS: dict[str, Any] = {
    "Thing": object_of(title=TEXT),
    "Other": object_of(title=TEXT),
    "Things": {"type": "array", "items": own("Thing")},
    "ById": {"type": "object", "additionalProperties": own("Thing")},
    "Number": {"type": "integer"},
    "Colour": {"type": "string", "enum": ["red", "blue"]},
    "ColourOrNull": {"type": "string", "nullable": True, "enum": ["red", None]},
    "ThingOrNull": {"type": "object", "nullable": True, "properties": {"title": TEXT}},
    "Either": {"oneOf": [own("Thing"), own("Other")]},
}


def contract(
    root: Path, *, schemas: Any = None, get: Any = None, path: str = "/v1/things/", **index: Any
) -> SmallContract:
    """A contract with one operation beside one that uses all schemas."""
    schemas = {**SCHEMAS, **(schemas or {})}
    everything = object_of(**{f"p{number}": own(name) for number, name in enumerate(schemas)})
    paths = {
        path: {"get": get or operation("get_thing", result=ref("Thing"))},
        "/v1/everything/": {"put": operation("get_everything", result=ref("Everything"))},
    }
    return SmallContract(root / "spec", paths, {**schemas, "Everything": everything}, index)


def the(found: tuple[Any, ...], name: str) -> Any:
    """The one of this name."""
    (only,) = (each for each in found if each.name == name)
    return only


# --- types


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        (TEXT, STR),
        ({"type": "string", "format": "date-time"}, STR),
        ({"type": "string", "format": "date"}, STR),
        ({"type": "string", "format": "uuid"}, STR),
        ({"type": "string", "format": "email"}, STR),
        ({"type": "string", "format": "binary"}, ir.Scalar("bytes")),
        ({"type": "integer", "format": "int64"}, INT),
        ({"type": "number"}, ir.Scalar("float")),
        ({"type": "boolean"}, ir.Scalar("bool")),
        ({}, ANY),
        ({"type": "string", "nullable": True}, ir.UnionType((STR, NONE))),
        (TEXTS, ir.ArrayType(STR)),
        ({**TEXTS, "nullable": True}, ir.UnionType((ir.ArrayType(STR), NONE))),
        ({"type": "array", "items": {"type": "string", "nullable": True}}, ir.ArrayType(ir.UnionType((STR, NONE)))),
        (FREE, ir.MapType(ANY)),
        ({"type": "object"}, ir.MapType(ANY)),
        ({**FREE, "nullable": True}, ir.UnionType((ir.MapType(ANY), NONE))),
        ({"type": "object", "additionalProperties": TEXTS}, ir.MapType(ir.ArrayType(STR))),
        ({"type": "object", "additionalProperties": own("Thing")}, ir.MapType(THING)),
        (
            {"type": "object", "additionalProperties": {"type": "string", "enum": ["a"]}},
            ir.MapType(ir.LiteralType(("a",))),
        ),
        (own("Thing"), THING),
        (own("ThingOrNull"), ir.UnionType((ir.Named("ThingOrNull"), NONE))),
        ({"oneOf": [own("Thing"), NULL]}, ir.UnionType((THING, NONE))),
        ({"allOf": [own("Thing")], "nullable": True}, ir.UnionType((THING, NONE))),
        ({"allOf": [own("Thing")], "description": "x"}, THING),
        ({"allOf": [own("Number")]}, INT),
        ({"oneOf": [own("Thing"), own("Other")]}, ir.UnionType((THING, ir.Named("Other")))),
        (own("Either"), ir.UnionType((THING, ir.Named("Other")))),
        (
            {"anyOf": [TEXT, {"type": "integer"}, own("Either"), NULL]},
            ir.UnionType((STR, INT, THING, ir.Named("Other"), NONE)),
        ),
        (own("Things"), ir.ArrayType(THING)),
        (own("ById"), ir.Named("ById")),
        (own("Number"), INT),
        (own("Colour"), ir.Named("Colour")),
        (own("ColourOrNull"), ir.UnionType((ir.Named("ColourOrNull"), NONE))),
        ({"type": "string", "enum": ["a", "b"]}, ir.LiteralType(("a", "b"))),
        ({"type": "string", "nullable": True, "enum": ["a", None]}, ir.UnionType((ir.LiteralType(("a",)), NONE))),
        ({"type": "integer", "enum": [2, -1]}, ir.LiteralType((2, -1))),
        ({"type": "boolean", "enum": [True]}, ir.Scalar("bool")),
        (NULL, NONE),
    ],
    ids=repr,
)
def test_types(tmp_path: Path, schema: Any, type_: ir.Type) -> None:
    service = contract(tmp_path, schemas={"Holder": object_of(held=schema)}).service()
    (field,) = the(service.models, "Holder").fields
    assert field.type == type_


def test_schemas(tmp_path: Path) -> None:
    service = contract(tmp_path).service()
    assert [each.name for each in service.models] == ["ById", "Everything", "Other", "Thing", "ThingOrNull"]
    assert the(service.models, "ById").map_value == THING
    assert the(service.enums, "ColourOrNull").values == ("red",)
    assert the(service.aliases, "Things").type == ir.ArrayType(THING)
    assert {each.home for each in service.definitions} == {ir.Home("things", "things")}


def test_properties(tmp_path: Path) -> None:
    holder = {
        "type": "object",
        "required": ["b-c"],
        "properties": {
            "b-c": {"type": "string", "readOnly": True, "description": "First\n line."},
            "b_c": {"allOf": [own("Thing")], "x-secret": True, "readOnly": True, "description": "Second."},
            "class": {"type": "string", "default": "x", "example": "y"},
        },
    }
    assert the(contract(tmp_path, schemas={"Holder": holder}).service().models, "Holder").fields == (
        ir.Field("b_c", "b-c", STR, True, True, False, (), "First\n line."),
        ir.Field("b_c_2", "b_c", THING, False, True, True, (), "Second."),
        ir.Field("class_", "class", STR, False, False, False, (), ""),
    )


@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [own("Base"), object_of(own=TEXT)]},
        {"allOf": [own("Base")], "properties": {"own": TEXT}},
        {"type": "object", "allOf": [own("Base")], "properties": {"own": TEXT}},
        {"allOf": [own("Middle")], "properties": {"own": TEXT}},
    ],
    ids=repr,
)
def test_keywords_beside_all_of_are_kept(tmp_path: Path, schema: Any) -> None:
    base = object_of(first={"type": "string", "readOnly": True, "description": "First."}, second=TEXT)
    schemas = {"Base": base, "Middle": {"allOf": [own("Base")], "required": ["second"]}, "Whole": schema}
    model = the(contract(tmp_path, schemas=schemas).service().models, "Whole")
    assert [field.wire for field in model.fields] == ["first", "second", "own"]
    assert (model.fields[0].read_only, model.fields[0].description) == (True, "First.")
    assert model.fields[1].required is (own("Middle") in schema["allOf"])


def test_tags_of_a_union(tmp_path: Path) -> None:
    schemas = {
        "Pet": {
            "oneOf": [own("Cat"), own("Dog")],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/Cat", "tiger": "#/Cat", "dog": "#/Dog"}},
        },
        "Cat": {"allOf": [own("Animal")], "properties": {"lives": {"type": "integer"}}},
        "Dog": {"allOf": [own("Animal")], "properties": {"barks": {"type": "boolean"}}},
        "Animal": object_of(kind=TEXT),
    }
    models = contract(tmp_path, schemas=schemas, get=operation("get_pet", result=ref("Pet"))).service().models
    tags = {model.name: [field.tags for field in model.fields] for model in models}
    assert (tags["Cat"], tags["Dog"], tags["Animal"]) == ([("cat", "tiger"), ()], [("dog",), ()], [()])


# --- operations


def test_an_operation(tmp_path: Path) -> None:
    get = operation(
        "get_thing",
        description="With its parts.",
        deprecated=True,
        parameters=[
            parameter("verbose", {"type": "boolean"}, description="More."),
            parameter("X-Key", location="header"),
        ],
        result=ref("Thing"),
        **{"x-deprecated": {"use": "get_part", "until": "2.0.0"}, "x-roles": ["can_read"]},
    )
    item = {"parameters": [parameter("id", location="path"), parameter("verbose")], "get": get}
    service = SmallContract(tmp_path / "spec", {"/v1/{id}/": item}, SCHEMAS).service()
    assert service.operations == (
        ir.Operation(
            operation_id="get_thing",
            resource="things",
            method="GET",
            path="/v1/{id}/",
            summary="Do it",
            description="With its parts.",
            deprecated=ir.Deprecation(use="get_part", until="2.0.0"),
            effect="read",
            roles=("can_read",),
            parameters=(
                ir.Parameter("id", "id", "path", STR, True, "plain", ""),
                ir.Parameter("verbose", "verbose", "query", ir.Scalar("bool"), False, "plain", "More."),
                ir.Parameter("x_key", "X-Key", "header", STR, False, "plain", ""),
            ),
            body=None,
            result=ir.Result("json", THING),
        ),
    )


@pytest.mark.parametrize(
    ("body", "content"),
    [
        (ref("Thing"), (("application/json", THING),)),
        ({"application/json; charset=utf-8": ref("Thing")}, (("application/json; charset=utf-8", THING),)),
        ({"application/merge-patch+json": ref("Thing")}, (("application/merge-patch+json", THING),)),
        ({"application/x-www-form-urlencoded": ref("Thing")}, (("application/x-www-form-urlencoded", THING),)),
        ({"multipart/form-data": ref("Thing")}, (("multipart/form-data", THING),)),
        (
            {"application/octet-stream": {"type": "string", "format": "binary"}},
            (("application/octet-stream", ir.Scalar("bytes")),),
        ),
        ({"image/png": {"type": "string", "format": "binary"}}, (("image/png", ir.Scalar("bytes")),)),
        (
            {"application/json": ref("Thing"), "image/png": {"type": "string", "format": "binary"}},
            (("application/json", THING), ("image/png", ir.Scalar("bytes"))),
        ),
    ],
    ids=repr,
)
def test_bodies(tmp_path: Path, body: Any, content: Any) -> None:
    found, _ = contract(tmp_path, get=operation("get_thing", body=body)).service().operations
    assert found.body == ir.Body(True, "", content)


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (None, ir.Result("plain")),
        (ref("Thing"), ir.Result("json", THING)),
        ({"application/vnd.x+json": ref("Things")}, ir.Result("json", ir.ArrayType(THING))),
        ({}, ir.Result("json", ANY)),
        (ref("Number"), ir.Result("json", INT)),
        ({"text/csv": TEXT}, ir.Result("text", STR)),
        ({"image/png": {"type": "string", "format": "binary"}}, ir.Result("binary", ir.Scalar("bytes"))),
        ({"application/xml": {"type": "string", "format": "binary"}}, ir.Result("binary", ir.Scalar("bytes"))),
    ],
    ids=repr,
)
def test_results(tmp_path: Path, result: Any, expected: ir.Result) -> None:
    get = operation("get_thing", result={"application/json": {}} if result == {} else result)
    found, _ = contract(tmp_path, get=get).service().operations
    assert (found.result.kind, found.result.type) == (expected.kind, expected.type)


def test_several_results_are_one(tmp_path: Path) -> None:
    get = operation("get_thing", result=ref("Thing"))
    get["responses"]["201"] = operation("x", result=ref("Other"))["responses"]["200"]
    get["responses"]["204"] = {"description": "Nothing."}
    get["responses"]["404"] = operation("x", result=ref("Things"))["responses"]["200"]
    found, _ = contract(tmp_path, get=get).service().operations
    assert found.result == ir.Result("json", ir.UnionType((THING, ir.Named("Other"))))


@pytest.mark.parametrize(
    ("made", "style"),
    [
        (parameter("a"), "plain"),
        (parameter("a", {"type": "integer"}, "path"), "plain"),
        (parameter("a", {"type": "boolean"}, "header"), "plain"),
        (parameter("a", {}), "plain"),
        (parameter("a", TEXTS), "plain"),
        (parameter("a", TEXTS, style="form"), "plain"),
        (parameter("a", TEXTS, explode=False), "comma"),
        (parameter("a", TEXTS, style="spaceDelimited"), "space"),
        (parameter("a", TEXTS, style="pipeDelimited", explode=False), "pipe"),
        (parameter("a", TEXTS, style="pipeDelimited", explode=True), "plain"),
        (parameter("a", TEXTS, "header"), "comma"),
        (parameter("a", FREE, style="deepObject", explode=True), "deep"),
        (parameter("a", own("Thing"), style="deepObject"), "deep"),
        (parameter("a", own("Texts"), explode=False), "comma"),
        (parameter("a", {"allOf": [own("Texts")]}, explode=False), "comma"),
        (parameter("a", {"oneOf": [own("Texts"), {"enum": [None]}]}, explode=False), "comma"),
    ],
    ids=repr,
)
def test_styles(made: dict[str, Any], style: str) -> None:
    assert style_of(made, {"Thing": SCHEMAS["Thing"], "Texts": TEXTS}) == style


# --- refused contracts


NO_PARAMETER = {
    "a cookie": (parameter("a", location="cookie"), "it is in cookie"),
    "an unknown location": (parameter("a", location="moon"), "it is in moon"),
    "no schema": ({"name": "a", "in": "query"}, "a parameter without a schema"),
    "content": ({"name": "a", "in": "query", "content": {}}, "a parameter without a schema"),
    "an object": (parameter("a", FREE), "object in query of style form and explode"),
    "an object, joined": (parameter("a", ref("Thing"), explode=False), "object in query of style form"),
    "an object in a header": (parameter("a", ref("Thing"), "header"), "object in header of style simple"),
    "a list of objects": (parameter("a", ref("Things")), "array in query of style form and explode"),
    "a deep list": (parameter("a", TEXTS, style="deepObject"), "array in query of style deepObject"),
    "a list or a text": (
        parameter("a", {"oneOf": [TEXTS, TEXT]}),
        "array or string in query of style form and explode",
    ),
    "an unknown style": (parameter("a", TEXTS, style="loud"), "array in query of style loud"),
}


@pytest.mark.parametrize(("made", "words"), NO_PARAMETER.values(), ids=list(NO_PARAMETER))
def test_a_parameter_that_cannot_be_written(tmp_path: Path, made: dict[str, Any], words: str) -> None:
    found = contract(tmp_path, get=operation("get_thing", parameters=[made]))
    place = found.line("things/paths/things.yaml", '"get": {')
    assert found.refusal() == f"{place}: parameter 'a' is not supported: {words}"


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (parameter("a", TEXTS, "path"), "array in path of style simple"),
        (parameter("a", TEXT, "path", style="label"), "string"),
    ],
    ids=["list", "label"],
)
def test_a_parameter_that_cannot_be_in_a_path(tmp_path: Path, made: dict[str, Any], words: str) -> None:
    found = contract(tmp_path, get=operation("get_thing", parameters=[made]), path="/v1/{a}/")
    assert f"parameter 'a' is not supported: {words}" in found.refusal()


REFUSED_SCHEMAS: dict[str, tuple[dict[str, Any], str, str]] = {
    "a name that the code needs": (
        {"Model": object_of(a=TEXT)},
        '"Model"',
        "'Model' cannot become the name of a class",
    ),
    "a name that is not a class name": (
        {"thing": object_of(a=TEXT)},
        '"thing"',
        "'thing' cannot become the name of a class",
    ),
    "a name of ours": ({"PreparedX": object_of(a=TEXT)}, '"PreparedX"', "'PreparedX' cannot become the name"),
    "another Null": ({"Null": object_of(a=TEXT)}, '"Null"', "Null, and nothing else, is the schema of the value null"),
    "null by another name": (
        {"Nothing": {"type": "string", "nullable": True, "enum": [None]}},
        '"Nothing"',
        "Null, and nothing else, is the schema of the value null",
    ),
    "names that collide in the parser": (
        {"FooBar": object_of(a=TEXT), "Foo_Bar": object_of(b=TEXT)},
        '"Foo_Bar"',
        'Attempted to generate duplicate models with name "FooBar"',
    ),
    "properties that collide in the parser": (
        {"Two": object_of(**{"a-b": TEXT, "a b": TEXT})},
        '"Two"',
        "have the same python_name",
    ),
    "properties that contradict each other": (
        {"Sum": {"allOf": [own("Thing"), object_of(title={"type": "integer"})]}},
        '"Sum"',
        "can't be merged",
    ),
    "an anonymous object": (
        {"Outer": object_of(inner=object_of(a=TEXT))},
        '"inner"',
        "an object with properties needs a name of its own",
    ),
    "properties beside a choice": (
        {"Both": {**object_of(a=TEXT), "oneOf": [own("Thing"), own("Other")]}},
        '"Both"',
        "properties beside oneOf or anyOf",
    ),
    "properties beside a mapping": (
        {"Both": {**object_of(a=TEXT), "additionalProperties": TEXT}},
        '"Both"',
        "typed additionalProperties beside properties",
    ),
    "a list of nothing": ({"Hollow": {"type": "array"}}, '"Hollow"', "type array must have items"),
    "an enum of fractions": ({"Half": {"type": "number", "enum": [0.5]}}, '"Half"', "Unsupported enum type"),
    "an enum of several types": ({"Odd": {"enum": ["a", 1]}}, '"Odd"', "Enum values must all be the same type"),
    "fewer names than values": (
        {"Hue": {"type": "string", "enum": ["a", "b"], "x-enum-varnames": ["A"]}},
        '"Hue"',
        "x-enum-varnames must name each value of an enum of strings",
    ),
    "names of numbers": (
        {"Hue": {"type": "integer", "enum": [1], "x-enum-varnames": ["ONE"]}},
        '"Hue"',
        "x-enum-varnames must name each value of an enum of strings",
    ),
    "code for a name": (
        {"Hue": {"type": "string", "enum": ["a"], "x-enum-varnames": ["A = 1; import os; B"]}},
        '"Hue"',
        "'A = 1; import os; B' cannot become the name of a member",
    ),
    "the same name twice": (
        {"Hue": {"type": "string", "enum": ["a", "b"], "x-enum-varnames": ["A", "A"]}},
        '"Hue"',
        "'A' cannot become the name of a member",
    ),
    "a name that Enum needs": (
        {"Hue": {"type": "string", "enum": ["a"], "x-enum-varnames": ["value"]}},
        '"Hue"',
        "'value' cannot become the name of a member",
    ),
}


@pytest.mark.parametrize(("schemas", "at", "words"), REFUSED_SCHEMAS.values(), ids=list(REFUSED_SCHEMAS))
def test_a_schema_that_is_refused(tmp_path: Path, schemas: dict[str, Any], at: str, words: str) -> None:
    found = contract(tmp_path, schemas=schemas)
    (refusal,) = set(found.refusal().splitlines())
    assert refusal.startswith(f"{found.line('things/schemas/things.yaml', at)}: ")
    assert words in refusal


REFUSED_OPERATIONS: dict[str, tuple[dict[str, Any], str, str]] = {
    "an invalid name": (
        operation("get thing"),
        "/v1/",
        "operationId 'get thing' cannot become the name of a method",
    ),
    "a keyword": (operation("import"), "/v1/", "operationId 'import' cannot become"),
    "a name that the code needs": (operation("op"), "/v1/", "operationId 'op' cannot become"),
    "a name that the parser changes": (operation("getThing"), "/v1/", "operation getThing is lost by the parser"),
    "an invalid tag": (operation("get_a", tags=["a b"]), "/v1/", "tag 'a b' cannot become the name of a module"),
    "a tag that is not a module name": (operation("get_a", tags=["Big"]), "/v1/", "tag 'Big' cannot become"),
    "an invalid path": (operation("get_a"), "v1/", "path 'v1/' cannot become the path of a URL"),
    "a path with a query": (operation("get_a"), "/v1/?a=b", "path '/v1/?a=b' cannot become"),
    "a path with a line break": (operation("get_a"), "/v1/\n/", "cannot become the path of a URL"),
    "a parameter that is missing": (operation("get_a"), "/v1/{id}/", "path parameter 'id' is not declared"),
    "a parameter too many": (
        operation("get_a", parameters=[parameter("id", location="path")]),
        "/v1/",
        "path parameter 'id' does not occur in the path",
    ),
    "an invalid header": (
        operation("get_a", parameters=[parameter("a b", location="header")]),
        "/v1/",
        "'a b' cannot be",
    ),
    "several media types": (
        operation("get_a", result={"application/json": ref("Thing"), "text/csv": TEXT}),
        "/v1/",
        "answer 200 has several media types: application/json, text/csv",
    ),
    "an invalid media type": (operation("get_a", body={"a/b\n": TEXT}), "/v1/", "is not a media type"),
    "text as a body": (operation("get_a", body={"text/csv": TEXT}), "/v1/", "Unsupported content type text/csv"),
}


@pytest.mark.parametrize(("get", "path", "words"), REFUSED_OPERATIONS.values(), ids=list(REFUSED_OPERATIONS))
def test_an_operation_that_is_refused(tmp_path: Path, get: dict[str, Any], path: str, words: str) -> None:
    found = contract(tmp_path, get=get, path=path)
    refusals = found.refusal().splitlines()
    assert any(words in refusal for refusal in refusals)
    assert all(refusal.startswith("things/paths/things.yaml:") for refusal in refusals)


def test_two_operations_of_one_name(tmp_path: Path) -> None:
    paths = {"/v1/a/": {"get": operation("get_thing")}, "/v1/b/": {"post": operation("get_thing")}}
    found = SmallContract(tmp_path / "spec", paths)
    place = found.line("things/paths/things.yaml", '"post": {')
    assert found.refusal() == f"{place}: operationId 'get_thing' is taken by another operation"


def test_answers_of_several_kinds(tmp_path: Path) -> None:
    get = operation("get_thing", result=ref("Thing"))
    get["responses"]["206"] = operation("x", result={"image/png": {"type": "string", "format": "binary"}})["responses"][
        "200"
    ]
    found = contract(tmp_path, get=get)
    assert found.refusal().endswith(": answers of several kinds: json, binary")
    assert found.refusal().startswith("things/paths/things.yaml:")


@pytest.mark.parametrize(
    ("index", "words"),
    [
        ({"servers": []}, "servers must begin with one that has an absolute URL"),
        ({"servers": [{"url": "/API"}]}, "servers must begin"),
        ({"servers": [{"url": "https://{host}/API"}]}, "servers must begin"),
        ({"servers": [{"url": "https://user:word@a.example/API"}]}, "servers must begin"),
        ({"servers": [{"url": "https://a.example/API?b=c"}]}, "servers must begin"),
        (
            {"components": {"securitySchemes": {"A": {"type": "apiKey", "in": "header", "name": "a\r\nb"}}}},
            "cannot be the name of a header",
        ),
    ],
    ids=repr,
)
def test_an_index_that_is_refused(tmp_path: Path, index: dict[str, Any], words: str) -> None:
    refusal = contract(tmp_path, **index).refusal()
    assert refusal.startswith("things/openapi.yaml:")
    assert words in refusal


@pytest.mark.parametrize("service", ["runtime", "client", "my-things", "Things", "class"])
def test_a_service_that_cannot_be_a_package(tmp_path: Path, service: str) -> None:
    found = contract(tmp_path)
    (found.root / "things").rename(found.root / service)
    with pytest.raises(Exception, match=f"service name '{service}' cannot become the name of a package"):
        generate(found.root, tmp_path / "client")


@pytest.mark.parametrize("file", ["things/other/parts.yaml", "things/parts.yaml", "things/schemas/my-parts.yaml"])
def test_a_schema_in_no_schemas_file(tmp_path: Path, file: str) -> None:
    found = contract(tmp_path, get=operation("get_part", result={"$ref": f"../../{file}#/Part"}))
    found.write(file, {"Part": object_of(a=TEXT)})
    assert found.refusal() == f"{file}:2: schema Part must be in schemas/<resource>.yaml or shared/schemas.yaml"


# --- the contract of iconik


@pytest.mark.slow
@pytest.mark.xdist_group("contract")
def test_nothing_of_the_contract_is_lost() -> None:
    for name, bundled in bundles().items():
        service = parse(bundled)
        written = [
            operation["operationId"]
            for item in bundled.document["paths"].values()
            for method, operation in item.items()
            if method != "parameters"
        ]
        written += [each.twin["operationId"] for each in twins(bundled.document)]
        assert sorted(each.operation_id for each in service.operations) == sorted(written), name
        schemas = bundled.document["components"]["schemas"]
        assert {each.name for each in service.definitions} == schemas.keys() - {"Null"}, name
        for model in service.models:
            wire_names = schemas[model.name].get("properties", {})
            assert wire_names.keys() <= {field.wire for field in model.fields}, model.name
