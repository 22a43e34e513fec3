"""Operations on analysis service accounts."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AnalysisServiceAccountsOperations", "AsyncAnalysisServiceAccountsOperations", "SyncAnalysisServiceAccountsOperations"]


class AnalysisServiceAccountsOperations(Resource):
    """Operations on analysis service accounts."""

    @op
    def list_analysis_service_accounts(
        self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.AnalysisServiceAccounts]:
        """List the accounts at analysis services.

        All accounts of the system domain, ten a page unless `per_page` says otherwise. Needs the role
        can_read_analysis_service_accounts.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/analysis/service_accounts/",
            m.AnalysisServiceAccounts,
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_analysis_service_accounts",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_analysis_service_account(
        self, body: m.AnalysisServiceAccount | JsonBody, **options: Unpack[Options]
    ) -> Call[m.AnalysisServiceAccount]:
        """Register an account at an analysis service.

        The account itself is made at the service; `settings` takes the keys that the service gave out. Needs the
        role can_write_analysis_service_accounts.

        Args:
            body: `AnalysisServiceAccount`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/analysis/service_accounts/",
            m.AnalysisServiceAccount,
            body=Body(body, m.AnalysisServiceAccount),
            roles=("can_write_analysis_service_accounts",),
            options=options,
        )

    @op
    def get_analysis_service_account(self, analysis_service_account_id: str, **options: Unpack[Options]) -> Call[m.AnalysisServiceAccount]:
        """Fetch one account at an analysis service.

        The record with what may be shown of its settings. Treat these as secret all the same. Needs the role
        can_read_analysis_service_accounts.

        Args:
            analysis_service_account_id: Identifier of the analysis service account.
        """
        return Call(
            "GET",
            "API/files/v1/analysis/service_accounts/{analysis_service_account_id}/",
            m.AnalysisServiceAccount,
            segments={"analysis_service_account_id": analysis_service_account_id},
            roles=("can_read_analysis_service_accounts",),
            options=options,
        )

    @op
    def replace_analysis_service_account(
        self, analysis_service_account_id: str, body: m.AnalysisServiceAccount | JsonBody, **options: Unpack[Options]
    ) -> Call[m.AnalysisServiceAccount]:
        """Replace the properties of an account at an analysis service.

        A property that is left out falls back to empty, the keys in `settings` too. To change single properties use
        `update_analysis_service_account`. Needs the role can_write_analysis_service_accounts.

        Args:
            analysis_service_account_id: Identifier of the analysis service account.
            body: `AnalysisServiceAccount`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/analysis/service_accounts/{analysis_service_account_id}/",
            m.AnalysisServiceAccount,
            segments={"analysis_service_account_id": analysis_service_account_id},
            body=Body(body, m.AnalysisServiceAccount),
            roles=("can_write_analysis_service_accounts",),
            options=options,
        )

    @op
    def update_analysis_service_account(
        self, analysis_service_account_id: str, body: m.AnalysisServiceAccount | JsonBody, **options: Unpack[Options]
    ) -> Call[m.AnalysisServiceAccount]:
        """Change some properties of an account at an analysis service.

        Only the properties in the body change. `settings` is one property, so send all that is to stay in it. Needs
        the role can_write_analysis_service_accounts.

        Args:
            analysis_service_account_id: Identifier of the analysis service account.
            body: `AnalysisServiceAccount`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/analysis/service_accounts/{analysis_service_account_id}/",
            m.AnalysisServiceAccount,
            segments={"analysis_service_account_id": analysis_service_account_id},
            body=Body(body, m.AnalysisServiceAccount),
            roles=("can_write_analysis_service_accounts",),
            options=options,
        )

    @op
    def delete_analysis_service_account(self, analysis_service_account_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove an account at an analysis service.

        The account at the service stays, and iconik no longer uses it. Profiles that refer to it stop working.
        Needs the role can_delete_analysis_service_accounts.

        Args:
            analysis_service_account_id: Identifier of the analysis service account.
        """
        return Call(
            "DELETE",
            "API/files/v1/analysis/service_accounts/{analysis_service_account_id}/",
            None,
            segments={"analysis_service_account_id": analysis_service_account_id},
            roles=("can_delete_analysis_service_accounts",),
            options=options,
        )


class SyncAnalysisServiceAccountsOperations(Sync, AnalysisServiceAccountsOperations):
    """Operations on analysis service accounts, returning their responses."""


class AsyncAnalysisServiceAccountsOperations(Async, AnalysisServiceAccountsOperations):
    """Operations on analysis service accounts, awaited."""
