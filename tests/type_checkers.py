"""Type checkers on the programs in tests/snippets/: each runs once in a run of the tests, over all of them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.generate import generate

from .generator.deprecated_contract import CONTRACT, SCHEMAS
from .generator.small_contract import SmallContract
from .once import OncePerRun

ROOT = Path(__file__).parents[1]
SNIPPETS = Path(__file__).parent / "snippets"

#: A line of a file, and what a type checker says of it.
Error = tuple[str, int, str]


def errors_of(snippet: str, checker: str, once_per_run: OncePerRun) -> list[tuple[int, str]]:
    """Return the lines of a snippet that a type checker reports, in order, with its messages."""
    client = deprecated_client(once_per_run)
    folder = once_per_run(checker, lambda folder: _check(folder, client, CHECKERS[checker]))
    errors: list[Error] = json.loads((folder / "errors.json").read_text())
    return [(line, text) for file, line, text in errors if file == f"{snippet}.py"]


def marked_lines(snippet: str) -> list[int]:
    """Return the numbers of the lines that a type checker has to report."""
    lines = (SNIPPETS / f"{snippet}.py").read_text().splitlines()
    return [number for number, line in enumerate(lines, 1) if line.endswith("#!")]


def deprecated_client(once_per_run: OncePerRun) -> Path:
    """Return a folder with the package `client`, of which operations are deprecated."""

    def fill(folder: Path) -> None:
        generate(SmallContract(folder / "spec", CONTRACT, SCHEMAS).root, folder / "client")

    return once_per_run("deprecated client", fill)


def _check(folder: Path, client: Path, run: Callable[[Path, list[Path]], Iterator[Error]]) -> None:
    for file in SNIPPETS.glob("*.py"):
        shutil.copy(file, folder)
    errors = sorted(run(folder, [ROOT / "generated", ROOT / "overlays", client]))
    (folder / "errors.json").write_text(json.dumps(errors))


def _mypy(folder: Path, packages: list[Path]) -> Iterator[Error]:
    # Without the settings and the cache of the checkout: runs side by side would write into one.
    options = (
        "--config-file=",
        "--cache-dir=cache",
        "--strict",
        "--enable-error-code=deprecated",
        "--python-version=3.11",
    )
    out = _run(folder, "mypy", *options, ".", MYPYPATH=os.pathsep.join(map(str, packages)))
    for file, line, text in re.findall(r"^(\S+\.py):(\d+): error: (.*)$", out, re.MULTILINE):
        yield file, int(line), text


def _pyright(folder: Path, packages: list[Path]) -> Iterator[Error]:
    settings = {"pythonVersion": "3.11", "reportDeprecated": "error", "extraPaths": list(map(str, packages))}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    out = _run(folder, "pyright", "--outputjson", "--pythonpath", sys.executable)
    for each in json.loads(out)["generalDiagnostics"]:
        yield Path(each["file"]).name, each["range"]["start"]["line"] + 1, each["message"]


def _run(folder: Path, module: str, *arguments: str, **environment: str) -> str:
    """Return what a checker prints; it fails unless it has found something, since there is something to find."""
    command = (sys.executable, "-m", module, *arguments)
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


CHECKERS = {"mypy": _mypy, "pyright": _pyright}

each_checker = pytest.mark.parametrize(
    "checker", [pytest.param(name, marks=[pytest.mark.types, pytest.mark.xdist_group(name)]) for name in CHECKERS]
)
