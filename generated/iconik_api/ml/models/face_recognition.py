"""Face recognition of ml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import BulkObjectType

__all__ = ["FaceExtraction"]


@model
class FaceExtraction(Model):
    """Where to look for faces."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the assets, collections or saved searches.
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)  #: What the identifiers stand for.
    face_image_analysis_profile_id: Opt[str | None] = UNSET  #: Analysis profile to use for still pictures; without it the usual one.
    face_video_analysis_profile_id: Opt[str | None] = UNSET  #: Analysis profile to use for video; without it the usual one.
    force: Opt[bool | None] = UNSET  #: Look again where faces were looked for already.
    include_assets: Opt[bool | None] = UNSET  #: Whether to look into the assets in the collections.
    include_collections: Opt[bool | None] = UNSET  #: Whether to look into the collections in the collections.
