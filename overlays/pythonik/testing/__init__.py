"""A local stand-in for iconik, for tests and for trying things out: ``pip install pythonik[testing]``.

`StandIn` is a context manager; ``python -m pythonik.testing`` runs one until it is interrupted; the pytest fixture
``iconik`` is one with fresh state for each test.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iconik_api.runtime.base.lazy import lazy

if TYPE_CHECKING:
    from .backend import Backend as Backend
    from .server import RecordedRequest as RecordedRequest
    from .standin import StandIn as StandIn
    from .storage import StorageError as StorageError

# Loaded when asked for: pytest imports this package for all who have it installed, in every session.
__getattr__, __dir__ = lazy(
    __name__,
    {".backend": "Backend", ".server": "RecordedRequest", ".standin": "StandIn", ".storage": "StorageError"},
)
