"""Both sides of a review: a folder as it is, or a revision of git put into a folder of its own."""

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
from generator.surface import PACKAGES

__all__ = ["RELEASE_TAGS", "Side", "last_release", "load_side"]

RELEASE_TAGS = "v[0-9]*"
"""Tags of releases, as git matches them."""

_ROOMS = ("spec", "tests", "generated", "overlays", "api")
"""What a review reads of a side."""


@attrs.frozen
class Side:
    """One side.

    Attributes:
        root: Its folder.
        revision: What people call it; empty for a folder.
        released: Whether it is a release.
    """

    root: Path
    revision: str = ""
    released: bool = False

    @property
    def name(self) -> str:
        """What the report calls it."""
        return self.revision or str(self.root)

    @property
    def spec(self) -> Path:
        """The contract."""
        return self.root / "spec"

    @property
    def version(self) -> str:
        """The version that its contract names."""
        info = self.spec / "shared" / "info.yaml"
        try:
            return str(yaml.safe_load(info.read_text(encoding="utf-8"))["version"])
        except (OSError, yaml.YAMLError, KeyError, TypeError):
            raise SpecError(f"{info}: no version in here") from None


def last_release(root: Path) -> str:
    """The revision that is compared with when none is given.

    The last release that the current revision comes from; as long as there is none, the first revision that holds
    pythonik over a client generated from the contract.

    Raises:
        SpecError: The folder is not under git, or no revision holds pythonik.
    """
    described = _git(root, "describe", "--tags", "--abbrev=0", "--match", RELEASE_TAGS)
    if described.returncode == 0:
        return described.stdout.decode().strip()
    first = _git(root, "log", "--reverse", "--format=%h", "--", PACKAGES["pythonik"])
    if first.returncode or not first.stdout:
        raise SpecError(f"{root}: no release in git, and no revision with pythonik; name a base")
    return first.stdout.decode().split()[0]


def load_side(name: str, root: Path, scratch: Path) -> Side:
    """Find a side by name.

    Args:
        name: A folder, or a revision of the repository.
        root: The repository.
        scratch: Where revisions are put; what is there is used again.

    Raises:
        SpecError: It is neither, or there is no contract in it.
    """
    if os.sep in name or name == ".":
        folder = Path(name)
        if not (folder / "spec").is_dir():
            raise SpecError(f"{name}: no folder with a contract: there is no spec/ in it")
        return Side(folder)
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    if commit.returncode:
        raise SpecError(f"{name}: no revision of git, and no folder (a folder is written with a slash)")
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
        raise SpecError(f"{name}: no contract at this revision: there is no spec/ in it")
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
    return subprocess.run(command, capture_output=True, check=False)  # noqa: S603  (git, with a revision that it has checked)
