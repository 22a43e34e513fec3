"""The tests of the same name over httpx2 and aiohttp."""

from __future__ import annotations

from tests.runtime.conftest import send as send, serve as serve, way as way
from tests.runtime.test_transport import *
