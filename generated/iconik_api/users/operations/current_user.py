"""Operations on current user."""

from __future__ import annotations

from typing import IO, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncCurrentUserOperations", "CurrentUserOperations", "SyncCurrentUserOperations"]


class CurrentUserOperations(Resource):
    """Operations on current user."""

    @op
    def get_current_user(self, **options: Unpack[Options]) -> Call[m.User]:
        """Fetch the calling user.

        Needs no role, so it is also a way to find out whether a token is good.
        """
        return Call("GET", "API/users/v1/users/current/", m.User, options=options)

    @op
    def replace_current_user(self, body: m.User | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Replace the properties of the calling user.

        A property that is left out falls back to empty. What only administrators may change, such as the type,
        stays as it is.

        Args:
            body: `User`, or plain values of that form.
        """
        return Call("PUT", "API/users/v1/users/current/", m.User, body=Body(body, m.User), options=options)

    @op
    def update_current_user(self, body: m.User | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Change some properties of the calling user.

        Only the properties in the body change, except for what only administrators may change, such as the type.

        Args:
            body: `User`, or plain values of that form.
        """
        return Call("PATCH", "API/users/v1/users/current/", m.User, body=Body(body, m.User), options=options)

    @op
    def upload_current_user_photo(self, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]) -> Call[m.UploadedPhoto]:
        """Upload the portrait of the calling user.

        The body is the picture itself. It takes the place of a portrait that is there; iconik makes the smaller
        ones.

        Args:
            body: What is sent.
            content_type: What the body is: `image/*`.
        """
        return Call("POST", "API/users/v1/users/current/photo/", m.UploadedPhoto, body=Body(body, bytes, content_type), options=options)

    @op
    def delete_current_user_photo(self, **options: Unpack[Options]) -> Call[None]:
        """Delete the portrait of the calling user.

        The portraits of all sizes go with it.
        """
        return Call("DELETE", "API/users/v1/users/current/photo/", None, options=options)

    @op
    def list_current_user_roles(self, **options: Unpack[ListOptions]) -> Call[m.UserRoles]:
        """List the roles of the calling user.

        What all groups of the user grant together. Use it to see beforehand which operations are allowed.
        """
        return Call("GET", "API/users/v1/users/current/roles/", m.UserRoles, paging=Paging(), options=options)


class SyncCurrentUserOperations(Sync, CurrentUserOperations):
    """Operations on current user, returning their responses."""


class AsyncCurrentUserOperations(Async, CurrentUserOperations):
    """Operations on current user, awaited."""
