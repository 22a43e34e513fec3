"""Models of auth by name: values, then objects, pages of lists last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..settings.models import PasswordRules
    from ..shared.models import Errors, Reindex
    from ..users.models import MfaMethod, UploadedLogo

__all__ = [
    "App",
    "AppInstance",
    "AppType",
    "Apps",
    "AutoLogin",
    "BasicBillingLimits",
    "BearerToken",
    "BillingLimits",
    "BillingTier",
    "CompletedInvitation",
    "Countries",
    "Country",
    "DomainLogin",
    "EmbedToken",
    "EmbedTokenExchange",
    "EmbedTokenRequest",
    "Errors",
    "ExternalAuth",
    "ExternalAuthGranted",
    "ExternalAuthRequest",
    "FeatureName",
    "GoogleAccountLink",
    "GoogleAccountSignup",
    "IdentityProvider",
    "IdentityProviderDomain",
    "IdentityProviderType",
    "IdentityProviders",
    "Industry",
    "InvitationCompletion",
    "LoginDomain",
    "LoginDomainWithToken",
    "LoginDomains",
    "LoginToken",
    "ManagedSystemDomain",
    "MfaMethod",
    "OAuthClient",
    "OAuthClientType",
    "OAuthConsent",
    "OAuthGrantType",
    "OAuthRedirect",
    "OAuthScopes",
    "OAuthSystemDomain",
    "OAuthTokenRequest",
    "OAuthUser",
    "PasswordLogin",
    "PasswordReset",
    "PasswordResetRequest",
    "PasswordRules",
    "PublishFeature",
    "PublishParameters",
    "PublishRegion",
    "RedirectInfo",
    "ReferralCode",
    "ReferralCodes",
    "Registration",
    "RegistrationContent",
    "Reindex",
    "SamlLogin",
    "SamlRedirect",
    "SystemDomain",
    "SystemDomainBasics",
    "SystemDomainFeature",
    "SystemDomainFromReferralCode",
    "SystemDomainFromTemplate",
    "SystemDomainProfile",
    "SystemDomainStatus",
    "SystemDomainType",
    "SystemDomains",
    "Token",
    "TokenInfo",
    "TokenType",
    "Tokens",
    "UploadedLogo",
    "VerifiedRegistration",
]

__getattr__, __dir__ = lazy(__name__, {"..settings.models": "PasswordRules", "..shared.models": "Errors Reindex", "..users.models": "MfaMethod UploadedLogo"})

#: How an application gets its tokens: by OAuth, or as personal access tokens.
AppType: TypeAlias = Literal["OAUTH", "PAT"] | str

#: Tariffs.
BillingTier: TypeAlias = Literal["ENTERPRISE", "ENTERPRISE_LEGACY_2025", "PAYGO", "PRO", "PRO_LEGACY_2025"] | str

#: Functions that are switched on one by one.
FeatureName: TypeAlias = Literal["WM_PUBLISH_PANEL",] | str

#: Kinds of identity providers.
IdentityProviderType: TypeAlias = Literal["auth0.com", "GENERIC", "okta.com", "onelogin.com"] | str

#: Trades that customers can be in.
Industry: TypeAlias = (
    Literal[
        "ADVERTISING_MARKETING_CREATIVE",
        "AUTOMOTIVE",
        "BROADCASTER_NETWORKS",
        "CONSTRUCTION_MANUFACTURING",
        "EDUCATION",
        "ENERGY_UTILITIES",
        "FAITH_RELIGIOUS_ORGS",
        "FINANCE",
        "GAME_STUDIOS_PUBLISHERS",
        "GOVERNMENT_PUBLIC_SECTOR",
        "HEALTHCARE",
        "HOSPITALITY_FITNESS_WELLNESS",
        "LIVE_PRODUCTION_EVENTS",
        "MEDIA_CONGLOMERATES",
        "NONPROFITS_NON_RELIGIOUS",
        "ONLINE_MEDIA",
        "OTHER",
        "PUBLISHERS_NEWSPAPERS",
        "RETAIL_CONSUMER_GOODS",
        "SOFTWARE_TECHNOLOGY",
        "SPORTS_RIGHTS_LEAGUES",
        "STUDIOS_CONTENT_PRODUCERS",
        "TELECOMMUNICATIONS",
    ]
    | str
)

#: Whether an application can keep a secret (RFC 6749, 2.1).
OAuthClientType: TypeAlias = Literal["confidential", "public"] | str

#: Grants that an application exchanges for a token.
OAuthGrantType: TypeAlias = Literal["authorization_code", "client_credentials", "refresh_token"] | str

#: Regions to publish in.
PublishRegion: TypeAlias = Literal["EU", "US"] | str

#: Whether a system domain can be used.
SystemDomainStatus: TypeAlias = Literal["ACTIVE", "DEACTIVATED", "FROZEN", "WARNING"] | str

#: Relations of a customer to iconik.
SystemDomainType: TypeAlias = Literal["CUSTOMER", "INTERNAL", "PARTNER", "TRIAL"] | str

#: How a token is sent.
TokenType: TypeAlias = Literal["Bearer",] | str


@model
class App(Model):
    """An application that calls iconik, for itself or for users."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    allowed_origins: Opt[list[str] | None] = UNSET  #: Web pages that may call with it from a browser, by scheme and host.
    allowed_scopes: Opt[list[str] | None] = UNSET  #: Scopes that the application may ask for, of those of `get_oauth_scopes`.
    client_secret: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Secret of the application for OAuth; only the answer to its creation holds it.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    default_user_id: Opt[str | None] = UNSET  #: User whom tokens of the application act as.
    description: Opt[str | None] = UNSET  #: Free text about the application.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the application, the App-ID.
    oauth_client_type: Opt[OAuthClientType | None] = UNSET  #: Whether the application can keep a secret; for OAuth.
    redirect_uris: Opt[list[str] | None] = UNSET  #: Addresses that users may be sent to after they let the application in.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    type: Opt[AppType | None] = UNSET  #: How the application gets its tokens.
    url: Opt[str | None] = UNSET  #: Web page about the application.


