"""Python client for iconik, the cloud media asset management system.

>>> from pythonik.client import PythonikClient
>>> client = PythonikClient(app_id="...", auth_token="...")
>>> client.assets().get("...").data
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iconik_api import __version__
from iconik_api.runtime.base.lazy import lazy

if TYPE_CHECKING:
    from iconik_api.runtime.base.errors import PythonikError
    from iconik_api.runtime.base.unset import UNSET
    from iconik_api.runtime.policy.limit import RateLimit, RateLimiter
    from iconik_api.runtime.policy.retry import NO_RETRIES, Retries

    from .client import AsyncPythonikClient, PythonikClient
    from .specs.base import PythonikResponse

__all__ = [
    "NO_RETRIES",
    "UNSET",
    "AsyncPythonikClient",
    "PythonikClient",
    "PythonikError",
    "PythonikResponse",
    "RateLimit",
    "RateLimiter",
    "Retries",
    "__version__",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".client": "AsyncPythonikClient PythonikClient",
        ".specs.base": "PythonikResponse",
        "iconik_api.runtime.base.errors": "PythonikError",
        "iconik_api.runtime.policy.limit": "RateLimit RateLimiter",
        "iconik_api.runtime.policy.retry": "NO_RETRIES Retries",
        "iconik_api.runtime.base.unset": "UNSET",
    },
)
