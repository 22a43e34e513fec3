"""Export locations of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import ObjectType

__all__ = [
    "BulkExport",
    "ExportLocation",
    "ExportLocations",
    "MetadataFormat",
    "TranscriptionFormat",
]

#: Formats that metadata is exported in.
MetadataFormat: TypeAlias = (
    Literal[
        "CSV",
        "JSON",
        "XML",
    ]
    | str
)

#: Formats that transcriptions are exported in.
TranscriptionFormat: TypeAlias = (
    Literal[
        "WEBVTT",
        "SRT",
    ]
    | str
)


@model
class BulkExport(Model):
    """Which objects to export, and where this export departs from what the location says."""

    allow_duplicate_transfers: Opt[bool | None] = UNSET  #: Start a transfer even if the same one is under way.
    delete_only_from_source_folder: Opt[bool | None] = (
        UNSET  #: Delete the original only from the folder that it was copied from.
    )
    delete_original: Opt[bool | None] = UNSET  #: Delete the original from its storage after the copy is complete.
    export_metadata: Opt[bool | None] = UNSET  #: Whether the metadata is written to a file beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Whether every asset gets a directory of its own.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make a directory for every collection below the named one.
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one type.
    object_type: Opt[ObjectType | str] = field(default=UNSET, required=True)  #: What the identifiers name.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold the original.


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
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Whether every asset gets a directory of its own.
    export_transcriptions: Opt[bool | None] = UNSET  #: Whether transcriptions are exported.
    include_original_extension: Opt[bool | None] = (
        UNSET  #: Whether names keep the extension of the original in front of the new one.
    )
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    path: Opt[str] = field(default=UNSET, required=True)  #: Directory on the storage that exports go into.
    storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that exports go to.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: The iconik domain that owns it.
    transcode_profile_ids: Opt[list[str] | None] = UNSET  #: Transcode profiles whose renditions are exported.
    transcription_format: Opt[TranscriptionFormat | None] = UNSET  #: Format that transcriptions are written in.


@model
class ExportLocations(Model):
    """One page of export locations."""

    objects: Opt[list[ExportLocation] | None] = field(
        default=UNSET, read_only=True
    )  #: The export locations of this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: Counts of values by field.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the first page.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the last page.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the next page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: How many pages there are.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Most objects in a page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the previous page.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Mark to scroll on from.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Export locations in all pages.
