# What is public, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.auth.models

from iconik_api.auth.models.apps import App as App
from iconik_api.auth.models.app_instances import AppInstance as AppInstance
from iconik_api.auth.models.apps import AppType as AppType
from iconik_api.auth.models.apps import Apps as Apps
from iconik_api.auth.models.logins import AutoLogin as AutoLogin
from iconik_api.auth.models.system_domains import BasicBillingLimits as BasicBillingLimits
from iconik_api.auth.models.embed_tokens import BearerToken as BearerToken
from iconik_api.auth.models.system_domains import BillingLimits as BillingLimits
from iconik_api.auth.models.system_domains import BillingTier as BillingTier
from iconik_api.auth.models.invitations import CompletedInvitation as CompletedInvitation
from iconik_api.auth.models.registrations import Countries as Countries
from iconik_api.auth.models.registrations import Country as Country
from iconik_api.auth.models.logins import DomainLogin as DomainLogin
from iconik_api.auth.models.embed_tokens import EmbedToken as EmbedToken
from iconik_api.auth.models.embed_tokens import EmbedTokenExchange as EmbedTokenExchange
from iconik_api.auth.models.embed_tokens import EmbedTokenRequest as EmbedTokenRequest
from iconik_api.shared.models.shared import Errors as Errors
from iconik_api.auth.models.external_auth import ExternalAuth as ExternalAuth
from iconik_api.auth.models.external_auth import ExternalAuthGranted as ExternalAuthGranted
from iconik_api.auth.models.external_auth import ExternalAuthRequest as ExternalAuthRequest
from iconik_api.auth.models.system_domains import FeatureName as FeatureName
from iconik_api.auth.models.marketplace import GoogleAccountLink as GoogleAccountLink
from iconik_api.auth.models.marketplace import GoogleAccountSignup as GoogleAccountSignup
from iconik_api.auth.models.identity_providers import IdentityProvider as IdentityProvider
from iconik_api.auth.models.identity_providers import IdentityProviderDomain as IdentityProviderDomain
from iconik_api.auth.models.identity_providers import IdentityProviderType as IdentityProviderType
from iconik_api.auth.models.identity_providers import IdentityProviders as IdentityProviders
from iconik_api.auth.models.system_domains import Industry as Industry
from iconik_api.auth.models.invitations import InvitationCompletion as InvitationCompletion
from iconik_api.auth.models.logins import LoginDomain as LoginDomain
from iconik_api.auth.models.logins import LoginDomainWithToken as LoginDomainWithToken
from iconik_api.auth.models.logins import LoginDomains as LoginDomains
from iconik_api.auth.models.logins import LoginToken as LoginToken
from iconik_api.auth.models.system_domains import ManagedSystemDomain as ManagedSystemDomain
from iconik_api.users.models.two_factor import MfaMethod as MfaMethod
from iconik_api.auth.models.oauth import OAuthClient as OAuthClient
from iconik_api.auth.models.apps import OAuthClientType as OAuthClientType
from iconik_api.auth.models.oauth import OAuthConsent as OAuthConsent
from iconik_api.auth.models.oauth import OAuthGrantType as OAuthGrantType
from iconik_api.auth.models.oauth import OAuthRedirect as OAuthRedirect
from iconik_api.auth.models.apps import OAuthScopes as OAuthScopes
from iconik_api.auth.models.oauth import OAuthSystemDomain as OAuthSystemDomain
from iconik_api.auth.models.oauth import OAuthTokenRequest as OAuthTokenRequest
from iconik_api.auth.models.oauth import OAuthUser as OAuthUser
from iconik_api.auth.models.logins import PasswordLogin as PasswordLogin
from iconik_api.auth.models.passwords import PasswordReset as PasswordReset
from iconik_api.auth.models.passwords import PasswordResetRequest as PasswordResetRequest
from iconik_api.settings.models.system import PasswordRules as PasswordRules
from iconik_api.auth.models.system_domains import PublishFeature as PublishFeature
from iconik_api.auth.models.system_domains import PublishParameters as PublishParameters
from iconik_api.auth.models.system_domains import PublishRegion as PublishRegion
from iconik_api.auth.models.external_auth import RedirectInfo as RedirectInfo
from iconik_api.auth.models.referral_codes import ReferralCode as ReferralCode
from iconik_api.auth.models.referral_codes import ReferralCodes as ReferralCodes
from iconik_api.auth.models.registrations import Registration as Registration
from iconik_api.auth.models.registrations import RegistrationContent as RegistrationContent
from iconik_api.shared.models.shared import Reindex as Reindex
from iconik_api.auth.models.saml import SamlLogin as SamlLogin
from iconik_api.auth.models.saml import SamlRedirect as SamlRedirect
from iconik_api.auth.models.system_domains import SystemDomain as SystemDomain
from iconik_api.auth.models.system_domains import SystemDomainBasics as SystemDomainBasics
from iconik_api.auth.models.system_domains import SystemDomainFeature as SystemDomainFeature
from iconik_api.auth.models.system_domains import SystemDomainFromReferralCode as SystemDomainFromReferralCode
from iconik_api.auth.models.system_domains import SystemDomainFromTemplate as SystemDomainFromTemplate
from iconik_api.auth.models.system_domains import SystemDomainProfile as SystemDomainProfile
from iconik_api.auth.models.system_domains import SystemDomainStatus as SystemDomainStatus
from iconik_api.auth.models.system_domains import SystemDomainType as SystemDomainType
from iconik_api.auth.models.system_domains import SystemDomains as SystemDomains
from iconik_api.auth.models.tokens import Token as Token
from iconik_api.auth.models.tokens import TokenInfo as TokenInfo
from iconik_api.auth.models.embed_tokens import TokenType as TokenType
from iconik_api.auth.models.tokens import Tokens as Tokens
from iconik_api.users.models.groups import UploadedLogo as UploadedLogo
from iconik_api.auth.models.registrations import VerifiedRegistration as VerifiedRegistration

