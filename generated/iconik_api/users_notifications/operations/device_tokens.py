"""Operations on device tokens."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncDeviceTokensOperations", "DeviceTokensOperations", "SyncDeviceTokensOperations"]


class DeviceTokensOperations(Resource):
    """Operations on device tokens."""

    @op
    def create_device_token(self, body: m.DeviceToken | JsonBody, **options: Unpack[Options]) -> Call[m.DeviceToken]:
        """Register a device of the calling user.

        Notifications of the calling user are pushed to the device from now on. A token that is known already is
        brought up to date.

        Args:
            body: `DeviceToken`, or plain values of that form.
        """
        return Call("POST", "API/users-notifications/v1/device_tokens/", m.DeviceToken, body=Body(body, m.DeviceToken), options=options)

    @op
    def list_user_device_tokens(self, user_id: str, *, per_page: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.DeviceTokens]:
        """List the devices of a user.

        There is no second page; `per_page` says how many to list.

        Args:
            user_id: Identifier of the user.
            per_page: Objects in one page.
        """
        return Call(
            "GET",
            "API/users-notifications/v1/users/{user_id}/device_tokens/",
            m.DeviceTokens,
            segments={"user_id": user_id},
            query={"per_page": per_page},
            paging=Paging(per_page=100),
            options=options,
        )

    @op
    def create_user_device_token(self, user_id: str, body: m.DeviceToken | JsonBody, **options: Unpack[Options]) -> Call[m.DeviceToken]:
        """Register a device of a user.

        Notifications of this user are pushed to the device from now on. A token that is known already is brought up
        to date.

        Args:
            user_id: Identifier of the user.
            body: `DeviceToken`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/users-notifications/v1/users/{user_id}/device_tokens/",
            m.DeviceToken,
            segments={"user_id": user_id},
            body=Body(body, m.DeviceToken),
            options=options,
        )

    @op
    def delete_user_device_tokens(self, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Forget all devices of a user.

        Nothing is pushed to any of them any more, until an application registers one again.

        Args:
            user_id: Identifier of the user.
        """
        return Call("DELETE", "API/users-notifications/v1/users/{user_id}/device_tokens/", None, segments={"user_id": user_id}, options=options)

    @op
    def get_user_device_token(self, user_id: str, device_token: str, **options: Unpack[Options]) -> Call[m.DeviceToken]:
        """Fetch one device of a user.

        The device is named by the token that its push service knows it under.

        Args:
            user_id: Identifier of the user.
            device_token: Token under which the push service knows the device.
        """
        return Call(
            "GET",
            "API/users-notifications/v1/users/{user_id}/device_tokens/{device_token}/",
            m.DeviceToken,
            segments={"user_id": user_id, "device_token": device_token},
            secrets=("device_token",),
            options=options,
        )

    @op
    def update_user_device_token(
        self, user_id: str, device_token: str, body: m.DeviceToken | JsonBody, **options: Unpack[Options]
    ) -> Call[m.DeviceToken]:
        """Change some properties of a device of a user.

        Such as the version of the application after an update, or `is_active` to pause what is pushed.

        Args:
            user_id: Identifier of the user.
            device_token: Token under which the push service knows the device.
            body: `DeviceToken`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/users-notifications/v1/users/{user_id}/device_tokens/{device_token}/",
            m.DeviceToken,
            segments={"user_id": user_id, "device_token": device_token},
            body=Body(body, m.DeviceToken),
            secrets=("device_token",),
            options=options,
        )

    @op
    def delete_user_device_token(self, user_id: str, device_token: str, **options: Unpack[Options]) -> Call[None]:
        """Forget one device of a user.

        Nothing is pushed to the device any more, as after a logout.

        Args:
            user_id: Identifier of the user.
            device_token: Token under which the push service knows the device.
        """
        return Call(
            "DELETE",
            "API/users-notifications/v1/users/{user_id}/device_tokens/{device_token}/",
            None,
            segments={"user_id": user_id, "device_token": device_token},
            secrets=("device_token",),
            options=options,
        )


class SyncDeviceTokensOperations(Sync, DeviceTokensOperations):
    """Operations on device tokens, returning their responses."""


class AsyncDeviceTokensOperations(Async, DeviceTokensOperations):
    """Operations on device tokens, awaited."""
