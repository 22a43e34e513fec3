"""Installers of programs find the command in what they are told to install, and start it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[3]
BIN = Path(sys.executable).parent
VERSION = yaml.safe_load((ROOT / "spec/shared/info.yaml").read_text())["version"]

#: Installs a requirement below a folder, from a folder of wheels, and returns the path of the program `pythonik`.
Installer = Callable[[str, Path, Path], Path]


def run(*command: str | Path, **variables: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command that sees neither this checkout nor the settings of a user."""
    hidden = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    env = hidden | {name: str(value) for name, value in variables.items()}
    return subprocess.run([str(each) for each in command], capture_output=True, text=True, check=False, env=env)


def done(*command: str | Path, **variables: str | Path) -> None:
    result = run(*command, **variables)
    assert result.returncode == 0, result.stdout + result.stderr


def pipx(what: str, house: Path, folder: Path) -> Path:
    places = {"PIPX_HOME": folder / "home", "PIPX_BIN_DIR": folder / "bin"}
    done(BIN / "pipx", "install", f"--pip-args=--no-index --find-links {house}", what, **places)
    return folder / "bin" / "pythonik"


def uv(what: str, house: Path, folder: Path) -> Path:
    places = {"UV_TOOL_DIR": folder / "home", "UV_TOOL_BIN_DIR": folder / "bin", "UV_CACHE_DIR": folder / "cache"}
    done(BIN / "uv", "tool", "install", "--no-index", "--find-links", house, what, "--python", sys.executable, **places)
    return folder / "bin" / "pythonik"


def pex(what: str, house: Path, folder: Path) -> Path:
    """Write one file, which lays each wheel into a folder of its own."""
    options = ("--no-pypi", "--find-links", house, "--script", "pythonik", "--output-file", folder / "pythonik")
    done(BIN / "pex", what, *options, PEX_ROOT=folder / "root")
    return folder / "pythonik"


each_installer = pytest.mark.parametrize("installer", [pipx, uv, pex])


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheels of the client, of the command and of all that they need."""
    built, house = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("house")
    for folder in (ROOT, ROOT / "command"):
        build = (sys.executable, "-m", "hatchling", "build", "--directory", built, "--target=wheel")
        subprocess.run(build, cwd=folder, check=True, capture_output=True)
    (client,) = built.glob("pythonik-*.whl")
    done(sys.executable, "-m", "pip", "download", "--dest", house, "--find-links", built, f"{client}[cli]")
    return house


@each_installer
def test_the_extra_brings_the_command(installer: Installer, house: Path, tmp_path: Path) -> None:
    shown = run(installer("pythonik[cli]", house, tmp_path), "--version", PEX_ROOT=tmp_path / "root")
    assert (shown.returncode, shown.stdout, shown.stderr) == (0, f"pythonik {VERSION}\n", "")


@each_installer
def test_without_the_extra_the_command_names_it(installer: Installer, house: Path, tmp_path: Path) -> None:
    shown = run(installer("pythonik", house, tmp_path), "upload", "harbour.mov", PEX_ROOT=tmp_path / "root")
    assert (shown.returncode, shown.stdout) == (2, "")
    assert "pip install 'pythonik[cli]'" in shown.stderr
