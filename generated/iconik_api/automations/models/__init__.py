"""Models of automations, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...assets.models.assets import ApprovalStatus as ApprovalStatus
    from ...files.models.storages import StorageMethod as StorageMethod
    from ...metadata.models.values import (
        FieldValue as FieldValue,
        FieldValues as FieldValues,
        FieldValuesMode as FieldValuesMode,
        MetadataValues as MetadataValues,
    )
    from ...search.models.search import Range as Range
    from ...shared.models.shared import Errors as Errors
    from .actions import *
    from .automations import *
    from .history import *
    from .runs import *
    from .triggers import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".actions": "AclUpdate AddToCollectionAction AddToCollectionActionParameters AddToCollectionActionType AiMetadataFillingAction AiMetadataFillingActionParameters AiMetadataFillingActionType AnalyzeAction AnalyzeActionParameters AnalyzeActionType ArchiveAction ArchiveActionType ArchiveOrRestoreParameters AutomationAction CreateShareAction CreateShareActionType CustomActionContext DeleteAssetAction DeleteAssetActionType DeleteFileSetAction DeleteFileSetActionParameters DeleteFileSetActionType ExportAction ExportActionParameters ExportActionType ExtractFacesAction ExtractFacesActionType ExtractFacesParameters MetadataFormat MetadataUpdateAction MetadataUpdateActionParameters MetadataUpdateActionType Permission PublicationTemplate PublicationThumbnail PublicationThumbnailType PublishAction PublishActionParameters PublishActionType RemoveAssetRestrictionAction RemoveAssetRestrictionActionParameters RemoveAssetRestrictionActionType RequestOriginalAction RequestOriginalActionType RequestReviewAction RequestReviewActionParameters RequestReviewActionType RestoreAction RestoreActionType RestrictAssetAction RestrictAssetActionParameters RestrictAssetActionType ShareParameters TranscodeAction TranscodeActionParameters TranscodeActionType TranscribeAction TranscribeActionParameters TranscribeActionType TransferAction TransferActionParameters TransferActionType TriggerCustomAction TriggerCustomActionParameters TriggerCustomActionType UpdateAclAction UpdateAclActionParameters UpdateAclActionType WriteMode",
        ".automations": "Automation AutomationStatus Automations Condition ConditionTerm",
        ".history": "AutomationHistory AutomationHistoryStatus",
        ".runs": "AutomationRunEstimate Facet FacetBucket",
        ".triggers": "ArchiveTriggerParameters AssetArchivedTrigger AssetArchivedTriggerType AssetOnlineTrigger AssetOnlineTriggerType AssetRestoredTrigger AssetRestoredTriggerType AssetSharedTrigger AssetSharedTriggerParameters AssetSharedTriggerType AssetTransferredToStorageTrigger AssetTransferredToStorageTriggerParameters AssetTransferredToStorageTriggerType AutomationTrigger CollectionTriggerParameters CreatedAtTransitionTrigger CreatedAtTransitionTriggerParameters CreatedAtTransitionTriggerType MetadataEventType MetadataUpdateTrigger MetadataUpdateTriggerParameters MetadataUpdateTriggerType ModifiedAtTransitionTrigger ModifiedAtTransitionTriggerParameters ModifiedAtTransitionTriggerType ObjectAddedToCollectionTrigger ObjectAddedToCollectionTriggerType ObjectRemovedFromCollectionTrigger ObjectRemovedFromCollectionTriggerType OnlineTriggerParameters ReviewStatusChangedTrigger ReviewStatusChangedTriggerParameters ReviewStatusChangedTriggerType SubtitleAddedTrigger SubtitleAddedTriggerParameters SubtitleAddedTriggerType VersionOnlineTrigger VersionOnlineTriggerType",
        "...assets.models.assets": "ApprovalStatus",
        "...files.models.storages": "StorageMethod",
        "...metadata.models.values": "FieldValue FieldValues FieldValuesMode MetadataValues",
        "...search.models.search": "Range",
        "...shared.models.shared": "Errors",
    },
)
