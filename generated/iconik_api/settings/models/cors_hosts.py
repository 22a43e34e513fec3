"""Cors hosts of settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["CORSHost", "CORSHosts"]


@model
class CORSHost(Model):
    """A host whose pages may call iconik from a browser."""

    host: Opt[str] = field(default=UNSET, required=True)  #: Address of the host.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the host.


@model
class CORSHosts(Model):
    """Hosts that may call from a browser."""

    objects: Opt[list[CORSHost] | None] = field(default=UNSET, read_only=True)  #: The hosts.
