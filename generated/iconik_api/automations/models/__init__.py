"""Models of automations, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...acls.models.acls import GrantMode as GrantMode, Permission as Permission
    from ...assets.models.approvals import ApprovalStatus as ApprovalStatus
    from ...assets.models.custom_actions import CustomActionContext as CustomActionContext
    from ...assets.models.publications import (
        PublicationTemplateUse as PublicationTemplateUse,
        PublicationThumbnail as PublicationThumbnail,
        PublicationThumbnailType as PublicationThumbnailType,
    )
    from ...files.models.export_locations import MetadataFormat as MetadataFormat
    from ...files.models.storages import StorageMethod as StorageMethod
    from ...metadata.models.values import (
        FieldValue as FieldValue,
        FieldValues as FieldValues,
        FieldValuesMode as FieldValuesMode,
        MetadataValues as MetadataValues,
    )
    from ...search.models.search import Range as Range
    from ...shared.models.shared import Errors as Errors, Facet as Facet, FacetBucket as FacetBucket
    from ...transcode.models.analyses import AnalysisForceType as AnalysisForceType
    from .actions import *
    from .automations import *
    from .history import *
    from .runs import *
    from .triggers import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".actions": "AclUpdate AddToCollectionAction AddToCollectionActionParameters AddToCollectionActionType AiMetadataFillingAction AiMetadataFillingActionParameters AiMetadataFillingActionType AnalyzeAction AnalyzeActionParameters AnalyzeActionType ArchiveAction ArchiveActionType ArchiveOrRestoreParameters AutomationAction CreateShareAction CreateShareActionType DeleteAssetAction DeleteAssetActionType DeleteFileSetAction DeleteFileSetActionParameters DeleteFileSetActionType ExportAction ExportActionParameters ExportActionType ExtractFacesAction ExtractFacesActionType ExtractFacesParameters MetadataUpdateAction MetadataUpdateActionParameters MetadataUpdateActionType PublishAction PublishActionParameters PublishActionType RemoveAssetRestrictionAction RemoveAssetRestrictionActionParameters RemoveAssetRestrictionActionType RequestOriginalAction RequestOriginalActionType RequestReviewAction RequestReviewActionParameters RequestReviewActionType RestoreAction RestoreActionType RestrictAssetAction RestrictAssetActionParameters RestrictAssetActionType ShareParameters TranscodeAction TranscodeActionParameters TranscodeActionType TranscribeAction TranscribeActionParameters TranscribeActionType TransferAction TransferActionParameters TransferActionType TriggerCustomAction TriggerCustomActionParameters TriggerCustomActionType UpdateAclAction UpdateAclActionParameters UpdateAclActionType",
        ".automations": "Automation AutomationStatus Automations Condition ConditionTerm",
        ".history": "AutomationHistory AutomationHistoryStatus",
        ".runs": "AutomationRunEstimate",
        ".triggers": "ArchiveTriggerParameters AssetArchivedTrigger AssetArchivedTriggerType AssetOnlineTrigger AssetOnlineTriggerType AssetRestoredTrigger AssetRestoredTriggerType AssetSharedTrigger AssetSharedTriggerParameters AssetSharedTriggerType AssetTransferredToStorageTrigger AssetTransferredToStorageTriggerParameters AssetTransferredToStorageTriggerType AutomationTrigger CollectionTriggerParameters CreatedAtTransitionTrigger CreatedAtTransitionTriggerParameters CreatedAtTransitionTriggerType MetadataEventType MetadataUpdateTrigger MetadataUpdateTriggerParameters MetadataUpdateTriggerType ModifiedAtTransitionTrigger ModifiedAtTransitionTriggerParameters ModifiedAtTransitionTriggerType ObjectAddedToCollectionTrigger ObjectAddedToCollectionTriggerType ObjectRemovedFromCollectionTrigger ObjectRemovedFromCollectionTriggerType OnlineTriggerParameters ReviewStatusChangedTrigger ReviewStatusChangedTriggerParameters ReviewStatusChangedTriggerType SubtitleAddedTrigger SubtitleAddedTriggerParameters SubtitleAddedTriggerType VersionOnlineTrigger VersionOnlineTriggerType",
        "...acls.models.acls": "GrantMode Permission",
        "...assets.models.approvals": "ApprovalStatus",
        "...assets.models.custom_actions": "CustomActionContext",
        "...assets.models.publications": "PublicationTemplateUse PublicationThumbnail PublicationThumbnailType",
        "...files.models.export_locations": "MetadataFormat",
        "...files.models.storages": "StorageMethod",
        "...metadata.models.values": "FieldValue FieldValues FieldValuesMode MetadataValues",
        "...search.models.search": "Range",
        "...shared.models.shared": "Errors Facet FacetBucket",
        "...transcode.models.analyses": "AnalysisForceType",
    },
)
