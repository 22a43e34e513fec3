"""Metadata proposals of transcode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["MetadataProposal", "ReviewStatus"]

#: Whether a proposal has been decided on.
ReviewStatus: TypeAlias = Literal["ACCEPTED", "PENDING_USER", "REJECTED"] | str


@model
class MetadataProposal(Model):
    """Metadata values that a language model proposes for a version of an asset."""

    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Asset that the values are for.
    bulk_review_in_progress: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether iconik is accepting or discarding all proposals of the parent job.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was proposed.
    errors: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: What went wrong.
    field_names: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Fields that values were asked for.
    field_values: Opt[Any] = field(default=UNSET, read_only=True)  #: The proposed values.
    job_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Job that made the proposal.
    parent_job_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Job over several objects that it belongs to.
    review_status: Opt[ReviewStatus | None] = field(default=UNSET, read_only=True)  #: Whether somebody has decided on it.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: User who asked for it.
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Version that the values are for.
    view_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Metadata view that the fields stand in.
    warnings: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: What to look at before accepting.
