"""Models of auth, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...settings.models.system import PasswordRules as PasswordRules
    from ...shared.models.shared import Errors as Errors, Reindex as Reindex
    from ...users.models.groups import UploadedLogo as UploadedLogo
    from ...users.models.two_factor import MfaMethod as MfaMethod
    from .app_instances import *
    from .apps import *
    from .embed_tokens import *
    from .external_auth import *
    from .identity_providers import *
    from .invitations import *
    from .logins import *
    from .marketplace import *
    from .oauth import *
    from .passwords import *
    from .referral_codes import *
    from .registrations import *
    from .saml import *
    from .system_domains import *
    from .tokens import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".app_instances": "AppInstance",
        ".apps": "App AppType Apps OAuthClientType OAuthScopes",
        ".embed_tokens": "BearerToken EmbedToken EmbedTokenExchange EmbedTokenRequest TokenType",
        ".external_auth": "ExternalAuth ExternalAuthGranted ExternalAuthRequest RedirectInfo",
        ".identity_providers": "IdentityProvider IdentityProviderDomain IdentityProviderType IdentityProviders",
        ".invitations": "CompletedInvitation InvitationCompletion",
        ".logins": "AutoLogin DomainLogin LoginDomain LoginDomainWithToken LoginDomains LoginToken PasswordLogin",
        ".marketplace": "GoogleAccountLink GoogleAccountSignup",
        ".oauth": "OAuthClient OAuthConsent OAuthGrantType OAuthRedirect OAuthSystemDomain OAuthTokenRequest OAuthUser",
        ".passwords": "PasswordReset PasswordResetRequest",
        ".referral_codes": "ReferralCode ReferralCodes",
        ".registrations": "Countries Country Registration RegistrationContent VerifiedRegistration",
        ".saml": "SamlLogin SamlRedirect",
        ".system_domains": "BasicBillingLimits BillingLimits BillingTier FeatureName Industry ManagedSystemDomain PublishFeature PublishParameters PublishRegion SystemDomain SystemDomainBasics SystemDomainFeature SystemDomainFromReferralCode SystemDomainFromTemplate SystemDomainProfile SystemDomainStatus SystemDomainType SystemDomains",
        ".tokens": "Token TokenInfo Tokens",
        "...settings.models.system": "PasswordRules",
        "...shared.models.shared": "Errors Reindex",
        "...users.models.groups": "UploadedLogo",
        "...users.models.two_factor": "MfaMethod",
    },
)
