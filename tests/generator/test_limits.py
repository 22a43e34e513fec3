"""A client of a contract that is full of what generators stumble over."""

from __future__ import annotations

import asyncio
import copy
import inspect
import io
import pickle
import typing
from typing import Any

import attrs
import pytest

from .small_contract import NULL, Client, SmallContract, object_of, operation, own, parameter, ref

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
FREE = {"type": "object", "additionalProperties": True}
BYTES = {"type": "string", "format": "binary"}

#: Names of properties that are keywords, methods, names of each other, or none in Python.
NAMES = {
    "class": "class_",
    "None": "none",
    "self": "self_",
    "model_dump": "model_dump_",
    "model_validate": "model_validate_",
    "additional_properties": "additional_properties_",
    "field": "field_",
    "list": "list_",
    "str": "str_",
    "UNSET": "UNSET_",
    "Opt": "opt",
    "a-b": "a_b",
    "a_b": "a_b_2",
    "A_B": "A_B",
    "_id": "id",
    "__dict__": "dict_",
    "_extra": "extra",
    "3d": "field_3d",
    "é": "field__2",
    "": "field__3",
    "default": "default",
    "properties": "properties",
    "$ref_": "ref",
    "mro": "mro",
    "values": "values",
    "cls": "cls",
}

VALUES = ["", "a b", "a\nb", "a | None | b", "x | str | y", "'\"\\", "ä\u2028", "{{ x }}", "None", "1"]

SCHEMAS: dict[str, Any] = {
    "Thing": object_of(
        title=TEXT,
        id={"type": "string", "readOnly": True},
        key={"type": "string", "x-secret": True},
        parent={"oneOf": [own("Thing"), NULL]},
        parts={"type": "array", "nullable": True, "items": own("Thing")},
        by_name=own("ThingsByName"),
        by_key={"type": "object", "additionalProperties": own("Thing")},
        free=FREE,
    ),
    "ThingsByName": {"type": "object", "additionalProperties": own("Thing")},
    "ListsByName": {"type": "object", "additionalProperties": {"type": "array", "items": own("Thing")}},
    "Free": FREE,
    "Names": object_of(**dict.fromkeys(NAMES, TEXT), last={"type": "array", "items": own("Thing")}),
    "Colour": {"type": "string", "enum": VALUES, "x-enum-varnames": ["NOTHING", "title", "class_", *"CDEFGHI"]},
    "Shade": {"type": "string", "nullable": True, "enum": [*VALUES, None]},
    "Level": {"type": "integer", "enum": [-1, 0, 1]},
    "Enums": object_of(
        colour=own("Colour"),
        colour_or_null={"oneOf": [own("Colour"), NULL]},
        shade=own("Shade"),
        level=own("Level"),
        inline={"type": "string", "nullable": True, "enum": [*VALUES, None]},
        colours={"type": "array", "items": own("Colour")},
        by_name={"type": "object", "additionalProperties": own("Colour")},
    ),
    "Pet": {
        "oneOf": [own("Cat"), own("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/Cat", "dog": "#/Dog"}},
    },
    "Cat": object_of(kind=TEXT, name=TEXT),
    "Dog": object_of(kind=TEXT, name=TEXT, owner=own("Thing")),
    "Unions": object_of(
        pet=own("Pet"),
        pets={"type": "array", "items": own("Pet")},
        some={"anyOf": [own("Thing"), TEXT, {"type": "integer"}, {"type": "array", "items": own("Pet")}, NULL]},
    ),
    "Ids": TEXTS,
    "Things": {"type": "array", "items": own("Thing")},
    "Base": object_of(id={"type": "string", "readOnly": True}),
    "Whole": {"allOf": [own("Base")], "properties": {"title": TEXT, "base": own("Base")}},
    "Upload": object_of(file=BYTES, files={"type": "array", "items": BYTES}, title=TEXT, thing=own("Thing")),
    "AbC": object_of(a=TEXT),
    "ABC": object_of(b=TEXT),
}

