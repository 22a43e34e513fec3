"""Results as text: for the terminal, and as tables of docs/performance.md."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.results import markdown, table
from benchmarks.spread import spread_text

from .works import NSA1, NSA2, OURS

_SENTENCE_END = re.compile(r"(?<=\.) (?=[A-Z0-9])")
_BEGIN, _END = "<!-- results: written by make bench -->\n", "<!-- end of results -->\n"

_SIGN = {"times": "≥", "share": "≤", "more": "≤", "value": "≤"}


def number(value: float) -> str:
    """Return a number with the digits that it needs."""
    return f"{value:,.0f}" if abs(value) >= 1000 or value == int(value) else f"{value:g}"


def with_unit(quantity: str, unit: str) -> str:
    """Return the head of a column."""
    return f"{quantity}, {unit}" if unit else quantity


def goal_row(goal: Mapping[str, Any]) -> list[str]:
    """Return a goal, its limit, the spread, and the verdict."""
    limit = f"{_SIGN[goal['how']]} {number(goal['limit'])}"
    least, middle, most = goal["spread"]
    came_out = number(middle) if least == most else spread_text(goal["spread"], number)
    return [goal["text"], limit, came_out, "met" if goal["met"] else "missed"]


def goals_as_text(results: Mapping[str, Any]) -> str:
    """Return the goals as text for a terminal."""
    judged = [goal_row(goal) for goal in results["goals"]]
    return "\nGoals\n" + table(
        ["", "goal", "median (least to most)", ""], [[*row[:3], _loud(row[3])] for row in judged]
    )


def _loud(verdict: str) -> str:
    return verdict.upper() if verdict == "missed" else verdict


def rows(work: Mapping[str, Any]) -> list[list[str]]:
    """Return one row for each contestant: its quantities, and its ratio to the baseline."""
    quantities = list(work["quantities"].values())
    found = []
    for name, first in quantities[0]["contestants"].items():
        values = [spread_text(each["contestants"][name]["value"], number) for each in quantities[:1]]
        values += [number(each["contestants"][name]["value"][1]) for each in quantities[1:]]
        ratio = spread_text(first["ratio"], lambda value: f"{value:.2f}")
        found.append([name, *values, ratio])
    return found


def head(work: Mapping[str, Any]) -> list[str]:
    """Return the heads of the columns of `rows`."""
    heads = [with_unit(name, quantity["unit"]) for name, quantity in work["quantities"].items()]
    return ["", *heads, f"of {work['baseline']}"]


def work_as_text(work: Mapping[str, Any]) -> str:
    """Return a work as text for a terminal."""
    return f"\n{work['title']}\n{table(head(work), rows(work))}"


def weight_rows(results: Mapping[str, Any]) -> list[list[str]]:
    """Return the weights of the contestants."""
    weights = results["weight"]
    return [
        [name, *(f"{weights[name][key]:,}" if key in weights[name] else "–" for key in ("kB", "files", "lines"))]
        for name in (OURS, NSA2, NSA1)
    ]


WEIGHT_HEAD = ("", "wheel, kB", "files", "lines of Python")


def circumstances(results: Mapping[str, Any]) -> str:
    """Return the date and the versions, as a sentence."""
    versions: dict[str, str] = {}
    for each in results["versions"].values():
        versions |= each
    named = ", ".join(f"{name} {version}" for name, version in sorted(versions.items()) if name != "nsa-pythonik")
    return f"{results['date']}, {results['cores']} cores, Python {results['python']}, {named}."


def _tables(results: Mapping[str, Any]) -> str:
    judged = [goal_row(goal) for goal in results["goals"]]
    emphasised = [[*row[:3], f"**{row[3]}**" if row[3] == "missed" else row[3]] for row in judged]
    bytes_of = results["bytes"]
    answers = (
        f"The small asset has {bytes_of['asset']:,} bytes, 1,000 assets {bytes_of['assets']:,}, 1,000 assets with files"
        f" {bytes_of['indexed']:,}, 1,000 hits {bytes_of['hits']:,}."
    )
    parts: list[str] = [_by_line(f"{circumstances(results)} {answers}")]
    parts.append(markdown(["goal", "limit", "median (least to most)", ""], emphasised))
    for work in results["works"].values():
        parts.append(f"### {work['title']}\n")
        parts.append(_by_line(f"{work['note']} {_rounds(work['rounds'])}"))
        parts.append(markdown(head(work), rows(work)))
    parts.append("### Weight\n")
    parts.append(markdown(WEIGHT_HEAD, weight_rows(results)))
    parts.append(_refusals(results["refused imports"]))
    return "\n".join(parts)


def _by_line(text: str) -> str:
    """Return text with one sentence a line."""
    return _SENTENCE_END.sub("\n", text) + "\n"


def _rounds(count: int) -> str:
    return "1 round." if count == 1 else f"{count} rounds."


def _refusals(refused: Mapping[str, Sequence[str]]) -> str:
    lines = ["Modules that could not be imported, without extras:", ""]
    for name, modules in refused.items():
        shown = ", ".join(f"`{each.partition(':')[0]}`" for each in modules[:6])
        rest = f" and {len(modules) - 6} more" if len(modules) > 6 else ""
        lines.append(f"* {name}: {len(modules)}{' (' + shown + rest + ')' if modules else ''}")
    return "\n".join(lines) + "\n"


def with_tables(text: str, results: Mapping[str, Any]) -> str:
    """Return a page of Markdown with the results between its two marks.

    Raises:
        ValueError: It does not have the marks.
    """
    before, begin, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ValueError(f"the page lacks {_BEGIN.strip()} or {_END.strip()}")
    return f"{before}{begin}\n{_tables(results)}\n{end}{after}"
