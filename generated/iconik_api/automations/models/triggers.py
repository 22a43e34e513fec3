"""Triggers of automations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...assets.models.approvals import ApprovalStatus
    from ...metadata.models.values import MetadataValues

__all__ = [
    "ArchiveTriggerParameters",
    "AssetArchivedTrigger",
    "AssetArchivedTriggerType",
    "AssetOnlineTrigger",
    "AssetOnlineTriggerType",
    "AssetRestoredTrigger",
    "AssetRestoredTriggerType",
    "AssetSharedTrigger",
    "AssetSharedTriggerParameters",
    "AssetSharedTriggerType",
    "AssetTransferredToStorageTrigger",
    "AssetTransferredToStorageTriggerParameters",
    "AssetTransferredToStorageTriggerType",
    "AutomationTrigger",
    "CollectionTriggerParameters",
    "CreatedAtTransitionTrigger",
    "CreatedAtTransitionTriggerParameters",
    "CreatedAtTransitionTriggerType",
    "MetadataEventType",
    "MetadataUpdateTrigger",
    "MetadataUpdateTriggerParameters",
    "MetadataUpdateTriggerType",
    "ModifiedAtTransitionTrigger",
    "ModifiedAtTransitionTriggerParameters",
    "ModifiedAtTransitionTriggerType",
    "ObjectAddedToCollectionTrigger",
    "ObjectAddedToCollectionTriggerType",
    "ObjectRemovedFromCollectionTrigger",
    "ObjectRemovedFromCollectionTriggerType",
    "OnlineTriggerParameters",
    "ReviewStatusChangedTrigger",
    "ReviewStatusChangedTriggerParameters",
    "ReviewStatusChangedTriggerType",
    "SubtitleAddedTrigger",
    "SubtitleAddedTriggerParameters",
    "SubtitleAddedTriggerType",
    "VersionOnlineTrigger",
    "VersionOnlineTriggerType",
]

#: Tells AssetArchivedTrigger from other triggers.
AssetArchivedTriggerType: TypeAlias = Literal["ARCHIVE",] | str

#: Tells AssetOnlineTrigger from other triggers.
AssetOnlineTriggerType: TypeAlias = Literal["ASSET_ONLINE",] | str

#: Tells AssetRestoredTrigger from other triggers.
AssetRestoredTriggerType: TypeAlias = Literal["RESTORE",] | str

#: Tells AssetSharedTrigger from other triggers.
AssetSharedTriggerType: TypeAlias = Literal["ASSET_SHARE",] | str

#: Tells AssetTransferredToStorageTrigger from other triggers.
AssetTransferredToStorageTriggerType: TypeAlias = Literal["TRANSFER_TO_STORAGE",] | str

#: Tells CreatedAtTransitionTrigger from other triggers.
CreatedAtTransitionTriggerType: TypeAlias = Literal["CREATED_AT_TRANSITION",] | str

#: Kinds of objects whose metadata can start an automation.
MetadataEventType: TypeAlias = Literal["ASSETS", "COLLECTIONS"] | str

#: Tells MetadataUpdateTrigger from other triggers.
MetadataUpdateTriggerType: TypeAlias = Literal["METADATA_UPDATE",] | str

#: Tells ModifiedAtTransitionTrigger from other triggers.
ModifiedAtTransitionTriggerType: TypeAlias = Literal["MODIFIED_AT_TRANSITION",] | str

#: Tells ObjectAddedToCollectionTrigger from other triggers.
ObjectAddedToCollectionTriggerType: TypeAlias = Literal["OBJECT_ADDED_TO_COLLECTION",] | str

#: Tells ObjectRemovedFromCollectionTrigger from other triggers.
ObjectRemovedFromCollectionTriggerType: TypeAlias = Literal["OBJECT_REMOVED_FROM_COLLECTION",] | str

#: Tells ReviewStatusChangedTrigger from other triggers.
ReviewStatusChangedTriggerType: TypeAlias = Literal["REVIEW_STATUS_CHANGED",] | str

#: Tells SubtitleAddedTrigger from other triggers.
SubtitleAddedTriggerType: TypeAlias = Literal["SUBTITLE_ADDED",] | str

#: Tells VersionOnlineTrigger from other triggers.
VersionOnlineTriggerType: TypeAlias = Literal["VERSION_ONLINE",] | str

#: What starts an automation, told apart by `type`.
AutomationTrigger: TypeAlias = "MetadataUpdateTrigger | AssetSharedTrigger | SubtitleAddedTrigger | ReviewStatusChangedTrigger | AssetOnlineTrigger | VersionOnlineTrigger | AssetTransferredToStorageTrigger | AssetArchivedTrigger | AssetRestoredTrigger | CreatedAtTransitionTrigger | ModifiedAtTransitionTrigger | ObjectAddedToCollectionTrigger | ObjectRemovedFromCollectionTrigger"


@model
class ArchiveTriggerParameters(Model):
    """Which archive counts."""

    storage_id: Opt[str | None] = UNSET  #: Only this storage counts.


@model
class AssetArchivedTrigger(Model):
    """Starts when an asset has been archived."""

    parameters: Opt[ArchiveTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[AssetArchivedTriggerType] = field(default=UNSET, required=True, tags=("ARCHIVE",))  #: Kind of the trigger, always `ARCHIVE`.


@model
class AssetOnlineTrigger(Model):
    """Starts when the media of an asset is at hand."""

    parameters: Opt[OnlineTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[AssetOnlineTriggerType] = field(default=UNSET, required=True, tags=("ASSET_ONLINE",))  #: Kind of the trigger, always `ASSET_ONLINE`.


@model
class AssetRestoredTrigger(Model):
    """Starts when an asset has come back from the archive."""

    parameters: Opt[ArchiveTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[AssetRestoredTriggerType] = field(default=UNSET, required=True, tags=("RESTORE",))  #: Kind of the trigger, always `RESTORE`.


@model
class AssetSharedTrigger(Model):
    """Starts when an asset is shared."""

    parameters: Opt[AssetSharedTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[AssetSharedTriggerType] = field(default=UNSET, required=True, tags=("ASSET_SHARE",))  #: Kind of the trigger, always `ASSET_SHARE`.


@model
class AssetSharedTriggerParameters(Model):
    """Which shares start it."""

    allow_download: Opt[bool | None] = UNSET  #: Only shares that allow downloads or only those that do not.


@model
class AssetTransferredToStorageTrigger(Model):
    """Starts when an asset has been copied to a storage."""

    parameters: Opt[AssetTransferredToStorageTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[AssetTransferredToStorageTriggerType] = field(
        default=UNSET, required=True, tags=("TRANSFER_TO_STORAGE",)
    )  #: Kind of the trigger, always `TRANSFER_TO_STORAGE`.


@model
class AssetTransferredToStorageTriggerParameters(Model):
    """Which copies start it."""

    storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that the asset is copied to.
    format: Opt[str | None] = UNSET  #: Only copies of this format, such as `ORIGINAL`.


@model
class CollectionTriggerParameters(Model):
    """Which objects and collections count."""

    collection_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the collections.
    object_type: Opt[str] = field(default=UNSET, required=True)  #: Kind of object that counts, such as `assets`.
    include_subcollections: Opt[bool | None] = UNSET  #: Collections inside these count as well.


@model
class CreatedAtTransitionTrigger(Model):
    """Starts when an object reaches an age."""

    parameters: Opt[CreatedAtTransitionTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[CreatedAtTransitionTriggerType] = field(
        default=UNSET, required=True, tags=("CREATED_AT_TRANSITION",)
    )  #: Kind of the trigger, always `CREATED_AT_TRANSITION`.


@model
class CreatedAtTransitionTriggerParameters(Model):
    """Which age starts it."""

    days_since_created: Opt[int] = field(default=UNSET, required=True)  #: Days since the object was created.


@model
class MetadataUpdateTrigger(Model):
    """Starts when metadata gets certain values."""

    parameters: Opt[MetadataUpdateTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[MetadataUpdateTriggerType] = field(
        default=UNSET, required=True, tags=("METADATA_UPDATE",)
    )  #: Kind of the trigger, always `METADATA_UPDATE`.


@model
class MetadataUpdateTriggerParameters(Model):
    """Which metadata starts it."""

    event_type: Opt[MetadataEventType] = field(default=UNSET, required=True)  #: Kind of objects whose metadata counts.
    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)  #: Values that start it, by the name of their field.


@model
class ModifiedAtTransitionTrigger(Model):
    """Starts when an object has not been changed for a while."""

    parameters: Opt[ModifiedAtTransitionTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[ModifiedAtTransitionTriggerType] = field(
        default=UNSET, required=True, tags=("MODIFIED_AT_TRANSITION",)
    )  #: Kind of the trigger, always `MODIFIED_AT_TRANSITION`.


@model
class ModifiedAtTransitionTriggerParameters(Model):
    """Which time without a change starts it."""

    days_since_modified: Opt[int] = field(default=UNSET, required=True)  #: Days since the object was last changed.


@model
class ObjectAddedToCollectionTrigger(Model):
    """Starts when an object is put into a collection."""

    parameters: Opt[CollectionTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[ObjectAddedToCollectionTriggerType] = field(
        default=UNSET, required=True, tags=("OBJECT_ADDED_TO_COLLECTION",)
    )  #: Kind of the trigger, always `OBJECT_ADDED_TO_COLLECTION`.


@model
class ObjectRemovedFromCollectionTrigger(Model):
    """Starts when an object is taken out of a collection."""

    parameters: Opt[CollectionTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[ObjectRemovedFromCollectionTriggerType] = field(
        default=UNSET, required=True, tags=("OBJECT_REMOVED_FROM_COLLECTION",)
    )  #: Kind of the trigger, always `OBJECT_REMOVED_FROM_COLLECTION`.


@model
class OnlineTriggerParameters(Model):
    """Which media starts it."""

    only_first_version: Opt[bool] = field(default=UNSET, required=True)  #: Only for the first version of an asset, not for later ones.
    wait_for_transcode: Opt[bool] = field(default=UNSET, required=True)  #: Wait until the proxies are made.


@model
class ReviewStatusChangedTrigger(Model):
    """Starts when a review has a certain outcome."""

    parameters: Opt[ReviewStatusChangedTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[ReviewStatusChangedTriggerType] = field(
        default=UNSET, required=True, tags=("REVIEW_STATUS_CHANGED",)
    )  #: Kind of the trigger, always `REVIEW_STATUS_CHANGED`.


@model
class ReviewStatusChangedTriggerParameters(Model):
    """Which outcomes start it."""

    statuses: Opt[list[ApprovalStatus] | None] = UNSET  #: Outcomes of the review.


@model
class SubtitleAddedTrigger(Model):
    """Starts when an asset gets subtitles."""

    parameters: Opt[SubtitleAddedTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[SubtitleAddedTriggerType] = field(
        default=UNSET, required=True, tags=("SUBTITLE_ADDED",)
    )  #: Kind of the trigger, always `SUBTITLE_ADDED`.


@model
class SubtitleAddedTriggerParameters(Model):
    """Which subtitles start it."""

    closed_captions: Opt[bool | None] = UNSET  #: Only closed captions or only plain subtitles.
    language: Opt[str | None] = UNSET  #: Only subtitles in this language, such as `en-GB`.


@model
class VersionOnlineTrigger(Model):
    """Starts when the media of a version is at hand."""

    parameters: Opt[OnlineTriggerParameters] = field(default=UNSET, required=True)  #: When exactly it starts.
    type: Opt[VersionOnlineTriggerType] = field(
        default=UNSET, required=True, tags=("VERSION_ONLINE",)
    )  #: Kind of the trigger, always `VERSION_ONLINE`.
