# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.auth.models


@model
class App(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    allowed_origins: Opt[list[str] | None] = UNSET
    allowed_scopes: Opt[list[str] | None] = UNSET
    client_secret: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    default_user_id: Opt[str | None] = UNSET
    description: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    oauth_client_type: Opt[OAuthClientType | None] = UNSET
    redirect_uris: Opt[list[str] | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    type: Opt[AppType | None] = UNSET
    url: Opt[str | None] = UNSET

@model
class AppInstance(Model):
    app_id: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str] = field(default=UNSET, required=True, secret=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)

AppType: TypeAlias = Literal['OAUTH', 'PAT'] | str

@model
class Apps(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[App] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class AutoLogin(Model):
    app_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)

@model
class BasicBillingLimits(Model):
    max_portals: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class BearerToken(Model):
    access_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    expires_in: Opt[str | None] = field(default=UNSET, read_only=True)
    refresh_expires_in: Opt[str | None] = field(default=UNSET, read_only=True)
    refresh_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    token_type: Opt[TokenType | None] = field(default=UNSET, read_only=True)

@model
class BillingLimits(Model):
    ai_credits: Opt[int | None] = UNSET
    ai_object_detection_hours: Opt[int | None] = UNSET
    automation_tasks: Opt[int | None] = UNSET
    browse_users: Opt[int | None] = UNSET
    edge_transcoders: Opt[int | None] = UNSET
    egress_gb: Opt[int | None] = UNSET
    face_recognition_hours: Opt[int | None] = UNSET
    face_recognition_images: Opt[int | None] = UNSET
    image_recognition: Opt[int | None] = UNSET
    max_portals: Opt[int | None] = UNSET
    max_storage_gateway_clusters: Opt[int | None] = UNSET
    max_storage_gateway_nodes: Opt[int | None] = UNSET
    multiregion_storage_gb: Opt[int | None] = UNSET
    power_users: Opt[int | None] = UNSET
    proxy_storage_gb: Opt[int | None] = UNSET
    regional_storage_gb: Opt[int | None] = UNSET
    shield_enabled: Opt[bool | None] = UNSET
    standard_users: Opt[int | None] = UNSET
    sync_session_max_clients: Opt[int | None] = UNSET
    transcription_hours: Opt[int | None] = UNSET

BillingTier: TypeAlias = Literal['ENTERPRISE', 'ENTERPRISE_LEGACY_2025', 'PAYGO', 'PRO', 'PRO_LEGACY_2025'] | str

@model
class CompletedInvitation(Model):
    auto_login: Opt[bool | None] = field(default=UNSET, read_only=True)
    domain_status: Opt[SystemDomainStatus | None] = field(default=UNSET, read_only=True)
    login_data: Opt[AutoLogin | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class Countries(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[Country] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class Country(Model):
    name: Opt[str] = field(default=UNSET, required=True, read_only=True)
    alpha2: Opt[str | None] = field(default=UNSET, read_only=True)
    alpha3: Opt[str | None] = field(default=UNSET, read_only=True)
    apolitical_name: Opt[str | None] = field(default=UNSET, read_only=True)
    numeric: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class DomainLogin(Model):
    email: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str] = field(default=UNSET, required=True)
    app_name: Union[T, UnsetType, None][str] = UNSET
    marketplace_signup_nonce: Union[T, UnsetType, None][str] = field(default=UNSET, secret=True)
    otp: Opt[str | None] = field(default=UNSET, secret=True)
    otp_type: Opt[str | None] = UNSET

@model
class EmbedToken(Model):
    app_id: Opt[str | None] = field(default=UNSET, read_only=True)
    embed_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    expires: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class EmbedTokenExchange(Model):
    embed_token: Opt[str] = field(default=UNSET, required=True, secret=True)
    requested_scopes: Opt[list[str] | None] = UNSET

@model
class EmbedTokenRequest(Model):
    app_id: Opt[str | None] = UNSET
    app_name: Opt[str | None] = UNSET

from iconik_api.shared.models import Errors as Errors

@model
class ExternalAuth(Model):
    app_id: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    redirect_info: Opt[RedirectInfo | None] = field(default=UNSET, read_only=True)
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class ExternalAuthGranted(Model):
    app_id: Opt[str | None] = field(default=UNSET, read_only=True)
    redirect_info: Opt[RedirectInfo | None] = field(default=UNSET, read_only=True)

@model
class ExternalAuthRequest(Model):
    secret: Opt[str] = field(default=UNSET, required=True, secret=True)
    app_id: Union[T, UnsetType, None][str] = UNSET
    app_name: Union[T, UnsetType, None][str] = UNSET
    redirect_info: Opt[RedirectInfo | None] = UNSET

FeatureName: TypeAlias = Literal['WM_PUBLISH_PANEL',] | str

@model
class GoogleAccountLink(Model):
    marketplace_signup_nonce: Opt[str] = field(default=UNSET, required=True, secret=True)

@model
class GoogleAccountSignup(Model):
    x_gcp_marketplace_token: Union[T, UnsetType, None][str] = field(default=UNSET, wire='x-gcp-marketplace-token', secret=True)

@model
class IdentityProvider(Model):
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)
    type: Opt[IdentityProviderType] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    public_id: Opt[str | None] = field(default=UNSET, read_only=True)
    saml_settings: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    verbose_logging: Union[T, UnsetType, None][bool] = UNSET

@model
class IdentityProviderDomain(Model):
    domain: Opt[str] = field(default=UNSET, required=True)
    identity_provider_id: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str] = field(default=UNSET, required=True)

