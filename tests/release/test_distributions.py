"""Properties of every distribution, and of each that is a part of the client's package."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable
from configparser import ConfigParser
from email.message import Message
from email.parser import Parser
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.release.distributions import COMMANDS, DISTRIBUTIONS, Distribution

from .conftest import ROOT

pytestmark = pytest.mark.build

MAIN, *BESIDE = DISTRIBUTIONS
#: Those that lay a room of `overlays/pythonik` into the folder of the client.
PARTS = [each for each in BESIDE if each.packages == ("pythonik",)]
#: Requirements of each part besides the client, and files of its wheel besides the room.
NEEDED = {
    "pythonik-cli": {"rich", "typer"},
    "pythonik-redis": {"anyio", "redis"},
    "pythonik-testing": {"nanio", "openapi-schema-validator", "starlette", "uvicorn"},
}
MADE = {"pythonik-testing": {"pythonik/testing/contract.json.xz"}}

each_distribution = pytest.mark.parametrize("distribution", DISTRIBUTIONS, ids=lambda each: each.name)
each_part = pytest.mark.parametrize("part", PARTS, ids=lambda each: each.name)


def _settings(folder: str) -> Any:
    return tomllib.loads((ROOT / folder / "pyproject.toml").read_text())


def _metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return Parser().parsestr(archive.read(name).decode())


def _names(wheel: Path) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


def test_the_list_has_them_all() -> None:
    folders = {".", *(path.parent.name for path in ROOT.glob("*/pyproject.toml"))}
    assert {each.folder for each in DISTRIBUTIONS} == folders
    assert {each.name: _settings(each.folder)["project"]["name"] for each in DISTRIBUTIONS} == {
        each.name: each.name for each in DISTRIBUTIONS
    }


@each_distribution
def test_a_distribution_has_the_addresses_of_the_client(distribution: Distribution) -> None:
    assert _settings(distribution.folder)["project"]["urls"] == _settings(MAIN.folder)["project"]["urls"]


def test_each_is_brought_by_an_extra_and_lies_in_the_sdist() -> None:
    settings = _settings(".")
    extras = settings["project"]["optional-dependencies"]
    major = int(yaml.safe_load((ROOT / "spec/shared/info.yaml").read_text())["version"].partition(".")[0])
    for each in BESIDE:
        assert extras[each.extra] == [f"{each.name}>={major},<{major + 1}"]
        assert each.folder in settings["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]


def test_each_is_documented() -> None:
    text = (ROOT / "docs/releasing.md").read_text()
    assert [each.name for each in DISTRIBUTIONS if f"| `{each.name}` |" not in text] == []


def test_no_two_wheels_share_a_file(wheels: dict[str, Path]) -> None:
    for one, other in combinations(wheels.values(), 2):
        assert not _names(one) & _names(other)


@each_distribution
def test_says_its_version_and_its_licence(distribution: Distribution, wheels: dict[str, Path]) -> None:
    wheel = wheels[distribution.name]
    metadata = _metadata(wheel)
    assert metadata["Version"] == yaml.safe_load((ROOT / "spec/shared/info.yaml").read_text())["version"]
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert any(name.rpartition("/")[2] == "LICENSE" for name in _names(wheel))


@each_distribution
def test_dependencies_have_upper_bounds(distribution: Distribution, wheels: dict[str, Path]) -> None:
    lines = _metadata(wheels[distribution.name]).get_all("Requires-Dist", [])
    assert lines
    assert all("<" in line or "==" in line for line in lines), "each is capped below its next major version"


def test_wheels_install_their_commands(unpacked: Callable[..., Path]) -> None:
    found: dict[str, dict[str, dict[str, str]]] = {}
    for path in unpacked(*(each.name for each in DISTRIBUTIONS)).glob("*.dist-info/entry_points.txt"):
        parser = ConfigParser()
        parser.read(path)
        found[path.parent.name.partition("-")[0]] = {name: dict(parser[name]) for name in parser.sections()}
    assert found == {
        "pythonik": {"console_scripts": {"pythonik": "pythonik.__main__:main"}},
        "pythonik_generator": {"console_scripts": {"pythonik-regenerate": "pythonik_generator.foreign.command:main"}},
        "pythonik_testing": {"pytest11": {"pythonik": "pythonik.testing.pytest_plugin"}},
    }
    scripts = {name for each in found.values() for name in each.get("console_scripts", ())}
    assert scripts == set(COMMANDS.values())


@each_part
def test_a_part_holds_its_room_whole(part: Distribution, wheels: dict[str, Path]) -> None:
    room = ROOT / "overlays/pythonik" / part.room
    wanted = {
        path.relative_to(ROOT / "overlays").as_posix()
        for path in room.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    names = {name for name in _names(wheels[part.name]) if ".dist-info/" not in name}
    assert names == wanted | MADE.get(part.name, set())


@each_part
def test_a_part_needs_the_client_of_its_version(part: Distribution, wheels: dict[str, Path]) -> None:
    metadata = _metadata(wheels[part.name])
    lines = metadata.get_all("Requires-Dist", [])
    assert f"pythonik=={metadata['Version']}" in lines
    assert {re.split(r"[<>=]", line)[0] for line in lines} - {"pythonik"} == NEEDED[part.name]


@each_part
def test_the_client_does_without(part: Distribution, unpacked: Callable[..., Path]) -> None:
    site = unpacked("pythonik")
    code = (
        "import importlib.util\n"
        "import pythonik.client\n"
        f"assert pythonik.client.__file__.startswith({str(site)!r})\n"
        f"print(importlib.util.find_spec('pythonik.{part.room}'))\n"
    )
    assert _run_apart(site, arguments=("-S", "-c", code)).stdout == "None\n"


def _run_apart(*places: Path, arguments: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    """Run Python where wheels lie in different places. Option -S leaves out the packages of this environment."""
    env = {"PYTHONPATH": os.pathsep.join(map(str, places))}
    command = (sys.executable, *arguments)
    return subprocess.run(command, cwd=places[0].parent, env=env, capture_output=True, text=True, check=False)


@each_part
@pytest.mark.parametrize("first", [True, False], ids=["before", "behind"])
@pytest.mark.parametrize("archives", [True, False], ids=["archives", "folders"])
def test_a_part_is_found_in_another_place(
    part: Distribution, first: bool, archives: bool, wheels: dict[str, Path], unpacked: Callable[..., Path]
) -> None:
    client, other = (wheels[each] if archives else unpacked(each) for each in ("pythonik", part.name))
    places = (other, client) if first else (client, other)
    done = _run_apart(*places, arguments=("-c", f"import pythonik.{part.room} as it; print(it.__file__)"))
    assert done.stdout.startswith(str(other)), done.stderr


def test_parts_of_another_installation_are_left_alone(unpacked: Callable[..., Path]) -> None:
    client, other = unpacked("pythonik"), unpacked("pythonik", "pythonik-cli")
    code = "import importlib.util; print(importlib.util.find_spec('pythonik.cli'))"
    assert _run_apart(client, other, arguments=("-S", "-c", code)).stdout == "None\n"


def test_the_command_without_its_extra_names_it(unpacked: Callable[..., Path]) -> None:
    done = _run_apart(unpacked("pythonik"), arguments=("-S", "-m", "pythonik", "upload"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("pythonik: the command line is an extra: pip install 'pythonik[cli]'")


def test_the_command_is_a_module_too(unpacked: Callable[..., Path], wheels: dict[str, Path]) -> None:
    done = _run_apart(unpacked("pythonik", "pythonik-cli"), arguments=("-m", "pythonik", "--version"))
    assert done.stdout == f"pythonik {_metadata(wheels['pythonik'])['Version']}\n"
