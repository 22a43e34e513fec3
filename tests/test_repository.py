"""The files that tell other programs about this repository agree with each other."""

from __future__ import annotations

import re
import shlex
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
GENERATED = re.compile(r"generated/|api/|docs/operations\.md|locks/.*(\.txt|-lock\.json)$")


def _hooks() -> list[dict[str, Any]]:
    settings = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())
    return [hook for repository in settings["repos"] for hook in repository["hooks"]]


def _check(command: str) -> tuple[str, str]:
    """Return a program, and the subcommand, module or schema that tells its checks apart."""
    program, *arguments = shlex.split(command)
    for option in ("-m", "--builtin-schema"):
        if option in arguments:
            return program, arguments[arguments.index(option) + 1]
    return program, "" if arguments[0].startswith("-") else arguments[0]


def test_each_check_of_make_lint_is_a_hook() -> None:
    recipe = re.search(r"^lint:.*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text(), re.M)
    assert recipe
    linted = [_check(line.strip().removeprefix("$(BIN)/")) for line in recipe[1].splitlines()]
    assert sorted(_check(hook["entry"]) for hook in _hooks()) == sorted(linted)


def test_each_hook_installs_the_version_of_the_development_environment() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = (settings["project"]["dependencies"], *settings["dependency-groups"].values())
    wanted = {each for group in groups for each in group if isinstance(each, str)}
    installed = {hook["id"]: set(hook["additional_dependencies"]) for hook in _hooks()}
    assert all(installed.values())
    assert not {(hook, each) for hook, needed in installed.items() for each in needed - wanted}


def test_the_workflow_runs_on_each_python_of_the_classifiers() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = [each for text in project["classifiers"] for each in re.findall(r"^Programming .* (3\.\d+)$", text)]
    assert workflow["jobs"]["linux"]["strategy"]["matrix"]["python"] == named


def test_generated_files_and_no_others_are_marked_as_generated() -> None:
    files = _git("ls-files")
    answers = _git("check-attr", "linguist-generated", "--", *files)
    marked = {line.removesuffix(": linguist-generated: set") for line in answers if line.endswith(": set")}
    assert marked == {file for file in files if GENERATED.match(file)}


def _git(*arguments: str) -> list[str]:
    run = subprocess.run(("git", *arguments), cwd=ROOT, check=True, capture_output=True, text=True)
    return run.stdout.splitlines()
