"""Approvals of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import BulkObjectType, UserInfo

__all__ = ["Approval", "ApprovalBy", "ApprovalDecision", "ApprovalStatus", "ApprovalsBy", "BulkRemoveApproval", "BulkSetApproval"]

#: What a reviewer can decide.
ApprovalDecision: TypeAlias = Literal["APPROVED", "NOT_APPROVED"] | str

#: Outcome of a request for approval.
ApprovalStatus: TypeAlias = Literal["N/A", "REQUESTED", "APPROVED", "NOT_APPROVED", "MIXED"] | str


@model
class Approval(Model):
    """A request for approval and what has become of it."""

    approvals_by: Opt[list[ApprovalBy] | None] = field(default=UNSET, read_only=True)  #: Decision of each reviewer.
    change_date: Opt[str | None] = UNSET  #: When the status last changed.
    externals: Opt[list[str] | None] = UNSET  #: Mail addresses of reviewers without an account.
    groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups asked.
    min_number: Opt[int | None] = UNSET  #: Number of approvals that are needed.
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the asset or collection.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: `assets` or `collections`.
    request_date: Opt[str | None] = UNSET  #: When approval was asked for.
    requested_by: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who asked.
    share_id: Opt[str | None] = UNSET  #: Share through which approval was asked for.
    status: Opt[ApprovalStatus | None] = UNSET  #: Outcome so far.
    user_status: Opt[ApprovalStatus | None] = field(default=UNSET, read_only=True)  #: Decision of the caller.
    users: Opt[list[str] | None] = UNSET  #: Identifiers of the users asked.
    users_info: Opt[list[UserInfo] | None] = field(default=UNSET, read_only=True)  #: The users asked.
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Version that the request is about.


@model
class ApprovalBy(Model):
    """Decision of one reviewer."""

    change_date: Opt[str | None] = UNSET  #: When the reviewer decided.
    external: Opt[str | None] = UNSET  #: Mail address of a reviewer without an account.
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the asset or collection.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: `assets` or `collections`.
    status: Opt[ApprovalStatus | None] = UNSET  #: The decision.
    user: Opt[str | None] = UNSET  #: Identifier of a reviewer with an account.
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Version that the decision is about.


@model
class ApprovalsBy(Model):
    """The decisions of all reviewers."""

    objects: Opt[list[ApprovalBy] | None] = field(default=UNSET, read_only=True)  #: The decisions.
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


@model
class BulkRemoveApproval(Model):
    """On which objects to take back decisions."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)  #: What the identifiers name.


@model
class BulkSetApproval(Model):
    """One decision on many objects."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)  #: What the identifiers name.
    status: Opt[ApprovalDecision] = field(default=UNSET, required=True)  #: The decision.
