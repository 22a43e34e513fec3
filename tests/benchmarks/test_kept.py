"""The tables of the documentation and the page with plots are of the results that are kept."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.peers import page, report

RESULTS = Path("benchmarks/results.json")
DOCS = Path("docs/performance.md")


def test_docs_show_the_results_that_are_kept() -> None:
    text = DOCS.read_text()
    assert report.with_tables(text, json.loads(RESULTS.read_bytes())) == text


def test_page_shows_the_results_that_are_kept() -> None:
    assert page.html(json.loads(RESULTS.read_bytes())) == Path("benchmarks/results.html").read_text()