@model
class AppInstance(Model):
    """An installation of an application that was let in."""

    app_id: Opt[str] = REQUIRED  #: Application that is installed.
    id: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Identifier that the installation made up for itself; whoever knows it can fetch its token.
    date_created: Opt[str | None] = READ_ONLY  #: Date of its admission.


@model
class AutoLogin(Model):
    """Credentials that log a new user in at once."""

    app_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the application, the App-ID to call with.
    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)  #: The token, the Auth-Token to call with.


@model
class BasicBillingLimits(Model):
    """Limits of a tariff that its administrators may see."""

    max_portals: Opt[int | None] = READ_ONLY  #: Portals at most.


@model
class BearerToken(Model):
    """A token to call with and one to get the next."""

    access_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Token to call with.
    expires_in: Opt[str | None] = READ_ONLY  #: Lifetime of the token to call with, in seconds.
    refresh_expires_in: Opt[str | None] = READ_ONLY  #: Lifetime of the token to get the next one, in seconds.
    refresh_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Token that gets the next one.
    token_type: Opt[TokenType | None] = READ_ONLY  #: How the token is sent.


@model
class BillingLimits(Model):
    """Limits of a tariff."""

    ai_credits: Opt[int | None] = UNSET  #: Credits for functions that use AI.
    ai_object_detection_hours: Opt[int | None] = UNSET  #: Hours of video in which objects are recognised.
    automation_tasks: Opt[int | None] = UNSET  #: Tasks of automations at most.
    browse_users: Opt[int | None] = UNSET  #: Users who may only look.
    edge_transcoders: Opt[int | None] = UNSET  #: Edge transcoders at most.
    egress_gb: Opt[int | None] = UNSET  #: Gigabytes that are downloaded.
    face_recognition_hours: Opt[int | None] = UNSET  #: Hours of video in which faces are recognised.
    face_recognition_images: Opt[int | None] = UNSET  #: Images in which faces are recognised.
    image_recognition: Opt[int | None] = UNSET  #: Images that are analysed.
    max_portals: Opt[int | None] = UNSET  #: Portals at most.
    max_storage_gateway_clusters: Opt[int | None] = UNSET  #: Clusters of storage gateways at most.
    max_storage_gateway_nodes: Opt[int | None] = UNSET  #: Storage gateways at most.
    multiregion_storage_gb: Opt[int | None] = UNSET  #: Gigabytes on storages in several regions.
    power_users: Opt[int | None] = UNSET  #: Users of the type `POWER`.
    proxy_storage_gb: Opt[int | None] = UNSET  #: Gigabytes of proxies.
    regional_storage_gb: Opt[int | None] = UNSET  #: Gigabytes on storages in one region.
    shield_enabled: Opt[bool | None] = UNSET  #: Whether Shield is included.
    standard_users: Opt[int | None] = UNSET  #: Users of the type `STANDARD`.
    sync_session_max_clients: Opt[int | None] = UNSET  #: People in one session of watching together.
    transcription_hours: Opt[int | None] = UNSET  #: Hours of speech that are transcribed.


@model
class CompletedInvitation(Model):
    """An invitation that was accepted."""

    auto_login: Opt[bool | None] = READ_ONLY  #: Whether the user can be logged in at once.
    domain_status: Opt[SystemDomainStatus | None] = READ_ONLY  #: Whether the system domain can be used.
    login_data: Opt[AutoLogin | None] = READ_ONLY  #: Credentials that log the user in at once.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the user.


