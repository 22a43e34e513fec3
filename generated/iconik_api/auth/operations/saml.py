"""Operations on saml."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Binary, Body, Call, JsonBody, ListOptions, Location, Options, Paging
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncSamlOperations", "SamlOperations", "SyncSamlOperations"]


class SamlOperations(Resource):
    """Operations on saml."""

    @op
    def receive_saml_response(self, public_id: str, **options: Unpack[Options]) -> Call[str]:
        """Receive what an identity provider says about a user.

        The assertion consumer service of SAML. The browser of the user posts the answer of the identity provider to
        it.

        Args:
            public_id: Public identifier of the identity provider.
        """
        return Call("POST", "API/auth/v1/auth/saml/acs/{public_id}/", Location, segments={"public_id": public_id}, credentials=(), options=options)

    @op
    @deprecated("call receive_saml_response()", category=None)
    def receive_saml_response_by_domain(self, system_domain_id: str, identity_provider_id: str, **options: Unpack[Options]) -> Call[str]:
        """Receive what an identity provider says, at the old address.

        As `receive_saml_response`, for identity providers that were told this address. Deprecated: call
        receive_saml_response().

        Args:
            system_domain_id: Identifier of the system domain.
            identity_provider_id: Identifier of the identity provider.
        """
        return Call(
            "POST",
            "API/auth/v1/auth/saml/acs/{system_domain_id}/{identity_provider_id}/",
            Location,
            segments={"system_domain_id": system_domain_id, "identity_provider_id": identity_provider_id},
            credentials=(),
            options=options,
        )

    @op
    @deprecated("call find_saml_system_domains()", category=None)
    def request_saml_login(self, body: m.SamlLogin | JsonBody, **options: Unpack[Options]) -> Call[m.SamlRedirect]:
        """Look up where a user logs in by SAML.

        Answers the address for a user of one system domain; `find_saml_system_domains` does so for users of
        several. Deprecated: call find_saml_system_domains().

        Args:
            body: `SamlLogin`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/auth/saml/login/", m.SamlRedirect, body=Body(body, m.SamlLogin), credentials=(), options=options)

    @op
    def logout_saml(self, public_id: str, **options: Unpack[Options]) -> Call[m.SamlRedirect]:
        """Log a user out at the identity provider.

        Send the browser of the user to the address in the answer to finish.

        Args:
            public_id: Public identifier of the identity provider.
        """
        return Call(
            "POST", "API/auth/v1/auth/saml/logout/{public_id}/", m.SamlRedirect, segments={"public_id": public_id}, credentials=(), options=options
        )

    @op
    def get_saml_metadata(self, public_id: str, **options: Unpack[Options]) -> Call[bytes]:
        """Fetch what an identity provider has to know about iconik.

        SAML metadata as XML, with the addresses and the certificate of iconik. Load it into the identity provider.

        Args:
            public_id: Public identifier of the identity provider.
        """
        return Call("GET", "API/auth/v1/auth/saml/metadata/{public_id}/", Binary, segments={"public_id": public_id}, credentials=(), options=options)

    @op
    @deprecated("call get_saml_metadata()", category=None)
    def get_saml_metadata_by_domain(self, system_domain_id: str, identity_provider_id: str, **options: Unpack[Options]) -> Call[bytes]:
        """Fetch what an identity provider has to know, at the old address.

        As `get_saml_metadata`, for identity providers that are known by this address. Deprecated: call
        get_saml_metadata().

        Args:
            system_domain_id: Identifier of the system domain.
            identity_provider_id: Identifier of the identity provider.
        """
        return Call(
            "GET",
            "API/auth/v1/auth/saml/metadata/{system_domain_id}/{identity_provider_id}/",
            Binary,
            segments={"system_domain_id": system_domain_id, "identity_provider_id": identity_provider_id},
            credentials=(),
            options=options,
        )

    @op
    def find_saml_system_domains(self, body: m.SamlLogin | JsonBody, **options: Unpack[ListOptions]) -> Call[m.LoginDomains]:
        """Find the system domains that a user can log in to by SAML.

        Each comes with the address to send the browser of the user to.

        Args:
            body: `SamlLogin`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/auth/v1/auth/saml/multidomain/login/",
            m.LoginDomains,
            body=Body(body, m.SamlLogin),
            credentials=(),
            paging=Paging(),
            options=options,
        )

    @op
    def receive_saml_logout(self, public_id: str, **options: Unpack[Options]) -> Call[str]:
        """Receive that a user logs out at the identity provider.

        The single logout service of SAML. The identity provider sends the browser of the user to it.

        Args:
            public_id: Public identifier of the identity provider.
        """
        return Call("GET", "API/auth/v1/auth/saml/slo/{public_id}/", Location, segments={"public_id": public_id}, credentials=(), options=options)

    @op
    @deprecated("call receive_saml_logout()", category=None)
    def receive_saml_logout_by_domain(self, system_domain_id: str, identity_provider_id: str, **options: Unpack[Options]) -> Call[str]:
        """Receive that a user logs out, at the old address.

        As `receive_saml_logout`, for identity providers that were told this address. Deprecated: call
        receive_saml_logout().

        Args:
            system_domain_id: Identifier of the system domain.
            identity_provider_id: Identifier of the identity provider.
        """
        return Call(
            "GET",
            "API/auth/v1/auth/saml/slo/{system_domain_id}/{identity_provider_id}/",
            Location,
            segments={"system_domain_id": system_domain_id, "identity_provider_id": identity_provider_id},
            credentials=(),
            options=options,
        )

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

        As `start_saml_login`, for links that still lead to this address. Deprecated: call start_saml_login().

        Args:
            system_domain_id: Identifier of the system domain.
            identity_provider_id: Identifier of the identity provider.
        """
        return Call(
            "GET",
            "API/auth/v1/auth/saml/sso/{system_domain_id}/{identity_provider_id}/",
            Location,
            segments={"system_domain_id": system_domain_id, "identity_provider_id": identity_provider_id},
            credentials=(),
            options=options,
        )


class SyncSamlOperations(Sync, SamlOperations):
    """Operations on saml, returning their responses."""


class AsyncSamlOperations(Async, SamlOperations):
    """Operations on saml, awaited."""
