"""Operations on users."""

from __future__ import annotations

from typing import IO, Any, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncUsersOperations", "SyncUsersOperations", "UsersOperations"]


class UsersOperations(Resource):
    """Operations on users."""

    @op
    def list_users(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        email: Opt[str] = UNSET,
        first_name: Opt[str] = UNSET,
        last_name: Opt[str] = UNSET,
        groups: Opt[str] = UNSET,
        hide_email: Opt[str] = UNSET,
        hide_phone: Opt[str] = UNSET,
        is_admin: Opt[str] = UNSET,
        password_changed: Opt[str] = UNSET,
        phone: Opt[str] = UNSET,
        photo: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Users]:
        """List users.

        All users of the system domain, or those that the filters leave. The list comes from the index, so a user
        who was created or changed a moment ago may be missing or old in it. Needs the role can_read_users.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            date_created: Only users that were created at this time.
            date_modified: Only users that were last changed at this time.
            email: Only users with this mail address.
            first_name: Only users with this given name.
            last_name: Only users with this family name.
            groups: Only members of these groups, given by identifier and separated by commas.
            hide_email: Only users who hide their mail address (`true`), or do not (`false`).
            hide_phone: Only users who hide their telephone number (`true`), or do not (`false`).
            is_admin: Only administrators (`true`), or only the others (`false`).
            password_changed: Only users who last changed their password at this time.
            phone: Only users with this telephone number.
            photo: Only users whose portrait has this URL.
            status: Only users with this status, such as `ACTIVE`.
            query: Text to look for.
            ids: Only the users with these identifiers, separated by commas.
        """
        return Call(
            "GET",
            "API/users/v1/users/",
            m.Users,
            query={
                "page": page,
                "per_page": per_page,
                "sort": sort,
                "date_created": date_created,
                "date_modified": date_modified,
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "groups": groups,
                "hide_email": hide_email,
                "hide_phone": hide_phone,
                "is_admin": is_admin,
                "password_changed": password_changed,
                "phone": phone,
                "photo": photo,
                "status": status,
                "query": query,
                "ids": ids,
            },
            roles=("can_read_users",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def create_user(self, body: m.UserCreate | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Create a user.

        The address must not be taken. Without a password, the user receives a mail to choose one. The type decides
        what the account may do at most. Needs the role can_create_users.

        Args:
            body: `UserCreate`, or plain values of that form.
        """
        return Call("POST", "API/users/v1/users/", m.User, body=Body(body, m.UserCreate), roles=("can_create_users",), options=options)

    @op
    def list_users_basic(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        email: Opt[str] = UNSET,
        first_name: Opt[str] = UNSET,
        last_name: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        emails: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.UsersBasic]:
        """List names and portraits of users.

        As `list_users`, but any user may call it, and little more than name and address is answered.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            email: Only users with this mail address.
            first_name: Only users with this given name.
            last_name: Only users with this family name.
            query: Text to look for.
            ids: Only the users with these identifiers, separated by commas.
            emails: Only users with these mail addresses, separated by commas.
        """
        return Call(
            "GET",
            "API/users/v1/users/basic/",
            m.UsersBasic,
            query={
                "page": page,
                "per_page": per_page,
                "sort": sort,
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "query": query,
                "ids": ids,
                "emails": emails,
            },
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def get_user(self, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Fetch one user.

        The whole record, with the groups and, apart from these, the role groups and teams. Needs the role
        can_read_users.

        Args:
            user_id: Identifier of the user.
        """
        return Call("GET", "API/users/v1/users/{user_id}/", m.User, segments={"user_id": user_id}, roles=("can_read_users",), options=options)

    @op
    def replace_user(self, user_id: str, body: m.User | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Replace the properties of a user.

        A property that is left out falls back to empty, the groups among it. Needs the role can_write_users.

        Args:
            user_id: Identifier of the user.
            body: `User`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/users/v1/users/{user_id}/",
            m.User,
            segments={"user_id": user_id},
            body=Body(body, m.User),
            roles=("can_write_users",),
            options=options,
        )

    @op
    def update_user(self, user_id: str, body: m.User | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Change some properties of a user.

        Only the properties in the body change; a list such as `groups` is replaced as a whole. Needs the role
        can_write_users.

        Args:
            user_id: Identifier of the user.
            body: `User`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/users/v1/users/{user_id}/",
            m.User,
            segments={"user_id": user_id},
            body=Body(body, m.User),
            roles=("can_write_users",),
            options=options,
        )

    @op
    def delete_user(self, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a user.

        The user can no longer log in. What the user created stays. Needs the role can_delete_users.

        Args:
            user_id: Identifier of the user.
        """
        return Call("DELETE", "API/users/v1/users/{user_id}/", None, segments={"user_id": user_id}, roles=("can_delete_users",), options=options)

    @op
    def upload_user_photo(self, user_id: str, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]) -> Call[m.UploadedPhoto]:
        """Upload the portrait of a user.

        The body is the picture itself. It takes the place of a portrait that is there; iconik makes the smaller
        ones. Needs the role can_write_users.

        Args:
            user_id: Identifier of the user.
            body: What is sent.
            content_type: What the body is: `image/*`.
        """
        return Call(
            "POST",
            "API/users/v1/users/{user_id}/photo/",
            m.UploadedPhoto,
            segments={"user_id": user_id},
            body=Body(body, bytes, content_type),
            roles=("can_write_users",),
            options=options,
        )

    @op
    def delete_user_photo(self, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the portrait of a user.

        The portraits of all sizes go with it. Needs the role can_write_users.

        Args:
            user_id: Identifier of the user.
        """
        return Call("DELETE", "API/users/v1/users/{user_id}/photo/", None, segments={"user_id": user_id}, roles=("can_write_users",), options=options)

    @op
    def reindex_user(self, user_id: str, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a user anew.

        Done in the background. Only needed when the index went wrong. The body is an empty object. Needs the role
        can_reindex_users.

        Args:
            user_id: Identifier of the user.
            body: What is sent.
        """
        return Call(
            "POST",
            "API/users/v1/users/{user_id}/reindex/",
            m.JobStarted,
            segments={"user_id": user_id},
            body=Body(body, dict[str, Any]),
            roles=("can_reindex_users",),
            options=options,
        )

    @op
    def list_user_roles(self, user_id: str, **options: Unpack[ListOptions]) -> Call[m.UserRoles]:
        """List the roles of a user.

        What all groups of the user grant together. Needs the role can_read_users.

        Args:
            user_id: Identifier of the user.
        """
        return Call(
            "GET",
            "API/users/v1/users/{user_id}/roles/",
            m.UserRoles,
            segments={"user_id": user_id},
            roles=("can_read_users",),
            paging=Paging(),
            options=options,
        )

    @op
    def check_user_role(self, user_id: str, role: str, **options: Unpack[Options]) -> Call[None]:
        """Check whether a user has a role.

        Succeeds when the user has the role and answers 404 when not. Needs the role can_read_users.

        Args:
            user_id: Identifier of the user.
            role: Identifier of the role, such as `can_read_assets`.
        """
        return Call(
            "GET",
            "API/users/v1/users/{user_id}/roles/{role}/",
            None,
            segments={"user_id": user_id, "role": role},
            roles=("can_read_users",),
            options=options,
        )

    @op
    def replace_user_identity_provider(self, user_id: str, body: m.UserIdentityProvider | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Let a user log in by an identity provider.

        From now on the user logs in there, under the address that the identity provider knows.

        Args:
            user_id: Identifier of the user.
            body: `UserIdentityProvider`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/users/v1/users/{user_id}/saml/",
            m.User,
            segments={"user_id": user_id},
            body=Body(body, m.UserIdentityProvider),
            options=options,
        )

    @op
    def remove_user_identity_provider(self, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Let a user no longer log in by an identity provider.

        The user logs in by password again, and must set one if there is none.

        Args:
            user_id: Identifier of the user.
        """
        return Call("DELETE", "API/users/v1/users/{user_id}/saml/", m.User, segments={"user_id": user_id}, options=options)


class SyncUsersOperations(Sync, UsersOperations):
    """Operations on users, returning their responses."""


class AsyncUsersOperations(Async, UsersOperations):
    """Operations on users, awaited."""