@model
class Country(Model):
    """A country by ISO 3166."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the country.
    alpha2: Opt[str | None] = READ_ONLY  #: Code of two letters.
    alpha3: Opt[str | None] = READ_ONLY  #: Code of three letters.
    apolitical_name: Opt[str | None] = READ_ONLY  #: Name that takes no side.
    numeric: Opt[str | None] = READ_ONLY  #: Code of three digits.


@model
class DomainLogin(Model):
    """A login to one of several system domains."""

    email: Opt[str] = REQUIRED  #: Mail address that the user logs in by.
    system_domain_id: Opt[str] = REQUIRED  #: System domain to log in to.
    app_name: Got[str] = UNSET  #: Name of the application that it is for, instead of an identifier.
    marketplace_signup_nonce: Got[str] = field(default=UNSET, secret=True)  #: Ties an account of the marketplace to this user.
    otp: Opt[str | None] = field(default=UNSET, secret=True)  #: One-time password that was sent or shown to the user.
    otp_type: Opt[str | None] = UNSET  #: How the user came by the one-time password, `MAIL_2SV` or `TOTP`.


@model
class EmbedToken(Model):
    """A token for an embedded part of iconik."""

    app_id: Opt[str | None] = READ_ONLY  #: Application that it is for.
    embed_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: The short-lived token.
    expires: Opt[str | None] = READ_ONLY  #: Date on which it expires.


@model
class EmbedTokenExchange(Model):
    """A token of an embedded part that is exchanged."""

    embed_token: Opt[str] = field(default=UNSET, required=True, secret=True)  #: The short-lived token.
    requested_scopes: Opt[list[str] | None] = UNSET  #: Scopes that are asked for; without them all.


@model
class EmbedTokenRequest(Model):
    """Purpose of a token for an embedded part."""

    app_id: Opt[str | None] = UNSET  #: Application that it is for.
    app_name: Opt[str | None] = UNSET  #: Name of the application that it is for, instead of an identifier.


@model
class ExternalAuth(Model):
    """Credentials of an admitted application."""

    app_id: Opt[str | None] = READ_ONLY  #: Identifier of the application, the App-ID to call with.
    date_created: Opt[str | None] = READ_ONLY  #: Date of its admission.
    redirect_info: Opt[RedirectInfo | None] = READ_ONLY  #: How the application learns that it was let in.
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Token to call with.


@model
class ExternalAuthGranted(Model):
    """An application that was let in."""

    app_id: Opt[str | None] = READ_ONLY  #: Application that it is for.
    redirect_info: Opt[RedirectInfo | None] = READ_ONLY  #: How the application learns that it was let in.


@model
class ExternalAuthRequest(Model):
    """An application that a user lets in."""

    secret: Opt[str] = field(default=UNSET, required=True, secret=True)  #: One-time secret of the application.
    app_id: Got[str] = UNSET  #: Application that it is for.
    app_name: Got[str] = UNSET  #: Name of the application that it is for, instead of an identifier.
    redirect_info: Opt[RedirectInfo | None] = UNSET  #: How the application learns that it was let in.


@model
class GoogleAccountLink(Model):
    """A purchase on the marketplace."""

    marketplace_signup_nonce: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Ties an account of the marketplace to this user.


@model
class GoogleAccountSignup(Model):
    """Details of a customer from the marketplace."""

    x_gcp_marketplace_token: Got[str] = field(default=UNSET, wire="x-gcp-marketplace-token", secret=True)  #: Token of the marketplace, which names the purchase.


@model
class IdentityProvider(Model):
    """A system outside iconik that users log in by."""

    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)  #: Addresses, certificate and names of attributes of the identity provider.
    type: Opt[IdentityProviderType] = REQUIRED  #: Kind of identity provider.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the identity provider.
    public_id: Opt[str | None] = READ_ONLY  #: Identifier in the addresses that the identity provider calls.
    saml_settings: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Settings that SAML works with, made from these and from the keys of iconik.
    verbose_logging: Got[bool] = UNSET  #: Whether logins are logged in full, to find out why they fail.


@model
class IdentityProviderDomain(Model):
    """A mail domain whose users log in by an identity provider."""

    domain: Opt[str] = REQUIRED  #: Part of mail addresses behind the `@`.
    identity_provider_id: Opt[str] = REQUIRED  #: Identifier of the identity provider.
    system_domain_id: Opt[str] = REQUIRED  #: System domain that the users log in to.


@model
class InvitationCompletion(Model):
    """The password that an invited user chooses."""

    password: Opt[str] = field(default=UNSET, secret=True)  #: Password that the user chooses.
    repeat_password: Opt[str] = field(default=UNSET, secret=True)  #: The same password again.
    email_marketing_consent: Opt[bool | None] = UNSET  #: Whether the user agrees to advertising by mail.
    first_name: Opt[str | None] = UNSET  #: Given name.
    last_name: Opt[str | None] = UNSET  #: Family name.


@model
class LoginDomain(Model):
    """A system domain that a user can log in to."""

    system_domain_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the system domain.
    logo_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    mfa_methods: Opt[list[MfaMethod] | None] = READ_ONLY  #: Second proofs of identity that the system domain allows.
    mfa_methods_configured: Opt[list[MfaMethod] | None] = READ_ONLY  #: Second proofs of identity that the user has set up.
    mfa_required: Opt[bool | None] = READ_ONLY  #: Whether a login needs a second proof.
    mfa_required_configured: Opt[bool | None] = READ_ONLY  #: Whether the settings of the system domain ask for a second proof.
    platform_url: Opt[str | None] = READ_ONLY  #: Address of the platform that the system domain is on.
    system_domain_name: Opt[str | None] = READ_ONLY  #: Name of the system domain.
    url: Opt[str | None] = READ_ONLY  #: URL of the login.


@model
class LoginDomainWithToken(Model):
    """A system domain that a user can log in to, and the token to do so."""

    system_domain_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the system domain.
    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)  #: Short-lived token, the Temp-Auth-Token to log in with.
    logo_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    mfa_methods: Opt[list[MfaMethod] | None] = READ_ONLY  #: Second proofs of identity that the system domain allows.
    mfa_methods_configured: Opt[list[MfaMethod] | None] = READ_ONLY  #: Second proofs of identity that the user has set up.
    mfa_required: Opt[bool | None] = READ_ONLY  #: Whether a login needs a second proof.
    mfa_required_configured: Opt[bool | None] = READ_ONLY  #: Whether the settings of the system domain ask for a second proof.
    platform_url: Opt[str | None] = READ_ONLY  #: Address of the platform that the system domain is on.
    system_domain_name: Opt[str | None] = READ_ONLY  #: Name of the system domain.
    url: Opt[str | None] = READ_ONLY  #: URL of the login.


@model
class LoginToken(Model):
    """Result of a login by password."""

    app_id: Opt[str | None] = READ_ONLY  #: Application that calls with it.
    auth_system_domains: Opt[list[LoginDomainWithToken] | None] = READ_ONLY  #: System domains that the user can log in to, each with a short-lived token.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    expires: Opt[str | None] = READ_ONLY  #: Date on which it expires.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the token.
    is_admin: Opt[bool | None] = READ_ONLY  #: Whether the user administers the system domain.
    is_mfa_authenticated: Opt[bool | None] = READ_ONLY  #: Whether the user proved who it is a second time.
    is_saml_authenticated: Opt[bool | None] = READ_ONLY  #: Whether the user logged in by an identity provider.
    is_super_admin: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains.
    is_super_admin_light: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains with fewer rights.
    system_domain_id: Opt[str | None] = READ_ONLY  #: Identifier of the system domain.
    system_domain_is_plg: Opt[bool | None] = READ_ONLY  #: Whether the customer came by the web page, without a salesperson.
    system_domain_status: Opt[SystemDomainStatus | None] = READ_ONLY  #: Whether the system domain can be used.
    system_domain_type: Opt[str | None] = READ_ONLY  #: Type of the system domain.
    system_domain_warning_message: Opt[str | None] = READ_ONLY  #: Warning to the users of the system domain.
    system_domains: Opt[list[str] | None] = READ_ONLY  #: System domains that the token is good for.
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: The token itself; null where the login goes on with a system domain.
    user_id: Opt[str | None] = READ_ONLY  #: User who calls with it.


@model
class ManagedSystemDomain(Model):
    """A system domain as administrators of all of them see and change it."""

    base_url: Opt[str] = REQUIRED  #: Address of the web interface.
    name: Opt[str] = REQUIRED  #: Name of the customer.
    billing_limits: Opt[BillingLimits | None] = UNSET  #: Limits of the tariff.
    billing_tier: Got[BillingTier] = UNSET  #: Tariff.
    contract_end_date: Opt[str | None] = UNSET  #: Date on which the contract ends.
    country: Opt[str | None] = UNSET  #: Country of the customer.
    creating_user_id: Opt[str | None] = UNSET  #: User who is the first administrator.
    custom_terms: Got[bool] = UNSET  #: Whether the customer has terms of its own.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    deactivate_date: Opt[str | None] = UNSET  #: Date on which the system domain is deactivated.
    description: Got[str] = UNSET  #: Free text about the system domain.
    disable_ai_features: Opt[bool | None] = UNSET  #: Whether functions that use AI are switched off.
    disable_billing_page: Got[bool] = UNSET  #: Whether the page about billing is hidden.
    disable_cc_purchase: Opt[bool | None] = UNSET  #: Whether credit cards are refused.
    discount_percent: Opt[float | None] = UNSET  #: Discount on the prices, in percent.
    do_not_charge_edge_transcoder: Got[bool] = UNSET  #: Whether edge transcoders are free.
    do_not_charge_remote_proxies: Got[bool] = UNSET  #: Whether proxies on storages of the customer are free.
    do_not_charge_shield: Got[bool] = UNSET  #: Whether Shield is free.
    do_not_trace_ai_usage: Opt[bool | None] = UNSET  #: Whether the use of AI is not counted.
    features: Got[list[str]] = UNSET  #: Functions that are switched on beyond the tariff.
    freeze_date: Opt[str | None] = UNSET  #: Date on which the system domain is frozen.
    has_preloaded_assets: Got[bool] = UNSET  #: Whether the system domain starts with sample assets.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the system domain.
    industry: Opt[Industry | None] = UNSET  #: Trade of the customer.
    invoice_end_of_month: Got[bool] = UNSET  #: Whether invoices are written at the end of the month.
    is_plg: Got[bool] = UNSET  #: Whether the customer came by the web page, without a salesperson.
    is_template: Got[bool] = UNSET  #: Whether new system domains are copied from this one.
    licensed_user_billing: Opt[bool | None] = UNSET  #: Whether users are billed by licences.
    marketplace_customer_id: Opt[str | None] = UNSET  #: Customer on the marketplace.
    marketplace_entitlement_id: Opt[str | None] = UNSET  #: Purchase on the marketplace.
    ordway_customer_id: Opt[str | None] = UNSET  #: Customer in Ordway, which writes the invoices.
    ordway_subscription_id: Opt[str | None] = UNSET  #: Subscription in Ordway.
    platform_name: Opt[str | None] = UNSET  #: Name of the platform that the system domain is on.
    price_list: Opt[str | None] = UNSET  #: Price list that holds for the customer.
    referral_code: Opt[str | None] = UNSET  #: Code that decides the terms.
    sales_force_id: Opt[str | None] = UNSET  #: Customer in Salesforce.
    status: Got[SystemDomainStatus] = UNSET  #: Whether it can be used.
    stripe_id: Opt[str | None] = UNSET  #: Customer in Stripe, which takes the payments.
    type: Got[SystemDomainType] = UNSET  #: Relation of the customer to iconik.
    warning_message: Got[str] = UNSET  #: Warning to the users.


@model
class OAuthClient(Model):
    """An application that asks."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the application.


