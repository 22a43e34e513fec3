# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.settings.models


@model
class AIConsent(Model):
    date_created: Opt[str | None] = UNSET
    date_revoked: Opt[str | None] = UNSET
    document_id: Opt[str | None] = UNSET
    document_url: Opt[str | None] = UNSET
    evidence: Opt[str | None] = UNSET
    origin: Opt[AIConsentOrigin | None] = UNSET
    status: Opt[AIConsentStatus | None] = UNSET
    version: Opt[str | None] = UNSET

AIConsentAction: TypeAlias = Literal['ACCEPTED', 'DECLINED', 'LEGACY_IMPORTED', 'NOTICE_ELAPSED', 'REVOKED', 'REVOKED_BY_MASTER_SWITCH'] | str

@model
class AIConsentDecision(Model):
    documents: Opt[list[AIDocumentReference]] = field(default=UNSET, required=True)

@model
class AIConsentEvent(Model):
    acting_as_user_id: Opt[str | None] = UNSET
    action: Opt[AIConsentAction | None] = UNSET
    app_id: Opt[str | None] = UNSET
    date_created: Opt[str | None] = UNSET
    document_id: Opt[str | None] = UNSET
    document_url: Opt[str | None] = UNSET
    document_version: Opt[str | None] = UNSET
    evidence: Opt[str | None] = UNSET
    id: Opt[str | None] = UNSET
    ip: Opt[str | None] = UNSET
    origin: Opt[str | None] = UNSET
    user_email: Opt[str | None] = UNSET
    user_id: Opt[str | None] = UNSET

@model
class AIConsentEvents(Model):
    objects: Opt[list[AIConsentEvent] | None] = UNSET

AIConsentOrigin: TypeAlias = Literal['ADMIN_ACCEPTED', 'LEGACY_BETA_AGREEMENT', 'LEGACY_UI_CONSENT', 'NOTICE_ELAPSED'] | str

@model
class AIConsentRevocation(Model):
    documents: Opt[list[str]] = field(default=UNSET, required=True)

AIConsentStatus: TypeAlias = Literal['DECLINED', 'GRANTED', 'REVOKED'] | str

@model
class AIConsents(Model):
    objects: Opt[list[AIConsent] | None] = UNSET

@model
class AIDocument(Model):
    id: Opt[str | None] = UNSET
    published_at: Opt[str | None] = UNSET
    title: Opt[str | None] = UNSET
    url: Opt[str | None] = UNSET
    version: Opt[str | None] = UNSET

