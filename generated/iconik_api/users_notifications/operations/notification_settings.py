"""Operations on notification settings."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncNotificationSettingsOperations", "NotificationSettingsOperations", "SyncNotificationSettingsOperations"]


class NotificationSettingsOperations(Resource):
    """Operations on notification settings."""

    @op
    def list_notification_settings(
        self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.NotificationSettings]:
        """List what the user is told about.

        One entry for each kind of event and each way to the calling user. Needs the role
        can_read_notification_settings.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/users-notifications/v1/notification_settings/",
            m.NotificationSettings,
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_notification_settings",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def get_notification_setting(
        self, object_type: str, sub_object_type: str, event_type: str, protocol: str, **options: Unpack[Options]
    ) -> Call[m.NotificationSetting]:
        """Fetch the setting for one kind of event.

        Says whether the calling user is told about these events in this way. Needs the role
        can_read_notification_settings.

        Args:
            object_type: Kind of object that the event is about.
            sub_object_type: Kind of object inside the object, such as a comment.
            event_type: Kind of event.
            protocol: Way to the user, such as mail or push.
        """
        return Call(
            "GET",
            "API/users-notifications/v1/notification_settings/{object_type}/{sub_object_type}/{event_type}/{protocol}/",
            m.NotificationSetting,
            segments={"object_type": object_type, "sub_object_type": sub_object_type, "event_type": event_type, "protocol": protocol},
            roles=("can_read_notification_settings",),
            options=options,
        )

    @op
    def replace_notification_setting(
        self,
        object_type: str,
        sub_object_type: str,
        event_type: str,
        protocol: str,
        body: m.NotificationSetting | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.NotificationSetting]:
        """Choose whether to be told about one kind of event.

        Holds for the calling user from now on. The path says which events and which way are meant.

        Args:
            object_type: Kind of object that the event is about.
            sub_object_type: Kind of object inside the object, such as a comment.
            event_type: Kind of event.
            protocol: Way to the user, such as mail or push.
            body: `NotificationSetting`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/users-notifications/v1/notification_settings/{object_type}/{sub_object_type}/{event_type}/{protocol}/",
            m.NotificationSetting,
            segments={"object_type": object_type, "sub_object_type": sub_object_type, "event_type": event_type, "protocol": protocol},
            body=Body(body, m.NotificationSetting),
            options=options,
        )


class SyncNotificationSettingsOperations(Sync, NotificationSettingsOperations):
    """Operations on notification settings, returning their responses."""


class AsyncNotificationSettingsOperations(Async, NotificationSettingsOperations):
    """Operations on notification settings, awaited."""
