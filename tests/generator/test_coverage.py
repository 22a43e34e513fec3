"""The contract held against facts: what counts as a difference, what it is called, and what explains it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.coverage import Report, coverage
from generator.errors import SpecError

from .small_contract import NULL, SmallContract, object_of, operation, own, parameter, ref

THING = {"type": "object", "ref": "ThingSchema"}


class Facts:
    """A folder of facts about one service with one operation, `GET /v1/things/`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir()
        self.operation: dict[str, Any] = {
            "service": "things",
            "base_path": "/API/things",
            "method": "GET",
            "path": "/v1/things/",
            "auth": "app-id",
            "path_params": [],
            "query_params": [],
            "header_params": [],
            "request_bodies": [],
            "responses": [{"status": "200", "schema": THING}, {"status": "default", "schema": {"type": "object"}}],
        }
        self.schemas: list[dict[str, Any]] = [
            {"name": "ThingSchema", "properties": [{"wire_name": "id", "type": "string", "required": False}]}
        ]
        self.published: dict[str, Any] = {"operations": {}, "schemas": {}}
        self.roles = ""
        self.documents: dict[int, dict[str, Any]] = {}

    def document(self, year: int, **properties: Any) -> dict[str, Any]:
        """Add a published document, whose operation has the same answer, and return the operation."""
        said: dict[str, Any] = {
            "security": ["App-ID"],
            "responses": {"200": {"content": {"application/json": {"ref": "ThingSchema"}}}, "400": {}},
        }
        schema = {"type": "object", "properties": {"id": {"type": "string"}, **properties}}
        components = {"things": {"ThingSchema": schema}}
        self.documents[year] = {"operations": {"GET /things/v1/things/": said}, "components": components}
        return said

    def property(self, name: str, **said: Any) -> None:
        self.schemas[0]["properties"].append({"wire_name": name, "required": False, **said})

    def write(self) -> Path:
        self._write("operations.json", [self.operation])
        self._write("schemas.json", {"things": self.schemas})
        self._write("published_2024.json", self.published)
        for year, document in self.documents.items():
            self._write(f"published_{year}.json", document)
        (self.root / "roles.tsv").write_text(self.roles, encoding="utf-8")
        return self.root

    def _write(self, name: str, value: Any) -> None:
        (self.root / name).write_text(json.dumps(value), encoding="utf-8")


@pytest.fixture
def facts(tmp_path: Path) -> Facts:
    return Facts(tmp_path / "facts")


