"""The command: two sides in a repository of its own, the exit statuses, the report, and what it says to bad input."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main

from .conftest import copy_contract, mutate

pytestmark = pytest.mark.slow

BREAK = {
    "name": "",
    "file": "media/schemas/things.yaml",
    "old": "    weight: {type: number, description: Grams.}\n",
    "new": "",
}
FIELD = {
    "name": "",
    "file": "media/schemas/things.yaml",
    "old": "    weight: {type",
    "new": "    depth: {type: number, description: Millimetres.}\n    weight: {type",
}
PROSE = {"name": "", "file": "media/schemas/things.yaml", "old": "description: Grams.", "new": "description: In grams."}
LISTED = '__all__ = ["helper"]\n'
ACCEPTED = """\
- change: media property-removed Thing.weight
  release: 1.2.3
  reason: Nobody weighs things.
"""


def git(root: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Ada", "-c", "user.email=ada@mail.example", "-c", "commit.gpgsign=false")
    command = ["git", "-C", str(root), *identity, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project under git with a contract, two packages and their snapshot, and a release."""
    root = copy_contract(tmp_path / "project")
    for folder in ("generated/iconik_api", "overlays/pythonik/specs"):
        (root / folder).mkdir(parents=True)
        (root / folder / "__init__.py").write_text('__all__ = ["LIMIT"]\nLIMIT = 1\n', encoding="utf-8")
    (root / "overlays/pythonik/__init__.py").touch()
    (root / "overlays/pythonik/things.py").write_text("__all__: list[str] = []\n", encoding="utf-8")
    (root / "api").mkdir()
    (root / "api/supported.yaml").write_text("modules: [iconik_api, pythonik.things]\n", encoding="utf-8")
    monkeypatch.chdir(root)
    assert main(["surface"]) == 0
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "first")
    git(root, "tag", "v1.2.3")
    return root


