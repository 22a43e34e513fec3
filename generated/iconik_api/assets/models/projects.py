"""Projects of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import Status

__all__ = ["Project", "ProjectCreate", "ProjectMember", "ProjectMembers", "Projects"]


@model
class Project(Model):
    """People who work together, with a collection and a storage. The same object serves to replace and update."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the project.
    collection_id: Opt[str | None] = UNSET  #: Collection that holds what the project works on.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live, hidden or deleted.
    storage_id: Opt[str | None] = UNSET  #: Storage that files of the project go to.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class ProjectCreate(Model):
    """A new project."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the project.
    collection_id: Opt[str | None] = UNSET  #: Collection that holds what the project works on.
    collection_parent_id: Opt[str | None] = UNSET  #: Collection that a new collection for the project is made in.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live, hidden or deleted.
    storage_id: Opt[str | None] = UNSET  #: Storage that files of the project go to.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class ProjectMember(Model):
    """A user who takes part in a project."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the user.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who added the member.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user became a member.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    project_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Project that it belongs to.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class ProjectMembers(Model):
    """Members of a project."""

    objects: Opt[list[ProjectMember] | None] = field(default=UNSET, read_only=True)  #: The members.


@model
class Projects(Model):
    """One page of projects."""

    objects: Opt[list[Project] | None] = field(default=UNSET, read_only=True)  #: The projects on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)  #: Sort values of the last object on this page.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
