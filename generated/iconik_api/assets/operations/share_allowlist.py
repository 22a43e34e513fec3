"""Operations on share allowlist."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncShareAllowlistOperations", "ShareAllowlistOperations", "SyncShareAllowlistOperations"]


class ShareAllowlistOperations(Resource):
    """Operations on share allowlist."""

    @op
    def list_share_allowlist_entries(self, **options: Unpack[ListOptions]) -> Call[m.ShareAllowlistEntries]:
        """List who may open shares by magic link.

        The list always comes whole.
        """
        return Call("GET", "API/assets/v1/shares/allowlist/entries/", m.ShareAllowlistEntries, paging=Paging(), options=options)

    @op
    def create_share_allowlist_entry(self, body: m.ShareAllowlistEntry | JsonBody, **options: Unpack[Options]) -> Call[m.ShareAllowlistEntry]:
        """Let an address or a domain open shares by magic link.

        A 409 says that there is such an entry already.

        Args:
            body: `ShareAllowlistEntry`, or plain values of that form.
        """
        return Call("POST", "API/assets/v1/shares/allowlist/entries/", m.ShareAllowlistEntry, body=Body(body, m.ShareAllowlistEntry), options=options)

    @op
    def get_share_allowlist_entry(self, entry_id: str, **options: Unpack[Options]) -> Call[m.ShareAllowlistEntry]:
        """Fetch one entry of the allowlist.

        Tells the address or domain and who entered it.

        Args:
            entry_id: Identifier of the entry.
        """
        return Call(
            "GET", "API/assets/v1/shares/allowlist/entries/{entry_id}/", m.ShareAllowlistEntry, segments={"entry_id": entry_id}, options=options
        )

    @op
    def replace_share_allowlist_entry(
        self, entry_id: str, body: m.ShareAllowlistEntryEdit | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ShareAllowlistEntry]:
        """Replace the properties of an entry of the allowlist.

        A 409 says that another entry has this value already.

        Args:
            entry_id: Identifier of the entry.
            body: `ShareAllowlistEntryEdit`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/shares/allowlist/entries/{entry_id}/",
            m.ShareAllowlistEntry,
            segments={"entry_id": entry_id},
            body=Body(body, m.ShareAllowlistEntryEdit),
            options=options,
        )

    @op
    def delete_share_allowlist_entry(self, entry_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an address or a domain off the allowlist.

        No further magic links are sent to it.

        Args:
            entry_id: Identifier of the entry.
        """
        return Call("DELETE", "API/assets/v1/shares/allowlist/entries/{entry_id}/", None, segments={"entry_id": entry_id}, options=options)


class SyncShareAllowlistOperations(Sync, ShareAllowlistOperations):
    """Operations on share allowlist, returning their responses."""


class AsyncShareAllowlistOperations(Async, ShareAllowlistOperations):
    """Operations on share allowlist, awaited."""
