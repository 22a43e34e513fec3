# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.automations.models


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
    index_immediately: Union[T, UnsetType, None][bool] = UNSET

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
from iconik_api.transcode.models import AnalysisForceType as AnalysisForceType

@model
class AnalyzeAction(Model):
    parameters: Opt[AnalyzeActionParameters] = field(default=UNSET, required=True)
    type: Opt[AnalyzeActionType] = field(default=UNSET, required=True, tags=('ANALYZE',))

@model
class AnalyzeActionParameters(Model):
    force: Union[T, UnsetType, None][bool] = UNSET
    force_type: Opt[AnalysisForceType | None] = UNSET

AnalyzeActionType: TypeAlias = Literal['ANALYZE',] | str
from iconik_api.assets.models import ApprovalStatus as ApprovalStatus

@model
class ArchiveAction(Model):
    parameters: Opt[ArchiveOrRestoreParameters] = field(default=UNSET, required=True)
    type: Opt[ArchiveActionType] = field(default=UNSET, required=True, tags=('ARCHIVE',))

ArchiveActionType: TypeAlias = Literal['ARCHIVE',] | str

@model
class ArchiveOrRestoreParameters(Model):
    destination_storage_id: Opt[str] = field(default=UNSET, required=True)
    allow_duplicate_transfers: Union[T, UnsetType, None][bool] = UNSET
    allow_host_transfer: Union[T, UnsetType, None][bool] = UNSET
    delete_only_from_source_folder: Union[T, UnsetType, None][bool] = UNSET
    delete_original: Union[T, UnsetType, None][bool] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    keep_collection_structure: Union[T, UnsetType, None][bool] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class ArchiveTriggerParameters(Model):
    storage_id: Union[T, UnsetType, None][str] = UNSET

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

@model
class Automation(Model):
    actions: Opt[list[AnalyzeAction | ExtractFacesAction | PublishAction | ArchiveAction | RestoreAction | ExportAction | UpdateAclAction | MetadataUpdateAction | AiMetadataFillingAction | TranscodeAction | TransferAction | RequestOriginalAction | AddToCollectionAction | TranscribeAction | CreateShareAction | DeleteAssetAction | DeleteFileSetAction | RestrictAssetAction | RemoveAssetRestrictionAction | RequestReviewAction | TriggerCustomAction]] = field(default=UNSET, required=True, bounds='1..1')
    name: Opt[str] = field(default=UNSET, required=True)
    triggers: Opt[list[MetadataUpdateTrigger | AssetSharedTrigger | SubtitleAddedTrigger | ReviewStatusChangedTrigger | AssetOnlineTrigger | VersionOnlineTrigger | AssetTransferredToStorageTrigger | AssetArchivedTrigger | AssetRestoredTrigger | CreatedAtTransitionTrigger | ModifiedAtTransitionTrigger | ObjectAddedToCollectionTrigger | ObjectRemovedFromCollectionTrigger]] = field(default=UNSET, required=True, bounds='1..10')
    conditions: Union[T, UnsetType, None][list[Condition]] = UNSET
    created_by: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Union[T, UnsetType, None][str] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    modified_by: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Union[T, UnsetType, None][AutomationStatus] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

AutomationAction: TypeAlias = AnalyzeAction | ExtractFacesAction | PublishAction | ArchiveAction | RestoreAction | ExportAction | UpdateAclAction | MetadataUpdateAction | AiMetadataFillingAction | TranscodeAction | TransferAction | RequestOriginalAction | AddToCollectionAction | TranscribeAction | CreateShareAction | DeleteAssetAction | DeleteFileSetAction | RestrictAssetAction | RemoveAssetRestrictionAction | RequestReviewAction | TriggerCustomAction

@model
class AutomationHistory(Model):
    automation_id: Opt[str] = field(default=UNSET, required=True)
    object_id: Opt[str] = field(default=UNSET, required=True)
    object_type: Opt[str] = field(default=UNSET, required=True)
    status: Opt[AutomationHistoryStatus] = field(default=UNSET, required=True)
    system_domain_id: Opt[str] = field(default=UNSET, required=True)
    version_id: Opt[str] = field(default=UNSET, required=True)
    date_executed: Opt[str | None] = field(default=UNSET, read_only=True)
    error_message: Union[T, UnsetType, None][str] = UNSET
    job_id: Union[T, UnsetType, None][str] = UNSET

