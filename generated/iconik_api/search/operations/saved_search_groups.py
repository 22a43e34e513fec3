"""Operations on saved search groups."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncSavedSearchGroupsOperations", "SavedSearchGroupsOperations", "SyncSavedSearchGroupsOperations"]


class SavedSearchGroupsOperations(Resource):
    """Operations on saved search groups."""

    @op
    def create_saved_search_group(self, body: m.SavedSearchGroup | JsonBody, **options: Unpack[Options]) -> Call[m.SavedSearchGroup]:
        """Create a group of saved searches.

        The group is empty at first; add searches to it with `add_saved_search_to_group`. Needs the role
        can_write_saved_search_groups.

        Args:
            body: `SavedSearchGroup`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/search/v1/search/saved/group/",
            m.SavedSearchGroup,
            body=Body(body, m.SavedSearchGroup),
            roles=("can_write_saved_search_groups",),
            options=options,
        )

    @op
    def get_saved_search_group(self, group_id: str, **options: Unpack[Options]) -> Call[m.SavedSearchGroup]:
        """Fetch one group of saved searches.

        The searches in it are listed by `list_saved_searches` with `group_id`. Needs the role
        can_read_saved_searches.

        Args:
            group_id: Identifier of the group.
        """
        return Call(
            "GET",
            "API/search/v1/search/saved/group/{group_id}/",
            m.SavedSearchGroup,
            segments={"group_id": group_id},
            roles=("can_read_saved_searches",),
            options=options,
        )

    @op
    def replace_saved_search_group(self, group_id: str, body: m.SavedSearchGroup | JsonBody, **options: Unpack[Options]) -> Call[m.SavedSearchGroup]:
        """Replace the properties of a group of saved searches.

        A property that is left out falls back to empty. The searches in it stay in it. Needs the role
        can_write_saved_search_groups.

        Args:
            group_id: Identifier of the group.
            body: `SavedSearchGroup`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/search/v1/search/saved/group/{group_id}/",
            m.SavedSearchGroup,
            segments={"group_id": group_id},
            body=Body(body, m.SavedSearchGroup),
            roles=("can_write_saved_search_groups",),
            options=options,
        )

    @op
    def update_saved_search_group(self, group_id: str, body: m.SavedSearchGroup | JsonBody, **options: Unpack[Options]) -> Call[m.SavedSearchGroup]:
        """Change some properties of a group of saved searches.

        Only the properties in the body change; the searches stay in the group. Needs the role
        can_write_saved_search_groups.

        Args:
            group_id: Identifier of the group.
            body: `SavedSearchGroup`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/search/v1/search/saved/group/{group_id}/",
            m.SavedSearchGroup,
            segments={"group_id": group_id},
            body=Body(body, m.SavedSearchGroup),
            roles=("can_write_saved_search_groups",),
            options=options,
        )

    @op
    def delete_saved_search_group(self, group_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a group of saved searches.

        Move the searches that are to be kept out of the group first. Needs the role can_delete_saved_search_groups.

        Args:
            group_id: Identifier of the group.
        """
        return Call(
            "DELETE",
            "API/search/v1/search/saved/group/{group_id}/",
            None,
            segments={"group_id": group_id},
            roles=("can_delete_saved_search_groups",),
            options=options,
        )

    @op
    def add_saved_search_to_group(self, group_id: str, search_id: str, **options: Unpack[Options]) -> Call[None]:
        """Put a saved search into a group.

        Group and search have to exist. A search is in one group at most, `group_id` of the search names it. Needs
        the role can_write_saved_searches.

        Args:
            group_id: Identifier of the group.
            search_id: Identifier of the saved search.
        """
        return Call(
            "POST",
            "API/search/v1/search/saved/group/{group_id}/search/{search_id}/",
            None,
            segments={"group_id": group_id, "search_id": search_id},
            roles=("can_write_saved_searches",),
            options=options,
        )

    @op
    def remove_saved_search_from_group(self, group_id: str, search_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take a saved search out of a group.

        The saved search itself stays. Needs the role can_write_saved_searches.

        Args:
            group_id: Identifier of the group.
            search_id: Identifier of the saved search.
        """
        return Call(
            "DELETE",
            "API/search/v1/search/saved/group/{group_id}/search/{search_id}/",
            None,
            segments={"group_id": group_id, "search_id": search_id},
            roles=("can_write_saved_searches",),
            options=options,
        )

    @op
    def list_saved_search_groups(
        self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, ids: Opt[str] = UNSET, sort: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.SavedSearchGroups]:
        """List the groups of saved searches.

        Those that the calling user may see. Needs the role can_read_saved_searches.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            ids: Only the groups with these identifiers, separated by commas.
            sort: Field to sort by.
        """
        return Call(
            "GET",
            "API/search/v1/search/saved/groups/",
            m.SavedSearchGroups,
            query={"per_page": per_page, "page": page, "ids": ids, "sort": sort},
            roles=("can_read_saved_searches",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def reindex_saved_search_group(self, group_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a group of saved searches anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_saved_searches.

        Args:
            group_id: Identifier of the group.
            body: `Reindex`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/search/v1/search/saved/groups/{group_id}/reindex/",
            m.JobStarted,
            segments={"group_id": group_id},
            body=Body(body, m.Reindex),
            roles=("can_reindex_saved_searches",),
            options=options,
        )


class SyncSavedSearchGroupsOperations(Sync, SavedSearchGroupsOperations):
    """Operations on saved search groups, returning their responses."""


class AsyncSavedSearchGroupsOperations(Async, SavedSearchGroupsOperations):
    """Operations on saved search groups, awaited."""
