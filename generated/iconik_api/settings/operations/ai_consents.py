"""Operations on ai consents."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AiConsentsOperations", "AsyncAiConsentsOperations", "SyncAiConsentsOperations"]


class AiConsentsOperations(Resource):
    """Operations on ai consents."""

    @op
    def list_ai_consent_events(self, *, per_page: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.AIConsentEvents]:
        """List what happened to the AI consents.

        Who consented to, declined or revoked what and when. There is one page only; `per_page` bounds it.

        Args:
            per_page: Most events in the answer.
        """
        return Call(
            "GET", "API/settings/v1/ai/consent_events/", m.AIConsentEvents, query={"per_page": per_page}, paging=Paging(per_page=100), options=options
        )

    @op
    def list_ai_consents(self, **options: Unpack[ListOptions]) -> Call[m.AIConsents]:
        """List the AI consents of the system domain.

        Consents that were given, declined or revoked, one a document. The list always comes whole.
        """
        return Call("GET", "API/settings/v1/ai/consents/", m.AIConsents, paging=Paging(), options=options)

    @op
    def accept_ai_documents(self, body: m.AIConsentDecision | JsonBody, **options: Unpack[ListOptions]) -> Call[m.AIConsents]:
        """Consent to AI documents.

        Consents on behalf of the whole system domain. Each document is named with the version that was read;
        features that ask for it become usable.

        Args:
            body: `AIConsentDecision`, or plain values of that form.
        """
        return Call("POST", "API/settings/v1/ai/consents/", m.AIConsents, body=Body(body, m.AIConsentDecision), paging=Paging(), options=options)

    @op
    def decline_ai_documents(self, body: m.AIConsentDecision | JsonBody, **options: Unpack[ListOptions]) -> Call[m.AIConsents]:
        """Decline AI documents.

        Records that the system domain does not consent. Features that ask for these documents stay off.

        Args:
            body: `AIConsentDecision`, or plain values of that form.
        """
        return Call(
            "POST", "API/settings/v1/ai/consents/decline/", m.AIConsents, body=Body(body, m.AIConsentDecision), paging=Paging(), options=options
        )

    @op
    def revoke_ai_consents(self, body: m.AIConsentRevocation | JsonBody, **options: Unpack[ListOptions]) -> Call[m.AIConsents]:
        """Revoke AI consents.

        Takes back consents that were given earlier. Features that ask for these documents stop working.

        Args:
            body: `AIConsentRevocation`, or plain values of that form.
        """
        return Call(
            "POST", "API/settings/v1/ai/consents/revoke/", m.AIConsents, body=Body(body, m.AIConsentRevocation), paging=Paging(), options=options
        )

    @op
    def list_ai_documents(self, **options: Unpack[ListOptions]) -> Call[m.AIDocuments]:
        """List the AI documents that ask for consent.

        The documents in force at present. A consent names a document together with its version. The list always
        comes whole.
        """
        return Call("GET", "API/settings/v1/ai/documents/", m.AIDocuments, paging=Paging(), options=options)


class SyncAiConsentsOperations(Sync, AiConsentsOperations):
    """Operations on ai consents, returning their responses."""


class AsyncAiConsentsOperations(Async, AiConsentsOperations):
    """Operations on ai consents, awaited."""
