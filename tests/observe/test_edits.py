"""Proposed edits: each makes its departure go away, and leaves the rest of the file as it was."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import ndiff
from pathlib import Path
from typing import Any

import pytest

from generator.check import check
from generator.cli import main
from generator.foreign import command
from generator.observe.contract import read_contract
from generator.observe.edits import write_edits
from generator.observe.report import observe

from .hars import entry, json_response, write_har
from .test_departures import AGREEING, PLANTED, THING_URL, thing
from .things import write_things

#: Departure → the lines that its edit removes and adds.
EDITS: Mapping[str, list[str]] = {
    "property": ["+ colour: {type: string, description: Seen in traffic; the meaning is not known yet.}"],
    "type": [
        "- size: {type: integer, format: int32, description: Size.}",
        "+ size: {description: Size., anyOf: [{type: integer, format: int32}, {type: string}]}",
    ],
    "format": [
        "- made: {type: string, format: date-time, description: Date.}",
        "+ made: {type: string, description: Date.}",
    ],
    "number of bits": [
        "- size: {type: integer, format: int32, description: Size.}",
        "+ size: {type: integer, format: int64, description: Size.}",
    ],
    "enum value": [
        "- enum: [OPEN, CLOSED]",
        "+ enum: [OPEN, CLOSED, SECRET WORD]",
        "- x-enum-varnames: [OPEN, CLOSED]",
        "+ x-enum-varnames: [OPEN, CLOSED, SECRET_WORD]",
    ],
    "null": [
        "- made: {type: string, format: date-time, description: Date.}",
        "+ made: {type: string, format: date-time, nullable: true, description: Date.}",
    ],
    "null for a reference": [
        '- allOf: [{$ref: "#/Owner"}]',
        '+ oneOf: [{$ref: "#/Owner"}, {$ref: ../../shared/schemas.yaml#/Null}]',
    ],
    "missing required": ["- required: [id, title]", "+ required: [id]"],
    "missing body": ["- required: true"],
    "query parameter": [
        "+ - name: colour",
        "+ in: query",
        "+ description: Seen in traffic; the meaning is not known yet.",
        "+ schema: {type: string}",
    ],
    "request header": [
        "+ parameters:",
        "+ - name: X-Colour",
        "+ in: header",
        "+ description: Seen in traffic; the meaning is not known yet.",
        "+ schema: {type: string}",
    ],
    "response header": [
        "+ headers:",
        "+ X-Colour: {description: Seen in traffic; the meaning is not known yet., schema: {type: string}}",
    ],
    "status": ['+ "202": {description: Seen in traffic; the meaning is not known yet.}'],
}
LEFT = ("method", "path", "media type", "repeated names")


def edited(folder: Path, tmp_path: Path, entries: list[Any], *, with_values: bool = True) -> list[str]:
    path = write_har(tmp_path / "some.har", entries)
    report = observe(read_contract(folder), [path], with_values=with_values)
    return list(write_edits(report.findings))


@pytest.mark.parametrize("name", EDITS)
def test_edit_settles_its_departure_and_keeps_the_rest(name: str, tmp_path: Path) -> None:
    folder = write_things(tmp_path / "contract")
    before = {path: path.read_text(encoding="utf-8") for path in folder.rglob("*.yaml")}
    planted = PLANTED[name][0]
    (line,) = edited(folder, tmp_path, [planted, planted])
    assert line.startswith("proposed: ")
    changes: list[str] = []
    for path, text in before.items():
        lines = ndiff(text.splitlines(), path.read_text(encoding="utf-8").splitlines())
        changes += [f"{each[0]} {each[2:].strip()}" for each in lines if each[0] in "+-"]
    assert changes == EDITS[name]
    assert observe(read_contract(folder), [tmp_path / "some.har"]).findings == []


@pytest.mark.parametrize("name", LEFT)
def test_departure_that_needs_names_is_left_to_the_editor(name: str, tmp_path: Path) -> None:
    folder = write_things(tmp_path / "contract")
    before = {path: path.read_text(encoding="utf-8") for path in folder.rglob("*.yaml")}
    lines = [line for line in edited(folder, tmp_path, [PLANTED[name][0]]) if f": {PLANTED[name][1]}: " in line]
    assert [line.partition(":")[0] for line in lines] == ["not proposed"]
    if name != "repeated names":
        assert {path: path.read_text(encoding="utf-8") for path in before} == before


def test_without_values_an_enum_is_not_edited(tmp_path: Path) -> None:
    folder = write_things(tmp_path / "contract")
    (line,) = edited(folder, tmp_path, [PLANTED["enum value"][0]], with_values=False)
    assert line.startswith("not proposed: ")
    assert line.endswith("(pass --values to list the new values)")
    assert "SECRET" not in "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.yaml"))


def test_usual_response_of_a_status_is_referred_to(tmp_path: Path) -> None:
    folder = write_things(tmp_path / "contract")
    conflict = entry(THING_URL, response=json_response({"errors": ["taken"]}, 409))
    assert edited(folder, tmp_path, [conflict])[0].startswith("proposed: ")
    text = (folder / "things/paths/things.yaml").read_text(encoding="utf-8")
    assert text.count('"409": {$ref: ../../shared/responses.yaml#/Conflict}') == 2


def test_schema_of_two_operations_is_edited_once(tmp_path: Path) -> None:
    folder = write_things(tmp_path / "contract")
    listed = entry(response=json_response({"objects": [{**thing_with_colour(), "id": AGREEING_ID}]}))
    lines = edited(folder, tmp_path, [PLANTED["property"][0], listed])
    assert len(lines) == 1
    assert (folder / "things/schemas/things.yaml").read_text(encoding="utf-8").count("colour:") == 1


@pytest.mark.parametrize("values", [[None], [1, "a"], [[]]])
def test_property_of_unknown_type_is_not_proposed(values: list[Any], tmp_path: Path) -> None:
    folder = write_things(tmp_path / "contract")
    lines = edited(folder, tmp_path, [entry(THING_URL, response=thing(colour=value)) for value in values])
    assert [line.partition(":")[0] for line in lines] == ["not proposed"]


@pytest.mark.parametrize(
    ("values", "schema"),
    [
        ([3, None], "{type: integer, nullable: true, "),
        ([3, 1 << 40], "{type: integer, format: int64, "),
        ([3, 0.5], "{type: number, "),
        (["2024-05-14T09:30:00"], "{type: string, format: date-time, "),
        ([["a"], []], "{type: array, items: {type: string}, "),
        ([{"Harbour": 1}], "{type: object, additionalProperties: true, "),
        ([True], "{type: boolean, "),
    ],
)
def test_new_property_has_the_type_of_its_values(values: list[Any], schema: str, tmp_path: Path) -> None:
    folder = write_things(tmp_path / "contract")
    edited(folder, tmp_path, [entry(THING_URL, response=thing(colour=value)) for value in values])
    text = (folder / "things/schemas/things.yaml").read_text(encoding="utf-8")
    assert f"    colour: {schema}description: " in text
    assert "Harbour" not in text


def thing_with_colour() -> dict[str, Any]:
    return {"title": "x", "colour": "red"}


AGREEING_ID = "0b4d6b0a-7d3c-4f6e-9a51-2f6f0c7d1e90"


def test_command_reports_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_things(tmp_path / "contract")
    path = write_har(tmp_path / "some.har", [*AGREEING, PLANTED["property"][0]])
    arguments = ["observe", "--spec", str(folder), str(path)]
    assert main(arguments) == 1
    reported = capsys.readouterr().out
    assert reported.endswith("6 calls of 4 operations, 1 departure\n")
    assert main([*arguments, "--write"]) == 1
    assert capsys.readouterr().out.startswith(reported)
    assert main(arguments) == 0
    assert capsys.readouterr().out.endswith("no departures\n")


def test_edited_contract_keeps_its_rules(tmp_path: Path) -> None:
    """The rules that the edits could break; the small contract breaks others, such as examples."""
    folder = write_things(tmp_path / "contract")
    before = {finding.rule for finding in check(folder).findings}
    edited(folder, tmp_path, [PLANTED[name][0] for name in EDITS])
    assert {finding.rule for finding in check(folder).findings} <= before


def test_document_of_others_is_compared_and_edited(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "shop.yaml"
    document.write_text(
        "openapi: 3.1.0\n"
        "info: {title: Shop, version: '7'}\n"
        "servers: [{url: 'https://shop.example/v2'}]\n"
        "paths:\n"
        "    /cups/{cupId}:   # one cup\n"
        "        get:\n"
        "            operationId: getCup\n"
        "            responses:\n"
        "                200:\n"
        "                    description: A cup.\n"
        "                    content: {application/json: {schema: {$ref: '#/components/schemas/Cup'}}}\n"
        "components:\n"
        "    schemas:\n"
        "        Cup:\n"
        "            type: object\n"
        "            properties:\n"
        "                sizeName: {type: [string, 'null']}\n"
        "\n"
        "        # The end.\n",
        encoding="utf-8",
    )
    cup = entry("http://127.0.0.1:8/v2/cups/7", response=json_response({"sizeName": None, "cupColour": "red"}))
    arguments = ["observe", str(document), str(write_har(tmp_path / "some.har", [cup]))]
    assert command.main(arguments) == 1
    output = capsys.readouterr().out
    assert f"{document}:14: property: response 200 $.cupColour not described (string <=16); 1 of 1" in output
    before = document.read_text(encoding="utf-8").splitlines()
    assert command.main([*arguments, "--write"]) == 1
    after = document.read_text(encoding="utf-8").splitlines()
    assert [line for line in after if line not in before] == [
        "                cupColour: {type: string, description: Seen in traffic; the meaning is not known yet.}"
    ]
    assert [line for line in before if line not in after] == []
    assert command.main(arguments) == 0


def test_document_in_json_is_compared_and_not_edited(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "shop.json"
    document.write_text(
        '{"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"}, "paths": {"/cups": {"get": {\n'
        '"responses": {"200": {"description": "Cups."}}}}}}'
    )
    har = write_har(tmp_path / "some.har", [entry("http://127.0.0.1:8/cups", response=json_response({}, 202))])
    assert command.main(["observe", str(document), str(har), "--write"]) == 1
    output = capsys.readouterr().out
    assert f"{document}:2: status: response 202 not described; 1 of 1" in output
    assert "not proposed: " in output
