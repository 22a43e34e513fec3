"""Operations on partner access."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncPartnerAccessOperations", "PartnerAccessOperations", "SyncPartnerAccessOperations"]


class PartnerAccessOperations(Resource):
    """Operations on partner access."""

    @op
    def grant_partner_domain_access(self, body: m.PartnerDomainAccess | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Let the people of a partner into the system domain of a customer.

        The users of the partner's domain are added in the background.

        Args:
            body: `PartnerDomainAccess`, or plain values of that form.
        """
        return Call("POST", "API/users/v1/users/partner_domain_access/", None, body=Body(body, m.PartnerDomainAccess), options=options)

    @op
    def revoke_partner_domain_access(self, body: m.PartnerDomainAccess | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Shut the people of a partner out of the domain of a customer.

        The users of the partner's domain are removed in the background; they stay users of their own domain.

        Args:
            body: `PartnerDomainAccess`, or plain values of that form.
        """
        return Call("DELETE", "API/users/v1/users/partner_domain_access/", None, body=Body(body, m.PartnerDomainAccess), options=options)


class SyncPartnerAccessOperations(Sync, PartnerAccessOperations):
    """Operations on partner access, returning their responses."""


class AsyncPartnerAccessOperations(Async, PartnerAccessOperations):
    """Operations on partner access, awaited."""
