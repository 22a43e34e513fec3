"""Answers about metadata views under the import paths of pythonik 1.x."""

from iconik_api.metadata.models import (
    ViewField,
    ViewListResponse,
    ViewResponse,
)

from ..base import PaginatedResponse

__all__ = ["PaginatedResponse", "ViewField", "ViewListResponse", "ViewResponse"]
