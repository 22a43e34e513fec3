"""Storage transfers of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .archives import AssetToMove, CollectionToMove, SavedSearchToMove

__all__ = ["BulkAssetTransfer", "BulkCollectionTransfer", "BulkSavedSearchTransfer", "FormatTransfer"]


@model
class BulkAssetTransfer(Model):
    """Assets to copy or move to a storage, each with its settings."""

    objects: Opt[list[AssetToMove] | None] = UNSET  #: The assets.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the work is to be shown under.


@model
class BulkCollectionTransfer(Model):
    """Collections whose assets to copy or move to a storage, each with its settings."""

    objects: Opt[list[CollectionToMove] | None] = UNSET  #: The collections.


@model
class BulkSavedSearchTransfer(Model):
    """Saved searches whose finds to copy or move to a storage, each with its settings."""

    objects: Opt[list[SavedSearchToMove] | None] = UNSET  #: The saved searches.


@model
class FormatTransfer(Model):
    """Where on the storage the files of a format go."""

    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    destination_filename: Opt[str | None] = UNSET  #: Name that the file gets at the destination.
