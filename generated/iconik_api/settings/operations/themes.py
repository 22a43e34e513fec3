"""Operations on themes."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncThemesOperations", "SyncThemesOperations", "ThemesOperations"]


class ThemesOperations(Resource):
    """Operations on themes."""

    @op
    def list_themes(self, **options: Unpack[ListOptions]) -> Call[m.Themes]:
        """List themes.

        All themes of the system domain. The list always comes whole. Needs the role can_read_themes.
        """
        return Call("GET", "API/settings/v1/themes/", m.Themes, roles=("can_read_themes",), paging=Paging(), options=options)

    @op
    def create_theme(self, body: m.Theme | JsonBody, **options: Unpack[Options]) -> Call[m.Theme]:
        """Create a theme.

        The name and `theme_data` must be given. What `theme_data` leaves out comes from its base. Needs the role
        can_write_themes.

        Args:
            body: `Theme`, or plain values of that form.
        """
        return Call("POST", "API/settings/v1/themes/", m.Theme, body=Body(body, m.Theme), roles=("can_write_themes",), options=options)

    @op
    def get_theme(self, theme_id: str, **options: Unpack[Options]) -> Call[m.Theme]:
        """Fetch one theme.

        The theme with its colours and fonts. Needs the role can_read_themes.

        Args:
            theme_id: Identifier of the theme.
        """
        return Call(
            "GET", "API/settings/v1/themes/{theme_id}/", m.Theme, segments={"theme_id": theme_id}, roles=("can_read_themes",), options=options
        )

    @op
    def replace_theme(self, theme_id: str, body: m.Theme | JsonBody, **options: Unpack[Options]) -> Call[m.Theme]:
        """Replace the properties of a theme.

        The theme becomes what the request says; only its identifier stays. Needs the role can_write_themes.

        Args:
            theme_id: Identifier of the theme.
            body: `Theme`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/settings/v1/themes/{theme_id}/",
            m.Theme,
            segments={"theme_id": theme_id},
            body=Body(body, m.Theme),
            roles=("can_write_themes",),
            options=options,
        )

    @op
    def update_theme(self, theme_id: str, body: m.Theme | JsonBody, **options: Unpack[Options]) -> Call[m.Theme]:
        """Change some properties of a theme.

        Only the properties in the body change. Needs the role can_write_themes.

        Args:
            theme_id: Identifier of the theme.
            body: `Theme`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/settings/v1/themes/{theme_id}/",
            m.Theme,
            segments={"theme_id": theme_id},
            body=Body(body, m.Theme),
            roles=("can_write_themes",),
            options=options,
        )

    @op
    def delete_theme(self, theme_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a theme.

        Removes the theme for everybody in the system domain. Needs the role can_delete_themes.

        Args:
            theme_id: Identifier of the theme.
        """
        return Call(
            "DELETE", "API/settings/v1/themes/{theme_id}/", None, segments={"theme_id": theme_id}, roles=("can_delete_themes",), options=options
        )


class SyncThemesOperations(Sync, ThemesOperations):
    """Operations on themes, returning their responses."""


class AsyncThemesOperations(Async, ThemesOperations):
    """Operations on themes, awaited."""
