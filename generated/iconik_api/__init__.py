"""Client of iconik acls, iconik assets, iconik auth, iconik automations, iconik files, iconik jobs, iconik metadata, iconik ml, iconik notifications, iconik search, iconik settings, iconik stats, iconik transcode, iconik users, iconik users notifications.

Generated from the contract; not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime.base.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .runtime.base.errors import (
        ApiConnectionError,
        ApiStatusError,
        ApiTimeoutError,
        BadRequestError,
        ClientClosedError,
        ConflictError,
        DecodeError,
        ForbiddenError,
        NotFoundError,
        PagingError,
        PythonikError,
        RateLimitedError,
        ResponseTooLargeError,
        ServerError,
        UnauthorizedError,
        UnprocessableEntityError,
    )
    from .runtime.base.timeouts import Timeout
    from .runtime.base.unset import UNSET, Opt, UnsetType
    from .runtime.calls.call import Call, JsonBody, ListOptions, Options
    from .runtime.calls.response import Response
    from .runtime.http.response import HttpResponse
    from .runtime.models.model import MapModel, Model
    from .runtime.operations.op import AsyncFlow, AsyncOperation, SyncFlow, SyncOperation
    from .runtime.operations.pages import AsyncObjects, AsyncPages, Objects, Pages
    from .runtime.policy.limit import RateLimit, RateLimiter
    from .runtime.policy.options import ClientOptions, RequestOptions
    from .runtime.policy.retry import NO_RETRIES, Retries

__all__ = [
    "NO_RETRIES",
    "UNSET",
    "ApiConnectionError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncClient",
    "AsyncFlow",
    "AsyncObjects",
    "AsyncOperation",
    "AsyncPages",
    "BadRequestError",
    "Call",
    "Client",
    "ClientClosedError",
    "ClientOptions",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "HttpResponse",
    "JsonBody",
    "ListOptions",
    "MapModel",
    "Model",
    "NotFoundError",
    "Objects",
    "Opt",
    "Options",
    "Pages",
    "PagingError",
    "PythonikError",
    "RateLimit",
    "RateLimitedError",
    "RateLimiter",
    "RequestOptions",
    "Response",
    "ResponseTooLargeError",
    "Retries",
    "ServerError",
    "SyncFlow",
    "SyncOperation",
    "Timeout",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "UnsetType",
    "__version__",
]

__version__ = "2.0.0"

# The runtime is private but for these names.
__getattr__, __dir__ = lazy(
    __name__,
    {
        ".client": "AsyncClient Client",
        ".runtime.base.errors": "ResponseTooLargeError ApiConnectionError ApiStatusError ApiTimeoutError BadRequestError ClientClosedError ConflictError DecodeError ForbiddenError NotFoundError PagingError PythonikError RateLimitedError ServerError UnauthorizedError UnprocessableEntityError",
        ".runtime.base.timeouts": "Timeout",
        ".runtime.base.unset": "UNSET Opt UnsetType",
        ".runtime.calls.call": "Call JsonBody ListOptions Options",
        ".runtime.calls.response": "Response",
        ".runtime.http.response": "HttpResponse",
        ".runtime.models.model": "MapModel Model",
        ".runtime.operations.op": "AsyncFlow AsyncOperation SyncFlow SyncOperation",
        ".runtime.operations.pages": "AsyncObjects AsyncPages Objects Pages",
        ".runtime.policy.limit": "RateLimit RateLimiter",
        ".runtime.policy.options": "ClientOptions RequestOptions",
        ".runtime.policy.retry": "NO_RETRIES Retries",
    },
)