@model
class OAuthConsent(Model):
    """Question to a user before an application is admitted."""

    client: Opt[OAuthClient] = field(default=UNSET, required=True, read_only=True)  #: Application that asks.
    redirect_uri: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: URL at which the user continues.
    scopes: Opt[list[str]] = field(default=UNSET, required=True, read_only=True)  #: Scopes that it asks for.
    system_domain: Opt[OAuthSystemDomain] = field(default=UNSET, required=True, read_only=True)  #: System domain that it wants into.
    user: Opt[OAuthUser] = field(default=UNSET, required=True, read_only=True)  #: User who is asked.
    state: Opt[str | None] = READ_ONLY  #: State of the application; it is returned unchanged.


@model
class OAuthRedirect(Model):
    """URL at which the user's browser continues after the admission of an application."""

    redirect_uri: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)  #: Address of the application, with the code in it.


@model
class OAuthScopes(Model):
    """Scopes that applications can be allowed."""

    scopes: Opt[list[str] | None] = READ_ONLY  #: Names of the scopes.


@model
class OAuthSystemDomain(Model):
    """A system domain that an application wants into."""

    id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the system domain.
    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the system domain.


@model
class OAuthTokenRequest(Model):
    """Grant that is exchanged for a token."""

    grant_type: Opt[OAuthGrantType] = REQUIRED  #: Kind of grant.
    client_id: Opt[str | None] = UNSET  #: Identifier of the application.
    client_secret: Opt[str | None] = field(default=UNSET, secret=True)  #: Secret of the application.
    code: Opt[str | None] = field(default=UNSET, secret=True)  #: Code from the redirect; for `authorization_code`.
    code_verifier: Opt[str | None] = field(default=UNSET, secret=True)  #: Text that the hash in the authorisation was made of (PKCE).
    redirect_uri: Opt[str | None] = UNSET  #: The same as in the authorisation; for `authorization_code`.
    refresh_token: Opt[str | None] = field(default=UNSET, secret=True)  #: Token that gets the next one; for `refresh_token`.
    scope: Opt[str | None] = UNSET  #: Scopes that are asked for, separated by spaces.


