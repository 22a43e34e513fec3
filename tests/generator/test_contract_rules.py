"""docs/contract-rules.md says of every rule why there is one, what breaks it, and how to be exempted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.check import RULES

TEXT = (Path(__file__).parents[2] / "docs/contract-rules.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (\S+)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))


def test_every_rule_has_a_section_in_order() -> None:
    assert list(SECTIONS) == list(RULES)


@pytest.mark.parametrize("name", RULES)
def test_a_section_says_why_shows_an_example_and_names_exemptions(name: str) -> None:
    section = SECTIONS[name]
    assert section.strip().startswith(RULES[name].why)
    wrong, right = re.search(r"```yaml\n# wrong\n(.+?)\n# right\n(.+?)\n```", section, re.DOTALL).groups()  # type: ignore[union-attr]
    assert wrong != right
    assert re.search(r"^\*Exempt:\* \S.*\.$", section, re.MULTILINE)


def test_the_places_that_it_names_are_there() -> None:
    root = Path(__file__).parents[2]
    for name, path in re.findall(r"`([A-Z_]+)` in `(generator/[a-z/]+\.py)`", TEXT):
        assert re.search(rf"^{name}\b", (root / path).read_text(encoding="utf-8"), re.MULTILINE), f"{path}: {name}"
