"""Requests, responses and failures as an engine makes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from iconik_api.runtime.base.failure import EngineError
from iconik_api.runtime.base.timeouts import DEFAULT_TIMEOUT
from iconik_api.runtime.http.headers import Headers
from iconik_api.runtime.http.request import HttpRequest
from iconik_api.runtime.http.response import HttpResponse


def a_request(method: str = "GET", url: str = "https://iconik.example/", **options: Any) -> HttpRequest:
    """Return a request."""
    return HttpRequest(method, url, **{"timeout": DEFAULT_TIMEOUT, **options})


def a_response(
    status: int = 200,
    content: bytes = b"",
    headers: Mapping[str, str] | list[tuple[str, str]] | None = None,
    request: HttpRequest | None = None,
) -> HttpResponse:
    """Return a response whose body is read."""
    response = HttpResponse(request or a_request(), status, Headers(headers), content)
    response.read()
    return response


def unsent(text: str = "no") -> EngineError:
    """Return the failure of a connection that was never made."""
    return EngineError(text, unsent=True)


def timed_out(text: str = "slow") -> EngineError:
    """Return the failure of a response that did not come in time."""
    return EngineError(text, "timeout")
