# What is public, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.automations.models

from iconik_api.automations.models.actions import AclUpdate as AclUpdate
from iconik_api.automations.models.actions import AddToCollectionAction as AddToCollectionAction
from iconik_api.automations.models.actions import AddToCollectionActionParameters as AddToCollectionActionParameters
from iconik_api.automations.models.actions import AddToCollectionActionType as AddToCollectionActionType
from iconik_api.automations.models.actions import AiMetadataFillingAction as AiMetadataFillingAction
from iconik_api.automations.models.actions import AiMetadataFillingActionParameters as AiMetadataFillingActionParameters
from iconik_api.automations.models.actions import AiMetadataFillingActionType as AiMetadataFillingActionType
from iconik_api.transcode.models.analyses import AnalysisForceType as AnalysisForceType
from iconik_api.automations.models.actions import AnalyzeAction as AnalyzeAction
from iconik_api.automations.models.actions import AnalyzeActionParameters as AnalyzeActionParameters
from iconik_api.automations.models.actions import AnalyzeActionType as AnalyzeActionType
from iconik_api.assets.models.approvals import ApprovalStatus as ApprovalStatus
from iconik_api.automations.models.actions import ArchiveAction as ArchiveAction
from iconik_api.automations.models.actions import ArchiveActionType as ArchiveActionType
from iconik_api.automations.models.actions import ArchiveOrRestoreParameters as ArchiveOrRestoreParameters
from iconik_api.automations.models.triggers import ArchiveTriggerParameters as ArchiveTriggerParameters
from iconik_api.automations.models.triggers import AssetArchivedTrigger as AssetArchivedTrigger
from iconik_api.automations.models.triggers import AssetArchivedTriggerType as AssetArchivedTriggerType
from iconik_api.automations.models.triggers import AssetOnlineTrigger as AssetOnlineTrigger
from iconik_api.automations.models.triggers import AssetOnlineTriggerType as AssetOnlineTriggerType
from iconik_api.automations.models.triggers import AssetRestoredTrigger as AssetRestoredTrigger
from iconik_api.automations.models.triggers import AssetRestoredTriggerType as AssetRestoredTriggerType
from iconik_api.automations.models.triggers import AssetSharedTrigger as AssetSharedTrigger
from iconik_api.automations.models.triggers import AssetSharedTriggerParameters as AssetSharedTriggerParameters
from iconik_api.automations.models.triggers import AssetSharedTriggerType as AssetSharedTriggerType
from iconik_api.automations.models.triggers import AssetTransferredToStorageTrigger as AssetTransferredToStorageTrigger
from iconik_api.automations.models.triggers import AssetTransferredToStorageTriggerParameters as AssetTransferredToStorageTriggerParameters
from iconik_api.automations.models.triggers import AssetTransferredToStorageTriggerType as AssetTransferredToStorageTriggerType
from iconik_api.automations.models.automations import Automation as Automation
from iconik_api.automations.models.actions import AutomationAction as AutomationAction
from iconik_api.automations.models.history import AutomationHistory as AutomationHistory
from iconik_api.automations.models.history import AutomationHistoryStatus as AutomationHistoryStatus
from iconik_api.automations.models.runs import AutomationRunEstimate as AutomationRunEstimate
from iconik_api.automations.models.automations import AutomationStatus as AutomationStatus
from iconik_api.automations.models.triggers import AutomationTrigger as AutomationTrigger
from iconik_api.automations.models.automations import Automations as Automations
from iconik_api.automations.models.triggers import CollectionTriggerParameters as CollectionTriggerParameters
from iconik_api.automations.models.automations import Condition as Condition
from iconik_api.automations.models.automations import ConditionTerm as ConditionTerm
from iconik_api.automations.models.actions import CreateShareAction as CreateShareAction
from iconik_api.automations.models.actions import CreateShareActionType as CreateShareActionType
from iconik_api.automations.models.triggers import CreatedAtTransitionTrigger as CreatedAtTransitionTrigger
from iconik_api.automations.models.triggers import CreatedAtTransitionTriggerParameters as CreatedAtTransitionTriggerParameters
from iconik_api.automations.models.triggers import CreatedAtTransitionTriggerType as CreatedAtTransitionTriggerType
from iconik_api.assets.models.custom_actions import CustomActionContext as CustomActionContext
from iconik_api.automations.models.actions import DeleteAssetAction as DeleteAssetAction
from iconik_api.automations.models.actions import DeleteAssetActionType as DeleteAssetActionType
from iconik_api.automations.models.actions import DeleteFileSetAction as DeleteFileSetAction
from iconik_api.automations.models.actions import DeleteFileSetActionParameters as DeleteFileSetActionParameters
from iconik_api.automations.models.actions import DeleteFileSetActionType as DeleteFileSetActionType
from iconik_api.shared.models.shared import Errors as Errors
from iconik_api.automations.models.actions import ExportAction as ExportAction
from iconik_api.automations.models.actions import ExportActionParameters as ExportActionParameters
from iconik_api.automations.models.actions import ExportActionType as ExportActionType
from iconik_api.automations.models.actions import ExtractFacesAction as ExtractFacesAction
from iconik_api.automations.models.actions import ExtractFacesActionType as ExtractFacesActionType
from iconik_api.automations.models.actions import ExtractFacesParameters as ExtractFacesParameters
from iconik_api.shared.models.shared import Facet as Facet
from iconik_api.shared.models.shared import FacetBucket as FacetBucket
from iconik_api.metadata.models.values import FieldValue as FieldValue
from iconik_api.metadata.models.values import FieldValues as FieldValues
from iconik_api.metadata.models.values import FieldValuesMode as FieldValuesMode
from iconik_api.acls.models.acls import GrantMode as GrantMode
from iconik_api.automations.models.triggers import MetadataEventType as MetadataEventType
from iconik_api.files.models.export_locations import MetadataFormat as MetadataFormat
from iconik_api.automations.models.actions import MetadataUpdateAction as MetadataUpdateAction
from iconik_api.automations.models.actions import MetadataUpdateActionParameters as MetadataUpdateActionParameters
from iconik_api.automations.models.actions import MetadataUpdateActionType as MetadataUpdateActionType
from iconik_api.automations.models.triggers import MetadataUpdateTrigger as MetadataUpdateTrigger
from iconik_api.automations.models.triggers import MetadataUpdateTriggerParameters as MetadataUpdateTriggerParameters
from iconik_api.automations.models.triggers import MetadataUpdateTriggerType as MetadataUpdateTriggerType
from iconik_api.metadata.models.values import MetadataValues as MetadataValues
from iconik_api.automations.models.triggers import ModifiedAtTransitionTrigger as ModifiedAtTransitionTrigger
from iconik_api.automations.models.triggers import ModifiedAtTransitionTriggerParameters as ModifiedAtTransitionTriggerParameters
from iconik_api.automations.models.triggers import ModifiedAtTransitionTriggerType as ModifiedAtTransitionTriggerType
from iconik_api.automations.models.triggers import ObjectAddedToCollectionTrigger as ObjectAddedToCollectionTrigger
from iconik_api.automations.models.triggers import ObjectAddedToCollectionTriggerType as ObjectAddedToCollectionTriggerType
from iconik_api.automations.models.triggers import ObjectRemovedFromCollectionTrigger as ObjectRemovedFromCollectionTrigger
from iconik_api.automations.models.triggers import ObjectRemovedFromCollectionTriggerType as ObjectRemovedFromCollectionTriggerType
from iconik_api.automations.models.triggers import OnlineTriggerParameters as OnlineTriggerParameters
from iconik_api.acls.models.acls import Permission as Permission
from iconik_api.assets.models.publications import PublicationTemplateUse as PublicationTemplateUse
from iconik_api.assets.models.publications import PublicationThumbnail as PublicationThumbnail
from iconik_api.assets.models.publications import PublicationThumbnailType as PublicationThumbnailType
from iconik_api.automations.models.actions import PublishAction as PublishAction
from iconik_api.automations.models.actions import PublishActionParameters as PublishActionParameters
from iconik_api.automations.models.actions import PublishActionType as PublishActionType
from iconik_api.search.models.search import Range as Range
from iconik_api.automations.models.actions import RemoveAssetRestrictionAction as RemoveAssetRestrictionAction
from iconik_api.automations.models.actions import RemoveAssetRestrictionActionParameters as RemoveAssetRestrictionActionParameters
from iconik_api.automations.models.actions import RemoveAssetRestrictionActionType as RemoveAssetRestrictionActionType
from iconik_api.automations.models.actions import RequestOriginalAction as RequestOriginalAction
from iconik_api.automations.models.actions import RequestOriginalActionType as RequestOriginalActionType
from iconik_api.automations.models.actions import RequestReviewAction as RequestReviewAction
from iconik_api.automations.models.actions import RequestReviewActionParameters as RequestReviewActionParameters
from iconik_api.automations.models.actions import RequestReviewActionType as RequestReviewActionType
from iconik_api.automations.models.actions import RestoreAction as RestoreAction
from iconik_api.automations.models.actions import RestoreActionType as RestoreActionType
from iconik_api.automations.models.actions import RestrictAssetAction as RestrictAssetAction
from iconik_api.automations.models.actions import RestrictAssetActionParameters as RestrictAssetActionParameters
from iconik_api.automations.models.actions import RestrictAssetActionType as RestrictAssetActionType
from iconik_api.automations.models.triggers import ReviewStatusChangedTrigger as ReviewStatusChangedTrigger
from iconik_api.automations.models.triggers import ReviewStatusChangedTriggerParameters as ReviewStatusChangedTriggerParameters
from iconik_api.automations.models.triggers import ReviewStatusChangedTriggerType as ReviewStatusChangedTriggerType
from iconik_api.automations.models.actions import ShareParameters as ShareParameters
from iconik_api.files.models.storages import StorageMethod as StorageMethod
from iconik_api.automations.models.triggers import SubtitleAddedTrigger as SubtitleAddedTrigger
from iconik_api.automations.models.triggers import SubtitleAddedTriggerParameters as SubtitleAddedTriggerParameters
from iconik_api.automations.models.triggers import SubtitleAddedTriggerType as SubtitleAddedTriggerType
from iconik_api.automations.models.actions import TranscodeAction as TranscodeAction
from iconik_api.automations.models.actions import TranscodeActionParameters as TranscodeActionParameters
from iconik_api.automations.models.actions import TranscodeActionType as TranscodeActionType
from iconik_api.automations.models.actions import TranscribeAction as TranscribeAction
from iconik_api.automations.models.actions import TranscribeActionParameters as TranscribeActionParameters
from iconik_api.automations.models.actions import TranscribeActionType as TranscribeActionType
from iconik_api.automations.models.actions import TransferAction as TransferAction
from iconik_api.automations.models.actions import TransferActionParameters as TransferActionParameters
from iconik_api.automations.models.actions import TransferActionType as TransferActionType
from iconik_api.automations.models.actions import TriggerCustomAction as TriggerCustomAction
from iconik_api.automations.models.actions import TriggerCustomActionParameters as TriggerCustomActionParameters
from iconik_api.automations.models.actions import TriggerCustomActionType as TriggerCustomActionType
from iconik_api.automations.models.actions import UpdateAclAction as UpdateAclAction
from iconik_api.automations.models.actions import UpdateAclActionParameters as UpdateAclActionParameters
from iconik_api.automations.models.actions import UpdateAclActionType as UpdateAclActionType
from iconik_api.automations.models.triggers import VersionOnlineTrigger as VersionOnlineTrigger
from iconik_api.automations.models.triggers import VersionOnlineTriggerType as VersionOnlineTriggerType

