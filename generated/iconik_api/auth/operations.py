"""Operations of auth, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import IO, Any, Literal, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Binary, Body, Call, JsonBody, ListOptions, Location, Options, Paging
from ..runtime.operations.deprecation import deprecated
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AppInstancesOperations",
    "AppsOperations",
    "AsyncAppInstancesOperations",
    "AsyncAppsOperations",
    "AsyncAuth",
    "AsyncEmbedTokensOperations",
    "AsyncExternalAuthOperations",
    "AsyncIdentityProvidersOperations",
    "AsyncInvitationsOperations",
    "AsyncLoginsOperations",
    "AsyncMarketplaceOperations",
    "AsyncOauthOperations",
    "AsyncPasswordsOperations",
    "AsyncReferralCodesOperations",
    "AsyncRegistrationsOperations",
    "AsyncSamlOperations",
    "AsyncSystemDomainsOperations",
    "AsyncTokensOperations",
    "AuthService",
    "EmbedTokensOperations",
    "ExternalAuthOperations",
    "IdentityProvidersOperations",
    "InvitationsOperations",
    "LoginsOperations",
    "MarketplaceOperations",
    "OauthOperations",
    "PasswordsOperations",
    "ReferralCodesOperations",
    "RegistrationsOperations",
    "SamlOperations",
    "SyncAppInstancesOperations",
    "SyncAppsOperations",
    "SyncAuth",
    "SyncEmbedTokensOperations",
    "SyncExternalAuthOperations",
    "SyncIdentityProvidersOperations",
    "SyncInvitationsOperations",
    "SyncLoginsOperations",
    "SyncMarketplaceOperations",
    "SyncOauthOperations",
    "SyncPasswordsOperations",
    "SyncReferralCodesOperations",
    "SyncRegistrationsOperations",
    "SyncSamlOperations",
    "SyncSystemDomainsOperations",
    "SyncTokensOperations",
    "SystemDomainsOperations",
    "TokensOperations",
]


class AppInstancesOperations(Resource):
    """Operations on app instances."""

    @op
    def create_app_instance(self, body: m.AppInstance | JsonBody, **options: Unpack[Options]) -> Call[m.AppInstance]:
        """Let an installation of an application in.

        The user who admits the installation makes this call.
        The installation then fetches a token under its identifier.
        """
        return Call("POST", "API/auth/v1/apps/instance/", m.AppInstance, body=Body(body, m.AppInstance), options=options)

    @op.read
    def get_app_instance(self, approved_instance_id: str, **options: Unpack[Options]) -> Call[m.ExternalAuth]:
        """Fetch the token of an installation that was let in.

        The installation itself makes this call.

        Args:
            approved_instance_id: Identifier that the installation made up for itself.
        """
        return Call("GET", "API/auth/v1/apps/instance/{approved_instance_id}/", m.ExternalAuth, segments={"approved_instance_id": approved_instance_id}, secrets=("approved_instance_id",), options=options)

    @op.destroy
    def delete_app_instance(self, approved_instance_id: str, **options: Unpack[Options]) -> Call[None]:
        """Shut an installation of an application out.

        It has to be let in again before it gets another token.

        Args:
            approved_instance_id: Identifier that the installation made up for itself.
        """
        return Call("DELETE", "API/auth/v1/apps/instance/{approved_instance_id}/", None, segments={"approved_instance_id": approved_instance_id}, secrets=("approved_instance_id",), options=options)


class AppsOperations(Resource):
    """Operations on apps."""

    @op.read
    def list_apps(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Apps]:
        """List applications.

        The applications of the system domain, without their secrets.
        Needs the role can_read_apps.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call("GET", "API/auth/v1/apps/", m.Apps, query={"per_page": per_page, "last_id": last_id}, roles=("can_read_apps",), paging=Paging(("last_id",), per_page=100, most=0), options=options)

    @op
    def create_app(self, body: m.App | JsonBody, **options: Unpack[Options]) -> Call[m.App]:
        """Create an application.

        The identifier is the App-ID that calls carry.
        An application for OAuth has a secret, which only this answer holds.
        Needs the role can_write_apps.
        """
        return Call("POST", "API/auth/v1/apps/", m.App, body=Body(body, m.App), roles=("can_write_apps",), options=options)

    @op.read
    def get_oauth_scopes(self, **options: Unpack[Options]) -> Call[m.OAuthScopes]:
        """Fetch the scopes that applications can be allowed.

        Lists the valid `allowed_scopes` of an application.
        Needs the role can_read_apps.
        """
        return Call("GET", "API/auth/v1/apps/oauth_scopes/", m.OAuthScopes, roles=("can_read_apps",), options=options)

    @op.read
    def get_app(self, app_id: str, **options: Unpack[Options]) -> Call[m.App]:
        """Fetch one application.

        The secret is not in it.
        Needs the role can_read_apps.

        Args:
            app_id: Identifier of the application.
        """
        return Call("GET", "API/auth/v1/apps/{app_id}/", m.App, segments={"app_id": app_id}, roles=("can_read_apps",), options=options)

    @op
    def replace_app(self, app_id: str, body: m.App | JsonBody, **options: Unpack[Options]) -> Call[m.App]:
        """Replace the properties of an application.

        A property that is left out falls back to empty.
        Needs the role can_write_apps.

        Args:
            app_id: Identifier of the application.
        """
        return Call("PUT", "API/auth/v1/apps/{app_id}/", m.App, segments={"app_id": app_id}, body=Body(body, m.App), roles=("can_write_apps",), options=options)

    @op
    def update_app(self, app_id: str, body: m.App | JsonBody, **options: Unpack[Options]) -> Call[m.App]:
        """Change some properties of an application.

        Only the properties in the body change; a list such as `redirect_uris` is replaced as a whole.
        Needs the role can_write_apps.

        Args:
            app_id: Identifier of the application.
        """
        return Call("PATCH", "API/auth/v1/apps/{app_id}/", m.App, segments={"app_id": app_id}, body=Body(body, m.App), roles=("can_write_apps",), options=options)

    @op.destroy
    def delete_app(self, app_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an application.

        Calls with its App-ID are refused from then on.
        Needs the role can_delete_apps.

        Args:
            app_id: Identifier of the application.
        """
        return Call("DELETE", "API/auth/v1/apps/{app_id}/", None, segments={"app_id": app_id}, roles=("can_delete_apps",), options=options)

    @op
    def create_app_token(self, app_id: str, *, expires_in: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[m.Token]:
        """Create a token for an application.

        The token acts as the default user of the application.
        Only this answer holds it.
        Needs the role can_read_apps.

        Args:
            app_id: Identifier of the application.
            expires_in: Lifetime of the token in seconds; without it iconik decides.
        """
        return Call("POST", "API/auth/v1/apps/{app_id}/token/", m.Token, segments={"app_id": app_id}, query={"expires_in": expires_in}, roles=("can_read_apps",), options=options)


class EmbedTokensOperations(Resource):
    """Operations on embed tokens."""

    @op
    def create_embed_token(self, body: m.EmbedTokenRequest | JsonBody, **options: Unpack[Options]) -> Call[m.EmbedToken]:
        """Create a token for an embedded part of iconik.

        Hand it to the embedded page, which exchanges it soon for a token of its own.
        """
        return Call("POST", "API/auth/v1/auth/embed/token/", m.EmbedToken, body=Body(body, m.EmbedTokenRequest), options=options)

    @op
    def exchange_embed_token(self, body: m.EmbedTokenExchange | JsonBody, *, format: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.BearerToken]:
        """Exchange the token of an embedded part for one to call with.

        The embedded token itself is the proof, so no other credentials are needed.
        A part of the scopes can be asked for.

        Args:
            format: Form of the answer.
        """
        return Call("POST", "API/auth/v1/auth/embed/token/exchange/", m.BearerToken, query={"format": format}, body=Body(body, m.EmbedTokenExchange), credentials=(), options=options)


class ExternalAuthOperations(Resource):
    """Operations on external auth."""

    @op
    def create_external_auth(self, body: m.ExternalAuthRequest | JsonBody, **options: Unpack[Options]) -> Call[m.ExternalAuthGranted]:
        """Let an application outside the browser in.

        The user who admits the application makes this call.
        The application, which made up the secret, then fetches a token with it.
        """
        return Call("POST", "API/auth/v1/apps/external/auth/", m.ExternalAuthGranted, body=Body(body, m.ExternalAuthRequest), options=options)

    @op.read
    def get_external_auth(self, secret: str, **options: Unpack[Options]) -> Call[m.ExternalAuth]:
        """Fetch the token of an application that was let in.

        The application repeats this call with its own secret until the user has admitted it.

        Args:
            secret: The secret that the application made up for this one time.
        """
        return Call("GET", "API/auth/v1/apps/external/auth/{secret}/", m.ExternalAuth, segments={"secret": secret}, credentials=(), secrets=("secret",), options=options)


class IdentityProvidersOperations(Resource):
    """Operations on identity providers."""

    @op
    def create_identity_provider_domain(self, body: m.IdentityProviderDomain | JsonBody, **options: Unpack[Options]) -> Call[m.IdentityProviderDomain]:
        """Send users of a mail domain to an identity provider.

        Users who log in with an address of the domain are sent to the identity provider, which must exist.
        """
        return Call("POST", "API/auth/v1/auth/saml/domains/", m.IdentityProviderDomain, body=Body(body, m.IdentityProviderDomain), options=options)

    @op.destroy
    def delete_identity_provider_domain(self, domain: str, **options: Unpack[Options]) -> Call[None]:
        """No longer send users of a mail domain to an identity provider.

        The identity provider itself stays.

        Args:
            domain: Part of mail addresses behind the `@`.
        """
        return Call("DELETE", "API/auth/v1/auth/saml/domains/{domain}/", None, segments={"domain": domain}, options=options)

    @op.read
    def list_identity_providers(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.IdentityProviders]:
        """List identity providers.

        Those of the system domain, with their settings.
        Needs the role can_read_identity_providers.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call("GET", "API/auth/v1/auth/saml/idp/", m.IdentityProviders, query={"per_page": per_page, "last_id": last_id}, roles=("can_read_identity_providers",), paging=Paging(("last_id",), per_page=100, most=0), options=options)

    @op
    def create_identity_provider(
        self, body: m.IdentityProvider | JsonBody | bytes | IO[bytes] | str, *, content_type: Literal["application/json", "application/xml"] = "application/json", **options: Unpack[Options]
    ) -> Call[m.IdentityProvider]:
        """Create an identity provider.

        Takes settings as JSON, or the SAML metadata of the identity provider as XML.
        Needs the role can_write_identity_providers.

        Args:
            content_type: Media type of the body: `application/json` or `application/xml`.
        """
        return Call("POST", "API/auth/v1/auth/saml/idp/", m.IdentityProvider, body=Body(body, m.IdentityProvider, content_type), roles=("can_write_identity_providers",), options=options)

    @op.read
    def convert_identity_provider_metadata(self, body: bytes | IO[bytes] | str, **options: Unpack[Options]) -> Call[m.IdentityProvider]:
        """Turn SAML metadata into settings.

        Takes the SAML metadata of an identity provider as XML and answers it in the form that
        `create_identity_provider` takes.
        """
        return Call("POST", "API/auth/v1/auth/saml/idp/convert/", m.IdentityProvider, body=Body(body, bytes, "application/xml"), options=options)

    @op.read
    def get_identity_provider(self, identity_provider_id: str, **options: Unpack[Options]) -> Call[m.IdentityProvider]:
        """Fetch one identity provider.

        The settings as they were given, and those that SAML works with.
        Needs the role can_read_identity_providers.
        """
        return Call("GET", "API/auth/v1/auth/saml/idp/{identity_provider_id}/", m.IdentityProvider, segments={"identity_provider_id": identity_provider_id}, roles=("can_read_identity_providers",), options=options)

    @op
    def replace_identity_provider(self, identity_provider_id: str, body: m.IdentityProvider | JsonBody, **options: Unpack[Options]) -> Call[m.IdentityProvider]:
        """Replace the properties of an identity provider.

        A property that is left out falls back to empty.
        Wrong settings shut users out at once.
        Needs the role can_write_identity_providers.
        """
        return Call(
            "PUT",
            "API/auth/v1/auth/saml/idp/{identity_provider_id}/",
            m.IdentityProvider,
            segments={"identity_provider_id": identity_provider_id},
            body=Body(body, m.IdentityProvider),
            roles=("can_write_identity_providers",),
            options=options,
        )

    @op
    def update_identity_provider(self, identity_provider_id: str, body: m.IdentityProvider | JsonBody, **options: Unpack[Options]) -> Call[m.IdentityProvider]:
        """Change some properties of an identity provider.

        Only the properties in the body change.
        Wrong settings shut users out at once.
        Needs the role can_write_identity_providers.
        """
        return Call(
            "PATCH",
            "API/auth/v1/auth/saml/idp/{identity_provider_id}/",
            m.IdentityProvider,
            segments={"identity_provider_id": identity_provider_id},
            body=Body(body, m.IdentityProvider),
            roles=("can_write_identity_providers",),
            options=options,
        )

    @op.destroy
    def delete_identity_provider(self, identity_provider_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an identity provider.

        Users who log in by it can no longer do so.
        Needs the role can_delete_identity_providers.
        """
        return Call("DELETE", "API/auth/v1/auth/saml/idp/{identity_provider_id}/", None, segments={"identity_provider_id": identity_provider_id}, roles=("can_delete_identity_providers",), options=options)


class InvitationsOperations(Resource):
    """Operations on invitations."""

    @op
    def complete_invitation(self, reset_hash: str, body: m.InvitationCompletion | JsonBody, **options: Unpack[Options]) -> Call[m.CompletedInvitation]:
        """Accept an invitation to an account by choosing a password.

        The link in the invitation is the proof, so no other credentials are needed.
        It works for a while only.

        Args:
            reset_hash: Identifier of the request from the link in the mail.
        """
        return Call("PUT", "API/auth/v1/invitation/complete/{reset_hash}/", m.CompletedInvitation, segments={"reset_hash": reset_hash}, body=Body(body, m.InvitationCompletion), credentials=(), secrets=("reset_hash",), options=options)


class LoginsOperations(Resource):
    """Operations on logins."""

    @op
    def login_with_active_directory(self, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[m.Token]:
        """Log in by Active Directory.

        The body is what the directory that is set up asks for.
        """
        return Call("POST", "API/auth/v1/auth/ad/login/", m.Token, body=Body(body, dict[str, Any]), credentials=(), options=options)

    @op
    def send_current_user_otp(self, **options: Unpack[Options]) -> Call[Any]:
        """Send the calling user a one-time password.

        For what asks for one although the user is logged in, such as changing how to log in.
        It comes by mail.
        """
        return Call("POST", "API/auth/v1/auth/current/otp/generate/", None, options=options)

    @op
    def login_to_system_domain(self, body: m.DomainLogin | JsonBody, *, temp_auth_token: str, **options: Unpack[Options]) -> Call[m.Token]:
        """Log in to one of several system domains.

        The second step after `login_with_password`, with the short-lived token and, where it is asked for, a
        one-time password.

        Args:
            temp_auth_token: Short-lived token from the login by password.
        """
        return Call("POST", "API/auth/v1/auth/multidomain/login/", m.Token, headers={"Temp-Auth-Token": temp_auth_token}, body=Body(body, m.DomainLogin), credentials=(), options=options)

    @op
    def send_login_otp(self, body: m.DomainLogin | JsonBody, *, temp_auth_token: str, **options: Unpack[Options]) -> Call[Any]:
        """Send the user a one-time password to log in with.

        Between `login_with_password` and `login_to_system_domain`.
        It comes by mail.

        Args:
            temp_auth_token: Short-lived token from the login by password.
        """
        return Call("POST", "API/auth/v1/auth/otp/generate/", None, headers={"Temp-Auth-Token": temp_auth_token}, body=Body(body, m.DomainLogin), credentials=(), options=options)

    @op
    def login_with_password(self, body: m.PasswordLogin | JsonBody, **options: Unpack[Options]) -> Call[m.LoginToken]:
        """Log in by mail address and password.

        A user of several system domains receives a short-lived token for each of these, to go on with
        `login_to_system_domain`; so does one who needs a one-time password.
        """
        return Call("POST", "API/auth/v1/auth/simple/login/", m.LoginToken, body=Body(body, m.PasswordLogin), credentials=(), options=options)


class MarketplaceOperations(Resource):
    """Operations on marketplace."""

    @op
    def link_google_account(self, body: m.GoogleAccountLink | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Tie a purchase on the marketplace to an account.

        Takes the nonce that the signup handed out.
        """
        return Call("POST", "API/auth/v1/marketplace/google/link/", None, body=Body(body, m.GoogleAccountLink), credentials=(), options=options)

    @op
    def signup_google_account(self, body: m.GoogleAccountSignup | JsonBody | None = None, **options: Unpack[Options]) -> Call[str]:
        """Receive a customer from the marketplace.

        The marketplace sends the browser of the customer here, with a token that names the purchase.
        """
        return Call("POST", "API/auth/v1/marketplace/google/signup/", Location, body=Body(body, m.GoogleAccountSignup, "multipart/form-data"), credentials=(), options=options)


class OauthOperations(Resource):
    """Operations on oauth."""

    @op.read
    def get_oauth_consent(self, *, client_id: str, redirect_uri: str, scope: str, response_type: str, code_challenge: str, code_challenge_method: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.OAuthConsent]:
        """Fetch what a user is asked before an application is let in.

        Returns the application and its requested scopes for the page of consent.
        Nothing is granted yet.

        Args:
            client_id: Identifier of the application.
            redirect_uri: URL at which the user continues; one that the application has registered.
            scope: Scopes that the application asks for, separated by spaces.
            response_type: Always `code`.
            code_challenge: Hash of the code verifier (PKCE), which the exchange of the code has to show.
            code_challenge_method: How the hash was made, such as `S256`.
        """
        return Call(
            "GET",
            "API/auth/v1/oauth/authorize/",
            m.OAuthConsent,
            query={"client_id": client_id, "redirect_uri": redirect_uri, "scope": scope, "response_type": response_type, "code_challenge": code_challenge, "code_challenge_method": code_challenge_method},
            options=options,
        )

    @op
    def authorize_oauth_app(self, *, client_id: str, redirect_uri: str, scope: str, response_type: str, code_challenge: str, code_challenge_method: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.OAuthRedirect]:
        """Let an application act for the calling user.

        The address in the answer carries the code that the application exchanges with `create_oauth_token`.

        Args:
            client_id: Identifier of the application.
            redirect_uri: URL at which the user continues; one that the application has registered.
            scope: Scopes that the application asks for, separated by spaces.
            response_type: Always `code`.
            code_challenge: Hash of the code verifier (PKCE), which the exchange of the code has to show.
            code_challenge_method: How the hash was made, such as `S256`.
        """
        return Call(
            "POST",
            "API/auth/v1/oauth/authorize/",
            m.OAuthRedirect,
            query={"client_id": client_id, "redirect_uri": redirect_uri, "scope": scope, "response_type": response_type, "code_challenge": code_challenge, "code_challenge_method": code_challenge_method},
            options=options,
        )

    @op
    def create_oauth_token(self, body: m.OAuthTokenRequest | JsonBody, *, expires_in: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[m.Token]:
        """Get a token by OAuth.

        Exchanges a code, the credentials of the application, or a refresh token.
        Which fields are needed follows from `grant_type`.
        An application that keeps its credentials out of the body sends them as HTTP Basic, in a header
        `Authorization` of its own.

        Args:
            expires_in: Lifetime of the token in seconds; without it iconik decides.
        """
        return Call("POST", "API/auth/v1/oauth/token/", m.Token, query={"expires_in": expires_in}, body=Body(body, m.OAuthTokenRequest, "application/x-www-form-urlencoded"), credentials=(), options=options)


class PasswordsOperations(Resource):
    """Operations on passwords."""

    @op.read
    def get_password_rules(self, **options: Unpack[Options]) -> Call[m.PasswordRules]:
        """Fetch what a password of the calling user must be like.

        Check new passwords against it before they are sent.
        """
        return Call("GET", "API/auth/v1/password/checks/", m.PasswordRules, options=options)

    @op
    def request_password_reset(self, body: m.PasswordResetRequest | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Ask for a mail to set a new password.

        It holds a link that works for a while; the hash in it goes to `reset_password`.
        """
        return Call("POST", "API/auth/v1/password/forgot/", None, body=Body(body, m.PasswordResetRequest), credentials=(), options=options)

    @op
    def reset_password(self, reset_hash: str, body: m.PasswordReset | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Set a new password by the link in a mail.

        The link is the proof, so no other credentials are needed.
        It works for a while only.

        Args:
            reset_hash: Identifier of the request from the link in the mail.
        """
        return Call("PUT", "API/auth/v1/password/reset/{reset_hash}/", None, segments={"reset_hash": reset_hash}, body=Body(body, m.PasswordReset), credentials=(), secrets=("reset_hash",), options=options)

    @op.read
    def get_password_reset_rules(self, reset_hash: str, **options: Unpack[Options]) -> Call[m.PasswordRules]:
        """Fetch what a password must be like that is set by mail.

        The rules of the system domain of the user who asked; no credentials are needed.

        Args:
            reset_hash: Identifier of the request from the link in the mail.
        """
        return Call("GET", "API/auth/v1/password/{reset_hash}/checks/", m.PasswordRules, segments={"reset_hash": reset_hash}, credentials=(), secrets=("reset_hash",), options=options)


class ReferralCodesOperations(Resource):
    """Operations on referral codes."""

    @op.read
    def list_referral_codes(self, **options: Unpack[ListOptions]) -> Call[m.ReferralCodes]:
        """List referral codes.

        For administrators of all system domains.
        The list always comes whole.
        """
        return Call("GET", "API/auth/v1/referral_codes/", m.ReferralCodes, paging=Paging(), options=options)

    @op
    def create_referral_code(self, body: m.ReferralCode | JsonBody, **options: Unpack[Options]) -> Call[m.ReferralCode]:
        """Create a referral code.

        For administrators of all system domains.
        A code that exists is refused.
        """
        return Call("POST", "API/auth/v1/referral_codes/", m.ReferralCode, body=Body(body, m.ReferralCode), options=options)

    @op.read
    def get_referral_code(self, code: str, **options: Unpack[Options]) -> Call[m.ReferralCode]:
        """Fetch one referral code.

        For administrators of all system domains.

        Args:
            code: The referral code.
        """
        return Call("GET", "API/auth/v1/referral_codes/{code}/", m.ReferralCode, segments={"code": code}, options=options)

    @op.destroy
    def delete_referral_code(self, code: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a referral code.

        System domains that came by it stay as they are.

        Args:
            code: The referral code.
        """
        return Call("DELETE", "API/auth/v1/referral_codes/{code}/", None, segments={"code": code}, options=options)


class RegistrationsOperations(Resource):
    """Operations on registrations."""

    @op
    def create_registration(self, body: m.Registration | JsonBody, **options: Unpack[Options]) -> Call[m.Registration]:
        """Register a new customer.

        Sends a mail with a link; its hash goes to `verify_registration`, which creates the system domain.
        """
        return Call("POST", "API/auth/v1/registrations/", m.Registration, body=Body(body, m.Registration), credentials=(), options=options)

    @op.read
    def get_registration_content(self, *, page_route: str, **options: Unpack[Options]) -> Call[m.RegistrationContent]:
        """Fetch what a page of the registration shows.

        Text and picture of one page.

        Args:
            page_route: Page that the content is for.
        """
        return Call("GET", "API/auth/v1/registrations/content/", m.RegistrationContent, query={"page_route": page_route}, options=options)

    @op.read
    def list_countries(self, **options: Unpack[ListOptions]) -> Call[m.Countries]:
        """List the countries that customers can be from.

        The list always comes whole.
        """
        return Call("GET", "API/auth/v1/registrations/countries/", m.Countries, paging=Paging(), options=options)

    @op
    def verify_registration(self, email_hash: str, **options: Unpack[Options]) -> Call[m.VerifiedRegistration]:
        """Confirm the mail address of a new customer.

        The link in the mail is the proof, so no other credentials are needed.
        Creates the system domain.

        Args:
            email_hash: Identifier of the registration from the link in the mail.
        """
        return Call("POST", "API/auth/v1/registrations/verify/{email_hash}/", m.VerifiedRegistration, segments={"email_hash": email_hash}, credentials=(), secrets=("email_hash",), options=options)


class SamlOperations(Resource):
    """Operations on saml."""

    @op
    def receive_saml_response(self, public_id: str, **options: Unpack[Options]) -> Call[str]:
        """Receive what an identity provider says about a user.

        The assertion consumer service of SAML.
        The browser of the user posts the answer of the identity provider to it.

        Args:
            public_id: Public identifier of the identity provider.
        """
        return Call("POST", "API/auth/v1/auth/saml/acs/{public_id}/", Location, segments={"public_id": public_id}, credentials=(), options=options)

    @op
    @deprecated("call receive_saml_response()", category=None)
    def receive_saml_response_by_domain(self, system_domain_id: str, identity_provider_id: str, **options: Unpack[Options]) -> Call[str]:
        """Receive what an identity provider says, at the old address.

        As `receive_saml_response`, for identity providers that were told this address.
        Deprecated: call receive_saml_response().
        """
        return Call("POST", "API/auth/v1/auth/saml/acs/{system_domain_id}/{identity_provider_id}/", Location, segments={"system_domain_id": system_domain_id, "identity_provider_id": identity_provider_id}, credentials=(), options=options)

    @op
    @deprecated("call find_saml_system_domains()", category=None)
    def request_saml_login(self, body: m.SamlLogin | JsonBody, **options: Unpack[Options]) -> Call[m.SamlRedirect]:
        """Look up where a user logs in by SAML.

        Answers the address for a user of one system domain; `find_saml_system_domains` does so for users of
        several.
        Deprecated: call find_saml_system_domains().
        """
        return Call("POST", "API/auth/v1/auth/saml/login/", m.SamlRedirect, body=Body(body, m.SamlLogin), credentials=(), options=options)

    @op
    def logout_saml(self, public_id: str, **options: Unpack[Options]) -> Call[m.SamlRedirect]:
        """Log a user out at the identity provider.

        Send the browser of the user to the address in the answer to finish.

        Args:
            public_id: Public identifier of the identity provider.
        """
        return Call("POST", "API/auth/v1/auth/saml/logout/{public_id}/", m.SamlRedirect, segments={"public_id": public_id}, credentials=(), options=options)

    @op.read
    def get_saml_metadata(self, public_id: str, **options: Unpack[Options]) -> Call[bytes]:
        """Fetch what an identity provider has to know about iconik.

        SAML metadata as XML, with the addresses and the certificate of iconik.
        Load it into the identity provider.

        Args:
            public_id: Public identifier of the identity provider.
        """
        return Call("GET", "API/auth/v1/auth/saml/metadata/{public_id}/", Binary, segments={"public_id": public_id}, credentials=(), options=options)

    @op.read
    @deprecated("call get_saml_metadata()", category=None)
    def get_saml_metadata_by_domain(self, system_domain_id: str, identity_provider_id: str, **options: Unpack[Options]) -> Call[bytes]:
        """Fetch what an identity provider has to know, at the old address.

        As `get_saml_metadata`, for identity providers that are known by this address.
        Deprecated: call get_saml_metadata().
        """
        return Call("GET", "API/auth/v1/auth/saml/metadata/{system_domain_id}/{identity_provider_id}/", Binary, segments={"system_domain_id": system_domain_id, "identity_provider_id": identity_provider_id}, credentials=(), options=options)

    @op.read
    def find_saml_system_domains(self, body: m.SamlLogin | JsonBody, **options: Unpack[ListOptions]) -> Call[m.LoginDomains]:
        """Find the system domains that a user can log in to by SAML.

        Each comes with the address to send the browser of the user to.
        """
        return Call("POST", "API/auth/v1/auth/saml/multidomain/login/", m.LoginDomains, body=Body(body, m.SamlLogin), credentials=(), paging=Paging(), options=options)

    @op
    def receive_saml_logout(self, public_id: str, **options: Unpack[Options]) -> Call[str]:
        """Receive that a user logs out at the identity provider.

        The single logout service of SAML.
        The identity provider sends the browser of the user to it.

        Args:
            public_id: Public identifier of the identity provider.
        """
        return Call("GET", "API/auth/v1/auth/saml/slo/{public_id}/", Location, segments={"public_id": public_id}, credentials=(), options=options)

    @op
    @deprecated("call receive_saml_logout()", category=None)
    def receive_saml_logout_by_domain(self, system_domain_id: str, identity_provider_id: str, **options: Unpack[Options]) -> Call[str]:
        """Receive that a user logs out, at the old address.

        As `receive_saml_logout`, for identity providers that were told this address.
        Deprecated: call receive_saml_logout().
        """
        return Call("GET", "API/auth/v1/auth/saml/slo/{system_domain_id}/{identity_provider_id}/", Location, segments={"system_domain_id": system_domain_id, "identity_provider_id": identity_provider_id}, credentials=(), options=options)

    @op
    def start_saml_login(self, public_id: str, **options: Unpack[Options]) -> Call[str]:
        """Send a user to the identity provider to log in.

        The redirect is the answer; a browser follows it, and the identity provider sends it back to iconik.

        Args:
            public_id: Public identifier of the identity provider.
        """
        return Call("GET", "API/auth/v1/auth/saml/sso/{public_id}/", Location, segments={"public_id": public_id}, credentials=(), options=options)

    @op
    @deprecated("call start_saml_login()", category=None)
    def start_saml_login_by_domain(self, system_domain_id: str, identity_provider_id: str, **options: Unpack[Options]) -> Call[str]:
        """Send a user to the identity provider from the old address.

        As `start_saml_login`, for links that still lead to this address.
        Deprecated: call start_saml_login().
        """
        return Call("GET", "API/auth/v1/auth/saml/sso/{system_domain_id}/{identity_provider_id}/", Location, segments={"system_domain_id": system_domain_id, "identity_provider_id": identity_provider_id}, credentials=(), options=options)


class SystemDomainsOperations(Resource):
    """Operations on system domains."""

    @op.read
    def list_system_domains(self, *, query: Opt[str] = UNSET, statuses: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.SystemDomains]:
        """List system domains.

        Those that the calling user may see.
        The list always comes whole; `search_system_domains` has pages.

        Args:
            query: Text to look for.
            statuses: Only system domains with these statuses, separated by commas.
        """
        return Call("GET", "API/auth/v1/system_domains/", m.SystemDomains, query={"query": query, "statuses": statuses}, paging=Paging(), options=options)

    @op
    def create_system_domain(self, body: m.SystemDomain | JsonBody, **options: Unpack[Options]) -> Call[m.SystemDomain]:
        """Create a system domain.

        For administrators of all system domains.
        """
        return Call("POST", "API/auth/v1/system_domains/", m.SystemDomain, body=Body(body, m.SystemDomain), options=options)

    @op.read
    def get_system_domain_basics(self, system_domain_id: str, **options: Unpack[Options]) -> Call[m.SystemDomainBasics]:
        """Fetch what its administrators may know of a system domain.

        The tariff and its limits, but nothing of how the customer is billed.
        """
        return Call("GET", "API/auth/v1/system_domains/basic/{system_domain_id}/", m.SystemDomainBasics, segments={"system_domain_id": system_domain_id}, options=options)

    @op
    def create_system_domain_from_referral_code(self, referral_code: str, body: m.SystemDomainFromReferralCode | JsonBody, **options: Unpack[Options]) -> Call[m.SystemDomainFromTemplate]:
        """Create a system domain on the terms of a referral code.

        Also creates its first administrator.
        The password may be in the answer, so treat this as secret.

        Args:
            referral_code: The referral code.
        """
        return Call("POST", "API/auth/v1/system_domains/referral_code/{referral_code}/", m.SystemDomainFromTemplate, segments={"referral_code": referral_code}, body=Body(body, m.SystemDomainFromReferralCode), options=options)

    @op.read
    def search_system_domains(
        self, *, page: Opt[int] = UNSET, per_page: Opt[int] = UNSET, sort: Opt[str] = UNSET, query: Opt[str] = UNSET, statuses: Opt[str] = UNSET, types: Opt[str] = UNSET, field_name: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.SystemDomains]:
        """Search system domains.

        In pages, and with more filters than `list_system_domains`.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page, at most 1,000.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            query: Text to look for.
            statuses: Only system domains with these statuses, separated by commas.
            types: Only system domains of these types, separated by commas.
            field_name: Field that the text is looked for in.
        """
        return Call(
            "GET",
            "API/auth/v1/system_domains/search/",
            m.SystemDomains,
            query={"page": page, "per_page": per_page, "sort": sort, "query": query, "statuses": statuses, "types": types, "field_name": field_name},
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op.read
    def list_system_domain_templates(self, **options: Unpack[ListOptions]) -> Call[m.SystemDomains]:
        """List the system domains that new ones are copied from.

        The list always comes whole.
        """
        return Call("GET", "API/auth/v1/system_domains/templates/", m.SystemDomains, paging=Paging(), options=options)

    @op.read
    def get_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[m.SystemDomain]:
        """Fetch one system domain.

        With what is known of the contract and of billing.
        Needs the role can_read_system_domains.
        """
        return Call("GET", "API/auth/v1/system_domains/{system_domain_id}/", m.SystemDomain, segments={"system_domain_id": system_domain_id}, roles=("can_read_system_domains",), options=options)

    @op
    def replace_system_domain(self, system_domain_id: str, body: m.ManagedSystemDomain | JsonBody, **options: Unpack[Options]) -> Call[m.ManagedSystemDomain]:
        """Replace the properties of a system domain.

        For administrators of all system domains.
        Properties that the body leaves out are emptied.
        """
        return Call("PUT", "API/auth/v1/system_domains/{system_domain_id}/", m.ManagedSystemDomain, segments={"system_domain_id": system_domain_id}, body=Body(body, m.ManagedSystemDomain), options=options)

    @op
    def update_system_domain(self, system_domain_id: str, body: m.ManagedSystemDomain | JsonBody, **options: Unpack[Options]) -> Call[m.ManagedSystemDomain]:
        """Change some properties of a system domain.

        For administrators of all system domains.
        Properties that the body leaves out do not change.
        """
        return Call("PATCH", "API/auth/v1/system_domains/{system_domain_id}/", m.ManagedSystemDomain, segments={"system_domain_id": system_domain_id}, body=Body(body, m.ManagedSystemDomain), options=options)

    @op.destroy
    def delete_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a system domain.

        With all that is in it.
        For administrators of all system domains.
        """
        return Call("DELETE", "API/auth/v1/system_domains/{system_domain_id}/", None, segments={"system_domain_id": system_domain_id}, options=options)

    @op.destroy
    def delete_test_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a system domain of the tests of iconik.

        With all that is in it.
        Of use to those who develop iconik only.
        """
        return Call("DELETE", "API/auth/v1/system_domains/{system_domain_id}/e2e/", None, segments={"system_domain_id": system_domain_id}, options=options)

    @op
    def enable_system_domain_feature(self, system_domain_id: str, body: m.SystemDomainFeature | JsonBody, **options: Unpack[Options]) -> Call[m.SystemDomainFeature]:
        """Switch on a function in a system domain.

        The configuration holds the requirements of the function.
        """
        return Call("POST", "API/auth/v1/system_domains/{system_domain_id}/features/", m.SystemDomainFeature, segments={"system_domain_id": system_domain_id}, body=Body(body, m.SystemDomainFeature), options=options)

    @op
    def upload_system_domain_logo(self, system_domain_id: str, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]) -> Call[m.UploadedLogo]:
        """Upload the logo of a system domain.

        The body is the picture itself.
        It takes the place of a logo that is there.

        Args:
            content_type: Media type of the body: `image/*`.
        """
        return Call("POST", "API/auth/v1/system_domains/{system_domain_id}/logo/", m.UploadedLogo, segments={"system_domain_id": system_domain_id}, body=Body(body, bytes, content_type), options=options)

    @op.destroy
    def delete_system_domain_logo(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the logo of a system domain.

        The system domain is then shown without a picture.
        """
        return Call("DELETE", "API/auth/v1/system_domains/{system_domain_id}/logo/", None, segments={"system_domain_id": system_domain_id}, options=options)

    @op
    def update_system_domain_profile(self, system_domain_id: str, body: m.SystemDomainProfile | JsonBody, **options: Unpack[Options]) -> Call[m.SystemDomainProfile]:
        """Change what a customer says about itself.

        The part of a system domain that its own administrators may change.
        """
        return Call("PATCH", "API/auth/v1/system_domains/{system_domain_id}/profile/", m.SystemDomainProfile, segments={"system_domain_id": system_domain_id}, body=Body(body, m.SystemDomainProfile), options=options)

    @op
    def reindex_system_domain(self, system_domain_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Index all objects of a system domain anew.

        Takes long where there are many objects.
        Needs the role can_read_system_domains.
        """
        return Call("POST", "API/auth/v1/system_domains/{system_domain_id}/reindex/", None, segments={"system_domain_id": system_domain_id}, body=Body(body, m.Reindex), roles=("can_read_system_domains",), options=options)


class TokensOperations(Resource):
    """Operations on tokens."""

    @op.read
    def check_current_token(self, **options: Unpack[Options]) -> Call[Any]:
        """Check the token that calls.

        Succeeds as long as the token is good.
        """
        return Call("GET", "API/auth/v1/auth/token/", None, options=options)

    @op
    def refresh_current_token(self, **options: Unpack[Options]) -> Call[m.Token]:
        """Prolong the token that calls.

        Call it before the token expires, and use the token in the answer from then on.
        """
        return Call("PUT", "API/auth/v1/auth/token/", m.Token, options=options)

    @op
    def create_token(self, *, expires_in: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[m.Token]:
        """Create a further token for the calling user.

        For the same application.
        Only this answer holds it.

        Args:
            expires_in: Lifetime of the token in seconds; without it iconik decides.
        """
        return Call("POST", "API/auth/v1/auth/token/", m.Token, query={"expires_in": expires_in}, options=options)

    @op.destroy
    def delete_current_token(self, **options: Unpack[Options]) -> Call[Any]:
        """Give up the token that calls.

        Calls with it are refused from then on; this is how a user logs out.
        """
        return Call("DELETE", "API/auth/v1/auth/token/", None, options=options)

    @op.read
    def check_token(self, token_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Check a token by its identifier.

        Succeeds as long as the token is good.
        """
        return Call("GET", "API/auth/v1/auth/token/{token_id}/", None, segments={"token_id": token_id}, options=options)

    @op.destroy
    def delete_token(self, token_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Delete a token by its identifier.

        Calls with it are refused from then on.
        """
        return Call("DELETE", "API/auth/v1/auth/token/{token_id}/", None, segments={"token_id": token_id}, options=options)

    @op.read
    def list_tokens(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Tokens]:
        """List the tokens of the calling user.

        Lists their purposes and expiry dates, but not the tokens themselves.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call("GET", "API/auth/v1/auth/tokens/", m.Tokens, query={"per_page": per_page, "last_id": last_id}, paging=Paging(("last_id",), per_page=100, most=0), options=options)

    @op.read
    def list_app_tokens(self, app_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Tokens]:
        """List the tokens of an application.

        Lists their purposes and expiry dates, but not the tokens themselves.

        Args:
            app_id: Identifier of the application.
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call("GET", "API/auth/v1/auth/{app_id}/tokens/", m.Tokens, segments={"app_id": app_id}, query={"per_page": per_page, "last_id": last_id}, paging=Paging(("last_id",), per_page=100), options=options)


class SyncAppInstancesOperations(Sync, AppInstancesOperations):
    """The same, returning responses."""


class SyncAppsOperations(Sync, AppsOperations):
    """The same, returning responses."""


class SyncEmbedTokensOperations(Sync, EmbedTokensOperations):
    """The same, returning responses."""


class SyncExternalAuthOperations(Sync, ExternalAuthOperations):
    """The same, returning responses."""


class SyncIdentityProvidersOperations(Sync, IdentityProvidersOperations):
    """The same, returning responses."""


class SyncInvitationsOperations(Sync, InvitationsOperations):
    """The same, returning responses."""


class SyncLoginsOperations(Sync, LoginsOperations):
    """The same, returning responses."""


class SyncMarketplaceOperations(Sync, MarketplaceOperations):
    """The same, returning responses."""


class SyncOauthOperations(Sync, OauthOperations):
    """The same, returning responses."""


class SyncPasswordsOperations(Sync, PasswordsOperations):
    """The same, returning responses."""


class SyncReferralCodesOperations(Sync, ReferralCodesOperations):
    """The same, returning responses."""


class SyncRegistrationsOperations(Sync, RegistrationsOperations):
    """The same, returning responses."""


class SyncSamlOperations(Sync, SamlOperations):
    """The same, returning responses."""


class SyncSystemDomainsOperations(Sync, SystemDomainsOperations):
    """The same, returning responses."""


class SyncTokensOperations(Sync, TokensOperations):
    """The same, returning responses."""


class AsyncAppInstancesOperations(Async, AppInstancesOperations):
    """The same, awaited."""


class AsyncAppsOperations(Async, AppsOperations):
    """The same, awaited."""


class AsyncEmbedTokensOperations(Async, EmbedTokensOperations):
    """The same, awaited."""


class AsyncExternalAuthOperations(Async, ExternalAuthOperations):
    """The same, awaited."""


class AsyncIdentityProvidersOperations(Async, IdentityProvidersOperations):
    """The same, awaited."""


class AsyncInvitationsOperations(Async, InvitationsOperations):
    """The same, awaited."""


class AsyncLoginsOperations(Async, LoginsOperations):
    """The same, awaited."""


class AsyncMarketplaceOperations(Async, MarketplaceOperations):
    """The same, awaited."""


class AsyncOauthOperations(Async, OauthOperations):
    """The same, awaited."""


class AsyncPasswordsOperations(Async, PasswordsOperations):
    """The same, awaited."""


class AsyncReferralCodesOperations(Async, ReferralCodesOperations):
    """The same, awaited."""


class AsyncRegistrationsOperations(Async, RegistrationsOperations):
    """The same, awaited."""


class AsyncSamlOperations(Async, SamlOperations):
    """The same, awaited."""


class AsyncSystemDomainsOperations(Async, SystemDomainsOperations):
    """The same, awaited."""


class AsyncTokensOperations(Async, TokensOperations):
    """The same, awaited."""


class AuthService(
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
):
    """Logging in, tokens, applications, identity providers, and system domains."""


class SyncAuth(Sync, AuthService):
    """The operations of auth, returning their responses."""

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


class AsyncAuth(Async, AuthService):
    """The operations of auth, awaited."""

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
