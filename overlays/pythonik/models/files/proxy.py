"""Proxies under the import paths of pythonik 1.x."""

from iconik_api.files.models import Proxies, Proxy, Resolution

from ..base import PaginatedResponse

__all__ = ["PaginatedResponse", "Proxies", "Proxy", "Resolution"]