@model
class OAuthUser(Model):
    """A user who is asked."""

    email: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Mail address.
    id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the user.
    first_name: Opt[str | None] = READ_ONLY  #: Given name.
    last_name: Opt[str | None] = READ_ONLY  #: Family name.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.


@model
class PasswordLogin(Model):
    """A login by password."""

    email: Opt[str] = REQUIRED  #: Mail address that the user logs in by.
    password: Opt[str] = field(default=UNSET, secret=True)  #: Password of the user.
    app_name: Got[str] = UNSET  #: Name of the application that it is for, instead of an identifier.
    marketplace_signup_nonce: Got[str] = field(default=UNSET, secret=True)  #: Ties an account of the marketplace to this user.


@model
class PasswordReset(Model):
    """A new password."""

    password: Opt[str] = field(default=UNSET, secret=True)  #: New password of the user.
    repeat_password: Opt[str] = field(default=UNSET, secret=True)  #: The same password again.


@model
class PasswordResetRequest(Model):
    """User who has forgotten the password."""

    email: Opt[str] = REQUIRED  #: Mail address that the user logs in by.
    reset_hash: Opt[str | None] = field(default=UNSET, secret=True)  #: From the link of an earlier mail.


@model
class PublishFeature(Model):
    """The panel to publish from."""

    feature: Opt[FeatureName] = REQUIRED  #: Name of the function.
    parameters: Opt[PublishParameters] = REQUIRED  #: Requirements of the function.


