"""Analyses of transcode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import BulkObjectType

__all__ = ["AnalysisForceType", "AnalysisRequest", "BulkAnalysisRequest"]

#: What becomes of earlier results of an analysis.
AnalysisForceType: TypeAlias = Literal["APPEND", "OVERWRITE"] | str


@model
class AnalysisRequest(Model):
    """How to analyse."""

    force: Opt[bool | None] = UNSET  #: Do it again where it has been done already.
    force_type: Opt[AnalysisForceType | None] = UNSET  #: What becomes of earlier results.
    service_name: Opt[str | None] = UNSET  #: Service that analyses.


@model
class BulkAnalysisRequest(Model):
    """What to analyse and how."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)  #: What the identifiers name.
    force: Opt[bool | None] = UNSET  #: Do it again where it has been done already.
    force_type: Opt[AnalysisForceType | None] = UNSET  #: What becomes of earlier results.
    profile_id: Opt[str | None] = UNSET  #: Identifier of the profile; the default one if it is left out.
