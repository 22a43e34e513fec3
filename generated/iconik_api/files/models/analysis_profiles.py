"""Analysis profiles of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["AnalysisMediaType", "AnalysisProfile", "AnalysisProfiles", "AnalysisServiceType", "TranscriptionSettings"]

#: Kinds of media, and what is looked for in them.
AnalysisMediaType: TypeAlias = Literal["image", "video", "transcription", "face_image", "face_video"] | str

#: Products that analyse media.
AnalysisServiceType: TypeAlias = (
    Literal["GOOGLE_VISION", "GOOGLE_VIDEO_INTELLIGENCE", "AMAZON_REKOGNITION", "REV_AI", "ICONIK", "ICONIK_FACE_RECOGNITION"] | str
)


@model
class AnalysisProfile(Model):
    """A way of analysing one kind of media with one service account."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the profile.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    analysis_service_account_id: Opt[str] = field(default=UNSET, required=True)  #: Account at the service that does the work.
    enabled: Opt[bool | None] = UNSET  #: Whether the profile may be used.
    is_default: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether it is used for its kind of media when none is named.
    media_type: Opt[AnalysisMediaType] = field(default=UNSET, required=True)  #: Kind of media, and what is looked for in it.
    service_type: Opt[AnalysisServiceType | None] = UNSET  #: Which of the service's products does the work.
    settings: Opt[dict[str, Any] | None] = UNSET  #: Settings of the product, such as how sure a finding must be to be kept.


@model
class AnalysisProfiles(Model):
    """One page of analysis profiles."""

    objects: Opt[list[AnalysisProfile] | None] = field(default=UNSET, read_only=True)  #: The profiles on this page.


@model
class TranscriptionSettings(Model):
    """The default profile for transcriptions together with the settings of its service account."""

    id: Opt[str | None] = UNSET  #: Identifier of the profile.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    analysis_service_account_id: Opt[str] = field(default=UNSET, required=True)  #: Account at the service that does the work.
    analysis_service_account_settings: Opt[dict[str, Any] | None] = field(
        default=UNSET, secret=True
    )  #: Settings of the account, such as its keys and vocabulary.
    enabled: Opt[bool | None] = UNSET  #: Whether the profile may be used.
    is_default: Opt[bool | None] = UNSET  #: Whether it is used for its kind of media when none is named.
    media_type: Opt[AnalysisMediaType] = field(default=UNSET, required=True)  #: Kind of media, and what is looked for in it.
    service_type: Opt[AnalysisServiceType | None] = UNSET  #: Which of the service's products does the work.
    settings: Opt[dict[str, Any] | None] = UNSET  #: Settings of the product, such as how sure a finding must be to be kept.
