"""Health of search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["Ping"]


@model
class Ping(Model):
    """A sign of life."""

    service: Opt[str | None] = UNSET  #: Name of the service.
    status: Opt[str | None] = UNSET  #: State of the service, such as `ok`.
    version: Opt[str | None] = UNSET  #: Version of the service.
