"""One environment a peer: `.venv-bench-*`. A peer is pinned exactly; this project's is the wheel that is built here."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

#: In a file of the environment: what was installed into it.
_MARK = "installed.txt"


@dataclass(frozen=True)
class Environment:
    """The environment of a peer.

    Attributes:
        folder: Of the environment.
        requirements: Requirements to install; `{wheel}` is the wheel of this project.
        packages: The top-level packages of the peer.
        shown: Distributions whose versions are in the results.
    """

    folder: Path
    requirements: Sequence[str]
    packages: Sequence[str]
    shown: Sequence[str]

    @property
    def python(self) -> str:
        """The interpreter."""
        return str(self.folder / "bin" / "python")


ENVIRONMENTS: Mapping[str, Environment] = {
    "ours": Environment(
        Path(".venv-bench-ours"), ["{wheel}"], ["pythonik", "iconik_api"], ["pythonik", "httpx", "attrs", "msgspec"]
    ),
    "ours with engines": Environment(
        Path(".venv-bench-ours-engines"),
        ["{wheel}[aiohttp,fast,httpx2]"],
        ["pythonik", "iconik_api"],
        ["aiohttp", "httpx2", "pyreqwest"],
    ),
    "nsa-pythonik 2.3.0": Environment(
        Path(".venv-bench-nsa-2.3.0"), ["nsa-pythonik==2.3.0"], ["pythonik"], ["nsa-pythonik", "httpx", "pydantic"]
    ),
    "nsa-pythonik 1.15.0": Environment(
        Path(".venv-bench-nsa-1.15.0"), ["nsa-pythonik==1.15.0"], ["pythonik"], ["nsa-pythonik", "requests", "pydantic"]
    ),
    "bare": Environment(
        Path(".venv-bench-bare"),
        ["httpx==0.28.1", "aiohttp==3.14.5", "pyreqwest==0.15.1", "msgspec==0.22.0", "orjson==3.13.0"],
        ["httpx"],
        ["httpx", "aiohttp", "pyreqwest", "msgspec", "orjson"],
    ),
}


def build(folder: Path) -> Path:
    """Build the wheel into a folder."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    (wheel,) = folder.glob("*.whl")
    return wheel


def make(environment: Environment, wheel: Path) -> None:
    """Make an environment, unless it is there with the same in it already."""
    wanted = "\n".join([sys.version, *environment.requirements])
    if "{wheel}" in wanted:
        wanted += f"\n{hashlib.sha256(wheel.read_bytes()).hexdigest()}"
    mark = environment.folder / _MARK
    if mark.exists() and mark.read_text() == wanted:
        return
    venv.create(environment.folder, clear=True, with_pip=True)
    given = [each.format(wheel=wheel) for each in environment.requirements]
    pip = [environment.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *given], check=True)  # noqa: S603
    mark.write_text(wanted)


def versions(environment: Environment) -> dict[str, str]:
    """Return the versions in an environment for the results."""
    code = "import sys; from importlib.metadata import version; print(*map(version, sys.argv[1:]))"
    command = [environment.python, "-c", code, *environment.shown]
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    return dict(zip(environment.shown, answer.stdout.split(), strict=True))
