"""The pictures of the README; `make check` compares them with the output of their commands."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("name", ["review", "upload"])
def test_a_picture_is_small_and_in_the_readme(name: str) -> None:
    assert (ROOT / f"docs/pictures/{name}.svg").stat().st_size < 12_000
    assert f"](docs/pictures/{name}.svg)" in (ROOT / "README.md").read_text()
