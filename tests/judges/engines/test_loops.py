"""The tests of the same name over httpx2 and aiohttp."""

from __future__ import annotations

from tests.lifecycle.conftest import serve as serve
from tests.lifecycle.test_loops import *