@model
class AIDocumentReference(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    version: Opt[str] = field(default=UNSET, required=True)

@model
class AIDocuments(Model):
    objects: Opt[list[AIDocument] | None] = UNSET

@model
class AIFeature(Model):
    billing_tiers: Opt[list[str] | None] = UNSET
    consent_enforced: Opt[bool | None] = UNSET
    documents_to_accept: Opt[list[AIDocument] | None] = UNSET
    effective: Opt[bool | None] = UNSET
    enabled: Opt[bool | None] = UNSET
    id: Opt[str | None] = UNSET
    setting_name: Opt[str | None] = UNSET
    status: Opt[AIFeatureStatus | None] = UNSET

AIFeatureStatus: TypeAlias = Literal['CONSENT_REQUIRED', 'CONSENT_STALE', 'DISABLED', 'ENABLED', 'UNAVAILABLE'] | str

@model
class AIState(Model):
    consents: Opt[list[AIConsent] | None] = UNSET
    disabled_by_domain: Opt[bool | None] = UNSET
    enabled: Opt[bool | None] = UNSET
    features: Opt[dict[str, AIFeature] | None] = UNSET

@model
class AllowedIP(Model):
    app_id: Opt[str | None] = UNSET
    ip: Union[T, UnsetType, None][str] = UNSET

@model
class CORSHost(Model):
    host: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class CORSHosts(Model):
    objects: Opt[list[CORSHost] | None] = field(default=UNSET, read_only=True)

@model
class Dashboard(Model):
    collections_tree: Opt[DashboardCollectionsTree | None] = UNSET
    comments_feed: Opt[DashboardCommentsFeed | None] = UNSET
    header: Opt[DashboardHeader | None] = UNSET
    view_type: Opt[DashboardViewType | None] = UNSET
    widgets: Opt[list[DashboardWidget] | None] = UNSET

@model
class DashboardCollectionsTree(Model):
    visible: Opt[bool | None] = UNSET

@model
class DashboardCommentsFeed(Model):
    visible: Opt[bool | None] = UNSET

@model
class DashboardHeader(Model):
    expanded: Opt[bool | None] = UNSET

DashboardViewType: TypeAlias = Literal['card', 'list'] | str

@model
class DashboardWidget(Model):
    expanded: Opt[bool | None] = UNSET
    id: Opt[str | None] = UNSET
    visible: Opt[bool | None] = UNSET

@model
class DefaultShareOptions(Model):
    allow_approving_comments: Union[T, UnsetType, None][bool] = UNSET
    allow_comments: Union[T, UnsetType, None][bool] = UNSET
    allow_custom_actions: Union[T, UnsetType, None][bool] = UNSET
    allow_download: Union[T, UnsetType, None][bool] = UNSET
    allow_download_proxy: Union[T, UnsetType, None][bool] = UNSET
    allow_setting_approve_status: Union[T, UnsetType, None][bool] = UNSET
    allow_upload: Union[T, UnsetType, None][bool] = UNSET
    allow_view_transcriptions: Union[T, UnsetType, None][bool] = UNSET
    allow_view_versions: Union[T, UnsetType, None][bool] = UNSET
    can_change_allow_approving_comments: Union[T, UnsetType, None][bool] = UNSET
    can_change_allow_comments: Union[T, UnsetType, None][bool] = UNSET
    can_change_allow_custom_actions: Union[T, UnsetType, None][bool] = UNSET
    can_change_allow_download: Union[T, UnsetType, None][bool] = UNSET
    can_change_allow_download_proxy: Union[T, UnsetType, None][bool] = UNSET
    can_change_allow_setting_approve_status: Union[T, UnsetType, None][bool] = UNSET
    can_change_allow_upload: Union[T, UnsetType, None][bool] = UNSET
    can_change_allow_view_transcriptions: Union[T, UnsetType, None][bool] = UNSET
    can_change_allow_view_versions: Union[T, UnsetType, None][bool] = UNSET
    can_change_search_users_from_share: Union[T, UnsetType, None][bool] = UNSET
    can_change_share_expiration_time: Union[T, UnsetType, None][bool] = UNSET
    can_change_show_existing_comments: Opt[bool | None] = UNSET
    can_change_show_watermark: Union[T, UnsetType, None][bool] = UNSET
    require_password: Union[T, UnsetType, None][bool] = UNSET
    show_existing_comments: Opt[bool | None] = UNSET
    show_watermark: Union[T, UnsetType, None][bool] = UNSET

from iconik_api.shared.models import Errors as Errors

@model
class ExternalShareOptions(Model):
    groups: Opt[list[str] | None] = UNSET
    show_for_groups: Opt[GroupSelection | None] = UNSET

@model
class FacetField(Model):
    name: Opt[str] = field(default=UNSET, required=True)

GroupSelection: TypeAlias = Literal['all', 'except', 'selected_only'] | str

@model
class GroupSettings(Model):
    acl_template_id: Opt[str | None] = UNSET
    allowed_ips: Union[T, UnsetType, None][list[AllowedIP]] = field(default=UNSET, bounds='..100')
    append_asset_uuid_to_downloads: Opt[bool | None] = UNSET
    asset_default_sections: Union[T, UnsetType, None][list[str]] = UNSET
    client_ip: Opt[str | None] = field(default=UNSET, read_only=True)
    collections_get_parent_acls: Opt[bool | None] = UNSET
    date_format: Opt[str | None] = UNSET
    datetime_format: Opt[str | None] = UNSET
    default_upload_storage_id: Opt[str | None] = UNSET
    delete_grace_period: Opt[int | None] = field(default=UNSET, bounds='0..87600')
    facet_fields: Union[T, UnsetType, None][list[FacetField]] = UNSET
    filters_default_metadata_view_id: Opt[str | None] = UNSET
    group_id: Opt[str | None] = field(default=UNSET, read_only=True)
    hide_favourites: Opt[bool | None] = UNSET
    home_page: Opt[str | None] = UNSET
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET
    logo_storage_id: Opt[str | None] = UNSET
    logo_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    required_metadata_views: Union[T, UnsetType, None][list[str]] = UNSET
    search_auto_resize_title_column: Opt[bool | None] = UNSET
    search_default_sections: Union[T, UnsetType, None][list[str]] = UNSET
    search_display_fields: Union[T, UnsetType, None][list[SearchDisplayField]] = UNSET
    search_in_transcriptions: Opt[bool | None] = UNSET
    search_results_asset_metadata_view_id: Opt[str | None] = UNSET
    search_results_collection_metadata_view_id: Opt[str | None] = UNSET
    search_view_id: Opt[str | None] = UNSET
    share_expiration_time: Opt[int | None] = field(default=UNSET, bounds='0..3650')
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    use_asset_name_on_download: Opt[bool | None] = UNSET

@model
class JobsDashboard(Model):
    widgets: Union[T, UnsetType, None][list[JobsDashboardWidget]] = UNSET

@model
class JobsDashboardWidget(Model):
    id: Union[T, UnsetType, None][str] = UNSET
    options: Union[T, UnsetType, None][JobsWidgetOptions] = UNSET
    title: Opt[str | None] = UNSET
    type: Union[T, UnsetType, None][JobsDashboardWidgetType] = UNSET

JobsDashboardWidgetType: TypeAlias = Literal['JOBS_LIST', 'JOBS_STATS_LIST'] | str

@model
class JobsWidgetOptions(Model):
    columns: Union[T, UnsetType, None][list[str]] = UNSET
    filters: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    limit: Union[T, UnsetType, None][int] = UNSET
    sort: Union[T, UnsetType, None][list[JobsWidgetSort]] = UNSET

@model
class JobsWidgetSort(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    order: Union[T, UnsetType, None][SortOrder] = UNSET

@model
class MergedSettings(Model):
    acl_template_id: Opt[str | None] = UNSET
    ai: Opt[AIState | None] = UNSET
    allow_invites_by_link: Opt[bool | None] = UNSET
    allow_mobile_upload_without_required_metadata: Opt[bool | None] = UNSET
    allow_play_original_during_transcoding: Opt[bool | None] = UNSET
    allow_share_magic_link_creation: Opt[bool | None] = UNSET
    allowed_ips: Opt[list[AllowedIP] | None] = field(default=UNSET, bounds='..100')
    append_asset_uuid_to_downloads: Opt[bool | None] = UNSET
    asset_default_sections: Opt[list[str] | None] = UNSET
    billing_tier: Opt[str | None] = UNSET
    client_ip: Opt[str | None] = field(default=UNSET, read_only=True)
    collections_get_parent_acls: Opt[bool | None] = UNSET
    cors_hosts: Opt[list[str] | None] = UNSET
    custom_terms: Opt[bool | None] = field(default=UNSET, read_only=True)
    cuttingroom_url: Opt[str | None] = UNSET
    dashboard: Opt[Dashboard | None] = UNSET
    date_format: Opt[str | None] = UNSET
    datetime_format: Opt[str | None] = UNSET
    default_app_token_ttl: Opt[int | None] = field(default=UNSET, bounds='0..315360000')
    default_refresh_token_ttl: Opt[int | None] = field(default=UNSET, bounds='0..15811200')
    default_share_options: Opt[DefaultShareOptions | None] = UNSET
    default_upload_storage_id: Opt[str | None] = UNSET
    default_user_token_ttl: Opt[int | None] = field(default=UNSET, bounds='0..315360000')
    delete_grace_period: Opt[int | None] = field(default=UNSET, bounds='0..87600')
    disable_billing_page: Opt[bool | None] = UNSET
    domain_has_preloaded_assets: Opt[bool | None] = UNSET
    drm: Opt[ProtectionLevel | None] = UNSET
    drm_enforce: Opt[bool | None] = UNSET
    enable_ai: Opt[bool | None] = UNSET
    enable_ai_metadata_filling: Opt[bool | None] = UNSET
    enable_face_recognition: Opt[bool | None] = UNSET
    enable_nltf: Opt[bool | None] = UNSET
    enable_portals: Opt[bool | None] = UNSET
    enable_shield: Opt[bool | None] = UNSET
    enforce_magic_link_allowlist: Opt[bool | None] = UNSET
    external_share: Opt[bool | None] = UNSET
    external_share_options: Opt[ExternalShareOptions | None] = UNSET
    facet_fields: Opt[list[FacetField] | None] = UNSET
    features: Opt[list[str] | None] = UNSET
    filters_default_metadata_view_id: Opt[str | None] = UNSET
    genesis: Opt[str | None] = UNSET
    group_id: Opt[str | None] = field(default=UNSET, read_only=True)
    hide_favourites: Opt[bool | None] = UNSET
    home_page: Opt[str | None] = UNSET
    image_properties_metadata_field: Opt[str | None] = UNSET
    is_plg_domain: Opt[bool | None] = UNSET
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET
    locations_metadata_field: Opt[str | None] = UNSET
    lock_mapped_collections: Opt[bool | None] = UNSET
    logo_storage_id: Opt[str | None] = UNSET
    logo_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    logos_metadata_field: Opt[str | None] = UNSET
    max_browse_users: Opt[int | None] = UNSET
    max_power_users: Opt[int | None] = UNSET
    max_standard_users: Opt[int | None] = UNSET
    max_storage_bytes: Opt[int | None] = UNSET
    max_traffic_bytes: Opt[int | None] = UNSET
    mfa_methods: Opt[list[MfaMethod] | None] = UNSET
    mfa_required: Opt[bool | None] = UNSET
    password_checks: Opt[PasswordRules | None] = UNSET
    require_limit_download_groups: Opt[bool | None] = UNSET
    required_metadata_views: Opt[list[str] | None] = UNSET
    review_experience_disabled: Opt[bool | None] = UNSET
    review_experience_disabled_per_share: Opt[bool | None] = UNSET
    safe_searches_metadata_field: Opt[str | None] = UNSET
    saml_require_groups: Opt[bool | None] = UNSET
    search_auto_resize_title_column: Opt[bool | None] = UNSET
    search_default_sections: Opt[list[str] | None] = UNSET
    search_display_fields: Opt[list[SearchDisplayField] | None] = UNSET
    search_in_transcriptions: Opt[bool | None] = UNSET
    search_results_asset_metadata_view_id: Opt[str | None] = UNSET
    search_results_collection_metadata_view_id: Opt[str | None] = UNSET
    search_users_from_share: Opt[bool | None] = UNSET
    search_view_id: Opt[str | None] = UNSET
    share_expiration_time: Opt[int | None] = field(default=UNSET, bounds='0..3650')
    show_persons_confirmation_modal: Opt[bool | None] = UNSET
    support_access: Opt[bool | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_name: Opt[str | None] = field(default=UNSET, read_only=True)
    tags_metadata_field: Opt[str | None] = UNSET
    texts_metadata_field: Opt[str | None] = UNSET
    update_saml_primary_group_on_login: Opt[bool | None] = UNSET
    usage_history: Opt[UsageHistory | None] = UNSET
    use_asset_name_on_download: Opt[bool | None] = UNSET
    watermark: Opt[ProtectionLevel | None] = UNSET
    watermark_options: Opt[WatermarkOptions | None] = UNSET

from iconik_api.users.models import MfaMethod as MfaMethod

@model
class PasswordRules(Model):
    digits: Opt[int | None] = field(default=UNSET, bounds='0..')
    lowercase: Opt[int | None] = field(default=UNSET, bounds='0..')
    max_length: Opt[int | None] = field(default=UNSET, bounds='8..64')
    min_length: Opt[int | None] = field(default=UNSET, bounds='8..56')
    special_symbols: Opt[int | None] = field(default=UNSET, bounds='0..')
    uppercase: Opt[int | None] = field(default=UNSET, bounds='0..')

from iconik_api.shared.models import ProtectionLevel as ProtectionLevel

@model
class SearchDisplayField(Model):
    name: Opt[str] = field(default=UNSET, required=True)

@model
class SearchViewGroups(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='..500')

SortOrder: TypeAlias = Literal['asc', 'desc'] | str

@model
class SystemSettings(Model):
    acl_template_id: Opt[str | None] = UNSET
    ai: Opt[AIState | None] = field(default=UNSET, read_only=True)
    allow_invites_by_link: Opt[bool | None] = UNSET
    allow_mobile_upload_without_required_metadata: Opt[bool | None] = UNSET
    allow_play_original_during_transcoding: Opt[bool | None] = UNSET
    allow_share_magic_link_creation: Opt[bool | None] = UNSET
    allowed_ips: Union[T, UnsetType, None][list[AllowedIP]] = field(default=UNSET, bounds='..100')
    append_asset_uuid_to_downloads: Opt[bool | None] = UNSET
    asset_default_sections: Union[T, UnsetType, None][list[str]] = UNSET
    billing_tier: Opt[str | None] = UNSET
    client_ip: Opt[str | None] = field(default=UNSET, read_only=True)
    collections_get_parent_acls: Opt[bool | None] = UNSET
    cors_hosts: Union[T, UnsetType, None][list[str]] = UNSET
    custom_terms: Opt[bool | None] = field(default=UNSET, read_only=True)
    cuttingroom_url: Opt[str | None] = UNSET
    date_format: Opt[str | None] = UNSET
    datetime_format: Opt[str | None] = UNSET
    default_app_token_ttl: Opt[int | None] = field(default=UNSET, bounds='0..315360000')
    default_refresh_token_ttl: Opt[int | None] = field(default=UNSET, bounds='0..15811200')
    default_share_options: Opt[DefaultShareOptions | None] = UNSET
    default_upload_storage_id: Opt[str | None] = UNSET
    default_user_token_ttl: Opt[int | None] = field(default=UNSET, bounds='0..315360000')
    delete_grace_period: Opt[int | None] = field(default=UNSET, bounds='0..87600')
    disable_billing_page: Opt[bool | None] = field(default=UNSET, read_only=True)
    domain_has_preloaded_assets: Opt[bool | None] = field(default=UNSET, read_only=True)
    drm: Opt[ProtectionLevel | None] = UNSET
    drm_enforce: Opt[bool | None] = UNSET
    enable_ai: Opt[bool | None] = UNSET
    enable_ai_metadata_filling: Opt[bool | None] = UNSET
    enable_face_recognition: Opt[bool | None] = UNSET
    enable_nltf: Opt[bool | None] = UNSET
    enable_portals: Opt[bool | None] = UNSET
    enable_shield: Opt[bool | None] = UNSET
    enforce_magic_link_allowlist: Opt[bool | None] = UNSET
    external_share: Opt[bool | None] = UNSET
    external_share_options: Opt[ExternalShareOptions | None] = UNSET
    facet_fields: Union[T, UnsetType, None][list[FacetField]] = UNSET
    features: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    filters_default_metadata_view_id: Opt[str | None] = UNSET
    hide_favourites: Opt[bool | None] = UNSET
    home_page: Opt[str | None] = UNSET
    image_properties_metadata_field: Opt[str | None] = UNSET
    is_plg_domain: Opt[bool | None] = field(default=UNSET, read_only=True)
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET
    locations_metadata_field: Opt[str | None] = UNSET
    lock_mapped_collections: Opt[bool | None] = UNSET
    logo_storage_id: Opt[str | None] = UNSET
    logo_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    logos_metadata_field: Opt[str | None] = UNSET
    max_browse_users: Opt[int | None] = UNSET
    max_power_users: Opt[int | None] = UNSET
    max_standard_users: Opt[int | None] = UNSET
    max_storage_bytes: Opt[int | None] = UNSET
    max_traffic_bytes: Opt[int | None] = UNSET
    mfa_methods: Opt[list[MfaMethod] | None] = UNSET
    mfa_required: Opt[bool | None] = UNSET
    password_checks: Opt[PasswordRules | None] = UNSET
    require_limit_download_groups: Opt[bool | None] = UNSET
    required_metadata_views: Union[T, UnsetType, None][list[str]] = UNSET
    review_experience_disabled: Opt[bool | None] = UNSET
    review_experience_disabled_per_share: Opt[bool | None] = UNSET
    safe_searches_metadata_field: Opt[str | None] = UNSET
    saml_require_groups: Opt[bool | None] = UNSET
    search_auto_resize_title_column: Opt[bool | None] = UNSET
    search_default_sections: Union[T, UnsetType, None][list[str]] = UNSET
    search_display_fields: Union[T, UnsetType, None][list[SearchDisplayField]] = UNSET
    search_in_transcriptions: Opt[bool | None] = UNSET
    search_results_asset_metadata_view_id: Opt[str | None] = UNSET
    search_results_collection_metadata_view_id: Opt[str | None] = UNSET
    search_users_from_share: Opt[bool | None] = UNSET
    search_view_id: Opt[str | None] = UNSET
    share_expiration_time: Opt[int | None] = field(default=UNSET, bounds='0..3650')
    support_access: Opt[bool | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_name: Opt[str | None] = field(default=UNSET, read_only=True)
    tags_metadata_field: Opt[str | None] = UNSET
    texts_metadata_field: Opt[str | None] = UNSET
    update_saml_primary_group_on_login: Opt[bool | None] = UNSET
    use_asset_name_on_download: Opt[bool | None] = UNSET
    watermark: Opt[ProtectionLevel | None] = UNSET
    watermark_options: Opt[WatermarkOptions | None] = UNSET

@model
class Theme(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    theme_data: Opt[ThemeData] = field(default=UNSET, required=True)
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

ThemeBase: TypeAlias = Literal['dark', 'light'] | str

@model
class ThemeColors(Model):
    background: Opt[str | None] = UNSET
    primary: Opt[str | None] = UNSET
    secondary: Opt[str | None] = UNSET
    text: Opt[str | None] = UNSET

@model
class ThemeData(Model):
    base: Opt[ThemeBase | None] = UNSET
    colors: Opt[ThemeColors | None] = UNSET
    typography: Opt[ThemeTypography | None] = UNSET

@model
class ThemeTypography(Model):
    font_family: Opt[str | None] = UNSET
    font_size_base: Opt[str | None] = UNSET
    heading_font_family: Opt[str | None] = UNSET

@model
class Themes(Model):
    objects: Opt[list[Theme] | None] = UNSET

@model
class UsageHistory(Model):
    widgets: Opt[list[UsageHistoryWidget] | None] = UNSET

@model
class UsageHistoryWidget(Model):
    expanded: Opt[bool | None] = UNSET
    id: Opt[str | None] = UNSET

@model
class UserSettingAttributes(Model):
    allowed_ips: Opt[list[AllowedIP]] = field(default=UNSET, bounds='..100')
    asset_default_sections: Opt[list[str]] = UNSET
    facet_fields: Opt[list[FacetField]] = UNSET
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET
    search_default_sections: Opt[list[str]] = UNSET
    search_display_fields: Opt[list[SearchDisplayField]] = UNSET
    user_ids: Opt[list[str]] = field(default=UNSET, required=True)

@model
class UserSettings(Model):
    acl_template_id: Opt[str | None] = UNSET
    allowed_ips: Union[T, UnsetType, None][list[AllowedIP]] = field(default=UNSET, bounds='..100')
    append_asset_uuid_to_downloads: Opt[bool | None] = UNSET
    asset_default_sections: Union[T, UnsetType, None][list[str]] = UNSET
    client_ip: Opt[str | None] = field(default=UNSET, read_only=True)
    collections_get_parent_acls: Opt[bool | None] = UNSET
    dashboard: Opt[Dashboard | None] = UNSET
    date_format: Opt[str | None] = UNSET
    datetime_format: Opt[str | None] = UNSET
    default_upload_storage_id: Opt[str | None] = UNSET
    delete_grace_period: Opt[int | None] = field(default=UNSET, bounds='0..87600')
    facet_fields: Union[T, UnsetType, None][list[FacetField]] = UNSET
    filters_default_metadata_view_id: Opt[str | None] = UNSET
    genesis: Opt[str | None] = UNSET
    hide_favourites: Opt[bool | None] = UNSET
    home_page: Opt[str | None] = UNSET
    jobs_dashboard: Opt[JobsDashboard | None] = UNSET
    search_auto_resize_title_column: Opt[bool | None] = UNSET
    search_default_sections: Union[T, UnsetType, None][list[str]] = UNSET
    search_display_fields: Union[T, UnsetType, None][list[SearchDisplayField]] = UNSET
    search_in_transcriptions: Opt[bool | None] = UNSET
    search_results_asset_metadata_view_id: Opt[str | None] = UNSET
    search_results_collection_metadata_view_id: Opt[str | None] = UNSET
    search_view_id: Opt[str | None] = UNSET
    share_expiration_time: Opt[int | None] = field(default=UNSET, bounds='0..3650')
    show_persons_confirmation_modal: Opt[bool | None] = UNSET
    usage_history: Opt[UsageHistory | None] = UNSET
    use_asset_name_on_download: Opt[bool | None] = UNSET

WatermarkContext: TypeAlias = Literal['proxies', 'shares'] | str

@model
class WatermarkOptions(Model):
    custom_text: Union[T, UnsetType, None][str] = UNSET
    groups: Opt[list[str] | None] = UNSET
    include_custom_text: Union[T, UnsetType, None][bool] = UNSET
    include_date_time: Union[T, UnsetType, None][bool] = UNSET
    include_email: Union[T, UnsetType, None][bool] = UNSET
    include_ip_address: Union[T, UnsetType, None][bool] = UNSET
    shadow_opacity: Union[T, UnsetType, None][float] = field(default=UNSET, bounds='0..1')
    show_for_groups: Opt[GroupSelection | None] = UNSET
    show_in_context: Opt[WatermarkContext | None] = UNSET
    show_watermark: Union[T, UnsetType, None][bool] = UNSET
    text_appearance: Union[T, UnsetType, None][WatermarkPosition] = UNSET
    text_opacity: Union[T, UnsetType, None][float] = field(default=UNSET, bounds='0..1')

WatermarkPosition: TypeAlias = Literal['bottom', 'center', 'top'] | str

# --- iconik_api.settings.operations


class AiConsentsOperations(Resource):
    @op.read
    def list_ai_consent_events(
        self,
        *,
        per_page: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[AIConsentEvents]: ...
    @op.read
    def list_ai_consents(self, **options: Unpack[ListOptions]) -> Call[AIConsents]: ...
    @op
    def accept_ai_documents(
        self,
        body: AIConsentDecision | JsonBody,
        **options: Unpack[ListOptions],
    ) -> Call[AIConsents]: ...
    @op
    def decline_ai_documents(
        self,
        body: AIConsentDecision | JsonBody,
        **options: Unpack[ListOptions],
    ) -> Call[AIConsents]: ...
    @op.destroy
    def revoke_ai_consents(
        self,
        body: AIConsentRevocation | JsonBody,
        **options: Unpack[ListOptions],
    ) -> Call[AIConsents]: ...
    @op.read
    def list_ai_documents(self, **options: Unpack[ListOptions]) -> Call[AIDocuments]: ...

class AsyncAiConsentsOperations(Async, AiConsentsOperations): ...

class AsyncCorsHostsOperations(Async, CorsHostsOperations): ...

class AsyncGroupsOperations(Async, GroupsOperations): ...

class AsyncMergedOperations(Async, MergedOperations): ...

class AsyncSearchViewsOperations(Async, SearchViewsOperations): ...

class AsyncSettings(Async, SettingsService):
    ai_consents = part(AsyncAiConsentsOperations)
    cors_hosts = part(AsyncCorsHostsOperations)
    groups = part(AsyncGroupsOperations)
    merged = part(AsyncMergedOperations)
    search_views = part(AsyncSearchViewsOperations)
    system = part(AsyncSystemOperations)
    teams = part(AsyncTeamsOperations)
    themes = part(AsyncThemesOperations)
    users = part(AsyncUsersOperations)

class AsyncSystemOperations(Async, SystemOperations): ...

class AsyncTeamsOperations(Async, TeamsOperations): ...

class AsyncThemesOperations(Async, ThemesOperations): ...

class AsyncUsersOperations(Async, UsersOperations): ...

class CorsHostsOperations(Resource):
    @op.read
    def list_cors_hosts(self, **options: Unpack[ListOptions]) -> Call[CORSHosts]: ...
    @op
    def create_cors_host(self, body: CORSHost | JsonBody, **options: Unpack[Options]) -> Call[CORSHost]: ...
    @op.read
    def get_cors_host(self, cors_host_id: str, **options: Unpack[Options]) -> Call[CORSHost]: ...
    @op.destroy
    def delete_cors_host(self, cors_host_id: str, **options: Unpack[Options]) -> Call[None]: ...

class GroupsOperations(Resource):
    @op.read
    def get_group_settings(self, group_id: str, **options: Unpack[Options]) -> Call[GroupSettings]: ...
    @op
    def replace_group_settings(
        self,
        group_id: str,
        body: GroupSettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[GroupSettings]: ...
    @op
    def update_group_settings(
        self,
        group_id: str,
        body: GroupSettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[GroupSettings]: ...
    @op.destroy
    def delete_group_settings(self, group_id: str, **options: Unpack[Options]) -> Call[None]: ...

class MergedOperations(Resource):
    @op.read
    def get_current_merged_settings(
        self,
        *,
        ignore_logo_url: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[MergedSettings]: ...
    @op.read
    def get_merged_settings(
        self,
        user_id: str,
        *,
        ignore_logo_url: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[MergedSettings]: ...

class SearchViewsOperations(Resource):
    @op.read
    def get_search_view_groups(self, view_id: str, **options: Unpack[Options]) -> Call[SearchViewGroups]: ...
    @op
    def replace_search_view_groups(
        self,
        view_id: str,
        body: SearchViewGroups | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def update_search_view_groups(
        self,
        view_id: str,
        body: SearchViewGroups | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.destroy
    def remove_search_view_groups(
        self,
        view_id: str,
        body: SearchViewGroups | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SettingsService(AiConsentsOperations, CorsHostsOperations, GroupsOperations, MergedOperations, SearchViewsOperations, SystemOperations, TeamsOperations, ThemesOperations, UsersOperations): ...

class SyncAiConsentsOperations(Sync, AiConsentsOperations): ...

class SyncCorsHostsOperations(Sync, CorsHostsOperations): ...

class SyncGroupsOperations(Sync, GroupsOperations): ...

class SyncMergedOperations(Sync, MergedOperations): ...

class SyncSearchViewsOperations(Sync, SearchViewsOperations): ...

class SyncSettings(Sync, SettingsService):
    ai_consents = part(SyncAiConsentsOperations)
    cors_hosts = part(SyncCorsHostsOperations)
    groups = part(SyncGroupsOperations)
    merged = part(SyncMergedOperations)
    search_views = part(SyncSearchViewsOperations)
    system = part(SyncSystemOperations)
    teams = part(SyncTeamsOperations)
    themes = part(SyncThemesOperations)
    users = part(SyncUsersOperations)

class SyncSystemOperations(Sync, SystemOperations): ...

class SyncTeamsOperations(Sync, TeamsOperations): ...

class SyncThemesOperations(Sync, ThemesOperations): ...

class SyncUsersOperations(Sync, UsersOperations): ...

class SystemOperations(Resource):
    @op.read
    def get_current_system_settings(
        self,
        *,
        ignore_logo_url: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[SystemSettings]: ...
    @op
    def replace_current_system_settings(
        self,
        body: SystemSettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SystemSettings]: ...
    @op
    def update_current_system_settings(
        self,
        body: SystemSettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SystemSettings]: ...
    @op.read
    def get_system_settings(
        self,
        system_domain_id: str,
        *,
        ignore_logo_url: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[SystemSettings]: ...
    @op
    def replace_system_settings(
        self,
        system_domain_id: str,
        body: SystemSettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SystemSettings]: ...
    @op
    def update_system_settings(
        self,
        system_domain_id: str,
        body: SystemSettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SystemSettings]: ...

class TeamsOperations(Resource):
    @op.read
    def get_team_settings(self, team_id: str, **options: Unpack[Options]) -> Call[GroupSettings]: ...
    @op
    def replace_team_settings(
        self,
        team_id: str,
        body: GroupSettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[GroupSettings]: ...
    @op
    def update_team_settings(
        self,
        team_id: str,
        body: GroupSettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[GroupSettings]: ...
    @op.destroy
    def delete_team_settings(self, team_id: str, **options: Unpack[Options]) -> Call[None]: ...

class ThemesOperations(Resource):
    @op.read
    def list_themes(self, **options: Unpack[ListOptions]) -> Call[Themes]: ...
    @op
    def create_theme(self, body: Theme | JsonBody, **options: Unpack[Options]) -> Call[Theme]: ...
    @op.read
    def get_theme(self, theme_id: str, **options: Unpack[Options]) -> Call[Theme]: ...
    @op
    def replace_theme(self, theme_id: str, body: Theme | JsonBody, **options: Unpack[Options]) -> Call[Theme]: ...
    @op
    def update_theme(self, theme_id: str, body: Theme | JsonBody, **options: Unpack[Options]) -> Call[Theme]: ...
    @op.destroy
    def delete_theme(self, theme_id: str, **options: Unpack[Options]) -> Call[None]: ...

class UsersOperations(Resource):
    @op.destroy
    def delete_user_setting_attributes(
        self,
        body: UserSettingAttributes | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def get_user_settings(self, user_id: str, **options: Unpack[Options]) -> Call[UserSettings]: ...
    @op
    def replace_user_settings(
        self,
        user_id: str,
        body: UserSettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[UserSettings]: ...
    @op
    def update_user_settings(
        self,
        user_id: str,
        body: UserSettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[UserSettings]: ...
    @op.destroy
    def delete_user_settings(self, user_id: str, **options: Unpack[Options]) -> Call[None]: ...
