"""Operations on logs recipients."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncLogsRecipientsOperations", "LogsRecipientsOperations", "SyncLogsRecipientsOperations"]


class LogsRecipientsOperations(Resource):
    """Operations on logs recipients."""

    @op
    def list_logs_recipients(
        self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.LogsRecipients]:
        """List the recipients of logs.

        All recipients of the system domain, page by page. Needs the role can_read_logs_recipients.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/stats/v1/system/logs/recipients/",
            m.LogsRecipients,
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_logs_recipients",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_logs_recipient(self, body: m.LogsRecipient | JsonBody, **options: Unpack[Options]) -> Call[m.LogsRecipient]:
        """Create a recipient of logs.

        iconik must be allowed to write there; `check_logs_recipient` tells whether it can. Needs the role
        can_write_logs_recipients.

        Args:
            body: `LogsRecipient`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/stats/v1/system/logs/recipients/",
            m.LogsRecipient,
            body=Body(body, m.LogsRecipient),
            roles=("can_write_logs_recipients",),
            options=options,
        )

    @op
    def get_logs_recipient(self, logs_recipient_id: str, **options: Unpack[Options]) -> Call[m.LogsRecipient]:
        """Fetch one recipient of logs.

        The recipient with its settings. Needs the role can_read_logs_recipients.

        Args:
            logs_recipient_id: Identifier of the recipient.
        """
        return Call(
            "GET",
            "API/stats/v1/system/logs/recipients/{logs_recipient_id}/",
            m.LogsRecipient,
            segments={"logs_recipient_id": logs_recipient_id},
            roles=("can_read_logs_recipients",),
            options=options,
        )

    @op
    def replace_logs_recipient(self, logs_recipient_id: str, body: m.LogsRecipient | JsonBody, **options: Unpack[Options]) -> Call[m.LogsRecipient]:
        """Replace the properties of a recipient of logs.

        Method, name and settings must all be given. Needs the role can_write_logs_recipients.

        Args:
            logs_recipient_id: Identifier of the recipient.
            body: `LogsRecipient`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/stats/v1/system/logs/recipients/{logs_recipient_id}/",
            m.LogsRecipient,
            segments={"logs_recipient_id": logs_recipient_id},
            body=Body(body, m.LogsRecipient),
            roles=("can_write_logs_recipients",),
            options=options,
        )

    @op
    def check_logs_recipient(self, logs_recipient_id: str, **options: Unpack[Options]) -> Call[m.LogsRecipientCheck]:
        """Check that iconik can write to a recipient.

        A recipient that refuses is no error of this operation; the answer says so. Needs the role
        can_write_logs_recipients.

        Args:
            logs_recipient_id: Identifier of the recipient.
        """
        return Call(
            "POST",
            "API/stats/v1/system/logs/recipients/{logs_recipient_id}/",
            m.LogsRecipientCheck,
            segments={"logs_recipient_id": logs_recipient_id},
            roles=("can_write_logs_recipients",),
            options=options,
        )

    @op
    def update_logs_recipient(self, logs_recipient_id: str, body: m.LogsRecipient | JsonBody, **options: Unpack[Options]) -> Call[m.LogsRecipient]:
        """Change some properties of a recipient of logs.

        Only the properties in the body change. Needs the role can_write_logs_recipients.

        Args:
            logs_recipient_id: Identifier of the recipient.
            body: `LogsRecipient`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/stats/v1/system/logs/recipients/{logs_recipient_id}/",
            m.LogsRecipient,
            segments={"logs_recipient_id": logs_recipient_id},
            body=Body(body, m.LogsRecipient),
            roles=("can_write_logs_recipients",),
            options=options,
        )

    @op
    def delete_logs_recipient(self, logs_recipient_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a recipient of logs.

        No more logs are sent there; what was sent stays. Needs the role can_delete_logs_recipients.

        Args:
            logs_recipient_id: Identifier of the recipient.
        """
        return Call(
            "DELETE",
            "API/stats/v1/system/logs/recipients/{logs_recipient_id}/",
            None,
            segments={"logs_recipient_id": logs_recipient_id},
            roles=("can_delete_logs_recipients",),
            options=options,
        )


class SyncLogsRecipientsOperations(Sync, LogsRecipientsOperations):
    """Operations on logs recipients, returning their responses."""


class AsyncLogsRecipientsOperations(Async, LogsRecipientsOperations):
    """Operations on logs recipients, awaited."""
