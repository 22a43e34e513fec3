"""The tests of the same name over httpx2 and aiohttp."""

from __future__ import annotations

from tests.faults.conftest import caller as caller
from tests.faults.test_unpacking import *
