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


class _AnyPage(type):
    """Class of `PaginatedResponse`, of which every page is an instance."""

    def __instancecheck__(cls, instance: object) -> bool:
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass: type) -> bool:
        # A class that a user derives has instances of its own only.
        is_page = cls is PaginatedResponse and issubclass(subclass, Model) and hasattr(subclass, "objects")
        return is_page or super().__subclasscheck__(subclass)


@model
class PaginatedResponse(Model, metaclass=_AnyPage):
    """One page of objects of any kind.

    Operations return classes of their own with the same fields. Objects of these classes are instances of this one.
    """

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
