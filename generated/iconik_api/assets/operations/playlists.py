"""Operations on playlists."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncPlaylistsOperations", "PlaylistsOperations", "SyncPlaylistsOperations"]


class PlaylistsOperations(Resource):
    """Operations on playlists."""

    @op
    def list_playlists(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Playlists]:
        """List playlists.

        Playlists that the user may see, ten a page unless `per_page` says otherwise, without their items. Needs the
        role can_read_playlists.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            status: Only playlists with this status.
            ids: Only the playlists with these identifiers, separated by commas.
        """
        return Call(
            "GET",
            "API/assets/v1/playlists/",
            m.Playlists,
            query={"per_page": per_page, "page": page, "scroll": scroll, "scroll_id": scroll_id, "sort": sort, "status": status, "ids": ids},
            roles=("can_read_playlists",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def create_playlist(self, body: m.Playlist | JsonBody, **options: Unpack[Options]) -> Call[m.Playlist]:
        """Create a playlist.

        Items may come along in `playlist_items`, in their order, or be added later one at a time. Needs the role
        can_create_playlists.

        Args:
            body: `Playlist`, or plain values of that form.
        """
        return Call("POST", "API/assets/v1/playlists/", m.Playlist, body=Body(body, m.Playlist), roles=("can_create_playlists",), options=options)

    @op
    def get_playlist(self, playlist_id: str, **options: Unpack[Options]) -> Call[m.Playlist]:
        """Fetch one playlist.

        The items are named by identifier only; `list_playlist_items` tells what they are. Needs the role
        can_read_playlists.

        Args:
            playlist_id: Identifier of the playlist.
        """
        return Call(
            "GET",
            "API/assets/v1/playlists/{playlist_id}/",
            m.Playlist,
            segments={"playlist_id": playlist_id},
            roles=("can_read_playlists",),
            options=options,
        )

    @op
    def replace_playlist(self, playlist_id: str, body: m.Playlist | JsonBody, **options: Unpack[Options]) -> Call[m.Playlist]:
        """Replace the properties of a playlist.

        A property that is left out falls back to empty; to change single properties use `update_playlist`. Needs
        the role can_write_playlists.

        Args:
            playlist_id: Identifier of the playlist.
            body: `Playlist`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/playlists/{playlist_id}/",
            m.Playlist,
            segments={"playlist_id": playlist_id},
            body=Body(body, m.Playlist),
            roles=("can_write_playlists",),
            options=options,
        )

    @op
    def update_playlist(self, playlist_id: str, body: m.Playlist | JsonBody, **options: Unpack[Options]) -> Call[m.Playlist]:
        """Change some properties of a playlist.

        Only the properties in the body change. Needs the role can_write_playlists.

        Args:
            playlist_id: Identifier of the playlist.
            body: `Playlist`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/assets/v1/playlists/{playlist_id}/",
            m.Playlist,
            segments={"playlist_id": playlist_id},
            body=Body(body, m.Playlist),
            roles=("can_write_playlists",),
            options=options,
        )

    @op
    def delete_playlist(self, playlist_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a playlist.

        What the playlist held stays. Portals that show the playlist should be changed first. Needs the role
        can_delete_playlists.

        Args:
            playlist_id: Identifier of the playlist.
        """
        return Call(
            "DELETE",
            "API/assets/v1/playlists/{playlist_id}/",
            None,
            segments={"playlist_id": playlist_id},
            roles=("can_delete_playlists",),
            options=options,
        )

    @op
    def list_playlist_items(
        self, playlist_id: str, *, per_page: Opt[int] = UNSET, ids: Opt[str] = UNSET, page: Opt[int] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.PlaylistItems]:
        """List what a playlist holds.

        The assets in their order, as the index holds them, so a change may show a moment later. Needs the role
        can_read_playlists.

        Args:
            playlist_id: Identifier of the playlist.
            per_page: Objects in one page.
            ids: Only the items with these identifiers, separated by commas.
            page: Number of the page, from 1.
        """
        return Call(
            "GET",
            "API/assets/v1/playlists/{playlist_id}/items/",
            m.PlaylistItems,
            segments={"playlist_id": playlist_id},
            query={"per_page": per_page, "ids": ids, "page": page},
            roles=("can_read_playlists",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def add_playlist_item(self, playlist_id: str, body: m.PlaylistItem | JsonBody, **options: Unpack[Options]) -> Call[m.PlaylistItem]:
        """Add an asset or a sequence to a playlist.

        The item comes last. The same object may stand in a playlist more than once, each time with its own
        identifier. Needs the role can_add_playlist_items.

        Args:
            playlist_id: Identifier of the playlist.
            body: `PlaylistItem`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/playlists/{playlist_id}/items/",
            m.PlaylistItem,
            segments={"playlist_id": playlist_id},
            body=Body(body, m.PlaylistItem),
            roles=("can_add_playlist_items",),
            options=options,
        )

    @op
    def replace_playlist_item(
        self, playlist_id: str, item_id: str, body: m.PlaylistItem | JsonBody, **options: Unpack[Options]
    ) -> Call[m.PlaylistItem]:
        """Replace the properties of an item of a playlist.

        Takes the whole item, which keeps its identifier and its place. Needs the role can_update_playlist_items.

        Args:
            playlist_id: Identifier of the playlist.
            item_id: Identifier of the item.
            body: `PlaylistItem`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/playlists/{playlist_id}/items/{item_id}/",
            m.PlaylistItem,
            segments={"playlist_id": playlist_id, "item_id": item_id},
            body=Body(body, m.PlaylistItem),
            roles=("can_update_playlist_items",),
            options=options,
        )

    @op
    def update_playlist_item(
        self, playlist_id: str, item_id: str, body: m.PlaylistItem | JsonBody, **options: Unpack[Options]
    ) -> Call[m.PlaylistItem]:
        """Change some properties of a playlist item.

        Serves to pick another version or another stretch of the object; `reorder_playlist_item` moves the item.
        Needs the role can_update_playlist_items.

        Args:
            playlist_id: Identifier of the playlist.
            item_id: Identifier of the item.
            body: `PlaylistItem`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/assets/v1/playlists/{playlist_id}/items/{item_id}/",
            m.PlaylistItem,
            segments={"playlist_id": playlist_id, "item_id": item_id},
            body=Body(body, m.PlaylistItem),
            roles=("can_update_playlist_items",),
            options=options,
        )

    @op
    def remove_playlist_item(self, playlist_id: str, item_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an item out of a playlist.

        The object behind the item stays as it is. Needs the role can_delete_playlist_items.

        Args:
            playlist_id: Identifier of the playlist.
            item_id: Identifier of the item.
        """
        return Call(
            "DELETE",
            "API/assets/v1/playlists/{playlist_id}/items/{item_id}/",
            None,
            segments={"playlist_id": playlist_id, "item_id": item_id},
            roles=("can_delete_playlist_items",),
            options=options,
        )

    @op
    def reorder_playlist_item(
        self, playlist_id: str, item_id: str, body: m.ItemPosition | JsonBody, **options: Unpack[Options]
    ) -> Call[m.PlaylistItem]:
        """Move an item within a playlist.

        The items behind the new place move on by one. Needs the role can_update_playlist_items_position.

        Args:
            playlist_id: Identifier of the playlist.
            item_id: Identifier of the item.
            body: `ItemPosition`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/playlists/{playlist_id}/items/{item_id}/position/",
            m.PlaylistItem,
            segments={"playlist_id": playlist_id, "item_id": item_id},
            body=Body(body, m.ItemPosition),
            roles=("can_update_playlist_items_position",),
            options=options,
        )

    @op
    def synchronize_playlist_keyframes(self, playlist_id: str, body: m.SynchronizeKeyframes | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Compose the picture of a playlist anew.

        Takes the keyframes of the assets named; done in the background. Needs the role can_reindex_playlists.

        Args:
            playlist_id: Identifier of the playlist.
            body: `SynchronizeKeyframes`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/playlists/{playlist_id}/keyframes/",
            None,
            segments={"playlist_id": playlist_id},
            body=Body(body, m.SynchronizeKeyframes),
            roles=("can_reindex_playlists",),
            options=options,
        )

    @op
    def reindex_playlist(self, playlist_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index a playlist anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_playlists.

        Args:
            playlist_id: Identifier of the playlist.
            body: `Reindex`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/playlists/{playlist_id}/reindex/",
            None,
            segments={"playlist_id": playlist_id},
            body=Body(body, m.Reindex),
            roles=("can_reindex_playlists",),
            options=options,
        )


class SyncPlaylistsOperations(Sync, PlaylistsOperations):
    """Operations on playlists, returning their responses."""


class AsyncPlaylistsOperations(Async, PlaylistsOperations):
    """Operations on playlists, awaited."""
