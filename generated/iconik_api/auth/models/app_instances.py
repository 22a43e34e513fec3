"""App instances of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["AppInstance"]


@model
class AppInstance(Model):
    """An installation of an application that was let in."""

    app_id: Opt[str] = field(default=UNSET, required=True)  #: Application that is installed.
    id: Opt[str] = field(
        default=UNSET, required=True, secret=True
    )  #: Identifier that the installation made up for itself; whoever knows it can fetch its token.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was let in.
