"""The changelog, from what people wrote of their changes and from what the review found."""

from __future__ import annotations

import re
from pathlib import Path

from .stopped import Stopped, Tools

__all__ = ["MARK", "require_fragments", "write_notes"]

#: Stands in the changelog above the last release.
MARK = "<!-- releases -->"
FOLDER = "changes"
_KINDS = ("added", "changed", "deprecated", "removed", "fixed", "security")
_FRAGMENT = re.compile(rf"\+?[a-z0-9][a-z0-9.-]*\.({'|'.join(_KINDS)})\.md")
_OTHERS = {"README.md", "template.md.jinja"}


def require_fragments(root: Path) -> None:
    """Ask for a word on what changed.

    Raises:
        Stopped: There is none, or one of no kind that there is.
    """
    names = sorted(path.name for path in (root / FOLDER).iterdir() if path.name not in _OTHERS)
    odd = [name for name in names if not _FRAGMENT.fullmatch(name)]
    if odd:
        advice = f"Name it +what.kind.md; kinds are {', '.join(_KINDS)}."
        raise Stopped(f"{FOLDER}/{odd[0]} has no name of a note on a change", advice)
    if not names:
        advice = f"Write one, as {FOLDER}/README.md says: what can callers do now, what do they have to do otherwise?"
        raise Stopped(f"there is no note on a change in {FOLDER}/", advice)


def write_notes(tools: Tools, version: str, date: str, surface: tuple[str, ...]) -> None:
    """Put the notes and the changes of the surface into the changelog, and take the notes away.

    Raises:
        Stopped: It did not work.
    """
    for number, sentence in enumerate(surface):
        (tools.root / FOLDER / f"+{number:04}.surface.md").write_text(sentence + "\n", encoding="utf-8")
    arguments = ("build", "--yes", "--version", version, "--date", date)
    tools.run("the changelog cannot be written", "See what towncrier says.", "towncrier", *arguments)
