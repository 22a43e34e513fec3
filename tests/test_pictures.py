"""The pictures of the README show what the commands print today."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from docs.pictures.review import review_lines
from docs.pictures.terminal import draw, text_of
from docs.pictures.upload import upload_lines

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
CHANGING = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\d.]+ (?:[KM]i)?B/s|\d+:\d\d left|[\d.]+ s\b|━+|╺")
"""Identifiers, rates, seconds, and the bar, whose pieces depend on the moment of the frame."""


def _shown(svg: str) -> list[str]:
    words = CHANGING.sub("…", text_of(svg)).replace(", …", "").split()
    return [word for word in words if word != "…"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "title", "lines"),
    [("review", "make review", review_lines), ("upload", "pythonik upload", upload_lines)],
    ids=["review", "upload"],
)
def test_the_output_of_the_command_is_the_text_of_its_picture(
    name: str, title: str, lines: Callable[[], list[str]]
) -> None:
    drawn = draw(name, title, lines())
    assert _shown(drawn) == _shown((PICTURES / f"{name}.svg").read_text()), "run make pictures"


@pytest.mark.parametrize("name", ["review", "upload"])
def test_a_picture_is_small_and_in_the_readme(name: str) -> None:
    assert (PICTURES / f"{name}.svg").stat().st_size < 12_000
    assert f"](docs/pictures/{name}.svg)" in (ROOT / "README.md").read_text()
