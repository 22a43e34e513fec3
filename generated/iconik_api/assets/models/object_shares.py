"""Object shares of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...files.models.storages import StorageMethod
    from ...shared.models.shared import ProtectionLevel
    from .share_users import ShareUser
    from .shares import SharePopulationStatus

__all__ = ["BulkShareCreate", "BulkShareObjectType", "Share", "ShareCreate", "ShareUploadStorage", "ShareUrlCreate", "Shares"]

#: What can be shared together.
BulkShareObjectType: TypeAlias = Literal["assets",] | str


@model
class BulkShareCreate(Model):
    """A share of several objects to create."""

    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may comment.
    allow_download: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may approve or reject.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects.
    title: Opt[str] = field(default=UNSET, required=True)  #: Title shown to visitors.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the share.
    allow_custom_actions: Opt[bool | None] = UNSET  #: Whether visitors may run custom actions.
    allow_download_proxy: Opt[bool | None] = UNSET  #: Whether visitors may download the proxies.
    allow_sync: Opt[bool | None] = UNSET  #: Whether visitors may watch together in a synchronised session.
    allow_upload: Opt[bool | None] = UNSET  #: Whether visitors may upload.
    allow_user_search_for_mentions: Opt[bool | None] = UNSET  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Opt[bool | None] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Opt[bool | None] = UNSET  #: Whether visitors see all versions instead of the newest.
    automatic_approval_share: Opt[bool | None] = UNSET  #: Whether a request for approval made it.
    drm: Opt[ProtectionLevel | None] = UNSET  #: Protection of the video against copying.
    emails: Opt[list[str] | None] = UNSET  #: Mail addresses of those to invite.
    expires: Opt[str | None] = UNSET  #: When its address stops working; null if it never does.
    is_approval: Opt[bool | None] = UNSET  #: Whether visitors are asked to approve.
    message: Opt[str | None] = UNSET  #: Words to those who are invited.
    metadata_views: Opt[list[str] | None] = UNSET  #: Identifiers of the metadata views that visitors see.
    object_type: Opt[BulkShareObjectType | None] = field(default=UNSET, read_only=True)  #: What the identifiers name.
    owner_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user whom it belongs to.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password that visitors have to give.
    review_experience_public_beta: Opt[bool | None] = UNSET  #: Whether visitors get the page for reviews that is on trial.
    share_by_url: Opt[bool | None] = UNSET  #: Whether an address is enough, without invitations.
    show_existing_comments: Opt[bool | None] = UNSET  #: Whether visitors see the comments made outside the share.
    show_watermark: Opt[bool | None] = UNSET  #: Whether the video carries a watermark.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads of visitors go to.
    watermark: Opt[ProtectionLevel | None] = UNSET  #: Watermark in the video.


@model
class Share(Model):
    """A link through which people without an account see an asset or a collection."""

    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may comment.
    allow_download: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may approve or reject.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the share.
    allow_custom_actions: Opt[bool | None] = UNSET  #: Whether visitors may run custom actions.
    allow_download_proxy: Opt[bool | None] = UNSET  #: Whether visitors may download the proxies.
    allow_sync: Opt[bool | None] = UNSET  #: Whether visitors may watch together in a synchronised session.
    allow_upload: Opt[bool | None] = UNSET  #: Whether visitors may upload.
    allow_user_search_for_mentions: Opt[bool | None] = UNSET  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Opt[bool | None] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Opt[bool | None] = UNSET  #: Whether visitors see all versions instead of the newest.
    automatic_approval_share: Opt[bool | None] = UNSET  #: Whether a request for approval made it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    drm: Opt[ProtectionLevel | None] = UNSET  #: Protection of the video against copying.
    expires: Opt[str | None] = UNSET  #: When its address stops working; null if it never does.
    has_password: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether visitors are asked for a password.
    is_approval: Opt[bool | None] = UNSET  #: Whether visitors are asked to approve.
    message: Opt[str | None] = UNSET  #: Words to those who are invited.
    metadata_views: Opt[list[str] | None] = UNSET  #: Identifiers of the metadata views that visitors see.
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of what is shared.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of what is shared, `assets` or `collections`.
    owner_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user whom it belongs to.
    population_status: Opt[SharePopulationStatus | None] = field(
        default=UNSET, read_only=True
    )  #: Whether all of a shared collection can be seen through it yet.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    review_experience_public_beta: Opt[bool | None] = UNSET  #: Whether visitors get the page for reviews that is on trial.
    show_existing_comments: Opt[bool | None] = UNSET  #: Whether visitors see the comments made outside the share.
    show_watermark: Opt[bool | None] = UNSET  #: Whether the video carries a watermark.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    title: Opt[str | None] = UNSET  #: Title shown to visitors.
    upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads of visitors go to.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Address that opens it.
    watermark: Opt[ProtectionLevel | None] = UNSET  #: Watermark in the video.
    upload_storage: Opt[ShareUploadStorage | None] = field(
        default=UNSET, read_only=True
    )  #: Storage that uploads of visitors go to, as far as uploading needs it.
    upload_storage_presign_md5_checksum: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether the storage wants the MD5 checksum when an upload is signed.
    users: Opt[list[ShareUser] | None] = field(default=UNSET, read_only=True)  #: Those who are invited; filled in by `get_share` only.


@model
class ShareCreate(Model):
    """A share to create, with invitations."""

    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may comment.
    allow_download: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may approve or reject.
    emails: Opt[list[str]] = field(default=UNSET, required=True)  #: Mail addresses of those to invite.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the share.
    allow_custom_actions: Opt[bool | None] = UNSET  #: Whether visitors may run custom actions.
    allow_download_proxy: Opt[bool | None] = UNSET  #: Whether visitors may download the proxies.
    allow_sync: Opt[bool | None] = UNSET  #: Whether visitors may watch together in a synchronised session.
    allow_upload: Opt[bool | None] = UNSET  #: Whether visitors may upload.
    allow_user_search_for_mentions: Opt[bool | None] = UNSET  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Opt[bool | None] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Opt[bool | None] = UNSET  #: Whether visitors see all versions instead of the newest.
    automatic_approval_share: Opt[bool | None] = UNSET  #: Whether a request for approval made it.
    drm: Opt[ProtectionLevel | None] = UNSET  #: Protection of the video against copying.
    expires: Opt[str | None] = UNSET  #: When its address stops working; null if it never does.
    is_approval: Opt[bool | None] = UNSET  #: Whether visitors are asked to approve.
    message: Opt[str | None] = UNSET  #: Words to those who are invited.
    metadata_views: Opt[list[str] | None] = UNSET  #: Identifiers of the metadata views that visitors see.
    object_id: Opt[str | None] = UNSET  #: Identifier of what is shared; the path names it already.
    object_type: Opt[str | None] = UNSET  #: Kind of what is shared; the path names it already.
    owner_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user whom it belongs to.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password that visitors have to give.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    review_experience_public_beta: Opt[bool | None] = UNSET  #: Whether visitors get the page for reviews that is on trial.
    show_existing_comments: Opt[bool | None] = UNSET  #: Whether visitors see the comments made outside the share.
    show_watermark: Opt[bool | None] = UNSET  #: Whether the video carries a watermark.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    title: Opt[str | None] = UNSET  #: Title shown to visitors.
    upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads of visitors go to.
    watermark: Opt[ProtectionLevel | None] = UNSET  #: Watermark in the video.


@model
class ShareUploadStorage(Model):
    """What a visitor needs to know of a storage to upload to it."""

    add_uuid_to_filenames: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether a UUID is put into the name of each file.
    id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the storage.
    method: Opt[StorageMethod | str] = field(default=UNSET, required=True, read_only=True)  #: How the storage is reached.
    presign_md5_checksum: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether it wants the MD5 checksum when an upload is signed.


@model
class ShareUrlCreate(Model):
    """A share to create, without invitations."""

    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may comment.
    allow_download: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True)  #: Whether visitors may approve or reject.
    allow_custom_actions: Opt[bool | None] = UNSET  #: Whether visitors may run custom actions.
    allow_download_proxy: Opt[bool | None] = UNSET  #: Whether visitors may download the proxies.
    allow_sync: Opt[bool | None] = UNSET  #: Whether visitors may watch together in a synchronised session.
    allow_upload: Opt[bool | None] = UNSET  #: Whether visitors may upload.
    allow_user_search_for_mentions: Opt[bool | None] = UNSET  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Opt[bool | None] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Opt[bool | None] = UNSET  #: Whether visitors see all versions instead of the newest.
    automatic_approval_share: Opt[bool | None] = UNSET  #: Whether a request for approval made it.
    drm: Opt[ProtectionLevel | None] = UNSET  #: Protection of the video against copying.
    expires: Opt[str | None] = UNSET  #: When its address stops working; null if it never does.
    is_approval: Opt[bool | None] = UNSET  #: Whether visitors are asked to approve.
    metadata_views: Opt[list[str] | None] = UNSET  #: Identifiers of the metadata views that visitors see.
    object_id: Opt[str | None] = UNSET  #: Identifier of what is shared; the path names it already.
    object_type: Opt[str | None] = UNSET  #: Kind of what is shared; the path names it already.
    owner_id: Opt[str | None] = UNSET  #: Identifier of the user whom it belongs to.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password that visitors have to give.
    review_experience_public_beta: Opt[bool | None] = UNSET  #: Whether visitors get the page for reviews that is on trial.
    show_existing_comments: Opt[bool | None] = UNSET  #: Whether visitors see the comments made outside the share.
    show_watermark: Opt[bool | None] = UNSET  #: Whether the video carries a watermark.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    title: Opt[str | None] = UNSET  #: Title shown to visitors.
    upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads of visitors go to.
    watermark: Opt[ProtectionLevel | None] = UNSET  #: Watermark in the video.


@model
class Shares(Model):
    """One page of the shares of an object."""

    objects: Opt[list[Share] | None] = field(default=UNSET, read_only=True)  #: The shares on this page.
