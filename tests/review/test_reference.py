"""The pages of the contract: every operation with its call, every schema, every link."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from generator.generate import generate
from generator.reference import write_reference
from generator.reference.calls import python_call
from generator.surface import Function, Parameter, Source

from ..contract import bundles
from .conftest import copy_contract, mutate

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    out = tmp_path_factory.mktemp("reference")
    write_reference(ROOT, out)
    return {path.stem: path.read_text(encoding="utf-8") for path in out.iterdir()}


@pytest.mark.slow
@pytest.mark.xdist_group("contract")
def test_every_operation_has_its_call_and_every_schema_its_class(pages: dict[str, str]) -> None:
    for service, bundled in bundles().items():
        page = pages[service]
        operations = [
            operation["operationId"]
            for item in bundled.document["paths"].values()
            for method, operation in item.items()
            if method != "parameters"
        ]
        assert operations
        for name in operations:
            assert f'<article id="{name}">' in page
            assert f"client.{service}().{name}(" in page
        for name in bundled.document["components"]["schemas"]:
            assert f'<article id="schema-{name}">' in page


@pytest.mark.slow
@pytest.mark.xdist_group("contract")
def test_links_lead_somewhere_and_nothing_comes_from_a_network(pages: dict[str, str]) -> None:
    anchors = {name: set(re.findall(r'id="([^"]+)"', page)) for name, page in pages.items()}
    for name, page in pages.items():
        for target in map(unescape, re.findall(r'href="([^"]+)"', page)):
            file, _, anchor = target.partition("#")
            page_name = file.removesuffix(".html") or name
            assert page_name in pages
            assert not anchor or anchor in anchors[page_name]
        assert not re.search(r"""src=|url\(['"]?http|@import""", page)


@pytest.mark.slow
def test_control_characters_are_shown_as_such(tmp_path: Path) -> None:
    root = copy_contract(tmp_path / "project")
    generate(root / "spec", root / "generated/iconik_api")
    (root / "overlays/pythonik/specs").mkdir(parents=True)
    mutate(
        root,
        {
            "name": "",
            "file": "media/schemas/things.yaml",
            "old": "description: Grams.",
            "new": r'description: "\e[2J\u202e"',
        },
    )
    write_reference(root, tmp_path / "out")
    text = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir())
    assert r"\u001b[2J\u202e" in text
    assert re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", text) == []


def test_a_call_gives_what_has_to_be_given() -> None:
    parameters = (
        Parameter("thing_id", "either", "str", None),
        Parameter("body", "either", "m.Thing", None),
        Parameter("wait", "keyword", "bool", "UNSET"),
        Parameter("options", "**", "Unpack[Options]", None),
    )
    function = Function(parameters, "Call[None]", False, ("op",), "self", Source("operations.py", 1), "")
    assert python_call("media", "change", function, {"title": "Cart"}) == (
        "client.media().change(thing_id, {'title': 'Cart'})"
    )
    long = python_call("media", "change", function, {"title": "Cart" * 20})
    assert long.splitlines()[0] == "client.media().change("
    compile(long, "example", "exec")
