"""A local stand-in for iconik, for tests and for trying things out. Needs ``pip install pythonik[testing]``.

`StandIn` is a context manager; ``python -m pythonik.testing`` runs one until it is interrupted; the pytest fixture
``iconik`` is one with fresh state for each test.
"""

from .server import RecordedRequest
from .standin import StandIn
from .storage import StorageError

__all__ = ["RecordedRequest", "StandIn", "StorageError"]
