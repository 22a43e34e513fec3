"""Operations on registrations."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncRegistrationsOperations", "RegistrationsOperations", "SyncRegistrationsOperations"]


class RegistrationsOperations(Resource):
    """Operations on registrations."""

    @op
    def create_registration(self, body: m.Registration | JsonBody, **options: Unpack[Options]) -> Call[m.Registration]:
        """Register a new customer.

        Sends a mail with a link; its hash goes to `verify_registration`, which creates the system domain.

        Args:
            body: `Registration`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/registrations/", m.Registration, body=Body(body, m.Registration), credentials=(), options=options)

    @op
    def get_registration_content(self, *, page_route: str, **options: Unpack[Options]) -> Call[m.RegistrationContent]:
        """Fetch what a page of the registration shows.

        Text and picture of one page.

        Args:
            page_route: Page that the content is for.
        """
        return Call("GET", "API/auth/v1/registrations/content/", m.RegistrationContent, query={"page_route": page_route}, options=options)

    @op
    def list_countries(self, **options: Unpack[ListOptions]) -> Call[m.Countries]:
        """List the countries that customers can be from.

        The list always comes whole.
        """
        return Call("GET", "API/auth/v1/registrations/countries/", m.Countries, paging=Paging(), options=options)

    @op
    def verify_registration(self, email_hash: str, **options: Unpack[Options]) -> Call[m.VerifiedRegistration]:
        """Confirm the mail address of a new customer.

        The link in the mail is the proof, so no other credentials are needed. Creates the system domain.

        Args:
            email_hash: What identifies the registration, from the link in the mail.
        """
        return Call(
            "POST",
            "API/auth/v1/registrations/verify/{email_hash}/",
            m.VerifiedRegistration,
            segments={"email_hash": email_hash},
            credentials=(),
            secrets=("email_hash",),
            options=options,
        )


class SyncRegistrationsOperations(Sync, RegistrationsOperations):
    """Operations on registrations, returning their responses."""


class AsyncRegistrationsOperations(Async, RegistrationsOperations):
    """Operations on registrations, awaited."""
