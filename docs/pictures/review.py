"""The review of a small change, in a copy of the contract that has been released."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from textwrap import wrap

import attrs

from .terminal import WIDTH

__all__ = ["review_lines"]

ROOT = Path(__file__).parents[2]
ROOMS = ("spec", "generated", "overlays", "api")


@attrs.frozen
class _Edit:
    """A replacement in a file of the contract: the first match of a pattern after a text."""

    file: str
    after: str
    pattern: str
    new: str

    def apply(self, root: Path) -> None:
        path = root / self.file
        before, found, rest = path.read_text(encoding="utf-8").partition(self.after)
        changed, count = re.subn(self.pattern, self.new, rest, count=1, flags=re.M)
        if not found or not count:
            raise ValueError(f"{self.file}: {self.pattern!r} does not exist after {self.after!r}")
        path.write_text(before + found + changed, encoding="utf-8")


#: A removed parameter and a new field.
CHANGE = (
    _Edit("spec/assets/paths/assets.yaml", "operationId: get_asset\n", r"^ +- name: include_users\n(?: {8}.*\n)+", ""),
    _Edit(
        "spec/assets/schemas/assets.yaml",
        "Asset:\n",
        r"^  properties:\n",
        "  properties:\n    rating: {type: integer, nullable: true, description: Number of stars.}\n",
    ),
)


def review_lines() -> list[str]:
    """Change a copy of the contract, review the change, and return both commands with their output."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        for room in ROOMS:
            shutil.copytree(ROOT / room, root / room, ignore=shutil.ignore_patterns("__pycache__"))
        _git(root, "init", "--quiet")
        _git(root, "add", "--all")
        _git(root, "commit", "--quiet", "--message", "Release")
        _git(root, "tag", "v2.0.0")
        for edit in CHANGE:
            edit.apply(root)
        for command in ("generate", "surface"):
            _generator(root, command).check_returncode()
        difference = _git(root, "diff", "--stat", "--", "spec").splitlines()
        review = _generator(root, "review")
        # The last line says where the files are and how many seconds the review took.
        report = [
            piece for line in review.stdout.splitlines()[:-1] for piece in wrap(line, WIDTH, subsequent_indent=" " * 6)
        ]
        return ["$ git diff --stat -- spec", *difference, "", "$ make review", *report]


def _generator(root: Path, command: str) -> subprocess.CompletedProcess[str]:
    return _run(root, (sys.executable, "-m", "generator", command))


def _git(root: Path, *arguments: str) -> str:
    author = ("-c", "user.name=pythonik", "-c", "user.email=pythonik@pythonik.example", "-c", "commit.gpgsign=false")
    done = _run(root, ("git", *author, *arguments))
    done.check_returncode()
    return done.stdout


def _run(root: Path, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=False)  # noqa: S603
