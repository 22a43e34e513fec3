"""Downloads from storages: in parallel parts, resumable, under the final name only when they are complete.

`request` holds the arguments of a call, `source` the URL of the bytes, `version` the content of a response.
`partial_file` keeps the bytes on disk until all of them have arrived, and `journal` lists them. `task` decides which
request follows and what a response means. `drivers` carries this out, in threads or in tasks of an event loop.
"""

from .request import OnProgress
from .source import Downloadable
from .task import Download

__all__ = ["Download", "Downloadable", "OnProgress"]
