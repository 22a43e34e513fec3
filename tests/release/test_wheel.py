"""The wheel holds the two packages, whole, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]


pytestmark = pytest.mark.build


@pytest.fixture(scope="module")
def wheel(wheels: dict[str, Path]) -> Path:
    return wheels["pythonik"]


def test_holds_the_packages_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    wanted = {
        path.relative_to(ROOT / room).as_posix()
        for room, package in (("generated", "iconik_api"), ("overlays", "pythonik"))
        for path in (ROOT / room / package).rglob("*")
        if path.is_file()
        and not {"__pycache__", "contract", "cli", "redis_limit", "testing", ".generated"} & set(path.parts)
    }
    assert {name for name in names if ".dist-info/" not in name} == wanted
    assert {"iconik_api/py.typed", "pythonik/py.typed"} <= names


def test_says_what_it_needs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = Parser().parsestr(archive.read(name).decode())
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert sorted(line.split("<")[0].split(">")[0] for line in required) == ["attrs", "httpx", "msgspec"]
    assert all("<" in line for line in required), "each is capped below its next major version"
    assert metadata["Requires-Python"] == ">=3.11"
    info = yaml.safe_load((ROOT / "spec/shared/info.yaml").read_text())
    assert metadata["Version"] == info["version"]


def test_weight(wheel: Path) -> None:
    """The goals of docs/ARCHITECTURE.md."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        generated = [name for name in names if name.startswith("iconik_api/") and name.endswith(".py")]
        lines = sum(archive.read(name).count(b"\n") for name in generated)
    assert lines <= 48_000
    assert len(names) <= 350
    assert wheel.stat().st_size <= 524_288


#: Imports every module where only the three dependencies are installed, and says what that took.
_IMPORT_ALL = """\
import importlib, json, pathlib, sys
sys.modules |= dict.fromkeys({absent!r})
names = [
    ".".join(path.relative_to(".").with_suffix("").parts).removesuffix(".__init__")
    for package in ("iconik_api", "pythonik")
    for path in sorted(pathlib.Path(package).rglob("*.py"))
]
names = [name for name in names if not f"{{name}}.".startswith({extras!r})]
for name in names:
    importlib.import_module(name)
(peak,) = (line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps([names, int(peak) / 1024]))
"""
#: Modules that need an extra.
_EXTRAS = (
    "iconik_api.runtime.http.engines.aiohttp.",
    "iconik_api.runtime.http.engines.pyreqwest.",
)
#: Packages of the extras. httpx has a command line of its own where the last ones are installed.
_ABSENT = ("aiohttp", "trio", "typer", "click", "pygments", "rich")


#: MiB. Python 3.14 and the three dependencies take 29 of them, Python 3.11 and they 26.
_MOST = 44 if sys.version_info >= (3, 14) else 40


def test_every_module_can_be_imported_in_40_mib(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    # As installers do; compiling takes more memory than what comes of it.
    subprocess.run((sys.executable, "-m", "compileall", "-q", "."), check=True, cwd=tmp_path)
    code = _IMPORT_ALL.format(absent=_ABSENT, extras=_EXTRAS)
    command = (sys.executable, "-c", code)
    run = subprocess.run(command, check=True, cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)}, stdout=subprocess.PIPE)
    names, peak = json.loads(run.stdout)
    assert {"iconik_api.files.models", "iconik_api.runtime.models.codec"} <= set(names)
    assert {"pythonik.client", "pythonik.uploads"} <= set(names)
    assert len(names) > 100
    assert peak <= _MOST
