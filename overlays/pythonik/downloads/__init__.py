"""Downloads from storages: in parts side by side, resumable, and under their name only when they are whole.

`order` is what the caller wants, `source` where the bytes are, `version` which bytes they are, `pair` how they lie on
the disk until all of them are there. `task` knows what is to be asked for and what an answer means, and `drivers`
carries that out, in threads or in tasks of an event loop.
"""

from .drivers import async_download, download
from .order import OnProgress, Order
from .source import Downloadable
from .task import Download

__all__ = ["Download", "Downloadable", "OnProgress", "Order", "async_download", "download"]