@model
class PublishParameters(Model):
    """Requirements of the publishing panel."""

    region: Opt[PublishRegion] = REQUIRED  #: Region that it publishes in.
    salesforce_id: Opt[str] = REQUIRED  #: Customer in Salesforce.


@model
class RedirectInfo(Model):
    """URL that tells an application of its admission."""

    headers: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Headers to send there.
    url: Opt[str | None] = UNSET  #: Address of the application.


@model
class ReferralCode(Model):
    """A code that decides the terms of a new system domain."""

    code: Opt[str] = REQUIRED  #: The code that customers type in.
    valid_to: Opt[str] = REQUIRED  #: Until when it can be used.
    value: Opt[float] = REQUIRED  #: Credit that a customer starts with.
    billing_tier: Opt[BillingTier | None] = UNSET  #: Tariff of system domains that come by it.
    credit_expiry_days: Opt[int | None] = UNSET  #: Days until the credit is lost.
    do_not_delete: Opt[bool | None] = UNSET  #: Whether its system domains are kept when they lapse.
    freeze_date: Opt[str | None] = UNSET  #: Date on which system domains with this code are frozen.
    is_plg: Opt[bool | None] = UNSET  #: Whether the customer came by the web page, without a salesperson.
    manage_system_domain_id: Opt[str | None] = UNSET  #: System domain that manages those that come by the code.
    ordway_customer_id: Opt[str | None] = UNSET  #: Customer in Ordway, which writes the invoices.
    sales_force_id: Opt[str | None] = UNSET  #: Customer in Salesforce.


@model
class ReferralCodes(Model):
    """All referral codes."""

    objects: Opt[list[ReferralCode] | None] = READ_ONLY  #: The referral codes.


@model
class Registration(Model):
    """A new customer."""

    country: Opt[str] = REQUIRED  #: Country of the customer.
    email: Opt[str] = REQUIRED  #: Mail address of the first administrator.
    first_name: Opt[str] = REQUIRED  #: Given name.
    last_name: Opt[str] = REQUIRED  #: Family name.
    password: Opt[str] = field(default=UNSET, secret=True)  #: Password of the first administrator.
    base_url: Opt[str | None] = READ_ONLY  #: Address of the web interface.
    company_name: Opt[str | None] = UNSET  #: Name of the company.
    date_created: Opt[str | None] = READ_ONLY  #: Date of the registration.
    email_marketing_consent: Opt[bool | None] = UNSET  #: Whether the user agrees to advertising by mail.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the registration.
    marketplace_signup_nonce: Got[str] = field(default=UNSET, secret=True)  #: Ties an account of the marketplace to this user.
    ordway_customer_id: Got[str] = UNSET  #: Customer in Ordway, which writes the invoices.
    ordway_subscription_id: Got[str] = UNSET  #: Subscription in Ordway.
    referral_code: Got[str] = UNSET  #: Code that decides the terms.
    stripe_id: Got[str] = UNSET  #: Customer in Stripe, which takes the payments.


@model
class RegistrationContent(Model):
    """Content of a page of the registration."""

    slug: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the content in addresses.
    caption: Opt[str | None] = READ_ONLY  #: Text of the picture.
    category: Opt[str | None] = READ_ONLY  #: Category of the content.
    image: Opt[str | None] = READ_ONLY  #: Address of the picture.
    name: Opt[str | None] = READ_ONLY  #: Title.


@model
class SamlLogin(Model):
    """User who wants to log in by SAML."""

    email: Opt[str] = REQUIRED  #: Mail address that the user logs in by.


@model
class SamlRedirect(Model):
    """URL at which the user's browser continues."""

    url: Opt[str | None] = READ_ONLY  #: Address to send the browser to.


