"""The contract of iconik, bundled once for all tests of a worker, which do not change it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator.bundle import Bundle, bundle

SPEC = Path(__file__).parents[1] / "spec"

#: For tests that read the whole contract: one worker reads it, and none in `make quick`.
whole_contract = [pytest.mark.slow, pytest.mark.xdist_group("contract")]


@cache
def bundles() -> dict[str, Bundle]:
    """Return the bundles by service."""
    return bundle(SPEC)
