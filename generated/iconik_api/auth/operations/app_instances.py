"""Operations on app instances."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AppInstancesOperations", "AsyncAppInstancesOperations", "SyncAppInstancesOperations"]


class AppInstancesOperations(Resource):
    """Operations on app instances."""

    @op
    def create_app_instance(self, body: m.AppInstance | JsonBody, **options: Unpack[Options]) -> Call[m.AppInstance]:
        """Let an installation of an application in.

        Called for the user who lets it in. The installation then fetches a token under its identifier.

        Args:
            body: `AppInstance`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/apps/instance/", m.AppInstance, body=Body(body, m.AppInstance), options=options)

    @op
    def get_app_instance(self, approved_instance_id: str, **options: Unpack[Options]) -> Call[m.ExternalAuth]:
        """Fetch the token of an installation that was let in.

        Called by the installation itself.

        Args:
            approved_instance_id: Identifier that the installation made up for itself.
        """
        return Call(
            "GET",
            "API/auth/v1/apps/instance/{approved_instance_id}/",
            m.ExternalAuth,
            segments={"approved_instance_id": approved_instance_id},
            secrets=("approved_instance_id",),
            options=options,
        )

    @op
    def delete_app_instance(self, approved_instance_id: str, **options: Unpack[Options]) -> Call[None]:
        """Shut an installation of an application out.

        It has to be let in again before it gets another token.

        Args:
            approved_instance_id: Identifier that the installation made up for itself.
        """
        return Call(
            "DELETE",
            "API/auth/v1/apps/instance/{approved_instance_id}/",
            None,
            segments={"approved_instance_id": approved_instance_id},
            secrets=("approved_instance_id",),
            options=options,
        )


class SyncAppInstancesOperations(Sync, AppInstancesOperations):
    """Operations on app instances, returning their responses."""


class AsyncAppInstancesOperations(Async, AppInstancesOperations):
    """Operations on app instances, awaited."""
