"""The rooms of the overlay have one order, in which no import leads back (see tests/rooms.py)."""

from __future__ import annotations

import pytest

from .rooms import OVERLAY, OVERLAY_ROOMS, UPLOADS_ROOMS, below, imports, problems


@pytest.fixture(scope="module")
def graph() -> dict[str, set[str]]:
    """The imports of the overlay, which all of its modules are parsed for."""
    return imports(OVERLAY)


def test_overlay_imports_lead_to_earlier_rooms_and_make_no_circle(graph: dict[str, set[str]]) -> None:
    assert problems(graph, OVERLAY_ROOMS) == []
    # An empty graph would pass.
    assert "pythonik.specs.uploads" in graph["pythonik.client"]


def test_uploads_imports_lead_to_earlier_rooms(graph: dict[str, set[str]]) -> None:
    uploads = below(graph, "pythonik.uploads")
    assert problems(uploads, UPLOADS_ROOMS) == []
    assert {"uploads.storages.base", "uploads.state.journal", "uploads.base.steps"} <= uploads["uploads.flow.upload"]
