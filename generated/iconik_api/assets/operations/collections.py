"""Operations on collections."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncCollectionsOperations", "CollectionsOperations", "SyncCollectionsOperations"]


class CollectionsOperations(Resource):
    """Operations on collections."""

    @op
    def list_collections(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        is_root: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        favoured_by: Opt[str] = UNSET,
        include_keyframes: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Collections]:
        """List collections.

        All collections that the user may see, ten a page unless `per_page` says otherwise. The list comes from the
        index, so a collection that was created or changed a moment ago may be missing or old in it. Needs the role
        can_read_collections.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            is_root: With `true` only collections at the top level.
            status: Only collections with this status.
            favoured_by: Only what the user with this identifier has marked as a favourite.
            include_keyframes: Also fill in `keyframes`.
        """
        return Call(
            "GET",
            "API/assets/v1/collections/",
            m.Collections,
            query={
                "per_page": per_page,
                "page": page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "sort": sort,
                "is_root": is_root,
                "status": status,
                "favoured_by": favoured_by,
                "include_keyframes": include_keyframes,
            },
            roles=("can_read_collections",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def create_collection(
        self,
        body: m.Collection | JsonBody,
        *,
        apply_default_acls: Opt[bool] = UNSET,
        apply_collection_acls: Opt[bool] = UNSET,
        restrict_collection_acls: Opt[bool] = UNSET,
        apply_acl_template_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Collection]:
        """Create a collection.

        With `parent_id` the collection is made inside another one, without it at the top level. Needs the role
        can_create_collections.

        Args:
            body: `Collection`, or plain values of that form.
            apply_default_acls: Give it the access rights that the user's new objects get by default.
            apply_collection_acls: Also give it the access rights of the collection above.
            restrict_collection_acls: Leave it no more access rights than the collection above has.
            apply_acl_template_id: Give it the access rights of the template with this identifier.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/",
            m.Collection,
            query={
                "apply_default_acls": apply_default_acls,
                "apply_collection_acls": apply_collection_acls,
                "restrict_collection_acls": restrict_collection_acls,
                "apply_acl_template_id": apply_acl_template_id,
            },
            body=Body(body, m.Collection),
            roles=("can_create_collections",),
            options=options,
        )

    @op
    def list_recent_collections(
        self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, search_after: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.RecentCollections]:
        """List the collections that the user opened last.

        The latest comes first. Only identifiers are listed; `get_collection` fetches the record. Needs the role
        can_read_collections.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            search_after: The `search_after` of the last answer; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/assets/v1/collections/recent/",
            m.RecentCollections,
            query={"per_page": per_page, "page": page, "search_after": search_after},
            roles=("can_read_collections",),
            paging=Paging(("page", "search_after"), per_page=100),
            options=options,
        )

    @op
    def get_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[m.Collection]:
        """Fetch one collection.

        The record of the collection itself; what it holds is listed by `list_collection_contents`. Needs the role
        can_read_collections.

        Args:
            collection_id: Identifier of the collection.
        """
        return Call(
            "GET",
            "API/assets/v1/collections/{collection_id}/",
            m.Collection,
            segments={"collection_id": collection_id},
            roles=("can_read_collections",),
            options=options,
        )

    @op
    def replace_collection(
        self, collection_id: str, body: m.Collection | JsonBody, *, change_parent_mode: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[m.Collection]:
        """Replace the properties of a collection.

        A property that is left out falls back to empty; to change single properties use `update_collection`. What
        the collection holds stays. Another `parent_id` puts it elsewhere in the tree, in the way that
        `change_parent_mode` says. Needs the role can_write_collections.

        Args:
            collection_id: Identifier of the collection.
            body: `Collection`, or plain values of that form.
            change_parent_mode: What a new `parent_id` does to the place under the old parent; by default the
                collection moves.
        """
        return Call(
            "PUT",
            "API/assets/v1/collections/{collection_id}/",
            m.Collection,
            segments={"collection_id": collection_id},
            query={"change_parent_mode": change_parent_mode},
            body=Body(body, m.Collection),
            roles=("can_write_collections",),
            options=options,
        )

    @op
    def update_collection(
        self, collection_id: str, body: m.Collection | JsonBody, *, change_parent_mode: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[m.Collection]:
        """Change some properties of a collection.

        Only the properties in the body change. Another `parent_id` puts the collection elsewhere in the tree, in
        the way that `change_parent_mode` says. Needs the role can_write_collections.

        Args:
            collection_id: Identifier of the collection.
            body: `Collection`, or plain values of that form.
            change_parent_mode: What a new `parent_id` does to the place under the old parent; by default the
                collection moves.
        """
        return Call(
            "PATCH",
            "API/assets/v1/collections/{collection_id}/",
            m.Collection,
            segments={"collection_id": collection_id},
            query={"change_parent_mode": change_parent_mode},
            body=Body(body, m.Collection),
            roles=("can_write_collections",),
            options=options,
        )

    @op
    def delete_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[None]:
        """Put a collection into the delete queue.

        It can be restored from there until the queue is purged. A 202 says that the work goes on in the background.
        Needs the role can_delete_collections.

        Args:
            collection_id: Identifier of the collection.
        """
        return Call(
            "DELETE",
            "API/assets/v1/collections/{collection_id}/",
            None,
            segments={"collection_id": collection_id},
            roles=("can_delete_collections",),
            options=options,
        )

    @op
    def list_collection_ancestors(self, collection_id: str, **options: Unpack[ListOptions]) -> Call[m.Collections]:
        """List the collections above a collection.

        Every collection on the way from the top level down to this one. The list always comes whole. Needs the role
        can_read_collections.

        Args:
            collection_id: Identifier of the collection.
        """
        return Call(
            "GET",
            "API/assets/v1/collections/{collection_id}/ancestors/",
            m.Collections,
            segments={"collection_id": collection_id},
            roles=("can_read_collections",),
            paging=Paging(),
            options=options,
        )

    @op
    def get_collection_content_info(
        self,
        collection_id: str,
        *,
        only_active: Opt[bool] = UNSET,
        include_subcollections: Opt[bool] = UNSET,
        format_name: Opt[str] = UNSET,
        by_storage_id: Opt[bool] = UNSET,
        types: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.CollectionContentInfo]:
        """Count and measure what a collection holds.

        The figures cover what is directly inside, unless `include_subcollections` asks for the whole tree below.
        Needs the role can_read_collections.

        Args:
            collection_id: Identifier of the collection.
            only_active: Count live objects only, not those in the delete queue.
            include_subcollections: Count the contents of the collections inside as well, at every depth.
            format_name: Measure only files of formats with this name, for example `ORIGINAL`.
            by_storage_id: Also fill in `storage_info`.
            types: Also break the figures down by type.
        """
        return Call(
            "GET",
            "API/assets/v1/collections/{collection_id}/content/info/",
            m.CollectionContentInfo,
            segments={"collection_id": collection_id},
            query={
                "only_active": only_active,
                "include_subcollections": include_subcollections,
                "format_name": format_name,
                "by_storage_id": by_storage_id,
                "types": types,
            },
            roles=("can_read_collections",),
            options=options,
        )

    @op
    def list_collection_contents(
        self,
        collection_id: str,
        *,
        object_types: Opt[str] = UNSET,
        object_ids: Opt[str] = UNSET,
        external_id: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        filter: Opt[str] = UNSET,
        include_keyframes: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.CollectionContents]:
        """List what a collection holds.

        Assets and collections directly inside, ten a page unless `per_page` says otherwise. To walk a tree, call it
        again for each collection in the answer. Needs the role can_read_collections.

        Args:
            collection_id: Identifier of the collection.
            object_types: Only objects of these kinds, `assets` or `collections`.
            object_ids: Only the objects with these identifiers, separated by commas.
            external_id: Only objects with this identifier in a system outside iconik.
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            filter: Conditions on fields, each as field, operator and value, as in
                `status,eq,ACTIVE;title,eq,Harbour`.
            include_keyframes: Also fill in `keyframes`.
        """
        return Call(
            "GET",
            "API/assets/v1/collections/{collection_id}/contents/",
            m.CollectionContents,
            segments={"collection_id": collection_id},
            query={
                "object_types": object_types,
                "object_ids": object_ids,
                "external_id": external_id,
                "per_page": per_page,
                "page": page,
                "sort": sort,
                "filter": filter,
                "include_keyframes": include_keyframes,
            },
            roles=("can_read_collections",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def add_collection_content(self, collection_id: str, body: m.Content | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Put an asset or a collection into a collection.

        An object can be in several collections at once; adding it here takes it out of none. Needs the role
        can_write_collections.

        Args:
            collection_id: Identifier of the collection.
            body: `Content`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/{collection_id}/contents/",
            None,
            segments={"collection_id": collection_id},
            body=Body(body, m.Content),
            roles=("can_write_collections",),
            options=options,
        )

    @op
    def enable_custom_order(self, collection_id: str, body: m.CustomOrder | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Let what a collection holds be ordered by hand.

        Positions are written in the background; until then `custom_order_status` of the collection is `ENABLING`.
        From then on `reorder_collection_content` moves single objects. Needs the role can_write_collections.

        Args:
            collection_id: Identifier of the collection.
            body: `CustomOrder`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/{collection_id}/contents/ordering/custom/",
            None,
            segments={"collection_id": collection_id},
            body=Body(body, m.CustomOrder),
            roles=("can_write_collections",),
            options=options,
        )

    @op
    def disable_custom_order(self, collection_id: str, **options: Unpack[Options]) -> Call[None]:
        """Give up the order made by hand of what a collection holds.

        Positions are lost; the contents are sorted as each list asks for again. Needs the role
        can_write_collections.

        Args:
            collection_id: Identifier of the collection.
        """
        return Call(
            "DELETE",
            "API/assets/v1/collections/{collection_id}/contents/ordering/custom/",
            None,
            segments={"collection_id": collection_id},
            roles=("can_write_collections",),
            options=options,
        )

    @op
    def reorder_collection_content(
        self, collection_id: str, object_type: str, object_id: str, body: m.ContentPosition | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Move an asset or a collection within a collection.

        The collection must be ordered by hand, see `enable_custom_order`. Name one of the neighbours or a position.
        Needs the role can_write_collections.

        Args:
            collection_id: Identifier of the collection.
            object_type: Kind of the object, `assets` or `collections`.
            object_id: Identifier of the asset or collection held.
            body: `ContentPosition`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/collections/{collection_id}/contents/{object_type}/{object_id}/",
            None,
            segments={"collection_id": collection_id, "object_type": object_type, "object_id": object_id},
            body=Body(body, m.ContentPosition),
            roles=("can_write_collections",),
            options=options,
        )

    @op
    def remove_collection_content(self, collection_id: str, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an asset or a collection out of a collection.

        The object itself stays as it is, and so does its place in other collections. Needs the role
        can_write_collections.

        Args:
            collection_id: Identifier of the collection.
            object_type: Kind of the object, `assets` or `collections`.
            object_id: Identifier of the asset or collection held.
        """
        return Call(
            "DELETE",
            "API/assets/v1/collections/{collection_id}/contents/{object_type}/{object_id}/",
            None,
            segments={"collection_id": collection_id, "object_type": object_type, "object_id": object_id},
            roles=("can_write_collections",),
            options=options,
        )

    @op
    def get_collection_path(self, collection_id: str, *, get_upload_path: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[str]:
        """Fetch the path of a collection.

        The titles of the collections above it and its own, from the top level down, joined by slashes. Needs the
        role can_read_collections.

        Args:
            collection_id: Identifier of the collection.
            get_upload_path: Give the folder instead that files uploaded into the collection go to.
        """
        return Call(
            "GET",
            "API/assets/v1/collections/{collection_id}/full/path/",
            str,
            segments={"collection_id": collection_id},
            query={"get_upload_path": get_upload_path},
            roles=("can_read_collections",),
            options=options,
        )

    @op
    def purge_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a collection for good.

        The collection must be in the delete queue already, see `delete_collection`. It cannot be restored
        afterwards. A 202 says that the work goes on in the background. Needs the role can_purge_collections.

        Args:
            collection_id: Identifier of the collection.
        """
        return Call(
            "DELETE",
            "API/assets/v1/collections/{collection_id}/purge/",
            None,
            segments={"collection_id": collection_id},
            roles=("can_purge_collections",),
            options=options,
        )

    @op
    def restore_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Take a collection out of the delete queue.

        The collection and what was deleted with it come back in the background; a job tells how far that is. Needs
        the role can_write_collections.

        Args:
            collection_id: Identifier of the collection.
        """
        return Call(
            "PUT",
            "API/assets/v1/collections/{collection_id}/restore/",
            m.JobStarted,
            segments={"collection_id": collection_id},
            roles=("can_write_collections",),
            options=options,
        )

    @op
    def get_collection_size(
        self, collection_id: str, *, format_name: Opt[str] = UNSET, include_subcollections: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.CollectionSize]:
        """Measure the files of a collection.

        Adds up the files of the assets directly inside, or of the whole tree below with `include_subcollections`.
        Needs the role can_read_collections.

        Args:
            collection_id: Identifier of the collection.
            format_name: Only files of formats with this name, such as `ORIGINAL`.
            include_subcollections: Also count what the collections below hold.
        """
        return Call(
            "GET",
            "API/assets/v1/collections/{collection_id}/size/",
            m.CollectionSize,
            segments={"collection_id": collection_id},
            query={"format_name": format_name, "include_subcollections": include_subcollections},
            roles=("can_read_collections",),
            options=options,
        )

    @op
    def create_subcollection(
        self,
        collection_id: str,
        body: m.Content | JsonBody,
        *,
        copy_acl: Opt[str] = UNSET,
        copy_keyframes: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Collection]:
        """Create a collection inside another one from an object.

        The new collection is made from the asset or collection that the body names. To create an empty one use
        `create_collection` with `parent_id`. Needs the role can_write_collections.

        Args:
            collection_id: Identifier of the collection.
            body: `Content`, or plain values of that form.
            copy_acl: With `true` the new collection gets the access rights of the object.
            copy_keyframes: With `true` the new collection shows the keyframes of the object.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/{collection_id}/subcollections/",
            m.Collection,
            segments={"collection_id": collection_id},
            query={"copy_acl": copy_acl, "copy_keyframes": copy_keyframes},
            body=Body(body, m.Content),
            roles=("can_write_collections",),
            options=options,
        )

    @op
    def mark_collection_viewed(self, collection_id: str, **options: Unpack[Options]) -> Call[m.Collection]:
        """Note that the user has opened a collection.

        Moves the collection to the front of `list_recent_collections` and sets its `date_viewed`. Needs the role
        can_read_collections.

        Args:
            collection_id: Identifier of the collection.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/{collection_id}/views/",
            m.Collection,
            segments={"collection_id": collection_id},
            roles=("can_read_collections",),
            options=options,
        )


class SyncCollectionsOperations(Sync, CollectionsOperations):
    """Operations on collections, returning their responses."""


class AsyncCollectionsOperations(Async, CollectionsOperations):
    """Operations on collections, awaited."""
