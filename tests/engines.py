"""The ways to send requests that a test of all engines runs by: each engine, synchronous and asynchronous."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any, NamedTuple

#: Engines of this run. `make test` has httpx and the one in Rust; the judge of the engines has the others.
ENGINES = os.environ.get("TEST_ENGINES", "httpx pyreqwest").split()


class Way(NamedTuple):
    """An engine and the kind of client that sends by it.

    Attributes:
        engine: Name of the engine.
        is_async: Whether the client is asynchronous.
        by_client: Whether the requests go by a client of the library that is passed in.
    """

    engine: str
    is_async: bool
    by_client: bool = False

    def __str__(self) -> str:
        kind = "async" if self.is_async else "sync"
        kind = f"{kind} by client" if self.by_client else kind
        return kind if self.engine == "httpx" else f"{kind} {self.engine}"

    def http_client(self) -> Any:
        """Return a client of the library, to be passed in."""
        library = import_module(self.engine)
        return library.AsyncClient() if self.is_async else library.Client()


WAYS = [
    Way(engine, is_async)
    for engine in ENGINES
    for is_async in (False, True)
    # aiohttp is for asynchronous programs only.
    if is_async or engine != "aiohttp"
]

#: The ways, and those by a client of the library that is passed in.
ALL_WAYS = [
    *WAYS,
    *(way._replace(by_client=True) for way in WAYS if way.engine.startswith("httpx") and not way.is_async),
]
