"""Two short rounds of the work of `make soak`."""

from __future__ import annotations

import sys

import pytest

from .soak import rounds

pytestmark = [
    pytest.mark.slow,
    pytest.mark.storage,
    pytest.mark.skipif(sys.platform != "linux", reason="descriptors are counted in /proc"),
    # A generator that is interrupted while it is closed says so on standard error.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]


def test_soak_of_a_few_seconds_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIK_UPLOADS", "set by the soak")
    sizes, wrong, work = rounds(0, works=6)
    assert wrong == []
    assert {each.tasks for each in sizes} == {0}
    assert work.done["path succeeded"] + work.done["stream succeeded"]
