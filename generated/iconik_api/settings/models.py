"""Models of settings by name: values, then objects, pages of lists last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..shared.models import Errors, ProtectionLevel
    from ..users.models import MfaMethod

__all__ = [
    "AIConsent",
    "AIConsentAction",
    "AIConsentDecision",
    "AIConsentEvent",
    "AIConsentEvents",
    "AIConsentOrigin",
    "AIConsentRevocation",
    "AIConsentStatus",
    "AIConsents",
    "AIDocument",
    "AIDocumentReference",
    "AIDocuments",
    "AIFeature",
    "AIFeatureStatus",
    "AIState",
    "AllowedIP",
    "CORSHost",
    "CORSHosts",
    "Dashboard",
    "DashboardCollectionsTree",
    "DashboardCommentsFeed",
    "DashboardHeader",
    "DashboardViewType",
    "DashboardWidget",
    "DefaultShareOptions",
    "Errors",
    "ExternalShareOptions",
    "FacetField",
    "GroupSelection",
    "GroupSettings",
    "JobsDashboard",
    "JobsDashboardWidget",
    "JobsDashboardWidgetType",
    "JobsWidgetOptions",
    "JobsWidgetSort",
    "MergedSettings",
    "MfaMethod",
    "PasswordRules",
    "ProtectionLevel",
    "SearchDisplayField",
    "SearchViewGroups",
    "SortOrder",
    "SystemSettings",
    "Theme",
    "ThemeBase",
    "ThemeColors",
    "ThemeData",
    "ThemeTypography",
    "Themes",
    "UsageHistory",
    "UsageHistoryWidget",
    "UserSettingAttributes",
    "UserSettings",
    "WatermarkContext",
    "WatermarkOptions",
    "WatermarkPosition",
]

__getattr__, __dir__ = lazy(__name__, {"..shared.models": "Errors ProtectionLevel", "..users.models": "MfaMethod"})

#: Kinds of events of a consent.
AIConsentAction: TypeAlias = Literal["ACCEPTED", "DECLINED", "LEGACY_IMPORTED", "NOTICE_ELAPSED", "REVOKED", "REVOKED_BY_MASTER_SWITCH"] | str

#: How a consent came about.
AIConsentOrigin: TypeAlias = Literal["ADMIN_ACCEPTED", "LEGACY_BETA_AGREEMENT", "LEGACY_UI_CONSENT", "NOTICE_ELAPSED"] | str

#: Whether a consent is given.
AIConsentStatus: TypeAlias = Literal["DECLINED", "GRANTED", "REVOKED"] | str

#: Why a feature can be used or not.
AIFeatureStatus: TypeAlias = Literal["CONSENT_REQUIRED", "CONSENT_STALE", "DISABLED", "ENABLED", "UNAVAILABLE"] | str

#: How the start page lays objects out.
DashboardViewType: TypeAlias = Literal["card", "list"] | str

#: Which groups a choice concerns: all, all but those listed, or only those listed.
GroupSelection: TypeAlias = Literal["all", "except", "selected_only"] | str

#: Kinds of widgets of the jobs page.
JobsDashboardWidgetType: TypeAlias = Literal["JOBS_LIST", "JOBS_STATS_LIST"] | str

#: Direction of sorting.
SortOrder: TypeAlias = Literal["asc", "desc"] | str

#: Themes of iconik that others start from.
ThemeBase: TypeAlias = Literal["dark", "light"] | str

#: Places at which a watermark is shown.
WatermarkContext: TypeAlias = Literal["proxies", "shares"] | str

#: Position of a watermark on the picture.
WatermarkPosition: TypeAlias = Literal["bottom", "center", "top"] | str


@model
class AIConsent(Model):
    """Whether the system domain consents to a document."""

    date_created: Opt[str | None] = UNSET  #: Date of the decision.
    date_revoked: Opt[str | None] = UNSET  #: Date on which the consent ended; null while it lasts.
    document_id: Opt[str | None] = UNSET  #: Document that the consent is about.
    document_url: Opt[str | None] = UNSET  #: URL of the text.
    evidence: Opt[str | None] = UNSET  #: Evidence of the decision.
    origin: Opt[AIConsentOrigin | None] = UNSET  #: How the consent came about.
    status: Opt[AIConsentStatus | None] = UNSET  #: Whether it is given.
    version: Opt[str | None] = UNSET  #: Version of the document.


@model
class AIConsentDecision(Model):
    """Documents to consent to or to decline."""

    documents: Opt[list[AIDocumentReference]] = REQUIRED  #: Documents, each in the version that was read.


@model
class AIConsentEvent(Model):
    """Something that happened to a consent, and who did it."""

    acting_as_user_id: Opt[str | None] = UNSET  #: User on whose behalf it was done.
    action: Opt[AIConsentAction | None] = UNSET  #: Kind of the work.
    app_id: Opt[str | None] = UNSET  #: Application that sent the request.
    date_created: Opt[str | None] = UNSET  #: Date of the event.
    document_id: Opt[str | None] = UNSET  #: Document that the consent is about.
    document_url: Opt[str | None] = UNSET  #: URL of the text at that time.
    document_version: Opt[str | None] = UNSET  #: Version of the document.
    evidence: Opt[str | None] = UNSET  #: Evidence of the event.
    id: Opt[str | None] = UNSET  #: Identifier of the event.
    ip: Opt[str | None] = UNSET  #: Address that the request came from.
    origin: Opt[str | None] = UNSET  #: How it came about.
    user_email: Opt[str | None] = UNSET  #: Mail address of the user.
    user_id: Opt[str | None] = UNSET  #: User who did it.


@model
class AIConsentEvents(Model):
    """Events of the consents."""

    objects: Opt[list[AIConsentEvent] | None] = UNSET  #: The events.


@model
class AIConsentRevocation(Model):
    """Documents whose consents end."""

    documents: Opt[list[str]] = REQUIRED  #: Identifiers of the documents.


@model
class AIConsents(Model):
    """Consents of the system domain."""

    objects: Opt[list[AIConsent] | None] = UNSET  #: The consents.


@model
class AIDocument(Model):
    """A document that features ask consent to."""

    id: Opt[str | None] = UNSET  #: Identifier of the document.
    published_at: Opt[str | None] = UNSET  #: Date of publication of this version.
    title: Opt[str | None] = UNSET  #: Title shown to people.
    url: Opt[str | None] = UNSET  #: URL of the text.
    version: Opt[str | None] = UNSET  #: Version in force.


@model
class AIDocumentReference(Model):
    """One version of a document."""

    id: Opt[str] = REQUIRED  #: Identifier of the document.
    version: Opt[str] = REQUIRED  #: Version of the document.


@model
class AIDocuments(Model):
    """Documents that ask for consent."""

    objects: Opt[list[AIDocument] | None] = UNSET  #: The documents.


@model
class AIFeature(Model):
    """A feature of artificial intelligence, and whether it can be used."""

    billing_tiers: Opt[list[str] | None] = UNSET  #: Tariffs that have the feature.
    consent_enforced: Opt[bool | None] = UNSET  #: Whether the feature is off without consent.
    documents_to_accept: Opt[list[AIDocument] | None] = UNSET  #: Documents that wait for consent.
    effective: Opt[bool | None] = UNSET  #: Whether the feature can be used, all things considered.
    enabled: Opt[bool | None] = UNSET  #: Whether the feature is switched on in the settings.
    id: Opt[str | None] = UNSET  #: Name of the feature.
    setting_name: Opt[str | None] = UNSET  #: Setting that switches the feature.
    status: Opt[AIFeatureStatus | None] = UNSET  #: Why the feature can be used or not.


@model
class AIState(Model):
    """Features of artificial intelligence in a system domain, and the consents that they rest on."""

    consents: Opt[list[AIConsent] | None] = UNSET  #: Consents of the system domain.
    disabled_by_domain: Opt[bool | None] = UNSET  #: Whether the system domain itself has switched all of it off.
    enabled: Opt[bool | None] = UNSET  #: Whether any of it may be used.
    features: Opt[dict[str, AIFeature] | None] = UNSET  #: Features, by name.


@model
class AllowedIP(Model):
    """An address that may call."""

    app_id: Opt[str | None] = UNSET  #: Application that the address counts for.
    ip: Got[str] = UNSET  #: Address or network.


@model
class CORSHost(Model):
    """A host whose pages may call iconik from a browser."""

    host: Opt[str] = REQUIRED  #: Address of the host.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the host.


@model
class CORSHosts(Model):
    """Hosts that may call from a browser."""

    objects: Opt[list[CORSHost] | None] = READ_ONLY  #: The hosts.


@model
class Dashboard(Model):
    """Content of the start page."""

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
class DefaultShareOptions(Model):
    """Defaults of a new share with those that its creator may change."""

    allow_approving_comments: Got[bool] = UNSET  #: Whether visitors may approve comments.
    allow_comments: Got[bool] = UNSET  #: Whether visitors may comment.
    allow_custom_actions: Got[bool] = UNSET  #: Whether visitors may run custom actions.
    allow_download: Got[bool] = UNSET  #: Whether visitors may download the original.
    allow_download_proxy: Got[bool] = UNSET  #: Whether visitors may download the proxies.
    allow_setting_approve_status: Got[bool] = UNSET  #: Whether visitors may approve or reject.
    allow_upload: Got[bool] = UNSET  #: Whether visitors may upload.
    allow_view_transcriptions: Got[bool] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Got[bool] = UNSET  #: Whether visitors see all versions instead of the newest.
    can_change_allow_approving_comments: Got[bool] = UNSET  #: Whether the creator may change `allow_approving_comments`.
    can_change_allow_comments: Got[bool] = UNSET  #: Whether the creator may change `allow_comments`.
    can_change_allow_custom_actions: Got[bool] = UNSET  #: Whether the creator may change `allow_custom_actions`.
    can_change_allow_download: Got[bool] = UNSET  #: Whether the creator may change `allow_download`.
    can_change_allow_download_proxy: Got[bool] = UNSET  #: Whether the creator may change `allow_download_proxy`.
    can_change_allow_setting_approve_status: Got[bool] = UNSET  #: Whether the creator may change `allow_setting_approve_status`.
    can_change_allow_upload: Got[bool] = UNSET  #: Whether the creator may change `allow_upload`.
    can_change_allow_view_transcriptions: Got[bool] = UNSET  #: Whether the creator may change `allow_view_transcriptions`.
    can_change_allow_view_versions: Got[bool] = UNSET  #: Whether the creator may change `allow_view_versions`.
    can_change_search_users_from_share: Got[bool] = UNSET  #: Whether the creator may change whether users can be looked up.
    can_change_share_expiration_time: Got[bool] = UNSET  #: Whether the creator may change how long the share stays open.
    can_change_show_existing_comments: Opt[bool | None] = UNSET  #: Whether the creator may change `show_existing_comments`.
    can_change_show_watermark: Got[bool] = UNSET  #: Whether the creator may change `show_watermark`.
    require_password: Got[bool] = UNSET  #: Whether a share needs a password.
    show_existing_comments: Opt[bool | None] = UNSET  #: Whether visitors see the comments made outside the share.
    show_watermark: Got[bool] = UNSET  #: Whether the video carries a watermark.


@model
class ExternalShareOptions(Model):
    """Which groups may share outside the system domain."""

    groups: Opt[list[str] | None] = UNSET  #: Groups that `show_for_groups` is about.
    show_for_groups: Opt[GroupSelection | None] = UNSET  #: How to read `groups`.


@model
class FacetField(Model):
    """A field that the search page offers as a facet."""

    name: Opt[str] = REQUIRED  #: Name of the field.


@model
class GroupSettings(Model):
    """Settings of a group or team; null leaves a choice to the system."""

    acl_template_id: Opt[str | None] = UNSET  #: Template whose access rights new objects get.
    allowed_ips: Got[list[AllowedIP]] = field(default=UNSET, bounds="..100")  #: Addresses that calls may come from.
    append_asset_uuid_to_downloads: Opt[bool | None] = UNSET  #: Whether the name of a downloaded file ends with the identifier of its asset.
    asset_default_sections: Got[list[str]] = UNSET  #: Sections that an asset page opens with.
    client_ip: Opt[str | None] = READ_ONLY  #: Address that this request came from, as iconik sees it.
    collections_get_parent_acls: Opt[bool | None] = UNSET  #: Whether a new collection takes over the access rights of its parent.
    date_format: Opt[str | None] = UNSET  #: Pattern that dates are shown in.
    datetime_format: Opt[str | None] = UNSET  #: Pattern that dates with a time are shown in.
    default_upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads go to.
    delete_grace_period: Opt[int | None] = field(default=UNSET, bounds="0..87600")  #: How long deleted objects wait in the delete queue; iconik does not document the unit.
    facet_fields: Got[list[FacetField]] = UNSET  #: Fields that the search page offers as facets, in order.
    filters_default_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields the filters of the search page start with.
    group_id: Opt[str | None] = READ_ONLY  #: Group or team that the settings belong to.
    hide_favourites: Opt[bool | None] = UNSET  #: Whether favourites are left out of the web application.
    home_page: Opt[str | None] = UNSET  #: Page that opens after logging in.
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET  #: Content of the jobs page.
    logo_storage_id: Opt[str | None] = UNSET  #: Storage that holds the logo.
    logo_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    required_metadata_views: Got[list[str]] = UNSET  #: Metadata views that have to be filled in on upload.
    search_auto_resize_title_column: Opt[bool | None] = UNSET  #: Whether the title column of search results grows with its content.
    search_default_sections: Got[list[str]] = UNSET  #: Sections that the search page opens with.
    search_display_fields: Got[list[SearchDisplayField]] = UNSET  #: Fields that search results show, in order.
    search_in_transcriptions: Opt[bool | None] = UNSET  #: Whether a search also looks into transcriptions.
    search_results_asset_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields search results show of assets.
    search_results_collection_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields search results show of collections.
    search_view_id: Opt[str | None] = UNSET  #: Search view that the search page opens with.
    share_expiration_time: Opt[int | None] = field(default=UNSET, bounds="0..3650")  #: How long a new share stays open; iconik does not document the unit.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    use_asset_name_on_download: Opt[bool | None] = UNSET  #: Whether a downloaded file is named after its asset rather than after the original file.


@model
class JobsDashboard(Model):
    """Content of the jobs page."""

    widgets: Got[list[JobsDashboardWidget]] = UNSET  #: Widgets, in order.


@model
class JobsDashboardWidget(Model):
    """A list on the jobs page."""

    id: Got[str] = UNSET  #: Identifier of the widget.
    options: Got[JobsWidgetOptions] = UNSET  #: Which jobs it shows and how.
    title: Opt[str | None] = UNSET  #: Title shown to people.
    type: Got[JobsDashboardWidgetType] = UNSET  #: Kind of the widget.


@model
class JobsWidgetOptions(Model):
    """Which jobs a widget shows and how."""

    columns: Got[list[str]] = UNSET  #: Columns, in order.
    filters: Got[dict[str, Any]] = UNSET  #: Values that jobs must have, by field.
    limit: Got[int] = UNSET  #: Most jobs to show.
    sort: Got[list[JobsWidgetSort]] = UNSET  #: Fields to sort by.


@model
class JobsWidgetSort(Model):
    """A field that a widget sorts by."""

    name: Opt[str] = REQUIRED  #: Name of the field.
    order: Got[SortOrder] = UNSET  #: Direction.


@model
class MergedSettings(Model):
    """Effective settings of a user, from all levels."""

    acl_template_id: Opt[str | None] = UNSET  #: Template whose access rights new objects get.
    ai: Opt[AIState | None] = UNSET  #: Which features of artificial intelligence are on, and what they wait for.
    allow_invites_by_link: Opt[bool | None] = UNSET  #: Whether people can be invited by a link.
    allow_mobile_upload_without_required_metadata: Opt[bool | None] = UNSET  #: Whether the mobile application may upload with required metadata missing.
    allow_play_original_during_transcoding: Opt[bool | None] = UNSET  #: Whether the original can be played until a proxy exists.
    allow_share_magic_link_creation: Opt[bool | None] = UNSET  #: Whether a share can be opened by magic link.
    allowed_ips: Opt[list[AllowedIP] | None] = field(default=UNSET, bounds="..100")  #: Addresses that calls may come from.
    append_asset_uuid_to_downloads: Opt[bool | None] = UNSET  #: Whether the name of a downloaded file ends with the identifier of its asset.
    asset_default_sections: Opt[list[str] | None] = UNSET  #: Sections that an asset page opens with.
    billing_tier: Opt[str | None] = UNSET  #: Tariff that the system domain is billed by.
    client_ip: Opt[str | None] = READ_ONLY  #: Address that this request came from, as iconik sees it.
    collections_get_parent_acls: Opt[bool | None] = UNSET  #: Whether a new collection takes over the access rights of its parent.
    cors_hosts: Opt[list[str] | None] = UNSET  #: Hosts whose pages may call iconik from a browser.
    custom_terms: Opt[bool | None] = READ_ONLY  #: Whether the system domain has terms of its own.
    cuttingroom_url: Opt[str | None] = UNSET  #: Address of the CuttingRoom editor that goes with the system domain.
    dashboard: Opt[Dashboard | None] = UNSET  #: Content of the start page.
    date_format: Opt[str | None] = UNSET  #: Pattern that dates are shown in.
    datetime_format: Opt[str | None] = UNSET  #: Pattern that dates with a time are shown in.
    default_app_token_ttl: Opt[int | None] = field(default=UNSET, bounds="0..315360000")  #: How long a new token of an application stays valid; iconik does not document the unit.
    default_refresh_token_ttl: Opt[int | None] = field(default=UNSET, bounds="0..15811200")  #: How long a new refresh token stays valid; iconik does not document the unit.
    default_share_options: Opt[DefaultShareOptions | None] = UNSET  #: Defaults of a new share with those that its creator may change.
    default_upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads go to.
    default_user_token_ttl: Opt[int | None] = field(default=UNSET, bounds="0..315360000")  #: How long the token of a logged-in user stays valid; iconik does not document the unit.
    delete_grace_period: Opt[int | None] = field(default=UNSET, bounds="0..87600")  #: How long deleted objects wait in the delete queue; iconik does not document the unit.
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
    genesis: Opt[str | None] = UNSET  #: Origin of the settings.
    group_id: Opt[str | None] = READ_ONLY  #: Group whose settings are taken into account.
    hide_favourites: Opt[bool | None] = UNSET  #: Whether favourites are left out of the web application.
    home_page: Opt[str | None] = UNSET  #: Page that opens after logging in.
    image_properties_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes the image properties found by an analysis.
    is_plg_domain: Opt[bool | None] = UNSET  #: Whether the customer came by the web page, without a salesperson.
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET  #: Content of the jobs page.
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
    password_checks: Opt[PasswordRules | None] = UNSET  #: Requirements of a password.
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
    share_expiration_time: Opt[int | None] = field(default=UNSET, bounds="0..3650")  #: How long a new share stays open; iconik does not document the unit.
    show_persons_confirmation_modal: Opt[bool | None] = UNSET  #: Whether a dialogue asks to confirm persons.
    support_access: Opt[bool | None] = UNSET  #: Whether the support of iconik may enter the system domain.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    system_domain_name: Opt[str | None] = READ_ONLY  #: Name of the system domain.
    tags_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes the tags found by an analysis.
    texts_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes the text found by an analysis.
    update_saml_primary_group_on_login: Opt[bool | None] = UNSET  #: Whether logging in by SAML also updates the primary group.
    usage_history: Opt[UsageHistory | None] = UNSET  #: Content of the usage page.
    use_asset_name_on_download: Opt[bool | None] = UNSET  #: Whether a downloaded file is named after its asset rather than after the original file.
    watermark: Opt[ProtectionLevel | None] = UNSET  #: Whether playing carries a watermark.
    watermark_options: Opt[WatermarkOptions | None] = UNSET  #: Text of a watermark and its viewers.


@model
class PasswordRules(Model):
    """Requirements of a password."""

    digits: Opt[int | None] = field(default=UNSET, bounds="0..")  #: Fewest digits.
    lowercase: Opt[int | None] = field(default=UNSET, bounds="0..")  #: Fewest lower-case letters.
    max_length: Opt[int | None] = field(default=UNSET, bounds="8..64")  #: Most characters.
    min_length: Opt[int | None] = field(default=UNSET, bounds="8..56")  #: Fewest characters.
    special_symbols: Opt[int | None] = field(default=UNSET, bounds="0..")  #: Fewest characters that are neither letters nor digits.
    uppercase: Opt[int | None] = field(default=UNSET, bounds="0..")  #: Fewest capital letters.


@model
class SearchDisplayField(Model):
    """A field that search results show."""

    name: Opt[str] = REQUIRED  #: Name of the field.


@model
class SearchViewGroups(Model):
    """Groups that have a search view in their settings."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="..500")  #: Identifiers of the groups.


