"""Each environment is installed from a lock, and the locks agree with the requirements that people write."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
LOCKS = ROOT / "locks"
#: A version and all that is said of it, up to the next one.
ENTRY = re.compile(r"^(?P<pinned>[\w.-]+==[^\s;\\]+)(?P<rest>.*(?:\n[ #].*)*)", re.M)
PARTS = ("command", "redis_limit", "standin")
JUDGES = sorted(path.parent.name for path in ROOT.glob("tests/judges/*/requirements.txt"))
TOOLS = ("azurite", "prism", "redocly")


def _settings(folder: str = "") -> Any:
    return tomllib.loads((ROOT / folder / "pyproject.toml").read_text())


def _group(name: str) -> list[str]:
    return [
        each
        for entry in _settings()["dependency-groups"][name]
        for each in ([entry] if isinstance(entry, str) else _group(entry["include-group"]))
    ]


def _part(folder: str) -> list[str]:
    dependencies: list[str] = _settings(folder)["tool"]["hatch"]["metadata"]["hooks"]["custom"]["dependencies"]
    return dependencies


def _required(lock: str) -> list[str]:
    """Return the requirements that are written by hand for one environment."""
    project = _settings()["project"]
    if lock == "dev":
        extras = re.search(r"^EXTRAS := (.+)$", (ROOT / "Makefile").read_text(), re.M)
        assert extras
        optional = [each for extra in extras[1].split(",") for each in project["optional-dependencies"][extra]]
        return [*project["dependencies"], *optional, *_group("dev"), *(each for part in PARTS for each in _part(part))]
    if lock in ("release", "bench", "mutants"):
        return _group(lock)
    lines = (ROOT / f"tests/judges/{Path(lock).name}/requirements.txt").read_text().splitlines()
    return [*project["dependencies"], *_part("standin"), *_group("judge"), *lines]


def _problems(text: str, required: list[str]) -> list[str]:
    """Return each way in which the text of a lock is not that of these requirements."""
    problems = re.findall(r"\S*(?://|file:|/work|/home|/root)\S*", text)
    locked: dict[str, Version] = {}
    direct: set[str] = set()
    for entry in ENTRY.finditer(text):
        name, _, version = entry["pinned"].partition("==")
        locked[canonicalize_name(name)] = Version(version)
        if not re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry["rest"]):
            problems.append(f"{name} without a hash")
        if re.search(r"(?:# via|#  ) (?:pythonik|-r) ?[(\w-]*", entry["rest"]):
            direct.add(canonicalize_name(name))
    wanted = [Requirement(each) for each in required if not each.startswith("pythonik-")]
    for each in wanted:
        found = locked.get(canonicalize_name(each.name))
        if found is None or found not in each.specifier:
            problems.append(f"{each}, locked: {found}")
    superfluous = direct - {canonicalize_name(each.name) for each in wanted}
    return problems + [f"{name} is no longer required" for name in sorted(superfluous)]


@pytest.mark.parametrize("lock", ["dev", "release", "bench", "mutants", *(f"judges/{name}" for name in JUDGES)])
def test_a_lock_has_each_requirement_with_hashes_and_nothing_of_a_machine(lock: str) -> None:
    """After `make lock`, or `make lock KEEP=1`."""
    assert _problems((LOCKS / f"{lock}.txt").read_text(), _required(lock)) == []


def test_a_lock_that_differs_from_the_requirements_is_found() -> None:
    hashed = f"--hash=sha256:{'0' * 64}"
    text = (
        f"attrs==25.4.0 \\\n    {hashed}\n    # via\n    #   pythonik\n    #   rich\nrich==14.0 {hashed}\n    # via x\n"
    )
    assert _problems(text, ["attrs>=25.4,<27"]) == []
    assert _problems(text, ["attrs>=26", "httpx"]) == ["attrs>=26, locked: 25.4.0", "httpx, locked: None"]
    assert _problems(text, []) == ["attrs is no longer required"]
    assert _problems("rich==14.0\n    # via x\n", []) == ["rich without a hash"]
    assert _problems(f"# from https://index.example/simple\nrich==14.0 {hashed}\n", []) == [
        "https://index.example/simple"
    ]


def test_every_environment_has_a_lock_and_every_lock_an_environment() -> None:
    assert {str(path.relative_to(LOCKS).with_suffix("")) for path in LOCKS.rglob("*.txt")} == {
        "dev",
        "release",
        "bench",
        "mutants",
        *(f"judges/{name}" for name in JUDGES),
    }


@pytest.mark.parametrize("tool", TOOLS)
def test_a_lock_of_npm_has_each_requirement_with_hashes_and_no_registry(tool: str) -> None:
    lock = json.loads((LOCKS / tool / "package-lock.json").read_text())
    packages: dict[str, Any] = lock["packages"]
    assert packages.pop("")["dependencies"] == json.loads((LOCKS / tool / "package.json").read_text())["dependencies"]
    assert [name for name, each in packages.items() if "resolved" in each or "integrity" not in each] == []


def test_no_recipe_installs_a_package_without_its_lock() -> None:
    recipes = re.sub(r"^(?:IN_PLACE|INSTALL) = .*$", "", (ROOT / "Makefile").read_text(), flags=re.M)
    assert [line for line in recipes.splitlines() if re.search(r"pip install|npm.* install(?!.*lock-only)", line)] == []
