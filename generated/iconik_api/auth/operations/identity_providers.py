"""Operations on identity providers."""

from __future__ import annotations

from typing import IO, Literal, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncIdentityProvidersOperations", "IdentityProvidersOperations", "SyncIdentityProvidersOperations"]


class IdentityProvidersOperations(Resource):
    """Operations on identity providers."""

    @op
    def create_identity_provider_domain(
        self, body: m.IdentityProviderDomain | JsonBody, **options: Unpack[Options]
    ) -> Call[m.IdentityProviderDomain]:
        """Send users of a mail domain to an identity provider.

        Whoever logs in with an address of the domain is sent to the identity provider, which must exist.

        Args:
            body: `IdentityProviderDomain`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/auth/saml/domains/", m.IdentityProviderDomain, body=Body(body, m.IdentityProviderDomain), options=options)

    @op
    def delete_identity_provider_domain(self, domain: str, **options: Unpack[Options]) -> Call[None]:
        """No longer send users of a mail domain to an identity provider.

        The identity provider itself stays.

        Args:
            domain: Part of mail addresses behind the `@`.
        """
        return Call("DELETE", "API/auth/v1/auth/saml/domains/{domain}/", None, segments={"domain": domain}, options=options)

    @op
    def list_identity_providers(
        self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.IdentityProviders]:
        """List identity providers.

        Those of the system domain, with their settings. Needs the role can_read_identity_providers.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/auth/v1/auth/saml/idp/",
            m.IdentityProviders,
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_identity_providers",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_identity_provider(
        self,
        body: m.IdentityProvider | JsonBody | bytes | IO[bytes] | str,
        *,
        content_type: Literal["application/json", "application/xml"] = "application/json",
        **options: Unpack[Options],
    ) -> Call[m.IdentityProvider]:
        """Create an identity provider.

        Takes settings as JSON, or the SAML metadata of the identity provider as XML. Needs the role
        can_write_identity_providers.

        Args:
            body: `IdentityProvider`, or plain values of that form.
            content_type: What the body is: `application/json` or `application/xml`.
        """
        return Call(
            "POST",
            "API/auth/v1/auth/saml/idp/",
            m.IdentityProvider,
            body=Body(body, m.IdentityProvider, content_type),
            roles=("can_write_identity_providers",),
            options=options,
        )

    @op
    def convert_identity_provider_metadata(self, body: bytes | IO[bytes] | str, **options: Unpack[Options]) -> Call[m.IdentityProvider]:
        """Turn SAML metadata into settings.

        Takes the SAML metadata of an identity provider as XML and answers it in the form that
        `create_identity_provider` takes.

        Args:
            body: What is sent.
        """
        return Call("POST", "API/auth/v1/auth/saml/idp/convert/", m.IdentityProvider, body=Body(body, bytes, "application/xml"), options=options)

    @op
    def get_identity_provider(self, identity_provider_id: str, **options: Unpack[Options]) -> Call[m.IdentityProvider]:
        """Fetch one identity provider.

        The settings as they were given, and those that SAML works with. Needs the role can_read_identity_providers.

        Args:
            identity_provider_id: Identifier of the identity provider.
        """
        return Call(
            "GET",
            "API/auth/v1/auth/saml/idp/{identity_provider_id}/",
            m.IdentityProvider,
            segments={"identity_provider_id": identity_provider_id},
            roles=("can_read_identity_providers",),
            options=options,
        )

    @op
    def replace_identity_provider(
        self, identity_provider_id: str, body: m.IdentityProvider | JsonBody, **options: Unpack[Options]
    ) -> Call[m.IdentityProvider]:
        """Replace the properties of an identity provider.

        A property that is left out falls back to empty. Wrong settings shut users out at once. Needs the role
        can_write_identity_providers.

        Args:
            identity_provider_id: Identifier of the identity provider.
            body: `IdentityProvider`, or plain values of that form.
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
    def update_identity_provider(
        self, identity_provider_id: str, body: m.IdentityProvider | JsonBody, **options: Unpack[Options]
    ) -> Call[m.IdentityProvider]:
        """Change some properties of an identity provider.

        Only the properties in the body change. Wrong settings shut users out at once. Needs the role
        can_write_identity_providers.

        Args:
            identity_provider_id: Identifier of the identity provider.
            body: `IdentityProvider`, or plain values of that form.
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

    @op
    def delete_identity_provider(self, identity_provider_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an identity provider.

        Users who log in by it can no longer do so. Needs the role can_delete_identity_providers.

        Args:
            identity_provider_id: Identifier of the identity provider.
        """
        return Call(
            "DELETE",
            "API/auth/v1/auth/saml/idp/{identity_provider_id}/",
            None,
            segments={"identity_provider_id": identity_provider_id},
            roles=("can_delete_identity_providers",),
            options=options,
        )


class SyncIdentityProvidersOperations(Sync, IdentityProvidersOperations):
    """Operations on identity providers, returning their responses."""


class AsyncIdentityProvidersOperations(Async, IdentityProvidersOperations):
    """Operations on identity providers, awaited."""
