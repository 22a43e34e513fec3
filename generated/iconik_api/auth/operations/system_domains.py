"""Operations on system domains."""

from __future__ import annotations

from typing import IO, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncSystemDomainsOperations", "SyncSystemDomainsOperations", "SystemDomainsOperations"]


class SystemDomainsOperations(Resource):
    """Operations on system domains."""

    @op
    def list_system_domains(self, *, query: Opt[str] = UNSET, statuses: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.SystemDomains]:
        """List system domains.

        Those that the calling user may see. The list always comes whole; `search_system_domains` has pages.

        Args:
            query: Text to look for.
            statuses: Only system domains with these statuses, separated by commas.
        """
        return Call(
            "GET", "API/auth/v1/system_domains/", m.SystemDomains, query={"query": query, "statuses": statuses}, paging=Paging(), options=options
        )

    @op
    def create_system_domain(self, body: m.SystemDomain | JsonBody, **options: Unpack[Options]) -> Call[m.SystemDomain]:
        """Create a system domain.

        For administrators of all system domains.

        Args:
            body: `SystemDomain`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/system_domains/", m.SystemDomain, body=Body(body, m.SystemDomain), options=options)

    @op
    def get_system_domain_basics(self, system_domain_id: str, **options: Unpack[Options]) -> Call[m.SystemDomainBasics]:
        """Fetch what its administrators may know of a system domain.

        The tariff and its limits, but nothing of how the customer is billed.

        Args:
            system_domain_id: Identifier of the system domain.
        """
        return Call(
            "GET",
            "API/auth/v1/system_domains/basic/{system_domain_id}/",
            m.SystemDomainBasics,
            segments={"system_domain_id": system_domain_id},
            options=options,
        )

    @op
    def create_system_domain_from_referral_code(
        self, referral_code: str, body: m.SystemDomainFromReferralCode | JsonBody, **options: Unpack[Options]
    ) -> Call[m.SystemDomainFromTemplate]:
        """Create a system domain on the terms of a referral code.

        Also creates its first administrator. The password may be in the answer, so treat this as secret.

        Args:
            referral_code: The referral code.
            body: `SystemDomainFromReferralCode`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/auth/v1/system_domains/referral_code/{referral_code}/",
            m.SystemDomainFromTemplate,
            segments={"referral_code": referral_code},
            body=Body(body, m.SystemDomainFromReferralCode),
            options=options,
        )

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
    ) -> Call[m.SystemDomains]:
        """Search system domains.

        In pages, and with more filters than `list_system_domains`.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
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

    @op
    def list_system_domain_templates(self, **options: Unpack[ListOptions]) -> Call[m.SystemDomains]:
        """List the system domains that new ones are copied from.

        The list always comes whole.
        """
        return Call("GET", "API/auth/v1/system_domains/templates/", m.SystemDomains, paging=Paging(), options=options)

    @op
    def get_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[m.SystemDomain]:
        """Fetch one system domain.

        With what is known of the contract and of billing. Needs the role can_read_system_domains.

        Args:
            system_domain_id: Identifier of the system domain.
        """
        return Call(
            "GET",
            "API/auth/v1/system_domains/{system_domain_id}/",
            m.SystemDomain,
            segments={"system_domain_id": system_domain_id},
            roles=("can_read_system_domains",),
            options=options,
        )

    @op
    def replace_system_domain(
        self, system_domain_id: str, body: m.ManagedSystemDomain | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ManagedSystemDomain]:
        """Replace the properties of a system domain.

        For administrators of all system domains. What the body leaves out is emptied.

        Args:
            system_domain_id: Identifier of the system domain.
            body: `ManagedSystemDomain`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/auth/v1/system_domains/{system_domain_id}/",
            m.ManagedSystemDomain,
            segments={"system_domain_id": system_domain_id},
            body=Body(body, m.ManagedSystemDomain),
            options=options,
        )

    @op
    def update_system_domain(
        self, system_domain_id: str, body: m.ManagedSystemDomain | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ManagedSystemDomain]:
        """Change some properties of a system domain.

        For administrators of all system domains. What the body leaves out stays as it is.

        Args:
            system_domain_id: Identifier of the system domain.
            body: `ManagedSystemDomain`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/auth/v1/system_domains/{system_domain_id}/",
            m.ManagedSystemDomain,
            segments={"system_domain_id": system_domain_id},
            body=Body(body, m.ManagedSystemDomain),
            options=options,
        )

    @op
    def delete_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a system domain.

        With all that is in it. For administrators of all system domains.

        Args:
            system_domain_id: Identifier of the system domain.
        """
        return Call(
            "DELETE", "API/auth/v1/system_domains/{system_domain_id}/", None, segments={"system_domain_id": system_domain_id}, options=options
        )

    @op
    def delete_test_system_domain(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a system domain of the tests of iconik.

        With all that is in it. Of use to those who develop iconik only.

        Args:
            system_domain_id: Identifier of the system domain.
        """
        return Call(
            "DELETE", "API/auth/v1/system_domains/{system_domain_id}/e2e/", None, segments={"system_domain_id": system_domain_id}, options=options
        )

    @op
    def enable_system_domain_feature(
        self, system_domain_id: str, body: m.SystemDomainFeature | JsonBody, **options: Unpack[Options]
    ) -> Call[m.SystemDomainFeature]:
        """Switch on a function in a system domain.

        What the function needs stands in the configuration.

        Args:
            system_domain_id: Identifier of the system domain.
            body: `SystemDomainFeature`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/auth/v1/system_domains/{system_domain_id}/features/",
            m.SystemDomainFeature,
            segments={"system_domain_id": system_domain_id},
            body=Body(body, m.SystemDomainFeature),
            options=options,
        )

    @op
    def upload_system_domain_logo(
        self, system_domain_id: str, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]
    ) -> Call[m.UploadedLogo]:
        """Upload the logo of a system domain.

        The body is the picture itself. It takes the place of a logo that is there.

        Args:
            system_domain_id: Identifier of the system domain.
            body: What is sent.
            content_type: What the body is: `image/*`.
        """
        return Call(
            "POST",
            "API/auth/v1/system_domains/{system_domain_id}/logo/",
            m.UploadedLogo,
            segments={"system_domain_id": system_domain_id},
            body=Body(body, bytes, content_type),
            options=options,
        )

    @op
    def delete_system_domain_logo(self, system_domain_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the logo of a system domain.

        The system domain is then shown without a picture.

        Args:
            system_domain_id: Identifier of the system domain.
        """
        return Call(
            "DELETE", "API/auth/v1/system_domains/{system_domain_id}/logo/", None, segments={"system_domain_id": system_domain_id}, options=options
        )

    @op
    def update_system_domain_profile(
        self, system_domain_id: str, body: m.SystemDomainProfile | JsonBody, **options: Unpack[Options]
    ) -> Call[m.SystemDomainProfile]:
        """Change what a customer says about itself.

        The part of a system domain that its own administrators may change.

        Args:
            system_domain_id: Identifier of the system domain.
            body: `SystemDomainProfile`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/auth/v1/system_domains/{system_domain_id}/profile/",
            m.SystemDomainProfile,
            segments={"system_domain_id": system_domain_id},
            body=Body(body, m.SystemDomainProfile),
            options=options,
        )

    @op
    def reindex_system_domain(self, system_domain_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index all objects of a system domain anew.

        Takes long where there are many objects. Needs the role can_read_system_domains.

        Args:
            system_domain_id: Identifier of the system domain.
            body: `Reindex`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/auth/v1/system_domains/{system_domain_id}/reindex/",
            None,
            segments={"system_domain_id": system_domain_id},
            body=Body(body, m.Reindex),
            roles=("can_read_system_domains",),
            options=options,
        )


class SyncSystemDomainsOperations(Sync, SystemDomainsOperations):
    """Operations on system domains, returning their responses."""


class AsyncSystemDomainsOperations(Async, SystemDomainsOperations):
    """Operations on system domains, awaited."""
