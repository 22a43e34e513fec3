"""Models of automations by name: values, then objects, pages of lists last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..acls.models import GrantMode, Permission
    from ..assets.models import ApprovalStatus, CustomActionContext, PublicationTemplateUse, PublicationThumbnail, PublicationThumbnailType
    from ..files.models import MetadataFormat, StorageMethod
    from ..metadata.models import FieldValue, FieldValues, FieldValuesMode, MetadataValues
    from ..search.models import Range
    from ..shared.models import Errors, Facet, FacetBucket
    from ..transcode.models import AnalysisForceType

__all__ = [
    "AclUpdate",
    "AddToCollectionAction",
    "AddToCollectionActionParameters",
    "AddToCollectionActionType",
    "AiMetadataFillingAction",
    "AiMetadataFillingActionParameters",
    "AiMetadataFillingActionType",
    "AnalysisForceType",
    "AnalyzeAction",
    "AnalyzeActionParameters",
    "AnalyzeActionType",
    "ApprovalStatus",
    "ArchiveAction",
    "ArchiveActionType",
    "ArchiveOrRestoreParameters",
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
    "Automation",
    "AutomationAction",
    "AutomationHistory",
    "AutomationHistoryStatus",
    "AutomationRunEstimate",
    "AutomationStatus",
    "AutomationTrigger",
    "Automations",
    "CollectionTriggerParameters",
    "Condition",
    "ConditionTerm",
    "CreateShareAction",
    "CreateShareActionType",
    "CreatedAtTransitionTrigger",
    "CreatedAtTransitionTriggerParameters",
    "CreatedAtTransitionTriggerType",
    "CustomActionContext",
    "DeleteAssetAction",
    "DeleteAssetActionType",
    "DeleteFileSetAction",
    "DeleteFileSetActionParameters",
    "DeleteFileSetActionType",
    "Errors",
    "ExportAction",
    "ExportActionParameters",
    "ExportActionType",
    "ExtractFacesAction",
    "ExtractFacesActionType",
    "ExtractFacesParameters",
    "Facet",
    "FacetBucket",
    "FieldValue",
    "FieldValues",
    "FieldValuesMode",
    "GrantMode",
    "MetadataEventType",
    "MetadataFormat",
    "MetadataUpdateAction",
    "MetadataUpdateActionParameters",
    "MetadataUpdateActionType",
    "MetadataUpdateTrigger",
    "MetadataUpdateTriggerParameters",
    "MetadataUpdateTriggerType",
    "MetadataValues",
    "ModifiedAtTransitionTrigger",
    "ModifiedAtTransitionTriggerParameters",
    "ModifiedAtTransitionTriggerType",
    "ObjectAddedToCollectionTrigger",
    "ObjectAddedToCollectionTriggerType",
    "ObjectRemovedFromCollectionTrigger",
    "ObjectRemovedFromCollectionTriggerType",
    "OnlineTriggerParameters",
    "Permission",
    "PublicationTemplateUse",
    "PublicationThumbnail",
    "PublicationThumbnailType",
    "PublishAction",
    "PublishActionParameters",
    "PublishActionType",
    "Range",
    "RemoveAssetRestrictionAction",
    "RemoveAssetRestrictionActionParameters",
    "RemoveAssetRestrictionActionType",
    "RequestOriginalAction",
    "RequestOriginalActionType",
    "RequestReviewAction",
    "RequestReviewActionParameters",
    "RequestReviewActionType",
    "RestoreAction",
    "RestoreActionType",
    "RestrictAssetAction",
    "RestrictAssetActionParameters",
    "RestrictAssetActionType",
    "ReviewStatusChangedTrigger",
    "ReviewStatusChangedTriggerParameters",
    "ReviewStatusChangedTriggerType",
    "ShareParameters",
    "StorageMethod",
    "SubtitleAddedTrigger",
    "SubtitleAddedTriggerParameters",
    "SubtitleAddedTriggerType",
    "TranscodeAction",
    "TranscodeActionParameters",
    "TranscodeActionType",
    "TranscribeAction",
    "TranscribeActionParameters",
    "TranscribeActionType",
    "TransferAction",
    "TransferActionParameters",
    "TransferActionType",
    "TriggerCustomAction",
    "TriggerCustomActionParameters",
    "TriggerCustomActionType",
    "UpdateAclAction",
    "UpdateAclActionParameters",
    "UpdateAclActionType",
    "VersionOnlineTrigger",
    "VersionOnlineTriggerType",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "..acls.models": "GrantMode Permission",
        "..assets.models": "ApprovalStatus CustomActionContext PublicationTemplateUse PublicationThumbnail PublicationThumbnailType",
        "..files.models": "MetadataFormat StorageMethod",
        "..metadata.models": "FieldValue FieldValues FieldValuesMode MetadataValues",
        "..search.models": "Range",
        "..shared.models": "Errors Facet FacetBucket",
        "..transcode.models": "AnalysisForceType",
    },
)

#: Tells AddToCollectionAction from other actions.
AddToCollectionActionType: TypeAlias = Literal["ADD_TO_COLLECTION",] | str

#: Tells AiMetadataFillingAction from other actions.
AiMetadataFillingActionType: TypeAlias = Literal["AI_METADATA_FILLING",] | str

#: Tells AnalyzeAction from other actions.
AnalyzeActionType: TypeAlias = Literal["ANALYZE",] | str

#: Tells ArchiveAction from other actions.
ArchiveActionType: TypeAlias = Literal["ARCHIVE",] | str

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

#: How an automation fared with an object.
AutomationHistoryStatus: TypeAlias = Literal["FAILED", "SUCCEED"] | str

#: Whether an automation acts.
AutomationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str

#: Tells CreateShareAction from other actions.
CreateShareActionType: TypeAlias = Literal["CREATE_SHARE",] | str

#: Tells CreatedAtTransitionTrigger from other triggers.
CreatedAtTransitionTriggerType: TypeAlias = Literal["CREATED_AT_TRANSITION",] | str

#: Tells DeleteAssetAction from other actions.
DeleteAssetActionType: TypeAlias = Literal["DELETE_ASSET",] | str

#: Tells DeleteFileSetAction from other actions.
DeleteFileSetActionType: TypeAlias = Literal["DELETE_FILE_SET",] | str

#: Tells ExportAction from other actions.
ExportActionType: TypeAlias = Literal["EXPORT",] | str

#: Tells ExtractFacesAction from other actions.
ExtractFacesActionType: TypeAlias = Literal["EXTRACT_FACES",] | str

#: Kinds of objects whose metadata can start an automation.
MetadataEventType: TypeAlias = Literal["ASSETS", "COLLECTIONS"] | str

#: Tells MetadataUpdateAction from other actions.
MetadataUpdateActionType: TypeAlias = Literal["METADATA_UPDATE",] | str

#: Tells MetadataUpdateTrigger from other triggers.
MetadataUpdateTriggerType: TypeAlias = Literal["METADATA_UPDATE",] | str

#: Tells ModifiedAtTransitionTrigger from other triggers.
ModifiedAtTransitionTriggerType: TypeAlias = Literal["MODIFIED_AT_TRANSITION",] | str

#: Tells ObjectAddedToCollectionTrigger from other triggers.
ObjectAddedToCollectionTriggerType: TypeAlias = Literal["OBJECT_ADDED_TO_COLLECTION",] | str

#: Tells ObjectRemovedFromCollectionTrigger from other triggers.
ObjectRemovedFromCollectionTriggerType: TypeAlias = Literal["OBJECT_REMOVED_FROM_COLLECTION",] | str

#: Tells PublishAction from other actions.
PublishActionType: TypeAlias = Literal["CREATE_PUBLICATION_JOB",] | str

#: Tells RemoveAssetRestrictionAction from other actions.
RemoveAssetRestrictionActionType: TypeAlias = Literal["REMOVE_ASSET_RESTRICTION",] | str

#: Tells RequestOriginalAction from other actions.
RequestOriginalActionType: TypeAlias = Literal["REQUEST_ORIGINAL",] | str

#: Tells RequestReviewAction from other actions.
RequestReviewActionType: TypeAlias = Literal["REQUEST_REVIEW",] | str

#: Tells RestoreAction from other actions.
RestoreActionType: TypeAlias = Literal["RESTORE",] | str

#: Tells RestrictAssetAction from other actions.
RestrictAssetActionType: TypeAlias = Literal["RESTRICT_ASSET",] | str

#: Tells ReviewStatusChangedTrigger from other triggers.
ReviewStatusChangedTriggerType: TypeAlias = Literal["REVIEW_STATUS_CHANGED",] | str

#: Tells SubtitleAddedTrigger from other triggers.
SubtitleAddedTriggerType: TypeAlias = Literal["SUBTITLE_ADDED",] | str

#: Tells TranscodeAction from other actions.
TranscodeActionType: TypeAlias = Literal["TRANSCODE",] | str

#: Tells TranscribeAction from other actions.
TranscribeActionType: TypeAlias = Literal["TRANSCRIBE",] | str

#: Tells TransferAction from other actions.
TransferActionType: TypeAlias = Literal["TRANSFER",] | str

#: Tells TriggerCustomAction from other actions.
TriggerCustomActionType: TypeAlias = Literal["CUSTOM_ACTION",] | str

#: Tells UpdateAclAction from other actions.
UpdateAclActionType: TypeAlias = Literal["UPDATE_ACL",] | str

#: Tells VersionOnlineTrigger from other triggers.
VersionOnlineTriggerType: TypeAlias = Literal["VERSION_ONLINE",] | str

#: An action of an automation; `type` selects the kind.
AutomationAction: TypeAlias = "AnalyzeAction | ExtractFacesAction | PublishAction | ArchiveAction | RestoreAction | ExportAction | UpdateAclAction | MetadataUpdateAction | AiMetadataFillingAction | TranscodeAction | TransferAction | RequestOriginalAction | AddToCollectionAction | TranscribeAction | CreateShareAction | DeleteAssetAction | DeleteFileSetAction | RestrictAssetAction | RemoveAssetRestrictionAction | RequestReviewAction | TriggerCustomAction"

#: A trigger of an automation; `type` selects the kind.
AutomationTrigger: TypeAlias = "MetadataUpdateTrigger | AssetSharedTrigger | SubtitleAddedTrigger | ReviewStatusChangedTrigger | AssetOnlineTrigger | VersionOnlineTrigger | AssetTransferredToStorageTrigger | AssetArchivedTrigger | AssetRestoredTrigger | CreatedAtTransitionTrigger | ModifiedAtTransitionTrigger | ObjectAddedToCollectionTrigger | ObjectRemovedFromCollectionTrigger"


@model
class AclUpdate(Model):
    """Permissions for some users and groups."""

    mode: Opt[GrantMode] = REQUIRED  #: Treatment of the existing access rights.
    permissions: Opt[list[Permission]] = REQUIRED  #: Rights of the recipients.
    group_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the groups.
    user_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the users.


@model
class AddToCollectionAction(Model):
    """Puts the object into a collection."""

    parameters: Opt[AddToCollectionActionParameters] = REQUIRED  #: How it is done.
    type: Opt[AddToCollectionActionType] = field(default=UNSET, required=True, tags=("ADD_TO_COLLECTION",))  #: Kind of the action, always `ADD_TO_COLLECTION`.


@model
class AddToCollectionActionParameters(Model):
    """Collection for the object."""

    collection_id: Opt[str] = REQUIRED  #: Identifier of the collection.
    index_immediately: Got[bool] = UNSET  #: Show it in the collection at once instead of after a while.


@model
class AiMetadataFillingAction(Model):
    """Has a language model fill in metadata fields."""

    parameters: Opt[AiMetadataFillingActionParameters] = REQUIRED  #: How it is done.
    type: Opt[AiMetadataFillingActionType] = field(default=UNSET, required=True, tags=("AI_METADATA_FILLING",))  #: Kind of the action, always `AI_METADATA_FILLING`.


@model
class AiMetadataFillingActionParameters(Model):
    """Which fields to fill in."""

    metadata_view_id: Opt[str] = REQUIRED  #: Metadata view that holds the fields.
    overwrite: Opt[bool] = REQUIRED  #: Replace values that are there.
    field_names: Opt[list[str] | None] = UNSET  #: Fields to fill in; without them all of the view.


@model
class AnalyzeAction(Model):
    """Has the pictures and the sound analysed."""

    parameters: Opt[AnalyzeActionParameters] = REQUIRED  #: How it is done.
    type: Opt[AnalyzeActionType] = field(default=UNSET, required=True, tags=("ANALYZE",))  #: Kind of the action, always `ANALYZE`.


@model
class AnalyzeActionParameters(Model):
    """How to analyse."""

    force: Got[bool] = UNSET  #: Do it again where it has been done already.
    force_type: Opt[AnalysisForceType | None] = UNSET  #: Treatment of earlier results.


@model
class ArchiveAction(Model):
    """Moves the media into the archive."""

    parameters: Opt[ArchiveOrRestoreParameters] = REQUIRED  #: How it is done.
    type: Opt[ArchiveActionType] = field(default=UNSET, required=True, tags=("ARCHIVE",))  #: Kind of the action, always `ARCHIVE`.


@model
class ArchiveOrRestoreParameters(Model):
    """Destination of the media and treatment of the files at the source."""

    destination_storage_id: Opt[str] = REQUIRED  #: Storage that the media goes to.
    allow_duplicate_transfers: Got[bool] = UNSET  #: Start a transfer even if the same one is under way.
    allow_host_transfer: Got[bool] = UNSET  #: Allow a host between the storages where they cannot pass the bytes on directly.
    delete_only_from_source_folder: Got[bool] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_original: Got[bool] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into.
    keep_collection_structure: Got[bool] = UNSET  #: Make directories as the collections are nested.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class ArchiveTriggerParameters(Model):
    """Which archive counts."""

    storage_id: Got[str] = UNSET  #: Only this storage counts.


@model
class AssetArchivedTrigger(Model):
    """Starts when an asset has been archived."""

    parameters: Opt[ArchiveTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[AssetArchivedTriggerType] = field(default=UNSET, required=True, tags=("ARCHIVE",))  #: Kind of the trigger, always `ARCHIVE`.


@model
class AssetOnlineTrigger(Model):
    """Starts when the media of an asset is at hand."""

    parameters: Opt[OnlineTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[AssetOnlineTriggerType] = field(default=UNSET, required=True, tags=("ASSET_ONLINE",))  #: Kind of the trigger, always `ASSET_ONLINE`.


@model
class AssetRestoredTrigger(Model):
    """Starts when an asset has come back from the archive."""

    parameters: Opt[ArchiveTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[AssetRestoredTriggerType] = field(default=UNSET, required=True, tags=("RESTORE",))  #: Kind of the trigger, always `RESTORE`.


@model
class AssetSharedTrigger(Model):
    """Starts when an asset is shared."""

    parameters: Opt[AssetSharedTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[AssetSharedTriggerType] = field(default=UNSET, required=True, tags=("ASSET_SHARE",))  #: Kind of the trigger, always `ASSET_SHARE`.


@model
class AssetSharedTriggerParameters(Model):
    """Which shares start it."""

    allow_download: Opt[bool | None] = UNSET  #: Only shares that allow downloads or only those that do not.


@model
class AssetTransferredToStorageTrigger(Model):
    """Starts when an asset has been copied to a storage."""

    parameters: Opt[AssetTransferredToStorageTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[AssetTransferredToStorageTriggerType] = field(default=UNSET, required=True, tags=("TRANSFER_TO_STORAGE",))  #: Kind of the trigger, always `TRANSFER_TO_STORAGE`.


@model
class AssetTransferredToStorageTriggerParameters(Model):
    """Which copies start it."""

    storage_id: Opt[str] = REQUIRED  #: Storage that the asset is copied to.
    format: Opt[str | None] = UNSET  #: Only copies of this format, such as `ORIGINAL`.


@model
class Automation(Model):
    """A rule: what starts it, what must hold, and what it does."""

    actions: Opt[
        list[
            AnalyzeAction
            | ExtractFacesAction
            | PublishAction
            | ArchiveAction
            | RestoreAction
            | ExportAction
            | UpdateAclAction
            | MetadataUpdateAction
            | AiMetadataFillingAction
            | TranscodeAction
            | TransferAction
            | RequestOriginalAction
            | AddToCollectionAction
            | TranscribeAction
            | CreateShareAction
            | DeleteAssetAction
            | DeleteFileSetAction
            | RestrictAssetAction
            | RemoveAssetRestrictionAction
            | RequestReviewAction
            | TriggerCustomAction
        ]
    ] = field(default=UNSET, required=True, bounds="1..1")  #: Actions in their order.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    triggers: Opt[
        list[
            MetadataUpdateTrigger
            | AssetSharedTrigger
            | SubtitleAddedTrigger
            | ReviewStatusChangedTrigger
            | AssetOnlineTrigger
            | VersionOnlineTrigger
            | AssetTransferredToStorageTrigger
            | AssetArchivedTrigger
            | AssetRestoredTrigger
            | CreatedAtTransitionTrigger
            | ModifiedAtTransitionTrigger
            | ObjectAddedToCollectionTrigger
            | ObjectRemovedFromCollectionTrigger
        ]
    ] = field(default=UNSET, required=True, bounds="1..10")  #: Triggers; any of them starts the automation.
    conditions: Got[list[Condition]] = UNSET  #: Conditions that an object must meet.
    created_by: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Got[str] = UNSET  #: Purpose of the automation.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the automation.
    modified_by: Opt[str | None] = READ_ONLY  #: Identifier of the user who last changed it.
    status: Got[AutomationStatus] = UNSET  #: Whether it acts.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class AutomationHistory(Model):
    """Actions of an automation on one object."""

    automation_id: Opt[str] = REQUIRED  #: Identifier of the automation.
    object_id: Opt[str] = REQUIRED  #: Identifier of the object.
    object_type: Opt[str] = REQUIRED  #: Kind of object, such as `assets`.
    status: Opt[AutomationHistoryStatus] = REQUIRED  #: Whether it succeeded.
    system_domain_id: Opt[str] = REQUIRED  #: System domain that it belongs to.
    version_id: Opt[str] = REQUIRED  #: Identifier of the version of the asset.
    date_executed: Opt[str | None] = READ_ONLY  #: Date of the action.
    error_message: Got[str] = UNSET  #: Why it failed.
    job_id: Got[str] = UNSET  #: Job that did the work.


@model
class AutomationRunEstimate(Model):
    """Objects that a run of an automation would affect."""

    errors: Opt[list[str] | None] = UNSET  #: Why parts of the conditions could not be counted.
    facets: Opt[dict[str, Facet] | None] = UNSET  #: Counts of the objects by field.
    total: Opt[int | None] = UNSET  #: Objects that the run would act on.


@model
class CollectionTriggerParameters(Model):
    """Which objects and collections count."""

    collection_ids: Opt[list[str]] = REQUIRED  #: Identifiers of the collections.
    object_type: Opt[str] = REQUIRED  #: Kind of object that counts, such as `assets`.
    include_subcollections: Got[bool] = UNSET  #: Collections inside these count as well.


@model
class Condition(Model):
    """Conditions, and further ones inside, joined by one operator."""

    operator: Opt[str] = REQUIRED  #: `AND`, `OR`, `NOT`, or `NESTED` for conditions that must hold within one nested object.
    conditions: Got[list[Condition]] = UNSET  #: Conditions inside this one.
    filters: Opt[list[Condition] | None] = UNSET  #: Conditions inside this one, in the form that searches use.
    path: Got[str] = UNSET  #: Field that holds the nested objects, for `NESTED`.
    terms: Got[list[ConditionTerm]] = UNSET  #: Conditions on single fields.


@model
class ConditionTerm(Model):
    """A condition on one field; one of the other properties says which."""

    name: Opt[str] = REQUIRED  #: Field, such as `files.storage_id` or `metadata.keywords`.
    exists: Got[bool] = UNSET  #: The field has a value.
    external: Got[dict[str, Any]] = UNSET  #: External part of the condition; iconik does not document its shape.
    missing: Got[bool] = UNSET  #: The field has no value.
    range: Got[Range] = UNSET  #: The value lies between two bounds.
    value: Opt[Any] = UNSET  #: The field has this value.
    value_in: Got[list[str]] = UNSET  #: The field has one of these values.


@model
class CreateShareAction(Model):
    """Shares the object with people outside."""

    parameters: Opt[ShareParameters] = REQUIRED  #: How it is done.
    type: Opt[CreateShareActionType] = field(default=UNSET, required=True, tags=("CREATE_SHARE",))  #: Kind of the action, always `CREATE_SHARE`.


@model
class CreatedAtTransitionTrigger(Model):
    """Starts when an object reaches an age."""

    parameters: Opt[CreatedAtTransitionTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[CreatedAtTransitionTriggerType] = field(default=UNSET, required=True, tags=("CREATED_AT_TRANSITION",))  #: Kind of the trigger, always `CREATED_AT_TRANSITION`.


@model
class CreatedAtTransitionTriggerParameters(Model):
    """Which age starts it."""

    days_since_created: Opt[int] = field(default=UNSET, required=True, bounds="1..")  #: Days since the object was created.


@model
class DeleteAssetAction(Model):
    """Deletes the asset."""

    type: Opt[DeleteAssetActionType] = field(default=UNSET, required=True, tags=("DELETE_ASSET",))  #: Kind of the action, always `DELETE_ASSET`.
    parameters: Got[dict[str, Any]] = UNSET  #: Nothing is documented for it.


@model
class DeleteFileSetAction(Model):
    """Deletes the files of one format from a storage."""

    parameters: Opt[DeleteFileSetActionParameters] = REQUIRED  #: How it is done.
    type: Opt[DeleteFileSetActionType] = field(default=UNSET, required=True, tags=("DELETE_FILE_SET",))  #: Kind of the action, always `DELETE_FILE_SET`.


@model
class DeleteFileSetActionParameters(Model):
    """Which files to delete."""

    format: Opt[str] = REQUIRED  #: Name of the format, such as `ORIGINAL`.
    storage_id: Opt[str] = REQUIRED  #: Storage to delete from.


@model
class ExportAction(Model):
    """Copies the media to an export location."""

    parameters: Opt[ExportActionParameters] = REQUIRED  #: How it is done.
    type: Opt[ExportActionType] = field(default=UNSET, required=True, tags=("EXPORT",))  #: Kind of the action, always `EXPORT`.


@model
class ExportActionParameters(Model):
    """Content and destination of an export."""

    export_location_id: Opt[str] = REQUIRED  #: Identifier of the export location.
    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    file_name: Opt[str | None] = UNSET  #: Name of the file; without it that of the original.
    format_id: Opt[str | None] = UNSET  #: Format to export.
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    transcode_profile_ids: Opt[list[str] | None] = UNSET  #: Transcode profiles whose renditions are exported.


@model
class ExtractFacesAction(Model):
    """Has faces looked for."""

    parameters: Opt[ExtractFacesParameters] = REQUIRED  #: How it is done.
    type: Opt[ExtractFacesActionType] = field(default=UNSET, required=True, tags=("EXTRACT_FACES",))  #: Kind of the action, always `EXTRACT_FACES`.


@model
class ExtractFacesParameters(Model):
    """How to look for faces."""

    face_image_analysis_profile_id: Opt[str | None] = UNSET  #: Analysis profile to use for still pictures; without it the usual one.
    face_video_analysis_profile_id: Opt[str | None] = UNSET  #: Analysis profile to use for video; without it the usual one.
    force: Got[bool] = UNSET  #: Do it again where it has been done already.


@model
class MetadataUpdateAction(Model):
    """Writes metadata values."""

    parameters: Opt[MetadataUpdateActionParameters] = REQUIRED  #: How it is done.
    type: Opt[MetadataUpdateActionType] = field(default=UNSET, required=True, tags=("METADATA_UPDATE",))  #: Kind of the action, always `METADATA_UPDATE`.


@model
class MetadataUpdateActionParameters(Model):
    """Which values to write."""

    metadata_values: Opt[MetadataValues] = REQUIRED  #: Values by the name of their field.
    metadata_view_id: Opt[str] = REQUIRED  #: Metadata view that holds the fields.


@model
class MetadataUpdateTrigger(Model):
    """Starts when metadata gets certain values."""

    parameters: Opt[MetadataUpdateTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[MetadataUpdateTriggerType] = field(default=UNSET, required=True, tags=("METADATA_UPDATE",))  #: Kind of the trigger, always `METADATA_UPDATE`.


@model
class MetadataUpdateTriggerParameters(Model):
    """Which metadata starts it."""

    event_type: Opt[MetadataEventType] = REQUIRED  #: Kind of objects whose metadata counts.
    metadata_values: Opt[MetadataValues] = REQUIRED  #: Values that start it, by the name of their field.


@model
class ModifiedAtTransitionTrigger(Model):
    """Starts when an object has not been changed for a while."""

    parameters: Opt[ModifiedAtTransitionTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[ModifiedAtTransitionTriggerType] = field(default=UNSET, required=True, tags=("MODIFIED_AT_TRANSITION",))  #: Kind of the trigger, always `MODIFIED_AT_TRANSITION`.


@model
class ModifiedAtTransitionTriggerParameters(Model):
    """Which time without a change starts it."""

    days_since_modified: Opt[int] = field(default=UNSET, required=True, bounds="1..")  #: Days since the object was last changed.


@model
class ObjectAddedToCollectionTrigger(Model):
    """Starts when an object is put into a collection."""

    parameters: Opt[CollectionTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[ObjectAddedToCollectionTriggerType] = field(default=UNSET, required=True, tags=("OBJECT_ADDED_TO_COLLECTION",))  #: Kind of the trigger, always `OBJECT_ADDED_TO_COLLECTION`.


@model
class ObjectRemovedFromCollectionTrigger(Model):
    """Starts when an object is taken out of a collection."""

    parameters: Opt[CollectionTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[ObjectRemovedFromCollectionTriggerType] = field(default=UNSET, required=True, tags=("OBJECT_REMOVED_FROM_COLLECTION",))  #: Kind of the trigger, always `OBJECT_REMOVED_FROM_COLLECTION`.


@model
class OnlineTriggerParameters(Model):
    """Which media starts it."""

    only_first_version: Opt[bool] = REQUIRED  #: Only for the first version of an asset, not for later ones.
    wait_for_transcode: Opt[bool] = REQUIRED  #: Wait until the proxies are made.


@model
class PublishAction(Model):
    """Publishes the asset on a social platform."""

    parameters: Opt[PublishActionParameters] = REQUIRED  #: How it is done.
    type: Opt[PublishActionType] = field(default=UNSET, required=True, tags=("CREATE_PUBLICATION_JOB",))  #: Kind of the action, always `CREATE_PUBLICATION_JOB`.


@model
class PublishActionParameters(Model):
    """Assets to publish with their options."""

    template: Opt[PublicationTemplateUse] = REQUIRED  #: Template that texts and destinations come from.
    user_id: Opt[str] = REQUIRED  #: User in whose name it is done.
    allow_transfer: Opt[bool | None] = UNSET  #: Let the file be moved to where the publishing service can read it.
    metadata_overrides: Opt[dict[str, Any] | None] = UNSET  #: Values that differ from those of the asset, by the name of their field.
    storage_id: Opt[str | None] = UNSET  #: Storage whose file is published.
    thumbnail: Opt[PublicationThumbnail | None] = UNSET  #: Picture of the post.
    title: Opt[str | None] = UNSET  #: Title of the post; without it that of the asset.


@model
class RemoveAssetRestrictionAction(Model):
    """Lifts the block of an asset."""

    parameters: Opt[RemoveAssetRestrictionActionParameters] = REQUIRED  #: How it is done.
    type: Opt[RemoveAssetRestrictionActionType] = field(default=UNSET, required=True, tags=("REMOVE_ASSET_RESTRICTION",))  #: Kind of the action, always `REMOVE_ASSET_RESTRICTION`.


@model
class RemoveAssetRestrictionActionParameters(Model):
    """Which block to lift."""

    restrict_metadata_field: Opt[str] = REQUIRED  #: Field that blocks the asset while it has a value.
    warning_metadata_field: Got[str] = UNSET  #: Field that holds the warning.


@model
class RequestOriginalAction(Model):
    """Has the original brought to a storage."""

    parameters: Opt[TransferActionParameters] = REQUIRED  #: How it is done.
    type: Opt[RequestOriginalActionType] = field(default=UNSET, required=True, tags=("REQUEST_ORIGINAL",))  #: Kind of the action, always `REQUEST_ORIGINAL`.


@model
class RequestReviewAction(Model):
    """Asks people to approve the asset."""

    parameters: Opt[RequestReviewActionParameters] = REQUIRED  #: How it is done.
    type: Opt[RequestReviewActionType] = field(default=UNSET, required=True, tags=("REQUEST_REVIEW",))  #: Kind of the action, always `REQUEST_REVIEW`.


@model
class RequestReviewActionParameters(Model):
    """Reviewers who are asked for an approval."""

    share: Opt[ShareParameters] = REQUIRED  #: Share for those who have no account.
    externals: Got[list[str]] = UNSET  #: Mail addresses of reviewers without an account.
    groups: Got[list[str]] = UNSET  #: Identifiers of the groups asked.
    min_number: Got[int] = field(default=UNSET, bounds="1..")  #: Number of approvals that are needed.
    status: Got[ApprovalStatus] = UNSET  #: State that the request begins with.
    users: Got[list[str]] = UNSET  #: Identifiers of the users asked.


@model
class RestoreAction(Model):
    """Brings the media back from the archive."""

    parameters: Opt[ArchiveOrRestoreParameters] = REQUIRED  #: How it is done.
    type: Opt[RestoreActionType] = field(default=UNSET, required=True, tags=("RESTORE",))  #: Kind of the action, always `RESTORE`.


@model
class RestrictAssetAction(Model):
    """Blocks the asset by a metadata field."""

    parameters: Opt[RestrictAssetActionParameters] = REQUIRED  #: How it is done.
    type: Opt[RestrictAssetActionType] = field(default=UNSET, required=True, tags=("RESTRICT_ASSET",))  #: Kind of the action, always `RESTRICT_ASSET`.


@model
class RestrictAssetActionParameters(Model):
    """How to block the asset."""

    restrict_metadata_field: Opt[str] = REQUIRED  #: Field that blocks the asset while it has a value.
    warning: Got[str] = UNSET  #: Text of the warning.
    warning_metadata_field: Got[str] = UNSET  #: Field that holds the warning.


@model
class ReviewStatusChangedTrigger(Model):
    """Starts when a review has a certain outcome."""

    parameters: Opt[ReviewStatusChangedTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[ReviewStatusChangedTriggerType] = field(default=UNSET, required=True, tags=("REVIEW_STATUS_CHANGED",))  #: Kind of the trigger, always `REVIEW_STATUS_CHANGED`.


@model
class ReviewStatusChangedTriggerParameters(Model):
    """Which outcomes start it."""

    statuses: Got[list[ApprovalStatus]] = UNSET  #: Outcomes of the review.


@model
class ShareParameters(Model):
    """Recipients of a share and their rights."""

    allow_approving_comments: Opt[bool] = REQUIRED  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = REQUIRED  #: Whether visitors may comment.
    allow_download: Opt[bool] = REQUIRED  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = REQUIRED  #: Whether visitors may approve or reject.
    emails: Opt[list[str]] = REQUIRED  #: Mail addresses of those to invite.
    user_id: Opt[str] = REQUIRED  #: User in whose name it is shared.
    allow_custom_actions: Got[bool] = UNSET  #: Whether visitors may run custom actions.
    allow_download_proxy: Got[bool] = UNSET  #: Whether visitors may download the proxies.
    allow_upload: Got[bool] = UNSET  #: Whether visitors may upload.
    allow_user_search_for_mentions: Got[bool] = UNSET  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Got[bool] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Got[bool] = UNSET  #: Whether visitors see all versions instead of the newest.
    expires_in_days: Opt[int | None] = field(default=UNSET, bounds="1..")  #: Days until the share ends; without it, it does not end.
    has_password: Opt[Any] = READ_ONLY  #: Whether the share asks for a password.
    message: Got[str] = UNSET  #: Words to those who are invited.
    metadata_views: Opt[list[str] | None] = UNSET  #: Identifiers of the metadata views that visitors see.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password that visitors have to give.
    show_watermark: Got[bool] = UNSET  #: Whether the video carries a watermark.
    title: Got[str] = UNSET  #: Title shown to visitors.
    upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads of visitors go to.


@model
class SubtitleAddedTrigger(Model):
    """Starts when an asset gets subtitles."""

    parameters: Opt[SubtitleAddedTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[SubtitleAddedTriggerType] = field(default=UNSET, required=True, tags=("SUBTITLE_ADDED",))  #: Kind of the trigger, always `SUBTITLE_ADDED`.


@model
class SubtitleAddedTriggerParameters(Model):
    """Which subtitles start it."""

    closed_captions: Opt[bool | None] = UNSET  #: Only closed captions or only plain subtitles.
    language: Opt[str | None] = UNSET  #: Only subtitles in this language, such as `en-GB`.


@model
class TranscodeAction(Model):
    """Has proxies and keyframes made."""

    parameters: Opt[TranscodeActionParameters] = REQUIRED  #: How it is done.
    type: Opt[TranscodeActionType] = field(default=UNSET, required=True, tags=("TRANSCODE",))  #: Kind of the action, always `TRANSCODE`.


@model
class TranscodeActionParameters(Model):
    """Media to transcode."""

    format_name: Got[str] = UNSET  #: Name of the format to read.
    prefer_any_cloud: Got[bool] = UNSET  #: Read a copy in cloud storage if there is one.
    preferred_storage_id: Got[str] = UNSET  #: Storage to read from if it has a copy.
    preferred_storage_method: Got[StorageMethod | str] = UNSET  #: Method of the storages to read from if one has a copy.
    priority: Got[int] = field(default=UNSET, bounds="1..10")  #: Priority of the job, from 1 to 10.


@model
class TranscribeAction(Model):
    """Has spoken words written down."""

    parameters: Opt[TranscribeActionParameters] = REQUIRED  #: How it is done.
    type: Opt[TranscribeActionType] = field(default=UNSET, required=True, tags=("TRANSCRIBE",))  #: Kind of the action, always `TRANSCRIBE`.


@model
class TranscribeActionParameters(Model):
    """How to write down what is said."""

    engine: Opt[str | None] = UNSET  #: Speech recognition to use; without it the usual one.
    force: Got[bool] = UNSET  #: Do it again where it has been done already.
    language: Opt[str | None] = UNSET  #: Language that is spoken, such as `en-GB`; without it the engine finds out.
    speakers: Opt[int | None] = field(default=UNSET, bounds="1..100")  #: How many people speak.
    summary: Opt[bool | None] = UNSET  #: Write a summary as well.
    topics_extraction: Got[bool] = UNSET  #: Look for topics as well.
    translate_languages: Opt[list[str] | None] = UNSET  #: Languages to translate the text into.


@model
class TransferAction(Model):
    """Copies the media to another storage."""

    parameters: Opt[TransferActionParameters] = REQUIRED  #: How it is done.
    type: Opt[TransferActionType] = field(default=UNSET, required=True, tags=("TRANSFER",))  #: Kind of the action, always `TRANSFER`.


@model
class TransferActionParameters(Model):
    """Media to copy and its destination."""

    destination_storage_id: Opt[str] = REQUIRED  #: Storage that the media goes to.
    format_name: Opt[str] = REQUIRED  #: Name of the format, such as `ORIGINAL`.
    allow_host_transfer: Got[bool] = UNSET  #: Allow a host between the storages where they cannot pass the bytes on directly.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class TriggerCustomAction(Model):
    """Calls a custom action."""

    parameters: Opt[TriggerCustomActionParameters] = REQUIRED  #: How it is done.
    type: Opt[TriggerCustomActionType] = field(default=UNSET, required=True, tags=("CUSTOM_ACTION",))  #: Kind of the action, always `CUSTOM_ACTION`.


@model
class TriggerCustomActionParameters(Model):
    """Which custom action to call."""

    action_id: Opt[str] = REQUIRED  #: Identifier of the custom action.
    context: Opt[CustomActionContext] = REQUIRED  #: Place in iconik where it is offered: `ASSET`, `ASSET_SUBCLIP` or `BULK`.
    metadata_values: Got[MetadataValues] = UNSET  #: Values that the action asks for, by the name of their field.


@model
class UpdateAclAction(Model):
    """Changes who may see and edit the object."""

    parameters: Opt[UpdateAclActionParameters] = REQUIRED  #: How it is done.
    type: Opt[UpdateAclActionType] = field(default=UNSET, required=True, tags=("UPDATE_ACL",))  #: Kind of the action, always `UPDATE_ACL`.


@model
class UpdateAclActionParameters(Model):
    """Recipients of access rights."""

    objects: Opt[list[AclUpdate]] = REQUIRED  #: Changes of the access rights, in this order.


@model
class VersionOnlineTrigger(Model):
    """Starts when the media of a version is at hand."""

    parameters: Opt[OnlineTriggerParameters] = REQUIRED  #: Exact conditions of the start.
    type: Opt[VersionOnlineTriggerType] = field(default=UNSET, required=True, tags=("VERSION_ONLINE",))  #: Kind of the trigger, always `VERSION_ONLINE`.


@model
class Automations(Model):
    """The automations."""

    first_url: Opt[str | None] = UNSET  #: URL of the first page.
    last_url: Opt[str | None] = UNSET  #: URL of the last page.
    next_url: Opt[str | None] = UNSET  #: URL of the next page; null on the last page.
    objects: Opt[list[Automation] | None] = UNSET  #: The automations.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    per_page: Opt[int | None] = UNSET  #: Objects in a full page.
    prev_url: Opt[str | None] = UNSET  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = UNSET  #: Objects on all pages together.
