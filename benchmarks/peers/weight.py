"""Content of a wheel, and files that a peer installs."""

from __future__ import annotations

import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path

from .environments import Environment

#: Counts the files of a distribution that it has brought itself, and the lines of its Python.
_INSTALLED = """
import sys
from importlib.metadata import files
own = [each for each in files(sys.argv[1]) if "__pycache__" not in each.parts and ".." not in each.parts]
print(len(own), sum(each.locate().read_bytes().count(b"\\n") for each in own if each.suffix == ".py"))
"""


def of_wheel(wheel: Path) -> Mapping[str, int]:
    """Size, files and lines of Python."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        lines = sum(archive.read(name).count(b"\n") for name in names if name.endswith(".py"))
    return {"kB": round(wheel.stat().st_size / 1000), "files": len(names), "lines": lines}


def installed(environment: Environment, distribution: str) -> Mapping[str, int]:
    """Files and lines of Python of a distribution in an environment."""
    command = [environment.python, "-c", _INSTALLED, distribution]
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    files, lines = map(int, answer.stdout.split())
    return {"files": files, "lines": lines}
