"""Formats and components under the import paths of pythonik 1.x."""

from iconik_api.files.models import (
    Component as Component,
    Format as Format,
    Format as FormatCreate,
    Formats as Formats,
)

from ..base import ArchiveStatus as ArchiveStatus, PaginatedResponse as PaginatedResponse, Status as Status

__all__ = ["ArchiveStatus", "Component", "Format", "FormatCreate", "Formats", "PaginatedResponse", "Status"]
