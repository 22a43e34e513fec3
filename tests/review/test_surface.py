"""Every single change of a surface gets the verdict that a person has given it; the snapshot shows it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from generator.errors import SpecError
from generator.review.change import Change
from generator.review.python import Usage, compare_surfaces
from generator.source import read
from generator.surface import Surface, outdated, snapshot, write_snapshot

from .conftest import client_surface_of, surface_of as supported

MODULE = """
from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias

__all__ = [
    "Ball", "Circle", "Fresh", "Kind", "LIMIT", "Model", "Open", "Plain", "Plainer", "Service", "Shape",
    "Switch", "fetch", "fresh", "helper", "helpers", "older", "pair", "pause",
]

Kind: TypeAlias = Literal["a", "b"]
Open: TypeAlias = Literal["x"] | str
LIMIT = 50
_SECOND = 1000
_MINUTE = 60 * _SECOND
_Flag: TypeAlias = "bool | None"


def helper(x: int) -> int: ...
async def fetch() -> bytes | None: ...
def pair(first: int = 1, second: int = 2) -> None: ...
@deprecated("call helper()", category=None)
def older() -> int: ...
def _hidden() -> None: ...
def pause(length: int = _MINUTE, flag: _Flag = None) -> None: ...


class Shape:
    def area(self) -> float: ...


class Circle(Shape):
    def radius(self) -> float: ...


class _Round(Shape):
    def centre(self) -> float: ...


class Ball(_Round):
    def bounce(self) -> None: ...


class Plain:
    colour: str = "red"


class Switch(StrEnum):
    ON = "on"
    OFF = "off"


class Model:
    size: Opt[int] = UNSET
    note: Opt[str | None] = UNSET


class Service:
    @property
    def name(self) -> str: ...
    @op
    def send(self, path: str, body: dict[str, int], *, wait: bool = False, **options: object) -> Call[Plain]: ...
"""
MUTATIONS: dict[str, dict[str, Any]] = {
    each["name"]: each for each in read(Path(__file__).with_name("surface_mutations.yaml")).data
}
NOTHING = Usage({}, {}, {}, {}, {})


def surface_of(root: Path, text: str) -> Surface:
    for folder, name in (("generated/iconik_api", "__init__"), ("overlays/pythonik", "things")):
        (root / folder).mkdir(parents=True, exist_ok=True)
        (root / folder / f"{name}.py").write_text(text if name == "things" else "", encoding="utf-8")
    return supported(root, "pythonik.things")


def finding(change: Change) -> str:
    return f"{change.verdict.label} {change.kind} {change.subject.removeprefix('pythonik.')}"


def test_there_are_enough_kinds_each_once() -> None:
    assert len(MUTATIONS) >= 40
    assert Counter(text.split()[0] for each in MUTATIONS.values() for text in each["finds"])["breaking"] >= 30


@pytest.mark.parametrize("mutation", MUTATIONS.values(), ids=MUTATIONS)
def test_a_change_gets_its_verdict(tmp_path: Path, mutation: dict[str, Any]) -> None:
    text = MODULE
    for edit in (mutation, *mutation.get("edits", ())):
        assert text.count(edit["old"]) == 1, edit["old"]
        text = text.replace(edit["old"], edit["new"])
    old, new = surface_of(tmp_path / "old", MODULE), surface_of(tmp_path / "new", text)
    changes = compare_surfaces(old, new, NOTHING, NOTHING, "base")
    assert sorted(map(finding, changes)) == sorted(mutation["finds"])
    if changes:
        assert snapshot(old) != snapshot(new)
    assert all(change.place.line <= text.count("\n") for change in changes if not change.place.revision)


def test_directions_tell_who_is_hit(tmp_path: Path) -> None:
    for package in ("iconik_api", "iconik_api/media"):
        for side in ("old", "new"):
            (tmp_path / side / "generated" / package).mkdir(parents=True)
            (tmp_path / side / "generated" / package / "__init__.py").touch()
            (tmp_path / side / "overlays/pythonik").mkdir(parents=True, exist_ok=True)
    for side, type_ in (("old", "int"), ("new", "int | None")):
        module = tmp_path / side / "generated/iconik_api/media/models.py"
        module.write_text(f"__all__ = ['Thing']\nclass Thing:\n    size: Opt[{type_}] = UNSET\n", encoding="utf-8")
    old, new = client_surface_of(tmp_path / "old"), client_surface_of(tmp_path / "new")

    def verdict(way: str) -> str:
        usage = Usage({("media", "Thing"): frozenset({way})}, {}, {}, {}, {})
        (change,) = compare_surfaces(old, new, usage, usage)
        assert change.kind == "type-widened"
        return change.verdict.label

    assert verdict("request") == "compatible"
    assert verdict("response") == "breaking"


def test_a_snapshot_is_kept_up_to_date(tmp_path: Path) -> None:
    surface = surface_of(tmp_path, MODULE)
    folder = tmp_path / "api"
    assert [line.split(": ")[1] for line in outdated(surface, folder)] == ["missing; run python -m generator surface"]
    write_snapshot(surface, folder)
    assert outdated(surface, folder) == []
    [written] = folder.rglob("*.pyi")
    (folder / "pythonik/old.pyi").write_text(written.read_text(encoding="utf-8"), encoding="utf-8")
    changed = surface_of(tmp_path, MODULE.replace("LIMIT = 50", "LIMIT = 40"))
    assert [line.split(": ")[1].split(";")[0] for line in outdated(changed, folder)] == [
        "out of date",
        "obsolete",
    ]
    write_snapshot(changed, folder)
    assert outdated(changed, folder) == []


def test_invalid_python_is_named_by_its_line(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"things\.py:1: not Python"):
        surface_of(tmp_path, "def (:\n")
    with pytest.raises(SpecError, match="this folder of iconik_api does not exist"):
        supported(tmp_path / "nowhere", "pythonik.things")
