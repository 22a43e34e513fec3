"""The second engine: absent, agreeing, disagreeing, failing; and the real one, where it is installed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.review.python import Usage
from generator.review.redocly import BLIND, OVERCAUTIOUS, SecondOpinion, combined, disagreements, find_redocly
from generator.review.wire import WireContract, compare

from .conftest import mutate, mutations, wire_of
from .test_command import BREAK, FIELD, git, report, root  # noqa: F401 - a fixture

INSTALLED = find_redocly(Path(__file__).parents[2])
KINDS = (
    "property of an answer removed",
    "operation removed",
    "query parameter renamed",
    "enum value of a request removed",
)
REMOVED = {
    "path": "#/x",
    "verdicts": [
        {
            "ruleId": "property-removed",
            "impact": "major",
            "message": "gone",
            "location": {"pointer": "#/components/schemas/media.Thing/properties/weight"},
        }
    ],
}


def install(root: Path, script: str) -> None:  # noqa: F811
    """Put a program in the place of the second engine."""
    program = root / ".venv/redocly/node_modules/.bin/redocly"
    program.parent.mkdir(parents=True)
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)


def answering(changes: list[dict[str, Any]]) -> str:
    return f"cat > redocly.json <<'END'\n{json.dumps({'changes': changes})}\nEND"


@pytest.fixture
def with_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, which=shutil.which: which(name) or f"/bin/{name}")


@pytest.mark.slow
@pytest.mark.usefixtures("with_node")
@pytest.mark.parametrize(
    ("mutation", "theirs", "status", "says"),
    [
        (BREAK, [REMOVED], 1, []),
        (BREAK, [], 3, ["schemas Thing: ours: property-removed Thing.weight; theirs: no break"]),
        (FIELD, [], 0, []),
        (FIELD, [REMOVED], 3, ["schemas Thing: ours: no break; theirs: property-removed: gone"]),
    ],
)
def test_agreement(
    root: Path,  # noqa: F811
    mutation: dict[str, Any],
    theirs: list[dict[str, Any]],
    status: int,
    says: list[str],
) -> None:
    install(root, answering(theirs))
    mutate(root, mutation)
    assert main(["review"]) == status
    assert report(root)["second_engine"] == says


@pytest.mark.usefixtures("with_node")
def test_an_engine_that_fails(root: Path, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: F811
    install(root, "echo no such option; exit 4")
    assert main(["review"]) == 2
    assert capsys.readouterr().err == "redocly diff failed: no such option\n"


@pytest.mark.usefixtures("with_node")
def test_program_of_a_folder_under_review_is_not_run(root: Path, tmp_path: Path) -> None:  # noqa: F811
    other = tmp_path / "other"
    shutil.copytree(root, other, ignore=shutil.ignore_patterns(".git", "build"))
    install(other, f"touch {tmp_path}/ran; {answering([])}")
    assert main(["review", "--head", f"{other}/"]) == 0
    assert not (tmp_path / "ran").exists()
    assert report(root)["second_engine"] is None


def test_known_differences_have_reasons() -> None:
    assert all(BLIND.values())
    assert all(kinds and reason for kinds, reason in OVERCAUTIOUS.values())


def test_one_document_for_all_services(base: Path) -> None:
    document = combined(wire_of(base))
    assert next(iter(document["paths"])) == "/media/v1/things/"
    assert "media.Thing" in document["components"]["schemas"]
    references = json.dumps(document).split('"#/components/')[1:]
    assert all(each.split("/")[1].startswith("media.") for each in references)


@pytest.mark.skipif(INSTALLED is None, reason="make redocly")
@pytest.mark.parametrize(
    "mutation", [each for each in mutations() if each["name"] in KINDS], ids=lambda each: each["name"]
)
def test_the_real_engine_agrees(
    base_wire: WireContract, mutated: Callable[[dict[str, Any]], Path], tmp_path: Path, mutation: dict[str, Any]
) -> None:
    assert INSTALLED is not None
    new = wire_of(mutated(mutation))
    engine = SecondOpinion(INSTALLED, base_wire, new, tmp_path / "scratch")
    engine.start()
    theirs = engine.breaks()
    assert theirs
    assert disagreements(compare(base_wire, new), theirs, Usage.of(new, tmp_path).reach) == []
