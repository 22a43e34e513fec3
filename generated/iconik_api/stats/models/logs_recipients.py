"""Logs recipients of stats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["LogsRecipient", "LogsRecipientCheck", "LogsRecipientMethod", "LogsRecipients"]

#: Whose service receives the logs.
LogsRecipientMethod: TypeAlias = Literal["AMAZON", "GOOGLE"] | str


@model
class LogsRecipient(Model):
    """A place outside iconik that logs are sent to."""

    method: Opt[LogsRecipientMethod] = field(default=UNSET, required=True)  #: Whose service it is.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)  #: Where exactly it is and how to write there, keys among them.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the recipient.


@model
class LogsRecipientCheck(Model):
    """Whether iconik can write to a recipient."""

    access_check: Opt[bool | None] = UNSET  #: Whether iconik can write there.
    error_message: Opt[str | None] = UNSET  #: Why iconik cannot write there.


@model
class LogsRecipients(Model):
    """One page of recipients."""

    objects: Opt[list[LogsRecipient] | None] = field(default=UNSET, read_only=True)  #: The recipients on this page.
