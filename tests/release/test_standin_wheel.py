"""The stand-in works where its wheel and that of the client are installed; the client's does without."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from configparser import ConfigParser
from email.parser import Parser
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
#: What the stand-in needs and the client does not.
NEEDED = ("jsonschema", "nanio", "openapi_schema_validator", "starlette", "uvicorn")


def _build(project: Path, folder: Path) -> Path:
    command = (sys.executable, "-m", "hatchling", "build", "--directory", str(folder), "--target=wheel")
    subprocess.run(command, check=True, capture_output=True, cwd=project)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The wheels of the client and of the stand-in."""
    folder = tmp_path_factory.mktemp("dist")
    return _build(ROOT, folder / "client"), _build(ROOT / "standin", folder / "standin")


@pytest.fixture(scope="module")
def installed(wheels: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what both wheels hold."""
    site = tmp_path_factory.mktemp("site")
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(site)
    return site


def _run(site: Path, code: str) -> list[str]:
    command = (sys.executable, "-c", code)
    env = {"PYTHONPATH": str(site)}
    return subprocess.run(command, check=True, cwd=site, env=env, stdout=subprocess.PIPE).stdout.decode().split()


def test_the_wheels_share_no_file(wheels: tuple[Path, Path]) -> None:
    client, standin = (set(zipfile.ZipFile(wheel).namelist()) for wheel in wheels)
    assert not client & standin
    wanted = {
        path.relative_to(ROOT / "overlays").as_posix()
        for path in (ROOT / "overlays/pythonik/testing").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {name for name in standin if ".dist-info/" not in name} == {*wanted, "pythonik/testing/contract.json.xz"}


def test_says_what_it_needs(installed: Path) -> None:
    (metadata,) = installed.glob("pythonik_testing-*.dist-info/METADATA")
    lines = Parser().parsestr(metadata.read_text()).get_all("Requires-Dist", [])
    version = yaml.safe_load((ROOT / "spec/shared/info.yaml").read_text())["version"]
    assert f"pythonik=={version}" in lines
    names = {re.split(r"[<>=]", line)[0] for line in lines} - {"pythonik"}
    assert names == {"nanio", "openapi-schema-validator", "starlette", "uvicorn"}
    assert all("<" in line for line in lines if "==" not in line), "each is capped below its next major version"


def test_pytest_finds_the_plugin_of_this_wheel_only(installed: Path) -> None:
    found = {}
    for path in installed.glob("*.dist-info/entry_points.txt"):
        parser = ConfigParser()
        parser.read(path)
        if parser.has_section("pytest11"):
            found[path.parent.name.partition("-")[0]] = dict(parser["pytest11"])
    assert found == {"pythonik_testing": {"pythonik": "pythonik.testing.pytest_plugin"}}


def test_has_the_whole_contract(installed: Path) -> None:
    code = (
        "from pythonik.testing import StandIn, contract\n"
        f"assert contract.__file__.startswith({str(installed)!r})\n"
        "print(len(contract.Contract.load().operations))\n"
        "with StandIn(storage='none') as iconik:\n"
        "    print(iconik.base_url[:17])\n"
    )
    documents = [json.loads(path.read_bytes()) for path in (ROOT / "generated/iconik_api/contract").glob("*.json")]
    operations = [
        operation
        for document in documents
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    ]
    assert _run(installed, code) == [str(len(operations)), "http://127.0.0.1:"]


def test_the_plugin_costs_nothing_to_tests_that_do_not_use_it(installed: Path) -> None:
    code = (
        "import sys\n"
        f"sys.modules |= dict.fromkeys({NEEDED!r})\n"
        "import pythonik.testing.pytest_plugin\n"
        "import pythonik.testing as testing\n"
        "assert 'StandIn' in dir(testing)\n"
    )
    _run(installed, code)


def test_the_client_does_without(wheels: tuple[Path, Path], tmp_path: Path) -> None:
    with zipfile.ZipFile(wheels[0]) as archive:
        archive.extractall(tmp_path)
    code = (
        "import importlib.util\n"
        "import pythonik.client\n"
        f"assert pythonik.client.__file__.startswith({str(tmp_path)!r})\n"
        "print(importlib.util.find_spec('pythonik.testing'))\n"
    )
    assert _run(tmp_path, code) == ["None"]
