"""Local stand-in for iconik, for tests and experiments: ``pip install pythonik[testing]``.

`StandIn` is a context manager. ``python -m pythonik.testing`` runs a stand-in until it is interrupted. The pytest
fixture ``iconik`` is a stand-in with fresh state for each test.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iconik_api.runtime.base.lazy import lazy

if TYPE_CHECKING:
    from .backend import (
        Backend,
        LargeFileBackend,
        LargeFileError,
        PartAddress,
        S3Backend,
    )
    from .deliveries import Delivery
    from .server import RecordedRequest
    from .signing import Bucket
    from .standin import StandIn
    from .storage import Nanio, S3Server, SeaweedFS, StorageError

__all__ = [
    "Backend",
    "Bucket",
    "Delivery",
    "LargeFileBackend",
    "LargeFileError",
    "Nanio",
    "PartAddress",
    "RecordedRequest",
    "S3Backend",
    "S3Server",
    "SeaweedFS",
    "StandIn",
    "StorageError",
]

# The modules are loaded on first use: pytest imports this package in every session if it is installed.
__getattr__, __dir__ = lazy(
    __name__,
    {
        ".backend": "Backend LargeFileBackend LargeFileError PartAddress S3Backend",
        ".deliveries": "Delivery",
        ".server": "RecordedRequest",
        ".signing": "Bucket",
        ".standin": "StandIn",
        ".storage": "Nanio S3Server SeaweedFS StorageError",
    },
)
