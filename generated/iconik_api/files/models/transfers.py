"""Transfers of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "BulkArchive",
    "BulkCopy",
    "BulkMediaObjectType",
    "BulkRestore",
    "TransferFromStorage",
    "TransferToStorage",
    "TransfersFromStorage",
    "TransfersToStorage",
]

#: Kinds of objects whose media one call can work on.
BulkMediaObjectType: TypeAlias = Literal["assets", "collections", "saved_searches", "playlists"] | str


@model
class BulkArchive(Model):
    """Which objects to archive, and how."""

    allow_duplicate_transfers: Opt[bool | None] = UNSET  #: Start a transfer even if the same one is under way.
    delete_only_from_source_folder: Opt[bool | None] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into.
    destination_storage_id: Opt[str | None] = UNSET  #: Archive storage to use; the default one if left out.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Opt[bool | None] = UNSET  #: Make directories for the collections above this one as well.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)  #: What the identifiers name.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class BulkCopy(Model):
    """Which objects to copy to a storage, and how."""

    allow_duplicate_transfers: Opt[bool | None] = UNSET  #: Start a transfer even if the same one is under way.
    delete_only_from_source_folder: Opt[bool | None] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    file_path: Opt[str | None] = UNSET  #: Directory of the storage that the files go into.
    format_name: Opt[str | None] = UNSET  #: Name of the format that is copied.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Opt[bool | None] = UNSET  #: Make directories for the collections above this one as well.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)  #: What the identifiers name.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class BulkRestore(Model):
    """Which objects to bring back from the archive, and how."""

    allow_duplicate_transfers: Opt[bool | None] = UNSET  #: Start a transfer even if the same one is under way.
    delete_only_from_source_folder: Opt[bool | None] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into.
    destination_storage_id: Opt[str | None] = UNSET  #: Storage to bring the files to; where they came from if left out.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Opt[bool | None] = UNSET  #: Make directories for the collections above this one as well.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)  #: What the identifiers name.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class TransferFromStorage(Model):
    """Files that are carried from a storage to another. To start a transfer, an empty object is enough."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the transfer.
    add_file_set: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the destination gets a file set of the asset.
    asset_id: Opt[str | None] = UNSET  #: Asset that the files belong to.
    asset_paths: Opt[list[str] | None] = UNSET  #: Paths of the collections that the asset is in.
    collection_storage_id: Opt[str | None] = UNSET  #: Storage whose directories follow the collections.
    component_ids: Opt[list[str] | None] = UNSET  #: Components of the format that the files hold.
    delete_local_file_set_after_upload: Opt[bool | None] = UNSET  #: Delete the file set on the gateway's storage when the upload is complete.
    delete_only_from_source_folder: Opt[bool | None] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_source_file_set_after_download: Opt[bool | None] = UNSET  #: Delete the file set that was read from when the copy is complete.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    destination_file_set_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name that the file set gets at the destination.
    destination_filename: Opt[str | None] = UNSET  #: Name that the file gets at the destination.
    destination_storage_id: Opt[str | None] = UNSET  #: Storage that the files go to.
    destination_storage_method: Opt[str | None] = UNSET  #: How the storage is reached, such as `S3` or `FILE`.
    export_metadata_format: Opt[str | None] = field(default=UNSET, read_only=True)  #: Format that exported metadata is written in, such as `CSV`.
    export_metadata_view: Opt[str | None] = field(default=UNSET, read_only=True)  #: Metadata view whose fields are exported.
    export_original: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the transfer is the export of an original.
    export_posters: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether posters are exported as well.
    export_proxy: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the proxy is exported as well.
    export_transcription_format: Opt[str | None] = field(default=UNSET, read_only=True)  #: Format that transcriptions are exported in, such as `SRT`.
    format_id: Opt[str | None] = UNSET  #: Format that the files are a copy of.
    include_original_extension: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether names keep the extension of the original in front of the new one.
    job_id: Opt[str | None] = UNSET  #: Job that reports the progress.
    job_steps: Opt[dict[str, Any] | None] = UNSET  #: Steps of the job that the work is shown under, by what they are for.
    original_file_set_id: Opt[str | None] = UNSET  #: File set that the files are read from.
    original_storage_id: Opt[str | None] = UNSET  #: Storage that the files are read from.
    original_url: Opt[str | None] = field(default=UNSET, secret=True)  #: Signed URL that the files are read from.
    overwrite: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether files of the same name at the destination are replaced.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the job belongs to.
    temporary_file_set_source: Opt[bool | None] = UNSET  #: Whether the files come from a temporary file set.
    transfer_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: What the transfer is for.


@model
class TransferToStorage(Model):
    """Files that are carried to a storage from another."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the transfer.
    add_file_set: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the destination gets a file set of the asset.
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
    export_metadata_format: Opt[str | None] = field(default=UNSET, read_only=True)  #: Format that exported metadata is written in, such as `CSV`.
    export_metadata_view: Opt[str | None] = field(default=UNSET, read_only=True)  #: Metadata view whose fields are exported.
    export_original: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the transfer is the export of an original.
    export_posters: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether posters are exported as well.
    export_proxy: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the proxy is exported as well.
    export_transcription_format: Opt[str | None] = field(default=UNSET, read_only=True)  #: Format that transcriptions are exported in, such as `SRT`.
    file_set_id: Opt[str | None] = UNSET  #: File set that is carried.
    format_id: Opt[str | None] = UNSET  #: Format that the files are a copy of.
    include_original_extension: Opt[bool | None] = UNSET  #: Whether names keep the extension of the original in front of the new one.
    job_id: Opt[str | None] = UNSET  #: Job that reports the progress.
    job_steps: Opt[dict[str, Any] | None] = UNSET  #: Steps of the job that the work is shown under, by what they are for.
    local_storage_id: Opt[str | None] = UNSET  #: Storage behind the gateway that the files go to.
    original_storage_id: Opt[str | None] = UNSET  #: Storage that the files are read from.
    original_url: Opt[str | None] = field(default=UNSET, secret=True)  #: Signed URL that the files are read from.
    overwrite: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether files of the same name at the destination are replaced.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the job belongs to.
    temporary_file_set_source: Opt[bool | None] = UNSET  #: Whether the files come from a temporary file set.
    transfer_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: What the transfer is for.


@model
class TransfersFromStorage(Model):
    """One page of transfers from a storage."""

    objects: Opt[list[TransferFromStorage] | None] = field(default=UNSET, read_only=True)  #: The transfers on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class TransfersToStorage(Model):
    """One page of transfers to a storage."""

    objects: Opt[list[TransferToStorage] | None] = field(default=UNSET, read_only=True)  #: The transfers on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
