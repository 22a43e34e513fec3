"""A release, from the check of the work tree to the tag.

All steps run in a clone. The work tree changes at the very end, after the index has accepted the files. So a release
that stops has tagged nothing, and leaves nothing to clean up.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import attrs

from .artifacts import make_distributions
from .checkout import Checkout
from .index import Index
from .notes import MARK, require_fragments, write_notes
from .stopped import Stopped, Tools
from .verdict import ask_review, end_approvals
from .version import read_version, require_enough

__all__ = ["Release", "distributions_of_tag", "release"]

_PACKAGE = "iconik_api"


@attrs.frozen
class Release:
    """The result of a release.

    Attributes:
        version: Its version.
        files: The distributions.
        folder: Folder of the files, with the hashes and the bill of materials.
        notes: Text of the changelog for this version.
    """

    version: str
    files: tuple[Path, ...]
    folder: Path
    notes: str


def release(
    root: Path,
    tools: Path,
    out: Path,
    index: Index | None = None,
    *,
    tag: bool = False,
    with_tests: bool = True,
    say: Callable[[str], None] = print,
) -> Release:
    """Make a release; without a tag and an index it is a dry run.

    Args:
        root: The work tree.
        tools: Folder of the programs for releases.
        out: Folder for the files. Those of an earlier build are removed first.
        index: Index to publish to. Then the work tree gets the commit and the tag as well.
        tag: Whether the work tree gets the commit and the tag. The workflow of the repository publishes a tag.
        with_tests: Whether the tests are run; a rehearsal does not run them.
        say: Function that takes the name of each step.

    Raises:
        Stopped: A check failed; nothing was published or tagged.
    """
    tree = Checkout(root)
    tree.require_clean()
    branch, revision = tree.require_branch(), tree.revision
    version = read_version(root)
    name = f"v{version}"
    tree.require_no_tag(name)
    require_fragments(root)
    with tempfile.TemporaryDirectory() as scratch:
        clone = tree.clone(Path(scratch) / "clone")
        made = _prepare(clone, Path(scratch), tools, version, out, with_tests, say)
        if index is None and not tag:
            say(f"{version} is ready; nothing was published. TAG=1 tags it, PUBLISH=1 publishes it.")
            return made
        clone.tag(name, f"Release {version}")
        if tree.revision != revision:
            raise Stopped("the branch has new commits since the start of the release", "Run the release again.")
        if index is not None:
            say("publish")
            index.publish(Tools(root, tools), list(made.files))
        tree.take_over(clone, branch, name)
        done = "tagged" if index is None else "published and tagged"
        say(f"{version} is {done} {name}. Push both: git push --follow-tags")
        return made


def distributions_of_tag(root: Path, tools: Path, out: Path, *, say: Callable[[str], None] = print) -> list[Path]:
    """Build the distributions of a tagged release, byte for byte as the release has built them.

    Args:
        root: The checkout of the tag, with the commit before it.
        tools: Folder of the programs for releases.
        out: Folder for the files. Those of an earlier build are removed first.
        say: Function that takes the name of each step.

    Raises:
        Stopped: The work tree is not clean, the commit does not have the tag of its version, or a check failed.
    """
    tree = Checkout(root)
    tree.require_clean()
    tree.require_tag(f"v{read_version(root)}")
    with tempfile.TemporaryDirectory() as scratch:
        # A release builds before its commit, so its files have the time of the commit before.
        return make_distributions(Tools(root, tools), out, Path(scratch), tree.time_of("HEAD^"), say)


def _prepare(
    clone: Checkout,
    scratch: Path,
    folder: Path,
    version: str,
    out: Path,
    with_tests: bool,
    say: Callable[[str], None],
) -> Release:
    tools = Tools(clone.root, folder)
    say("review")
    verdict = ask_review(tools, clone.last_tag(), scratch / "review")
    require_enough(version, verdict.proposed)
    say("generate twice")
    _require_same_code(tools, scratch)
    if with_tests:
        say("tests")
        tools.python("a test failed", "Fix the failure.", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider")
    say("changelog")
    time = clone.time_of("HEAD")
    before = _changelog(clone)
    write_notes(tools, version, datetime.fromtimestamp(time, UTC).date().isoformat(), verdict.surface)
    end_approvals(clone.root)
    clone.commit(f"Release {version}")
    files = make_distributions(tools, out, scratch, time, say)
    earlier, notes = (text.partition(MARK)[2].strip() for text in (before, _changelog(clone)))
    return Release(version, tuple(files), out, notes.removesuffix(earlier).strip())


def _require_same_code(tools: Tools, scratch: Path) -> None:
    """Generate twice, with different hash seeds, and compare the results with the committed package.

    Raises:
        Stopped: The three packages are not equal, byte for byte.
    """
    folders = [scratch / f"generated{seed}" / _PACKAGE for seed in (1, 2)]
    for seed, folder in enumerate(folders, 1):
        arguments = ("-m", "generator", "generate", "--out", str(folder))
        what, advice = "the client cannot be generated", "Fix the contract."
        tools.python(what, advice, *arguments, env={"PYTHONHASHSEED": str(seed)})
    first, second = map(_contents, folders)
    if first != second:
        names = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
        raise Stopped(
            f"two generations differ: {', '.join(names[:3])}",
            "The generator depends on the hash seed, probably on the order of a set: fix the generator.",
        )
    committed = _contents(tools.root / "generated" / _PACKAGE)
    if first != committed:
        names = sorted(name for name in first.keys() | committed.keys() if first.get(name) != committed.get(name))
        raise Stopped(
            f"generated/ differs from a new generation: {', '.join(names[:3])}", "Run make generate, and commit."
        )


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _changelog(clone: Checkout) -> str:
    return (clone.root / "CHANGELOG.md").read_text(encoding="utf-8")