@model
class SystemDomain(Model):
    """A customer of iconik, with all users and objects."""

    base_url: Opt[str] = REQUIRED  #: Address of the web interface.
    name: Opt[str] = REQUIRED  #: Name of the customer.
    billing_limits: Opt[BillingLimits | None] = UNSET  #: Limits of the tariff.
    billing_tier: Got[BillingTier] = UNSET  #: Tariff.
    contract_end_date: Opt[str | None] = UNSET  #: Date on which the contract ends.
    country: Opt[str | None] = READ_ONLY  #: Country of the customer.
    creating_user_id: Opt[str | None] = READ_ONLY  #: User who is the first administrator.
    custom_terms: Opt[bool | None] = READ_ONLY  #: Whether the customer has terms of its own.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    deactivate_date: Opt[str | None] = READ_ONLY  #: Date on which the system domain is deactivated.
    description: Got[str] = UNSET  #: Free text about the system domain.
    disable_ai_features: Opt[bool | None] = UNSET  #: Whether functions that use AI are switched off.
    disable_billing_page: Opt[bool | None] = READ_ONLY  #: Whether the page about billing is hidden.
    disable_cc_purchase: Opt[bool | None] = UNSET  #: Whether credit cards are refused.
    discount_percent: Opt[float | None] = READ_ONLY  #: Discount on the prices, in percent.
    do_not_charge_edge_transcoder: Opt[bool | None] = READ_ONLY  #: Whether edge transcoders are free.
    do_not_charge_remote_proxies: Opt[bool | None] = READ_ONLY  #: Whether proxies on storages of the customer are free.
    do_not_charge_shield: Opt[bool | None] = READ_ONLY  #: Whether Shield is free.
    do_not_trace_ai_usage: Opt[bool | None] = UNSET  #: Whether the use of AI is not counted.
    features: Opt[list[str] | None] = READ_ONLY  #: Functions that are switched on beyond the tariff.
    freeze_date: Opt[str | None] = READ_ONLY  #: Date on which the system domain is frozen.
    has_preloaded_assets: Got[bool] = UNSET  #: Whether the system domain starts with sample assets.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the system domain.
    industry: Opt[Industry | None] = UNSET  #: Trade of the customer.
    invoice_end_of_month: Opt[bool | None] = READ_ONLY  #: Whether invoices are written at the end of the month.
    is_plg: Got[bool] = UNSET  #: Whether the customer came by the web page, without a salesperson.
    is_template: Opt[bool | None] = READ_ONLY  #: Whether new system domains are copied from this one.
    licensed_user_billing: Opt[bool | None] = UNSET  #: Whether users are billed by licences.
    marketplace_customer_id: Opt[str | None] = READ_ONLY  #: Customer on the marketplace.
    marketplace_entitlement_id: Opt[str | None] = READ_ONLY  #: Purchase on the marketplace.
    ordway_customer_id: Opt[str | None] = READ_ONLY  #: Customer in Ordway, which writes the invoices.
    ordway_subscription_id: Opt[str | None] = READ_ONLY  #: Subscription in Ordway.
    platform_name: Opt[str | None] = UNSET  #: Name of the platform that the system domain is on.
    price_list: Opt[str | None] = READ_ONLY  #: Price list that holds for the customer.
    primary_region: Opt[str | None] = UNSET  #: Region that the data lies in.
    referral_code: Opt[str | None] = READ_ONLY  #: Code that decides the terms.
    sales_force_id: Opt[str | None] = READ_ONLY  #: Customer in Salesforce.
    status: Opt[SystemDomainStatus | None] = READ_ONLY  #: Whether it can be used.
    stripe_id: Opt[str | None] = READ_ONLY  #: Customer in Stripe, which takes the payments.
    type: Opt[SystemDomainType | None] = READ_ONLY  #: Relation of the customer to iconik.
    warning_message: Opt[str | None] = READ_ONLY  #: Warning to the users.


@model
class SystemDomainBasics(Model):
    """Properties of a system domain that its administrators may see."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the customer.
    billing_limits: Opt[BasicBillingLimits | None] = READ_ONLY  #: Limits of the tariff.
    billing_tier: Opt[BillingTier | None] = READ_ONLY  #: Tariff.
    contract_end_date: Opt[str | None] = READ_ONLY  #: Date on which the contract ends.
    country: Opt[str | None] = READ_ONLY  #: Country of the customer.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    features: Opt[list[str] | None] = READ_ONLY  #: Functions that are switched on beyond the tariff.
    freeze_date: Opt[str | None] = READ_ONLY  #: Date on which the system domain is frozen.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the system domain.
    is_plg: Opt[bool | None] = READ_ONLY  #: Whether the customer came by the web page, without a salesperson.
    type: Opt[SystemDomainType | None] = READ_ONLY  #: Relation of the customer to iconik.


@model
class SystemDomainFeature(Model):
    """A function of a system domain."""

    config: Opt[PublishFeature] = REQUIRED  #: Which function it is and what it needs.


@model
class SystemDomainFromReferralCode(Model):
    """A system domain on the terms of a referral code."""

    country_code: Opt[str] = REQUIRED  #: Country of the customer, as a code of two letters.
    name: Opt[str] = REQUIRED  #: Name of the customer.
    admin_email: Got[str] = REQUIRED  #: Mail address of the first administrator.
    admin_first_name: Got[str] = REQUIRED  #: Given name of the first administrator.
    admin_last_name: Got[str] = UNSET  #: Family name of the first administrator.
    admin_password: Got[str] = field(default=UNSET, required=True, secret=True)  #: Password of the first administrator.
    billing_tier: Got[BillingTier] = UNSET  #: Tariff.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Got[str] = UNSET  #: Free text about it.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the system domain.


@model
class SystemDomainFromTemplate(Model):
    """A system domain that was copied from a template, and its administrator."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the customer.
    admin_email: Opt[str | None] = READ_ONLY  #: Mail address of the first administrator.
    admin_first_name: Opt[str | None] = READ_ONLY  #: Given name of the first administrator.
    admin_id: Opt[str | None] = READ_ONLY  #: Identifier of the first administrator.
    admin_last_name: Opt[str | None] = READ_ONLY  #: Family name of the first administrator.
    admin_password: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Password of the first administrator.
    base_url: Opt[str | None] = READ_ONLY  #: Address of the web interface.
    billing_tier: Opt[BillingTier | None] = READ_ONLY  #: Tariff.
    custom_terms: Opt[bool | None] = READ_ONLY  #: Whether the customer has terms of its own.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Opt[str | None] = READ_ONLY  #: Free text about it.
    disable_ai_features: Opt[bool | None] = READ_ONLY  #: Whether functions that use AI are switched off.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the system domain.
    status: Opt[SystemDomainStatus | None] = READ_ONLY  #: Whether it can be used.
    type: Opt[SystemDomainType | None] = READ_ONLY  #: Relation of the customer to iconik.


