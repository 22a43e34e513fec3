"""Text of a contract stays data in the generated code, or is refused with its place."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.emit import emit_package, emit_service
from generator.errors import SpecError, SpecErrors
from generator.generate import generate
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
    "end of a dict": f'": 1}}, {CODE}, {{"',
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
    "long": "x-" * 2_500,
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
        body={f"{at('media type', 'application')}/json": ref("Thing")},
        result=ref("Things"),
        deprecated=True,
        **{
            "x-deprecated": {
                "since": at("since when an operation is deprecated"),
                "use": at("what is to be called instead"),
                "until": at("until when an operation is there"),
            },
            "x-roles": [at("role")],
        },
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
        "Size": {
            "type": "string",
            "description": at("description of a literal"),
            "enum": [at("value", "big"), "small"],
        },
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


def places() -> list[str]:
    """The names of all places that `contract` knows."""
    found: list[str] = []

    class Collector(str):
        __slots__ = ()
        __hash__ = str.__hash__

        def __eq__(self, other: object) -> bool:
            found.append(str(other))
            return False

    contract(Collector(), "")
    return list(dict.fromkeys(found))


def sources(root: Path, place: str, text: str) -> dict[str, str]:
    """The generated modules, before they are tidied."""
    made = SmallContract(root, *contract(place, text))
    service = parse(bundle(made.root)["things"])
    files = {**emit_package("client", [service]), **emit_service(service)}
    return {name: source for name, source in files.items() if name.endswith(".py")}


@cache
def skeleton(source: str) -> str:
    """The code without its texts, and without the names that follow from them."""
    tree = ast.parse(source.encode())
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
        elif isinstance(node, ast.Name):
            node.id = "name"
        elif isinstance(node, ast.arg):
            node.arg = "name"
    return ast.dump(tree)


def skeletons(root: Path, place: str, text: str) -> dict[str, str] | None:
    """The generated modules without texts; `None` if the contract is refused, with a place in each line."""
    try:
        return {name: skeleton(source) for name, source in sources(root, place, text).items()}
    except (SpecError, SpecErrors) as error:
        for line in str(error).replace(f"{root}/", "").splitlines():
            assert re.match(r"(things|shared)/\S+\.yaml:[0-9]+: ", line), line
        return None


@pytest.mark.slow
@pytest.mark.parametrize("place", places())
def test_text_changes_no_code(tmp_path: Path, place: str) -> None:
    # A name of two words, so that what a name needs beside its identifier is there.
    harmless = skeletons(tmp_path, place, "a-b")
    for text in TEXTS.values():
        assert skeletons(tmp_path, place, text) in (harmless, None), text


USE = """
import json, sys, typing
from client import Client
from client.runtime.calls.request import request_of
from client.runtime.models.fields import fields_of
from client.things import models
from client.things.operations import ThingsService

values = json.load(sys.stdin)
names = ThingsService.list_things.__wrapped__.__kwdefaults__
call = ThingsService.list_things.build({}, **dict.fromkeys(names, "x"))
request = request_of(Client("a-token")._transport.settings, call)
json.dump({
    "properties": [field.wire for field in fields_of(models.Thing)],
    "read": models.Thing.model_validate(values).model_dump(by_alias=True),
    "members": [member.value for member in models.Colour],
    "literals": list(typing.get_args(typing.get_args(models.Size)[0])),
    "parameters": [name for name, _ in request.url.params.multi_items()],
}, sys.stdout)
"""


def test_a_client_of_such_texts_works(tmp_path: Path) -> None:
    texts = [f"{number}{text}" for number, text in enumerate(TEXTS.values()) if text != TEXTS["half a character"]]
    prose = {"summary": texts[0], "description": "\n\n".join(texts)}
    listing = operation("list_things", body=ref("Thing"), parameters=[parameter(text[:900]) for text in texts], **prose)
    properties = {text[:900]: {"type": "string", "description": text} for text in texts}
    schemas = {
        "Thing": {"type": "object", "description": prose["description"], "properties": properties},
        "Size": {"type": "string", "description": texts[1], "enum": texts},
        "Colour": {
            "type": "string",
            "description": texts[2],
            "enum": texts,
            "x-enum-varnames": [f"C{number}" for number in range(len(texts))],
        },
        "Both": {"type": "object", "properties": {"size": own("Size"), "colour": own("Colour")}},
    }
    paths = {"/v1/things/": {"post": listing, "get": operation("get_both", result=ref("Both"))}}
    made = SmallContract(tmp_path / "spec", paths, schemas)
    generate(made.root, tmp_path / "client")
    values = {name: name for name in properties}
    command = [sys.executable, "-W", "error", "-c", USE]
    done = subprocess.run(command, cwd=tmp_path, input=json.dumps(values), capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {
        "properties": list(properties),
        "read": values,
        "members": texts,
        "literals": texts,
        "parameters": list(properties),
    }
    assert sorted(path.name for path in tmp_path.iterdir()) == ["client", "spec"]
