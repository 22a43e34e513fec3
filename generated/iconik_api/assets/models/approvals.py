"""Approvals of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .assets import ApprovalBy

__all__ = [
    "ApprovalDecision",
    "ApprovalJob",
    "ApprovalsBy",
    "BulkObjectType",
    "BulkRemoveApproval",
    "BulkSetApproval",
]

#: What a reviewer can decide.
ApprovalDecision: TypeAlias = (
    Literal[
        "APPROVED",
        "NOT_APPROVED",
    ]
    | str
)

#: What can be worked on in bulk.
BulkObjectType: TypeAlias = (
    Literal[
        "assets",
        "collections",
        "saved_searches",
    ]
    | str
)


@model
class ApprovalJob(Model):
    """The job that asks for approval in the background."""

    job_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the job.


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
    prev_url: Opt[str | None] = field(
        default=UNSET, read_only=True
    )  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(
        default=UNSET, read_only=True
    )  #: Sort values of the last object on this page.
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
