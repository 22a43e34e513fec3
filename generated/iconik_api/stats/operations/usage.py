"""Operations on usage."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncUsageOperations", "SyncUsageOperations", "UsageOperations"]


class UsageOperations(Resource):
    """Operations on usage."""

    @op
    def create_asset_usage(self, body: m.AssetUsage | JsonBody, **options: Unpack[Options]) -> Call[m.AssetUsage]:
        """Report that an asset was used.

        For applications that show assets themselves, so that viewing, playing and the like count in the statistics.

        Args:
            body: `AssetUsage`, or plain values of that form.
        """
        return Call("POST", "API/stats/v1/assets/", m.AssetUsage, body=Body(body, m.AssetUsage), options=options)

    @op
    def list_asset_usage(
        self, period: str, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.AssetUsages]:
        """List what was done with assets.

        Who viewed, played or changed which asset between two dates. Without dates, iconik chooses the stretch.
        Needs the role can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call(
            "GET",
            "API/stats/v1/assets/by/{period}/",
            m.AssetUsages,
            segments={"period": period},
            query={"from_date": from_date, "to_date": to_date},
            roles=("can_read_stats",),
            paging=Paging(),
            options=options,
        )

    @op
    def list_automation_usage(
        self, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.AutomationRuns]:
        """Count the runs of automations by day.

        One entry a day between two dates. Without dates, iconik chooses the stretch. Needs the role can_read_stats.

        Args:
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call(
            "GET",
            "API/stats/v1/automations/usage/by/day/",
            m.AutomationRuns,
            query={"from_date": from_date, "to_date": to_date},
            roles=("can_read_stats",),
            paging=Paging(),
            options=options,
        )

    @op
    def list_collection_usage(
        self, period: str, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.CollectionUsages]:
        """List what was done with collections.

        Who viewed or changed which collection between two dates. Without dates, iconik chooses the stretch. Needs
        the role can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call(
            "GET",
            "API/stats/v1/collections/by/{period}/",
            m.CollectionUsages,
            segments={"period": period},
            query={"from_date": from_date, "to_date": to_date},
            roles=("can_read_stats",),
            paging=Paging(),
            options=options,
        )

    @op
    def get_current_usage(self, *, per_page: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[m.CurrentUsage]:
        """Fetch what is in use at present.

        Figures of the system domain that bills are made from. Needs the role can_read_stats.

        Args:
            per_page: Objects in one page.
        """
        return Call("GET", "API/stats/v1/current_usage/", m.CurrentUsage, query={"per_page": per_page}, roles=("can_read_stats",), options=options)

    @op
    def list_storage_access(
        self, period: str, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.StorageAccesses]:
        """List how much was transferred from and to storages.

        Bytes and requests by bucket between two dates. Without dates, iconik chooses the stretch. Needs the role
        can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call(
            "GET",
            "API/stats/v1/storage/access/by/{period}/",
            m.StorageAccesses,
            segments={"period": period},
            query={"from_date": from_date, "to_date": to_date},
            roles=("can_read_stats",),
            paging=Paging(),
            options=options,
        )

    @op
    def list_storage_usage(
        self, period: str, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.StorageUsages]:
        """List how much was stored.

        Bytes by bucket between two dates. Without dates, iconik chooses the stretch. Needs the role can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call(
            "GET",
            "API/stats/v1/storage/usage/by/{period}/",
            m.StorageUsages,
            segments={"period": period},
            query={"from_date": from_date, "to_date": to_date},
            roles=("can_read_stats",),
            paging=Paging(),
            options=options,
        )

    @op
    def list_transcoder_usage(
        self, period: str, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.TranscoderUsages]:
        """List how much was transcoded, analysed and transcribed.

        Sums by transcoder and kind of work between two dates. Without dates, iconik chooses the stretch. Needs the
        role can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
        """
        return Call(
            "GET",
            "API/stats/v1/transcoder/usage/by/{period}/",
            m.TranscoderUsages,
            segments={"period": period},
            query={"from_date": from_date, "to_date": to_date},
            roles=("can_read_stats",),
            paging=Paging(),
            options=options,
        )

    @op
    def list_user_usage(
        self,
        period: str,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        system_domain_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.UserUsages]:
        """List how active users were.

        Activity by user between two dates. Without dates, iconik chooses the stretch. Needs the role
        can_read_stats.

        Args:
            period: Step that the numbers are summed up by, such as `day` or `month`.
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
            system_domain_id: Only this system domain.
        """
        return Call(
            "GET",
            "API/stats/v1/user/audit/by/{period}/",
            m.UserUsages,
            segments={"period": period},
            query={"from_date": from_date, "to_date": to_date, "system_domain_id": system_domain_id},
            roles=("can_read_stats",),
            paging=Paging(),
            options=options,
        )

    @op
    def list_licensed_users(
        self, *, from_date: Opt[str] = UNSET, to_date: Opt[str] = UNSET, system_domain_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.UserUsages]:
        """List the users who needed a licence.

        Users who count for the licence between two dates. Without dates, iconik chooses the stretch. Needs the role
        can_read_stats.

        Args:
            from_date: Only what happened then or later.
            to_date: Only what happened until then.
            system_domain_id: Only this system domain.
        """
        return Call(
            "GET",
            "API/stats/v1/user/licensed/by/",
            m.UserUsages,
            query={"from_date": from_date, "to_date": to_date, "system_domain_id": system_domain_id},
            roles=("can_read_stats",),
            paging=Paging(),
            options=options,
        )


class SyncUsageOperations(Sync, UsageOperations):
    """Operations on usage, returning their responses."""


class AsyncUsageOperations(Async, UsageOperations):
    """Operations on usage, awaited."""
