"""Analysis service accounts of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["AnalysisServiceAccount", "AnalysisServiceAccounts", "AnalysisServiceMethod"]

#: Whose services analyse media.
AnalysisServiceMethod: TypeAlias = Literal["GOOGLE_AI", "AMAZON", "REV_AI", "ICONIK"] | str


@model
class AnalysisServiceAccount(Model):
    """An account at a service that analyses media."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the account in iconik.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    method: Opt[AnalysisServiceMethod] = field(default=UNSET, required=True)  #: Whose service it is.
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)  #: Keys of the account, and what else the service asks for.


@model
class AnalysisServiceAccounts(Model):
    """One page of accounts at analysis services."""

    objects: Opt[list[AnalysisServiceAccount] | None] = field(default=UNSET, read_only=True)  #: The accounts on this page.