# --- iconik_api.automations.models.actions


@model
class AclUpdate(Model):
    mode: Opt[GrantMode] = field(default=UNSET, required=True)
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)
    group_ids: Opt[list[str] | None] = UNSET
    user_ids: Opt[list[str] | None] = UNSET

@model
class AddToCollectionAction(Model):
    parameters: Opt[AddToCollectionActionParameters] = field(default=UNSET, required=True)
    type: Opt[AddToCollectionActionType] = field(default=UNSET, required=True, tags=('ADD_TO_COLLECTION',))

@model
class AddToCollectionActionParameters(Model):
    collection_id: Opt[str] = field(default=UNSET, required=True)
    index_immediately: Opt[bool | None] = UNSET

AddToCollectionActionType: TypeAlias = Literal['ADD_TO_COLLECTION',] | str

@model
class AiMetadataFillingAction(Model):
    parameters: Opt[AiMetadataFillingActionParameters] = field(default=UNSET, required=True)
    type: Opt[AiMetadataFillingActionType] = field(default=UNSET, required=True, tags=('AI_METADATA_FILLING',))

@model
class AiMetadataFillingActionParameters(Model):
    metadata_view_id: Opt[str] = field(default=UNSET, required=True)
    overwrite: Opt[bool] = field(default=UNSET, required=True)
    field_names: Opt[list[str] | None] = UNSET

