"""Storages under the import paths of pythonik 1.x."""

from iconik_api.files.models import Storage as Storage, Storages as Storages

from ..base import PaginatedResponse as PaginatedResponse

__all__ = ["PaginatedResponse", "Storage", "Storages"]
