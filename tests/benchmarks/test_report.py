from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

import pytest

from benchmarks.peers import page, report

SMALL: dict[str, Any] = {
    "date": "2026-01-02",
    "cores": 2,
    "python": "3.11.7",
    "versions": {"ours": {"pythonik": "2.0.0", "httpx": "0.28.1"}, "other": {"nsa-pythonik": "2.3.0"}},
    "goals": [
        {
            "text": "Call <&>: share of 2.3.0",
            "work": "call",
            "quantity": "CPU a call",
            "how": "share",
            "limit": 0.65,
            "other": "nsa-pythonik 2.3.0",
            "who": "ours",
            "spread": [0.6, 0.7, 0.8],
            "met": False,
        },
        {
            "text": "Files",
            "work": "weight",
            "quantity": "files",
            "how": "value",
            "limit": 350,
            "other": "",
            "who": "ours",
            "spread": [300, 300, 300],
            "met": True,
        },
    ],
    "bytes": {"asset": 1470, "assets": 5000, "indexed": 17000, "hits": 1500},
    "weight": {
        "ours": {"kB": 390, "files": 300, "lines": 45000},
        "nsa-pythonik 2.3.0": {"files": 4523, "lines": 619404},
        "nsa-pythonik 1.15.0": {"files": 40, "lines": 3000},
    },
    "refused imports": {"ours": ["pythonik.cli.app: No module named 'typer'"], "nsa-pythonik 2.3.0": []},
    "works": {
        "call": {
            "title": "One call",
            "note": "A <note>.",
            "rounds": 3,
            "baseline": "nsa-pythonik 2.3.0",
            "quantities": {
                "CPU a call": {
                    "unit": "µs",
                    "contestants": {
                        "ours": {"value": [300, 350, 400], "ratio": [0.6, 0.7, 0.8]},
                        "nsa-pythonik 2.3.0": {"value": [450, 500, 1550], "ratio": [1, 1, 1]},
                    },
                },
                "modules": {
                    "unit": "",
                    "contestants": {
                        "ours": {"value": [80, 80, 80], "ratio": [0.1, 0.1, 0.1]},
                        "nsa-pythonik 2.3.0": {"value": [900, 900, 900], "ratio": [1, 1, 1]},
                    },
                },
            },
        }
    },
}


def test_terminal() -> None:
    assert report.work_as_text(SMALL["works"]["call"]).splitlines() == [
        "",
        "One call",
        "                          CPU a call, µs  modules  of nsa-pythonik 2.3.0",
        "  ours                  350 (300 to 400)       80    0.70 (0.60 to 0.80)",
        "  nsa-pythonik 2.3.0  500 (450 to 1,550)      900    1.00 (1.00 to 1.00)",
    ]
    assert "≤ 0.65        0.7 (0.6 to 0.8)  MISSED" in report.goals_as_text(SMALL)


def test_tables_of_the_docs() -> None:
    text = "before\n<!-- results: written by make bench -->\nold\n<!-- end of results -->\nafter\n"
    made = report.with_tables(text, SMALL)
    assert made.startswith("before\n")
    assert made.endswith("<!-- end of results -->\nafter\n")
    assert "old" not in made
    assert (
        "| Call <&>: share of 2.3.0 | ≤ 0.65 | 0.7 (0.6 to 0.8) | **missed** |\n| Files | ≤ 350 | 300 | met |" in made
    )
    assert "| ours | 350 (300 to 400) | 80 | 0.70 (0.60 to 0.80) |" in made
    assert "* ours: 1 (`pythonik.cli.app`)\n* nsa-pythonik 2.3.0: 0\n" in made
    assert report.with_tables(made, SMALL) == made


def test_docs_without_their_marks() -> None:
    with pytest.raises(ValueError, match="the page lacks <!-- results"):
        report.with_tables("no marks", SMALL)


def test_page_loads_nothing_and_escapes() -> None:
    made = page.html(SMALL)
    assert not re.search(r"""(?:src|href)=|url\(|@import|<script""", made)
    assert "A &lt;note&gt;." in made
    assert "Call &lt;&amp;&gt;" in made
    assert "1 of 2 met" in made


def test_plot() -> None:
    (drawn,) = re.findall(r"<svg.*?</svg>", page.html(SMALL))
    plot = ElementTree.fromstring(drawn)
    ours, other = plot.findall("rect")
    assert (ours.get("class"), other.get("class")) == ("own", "peer")
    assert float(ours.get("width", 0)) / float(other.get("width", 0)) == pytest.approx(350 / 500, abs=0.01)
    (goal,) = [line for line in plot.findall("line") if line.get("class") == "goal"]
    begin = float(ours.get("x", 0))
    reach = (float(goal.get("x1", 0)) - begin) / float(other.get("width", 1))
    assert reach == pytest.approx(0.65, abs=0.01)
