"""Operations on apps."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AppsOperations", "AsyncAppsOperations", "SyncAppsOperations"]


class AppsOperations(Resource):
    """Operations on apps."""

    @op
    def list_apps(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Apps]:
        """List applications.

        The applications of the system domain, without their secrets. Needs the role can_read_apps.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/auth/v1/apps/",
            m.Apps,
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_apps",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_app(self, body: m.App | JsonBody, **options: Unpack[Options]) -> Call[m.App]:
        """Create an application.

        The identifier is the App-ID that calls carry. An application for OAuth has a secret, which only this answer
        holds. Needs the role can_write_apps.

        Args:
            body: `App`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/apps/", m.App, body=Body(body, m.App), roles=("can_write_apps",), options=options)

    @op
    def get_oauth_scopes(self, **options: Unpack[Options]) -> Call[m.OAuthScopes]:
        """Fetch the scopes that applications can be allowed.

        What `allowed_scopes` of an application may hold. Needs the role can_read_apps.
        """
        return Call("GET", "API/auth/v1/apps/oauth_scopes/", m.OAuthScopes, roles=("can_read_apps",), options=options)

    @op
    def get_app(self, app_id: str, **options: Unpack[Options]) -> Call[m.App]:
        """Fetch one application.

        The secret is not in it. Needs the role can_read_apps.

        Args:
            app_id: Identifier of the application.
        """
        return Call("GET", "API/auth/v1/apps/{app_id}/", m.App, segments={"app_id": app_id}, roles=("can_read_apps",), options=options)

    @op
    def replace_app(self, app_id: str, body: m.App | JsonBody, **options: Unpack[Options]) -> Call[m.App]:
        """Replace the properties of an application.

        A property that is left out falls back to empty. Needs the role can_write_apps.

        Args:
            app_id: Identifier of the application.
            body: `App`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/auth/v1/apps/{app_id}/",
            m.App,
            segments={"app_id": app_id},
            body=Body(body, m.App),
            roles=("can_write_apps",),
            options=options,
        )

    @op
    def update_app(self, app_id: str, body: m.App | JsonBody, **options: Unpack[Options]) -> Call[m.App]:
        """Change some properties of an application.

        Only the properties in the body change; a list such as `redirect_uris` is replaced as a whole. Needs the
        role can_write_apps.

        Args:
            app_id: Identifier of the application.
            body: `App`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/auth/v1/apps/{app_id}/",
            m.App,
            segments={"app_id": app_id},
            body=Body(body, m.App),
            roles=("can_write_apps",),
            options=options,
        )

    @op
    def delete_app(self, app_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an application.

        Calls with its App-ID are refused from then on. Needs the role can_delete_apps.

        Args:
            app_id: Identifier of the application.
        """
        return Call("DELETE", "API/auth/v1/apps/{app_id}/", None, segments={"app_id": app_id}, roles=("can_delete_apps",), options=options)

    @op
    def create_app_token(self, app_id: str, *, expires_in: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[m.Token]:
        """Create a token for an application.

        The token acts as the default user of the application. Only this answer holds it. Needs the role
        can_read_apps.

        Args:
            app_id: Identifier of the application.
            expires_in: Lifetime of the token in seconds; without it iconik decides.
        """
        return Call(
            "POST",
            "API/auth/v1/apps/{app_id}/token/",
            m.Token,
            segments={"app_id": app_id},
            query={"expires_in": expires_in},
            roles=("can_read_apps",),
            options=options,
        )


class SyncAppsOperations(Sync, AppsOperations):
    """Operations on apps, returning their responses."""


class AsyncAppsOperations(Async, AppsOperations):
    """Operations on apps, awaited."""