@model
class SystemDomainProfile(Model):
    """Self-description of a customer."""

    industry: Opt[Industry | None] = UNSET  #: Trade of the customer.


@model
class Token(Model):
    """A token with all that is known of it."""

    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)  #: The token itself, the Auth-Token to call with.
    app_id: Opt[str | None] = READ_ONLY  #: Application that calls with it.
    auth_system_domains: Opt[list[LoginDomain] | None] = READ_ONLY  #: System domains that the user can log in to.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    expires: Opt[str | None] = READ_ONLY  #: Date on which it expires.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the token.
    is_admin: Opt[bool | None] = READ_ONLY  #: Whether the user administers the system domain.
    is_mfa_authenticated: Opt[bool | None] = READ_ONLY  #: Whether the user proved who it is a second time.
    is_saml_authenticated: Opt[bool | None] = READ_ONLY  #: Whether the user logged in by an identity provider.
    is_super_admin: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains.
    is_super_admin_light: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains with fewer rights.
    system_domain_id: Opt[str | None] = READ_ONLY  #: Identifier of the system domain.
    system_domain_is_plg: Opt[bool | None] = READ_ONLY  #: Whether the customer came by the web page, without a salesperson.
    system_domain_status: Opt[SystemDomainStatus | None] = READ_ONLY  #: Whether the system domain can be used.
    system_domain_type: Opt[str | None] = READ_ONLY  #: Type of the system domain.
    system_domain_warning_message: Opt[str | None] = READ_ONLY  #: Warning to the users of the system domain.
    system_domains: Opt[list[str] | None] = READ_ONLY  #: System domains that the token is good for.
    user_id: Opt[str | None] = READ_ONLY  #: User who calls with it.


@model
class TokenInfo(Model):
    """A token, without what one calls with."""

    app_id: Opt[str | None] = READ_ONLY  #: Application that calls with it.
    auth_system_domains: Opt[list[LoginDomain] | None] = READ_ONLY  #: System domains that the user can log in to.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    expires: Opt[str | None] = READ_ONLY  #: Date on which it expires.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the token.
    is_admin: Opt[bool | None] = READ_ONLY  #: Whether the user administers the system domain.
    is_mfa_authenticated: Opt[bool | None] = READ_ONLY  #: Whether the user proved who it is a second time.
    is_saml_authenticated: Opt[bool | None] = READ_ONLY  #: Whether the user logged in by an identity provider.
    is_super_admin: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains.
    is_super_admin_light: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains with fewer rights.
    system_domain_id: Opt[str | None] = READ_ONLY  #: Identifier of the system domain.
    system_domain_is_plg: Opt[bool | None] = READ_ONLY  #: Whether the customer came by the web page, without a salesperson.
    system_domain_status: Opt[SystemDomainStatus | None] = READ_ONLY  #: Whether the system domain can be used.
    system_domain_type: Opt[str | None] = READ_ONLY  #: Type of the system domain.
    system_domain_warning_message: Opt[str | None] = READ_ONLY  #: Warning to the users of the system domain.
    system_domains: Opt[list[str] | None] = READ_ONLY  #: System domains that the token is good for.
    user_id: Opt[str | None] = READ_ONLY  #: User who calls with it.


@model
class VerifiedRegistration(Model):
    """A customer whose address is confirmed."""

    auto_login: Opt[bool | None] = READ_ONLY  #: Whether the user can be logged in at once.
    domain_data: Opt[SystemDomainFromTemplate | None] = READ_ONLY  #: The new system domain.
    login_data: Opt[AutoLogin | None] = READ_ONLY  #: Credentials that log the user in at once.


@model
class Apps(Model):
    """One page of applications."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[App] | None] = READ_ONLY  #: The applications on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Countries(Model):
    """Countries that customers can be from."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[Country] | None] = READ_ONLY  #: The countries.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class IdentityProviders(Model):
    """One page of identity providers."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[IdentityProvider] | None] = READ_ONLY  #: The identity providers on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class LoginDomains(Model):
    """System domains that a user can log in to."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[LoginDomain] | None] = READ_ONLY  #: The system domains.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class SystemDomains(Model):
    """A list of system domains."""

    facets: Opt[dict[str, Any] | None] = READ_ONLY  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[SystemDomain] | None] = READ_ONLY  #: The system domains.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Tokens(Model):
    """One page of tokens."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[TokenInfo] | None] = READ_ONLY  #: The tokens on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.
