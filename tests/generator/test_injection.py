"""Whatever stands in a contract stays data in the generated code, or is refused with its place."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.emit import emit_package, emit_service
from generator.errors import SpecError, SpecErrors
from generator.parse import parse

from .small_contract import SmallContract, operation, own, parameter, ref

Contract = tuple[dict[str, Any], dict[str, Any], dict[str, Any]]

PWNED = "pwned-by-a-contract"
CODE = f'import os; os.system("touch {PWNED}")'

#: Text that means something in Python, in a template, in YAML or to a tokenizer.
TEXTS = {
    "quotes": f'"""\n{CODE}\n"""',
    "single quotes": f"'''\n{CODE}\n'''",
    "end of a string": f"'); {CODE} #",
    "end of a list": f"'] | str | __import__('os').system('touch {PWNED}') | Literal['",
    "end of a dict": f"\": 1}}, {CODE}, {{\"",
    "line breaks": f"a\n{CODE}\r\n{CODE}\r{CODE}\x0b\x0c\x85\u2028{CODE}\u2029{CODE}",
    "backslash at the end": "text\\",
    "escapes": "\\N{BULLET}\\x41\\u0041\\",
    "a template": "{{ 7*7 }}{% for a in b %}{# x #}${x}",
    "formats": "%s %(a)s {0} {a.__class__} {",
    "quote at the end": 'text"',
    "two quotes": '""',
    "unseen": "a\u202e\u200b\ufeffb",
    "zero": "a\0b",
    "half a character": "a\ud800b",
    "comment": f"# noqa\n#: {CODE}",
    "blanks": "  ",
    "nothing": "",
    "long": "x" * 5_000,
}

HARMLESS = "harmless"


def contract(place: str, text: str) -> Contract:
    """Paths, schemas and index of a contract with a text in one place and harmless ones in all others."""

    def at(name: str, otherwise: str = HARMLESS) -> str:
        return text if name == place else otherwise

    list_things = operation(
        at("operationId", "list_things"),
        summary=at("summary"),
        description=at("description"),
        tags=[at("tag", "things")],
        parameters=[
            parameter(
                at("query parameter", "q"),
                {"type": "string", "enum": [at("value of a parameter", "v"), "other"], "default": at("default")},
                description=at("description of a parameter"),
                example=at("example of a parameter"),
            ),
            parameter(at("header", "X-Key"), {"type": "array", "items": {"type": "string"}}, "header"),
            parameter(at("list parameter", "l"), {"type": "array", "items": {"type": "string"}}, explode=False),
            parameter(at("deep parameter", "d"), {"type": "object", "additionalProperties": True}, style="deepObject"),
        ],
        body={at("media type", "application/json"): ref("Thing")},
        result=ref("Things"),
        **{"x-roles": [at("role")]},
    )
    list_things["responses"]["200"]["description"] = at("description of an answer")
    list_things["requestBody"]["description"] = at("description of a body")
    name = at("path parameter", "thing_id")
    paths = {
        at("path", "/v1/things/"): {"post": list_things},
        f"/v1/{{{name}}}/": {"parameters": [parameter(name, location="path")], "get": operation("get_thing")},
    }
    schema_name = at("schema name", "Thing")
    schemas = {
        schema_name: {
            "type": "object",
            "description": at("description of a schema"),
            "required": [at("property", "p")],
            "properties": {
                at("property", "p"): {"type": "string", "description": at("description of a property")},
                "inline": {"type": "string", "nullable": True, "enum": [at("inline value", "v"), "w", None]},
                "colour": own("Colour"),
                "size": own("Size"),
                "pet": own("Pet"),
                "text": {"type": "string", "default": at("default of a property"), "pattern": at("pattern", "a+")},
            },
            "example": {at("name in an example"): at("value in an example")},
        },
        "Things": {"type": "array", "description": at("description of an alias"), "items": own(schema_name)},
        "Colour": {
            "type": "string",
            "description": at("description of an enum"),
            "enum": [at("value of an enum", "red"), "blue"],
            "x-enum-varnames": [at("name of a member", "RED"), "BLUE"],
        },
        "Size": {"type": "string", "description": at("description of a literal"), "enum": [at("value", "big"), "small"]},
        "Cat": {"type": "object", "properties": {at("name of a tag", "kind"): {"type": "string"}}},
        "Dog": {"type": "object", "properties": {at("name of a tag", "kind"): {"type": "string"}}},
        "Pet": {
            "oneOf": [own("Cat"), own("Dog")],
            "discriminator": {
                "propertyName": at("name of a tag", "kind"),
                "mapping": {at("tag of a union", "cat"): "#/Cat", "dog": "#/Dog"},
            },
        },
    }
    index = {
        "info": {
            "title": at("title"),
            "description": at("description of the service"),
            "version": at("version", "1.2.3"),
        },
        "servers": [{"url": at("server", "https://things.example/API"), "description": at("description of a server")}],
        "tags": [{"name": "things", "description": at("description of a tag")}],
        "components": {
            "securitySchemes": {
                "Token": {"type": "apiKey", "in": "header", "name": at("credential", "Auth-Token")},
            }
        },
    }
    return paths, schemas, index


class _Places(Mapping[str, str]):
    """Collects the names of all places."""


def places() -> list[str]:
    found: list[str] = []

    class Collector(str):
        __slots__ = ()

        def __eq__(self, other: object) -> bool:
            found.append(str(other))
            return False

        __hash__ = str.__hash__

    contract(Collector("no place"), "")
    return list(dict.fromkeys(found))


def sources(root: Path, place: str, text: str) -> dict[str, str]:
    """The generated modules, before they are tidied."""
    made = SmallContract(root, *contract(place, text))
    service = parse(bundle(made.root)["things"])
    files = {**emit_package("client", [service]), **emit_service(service)}
    return {name: source for name, source in files.items() if name.endswith(".py")}


def skeleton(source: str) -> str:
    """The code without its texts, and without names that follow from them."""
    tree = ast.parse(source.encode())
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
        elif isinstance(node, ast.Name) or isinstance(node, ast.arg):
            name = "id" if isinstance(node, ast.Name) else "arg"
            setattr(node, name, "name")
    return ast.dump(tree)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {name: skeleton(source) for name, source in sources(tmp_path_factory.mktemp("s") / "spec", "", "").items()}


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_text_changes_no_code(tmp_path: Path, harmless: dict[str, str], text: str) -> None:
    for number, place in enumerate(places()):
        try:
            made = sources(tmp_path / str(number) / "spec", place, text)
        except (SpecError, SpecErrors) as error:
            lines = str(error).splitlines()
            assert all(":" in line for line in lines), (place, str(error))
            continue
        assert {name: skeleton(source) for name, source in made.items()} == harmless, place
