"""An upload holds no more than it says, however large the file is; 20 GiB are `make big-upload`."""

from __future__ import annotations

import sys

import pytest

from benchmarks.uploads.memory import LIMIT, MIB, bring

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc"),
]

SIZE = 256 * MIB


def test_parts_of_a_file_are_never_in_memory() -> None:
    assert bring(SIZE, pipe=False, workers=8, part_size=16 * MIB).peak <= LIMIT


def test_parts_of_a_pipe_are_in_memory_once_and_one_for_each_worker() -> None:
    assert bring(SIZE, pipe=True, workers=4, part_size=16 * MIB).peak <= 4 * 16 + LIMIT
