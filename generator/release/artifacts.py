"""The distributions of a release: built twice, checked, with bills of materials and hashes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from .distributions import DISTRIBUTIONS
from .stopped import Stopped, Tools

__all__ = ["SUMS", "make_distributions"]

SUMS = "SHA256SUMS"


def make_distributions(
    tools: Tools, out: Path, scratch: Path, commit_time: int, say: Callable[[str], None]
) -> list[Path]:
    """Build all distributions, check them, and write hashes and bills of materials beside them.

    Args:
        tools: Programs of the environment for releases.
        out: Folder for the files. Those of an earlier build are removed first.
        scratch: Folder for the second build and for environments.
        commit_time: Time that all files in the distributions carry, in seconds since 1970.
        say: Function that takes the name of each step.

    Returns:
        The distributions, without hashes and bills of materials.

    Raises:
        Stopped: A distribution cannot be built, two builds differ, or a check failed.
    """
    say("build twice")
    _remove_earlier(out)
    out.mkdir(parents=True, exist_ok=True)
    try:
        files = _build(tools, out, scratch / "again", commit_time)
        say("check the distributions")
        _check(tools, files)
        bills = [_write_sbom(tools, file, scratch / file.stem) for file in files if file.suffix == ".whl"]
        _write_sums([*files, *bills])
    except BaseException:
        # The folder was empty. Without the list of hashes, the next call would take these files for those of others.
        for file in out.iterdir():
            file.unlink()
        raise
    return files


def _remove_earlier(out: Path) -> None:
    """Remove the files of an earlier build, which its list of hashes names.

    Raises:
        Stopped: The folder contains another file. Nothing is removed.
    """
    try:
        sums = (out / SUMS).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        sums = []
    ours = {SUMS, *(line.partition("  ")[2] for line in sums)}
    found = sorted(out.iterdir()) if out.is_dir() else []
    for path in found:
        if path.name not in ours or path.is_symlink() or not path.is_file():
            raise Stopped(f"{path} is not a file of a release", "Move it, or choose another --out.")
    for path in found:
        path.unlink()


def _build(tools: Tools, out: Path, scratch: Path, commit_time: int) -> list[Path]:
    """Build all distributions, twice.

    Args:
        tools: Programs of the environment for releases.
        out: Folder for the files.
        scratch: Folder for the second build.
        commit_time: Time of all files in the distributions, in seconds since 1970.

    Raises:
        Stopped: A distribution cannot be built, or the two builds differ.
    """
    for folder in (out, scratch):
        env = {"SOURCE_DATE_EPOCH": str(commit_time), "PYTHONHASHSEED": "1" if folder == out else "2"}
        for each in DISTRIBUTIONS:
            arguments = ["build", "--directory", str(folder), *(f"--target={target}" for target in each.targets)]
            place = Tools(tools.root / each.folder, tools.folder)
            place.run(f"{each.name} cannot be built", "Fix the errors of the build.", "hatchling", *arguments, env=env)
    files = sorted(out.iterdir())
    for file in files:
        if _sum(file) != _sum(scratch / file.name):
            raise Stopped(
                f"two builds of {file.name} differ",
                "The content depends on time, place or chance: compare both, and fix standin/hatch_build.py.",
            )
    return files


def _check(tools: Tools, files: list[Path]) -> None:
    """Check the built files and their metadata by the rules of the index and of wheels.

    Raises:
        Stopped: A file breaks a rule.
    """
    what, advice = "the distributions are invalid", "Fix the findings of the tool in pyproject.toml."
    tools.run(what, advice, "validate-pyproject", *(f"{each.folder}/pyproject.toml" for each in DISTRIBUTIONS))
    tools.run(what, advice, "twine", "check", "--strict", *map(str, files))
    # A settings file would apply to all wheels.
    packages = {each.stem: ",".join(each.packages) for each in DISTRIBUTIONS}
    for wheel in (file for file in files if file.suffix == ".whl"):
        tops = packages[wheel.name.partition("-")[0]]
        tools.run(what, advice, "check-wheel-contents", "--no-config", "--toplevel", tops, str(wheel))


def _write_sbom(tools: Tools, wheel: Path, scratch: Path) -> Path:
    """Write a bill of materials beside a wheel: the packages of a bare environment after its installation.

    Raises:
        Stopped: The wheel cannot be installed.
    """
    what, advice = f"{wheel.name} cannot be installed", "Read the output of the installation."
    target = wheel.parent / f"{wheel.stem}.cdx.json"
    tools.run(what, advice, "uv", "venv", "--quiet", str(scratch))
    # The other distributions require the client, which is not published yet.
    options = ("--quiet", "--python", str(scratch), "--find-links", str(wheel.parent))
    tools.run(what, advice, "uv", "pip", "install", *options, str(wheel))
    arguments = ("environment", str(scratch), "--output-reproducible", "--output-file", str(target))
    tools.run("the bill of materials cannot be written", "Read the output of cyclonedx-py.", "cyclonedx-py", *arguments)
    return target


def _write_sums(files: list[Path]) -> Path:
    """Write the hashes of files beside them, in the form of `sha256sum --check`."""
    target = files[0].parent / SUMS
    target.write_text("".join(f"{_sum(file)}  {file.name}\n" for file in sorted(files)), encoding="utf-8")
    return target


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
