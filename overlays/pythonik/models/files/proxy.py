"""Proxies under the import paths of pythonik 1.x."""

from iconik_api.files.models import Proxies as Proxies, Proxy as Proxy, Resolution as Resolution

from ..base import PaginatedResponse as PaginatedResponse

__all__ = ["PaginatedResponse", "Proxies", "Proxy", "Resolution"]
