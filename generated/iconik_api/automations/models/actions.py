"""Actions of automations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...acls.models.acls import GrantMode, Permission
    from ...assets.models.approvals import ApprovalStatus
    from ...assets.models.custom_actions import CustomActionContext
    from ...assets.models.publications import PublicationTemplateUse, PublicationThumbnail
    from ...files.models.export_locations import MetadataFormat
    from ...files.models.storages import StorageMethod
    from ...metadata.models.values import MetadataValues
    from ...transcode.models.analyses import AnalysisForceType

__all__ = [
    "AclUpdate",
    "AddToCollectionAction",
    "AddToCollectionActionParameters",
    "AddToCollectionActionType",
    "AiMetadataFillingAction",
    "AiMetadataFillingActionParameters",
    "AiMetadataFillingActionType",
    "AnalyzeAction",
    "AnalyzeActionParameters",
    "AnalyzeActionType",
    "ArchiveAction",
    "ArchiveActionType",
    "ArchiveOrRestoreParameters",
    "AutomationAction",
    "CreateShareAction",
    "CreateShareActionType",
    "DeleteAssetAction",
    "DeleteAssetActionType",
    "DeleteFileSetAction",
    "DeleteFileSetActionParameters",
    "DeleteFileSetActionType",
    "ExportAction",
    "ExportActionParameters",
    "ExportActionType",
    "ExtractFacesAction",
    "ExtractFacesActionType",
    "ExtractFacesParameters",
    "MetadataUpdateAction",
    "MetadataUpdateActionParameters",
    "MetadataUpdateActionType",
    "PublishAction",
    "PublishActionParameters",
    "PublishActionType",
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
    "ShareParameters",
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
]

#: Tells AddToCollectionAction from other actions.
AddToCollectionActionType: TypeAlias = Literal["ADD_TO_COLLECTION",] | str

#: Tells AiMetadataFillingAction from other actions.
AiMetadataFillingActionType: TypeAlias = Literal["AI_METADATA_FILLING",] | str

#: Tells AnalyzeAction from other actions.
AnalyzeActionType: TypeAlias = Literal["ANALYZE",] | str

#: Tells ArchiveAction from other actions.
ArchiveActionType: TypeAlias = Literal["ARCHIVE",] | str

#: Tells CreateShareAction from other actions.
CreateShareActionType: TypeAlias = Literal["CREATE_SHARE",] | str

#: Tells DeleteAssetAction from other actions.
DeleteAssetActionType: TypeAlias = Literal["DELETE_ASSET",] | str

#: Tells DeleteFileSetAction from other actions.
DeleteFileSetActionType: TypeAlias = Literal["DELETE_FILE_SET",] | str

#: Tells ExportAction from other actions.
ExportActionType: TypeAlias = Literal["EXPORT",] | str

#: Tells ExtractFacesAction from other actions.
ExtractFacesActionType: TypeAlias = Literal["EXTRACT_FACES",] | str

#: Tells MetadataUpdateAction from other actions.
MetadataUpdateActionType: TypeAlias = Literal["METADATA_UPDATE",] | str

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

#: What an automation does, told apart by `type`.
AutomationAction: TypeAlias = "AnalyzeAction | ExtractFacesAction | PublishAction | ArchiveAction | RestoreAction | ExportAction | UpdateAclAction | MetadataUpdateAction | AiMetadataFillingAction | TranscodeAction | TransferAction | RequestOriginalAction | AddToCollectionAction | TranscribeAction | CreateShareAction | DeleteAssetAction | DeleteFileSetAction | RestrictAssetAction | RemoveAssetRestrictionAction | RequestReviewAction | TriggerCustomAction"


@model
class AclUpdate(Model):
    """Permissions for some users and groups."""

    mode: Opt[GrantMode] = field(default=UNSET, required=True)  #: What becomes of the access rights there.
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)  #: What they may do.
    group_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the groups.
    user_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the users.


@model
class AddToCollectionAction(Model):
    """Puts the object into a collection."""

    parameters: Opt[AddToCollectionActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[AddToCollectionActionType] = field(
        default=UNSET, required=True, tags=("ADD_TO_COLLECTION",)
    )  #: Kind of the action, always `ADD_TO_COLLECTION`.


@model
class AddToCollectionActionParameters(Model):
    """Where to put the object."""

    collection_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the collection.
    index_immediately: Opt[bool | None] = UNSET  #: Show it in the collection at once instead of after a while.


@model
class AiMetadataFillingAction(Model):
    """Has a language model fill in metadata fields."""

    parameters: Opt[AiMetadataFillingActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[AiMetadataFillingActionType] = field(
        default=UNSET, required=True, tags=("AI_METADATA_FILLING",)
    )  #: Kind of the action, always `AI_METADATA_FILLING`.


@model
class AiMetadataFillingActionParameters(Model):
    """Which fields to fill in."""

    metadata_view_id: Opt[str] = field(default=UNSET, required=True)  #: Metadata view that holds the fields.
    overwrite: Opt[bool] = field(default=UNSET, required=True)  #: Replace values that are there.
    field_names: Opt[list[str] | None] = UNSET  #: Fields to fill in; without them all of the view.


@model
class AnalyzeAction(Model):
    """Has the pictures and the sound analysed."""

    parameters: Opt[AnalyzeActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[AnalyzeActionType] = field(default=UNSET, required=True, tags=("ANALYZE",))  #: Kind of the action, always `ANALYZE`.


@model
class AnalyzeActionParameters(Model):
    """How to analyse."""

    force: Opt[bool | None] = UNSET  #: Do it again where it has been done already.
    force_type: Opt[AnalysisForceType | None] = UNSET  #: What becomes of earlier results.


@model
class ArchiveAction(Model):
    """Moves the media into the archive."""

    parameters: Opt[ArchiveOrRestoreParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[ArchiveActionType] = field(default=UNSET, required=True, tags=("ARCHIVE",))  #: Kind of the action, always `ARCHIVE`.


@model
class ArchiveOrRestoreParameters(Model):
    """Where the media goes and what becomes of the files at the source."""

    destination_storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that the media goes to.
    allow_duplicate_transfers: Opt[bool | None] = UNSET  #: Start a transfer even if the same one is under way.
    allow_host_transfer: Opt[bool | None] = UNSET  #: Allow a host between the storages where they cannot pass the bytes on directly.
    delete_only_from_source_folder: Opt[bool | None] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class CreateShareAction(Model):
    """Shares the object with people outside."""

    parameters: Opt[ShareParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[CreateShareActionType] = field(default=UNSET, required=True, tags=("CREATE_SHARE",))  #: Kind of the action, always `CREATE_SHARE`.


@model
class DeleteAssetAction(Model):
    """Deletes the asset."""

    type: Opt[DeleteAssetActionType] = field(default=UNSET, required=True, tags=("DELETE_ASSET",))  #: Kind of the action, always `DELETE_ASSET`.
    parameters: Opt[dict[str, Any] | None] = UNSET  #: Nothing is documented for it.


@model
class DeleteFileSetAction(Model):
    """Deletes the files of one format from a storage."""

    parameters: Opt[DeleteFileSetActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[DeleteFileSetActionType] = field(
        default=UNSET, required=True, tags=("DELETE_FILE_SET",)
    )  #: Kind of the action, always `DELETE_FILE_SET`.


@model
class DeleteFileSetActionParameters(Model):
    """Which files to delete."""

    format: Opt[str] = field(default=UNSET, required=True)  #: Name of the format, such as `ORIGINAL`.
    storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage to delete from.


@model
class ExportAction(Model):
    """Copies the media to an export location."""

    parameters: Opt[ExportActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[ExportActionType] = field(default=UNSET, required=True, tags=("EXPORT",))  #: Kind of the action, always `EXPORT`.


@model
class ExportActionParameters(Model):
    """What to export and where to."""

    export_location_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the export location.
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

    parameters: Opt[ExtractFacesParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[ExtractFacesActionType] = field(default=UNSET, required=True, tags=("EXTRACT_FACES",))  #: Kind of the action, always `EXTRACT_FACES`.


@model
class ExtractFacesParameters(Model):
    """How to look for faces."""

    face_image_analysis_profile_id: Opt[str | None] = UNSET  #: Analysis profile to use for still pictures; without it the usual one.
    face_video_analysis_profile_id: Opt[str | None] = UNSET  #: Analysis profile to use for video; without it the usual one.
    force: Opt[bool | None] = UNSET  #: Do it again where it has been done already.


@model
class MetadataUpdateAction(Model):
    """Writes metadata values."""

    parameters: Opt[MetadataUpdateActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[MetadataUpdateActionType] = field(
        default=UNSET, required=True, tags=("METADATA_UPDATE",)
    )  #: Kind of the action, always `METADATA_UPDATE`.


@model
class MetadataUpdateActionParameters(Model):
    """Which values to write."""

    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)  #: Values by the name of their field.
    metadata_view_id: Opt[str] = field(default=UNSET, required=True)  #: Metadata view that holds the fields.


@model
class PublishAction(Model):
    """Publishes the asset on a social platform."""

    parameters: Opt[PublishActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[PublishActionType] = field(
        default=UNSET, required=True, tags=("CREATE_PUBLICATION_JOB",)
    )  #: Kind of the action, always `CREATE_PUBLICATION_JOB`.


@model
class PublishActionParameters(Model):
    """What to publish and how."""

    template: Opt[PublicationTemplateUse] = field(default=UNSET, required=True)  #: Template that texts and destinations come from.
    user_id: Opt[str] = field(default=UNSET, required=True)  #: User in whose name it is done.
    allow_transfer: Opt[bool | None] = UNSET  #: Let the file be moved to where the publishing service can read it.
    metadata_overrides: Opt[dict[str, Any] | None] = UNSET  #: Values that differ from those of the asset, by the name of their field.
    storage_id: Opt[str | None] = UNSET  #: Storage whose file is published.
    thumbnail: Opt[PublicationThumbnail | None] = UNSET  #: Picture of the post.
    title: Opt[str | None] = UNSET  #: Title of the post; without it that of the asset.


@model
class RemoveAssetRestrictionAction(Model):
    """Lifts the block of an asset."""

    parameters: Opt[RemoveAssetRestrictionActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[RemoveAssetRestrictionActionType] = field(
        default=UNSET, required=True, tags=("REMOVE_ASSET_RESTRICTION",)
    )  #: Kind of the action, always `REMOVE_ASSET_RESTRICTION`.


@model
class RemoveAssetRestrictionActionParameters(Model):
    """Which block to lift."""

    restrict_metadata_field: Opt[str] = field(default=UNSET, required=True)  #: Field that blocks the asset while it has a value.
    warning_metadata_field: Opt[str | None] = UNSET  #: Field that holds the warning.


@model
class RequestOriginalAction(Model):
    """Has the original brought to a storage."""

    parameters: Opt[TransferActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[RequestOriginalActionType] = field(
        default=UNSET, required=True, tags=("REQUEST_ORIGINAL",)
    )  #: Kind of the action, always `REQUEST_ORIGINAL`.


@model
class RequestReviewAction(Model):
    """Asks people to approve the asset."""

    parameters: Opt[RequestReviewActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[RequestReviewActionType] = field(
        default=UNSET, required=True, tags=("REQUEST_REVIEW",)
    )  #: Kind of the action, always `REQUEST_REVIEW`.


@model
class RequestReviewActionParameters(Model):
    """Whom to ask for an approval."""

    share: Opt[ShareParameters] = field(default=UNSET, required=True)  #: Share for those who have no account.
    externals: Opt[list[str] | None] = UNSET  #: Mail addresses of reviewers without an account.
    groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups asked.
    min_number: Opt[int | None] = UNSET  #: Number of approvals that are needed.
    status: Opt[ApprovalStatus | None] = UNSET  #: State that the request begins with.
    users: Opt[list[str] | None] = UNSET  #: Identifiers of the users asked.


@model
class RestoreAction(Model):
    """Brings the media back from the archive."""

    parameters: Opt[ArchiveOrRestoreParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[RestoreActionType] = field(default=UNSET, required=True, tags=("RESTORE",))  #: Kind of the action, always `RESTORE`.


@model
class RestrictAssetAction(Model):
    """Blocks the asset by a metadata field."""

    parameters: Opt[RestrictAssetActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[RestrictAssetActionType] = field(
        default=UNSET, required=True, tags=("RESTRICT_ASSET",)
    )  #: Kind of the action, always `RESTRICT_ASSET`.


@model
class RestrictAssetActionParameters(Model):
    """How to block the asset."""

    restrict_metadata_field: Opt[str] = field(default=UNSET, required=True)  #: Field that blocks the asset while it has a value.
    warning: Opt[str | None] = UNSET  #: Text of the warning.
    warning_metadata_field: Opt[str | None] = UNSET  #: Field that holds the warning.


@model
class ShareParameters(Model):
    """Whom the object is shared with, and what they may do."""

    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may comment.
    allow_download: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may approve or reject.
    emails: Opt[list[str]] = field(default=UNSET, required=True)  #: Mail addresses of those to invite.
    user_id: Opt[str] = field(default=UNSET, required=True)  #: User in whose name it is shared.
    allow_custom_actions: Opt[bool | None] = UNSET  #: Whether visitors may run custom actions.
    allow_download_proxy: Opt[bool | None] = UNSET  #: Whether visitors may download the proxies.
    allow_upload: Opt[bool | None] = UNSET  #: Whether visitors may upload.
    allow_user_search_for_mentions: Opt[bool | None] = UNSET  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Opt[bool | None] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Opt[bool | None] = UNSET  #: Whether visitors see all versions instead of the newest.
    expires_in_days: Opt[int | None] = UNSET  #: Days until the share ends; without it, it does not end.
    has_password: Opt[Any] = field(default=UNSET, read_only=True)  #: Whether the share asks for a password.
    message: Opt[str | None] = UNSET  #: Words to those who are invited.
    metadata_views: Opt[list[str] | None] = UNSET  #: Identifiers of the metadata views that visitors see.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password that visitors have to give.
    show_watermark: Opt[bool | None] = UNSET  #: Whether the video carries a watermark.
    title: Opt[str | None] = UNSET  #: Title shown to visitors.
    upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads of visitors go to.


@model
class TranscodeAction(Model):
    """Has proxies and keyframes made."""

    parameters: Opt[TranscodeActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[TranscodeActionType] = field(default=UNSET, required=True, tags=("TRANSCODE",))  #: Kind of the action, always `TRANSCODE`.


@model
class TranscodeActionParameters(Model):
    """What to transcode."""

    format_name: Opt[str | None] = UNSET  #: Name of the format to read.
    prefer_any_cloud: Opt[bool | None] = UNSET  #: Read a copy in cloud storage if there is one.
    preferred_storage_id: Opt[str | None] = UNSET  #: Storage to read from if it has a copy.
    preferred_storage_method: Opt[StorageMethod | str | None] = UNSET  #: Method of the storages to read from if one has a copy.
    priority: Opt[int | None] = UNSET  #: Priority of the job, from 1 to 10.


@model
class TranscribeAction(Model):
    """Has spoken words written down."""

    parameters: Opt[TranscribeActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[TranscribeActionType] = field(default=UNSET, required=True, tags=("TRANSCRIBE",))  #: Kind of the action, always `TRANSCRIBE`.


@model
class TranscribeActionParameters(Model):
    """How to write down what is said."""

    engine: Opt[str | None] = UNSET  #: Speech recognition to use; without it the usual one.
    force: Opt[bool | None] = UNSET  #: Do it again where it has been done already.
    language: Opt[str | None] = UNSET  #: Language that is spoken, such as `en-GB`; without it the engine finds out.
    speakers: Opt[int | None] = UNSET  #: How many people speak.
    summary: Opt[bool | None] = UNSET  #: Write a summary as well.
    topics_extraction: Opt[bool | None] = UNSET  #: Look for topics as well.
    translate_languages: Opt[list[str] | None] = UNSET  #: Languages to translate the text into.


@model
class TransferAction(Model):
    """Copies the media to another storage."""

    parameters: Opt[TransferActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[TransferActionType] = field(default=UNSET, required=True, tags=("TRANSFER",))  #: Kind of the action, always `TRANSFER`.


@model
class TransferActionParameters(Model):
    """What to copy and where to."""

    destination_storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that the media goes to.
    format_name: Opt[str] = field(default=UNSET, required=True)  #: Name of the format, such as `ORIGINAL`.
    allow_host_transfer: Opt[bool | None] = UNSET  #: Allow a host between the storages where they cannot pass the bytes on directly.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class TriggerCustomAction(Model):
    """Calls a custom action."""

    parameters: Opt[TriggerCustomActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[TriggerCustomActionType] = field(default=UNSET, required=True, tags=("CUSTOM_ACTION",))  #: Kind of the action, always `CUSTOM_ACTION`.


@model
class TriggerCustomActionParameters(Model):
    """Which custom action to call."""

    action_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the custom action.
    context: Opt[CustomActionContext] = field(
        default=UNSET, required=True
    )  #: Place in iconik where it is offered: `ASSET`, `ASSET_SUBCLIP` or `BULK`.
    metadata_values: Opt[MetadataValues | None] = UNSET  #: Values that the action asks for, by the name of their field.


@model
class UpdateAclAction(Model):
    """Changes who may see and edit the object."""

    parameters: Opt[UpdateAclActionParameters] = field(default=UNSET, required=True)  #: How it is done.
    type: Opt[UpdateAclActionType] = field(default=UNSET, required=True, tags=("UPDATE_ACL",))  #: Kind of the action, always `UPDATE_ACL`.


@model
class UpdateAclActionParameters(Model):
    """Who gets which access rights."""

    objects: Opt[list[AclUpdate]] = field(default=UNSET, required=True)  #: Changes of the access rights, in this order.
