"""Results as one page with plots, which needs nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from . import report
from .goals import Goal
from .works import OURS

#: Of a plot, in its own units.
_NAMES, _BARS, _ROW, _THICK = 215, 470, 30, 14
_WIDTH = _NAMES + _BARS + 120

_STYLE = """
:root { --ink: #1d2430; --soft: #5d6878; --line: #dfe3ea; --paper: #ffffff; --ours: #1f6feb; --peer: #a9b4c4;
  --goal: #c2410c; --met: #13703b; --met-paper: #e3f5ea; --missed: #a1260d; --missed-paper: #fdeae5; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaf1; --soft: #9aa6b8; --line: #2f3846; --paper: #141922; --ours: #5b9dff; --peer: #5d6a7e;
    --goal: #ff9f6b; --met: #7ddfa3; --met-paper: #143324; --missed: #ff9d88; --missed-paper: #43201a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 48px 24px 96px; max-width: 860px; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 8px; letter-spacing: -0.01em; }
h2 { font-size: 19px; margin: 56px 0 4px; }
p { margin: 4px 0 12px; } .soft, figcaption { color: var(--soft); font-size: 14px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; margin: 12px 0; }
th, td { padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
th { font-weight: 600; color: var(--soft); } th:first-child, td:first-child { text-align: left; }
td.verdict { padding-right: 0; } tr.ours td:first-child { font-weight: 600; color: var(--ours); }
.met, .missed { display: inline-block; padding: 1px 9px; border-radius: 9px; font-size: 13px;
  font-weight: 600; }
.met { color: var(--met); background: var(--met-paper); }
.missed { color: var(--missed); background: var(--missed-paper); }
figure { margin: 8px 0 0; } svg { width: 100%; height: auto; display: block; overflow: visible; }
svg text { fill: var(--ink); font-size: 13px; font-variant-numeric: tabular-nums; } svg text.soft { fill: var(--soft); }
svg .peer { fill: var(--peer); } svg .own { fill: var(--ours); } svg text.own-name { font-weight: 600; }
svg .axis { stroke: var(--line); } svg .spread { stroke: var(--ink); stroke-width: 1.5; opacity: 0.75; }
svg .goal { stroke: var(--goal); stroke-width: 2; stroke-dasharray: 5 3; }
details { margin: 8px 0 0; } summary { cursor: pointer; color: var(--soft); font-size: 14px; }
"""

_INTRODUCTION = (
    "The client beside nsa-pythonik 1.15.0 and 2.3.0, bare httpx, and what is possible at all. Shorter is better"
    " everywhere. A bar is the median of the rounds, the line across its end goes from the least to the most, and a"
    " dashed line is a goal: the bar that it crosses has to end before it. A ratio is of two contestants in the same"
    " round; given is the median of those. How it is measured: docs/performance.md. The figures:"
    " benchmarks/results.json."
)


def html(results: Mapping[str, Any]) -> str:
    """Return the page as HTML."""
    goals = results["goals"]
    met = sum(goal["met"] for goal in goals)
    parts = [
        "<!doctype html>\n<html lang='en'>\n<meta charset='utf-8'>",
        "<meta name='viewport' content='width=device-width, initial-scale=1'>",
        f"<title>pythonik beside its peers</title>\n<style>{_STYLE}</style>\n<body>",
        f"<h1>pythonik beside its peers</h1>\n<p class='soft'>{escape(report.circumstances(results))}</p>",
        f"<p>{_INTRODUCTION}</p>",
        f"<h2>Goals: {met} of {len(goals)} met</h2>",
        _goals(goals),
    ]
    for key, work in results["works"].items():
        parts.append(_work(work, [goal for goal in goals if goal["work"] == key]))
    parts.append(
        "<h2>Weight</h2>\n<p class='soft'>The wheel with all files and lines of Python in it; of the peers what they"
        " install.</p>"
    )
    parts.append(_table(report.WEIGHT_HEAD, report.weight_rows(results)))
    return "\n".join(parts) + "\n</body>\n</html>\n"


def _goals(goals: Sequence[Mapping[str, Any]]) -> str:
    rows = []
    for goal in goals:
        *cells, verdict = map(escape, report.goal_row(goal))
        rows.append(
            "".join(f"<td>{cell}</td>" for cell in cells)
            + f"<td class='verdict'><span class='{verdict}'>{verdict}</span></td>"
        )
    head = "<tr><th>goal</th><th>limit</th><th>median (least to most)</th><th></th></tr>"
    return f"<table>{head}" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def _work(work: Mapping[str, Any], goals: Sequence[Mapping[str, Any]]) -> str:
    name, quantity = next(iter(work["quantities"].items()))
    about = f"{report.with_unit(name, quantity['unit'])}; {work['rounds']} round{'s' * (work['rounds'] != 1)}"
    parts = [
        f"<h2>{escape(work['title'])}</h2>",
        f"<p class='soft'>{escape(work['note'])}</p>",
        f"<figure>{_plot(quantity, [goal for goal in goals if goal['quantity'] == name])}",
        f"<figcaption>{escape(about)}</figcaption></figure>",
        f"<details><summary>In numbers</summary>{_table(report.head(work), report.rows(work))}</details>",
    ]
    return "\n".join(parts)


def _plot(quantity: Mapping[str, Any], goals: Sequence[Mapping[str, Any]]) -> str:
    contestants = quantity["contestants"]
    medians = {name: each["value"][1] for name, each in contestants.items()}
    marks = [(_as_goal(goal).mark(medians), goal["who"]) for goal in goals]
    longest = max(max(each["value"][2] for each in contestants.values()), *(mark for mark, _ in marks), 0)
    scale = _BARS / longest
    height = _ROW * len(contestants) + 10
    drawn = [f"<line class='axis' x1='{_NAMES}' y1='0' x2='{_NAMES}' y2='{height}'/>"]
    for place, (name, each) in enumerate(contestants.items()):
        own = [mark for mark, who in marks if who == name]
        drawn.append(_bar(name, each["value"], place * _ROW + _ROW // 2 + 5, scale, own))
        drawn += [_mark(mark, place, scale) for mark in own]
    return f"<svg viewBox='0 0 {_WIDTH} {height}' role='img'>{''.join(drawn)}</svg>"


def _as_goal(goal: Mapping[str, Any]) -> Goal:
    return Goal(**{name: value for name, value in goal.items() if name not in ("spread", "met")})


def _bar(name: str, value: Sequence[float], y: float, scale: float, marks: Sequence[float]) -> str:
    least, middle, most = (_NAMES + each * scale for each in value)
    kind = "own" if name.startswith(OURS) else "peer"
    # The number stands clear of the goals that are near.
    near = [_NAMES + mark * scale for mark in marks if most - 12 < _NAMES + mark * scale < most + 60]
    number_at = max([most, *near]) + 10
    cap, text = _THICK / 2 - 2, y + 4.5
    ends = "".join(f"M{each:.1f} {y - cap}v{2 * cap}" for each in (least, most))
    return (
        f"<text class='{kind}-name' x='{_NAMES - 12}' y='{text}' text-anchor='end'>{escape(name)}</text>"
        f"<rect class='{kind}' x='{_NAMES}' y='{y - _THICK / 2}' width='{max(middle - _NAMES, 1):.1f}'"
        f" height='{_THICK}' rx='2'/>"
        f"<path class='spread' d='M{least:.1f} {y}H{most:.1f}{ends}'/>"
        f"<text x='{number_at:.1f}' y='{text}'>{report.number(value[1])}</text>"
    )


def _mark(mark: float, place: int, scale: float) -> str:
    x, y = _NAMES + mark * scale, place * _ROW + 5
    return f"<line class='goal' x1='{x:.1f}' y1='{y}' x2='{x:.1f}' y2='{y + _ROW}'/>"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    heads = "".join(f"<th>{escape(each)}</th>" for each in head)
    lines = []
    for row in rows:
        kind = " class='ours'" if row[0].startswith(OURS) else ""
        lines.append(f"<tr{kind}>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>")
    return f"<table><tr>{heads}</tr>{''.join(lines)}</table>"
