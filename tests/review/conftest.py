"""A contract to be changed, and its reading."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.review.wire import WireContract
from generator.source import read
from generator.surface import Boundary, Supported, Surface, read_modules

CONTRACT = Path(__file__).with_name("contract")


def mutations() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read(Path(__file__).with_name("mutations.yaml")).data
    return found


def edits(mutation: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for edit in (mutation, *mutation.get("edits", ())):
        yield edit["file"], edit["old"], edit["new"]


def copy_contract(folder: Path) -> Path:
    """A copy of the contract as a side has it: below ``spec``."""
    shutil.copytree(CONTRACT, folder / "spec")
    return folder


def mutate(root: Path, mutation: dict[str, Any]) -> None:
    for file, old, new in edits(mutation):
        path = root / "spec" / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{mutation['name']}: {file} holds {text.count(old)} times: {old}"
        path.write_text(text.replace(old, new), encoding="utf-8")


def surface_of(root: Path, *modules: str) -> Surface:
    """The surface of a side that supports these modules."""
    return Supported.of(read_modules(root), Boundary(modules, {})).surface


def client_surface_of(root: Path) -> Surface:
    """The surface of the client of the contract."""
    return surface_of(root, "iconik_api.media.models", "iconik_api.media.operations")


def wire_of(root: Path, revision: str = "") -> WireContract:
    return WireContract.of(bundle(root / "spec"), root, revision)


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_contract(tmp_path_factory.mktemp("base"))


@pytest.fixture(scope="session")
def base_wire(base: Path) -> WireContract:
    """The base, read once for all mutations: nothing changes what was read."""
    return wire_of(base, "base")


@pytest.fixture
def mutated(tmp_path: Path) -> Callable[[dict[str, Any]], Path]:
    def make(mutation: dict[str, Any]) -> Path:
        root = copy_contract(tmp_path / "head")
        mutate(root, mutation)
        return root

    return make