AiMetadataFillingActionType: TypeAlias = Literal['AI_METADATA_FILLING',] | str

@model
class AnalyzeAction(Model):
    parameters: Opt[AnalyzeActionParameters] = field(default=UNSET, required=True)
    type: Opt[AnalyzeActionType] = field(default=UNSET, required=True, tags=('ANALYZE',))

@model
class AnalyzeActionParameters(Model):
    force: Opt[bool | None] = UNSET
    force_type: Opt[AnalysisForceType | None] = UNSET

AnalyzeActionType: TypeAlias = Literal['ANALYZE',] | str

@model
class ArchiveAction(Model):
    parameters: Opt[ArchiveOrRestoreParameters] = field(default=UNSET, required=True)
    type: Opt[ArchiveActionType] = field(default=UNSET, required=True, tags=('ARCHIVE',))

ArchiveActionType: TypeAlias = Literal['ARCHIVE',] | str

@model
class ArchiveOrRestoreParameters(Model):
    destination_storage_id: Opt[str] = field(default=UNSET, required=True)
    allow_duplicate_transfers: Opt[bool | None] = UNSET
    allow_host_transfer: Opt[bool | None] = UNSET
    delete_only_from_source_folder: Opt[bool | None] = UNSET
    delete_original: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    keep_collection_structure: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

