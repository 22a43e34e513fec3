"""Users of settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .system import AllowedIP, FacetField, JobsDashboard, SearchDisplayField

__all__ = [
    "Dashboard",
    "DashboardCollectionsTree",
    "DashboardCommentsFeed",
    "DashboardHeader",
    "DashboardViewType",
    "DashboardWidget",
    "UsageHistory",
    "UsageHistoryWidget",
    "UserSettings",
]

#: How the start page lays objects out.
DashboardViewType: TypeAlias = Literal["card", "list"] | str


@model
class Dashboard(Model):
    """What the start page shows."""

    collections_tree: Opt[DashboardCollectionsTree | None] = UNSET  #: How the tree of collections is shown.
    comments_feed: Opt[DashboardCommentsFeed | None] = UNSET  #: How the latest comments are shown.
    header: Opt[DashboardHeader | None] = UNSET  #: How the top of the page is shown.
    view_type: Opt[DashboardViewType | None] = UNSET  #: How objects are laid out.
    widgets: Opt[list[DashboardWidget] | None] = UNSET  #: Widgets, in order.


@model
class DashboardCollectionsTree(Model):
    """The tree of collections on the start page."""

    visible: Opt[bool | None] = UNSET  #: Whether it is shown.


@model
class DashboardCommentsFeed(Model):
    """The latest comments on the start page."""

    visible: Opt[bool | None] = UNSET  #: Whether it is shown.


@model
class DashboardHeader(Model):
    """The top of the start page."""

    expanded: Opt[bool | None] = UNSET  #: Whether it is unfolded.


@model
class DashboardWidget(Model):
    """A part of the start page."""

    expanded: Opt[bool | None] = UNSET  #: Whether it is unfolded.
    id: Opt[str | None] = UNSET  #: Identifier of the widget.
    visible: Opt[bool | None] = UNSET  #: Whether it is shown.


@model
class UsageHistory(Model):
    """What the usage page shows."""

    widgets: Opt[list[UsageHistoryWidget] | None] = UNSET  #: Widgets, in order.


@model
class UsageHistoryWidget(Model):
    """A part of the usage page."""

    expanded: Opt[bool | None] = UNSET  #: Whether it is unfolded.
    id: Opt[str | None] = UNSET  #: Identifier of the widget.


@model
class UserSettings(Model):
    """Settings of a user; null leaves a choice to the group or the system."""

    acl_template_id: Opt[str | None] = UNSET  #: Template whose access rights new objects get.
    allowed_ips: Opt[list[AllowedIP] | None] = UNSET  #: Addresses that calls may come from.
    append_asset_uuid_to_downloads: Opt[bool | None] = UNSET  #: Whether the name of a downloaded file ends with the identifier of its asset.
    asset_default_sections: Opt[list[str] | None] = UNSET  #: Sections that an asset page opens with.
    client_ip: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address that this request came from, as iconik sees it.
    collections_get_parent_acls: Opt[bool | None] = UNSET  #: Whether a new collection takes over the access rights of its parent.
    dashboard: Opt[Dashboard | None] = UNSET  #: What the start page shows.
    date_format: Opt[str | None] = UNSET  #: Pattern that dates are shown in.
    datetime_format: Opt[str | None] = UNSET  #: Pattern that dates with a time are shown in.
    default_upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads go to.
    delete_grace_period: Opt[int | None] = UNSET  #: How long deleted objects wait in the delete queue; iconik does not document the unit.
    facet_fields: Opt[list[FacetField] | None] = UNSET  #: Fields that the search page offers as facets, in order.
    filters_default_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields the filters of the search page start with.
    genesis: Opt[str | None] = UNSET  #: Where the settings stem from.
    hide_favourites: Opt[bool | None] = UNSET  #: Whether favourites are left out of the web application.
    home_page: Opt[str | None] = UNSET  #: Page that opens after logging in.
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET  #: What the jobs page shows.
    search_auto_resize_title_column: Opt[bool | None] = UNSET  #: Whether the title column of search results grows with its content.
    search_default_sections: Opt[list[str] | None] = UNSET  #: Sections that the search page opens with.
    search_display_fields: Opt[list[SearchDisplayField] | None] = UNSET  #: Fields that search results show, in order.
    search_in_transcriptions: Opt[bool | None] = UNSET  #: Whether a search also looks into transcriptions.
    search_results_asset_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields search results show of assets.
    search_results_collection_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields search results show of collections.
    search_view_id: Opt[str | None] = UNSET  #: Search view that the search page opens with.
    share_expiration_time: Opt[int | None] = UNSET  #: How long a new share stays open; iconik does not document the unit.
    show_persons_confirmation_modal: Opt[bool | None] = UNSET  #: Whether a dialogue asks to confirm persons.
    usage_history: Opt[UsageHistory | None] = UNSET  #: What the usage page shows.
    use_asset_name_on_download: Opt[bool | None] = UNSET  #: Whether a downloaded file is named after its asset rather than after the original file.
