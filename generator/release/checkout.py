"""Git operations of a release: on the work tree at its start, and on the clone in which it runs."""

from __future__ import annotations

import subprocess
from pathlib import Path

from ..review.side import RELEASE_TAGS
from .stopped import Stopped

__all__ = ["Checkout"]

_SHOWN_FILES = 5


class Checkout:
    """A work tree."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @property
    def revision(self) -> str:
        """Hash of the current commit."""
        return self._git("rev-parse", "HEAD")

    def time_of(self, revision: str) -> int:
        """Return the time of a commit, in seconds since 1970."""
        return int(self._git("log", "-1", "--format=%ct", revision))

    def last_tag(self) -> str | None:
        """Return the tag of the last release before the current commit; None before the first release."""
        if not self._git("tag", "--list", RELEASE_TAGS, "--merged"):
            return None
        return self._git("describe", "--tags", "--abbrev=0", "--match", RELEASE_TAGS)

    def check_out(self, tag: str) -> None:
        """Check out the files of a tag."""
        self._git("checkout", "--quiet", tag)

    def require_clean(self) -> None:
        """Require a work tree without changes and untracked files.

        Raises:
            Stopped: The work tree has some.
        """
        found = self._git("status", "--porcelain", "--untracked-files=all").splitlines()
        if found:
            more = f" and {len(found) - _SHOWN_FILES} more" if len(found) > _SHOWN_FILES else ""
            names = ", ".join(line[3:] for line in found[:_SHOWN_FILES])
            raise Stopped(f"the work tree is not clean: {names}{more}", "Commit or stash the changes.")

    def require_branch(self) -> str:
        """Return the current branch.

        Raises:
            Stopped: No branch is checked out.
        """
        branch = self._git("branch", "--show-current")
        if not branch:
            raise Stopped("no branch is checked out", "Check out the branch that releases are made from.")
        return branch

    def require_no_tag(self, tag: str) -> None:
        """Require that a tag does not exist.

        Raises:
            Stopped: The tag exists.
        """
        if self._git("tag", "--list", tag):
            advice = "Raise version in spec/shared/info.yaml: a version is released once."
            raise Stopped(f"tag {tag} exists already", advice)

    def require_tag(self, tag: str) -> None:
        """Require that the current commit has a tag.

        Raises:
            Stopped: The commit does not have the tag.
        """
        if tag not in self._git("tag", "--points-at", "HEAD").split():
            advice = f"Check out the release: git checkout {tag}. `make release TAG=1` makes it."
            raise Stopped(f"the current commit does not have the tag {tag}", advice)

    def clone(self, folder: Path) -> Checkout:
        """Return a clone of the committed files, with the tags."""
        _git(self.root, "clone", "--quiet", str(self.root), str(folder))
        found = Checkout(folder)
        for key in ("user.name", "user.email"):
            if value := self._git("config", "--default", "", "--get", key):
                found._git("config", key, value)
        return found

    def commit(self, message: str) -> None:
        """Commit everything."""
        self._git("add", "--all")
        self._git("commit", "--quiet", "--message", message)

    def tag(self, name: str, message: str) -> None:
        """Put an annotated tag on the current commit."""
        self._git("tag", "--annotate", name, "--message", message)

    def take_over(self, other: Checkout, branch: str, tag: str) -> None:
        """Move the branch to that of a clone, and fetch its tag."""
        self._git("fetch", "--quiet", "--no-tags", str(other.root), branch)
        self._git("merge", "--quiet", "--ff-only", "FETCH_HEAD")
        self._git("fetch", "--quiet", "--no-tags", str(other.root), f"refs/tags/{tag}:refs/tags/{tag}")

    def _git(self, *arguments: str) -> str:
        return _git(self.root, *arguments)


def _git(folder: Path, *arguments: str) -> str:
    command = ("git", *arguments)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise Stopped(f"git {arguments[0]}: {done.stderr.strip()}", "Check the state of this checkout.")
    return done.stdout.rstrip()