AutomationAction: TypeAlias = 'AnalyzeAction | ExtractFacesAction | PublishAction | ArchiveAction | RestoreAction | ExportAction | UpdateAclAction | MetadataUpdateAction | AiMetadataFillingAction | TranscodeAction | TransferAction | RequestOriginalAction | AddToCollectionAction | TranscribeAction | CreateShareAction | DeleteAssetAction | DeleteFileSetAction | RestrictAssetAction | RemoveAssetRestrictionAction | RequestReviewAction | TriggerCustomAction'

@model
class CreateShareAction(Model):
    parameters: Opt[ShareParameters] = field(default=UNSET, required=True)
    type: Opt[CreateShareActionType] = field(default=UNSET, required=True, tags=('CREATE_SHARE',))

CreateShareActionType: TypeAlias = Literal['CREATE_SHARE',] | str

@model
class DeleteAssetAction(Model):
    type: Opt[DeleteAssetActionType] = field(default=UNSET, required=True, tags=('DELETE_ASSET',))
    parameters: Opt[dict[str, Any] | None] = UNSET

DeleteAssetActionType: TypeAlias = Literal['DELETE_ASSET',] | str

@model
class DeleteFileSetAction(Model):
    parameters: Opt[DeleteFileSetActionParameters] = field(default=UNSET, required=True)
    type: Opt[DeleteFileSetActionType] = field(default=UNSET, required=True, tags=('DELETE_FILE_SET',))

@model
class DeleteFileSetActionParameters(Model):
    format: Opt[str] = field(default=UNSET, required=True)
    storage_id: Opt[str] = field(default=UNSET, required=True)

DeleteFileSetActionType: TypeAlias = Literal['DELETE_FILE_SET',] | str

@model
class ExportAction(Model):
    parameters: Opt[ExportActionParameters] = field(default=UNSET, required=True)
    type: Opt[ExportActionType] = field(default=UNSET, required=True, tags=('EXPORT',))

@model
class ExportActionParameters(Model):
    export_location_id: Opt[str] = field(default=UNSET, required=True)
    export_metadata: Opt[bool | None] = UNSET
    export_to_asset_folder: Opt[bool | None] = UNSET
    file_name: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET
    metadata_format: Opt[MetadataFormat | None] = UNSET
    metadata_view: Opt[str | None] = UNSET
    overwrite: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET
    transcode_profile_ids: Opt[list[str] | None] = UNSET

ExportActionType: TypeAlias = Literal['EXPORT',] | str

@model
class ExtractFacesAction(Model):
    parameters: Opt[ExtractFacesParameters] = field(default=UNSET, required=True)
    type: Opt[ExtractFacesActionType] = field(default=UNSET, required=True, tags=('EXTRACT_FACES',))

ExtractFacesActionType: TypeAlias = Literal['EXTRACT_FACES',] | str

@model
class ExtractFacesParameters(Model):
    face_image_analysis_profile_id: Opt[str | None] = UNSET
    face_video_analysis_profile_id: Opt[str | None] = UNSET
    force: Opt[bool | None] = UNSET

@model
class MetadataUpdateAction(Model):
    parameters: Opt[MetadataUpdateActionParameters] = field(default=UNSET, required=True)
    type: Opt[MetadataUpdateActionType] = field(default=UNSET, required=True, tags=('METADATA_UPDATE',))

@model
class MetadataUpdateActionParameters(Model):
    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)
    metadata_view_id: Opt[str] = field(default=UNSET, required=True)

MetadataUpdateActionType: TypeAlias = Literal['METADATA_UPDATE',] | str

@model
class PublishAction(Model):
    parameters: Opt[PublishActionParameters] = field(default=UNSET, required=True)
    type: Opt[PublishActionType] = field(default=UNSET, required=True, tags=('CREATE_PUBLICATION_JOB',))

