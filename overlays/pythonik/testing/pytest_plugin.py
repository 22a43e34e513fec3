"""The pytest fixture ``iconik``: a stand-in with fresh state for each test.

    def test_title(iconik):
        client = PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url)

All tests of a session share one server, as they run one after the other (with pytest-xdist each worker has its own).
A fault of the stand-in itself fails the test that came upon it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .standin import StandIn


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what can be chosen."""
    help_text = "S3 server behind the stand-in for iconik: nanio, seaweedfs or none"
    parser.getgroup("pythonik").addoption("--iconik-storage", metavar="NAME", help=help_text)
    parser.addini("iconik_storage", help_text)


@pytest.fixture(scope="session")
def iconik_server(request: pytest.FixtureRequest) -> Iterator[StandIn]:
    """The stand-in that the tests of a session share; tests ask for ``iconik`` instead."""
    # Imported here, so that the plugin costs nothing to those who have it installed and do not use it.
    from .standin import StandIn

    storage = request.config.getoption("--iconik-storage") or request.config.getini("iconik_storage") or None
    with StandIn(storage=storage) as server:
        yield server


@pytest.fixture
def iconik(iconik_server: StandIn) -> Iterator[StandIn]:
    """A local iconik that holds nothing yet."""
    iconik_server.reset()
    yield iconik_server
    if iconik_server.faults:
        pytest.fail("the stand-in broke the contract:\n" + "\n".join(iconik_server.faults), pytrace=False)
