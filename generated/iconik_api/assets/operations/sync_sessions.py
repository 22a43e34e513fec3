"""Operations on sync sessions."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncSyncSessionsOperations", "SyncSessionsOperations", "SyncSyncSessionsOperations"]


class SyncSessionsOperations(Resource):
    """Operations on sync sessions."""

    @op
    def create_sync_session(self, body: m.SyncSession | JsonBody, **options: Unpack[Options]) -> Call[m.SyncSession]:
        """Create a session for watching together.

        Names the server and the data centre that run the session.

        Args:
            body: `SyncSession`, or plain values of that form.
        """
        return Call("POST", "API/assets/v1/sync/sessions/", m.SyncSession, body=Body(body, m.SyncSession), options=options)

    @op
    def get_sync_session(self, sync_session_id: str, **options: Unpack[Options]) -> Call[m.SyncSession]:
        """Fetch one session for watching together.

        Tells which server and which data centre run the session.

        Args:
            sync_session_id: Identifier of the session.
        """
        return Call(
            "GET", "API/assets/v1/sync/sessions/{sync_session_id}/", m.SyncSession, segments={"sync_session_id": sync_session_id}, options=options
        )

    @op
    def replace_sync_session(
        self, sync_session_id: str, body: m.SyncSession | JsonBody, *, update_if_none: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.SyncSession]:
        """Replace the properties of a session for watching together.

        A property that is left out falls back to empty.

        Args:
            sync_session_id: Identifier of the session.
            body: `SyncSession`, or plain values of that form.
            update_if_none: Taken from the name: write only what has no value yet; iconik does not document it.
        """
        return Call(
            "PUT",
            "API/assets/v1/sync/sessions/{sync_session_id}/",
            m.SyncSession,
            segments={"sync_session_id": sync_session_id},
            query={"update_if_none": update_if_none},
            body=Body(body, m.SyncSession),
            options=options,
        )

    @op
    def update_sync_session(
        self, sync_session_id: str, body: m.SyncSession | JsonBody, *, update_if_none: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.SyncSession]:
        """Change some properties of a session for watching together.

        Only the properties in the body change.

        Args:
            sync_session_id: Identifier of the session.
            body: `SyncSession`, or plain values of that form.
            update_if_none: Taken from the name: write only what has no value yet; iconik does not document it.
        """
        return Call(
            "PATCH",
            "API/assets/v1/sync/sessions/{sync_session_id}/",
            m.SyncSession,
            segments={"sync_session_id": sync_session_id},
            query={"update_if_none": update_if_none},
            body=Body(body, m.SyncSession),
            options=options,
        )

    @op
    def delete_sync_session(self, sync_session_id: str, **options: Unpack[Options]) -> Call[None]:
        """End a session for watching together.

        Nobody can join it any more.

        Args:
            sync_session_id: Identifier of the session.
        """
        return Call("DELETE", "API/assets/v1/sync/sessions/{sync_session_id}/", None, segments={"sync_session_id": sync_session_id}, options=options)


class SyncSyncSessionsOperations(Sync, SyncSessionsOperations):
    """Operations on sync sessions, returning their responses."""


class AsyncSyncSessionsOperations(Async, SyncSessionsOperations):
    """Operations on sync sessions, awaited."""
