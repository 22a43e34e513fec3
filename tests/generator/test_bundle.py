"""Files become one document: what is hoisted, what is inlined, where everything came from, what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, strategies as st
from openapi_spec_validator import validate

from generator.bundle import Bundle, bundle, contract_json, read_pointer, write_pointer
from generator.errors import SpecError, SpecErrors

if TYPE_CHECKING:
    from .conftest import Folder

INDEX = "media/openapi.yaml"
PATHS = "media/paths/things.yaml"
SCHEMAS = "media/schemas/things.yaml"
EXAMPLES = "media/examples/things.yaml"


def media(folder: Folder) -> Bundle:
    return bundle(folder.root)["media"]


def error_of(folder: Folder) -> str:
    with pytest.raises(SpecError) as caught:
        bundle(folder.root)
    return str(caught.value)


def references(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {value["$ref"]} if isinstance(value.get("$ref"), str) else set()
        return own.union(*(references(item) for item in value.values()))
    return set().union(*(references(item) for item in value)) if isinstance(value, list) else set()


# --- the document


def test_the_document_is_standard_openapi(folder: Folder) -> None:
    validate(media(folder).document)


def test_references_are_local_and_lead_somewhere(folder: Folder) -> None:
    document = media(folder).document
    for target in references(document):
        value: Any = document
        for part in read_pointer(target.removeprefix("#")):
            value = value[part]


def test_references_are_hoisted_or_inlined(folder: Folder) -> None:
    document = media(folder).document
    assert list(document) == ["openapi", "info", "servers", "tags", "security", "paths", "components"]
    assert document["info"]["version"] == "1.2.3"
    components = document["components"]
    assert list(components) == ["schemas", "parameters", "responses", "securitySchemes"]
    assert list(components["schemas"]) == ["Box", "Errors", "Null", "Part", "Status", "Thing", "Things", "Wheel"]
    assert list(components["parameters"]) == ["page"]
    assert list(components["responses"]) == ["NotFound"]
    assert components["securitySchemes"]["Token"]["name"] == "Auth-Token"
    operation = document["paths"]["/v1/things/"]["get"]
    assert operation["parameters"][0] == {"$ref": "#/components/parameters/page"}
    answer = operation["responses"]["200"]["content"]["application/json"]
    assert answer["schema"] == {"$ref": "#/components/schemas/Things"}
    assert answer["examples"]["things"]["value"] == {"objects": [{"title": "Cart"}]}
    assert components["schemas"]["Part"]["discriminator"]["mapping"]["box"] == "#/components/schemas/Box"


def test_a_mapping_alone_brings_its_targets_along(folder: Folder) -> None:
    folder.replace(SCHEMAS, 'oneOf: [{$ref: "#/Wheel"}, {$ref: "#/Box"}]', "type: object")
    assert {"Box", "Wheel"} <= set(media(folder).document["components"]["schemas"])


def test_properties_may_be_named_like_keywords(folder: Folder) -> None:
    folder.replace(SCHEMAS, "    spokes:", "    properties: {type: string}\n    $ref: {type: string}\n    spokes:")
    properties = media(folder).document["components"]["schemas"]["Wheel"]["properties"]
    assert properties["$ref"] == properties["properties"] == {"type": "string"}


def test_the_same_files_give_the_same_bytes(folder: Folder) -> None:
    first, second = (json.dumps(media(folder).document) for _ in range(2))
    assert first == second


def test_recursive_schemas_stay_references(folder: Folder) -> None:
    box = media(folder).document["components"]["schemas"]["Box"]
    assert box["properties"]["inside"]["items"] == {"$ref": "#/components/schemas/Thing"}


def test_services_are_sorted_and_share(folder: Folder) -> None:
    for name in ("zoo", "art"):
        for path in (folder.root / "media").rglob("*.yaml"):
            folder.write(f"{name}/{path.relative_to(folder.root / 'media')}", path.read_text(encoding="utf-8"))
    bundles = bundle(folder.root)
    assert list(bundles) == ["art", "media", "zoo"]
    assert bundles["art"].document == bundles["zoo"].document
    assert list(bundle(folder.root, ["zoo"])) == ["zoo"]


# --- places


def test_every_part_is_located(folder: Folder) -> None:
    bundled = media(folder)
    thing = ("components", "schemas", "Thing")
    answer = ("paths", "/v1/things/{thing_id}/", "get", "responses", "200", "content", "application/json")
    assert bundled.locate() == folder.locate(INDEX, "openapi:")
    assert bundled.locate("tags", 0, "name") == folder.locate(INDEX, "name: things")
    assert bundled.locate("info", "version") == folder.locate("shared/info.yaml", "version")
    assert bundled.locate(*thing) == folder.locate(SCHEMAS, "Thing:")
    assert bundled.locate(*thing, "properties", "size", "minimum") == folder.locate(SCHEMAS, "size:")
    assert bundled.locate(*thing, "properties", "colour") == folder.locate(SCHEMAS, "  properties:")
    assert bundled.locate("components", "responses", "NotFound") == folder.locate("shared/responses.yaml", "NotFound")
    assert bundled.locate(*answer, "examples", "thing", "value", "part", "spokes") == folder.locate(EXAMPLES, "spokes")
    assert bundled.locate(*answer[:3], "operationId") == folder.locate(PATHS, "get_thing")
    assert bundled.locate("nowhere", "at", "all") == folder.locate(INDEX, "openapi:")


def test_resources(folder: Folder) -> None:
    bundled = media(folder)
    assert bundled.resource_of("Wheel") == "things"
    assert bundled.resource_of("Null") == "shared"


# --- pointers


@given(st.lists(st.text(max_size=8), max_size=5))
def test_pointers_are_read_as_they_are_written(parts: list[str]) -> None:
    written = write_pointer(tuple(parts)).replace("%", "%25")
    assert read_pointer(written) == tuple(parts)


@pytest.mark.parametrize(
    ("text", "pointer"), [("", ()), ("/", ("",)), ("/a~1b~0c", ("a/b~c",)), ("/%7Bx%7D", ("{x}",))]
)
def test_pointers(text: str, pointer: tuple[str, ...]) -> None:
    assert read_pointer(text) == pointer


@pytest.mark.parametrize("text", ["a", "/a~2", "/a~"])
def test_invalid_pointer_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        read_pointer(text)


def test_escapes_in_references(folder: Folder) -> None:
    folder.replace(PATHS, "thing:\n  parameters", "a/b~c:\n  parameters")
    folder.replace(INDEX, "things.yaml#/thing\n", "things.yaml#/a~1b~0c\n")
    assert "get" in media(folder).document["paths"]["/v1/things/{thing_id}/"]


# --- refused contracts


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("../schemas/things.yaml#/Thin", "'Thin' does not exist in "),
        ("../schemas/none.yaml#/Thing", "this file does not exist"),
        ("../schemas#/Thing", "this file does not exist"),
        ("../../../secret.yaml#/Thing", "leaves the specification folder"),
        ("../../../../../../etc/passwd", "leaves the specification folder"),
        ("%2Fetc/passwd", "leaves the specification folder"),
        ("/etc/passwd", "is not a relative path"),
        ("https://media.example/schemas.yaml#/Thing", "is not a relative path"),
        ("file:things.yaml#/Thing", "is not a relative path"),
        ("../schemas/things.yaml#Thing", "the part after # is not a JSON pointer"),
        ("../schemas/\\0.yaml#/Thing", "is not a file name"),
        (f"{'x' * 300}.yaml#/Thing", "is not a file name"),
    ],
)
def test_unresolved(folder: Folder, target: str, message: str) -> None:
    (folder.root.parent / "secret.yaml").write_text("Thing: {type: string}\n", encoding="utf-8")
    folder.replace(PATHS, "schema: {$ref: ../schemas/things.yaml#/Things}", f'schema: {{$ref: "{target}"}} # here')
    text = error_of(folder)
    assert text.startswith(f"{folder.locate(PATHS, '# here')}: unresolved reference: ")
    assert message in text


def test_a_reference_to_an_element_of_a_list(folder: Folder) -> None:
    folder.append(EXAMPLES, "pair: [{value: {title: Left}}, {value: {title: Right}}]\n")
    folder.replace(PATHS, "things.yaml#/new_thing", "things.yaml#/pair/1")
    request = media(folder).document["paths"]["/v1/things/"]["post"]["requestBody"]
    assert request["content"]["application/json"]["examples"]["new_thing"] == {"value": {"title": "Right"}}
    folder.replace(PATHS, "things.yaml#/pair/1", "things.yaml#/pair/2")
    assert "'2' does not exist in " in error_of(folder)


def test_an_index_that_is_no_yaml(folder: Folder) -> None:
    folder.write(INDEX, "openapi: [\n")
    assert error_of(folder).startswith(f"{folder.root / INDEX}:")


def test_a_link_out_of_the_folder(folder: Folder) -> None:
    (folder.root.parent / "secret.yaml").write_text("Thing: {type: string}\n", encoding="utf-8")
    (folder.root / "media/schemas/link.yaml").symlink_to(folder.root.parent / "secret.yaml")
    folder.replace(SCHEMAS, '{$ref: "#/Status"}', "{$ref: link.yaml#/Thing}")
    assert "leaves the specification folder" in error_of(folder)


def test_an_unresolved_mapping(folder: Folder) -> None:
    folder.replace(SCHEMAS, 'box: "#/Box"', "box: Box")
    assert error_of(folder).startswith(f"{folder.locate(SCHEMAS, 'box: Box')}: unresolved reference: 'Box'")


def test_two_schemas_of_one_name(folder: Folder) -> None:
    folder.write("media/schemas/wings.yaml", "Wheel: {type: string}\n")
    folder.replace(SCHEMAS, '{$ref: "#/Status"}', "{$ref: wings.yaml#/Wheel}")
    text = error_of(folder)
    assert "media has another schema 'Wheel'" in text
    assert str(folder.locate("media/schemas/wings.yaml", "Wheel")) in text
    assert str(folder.locate(SCHEMAS, "Wheel:")) in text


def test_a_reference_into_the_middle_of_a_schema(folder: Folder) -> None:
    folder.replace(SCHEMAS, '{$ref: "#/Status"}', '{$ref: "#/Thing/properties/title"}')
    assert error_of(folder).endswith("'#/Thing/properties/title' must refer to a key at the top of a file")


def test_schemas_in_the_index(folder: Folder) -> None:
    folder.append(INDEX, "  schemas: {}\n")
    place = folder.locate(INDEX, "  schemas:")
    assert error_of(folder) == f"{place}: schemas stand in a file of their own, not in an index"


@pytest.mark.parametrize(
    ("file", "old", "new", "circle"),
    [
        (
            PATHS,
            "thing:\n  parameters",
            'loop: {$ref: "#/thing"}\nthing:\n  $ref: "#/loop"\n  parameters',
            "thing loop thing",
        ),
        (EXAMPLES, "    part: null", '    part: {$ref: "#/new_thing"}', "new_thing new_thing"),
        (
            EXAMPLES,
            "    part: null",
            '    part: {$ref: "#/new_thing/value"}',
            "new_thing new_thing/value new_thing/value",
        ),
        (SCHEMAS, "  enum: [here, gone]", '  allOf: [{oneOf: [{$ref: "#/Status"}]}]', "Status Status"),
        (SCHEMAS, "Wheel:\n", 'Loop: {$ref: "#/Wheel"}\nWheel:\n  not: {$ref: "#/Loop"}\n', "Loop Wheel Loop"),
    ],
)
def test_circles(folder: Folder, file: str, old: str, new: str, circle: str) -> None:
    folder.replace(file, old, new)
    with pytest.raises((SpecError, SpecErrors)) as caught:
        bundle(folder.root)
    text = str(caught.value)
    names = [
        part.rpartition("#/")[2] for part in text.splitlines()[-1].partition("circular reference: ")[2].split(" → ")
    ]
    assert names[-len(circle.split()) :] == circle.split()
    assert text.startswith(str(folder.root / file))


def test_all_errors_are_told_at_once_and_each_once(folder: Folder) -> None:
    folder.replace(SCHEMAS, '{$ref: "#/Status"}', '{$ref: "#/Statu"}')
    folder.replace(PATHS, "{$ref: ../examples/things.yaml#/new_thing}", "{$ref: ../examples/none.yaml#/new_thing}")
    folder.write("shared/responses.yaml", "NotFound: [\n")
    folder.write("other/openapi.yaml", (folder.root / INDEX).read_text(encoding="utf-8"))
    folder.write("other/paths/things.yaml", (folder.root / PATHS).read_text(encoding="utf-8"))
    for name in ("schemas", "examples"):
        (folder.root / "other" / name).symlink_to(folder.root / "media" / name)
    with pytest.raises(SpecErrors) as caught:
        bundle(folder.root)
    lines = str(caught.value).splitlines()
    assert [line.removeprefix(f"{folder.root}/").split(":")[0] for line in lines] == [
        PATHS,
        SCHEMAS,
        "other/paths/things.yaml",
        "shared/responses.yaml",
    ]


def test_no_folder_and_no_service(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="this folder does not exist"):
        bundle(tmp_path / "none")
    with pytest.raises(SpecError, match="contains no service"):
        bundle(tmp_path)


def test_an_unknown_service(folder: Folder) -> None:
    with pytest.raises(SpecError, match="unknown service medium: expected one of media"):
        bundle(folder.root, ["medium"])


@pytest.mark.parametrize("text", ["[]\n", "7\n", "openapi: 3.0.3\ncomponents: []\n"])
def test_an_index_of_the_wrong_kind(folder: Folder, text: str) -> None:
    folder.write(INDEX, text)
    assert "must be a mapping" in error_of(folder)


# --- for machines


def test_contract_json(folder: Folder) -> None:
    document = media(folder).document
    text = contract_json(document)
    assert text == contract_json(json.loads(json.dumps(document)))
    read = json.loads(text)
    assert text.endswith("}\n")
    assert "description" not in read["info"]
    assert "description" in read["components"]["schemas"]["Thing"]["properties"]
    assert "description" not in read["components"]["schemas"]["Thing"]["properties"]["title"]
    assert "summary" not in read["paths"]["/v1/things/"]["get"]
    assert read["paths"]["/v1/things/"]["get"]["x-pagination"] == ["page"]
    examples = read["paths"]["/v1/things/"]["post"]["requestBody"]["content"]["application/json"]["examples"]
    assert examples == {"new_thing": {"value": {"title": "Cart", "size": 3, "part": None}}}
    lines = text.splitlines()
    for path in document["paths"]:
        assert sum(line.startswith(json.dumps(path)) for line in lines) == 1
    for section in document["components"].values():
        for name in section:
            assert sum(line.startswith(f'"{name}":{{') for line in lines) == 1


def test_contract_json_keeps_example_values_whole(folder: Folder) -> None:
    folder.replace(EXAMPLES, "tags: {colour: red}", "tags: {description: red, summary: red}")
    assert '"tags":{"description":"red","summary":"red"}' in contract_json(media(folder).document)


def test_contract_json_does_not_depend_on_the_order_of_keys(folder: Folder) -> None:
    document = media(folder).document
    assert contract_json(dict(reversed(document.items()))) == contract_json(document)
