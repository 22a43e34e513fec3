"""Response to a search, under the import paths of pythonik 1.x."""

from iconik_api.search.models import (
    Highlight,
    Object,
    SearchResponse,
    Version,
)

from ..base import PaginatedResponse
from ..files.file import File
from ..files.format import Format
from ..files.keyframe import Keyframe
from ..files.proxy import Proxy

__all__ = [
    "File",
    "Format",
    "Highlight",
    "Keyframe",
    "Object",
    "PaginatedResponse",
    "Proxy",
    "SearchResponse",
    "Version",
]
