"""Custom actions of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...metadata.models.values import FieldValue

__all__ = [
    "CustomAction",
    "CustomActionCall",
    "CustomActionContext",
    "CustomActionCreate",
    "CustomActionFieldValues",
    "CustomActionReply",
    "CustomActionStatus",
    "CustomActionType",
    "CustomActions",
]

#: Places in iconik where a custom action can be offered.
CustomActionContext: TypeAlias = (
    Literal[
        "ASSET", "ASSET_SUBCLIP", "BULK", "COLLECTION", "NONE", "PLAYLIST", "SAVED_SEARCH", "SHARED_ASSET", "SHARED_COLLECTION", "SHARED_PLAYLIST"
    ]
    | str
)

#: Whether calls of a custom action succeed.
CustomActionStatus: TypeAlias = Literal["FAILING", "HEALTHY"] | str

#: What a custom action does: open an address in the browser, call it, or publish.
CustomActionType: TypeAlias = Literal["OPEN", "POST", "PUBLISH"] | str


@model
class CustomAction(Model):
    """An entry in the menus of iconik that opens or calls an address."""

    context: Opt[CustomActionContext] = field(default=UNSET, required=True)  #: Place in iconik where it is offered.
    title: Opt[str] = field(default=UNSET, required=True)  #: Words of the entry.
    url: Opt[str] = field(default=UNSET, required=True)  #: Address that is opened or called.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the custom action.
    app_id: Opt[str | None] = UNSET  #: Application whose token it uses.
    color: Opt[str | None] = UNSET  #: Colour of its entry.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    disabled: Opt[bool | None] = UNSET  #: Whether its entry is hidden.
    headers: Opt[dict[str, str] | None] = field(default=UNSET, secret=True)  #: Headers that are sent to the address.
    last_error: Opt[str | None] = field(default=UNSET, read_only=True)  #: What the address answered when it failed last.
    last_error_date: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the address failed last.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields the user fills in before it runs.
    publish_template_id: Opt[str | None] = UNSET  #: Template of the publication that it makes.
    status: Opt[CustomActionStatus | None] = UNSET  #: Whether calls of the address succeed.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    transcoder_id: Opt[str | None] = UNSET  #: Transcoder that prepares the media.
    type: Opt[CustomActionType | None] = UNSET  #: What choosing the entry does.


@model
class CustomActionCall(Model):
    """What a custom action is run on."""

    asset_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the assets.
    collection_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the collections.
    from_collection_id: Opt[str | None] = UNSET  #: Collection in which the user chose the objects.
    metadata_values: Opt[dict[str, CustomActionFieldValues] | None] = UNSET  #: Values that the user filled in, by the name of their field.
    metadata_view_id: Opt[str | None] = UNSET  #: Metadata view that the user filled in.
    playlist_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the playlists.
    saved_search_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the saved searches.


@model
class CustomActionCreate(Model):
    """A custom action to create."""

    context: Opt[CustomActionContext] = field(default=UNSET, required=True)  #: Place in iconik where it is offered.
    title: Opt[str] = field(default=UNSET, required=True)  #: Words of the entry.
    url: Opt[str] = field(default=UNSET, required=True)  #: Address that is opened or called.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the custom action.
    app_id: Opt[str | None] = UNSET  #: Application whose token it uses.
    color: Opt[str | None] = UNSET  #: Colour of its entry.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    disabled: Opt[bool | None] = UNSET  #: Whether its entry is hidden.
    headers: Opt[dict[str, str] | None] = field(default=UNSET, secret=True)  #: Headers that are sent to the address.
    last_error: Opt[str | None] = field(default=UNSET, read_only=True)  #: What the address answered when it failed last.
    last_error_date: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the address failed last.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields the user fills in before it runs.
    publish_template_id: Opt[str | None] = UNSET  #: Template of the publication that it makes.
    read_access_for_everyone: Opt[bool | None] = UNSET  #: Whether every user sees it.
    status: Opt[CustomActionStatus | None] = UNSET  #: Whether calls of the address succeed.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    transcoder_id: Opt[str | None] = UNSET  #: Transcoder that prepares the media.
    type: Opt[CustomActionType | None] = UNSET  #: What choosing the entry does.


@model
class CustomActionFieldValues(Model):
    """What the user filled in for one metadata field."""

    date_created: Opt[str | None] = UNSET  #: When it was filled in.
    field_values: Opt[list[FieldValue] | None] = UNSET  #: The values, as the metadata service takes them.


@model
class CustomActionReply(Model):
    """What a custom action brought about."""

    redirect_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Where to send the user, as the called address says.


@model
class CustomActions(Model):
    """Custom actions."""

    objects: Opt[list[CustomAction] | None] = field(default=UNSET, read_only=True)  #: The custom actions.
