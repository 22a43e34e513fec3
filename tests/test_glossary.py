"""The glossary defines the terms of the project, and the classes that it names exist."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

TEXT = (Path(__file__).parents[1] / "docs/glossary.md").read_text(encoding="utf-8")
ENTRIES = dict(re.findall(r"(?ms)^### (.+?)\n\n(.+?)\n(?=\n#|\Z)", TEXT))
NAMED = sorted(
    {name for entry in ENTRIES.values() for name in re.findall(r"`((?:iconik_api|pythonik)\.[\w.]+)`", entry)}
)
TERMS = {
    "Asset",
    "Component",
    "Facade",
    "File",
    "File set",
    "Format",
    "Engine",
    "Job",
    "Journal",
    "Keyframe",
    "Operation",
    "Proxy",
    "Segment",
    "Stand-in",
    "Storage",
    "View",
}


def test_glossary_has_an_entry_for_each_term() -> None:
    assert set(ENTRIES) >= TERMS


@pytest.mark.parametrize("term", ENTRIES)
def test_entry_ends_with_the_place_in_code(term: str) -> None:
    assert re.search(r"(?m)^In code: .+\.\Z", ENTRIES[term])


@pytest.mark.parametrize("name", NAMED)
def test_name_in_the_glossary_exists(name: str) -> None:
    module, _, attribute = name.rpartition(".")
    try:
        found = import_module(module)
    except ModuleNotFoundError:  # the name of an attribute of a class
        module, _, class_name = module.rpartition(".")
        found = getattr(import_module(module), class_name)
    assert hasattr(found, attribute)
