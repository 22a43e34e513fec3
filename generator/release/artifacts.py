"""What is published: built twice, checked, with a list of what it needs and its hashes."""

from __future__ import annotations

import hashlib
from pathlib import Path

from .stopped import Stopped, Tools

__all__ = ["SUMS", "build", "check", "write_sbom", "write_sums"]

SUMS = "SHA256SUMS"
_GENERATOR = "generator"


def build(tools: Tools, out: Path, scratch: Path, commit_time: int) -> list[Path]:
    """Build sdist and wheel of pythonik and the wheel of the generator, twice.

    Args:
        tools: Build.
        out: Where they go.
        scratch: A folder for the second build.
        commit_time: The time that all files in them carry, in seconds since 1970.

    Raises:
        Stopped: They cannot be built, or the two builds differ.
    """
    for folder in (out, scratch):
        env = {"SOURCE_DATE_EPOCH": str(commit_time), "PYTHONHASHSEED": "1" if folder == out else "2"}
        for project, targets in (((), ("sdist", "wheel")), ((_GENERATOR,), ("wheel",))):
            arguments = ["build", "--directory", str(folder), *(f"--target={target}" for target in targets)]
            place = Tools(tools.root.joinpath(*project), tools.folder)
            place.run("it cannot be built", "Mend what the build names.", "hatchling", *arguments, env=env)
    files = sorted(out.iterdir())
    for file in files:
        if _sum(file) != _sum(scratch / file.name):
            raise Stopped(
                f"two builds of {file.name} differ",
                "Something in it depends on time, place or chance: compare both builds, and mend hatch_build.py.",
            )
    return files


def check(tools: Tools, files: list[Path]) -> None:
    """Hold the built files and what describes them against the rules of the index and of good wheels.

    Raises:
        Stopped: They break one.
    """
    what, advice = "what was built is not in order", "Mend what the tool names; pyproject.toml decides it."
    tools.run(what, advice, "validate-pyproject", "pyproject.toml", f"{_GENERATOR}/pyproject.toml")
    tools.run(what, advice, "twine", "check", "--strict", *map(str, files))
    for wheel in (file for file in files if file.suffix == ".whl"):
        package = wheel.name.partition("-")[0]
        # A settings file would hold for both wheels; their folders differ.
        tops = "iconik_api,pythonik" if package == "pythonik" else package
        tools.run(what, advice, "check-wheel-contents", "--no-config", "--toplevel", tops, str(wheel))


def write_sbom(tools: Tools, wheel: Path, scratch: Path) -> Path:
    """Write a bill of materials beside a wheel: what a bare environment holds once it is installed.

    Raises:
        Stopped: It cannot be installed.
    """
    what, advice = f"{wheel.name} cannot be installed", "See what the installation says."
    target = wheel.parent / f"{wheel.stem}.cdx.json"
    tools.run(what, advice, "uv", "venv", "--quiet", str(scratch))
    tools.run(what, advice, "uv", "pip", "install", "--quiet", "--python", str(scratch), str(wheel))
    arguments = ("environment", str(scratch), "--output-reproducible", "--output-file", str(target))
    tools.run("the bill of materials cannot be written", "See what cyclonedx-py says.", "cyclonedx-py", *arguments)
    return target


def write_sums(files: list[Path]) -> Path:
    """Write the hashes of files beside them, as `sha256sum --check` reads them."""
    target = files[0].parent / SUMS
    target.write_text("".join(f"{_sum(file)}  {file.name}\n" for file in sorted(files)), encoding="utf-8")
    return target


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
