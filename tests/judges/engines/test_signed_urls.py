"""The tests of the same name over httpx2 and aiohttp."""

from __future__ import annotations

from tests.faults.conftest import send as send, way as way
from tests.faults.test_signed_urls import *
