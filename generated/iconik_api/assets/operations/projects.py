"""Operations on projects."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncProjectsOperations", "ProjectsOperations", "SyncProjectsOperations"]


class ProjectsOperations(Resource):
    """Operations on projects."""

    @op
    def list_projects(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Projects]:
        """List projects.

        Projects that the user may see, ten a page unless `per_page` says otherwise. Needs the role
        can_read_projects.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            status: Only projects with this status.
        """
        return Call(
            "GET",
            "API/assets/v1/projects/",
            m.Projects,
            query={"per_page": per_page, "page": page, "scroll": scroll, "scroll_id": scroll_id, "sort": sort, "status": status},
            roles=("can_read_projects",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def create_project(self, body: m.ProjectCreate | JsonBody, **options: Unpack[Options]) -> Call[m.Project]:
        """Create a project.

        Without `collection_id` a collection is made for it, inside `collection_parent_id` if that is given. Members
        are added afterwards, see `add_project_member`. Needs the role can_create_projects.

        Args:
            body: `ProjectCreate`, or plain values of that form.
        """
        return Call("POST", "API/assets/v1/projects/", m.Project, body=Body(body, m.ProjectCreate), roles=("can_create_projects",), options=options)

    @op
    def get_project(self, project_id: str, *, include_users: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Project]:
        """Fetch one project.

        Who takes part in it is told by `list_project_members`. Needs the role can_read_projects.

        Args:
            project_id: Identifier of the project.
            include_users: Also fill in who created it.
        """
        return Call(
            "GET",
            "API/assets/v1/projects/{project_id}/",
            m.Project,
            segments={"project_id": project_id},
            query={"include_users": include_users},
            roles=("can_read_projects",),
            options=options,
        )

    @op
    def replace_project(self, project_id: str, body: m.Project | JsonBody, **options: Unpack[Options]) -> Call[m.Project]:
        """Replace the properties of a project.

        A property that is left out falls back to empty; to change single properties use `update_project`. Needs the
        role can_write_projects.

        Args:
            project_id: Identifier of the project.
            body: `Project`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/projects/{project_id}/",
            m.Project,
            segments={"project_id": project_id},
            body=Body(body, m.Project),
            roles=("can_write_projects",),
            options=options,
        )

    @op
    def update_project(self, project_id: str, body: m.Project | JsonBody, **options: Unpack[Options]) -> Call[m.Project]:
        """Change some properties of a project.

        Only the properties in the body change. Needs the role can_write_projects.

        Args:
            project_id: Identifier of the project.
            body: `Project`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/assets/v1/projects/{project_id}/",
            m.Project,
            segments={"project_id": project_id},
            body=Body(body, m.Project),
            roles=("can_write_projects",),
            options=options,
        )

    @op
    def delete_project(self, project_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a project.

        A 202 says that the work goes on in the background. Needs the role can_delete_projects.

        Args:
            project_id: Identifier of the project.
        """
        return Call(
            "DELETE",
            "API/assets/v1/projects/{project_id}/",
            None,
            segments={"project_id": project_id},
            roles=("can_delete_projects",),
            options=options,
        )

    @op
    def list_project_members(self, project_id: str, **options: Unpack[ListOptions]) -> Call[m.ProjectMembers]:
        """List the members of a project.

        Users by their identifier. The list always comes whole. Needs the role can_read_projects.

        Args:
            project_id: Identifier of the project.
        """
        return Call(
            "GET",
            "API/assets/v1/projects/{project_id}/members/",
            m.ProjectMembers,
            segments={"project_id": project_id},
            roles=("can_read_projects",),
            paging=Paging(),
            options=options,
        )

    @op
    def add_project_member(self, project_id: str, body: m.ProjectMember | JsonBody, **options: Unpack[Options]) -> Call[m.ProjectMember]:
        """Make a user a member of a project.

        The user, named by `id`, must exist. Needs the role can_add_project_members.

        Args:
            project_id: Identifier of the project.
            body: `ProjectMember`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/projects/{project_id}/members/",
            m.ProjectMember,
            segments={"project_id": project_id},
            body=Body(body, m.ProjectMember),
            roles=("can_add_project_members",),
            options=options,
        )

    @op
    def get_project_member(self, project_id: str, member_id: str, **options: Unpack[Options]) -> Call[m.ProjectMember]:
        """Fetch one member of a project.

        Also tells whether a user is a member at all, by a 404 if not. Needs the role can_read_projects.

        Args:
            project_id: Identifier of the project.
            member_id: Identifier of the user who is a member.
        """
        return Call(
            "GET",
            "API/assets/v1/projects/{project_id}/members/{member_id}/",
            m.ProjectMember,
            segments={"project_id": project_id, "member_id": member_id},
            roles=("can_read_projects",),
            options=options,
        )

    @op
    def remove_project_member(self, project_id: str, member_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take a member out of a project.

        The user stays, and so does what the user has done in the project. Needs the role
        can_delete_project_members.

        Args:
            project_id: Identifier of the project.
            member_id: Identifier of the user who is a member.
        """
        return Call(
            "DELETE",
            "API/assets/v1/projects/{project_id}/members/{member_id}/",
            None,
            segments={"project_id": project_id, "member_id": member_id},
            roles=("can_delete_project_members",),
            options=options,
        )

    @op
    def reindex_project(self, project_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index a project anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_projects.

        Args:
            project_id: Identifier of the project.
            body: `Reindex`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/projects/{project_id}/reindex/",
            None,
            segments={"project_id": project_id},
            body=Body(body, m.Reindex),
            roles=("can_reindex_projects",),
            options=options,
        )


class SyncProjectsOperations(Sync, ProjectsOperations):
    """Operations on projects, returning their responses."""


class AsyncProjectsOperations(Async, ProjectsOperations):
    """Operations on projects, awaited."""
