"""Pytest fixture ``iconik``: a stand-in with fresh state for each test.

    def test_title(iconik):
        client = PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url)

All tests of a session share one server, because they run one after the other. With pytest-xdist each worker has its
own server. A fault of the stand-in itself fails the test that caused it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .standin import StandIn

__all__ = ["iconik", "iconik_server"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the plugin."""
    help_text = "S3 server behind the stand-in for iconik: nanio, seaweedfs or none"
    parser.getgroup("pythonik").addoption("--iconik-storage", metavar="NAME", help=help_text)
    parser.addini("iconik_storage", help_text)


@pytest.fixture(scope="session")
def iconik_server(request: pytest.FixtureRequest) -> Iterator[StandIn]:
    """Start the stand-in that the tests of a session share. Tests use the fixture ``iconik``."""
    # The import stands here, so that the installed plugin costs nothing in sessions that do not use it.
    from .standin import StandIn

    storage = request.config.getoption("--iconik-storage") or request.config.getini("iconik_storage") or None
    with StandIn(storage=storage) as server:
        yield server


@pytest.fixture
def iconik(iconik_server: StandIn) -> Iterator[StandIn]:
    """Return a local iconik without any records."""
    iconik_server.reset()
    yield iconik_server
    if iconik_server.faults:
        pytest.fail("the stand-in broke the contract:\n" + "\n".join(iconik_server.faults), pytrace=False)