class Ours:
    """The contract of the same service; it agrees until it is changed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.thing: dict[str, Any] = object_of(id={"type": "string"})
        self.more: dict[str, Any] = {}
        self.operation: dict[str, Any] = operation(
            "list_things", result=ref("Thing"), security=[{"AppId": []}], parameters=[]
        )
        self.paths: dict[str, Any] = {"/v1/things/": {"get": self.operation}}
        self.deviations: dict[str, Any] = {}

    def write(self) -> Path:
        contract = SmallContract(self.root, self.paths, {"Thing": self.thing, **self.more})
        if self.deviations:
            contract.write("deviations.yaml", self.deviations)
        return self.root


@pytest.fixture
def ours(tmp_path: Path) -> Ours:
    return Ours(tmp_path / "spec")


def compared(facts: Facts, ours: Ours) -> Report:
    return coverage(ours.write(), facts.write())


def entry(**patterns: Any) -> dict[str, Any]:
    return {**patterns, "facts": "this", "ours": "that", "reason": "It is so."}


def test_agreements_are_counted(facts: Facts, ours: Ours) -> None:
    report = compared(facts, ours)
    assert report.unexplained == []
    assert list(report.lines()) == ["things: 1/1 operations, 0/0 parameters, 0/0 bodies, 1/1 answers, 1/1 properties"]


@pytest.mark.parametrize(
    ("said", "written", "difference"),
    [
        ({"type": "string"}, {"type": "integer"}, "type: string | ours integer"),
        ({"type": "string", "format": "uuid"}, {"type": "string"}, "format: uuid | ours none"),
        ({"type": "string", "nullable": True}, {"type": "string"}, "null in answers: yes | ours no"),
        ({"type": "string"}, {"oneOf": [{"type": "string"}, NULL]}, "null in answers: no | ours yes"),
        ({"type": "string", "required": True}, {"type": "string"}, "required: yes | ours no"),
        ({"type": "string", "enum": ["A", "B"]}, {"type": "string"}, "values: A, B | ours any"),
        ({"type": "string", "enum": ["A", "B"]}, own("Kind"), "values added: A, B | ours C"),
        ({"type": "string", "enum": ["A", "B", "C", "D"]}, own("Kind"), "values missing: D | ours A, B, C"),
        (
            {"type": "array", "items": {"type": "string"}},
            {"type": "array", "items": {"type": "integer"}},
            "items type: string | ours integer",
        ),
        ({"type": "array", "items": {"type": "string"}}, {"type": "string"}, "type: list of string | ours string"),
        ({"type": "object"}, own("Thing"), "type: free object | ours Thing"),
        (
            {"type": "object", "ref": "Numbers"},
            {"type": "object", "additionalProperties": {"type": "string"}},
            "values type: integer | ours string",
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "boolean"}]},
            {"type": "string"},
            "type: boolean or string | ours string",
        ),
        ({"type": "any"}, {"type": "string"}, "type: anything | ours string"),
        ({"type": "string", "default": "x"}, {"type": "string", "default": "y"}, "default: x | ours y"),
    ],
)
def test_a_property_that_differs(
    facts: Facts, ours: Ours, said: dict[str, Any], written: dict[str, Any], difference: str
) -> None:
    facts.property("part", **said)
    facts.schemas.append({"name": "Numbers", "properties": [], "additionalProperties": {"type": "integer"}})
    ours.thing["properties"]["part"] = written
    ours.more["Kind"] = {"type": "string", "enum": ["A", "B", "C"]}
    report = compared(facts, ours)
    assert report.unexplained == [f"Thing.part {difference} (ThingSchema)"]
    assert report.counts["things"]["properties"] == (1, 2)


def test_properties_of_one_side_only(facts: Facts, ours: Ours) -> None:
    facts.property("theirs", type="string")
    ours.thing["properties"]["ours"] = {"type": "string"}
    assert compared(facts, ours).unexplained == [
        "Thing.ours property: absent | ours present (ThingSchema)",
        "Thing.theirs property: present | ours absent (ThingSchema)",
    ]


@pytest.mark.parametrize(
    ("older", "difference"),
    [
        ({"readOnly": True}, "readOnly: yes | ours no"),
        ({"minimum": 3}, "minimum: 3 | ours none"),
        ({"deprecated": True}, "deprecated: yes | ours no"),
        ({"format": "int64"}, "format: int64 | ours none"),
        ({"default": 0}, "default: 0 | ours none"),
    ],
)
def test_facts_of_the_older_document_alone_are_used(
    facts: Facts, ours: Ours, older: dict[str, Any], difference: str
) -> None:
    facts.property("size", type="integer")
    facts.operation["request_bodies"] = [{"content_type": "application/json", "required": True, "schema": THING}]
    facts.published["schemas"]["ThingSchema"] = {"size": older}
    ours.thing["properties"]["size"] = {"type": "integer"}
    ours.operation |= operation("list_things", body=ref("Thing"), result=ref("Thing"))
    assert compared(facts, ours).unexplained == [f"Thing.size {difference} (ThingSchema)"]


def test_a_read_only_property_needs_not_be_in_what_is_sent(facts: Facts, ours: Ours) -> None:
    facts.operation["request_bodies"] = [{"content_type": "application/json", "required": True, "schema": THING}]
    facts.operation["responses"] = [{"status": "200", "schema": None}]
    ours.thing["properties"]["size"] = {"type": "integer", "readOnly": True}
    ours.operation |= operation("list_things", body=ref("Thing"))
    assert compared(facts, ours).unexplained == []


def test_schemas_that_hold_themselves(facts: Facts, ours: Ours) -> None:
    facts.property("parent", **THING)
    ours.thing["properties"]["parent"] = own("Thing")
    assert compared(facts, ours).unexplained == []


def test_members_of_unions_are_paired_by_what_they_have_in_common(facts: Facts, ours: Ours) -> None:
    facts.property("part", anyOf=[{"type": "object", "ref": "Cat"}, {"type": "object", "ref": "Dog"}])
    for name, wire in (("Cat", "purrs"), ("Dog", "barks")):
        facts.schemas.append({"name": name, "properties": [{"wire_name": wire, "type": "boolean", "required": True}]})
    ours.thing["properties"]["part"] = {"oneOf": [own("Barking"), own("Purring")]}
    ours.more = {
        "Barking": object_of(barks={"type": "boolean"}),
        "Purring": {**object_of(purrs={"type": "boolean"}), "required": ["purrs"]},
    }
    assert compared(facts, ours).unexplained == ["Barking.barks required: yes | ours no (Dog)"]


def test_operations(facts: Facts, ours: Ours) -> None:
    facts.operation |= {
        "auth": "both",
        "query_params": [{"name": "kind", "type": "string", "required": False}],
        "header_params": [{"name": "If-Match", "type": "string", "required": False}],
        "responses": [{"status": "201", "schema": THING}],
    }
    facts.roles = "things\tGET\t/v1/things/\tcan_read,can_list\n"
    facts.published["operations"] = {
        "GET /things/v1/things/": {"deprecated": True, "query": {"kind": {"type": "string", "default": "all"}}}
    }
    ours.operation["parameters"] = [parameter("kind", {"type": "boolean"}), parameter("more")]
    ours.operation["x-roles"] = ["can_read"]
    ours.paths["/v1/others/"] = {"get": operation("list_others")}
    report = compared(facts, ours)
    assert report.unexplained == [
        "list_others operation: absent | ours present",
        "list_things auth: AppId, AuthToken | ours AppId",
        "list_things deprecated: yes | ours no",
        "list_things roles: can_list, can_read | ours can_read",
        "list_things 200 answer: absent | ours present",
        "list_things 201 answer: present | ours absent",
        "list_things header.If-Match parameter: present | ours absent",
        "list_things query.kind default: all | ours none",
        "list_things query.kind type: string | ours boolean",
        "list_things query.more parameter: absent | ours present",
    ]


def test_bodies_and_answers(facts: Facts, ours: Ours) -> None:
    facts.operation["request_bodies"] = [{"content_type": "application/xml", "required": False, "schema": THING}]
    facts.operation["responses"] = [{"status": "200", "schema": {"type": "string"}, "content_type": "text/*"}]
    ours.operation |= operation("list_things", body=ref("Thing"), result={"text/plain": {"type": "string"}})
    assert compared(facts, ours).unexplained == [
        "list_things 200 content: text/* | ours text/plain",
        "list_things body content: application/xml | ours application/json",
        "list_things body required: no | ours yes",
    ]


def test_paths_that_differ_by_names_of_parameters(facts: Facts, ours: Ours) -> None:
    facts.operation |= {"path": "/v1/{kind}/", "path_params": [{"name": "kind", "type": "string"}]}
    ours.operation["parameters"] = [parameter("sort", location="path")]
    ours.paths = {"/v1/{sort}/": {"get": ours.operation}}
    assert compared(facts, ours).unexplained == [
        "list_things path: /API/things/v1/{kind}/ | ours /API/things/v1/{sort}/",
        "list_things path.kind parameter: present | ours absent",
        "list_things path.sort parameter: absent | ours present",
    ]


def test_absent_parts_are_differences(facts: Facts, ours: Ours) -> None:
    facts.operation["path"] = "/v1/all/"
    assert compared(facts, ours).unexplained == [
        "GET /v1/all/ operation: present | ours absent",
        "list_things operation: absent | ours present",
    ]
    facts.operation["service"] = "usersnotifications"
    assert compared(facts, ours).unexplained == [
        "list_things operation: absent | ours present",
        "users_notifications service: present | ours absent",
    ]


def test_reasons(facts: Facts, ours: Ours) -> None:
    facts.property("part", type="string")
    facts.property("size", type="integer", nullable=True)
    ours.thing["properties"] |= {"part": {"type": "integer"}, "size": {"type": "integer"}}
    ours.deviations = {
        "general": [entry(kind=["null in answers: yes*"])],
        "things": [entry(where=["Thing.p*"], kind=["type"])],
    }
    report = compared(facts, ours)
    assert report.unexplained == []
    assert list(report.lines())[1:] == [
        "\ngeneral: It is so.",
        "  Thing.size null in answers: yes | ours no (ThingSchema)",
        "\nthings: It is so.",
        "  Thing.part type: string | ours integer (ThingSchema)",
    ]
    assert list(report.lines(unexplained_only=True)) == []


def test_a_reason_that_explains_nothing(facts: Facts, ours: Ours) -> None:
    facts.property("part", type="string")
    ours.deviations = {"others": [entry(where=["Thing.*"])], "things": [entry(where=["Thing.*", "Thin.*"])]}
    unexplained = [line.partition("deviations.yaml:")[2] for line in compared(facts, ours).unexplained]
    assert unexplained == [
        "3: '*' explains nothing",
        "3: 'Thing.*' explains nothing",
        "13: 'Thin.*' explains nothing",
    ]
    assert coverage(ours.root, facts.root, ["things"]).unexplained == []


@pytest.mark.parametrize(
    ("said", "written", "difference"),
    [
        ({"type": "string"}, {"type": "integer"}, "type: string | ours integer"),
        ({"type": "array", "items": {"type": "string"}}, {"type": "string"}, "type: list of string | ours string"),
        ({"type": "string", "maxLength": 9}, {"type": "string"}, "maxLength: 9 | ours none"),
        ({"type": "string", "writeOnly": True}, {"type": "string"}, "writeOnly: yes | ours no"),
        ({"type": "string", "format": "uuid"}, {"type": "string"}, "format: uuid | ours none"),
        ({"enum": ["A"], "default": "A"}, {"type": "string"}, "default: A | ours none"),
        ({"enum": ["A", "B"]}, own("Kind"), "values missing: B | ours A, C"),
        ({"allOf": [{"ref": "Other"}], "nullable": True}, {"type": "string"}, "type: Other | ours string"),
        ({"ref": "Either"}, {"type": "string"}, "type: Other or string | ours string"),
        (
            {"type": "object", "additionalProperties": {"type": "string"}},
            {"type": "object", "additionalProperties": {"type": "integer"}},
            "values type: string | ours integer",
        ),
    ],
)
def test_property_that_differs_from_a_document_is_reported(
    facts: Facts, ours: Ours, said: dict[str, Any], written: dict[str, Any], difference: str
) -> None:
    facts.property("part", **{"type": "any"} if "ref" in said or "allOf" in said else {"type": "boolean"})
    facts.document(2025, part=said)
    facts.documents[2025]["components"]["things"] |= {
        "Other": {"type": "object", "properties": {"x": {"type": "string"}}},
        "Either": {"type": "object", "oneOf": [{"ref": "Other"}, {"type": "string"}]},
    }
    ours.thing["properties"]["part"] = written
    ours.more["Kind"] = {"type": "string", "enum": ["A", "C"]}
    assert f"Thing.part {difference} (ThingSchema of the documents)" in compared(facts, ours).unexplained


def test_agreements_with_documents_are_counted(facts: Facts, ours: Ours) -> None:
    facts.document(2025)
    lines = list(compared(facts, ours).lines())
    assert lines[1:] == [
        "things in the documents: 1/1 operations, 0/0 parameters, 0/0 bodies, 1/1 answers, 1/1 properties"
    ]


def test_newest_document_replaces_the_operation_and_the_schema_of_an_older_document(facts: Facts, ours: Ours) -> None:
    facts.property("part", type="integer")
    facts.document(2025, part={"type": "integer", "minimum": 1})["deprecated"] = True
    facts.document(2026, part={"type": "integer", "minimum": 2})
    ours.thing["properties"]["part"] = {"type": "integer", "minimum": 2}
    ours.deviations = {"things": [{**entry(kind=["minimum: none *"]), "from": "client"}]}
    assert compared(facts, ours).unexplained == []


def test_operation_of_a_document_is_compared_part_by_part(facts: Facts, ours: Ours) -> None:
    facts.document(2025).update(
        security=["App-ID", "Auth-Token"],
        roles=["can_read"],
        query={"kind": {"type": "string", "nullable": True}},
        body={"required": True, "content": {"application/json": {"ref": "Unread"}}},
        responses={"201": {}},
    )
    facts.documents[2025]["operations"]["DELETE /things/v1/things/"] = {"security": [], "responses": {"204": {}}}
    facts.documents[2025]["operations"]["GET /others/v1/"] = {"security": [], "responses": {}}
    assert compared(facts, ours).unexplained == [
        "DELETE /v1/things/ operation: present | ours absent",
        "list_things auth: AppId, AuthToken | ours AppId",
        "list_things roles: can_read | ours none",
        "list_things 200 answer: absent | ours present",
        "list_things 201 answer: present | ours absent",
        "list_things body content: application/json | ours none",
        "list_things body required: yes | ours no",
        "list_things query.kind parameter: present | ours absent",
    ]


def test_null_that_only_answers_have_agrees_with_a_document_without_the_null(facts: Facts, ours: Ours) -> None:
    facts.property("part", type="string", nullable=True)
    facts.operation["request_bodies"] = [{"content_type": "application/json", "required": True, "schema": THING}]
    facts.document(2025, part={"type": "string"})["body"] = {
        "required": True,
        "content": {"application/json": {"ref": "ThingSchema"}},
    }
    ours.thing["properties"]["part"] = {"type": "string", "nullable": True, "x-null": "answers"}
    ours.operation |= operation("list_things", body=ref("Thing"), result=ref("Thing"))
    assert compared(facts, ours).unexplained == [
        "Thing.part null in answers: no | ours yes (ThingSchema of the documents)",
        "Thing.part nullable: yes | ours in answers (ThingSchema)",
    ]


def test_reason_of_superseded_documents_needs_newer_facts_that_agree(facts: Facts, ours: Ours) -> None:
    facts.property("new", type="string")
    facts.document(2025, part={"type": "string"})
    ours.thing["properties"] |= {"new": {"type": "string"}, "own": {"type": "string"}}
    facts.property("part", type="integer")
    ours.thing["properties"]["part"] = {"type": "integer"}
    ours.deviations = {"general": [{**entry(kind=["property", "type"]), "from": "superseded"}]}
    unexplained = ["Thing.own property: absent | ours present (ThingSchema, ThingSchema of the documents)"]
    assert compared(facts, ours).unexplained == unexplained
    ours.thing["properties"]["part"] = {"type": "boolean"}
    ours.deviations["general"][0]["kind"] = ["property"]
    assert compared(facts, ours).unexplained == [
        *unexplained,
        "Thing.part type: integer | ours boolean (ThingSchema)",
        "Thing.part type: string | ours boolean (ThingSchema of the documents)",
    ]


def test_members_of_unions_with_other_values_are_not_paired(facts: Facts, ours: Ours) -> None:
    facts.property("part", anyOf=[{"type": "object", "ref": "Cut"}, {"type": "object", "ref": "Copy"}])
    for name, kind in (("Cut", "CUT"), ("Copy", "COPY")):
        said = {"wire_name": "type", "type": "string", "enum": [kind], "required": True}
        facts.schemas.append({"name": name, "properties": [said]})
    ours.thing["properties"]["part"] = {"oneOf": [own("Copying"), own("Moving")]}
    ours.more = {
        name: {**object_of(type={"type": "string", "enum": [kind]}), "required": ["type"]}
        for name, kind in (("Copying", "COPY"), ("Moving", "MOVE"))
    }
    assert compared(facts, ours).unexplained == []


@pytest.mark.parametrize(
    ("deviations", "message"),
    [
        ([], "invalid file: expected sections with lists of entries"),
        ({"things": {}}, "invalid value: expected a list"),
        ({"things": ["x"]}, "invalid entry: expected a mapping"),
        ({"things": [entry(were=["x"])]}, "invalid key 'were' of an entry"),
        ({"things": [{"where": ["x"], "facts": "a", "ours": "b"}]}, "invalid reason: facts, ours, reason must be text"),
        ({"things": [entry()]}, "invalid entry: expected where, kind or both"),
        ({"things": [entry(where="x")]}, "invalid value: expected a list"),
        ({"things": [entry(where=[1])]}, "invalid pattern: expected text"),
        ({"things": [{**entry(where=["x"]), "from": "you"}]}, "invalid from: expected client, documents or superseded"),
    ],
)
def test_deviations_in_another_form(facts: Facts, ours: Ours, deviations: Any, message: str) -> None:
    ours.deviations = {"x": 1}
    root = ours.write()
    (root / "deviations.yaml").write_text(json.dumps(deviations), encoding="utf-8")
    with pytest.raises(SpecError, match=rf"deviations\.yaml:\d+: {message}"):
        coverage(root, facts.write())


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("operations.json", None, "cannot be read: No such file or directory"),
        ("operations.json", b"[{", "not JSON"),
        ("operations.json", b"[{}]", "missing key 'service'"),
        ("operations.json", b'[{"service": "things", "method": "GET"}]', "missing key 'base_path'"),
        ("operations.json", b"\xff", "not UTF-8"),
        ("schemas.json", b"[]", "invalid form of the facts"),
        (
            "schemas.json",
            b'{"things": [{"name": "Thing", "properties": [{"type": "string"}]}]}',
            "missing key 'wire_name'",
        ),
        ("published_2024.json", b"{}", "missing key 'operations'"),
        (
            "published_2025.json",
            b'{"operations": {"GET /things/v1/things/": {}}, "components": {}}',
            "missing key 'security'",
        ),
        ("published_2025.json", b'{"operations": {}, "components": {"things": []}}', "invalid form of the facts"),
        ("roles.tsv", b"a b\n", "expected service, method, path and roles, separated by tabs"),
    ],
)
def test_facts_in_another_form(
    facts: Facts, ours: Ours, capsys: pytest.CaptureFixture[str], name: str, content: bytes | None, message: str
) -> None:
    spec, folder = ours.write(), facts.write()
    (folder / name).unlink() if content is None else (folder / name).write_bytes(content)
    assert main(["coverage", str(folder), "--spec", str(spec)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert f"{folder / name}:1: {message}" in printed.err
    assert printed.err.count("\n") == 1


def test_command(facts: Facts, ours: Ours, capsys: pytest.CaptureFixture[str]) -> None:
    facts.property("part", type="string")
    arguments = ["coverage", str(facts.write()), "things", "--spec", str(ours.write())]
    assert main(arguments) == 1
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "without a reason:",
        "Thing.part property: present | ours absent (ThingSchema)",
    ]
    assert main([*arguments, "--unexplained"]) == 1
    assert capsys.readouterr().out == "Thing.part property: present | ours absent (ThingSchema)\n"
    ours.thing["properties"]["part"] = {"type": "string"}
    ours.write()
    assert main(arguments) == 0
