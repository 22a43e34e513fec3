"""The verdict of the review on a release."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from .stopped import Stopped, Tools

__all__ = ["Verdict", "ask_review", "end_approvals"]

_APPROVALS = "spec/accepted-breaks.yaml"

_REASONS = {
    1: (
        "the changes break callers, and the breaks are not approved",
        "Revert the changes, or approve each break in spec/accepted-breaks.yaml with a reason.",
    ),
    2: ("a rule of the contract is broken, or a tool of the review failed", "Fix the findings of the review."),
    3: (
        "the two engines of the review disagree on what breaks callers",
        "Check each disagreement, and fix the review or the contract.",
    ),
}
_VERBS = {
    "added": "Add",
    "deprecated": "Deprecate",
    "removed": "Remove",
    "renamed": "Rename",
    "undeprecated": "Keep",
}


@attrs.frozen
class Verdict:
    """The changes since the last release.

    Attributes:
        proposed: The version that the changes require.
        surface: A line for each change of the surface, in the words of the client; breaks first.
    """

    proposed: str
    surface: tuple[str, ...]


def ask_review(tools: Tools, last: str | None, folder: Path) -> Verdict:
    """Run the review.

    Args:
        tools: Runner in the clone.
        last: Tag of the last release. Without a release nothing can break, and only the rules are checked.
        folder: Folder for the reports.

    Raises:
        Stopped: The review does not approve the changes.
    """
    status, output = tools.status("-m", "generator", "review", "--base", last or "HEAD", "--out", str(folder))
    if status:
        what, advice = _REASONS.get(status, _REASONS[2])
        tail = "\n".join(output.splitlines()[-15:])
        raise Stopped(f"{what}:\n{tail}", advice)
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    # A change before the first release breaks nobody, and the first notes list features, not changes.
    surface = _surface(report["changes"]) if report["base"]["released"] else ()
    return Verdict(report["proposed"], tuple(surface))


def end_approvals(root: Path) -> None:
    """Remove the approved breaks: the next release is compared with this release, which includes them."""
    path = root / _APPROVALS
    if path.exists():
        comments = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
        path.write_text("\n".join([*comments, "[]"]) + "\n", encoding="utf-8")


def _surface(changes: list[dict[str, Any]]) -> Iterator[str]:
    seen = [each for each in changes if each["layer"] == "python" and each["verdict"] != "doc-only"]
    for each in sorted(seen, key=lambda each: (each["verdict"] != "breaking", each["subject"])):
        yield _sentence(each)


def _sentence(change: dict[str, Any]) -> str:
    """Return a change in the words of a caller, with the replacement if there is one."""
    name = (change["python"] or [change["subject"]])[0]
    verb = _VERBS.get(change["kind"].rpartition("-")[2], "Change")
    text = f"{verb} `{name}`"
    if verb not in ("Add", "Remove"):
        text += f": {change['text']}"
    mark = "**Breaks** " if change["verdict"] == "breaking" else ""
    instead = f" ({change['accepted']})" if change["accepted"] else ""
    return f"{mark}{text}{instead}"
