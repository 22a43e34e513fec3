"""Sync sessions of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["SyncSession"]


@model
class SyncSession(Model):
    """A session in which the visitors of a share watch together."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the session.
    current_dc_url: Opt[str | None] = UNSET  #: Address of the data centre that answers.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    dc_url: Opt[str | None] = UNSET  #: Address of the data centre that runs it.
    node: Opt[str | None] = UNSET  #: Server that runs it.