# --- iconik_api.auth.models.app_instances


@model
class AppInstance(Model):
    app_id: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str] = field(default=UNSET, required=True, secret=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)

# --- iconik_api.auth.models.apps


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

OAuthClientType: TypeAlias = Literal['confidential', 'public'] | str

@model
class OAuthScopes(Model):
    scopes: Opt[list[str] | None] = field(default=UNSET, read_only=True)

# --- iconik_api.auth.models.embed_tokens


@model
class BearerToken(Model):
    access_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    expires_in: Opt[str | None] = field(default=UNSET, read_only=True)
    refresh_expires_in: Opt[str | None] = field(default=UNSET, read_only=True)
    refresh_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    token_type: Opt[TokenType | None] = field(default=UNSET, read_only=True)

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

TokenType: TypeAlias = Literal['Bearer',] | str

# --- iconik_api.auth.models.external_auth


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
    app_id: Opt[str | None] = UNSET
    app_name: Opt[str | None] = UNSET
    redirect_info: Opt[RedirectInfo | None] = UNSET

@model
class RedirectInfo(Model):
    headers: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)
    url: Opt[str | None] = UNSET

# --- iconik_api.auth.models.identity_providers


@model
class IdentityProvider(Model):
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)
    type: Opt[IdentityProviderType] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    public_id: Opt[str | None] = field(default=UNSET, read_only=True)
    saml_settings: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    verbose_logging: Opt[bool | None] = UNSET

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

# --- iconik_api.auth.models.invitations


@model
class CompletedInvitation(Model):
    auto_login: Opt[bool | None] = field(default=UNSET, read_only=True)
    domain_status: Opt[SystemDomainStatus | None] = field(default=UNSET, read_only=True)
    login_data: Opt[AutoLogin | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class InvitationCompletion(Model):
    password: Opt[str] = field(default=UNSET, required=True, secret=True)
    repeat_password: Opt[str] = field(default=UNSET, required=True, secret=True)
    email_marketing_consent: Opt[bool | None] = UNSET
    first_name: Opt[str | None] = UNSET
    last_name: Opt[str | None] = UNSET

# --- iconik_api.auth.models.logins


@model
class AutoLogin(Model):
    app_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)

