"""Answers about metadata views under the import paths of pythonik 1.x."""

from iconik_api.metadata.models import (
    ViewField as ViewField,
    ViewListResponse as ViewListResponse,
    ViewResponse as ViewResponse,
)

from ..base import PaginatedResponse as PaginatedResponse

__all__ = ["PaginatedResponse", "ViewField", "ViewListResponse", "ViewResponse"]
