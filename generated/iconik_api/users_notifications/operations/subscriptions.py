"""Operations on subscriptions."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncSubscriptionsOperations", "SubscriptionsOperations", "SyncSubscriptionsOperations"]


class SubscriptionsOperations(Resource):
    """Operations on subscriptions."""

    @op
    def list_subscriptions(self, **options: Unpack[ListOptions]) -> Call[m.Subscriptions]:
        """List what the user follows.

        All subscriptions of the calling user. Needs the role can_read_subscriptions.
        """
        return Call(
            "GET", "API/users-notifications/v1/subscriptions/", m.Subscriptions, roles=("can_read_subscriptions",), paging=Paging(), options=options
        )

    @op
    def create_subscription(self, body: m.Subscription | JsonBody, **options: Unpack[Options]) -> Call[m.Subscription]:
        """Follow an object.

        The calling user is told about events of the object from now on; `event_type` narrows them down.

        Args:
            body: `Subscription`, or plain values of that form.
        """
        return Call("POST", "API/users-notifications/v1/subscriptions/", m.Subscription, body=Body(body, m.Subscription), options=options)

    @op
    def get_subscription(self, subscription_id: str, **options: Unpack[Options]) -> Call[m.Subscription]:
        """Fetch one subscription.

        Says which object is followed, and whether only some of its events are. Needs the role
        can_read_subscriptions.

        Args:
            subscription_id: Identifier of the subscription.
        """
        return Call(
            "GET",
            "API/users-notifications/v1/subscriptions/{subscription_id}/",
            m.Subscription,
            segments={"subscription_id": subscription_id},
            roles=("can_read_subscriptions",),
            options=options,
        )

    @op
    def delete_subscription(self, subscription_id: str, **options: Unpack[Options]) -> Call[None]:
        """Stop following an object.

        Ends one subscription; others to the same object stay. Needs the role can_write_subscriptions.

        Args:
            subscription_id: Identifier of the subscription.
        """
        return Call(
            "DELETE",
            "API/users-notifications/v1/subscriptions/{subscription_id}/",
            None,
            segments={"subscription_id": subscription_id},
            roles=("can_write_subscriptions",),
            options=options,
        )

    @op
    def list_object_subscriptions(self, object_type: str, object_id: str, **options: Unpack[ListOptions]) -> Call[m.Subscriptions]:
        """List the subscriptions to an object.

        Tells whether, and to which events, the object is followed. Needs the role can_read_subscriptions.

        Args:
            object_type: Kind of object, such as `assets`.
            object_id: Identifier of the object.
        """
        return Call(
            "GET",
            "API/users-notifications/v1/{object_type}/{object_id}/subscriptions/",
            m.Subscriptions,
            segments={"object_type": object_type, "object_id": object_id},
            roles=("can_read_subscriptions",),
            paging=Paging(),
            options=options,
        )

    @op
    def delete_object_subscriptions(self, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[m.Subscription]:
        """Stop following an object altogether.

        Ends every subscription of the calling user to the object. Needs the role can_read_subscriptions.

        Args:
            object_type: Kind of object, such as `assets`.
            object_id: Identifier of the object.
        """
        return Call(
            "DELETE",
            "API/users-notifications/v1/{object_type}/{object_id}/subscriptions/all/",
            m.Subscription,
            segments={"object_type": object_type, "object_id": object_id},
            roles=("can_read_subscriptions",),
            options=options,
        )


class SyncSubscriptionsOperations(Sync, SubscriptionsOperations):
    """Operations on subscriptions, returning their responses."""


class AsyncSubscriptionsOperations(Async, SubscriptionsOperations):
    """Operations on subscriptions, awaited."""