@model
class DomainLogin(Model):
    email: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str] = field(default=UNSET, required=True)
    app_name: Opt[str | None] = UNSET
    marketplace_signup_nonce: Opt[str | None] = field(default=UNSET, secret=True)
    otp: Opt[str | None] = field(default=UNSET, secret=True)
    otp_type: Opt[str | None] = UNSET

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
class PasswordLogin(Model):
    email: Opt[str] = field(default=UNSET, required=True)
    password: Opt[str] = field(default=UNSET, secret=True)
    app_name: Opt[str | None] = UNSET
    marketplace_signup_nonce: Opt[str | None] = field(default=UNSET, secret=True)

# --- iconik_api.auth.models.marketplace


@model
class GoogleAccountLink(Model):
    marketplace_signup_nonce: Opt[str] = field(default=UNSET, required=True, secret=True)

@model
class GoogleAccountSignup(Model):
    x_gcp_marketplace_token: Opt[str | None] = field(default=UNSET, wire='x-gcp-marketplace-token', secret=True)

# --- iconik_api.auth.models.oauth


@model
class OAuthClient(Model):
    name: Opt[str] = field(default=UNSET, required=True, read_only=True)

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

# --- iconik_api.auth.models.passwords


@model
class PasswordReset(Model):
    password: Opt[str] = field(default=UNSET, secret=True)
    repeat_password: Opt[str] = field(default=UNSET, secret=True)

@model
class PasswordResetRequest(Model):
    email: Opt[str] = field(default=UNSET, required=True)
    reset_hash: Opt[str | None] = field(default=UNSET, secret=True)

# --- iconik_api.auth.models.referral_codes


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

# --- iconik_api.auth.models.registrations


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
    marketplace_signup_nonce: Opt[str | None] = field(default=UNSET, secret=True)
    ordway_customer_id: Opt[str | None] = UNSET
    ordway_subscription_id: Opt[str | None] = UNSET
    referral_code: Opt[str | None] = UNSET
    stripe_id: Opt[str | None] = UNSET

@model
class RegistrationContent(Model):
    slug: Opt[str] = field(default=UNSET, required=True, read_only=True)
    caption: Opt[str | None] = field(default=UNSET, read_only=True)
    category: Opt[str | None] = field(default=UNSET, read_only=True)
    image: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class VerifiedRegistration(Model):
    auto_login: Opt[bool | None] = field(default=UNSET, read_only=True)
    domain_data: Opt[SystemDomainFromTemplate | None] = field(default=UNSET, read_only=True)
    login_data: Opt[AutoLogin | None] = field(default=UNSET, read_only=True)

# --- iconik_api.auth.models.saml


@model
class SamlLogin(Model):
    email: Opt[str] = field(default=UNSET, required=True)

@model
class SamlRedirect(Model):
    url: Opt[str | None] = field(default=UNSET, read_only=True)

# --- iconik_api.auth.models.system_domains


@model
class BasicBillingLimits(Model):
    max_portals: Opt[int | None] = field(default=UNSET, read_only=True)

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
FeatureName: TypeAlias = Literal['WM_PUBLISH_PANEL',] | str
Industry: TypeAlias = Literal['ADVERTISING_MARKETING_CREATIVE', 'AUTOMOTIVE', 'BROADCASTER_NETWORKS', 'CONSTRUCTION_MANUFACTURING', 'EDUCATION', 'ENERGY_UTILITIES', 'FAITH_RELIGIOUS_ORGS', 'FINANCE', 'GAME_STUDIOS_PUBLISHERS', 'GOVERNMENT_PUBLIC_SECTOR', 'HEALTHCARE', 'HOSPITALITY_FITNESS_WELLNESS', 'LIVE_PRODUCTION_EVENTS', 'MEDIA_CONGLOMERATES', 'NONPROFITS_NON_RELIGIOUS', 'ONLINE_MEDIA', 'OTHER', 'PUBLISHERS_NEWSPAPERS', 'RETAIL_CONSUMER_GOODS', 'SOFTWARE_TECHNOLOGY', 'SPORTS_RIGHTS_LEAGUES', 'STUDIOS_CONTENT_PRODUCERS', 'TELECOMMUNICATIONS'] | str

