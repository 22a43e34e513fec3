"""Archives of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "AssetToMove",
    "AssetToRestore",
    "BulkAssetArchive",
    "BulkAssetRestore",
    "BulkCollectionArchive",
    "BulkCollectionRestore",
    "BulkSavedSearchArchive",
    "BulkSavedSearchRestore",
    "CollectionToMove",
    "CollectionToRestore",
    "SavedSearchToMove",
    "SavedSearchToRestore",
    "SourceContext",
]


@model
class AssetToMove(Model):
    """An asset to archive, or to bring to another storage."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    delete_only_from_source: Opt[bool | None] = UNSET  #: Delete the original only from the place that the context names.
    delete_only_from_source_context: Opt[SourceContext | None] = UNSET  #: The place that the original is deleted from.
    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    version_ids: Opt[list[str] | None] = UNSET  #: Versions to take.


@model
class AssetToRestore(Model):
    """An asset to bring back from the archive."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    restore_priority: Opt[Any] = UNSET  #: How urgent the restore is, in the words of the archive storage.
    version_ids: Opt[list[str] | None] = UNSET  #: Versions to take.


@model
class BulkAssetArchive(Model):
    """Assets to archive, each with its settings."""

    objects: Opt[list[AssetToMove] | None] = UNSET  #: The assets.
    destination_storage_id: Opt[str | None] = UNSET  #: Archive storage that the files go to; that of the system domain if it is left out.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the work is to be shown under.


@model
class BulkAssetRestore(Model):
    """Assets to bring back from the archive, each with its settings."""

    objects: Opt[list[AssetToRestore] | None] = UNSET  #: The assets.
    destination_storage_id: Opt[str | None] = UNSET  #: Storage that the files go to.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the work is to be shown under.


@model
class BulkCollectionArchive(Model):
    """Collections whose assets to archive, each with its settings."""

    objects: Opt[list[CollectionToMove] | None] = UNSET  #: The collections.
    destination_storage_id: Opt[str | None] = UNSET  #: Archive storage that the files go to; that of the system domain if it is left out.


@model
class BulkCollectionRestore(Model):
    """Collections whose assets to bring back from the archive, each with its settings."""

    objects: Opt[list[CollectionToRestore] | None] = UNSET  #: The collections.
    destination_storage_id: Opt[str | None] = UNSET  #: Storage that the files go to.


@model
class BulkSavedSearchArchive(Model):
    """Saved searches whose finds to archive, each with its settings."""

    objects: Opt[list[SavedSearchToMove] | None] = UNSET  #: The saved searches.
    destination_storage_id: Opt[str | None] = UNSET  #: Archive storage that the files go to; that of the system domain if it is left out.


@model
class BulkSavedSearchRestore(Model):
    """Saved searches whose finds to bring back from the archive, each with its settings."""

    objects: Opt[list[SavedSearchToRestore] | None] = UNSET  #: The saved searches.
    destination_storage_id: Opt[str | None] = UNSET  #: Storage that the files go to.


@model
class CollectionToMove(Model):
    """A collection whose assets to archive, or to bring to another storage."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the collection.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    delete_only_from_source: Opt[bool | None] = UNSET  #: Delete the original only from the place that the context names.
    delete_only_from_source_context: Opt[SourceContext | None] = UNSET  #: The place that the original is deleted from.
    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Opt[bool | None] = UNSET  #: Make directories for the collections above this one as well.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class CollectionToRestore(Model):
    """A collection whose assets to bring back from the archive."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the collection.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Opt[bool | None] = UNSET  #: Make directories for the collections above this one as well.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    restore_priority: Opt[Any] = UNSET  #: How urgent the restore is, in the words of the archive storage.
    version_ids: Opt[list[str] | None] = UNSET  #: Versions to take.


@model
class SavedSearchToMove(Model):
    """A saved search whose finds to archive, or to bring to another storage."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the saved search.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    delete_only_from_source: Opt[bool | None] = UNSET  #: Delete the original only from the place that the context names.
    delete_only_from_source_context: Opt[SourceContext | None] = UNSET  #: The place that the original is deleted from.
    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class SavedSearchToRestore(Model):
    """A saved search whose finds to bring back from the archive."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the saved search.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    restore_priority: Opt[Any] = UNSET  #: How urgent the restore is, in the words of the archive storage.
    version_ids: Opt[list[str] | None] = UNSET  #: Versions to take.


@model
class SourceContext(Model):
    """One place that an original lies at, such as the storage that a collection mirrors."""

    external_id: Opt[str | None] = UNSET  #: Identifier of the place in a system outside iconik.
    root_collection_path: Opt[str | None] = UNSET  #: Directory of the storage that the topmost collection stands for.
    root_collection_storage_id: Opt[str | None] = UNSET  #: Storage that the topmost collection mirrors.
    storage_id: Opt[str | None] = UNSET  #: Storage that the original lies on.
