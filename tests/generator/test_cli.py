"""The commands: what they print, where, and with which exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.check import RULES
from generator.cli import main

if TYPE_CHECKING:
    from .conftest import Folder

ROOT = Path(__file__).parents[2]
PATHS = "media/paths/things.yaml"
SCHEMAS = "media/schemas/things.yaml"


@pytest.fixture(autouse=True)
def _beside_the_contract(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the commands where they find ``spec`` without being told."""
    monkeypatch.chdir(folder.root.parent)


def test_check_of_a_sound_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr() == ("4 operations, 8 schemas, no findings\n", "")


def test_check_lists_findings_in_order(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    folder.replace(PATHS, "Fetch a thing", "Fetch a thing.")
    assert main(["check", "--spec", "spec"]) == 1
    assert capsys.readouterr().out == (
        "spec/media/paths/things.yaml:52: summary: ends with a full stop\n4 operations, 8 schemas, 1 finding\n"
    )
    folder.replace(PATHS, "Delete a thing", "deletes a thing")
    assert main(["check", "media"]) == 1
    out = capsys.readouterr().out.splitlines()
    assert [line.split(" ")[0] for line in out[:-1]] == [f"spec/{PATHS}:{number}:" for number in (52, 66)]
    assert out[-1].endswith(", 2 findings")


def test_check_explains_its_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--rules"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(RULES)


def test_bundle_summary(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bundle"]) == 0
    assert capsys.readouterr().out == "media: 2 paths, 8 schemas\n"


def test_bundle_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bundle", "--out", str(tmp_path / "a" / "b"), "media"]) == 0
    text = (tmp_path / "a" / "b" / "media.json").read_text(encoding="utf-8")
    assert json.loads(text)["openapi"] == "3.0.3"
    assert text.startswith('{\n  "openapi"')
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("command", ["bundle", "check"])
@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (SCHEMAS, "Thing:\n", "Thing: [\n", ""),
        (SCHEMAS, "#/Status", "#/Statu", "unresolved reference: '#/Statu': 'Statu' does not exist in "),
        (SCHEMAS, "  enum: [here, gone]", '  $ref: "#/Status"', "circular reference: "),
        (SCHEMAS, "Part:\n", "Thing: {}\nPart:\n", "key 'Thing' is already on line 1"),
    ],
)
def test_unreadable_contract_fails(
    folder: Folder, capsys: pytest.CaptureFixture[str], command: str, file: str, old: str, new: str, message: str
) -> None:
    folder.replace(file, old, new)
    assert main([command]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert all(line.startswith(f"spec/{file}:") for line in err.splitlines())
    assert message in err


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "operationId: create_thing",
            "operationId: list_things",
            f"spec/{PATHS}:24: operation-id: 'list_things' is already the operation at spec/{PATHS}:3",
        ),
        (
            "type: string, enum",
            "type: text, enum",
            f"spec/{PATHS}:14: shape: must be a type, not 'text'",
        ),
    ],
)
def test_faults_of_one_line(folder: Folder, capsys: pytest.CaptureFixture[str], old: str, new: str, line: str) -> None:
    folder.replace(PATHS, old, new)
    assert main(["check"]) == 1
    assert line in capsys.readouterr().out.splitlines()


def test_as_a_program(folder: Folder) -> None:
    folder.replace(SCHEMAS, "Thing:\n", "Thing: [\n")
    command = [sys.executable, "-m", "generator", "check"]
    done = subprocess.run(
        command,
        cwd=folder.root.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"spec/{SCHEMAS}:")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [[], ["chek"], ["bundle", "--in", "x"], ["check", "--spec"]])
def test_usage_errors(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: python -m generator" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["check", "--spec", "nowhere"], ["bundle", "nothing"]])
def test_nothing_to_read(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_generate(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[Path, Path]] = []
    monkeypatch.setattr("generator.generate.generate", lambda spec, out: calls.append((spec, out)))
    assert main(["generate"]) == 0
    assert main(["generate", "--spec", "a", "--out", "b"]) == 0
    assert calls == [(Path("spec"), Path("generated/iconik_api")), (Path("a"), Path("b"))]


def test_generate_check(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    outdated: list[str] = []
    monkeypatch.setattr("generator.generate.stale", lambda spec, out: outdated)
    assert main(["generate", "--check"]) == 0
    outdated.append("generated/iconik_api/x.py: changed")
    assert main(["generate", "--check"]) == 1
    assert capsys.readouterr() == ("generated/iconik_api/x.py: changed\n", "")


def test_generate_of_what_cannot_be_read(folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder.replace(SCHEMAS, "Thing:\n", "Thing: [\n")
    assert main(["generate", "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err.startswith(f"spec/{SCHEMAS}:")
    assert not (tmp_path / "out").exists()
