"""Requests of a test that mocks another HTTP library than the one that this client sends by."""

from __future__ import annotations

import os
import sys
from typing import Any, Final

from ..base.origin import is_loopback, origin_of
from ..http.request import HttpRequest

#: Environment variable that lets such requests through.
VARIABLE: Final = "PYTHONIK_ALLOW_UNMOCKED"
#: Methods that mocks replace, by library: of requests, and of the libraries of this client.
_REQUESTS: Final = ("requests.Session.send", "requests.Session.get_adapter", "requests.adapters.HTTPAdapter.send")
_OWN: Final = (
    *("httpx.Client.send", "httpx.Client._send_single_request", "httpx.HTTPTransport.handle_request"),
    *("httpx.AsyncClient.send", "httpx.AsyncClient._send_single_request"),
    *("httpx.AsyncHTTPTransport.handle_async_request", "httpcore.ConnectionPool.handle_request"),
    "httpcore.AsyncConnectionPool.handle_async_request",
)


def refuse_unmocked(request: HttpRequest) -> None:
    """Refuse a request of a test to another machine, if the test mocks requests, which this client does not use.

    Raises:
        RuntimeError: The request would reach a real server.
    """
    if "PYTEST_CURRENT_TEST" not in os.environ or os.environ.get(VARIABLE) == "1":
        return
    mock = next(filter(None, map(_replaced_by, _REQUESTS)), None)
    if mock not in ("requests_mock", "responses") or any(map(_replaced_by, _OWN)):
        return
    if not is_loopback(origin_of(request.url)[1]):
        raise RuntimeError(
            f"{request.method} {request.public_url} was not sent: {mock} mocks requests, but this client sends by "
            "another library. Mock it with respx, pytest-httpx or vcrpy, or use the stand-in, pythonik.testing; see "
            f"docs/upgrading.md. {VARIABLE}=1 sends such requests."
        )


def _replaced_by(path: str) -> str | None:
    """Return the library of the function in place of a method; `None` if nothing took its place."""
    library, *names = path.split(".")
    found: Any = sys.modules.get(library)
    for name in names:
        found = getattr(found, name, None)
    home = getattr(found, "__module__", None)
    if found is None:
        return None
    owner = str(home).partition(".")[0]
    return None if owner == library else owner