AutomationHistoryStatus: TypeAlias = Literal['FAILED', 'SUCCEED'] | str

@model
class AutomationRunEstimate(Model):
    errors: Opt[list[str] | None] = UNSET
    facets: Opt[dict[str, Facet] | None] = UNSET
    total: Opt[int | None] = UNSET

AutomationStatus: TypeAlias = Literal['ACTIVE', 'INACTIVE'] | str
AutomationTrigger: TypeAlias = MetadataUpdateTrigger | AssetSharedTrigger | SubtitleAddedTrigger | ReviewStatusChangedTrigger | AssetOnlineTrigger | VersionOnlineTrigger | AssetTransferredToStorageTrigger | AssetArchivedTrigger | AssetRestoredTrigger | CreatedAtTransitionTrigger | ModifiedAtTransitionTrigger | ObjectAddedToCollectionTrigger | ObjectRemovedFromCollectionTrigger

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
class CollectionTriggerParameters(Model):
    collection_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[str] = field(default=UNSET, required=True)
    include_subcollections: Union[T, UnsetType, None][bool] = UNSET

@model
class Condition(Model):
    operator: Opt[str] = field(default=UNSET, required=True)
    conditions: Union[T, UnsetType, None][list[Condition]] = UNSET
    filters: Opt[list[Condition] | None] = UNSET
    path: Union[T, UnsetType, None][str] = UNSET
    terms: Union[T, UnsetType, None][list[ConditionTerm]] = UNSET

