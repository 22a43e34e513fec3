"""What holds for all tests."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says something of the machine, which is shared, and nothing of the code.
settings.register_profile("shared machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared machine")


@pytest.fixture(scope="session", autouse=True)
def bare_environment() -> Iterator[None]:
    """Neither credentials nor proxies of the machine that the tests run on reach a test."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith("ICONIK_") or name.lower().endswith("_proxy"):
                patch.delenv(name)
        yield
