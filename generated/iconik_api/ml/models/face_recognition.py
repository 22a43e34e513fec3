"""Face recognition of ml."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "FaceExtraction",
    "FaceExtractionObjectType",
    "JobsState",
    "JobsStateAction",
]

#: Kinds of objects that name the assets to look into.
FaceExtractionObjectType: TypeAlias = (
    Literal[
        "assets",
        "collections",
        "saved_searches",
    ]
    | str
)

#: What can be done to jobs of face recognition.
JobsStateAction: TypeAlias = (
    Literal[
        "ABORT",
        "RESTART",
    ]
    | str
)


@model
class FaceExtraction(Model):
    """Where to look for faces."""

    object_ids: Opt[list[str]] = field(
        default=UNSET, required=True
    )  #: Identifiers of the assets, collections or saved searches.
    object_type: Opt[FaceExtractionObjectType] = field(default=UNSET, required=True)  #: What the identifiers stand for.
    face_image_analysis_profile_id: Opt[str | None] = (
        UNSET  #: Analysis profile to use for still pictures; without it the usual one.
    )
    face_video_analysis_profile_id: Opt[str | None] = (
        UNSET  #: Analysis profile to use for video; without it the usual one.
    )
    force: Opt[bool | None] = UNSET  #: Look again where faces were looked for already.
    include_assets: Opt[bool | None] = UNSET  #: Whether to look into the assets in the collections.
    include_collections: Opt[bool | None] = UNSET  #: Whether to look into the collections in the collections.


@model
class JobsState(Model):
    """Jobs and what is to be done to them."""

    action: Opt[JobsStateAction] = field(default=UNSET, required=True)  #: What to do.
    job_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the jobs.