@model
class PublishActionParameters(Model):
    template: Opt[PublicationTemplateUse] = field(default=UNSET, required=True)
    user_id: Opt[str] = field(default=UNSET, required=True)
    allow_transfer: Opt[bool | None] = UNSET
    metadata_overrides: Opt[dict[str, Any] | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    thumbnail: Opt[PublicationThumbnail | None] = UNSET
    title: Opt[str | None] = UNSET

PublishActionType: TypeAlias = Literal['CREATE_PUBLICATION_JOB',] | str

@model
class RemoveAssetRestrictionAction(Model):
    parameters: Opt[RemoveAssetRestrictionActionParameters] = field(default=UNSET, required=True)
    type: Opt[RemoveAssetRestrictionActionType] = field(default=UNSET, required=True, tags=('REMOVE_ASSET_RESTRICTION',))

@model
class RemoveAssetRestrictionActionParameters(Model):
    restrict_metadata_field: Opt[str] = field(default=UNSET, required=True)
    warning_metadata_field: Opt[str | None] = UNSET

RemoveAssetRestrictionActionType: TypeAlias = Literal['REMOVE_ASSET_RESTRICTION',] | str

@model
class RequestOriginalAction(Model):
    parameters: Opt[TransferActionParameters] = field(default=UNSET, required=True)
    type: Opt[RequestOriginalActionType] = field(default=UNSET, required=True, tags=('REQUEST_ORIGINAL',))

RequestOriginalActionType: TypeAlias = Literal['REQUEST_ORIGINAL',] | str

@model
class RequestReviewAction(Model):
    parameters: Opt[RequestReviewActionParameters] = field(default=UNSET, required=True)
    type: Opt[RequestReviewActionType] = field(default=UNSET, required=True, tags=('REQUEST_REVIEW',))

@model
class RequestReviewActionParameters(Model):
    share: Opt[ShareParameters] = field(default=UNSET, required=True)
    externals: Opt[list[str] | None] = UNSET
    groups: Opt[list[str] | None] = UNSET
    min_number: Opt[int | None] = UNSET
    status: Opt[ApprovalStatus | None] = UNSET
    users: Opt[list[str] | None] = UNSET

RequestReviewActionType: TypeAlias = Literal['REQUEST_REVIEW',] | str

@model
class RestoreAction(Model):
    parameters: Opt[ArchiveOrRestoreParameters] = field(default=UNSET, required=True)
    type: Opt[RestoreActionType] = field(default=UNSET, required=True, tags=('RESTORE',))

RestoreActionType: TypeAlias = Literal['RESTORE',] | str

@model
class RestrictAssetAction(Model):
    parameters: Opt[RestrictAssetActionParameters] = field(default=UNSET, required=True)
    type: Opt[RestrictAssetActionType] = field(default=UNSET, required=True, tags=('RESTRICT_ASSET',))

@model
class RestrictAssetActionParameters(Model):
    restrict_metadata_field: Opt[str] = field(default=UNSET, required=True)
    warning: Opt[str | None] = UNSET
    warning_metadata_field: Opt[str | None] = UNSET

RestrictAssetActionType: TypeAlias = Literal['RESTRICT_ASSET',] | str

@model
class ShareParameters(Model):
    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_download: Opt[bool] = field(default=UNSET, required=True)
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True)
    emails: Opt[list[str]] = field(default=UNSET, required=True)
    user_id: Opt[str] = field(default=UNSET, required=True)
    allow_custom_actions: Opt[bool | None] = UNSET
    allow_download_proxy: Opt[bool | None] = UNSET
    allow_upload: Opt[bool | None] = UNSET
    allow_user_search_for_mentions: Opt[bool | None] = UNSET
    allow_view_transcriptions: Opt[bool | None] = UNSET
    allow_view_versions: Opt[bool | None] = UNSET
    expires_in_days: Opt[int | None] = UNSET
    has_password: Opt[Any] = field(default=UNSET, read_only=True)
    message: Opt[str | None] = UNSET
    metadata_views: Opt[list[str] | None] = UNSET
    password: Opt[str | None] = field(default=UNSET, secret=True)
    show_watermark: Opt[bool | None] = UNSET
    title: Opt[str | None] = UNSET
    upload_storage_id: Opt[str | None] = UNSET

@model
class TranscodeAction(Model):
    parameters: Opt[TranscodeActionParameters] = field(default=UNSET, required=True)
    type: Opt[TranscodeActionType] = field(default=UNSET, required=True, tags=('TRANSCODE',))

@model
class TranscodeActionParameters(Model):
    format_name: Opt[str | None] = UNSET
    prefer_any_cloud: Opt[bool | None] = UNSET
    preferred_storage_id: Opt[str | None] = UNSET
    preferred_storage_method: Opt[StorageMethod | str | None] = UNSET
    priority: Opt[int | None] = UNSET

TranscodeActionType: TypeAlias = Literal['TRANSCODE',] | str

@model
class TranscribeAction(Model):
    parameters: Opt[TranscribeActionParameters] = field(default=UNSET, required=True)
    type: Opt[TranscribeActionType] = field(default=UNSET, required=True, tags=('TRANSCRIBE',))

