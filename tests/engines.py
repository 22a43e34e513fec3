"""The ways to send requests that a test of all engines runs by: each engine, synchronous and asynchronous."""

from __future__ import annotations

import os
from typing import NamedTuple

#: Engines of this run. `make test` has httpx and the one in Rust; the judge of the engines has the others.
ENGINES = os.environ.get("TEST_ENGINES", "httpx pyreqwest").split()


class Way(NamedTuple):
    """An engine and the kind of client that sends by it."""

    engine: str
    is_async: bool

    def __str__(self) -> str:
        kind = "async" if self.is_async else "sync"
        return kind if self.engine == "httpx" else f"{kind} {self.engine}"


WAYS = [
    Way(engine, is_async)
    for engine in ENGINES
    for is_async in (False, True)
    # aiohttp is for asynchronous programs only.
    if is_async or engine != "aiohttp"
]
