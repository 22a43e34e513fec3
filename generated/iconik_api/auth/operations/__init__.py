"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .app_instances import AppInstancesOperations, AsyncAppInstancesOperations, SyncAppInstancesOperations
    from .apps import AppsOperations, AsyncAppsOperations, SyncAppsOperations
    from .embed_tokens import AsyncEmbedTokensOperations, EmbedTokensOperations, SyncEmbedTokensOperations
    from .external_auth import AsyncExternalAuthOperations, ExternalAuthOperations, SyncExternalAuthOperations
    from .identity_providers import AsyncIdentityProvidersOperations, IdentityProvidersOperations, SyncIdentityProvidersOperations
    from .invitations import AsyncInvitationsOperations, InvitationsOperations, SyncInvitationsOperations
    from .logins import AsyncLoginsOperations, LoginsOperations, SyncLoginsOperations
    from .marketplace import AsyncMarketplaceOperations, MarketplaceOperations, SyncMarketplaceOperations
    from .oauth import AsyncOauthOperations, OauthOperations, SyncOauthOperations
    from .passwords import AsyncPasswordsOperations, PasswordsOperations, SyncPasswordsOperations
    from .referral_codes import AsyncReferralCodesOperations, ReferralCodesOperations, SyncReferralCodesOperations
    from .registrations import AsyncRegistrationsOperations, RegistrationsOperations, SyncRegistrationsOperations
    from .saml import AsyncSamlOperations, SamlOperations, SyncSamlOperations
    from .system_domains import AsyncSystemDomainsOperations, SyncSystemDomainsOperations, SystemDomainsOperations
    from .tokens import AsyncTokensOperations, SyncTokensOperations, TokensOperations

    class _Operations(
        AppInstancesOperations,
        AppsOperations,
        EmbedTokensOperations,
        ExternalAuthOperations,
        IdentityProvidersOperations,
        InvitationsOperations,
        LoginsOperations,
        MarketplaceOperations,
        OauthOperations,
        PasswordsOperations,
        ReferralCodesOperations,
        RegistrationsOperations,
        SamlOperations,
        SystemDomainsOperations,
        TokensOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "app_instances.AppInstancesOperations": "create_app_instance delete_app_instance get_app_instance",
            "apps.AppsOperations": "create_app create_app_token delete_app get_app get_oauth_scopes list_apps replace_app update_app",
            "embed_tokens.EmbedTokensOperations": "create_embed_token exchange_embed_token",
            "external_auth.ExternalAuthOperations": "create_external_auth get_external_auth",
            "identity_providers.IdentityProvidersOperations": "convert_identity_provider_metadata create_identity_provider create_identity_provider_domain delete_identity_provider delete_identity_provider_domain get_identity_provider list_identity_providers replace_identity_provider update_identity_provider",
            "invitations.InvitationsOperations": "complete_invitation",
            "logins.LoginsOperations": "login_to_system_domain login_with_active_directory login_with_password send_current_user_otp send_login_otp",
            "marketplace.MarketplaceOperations": "link_google_account signup_google_account",
            "oauth.OauthOperations": "authorize_oauth_app create_oauth_token get_oauth_consent",
            "passwords.PasswordsOperations": "get_password_reset_rules get_password_rules request_password_reset reset_password",
            "referral_codes.ReferralCodesOperations": "create_referral_code delete_referral_code get_referral_code list_referral_codes",
            "registrations.RegistrationsOperations": "create_registration get_registration_content list_countries verify_registration",
            "saml.SamlOperations": "find_saml_system_domains get_saml_metadata get_saml_metadata_by_domain logout_saml receive_saml_logout receive_saml_logout_by_domain receive_saml_response receive_saml_response_by_domain request_saml_login start_saml_login start_saml_login_by_domain",
            "system_domains.SystemDomainsOperations": "create_system_domain create_system_domain_from_referral_code delete_system_domain delete_system_domain_logo delete_test_system_domain enable_system_domain_feature get_system_domain get_system_domain_basics list_system_domain_templates list_system_domains reindex_system_domain replace_system_domain search_system_domains update_system_domain update_system_domain_profile upload_system_domain_logo",
            "tokens.TokensOperations": "check_current_token check_token create_token delete_current_token delete_token list_app_tokens list_tokens refresh_current_token",
        },
    )

