"""Changes of the contract that requests do not show: the generated client tells whom they break."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.generate import generate
from generator.review.change import worst
from generator.review.python import Usage, compare_surfaces
from generator.review.wire import WireContract, compare
from generator.surface import Surface

from .conftest import client_surface_of, mutations, wire_of

MUTATIONS = {each["name"]: each for each in mutations()}
FINDS = {
    "operation renamed": ("compatible", "function-renamed", "ThingsOperations.get_thing"),
    "tag moved": ("compatible", "function-moved", "PartsOperations.upload_picture"),
    "path parameter renamed": ("compatible", "parameter-renamed", "PartsOperations.upload_picture(thing_id)"),
    "schema renamed": ("compatible", "class-renamed", "models.NewThing"),
    "member of a union renamed": ("compatible", "class-renamed", "models.Box"),
    "query parameter renamed": ("breaking", "parameter-renamed", "ThingsOperations.list_things(kind)"),
    "property of an answer renamed": ("breaking", "attribute-removed", "Thing.weight"),
    "property of a request of another type": ("breaking", "type-changed", "NewThing.made"),
    "enum value of an answer removed": ("compatible", "attribute-removed", "Status.GONE"),
    "success has another status": ("breaking", "", ""),
}


def client(root: Path) -> Surface:
    generate(root / "spec", root / "generated/iconik_api")
    (root / "overlays/pythonik").mkdir(parents=True, exist_ok=True)
    return client_surface_of(root)


@pytest.fixture(scope="module")
def before(base: Path) -> Surface:
    return client(base)


@pytest.mark.slow
@pytest.mark.parametrize("name", FINDS)
def test_python_breaks(
    base: Path, base_wire: WireContract, before: Surface, mutated: Callable[[dict[str, Any]], Path], name: str
) -> None:
    on_the_wire, kind, subject = FINDS[name]
    head = mutated(MUTATIONS[name])
    new = wire_of(head)
    assert worst(compare(base_wire, new)).label == on_the_wire
    usages = Usage.of(base_wire, base / "overlays"), Usage.of(new, head / "overlays")
    python = compare_surfaces(before, client(head), *usages, "base")
    found = [(each.verdict.label, each.kind, each.subject) for each in python]
    if not kind:
        assert found == []
        return
    (hit,) = [each for each in python if each.kind == kind and each.subject.endswith(subject)]
    assert hit.verdict.label == "breaking", found
    assert hit.place.file.startswith("spec/")
    assert hit.operations
