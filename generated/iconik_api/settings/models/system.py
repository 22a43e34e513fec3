"""System of settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import ProtectionLevel
    from ...users.models.two_factor import MfaMethod
    from .ai_consents import AIState

__all__ = [
    "AllowedIP",
    "DefaultShareOptions",
    "ExternalShareOptions",
    "FacetField",
    "GroupSelection",
    "JobsDashboard",
    "JobsDashboardWidget",
    "JobsDashboardWidgetType",
    "JobsWidgetOptions",
    "JobsWidgetSort",
    "PasswordRules",
    "SearchDisplayField",
    "SortOrder",
    "SystemSettings",
    "WatermarkContext",
    "WatermarkOptions",
    "WatermarkPosition",
]

#: Which groups a choice concerns: all, all but those listed, or only those listed.
GroupSelection: TypeAlias = Literal["all", "except", "selected_only"] | str

#: What a widget of the jobs page shows.
JobsDashboardWidgetType: TypeAlias = Literal["JOBS_LIST", "JOBS_STATS_LIST"] | str

#: Direction of sorting.
SortOrder: TypeAlias = Literal["asc", "desc"] | str

#: Where a watermark is shown.
WatermarkContext: TypeAlias = Literal["proxies", "shares"] | str

#: Where on the picture a watermark stands.
WatermarkPosition: TypeAlias = Literal["bottom", "center", "top"] | str


@model
class AllowedIP(Model):
    """An address that may call."""

    app_id: Opt[str | None] = UNSET  #: Application that the address counts for.
    ip: Opt[str | None] = UNSET  #: Address or network.


@model
class DefaultShareOptions(Model):
    """What a new share starts with, and what its creator may change."""

    allow_approving_comments: Opt[bool | None] = UNSET  #: Whether visitors may approve comments.
    allow_comments: Opt[bool | None] = UNSET  #: Whether visitors may comment.
    allow_custom_actions: Opt[bool | None] = UNSET  #: Whether visitors may run custom actions.
    allow_download: Opt[bool | None] = UNSET  #: Whether visitors may download the original.
    allow_download_proxy: Opt[bool | None] = UNSET  #: Whether visitors may download the proxies.
    allow_setting_approve_status: Opt[bool | None] = UNSET  #: Whether visitors may approve or reject.
    allow_upload: Opt[bool | None] = UNSET  #: Whether visitors may upload.
    allow_view_transcriptions: Opt[bool | None] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Opt[bool | None] = UNSET  #: Whether visitors see all versions instead of the newest.
    can_change_allow_approving_comments: Opt[bool | None] = UNSET  #: Whether the creator may change `allow_approving_comments`.
    can_change_allow_comments: Opt[bool | None] = UNSET  #: Whether the creator may change `allow_comments`.
    can_change_allow_custom_actions: Opt[bool | None] = UNSET  #: Whether the creator may change `allow_custom_actions`.
    can_change_allow_download: Opt[bool | None] = UNSET  #: Whether the creator may change `allow_download`.
    can_change_allow_download_proxy: Opt[bool | None] = UNSET  #: Whether the creator may change `allow_download_proxy`.
    can_change_allow_setting_approve_status: Opt[bool | None] = UNSET  #: Whether the creator may change `allow_setting_approve_status`.
    can_change_allow_upload: Opt[bool | None] = UNSET  #: Whether the creator may change `allow_upload`.
    can_change_allow_view_transcriptions: Opt[bool | None] = UNSET  #: Whether the creator may change `allow_view_transcriptions`.
    can_change_allow_view_versions: Opt[bool | None] = UNSET  #: Whether the creator may change `allow_view_versions`.
    can_change_search_users_from_share: Opt[bool | None] = UNSET  #: Whether the creator may change whether users can be looked up.
    can_change_share_expiration_time: Opt[bool | None] = UNSET  #: Whether the creator may change how long the share stays open.
    can_change_show_existing_comments: Opt[bool | None] = UNSET  #: Whether the creator may change `show_existing_comments`.
    can_change_show_watermark: Opt[bool | None] = UNSET  #: Whether the creator may change `show_watermark`.
    require_password: Opt[bool | None] = UNSET  #: Whether a share needs a password.
    show_existing_comments: Opt[bool | None] = UNSET  #: Whether visitors see the comments made outside the share.
    show_watermark: Opt[bool | None] = UNSET  #: Whether the video carries a watermark.


@model
class ExternalShareOptions(Model):
    """Which groups may share outside the system domain."""

    groups: Opt[list[str] | None] = UNSET  #: Groups that `show_for_groups` is about.
    show_for_groups: Opt[GroupSelection | None] = UNSET  #: How to read `groups`.


@model
class FacetField(Model):
    """A field that the search page offers as a facet."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the field.


