"""Every rule finds the faults that it is there for, in the place where they stand, and nothing in a sound contract."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings, strategies as st

from generator.check import RULES, check
from generator.check.operations import VERB_METHODS, VERBS
from generator.check.rule import contract_rule
from generator.errors import SpecError, SpecErrors
from generator.source import read

if TYPE_CHECKING:
    from .conftest import Folder

FAULTS = {
    f"{rule}: {fault['says']}": {"rule": rule, **fault}
    for rule, faults in read(Path(__file__).with_name("faults.yaml")).data.items()
    for fault in faults
}
ELSEWHERE = {"file-length", "layout", "schema-name"}
"""Rules with a test of their own below."""
ODDITIES: list[Any] = [
    *(None, True, False, 0, -1, 1.5, "", "a b", "{x}", [], {}, [[]], [None], ["a", "a"], [{}], {"a": None}, {"a": {}}),
    *({"$ref": "#/things"}, {"$ref": "#/Thing"}, {"$ref": ""}, {"$ref": 1}, [{"$ref": "#/Wheel"}], {"": ["$ref"]}),
    *({"type": "object"}, {"type": "array"}, {"allOf": [{"$ref": "#/Thing"}]}, {"oneOf": []}, {"default": {}}),
]


def findings(folder: Folder, rule: str) -> list[str]:
    """Return where a rule finds something, and what."""
    return [f"{found.location}: {found.message}" for found in check(folder.root).findings if found.rule == rule]


def test_a_sound_contract_has_no_finding(folder: Folder) -> None:
    report = check(folder.root)
    assert report.findings == []
    assert (report.operations, report.schemas) == (4, 8)


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found_where_it_stands(folder: Folder, fault: dict[str, str]) -> None:
    folder.replace(fault["file"], fault["old"], fault["new"])
    place = folder.locate(fault["file"], fault.get("at") or fault["new"].splitlines()[0])
    found = findings(folder, fault["rule"])
    matching = [text for text in found if text.startswith(f"{place}: ") and fault["says"] in text]
    assert len(matching) == 1, found


def test_every_rule_has_a_fault_and_a_reason() -> None:
    assert {fault["rule"] for fault in FAULTS.values()} | ELSEWHERE == set(RULES)
    assert all(rule.why.endswith(".") and "\n" not in rule.why for rule in RULES.values())
    with pytest.raises(ValueError, match="two rules named shape"):
        contract_rule("shape")(lambda contract: iter(()))


def test_verbs_are_sorted_and_known() -> None:
    assert sorted(set(VERBS)) == VERBS
    assert set(VERB_METHODS) <= set(VERBS)


def test_schema_name(folder: Folder) -> None:
    for name in ("Big_Wheel", "bigWheel", "None", "WheelSchema"):
        renamed = type(folder)(folder.root.with_name(name))
        text = (folder.root / "media/schemas/things.yaml").read_text(encoding="utf-8").replace("Wheel", name)
        renamed.write("media/schemas/things.yaml", text)
        place = renamed.locate("media/schemas/things.yaml", f"{name}:")
        assert [text.startswith(f"{place}: {name!r}") for text in findings(renamed, "schema-name")] == [True]


def test_a_sound_deprecation(folder: Folder) -> None:
    """Of another service as well, also while only one of the two is checked."""
    for name, text in folder.files.items():
        if name.startswith("media/"):
            folder.write(name.replace("media/", "toys/"), text)
    kept = "    description: For good.\n    tags: [things]\n    deprecated: true\n"
    said = "    x-deprecated: {since: 1.1.0, use: toys.get_thing, until: 2.0.0}\n"
    folder.replace("media/paths/things.yaml", "    description: For good.\n    tags: [things]\n", kept + said)
    assert [found for found in check(folder.root).findings if found.rule == "deprecation"] == []
    assert check(folder.root, ["media"]).findings == []
    folder.replace("media/paths/things.yaml", "toys.get_thing", "toys.drop_thing")
    (found,) = findings(folder, "deprecation")
    assert found.endswith("operation 'toys.drop_thing' does not exist")


def test_file_length(folder: Folder) -> None:
    name = "media/examples/things.yaml"
    length = len((folder.root / name).read_text(encoding="utf-8").splitlines())
    folder.append(name, "#\n" * (900 - length))
    assert findings(folder, "file-length") == []
    folder.append(name, "#\n")
    assert findings(folder, "file-length") == [f"{folder.root / name}:901: 901 lines, more than 900"]


@pytest.mark.parametrize(
    "name", ["media/schema/things.yaml", "media/paths/things.yml", "media/paths/Things.yaml", "media/notes.yaml"]
)
def test_a_stray_file(folder: Folder, name: str) -> None:
    folder.write(name, "thing: {}\n")
    (found,) = findings(folder, "layout")
    assert found.startswith(f"{folder.root / name}:1: no place for a file")


def test_files_that_tools_leave_are_no_strays(folder: Folder) -> None:
    folder.write("media/paths/.things.yaml.swp", "")
    assert check(folder.root).findings == []


def test_a_file_that_is_no_mapping(folder: Folder) -> None:
    folder.write("media/examples/others.yaml", "- 1\n")
    (found,) = findings(folder, "layout")
    assert found.endswith("others.yaml:1: the file must be a mapping")


def test_an_empty_path(folder: Folder) -> None:
    folder.append("media/paths/things.yaml", "wing: {}\n")
    folder.replace(
        "media/openapi.yaml", "components:\n", "  /v1/wings/:\n    $ref: paths/things.yaml#/wing\ncomponents:\n"
    )
    assert [text.rpartition(": ")[2] for text in findings(folder, "path-form")] == ["/v1/wings/ has no operation"]


def test_a_placeholder_without_a_parameter(folder: Folder) -> None:
    folder.replace("media/openapi.yaml", "{thing_id}", "{thing_id}/parts/{part_id}")
    assert [text.partition(": ")[2] for text in findings(folder, "path-template")] == [
        "/v1/things/{thing_id}/parts/{part_id}/ has no path parameter 'part_id'",
        "/v1/things/{thing_id}/parts/{part_id}/ has no path parameter 'part_id'",
    ]


def test_an_operation_without_success(folder: Folder) -> None:
    folder.replace("media/paths/things.yaml", '      "204": {description: It is gone.}\n', "      {}\n")
    assert [text.partition(": ")[2] for text in findings(folder, "responses")] == [
        "delete_thing has no answer for success"
    ]


def test_wrong_shapes_hide_the_other_rules(folder: Folder) -> None:
    """Rules may rely on them, so the rest of the service is not looked at."""
    folder.replace("media/paths/things.yaml", "summary: Fetch a thing", "summary: 7")
    folder.replace("media/paths/things.yaml", "summary: Delete a thing", "summary: deletes a thing")
    report = check(folder.root)
    assert {found.rule for found in report.findings} <= {"shape", "unused-component"}
    assert report.operations == 0


def test_shared_places_are_reported_once(folder: Folder) -> None:
    for path in sorted((folder.root / "media").rglob("*.yaml")):
        folder.write(f"copies/{path.relative_to(folder.root / 'media')}", path.read_text(encoding="utf-8"))
    folder.replace("shared/parameters.yaml", "  description: Number of the page.\n", "")
    assert len(findings(folder, "description")) == 1
    assert check(folder.root).operations == 8


def test_some_services_only(folder: Folder) -> None:
    folder.write("broken/openapi.yaml", "{")
    folder.append("shared/parameters.yaml", "lost: {name: x, in: query}\n")
    assert check(folder.root, ["media"]).findings == []


def test_findings_are_sorted(folder: Folder) -> None:
    for name in ("wheel", "title", "kind"):
        folder.append("media/schemas/things.yaml", f"Lost{name.title()}: {{}}\n")
    folder.append("media/examples/things.yaml", "lost: {}\n")
    places = [(str(found.location.file), found.location.line) for found in check(folder.root).findings]
    assert places == sorted(places)
    assert len(places) == 4


@pytest.mark.parametrize("date", ["2024-05-14T09:30:00", "2024-05-14T09:30:00.123456+02:00", "2024-05-14T09:30:00Z"])
def test_dates_with_and_without_a_zone(folder: Folder, date: str) -> None:
    folder.replace("media/examples/things.yaml", "2024-05-14T09:30:00.000000", date)
    assert check(folder.root).findings == []


@pytest.mark.parametrize("date", ["2024-05-14", "2024-05-14 09:30:00", "soon"])
def test_invalid_date_is_found(folder: Folder, date: str) -> None:
    folder.replace("media/examples/things.yaml", "2024-05-14T09:30:00.000000", date)
    assert len(findings(folder, "examples")) == 1


def test_a_discriminating_property_may_be_missing(folder: Folder) -> None:
    folder.replace("media/examples/things.yaml", "      type: wheel\n", "")
    assert check(folder.root).findings == []


def test_a_patch_takes_a_part_of_an_object(folder: Folder) -> None:
    example = "  value:\n    title: Cart\n    size"
    folder.replace("media/examples/things.yaml", example, example.replace("    title: Cart\n", ""))
    (found,) = findings(folder, "examples")
    assert found.endswith("'title' is a required property")
    folder.replace("media/paths/things.yaml", "  post:\n    operationId: create", "  patch:\n    operationId: update")
    assert findings(folder, "examples") == []


def test_objects_inside_of_a_patch_are_complete(folder: Folder) -> None:
    folder.replace("media/paths/things.yaml", "  post:\n    operationId: create", "  patch:\n    operationId: update")
    folder.replace("media/examples/things.yaml", "    part: null", "    part: {type: box, inside: [{size: 1}]}")
    (found,) = findings(folder, "examples")
    assert found.endswith("'title' is a required property")


def test_parts_of_a_composition_may_hold_more_than_each_knows(folder: Folder) -> None:
    folder.append(
        "media/schemas/things.yaml",
        """\