@model
class ManagedSystemDomain(Model):
    base_url: Opt[str] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    billing_limits: Opt[BillingLimits | None] = UNSET
    billing_tier: Opt[BillingTier | None] = UNSET
    contract_end_date: Opt[str | None] = UNSET
    country: Opt[str | None] = UNSET
    creating_user_id: Opt[str | None] = UNSET
    custom_terms: Opt[bool | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    deactivate_date: Opt[str | None] = UNSET
    description: Opt[str | None] = UNSET
    disable_ai_features: Opt[bool | None] = UNSET
    disable_billing_page: Opt[bool | None] = UNSET
    disable_cc_purchase: Opt[bool | None] = UNSET
    discount_percent: Opt[float | None] = UNSET
    do_not_charge_edge_transcoder: Opt[bool | None] = UNSET
    do_not_charge_remote_proxies: Opt[bool | None] = UNSET
    do_not_charge_shield: Opt[bool | None] = UNSET
    do_not_trace_ai_usage: Opt[bool | None] = UNSET
    features: Opt[list[str] | None] = UNSET
    freeze_date: Opt[str | None] = UNSET
    has_preloaded_assets: Opt[bool | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    industry: Opt[Industry | None] = UNSET
    invoice_end_of_month: Opt[bool | None] = UNSET
    is_plg: Opt[bool | None] = UNSET
    is_template: Opt[bool | None] = UNSET
    licensed_user_billing: Opt[bool | None] = UNSET
    marketplace_customer_id: Opt[str | None] = UNSET
    marketplace_entitlement_id: Opt[str | None] = UNSET
    ordway_customer_id: Opt[str | None] = UNSET
    ordway_subscription_id: Opt[str | None] = UNSET
    platform_name: Opt[str | None] = UNSET
    price_list: Opt[str | None] = UNSET
    referral_code: Opt[str | None] = UNSET
    sales_force_id: Opt[str | None] = UNSET
    status: Opt[SystemDomainStatus | None] = UNSET
    stripe_id: Opt[str | None] = UNSET
    type: Opt[SystemDomainType | None] = UNSET
    warning_message: Opt[str | None] = UNSET

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
class SystemDomain(Model):
    base_url: Opt[str] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    billing_limits: Opt[BillingLimits | None] = UNSET
    billing_tier: Opt[BillingTier | None] = UNSET
    contract_end_date: Opt[str | None] = UNSET
    country: Opt[str | None] = UNSET
    creating_user_id: Opt[str | None] = UNSET
    custom_terms: Opt[bool | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    deactivate_date: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = UNSET
    disable_ai_features: Opt[bool | None] = UNSET
    disable_billing_page: Opt[bool | None] = UNSET
    disable_cc_purchase: Opt[bool | None] = UNSET
    discount_percent: Opt[float | None] = field(default=UNSET, read_only=True)
    do_not_charge_edge_transcoder: Opt[bool | None] = field(default=UNSET, read_only=True)
    do_not_charge_remote_proxies: Opt[bool | None] = field(default=UNSET, read_only=True)
    do_not_charge_shield: Opt[bool | None] = field(default=UNSET, read_only=True)
    do_not_trace_ai_usage: Opt[bool | None] = UNSET
    features: Opt[list[str] | None] = UNSET
    freeze_date: Opt[str | None] = field(default=UNSET, read_only=True)
    has_preloaded_assets: Opt[bool | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    industry: Opt[Industry | None] = UNSET
    invoice_end_of_month: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_plg: Opt[bool | None] = UNSET
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
    admin_email: Opt[str | None] = UNSET
    admin_first_name: Opt[str | None] = UNSET
    admin_last_name: Opt[str | None] = UNSET
    admin_password: Opt[str | None] = field(default=UNSET, secret=True)
    billing_tier: Opt[BillingTier | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = UNSET
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

# --- iconik_api.auth.models.tokens


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

# --- iconik_api.auth.operations


class AsyncAuth(Async, AuthService):
    app_instances: part[AsyncAppInstancesOperations] = part('app_instances.AsyncAppInstancesOperations')
    apps: part[AsyncAppsOperations] = part('apps.AsyncAppsOperations')
    embed_tokens: part[AsyncEmbedTokensOperations] = part('embed_tokens.AsyncEmbedTokensOperations')
    external_auth: part[AsyncExternalAuthOperations] = part('external_auth.AsyncExternalAuthOperations')
    identity_providers: part[AsyncIdentityProvidersOperations] = part('identity_providers.AsyncIdentityProvidersOperations')
    invitations: part[AsyncInvitationsOperations] = part('invitations.AsyncInvitationsOperations')
    logins: part[AsyncLoginsOperations] = part('logins.AsyncLoginsOperations')
    marketplace: part[AsyncMarketplaceOperations] = part('marketplace.AsyncMarketplaceOperations')
    oauth: part[AsyncOauthOperations] = part('oauth.AsyncOauthOperations')
    passwords: part[AsyncPasswordsOperations] = part('passwords.AsyncPasswordsOperations')
    referral_codes: part[AsyncReferralCodesOperations] = part('referral_codes.AsyncReferralCodesOperations')
    registrations: part[AsyncRegistrationsOperations] = part('registrations.AsyncRegistrationsOperations')
    saml: part[AsyncSamlOperations] = part('saml.AsyncSamlOperations')
    system_domains: part[AsyncSystemDomainsOperations] = part('system_domains.AsyncSystemDomainsOperations')
    tokens: part[AsyncTokensOperations] = part('tokens.AsyncTokensOperations')

class AuthService(_Operations): ...

class SyncAuth(Sync, AuthService):
    app_instances: part[SyncAppInstancesOperations] = part('app_instances.SyncAppInstancesOperations')
    apps: part[SyncAppsOperations] = part('apps.SyncAppsOperations')
    embed_tokens: part[SyncEmbedTokensOperations] = part('embed_tokens.SyncEmbedTokensOperations')
    external_auth: part[SyncExternalAuthOperations] = part('external_auth.SyncExternalAuthOperations')
    identity_providers: part[SyncIdentityProvidersOperations] = part('identity_providers.SyncIdentityProvidersOperations')
    invitations: part[SyncInvitationsOperations] = part('invitations.SyncInvitationsOperations')
    logins: part[SyncLoginsOperations] = part('logins.SyncLoginsOperations')
    marketplace: part[SyncMarketplaceOperations] = part('marketplace.SyncMarketplaceOperations')
    oauth: part[SyncOauthOperations] = part('oauth.SyncOauthOperations')
    passwords: part[SyncPasswordsOperations] = part('passwords.SyncPasswordsOperations')
    referral_codes: part[SyncReferralCodesOperations] = part('referral_codes.SyncReferralCodesOperations')
    registrations: part[SyncRegistrationsOperations] = part('registrations.SyncRegistrationsOperations')
    saml: part[SyncSamlOperations] = part('saml.SyncSamlOperations')
    system_domains: part[SyncSystemDomainsOperations] = part('system_domains.SyncSystemDomainsOperations')
    tokens: part[SyncTokensOperations] = part('tokens.SyncTokensOperations')

class _Operations(AppInstancesOperations, AppsOperations, EmbedTokensOperations, ExternalAuthOperations, IdentityProvidersOperations, InvitationsOperations, LoginsOperations, MarketplaceOperations, OauthOperations, PasswordsOperations, ReferralCodesOperations, RegistrationsOperations, SamlOperations, SystemDomainsOperations, TokensOperations): ...

# --- iconik_api.auth.operations.app_instances


class AppInstancesOperations(Resource):
    @op
    def create_app_instance(
        self,
        body: m.AppInstance | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.AppInstance]: ...
    @op
    def get_app_instance(self, approved_instance_id: str, **options: Unpack[Options]) -> Call[m.ExternalAuth]: ...
    @op
    def delete_app_instance(self, approved_instance_id: str, **options: Unpack[Options]) -> Call[None]: ...

class AsyncAppInstancesOperations(Async, AppInstancesOperations): ...

class SyncAppInstancesOperations(Sync, AppInstancesOperations): ...

# --- iconik_api.auth.operations.apps


class AppsOperations(Resource):
    @op
    def list_apps(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Apps]: ...
    @op
    def create_app(self, body: m.App | JsonBody, **options: Unpack[Options]) -> Call[m.App]: ...
    @op
    def get_oauth_scopes(self, **options: Unpack[Options]) -> Call[m.OAuthScopes]: ...
    @op
    def get_app(self, app_id: str, **options: Unpack[Options]) -> Call[m.App]: ...
    @op
    def replace_app(self, app_id: str, body: m.App | JsonBody, **options: Unpack[Options]) -> Call[m.App]: ...
    @op
    def update_app(self, app_id: str, body: m.App | JsonBody, **options: Unpack[Options]) -> Call[m.App]: ...
    @op
    def delete_app(self, app_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def create_app_token(
        self,
        app_id: str,
        *,
        expires_in: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Token]: ...

class AsyncAppsOperations(Async, AppsOperations): ...

class SyncAppsOperations(Sync, AppsOperations): ...

# --- iconik_api.auth.operations.embed_tokens


class AsyncEmbedTokensOperations(Async, EmbedTokensOperations): ...

class EmbedTokensOperations(Resource):
    @op
    def create_embed_token(
        self,
        body: m.EmbedTokenRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.EmbedToken]: ...
    @op
    def exchange_embed_token(
        self,
        body: m.EmbedTokenExchange | JsonBody,
        *,
        format: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.BearerToken]: ...

class SyncEmbedTokensOperations(Sync, EmbedTokensOperations): ...

# --- iconik_api.auth.operations.external_auth


class AsyncExternalAuthOperations(Async, ExternalAuthOperations): ...

class ExternalAuthOperations(Resource):
    @op
    def create_external_auth(
        self,
        body: m.ExternalAuthRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.ExternalAuthGranted]: ...
    @op
    def get_external_auth(self, secret: str, **options: Unpack[Options]) -> Call[m.ExternalAuth]: ...

class SyncExternalAuthOperations(Sync, ExternalAuthOperations): ...

# --- iconik_api.auth.operations.identity_providers


class AsyncIdentityProvidersOperations(Async, IdentityProvidersOperations): ...

class IdentityProvidersOperations(Resource):
    @op
    def create_identity_provider_domain(
        self,
        body: m.IdentityProviderDomain | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.IdentityProviderDomain]: ...
    @op
    def delete_identity_provider_domain(self, domain: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_identity_providers(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IdentityProviders]: ...
    @op
    def create_identity_provider(
        self,
        body: m.IdentityProvider | JsonBody | bytes | IO[bytes] | str,
        *,
        content_type: Literal['application/json', 'application/xml'] = 'application/json',
        **options: Unpack[Options],
    ) -> Call[m.IdentityProvider]: ...
    @op
    def convert_identity_provider_metadata(
        self,
        body: bytes | IO[bytes] | str,
        **options: Unpack[Options],
    ) -> Call[m.IdentityProvider]: ...
    @op
    def get_identity_provider(
        self,
        identity_provider_id: str,
        **options: Unpack[Options],
    ) -> Call[m.IdentityProvider]: ...
    @op
    def replace_identity_provider(
        self,
        identity_provider_id: str,
        body: m.IdentityProvider | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.IdentityProvider]: ...
    @op
    def update_identity_provider(
        self,
        identity_provider_id: str,
        body: m.IdentityProvider | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.IdentityProvider]: ...
    @op
    def delete_identity_provider(self, identity_provider_id: str, **options: Unpack[Options]) -> Call[None]: ...

class SyncIdentityProvidersOperations(Sync, IdentityProvidersOperations): ...

# --- iconik_api.auth.operations.invitations


class AsyncInvitationsOperations(Async, InvitationsOperations): ...

class InvitationsOperations(Resource):
    @op
    def complete_invitation(
        self,
        reset_hash: str,
        body: m.InvitationCompletion | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.CompletedInvitation]: ...

class SyncInvitationsOperations(Sync, InvitationsOperations): ...

# --- iconik_api.auth.operations.logins


class AsyncLoginsOperations(Async, LoginsOperations): ...

class LoginsOperations(Resource):
    @op
    def login_with_active_directory(
        self,
        body: dict[str, Any] | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Token]: ...
    @op
    def send_current_user_otp(self, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def login_to_system_domain(
        self,
        body: m.DomainLogin | JsonBody,
        *,
        temp_auth_token: str,
        **options: Unpack[Options],
    ) -> Call[m.Token]: ...
    @op
    def send_login_otp(
        self,
        body: m.DomainLogin | JsonBody,
        *,
        temp_auth_token: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def login_with_password(
        self,
        body: m.PasswordLogin | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.LoginToken]: ...

class SyncLoginsOperations(Sync, LoginsOperations): ...

# --- iconik_api.auth.operations.marketplace


class AsyncMarketplaceOperations(Async, MarketplaceOperations): ...

class MarketplaceOperations(Resource):
    @op
    def link_google_account(self, body: m.GoogleAccountLink | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def signup_google_account(
        self,
        body: m.GoogleAccountSignup | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[str]: ...

class SyncMarketplaceOperations(Sync, MarketplaceOperations): ...

# --- iconik_api.auth.operations.oauth


class AsyncOauthOperations(Async, OauthOperations): ...

class OauthOperations(Resource):
    @op
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
    ) -> Call[m.OAuthConsent]: ...
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
    ) -> Call[m.OAuthRedirect]: ...
    @op
    def create_oauth_token(
        self,
        body: m.OAuthTokenRequest | JsonBody,
        *,
        expires_in: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Token]: ...

class SyncOauthOperations(Sync, OauthOperations): ...

# --- iconik_api.auth.operations.passwords


class AsyncPasswordsOperations(Async, PasswordsOperations): ...

class PasswordsOperations(Resource):
    @op
    def get_password_rules(self, **options: Unpack[Options]) -> Call[m.PasswordRules]: ...
    @op
    def request_password_reset(
        self,
        body: m.PasswordResetRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def reset_password(
        self,
        reset_hash: str,
        body: m.PasswordReset | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def get_password_reset_rules(self, reset_hash: str, **options: Unpack[Options]) -> Call[m.PasswordRules]: ...

class SyncPasswordsOperations(Sync, PasswordsOperations): ...

# --- iconik_api.auth.operations.referral_codes


class AsyncReferralCodesOperations(Async, ReferralCodesOperations): ...

class ReferralCodesOperations(Resource):
    @op
    def list_referral_codes(self, **options: Unpack[ListOptions]) -> Call[m.ReferralCodes]: ...
    @op
    def create_referral_code(
        self,
        body: m.ReferralCode | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.ReferralCode]: ...
    @op
    def get_referral_code(self, code: str, **options: Unpack[Options]) -> Call[m.ReferralCode]: ...
    @op
    def delete_referral_code(self, code: str, **options: Unpack[Options]) -> Call[None]: ...

class SyncReferralCodesOperations(Sync, ReferralCodesOperations): ...

# --- iconik_api.auth.operations.registrations


class AsyncRegistrationsOperations(Async, RegistrationsOperations): ...

class RegistrationsOperations(Resource):
    @op
    def create_registration(
        self,
        body: m.Registration | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Registration]: ...
    @op
    def get_registration_content(
        self,
        *,
        page_route: str,
        **options: Unpack[Options],
    ) -> Call[m.RegistrationContent]: ...
    @op
    def list_countries(self, **options: Unpack[ListOptions]) -> Call[m.Countries]: ...
    @op
    def verify_registration(self, email_hash: str, **options: Unpack[Options]) -> Call[m.VerifiedRegistration]: ...

class SyncRegistrationsOperations(Sync, RegistrationsOperations): ...

# --- iconik_api.auth.operations.saml


class AsyncSamlOperations(Async, SamlOperations): ...

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
    def request_saml_login(self, body: m.SamlLogin | JsonBody, **options: Unpack[Options]) -> Call[m.SamlRedirect]: ...
    @op
    def logout_saml(self, public_id: str, **options: Unpack[Options]) -> Call[m.SamlRedirect]: ...
    @op
    def get_saml_metadata(self, public_id: str, **options: Unpack[Options]) -> Call[bytes]: ...
    @op
    @deprecated('call get_saml_metadata()', category=None)
    def get_saml_metadata_by_domain(
        self,
        system_domain_id: str,
        identity_provider_id: str,
        **options: Unpack[Options],
    ) -> Call[bytes]: ...
    @op
    def find_saml_system_domains(
        self,
        body: m.SamlLogin | JsonBody,
        **options: Unpack[ListOptions],
    ) -> Call[m.LoginDomains]: ...
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

class SyncSamlOperations(Sync, SamlOperations): ...

# --- iconik_api.auth.operations.system_domains


class AsyncSystemDomainsOperations(Async, SystemDomainsOperations): ...

class SyncSystemDomainsOperations(Sync, SystemDomainsOperations): ...

class SystemDomainsOperations(Resource):
    @op
    def list_system_domains(
        self,
        *,
        query: Opt[str] = UNSET,
        statuses: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.SystemDomains]: ...
    @op
    def create_system_domain(
        self,
        body: m.SystemDomain | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.SystemDomain]: ...
    @op
    def get_system_domain_basics(
        self,
        system_domain_id: str,
        **options: Unpack[Options],
    ) -> Call[m.SystemDomainBasics]: ...
    @op
    def create_system_domain_from_referral_code(
        self,
        referral_code: str,
        body: m.SystemDomainFromReferralCode | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.SystemDomainFromTemplate]: ...
    @op
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
    ) -> Call[m.SystemDomains]: ...
    @op
    def list_system_domain_templates(self, **options: Unpack[ListOptions]) -> Call[m.SystemDomains]: ...
    @op
    def get_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[m.SystemDomain]: ...
    @op
    def replace_system_domain(
        self,
        system_domain_id: str,
        body: m.ManagedSystemDomain | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.ManagedSystemDomain]: ...
    @op
    def update_system_domain(
        self,
        system_domain_id: str,
        body: m.ManagedSystemDomain | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.ManagedSystemDomain]: ...
    @op
    def delete_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def delete_test_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def enable_system_domain_feature(
        self,
        system_domain_id: str,
        body: m.SystemDomainFeature | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.SystemDomainFeature]: ...
    @op
    def upload_system_domain_logo(
        self,
        system_domain_id: str,
        body: bytes | IO[bytes],
        *,
        content_type: str,
        **options: Unpack[Options],
    ) -> Call[m.UploadedLogo]: ...
    @op
    def delete_system_domain_logo(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def update_system_domain_profile(
        self,
        system_domain_id: str,
        body: m.SystemDomainProfile | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.SystemDomainProfile]: ...
    @op
    def reindex_system_domain(
        self,
        system_domain_id: str,
        body: m.Reindex | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...

# --- iconik_api.auth.operations.tokens


class AsyncTokensOperations(Async, TokensOperations): ...

class SyncTokensOperations(Sync, TokensOperations): ...

class TokensOperations(Resource):
    @op
    def check_current_token(self, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def refresh_current_token(self, **options: Unpack[Options]) -> Call[m.Token]: ...
    @op
    def create_token(self, *, expires_in: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[m.Token]: ...
    @op
    def delete_current_token(self, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def check_token(self, token_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def delete_token(self, token_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_tokens(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Tokens]: ...
    @op
    def list_app_tokens(
        self,
        app_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Tokens]: ...
