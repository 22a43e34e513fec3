"""Storages under the import paths of pythonik 1.x."""

from iconik_api.files.models import Storage, Storages

from ..base import PaginatedResponse

__all__ = ["PaginatedResponse", "Storage", "Storages"]