PARAMETERS = [
    *map(parameter, ["self", "body", "timeout", "headers", "params", "class", "list", "m", "a-b", "a_b", "thing_id"]),
    parameter("flag", {"type": "boolean"}),
    parameter("many", TEXTS),
    parameter("comma", TEXTS, explode=False),
    parameter("alias", {"allOf": [ref("Ids")]}, explode=False),
    parameter("space", TEXTS, style="spaceDelimited", explode=False),
    parameter("pipe", TEXTS, style="pipeDelimited", explode=False),
    parameter("deep", FREE, style="deepObject", explode=True),
    parameter("thing", ref("Thing"), style="deepObject", explode=True),
    parameter("colour", ref("Colour")),
    parameter("X-List", TEXTS, "header"),
    parameter("X-Flag", {"type": "boolean"}, "header"),
]

PATHS: dict[str, Any] = {
    "/v1/all/": {
        "get": operation("list_all", result=ref("All")),
        "post": operation(
            "create_any",
            body={"application/json": ref("Thing"), "multipart/form-data": ref("Upload"), "image/png": BYTES},
        ),
    },
    "/v1/{thing_id}/{part-name}/": {
        "parameters": [parameter("thing_id", location="path"), parameter("part-name", location="path")],
        "get": operation("get_part", parameters=PARAMETERS, result=ref("Thing")),
    },
    "/v1/form/": {"post": operation("send_form", body={"application/x-www-form-urlencoded": ref("Thing")})},
    "/v1/union/": {"put": operation("replace_pet", body=ref("Pet"), result=ref("Pet"))},
    "/v1/list/": {"put": operation("replace_things", body=ref("Things"), result=ref("Things"))},
    "/v1/map/": {"put": operation("replace_map", body=ref("ThingsByName"), result=ref("ListsByName"))},
    "/v1/text/": {"get": operation("get_text", result={"text/csv": TEXT})},
    "/v1/bytes/": {"get": operation("get_bytes", result={"image/png": BYTES})},
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Client:
    schemas = {**SCHEMAS, "All": object_of(**{f"p{number}": own(name) for number, name in enumerate(SCHEMAS)})}
    index = {
        "components": {
            "securitySchemes": {
                "A": {"type": "apiKey", "in": "header", "name": "Base-Url"},
                "B": {"type": "apiKey", "in": "header", "name": "X-Key"},
            }
        }
    }
    return SmallContract(tmp_path_factory.mktemp("limits") / "spec", PATHS, schemas, index).client()


def same(client: Client, name: str, value: dict[str, Any]) -> Any:
    """An object of a model, after a look that nothing is lost of it."""
    cls = getattr(client.models, name)
    found = client.decode(cls, value)
    assert type(found) is cls
    assert found.model_dump(by_alias=True) == value
    assert pickle.loads(pickle.dumps(found)) == copy.deepcopy(found) == found
    return found


# --- models


def test_names(client: Client) -> None:
    value = {**{wire: f"value of {wire}" for wire in NAMES}, "last": [{"title": "x"}], "a b": "unknown"}
    found = same(client, "Names", value)
    assert {wire: getattr(found, name) for wire, name in NAMES.items()} == {wire: value[wire] for wire in NAMES}
    assert type(found.last[0]) is client.models.Thing
    assert (
        client.models.Names(
            **{name: value[wire] for wire, name in NAMES.items()}, last=value["last"], **{"a b": "unknown"}
        )
        == found
    )
    assert client.models.Names(self="x") == attrs.evolve(client.models.Names(), self_="x")
    assert found.additional_properties == {"a b": "unknown"}
    assert found.model_dump()["class_"] == "value of class"


def test_recursion(client: Client) -> None:
    inner = {"title": "inner", "parent": None}
    value = {
        "parent": inner,
        "parts": [inner, None],
        "by_name": {"a": inner},
        "by_key": {"b": {"parts": [inner]}},
        "free": inner,
    }
    found = same(client, "Thing", value)
    thing = client.models.Thing
    assert (
        type(found.parent)
        is type(found.parts[0])
        is type(found.by_name["a"])
        is type(found.by_key["b"].parts[0])
        is thing
    )
    assert type(found.by_name) is client.models.ThingsByName
    assert type(found.free) is dict


def test_mappings(client: Client) -> None:
    found = client.decode(client.models.ListsByName, {"a": [{"title": "x"}], "b": None, "c": 3})
    assert type(found["a"][0]) is client.models.Thing
    assert found.model_dump() == {"a": [{"title": "x"}], "b": None, "c": 3}
    assert client.decode(client.models.Free, {"a": {"b": [1]}}) == {"a": {"b": [1]}}


def test_enums(client: Client) -> None:
    colour = client.models.Colour
    assert [member.value for member in colour] == VALUES
    assert list(typing.get_args(typing.get_args(client.models.Shade)[0])) == VALUES
    for value in VALUES:
        body = dict.fromkeys(("colour", "colour_or_null", "shade", "inline"), value)
        found = same(client, "Enums", {**body, "colours": VALUES, "by_name": {"a": value}})
        assert found.colour is found.colour_or_null is found.by_name["a"] is colour(value)
        assert found.colours == list(colour)
        assert (found.shade, found.inline) == (value, value)
    odd = {
        "colour": "new",
        "colour_or_null": None,
        "shade": None,
        "inline": "new",
        "level": 7,
        "colours": ["new", 3, None],
    }
    assert same(client, "Enums", odd).level == 7


def test_strict_reading_knows_the_values(client: Client) -> None:
    check = client.module("runtime.models.strict").check
    error = client.module("runtime.base.errors").DecodeError
    enums = client.models.Enums
    check({"colour": "", "shade": None, "level": -1, "inline": "a | None | b", "colour_or_null": None}, enums)
    for name, value in (
        ("colour", "new"),
        ("shade", "b"),
        ("level", 2),
        ("level", True),
        ("inline", "str"),
        ("colour", None),
    ):
        with pytest.raises(error, match=rf"^\$\.{name}: "):
            check({name: value}, enums)


def test_unions(client: Client) -> None:
    cat, dog, thing = client.models.Cat, client.models.Dog, client.models.Thing
    pets: list[Any] = [
        {"kind": "cat"},
        {"kind": "dog", "name": "x"},
        {"kind": "dog", "owner": {"title": "y"}},
        {"kind": "cat", "new": 1},
    ]
    found = same(
        client, "Unions", {"pet": {"kind": "dog"}, "pets": [*pets, {"kind": "bird"}, {"owner": None}, {}, None, "x"]}
    )
    assert type(found.pet) is dog
    assert [type(pet) for pet in found.pets[:6]] == [cat, dog, dog, cat, cat, dog]
    assert type(found.pets[2].owner) is thing
    kinds = {
        repr(some): type(same(client, "Unions", {"some": some}).some)
        for some in ({"title": "x"}, "text", 7, [{}], None)
    }
    assert list(kinds.values()) == [thing, str, int, list, type(None)]
    assert type(same(client, "Unions", {"some": [{"kind": "dog"}]}).some[0]) is dog


def test_parts_of_all_of(client: Client) -> None:
    found = same(client, "Whole", {"id": "1", "title": "x", "base": {"id": "2"}})
    assert type(found.base) is client.models.Base
    assert client.module("runtime.models.plain").wire_body(found) == {"title": "x", "base": {}}


def test_schemas_that_differ_in_case(client: Client) -> None:
    assert same(client, "AbC", {"a": "x"}).a == same(client, "ABC", {"b": "x"}).b == "x"


def test_secrets_are_not_shown(client: Client) -> None:
    assert repr(client.models.Thing(title="a", key="b")) == "Thing(title='a', key=<secret>)"


# --- operations


def test_parameters(client: Client) -> None:
    request = client.request(
        "get_part",
        "a/b",
        "..c",
        self_="1",
        body_="2",
        timeout_="3",
        headers_="4",
        params_="5",
        class_="6",
        list_="7",
        m_="8",
        a_b="9",
        a_b_2="10",
        thing_id_2="11",
        flag=True,
        many=["x", "y z"],
        comma=["x", "y"],
        alias=["x", "y"],
        space=["x", "y"],
        pipe=["x", "y"],
        deep_={"p": 1, "q": [True, "r"], "none": None},
        thing=client.models.Thing(title="t", parts=None),
        colour=client.models.Colour.C,
        x_list=["x", "y"],
        x_flag=False,
        timeout=7,
        headers={"X-More": "1"},
        params={"more": 1},
    )
    assert request.url.partition("/API/")[2].startswith("things/v1/a%2Fb/..c/?")
    assert request.url.params.multi_items() == [
        *zip(
            ["self", "body", "timeout", "headers", "params", "class", "list", "m", "a-b", "a_b", "thing_id"],
            map(str, range(1, 12)),
            strict=True,
        ),
        ("flag", "true"),
        ("many", "x"),
        ("many", "y z"),
        ("comma", "x,y"),
        ("alias", "x,y"),
        ("space", "x y"),
        ("pipe", "x|y"),
        ("deep[p]", "1"),
        ("deep[q]", "true"),
        ("deep[q]", "r"),
        ("thing[title]", "t"),
        ("colour", VALUES[3]),
        ("more", "1"),
    ]
    assert (request.headers["X-List"], request.headers["X-Flag"], request.headers["X-More"]) == ("x,y", "false", "1")
    assert request.timeout.read == 7
    assert client.request("get_part", "a", "b").url.query == ""


def test_a_body_of_several_media_types(client: Client) -> None:
    assert client.request("create_any", {"title": "x"}).content == b'{"title":"x"}'
    upload = client.request(
        "create_any", client.models.Upload(file=b"1", files=[b"2"]), content_type="multipart/form-data"
    )
    assert upload.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert b"".join(upload.body).count(b'name="files"') == 1
    picture = client.request("create_any", io.BytesIO(b"png"), content_type="image/png")
    assert (picture.headers["Content-Type"], picture.headers["Content-Length"]) == ("image/png", "3")
    form = client.request("send_form", client.models.Thing(title="a b", id="1", free=None))
    assert (form.headers["Content-Type"], form.content) == ("application/x-www-form-urlencoded", b"title=a+b")
    for wrong in (3, "text", [1]):
        with pytest.raises(TypeError, match=r"^body must be "):
            client.request("create_any", wrong)
    with pytest.raises(TypeError, match=r"^body must be a model or a mapping, not bytes$"):
        client.request("send_form", b"a=b")


def test_bodies_by_alias(client: Client) -> None:
    thing = client.models.Thing(title="x", id="1")
    assert client.request("replace_pet", client.models.Dog(kind="dog")).content == b'{"kind":"dog"}'
    assert client.request("replace_things", [thing, {"id": "2"}]).content == b'[{"title":"x"},{"id":"2"}]'
    assert client.request("replace_map", {"a": thing}).content == b'{"a":{"title":"x"}}'
    # A model of any class is taken by its values, as programs of 1.x send them.
    assert client.request("replace_pet", thing).content == b'{"title":"x"}'
    with pytest.raises(TypeError, match=r"^body must be Cat or Dog or plain values of that form, not int$"):
        client.request("replace_pet", 3)
    with pytest.raises(TypeError, match=r"^body must be a list of Thing or plain values of that form, not dict$"):
        client.request("replace_things", {})


def test_results(client: Client) -> None:
    call = client.module("runtime.calls.call")
    found = {
        name: getattr(client.operations, name).build(*arguments).result
        for name, arguments in {
            "list_all": (),
            "get_text": (),
            "get_bytes": (),
            "replace_things": ([],),
            "replace_map": ({},),
            "send_form": ({},),
        }.items()
    }
    assert found == {
        "list_all": client.models.All,
        "get_text": call.Text,
        "get_bytes": call.Binary,
        "replace_things": list[client.models.Thing],
        "replace_map": client.models.ListsByName,
        "send_form": None,
    }
    pets = client.operations.replace_pet.build({}).result
    assert type(client.decode(pets, {"kind": "dog"})) is client.models.Dog


def test_a_client_with_odd_credentials(client: Client) -> None:
    made = client.package.Client("first", "second")
    assert made._transport.settings.credentials == {"Base-Url": "first", "X-Key": "second"}
    assert list(inspect.signature(client.package.Client).parameters)[:3] == ["base_url_", "x_key", "base_url"]
    assert inspect.iscoroutinefunction(type(client.package.AsyncClient("a", "b").things().get_text).__call__)
    asyncio.run(client.package.AsyncClient("a", "b").close())
    with pytest.raises(ValueError, match="the credential for X-Key is empty"):
        client.package.Client("a", "")


def test_types_are_checked(client: Client) -> None:
    """Type checkers read annotations as text; all of them can be evaluated."""
    codec_of = client.module("runtime.models.codec").codec_of
    for name in SCHEMAS:
        cls = getattr(client.models, name)
        if isinstance(cls, type) and hasattr(cls, "model_validate") and not issubclass(cls, dict):
            assert len(codec_of(cls).types) == len(attrs.fields(cls)) - 1