def report(root: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((root / "build/review/report.json").read_text(encoding="utf-8"))
    return found


def test_nothing_changed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review"]) == 0
    out = capsys.readouterr().out
    assert "nothing changed" in out
    assert "against v1.2.3 (1.2.3, a release): 0 breaking, 0 compatible, 0 doc-only, 0 accepted" in out
    assert "not installed (make redocly)" in out
    assert report(root)["second_engine"] is None
    assert (root / "build/review/surface.diff").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize(
    ("mutation", "status", "proposed", "verdict"),
    [(BREAK, 1, "2.0.0", "breaking"), (FIELD, 0, "1.3.0", "compatible"), (PROSE, 0, "1.2.4", "doc-only")],
)
def test_statuses_and_versions(root: Path, mutation: dict[str, Any], status: int, proposed: str, verdict: str) -> None:
    mutate(root, mutation)
    assert main(["review"]) == status
    found = report(root)
    assert (found["status"], found["proposed"], found["verdict"]) == (status, proposed, verdict)


def test_a_line_says_where_what_and_whom(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mutate(root, BREAK)
    assert main(["review"]) == 1
    line = next(line for line in capsys.readouterr().out.splitlines() if "property-removed" in line)
    assert " ".join(line.split()) == (
        "breaking v1.2.3:spec/media/schemas/things.yaml:10: property-removed Thing.weight: is gone [response], "
        "4 operations — iconik_api.media.models.Thing"
    )


def test_the_files_of_a_report(root: Path) -> None:
    mutate(root, BREAK)
    (root / "overlays/pythonik/things.py").write_text(f"{LISTED}def helper(x: int) -> int: ...\n", encoding="utf-8")
    main(["surface"])
    main(["review"])
    folder = root / "build/review"
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert "property-removed" in page
    assert "Thing.weight" in page
    assert not re.search(r"""(?:src|href)=["'](?!#)|url\(|@import""", page), "readable without a network"
    text = (folder / "report.md").read_text(encoding="utf-8")
    assert "| property-removed `Thing.weight` |" in text
    assert "+def helper(x: int) -> int: ..." in (folder / "surface.diff").read_text(encoding="utf-8")


def test_control_characters_are_shown_as_such(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the files of the report, which a terminal and a browser show, and in the lines of the command."""
    new = r'    "w\e[2J\e]0;title\a\u202e\u009b": {type: number, description: Grams.}' + "\n"
    mutate(root, {**BREAK, "new": new})
    assert main(["review"]) != 0
    texts = {path.name: path.read_text(encoding="utf-8") for path in (root / "build/review").glob("*.*")}
    texts["lines"] = capsys.readouterr().out
    assert r"\u001b" in texts["report.md"]
    assert r"\u001b" in texts["report.html"]
    assert {
        name: found
        for name, text in texts.items()
        if (found := re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", text))
    } == {}


def test_an_approved_break_passes(root: Path) -> None:
    mutate(root, BREAK)
    (root / "spec/accepted-breaks.yaml").write_text(ACCEPTED, encoding="utf-8")
    assert main(["review"]) == 0
    found = report(root)
    assert found["proposed"] == "2.0.0", "a break is a break"
    assert [each["accepted"] for each in found["changes"]] == ["Nobody weighs things."]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (ACCEPTED.replace("weight", "height"), "this break does not exist: media property-removed Thing.height"),
        (ACCEPTED.replace("1.2.3", "1.1.0"), "approved for 1.1.0, but the contract is 1.2.3 now"),
        (ACCEPTED + ACCEPTED, "approved twice"),
    ],
)
def test_a_stale_approval_fails(root: Path, capsys: pytest.CaptureFixture[str], text: str, says: str) -> None:
    mutate(root, BREAK)
    (root / "spec/accepted-breaks.yaml").write_text(text, encoding="utf-8")
    assert main(["review"]) == 2
    assert says in capsys.readouterr().out


def test_a_broken_rule_fails(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mutate(root, {"name": "", "file": "media/paths/things.yaml", "old": "Fetch a thing", "new": "Fetch a thing."})
    assert main(["review"]) == 2
    assert "summary: ends with a full stop" in capsys.readouterr().out


def test_a_missing_snapshot_fails_by_one_line(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "api/iconik_api/__init__.pyi").unlink()
    assert main(["review"]) == 2
    assert (
        "api/iconik_api/__init__.pyi: missing; run python -m generator surface" in capsys.readouterr().out.splitlines()
    )


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--base", "v9"], "v9: neither a revision of git nor a folder (a folder is written with a slash)"),
        (["--base", "--upload-pack=x"], None),
        (["--base", "./nowhere"], "./nowhere: contains no contract (spec/)"),
        (["--base", "empty"], "empty: this revision contains no contract (spec/)"),
    ],
)
def test_a_base_that_is_none(
    root: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], says: str | None
) -> None:
    git(root, "checkout", "-q", "--orphan", "other")
    git(root, "rm", "-rqf", ".")
    (root / "README.md").touch()
    git(root, "add", "README.md")
    git(root, "commit", "-qm", "nothing")
    git(root, "branch", "empty")
    git(root, "checkout", "-q", "main")
    if says is None:
        with pytest.raises(SystemExit) as failure:
            main(["review", *arguments])
        assert failure.value.code == 2
        return
    assert main(["review", *arguments]) == 2
    assert capsys.readouterr().err == f"{says}\n"


def test_a_contract_that_does_not_bundle(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mutate(root, {"name": "", "file": "media/schemas/things.yaml", "old": '#/Mood"', "new": '#/Moods"'})
    assert main(["review"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("spec/media/schemas/things.yaml:")
    assert "unresolved reference" in line


def test_an_approval_in_another_form(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "spec/accepted-breaks.yaml").write_text("- change: x\n  reason: y\n", encoding="utf-8")
    assert main(["review"]) == 2
    assert capsys.readouterr().err == (
        "spec/accepted-breaks.yaml:1: invalid entry: expected the keys change, release, reason\n"
    )


def test_without_a_release_the_first_contract_is_the_base(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(root, "tag", "-d", "v1.2.3")
    mutate(root, BREAK)
    git(root, "commit", "-qam", "second")
    assert main(["review"]) == 1
    out = capsys.readouterr().out
    assert f"against {git(root, 'rev-list', '--max-parents=0', 'HEAD')[:7]} (1.2.3, not a release)" in out
    assert "required: 1.2.3" in out, "what nobody has yet can break nobody"


def test_shallow_clone_without_a_release_is_refused(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its first revision is the one under review, and nothing would seem to have changed."""
    git(root, "commit", "-qm", "second", "--allow-empty")
    clone = tmp_path / "clone"
    git(root, "clone", "-q", "--depth", "1", "--no-tags", f"file://{root}", str(clone))
    monkeypatch.chdir(clone)
    assert main(["review"]) == 2
    assert "clone: a shallow clone without the tag of a release" in capsys.readouterr().err
    assert main(["review", "--base", "HEAD"]) == 0


def test_both_sides_may_be_revisions_or_folders(root: Path, tmp_path: Path) -> None:
    mutate(root, FIELD)
    git(root, "commit", "-qam", "second")
    assert main(["review", "--base", "HEAD~1", "--head", "HEAD"]) == 0
    other = copy_contract(tmp_path / "other")
    for folder in ("generated/iconik_api", "overlays/pythonik/specs"):
        (other / folder).mkdir(parents=True)
        (other / folder / "__init__.py").touch()
    shutil.copytree(root / "api", other / "api")
    assert main(["review", "--base", f"{other}/"]) == 0


@pytest.mark.types
def test_tests_of_the_base_are_held_against_the_client(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    helper = root / "overlays/pythonik/things.py"
    helper.write_text(f"{LISTED}def helper(x: int) -> int:\n    return x\n", encoding="utf-8")
    (root / "tests").mkdir()
    test = (
        "from pythonik.things import helper\n\n\ndef test_it() -> None:\n    assert helper(3) == 3\n    helper('x')\n"
    )
    (root / "tests/test_things.py").write_text(test, encoding="utf-8")
    main(["surface"])
    git(root, "add", "-A")
    git(root, "commit", "-qm", "second")
    helper.write_text(f"{LISTED}def helper(x: int, y: int) -> int:\n    return x\n", encoding="utf-8")
    main(["surface"])
    capsys.readouterr()
    assert main(["review", "--base", "HEAD"]) == 1
    errors = [line for line in capsys.readouterr().out.splitlines() if "type-error" in line]
    assert len(errors) == 2, "the call that was wrong before is told for what is new about it only"
    assert all("HEAD:tests/test_things.py:" in line and "call-arg" in line for line in errors)


def test_fault_of_the_supported_names_fails_by_one_line(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "overlays/pythonik/things.py").write_text("", encoding="utf-8")
    assert main(["review"]) == 2
    assert "overlays/pythonik/things.py: is supported, but has no __all__" in capsys.readouterr().out.splitlines()


def test_base_without_a_list_is_refused(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(root, "rm", "-q", "--cached", "api/supported.yaml")
    git(root, "commit", "-qam", "without a list")
    assert main(["review", "--base", "HEAD"]) == 2
    assert capsys.readouterr().err == (
        "HEAD: api/supported.yaml: does not exist: expected the list of supported modules\n"
    )


def test_without_a_release_the_first_list_is_the_base(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(root, "tag", "-d", "v1.2.3")
    git(root, "rm", "-q", "--cached", "api/supported.yaml")
    git(root, "commit", "-qm", "first", "--amend")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "a list")
    listed = git(root, "rev-parse", "--short", "HEAD")
    git(root, "commit", "-qm", "last", "--allow-empty")
    assert main(["review"]) == 0
    assert f"against {listed} (1.2.3, not a release)" in capsys.readouterr().out
