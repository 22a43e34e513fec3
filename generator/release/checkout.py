"""The git side of a release: the work tree that it starts from and the clone that it happens in."""

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
        """The commit that is checked out."""
        return self._git("rev-parse", "HEAD")

    def time_of(self, revision: str) -> int:
        """When a commit was made, in seconds since 1970."""
        return int(self._git("log", "-1", "--format=%ct", revision))

    def last_tag(self) -> str | None:
        """The tag of the last release before what is checked out; None if there was none."""
        if not self._git("tag", "--list", RELEASE_TAGS, "--merged"):
            return None
        return self._git("describe", "--tags", "--abbrev=0", "--match", RELEASE_TAGS)

    def check_out(self, tag: str) -> None:
        """Put the files of a tag into the work tree."""
        self._git("checkout", "--quiet", tag)

    def require_clean(self) -> None:
        """Ask for a work tree in which nothing is changed, and which has no files that git does not know.

        Raises:
            Stopped: There is something.
        """
        found = self._git("status", "--porcelain", "--untracked-files=all").splitlines()
        if found:
            more = f" and {len(found) - _SHOWN_FILES} more" if len(found) > _SHOWN_FILES else ""
            names = ", ".join(line[3:] for line in found[:_SHOWN_FILES])
            raise Stopped(f"the work tree is not clean: {names}{more}", "Commit the changes or put them away.")

    def require_branch(self) -> str:
        """The branch that is checked out.

        Raises:
            Stopped: There is none.
        """
        branch = self._git("branch", "--show-current")
        if not branch:
            raise Stopped("no branch is checked out", "Check out the branch that releases are made from.")
        return branch

    def require_no_tag(self, tag: str) -> None:
        """Ask for a tag that is free.

        Raises:
            Stopped: It is taken.
        """
        if self._git("tag", "--list", tag):
            advice = "Raise version in spec/shared/info.yaml: a version is released once."
            raise Stopped(f"there is a tag {tag} already", advice)

    def require_tag(self, tag: str) -> None:
        """Require that the commit that is checked out carries a tag.

        Raises:
            Stopped: It does not.
        """
        if tag not in self._git("tag", "--points-at", "HEAD").split():
            advice = f"Check out the release: git checkout {tag}. `make release TAG=1` makes it."
            raise Stopped(f"the commit that is checked out does not carry the tag {tag}", advice)

    def clone(self, folder: Path) -> Checkout:
        """A copy of what is committed, with the tags."""
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
        """Put an annotated tag on what is checked out."""
        self._git("tag", "--annotate", name, "--message", message)

    def take_over(self, other: Checkout, branch: str, tag: str) -> None:
        """Move the branch to that of a clone, and take its tag."""
        self._git("fetch", "--quiet", "--no-tags", str(other.root), branch)
        self._git("merge", "--quiet", "--ff-only", "FETCH_HEAD")
        self._git("fetch", "--quiet", "--no-tags", str(other.root), f"refs/tags/{tag}:refs/tags/{tag}")

    def _git(self, *arguments: str) -> str:
        return _git(self.root, *arguments)


def _git(folder: Path, *arguments: str) -> str:
    command = ("git", *arguments)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise Stopped(f"git {arguments[0]}: {done.stderr.strip()}", "See what git says of this checkout.")
    return done.stdout.rstrip()
