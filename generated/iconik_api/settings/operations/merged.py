"""Operations on merged."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Call, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncMergedOperations", "MergedOperations", "SyncMergedOperations"]


class MergedOperations(Resource):
    """Operations on merged."""

    @op
    def get_current_merged_settings(self, *, ignore_logo_url: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.MergedSettings]:
        """Fetch the settings in force for the caller.

        Settings of the user where there are any, else those of the primary group, else those of the system.

        Args:
            ignore_logo_url: Leave `logo_url` out, which saves the time to sign it.
        """
        return Call("GET", "API/settings/v1/merged/current/", m.MergedSettings, query={"ignore_logo_url": ignore_logo_url}, options=options)

    @op
    def get_merged_settings(self, user_id: str, *, ignore_logo_url: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.MergedSettings]:
        """Fetch the settings in force for a user.

        Settings of the user where there are any, else those of the primary group, else those of the system.

        Args:
            user_id: Identifier of the user.
            ignore_logo_url: Leave `logo_url` out, which saves the time to sign it.
        """
        return Call(
            "GET",
            "API/settings/v1/merged/{user_id}/",
            m.MergedSettings,
            segments={"user_id": user_id},
            query={"ignore_logo_url": ignore_logo_url},
            options=options,
        )


class SyncMergedOperations(Sync, MergedOperations):
    """Operations on merged, returning their responses."""


class AsyncMergedOperations(Async, MergedOperations):
    """Operations on merged, awaited."""
