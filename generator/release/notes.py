"""The changelog, from notes on changes and from the findings of the review."""

from __future__ import annotations

import re
from pathlib import Path

from .stopped import Stopped, Tools

__all__ = ["MARK", "require_fragments", "write_notes"]

#: Mark in the changelog above the last release.
MARK = "<!-- releases -->"
FOLDER = "changes"
_KINDS = ("added", "changed", "deprecated", "removed", "fixed", "security")
_FRAGMENT = re.compile(rf"\+?[a-z0-9][a-z0-9.-]*\.({'|'.join(_KINDS)})\.md")
_OTHERS = {"README.md", "template.md.jinja"}


def require_fragments(root: Path) -> None:
    """Require notes on the changes.

    Raises:
        Stopped: No note exists, or a note has an unknown kind.
    """
    names = sorted(path.name for path in (root / FOLDER).iterdir() if path.name not in _OTHERS)
    odd = [name for name in names if not _FRAGMENT.fullmatch(name)]
    if odd:
        advice = f"Name it +what.kind.md; kinds are {', '.join(_KINDS)}."
        raise Stopped(f"invalid name of a note: {FOLDER}/{odd[0]}", advice)
    if not names:
        advice = f"Write a note on what callers can do now, or must change: see {FOLDER}/README.md."
        raise Stopped(f"{FOLDER}/ has no note on a change", advice)


def write_notes(tools: Tools, version: str, date: str, surface: tuple[str, ...]) -> None:
    """Move the notes into the changelog, with the changes of the surface.

    Raises:
        Stopped: towncrier failed.
    """
    for number, sentence in enumerate(surface):
        (tools.root / FOLDER / f"+{number:04}.surface.md").write_text(sentence + "\n", encoding="utf-8")
    arguments = ("build", "--yes", "--version", version, "--date", date)
    tools.run("the changelog cannot be written", "Read the output of towncrier.", "towncrier", *arguments)
