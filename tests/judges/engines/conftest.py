"""The engines that `make test` does not run: httpx2 and aiohttp."""

from __future__ import annotations

import os

# Read when the tests are imported.
os.environ["TEST_ENGINES"] = "httpx2 aiohttp"
