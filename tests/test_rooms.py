"""The rooms of the overlay have one order, in which no import leads back (see tests/rooms.py)."""

from __future__ import annotations

from .rooms import OVERLAY, OVERLAY_ROOMS, UPLOADS_ROOMS, below, imports, problems


def test_overlay_imports_lead_to_earlier_rooms_and_make_no_circle() -> None:
    graph = imports(OVERLAY)
    assert problems(graph, OVERLAY_ROOMS) == []
    # An empty graph would pass.
    assert "pythonik.specs.uploads" in graph["pythonik.client"]


def test_uploads_imports_lead_to_earlier_rooms() -> None:
    graph = below(imports(OVERLAY), "pythonik.uploads")
    assert problems(graph, UPLOADS_ROOMS) == []
    assert {"uploads.storages.base", "uploads.state.journal", "uploads.base.steps"} <= graph["uploads.flow.upload"]
