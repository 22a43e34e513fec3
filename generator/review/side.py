"""The sides of a review: a folder, or a revision of git in a folder of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

import attrs
import yaml

from generator.errors import SpecError
from generator.surface import LIST

__all__ = ["RELEASE_TAGS", "Side", "last_release", "load_side"]

RELEASE_TAGS = "v[0-9]*"
"""Pattern of the tags of releases, in the syntax of git."""

_ROOMS = ("spec", "tests", "generated", "overlays", "api")
"""Folders of a side that a review reads."""


@attrs.frozen
class Side:
    """One side.

    Attributes:
        root: Folder of the side.
        revision: Name of the revision; empty for a folder.
        released: Whether the side is a release.
    """

    root: Path
    revision: str = ""
    released: bool = False

    @property
    def name(self) -> str:
        """Name of the side in the report."""
        return self.revision or str(self.root)

    @property
    def spec(self) -> Path:
        """Folder of the contract."""
        return self.root / "spec"

    @property
    def version(self) -> str:
        """Version in the contract."""
        info = self.spec / "shared" / "info.yaml"
        try:
            return str(yaml.safe_load(info.read_text(encoding="utf-8"))["version"])
        except (OSError, yaml.YAMLError, KeyError, TypeError):
            raise SpecError(f"{info}: contains no version") from None


def last_release(root: Path) -> str:
    """Return the default base of a review.

    The base is the last release among the ancestors of the current revision. Before the first release, it is the first
    revision that lists the supported modules.

    Raises:
        SpecError: The folder is not under git, the clone is shallow and has no release, or no revision lists the
            supported modules.
    """
    described = _git(root, "describe", "--tags", "--abbrev=0", "--match", RELEASE_TAGS)
    if described.returncode == 0:
        return described.stdout.decode().strip()
    if _git(root, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
        raise SpecError(
            f"{root.resolve().name}: a shallow clone without the tag of a release has nothing to compare with: "
            "fetch the whole history (`fetch-depth: 0` of actions/checkout, or `git fetch --unshallow --tags`), "
            "or pass --base"
        )
    first = _git(root, "log", "--reverse", "--format=%h", "--", LIST)
    if first.returncode or not first.stdout:
        raise SpecError(f"{root}: git has no release and no revision with {LIST}; pass --base")
    return first.stdout.decode().split()[0]


def load_side(name: str, root: Path, scratch: Path) -> Side:
    """Find a side by name.

    Args:
        name: A folder, or a revision of the repository.
        root: The repository.
        scratch: Folder for extracted revisions; existing revisions are used again.

    Raises:
        SpecError: The name is neither, or the side contains no contract.
    """
    if os.sep in name or name == ".":
        folder = Path(name)
        if not (folder / "spec").is_dir():
            raise SpecError(f"{name}: contains no contract (spec/)")
        return Side(folder)
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    if commit.returncode:
        raise SpecError(f"{name}: neither a revision of git nor a folder (a folder is written with a slash)")
    sha = commit.stdout.decode().strip()
    folder = scratch / sha
    if not folder.is_dir():
        _extract(root, sha, name, folder)
    return Side(folder, name, released=_is_release(root, sha))


def _is_release(root: Path, sha: str) -> bool:
    return bool(_git(root, "tag", "--points-at", sha, RELEASE_TAGS).stdout.strip())


def _extract(root: Path, sha: str, name: str, folder: Path) -> None:
    there = _git(root, "ls-tree", "--name-only", sha, *_ROOMS)
    rooms = there.stdout.decode().split()
    if "spec" not in rooms:
        raise SpecError(f"{name}: this revision contains no contract (spec/)")
    archive = _git(root, "archive", "--format=tar", sha, *rooms)
    if archive.returncode:
        raise SpecError(f"{name}: {archive.stderr.decode().strip()}")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as unfinished:
        packed = Path(unfinished) / "revision.tar"
        packed.write_bytes(archive.stdout)
        fresh = Path(unfinished) / "revision"
        with tarfile.open(packed) as tar:
            tar.extractall(fresh, filter="data")
        fresh.rename(folder)


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    git = shutil.which("git")
    if git is None:
        raise SpecError("git is not installed")
    command: Sequence[str] = (git, "-C", str(root), *arguments)
    return subprocess.run(command, capture_output=True, check=False)  # noqa: S603  (git, with a verified revision)
