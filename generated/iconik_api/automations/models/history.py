"""History of automations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["AutomationHistory", "AutomationHistoryStatus"]

#: How an automation fared with an object.
AutomationHistoryStatus: TypeAlias = Literal["FAILED", "SUCCEED"] | str


@model
class AutomationHistory(Model):
    """What an automation has done to one object."""

    automation_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the automation.
    object_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the object.
    object_type: Opt[str] = field(default=UNSET, required=True)  #: Kind of object, such as `assets`.
    status: Opt[AutomationHistoryStatus] = field(default=UNSET, required=True)  #: Whether it succeeded.
    system_domain_id: Opt[str] = field(default=UNSET, required=True)  #: System domain that it belongs to.
    version_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the version of the asset.
    date_executed: Opt[str | None] = UNSET  #: When the automation acted.
    error_message: Opt[str | None] = UNSET  #: Why it failed.
    job_id: Opt[str | None] = UNSET  #: Job that did the work.
