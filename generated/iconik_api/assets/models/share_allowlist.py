"""Share allowlist of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["ShareAllowlistEntries", "ShareAllowlistEntry", "ShareAllowlistEntryEdit", "ShareAllowlistEntryType"]

#: What an entry of the allowlist names.
ShareAllowlistEntryType: TypeAlias = Literal["domain", "email"] | str


@model
class ShareAllowlistEntries(Model):
    """Who may open shares by magic link."""

    objects: Opt[list[ShareAllowlistEntry] | None] = field(default=UNSET, read_only=True)  #: The entries.


@model
class ShareAllowlistEntry(Model):
    """An address or a domain that magic links may be sent to."""

    entry_type: Opt[ShareAllowlistEntryType] = field(default=UNSET, required=True)  #: Whether `value` is one address or a whole domain.
    value: Opt[str] = field(default=UNSET, required=True)  #: The address or the domain, such as `harbour.example`.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the entry.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class ShareAllowlistEntryEdit(Model):
    """New content of an entry of the allowlist."""

    entry_type: Opt[ShareAllowlistEntryType | None] = UNSET  #: Whether `value` is one address or a whole domain.
    value: Opt[str | None] = UNSET  #: The address or the domain, such as `harbour.example`.
