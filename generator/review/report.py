"""The result as files: an HTML page, text for a pull request, data for programs, and the difference of the surface."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jinja2

from generator.output import write_files
from generator.printable import printable
from generator.review.change import LAYERS, Change, Verdict
from generator.review.redocly import BLIND, OVERCAUTIOUS
from generator.review.result import Result, shortened

__all__ = ["write_report"]

_HEADINGS = {
    "wire": "On the wire",
    "python": "In Python",
    "types": "Tests of the base, type-checked against this client",
}


def write_report(result: Result, folder: Path) -> None:
    """Write ``report.html``, ``report.md``, ``report.json`` and ``surface.diff``."""
    files = {
        "report.html": _render("report.html.jinja", result, escape=True),
        "report.md": _render("report.md.jinja", result, escape=False),
        "report.json": json.dumps(_plain(result), ensure_ascii=False, indent=1) + "\n",
        "surface.diff": result.surface_diff,
    }
    write_files(folder, {name: printable(text) for name, text in files.items()})


def _render(template: str, result: Result, *, escape: bool) -> str:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("generator.review"),
        autoescape=escape,  # noqa: S701  (text for a pull request escapes by its own filter)
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["shortened"] = shortened
    environment.filters["cell"] = _cell
    return environment.get_template(template).render(
        result=result,
        verdicts=sorted(Verdict, reverse=True),
        layers=[(layer, _HEADINGS[layer]) for layer in LAYERS],
        blind=BLIND,
        overcautious=OVERCAUTIOUS,
    )


def _cell(text: object) -> str:
    """Return text that stays in its cell of a Markdown table."""
    return str(text).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def _plain(result: Result) -> dict[str, Any]:
    return {
        "base": {"name": result.base, "version": result.base_version, "released": result.released},
        "version": result.version,
        "proposed": result.proposed,
        "status": result.status,
        "verdict": None if result.verdict is None else result.verdict.label,
        "counts": result.counts(),
        "services": {service: result.counts(service) for service in result.services},
        "changes": [_change(change, result) for change in result.changes],
        "findings": [str(finding) for finding in result.findings],
        "failures": list(result.failures),
        "second_engine": None if result.disagreements is None else [str(each) for each in result.disagreements],
    }


def _change(change: Change, result: Result) -> dict[str, Any]:
    approved = result.accepted.get(change.key)
    return {
        "layer": change.layer,
        "service": change.service,
        "change": change.key,
        "kind": change.kind,
        "subject": change.subject,
        "verdict": change.verdict.label,
        "text": change.text,
        "place": str(change.place),
        "directions": list(change.directions),
        "python": list(change.python),
        "operations": list(change.operations),
        "accepted": approved.reason if approved else None,
    }