@model
class SystemSettings(Model):
    """Settings of a system domain."""

    acl_template_id: Opt[str | None] = UNSET  #: Template whose access rights new objects get.
    ai: Opt[AIState | None] = READ_ONLY  #: Which features of artificial intelligence are on, and what they wait for.
    allow_invites_by_link: Opt[bool | None] = UNSET  #: Whether people can be invited by a link.
    allow_mobile_upload_without_required_metadata: Opt[bool | None] = UNSET  #: Whether the mobile application may upload with required metadata missing.
    allow_play_original_during_transcoding: Opt[bool | None] = UNSET  #: Whether the original can be played until a proxy exists.
    allow_share_magic_link_creation: Opt[bool | None] = UNSET  #: Whether a share can be opened by magic link.
    allowed_ips: Got[list[AllowedIP]] = field(default=UNSET, bounds="..100")  #: Addresses that calls may come from.
    append_asset_uuid_to_downloads: Opt[bool | None] = UNSET  #: Whether the name of a downloaded file ends with the identifier of its asset.
    asset_default_sections: Got[list[str]] = UNSET  #: Sections that an asset page opens with.
    billing_tier: Opt[str | None] = UNSET  #: Tariff that the system domain is billed by.
    client_ip: Opt[str | None] = READ_ONLY  #: Address that this request came from, as iconik sees it.
    collections_get_parent_acls: Opt[bool | None] = UNSET  #: Whether a new collection takes over the access rights of its parent.
    cors_hosts: Got[list[str]] = UNSET  #: Hosts whose pages may call iconik from a browser.
    custom_terms: Opt[bool | None] = READ_ONLY  #: Whether the system domain has terms of its own.
    cuttingroom_url: Opt[str | None] = UNSET  #: Address of the CuttingRoom editor that goes with the system domain.
    date_format: Opt[str | None] = UNSET  #: Pattern that dates are shown in.
    datetime_format: Opt[str | None] = UNSET  #: Pattern that dates with a time are shown in.
    default_app_token_ttl: Opt[int | None] = field(default=UNSET, bounds="0..315360000")  #: How long a new token of an application stays valid; iconik does not document the unit.
    default_refresh_token_ttl: Opt[int | None] = field(default=UNSET, bounds="0..15811200")  #: How long a new refresh token stays valid; iconik does not document the unit.
    default_share_options: Opt[DefaultShareOptions | None] = UNSET  #: Defaults of a new share with those that its creator may change.
    default_upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads go to.
    default_user_token_ttl: Opt[int | None] = field(default=UNSET, bounds="0..315360000")  #: How long the token of a logged-in user stays valid; iconik does not document the unit.
    delete_grace_period: Opt[int | None] = field(default=UNSET, bounds="0..87600")  #: How long deleted objects wait in the delete queue; iconik does not document the unit.
    disable_billing_page: Opt[bool | None] = READ_ONLY  #: Whether the billing page is hidden.
    domain_has_preloaded_assets: Opt[bool | None] = READ_ONLY  #: Whether the system domain came with sample assets.
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
    facet_fields: Got[list[FacetField]] = UNSET  #: Fields that the search page offers as facets, in order.
    features: Opt[list[str] | None] = READ_ONLY  #: Names of the features that the system domain has.
    filters_default_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields the filters of the search page start with.
    hide_favourites: Opt[bool | None] = UNSET  #: Whether favourites are left out of the web application.
    home_page: Opt[str | None] = UNSET  #: Page that opens after logging in.
    image_properties_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes the image properties found by an analysis.
    is_plg_domain: Opt[bool | None] = READ_ONLY  #: Whether the customer came by the web page, without a salesperson.
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET  #: Content of the jobs page.
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
    password_checks: Opt[PasswordRules | None] = UNSET  #: Requirements of a password.
    require_limit_download_groups: Opt[bool | None] = UNSET  #: Whether downloads are limited to groups.
    required_metadata_views: Got[list[str]] = UNSET  #: Metadata views that have to be filled in on upload.
    review_experience_disabled: Opt[bool | None] = UNSET  #: Whether the review page is switched off.
    review_experience_disabled_per_share: Opt[bool | None] = UNSET  #: Whether a share can switch its review page off.
    safe_searches_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes how explicit an analysis finds the content.
    saml_require_groups: Opt[bool | None] = UNSET  #: Whether logging in by SAML asks for a known group.
    search_auto_resize_title_column: Opt[bool | None] = UNSET  #: Whether the title column of search results grows with its content.
    search_default_sections: Got[list[str]] = UNSET  #: Sections that the search page opens with.
    search_display_fields: Got[list[SearchDisplayField]] = UNSET  #: Fields that search results show, in order.
    search_in_transcriptions: Opt[bool | None] = UNSET  #: Whether a search also looks into transcriptions.
    search_results_asset_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields search results show of assets.
    search_results_collection_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields search results show of collections.
    search_users_from_share: Opt[bool | None] = UNSET  #: Whether users can be looked up while sharing.
    search_view_id: Opt[str | None] = UNSET  #: Search view that the search page opens with.
    share_expiration_time: Opt[int | None] = field(default=UNSET, bounds="0..3650")  #: How long a new share stays open; iconik does not document the unit.
    support_access: Opt[bool | None] = UNSET  #: Whether the support of iconik may enter the system domain.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    system_domain_name: Opt[str | None] = READ_ONLY  #: Name of the system domain.
    tags_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes the tags found by an analysis.
    texts_metadata_field: Opt[str | None] = UNSET  #: Metadata field that takes the text found by an analysis.
    update_saml_primary_group_on_login: Opt[bool | None] = UNSET  #: Whether logging in by SAML also updates the primary group.
    use_asset_name_on_download: Opt[bool | None] = UNSET  #: Whether a downloaded file is named after its asset rather than after the original file.
    watermark: Opt[ProtectionLevel | None] = UNSET  #: Whether playing carries a watermark.
    watermark_options: Opt[WatermarkOptions | None] = UNSET  #: Text of a watermark and its viewers.


