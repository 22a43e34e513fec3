"""Response to a search, under the import paths of pythonik 1.x."""

from iconik_api.search.models import (
    Highlight as Highlight,
    Object as Object,
    SearchResponse as SearchResponse,
    Version as Version,
)

from ..base import PaginatedResponse as PaginatedResponse
from ..files.file import File as File
from ..files.format import Format as Format
from ..files.keyframe import Keyframe as Keyframe
from ..files.proxy import Proxy as Proxy

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
