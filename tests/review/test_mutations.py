"""Every single change of the contract gets the verdict that a person has given it, and nothing else is found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.review.change import Change
from generator.review.wire import WireContract, compare

from .conftest import mutations, wire_of

MUTATIONS = {mutation["name"]: mutation for mutation in mutations()}


def finding(change: Change) -> str:
    return " ".join([change.verdict.label, change.kind, change.subject, *change.directions])


def test_there_are_enough_kinds_each_once() -> None:
    assert len(MUTATIONS) == len(mutations())
    assert len(MUTATIONS) >= 60
    verdicts = Counter(text.split()[0] for each in MUTATIONS.values() for text in each["finds"])
    assert verdicts["breaking"] >= 40
    assert verdicts["compatible"] >= 20
    ways = Counter(text.split()[-1] for each in MUTATIONS.values() for text in each["finds"])
    assert ways["request"] >= 20
    assert ways["response"] >= 20


@pytest.mark.slow
@pytest.mark.parametrize("mutation", MUTATIONS.values(), ids=MUTATIONS)
def test_a_change_gets_its_verdict(
    base: Path, base_wire: WireContract, mutated: Callable[[dict[str, Any]], Path], mutation: dict[str, Any]
) -> None:
    head = mutated(mutation)
    found = compare(base_wire, wire_of(head))
    assert sorted(map(finding, found)) == sorted(mutation["finds"])
    for change in found:
        root = base if change.place.revision else head
        lines = (root / change.place.file).read_text(encoding="utf-8").splitlines()
        assert 1 <= change.place.line <= len(lines)
        assert change.operations or change.subject.startswith("media")