__all__ = ["AsyncAuth", "AuthService", "SyncAuth"]


class AuthService(_Operations):
    """Logging in, tokens, applications, identity providers, and system domains."""


class SyncAuth(Sync, AuthService):
    """The operations of auth, returning their responses."""

    app_instances: part[SyncAppInstancesOperations] = part("app_instances.SyncAppInstancesOperations")
    apps: part[SyncAppsOperations] = part("apps.SyncAppsOperations")
    embed_tokens: part[SyncEmbedTokensOperations] = part("embed_tokens.SyncEmbedTokensOperations")
    external_auth: part[SyncExternalAuthOperations] = part("external_auth.SyncExternalAuthOperations")
    identity_providers: part[SyncIdentityProvidersOperations] = part("identity_providers.SyncIdentityProvidersOperations")
    invitations: part[SyncInvitationsOperations] = part("invitations.SyncInvitationsOperations")
    logins: part[SyncLoginsOperations] = part("logins.SyncLoginsOperations")
    marketplace: part[SyncMarketplaceOperations] = part("marketplace.SyncMarketplaceOperations")
    oauth: part[SyncOauthOperations] = part("oauth.SyncOauthOperations")
    passwords: part[SyncPasswordsOperations] = part("passwords.SyncPasswordsOperations")
    referral_codes: part[SyncReferralCodesOperations] = part("referral_codes.SyncReferralCodesOperations")
    registrations: part[SyncRegistrationsOperations] = part("registrations.SyncRegistrationsOperations")
    saml: part[SyncSamlOperations] = part("saml.SyncSamlOperations")
    system_domains: part[SyncSystemDomainsOperations] = part("system_domains.SyncSystemDomainsOperations")
    tokens: part[SyncTokensOperations] = part("tokens.SyncTokensOperations")


class AsyncAuth(Async, AuthService):
    """The operations of auth, awaited."""

    app_instances: part[AsyncAppInstancesOperations] = part("app_instances.AsyncAppInstancesOperations")
    apps: part[AsyncAppsOperations] = part("apps.AsyncAppsOperations")
    embed_tokens: part[AsyncEmbedTokensOperations] = part("embed_tokens.AsyncEmbedTokensOperations")
    external_auth: part[AsyncExternalAuthOperations] = part("external_auth.AsyncExternalAuthOperations")
    identity_providers: part[AsyncIdentityProvidersOperations] = part("identity_providers.AsyncIdentityProvidersOperations")
    invitations: part[AsyncInvitationsOperations] = part("invitations.AsyncInvitationsOperations")
    logins: part[AsyncLoginsOperations] = part("logins.AsyncLoginsOperations")
    marketplace: part[AsyncMarketplaceOperations] = part("marketplace.AsyncMarketplaceOperations")
    oauth: part[AsyncOauthOperations] = part("oauth.AsyncOauthOperations")
    passwords: part[AsyncPasswordsOperations] = part("passwords.AsyncPasswordsOperations")
    referral_codes: part[AsyncReferralCodesOperations] = part("referral_codes.AsyncReferralCodesOperations")
    registrations: part[AsyncRegistrationsOperations] = part("registrations.AsyncRegistrationsOperations")
    saml: part[AsyncSamlOperations] = part("saml.AsyncSamlOperations")
    system_domains: part[AsyncSystemDomainsOperations] = part("system_domains.AsyncSystemDomainsOperations")
    tokens: part[AsyncTokensOperations] = part("tokens.AsyncTokensOperations")
