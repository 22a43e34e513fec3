"""Run findings, each in an environment of its own: `python -m findings [TEXT]`."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).parent
_HEADER = re.compile(r"^# /// script\n((?:#.*\n)+?)# ///$", re.M)
_PINNED = re.compile(r"[\w.-]+(?:\[[\w,-]+\])?==[\w.+!-]+")


def main(arguments: Sequence[str] | None = None, folder: Path = FOLDER) -> int:
    """Run the findings and return the exit status: 0 if every behaviour is unchanged, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m findings", description="Run findings.")
    parser.add_argument("text", nargs="?", default="", help="run only the findings with this text in their name")
    text = parser.parse_args(arguments).text
    scripts = [script for script in sorted(folder.glob("[!_]*.py")) if text in script.stem]
    if not scripts:
        print(f"no finding has {text!r} in its name", file=sys.stderr)
        return 1
    changed = [script.stem for script in scripts if not _holds(script)]
    print(
        f"{len(scripts) - len(changed)} unchanged, {len(changed)} changed{': ' if changed else ''}{', '.join(changed)}"
    )
    return 1 if changed else 0


def packages_of(script: Path) -> list[str]:
    """Read the packages in the header of a script (PEP 723).

    Raises:
        ValueError: The header is missing, or a package is not pinned to a version.
    """
    header = _HEADER.search(script.read_text(encoding="utf-8"))
    if header is None:
        raise ValueError(f"{script.name}: the header of a script (PEP 723) is missing")
    settings = tomllib.loads("".join(line.removeprefix("#").lstrip() for line in header[1].splitlines(keepends=True)))
    packages: list[str] = settings["dependencies"]
    if loose := [package for package in packages if not _PINNED.fullmatch(package)]:
        raise ValueError(f"{script.name}: invalid dependency {loose[0]!r}: expected a pinned version, name==version")
    return packages


def _holds(script: Path) -> bool:
    packages = packages_of(script)
    print(f"{script.stem}: {', '.join(packages)}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=bool(packages))
        # Windows has another name for the folder of the programs.
        (python,) = (path for name in ("bin/python", "Scripts/python.exe") if (path := Path(folder, name)).exists())
        if packages:
            install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages)
            subprocess.run(install, check=True)  # noqa: S603
        return subprocess.run((python, "-I", script), cwd=folder, check=False).returncode == 0  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
