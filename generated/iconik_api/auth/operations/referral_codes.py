"""Operations on referral codes."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncReferralCodesOperations", "ReferralCodesOperations", "SyncReferralCodesOperations"]


class ReferralCodesOperations(Resource):
    """Operations on referral codes."""

    @op
    def list_referral_codes(self, **options: Unpack[ListOptions]) -> Call[m.ReferralCodes]:
        """List referral codes.

        For administrators of all system domains. The list always comes whole.
        """
        return Call("GET", "API/auth/v1/referral_codes/", m.ReferralCodes, paging=Paging(), options=options)

    @op
    def create_referral_code(self, body: m.ReferralCode | JsonBody, **options: Unpack[Options]) -> Call[m.ReferralCode]:
        """Create a referral code.

        For administrators of all system domains. A code that exists is refused.

        Args:
            body: `ReferralCode`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/referral_codes/", m.ReferralCode, body=Body(body, m.ReferralCode), options=options)

    @op
    def get_referral_code(self, code: str, **options: Unpack[Options]) -> Call[m.ReferralCode]:
        """Fetch one referral code.

        For administrators of all system domains.

        Args:
            code: The referral code.
        """
        return Call("GET", "API/auth/v1/referral_codes/{code}/", m.ReferralCode, segments={"code": code}, options=options)

    @op
    def delete_referral_code(self, code: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a referral code.

        System domains that came by it stay as they are.

        Args:
            code: The referral code.
        """
        return Call("DELETE", "API/auth/v1/referral_codes/{code}/", None, segments={"code": code}, options=options)


class SyncReferralCodesOperations(Sync, ReferralCodesOperations):
    """Operations on referral codes, returning their responses."""


class AsyncReferralCodesOperations(Async, ReferralCodesOperations):
    """Operations on referral codes, awaited."""
