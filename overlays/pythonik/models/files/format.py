"""Formats and components under the import paths of pythonik 1.x."""

from iconik_api.files.models import (
    Component,
    Format,
    Format as FormatCreate,
    Formats,
)

from ..base import ArchiveStatus, PaginatedResponse, Status

__all__ = ["ArchiveStatus", "Component", "Format", "FormatCreate", "Formats", "PaginatedResponse", "Status"]