@model
class ConditionTerm(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    exists: Union[T, UnsetType, None][bool] = UNSET
    external: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    missing: Union[T, UnsetType, None][bool] = UNSET
    range: Union[T, UnsetType, None][Range] = UNSET
    value: Opt[Any] = UNSET
    value_in: Union[T, UnsetType, None][list[str]] = UNSET

@model
class CreateShareAction(Model):
    parameters: Opt[ShareParameters] = field(default=UNSET, required=True)
    type: Opt[CreateShareActionType] = field(default=UNSET, required=True, tags=('CREATE_SHARE',))

CreateShareActionType: TypeAlias = Literal['CREATE_SHARE',] | str

@model
class CreatedAtTransitionTrigger(Model):
    parameters: Opt[CreatedAtTransitionTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[CreatedAtTransitionTriggerType] = field(default=UNSET, required=True, tags=('CREATED_AT_TRANSITION',))

@model
class CreatedAtTransitionTriggerParameters(Model):
    days_since_created: Opt[int] = field(default=UNSET, required=True, bounds='1..')

CreatedAtTransitionTriggerType: TypeAlias = Literal['CREATED_AT_TRANSITION',] | str
from iconik_api.assets.models import CustomActionContext as CustomActionContext

@model
class DeleteAssetAction(Model):
    type: Opt[DeleteAssetActionType] = field(default=UNSET, required=True, tags=('DELETE_ASSET',))
    parameters: Union[T, UnsetType, None][dict[str, Any]] = UNSET

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
from iconik_api.shared.models import Errors as Errors

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
    force: Union[T, UnsetType, None][bool] = UNSET

from iconik_api.shared.models import Facet as Facet
from iconik_api.shared.models import FacetBucket as FacetBucket
from iconik_api.metadata.models import FieldValue as FieldValue
from iconik_api.metadata.models import FieldValues as FieldValues
from iconik_api.metadata.models import FieldValuesMode as FieldValuesMode
from iconik_api.acls.models import GrantMode as GrantMode
MetadataEventType: TypeAlias = Literal['ASSETS', 'COLLECTIONS'] | str
from iconik_api.files.models import MetadataFormat as MetadataFormat

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
class MetadataUpdateTrigger(Model):
    parameters: Opt[MetadataUpdateTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[MetadataUpdateTriggerType] = field(default=UNSET, required=True, tags=('METADATA_UPDATE',))

@model
class MetadataUpdateTriggerParameters(Model):
    event_type: Opt[MetadataEventType] = field(default=UNSET, required=True)
    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)

MetadataUpdateTriggerType: TypeAlias = Literal['METADATA_UPDATE',] | str
from iconik_api.metadata.models import MetadataValues as MetadataValues

@model
class ModifiedAtTransitionTrigger(Model):
    parameters: Opt[ModifiedAtTransitionTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[ModifiedAtTransitionTriggerType] = field(default=UNSET, required=True, tags=('MODIFIED_AT_TRANSITION',))

@model
class ModifiedAtTransitionTriggerParameters(Model):
    days_since_modified: Opt[int] = field(default=UNSET, required=True, bounds='1..')

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

from iconik_api.acls.models import Permission as Permission
from iconik_api.assets.models import PublicationTemplateUse as PublicationTemplateUse
from iconik_api.assets.models import PublicationThumbnail as PublicationThumbnail
from iconik_api.assets.models import PublicationThumbnailType as PublicationThumbnailType

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
from iconik_api.search.models import Range as Range

@model
class RemoveAssetRestrictionAction(Model):
    parameters: Opt[RemoveAssetRestrictionActionParameters] = field(default=UNSET, required=True)
    type: Opt[RemoveAssetRestrictionActionType] = field(default=UNSET, required=True, tags=('REMOVE_ASSET_RESTRICTION',))

@model
class RemoveAssetRestrictionActionParameters(Model):
    restrict_metadata_field: Opt[str] = field(default=UNSET, required=True)
    warning_metadata_field: Union[T, UnsetType, None][str] = UNSET

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
    externals: Union[T, UnsetType, None][list[str]] = UNSET
    groups: Union[T, UnsetType, None][list[str]] = UNSET
    min_number: Union[T, UnsetType, None][int] = field(default=UNSET, bounds='1..')
    status: Union[T, UnsetType, None][ApprovalStatus] = UNSET
    users: Union[T, UnsetType, None][list[str]] = UNSET

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
    warning: Union[T, UnsetType, None][str] = UNSET
    warning_metadata_field: Union[T, UnsetType, None][str] = UNSET

RestrictAssetActionType: TypeAlias = Literal['RESTRICT_ASSET',] | str

@model
class ReviewStatusChangedTrigger(Model):
    parameters: Opt[ReviewStatusChangedTriggerParameters] = field(default=UNSET, required=True)
    type: Opt[ReviewStatusChangedTriggerType] = field(default=UNSET, required=True, tags=('REVIEW_STATUS_CHANGED',))

@model
class ReviewStatusChangedTriggerParameters(Model):
    statuses: Union[T, UnsetType, None][list[ApprovalStatus]] = UNSET

ReviewStatusChangedTriggerType: TypeAlias = Literal['REVIEW_STATUS_CHANGED',] | str

@model
class ShareParameters(Model):
    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_download: Opt[bool] = field(default=UNSET, required=True)
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True)
    emails: Opt[list[str]] = field(default=UNSET, required=True)
    user_id: Opt[str] = field(default=UNSET, required=True)
    allow_custom_actions: Union[T, UnsetType, None][bool] = UNSET
    allow_download_proxy: Union[T, UnsetType, None][bool] = UNSET
    allow_upload: Union[T, UnsetType, None][bool] = UNSET
    allow_user_search_for_mentions: Union[T, UnsetType, None][bool] = UNSET
    allow_view_transcriptions: Union[T, UnsetType, None][bool] = UNSET
    allow_view_versions: Union[T, UnsetType, None][bool] = UNSET
    expires_in_days: Opt[int | None] = field(default=UNSET, bounds='1..')
    has_password: Opt[Any] = field(default=UNSET, read_only=True)
    message: Union[T, UnsetType, None][str] = UNSET
    metadata_views: Opt[list[str] | None] = UNSET
    password: Opt[str | None] = field(default=UNSET, secret=True)
    show_watermark: Union[T, UnsetType, None][bool] = UNSET
    title: Union[T, UnsetType, None][str] = UNSET
    upload_storage_id: Opt[str | None] = UNSET

from iconik_api.files.models import StorageMethod as StorageMethod

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
class TranscodeAction(Model):
    parameters: Opt[TranscodeActionParameters] = field(default=UNSET, required=True)
    type: Opt[TranscodeActionType] = field(default=UNSET, required=True, tags=('TRANSCODE',))

@model
class TranscodeActionParameters(Model):
    format_name: Union[T, UnsetType, None][str] = UNSET
    prefer_any_cloud: Union[T, UnsetType, None][bool] = UNSET
    preferred_storage_id: Union[T, UnsetType, None][str] = UNSET
    preferred_storage_method: Union[T, UnsetType, None][StorageMethod | str] = UNSET
    priority: Union[T, UnsetType, None][int] = field(default=UNSET, bounds='1..10')

TranscodeActionType: TypeAlias = Literal['TRANSCODE',] | str

@model
class TranscribeAction(Model):
    parameters: Opt[TranscribeActionParameters] = field(default=UNSET, required=True)
    type: Opt[TranscribeActionType] = field(default=UNSET, required=True, tags=('TRANSCRIBE',))

@model
class TranscribeActionParameters(Model):
    engine: Opt[str | None] = UNSET
    force: Union[T, UnsetType, None][bool] = UNSET
    language: Opt[str | None] = UNSET
    speakers: Opt[int | None] = field(default=UNSET, bounds='1..100')
    summary: Opt[bool | None] = UNSET
    topics_extraction: Union[T, UnsetType, None][bool] = UNSET
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
    allow_host_transfer: Union[T, UnsetType, None][bool] = UNSET
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
    metadata_values: Union[T, UnsetType, None][MetadataValues] = UNSET

TriggerCustomActionType: TypeAlias = Literal['CUSTOM_ACTION',] | str

@model
class UpdateAclAction(Model):
    parameters: Opt[UpdateAclActionParameters] = field(default=UNSET, required=True)
    type: Opt[UpdateAclActionType] = field(default=UNSET, required=True, tags=('UPDATE_ACL',))

@model
class UpdateAclActionParameters(Model):
    objects: Opt[list[AclUpdate]] = field(default=UNSET, required=True)

UpdateAclActionType: TypeAlias = Literal['UPDATE_ACL',] | str

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
    @op.read
    def list_automations(self, **options: Unpack[ListOptions]) -> Call[Automations]: ...
    @op
    def create_automation(self, body: Automation | JsonBody, **options: Unpack[Options]) -> Call[Automation]: ...
    @op.read
    def get_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[Automation]: ...
    @op
    def replace_automation(
        self,
        automation_id: str,
        body: Automation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Automation]: ...
    @op
    def update_automation(
        self,
        automation_id: str,
        body: Automation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Automation]: ...
    @op.destroy
    def delete_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[None]: ...

class AutomationsService(AutomationsOperations, HistoryOperations, RunsOperations): ...

class HistoryOperations(Resource):
    @op
    def create_automation_history(
        self,
        automation_id: str,
        body: AutomationHistory | JsonBody,
        *,
        ttl: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[AutomationHistory]: ...
    @op.read
    def get_automation_history(
        self,
        automation_id: str,
        object_type: str,
        object_id: str,
        version_id: str,
        **options: Unpack[Options],
    ) -> Call[AutomationHistory]: ...
    @op.destroy
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
    def run_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def get_automation_run_estimate(
        self,
        automation_id: str,
        **options: Unpack[Options],
    ) -> Call[AutomationRunEstimate]: ...

class SyncAutomations(Sync, AutomationsService):
    automations = part(SyncAutomationsOperations)
    history = part(SyncHistoryOperations)
    runs = part(SyncRunsOperations)

class SyncAutomationsOperations(Sync, AutomationsOperations): ...

class SyncHistoryOperations(Sync, HistoryOperations): ...

class SyncRunsOperations(Sync, RunsOperations): ...
