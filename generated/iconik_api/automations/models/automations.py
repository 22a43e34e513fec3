"""Automations of automations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...search.models.search import Range
    from .actions import (
        AddToCollectionAction,
        AiMetadataFillingAction,
        AnalyzeAction,
        ArchiveAction,
        CreateShareAction,
        DeleteAssetAction,
        DeleteFileSetAction,
        ExportAction,
        ExtractFacesAction,
        MetadataUpdateAction,
        PublishAction,
        RemoveAssetRestrictionAction,
        RequestOriginalAction,
        RequestReviewAction,
        RestoreAction,
        RestrictAssetAction,
        TranscodeAction,
        TranscribeAction,
        TransferAction,
        TriggerCustomAction,
        UpdateAclAction,
    )
    from .triggers import (
        AssetArchivedTrigger,
        AssetOnlineTrigger,
        AssetRestoredTrigger,
        AssetSharedTrigger,
        AssetTransferredToStorageTrigger,
        CreatedAtTransitionTrigger,
        MetadataUpdateTrigger,
        ModifiedAtTransitionTrigger,
        ObjectAddedToCollectionTrigger,
        ObjectRemovedFromCollectionTrigger,
        ReviewStatusChangedTrigger,
        SubtitleAddedTrigger,
        VersionOnlineTrigger,
    )

__all__ = ["Automation", "AutomationStatus", "Automations", "Condition", "ConditionTerm"]

#: Whether an automation acts.
AutomationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str


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
    ] = field(default=UNSET, required=True)  #: What it does, in this order.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
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
    ] = field(default=UNSET, required=True)  #: What starts it, any of these.
    conditions: Opt[list[Condition] | None] = UNSET  #: What must hold for an object to be acted on.
    created_by: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: What the automation is for.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the automation.
    modified_by: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who last changed it.
    status: Opt[AutomationStatus | None] = UNSET  #: Whether it acts.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class Automations(Model):
    """The automations."""

    first_url: Opt[str | None] = UNSET  #: Where the first page is.
    last_url: Opt[str | None] = UNSET  #: Where the last page is.
    next_url: Opt[str | None] = UNSET  #: Where the next page is; null on the last one.
    objects: Opt[list[Automation] | None] = UNSET  #: The automations.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    per_page: Opt[int | None] = UNSET  #: Objects in a full page.
    prev_url: Opt[str | None] = UNSET  #: Where the page before is; null on the first one.
    total: Opt[int | None] = UNSET  #: Objects on all pages together.


@model
class Condition(Model):
    """Conditions, and further ones inside, joined by one operator."""

    operator: Opt[str] = field(
        default=UNSET, required=True
    )  #: `AND`, `OR`, `NOT`, or `NESTED` for conditions that must hold within one nested object.
    conditions: Opt[list[Condition] | None] = UNSET  #: Conditions inside this one.
    filters: Opt[list[Condition] | None] = UNSET  #: Conditions inside this one, in the form that searches use.
    path: Opt[str | None] = UNSET  #: Field that holds the nested objects, for `NESTED`.
    terms: Opt[list[ConditionTerm] | None] = UNSET  #: Conditions on single fields.


@model
class ConditionTerm(Model):
    """A condition on one field; one of the other properties says which."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Field, such as `files.storage_id` or `metadata.keywords`.
    exists: Opt[bool | None] = UNSET  #: The field has a value.
    external: Opt[dict[str, Any] | None] = UNSET  #: External part of the condition; iconik does not document its shape.
    missing: Opt[bool | None] = UNSET  #: The field has no value.
    range: Opt[Range | None] = UNSET  #: The value lies between two bounds.
    value: Opt[Any] = UNSET  #: The field has this value.
    value_in: Opt[list[str] | None] = UNSET  #: The field has one of these values.