Tyre:
  type: object
  description: What is around a wheel.
  properties: {width: {type: integer, description: Millimetres.}}
""",
    )
    turning = "  description: A part that turns.\n"
    folder.replace("media/schemas/things.yaml", turning, f'{turning}  allOf: [{{$ref: "#/Tyre"}}]\n')
    folder.replace("media/examples/things.yaml", "spokes: 8", "width: 8")
    assert check(folder.root).findings == []


@pytest.mark.parametrize(
    ("form", "good", "bad"),
    [
        ("date", "2024-02-29", "2023-02-29"),
        ("date", "2024-02-29", "20240229"),
        ("uuid", "0B4D6B0A-6a5c-11ee-8c99-0242ac120002", "0b4d6b0a6a5c11ee8c990242ac120002"),
        ("email", "ann@media.example", "ann at media.example"),
        ("uri", "https://media.example/a?b", "media.example/a"),
    ],
)
def test_formats(folder: Folder, form: str, good: str, bad: str) -> None:
    folder.replace("media/schemas/things.yaml", "spokes: {type: integer,", f"spokes: {{type: string, format: {form},")
    folder.replace("media/examples/things.yaml", "spokes: 8", f'spokes: "{good}"')
    assert findings(folder, "examples") == []
    folder.replace("media/examples/things.yaml", good, bad)
    (found,) = findings(folder, "examples")
    assert found.endswith(f"{bad!r} is not a {form!r}")


def test_paging_by_a_field_of_the_body(folder: Folder) -> None:
    listing = "summary: Create a thing\n"
    folder.replace("media/paths/things.yaml", "create_thing", "search")
    folder.replace("media/paths/things.yaml", listing, f"{listing}    x-pagination: [search_after]\n")
    folder.replace(
        "media/paths/things.yaml",
        """\
      "201":
        description: The thing.
        content:
          application/json:
            schema: {$ref: ../schemas/things.yaml#/Thing}
            examples:
              thing: {$ref: ../examples/things.yaml#/thing}
""",
        """\
      "200":
        description: Things.
        content:
          application/json:
            schema: {$ref: ../schemas/things.yaml#/Things}
            examples:
              things: {$ref: ../examples/things.yaml#/things}
""",
    )
    (found,) = findings(folder, "list-envelope")
    assert found.endswith("search has no field 'search_after' in its query or body")
    folder.replace(
        "media/schemas/things.yaml", "    size:", "    search_after: {type: string, description: Last.}\n    size:"
    )
    assert findings(folder, "list-envelope") == []


@pytest.mark.slow
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_value_in_any_place_crashes_nothing(folder: Folder, data: st.DataObject) -> None:
    """Any node of any file replaced by anything: there are findings, or the contract cannot be read."""
    name = data.draw(st.sampled_from(sorted(folder.files)))
    content = yaml.safe_load(folder.files[name])
    holder: Any = content
    step: Any = data.draw(st.sampled_from(sorted(holder)))
    while isinstance(holder[step], dict | list) and holder[step] and data.draw(st.integers(0, 3)):
        holder = holder[step]
        step = data.draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder))))
    holder[step] = data.draw(st.sampled_from(ODDITIES))
    folder.write(name, json.dumps(content, default=str))
    with contextlib.suppress(SpecError, SpecErrors):
        check(folder.root)
    folder.write(name, folder.files[name])
