"""Sizes with units."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from pythonik.cli.sizes import parse_size, show_size


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("1", 1),
        ("16777216", 1 << 24),
        ("16MiB", 1 << 24),
        ("16 mib", 1 << 24),
        ("50MB", 50_000_000),
        ("1.5GB", 1_500_000_000),
        ("2kB", 2000),
        ("2KB", 2000),
        ("512KiB", 1 << 19),
        ("1TiB", 1 << 40),
        ("1TB", 10**12),
        ("7B", 7),
    ],
)
def test_sizes(text: str, size: int) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["", "0", "0MB", "-1", "16M", "16Mbit", "MiB", "1e6", "1,5GB", "0.1B", "٣MB", "1MB 2"])
def test_invalid_size_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^invalid size .*: expected a number of bytes, or a number with kB, MB"):
        parse_size(text)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (1024, "1.0 KiB"),
        (1 << 24, "16.0 MiB"),
        (1 << 40, "1.0 TiB"),
        (1 << 51, "2048.0 TiB"),
    ],
)
def test_shown(size: int, text: str) -> None:
    assert show_size(size) == text


@given(st.integers(1024, 1 << 60))
def test_shown_size_is_within_five_percent(size: int) -> None:
    assert abs(parse_size(show_size(size)) - size) <= size * 0.05
