from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from pythonik.exceptions import UploadError
from pythonik.uploads.base.parts import DEFAULT_PART_SIZE, GIB, MIB, Limits, Part, cut

S3 = Limits(smallest=5 * MIB, largest=5 * GIB, most=10_000)
GCS = Limits(smallest=256 * 1024, largest=5 * GIB, most=1 << 20, multiple=256 * 1024)


@settings(deadline=None)
@given(size=st.integers(0, 10_000), part_size=st.integers(1, 3_000))
def test_the_parts_are_the_file(size: int, part_size: int) -> None:
    parts = list(cut(size, part_size))
    assert [part.number for part in parts] == list(range(1, len(parts) + 1))
    assert [part.start for part in parts] == [0, *(part.end for part in parts[:-1])]
    assert parts[-1].end == size
    assert [part.is_last for part in parts] == [False] * (len(parts) - 1) + [True]
    assert all(part.size == part_size for part in parts[:-1])
    assert len(parts) == 1 or parts[-1].size > 0


@settings(deadline=None)
@given(size=st.integers(0, 48 * 1024 * GIB), wanted=st.integers(1, 10 * GIB), limits=st.sampled_from([S3, GCS]))
def test_part_sizes_are_what_the_storage_takes(size: int, wanted: int, limits: Limits) -> None:
    part_size = limits.part_size(size, wanted)
    assert limits.smallest <= part_size <= limits.largest
    assert -(-size // part_size) <= limits.most
    assert part_size % limits.multiple == 0


def test_requested_part_size_is_used_if_it_fits() -> None:
    assert S3.part_size(100 * GIB, 16 * MIB) == 16 * MIB
    assert S3.part_size(None, 16 * MIB) == 16 * MIB
    assert S3.part_size(10_000 * 20 * MIB, 16 * MIB) == 20 * MIB


def test_more_than_the_storage_takes_is_refused() -> None:
    with pytest.raises(UploadError, match="too large for the storage: at most 10000 parts"):
        S3.part_size(10_000 * 5 * GIB + 1, 16 * MIB)


def test_largest_object_is_taken() -> None:
    assert S3.part_size(10_000 * 5 * GIB, 16 * MIB) == 5 * GIB


def test_part_size_is_rounded_up_to_a_multiple() -> None:
    assert GCS.part_size(None, 256 * 1024 + 1) == 512 * 1024
    assert Limits(smallest=1, largest=9, most=9).part_size(None, 5) == 5


def test_sizes_are_in_bytes() -> None:
    assert (MIB, GIB, DEFAULT_PART_SIZE) == (1_048_576, 1_073_741_824, 16_777_216)


def test_bytes_of_a_part_are_not_shown() -> None:
    assert repr(Part(1, 0, 3, is_last=True, data=bytearray(b"abc"))) == "Part(number=1, start=0, size=3, is_last=True)"
