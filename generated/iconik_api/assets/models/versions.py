"""Versions of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import AnalyzeStatus, ArchiveStatus, Status, UserInfo
    from .segments import SegmentType

__all__ = [
    "AssetVersion",
    "AssetVersionAnswer",
    "AssetVersionCreate",
    "AssetVersionFromAssetCreate",
    "AssetVersionFromVersionCreate",
    "AssetVersionResponse",
]

#: What a change of one version answers: the version as documented or all versions of the asset. Only the latter has an `asset_id`.
AssetVersionAnswer: TypeAlias = "AssetVersionResponse | AssetVersion"


@model
class AssetVersion(Model):
    """One state of the media of an asset."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the version.
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    created_by_user: Opt[str | None] = UNSET  #: Identifier of the user who created the version.
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who created the version.
    date_created: Opt[str | None] = UNSET  #: When it was created.
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the recognition of faces has come.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    status: Opt[Status | str | None] = UNSET  #: Whether the version is live.
    transcribe_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the transcription has come.
    transcribed_languages: Opt[list[str] | None] = UNSET  #: Codes of the languages it has been transcribed in.
    version_number: Opt[int | None] = UNSET  #: Number of the version, from 1.


@model
class AssetVersionCreate(Model):
    """How to make a new version from an earlier one of the same asset."""

    copy_metadata: Opt[bool | None] = UNSET  #: Whether to copy the metadata.
    copy_persons: Opt[bool | None] = UNSET  #: Whether to copy the recognised persons.
    copy_segments: Opt[bool | None] = UNSET  #: Whether to copy the segments.
    include_segment_types: Opt[list[SegmentType] | None] = UNSET  #: Kinds of segments to copy; all when left out.
    source_version_id: Opt[str | None] = UNSET  #: Version to copy from.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class AssetVersionFromAssetCreate(Model):
    """How to make a new version out of another asset."""

    copy_previous_version_persons: Opt[bool | None] = UNSET  #: Whether to copy the persons of the version before.
    copy_previous_version_segments: Opt[bool | None] = UNSET  #: Whether to copy the segments of the version before.
    include_segment_types: Opt[list[SegmentType] | None] = UNSET  #: Kinds of segments to copy; all when left out.
    source_metadata_asset_id: Opt[str | None] = UNSET  #: Asset to take the metadata from.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class AssetVersionFromVersionCreate(Model):
    """How to make a new version out of the media of an earlier one."""

    copy_previous_version_persons: Opt[bool | None] = UNSET  #: Whether to copy the persons of the version before.
    copy_previous_version_segments: Opt[bool | None] = UNSET  #: Whether to copy the segments of the version before.
    exclude_format_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the formats not to take over.
    include_segment_types: Opt[list[SegmentType] | None] = UNSET  #: Kinds of segments to copy; all when left out.
    source_metadata_asset_id: Opt[str | None] = UNSET  #: Asset to take the metadata from.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class AssetVersionResponse(Model):
    """All versions of one asset."""

    asset_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    versions: Opt[list[AssetVersion] | None] = UNSET  #: Versions; the newest comes last.