@model
class JobsDashboard(Model):
    """What the jobs page shows."""

    widgets: Opt[list[JobsDashboardWidget] | None] = UNSET  #: Widgets, in order.


@model
class JobsDashboardWidget(Model):
    """A list on the jobs page."""

    id: Opt[str | None] = UNSET  #: Identifier of the widget.
    options: Opt[JobsWidgetOptions | None] = UNSET  #: Which jobs it shows and how.
    title: Opt[str | None] = UNSET  #: Title shown to people.
    type: Opt[JobsDashboardWidgetType | None] = UNSET  #: What it shows.


@model
class JobsWidgetOptions(Model):
    """Which jobs a widget shows and how."""

    columns: Opt[list[str] | None] = UNSET  #: Columns, in order.
    filters: Opt[dict[str, Any] | None] = UNSET  #: Values that jobs must have, by field.
    limit: Opt[int | None] = UNSET  #: Most jobs to show.
    sort: Opt[list[JobsWidgetSort] | None] = UNSET  #: Fields to sort by.


@model
class JobsWidgetSort(Model):
    """A field that a widget sorts by."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the field.
    order: Opt[SortOrder | None] = UNSET  #: Direction.


@model
class PasswordRules(Model):
    """What a password must be like."""

    digits: Opt[int | None] = UNSET  #: Fewest digits.
    lowercase: Opt[int | None] = UNSET  #: Fewest lower-case letters.
    max_length: Opt[int | None] = UNSET  #: Most characters.
    min_length: Opt[int | None] = UNSET  #: Fewest characters.
    special_symbols: Opt[int | None] = UNSET  #: Fewest characters that are neither letters nor digits.
    uppercase: Opt[int | None] = UNSET  #: Fewest capital letters.


@model
class SearchDisplayField(Model):
    """A field that search results show."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the field.


