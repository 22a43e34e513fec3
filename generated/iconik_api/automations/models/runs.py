"""Runs of automations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "AutomationRunEstimate",
    "Facet",
    "FacetBucket",
]


@model
class AutomationRunEstimate(Model):
    """What a run of an automation would act on."""

    errors: Opt[list[str] | None] = UNSET  #: Why parts of the conditions could not be counted.
    facets: Opt[dict[str, Facet] | None] = UNSET  #: Counts of the objects by field.
    total: Opt[int | None] = UNSET  #: Objects that the run would act on.


@model
class Facet(Model):
    """Counts of the objects by the values of one field."""

    buckets: Opt[list[FacetBucket] | None] = UNSET  #: The most frequent values.
    doc_count_error_upper_bound: Opt[int | None] = UNSET  #: How far the counts may be off at most, in objects.
    sum_other_doc_count: Opt[int | None] = UNSET  #: Objects with values other than those in `buckets`.


@model
class FacetBucket(Model):
    """One value and its count."""

    doc_count: Opt[int | None] = UNSET  #: Objects with this value.
    key: Opt[str | None] = UNSET  #: The value.
