"""Exports of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .export_locations import MetadataFormat

__all__ = [
    "AssetBatchExport",
    "AssetBatchExportItem",
    "AssetExport",
    "AssetToExport",
    "BulkAssetExport",
    "BulkCollectionExport",
    "BulkSavedSearchExport",
    "CollectionExport",
    "CollectionToExport",
    "LocalExport",
    "SavedSearchToExport",
]


@model
class AssetBatchExport(Model):
    """Several assets to export with the same settings."""

    assets: Opt[list[AssetBatchExportItem]] = field(default=UNSET, required=True)  #: Assets to export, each with its own name and format.
    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    transcode_profile_ids: Opt[list[str] | None] = UNSET  #: Transcode profiles whose renditions are exported.


@model
class AssetBatchExportItem(Model):
    """One asset of an export of several."""

    asset_id: Opt[str] = field(default=UNSET, required=True)  #: Asset to export.
    file_name: Opt[str | None] = UNSET  #: Name that the exported file gets.
    format_id: Opt[str | None] = UNSET  #: Format to export; the original if it is left out.


@model
class AssetExport(Model):
    """What of an asset to export, and how."""

    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    file_name: Opt[str | None] = UNSET  #: Name that the exported file gets.
    format_id: Opt[str | None] = UNSET  #: Format to export; the original if it is left out.
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    transcode_profile_ids: Opt[list[str] | None] = UNSET  #: Transcode profiles whose renditions are exported.


@model
class AssetToExport(Model):
    """An asset to export."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset.
    destination_filename: Opt[str | None] = UNSET  #: Name that the file gets at the destination.
    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class BulkAssetExport(Model):
    """Assets to export, each with its settings."""

    objects: Opt[list[AssetToExport] | None] = UNSET  #: The assets.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the work is to be shown under.


@model
class BulkCollectionExport(Model):
    """Collections whose assets to export, each with its settings."""

    objects: Opt[list[CollectionToExport] | None] = UNSET  #: The collections.


@model
class BulkSavedSearchExport(Model):
    """Saved searches whose finds to export, each with its settings."""

    objects: Opt[list[SavedSearchToExport] | None] = UNSET  #: The saved searches.


@model
class CollectionExport(Model):
    """How to export all that a collection holds."""

    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class CollectionToExport(Model):
    """A collection whose assets to export."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the collection.
    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Opt[bool | None] = UNSET  #: Make directories for the collections above this one as well.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class LocalExport(Model):
    """How a temporary file set goes to a storage behind a storage gateway, and what has been exported in it."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the transfer.
    add_file_set: Opt[bool | None] = UNSET  #: Give the destination a file set of the asset.
    asset_id: Opt[str | None] = UNSET  #: Asset that the files belong to.
    asset_paths: Opt[list[str] | None] = UNSET  #: Paths of the collections that the asset is in.
    collection_storage_id: Opt[str | None] = UNSET  #: Storage whose directories follow the collections.
    component_ids: Opt[list[str] | None] = UNSET  #: Components of the format that the files hold.
    delete_only_from_source_folder: Opt[bool | None] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_remote_file_set_after_download: Opt[bool | None] = UNSET  #: Delete the file set on the other storage when the download is complete.
    delete_source_file_set_after_download: Opt[bool | None] = UNSET  #: Delete the file set that was read from when the copy is complete.
    destination_base_directory: Opt[str | None] = UNSET  #: Directory of the destination that all files go below.
    destination_directory_path: Opt[str] = field(
        default=UNSET, required=True
    )  #: Directory of the destination that the files go into; empty for the top.
    destination_file_set_name: Opt[str] = field(default=UNSET, required=True)  #: Name that the file set gets at the destination.
    destination_filename: Opt[str | None] = UNSET  #: Name that the file gets at the destination.
    export_metadata_format: Opt[str | None] = UNSET  #: Format that exported metadata is written in, such as `CSV`.
    export_metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are exported.
    export_original: Opt[bool | None] = UNSET  #: Export the original.
    export_posters: Opt[bool | None] = UNSET  #: Export the posters.
    export_proxy: Opt[bool | None] = UNSET  #: Export the proxy.
    export_transcription_format: Opt[str | None] = UNSET  #: Format that transcriptions are exported in, such as `SRT`.
    file_set_id: Opt[str | None] = UNSET  #: File set that is carried.
    format_id: Opt[str | None] = UNSET  #: Format that the files are a copy of.
    include_original_extension: Opt[bool | None] = UNSET  #: Whether names keep the extension of the original in front of the new one.
    job_id: Opt[str | None] = UNSET  #: Job that reports the progress.
    job_steps: Opt[dict[str, Any] | None] = UNSET  #: Steps of the job that the work is shown under, by what they are for.
    local_storage_id: Opt[str | None] = UNSET  #: Storage behind the gateway that the files go to.
    original_storage_id: Opt[str | None] = UNSET  #: Storage that the files are read from.
    original_url: Opt[str | None] = field(default=UNSET, secret=True)  #: Signed URL that the files are read from.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the work is to be shown under.
    temporary_file_set_source: Opt[bool | None] = UNSET  #: Whether the files come from a temporary file set.
    transfer_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: What the transfer is for.


@model
class SavedSearchToExport(Model):
    """A saved search whose finds to export."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the saved search.
    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
