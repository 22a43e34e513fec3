"""What the review of the contract says of a release."""

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
        "the changes break callers, and nobody has approved that",
        "Take them back, or approve each in spec/accepted-breaks.yaml with its reason.",
    ),
    2: ("a rule of the contract is broken, or a tool of the review failed", "Mend what the review names."),
    3: (
        "the two engines of the review disagree on what breaks callers",
        "Look at each disagreement and mend the review, or the contract.",
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
    """What changed since the last release.

    Attributes:
        proposed: The version that the changes ask for.
        surface: A line for each change of what callers see, in the words of the client; breaks first.
    """

    proposed: str
    surface: tuple[str, ...]


def ask_review(tools: Tools, last: str | None, folder: Path) -> Verdict:
    """Run the review.

    Args:
        tools: Run it.
        last: Tag of the last release. Without one nothing can break, and the rules are all that is reviewed.
        folder: Where it writes its reports.

    Raises:
        Stopped: It does not approve.
    """
    status, output = tools.status("-m", "generator", "review", "--base", last or "HEAD", "--out", str(folder))
    if status:
        what, advice = _REASONS.get(status, _REASONS[2])
        tail = "\n".join(output.splitlines()[-15:])
        raise Stopped(f"{what}:\n{tail}", advice)
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    # What was never released can break nobody, and the notes of a first release say what there is, not what changed.
    surface = _surface(report["changes"]) if report["base"]["released"] else ()
    return Verdict(report["proposed"], tuple(surface))


def end_approvals(root: Path) -> None:
    """Take the approved breaks away: the next release is compared with this one, which has them."""
    path = root / _APPROVALS
    if path.exists():
        comments = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
        path.write_text("\n".join([*comments, "[]"]) + "\n", encoding="utf-8")


def _surface(changes: list[dict[str, Any]]) -> Iterator[str]:
    seen = [each for each in changes if each["layer"] == "python" and each["verdict"] != "doc-only"]
    for each in sorted(seen, key=lambda each: (each["verdict"] != "breaking", each["subject"])):
        yield _sentence(each)


def _sentence(change: dict[str, Any]) -> str:
    """A change as a caller sees it, with what to write instead where there is something."""
    name = (change["python"] or [change["subject"]])[0]
    verb = _VERBS.get(change["kind"].rpartition("-")[2], "Change")
    text = f"{verb} `{name}`"
    if verb not in ("Add", "Remove"):
        text += f": {change['text']}"
    mark = "**Breaks** " if change["verdict"] == "breaking" else ""
    instead = f" ({change['accepted']})" if change["accepted"] else ""
    return f"{mark}{text}{instead}"
