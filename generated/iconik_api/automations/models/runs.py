"""Runs of automations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import Facet

__all__ = ["AutomationRunEstimate"]


@model
class AutomationRunEstimate(Model):
    """What a run of an automation would act on."""

    errors: Opt[list[str] | None] = UNSET  #: Why parts of the conditions could not be counted.
    facets: Opt[dict[str, Facet] | None] = UNSET  #: Counts of the objects by field.
    total: Opt[int | None] = UNSET  #: Objects that the run would act on.
