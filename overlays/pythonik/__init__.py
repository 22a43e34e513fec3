"""Python client for iconik, the cloud media asset management system.

>>> from pythonik.client import PythonikClient
>>> client = PythonikClient(app_id="...", auth_token="...")
>>> client.assets().get("...").data
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
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


def _parts() -> Iterator[str]:
    """Yield the folders of other distributions that lie apart from the client, as pex lays each wheel.

    A folder with an `__init__.py` is another installation of the client, whose parts have another version. A file is
    an archive, into which only the import system looks.
    """
    for entry in sys.path:
        if isinstance(entry, str):
            folder = os.path.join(entry, __name__)
            apart = os.path.isdir(folder) and not os.path.exists(os.path.join(folder, "__init__.py"))
            if apart or os.path.isfile(entry):
                yield folder


# Folders that nsa-pythonik 1.x and 2.x have, and this package has not.
if any(os.path.isdir(os.path.join(__path__[0], each)) for each in ("tests", "_base")):
    from ._internal.mixed import warn_of_mix

    warn_of_mix(__path__[0])

__path__ = [*dict.fromkeys((*__path__, *_parts()))]

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
