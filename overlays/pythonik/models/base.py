"""Models of several services, under the import path of pythonik 1.x."""

from __future__ import annotations

from typing import Any

from iconik_api.assets.models import HistoryOperationType
from iconik_api.files.models import FileType, StorageMethod
from iconik_api.runtime.base.unset import UNSET, Opt
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.models.model import Model, model
from iconik_api.shared.models import (
    ArchiveStatus,
    ObjectType,
    Status,
    UserInfo,
)

__all__ = [
    "ArchiveStatus",
    "FileType",
    "HistoryOperationType",
    "ObjectType",
    "PaginatedResponse",
    "PythonikResponse",
    "Response",
    "Status",
    "StorageMethod",
    "UserInfo",
]

PythonikResponse = Response


@model
class PaginatedResponse(Model):
    """One page of objects of any kind. Operations return classes of their own with the same fields."""

    first_url: Opt[str | None] = UNSET
    last_url: Opt[str | None] = UNSET
    next_url: Opt[str | None] = UNSET
    objects: Opt[Any] = UNSET
    page: Opt[int | None] = UNSET
    pages: Opt[int | None] = UNSET
    per_page: Opt[int | None] = UNSET
    prev_url: Opt[str | None] = UNSET
    scroll_id: Opt[str | None] = UNSET
    total: Opt[int | None] = UNSET
