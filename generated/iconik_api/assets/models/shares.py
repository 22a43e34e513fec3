"""Shares of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import ProtectionLevel

__all__ = ["BulkShareDelete", "IndexedShare", "IndexedShareUser", "IndexedShares", "SharePopulationStatus"]

#: Whether all of a shared collection can be seen through the share yet.
SharePopulationStatus: TypeAlias = Literal["FINISHED", "POPULATING"] | str


@model
class BulkShareDelete(Model):
    """Which shares to delete."""

    share_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the shares.


@model
class IndexedShare(Model):
    """A share as the index holds it."""

    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether visitors may comment.
    allow_download: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether visitors may approve or reject.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the share.
    allow_custom_actions: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether visitors may run custom actions.
    allow_download_proxy: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether visitors may download the proxies.
    allow_sync: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether visitors may watch together in a synchronised session.
    allow_upload: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether visitors may upload.
    allow_user_search_for_mentions: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether visitors see transcriptions.
    allow_view_versions: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether visitors see all versions instead of the newest.
    approval: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)  #: What the reviewers have decided.
    automatic_approval_share: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether a request for approval made it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    drm: Opt[ProtectionLevel | None] = field(default=UNSET, read_only=True)  #: Protection of the video against copying.
    expires: Opt[str | None] = field(default=UNSET, read_only=True)  #: When its address stops working; null if it never does.
    has_password: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether visitors are asked for a password.
    is_approval: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether visitors are asked to approve.
    message: Opt[str | None] = field(default=UNSET, read_only=True)  #: Words to those who are invited.
    metadata_views: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Identifiers of the metadata views that visitors see.
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of what is shared.
    object_title: Opt[str | None] = field(default=UNSET, read_only=True)  #: Title of what is shared.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of what is shared, `assets` or `collections`.
    owner_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user whom it belongs to.
    personal_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Address that is meant for the calling user.
    population_status: Opt[SharePopulationStatus | None] = field(
        default=UNSET, read_only=True
    )  #: Whether all of a shared collection can be seen through it yet.
    project_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Project that it belongs to.
    review_experience_public_beta: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether visitors get the page for reviews that is on trial.
    show_existing_comments: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether visitors see the comments made outside the share.
    show_watermark: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the video carries a watermark.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    title: Opt[str | None] = field(default=UNSET, read_only=True)  #: Title shown to visitors.
    upload_storage_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Storage that uploads of visitors go to.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Address that opens it.
    users: Opt[list[IndexedShareUser] | None] = field(default=UNSET, read_only=True)  #: Those who are invited.
    watermark: Opt[ProtectionLevel | None] = field(default=UNSET, read_only=True)  #: Watermark in the video.


@model
class IndexedShareUser(Model):
    """Somebody who is invited to a share, as the index holds it."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the invitation.
    access_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: How often the visitor has come.
    download_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: How often the visitor has downloaded something.
    email: Opt[str | None] = field(default=UNSET, read_only=True)  #: Mail address.
    last_access_date: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the last visit was.


@model
class IndexedShares(Model):
    """One page of shares."""

    objects: Opt[list[IndexedShare] | None] = field(default=UNSET, read_only=True)  #: The shares on this page.
    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)  #: Sort values of the last object on this page.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
