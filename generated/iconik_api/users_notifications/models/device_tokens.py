"""Device tokens of users_notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["DevicePlatform", "DeviceToken", "DeviceTokens", "PushService"]

#: Operating systems that can be pushed to.
DevicePlatform: TypeAlias = Literal["android", "ios"] | str

#: Services that reach a device.
PushService: TypeAlias = Literal["apns", "fcm"] | str


@model
class DeviceToken(Model):
    """A phone or tablet that notifications are pushed to."""

    device_token: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Token under which the push service knows the device.
    platform: Opt[DevicePlatform] = field(default=UNSET, required=True)  #: Operating system of the device.
    app_bundle_id: Opt[str | None] = UNSET  #: Identifier of the application in its store.
    app_version: Opt[str | None] = UNSET  #: Version of the application.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the device was registered.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    device_name: Opt[str | None] = UNSET  #: Name that the owner gave the device.
    failed_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: How often pushing has failed since it last worked.
    is_active: Opt[bool | None] = UNSET  #: Whether notifications are pushed to the device.
    last_failed_at: Opt[str | None] = field(default=UNSET, read_only=True)  #: When pushing last failed.
    last_used_at: Opt[str | None] = field(default=UNSET, read_only=True)  #: When something was last pushed.
    push_service: Opt[PushService | None] = UNSET  #: Service that reaches the device.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    user_id: Opt[str | None] = UNSET  #: User who owns the device.


@model
class DeviceTokens(Model):
    """The devices of a user."""

    first_url: Opt[str | None] = UNSET  #: Where the first page is.
    last_url: Opt[str | None] = UNSET  #: Where the last page is.
    next_url: Opt[str | None] = UNSET  #: Where the next page is; null on the last one.
    objects: Opt[list[DeviceToken] | None] = UNSET  #: The devices.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    per_page: Opt[int | None] = UNSET  #: Objects in a full page.
    prev_url: Opt[str | None] = UNSET  #: Where the page before is; null on the first one.
    total: Opt[int | None] = UNSET  #: Objects on all pages together.