@model
class Theme(Model):
    """Colours and fonts of the web application."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    theme_data: Opt[ThemeData] = REQUIRED  #: How the theme looks.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the theme.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class ThemeColors(Model):
    """Colours, as CSS writes them."""

    background: Opt[str | None] = UNSET  #: Colour of the background.
    primary: Opt[str | None] = UNSET  #: Colour of what stands out first.
    secondary: Opt[str | None] = UNSET  #: Colour of what stands out second.
    text: Opt[str | None] = UNSET  #: Colour of the text.


@model
class ThemeData(Model):
    """Colours and fonts; what is left out is that of `base`."""

    base: Opt[ThemeBase | None] = UNSET  #: Theme to start from.
    colors: Opt[ThemeColors | None] = UNSET  #: Colours that differ from the base.
    typography: Opt[ThemeTypography | None] = UNSET  #: Fonts that differ from the base.


@model
class ThemeTypography(Model):
    """Fonts of a theme."""

    font_family: Opt[str | None] = UNSET  #: Font of the text, as CSS names it.
    font_size_base: Opt[str | None] = UNSET  #: Size of the text, as CSS writes it.
    heading_font_family: Opt[str | None] = UNSET  #: Font of headings, as CSS names it.


@model
class Themes(Model):
    """Themes of the system domain."""

    objects: Opt[list[Theme] | None] = UNSET  #: The themes.


@model
class UsageHistory(Model):
    """Content of the usage page."""

    widgets: Opt[list[UsageHistoryWidget] | None] = UNSET  #: Widgets, in order.


@model
class UsageHistoryWidget(Model):
    """A part of the usage page."""

    expanded: Opt[bool | None] = UNSET  #: Whether it is unfolded.
    id: Opt[str | None] = UNSET  #: Identifier of the widget.


@model
class UserSettingAttributes(Model):
    """Settings to unset, and the users whose settings they are."""

    allowed_ips: Opt[list[AllowedIP]] = field(default=UNSET, bounds="..100")  #: Addresses that calls may come from.
    asset_default_sections: Opt[list[str]] = UNSET  #: Sections that an asset page opens with.
    facet_fields: Opt[list[FacetField]] = UNSET  #: Fields that the search page offers as facets.
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET  #: Content of the jobs page.
    search_default_sections: Opt[list[str]] = UNSET  #: Sections that the search page opens with.
    search_display_fields: Opt[list[SearchDisplayField]] = UNSET  #: Fields that search results show.
    user_ids: Opt[list[str]] = REQUIRED  #: Identifiers of the users.


@model
class UserSettings(Model):
    """Settings of a user; null leaves a choice to the group or the system."""

    acl_template_id: Opt[str | None] = UNSET  #: Template whose access rights new objects get.
    allowed_ips: Got[list[AllowedIP]] = field(default=UNSET, bounds="..100")  #: Addresses that calls may come from.
    append_asset_uuid_to_downloads: Opt[bool | None] = UNSET  #: Whether the name of a downloaded file ends with the identifier of its asset.
    asset_default_sections: Got[list[str]] = UNSET  #: Sections that an asset page opens with.
    client_ip: Opt[str | None] = READ_ONLY  #: Address that this request came from, as iconik sees it.
    collections_get_parent_acls: Opt[bool | None] = UNSET  #: Whether a new collection takes over the access rights of its parent.
    dashboard: Opt[Dashboard | None] = UNSET  #: Content of the start page.
    date_format: Opt[str | None] = UNSET  #: Pattern that dates are shown in.
    datetime_format: Opt[str | None] = UNSET  #: Pattern that dates with a time are shown in.
    default_upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads go to.
    delete_grace_period: Opt[int | None] = field(default=UNSET, bounds="0..87600")  #: How long deleted objects wait in the delete queue; iconik does not document the unit.
    facet_fields: Got[list[FacetField]] = UNSET  #: Fields that the search page offers as facets, in order.
    filters_default_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields the filters of the search page start with.
    genesis: Opt[str | None] = UNSET  #: Origin of the settings.
    hide_favourites: Opt[bool | None] = UNSET  #: Whether favourites are left out of the web application.
    home_page: Opt[str | None] = UNSET  #: Page that opens after logging in.
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET  #: Content of the jobs page.
    search_auto_resize_title_column: Opt[bool | None] = UNSET  #: Whether the title column of search results grows with its content.
    search_default_sections: Got[list[str]] = UNSET  #: Sections that the search page opens with.
    search_display_fields: Got[list[SearchDisplayField]] = UNSET  #: Fields that search results show, in order.
    search_in_transcriptions: Opt[bool | None] = UNSET  #: Whether a search also looks into transcriptions.
    search_results_asset_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields search results show of assets.
    search_results_collection_metadata_view_id: Opt[str | None] = UNSET  #: Metadata view whose fields search results show of collections.
    search_view_id: Opt[str | None] = UNSET  #: Search view that the search page opens with.
    share_expiration_time: Opt[int | None] = field(default=UNSET, bounds="0..3650")  #: How long a new share stays open; iconik does not document the unit.
    show_persons_confirmation_modal: Opt[bool | None] = UNSET  #: Whether a dialogue asks to confirm persons.
    usage_history: Opt[UsageHistory | None] = UNSET  #: Content of the usage page.
    use_asset_name_on_download: Opt[bool | None] = UNSET  #: Whether a downloaded file is named after its asset rather than after the original file.


@model
class WatermarkOptions(Model):
    """Text of a watermark and its viewers."""

    custom_text: Got[str] = UNSET  #: Text of the system domain's own.
    groups: Opt[list[str] | None] = UNSET  #: Groups that `show_for_groups` is about.
    include_custom_text: Got[bool] = UNSET  #: Whether it shows `custom_text`.
    include_date_time: Got[bool] = UNSET  #: Whether it shows the date and the time of playing.
    include_email: Got[bool] = UNSET  #: Whether it shows who plays.
    include_ip_address: Got[bool] = UNSET  #: Whether it shows the address that it is played from.
    shadow_opacity: Got[float] = field(default=UNSET, bounds="0..1")  #: How opaque the shadow of the text is.
    show_for_groups: Opt[GroupSelection | None] = UNSET  #: How to read `groups`.
    show_in_context: Opt[WatermarkContext | None] = UNSET  #: Places at which it is shown.
    show_watermark: Got[bool] = UNSET  #: Whether there is a watermark at all.
    text_appearance: Got[WatermarkPosition] = UNSET  #: Position of the text on the picture.
    text_opacity: Got[float] = field(default=UNSET, bounds="0..1")  #: How opaque the text is.
