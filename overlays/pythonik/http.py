"""Requests, responses and engines: the seam between the client and the HTTP libraries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iconik_api.runtime.base.lazy import lazy

if TYPE_CHECKING:
    from iconik_api.runtime.base.failure import EngineError, FailureKind
    from iconik_api.runtime.base.timeouts import Timeout, TimeoutInput
    from iconik_api.runtime.http.auth import Credential
    from iconik_api.runtime.http.engine import AsyncEngine, Engine, Fields
    from iconik_api.runtime.http.headers import Headers, HeadersInput
    from iconik_api.runtime.http.request import HttpRequest
    from iconik_api.runtime.http.response import AsyncBody, Body, HttpResponse
    from iconik_api.runtime.http.streams import FileStream, Stream
    from iconik_api.runtime.http.url import Params, Url
    from iconik_api.runtime.transport.session import AsyncSession, Session

__all__ = [
    "AsyncBody",
    "AsyncEngine",
    "AsyncSession",
    "Body",
    "Credential",
    "Engine",
    "EngineError",
    "FailureKind",
    "Fields",
    "FileStream",
    "Headers",
    "HeadersInput",
    "HttpRequest",
    "HttpResponse",
    "Params",
    "Session",
    "Stream",
    "Timeout",
    "TimeoutInput",
    "Url",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "iconik_api.runtime.base.failure": "EngineError FailureKind",
        "iconik_api.runtime.base.timeouts": "Timeout TimeoutInput",
        "iconik_api.runtime.http.auth": "Credential",
        "iconik_api.runtime.http.engine": "AsyncEngine Engine Fields",
        "iconik_api.runtime.http.headers": "Headers HeadersInput",
        "iconik_api.runtime.http.request": "HttpRequest",
        "iconik_api.runtime.http.response": "AsyncBody Body HttpResponse",
        "iconik_api.runtime.http.streams": "FileStream Stream",
        "iconik_api.runtime.http.url": "Params Url",
        "iconik_api.runtime.transport.session": "AsyncSession Session",
    },
)