@model
class SystemSettings(Model):
    """Settings of a system domain."""

    acl_template_id: Opt[str | None] = UNSET  #: Template whose access rights new objects get.
    ai: Opt[AIState | None] = field(default=UNSET, read_only=True)  #: Which features of artificial intelligence are on, and what they wait for.
    allow_invites_by_link: Opt[bool | None] = UNSET  #: Whether people can be invited by a link.
    allow_mobile_upload_without_required_metadata: Opt[bool | None] = (
        UNSET  #: Whether the mobile application may upload with required metadata missing.
    )
    allow_play_original_during_transcoding: Opt[bool | None] = UNSET  #: Whether the original can be played while there is no proxy yet.
    allow_share_magic_link_creation: Opt[bool | None] = UNSET  #: Whether a share can be opened by magic link.
    allowed_ips: Opt[list[AllowedIP] | None] = UNSET  #: Addresses that calls may come from.
    append_asset_uuid_to_downloads: Opt[bool | None] = UNSET  #: Whether the name of a downloaded file ends with the identifier of its asset.
    asset_default_sections: Opt[list[str] | None] = UNSET  #: Sections that an asset page opens with.
    billing_tier: Opt[str | None] = UNSET  #: Tariff that the system domain is billed by.
    client_ip: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address that this request came from, as iconik sees it.
    collections_get_parent_acls: Opt[bool | None] = UNSET  #: Whether a new collection takes over the access rights of its parent.
    cors_hosts: Opt[list[str] | None] = UNSET  #: Hosts whose pages may call iconik from a browser.
    custom_terms: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the system domain has terms of its own.
    cuttingroom_url: Opt[str | None] = UNSET  #: Address of the CuttingRoom editor that goes with the system domain.
    date_format: Opt[str | None] = UNSET  #: Pattern that dates are shown in.
    datetime_format: Opt[str | None] = UNSET  #: Pattern that dates with a time are shown in.
    default_app_token_ttl: Opt[int | None] = UNSET  #: How long a new token of an application stays valid; iconik does not document the unit.
    default_refresh_token_ttl: Opt[int | None] = UNSET  #: How long a new refresh token stays valid; iconik does not document the unit.
    default_share_options: Opt[DefaultShareOptions | None] = UNSET  #: What a new share starts with, and what its creator may change.
    default_upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads go to.
    default_user_token_ttl: Opt[int | None] = UNSET  #: How long the token of a logged-in user stays valid; iconik does not document the unit.
    delete_grace_period: Opt[int | None] = UNSET  #: How long deleted objects wait in the delete queue; iconik does not document the unit.
    disable_billing_page: Opt[bool | None] = UNSET  #: Whether the billing page is hidden.
    domain_has_preloaded_assets: Opt[bool | None] = UNSET  #: Whether the system domain came with sample assets.
    drm: Opt[ProtectionLevel | None] = UNSET  #: How playing is protected against copying.
    drm_enforce: Opt[bool | None] = UNSET  #: Whether the protection against copying is enforced.
    enable_ai: Opt[bool | None] = UNSET  #: Whether features of artificial intelligence may be used at all.
    enable_ai_metadata_filling: Opt[bool | None] = UNSET  #: Whether metadata can be filled in by a language model.
    enable_face_recognition: Opt[bool | None] = UNSET  #: Whether faces are recognised.
    enable_nltf: Opt[bool | None] = UNSET  #: Whether questions in words are turned into filters of a search.
    enable_portals: Opt[bool | None] = UNSET  #: Whether portals can be published.
    enable_shield: Opt[bool | None] = UNSET  #: Whether Shield protects the system domain.
    enforce_magic_link_allowlist: Opt[bool | None] = UNSET  #: Whether magic links go to addresses and domains on the allowlist only.
    external_share: Opt[bool | None] = UNSET  #: Whether shares can go to people outside the system domain.
    external_share_options: Opt[ExternalShareOptions | None] = UNSET  #: Which groups may share outside the system domain.
    facet_fields: Opt[list[FacetField] | None] = UNSET  #: Fields that the search page offers as facets, in order.
    features: Opt[list[str] | None] = UNSET  #: Names of the features that the system domain has.
    filters_default_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields the filters of the search page start with.
    hide_favourites: Opt[bool | None] = UNSET  #: Whether favourites are left out of the web application.
    home_page: Opt[str | None] = UNSET  #: Page that opens after logging in.
    image_properties_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes the image properties found by an analysis.
    is_plg_domain: Opt[bool | None] = UNSET  #: Whether the customer came by the web page, without a salesperson.
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET  #: What the jobs page shows.
    locations_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes the places found by an analysis.
    lock_mapped_collections: Opt[bool | None] = UNSET  #: Whether collections that mirror folders of a storage are locked.
    logo_storage_id: Opt[str | None] = UNSET  #: Storage that holds the logo.
    logo_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    logos_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes the logos found by an analysis.
    max_browse_users: Opt[int | None] = UNSET  #: Most users that may browse.
    max_power_users: Opt[int | None] = UNSET  #: Most power users.
    max_standard_users: Opt[int | None] = UNSET  #: Most standard users.
    max_storage_bytes: Opt[int | None] = UNSET  #: Most that may be stored, in bytes.
    max_traffic_bytes: Opt[int | None] = UNSET  #: Most that may be transferred, in bytes.
    mfa_methods: Opt[list[MfaMethod] | None] = UNSET  #: Second proofs of who a user is that a login takes.
    mfa_required: Opt[bool | None] = UNSET  #: Whether every login needs a second proof.
    password_checks: Opt[PasswordRules | None] = UNSET  #: What a password has to fulfil.
    require_limit_download_groups: Opt[bool | None] = UNSET  #: Whether downloads are limited to groups.
    required_metadata_views: Opt[list[str] | None] = UNSET  #: Metadata views that have to be filled in on upload.
    review_experience_disabled: Opt[bool | None] = UNSET  #: Whether the review page is switched off.
    review_experience_disabled_per_share: Opt[bool | None] = UNSET  #: Whether a share can switch its review page off.
    safe_searches_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes how explicit an analysis finds the content.
    saml_require_groups: Opt[bool | None] = UNSET  #: Whether logging in by SAML asks for a known group.
    search_auto_resize_title_column: Opt[bool | None] = UNSET  #: Whether the title column of search results grows with its content.
    search_default_sections: Opt[list[str] | None] = UNSET  #: Sections that the search page opens with.
    search_display_fields: Opt[list[SearchDisplayField] | None] = UNSET  #: Fields that search results show, in order.
    search_in_transcriptions: Opt[bool | None] = UNSET  #: Whether a search also looks into transcriptions.
    search_results_asset_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields search results show of assets.
    search_results_collection_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields search results show of collections.
    search_users_from_share: Opt[bool | None] = UNSET  #: Whether users can be looked up while sharing.
    search_view_id: Opt[str | None] = UNSET  #: Search view that the search page opens with.
    share_expiration_time: Opt[int | None] = UNSET  #: How long a new share stays open; iconik does not document the unit.
    support_access: Opt[bool | None] = UNSET  #: Whether the support of iconik may enter the system domain.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    system_domain_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name of the system domain.
    tags_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes the tags found by an analysis.
    texts_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes the text found by an analysis.
    update_saml_primary_group_on_login: Opt[bool | None] = UNSET  #: Whether logging in by SAML also updates the primary group.
    use_asset_name_on_download: Opt[bool | None] = UNSET  #: Whether a downloaded file is named after its asset rather than after the original file.
    watermark: Opt[ProtectionLevel | None] = UNSET  #: Whether playing carries a watermark.
    watermark_options: Opt[WatermarkOptions | None] = UNSET  #: What a watermark says and who sees it.


@model
class WatermarkOptions(Model):
    """What a watermark says and who sees it."""

    custom_text: Opt[str | None] = UNSET  #: Text of the system domain's own.
    groups: Opt[list[str] | None] = UNSET  #: Groups that `show_for_groups` is about.
    include_custom_text: Opt[bool | None] = UNSET  #: Whether it shows `custom_text`.
    include_date_time: Opt[bool | None] = UNSET  #: Whether it shows the date and the time of playing.
    include_email: Opt[bool | None] = UNSET  #: Whether it shows who plays.
    include_ip_address: Opt[bool | None] = UNSET  #: Whether it shows the address that it is played from.
    shadow_opacity: Opt[float | None] = UNSET  #: How opaque the shadow of the text is.
    show_for_groups: Opt[GroupSelection | None] = UNSET  #: How to read `groups`.
    show_in_context: Opt[WatermarkContext | None] = UNSET  #: Where it is shown.
    show_watermark: Opt[bool | None] = UNSET  #: Whether there is a watermark at all.
    text_appearance: Opt[WatermarkPosition | None] = UNSET  #: Where on the picture the text stands.
    text_opacity: Opt[float | None] = UNSET  #: How opaque the text is.
