"""Client of iconik acls, iconik assets, iconik auth, iconik automations, iconik files, iconik jobs, iconik metadata, iconik ml, iconik notifications, iconik search, iconik settings, iconik stats, iconik transcode, iconik users, iconik users notifications.

Generated from the contract; not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime.base.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncClient as AsyncClient, Client as Client

__version__ = "2.0.0"

__getattr__, __dir__ = lazy(__name__, {".client": "AsyncClient Client"})