@model
class TranscribeActionParameters(Model):
    engine: Opt[str | None] = UNSET
    force: Opt[bool | None] = UNSET
    language: Opt[str | None] = UNSET
    speakers: Opt[int | None] = UNSET
    summary: Opt[bool | None] = UNSET
    topics_extraction: Opt[bool | None] = UNSET
    translate_languages: Opt[list[str] | None] = UNSET

TranscribeActionType: TypeAlias = Literal['TRANSCRIBE',] | str

@model
class TransferAction(Model):
    parameters: Opt[TransferActionParameters] = field(default=UNSET, required=True)
    type: Opt[TransferActionType] = field(default=UNSET, required=True, tags=('TRANSFER',))

@model
class TransferActionParameters(Model):
    destination_storage_id: Opt[str] = field(default=UNSET, required=True)
    format_name: Opt[str] = field(default=UNSET, required=True)
    allow_host_transfer: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

TransferActionType: TypeAlias = Literal['TRANSFER',] | str

@model
class TriggerCustomAction(Model):
    parameters: Opt[TriggerCustomActionParameters] = field(default=UNSET, required=True)
    type: Opt[TriggerCustomActionType] = field(default=UNSET, required=True, tags=('CUSTOM_ACTION',))

@model
class TriggerCustomActionParameters(Model):
    action_id: Opt[str] = field(default=UNSET, required=True)
    context: Opt[CustomActionContext] = field(default=UNSET, required=True)
    metadata_values: Opt[MetadataValues | None] = UNSET

TriggerCustomActionType: TypeAlias = Literal['CUSTOM_ACTION',] | str

@model
class UpdateAclAction(Model):
    parameters: Opt[UpdateAclActionParameters] = field(default=UNSET, required=True)
    type: Opt[UpdateAclActionType] = field(default=UNSET, required=True, tags=('UPDATE_ACL',))

@model
class UpdateAclActionParameters(Model):
    objects: Opt[list[AclUpdate]] = field(default=UNSET, required=True)

UpdateAclActionType: TypeAlias = Literal['UPDATE_ACL',] | str

# --- iconik_api.automations.models.automations


