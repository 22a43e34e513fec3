"""Documents that somebody else wrote: they read no other file, cost little, and send nothing to a terminal."""

from __future__ import annotations

import json
import os
import re
import resource
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.bounds import BOUNDS
from generator.errors import SpecError
from generator.foreign.command import main
from generator.foreign.draft import read_foreign
from generator.foreign.files import Files
from generator.printable import printable


def document(schemas: object) -> dict[str, Any]:
    """A document with one operation, which answers with the schema `S0`."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}
    answer = {"200": {"description": "The answer.", "content": content}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://things.example"}],
        "paths": {"/things/": {"get": {"operationId": "get_thing", "responses": answer}}},
        "components": {"schemas": schemas},
    }


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    folder = tmp_path / "shop"
    folder.mkdir()

    def written(text: str) -> Path:
        (folder / "contract.yaml").write_text(text, encoding="utf-8")
        return folder / "contract.yaml"

    return written


# --- references


@pytest.mark.parametrize(
    "target",
    [
        "../elsewhere/secret.yaml#/S0",
        "{elsewhere}/secret.yaml#/S0",
        "link.yaml#/S0",
        "linked/secret.yaml#/S0",
        "%2e%2e/elsewhere/secret.yaml#/S0",
        "file://{elsewhere}/secret.yaml#/S0",
        "file:../elsewhere/secret.yaml#/S0",
        "FILE:{elsewhere}/secret.yaml#/S0",
        "http://127.0.0.1:1/secret.yaml#/S0",
        "//127.0.0.1/secret.yaml#/S0",
        "C:/secret.yaml#/S0",
    ],
)
def test_reference_out_of_the_folder_is_refused(write: Callable[[str], Path], tmp_path: Path, target: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    secret = {
        "S0": {"type": "object", "properties": {"a": {"type": "string", "description": "Text of another folder."}}}
    }
    (elsewhere / "secret.yaml").write_text(json.dumps(secret), encoding="utf-8")
    path = write(json.dumps(document({"S0": {"$ref": target.format(elsewhere=elsewhere)}})))
    (path.parent / "link.yaml").symlink_to(elsewhere / "secret.yaml")
    (path.parent / "linked").symlink_to(elsewhere)
    allowed = "leaves the folder of the document: allow a folder with --allow-refs|is a URL: only files are read"
    service, report = read_foreign(path)
    assert [each for each in report.loose if re.search(allowed, each.text)]
    assert "another folder" not in repr(service)


def test_reference_into_an_allowed_folder_is_followed(write: Callable[[str], Path], tmp_path: Path) -> None:
    common = tmp_path / "common"
    common.mkdir()
    (common / "s.yaml").write_text(json.dumps({"S": {"type": "object", "properties": {"told": {"type": "string"}}}}))
    path = write(json.dumps(document({"S0": {"$ref": "../common/s.yaml#/S"}})))
    assert "leaves the folder" in read_foreign(path)[1].loose[0].text
    assert "told" in repr(read_foreign(path, allowed=[common])[0])


def test_pipe_is_not_read(tmp_path: Path) -> None:
    """A pipe has no end."""
    os.mkfifo(tmp_path / "pipe.yaml")
    with pytest.raises(SpecError, match="not a file"):
        Files(tmp_path).load(tmp_path / "pipe.yaml")


# --- bounds


def doubled(keyword: str, levels: int) -> dict[str, Any]:
    """Schemas of which each consists of the next one, twice."""
    chain = {f"S{level}": {keyword: [ref(f"S{level + 1}")] * 2} for level in range(levels)}
    return {**chain, f"S{levels}": {"type": "object", "properties": {"a": {"type": "string"}}}}


LAUGHS = "\n".join(
    ["openapi: 3.0.3", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    + [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]" for level in range(1, 10)]
)

REFUSED = {
    "aliases": (LAUGHS, "too large: more than"),
    "nested JSON": ('{"a":' + "[" * 50_000 + "]" * 50_000 + "}", "nesting"),
    "nested YAML": ("a: " + "[" * 50_000, "nested|nesting|depth"),
    "nested blocks": ("\n".join(" " * level + "a:" for level in range(500)), "nested more than 100 levels"),
    "digits in JSON": ('{"a": ' + "9" * 100_000 + "}", "digits"),
    "digits in YAML": ("a: " + "9" * 100_000, "digits"),
    "many digits": ('{"a": ' + "9" * 4_000 + "}", "too many digits"),
    "long text": (json.dumps({"a": "x" * (BOUNDS.text + 1)}), "a text of more than"),
    "many values": ("[" + "0," * BOUNDS.nodes + "0]", "too large: more than"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", REFUSED)
def test_document_that_explodes_is_refused(
    write: Callable[[str], Path], name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text, reason = REFUSED[name]
    path = write(text)
    before = resource.getrusage(resource.RUSAGE_SELF)
    with pytest.raises(SpecError, match=reason) as caught:
        read_foreign(path)
    after = resource.getrusage(resource.RUSAGE_SELF)
    assert len(str(caught.value)) < 1000
    # Of the processor, not of the clock, which a busy machine stretches.
    assert after.ru_utime - before.ru_utime < 10
    assert after.ru_maxrss - before.ru_maxrss < 500_000
    assert main([str(path), "--out", str(path.parent / "client")]) == 1
    assert "Traceback" not in capsys.readouterr().err


LOOSENED = {
    "combinations": (
        {"S0": {"allOf": [{"oneOf": [{"properties": {f"a{n}{m}": {}}} for n in "xy"]} for m in range(9)]}},
        "which have too many combinations",
    ),
    "enumeration": (
        {"S0": {"type": "string", "enum": [f"v{number}" for number in range(BOUNDS.values + 1)]}},
        "an enumeration of more than 2,000 values",
    ),
    "chain": (
        {
            **{f"S{level}": {"oneOf": [ref(f"S{level + 1}"), {"type": "string"}]} for level in range(3000)},
            "S3000": {"type": "string"},
        },
        "schemas nested more than 60 levels deep",
    ),
}


@pytest.mark.parametrize("name", LOOSENED)
def test_schema_that_explodes_takes_any_value(write: Callable[[str], Path], name: str) -> None:
    schemas, reason = LOOSENED[name]
    _, report = read_foreign(write(json.dumps(document(schemas))))
    assert [line for line in report.lines() if reason in line]


TEXT = {"type": "string"}


def nested(keyword: str, levels: int) -> dict[str, Any]:
    """A schema that consists of two others at each level, without a name of their own."""
    return {keyword: [nested(keyword, levels - 1)] * 2} if levels else TEXT


def with_operations(number: int) -> dict[str, Any]:
    written = document({"S0": TEXT})
    item = written["paths"]["/things/"]["get"]
    written["paths"] = {f"/{each}/": {"get": {**item, "operationId": f"get_{each}"}} for each in range(number)}
    return written


def with_parameters(*schemas: object) -> dict[str, Any]:
    written = document({"S0": TEXT})
    written["paths"]["/things/"]["get"]["parameters"] = [
        {"name": f"p{number}", "in": "query", "schema": schema} for number, schema in enumerate(schemas)
    ]
    return written


def object_of(**properties: object) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def with_inherited(children: int, properties: int) -> dict[str, Any]:
    """Many schemas that consist of a large one."""
    child = {"allOf": [ref("Base"), object_of(own=TEXT)]}
    used = {f"p{number}": ref(f"C{number}") for number in range(children)}
    base = object_of(**{f"b{number}": TEXT for number in range(properties)})
    return document({"S0": object_of(**used), "Base": base, **{f"C{number}": child for number in range(children)}})


CONSISTS = "it consists of more than 1,000 properties and schemas"
WHOLE = "the client has the whole document"
SHAPES: dict[str, tuple[Callable[[], dict[str, Any]], str]] = {
    "operations": (lambda: with_operations(20_000), "more than 10,000 operations"),
    "properties": (lambda: document({"S0": object_of(**{f"a{n}": TEXT for n in range(100_000)})}), CONSISTS),
    "choices": (lambda: document({"S0": nested("anyOf", 14)}), WHOLE),
    "choices of a parameter": (lambda: with_parameters(nested("oneOf", 12)), WHOLE),
    "union": (
        lambda: document(
            {"S0": {"oneOf": [ref(f"A{n}") for n in range(1_500)]}}
            | {f"A{n}": object_of(**{f"b{n}": TEXT}) for n in range(1_500)}
        ),
        CONSISTS,
    ),
    "parameters": (lambda: with_parameters(*[TEXT] * 20_000), "more than 1,000 parameters"),
    "nested objects": (
        lambda: document(
            {"S0": object_of(**{f"a{n}": ref(f"A{n}") for n in range(40)})}
            | {f"A{n}": object_of(**{f"b{m}": object_of(c=TEXT) for m in range(400)}) for n in range(40)}
        ),
        "more than 12,000 schemas",
    ),
    "inherited properties": (lambda: with_inherited(200, 900), "more than 100,000 properties of schemas"),
}


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_document_of_any_shape_costs_little(write: Callable[[str], Path], shape: str) -> None:
    """A part of the document is refused, or all of it."""
    written, reason = SHAPES[shape]
    path = write(json.dumps(written()))
    before = resource.getrusage(resource.RUSAGE_SELF)
    try:
        told = read_foreign(path)[1].lines()
    except SpecError as error:
        told = [str(error)]
    after = resource.getrusage(resource.RUSAGE_SELF)
    assert reason in "\n".join(told)
    assert after.ru_utime - before.ru_utime < 10
    assert after.ru_maxrss - before.ru_maxrss < 500_000


def test_schemas_within_the_bounds_are_whole(write: Callable[[str], Path]) -> None:
    """Members of an object with a name of its own count there, not in the object around it."""
    inner = {f"b{number}": TEXT for number in range(300)}
    path = write(json.dumps(document({"S0": object_of(**{f"a{number}": object_of(**inner) for number in range(5)})})))
    service, report = read_foreign(path)
    assert (len(service.models), report.loose) == (6, [])


def test_composition_that_doubles_at_each_level_is_merged_once(write: Callable[[str], Path]) -> None:
    service, report = read_foreign(write(json.dumps(document(doubled("allOf", 40)))))
    assert report.is_whole
    assert [field.wire for field in service.models[0].fields] == ["a"]


# --- control characters

ESCAPES = "\x1b[2J\x1b]0;title\x07 \x9b31m \u202edesrever\u2066 \r\x08 \x00"


def test_printable_text_steers_no_terminal() -> None:
    assert printable(ESCAPES) == (
        "\\u001b[2J\\u001b]0;title\\u0007 \\u009b31m \\u202edesrever\\u2066 \\u000d\\u0008 \\u0000"
    )
    assert printable("Ünï\ncode\t\u200d") == "Ünï\ncode\t\u200d"


def test_error_steers_no_terminal(write: Callable[[str], Path], capsys: pytest.CaptureFixture[str]) -> None:
    path = write(json.dumps(document({"S0": {"$ref": f"../{ESCAPES}.yaml#/S"}})))
    assert main([str(path), "--out", str(path.parent / "client")]) == 0
    shown = capsys.readouterr().out
    assert shown.strip()
    assert all(each.isprintable() or each == "\n" for each in shown)


def test_docstring_steers_no_terminal(write: Callable[[str], Path]) -> None:
    thing = {
        "type": "object",
        "description": f"A thing. {ESCAPES}",
        "properties": {"a": {"type": "string", "description": ESCAPES}},
    }
    path = write(json.dumps(document({"S0": thing})))
    assert main([str(path), "--out", str(path.parent / "client")]) == 0
    for module in (path.parent / "client").rglob("*.py"):
        text = module.read_text(encoding="utf-8")
        assert not {*ESCAPES} - {*printable(ESCAPES)} & {*text}, module
