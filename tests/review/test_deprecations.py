"""A deprecation comes and changes without breaking anybody; what was deprecated breaks callers when it goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from generator.generate import generate
from generator.release.verdict import _surface as changelog
from generator.review.change import Change
from generator.review.python import Usage, compare_surfaces
from generator.review.report import _change as plain
from generator.review.result import Result
from generator.review.wire import compare
from generator.surface import snapshot

from .conftest import client_surface_of, copy_contract, mutate, wire_of

FILE = "media/paths/things.yaml"
DELETE = """\
  delete: # no more of it
    operationId: delete_thing
    summary: Delete a thing
    description: For good.
    tags: [things]
{}    responses:
      "204": {{description: It is gone.}}
"""
PLAIN = DELETE.format("")
DEPRECATED = DELETE.format("    deprecated: true\n    x-deprecated: {since: 1.2.0, use: update_thing, until: 2.0.0}\n")
LATER = DEPRECATED.replace("until: 2.0.0", "until: 3.0.0")


def side(root: Path, text: str) -> Path:
    """A contract with `delete_thing` as it is written, or without it, and the client of it."""
    copy_contract(root)
    if text != PLAIN:
        mutate(root, {"name": "delete_thing", "file": FILE, "old": PLAIN, "new": text})
    generate(root / "spec", root / "generated/iconik_api")
    (root / "overlays/pythonik").mkdir(parents=True)
    return root


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Makes a side; each is made once."""
    return cache(lambda text: side(tmp_path_factory.mktemp("sides"), text))


def changes(old: Path, new: Path) -> list[Change]:
    wires = wire_of(old, "base"), wire_of(new)
    usages = [Usage.of(wire, root / "overlays") for wire, root in zip(wires, (old, new), strict=True)]
    return [*compare(*wires), *compare_surfaces(client_surface_of(old), client_surface_of(new), *usages, "base")]


METHOD = "iconik_api.media.operations.ThingsOperations.delete_thing"
SAID = "since 1.2.0; call update_thing(); removed in 2.0.0"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("before", "after", "finds", "says"),
    [
        (
            PLAIN,
            DEPRECATED,
            ["compatible deprecated delete_thing: is deprecated now", f"compatible deprecated {METHOD}: {SAID}"],
            [f"Deprecate `client.media().delete_thing`: {SAID}"],
        ),
        (
            DEPRECATED,
            PLAIN,
            [
                "compatible undeprecated delete_thing: is undeprecated now",
                f"compatible undeprecated {METHOD}: is not deprecated any more",
            ],
            ["Keep `client.media().delete_thing`: is not deprecated any more"],
        ),
        (
            DEPRECATED,
            LATER,
            [
                "doc-only deprecation-changed delete_thing: the details of its deprecation changed",
                f"doc-only deprecation-changed {METHOD}: {SAID} → {SAID.replace('2.0.0', '3.0.0')}",
            ],
            [],
        ),
        (
            DEPRECATED,
            "",
            [
                "breaking operation-removed delete_thing: DELETE /v1/things/{thing_id}/ is gone; it was deprecated",
                f"breaking function-removed {METHOD}: is gone",
            ],
            ["**Breaks** Remove `client.media().delete_thing`"],
        ),
    ],
    ids=["added", "taken back", "changed", "carried out"],
)
def test_a_deprecation(
    sides: Callable[[str], Path], before: str, after: str, finds: list[str], says: list[str]
) -> None:
    found = changes(sides(before), sides(after))
    assert [f"{each.verdict.label} {each.kind} {each.subject}: {each.text}" for each in found] == finds
    result = Result("base", "1.0.0", True, "1.0.0", "1.1.0", found, {}, [], [], None, "")
    assert list(changelog([plain(each, result) for each in found])) == says


def test_a_snapshot_shows_it(sides: Callable[[str], Path]) -> None:
    text = snapshot(client_surface_of(sides(DEPRECATED)))["iconik_api/media.pyi"]
    assert f"    @op.destroy\n    @deprecated('{SAID}', category=None)\n    def delete_thing(" in text
