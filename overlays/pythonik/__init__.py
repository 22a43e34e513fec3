"""Python client for iconik, the cloud media asset management system.

>>> from pythonik.client import PythonikClient
>>> client = PythonikClient(app_id="...", auth_token="...")
>>> client.assets().get("...").data
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iconik_api import __version__ as __version__
from iconik_api.runtime.base.lazy import lazy

if TYPE_CHECKING:
    from iconik_api.runtime.base.errors import PythonikError as PythonikError
    from iconik_api.runtime.base.unset import UNSET as UNSET
    from iconik_api.runtime.policy.limit import RateLimit as RateLimit, RateLimiter as RateLimiter
    from iconik_api.runtime.policy.retry import NO_RETRIES as NO_RETRIES, Retries as Retries

    from .client import AsyncPythonikClient as AsyncPythonikClient, PythonikClient as PythonikClient
    from .specs.base import PythonikResponse as PythonikResponse

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
