"""Operations on system."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncSystemOperations", "SyncSystemOperations", "SystemOperations"]


class SystemOperations(Resource):
    """Operations on system."""

    @op
    def get_current_system_settings(self, *, ignore_logo_url: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Fetch the settings of the caller's system domain.

        What applies to everybody in the system domain that groups and users do not override.

        Args:
            ignore_logo_url: Leave `logo_url` out, which saves the time to sign it.
        """
        return Call("GET", "API/settings/v1/system/current/", m.SystemSettings, query={"ignore_logo_url": ignore_logo_url}, options=options)

    @op
    def replace_current_system_settings(self, body: m.SystemSettings | JsonBody, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Replace the settings of the caller's system domain.

        Settings that the request leaves out are unset for everybody in the system domain; to change a few, use
        `update_current_system_settings`.

        Args:
            body: `SystemSettings`, or plain values of that form.
        """
        return Call("PUT", "API/settings/v1/system/current/", m.SystemSettings, body=Body(body, m.SystemSettings), options=options)

    @op
    def update_current_system_settings(self, body: m.SystemSettings | JsonBody, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Change some settings of the caller's system domain.

        Settings that the request leaves out stay. The change concerns everybody in the system domain.

        Args:
            body: `SystemSettings`, or plain values of that form.
        """
        return Call("PATCH", "API/settings/v1/system/current/", m.SystemSettings, body=Body(body, m.SystemSettings), options=options)

    @op
    def get_system_settings(self, system_domain_id: str, *, ignore_logo_url: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Fetch the settings of a system domain.

        For one's own system domain, `get_current_system_settings` needs no identifier.

        Args:
            system_domain_id: Identifier of the system domain.
            ignore_logo_url: Leave `logo_url` out, which saves the time to sign it.
        """
        return Call(
            "GET",
            "API/settings/v1/system/{system_domain_id}/",
            m.SystemSettings,
            segments={"system_domain_id": system_domain_id},
            query={"ignore_logo_url": ignore_logo_url},
            options=options,
        )

    @op
    def replace_system_settings(self, system_domain_id: str, body: m.SystemSettings | JsonBody, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Replace the settings of a system domain.

        Settings that the request leaves out are unset for everybody in the system domain; to change a few, use
        `update_system_settings`.

        Args:
            system_domain_id: Identifier of the system domain.
            body: `SystemSettings`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/settings/v1/system/{system_domain_id}/",
            m.SystemSettings,
            segments={"system_domain_id": system_domain_id},
            body=Body(body, m.SystemSettings),
            options=options,
        )

    @op
    def update_system_settings(self, system_domain_id: str, body: m.SystemSettings | JsonBody, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Change some settings of a system domain.

        Settings that the request leaves out stay. The change concerns everybody in the system domain.

        Args:
            system_domain_id: Identifier of the system domain.
            body: `SystemSettings`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/settings/v1/system/{system_domain_id}/",
            m.SystemSettings,
            segments={"system_domain_id": system_domain_id},
            body=Body(body, m.SystemSettings),
            options=options,
        )


class SyncSystemOperations(Sync, SystemOperations):
    """Operations on system, returning their responses."""


class AsyncSystemOperations(Async, SystemOperations):
    """Operations on system, awaited."""
