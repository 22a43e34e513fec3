"""The contract beside the facts that it was built from: whatever differs has a reason."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path

import pytest

from generator.coverage import Report, coverage

from ..contract import whole_contract

pytestmark = whole_contract

ROOT = Path(__file__).parents[2]
FACTS = ROOT / "tests" / "facts" / "contract"


@cache
def report() -> Report:
    return coverage(ROOT / "spec", FACTS)


def test_no_difference_without_a_reason_and_no_reason_without_a_difference() -> None:
    assert report().unexplained == []


def test_every_operation_is_there() -> None:
    counts = report().counts
    assert len(counts) == 15
    assert sum(each["operations"][1] for each in counts.values()) == 1002


@pytest.mark.parametrize("year", [2025, 2026])
def test_departure_planted_in_a_document_is_reported(year: int, tmp_path: Path) -> None:
    facts = tmp_path / "facts"
    shutil.copytree(FACTS, facts)
    path = facts / f"published_{year}.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["components"]["notifications"]["WebhookSchema"]["properties"]["url"]["maxLength"] = 7
    if year == 2025:  # the schema of 2026 replaces it
        newer = facts / "published_2026.json"
        newer.write_text('{"operations": {}, "components": {}}', encoding="utf-8")
    path.write_text(json.dumps(document), encoding="utf-8")
    found = coverage(ROOT / "spec", facts, ["notifications"]).unexplained
    assert found == ["Webhook.url maxLength: 7 | ours none (WebhookSchema of the documents)"]


def test_every_operation_of_the_documents_is_compared() -> None:
    assert sum(each["operations"][1] for each in report().documented.values()) == 864