@model
class Automation(Model):
    actions: Opt[list[AnalyzeAction | ExtractFacesAction | PublishAction | ArchiveAction | RestoreAction | ExportAction | UpdateAclAction | MetadataUpdateAction | AiMetadataFillingAction | TranscodeAction | TransferAction | RequestOriginalAction | AddToCollectionAction | TranscribeAction | CreateShareAction | DeleteAssetAction | DeleteFileSetAction | RestrictAssetAction | RemoveAssetRestrictionAction | RequestReviewAction | TriggerCustomAction]] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    triggers: Opt[list[MetadataUpdateTrigger | AssetSharedTrigger | SubtitleAddedTrigger | ReviewStatusChangedTrigger | AssetOnlineTrigger | VersionOnlineTrigger | AssetTransferredToStorageTrigger | AssetArchivedTrigger | AssetRestoredTrigger | CreatedAtTransitionTrigger | ModifiedAtTransitionTrigger | ObjectAddedToCollectionTrigger | ObjectRemovedFromCollectionTrigger]] = field(default=UNSET, required=True)
    conditions: Opt[list[Condition] | None] = UNSET
    created_by: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    modified_by: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Opt[AutomationStatus | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

AutomationStatus: TypeAlias = Literal['ACTIVE', 'INACTIVE'] | str

@model
class Automations(Model):
    first_url: Opt[str | None] = UNSET
    last_url: Opt[str | None] = UNSET
    next_url: Opt[str | None] = UNSET
    objects: Opt[list[Automation] | None] = UNSET
    page: Opt[int | None] = UNSET
    pages: Opt[int | None] = UNSET
    per_page: Opt[int | None] = UNSET
    prev_url: Opt[str | None] = UNSET
    total: Opt[int | None] = UNSET

@model
class Condition(Model):
    operator: Opt[str] = field(default=UNSET, required=True)
    conditions: Opt[list[Condition] | None] = UNSET
    filters: Opt[list[Condition] | None] = UNSET
    path: Opt[str | None] = UNSET
    terms: Opt[list[ConditionTerm] | None] = UNSET

@model
class ConditionTerm(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    exists: Opt[bool | None] = UNSET
    external: Opt[dict[str, Any] | None] = UNSET
    missing: Opt[bool | None] = UNSET
    range: Opt[Range | None] = UNSET
    value: Opt[Any] = UNSET
    value_in: Opt[list[str] | None] = UNSET

# --- iconik_api.automations.models.history


@model
class AutomationHistory(Model):
    automation_id: Opt[str] = field(default=UNSET, required=True)
    object_id: Opt[str] = field(default=UNSET, required=True)
    object_type: Opt[str] = field(default=UNSET, required=True)
    status: Opt[AutomationHistoryStatus] = field(default=UNSET, required=True)
    system_domain_id: Opt[str] = field(default=UNSET, required=True)
    version_id: Opt[str] = field(default=UNSET, required=True)
    date_executed: Opt[str | None] = UNSET
    error_message: Opt[str | None] = UNSET
    job_id: Opt[str | None] = UNSET

AutomationHistoryStatus: TypeAlias = Literal['FAILED', 'SUCCEED'] | str

# --- iconik_api.automations.models.runs


@model
class AutomationRunEstimate(Model):
    errors: Opt[list[str] | None] = UNSET
    facets: Opt[dict[str, Facet] | None] = UNSET
    total: Opt[int | None] = UNSET

# --- iconik_api.automations.models.triggers


@model
class ArchiveTriggerParameters(Model):
    storage_id: Opt[str | None] = UNSET

@model
class AssetArchivedTrigger(Model):
    parameters: Opt[ArchiveTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[AssetArchivedTriggerType] = field(default=UNSET, required=True, tags=('ARCHIVE',))

AssetArchivedTriggerType: TypeAlias = Literal['ARCHIVE',] | str

@model
class AssetOnlineTrigger(Model):
    parameters: Opt[OnlineTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[AssetOnlineTriggerType] = field(default=UNSET, required=True, tags=('ASSET_ONLINE',))

AssetOnlineTriggerType: TypeAlias = Literal['ASSET_ONLINE',] | str

@model
class AssetRestoredTrigger(Model):
    parameters: Opt[ArchiveTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[AssetRestoredTriggerType] = field(default=UNSET, required=True, tags=('RESTORE',))

AssetRestoredTriggerType: TypeAlias = Literal['RESTORE',] | str

@model
class AssetSharedTrigger(Model):
    parameters: Opt[AssetSharedTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[AssetSharedTriggerType] = field(default=UNSET, required=True, tags=('ASSET_SHARE',))

@model
class AssetSharedTriggerParameters(Model):
    allow_download: Opt[bool | None] = UNSET

AssetSharedTriggerType: TypeAlias = Literal['ASSET_SHARE',] | str

@model
class AssetTransferredToStorageTrigger(Model):
    parameters: Opt[AssetTransferredToStorageTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[AssetTransferredToStorageTriggerType] = field(default=UNSET, required=True, tags=('TRANSFER_TO_STORAGE',))

@model
class AssetTransferredToStorageTriggerParameters(Model):
    storage_id: Opt[str] = field(default=UNSET, required=True)
    format: Opt[str | None] = UNSET

AssetTransferredToStorageTriggerType: TypeAlias = Literal['TRANSFER_TO_STORAGE',] | str
AutomationTrigger: TypeAlias = 'MetadataUpdateTrigger | AssetSharedTrigger | SubtitleAddedTrigger | ReviewStatusChangedTrigger | AssetOnlineTrigger | VersionOnlineTrigger | AssetTransferredToStorageTrigger | AssetArchivedTrigger | AssetRestoredTrigger | CreatedAtTransitionTrigger | ModifiedAtTransitionTrigger | ObjectAddedToCollectionTrigger | ObjectRemovedFromCollectionTrigger'

@model
class CollectionTriggerParameters(Model):
    collection_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[str] = field(default=UNSET, required=True)
    include_subcollections: Opt[bool | None] = UNSET

@model
class CreatedAtTransitionTrigger(Model):
    parameters: Opt[CreatedAtTransitionTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[CreatedAtTransitionTriggerType] = field(default=UNSET, required=True, tags=('CREATED_AT_TRANSITION',))

@model
class CreatedAtTransitionTriggerParameters(Model):
    days_since_created: Opt[int] = field(default=UNSET, required=True)

CreatedAtTransitionTriggerType: TypeAlias = Literal['CREATED_AT_TRANSITION',] | str
MetadataEventType: TypeAlias = Literal['ASSETS', 'COLLECTIONS'] | str

@model
class MetadataUpdateTrigger(Model):
    parameters: Opt[MetadataUpdateTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[MetadataUpdateTriggerType] = field(default=UNSET, required=True, tags=('METADATA_UPDATE',))

@model
class MetadataUpdateTriggerParameters(Model):
    event_type: Opt[MetadataEventType] = field(default=UNSET, required=True)
    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)

MetadataUpdateTriggerType: TypeAlias = Literal['METADATA_UPDATE',] | str

@model
class ModifiedAtTransitionTrigger(Model):
    parameters: Opt[ModifiedAtTransitionTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[ModifiedAtTransitionTriggerType] = field(default=UNSET, required=True, tags=('MODIFIED_AT_TRANSITION',))

@model
class ModifiedAtTransitionTriggerParameters(Model):
    days_since_modified: Opt[int] = field(default=UNSET, required=True)

ModifiedAtTransitionTriggerType: TypeAlias = Literal['MODIFIED_AT_TRANSITION',] | str

@model
class ObjectAddedToCollectionTrigger(Model):
    parameters: Opt[CollectionTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[ObjectAddedToCollectionTriggerType] = field(default=UNSET, required=True, tags=('OBJECT_ADDED_TO_COLLECTION',))

ObjectAddedToCollectionTriggerType: TypeAlias = Literal['OBJECT_ADDED_TO_COLLECTION',] | str

@model
class ObjectRemovedFromCollectionTrigger(Model):
    parameters: Opt[CollectionTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[ObjectRemovedFromCollectionTriggerType] = field(default=UNSET, required=True, tags=('OBJECT_REMOVED_FROM_COLLECTION',))

ObjectRemovedFromCollectionTriggerType: TypeAlias = Literal['OBJECT_REMOVED_FROM_COLLECTION',] | str

@model
class OnlineTriggerParameters(Model):
    only_first_version: Opt[bool] = field(default=UNSET, required=True)
    wait_for_transcode: Opt[bool] = field(default=UNSET, required=True)

@model
class ReviewStatusChangedTrigger(Model):
    parameters: Opt[ReviewStatusChangedTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[ReviewStatusChangedTriggerType] = field(default=UNSET, required=True, tags=('REVIEW_STATUS_CHANGED',))

@model
class ReviewStatusChangedTriggerParameters(Model):
    statuses: Opt[list[ApprovalStatus] | None] = UNSET

ReviewStatusChangedTriggerType: TypeAlias = Literal['REVIEW_STATUS_CHANGED',] | str

@model
class SubtitleAddedTrigger(Model):
    parameters: Opt[SubtitleAddedTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[SubtitleAddedTriggerType] = field(default=UNSET, required=True, tags=('SUBTITLE_ADDED',))

@model
class SubtitleAddedTriggerParameters(Model):
    closed_captions: Opt[bool | None] = UNSET
    language: Opt[str | None] = UNSET

SubtitleAddedTriggerType: TypeAlias = Literal['SUBTITLE_ADDED',] | str

@model
class VersionOnlineTrigger(Model):
    parameters: Opt[OnlineTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[VersionOnlineTriggerType] = field(default=UNSET, required=True, tags=('VERSION_ONLINE',))

VersionOnlineTriggerType: TypeAlias = Literal['VERSION_ONLINE',] | str

# --- iconik_api.automations.operations


class AsyncAutomations(Async, AutomationsService):
    automations = part(AsyncAutomationsOperations)
    history = part(AsyncHistoryOperations)
    runs = part(AsyncRunsOperations)

class AsyncAutomationsOperations(Async, AutomationsOperations): ...

class AsyncHistoryOperations(Async, HistoryOperations): ...

class AsyncRunsOperations(Async, RunsOperations): ...

class AutomationsOperations(Resource):
    @op
    def list_automations(self, **options: Unpack[ListOptions]) -> Call[m.Automations]: ...
    @op
    def create_automation(self, body: m.Automation | JsonBody, **options: Unpack[Options]) -> Call[m.Automation]: ...
    @op
    def get_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[m.Automation]: ...
    @op
    def replace_automation(
        self,
        automation_id: str,
        body: m.Automation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Automation]: ...
    @op
    def update_automation(
        self,
        automation_id: str,
        body: m.Automation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Automation]: ...
    @op
    def delete_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[None]: ...

class AutomationsService(AutomationsOperations, HistoryOperations, RunsOperations): ...

class HistoryOperations(Resource):
    @op
    def create_automation_history(
        self,
        automation_id: str,
        body: m.AutomationHistory | JsonBody,
        *,
        ttl: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.AutomationHistory]: ...
    @op
    def get_automation_history(
        self,
        automation_id: str,
        object_type: str,
        object_id: str,
        version_id: str,
        **options: Unpack[Options],
    ) -> Call[m.AutomationHistory]: ...
    @op
    def delete_automation_history(
        self,
        automation_id: str,
        object_type: str,
        object_id: str,
        version_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class RunsOperations(Resource):
    @op
    def run_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def get_automation_run_estimate(
        self,
        automation_id: str,
        **options: Unpack[Options],
    ) -> Call[m.AutomationRunEstimate]: ...

class SyncAutomations(Sync, AutomationsService):
    automations = part(SyncAutomationsOperations)
    history = part(SyncHistoryOperations)
    runs = part(SyncRunsOperations)

class SyncAutomationsOperations(Sync, AutomationsOperations): ...

class SyncHistoryOperations(Sync, HistoryOperations): ...

class SyncRunsOperations(Sync, RunsOperations): ...
