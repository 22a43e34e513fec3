"""Acl templates of acls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["ACLTemplate", "ACLTemplates"]


@model
class ACLTemplate(Model):
    """A named set of access rights. The same object serves to create, replace and update."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the template.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.


@model
class ACLTemplates(Model):
    """The templates."""

    objects: Opt[list[ACLTemplate] | None] = field(default=UNSET, read_only=True)  #: The templates.