IdentityProviderType: TypeAlias = Literal['auth0.com', 'GENERIC', 'okta.com', 'onelogin.com'] | str

@model
class IdentityProviders(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[IdentityProvider] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

Industry: TypeAlias = Literal['ADVERTISING_MARKETING_CREATIVE', 'AUTOMOTIVE', 'BROADCASTER_NETWORKS', 'CONSTRUCTION_MANUFACTURING', 'EDUCATION', 'ENERGY_UTILITIES', 'FAITH_RELIGIOUS_ORGS', 'FINANCE', 'GAME_STUDIOS_PUBLISHERS', 'GOVERNMENT_PUBLIC_SECTOR', 'HEALTHCARE', 'HOSPITALITY_FITNESS_WELLNESS', 'LIVE_PRODUCTION_EVENTS', 'MEDIA_CONGLOMERATES', 'NONPROFITS_NON_RELIGIOUS', 'ONLINE_MEDIA', 'OTHER', 'PUBLISHERS_NEWSPAPERS', 'RETAIL_CONSUMER_GOODS', 'SOFTWARE_TECHNOLOGY', 'SPORTS_RIGHTS_LEAGUES', 'STUDIOS_CONTENT_PRODUCERS', 'TELECOMMUNICATIONS'] | str

@model
class InvitationCompletion(Model):
    password: Opt[str] = field(default=UNSET, secret=True)
    repeat_password: Opt[str] = field(default=UNSET, secret=True)
    email_marketing_consent: Opt[bool | None] = UNSET
    first_name: Opt[str | None] = UNSET
    last_name: Opt[str | None] = UNSET

@model
class LoginDomain(Model):
    system_domain_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    logo_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    mfa_methods: Opt[list[MfaMethod] | None] = field(default=UNSET, read_only=True)
    mfa_methods_configured: Opt[list[MfaMethod] | None] = field(default=UNSET, read_only=True)
    mfa_required: Opt[bool | None] = field(default=UNSET, read_only=True)
    mfa_required_configured: Opt[bool | None] = field(default=UNSET, read_only=True)
    platform_url: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_name: Opt[str | None] = field(default=UNSET, read_only=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class LoginDomainWithToken(Model):
    system_domain_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)
    logo_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    mfa_methods: Opt[list[MfaMethod] | None] = field(default=UNSET, read_only=True)
    mfa_methods_configured: Opt[list[MfaMethod] | None] = field(default=UNSET, read_only=True)
    mfa_required: Opt[bool | None] = field(default=UNSET, read_only=True)
    mfa_required_configured: Opt[bool | None] = field(default=UNSET, read_only=True)
    platform_url: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_name: Opt[str | None] = field(default=UNSET, read_only=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class LoginDomains(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[LoginDomain] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class LoginToken(Model):
    app_id: Opt[str | None] = field(default=UNSET, read_only=True)
    auth_system_domains: Opt[list[LoginDomainWithToken] | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    expires: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_admin: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_mfa_authenticated: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_saml_authenticated: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_super_admin: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_super_admin_light: Opt[bool | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_is_plg: Opt[bool | None] = field(default=UNSET, read_only=True)
    system_domain_status: Opt[SystemDomainStatus | None] = field(default=UNSET, read_only=True)
    system_domain_type: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_warning_message: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domains: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ManagedSystemDomain(Model):
    base_url: Opt[str] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    billing_limits: Opt[BillingLimits | None] = UNSET
    billing_tier: Union[T, UnsetType, None][BillingTier] = UNSET
    contract_end_date: Opt[str | None] = UNSET
    country: Opt[str | None] = UNSET
    creating_user_id: Opt[str | None] = UNSET
    custom_terms: Union[T, UnsetType, None][bool] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    deactivate_date: Opt[str | None] = UNSET
    description: Union[T, UnsetType, None][str] = UNSET
    disable_ai_features: Opt[bool | None] = UNSET
    disable_billing_page: Union[T, UnsetType, None][bool] = UNSET
    disable_cc_purchase: Opt[bool | None] = UNSET
    discount_percent: Opt[float | None] = UNSET
    do_not_charge_edge_transcoder: Union[T, UnsetType, None][bool] = UNSET
    do_not_charge_remote_proxies: Union[T, UnsetType, None][bool] = UNSET
    do_not_charge_shield: Union[T, UnsetType, None][bool] = UNSET
    do_not_trace_ai_usage: Opt[bool | None] = UNSET
    features: Union[T, UnsetType, None][list[str]] = UNSET
    freeze_date: Opt[str | None] = UNSET
    has_preloaded_assets: Union[T, UnsetType, None][bool] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    industry: Opt[Industry | None] = UNSET
    invoice_end_of_month: Union[T, UnsetType, None][bool] = UNSET
    is_plg: Union[T, UnsetType, None][bool] = UNSET
    is_template: Union[T, UnsetType, None][bool] = UNSET
    licensed_user_billing: Opt[bool | None] = UNSET
    marketplace_customer_id: Opt[str | None] = UNSET
    marketplace_entitlement_id: Opt[str | None] = UNSET
    ordway_customer_id: Opt[str | None] = UNSET
    ordway_subscription_id: Opt[str | None] = UNSET
    platform_name: Opt[str | None] = UNSET
    price_list: Opt[str | None] = UNSET
    referral_code: Opt[str | None] = UNSET
    sales_force_id: Opt[str | None] = UNSET
    status: Union[T, UnsetType, None][SystemDomainStatus] = UNSET
    stripe_id: Opt[str | None] = UNSET
    type: Union[T, UnsetType, None][SystemDomainType] = UNSET
    warning_message: Union[T, UnsetType, None][str] = UNSET

from iconik_api.users.models import MfaMethod as MfaMethod

@model
class OAuthClient(Model):
    name: Opt[str] = field(default=UNSET, required=True, read_only=True)

OAuthClientType: TypeAlias = Literal['confidential', 'public'] | str

@model
class OAuthConsent(Model):
    client: Opt[OAuthClient] = field(default=UNSET, required=True, read_only=True)
    redirect_uri: Opt[str] = field(default=UNSET, required=True, read_only=True)
    scopes: Opt[list[str]] = field(default=UNSET, required=True, read_only=True)
    system_domain: Opt[OAuthSystemDomain] = field(default=UNSET, required=True, read_only=True)
    user: Opt[OAuthUser] = field(default=UNSET, required=True, read_only=True)
    state: Opt[str | None] = field(default=UNSET, read_only=True)

OAuthGrantType: TypeAlias = Literal['authorization_code', 'client_credentials', 'refresh_token'] | str

@model
class OAuthRedirect(Model):
    redirect_uri: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)

@model
class OAuthScopes(Model):
    scopes: Opt[list[str] | None] = field(default=UNSET, read_only=True)

@model
class OAuthSystemDomain(Model):
    id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True, read_only=True)

@model
class OAuthTokenRequest(Model):
    grant_type: Opt[OAuthGrantType] = field(default=UNSET, required=True)
    client_id: Opt[str | None] = UNSET
    client_secret: Opt[str | None] = field(default=UNSET, secret=True)
    code: Opt[str | None] = field(default=UNSET, secret=True)
    code_verifier: Opt[str | None] = field(default=UNSET, secret=True)
    redirect_uri: Opt[str | None] = UNSET
    refresh_token: Opt[str | None] = field(default=UNSET, secret=True)
    scope: Opt[str | None] = UNSET

@model
class OAuthUser(Model):
    email: Opt[str] = field(default=UNSET, required=True, read_only=True)
    id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    first_name: Opt[str | None] = field(default=UNSET, read_only=True)
    last_name: Opt[str | None] = field(default=UNSET, read_only=True)
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class PasswordLogin(Model):
    email: Opt[str] = field(default=UNSET, required=True)
    password: Opt[str] = field(default=UNSET, secret=True)
    app_name: Union[T, UnsetType, None][str] = UNSET
    marketplace_signup_nonce: Union[T, UnsetType, None][str] = field(default=UNSET, secret=True)

@model
class PasswordReset(Model):
    password: Opt[str] = field(default=UNSET, secret=True)
    repeat_password: Opt[str] = field(default=UNSET, secret=True)

@model
class PasswordResetRequest(Model):
    email: Opt[str] = field(default=UNSET, required=True)
    reset_hash: Opt[str | None] = field(default=UNSET, secret=True)

from iconik_api.settings.models import PasswordRules as PasswordRules

@model
class PublishFeature(Model):
    feature: Opt[FeatureName] = field(default=UNSET, required=True)
    parameters: Opt[PublishParameters] = field(default=UNSET, required=True)

@model
class PublishParameters(Model):
    region: Opt[PublishRegion] = field(default=UNSET, required=True)
    salesforce_id: Opt[str] = field(default=UNSET, required=True)

PublishRegion: TypeAlias = Literal['EU', 'US'] | str

@model
class RedirectInfo(Model):
    headers: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)
    url: Opt[str | None] = UNSET

@model
class ReferralCode(Model):
    code: Opt[str] = field(default=UNSET, required=True)
    valid_to: Opt[str] = field(default=UNSET, required=True)
    value: Opt[float] = field(default=UNSET, required=True)
    billing_tier: Opt[BillingTier | None] = UNSET
    credit_expiry_days: Opt[int | None] = UNSET
    do_not_delete: Opt[bool | None] = UNSET
    freeze_date: Opt[str | None] = UNSET
    is_plg: Opt[bool | None] = UNSET
    manage_system_domain_id: Opt[str | None] = UNSET
    ordway_customer_id: Opt[str | None] = UNSET
    sales_force_id: Opt[str | None] = UNSET

@model
class ReferralCodes(Model):
    objects: Opt[list[ReferralCode] | None] = field(default=UNSET, read_only=True)

@model
class Registration(Model):
    country: Opt[str] = field(default=UNSET, required=True)
    email: Opt[str] = field(default=UNSET, required=True)
    first_name: Opt[str] = field(default=UNSET, required=True)
    last_name: Opt[str] = field(default=UNSET, required=True)
    password: Opt[str] = field(default=UNSET, secret=True)
    base_url: Opt[str | None] = field(default=UNSET, read_only=True)
    company_name: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    email_marketing_consent: Opt[bool | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    marketplace_signup_nonce: Union[T, UnsetType, None][str] = field(default=UNSET, secret=True)
    ordway_customer_id: Union[T, UnsetType, None][str] = UNSET
    ordway_subscription_id: Union[T, UnsetType, None][str] = UNSET
    referral_code: Union[T, UnsetType, None][str] = UNSET
    stripe_id: Union[T, UnsetType, None][str] = UNSET

@model
class RegistrationContent(Model):
    slug: Opt[str] = field(default=UNSET, required=True, read_only=True)
    caption: Opt[str | None] = field(default=UNSET, read_only=True)
    category: Opt[str | None] = field(default=UNSET, read_only=True)
    image: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = field(default=UNSET, read_only=True)

from iconik_api.shared.models import Reindex as Reindex

@model
class SamlLogin(Model):
    email: Opt[str] = field(default=UNSET, required=True)

@model
class SamlRedirect(Model):
    url: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class SystemDomain(Model):
    base_url: Opt[str] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    billing_limits: Opt[BillingLimits | None] = UNSET
    billing_tier: Union[T, UnsetType, None][BillingTier] = UNSET
    contract_end_date: Opt[str | None] = UNSET
    country: Opt[str | None] = field(default=UNSET, read_only=True)
    creating_user_id: Opt[str | None] = field(default=UNSET, read_only=True)
    custom_terms: Opt[bool | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    deactivate_date: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Union[T, UnsetType, None][str] = UNSET
    disable_ai_features: Opt[bool | None] = UNSET
    disable_billing_page: Opt[bool | None] = field(default=UNSET, read_only=True)
    disable_cc_purchase: Opt[bool | None] = UNSET
    discount_percent: Opt[float | None] = field(default=UNSET, read_only=True)
    do_not_charge_edge_transcoder: Opt[bool | None] = field(default=UNSET, read_only=True)
    do_not_charge_remote_proxies: Opt[bool | None] = field(default=UNSET, read_only=True)
    do_not_charge_shield: Opt[bool | None] = field(default=UNSET, read_only=True)
    do_not_trace_ai_usage: Opt[bool | None] = UNSET
    features: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    freeze_date: Opt[str | None] = field(default=UNSET, read_only=True)
    has_preloaded_assets: Union[T, UnsetType, None][bool] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    industry: Opt[Industry | None] = UNSET
    invoice_end_of_month: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_plg: Union[T, UnsetType, None][bool] = UNSET
    is_template: Opt[bool | None] = field(default=UNSET, read_only=True)
    licensed_user_billing: Opt[bool | None] = UNSET
    marketplace_customer_id: Opt[str | None] = field(default=UNSET, read_only=True)
    marketplace_entitlement_id: Opt[str | None] = field(default=UNSET, read_only=True)
    ordway_customer_id: Opt[str | None] = field(default=UNSET, read_only=True)
    ordway_subscription_id: Opt[str | None] = field(default=UNSET, read_only=True)
    platform_name: Opt[str | None] = UNSET
    price_list: Opt[str | None] = field(default=UNSET, read_only=True)
    primary_region: Opt[str | None] = UNSET
    referral_code: Opt[str | None] = field(default=UNSET, read_only=True)
    sales_force_id: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Opt[SystemDomainStatus | None] = field(default=UNSET, read_only=True)
    stripe_id: Opt[str | None] = field(default=UNSET, read_only=True)
    type: Opt[SystemDomainType | None] = field(default=UNSET, read_only=True)
    warning_message: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class SystemDomainBasics(Model):
    name: Opt[str] = field(default=UNSET, required=True, read_only=True)
    billing_limits: Opt[BasicBillingLimits | None] = field(default=UNSET, read_only=True)
    billing_tier: Opt[BillingTier | None] = field(default=UNSET, read_only=True)
    contract_end_date: Opt[str | None] = field(default=UNSET, read_only=True)
    country: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    features: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    freeze_date: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_plg: Opt[bool | None] = field(default=UNSET, read_only=True)
    type: Opt[SystemDomainType | None] = field(default=UNSET, read_only=True)

@model
class SystemDomainFeature(Model):
    config: Opt[PublishFeature] = field(default=UNSET, required=True)

@model
class SystemDomainFromReferralCode(Model):
    country_code: Opt[str] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    admin_email: Union[T, UnsetType, None][str] = field(default=UNSET, required=True)
    admin_first_name: Union[T, UnsetType, None][str] = field(default=UNSET, required=True)
    admin_last_name: Union[T, UnsetType, None][str] = UNSET
    admin_password: Union[T, UnsetType, None][str] = field(default=UNSET, required=True, secret=True)
    billing_tier: Union[T, UnsetType, None][BillingTier] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Union[T, UnsetType, None][str] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class SystemDomainFromTemplate(Model):
    name: Opt[str] = field(default=UNSET, required=True, read_only=True)
    admin_email: Opt[str | None] = field(default=UNSET, read_only=True)
    admin_first_name: Opt[str | None] = field(default=UNSET, read_only=True)
    admin_id: Opt[str | None] = field(default=UNSET, read_only=True)
    admin_last_name: Opt[str | None] = field(default=UNSET, read_only=True)
    admin_password: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    base_url: Opt[str | None] = field(default=UNSET, read_only=True)
    billing_tier: Opt[BillingTier | None] = field(default=UNSET, read_only=True)
    custom_terms: Opt[bool | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = field(default=UNSET, read_only=True)
    disable_ai_features: Opt[bool | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Opt[SystemDomainStatus | None] = field(default=UNSET, read_only=True)
    type: Opt[SystemDomainType | None] = field(default=UNSET, read_only=True)

@model
class SystemDomainProfile(Model):
    industry: Opt[Industry | None] = UNSET

SystemDomainStatus: TypeAlias = Literal['ACTIVE', 'DEACTIVATED', 'FROZEN', 'WARNING'] | str
SystemDomainType: TypeAlias = Literal['CUSTOMER', 'INTERNAL', 'PARTNER', 'TRIAL'] | str

@model
class SystemDomains(Model):
    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[SystemDomain] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class Token(Model):
    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)
    app_id: Opt[str | None] = field(default=UNSET, read_only=True)
    auth_system_domains: Opt[list[LoginDomain] | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    expires: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_admin: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_mfa_authenticated: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_saml_authenticated: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_super_admin: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_super_admin_light: Opt[bool | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_is_plg: Opt[bool | None] = field(default=UNSET, read_only=True)
    system_domain_status: Opt[SystemDomainStatus | None] = field(default=UNSET, read_only=True)
    system_domain_type: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_warning_message: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domains: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class TokenInfo(Model):
    app_id: Opt[str | None] = field(default=UNSET, read_only=True)
    auth_system_domains: Opt[list[LoginDomain] | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    expires: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_admin: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_mfa_authenticated: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_saml_authenticated: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_super_admin: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_super_admin_light: Opt[bool | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_is_plg: Opt[bool | None] = field(default=UNSET, read_only=True)
    system_domain_status: Opt[SystemDomainStatus | None] = field(default=UNSET, read_only=True)
    system_domain_type: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_warning_message: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domains: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

TokenType: TypeAlias = Literal['Bearer',] | str

@model
class Tokens(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[TokenInfo] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

from iconik_api.users.models import UploadedLogo as UploadedLogo

@model
class VerifiedRegistration(Model):
    auto_login: Opt[bool | None] = field(default=UNSET, read_only=True)
    domain_data: Opt[SystemDomainFromTemplate | None] = field(default=UNSET, read_only=True)
    login_data: Opt[AutoLogin | None] = field(default=UNSET, read_only=True)

# --- iconik_api.auth.operations


class AppInstancesOperations(Resource):
    @op
    def create_app_instance(self, body: AppInstance | JsonBody, **options: Unpack[Options]) -> Call[AppInstance]: ...
    @op.read
    def get_app_instance(self, approved_instance_id: str, **options: Unpack[Options]) -> Call[ExternalAuth]: ...
    @op.destroy
    def delete_app_instance(self, approved_instance_id: str, **options: Unpack[Options]) -> Call[None]: ...

class AppsOperations(Resource):
    @op.read
    def list_apps(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Apps]: ...
    @op
    def create_app(self, body: App | JsonBody, **options: Unpack[Options]) -> Call[App]: ...
    @op.read
    def get_oauth_scopes(self, **options: Unpack[Options]) -> Call[OAuthScopes]: ...
    @op.read
    def get_app(self, app_id: str, **options: Unpack[Options]) -> Call[App]: ...
    @op
    def replace_app(self, app_id: str, body: App | JsonBody, **options: Unpack[Options]) -> Call[App]: ...
    @op
    def update_app(self, app_id: str, body: App | JsonBody, **options: Unpack[Options]) -> Call[App]: ...
    @op.destroy
    def delete_app(self, app_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def create_app_token(
        self,
        app_id: str,
        *,
        expires_in: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Token]: ...

class AsyncAppInstancesOperations(Async, AppInstancesOperations): ...

class AsyncAppsOperations(Async, AppsOperations): ...

class AsyncAuth(Async, AuthService):
    app_instances = part(AsyncAppInstancesOperations)
    apps = part(AsyncAppsOperations)
    embed_tokens = part(AsyncEmbedTokensOperations)
    external_auth = part(AsyncExternalAuthOperations)
    identity_providers = part(AsyncIdentityProvidersOperations)
    invitations = part(AsyncInvitationsOperations)
    logins = part(AsyncLoginsOperations)
    marketplace = part(AsyncMarketplaceOperations)
    oauth = part(AsyncOauthOperations)
    passwords = part(AsyncPasswordsOperations)
    referral_codes = part(AsyncReferralCodesOperations)
    registrations = part(AsyncRegistrationsOperations)
    saml = part(AsyncSamlOperations)
    system_domains = part(AsyncSystemDomainsOperations)
    tokens = part(AsyncTokensOperations)

class AsyncEmbedTokensOperations(Async, EmbedTokensOperations): ...

class AsyncExternalAuthOperations(Async, ExternalAuthOperations): ...

class AsyncIdentityProvidersOperations(Async, IdentityProvidersOperations): ...

class AsyncInvitationsOperations(Async, InvitationsOperations): ...

class AsyncLoginsOperations(Async, LoginsOperations): ...

class AsyncMarketplaceOperations(Async, MarketplaceOperations): ...

class AsyncOauthOperations(Async, OauthOperations): ...

class AsyncPasswordsOperations(Async, PasswordsOperations): ...

class AsyncReferralCodesOperations(Async, ReferralCodesOperations): ...

class AsyncRegistrationsOperations(Async, RegistrationsOperations): ...

class AsyncSamlOperations(Async, SamlOperations): ...

class AsyncSystemDomainsOperations(Async, SystemDomainsOperations): ...

class AsyncTokensOperations(Async, TokensOperations): ...

class AuthService(AppInstancesOperations, AppsOperations, EmbedTokensOperations, ExternalAuthOperations, IdentityProvidersOperations, InvitationsOperations, LoginsOperations, MarketplaceOperations, OauthOperations, PasswordsOperations, ReferralCodesOperations, RegistrationsOperations, SamlOperations, SystemDomainsOperations, TokensOperations): ...

class EmbedTokensOperations(Resource):
    @op
    def create_embed_token(
        self,
        body: EmbedTokenRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[EmbedToken]: ...
    @op
    def exchange_embed_token(
        self,
        body: EmbedTokenExchange | JsonBody,
        *,
        format: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[BearerToken]: ...

class ExternalAuthOperations(Resource):
    @op
    def create_external_auth(
        self,
        body: ExternalAuthRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ExternalAuthGranted]: ...
    @op.read
    def get_external_auth(self, secret: str, **options: Unpack[Options]) -> Call[ExternalAuth]: ...

class IdentityProvidersOperations(Resource):
    @op
    def create_identity_provider_domain(
        self,
        body: IdentityProviderDomain | JsonBody,
        **options: Unpack[Options],
    ) -> Call[IdentityProviderDomain]: ...
    @op.destroy
    def delete_identity_provider_domain(self, domain: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_identity_providers(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[IdentityProviders]: ...
    @op
    def create_identity_provider(
        self,
        body: IdentityProvider | JsonBody | bytes | IO[bytes] | str,
        *,
        content_type: Literal['application/json', 'application/xml'] = 'application/json',
        **options: Unpack[Options],
    ) -> Call[IdentityProvider]: ...
    @op.read
    def convert_identity_provider_metadata(
        self,
        body: bytes | IO[bytes] | str,
        **options: Unpack[Options],
    ) -> Call[IdentityProvider]: ...
    @op.read
    def get_identity_provider(
        self,
        identity_provider_id: str,
        **options: Unpack[Options],
    ) -> Call[IdentityProvider]: ...
    @op
    def replace_identity_provider(
        self,
        identity_provider_id: str,
        body: IdentityProvider | JsonBody,
        **options: Unpack[Options],
    ) -> Call[IdentityProvider]: ...
    @op
    def update_identity_provider(
        self,
        identity_provider_id: str,
        body: IdentityProvider | JsonBody,
        **options: Unpack[Options],
    ) -> Call[IdentityProvider]: ...
    @op.destroy
    def delete_identity_provider(self, identity_provider_id: str, **options: Unpack[Options]) -> Call[None]: ...

class InvitationsOperations(Resource):
    @op
    def complete_invitation(
        self,
        reset_hash: str,
        body: InvitationCompletion | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CompletedInvitation]: ...

class LoginsOperations(Resource):
    @op
    def login_with_active_directory(
        self,
        body: dict[str, Any] | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Token]: ...
    @op
    def send_current_user_otp(self, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def login_to_system_domain(
        self,
        body: DomainLogin | JsonBody,
        *,
        temp_auth_token: str,
        **options: Unpack[Options],
    ) -> Call[Token]: ...
    @op
    def send_login_otp(
        self,
        body: DomainLogin | JsonBody,
        *,
        temp_auth_token: str,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def login_with_password(self, body: PasswordLogin | JsonBody, **options: Unpack[Options]) -> Call[LoginToken]: ...

class MarketplaceOperations(Resource):
    @op
    def link_google_account(self, body: GoogleAccountLink | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def signup_google_account(
        self,
        body: GoogleAccountSignup | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[str]: ...

class OauthOperations(Resource):
    @op.read
    def get_oauth_consent(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        scope: str,
        response_type: str,
        code_challenge: str,
        code_challenge_method: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[OAuthConsent]: ...
    @op
    def authorize_oauth_app(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        scope: str,
        response_type: str,
        code_challenge: str,
        code_challenge_method: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[OAuthRedirect]: ...
    @op
    def create_oauth_token(
        self,
        body: OAuthTokenRequest | JsonBody,
        *,
        expires_in: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Token]: ...

class PasswordsOperations(Resource):
    @op.read
    def get_password_rules(self, **options: Unpack[Options]) -> Call[PasswordRules]: ...
    @op
    def request_password_reset(
        self,
        body: PasswordResetRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def reset_password(
        self,
        reset_hash: str,
        body: PasswordReset | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def get_password_reset_rules(self, reset_hash: str, **options: Unpack[Options]) -> Call[PasswordRules]: ...

class ReferralCodesOperations(Resource):
    @op.read
    def list_referral_codes(self, **options: Unpack[ListOptions]) -> Call[ReferralCodes]: ...
    @op
    def create_referral_code(self, body: ReferralCode | JsonBody, **options: Unpack[Options]) -> Call[ReferralCode]: ...
    @op.read
    def get_referral_code(self, code: str, **options: Unpack[Options]) -> Call[ReferralCode]: ...
    @op.destroy
    def delete_referral_code(self, code: str, **options: Unpack[Options]) -> Call[None]: ...

class RegistrationsOperations(Resource):
    @op
    def create_registration(self, body: Registration | JsonBody, **options: Unpack[Options]) -> Call[Registration]: ...
    @op.read
    def get_registration_content(self, *, page_route: str, **options: Unpack[Options]) -> Call[RegistrationContent]: ...
    @op.read
    def list_countries(self, **options: Unpack[ListOptions]) -> Call[Countries]: ...
    @op
    def verify_registration(self, email_hash: str, **options: Unpack[Options]) -> Call[VerifiedRegistration]: ...

class SamlOperations(Resource):
    @op
    def receive_saml_response(self, public_id: str, **options: Unpack[Options]) -> Call[str]: ...
    @op
    @deprecated('call receive_saml_response()', category=None)
    def receive_saml_response_by_domain(
        self,
        system_domain_id: str,
        identity_provider_id: str,
        **options: Unpack[Options],
    ) -> Call[str]: ...
    @op
    @deprecated('call find_saml_system_domains()', category=None)
    def request_saml_login(self, body: SamlLogin | JsonBody, **options: Unpack[Options]) -> Call[SamlRedirect]: ...
    @op
    def logout_saml(self, public_id: str, **options: Unpack[Options]) -> Call[SamlRedirect]: ...
    @op.read
    def get_saml_metadata(self, public_id: str, **options: Unpack[Options]) -> Call[bytes]: ...
    @op.read
    @deprecated('call get_saml_metadata()', category=None)
    def get_saml_metadata_by_domain(
        self,
        system_domain_id: str,
        identity_provider_id: str,
        **options: Unpack[Options],
    ) -> Call[bytes]: ...
    @op.read
    def find_saml_system_domains(
        self,
        body: SamlLogin | JsonBody,
        **options: Unpack[ListOptions],
    ) -> Call[LoginDomains]: ...
    @op
    def receive_saml_logout(self, public_id: str, **options: Unpack[Options]) -> Call[str]: ...
    @op
    @deprecated('call receive_saml_logout()', category=None)
    def receive_saml_logout_by_domain(
        self,
        system_domain_id: str,
        identity_provider_id: str,
        **options: Unpack[Options],
    ) -> Call[str]: ...
    @op
    def start_saml_login(self, public_id: str, **options: Unpack[Options]) -> Call[str]: ...
    @op
    @deprecated('call start_saml_login()', category=None)
    def start_saml_login_by_domain(
        self,
        system_domain_id: str,
        identity_provider_id: str,
        **options: Unpack[Options],
    ) -> Call[str]: ...

class SyncAppInstancesOperations(Sync, AppInstancesOperations): ...

class SyncAppsOperations(Sync, AppsOperations): ...

class SyncAuth(Sync, AuthService):
    app_instances = part(SyncAppInstancesOperations)
    apps = part(SyncAppsOperations)
    embed_tokens = part(SyncEmbedTokensOperations)
    external_auth = part(SyncExternalAuthOperations)
    identity_providers = part(SyncIdentityProvidersOperations)
    invitations = part(SyncInvitationsOperations)
    logins = part(SyncLoginsOperations)
    marketplace = part(SyncMarketplaceOperations)
    oauth = part(SyncOauthOperations)
    passwords = part(SyncPasswordsOperations)
    referral_codes = part(SyncReferralCodesOperations)
    registrations = part(SyncRegistrationsOperations)
    saml = part(SyncSamlOperations)
    system_domains = part(SyncSystemDomainsOperations)
    tokens = part(SyncTokensOperations)

class SyncEmbedTokensOperations(Sync, EmbedTokensOperations): ...

class SyncExternalAuthOperations(Sync, ExternalAuthOperations): ...

class SyncIdentityProvidersOperations(Sync, IdentityProvidersOperations): ...

class SyncInvitationsOperations(Sync, InvitationsOperations): ...

class SyncLoginsOperations(Sync, LoginsOperations): ...

class SyncMarketplaceOperations(Sync, MarketplaceOperations): ...

class SyncOauthOperations(Sync, OauthOperations): ...

class SyncPasswordsOperations(Sync, PasswordsOperations): ...

class SyncReferralCodesOperations(Sync, ReferralCodesOperations): ...

class SyncRegistrationsOperations(Sync, RegistrationsOperations): ...

class SyncSamlOperations(Sync, SamlOperations): ...

class SyncSystemDomainsOperations(Sync, SystemDomainsOperations): ...

class SyncTokensOperations(Sync, TokensOperations): ...

class SystemDomainsOperations(Resource):
    @op.read
    def list_system_domains(
        self,
        *,
        query: Opt[str] = UNSET,
        statuses: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[SystemDomains]: ...
    @op
    def create_system_domain(self, body: SystemDomain | JsonBody, **options: Unpack[Options]) -> Call[SystemDomain]: ...
    @op.read
    def get_system_domain_basics(
        self,
        system_domain_id: str,
        **options: Unpack[Options],
    ) -> Call[SystemDomainBasics]: ...
    @op
    def create_system_domain_from_referral_code(
        self,
        referral_code: str,
        body: SystemDomainFromReferralCode | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SystemDomainFromTemplate]: ...
    @op.read
    def search_system_domains(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        statuses: Opt[str] = UNSET,
        types: Opt[str] = UNSET,
        field_name: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[SystemDomains]: ...
    @op.read
    def list_system_domain_templates(self, **options: Unpack[ListOptions]) -> Call[SystemDomains]: ...
    @op.read
    def get_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[SystemDomain]: ...
    @op
    def replace_system_domain(
        self,
        system_domain_id: str,
        body: ManagedSystemDomain | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ManagedSystemDomain]: ...
    @op
    def update_system_domain(
        self,
        system_domain_id: str,
        body: ManagedSystemDomain | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ManagedSystemDomain]: ...
    @op.destroy
    def delete_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def delete_test_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def enable_system_domain_feature(
        self,
        system_domain_id: str,
        body: SystemDomainFeature | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SystemDomainFeature]: ...
    @op
    def upload_system_domain_logo(
        self,
        system_domain_id: str,
        body: bytes | IO[bytes],
        *,
        content_type: str,
        **options: Unpack[Options],
    ) -> Call[UploadedLogo]: ...
    @op.destroy
    def delete_system_domain_logo(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def update_system_domain_profile(
        self,
        system_domain_id: str,
        body: SystemDomainProfile | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SystemDomainProfile]: ...
    @op
    def reindex_system_domain(
        self,
        system_domain_id: str,
        body: Reindex | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class TokensOperations(Resource):
    @op.read
    def check_current_token(self, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def refresh_current_token(self, **options: Unpack[Options]) -> Call[Token]: ...
    @op
    def create_token(self, *, expires_in: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[Token]: ...
    @op.destroy
    def delete_current_token(self, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def check_token(self, token_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op.destroy
    def delete_token(self, token_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def list_tokens(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Tokens]: ...
    @op.read
    def list_app_tokens(
        self,
        app_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Tokens]: ...
