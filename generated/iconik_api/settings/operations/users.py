"""Operations on users."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncUsersOperations", "SyncUsersOperations", "UsersOperations"]


class UsersOperations(Resource):
    """Operations on users."""

    @op
    def get_user_settings(self, user_id: str, **options: Unpack[Options]) -> Call[m.UserSettings]:
        """Fetch the settings of a user.

        Only what the user has set; null elsewhere. `get_merged_settings` tells what is in force.

        Args:
            user_id: Identifier of the user.
        """
        return Call("GET", "API/settings/v1/user/{user_id}/", m.UserSettings, segments={"user_id": user_id}, options=options)

    @op
    def replace_user_settings(self, user_id: str, body: m.UserSettings | JsonBody, **options: Unpack[Options]) -> Call[m.UserSettings]:
        """Replace the settings of a user.

        Settings that the request leaves out are unset, so that those of the group and of the system apply.

        Args:
            user_id: Identifier of the user.
            body: `UserSettings`, or plain values of that form.
        """
        return Call(
            "PUT", "API/settings/v1/user/{user_id}/", m.UserSettings, segments={"user_id": user_id}, body=Body(body, m.UserSettings), options=options
        )

    @op
    def update_user_settings(self, user_id: str, body: m.UserSettings | JsonBody, **options: Unpack[Options]) -> Call[m.UserSettings]:
        """Change some settings of a user.

        Settings that the request leaves out stay.

        Args:
            user_id: Identifier of the user.
            body: `UserSettings`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/settings/v1/user/{user_id}/",
            m.UserSettings,
            segments={"user_id": user_id},
            body=Body(body, m.UserSettings),
            options=options,
        )

    @op
    def delete_user_settings(self, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the settings of a user.

        The user stays and falls back to the settings of the group and of the system.

        Args:
            user_id: Identifier of the user.
        """
        return Call("DELETE", "API/settings/v1/user/{user_id}/", None, segments={"user_id": user_id}, options=options)


class SyncUsersOperations(Sync, UsersOperations):
    """Operations on users, returning their responses."""


class AsyncUsersOperations(Async, UsersOperations):
    """Operations on users, awaited."""
