"""Export locations of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import ObjectType

__all__ = ["BulkExport", "ExportLocation", "ExportLocations", "MetadataFormat", "TranscriptionFormat"]

#: Formats that metadata is exported in.
MetadataFormat: TypeAlias = Literal["CSV", "JSON", "XML"] | str

#: Formats that transcriptions are exported in.
TranscriptionFormat: TypeAlias = Literal["WEBVTT", "SRT"] | str


@model
class BulkExport(Model):
    """Which objects to export, and where this export departs from what the location says."""

    allow_duplicate_transfers: Opt[bool | None] = UNSET  #: Start a transfer even if the same one is under way.
    delete_only_from_source_folder: Opt[bool | None] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    export_metadata: Opt[bool | None] = UNSET  #: Whether the metadata is written to a file beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Whether each asset gets a directory of its own.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[ObjectType | str] = field(default=UNSET, required=True)  #: What the identifiers name.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class ExportLocation(Model):
    """A directory of a storage that assets can be exported to, and what an export puts there."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the export location.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    description: Opt[str | None] = UNSET  #: Free text about the export location.
    export_metadata: Opt[bool | None] = UNSET  #: Whether the metadata is written to a file beside the media.
    export_original: Opt[bool | None] = UNSET  #: Whether the original is exported.
    export_posters: Opt[bool | None] = UNSET  #: Whether the posters are exported.
    export_proxy: Opt[bool | None] = UNSET  #: Whether the proxy is exported.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Whether each asset gets a directory of its own.
    export_transcriptions: Opt[bool | None] = UNSET  #: Whether transcriptions are exported.
    include_original_extension: Opt[bool | None] = UNSET  #: Whether names keep the extension of the original in front of the new one.
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    path: Opt[str] = field(default=UNSET, required=True)  #: Directory on the storage that exports go into.
    storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that exports go to.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    transcode_profile_ids: Opt[list[str] | None] = UNSET  #: Transcode profiles whose renditions are exported.
    transcription_format: Opt[TranscriptionFormat | None] = UNSET  #: Format that transcriptions are written in.


@model
class ExportLocations(Model):
    """One page of export locations."""

    objects: Opt[list[ExportLocation] | None] = field(default=UNSET, read_only=True)  #: The export locations on this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
