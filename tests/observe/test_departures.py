"""Each kind of departure, planted alone into traffic that agrees with the contract."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.observe.contract import Contract, read_contract
from generator.observe.report import Report, observe

from .hars import URL, entry, json_response, write_har
from .things import THING, line_of, write_things

THING_URL = f"{URL}{THING['id']}/"
SCHEMAS, PATHS, INDEX = "things/schemas/things.yaml", "things/paths/things.yaml", "things/openapi.yaml"


def created(body: Any = None, **options: Any) -> Mapping[str, Any]:
    """Return an entry that creates the thing."""
    sent = {} if body is None else {"body": body}
    return entry(method="POST", response=json_response(THING, 201), **sent, **options)


HTML = [{"name": "content-type", "value": "text/html; charset=x"}]
REPEATED = {"text": '{"id": 1, "id": 2}'}


def thing(**changes: Any) -> Mapping[str, Any]:
    """Return the response with a changed thing; `...` stands for a missing property."""
    changed = {name: value for name, value in {**THING, **changes}.items() if value is not ...}
    return json_response(changed)


AGREEING = [
    entry(f"{URL}?page=2&state=OPEN&ids={THING['id']},{THING['id']}", response=json_response({"objects": [THING]})),
    created({"title": "Harbour", "state": "OPEN"}),
    entry(THING_URL, response=json_response(THING)),
    entry(THING_URL, response=json_response({"errors": ["no such thing"]}, 404)),
    entry(THING_URL, "PATCH", body={"state": "CLOSED"}, response={"status": 204, "headers": [], "content": {}}),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_things(tmp_path_factory.mktemp("contract"))


@pytest.fixture(scope="module")
def contract(folder: Path) -> Contract:
    return read_contract(folder)


def report_on(contract: Contract, tmp_path: Path, *entries: Any, **options: Any) -> Report:
    return observe(contract, [write_har(tmp_path / "some.har", entries)], **options)


PLANTED: Mapping[str, tuple[Any, str, str, str]] = {
    "property": (entry(THING_URL, response=thing(colour="vermilion")), "property", SCHEMAS, "Thing:"),
    "nested property": (entry(THING_URL, response=thing(owner={"rank": 1})), "property", SCHEMAS, "Owner:"),
    "sent property": (
        created({"title": "x", "colour": 1}),
        "property",
        SCHEMAS,
        "ThingCreate:",
    ),
    "type": (entry(THING_URL, response=thing(size="3")), "type", SCHEMAS, "size:"),
    "object for a text": (entry(THING_URL, response=thing(title={})), "type", SCHEMAS, "# shown"),
    "list for an object": (entry(THING_URL, response=thing(owner=[])), "type", SCHEMAS, "owner:"),
    "format": (entry(THING_URL, response=thing(made="yesterday")), "format", SCHEMAS, "made:"),
    "number of bits": (entry(THING_URL, response=thing(size=1 << 40)), "format", SCHEMAS, "size:"),
    "enum value": (entry(THING_URL, response=thing(state="SECRET WORD")), "enum value", SCHEMAS, "State:"),
    "null": (entry(THING_URL, response=thing(made=None)), "null", SCHEMAS, "made:"),
    "null for a reference": (entry(THING_URL, response=thing(owner=None)), "null", SCHEMAS, "owner:"),
    "missing required": (entry(THING_URL, response=thing(title=...)), "missing required", SCHEMAS, "# shown"),
    "missing in a body": (
        created({}),
        "missing required",
        SCHEMAS,
        "ThingCreate",
    ),
    "missing body": (
        created(headers={"Content-Length": "0"}),
        "missing required",
        PATHS,
        "requestBody",
    ),
    "status": (entry(THING_URL, response={"status": 202, "headers": [], "content": {}}), "status", PATHS, "responses"),
    "media type": (
        entry(THING_URL, response={**thing(), "headers": HTML}),
        "media type",
        PATHS,
        "content",
    ),
    "request header": (entry(THING_URL, headers={"X-Colour": "azure"}, response=thing()), "header", PATHS, "get"),
    "response header": (entry(THING_URL, response=json_response(THING, x_colour="azure")), "header", PATHS, '"200"'),
    "query parameter": (entry(f"{URL}?colour=vermilion"), "query parameter", PATHS, "parameters"),
    "type in the query": (entry(f"{URL}?page=two"), "type", PATHS, "name: page"),
    "enum in the query": (entry(f"{URL}?state=AJAR"), "enum value", SCHEMAS, "State:"),
    "format in a list": (entry(f"{URL}?ids={THING['id']},7"), "format", PATHS, "schema"),
    "path value": (entry(f"{URL}seven/", response=thing()), "format", PATHS, "thing_id"),
    "method": (entry(THING_URL, "DELETE", response=thing()), "method", PATHS, "thing:"),
    "path": (entry(f"{THING_URL}parts/secret/", response=thing()), "path", INDEX, "/v1/things/{thing_id}/"),
    "slash": (entry(THING_URL[:-1], response=thing()), "path", INDEX, "/v1/things/{thing_id}/"),
    "service": (entry("https://things.example/API/others/v1/things/", response=thing()), "path", INDEX, "/v1/things/:"),
    "repeated names": (
        entry(THING_URL, response={**thing(), "content": REPEATED}),
        "encoding",
        PATHS,
        '"200"',
    ),
}


def test_agreeing_traffic_has_no_departure(contract: Contract, tmp_path: Path) -> None:
    report = report_on(contract, tmp_path, *AGREEING)
    assert [finding.line(1) for finding in report.findings] == []
    assert list(report.lines())[-1] == "5 calls of 4 operations, no departures"


@pytest.mark.parametrize("name", PLANTED)
def test_planted_departure_is_found_alone(name: str, contract: Contract, folder: Path, tmp_path: Path) -> None:
    planted, kind, file, text = PLANTED[name]
    report = report_on(contract, tmp_path, *AGREEING, planted)
    found = [finding for finding in report.findings if name != "repeated names" or finding.departure.kind == kind]
    assert [finding.departure.kind for finding in found] == [kind]
    location = found[0].departure.node.location
    line = location.file.read_text(encoding="utf-8").splitlines()[location.line - 1]
    assert str(location.file).endswith(file)
    assert text in line or text in _below(location.file, location.line)


def _below(file: Path, line: int) -> str:
    """Return the names around a line, for parts that occur more than once."""
    return "\n".join(file.read_text(encoding="utf-8").splitlines()[max(0, line - 12) : line])


def test_line_names_place_count_and_first_entry(contract: Contract, folder: Path, tmp_path: Path) -> None:
    planted = PLANTED["property"][0]
    lines = list(report_on(contract, tmp_path, *AGREEING, planted, planted).lines())
    (line,) = (line for line in lines if "colour" in line)
    place = line_of(folder, SCHEMAS, "Thing:").replace(SCHEMAS, "")
    assert f"{SCHEMAS}{place}: property: response 200 $.colour not described (string <=16)" in line
    assert line.endswith("2 of 4, first in some.har entry 6")


@pytest.mark.parametrize("name", PLANTED)
def test_report_quotes_no_value_that_the_contract_does_not_list(name: str, contract: Contract, tmp_path: Path) -> None:
    lines = "\n".join(report_on(contract, tmp_path, *AGREEING, PLANTED[name][0]).lines(unseen=True))
    for value in ("SECRET WORD", "AJAR", "yesterday", "vermilion", "azure", "Harbour", "seven", "secret", THING["id"]):
        assert str(value) not in lines


def test_with_values_new_members_of_an_enum_are_quoted(contract: Contract, tmp_path: Path) -> None:
    report = report_on(contract, tmp_path, PLANTED["enum value"][0], with_values=True)
    assert 'values "SECRET WORD"' in "\n".join(report.lines())


def test_part_that_was_asked_for_may_lack_required_properties(contract: Contract, tmp_path: Path) -> None:
    partial = entry(f"{URL}?include_fields=size", response=json_response({"objects": [{"size": 1}]}))
    assert report_on(contract, tmp_path, partial).findings == []


def test_masked_value_is_not_judged(contract: Contract, tmp_path: Path) -> None:
    masked = [
        entry(THING_URL, response=thing(made=mask, state=mask)) for mask in ("[Filtered]", "AUTH_48423278", "***")
    ]
    assert report_on(contract, tmp_path, *masked).findings == []


def test_other_servers_are_left_out(contract: Contract, tmp_path: Path) -> None:
    other = entry("https://counter.example/API/things/v1/pixels/", response=thing())
    report = report_on(contract, tmp_path, *AGREEING, other)
    assert report.findings == []
    assert "left out: 1 requests to other servers" in list(report.lines())


def test_unseen_parts_are_listed(contract: Contract, tmp_path: Path) -> None:
    lines = list(report_on(contract, tmp_path, AGREEING[2]).lines(unseen=True))
    text = "\n".join(lines)
    assert "never seen: 3 of 4 operations, 2 parts of the other operations" in lines
    assert "operation things.create_thing" in text
    assert 'value "CLOSED" of State' in text
    assert "things.get_thing status 404" in text
    assert "Thing.title" not in text
