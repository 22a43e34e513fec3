"""Operations of assets, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import IO, Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging, Text, joined
from ..runtime.operations.deprecation import deprecated
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "ApprovalsOperations",
    "AssetIndexOperations",
    "AssetsOperations",
    "AssetsService",
    "AsyncApprovalsOperations",
    "AsyncAssetIndexOperations",
    "AsyncAssets",
    "AsyncAssetsOperations",
    "AsyncCollectionIndexOperations",
    "AsyncCollectionsOperations",
    "AsyncCustomActionsOperations",
    "AsyncDeleteQueueOperations",
    "AsyncFavoritesOperations",
    "AsyncHistoryOperations",
    "AsyncObjectSharesOperations",
    "AsyncPersonsOperations",
    "AsyncPlaylistsOperations",
    "AsyncPortalsOperations",
    "AsyncProjectsOperations",
    "AsyncPublicationsOperations",
    "AsyncRelationTypesOperations",
    "AsyncRelationsOperations",
    "AsyncSegmentsOperations",
    "AsyncSequencesOperations",
    "AsyncShareAccessOperations",
    "AsyncShareAllowlistOperations",
    "AsyncShareUsersOperations",
    "AsyncSharesOperations",
    "AsyncSyncSessionsOperations",
    "AsyncTranscriptionsOperations",
    "AsyncVersionsOperations",
    "CollectionIndexOperations",
    "CollectionsOperations",
    "CustomActionsOperations",
    "DeleteQueueOperations",
    "FavoritesOperations",
    "HistoryOperations",
    "ObjectSharesOperations",
    "PersonsOperations",
    "PlaylistsOperations",
    "PortalsOperations",
    "ProjectsOperations",
    "PublicationsOperations",
    "RelationTypesOperations",
    "RelationsOperations",
    "SegmentsOperations",
    "SequencesOperations",
    "ShareAccessOperations",
    "ShareAllowlistOperations",
    "ShareUsersOperations",
    "SharesOperations",
    "SyncApprovalsOperations",
    "SyncAssetIndexOperations",
    "SyncAssets",
    "SyncAssetsOperations",
    "SyncCollectionIndexOperations",
    "SyncCollectionsOperations",
    "SyncCustomActionsOperations",
    "SyncDeleteQueueOperations",
    "SyncFavoritesOperations",
    "SyncHistoryOperations",
    "SyncObjectSharesOperations",
    "SyncPersonsOperations",
    "SyncPlaylistsOperations",
    "SyncPortalsOperations",
    "SyncProjectsOperations",
    "SyncPublicationsOperations",
    "SyncRelationTypesOperations",
    "SyncRelationsOperations",
    "SyncSegmentsOperations",
    "SyncSequencesOperations",
    "SyncSessionsOperations",
    "SyncShareAccessOperations",
    "SyncShareAllowlistOperations",
    "SyncShareUsersOperations",
    "SyncSharesOperations",
    "SyncSyncSessionsOperations",
    "SyncTranscriptionsOperations",
    "SyncVersionsOperations",
    "TranscriptionsOperations",
    "VersionsOperations",
]


class ApprovalsOperations(Resource):
    """Operations on approvals."""

    @op
    def bulk_set_approvals(self, body: m.BulkSetApproval | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Approve or reject many objects.

        Records one decision on up to 500 objects of one kind.
        Needs the role can_write_approval_status_in_bulk.
        """
        return Call("POST", "API/assets/v1/approvals/bulk/", None, body=Body(body, m.BulkSetApproval), roles=("can_write_approval_status_in_bulk",), options=options)

    @op.destroy
    def bulk_remove_approvals(self, body: m.BulkRemoveApproval | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Take back decisions on many objects.

        Takes up to 500 objects of one kind; the requests for approval stay.
        Needs the role can_write_approval_status_in_bulk.
        """
        return Call("POST", "API/assets/v1/approvals/bulk_remove/", None, body=Body(body, m.BulkRemoveApproval), roles=("can_write_approval_status_in_bulk",), options=options)

    @op.read
    def list_approvals(self, object_type: str, object_id: str, **options: Unpack[ListOptions]) -> Call[m.ApprovalsBy]:
        """List the decisions on an object.

        One entry for each reviewer who has decided.
        The list always comes whole.
        Needs the role can_read_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call("GET", "API/assets/v1/{object_type}/{object_id}/approvals/", m.ApprovalsBy, segments={"object_type": object_type, "object_id": object_id}, roles=("can_read_approval_request",), paging=Paging(), options=options)

    @op
    def set_approval(self, object_type: str, object_id: str, body: m.ApprovalBy | JsonBody, **options: Unpack[Options]) -> Call[m.ApprovalBy]:
        """Approve or reject an object.

        Records one decision; a `status` of `APPROVED` or `NOT_APPROVED` counts towards the outcome of the request.
        Needs the role can_write_approval_status.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call(
            "PUT", "API/assets/v1/{object_type}/{object_id}/approvals/", m.ApprovalBy, segments={"object_type": object_type, "object_id": object_id}, body=Body(body, m.ApprovalBy), roles=("can_write_approval_status",), options=options
        )

    @op.destroy
    def remove_approvals(self, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take back decisions on an object.

        The request for approval stays; `delete_approval_request` removes it.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call("DELETE", "API/assets/v1/{object_type}/{object_id}/approvals/", None, segments={"object_type": object_type, "object_id": object_id}, options=options)

    @op.destroy
    def remove_external_approval(self, object_type: str, object_id: str, email: str, **options: Unpack[Options]) -> Call[None]:
        """Remove the decision of a reviewer without an account.

        The request for approval stays.
        Needs the role can_delete_approval_status.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            email: Mail address of the reviewer.
        """
        return Call(
            "DELETE", "API/assets/v1/{object_type}/{object_id}/approvals/external/{email}/", None, segments={"object_type": object_type, "object_id": object_id, "email": email}, roles=("can_delete_approval_status",), options=options
        )

    @op.read
    def get_approval_request(self, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[m.Approval]:
        """Fetch the request to approve an object.

        Says who was asked, who has decided and what the outcome is so far.
        Needs the role can_read_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call("GET", "API/assets/v1/{object_type}/{object_id}/approvals/request/", m.Approval, segments={"object_type": object_type, "object_id": object_id}, roles=("can_read_approval_request",), options=options)

    @op
    def replace_approval_request(self, object_type: str, object_id: str, body: m.Approval | JsonBody, **options: Unpack[Options]) -> Call[m.Approval]:
        """Replace the request to approve an object.

        Reviewers that the body leaves out are no longer asked.
        Needs the role can_write_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call(
            "PUT", "API/assets/v1/{object_type}/{object_id}/approvals/request/", m.Approval, segments={"object_type": object_type, "object_id": object_id}, body=Body(body, m.Approval), roles=("can_write_approval_request",), options=options
        )

    @op
    def create_approval_request(self, object_type: str, object_id: str, body: m.Approval | JsonBody, **options: Unpack[Options]) -> Call[m.Approval | m.JobStarted]:
        """Ask for approval of an object.

        Asks users, groups and people without an account; `min_number` of them have to approve.
        A 202 says that a job asks in the background.
        Needs the role can_write_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call(
            "POST",
            "API/assets/v1/{object_type}/{object_id}/approvals/request/",
            m.Approval | m.JobStarted,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.Approval),
            roles=("can_write_approval_request",),
            options=options,
        )

    @op
    def update_approval_request(self, object_type: str, object_id: str, body: m.Approval | JsonBody, **options: Unpack[Options]) -> Call[m.Approval]:
        """Change some properties of the request to approve an object.

        Only the properties in the body change.
        Needs the role can_write_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call(
            "PATCH",
            "API/assets/v1/{object_type}/{object_id}/approvals/request/",
            m.Approval,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.Approval),
            roles=("can_write_approval_request",),
            options=options,
        )

    @op.destroy
    def delete_approval_request(self, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[m.Approval]:
        """Withdraw the request to approve an object.

        Nobody is asked any more.
        To take back decisions alone use `remove_approvals`.
        Needs the role can_delete_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call("DELETE", "API/assets/v1/{object_type}/{object_id}/approvals/request/", m.Approval, segments={"object_type": object_type, "object_id": object_id}, roles=("can_delete_approval_request",), options=options)

    @op.destroy
    def remove_user_approval(self, object_type: str, object_id: str, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove the decision of a user.

        The request for approval stays.
        Needs the role can_delete_approval_status.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call(
            "DELETE", "API/assets/v1/{object_type}/{object_id}/approvals/user/{user_id}/", None, segments={"object_type": object_type, "object_id": object_id, "user_id": user_id}, roles=("can_delete_approval_status",), options=options
        )

    @op.read
    def list_version_approvals(self, object_type: str, object_id: str, version_id: str, **options: Unpack[ListOptions]) -> Call[m.ApprovalsBy]:
        """List the decisions on a version.

        Each version is approved by itself.
        The list always comes whole.
        Needs the role can_read_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/versions/{version_id}/approvals/",
            m.ApprovalsBy,
            segments={"object_type": object_type, "object_id": object_id, "version_id": version_id},
            roles=("can_read_approval_request",),
            paging=Paging(),
            options=options,
        )

    @op.read
    def get_version_approval_request(self, object_type: str, object_id: str, version_id: str, **options: Unpack[Options]) -> Call[m.Approval]:
        """Fetch the request to approve a version.

        Says who was asked, who has decided and what the outcome is so far.
        Needs the role can_read_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/versions/{version_id}/approvals/request/",
            m.Approval,
            segments={"object_type": object_type, "object_id": object_id, "version_id": version_id},
            roles=("can_read_approval_request",),
            options=options,
        )


class AssetIndexOperations(Resource):
    """Operations on asset index."""

    @op
    def reindex_assets(self, body: m.ReindexAssets | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index several assets anew.

        The work runs in the background, so lists and searches show the result a while later.
        Without `asset_ids` every asset is indexed, which takes long.
        The call only repairs the index.
        Needs the role can_reindex_assets.
        """
        return Call("POST", "API/assets/v1/assets/reindex/", m.JobStarted, body=Body(body, m.ReindexAssets), roles=("can_reindex_assets",), options=options)

    @op
    def reindex_asset(self, asset_id: str, body: m.ReindexRealms | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index an asset anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_assets.
        """
        return Call("POST", "API/assets/v1/assets/{asset_id}/reindex/", m.JobStarted, segments={"asset_id": asset_id}, body=Body(body, m.ReindexRealms), roles=("can_reindex_assets",), options=options)

    @op
    @deprecated("call reindex_asset()", category=None)
    def replace_asset_search_document(self, asset_id: str, body: m.IndexedAsset | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Overwrite what the index holds of an asset.

        Writes into the index alone, not into the record.
        `reindex_asset` does the same from the record.
        Deprecated: call reindex_asset().
        Needs the role can_reindex_assets.
        """
        return Call("PUT", "API/assets/v1/assets/{asset_id}/search_document/", None, segments={"asset_id": asset_id}, body=Body(body, m.IndexedAsset), roles=("can_reindex_assets",), options=options)

    @op
    def bulk_reindex_objects(self, body: m.ReindexObjects | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Index many assets, collections or saved searches anew.

        The work runs in the background.
        The contents of collections and saved searches can be indexed as well, with `include_assets` and
        `include_collections`.
        Needs the role can_reindex_assets.
        """
        return Call("POST", "API/assets/v1/reindex/bulk/", None, body=Body(body, m.ReindexObjects), roles=("can_reindex_assets",), options=options)


class AssetsOperations(Resource):
    """Operations on assets."""

    @op.read
    def list_assets(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        field_name: Opt[str] = UNSET,
        favoured_by: Opt[str] = UNSET,
        types: Opt[list[m.AnyAssetType]] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Assets]:
        """List assets.

        All assets that the user may see, ten a page unless `per_page` says otherwise.
        The list comes from the index, so an asset that was created or changed a moment ago may be missing or old in
        it.
        A list of more than 10,000 assets needs a scroll: set `scroll`, then hand each answer's `scroll_id` to the
        next call.
        Needs the role can_read_assets.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            field_name: Name of a field; iconik does not document what it does with it.
            favoured_by: Only what the user with this identifier has marked as a favourite.
            types: Only assets of these kinds.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/",
            m.Assets,
            query={"per_page": per_page, "page": page, "scroll": scroll, "scroll_id": scroll_id, "sort": sort, "field_name": field_name, "favoured_by": favoured_by, "types": joined(types)},
            roles=("can_read_assets",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def replace_assets(self, body: m.BulkAssetEdit | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Replace the properties of several assets.

        Each entry names one asset by its `id`; properties that the entry leaves out fall back to empty.
        The answer comes before the work is done.
        Needs the role can_write_assets.
        """
        return Call("PUT", "API/assets/v1/assets/", None, body=Body(body, m.BulkAssetEdit), roles=("can_write_assets",), options=options)

    @op
    def create_asset(
        self,
        body: m.AssetCreate | m.AssetPostCreate | JsonBody,
        *,
        apply_default_acls: Opt[bool] = UNSET,
        apply_collection_acls: Opt[bool] = UNSET,
        assign_to_collection: Opt[bool] = UNSET,
        generate_subclip_keyframes: Opt[bool] = UNSET,
        apply_acl_template_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Asset | m.AssetPost]:
        """Create an asset.

        Makes the record and its first version.
        Files, formats and metadata are added afterwards by the files and the metadata service.
        Only `title` is needed; a `type` of `POST` makes a social post.
        Needs the role can_create_assets.

        Args:
            apply_default_acls: Give it the access rights that the user's new objects get by default.
            apply_collection_acls: Also give it the access rights of the collection in `collection_id`.
            assign_to_collection: Put it into the collection in `collection_id`.
            generate_subclip_keyframes: For a subclip, make keyframes out of the original.
            apply_acl_template_id: Give it the access rights of the template with this identifier.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/",
            m.Asset | m.AssetPost,
            query={
                "apply_default_acls": apply_default_acls,
                "apply_collection_acls": apply_collection_acls,
                "assign_to_collection": assign_to_collection,
                "generate_subclip_keyframes": generate_subclip_keyframes,
                "apply_acl_template_id": apply_acl_template_id,
            },
            body=Body(body, m.AssetCreate | m.AssetPostCreate),
            roles=("can_create_assets",),
            options=options,
        )

    @op
    def update_assets(self, body: m.BulkAssetEdit | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Change some properties of several assets.

        Each entry names one asset by its `id`; only the properties in the entry change.
        The answer comes before the work is done.
        Needs the role can_write_assets.
        """
        return Call("PATCH", "API/assets/v1/assets/", None, body=Body(body, m.BulkAssetEdit), roles=("can_write_assets",), options=options)

    @op.read
    def list_recent_assets(self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, search_after: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.RecentAssets]:
        """List the assets that the user opened last.

        The latest comes first.
        Only identifiers are listed; `get_asset` fetches the record.
        Needs the role can_read_assets.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            search_after: The `search_after` of the last answer; the next page starts behind it.
        """
        return Call(
            "GET", "API/assets/v1/assets/recent/", m.RecentAssets, query={"per_page": per_page, "page": page, "search_after": search_after}, roles=("can_read_assets",), paging=Paging(("page", "search_after"), per_page=100), options=options
        )

    @op.read
    def get_asset(self, asset_id: str, *, include_collections: Opt[bool] = UNSET, include_users: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Asset | m.AssetPost]:
        """Fetch one asset.

        The whole record with its versions.
        A link or a placeholder has no files, so nothing below it may exist.
        Needs the role can_read_assets.

        Args:
            include_collections: Also fill in `in_collections`.
            include_users: Also fill in the `…_user_info` objects.
        """
        return Call(
            "GET", "API/assets/v1/assets/{asset_id}/", m.Asset | m.AssetPost, segments={"asset_id": asset_id}, query={"include_collections": include_collections, "include_users": include_users}, roles=("can_read_assets",), options=options
        )

    @op
    def replace_asset(self, asset_id: str, body: m.Asset | m.AssetPost | JsonBody, *, generate_subclip_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Asset | m.AssetPost]:
        """Replace the properties of an asset.

        A property that is left out falls back to empty.
        Versions, files and metadata stay as they are.
        Needs the role can_write_assets.

        Args:
            generate_subclip_keyframes: For a subclip, make its keyframes anew out of the original.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/{asset_id}/",
            m.Asset | m.AssetPost,
            segments={"asset_id": asset_id},
            query={"generate_subclip_keyframes": generate_subclip_keyframes},
            body=Body(body, m.Asset | m.AssetPost),
            roles=("can_write_assets",),
            options=options,
        )

    @op
    def update_asset(self, asset_id: str, body: m.Asset | m.AssetPost | JsonBody, *, generate_subclip_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Asset | m.AssetPost]:
        """Change some properties of an asset.

        Only the properties in the body change; a property set to null is emptied.
        Needs the role can_write_assets.

        Args:
            generate_subclip_keyframes: For a subclip, make its keyframes anew out of the original.
        """
        return Call(
            "PATCH",
            "API/assets/v1/assets/{asset_id}/",
            m.Asset | m.AssetPost,
            segments={"asset_id": asset_id},
            query={"generate_subclip_keyframes": generate_subclip_keyframes},
            body=Body(body, m.Asset | m.AssetPost),
            roles=("can_write_assets",),
            options=options,
        )

    @op.destroy
    def delete_asset(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Put an asset into the delete queue.

        The asset disappears from lists and searches, but it and its files are kept until the queue is purged; until
        then it can be restored.
        Needs the role can_delete_assets.
        """
        return Call("DELETE", "API/assets/v1/assets/{asset_id}/", None, segments={"asset_id": asset_id}, roles=("can_delete_assets",), options=options)

    @op.destroy
    def purge_asset(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an asset for good.

        The asset must be in the delete queue already, see `delete_asset`.
        It cannot be restored afterwards.
        Needs the role can_purge_assets.
        """
        return Call("DELETE", "API/assets/v1/assets/{asset_id}/purge/", None, segments={"asset_id": asset_id}, roles=("can_purge_assets",), options=options)

    @op
    def restore_asset(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an asset out of the delete queue.

        The asset is back in lists and searches, once the index has caught up.
        Needs the role can_write_assets.
        """
        return Call("PUT", "API/assets/v1/assets/{asset_id}/restore/", None, segments={"asset_id": asset_id}, roles=("can_write_assets",), options=options)

    @op.destroy
    def remove_asset_uploads(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove the uploads of an asset.

        For uploads that were begun and are given up.
        Needs the role can_create_assets.
        """
        return Call("DELETE", "API/assets/v1/assets/{asset_id}/uploads/", None, segments={"asset_id": asset_id}, roles=("can_create_assets",), options=options)

    @op
    def mark_asset_viewed(self, asset_id: str, **options: Unpack[Options]) -> Call[m.Asset | m.AssetPost]:
        """Note that the user has opened an asset.

        Moves the asset to the front of `list_recent_assets` and sets its `date_viewed`.
        Needs the role can_read_assets.
        """
        return Call("POST", "API/assets/v1/assets/{asset_id}/views/", m.Asset | m.AssetPost, segments={"asset_id": asset_id}, roles=("can_read_assets",), options=options)


class CollectionIndexOperations(Resource):
    """Operations on collection index."""

    @op
    def reindex_collections(self, body: m.ReindexCollections | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index several collections anew.

        The work runs in the background, so lists and searches show the result a while later.
        The call only repairs the index.
        Needs the role can_reindex_collections.
        """
        return Call("POST", "API/assets/v1/collections/reindex/", m.JobStarted, body=Body(body, m.ReindexCollections), roles=("can_reindex_collections",), options=options)

    @op
    def reindex_collection_content(self, collection_id: str, object_type: str, object_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index the place of one object in a collection anew.

        Brings the index up to date with whether and where the collection holds the object; done in the background.
        Needs the role can_reindex_collections.

        Args:
            object_type: Kind of the object, `assets` or `collections`.
            object_id: Identifier of the asset or collection held.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/{collection_id}/contents/{object_type}/{object_id}/reindex/",
            m.JobStarted,
            segments={"collection_id": collection_id, "object_type": object_type, "object_id": object_id},
            body=Body(body, m.Reindex),
            roles=("can_reindex_collections",),
            options=options,
        )

    @op
    def synchronize_collection_keyframes(self, collection_id: str, body: m.SynchronizeKeyframes | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Compose the picture of a collection anew.

        Takes the keyframes of the assets named; done in the background.
        Needs the role can_reindex_collections.
        """
        return Call("POST", "API/assets/v1/collections/{collection_id}/keyframes/", None, segments={"collection_id": collection_id}, body=Body(body, m.SynchronizeKeyframes), roles=("can_reindex_collections",), options=options)

    @op
    def reindex_collection(self, collection_id: str, body: m.ReindexRealms | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a collection anew.

        Covers the record of the collection, not what it holds; done in the background.
        Needs the role can_reindex_collections.
        """
        return Call("POST", "API/assets/v1/collections/{collection_id}/reindex/", m.JobStarted, segments={"collection_id": collection_id}, body=Body(body, m.ReindexRealms), roles=("can_reindex_collections",), options=options)

    @op
    def reindex_collection_contents(self, collection_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index what a collection holds anew.

        The work runs in the background, and takes a while for a large collection.
        The body may be empty.
        Needs the role can_reindex_collections.
        """
        return Call("POST", "API/assets/v1/collections/{collection_id}/reindex/contents/", m.JobStarted, segments={"collection_id": collection_id}, roles=("can_reindex_collections",), options=options)

    @op
    @deprecated("call reindex_collection()", category=None)
    def replace_collection_search_document(self, collection_id: str, body: m.Collection | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Overwrite what the index holds of a collection.

        Writes into the index alone, not into the record.
        `reindex_collection` does the same from the record.
        Deprecated: call reindex_collection().
        Needs the role can_reindex_collections.
        """
        return Call("PUT", "API/assets/v1/collections/{collection_id}/search_document/", None, segments={"collection_id": collection_id}, body=Body(body, m.Collection), roles=("can_reindex_collections",), options=options)


class CollectionsOperations(Resource):
    """Operations on collections."""

    @op.read
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

        All collections that the user may see, ten a page unless `per_page` says otherwise.
        The list comes from the index, so a collection that was created or changed a moment ago may be missing or
        old in it.
        Needs the role can_read_collections.

        Args:
            per_page: Objects in one page, at most 1,000.
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
            query={"per_page": per_page, "page": page, "scroll": scroll, "scroll_id": scroll_id, "sort": sort, "is_root": is_root, "status": status, "favoured_by": favoured_by, "include_keyframes": include_keyframes},
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

        With `parent_id` the collection is made inside another one, without it at the top level.
        Needs the role can_create_collections.

        Args:
            apply_default_acls: Give it the access rights that the user's new objects get by default.
            apply_collection_acls: Also give it the access rights of the collection above.
            restrict_collection_acls: Leave it no more access rights than the collection above has.
            apply_acl_template_id: Give it the access rights of the template with this identifier.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/",
            m.Collection,
            query={"apply_default_acls": apply_default_acls, "apply_collection_acls": apply_collection_acls, "restrict_collection_acls": restrict_collection_acls, "apply_acl_template_id": apply_acl_template_id},
            body=Body(body, m.Collection),
            roles=("can_create_collections",),
            options=options,
        )

    @op.read
    def list_recent_collections(self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, search_after: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.RecentCollections]:
        """List the collections that the user opened last.

        The latest comes first.
        Only identifiers are listed; `get_collection` fetches the record.
        Needs the role can_read_collections.

        Args:
            per_page: Objects in one page, at most 1,000.
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

    @op.read
    def get_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[m.Collection]:
        """Fetch one collection.

        The record of the collection itself; what it holds is listed by `list_collection_contents`.
        Needs the role can_read_collections.
        """
        return Call("GET", "API/assets/v1/collections/{collection_id}/", m.Collection, segments={"collection_id": collection_id}, roles=("can_read_collections",), options=options)

    @op
    def replace_collection(self, collection_id: str, body: m.Collection | JsonBody, *, change_parent_mode: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.Collection]:
        """Replace the properties of a collection.

        A property that is left out falls back to empty; to change single properties use `update_collection`.
        The contents of the collection stay.
        Another `parent_id` puts it elsewhere in the tree, in the way that `change_parent_mode` says.
        Needs the role can_write_collections.

        Args:
            change_parent_mode: Effect of a new `parent_id` on the place under the old parent; by default the
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
    def update_collection(self, collection_id: str, body: m.Collection | JsonBody, *, change_parent_mode: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.Collection]:
        """Change some properties of a collection.

        Only the properties in the body change.
        Another `parent_id` puts the collection elsewhere in the tree, in the way that `change_parent_mode` says.
        Needs the role can_write_collections.

        Args:
            change_parent_mode: Effect of a new `parent_id` on the place under the old parent; by default the
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

    @op.destroy
    def delete_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Put a collection into the delete queue.

        It can be restored from there until the queue is purged.
        A 202 says that the work goes on in the background.
        Needs the role can_delete_collections.
        """
        return Call("DELETE", "API/assets/v1/collections/{collection_id}/", None, segments={"collection_id": collection_id}, roles=("can_delete_collections",), options=options)

    @op.read
    def list_collection_ancestors(self, collection_id: str, **options: Unpack[ListOptions]) -> Call[m.Collections]:
        """List the collections above a collection.

        Every collection on the way from the top level down to this one.
        The list always comes whole.
        Needs the role can_read_collections.
        """
        return Call("GET", "API/assets/v1/collections/{collection_id}/ancestors/", m.Collections, segments={"collection_id": collection_id}, roles=("can_read_collections",), paging=Paging(), options=options)

    @op.read
    def get_collection_content_info(
        self, collection_id: str, *, only_active: Opt[bool] = UNSET, include_subcollections: Opt[bool] = UNSET, format_name: Opt[str] = UNSET, by_storage_id: Opt[bool] = UNSET, types: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.CollectionContentInfo]:
        """Count and measure what a collection holds.

        The figures cover what is directly inside, unless `include_subcollections` asks for the whole tree below.
        Needs the role can_read_collections.

        Args:
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
            query={"only_active": only_active, "include_subcollections": include_subcollections, "format_name": format_name, "by_storage_id": by_storage_id, "types": types},
            roles=("can_read_collections",),
            options=options,
        )

    @op.read
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

        Assets and collections directly inside, ten a page unless `per_page` says otherwise.
        To walk a tree, call it again for each collection in the answer.
        Needs the role can_read_collections.

        Args:
            object_types: Only objects of these kinds, `assets` or `collections`.
            object_ids: Only the objects with these identifiers, separated by commas.
            external_id: Only objects with this identifier in a system outside iconik.
            per_page: Objects in one page, at most 1,000.
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
            query={"object_types": object_types, "object_ids": object_ids, "external_id": external_id, "per_page": per_page, "page": page, "sort": sort, "filter": filter, "include_keyframes": include_keyframes},
            roles=("can_read_collections",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def add_collection_content(self, collection_id: str, body: m.Content | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Put an asset or a collection into a collection.

        An object can be in several collections at once; adding it here takes it out of none.
        Needs the role can_write_collections.
        """
        return Call("POST", "API/assets/v1/collections/{collection_id}/contents/", None, segments={"collection_id": collection_id}, body=Body(body, m.Content), roles=("can_write_collections",), options=options)

    @op
    def enable_custom_order(self, collection_id: str, body: m.CustomOrder | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Let what a collection holds be ordered by hand.

        Positions are written in the background; until then `custom_order_status` of the collection is `ENABLING`.
        From then on `reorder_collection_content` moves single objects.
        Needs the role can_write_collections.
        """
        return Call("POST", "API/assets/v1/collections/{collection_id}/contents/ordering/custom/", None, segments={"collection_id": collection_id}, body=Body(body, m.CustomOrder), roles=("can_write_collections",), options=options)

    @op.destroy
    def disable_custom_order(self, collection_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Give up the order made by hand of what a collection holds.

        Positions are lost; the contents are sorted as each list asks for again.
        Needs the role can_write_collections.
        """
        return Call("DELETE", "API/assets/v1/collections/{collection_id}/contents/ordering/custom/", None, segments={"collection_id": collection_id}, roles=("can_write_collections",), options=options)

    @op
    def reorder_collection_content(self, collection_id: str, object_type: str, object_id: str, body: m.ContentPosition | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Move an asset or a collection within a collection.

        The collection must be ordered by hand, see `enable_custom_order`.
        Name one of the neighbours or a position.
        Needs the role can_write_collections.

        Args:
            object_type: Kind of the object, `assets` or `collections`.
            object_id: Identifier of the asset or collection held.
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

    @op.destroy
    def remove_collection_content(self, collection_id: str, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an asset or a collection out of a collection.

        The object itself stays as it is, and so does its place in other collections.
        Needs the role can_write_collections.

        Args:
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

    @op.read
    def get_collection_path(self, collection_id: str, *, get_upload_path: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[str]:
        """Fetch the path of a collection.

        The titles of the collections above it and its own, from the top level down, joined by slashes.
        Needs the role can_read_collections.

        Args:
            get_upload_path: Give the folder instead that files uploaded into the collection go to.
        """
        return Call("GET", "API/assets/v1/collections/{collection_id}/full/path/", str, segments={"collection_id": collection_id}, query={"get_upload_path": get_upload_path}, roles=("can_read_collections",), options=options)

    @op.destroy
    def purge_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Delete a collection for good.

        The collection must be in the delete queue already, see `delete_collection`.
        It cannot be restored afterwards.
        A 202 says that the work goes on in the background.
        Needs the role can_purge_collections.
        """
        return Call("DELETE", "API/assets/v1/collections/{collection_id}/purge/", m.JobStarted, segments={"collection_id": collection_id}, roles=("can_purge_collections",), options=options)

    @op
    def restore_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Take a collection out of the delete queue.

        The collection and what was deleted with it come back in the background; a job tells how far that is.
        Needs the role can_write_collections.
        """
        return Call("PUT", "API/assets/v1/collections/{collection_id}/restore/", m.JobStarted, segments={"collection_id": collection_id}, roles=("can_write_collections",), options=options)

    @op.read
    def get_collection_size(self, collection_id: str, *, format_name: Opt[str] = UNSET, include_subcollections: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.CollectionSize]:
        """Measure the files of a collection.

        Adds up the files of the assets directly inside, or of the whole tree below with `include_subcollections`.
        Needs the role can_read_collections.

        Args:
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
    def create_subcollection(self, collection_id: str, body: m.Content | JsonBody, *, copy_acl: Opt[str] = UNSET, copy_keyframes: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.Collection]:
        """Create a collection inside another one from an object.

        The new collection is made from the asset or collection that the body names.
        To create an empty one use `create_collection` with `parent_id`.
        Needs the role can_write_collections.

        Args:
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

        Moves the collection to the front of `list_recent_collections` and sets its `date_viewed`.
        Needs the role can_read_collections.
        """
        return Call("POST", "API/assets/v1/collections/{collection_id}/views/", m.Collection, segments={"collection_id": collection_id}, roles=("can_read_collections",), options=options)


class CustomActionsOperations(Resource):
    """Operations on custom actions."""

    @op.read
    def list_custom_actions(self, **options: Unpack[ListOptions]) -> Call[m.CustomActions]:
        """List custom actions.

        Those of every context that the user may see.
        The list always comes whole.
        Needs the role can_read_custom_actions.
        """
        return Call("GET", "API/assets/v1/custom_actions/", m.CustomActions, roles=("can_read_custom_actions",), paging=Paging(), options=options)

    @op
    def trigger_shared_custom_action(self, context: str, action_id: str, body: m.CustomActionCall | JsonBody, **options: Unpack[Options]) -> Call[m.CustomActionReply]:
        """Run a custom action as the visitor of a share.

        Does what `trigger_custom_action` does.
        The share must have `allow_custom_actions` set.
        Needs the role can_read_custom_actions.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
        """
        return Call(
            "POST",
            "API/assets/v1/custom_actions/shared/{context}/{action_id}/callback/",
            m.CustomActionReply,
            segments={"context": context, "action_id": action_id},
            body=Body(body, m.CustomActionCall),
            roles=("can_read_custom_actions",),
            options=options,
        )

    @op.read
    def list_custom_actions_of_context(self, context: str, **options: Unpack[ListOptions]) -> Call[m.CustomActions]:
        """List the custom actions of one context.

        The list always comes whole.
        Needs the role can_read_custom_actions.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
        """
        return Call("GET", "API/assets/v1/custom_actions/{context}/", m.CustomActions, segments={"context": context}, roles=("can_read_custom_actions",), paging=Paging(), options=options)

    @op
    def create_custom_action(self, context: str, body: m.CustomActionCreate | JsonBody, **options: Unpack[Options]) -> Call[m.CustomAction]:
        """Create a custom action.

        Access rights decide who sees it, unless `read_access_for_everyone` is set.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
        """
        return Call("POST", "API/assets/v1/custom_actions/{context}/", m.CustomAction, segments={"context": context}, body=Body(body, m.CustomActionCreate), options=options)

    @op.read
    def get_custom_action(self, context: str, action_id: str, **options: Unpack[Options]) -> Call[m.CustomAction]:
        """Fetch one custom action.

        Its `status` and `last_error` tell whether the address it calls has failed.
        Needs the role can_read_custom_actions.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
        """
        return Call("GET", "API/assets/v1/custom_actions/{context}/{action_id}/", m.CustomAction, segments={"context": context, "action_id": action_id}, roles=("can_read_custom_actions",), options=options)

    @op
    def replace_custom_action(self, context: str, action_id: str, body: m.CustomAction | JsonBody, **options: Unpack[Options]) -> Call[m.CustomAction]:
        """Replace the properties of a custom action.

        A property that is left out falls back to empty.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
        """
        return Call("PUT", "API/assets/v1/custom_actions/{context}/{action_id}/", m.CustomAction, segments={"context": context, "action_id": action_id}, body=Body(body, m.CustomAction), options=options)

    @op
    def update_custom_action(self, context: str, action_id: str, body: m.CustomAction | JsonBody, **options: Unpack[Options]) -> Call[m.CustomAction]:
        """Change some properties of a custom action.

        Only the properties in the body change.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
        """
        return Call("PATCH", "API/assets/v1/custom_actions/{context}/{action_id}/", m.CustomAction, segments={"context": context, "action_id": action_id}, body=Body(body, m.CustomAction), options=options)

    @op.destroy
    def delete_custom_action(self, context: str, action_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a custom action.

        Its entry disappears from the menus.
        Setting `disabled` hides it for a while only.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
        """
        return Call("DELETE", "API/assets/v1/custom_actions/{context}/{action_id}/", None, segments={"context": context, "action_id": action_id}, options=options)

    @op
    def trigger_custom_action(self, context: str, action_id: str, body: m.CustomActionCall | JsonBody, **options: Unpack[Options]) -> Call[m.CustomActionReply]:
        """Run a custom action.

        iconik sends the identifiers and the metadata values in the body to the address of the action, as it does
        when a user chooses the entry.
        Needs the role can_read_custom_actions.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
        """
        return Call(
            "POST",
            "API/assets/v1/custom_actions/{context}/{action_id}/callback/",
            m.CustomActionReply,
            segments={"context": context, "action_id": action_id},
            body=Body(body, m.CustomActionCall),
            roles=("can_read_custom_actions",),
            options=options,
        )


class DeleteQueueOperations(Resource):
    """Operations on delete queue."""

    @op.read
    def list_delete_queue_assets(self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, filter: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Assets]:
        """List deleted assets.

        Assets that wait in the delete queue to be restored or purged, ten a page unless `per_page` says otherwise.
        Needs the role can_read_assets.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            filter: Conditions on fields, each as field, operator and value, as in
                `status,eq,ACTIVE;title,eq,Harbour`.
        """
        return Call("GET", "API/assets/v1/delete_queue/assets/", m.Assets, query={"per_page": per_page, "page": page, "sort": sort, "filter": filter}, roles=("can_read_assets",), paging=Paging(("page",), per_page=100), options=options)

    @op.destroy
    def add_delete_queue_assets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Put assets into the delete queue.

        Does for several assets what `delete_asset` does for one: they are gone from lists and searches and can be
        restored until the queue is purged.
        Needs the role can_delete_assets.
        """
        return Call("POST", "API/assets/v1/delete_queue/assets/", None, body=Body(body, m.DeleteQueue), roles=("can_delete_assets",), options=options)

    @op
    def remove_delete_queue_assets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take assets out of the delete queue.

        The assets are live again.
        Nothing is purged by this, although the method is DELETE.
        Needs the role can_write_assets.
        """
        return Call("DELETE", "API/assets/v1/delete_queue/assets/", None, body=Body(body, m.DeleteQueue), roles=("can_write_assets",), options=options)

    @op.destroy
    def purge_delete_queue_assets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Purge assets that are in the delete queue.

        The assets are gone for good.
        Only those that are in the queue already can be purged.
        Needs the role can_purge_assets.
        """
        return Call("POST", "API/assets/v1/delete_queue/assets/purge/", None, body=Body(body, m.DeleteQueue), roles=("can_purge_assets",), options=options)

    @op.destroy
    def purge_all_delete_queue_assets(self, **options: Unpack[Options]) -> Call[None]:
        """Purge all assets that are in the delete queue.

        Every deleted asset of the whole system domain is gone for good, whoever deleted it.
        This cannot be undone.
        Needs the role can_purge_assets.
        """
        return Call("POST", "API/assets/v1/delete_queue/assets/purge/all/", None, roles=("can_purge_assets",), options=options)

    @op
    def restore_all_delete_queue_assets(self, **options: Unpack[Options]) -> Call[None]:
        """Take all assets out of the delete queue.

        Every deleted asset of the system domain is live again, whoever deleted it.
        Needs the role can_write_assets.
        """
        return Call("POST", "API/assets/v1/delete_queue/assets/restore/all/", None, roles=("can_write_assets",), options=options)

    @op.destroy
    def bulk_delete_objects(self, body: m.BulkDelete | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Delete many assets, collections or saved searches.

        Starts a job that puts up to 500 objects of one type into the delete queue; the answer comes before the work
        is done.
        Of collections and saved searches only the contents are deleted, unless `content_only` is false.
        Needs the role can_delete_assets.
        """
        return Call("POST", "API/assets/v1/delete_queue/bulk/", None, body=Body(body, m.BulkDelete), roles=("can_delete_assets",), options=options)

    @op.read
    def list_delete_queue_collections(self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, filter: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Collections]:
        """List deleted collections.

        Collections that wait in the delete queue to be restored or purged, ten a page unless `per_page` says
        otherwise.
        Needs the role can_read_collections.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            filter: Conditions on fields, each as field, operator and value, as in
                `status,eq,ACTIVE;title,eq,Harbour`.
        """
        return Call(
            "GET",
            "API/assets/v1/delete_queue/collections/",
            m.Collections,
            query={"per_page": per_page, "page": page, "sort": sort, "filter": filter},
            roles=("can_read_collections",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op.destroy
    def add_delete_queue_collections(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Put collections into the delete queue.

        Does for several collections what `delete_collection` does for one: they are gone from lists and searches
        and can be restored until the queue is purged.
        Needs the role can_delete_collections.
        """
        return Call("POST", "API/assets/v1/delete_queue/collections/", None, body=Body(body, m.DeleteQueue), roles=("can_delete_collections",), options=options)

    @op
    def remove_delete_queue_collections(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Take collections out of the delete queue.

        The collections are live again.
        Nothing is purged by this, although the method is DELETE.
        Needs the role can_write_collections.
        """
        return Call("DELETE", "API/assets/v1/delete_queue/collections/", None, body=Body(body, m.DeleteQueue), roles=("can_write_collections",), options=options)

    @op.destroy
    def purge_delete_queue_collections(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Purge collections that are in the delete queue.

        The collections are gone for good.
        Only those that are in the queue already can be purged.
        Needs the role can_purge_collections.
        """
        return Call("POST", "API/assets/v1/delete_queue/collections/purge/", None, body=Body(body, m.DeleteQueue), roles=("can_purge_collections",), options=options)

    @op.destroy
    def purge_all_delete_queue_collections(self, **options: Unpack[Options]) -> Call[None]:
        """Purge all collections that are in the delete queue.

        Every deleted collection of the whole system domain is gone for good, whoever deleted it.
        This cannot be undone.
        Needs the role can_purge_collections.
        """
        return Call("POST", "API/assets/v1/delete_queue/collections/purge/all/", None, roles=("can_purge_collections",), options=options)

    @op
    def restore_all_delete_queue_collections(self, **options: Unpack[Options]) -> Call[None]:
        """Take all collections out of the delete queue.

        Every deleted collection of the system domain is live again, whoever deleted it.
        Needs the role can_write_collections.
        """
        return Call("POST", "API/assets/v1/delete_queue/collections/restore/all/", None, roles=("can_write_collections",), options=options)

    @op.destroy
    def purge_delete_queue(self, **options: Unpack[Options]) -> Call[None]:
        """Delete everything in the delete queue for good.

        Removes every asset and every collection in the queue of the whole system domain, whoever deleted it,
        together with the files.
        This cannot be undone, and single objects cannot be selected here.
        Needs the roles can_purge_assets, can_purge_collections.
        """
        return Call("POST", "API/assets/v1/delete_queue/purge/all/", None, roles=("can_purge_assets", "can_purge_collections"), options=options)


class FavoritesOperations(Resource):
    """Operations on favorites."""

    @op.read
    def list_favorites(self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Favorites]:
        """List the favourites of the user.

        Assets and collections together, ten a page unless `per_page` says otherwise.
        Needs the role can_read_assets.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call("GET", "API/assets/v1/favorites/", m.Favorites, query={"per_page": per_page, "page": page, "sort": sort}, roles=("can_read_assets",), paging=Paging(("page",), per_page=100), options=options)

    @op
    def add_favorites(self, body: m.BulkFavorites | JsonBody, **options: Unpack[Options]) -> Call[m.BulkFavorites]:
        """Mark objects as favourites.

        Takes up to 500 objects of one kind.
        They are favourites of the calling user alone.
        Needs the role can_write_favorites.
        """
        return Call("POST", "API/assets/v1/favorites/", m.BulkFavorites, body=Body(body, m.BulkFavorites), roles=("can_write_favorites",), options=options)

    @op.destroy
    def remove_favorites(self, body: m.BulkFavorites | JsonBody, **options: Unpack[Options]) -> Call[m.BulkFavorites]:
        """Take objects out of the favourites.

        Takes up to 500 objects of one kind.
        The objects themselves stay.
        Needs the role can_delete_favorites.
        """
        return Call("DELETE", "API/assets/v1/favorites/", m.BulkFavorites, body=Body(body, m.BulkFavorites), roles=("can_delete_favorites",), options=options)

    @op.destroy
    def remove_all_favorites(self, **options: Unpack[Options]) -> Call[Any]:
        """Take everything out of the favourites.

        Those of the calling user alone.
        A 202 says that the work goes on in the background.
        Needs the role can_delete_favorites.
        """
        return Call("DELETE", "API/assets/v1/favorites/all/", None, roles=("can_delete_favorites",), options=options)

    @op.destroy
    @deprecated("call remove_all_favorites()", category=None)
    def remove_all_favourites(self, **options: Unpack[Options]) -> Call[Any]:
        """Take everything out of the favourites, at a former address.

        Does what `remove_all_favorites` does.
        Deprecated: call remove_all_favorites().
        Needs the role can_delete_favorites.
        """
        return Call("DELETE", "API/assets/v1/favourites/all/", None, roles=("can_delete_favorites",), options=options)


class HistoryOperations(Resource):
    """Operations on history."""

    @op.read
    def list_asset_history(self, asset_id: str, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, filter: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.AssetHistoryEntities]:
        """List what has happened to an asset.

        Entries that iconik made and entries that clients added, ten a page unless `per_page` says otherwise.
        The list comes from the index, so an entry shows up a moment after the event.
        Needs the role can_read_assets_history.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            filter: Conditions on fields, each as field, operator and value, as in
                `status,eq,ACTIVE;title,eq,Harbour`.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/history/",
            m.AssetHistoryEntities,
            segments={"asset_id": asset_id},
            query={"per_page": per_page, "page": page, "sort": sort, "filter": filter},
            roles=("can_read_assets_history",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def create_asset_history_entry(self, asset_id: str, body: m.AssetHistory | JsonBody, **options: Unpack[Options]) -> Call[m.AssetHistory]:
        """Add an entry to the history of an asset.

        Records an event that iconik cannot know of; nothing else changes.
        The time and the user of the entry are those of the call.
        Needs the role can_write_assets_history.
        """
        return Call("POST", "API/assets/v1/assets/{asset_id}/history/", m.AssetHistory, segments={"asset_id": asset_id}, body=Body(body, m.AssetHistory), roles=("can_write_assets_history",), options=options)

    @op.read
    def get_asset_history_entry(self, asset_id: str, history_entity_id: str, **options: Unpack[Options]) -> Call[m.AssetHistory]:
        """Fetch one entry of the history of an asset.

        Entries of iconik and of clients alike.
        Needs the role can_read_assets_history.

        Args:
            history_entity_id: Identifier of the entry.
        """
        return Call("GET", "API/assets/v1/assets/{asset_id}/history/{history_entity_id}/", m.AssetHistory, segments={"asset_id": asset_id, "history_entity_id": history_entity_id}, roles=("can_read_assets_history",), options=options)

    @op.destroy
    def delete_asset_history_entry(self, asset_id: str, history_entity_id: str, **options: Unpack[Options]) -> Call[m.AssetHistory]:
        """Delete an entry of the history of an asset.

        Only the entry goes; what it tells of stays done.
        Needs the role can_delete_assets_history.

        Args:
            history_entity_id: Identifier of the entry.
        """
        return Call("DELETE", "API/assets/v1/assets/{asset_id}/history/{history_entity_id}/", m.AssetHistory, segments={"asset_id": asset_id, "history_entity_id": history_entity_id}, roles=("can_delete_assets_history",), options=options)

    @op
    def reindex_asset_history_entry(self, asset_id: str, history_entity_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index an entry of the history of an asset anew.

        The work runs in the background.
        The call only repairs the index.
        The body may be empty.
        Needs the role can_reindex_assets_history.

        Args:
            history_entity_id: Identifier of the entry.
        """
        return Call(
            "POST", "API/assets/v1/assets/{asset_id}/history/{history_entity_id}/reindex/", m.JobStarted, segments={"asset_id": asset_id, "history_entity_id": history_entity_id}, roles=("can_reindex_assets_history",), options=options
        )


class ObjectSharesOperations(Resource):
    """Operations on object shares."""

    @op.read
    def list_asset_shares(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.IndexedShares]:
        """List all shares of an asset.

        The shares of every owner, from the index, so a share made a moment ago may be missing.
        The list always comes whole.
        Needs the role can_read_shares.
        """
        return Call("GET", "API/assets/v1/assets/{asset_id}/shares/all/", m.IndexedShares, segments={"asset_id": asset_id}, roles=("can_read_shares",), paging=Paging(), options=options)

    @op
    def share_objects(self, object_type: str, body: m.BulkShareCreate | JsonBody, **options: Unpack[Options]) -> Call[m.Share]:
        """Share several objects together.

        Makes one share of up to 500 objects and invites those in `emails`.
        The share may fill in the background, see `population_status`.
        Needs the role can_write_shares.

        Args:
            object_type: Kind of the objects; iconik documents `assets` alone.
        """
        return Call("POST", "API/assets/v1/share/{object_type}/", m.Share, segments={"object_type": object_type}, body=Body(body, m.BulkShareCreate), roles=("can_write_shares",), options=options)

    @op.read
    def list_object_shares(self, object_type: str, object_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Shares]:
        """List the shares of an object.

        Whole records, where `list_asset_shares` and `list_collection_shares` answer what the index holds.
        Pages go on with `last_id`.
        Needs the role can_read_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/shares/",
            m.Shares,
            segments={"object_type": object_type, "object_id": object_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_shares",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_share(self, object_type: str, object_id: str, body: m.ShareCreate | JsonBody, **options: Unpack[Options]) -> Call[m.Share]:
        """Share an object with people by mail.

        Invites each address in `emails`; the mails go out in the background.
        For an address that anybody may use, see `create_share_url`.
        Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call("POST", "API/assets/v1/{object_type}/{object_id}/shares/", m.Share, segments={"object_type": object_type, "object_id": object_id}, body=Body(body, m.ShareCreate), roles=("can_write_shares",), options=options)

    @op
    def create_share_url(self, object_type: str, object_id: str, body: m.ShareUrlCreate | JsonBody, **options: Unpack[Options]) -> Call[m.Share]:
        """Share an object by an address alone.

        Invites nobody; whoever has the `url` in the answer, and the password if there is one, may open it.
        Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call("POST", "API/assets/v1/{object_type}/{object_id}/shares/url/", m.Share, segments={"object_type": object_type, "object_id": object_id}, body=Body(body, m.ShareUrlCreate), roles=("can_write_shares",), options=options)

    @op.read
    def get_share(self, object_type: str, object_id: str, share_id: str, **options: Unpack[Options]) -> Call[m.Share]:
        """Fetch one share.

        The only answer that also has `users`, those who are invited, and `upload_storage`.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call("GET", "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/", m.Share, segments={"object_type": object_type, "object_id": object_id, "share_id": share_id}, options=options)

    @op
    def replace_share(self, object_type: str, object_id: str, share_id: str, body: m.Share | JsonBody, **options: Unpack[Options]) -> Call[m.Share]:
        """Replace the properties of a share.

        A property that is left out falls back to empty.
        Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call(
            "PUT",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/",
            m.Share,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id},
            body=Body(body, m.Share),
            roles=("can_write_shares",),
            options=options,
        )

    @op.destroy
    def delete_share(self, object_type: str, object_id: str, share_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a share.

        Its address stops working for everybody.
        The shared objects stay.
        Needs the role can_delete_object_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call("DELETE", "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/", None, segments={"object_type": object_type, "object_id": object_id, "share_id": share_id}, roles=("can_delete_object_shares",), options=options)

    @op
    def reindex_share(self, object_type: str, object_id: str, share_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Index a share anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call(
            "POST",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/reindex/",
            None,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id},
            body=Body(body, m.Reindex),
            roles=("can_reindex_shares",),
            options=options,
        )


class PersonsOperations(Resource):
    """Operations on persons."""

    @op.read
    def list_assets_of_person(self, person_id: str, *, page: Opt[int] = UNSET, per_page: Opt[int] = UNSET, asset_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Assets]:
        """List the assets in which a person is recognised.

        Ten a page unless `per_page` says otherwise.
        The list comes from the index.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page, at most 1,000.
            asset_id: Only the asset with this identifier.
        """
        return Call("GET", "API/assets/v1/persons/{person_id}/", m.Assets, segments={"person_id": person_id}, query={"page": page, "per_page": per_page, "asset_id": asset_id}, paging=Paging(("page",), per_page=100), options=options)


class PlaylistsOperations(Resource):
    """Operations on playlists."""

    @op.read
    def list_playlists(
        self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, scroll: Opt[bool] = UNSET, scroll_id: Opt[str] = UNSET, sort: Opt[str] = UNSET, status: Opt[str] = UNSET, ids: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Playlists]:
        """List playlists.

        Playlists that the user may see, ten a page unless `per_page` says otherwise, without their items.
        Needs the role can_read_playlists.

        Args:
            per_page: Objects in one page, at most 1,000.
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

        Items may come along in `playlist_items`, in their order, or be added later one at a time.
        Needs the role can_create_playlists.
        """
        return Call("POST", "API/assets/v1/playlists/", m.Playlist, body=Body(body, m.Playlist), roles=("can_create_playlists",), options=options)

    @op.read
    def get_playlist(self, playlist_id: str, **options: Unpack[Options]) -> Call[m.Playlist]:
        """Fetch one playlist.

        The items are named by identifier only; `list_playlist_items` tells what they are.
        Needs the role can_read_playlists.
        """
        return Call("GET", "API/assets/v1/playlists/{playlist_id}/", m.Playlist, segments={"playlist_id": playlist_id}, roles=("can_read_playlists",), options=options)

    @op
    def replace_playlist(self, playlist_id: str, body: m.Playlist | JsonBody, **options: Unpack[Options]) -> Call[m.Playlist]:
        """Replace the properties of a playlist.

        A property that is left out falls back to empty; to change single properties use `update_playlist`.
        Needs the role can_write_playlists.
        """
        return Call("PUT", "API/assets/v1/playlists/{playlist_id}/", m.Playlist, segments={"playlist_id": playlist_id}, body=Body(body, m.Playlist), roles=("can_write_playlists",), options=options)

    @op
    def update_playlist(self, playlist_id: str, body: m.Playlist | JsonBody, **options: Unpack[Options]) -> Call[m.Playlist]:
        """Change some properties of a playlist.

        Only the properties in the body change.
        Needs the role can_write_playlists.
        """
        return Call("PATCH", "API/assets/v1/playlists/{playlist_id}/", m.Playlist, segments={"playlist_id": playlist_id}, body=Body(body, m.Playlist), roles=("can_write_playlists",), options=options)

    @op.destroy
    def delete_playlist(self, playlist_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a playlist.

        The objects of the playlist stay.
        Portals that show the playlist should be changed first.
        Needs the role can_delete_playlists.
        """
        return Call("DELETE", "API/assets/v1/playlists/{playlist_id}/", None, segments={"playlist_id": playlist_id}, roles=("can_delete_playlists",), options=options)

    @op.read
    def list_playlist_items(self, playlist_id: str, *, per_page: Opt[int] = UNSET, ids: Opt[str] = UNSET, page: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.PlaylistItems]:
        """List what a playlist holds.

        The assets in their order, as the index holds them, so a change may show a moment later.
        Needs the role can_read_playlists.

        Args:
            per_page: Objects in one page, at most 1,000.
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

        The item comes last.
        The same object may stand in a playlist more than once, each time with its own identifier.
        Needs the role can_add_playlist_items.
        """
        return Call("POST", "API/assets/v1/playlists/{playlist_id}/items/", m.PlaylistItem, segments={"playlist_id": playlist_id}, body=Body(body, m.PlaylistItem), roles=("can_add_playlist_items",), options=options)

    @op
    def replace_playlist_item(self, playlist_id: str, item_id: str, body: m.PlaylistItem | JsonBody, **options: Unpack[Options]) -> Call[m.PlaylistItem]:
        """Replace the properties of an item of a playlist.

        Takes the whole item, which keeps its identifier and its place.
        Needs the role can_update_playlist_items.
        """
        return Call(
            "PUT", "API/assets/v1/playlists/{playlist_id}/items/{item_id}/", m.PlaylistItem, segments={"playlist_id": playlist_id, "item_id": item_id}, body=Body(body, m.PlaylistItem), roles=("can_update_playlist_items",), options=options
        )

    @op
    def update_playlist_item(self, playlist_id: str, item_id: str, body: m.PlaylistItem | JsonBody, **options: Unpack[Options]) -> Call[m.PlaylistItem]:
        """Change some properties of a playlist item.

        Serves to pick another version or another stretch of the object; `reorder_playlist_item` moves the item.
        Needs the role can_update_playlist_items.
        """
        return Call(
            "PATCH", "API/assets/v1/playlists/{playlist_id}/items/{item_id}/", m.PlaylistItem, segments={"playlist_id": playlist_id, "item_id": item_id}, body=Body(body, m.PlaylistItem), roles=("can_update_playlist_items",), options=options
        )

    @op.destroy
    def remove_playlist_item(self, playlist_id: str, item_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an item out of a playlist.

        The object behind the item stays as it is.
        Needs the role can_delete_playlist_items.
        """
        return Call("DELETE", "API/assets/v1/playlists/{playlist_id}/items/{item_id}/", None, segments={"playlist_id": playlist_id, "item_id": item_id}, roles=("can_delete_playlist_items",), options=options)

    @op
    def reorder_playlist_item(self, playlist_id: str, item_id: str, body: m.ItemPosition | JsonBody, **options: Unpack[Options]) -> Call[m.PlaylistItem]:
        """Move an item within a playlist.

        The items behind the new place move on by one.
        Needs the role can_update_playlist_items_position.
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
    def synchronize_playlist_keyframes(self, playlist_id: str, body: m.SynchronizeKeyframes | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Compose the picture of a playlist anew.

        Takes the keyframes of the assets named; done in the background.
        Needs the role can_reindex_playlists.
        """
        return Call("POST", "API/assets/v1/playlists/{playlist_id}/keyframes/", None, segments={"playlist_id": playlist_id}, body=Body(body, m.SynchronizeKeyframes), roles=("can_reindex_playlists",), options=options)

    @op
    def reindex_playlist(self, playlist_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Index a playlist anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_playlists.
        """
        return Call("POST", "API/assets/v1/playlists/{playlist_id}/reindex/", None, segments={"playlist_id": playlist_id}, body=Body(body, m.Reindex), roles=("can_reindex_playlists",), options=options)


class PortalsOperations(Resource):
    """Operations on portals."""

    @op.read
    def list_portals(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Portals]:
        """List portals.

        Portals that the user may see, ten a page unless `per_page` says otherwise.
        Needs the role can_read_portals.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            status: Only portals with this status.
            ids: Only the portals with these identifiers, separated by commas.
            query: Only portals in which this text occurs.
        """
        return Call(
            "GET",
            "API/assets/v1/portals/",
            m.Portals,
            query={"per_page": per_page, "page": page, "scroll": scroll, "scroll_id": scroll_id, "sort": sort, "status": status, "ids": ids, "query": query},
            roles=("can_read_portals",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def create_portal(self, body: m.PortalCreate | JsonBody, **options: Unpack[Options]) -> Call[m.Portal]:
        """Create a portal.

        The playlist that it shows must exist.
        A logo is uploaded afterwards, see `upload_portal_logo`.
        Needs the role can_create_portals.
        """
        return Call("POST", "API/assets/v1/portals/", m.Portal, body=Body(body, m.PortalCreate), roles=("can_create_portals",), options=options)

    @op.read
    def get_portal(self, portal_id: str, **options: Unpack[Options]) -> Call[m.Portal]:
        """Fetch one portal.

        The record with its look; what it shows are the items of the playlist.
        Needs the role can_read_portals.
        """
        return Call("GET", "API/assets/v1/portals/{portal_id}/", m.Portal, segments={"portal_id": portal_id}, roles=("can_read_portals",), options=options)

    @op
    def replace_portal(self, portal_id: str, body: m.Portal | JsonBody, **options: Unpack[Options]) -> Call[m.Portal]:
        """Replace the properties of a portal.

        A property that is left out falls back to empty; to change single properties use `update_portal`.
        Needs the role can_write_portals.
        """
        return Call("PUT", "API/assets/v1/portals/{portal_id}/", m.Portal, segments={"portal_id": portal_id}, body=Body(body, m.Portal), roles=("can_write_portals",), options=options)

    @op
    def update_portal(self, portal_id: str, body: m.Portal | JsonBody, **options: Unpack[Options]) -> Call[m.Portal]:
        """Change some properties of a portal.

        Only the properties in the body change.
        Needs the role can_write_portals.
        """
        return Call("PATCH", "API/assets/v1/portals/{portal_id}/", m.Portal, segments={"portal_id": portal_id}, body=Body(body, m.Portal), roles=("can_write_portals",), options=options)

    @op.destroy
    def delete_portal(self, portal_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a portal.

        The page can no longer be opened; its playlist stays.
        Needs the role can_delete_portals.
        """
        return Call("DELETE", "API/assets/v1/portals/{portal_id}/", None, segments={"portal_id": portal_id}, roles=("can_delete_portals",), options=options)

    @op
    def upload_portal_logo(self, portal_id: str, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]) -> Call[m.Portal]:
        """Upload the logo of a portal.

        The body is the picture itself, and its media type stands in Content-Type.
        A logo that was there is replaced.
        Needs the role can_write_portals.

        Args:
            content_type: Media type of the body: `image/*`.
        """
        return Call("POST", "API/assets/v1/portals/{portal_id}/logo/", m.Portal, segments={"portal_id": portal_id}, body=Body(body, bytes, content_type), roles=("can_write_portals",), options=options)

    @op.destroy
    def delete_portal_logo(self, portal_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove the logo of a portal.

        The portal is shown without a logo from now on.
        Needs the role can_write_portals.
        """
        return Call("DELETE", "API/assets/v1/portals/{portal_id}/logo/", None, segments={"portal_id": portal_id}, roles=("can_write_portals",), options=options)

    @op
    def reindex_portal(self, portal_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Index a portal anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_portals.
        """
        return Call("POST", "API/assets/v1/portals/{portal_id}/reindex/", None, segments={"portal_id": portal_id}, body=Body(body, m.Reindex), roles=("can_reindex_portals",), options=options)


class ProjectsOperations(Resource):
    """Operations on projects."""

    @op.read
    def list_projects(
        self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, scroll: Opt[bool] = UNSET, scroll_id: Opt[str] = UNSET, sort: Opt[str] = UNSET, status: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Projects]:
        """List projects.

        Projects that the user may see, ten a page unless `per_page` says otherwise.
        Needs the role can_read_projects.

        Args:
            per_page: Objects in one page, at most 1,000.
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

        Without `collection_id` a collection is made for it, inside `collection_parent_id` if that is given.
        Members are added afterwards, see `add_project_member`.
        Needs the role can_create_projects.
        """
        return Call("POST", "API/assets/v1/projects/", m.Project, body=Body(body, m.ProjectCreate), roles=("can_create_projects",), options=options)

    @op.read
    def get_project(self, project_id: str, *, include_users: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Project]:
        """Fetch one project.

        Its members are listed by `list_project_members`.
        Needs the role can_read_projects.

        Args:
            include_users: Also fill in who created it.
        """
        return Call("GET", "API/assets/v1/projects/{project_id}/", m.Project, segments={"project_id": project_id}, query={"include_users": include_users}, roles=("can_read_projects",), options=options)

    @op
    def replace_project(self, project_id: str, body: m.Project | JsonBody, **options: Unpack[Options]) -> Call[m.Project]:
        """Replace the properties of a project.

        A property that is left out falls back to empty; to change single properties use `update_project`.
        Needs the role can_write_projects.
        """
        return Call("PUT", "API/assets/v1/projects/{project_id}/", m.Project, segments={"project_id": project_id}, body=Body(body, m.Project), roles=("can_write_projects",), options=options)

    @op
    def update_project(self, project_id: str, body: m.Project | JsonBody, **options: Unpack[Options]) -> Call[m.Project]:
        """Change some properties of a project.

        Only the properties in the body change.
        Needs the role can_write_projects.
        """
        return Call("PATCH", "API/assets/v1/projects/{project_id}/", m.Project, segments={"project_id": project_id}, body=Body(body, m.Project), roles=("can_write_projects",), options=options)

    @op.destroy
    def delete_project(self, project_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Delete a project.

        A 202 says that the work goes on in the background.
        Needs the role can_delete_projects.
        """
        return Call("DELETE", "API/assets/v1/projects/{project_id}/", None, segments={"project_id": project_id}, roles=("can_delete_projects",), options=options)

    @op.read
    def list_project_members(self, project_id: str, **options: Unpack[ListOptions]) -> Call[m.ProjectMembers]:
        """List the members of a project.

        Users by their identifier.
        The list always comes whole.
        Needs the role can_read_projects.
        """
        return Call("GET", "API/assets/v1/projects/{project_id}/members/", m.ProjectMembers, segments={"project_id": project_id}, roles=("can_read_projects",), paging=Paging(), options=options)

    @op
    def add_project_member(self, project_id: str, body: m.ProjectMember | JsonBody, **options: Unpack[Options]) -> Call[m.ProjectMember]:
        """Make a user a member of a project.

        The user, named by `id`, must exist.
        Needs the role can_add_project_members.
        """
        return Call("POST", "API/assets/v1/projects/{project_id}/members/", m.ProjectMember, segments={"project_id": project_id}, body=Body(body, m.ProjectMember), roles=("can_add_project_members",), options=options)

    @op.read
    def get_project_member(self, project_id: str, member_id: str, **options: Unpack[Options]) -> Call[m.ProjectMember]:
        """Fetch one member of a project.

        Also tells whether a user is a member at all, by a 404 if not.
        Needs the role can_read_projects.

        Args:
            member_id: Identifier of the user who is a member.
        """
        return Call("GET", "API/assets/v1/projects/{project_id}/members/{member_id}/", m.ProjectMember, segments={"project_id": project_id, "member_id": member_id}, roles=("can_read_projects",), options=options)

    @op.destroy
    def remove_project_member(self, project_id: str, member_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take a member out of a project.

        The user stays, and so does what the user has done in the project.
        Needs the role can_delete_project_members.

        Args:
            member_id: Identifier of the user who is a member.
        """
        return Call("DELETE", "API/assets/v1/projects/{project_id}/members/{member_id}/", None, segments={"project_id": project_id, "member_id": member_id}, roles=("can_delete_project_members",), options=options)

    @op
    def reindex_project(self, project_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Index a project anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_projects.
        """
        return Call("POST", "API/assets/v1/projects/{project_id}/reindex/", None, segments={"project_id": project_id}, body=Body(body, m.Reindex), roles=("can_reindex_projects",), options=options)


class PublicationsOperations(Resource):
    """Operations on publications."""

    @op.read
    def list_publication_accounts(self, **options: Unpack[ListOptions]) -> Call[m.PublicationDestinations]:
        """List the accounts that can be published to.

        Asks the publishing service, which the system domain must be connected to.
        The list always comes whole.
        Needs the role can_publish.
        """
        return Call("GET", "API/assets/v1/publications/destinations/accounts/", m.PublicationDestinations, roles=("can_publish",), paging=Paging(), options=options)

    @op.read
    def list_publication_platforms(self, **options: Unpack[ListOptions]) -> Call[m.PublicationDestinations]:
        """List the platforms that can be published to.

        Asks the publishing service, which the system domain must be connected to.
        The list always comes whole.
        Needs the role can_publish.
        """
        return Call("GET", "API/assets/v1/publications/destinations/platforms/", m.PublicationDestinations, roles=("can_publish",), paging=Paging(), options=options)

    @op.read
    def get_publication_draft(self, asset_id: str, **options: Unpack[Options]) -> Call[m.PublicationDraft]:
        """Fetch the draft of the publication of an asset.

        The draft that the publishing service holds, in the form of `create_publication_job`.
        Needs the role can_publish.
        """
        return Call("GET", "API/assets/v1/publications/drafts/{asset_id}/", m.PublicationDraft, segments={"asset_id": asset_id}, roles=("can_publish",), options=options)

    @op
    def create_publication_job(self, body: m.PublicationJobCreate | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Publish an asset.

        Hands the asset over to the publishing service in the background.
        With `publish_at_time` the post appears at that time, with `save_clip_as_draft` not before somebody finishes
        it there.
        Needs the role can_publish.
        """
        return Call("POST", "API/assets/v1/publications/jobs/", None, body=Body(body, m.PublicationJobCreate), roles=("can_publish",), options=options)

    @op.read
    def list_publication_templates(self, **options: Unpack[ListOptions]) -> Call[m.PublicationTemplates]:
        """List the templates of publications.

        A template holds the texts and destinations of a kind of post.
        The list always comes whole.
        Needs the role can_publish.
        """
        return Call("GET", "API/assets/v1/publications/templates/", m.PublicationTemplates, roles=("can_publish",), paging=Paging(), options=options)

    @op.read
    def get_publication_token(self, **options: Unpack[Options]) -> Call[m.PublicationToken]:
        """Fetch a token for the publishing service.

        The token stands for the calling user and lets a client talk to the publishing service directly.
        Needs the role can_publish.
        """
        return Call("GET", "API/assets/v1/publications/token/", m.PublicationToken, roles=("can_publish",), options=options)

    @op
    def cancel_publication(self, publication_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Cancel a publication.

        Only what has not been published yet can be cancelled.
        `publication_id` stands in the asset of the post.
        Needs the role can_publish.

        Args:
            publication_id: Number of the publication in the publishing service.
        """
        return Call("POST", "API/assets/v1/publications/{publication_id}/cancel/", None, segments={"publication_id": publication_id}, roles=("can_publish",), options=options)


class RelationTypesOperations(Resource):
    """Operations on relation types."""

    @op.read
    def list_relation_types(self, **options: Unpack[ListOptions]) -> Call[m.RelationTypes]:
        """List the types of relations.

        The list always comes whole.
        Needs the role can_read_asset_relations.
        """
        return Call("GET", "API/assets/v1/assets/relation_types/", m.RelationTypes, roles=("can_read_asset_relations",), paging=Paging(), options=options)

    @op
    def create_relation_type(self, body: m.RelationType | JsonBody, **options: Unpack[Options]) -> Call[m.RelationType]:
        """Create a type of relation.

        Its name identifies it from then on.
        Needs the role can_write_asset_relation_types.
        """
        return Call("POST", "API/assets/v1/assets/relation_types/", m.RelationType, body=Body(body, m.RelationType), roles=("can_write_asset_relation_types",), options=options)

    @op.read
    def get_relation_type(self, relation_type: str, **options: Unpack[Options]) -> Call[m.RelationType]:
        """Fetch one type of relation.

        A type is found by its name.
        Needs the role can_read_asset_relations.

        Args:
            relation_type: Name of the type of relation.
        """
        return Call("GET", "API/assets/v1/assets/relation_types/{relation_type}/", m.RelationType, segments={"relation_type": relation_type}, roles=("can_read_asset_relations",), options=options)

    @op
    def replace_relation_type(self, relation_type: str, body: m.RelationType | JsonBody, **options: Unpack[Options]) -> Call[m.RelationType]:
        """Replace the properties of a type of relation.

        A property that is left out falls back to empty.
        Needs the role can_write_asset_relation_types.

        Args:
            relation_type: Name of the type of relation.
        """
        return Call("PUT", "API/assets/v1/assets/relation_types/{relation_type}/", m.RelationType, segments={"relation_type": relation_type}, body=Body(body, m.RelationType), roles=("can_write_asset_relation_types",), options=options)

    @op
    def update_relation_type(self, relation_type: str, body: m.RelationType | JsonBody, **options: Unpack[Options]) -> Call[m.RelationType]:
        """Change some properties of a type of relation.

        Only the properties in the body change.
        Needs the role can_write_asset_relation_types.

        Args:
            relation_type: Name of the type of relation.
        """
        return Call("PATCH", "API/assets/v1/assets/relation_types/{relation_type}/", m.RelationType, segments={"relation_type": relation_type}, body=Body(body, m.RelationType), roles=("can_write_asset_relation_types",), options=options)

    @op.destroy
    def delete_relation_type(self, relation_type: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a type of relation.

        No relation of this type can be made afterwards.
        Needs the role can_delete_asset_relation_types.

        Args:
            relation_type: Name of the type of relation.
        """
        return Call("DELETE", "API/assets/v1/assets/relation_types/{relation_type}/", None, segments={"relation_type": relation_type}, roles=("can_delete_asset_relation_types",), options=options)


class RelationsOperations(Resource):
    """Operations on relations."""

    @op.read
    def list_related_assets(
        self, asset_id: str, *, include_deleted: Opt[bool] = UNSET, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, search_after: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Assets]:
        """List the assets that an asset is related to.

        Lists relations of every type, ten a page unless `per_page` says otherwise.
        Each asset names its `relations`.
        Needs the role can_read_asset_relations.

        Args:
            include_deleted: Also list assets that are in the delete queue.
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            search_after: The `search_after` of the last answer; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/relations/",
            m.Assets,
            segments={"asset_id": asset_id},
            query={"include_deleted": include_deleted, "per_page": per_page, "page": page, "sort": sort, "search_after": search_after},
            roles=("can_read_asset_relations",),
            paging=Paging(("page", "search_after"), per_page=100),
            options=options,
        )

    @op
    def create_relation(self, asset_id: str, body: m.Relation | JsonBody, **options: Unpack[Options]) -> Call[m.Relation]:
        """Relate an asset to another one.

        The type of relation must exist, see `create_relation_type`.
        Needs the role can_create_asset_relations.
        """
        return Call("POST", "API/assets/v1/assets/{asset_id}/relations/", m.Relation, segments={"asset_id": asset_id}, body=Body(body, m.Relation), roles=("can_create_asset_relations",), options=options)

    @op.read
    def list_related_assets_of_type(
        self, asset_id: str, relation_type: str, *, include_deleted: Opt[bool] = UNSET, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, search_after: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Assets]:
        """List the assets that an asset is related to in one way.

        Ten a page unless `per_page` says otherwise.
        Needs the role can_read_asset_relations.

        Args:
            relation_type: Name of the type of relation.
            include_deleted: Also list assets that are in the delete queue.
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            search_after: The `search_after` of the last answer; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/relations/{relation_type}/",
            m.Assets,
            segments={"asset_id": asset_id, "relation_type": relation_type},
            query={"include_deleted": include_deleted, "per_page": per_page, "page": page, "search_after": search_after},
            roles=("can_read_asset_relations",),
            paging=Paging(("page", "search_after"), per_page=100),
            options=options,
        )

    @op
    def create_relation_to_asset(self, asset_id: str, relation_type: str, related_to_asset_id: str, body: m.Relation | JsonBody, **options: Unpack[Options]) -> Call[m.Relation]:
        """Relate an asset to another one that the path names.

        Does what `create_relation` does.
        Needs the role can_create_asset_relations.

        Args:
            relation_type: Name of the type of relation.
            related_to_asset_id: Asset that the relation points to.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/relations/{relation_type}/{related_to_asset_id}/",
            m.Relation,
            segments={"asset_id": asset_id, "relation_type": relation_type, "related_to_asset_id": related_to_asset_id},
            body=Body(body, m.Relation),
            roles=("can_create_asset_relations",),
            options=options,
        )

    @op.destroy
    def delete_relation(self, asset_id: str, relation_type: str, related_to_asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a relation.

        Both assets stay.
        Needs the role can_delete_asset_relations.

        Args:
            relation_type: Name of the type of relation.
            related_to_asset_id: Asset that the relation points to.
        """
        return Call(
            "DELETE",
            "API/assets/v1/assets/{asset_id}/relations/{relation_type}/{related_to_asset_id}/",
            None,
            segments={"asset_id": asset_id, "relation_type": relation_type, "related_to_asset_id": related_to_asset_id},
            roles=("can_delete_asset_relations",),
            options=options,
        )

    @op
    def reverse_relation(self, asset_id: str, relation_type: str, related_to_asset_id: str, **options: Unpack[Options]) -> Call[m.Relation]:
        """Turn a relation around.

        The asset that the relation pointed to becomes the one that it starts from.
        Needs the role can_create_asset_relations.

        Args:
            relation_type: Name of the type of relation.
            related_to_asset_id: Asset that the relation points to.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/relations/{relation_type}/{related_to_asset_id}/reverse/",
            m.Relation,
            segments={"asset_id": asset_id, "relation_type": relation_type, "related_to_asset_id": related_to_asset_id},
            roles=("can_create_asset_relations",),
            options=options,
        )


class SegmentsOperations(Resource):
    """Operations on segments."""

    @op
    def reindex_segments_of_assets(self, body: m.ReindexSegmentsOfAssets | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index the segments of several assets anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_segments.
        """
        return Call("POST", "API/assets/v1/assets/segments/reindex/", m.JobStarted, body=Body(body, m.ReindexSegmentsOfAssets), roles=("can_reindex_segments",), options=options)

    @op.read
    def list_segments(
        self,
        asset_id: str,
        *,
        sort: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        includes: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        time_start_milliseconds: Opt[int] = UNSET,
        time_end_milliseconds: Opt[int] = UNSET,
        time_start_milliseconds_gte: Opt[int] = UNSET,
        time_end_milliseconds_lte: Opt[int] = UNSET,
        status: Opt[str] = UNSET,
        person_id: Opt[str] = UNSET,
        share_id: Opt[str] = UNSET,
        project_id: Opt[str] = UNSET,
        include_users: Opt[bool] = UNSET,
        include_all_versions: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.SegmentListResponse]:
        """List the segments of an asset.

        Comments, markers, transcriptions and whatever else marks a stretch of the time line, ten a page unless
        `per_page` says otherwise.
        The list comes from the index, so a segment that was created or changed a moment ago may be missing or old
        in it.
        Needs the role can_read_segments.

        Args:
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            ids: Only the segments with these identifiers, separated by commas.
            query: Only segments in which these words are found.
            includes: Only these properties of each segment, separated by commas.
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            transcription_id: Only segments of this transcription.
            version_id: Only segments of this version of the asset.
            segment_type: Only segments of this kind, for example `COMMENT`.
            segment_color: Only segments of this colour.
            time_start_milliseconds: Only segments that start exactly here, in milliseconds.
            time_end_milliseconds: Only segments that end exactly here, in milliseconds.
            time_start_milliseconds_gte: Only segments that start here or later, in milliseconds.
            time_end_milliseconds_lte: Only segments that end here or earlier, in milliseconds.
            status: Only segments with this status.
            person_id: Only segments in which this person is recognised.
            share_id: Only segments made through this share.
            project_id: Only segments of this project.
            include_users: Also fill in `user_info`.
            include_all_versions: Segments of every version, not of one alone.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/",
            m.SegmentListResponse,
            segments={"asset_id": asset_id},
            query={
                "sort": sort,
                "ids": ids,
                "query": query,
                "includes": includes,
                "per_page": per_page,
                "page": page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "transcription_id": transcription_id,
                "version_id": version_id,
                "segment_type": segment_type,
                "segment_color": segment_color,
                "time_start_milliseconds": time_start_milliseconds,
                "time_end_milliseconds": time_end_milliseconds,
                "time_start_milliseconds__gte": time_start_milliseconds_gte,
                "time_end_milliseconds__lte": time_end_milliseconds_lte,
                "status": status,
                "person_id": person_id,
                "share_id": share_id,
                "project_id": project_id,
                "include_users": include_users,
                "include_all_versions": include_all_versions,
            },
            roles=("can_read_segments",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def create_segment(self, asset_id: str, body: m.SegmentBody | JsonBody, *, share_user_email: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.SegmentResponse]:
        """Create a segment on an asset.

        `segment_type` says what the segment is; iconik documents it as required.
        With `parent_id` it becomes a reply to another segment.
        Needs the role can_create_segments.

        Args:
            share_user_email: Address of the visitor in whose name a share creates the segment.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/segments/",
            m.SegmentResponse,
            segments={"asset_id": asset_id},
            headers={"Share-User-Email": share_user_email},
            body=Body(body, m.SegmentBody),
            roles=("can_create_segments",),
            options=options,
        )

    @op
    def bulk_replace_segments(self, asset_id: str, body: m.BulkReplaceSegmentsBody | JsonBody, *, generate_subclip_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Replace the properties of many segments of an asset.

        Each entry names one segment by its `id`; properties that the entry leaves out fall back to empty.
        Needs the role can_write_segments.

        Args:
            generate_subclip_keyframes: Also make new keyframes for the subclips that were made from the segments.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/{asset_id}/segments/bulk/",
            m.JobStarted,
            segments={"asset_id": asset_id},
            query={"generate_subclip_keyframes": generate_subclip_keyframes},
            body=Body(body, m.BulkReplaceSegmentsBody),
            roles=("can_write_segments",),
            options=options,
        )

    @op
    def bulk_create_segments(self, asset_id: str, body: m.BulkCreateSegmentsBody | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Create many segments on an asset.

        Takes up to 500 segments.
        They show up in `list_segments` once the index has caught up.
        Needs the role can_create_segments.
        """
        return Call("POST", "API/assets/v1/assets/{asset_id}/segments/bulk/", m.JobStarted, segments={"asset_id": asset_id}, body=Body(body, m.BulkCreateSegmentsBody), roles=("can_create_segments",), options=options)

    @op.destroy
    def bulk_delete_segments(self, asset_id: str, body: m.BulkDeleteSegmentsBody | JsonBody, *, immediately: Opt[bool] = UNSET, ignore_reindexing: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete many segments of an asset.

        Takes up to 500 identifiers, or a kind, a version or properties that the segments have in common.
        Needs the role can_delete_segments.

        Args:
            immediately: Delete before answering; `false` leaves the work to the background.
            ignore_reindexing: Leave the index as it is; the segments may then stay in lists for a while.
        """
        return Call(
            "DELETE",
            "API/assets/v1/assets/{asset_id}/segments/bulk/",
            None,
            segments={"asset_id": asset_id},
            query={"immediately": immediately, "ignore_reindexing": ignore_reindexing},
            body=Body(body, m.BulkDeleteSegmentsBody),
            roles=("can_delete_segments",),
            options=options,
        )

    @op.read
    def get_segments_as_csv(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]:
        """Fetch the segments of an asset as CSV.

        A row a segment, for spreadsheets.
        The query chooses the segments as in `list_segments`.
        Needs the role can_read_segments.

        Args:
            ids: Only the segments with these identifiers, separated by commas.
            query: Only segments in which these words are found.
            transcription_id: Only segments of this transcription.
            version_id: Only segments of this version of the asset.
            segment_type: Only segments of this kind, for example `COMMENT`.
            segment_color: Only segments of this colour.
            status: Only segments with this status.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/csv/",
            Text,
            segments={"asset_id": asset_id},
            query={"ids": ids, "query": query, "transcription_id": transcription_id, "version_id": version_id, "segment_type": segment_type, "segment_color": segment_color, "status": status},
            roles=("can_read_segments",),
            options=options,
        )

    @op
    def reindex_asset_segments(self, asset_id: str, body: m.ReindexSegment | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index the segments of an asset anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_segments.
        """
        return Call("POST", "API/assets/v1/assets/{asset_id}/segments/reindex/", m.JobStarted, segments={"asset_id": asset_id}, body=Body(body, m.ReindexSegment), roles=("can_reindex_segments",), options=options)

    @op.read
    def get_segments_as_srt(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        words_per_line: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]:
        """Fetch the segments of an asset as SRT subtitles.

        Mostly for transcriptions; the query chooses the segments as in `list_segments`.
        Needs the role can_read_segments.

        Args:
            ids: Only the segments with these identifiers, separated by commas.
            query: Only segments in which these words are found.
            transcription_id: Only segments of this transcription.
            version_id: Only segments of this version of the asset.
            segment_type: Only segments of this kind, for example `COMMENT`.
            segment_color: Only segments of this colour.
            status: Only segments with this status.
            words_per_line: Words in a line at most.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/srt/",
            Text,
            segments={"asset_id": asset_id},
            query={"ids": ids, "query": query, "transcription_id": transcription_id, "version_id": version_id, "segment_type": segment_type, "segment_color": segment_color, "status": status, "words_per_line": words_per_line},
            roles=("can_read_segments",),
            options=options,
        )

    @op.read
    def get_segments_as_text(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]:
        """Fetch the segments of an asset as plain text.

        Mostly for transcriptions and comments; the query chooses the segments as in `list_segments`.
        Needs the role can_read_segments.

        Args:
            ids: Only the segments with these identifiers, separated by commas.
            query: Only segments in which these words are found.
            transcription_id: Only segments of this transcription.
            version_id: Only segments of this version of the asset.
            segment_type: Only segments of this kind, for example `COMMENT`.
            segment_color: Only segments of this colour.
            status: Only segments with this status.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/text/",
            Text,
            segments={"asset_id": asset_id},
            query={"ids": ids, "query": query, "transcription_id": transcription_id, "version_id": version_id, "segment_type": segment_type, "segment_color": segment_color, "status": status},
            roles=("can_read_segments",),
            options=options,
        )

    @op.read
    def get_segments_as_vtt(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        words_per_line: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]:
        """Fetch the segments of an asset as WebVTT subtitles.

        Mostly for transcriptions; the query chooses the segments as in `list_segments`.
        Needs the role can_read_segments.

        Args:
            ids: Only the segments with these identifiers, separated by commas.
            query: Only segments in which these words are found.
            transcription_id: Only segments of this transcription.
            version_id: Only segments of this version of the asset.
            segment_type: Only segments of this kind, for example `COMMENT`.
            segment_color: Only segments of this colour.
            status: Only segments with this status.
            words_per_line: Words in a line at most.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/vtt/",
            Text,
            segments={"asset_id": asset_id},
            query={"ids": ids, "query": query, "transcription_id": transcription_id, "version_id": version_id, "segment_type": segment_type, "segment_color": segment_color, "status": status, "words_per_line": words_per_line},
            roles=("can_read_segments",),
            options=options,
        )

    @op.read
    def get_segment(self, asset_id: str, segment_id: str, *, scroll: Opt[bool] = UNSET, scroll_id: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.SegmentResponse]:
        """Fetch one segment.

        The segment without its attachments; those stand in `list_segments`.
        `scroll` and `scroll_id` are declared by iconik although a single segment has no pages.
        A type of segments in place of the identifier is answered with the list of `list_segments_of_type`.
        Needs the role can_read_segments.

        Args:
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/{segment_id}/",
            m.SegmentResponse | m.SegmentListResponse,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            query={"scroll": scroll, "scroll_id": scroll_id},
            roles=("can_read_segments",),
            options=options,
        )

    @op
    def replace_segment(self, asset_id: str, segment_id: str, body: m.SegmentBody | JsonBody, *, generate_subclip_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.SegmentResponse]:
        """Replace the properties of a segment.

        A property that is left out falls back to empty; to change single properties use `partial_update_segment`.
        Needs the role can_write_segments.

        Args:
            generate_subclip_keyframes: Also make new keyframes for the subclip that was made from the segment.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/{asset_id}/segments/{segment_id}/",
            m.SegmentResponse,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            query={"generate_subclip_keyframes": generate_subclip_keyframes},
            body=Body(body, m.SegmentBody),
            roles=("can_write_segments",),
            options=options,
        )

    @op
    def partial_update_segment(self, asset_id: str, segment_id: str, body: m.SegmentBody | JsonBody, *, generate_subclip_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.SegmentResponse]:
        """Change some properties of a segment.

        Only the properties in the body change.
        Needs the role can_write_segments.

        Args:
            generate_subclip_keyframes: Also make new keyframes for the subclip that was made from the segment.
        """
        return Call(
            "PATCH",
            "API/assets/v1/assets/{asset_id}/segments/{segment_id}/",
            m.SegmentResponse,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            query={"generate_subclip_keyframes": generate_subclip_keyframes},
            body=Body(body, m.SegmentBody),
            roles=("can_write_segments",),
            options=options,
        )

    @op.destroy
    def delete_segment(self, asset_id: str, segment_id: str, *, soft_delete: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete a segment.

        With `soft_delete` the segment only takes the status `DELETED`, without it the record goes away.
        Needs the role can_delete_segments.

        Args:
            soft_delete: Mark the segment as deleted instead of removing it.
        """
        return Call("DELETE", "API/assets/v1/assets/{asset_id}/segments/{segment_id}/", None, segments={"asset_id": asset_id, "segment_id": segment_id}, query={"soft_delete": soft_delete}, roles=("can_delete_segments",), options=options)

    @op
    def reindex_segment(self, asset_id: str, segment_id: str, body: m.ReindexSegment | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a segment anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_segments.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/segments/{segment_id}/reindex/",
            m.JobStarted,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            body=Body(body, m.ReindexSegment),
            roles=("can_reindex_segments",),
            options=options,
        )

    @op
    def reindex_segments(self, body: m.ReindexSegments | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index several segments anew.

        Takes up to 500 segments, of any assets.
        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_segments.
        """
        return Call("POST", "API/assets/v1/segments/reindex/", m.JobStarted, body=Body(body, m.ReindexSegments), roles=("can_reindex_segments",), options=options)

    @op.read
    def list_segments_of_type(
        self,
        asset_id: str,
        segment_type: str,
        *,
        sort: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        includes: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        time_start_milliseconds: Opt[int] = UNSET,
        time_end_milliseconds: Opt[int] = UNSET,
        time_start_milliseconds_gte: Opt[int] = UNSET,
        time_end_milliseconds_lte: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.SegmentListResponse]:
        """List the segments of one type.

        The same list as that of `list_segments` with `segment_type`, ten a page unless `per_page` says otherwise.
        An identifier in place of the type is answered with one segment.
        Needs the role can_read_segments.

        Args:
            segment_type: Type of the segments, for example `TRANSCRIPTION`.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            ids: Only the segments with these identifiers, separated by commas.
            query: Only segments in which these words are found.
            includes: Only these properties of each segment, separated by commas.
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            time_start_milliseconds: Only segments that start exactly here, in milliseconds.
            time_end_milliseconds: Only segments that end exactly here, in milliseconds.
            time_start_milliseconds_gte: Only segments that start here or later, in milliseconds.
            time_end_milliseconds_lte: Only segments that end here or earlier, in milliseconds.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/{segment_type}/",
            m.SegmentListResponse,
            segments={"asset_id": asset_id, "segment_type": segment_type},
            query={
                "sort": sort,
                "ids": ids,
                "query": query,
                "includes": includes,
                "per_page": per_page,
                "page": page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "time_start_milliseconds": time_start_milliseconds,
                "time_end_milliseconds": time_end_milliseconds,
                "time_start_milliseconds__gte": time_start_milliseconds_gte,
                "time_end_milliseconds__lte": time_end_milliseconds_lte,
            },
            roles=("can_read_segments",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )


class SequencesOperations(Resource):
    """Operations on sequences."""

    @op.read
    def list_sequences(
        self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, scroll: Opt[bool] = UNSET, scroll_id: Opt[str] = UNSET, sort: Opt[str] = UNSET, status: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Sequences]:
        """List sequences.

        Sequences that the user may see, ten a page unless `per_page` says otherwise, without their items.
        Needs the role can_read_sequences.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            status: Only sequences with this status.
        """
        return Call(
            "GET",
            "API/assets/v1/sequences/",
            m.Sequences,
            query={"per_page": per_page, "page": page, "scroll": scroll, "scroll_id": scroll_id, "sort": sort, "status": status},
            roles=("can_read_sequences",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def create_sequence(self, body: m.Sequence | JsonBody, **options: Unpack[Options]) -> Call[m.Sequence]:
        """Create a sequence.

        It is empty at first; `add_sequence_item` fills it.
        Needs the role can_create_sequences.
        """
        return Call("POST", "API/assets/v1/sequences/", m.Sequence, body=Body(body, m.Sequence), roles=("can_create_sequences",), options=options)

    @op.read
    def get_sequence(self, sequence_id: str, **options: Unpack[Options]) -> Call[m.Sequence]:
        """Fetch one sequence.

        Its items are listed by `list_sequence_items`.
        Needs the role can_read_sequences.
        """
        return Call("GET", "API/assets/v1/sequences/{sequence_id}/", m.Sequence, segments={"sequence_id": sequence_id}, roles=("can_read_sequences",), options=options)

    @op
    def replace_sequence(self, sequence_id: str, body: m.Sequence | JsonBody, **options: Unpack[Options]) -> Call[m.Sequence]:
        """Replace the properties of a sequence.

        A property that is left out falls back to empty; the items stay.
        Needs the role can_write_sequences.
        """
        return Call("PUT", "API/assets/v1/sequences/{sequence_id}/", m.Sequence, segments={"sequence_id": sequence_id}, body=Body(body, m.Sequence), roles=("can_write_sequences",), options=options)

    @op
    def update_sequence(self, sequence_id: str, body: m.Sequence | JsonBody, **options: Unpack[Options]) -> Call[m.Sequence]:
        """Change some properties of a sequence.

        Only the properties in the body change; the items stay.
        Needs the role can_write_sequences.
        """
        return Call("PATCH", "API/assets/v1/sequences/{sequence_id}/", m.Sequence, segments={"sequence_id": sequence_id}, body=Body(body, m.Sequence), roles=("can_write_sequences",), options=options)

    @op.destroy
    def delete_sequence(self, sequence_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a sequence.

        The items of the sequence stay.
        Needs the role can_delete_sequences.
        """
        return Call("DELETE", "API/assets/v1/sequences/{sequence_id}/", None, segments={"sequence_id": sequence_id}, roles=("can_delete_sequences",), options=options)

    @op.read
    def list_sequence_items(self, sequence_id: str, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.SequenceItems]:
        """List what a sequence holds.

        In the order of their positions, ten a page unless `per_page` says otherwise.
        Needs the role can_read_sequences.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
        """
        return Call(
            "GET",
            "API/assets/v1/sequences/{sequence_id}/items/",
            m.SequenceItems,
            segments={"sequence_id": sequence_id},
            query={"per_page": per_page, "page": page},
            roles=("can_read_sequences",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def add_sequence_item(self, sequence_id: str, body: m.SequenceItem | JsonBody, **options: Unpack[Options]) -> Call[m.SequenceItem]:
        """Add an asset or a collection to a sequence.

        The item comes last unless it has a `position`.
        Needs the role can_add_sequence_items.
        """
        return Call("POST", "API/assets/v1/sequences/{sequence_id}/items/", m.SequenceItem, segments={"sequence_id": sequence_id}, body=Body(body, m.SequenceItem), roles=("can_add_sequence_items",), options=options)

    @op.destroy
    def remove_sequence_item(self, sequence_id: str, item_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an item out of a sequence.

        The object behind the item stays as it is.
        Needs the role can_delete_sequence_items.
        """
        return Call("DELETE", "API/assets/v1/sequences/{sequence_id}/items/{item_id}/", None, segments={"sequence_id": sequence_id, "item_id": item_id}, roles=("can_delete_sequence_items",), options=options)

    @op
    def reorder_sequence_item(self, sequence_id: str, item_id: str, body: m.ItemPosition | JsonBody, **options: Unpack[Options]) -> Call[m.SequenceItem]:
        """Move an item within a sequence.

        The items behind the new place move on by one.
        Needs the role can_add_sequence_items.
        """
        return Call(
            "PUT",
            "API/assets/v1/sequences/{sequence_id}/items/{item_id}/position/",
            m.SequenceItem,
            segments={"sequence_id": sequence_id, "item_id": item_id},
            body=Body(body, m.ItemPosition),
            roles=("can_add_sequence_items",),
            options=options,
        )

    @op
    def reindex_sequence(self, sequence_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Index a sequence anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_sequences.
        """
        return Call("POST", "API/assets/v1/sequences/{sequence_id}/reindex/", None, segments={"sequence_id": sequence_id}, body=Body(body, m.Reindex), roles=("can_reindex_sequences",), options=options)


class ShareAccessOperations(Resource):
    """Operations on share access."""

    @op
    def login_to_share(self, body: m.ShareLogin | JsonBody, **options: Unpack[Options]) -> Call[m.ShareToken]:
        """Exchange the address of a share for a token.

        For visitors without an account: `hash` is the last part of the address that they were given.
        A protected share asks for its `password` as well, an invitation for its `token`.
        """
        return Call("POST", "API/assets/v1/shares/auth/login/", m.ShareToken, body=Body(body, m.ShareLogin), credentials=("App-ID",), options=options)

    @op.read
    def get_share_token(self, *, share_auth_token: str, **options: Unpack[Options]) -> Call[m.ShareToken]:
        """Fetch what a share token stands for.

        Tells the share, the visitor, the roles and when the token expires.

        Args:
            share_auth_token: Token that `login_to_share` gave.
        """
        return Call("GET", "API/assets/v1/shares/auth/token/", m.ShareToken, headers={"Share-Auth-Token": share_auth_token}, credentials=("App-ID",), options=options)

    @op
    def refresh_share_token(self, *, share_auth_token: str, **options: Unpack[Options]) -> Call[m.ShareToken]:
        """Extend the life of a share token.

        Only a token that has not expired yet can be extended.

        Args:
            share_auth_token: Token that `login_to_share` gave.
        """
        return Call("PUT", "API/assets/v1/shares/auth/token/", m.ShareToken, headers={"Share-Auth-Token": share_auth_token}, credentials=("App-ID",), options=options)

    @op.read
    def check_magic_link(self, body: m.MagicLinkCheck | JsonBody, **options: Unpack[Options]) -> Call[m.MagicLinkEnabled]:
        """Ask whether a share can be opened by magic link.

        Needs no credentials but the secret part of the share's address.
        A 404 says that it cannot.
        """
        return Call("POST", "API/assets/v1/shares/magic_link/enabled/", m.MagicLinkEnabled, body=Body(body, m.MagicLinkCheck), credentials=(), options=options)

    @op
    def request_magic_link(self, share_id: str, body: m.MagicLinkRequest | JsonBody, **options: Unpack[Options]) -> Call[m.MagicLinkRequested]:
        """Have a magic link sent to a visitor.

        The mail goes out only if the address may open shares by magic link, see `list_share_allowlist_entries`.
        """
        return Call("POST", "API/assets/v1/shares/{share_id}/magic_link/request/", m.MagicLinkRequested, segments={"share_id": share_id}, body=Body(body, m.MagicLinkRequest), credentials=(), options=options)

    @op
    def validate_magic_link(self, share_id: str, body: m.MagicLinkValidation | JsonBody, **options: Unpack[Options]) -> Call[m.ShareToken]:
        """Exchange a magic link for a share token.

        The body holds the token of the link.
        A link is good for a short time only.
        """
        return Call("POST", "API/assets/v1/shares/{share_id}/magic_link/validate/", m.ShareToken, segments={"share_id": share_id}, body=Body(body, m.MagicLinkValidation), credentials=(), options=options)


class ShareAllowlistOperations(Resource):
    """Operations on share allowlist."""

    @op.read
    def list_share_allowlist_entries(self, **options: Unpack[ListOptions]) -> Call[m.ShareAllowlistEntries]:
        """List who may open shares by magic link.

        The list always comes whole.
        """
        return Call("GET", "API/assets/v1/shares/allowlist/entries/", m.ShareAllowlistEntries, paging=Paging(), options=options)

    @op
    def create_share_allowlist_entry(self, body: m.ShareAllowlistEntry | JsonBody, **options: Unpack[Options]) -> Call[m.ShareAllowlistEntry]:
        """Let an address or a domain open shares by magic link.

        A 409 says that there is such an entry already.
        """
        return Call("POST", "API/assets/v1/shares/allowlist/entries/", m.ShareAllowlistEntry, body=Body(body, m.ShareAllowlistEntry), options=options)

    @op.read
    def get_share_allowlist_entry(self, entry_id: str, **options: Unpack[Options]) -> Call[m.ShareAllowlistEntry]:
        """Fetch one entry of the allowlist.

        Tells the address or domain and who entered it.
        """
        return Call("GET", "API/assets/v1/shares/allowlist/entries/{entry_id}/", m.ShareAllowlistEntry, segments={"entry_id": entry_id}, options=options)

    @op
    def replace_share_allowlist_entry(self, entry_id: str, body: m.ShareAllowlistEntryEdit | JsonBody, **options: Unpack[Options]) -> Call[m.ShareAllowlistEntry]:
        """Replace the properties of an entry of the allowlist.

        A 409 says that another entry has this value already.
        """
        return Call("PUT", "API/assets/v1/shares/allowlist/entries/{entry_id}/", m.ShareAllowlistEntry, segments={"entry_id": entry_id}, body=Body(body, m.ShareAllowlistEntryEdit), options=options)

    @op.destroy
    def delete_share_allowlist_entry(self, entry_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an address or a domain off the allowlist.

        No further magic links are sent to it.
        """
        return Call("DELETE", "API/assets/v1/shares/allowlist/entries/{entry_id}/", None, segments={"entry_id": entry_id}, options=options)


class ShareUsersOperations(Resource):
    """Operations on share users."""

    @op.read
    def list_share_users(self, object_type: str, object_id: str, share_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.ShareUsers]:
        """List those who are invited to a share.

        Pages go on with `last_id`.
        Needs the role can_read_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/",
            m.ShareUsers,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_shares",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def add_share_user(self, object_type: str, object_id: str, share_id: str, body: m.ShareUser | JsonBody, **options: Unpack[Options]) -> Call[m.ShareUser]:
        """Invite somebody to a share.

        Only `email` is needed.
        Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
        """
        return Call(
            "POST",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/",
            m.ShareUser,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id},
            body=Body(body, m.ShareUser),
            roles=("can_write_shares",),
            options=options,
        )

    @op.read
    def get_share_user(self, object_type: str, object_id: str, share_id: str, share_user_id: str, **options: Unpack[Options]) -> Call[m.ShareUser]:
        """Fetch one of those who are invited to a share.

        Tells how often and when last the visitor came.
        Needs the role can_read_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            share_user_id: Identifier of the invitation.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/{share_user_id}/",
            m.ShareUser,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id, "share_user_id": share_user_id},
            roles=("can_read_shares",),
            options=options,
        )

    @op
    def replace_share_user(self, object_type: str, object_id: str, share_id: str, share_user_id: str, body: m.ShareUser | JsonBody, **options: Unpack[Options]) -> Call[m.ShareUser]:
        """Replace the invitation of somebody to a share.

        A property that is left out falls back to empty.
        Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            share_user_id: Identifier of the invitation.
        """
        return Call(
            "PUT",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/{share_user_id}/",
            m.ShareUser,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id, "share_user_id": share_user_id},
            body=Body(body, m.ShareUser),
            roles=("can_write_shares",),
            options=options,
        )

    @op
    def update_share_user(self, object_type: str, object_id: str, share_id: str, share_user_id: str, body: m.ShareUser | JsonBody, **options: Unpack[Options]) -> Call[m.ShareUser]:
        """Change some properties of the invitation of somebody to a share.

        Only the properties in the body change, for example the password.
        Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            share_user_id: Identifier of the invitation.
        """
        return Call(
            "PATCH",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/{share_user_id}/",
            m.ShareUser,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id, "share_user_id": share_user_id},
            body=Body(body, m.ShareUser),
            roles=("can_write_shares",),
            options=options,
        )

    @op.destroy
    def remove_share_user(self, object_type: str, object_id: str, share_id: str, share_user_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Take back the invitation of somebody to a share.

        The visitor can no longer open the share.
        The share itself stays.
        Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            share_user_id: Identifier of the invitation.
        """
        return Call(
            "DELETE",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/{share_user_id}/",
            None,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id, "share_user_id": share_user_id},
            roles=("can_write_shares",),
            options=options,
        )


class SharesOperations(Resource):
    """Operations on shares."""

    @op.read
    def list_collection_shares(self, collection_id: str, **options: Unpack[ListOptions]) -> Call[m.IndexedShares]:
        """List all shares of a collection.

        The shares of every owner, from the index, so a share made a moment ago may be missing.
        The list always comes whole.
        Needs the role can_read_shares.
        """
        return Call("GET", "API/assets/v1/collections/{collection_id}/shares/all/", m.IndexedShares, segments={"collection_id": collection_id}, roles=("can_read_shares",), paging=Paging(), options=options)

    @op.read
    def list_shares(
        self,
        *,
        title: Opt[str] = UNSET,
        object_type: Opt[str] = UNSET,
        object_id: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        exists: Opt[list[str]] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        expires: Opt[str] = UNSET,
        include_created_by_me: Opt[bool] = UNSET,
        include_member_of: Opt[bool] = UNSET,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedShares]:
        """List shares of the user.

        Shares that the user made or was invited to, from the index, so a share made a moment ago may be missing.
        Ten a page unless `per_page` says otherwise.
        Needs the role can_read_shares.

        Args:
            title: Only shares with this title.
            object_type: Only shares of this kind of object, `assets` or `collections`.
            object_id: Only shares of this object.
            ids: Only the shares with these identifiers, separated by commas.
            query: Only shares in which this text occurs.
            exists: Only shares in which all of these fields have a value.
            date_created: Only shares created then.
            date_modified: Only shares last changed then.
            expires: Only shares that end then.
            include_created_by_me: List what the user made.
            include_member_of: List what the user was invited to.
            page: Number of the page, from 1.
            per_page: Objects in one page, at most 100.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call(
            "GET",
            "API/assets/v1/shares/",
            m.IndexedShares,
            query={
                "title": title,
                "object_type": object_type,
                "object_id": object_id,
                "ids": ids,
                "query": query,
                "_exists_": joined(exists),
                "date_created": date_created,
                "date_modified": date_modified,
                "expires": expires,
                "include_created_by_me": include_created_by_me,
                "include_member_of": include_member_of,
                "page": page,
                "per_page": per_page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "sort": sort,
            },
            roles=("can_read_shares",),
            paging=Paging(("page", "scroll_id"), per_page=100, most=100),
            options=options,
        )

    @op.read
    def list_all_shares(
        self,
        *,
        title: Opt[str] = UNSET,
        object_type: Opt[str] = UNSET,
        object_id: Opt[str] = UNSET,
        owner_id: Opt[str] = UNSET,
        member_id: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        exists: Opt[list[str]] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        expires: Opt[str] = UNSET,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedShares]:
        """List the shares of all users.

        For administrators; `list_shares` has those of the user alone.
        Ten a page unless `per_page` says otherwise.
        Needs the role can_manage_all_shares.

        Args:
            title: Only shares with this title.
            object_type: Only shares of this kind of object, `assets` or `collections`.
            object_id: Only shares of this object.
            owner_id: Only shares that belong to this user.
            member_id: Only shares that this user was invited to.
            ids: Only the shares with these identifiers, separated by commas.
            query: Only shares in which this text occurs.
            exists: Only shares in which all of these fields have a value.
            date_created: Only shares created then.
            date_modified: Only shares last changed then.
            expires: Only shares that end then.
            page: Number of the page, from 1.
            per_page: Objects in one page, at most 100.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call(
            "GET",
            "API/assets/v1/shares/all/",
            m.IndexedShares,
            query={
                "title": title,
                "object_type": object_type,
                "object_id": object_id,
                "owner_id": owner_id,
                "member_id": member_id,
                "ids": ids,
                "query": query,
                "_exists_": joined(exists),
                "date_created": date_created,
                "date_modified": date_modified,
                "expires": expires,
                "page": page,
                "per_page": per_page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "sort": sort,
            },
            roles=("can_manage_all_shares",),
            paging=Paging(("page", "scroll_id"), per_page=100, most=100),
            options=options,
        )

    @op.destroy
    def bulk_delete_shares(self, body: m.BulkShareDelete | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Delete several shares.

        Their addresses stop working.
        A 202 says that the work goes on in the background.
        Needs the role can_delete_object_shares.
        """
        return Call("DELETE", "API/assets/v1/shares/bulk/", None, body=Body(body, m.BulkShareDelete), roles=("can_delete_object_shares",), options=options)

    @op.destroy
    def bulk_delete_shares_of_any_owner(self, body: m.BulkShareDelete | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Delete several shares, whoever owns them.

        For administrators; `bulk_delete_shares` deletes what the user may delete.
        Their addresses stop working.
        Needs the role can_manage_all_shares.
        """
        return Call("DELETE", "API/assets/v1/shares/bulk/all/", None, body=Body(body, m.BulkShareDelete), roles=("can_manage_all_shares",), options=options)


class SyncSessionsOperations(Resource):
    """Operations on sync sessions."""

    @op
    def create_sync_session(self, body: m.SyncSession | JsonBody, **options: Unpack[Options]) -> Call[m.SyncSession]:
        """Create a session for watching together.

        Names the server and the data centre that run the session.
        """
        return Call("POST", "API/assets/v1/sync/sessions/", m.SyncSession, body=Body(body, m.SyncSession), options=options)

    @op.read
    def get_sync_session(self, sync_session_id: str, **options: Unpack[Options]) -> Call[m.SyncSession]:
        """Fetch one session for watching together.

        Tells which server and which data centre run the session.

        Args:
            sync_session_id: Identifier of the session.
        """
        return Call("GET", "API/assets/v1/sync/sessions/{sync_session_id}/", m.SyncSession, segments={"sync_session_id": sync_session_id}, options=options)

    @op
    def replace_sync_session(self, sync_session_id: str, body: m.SyncSession | JsonBody, *, update_if_none: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.SyncSession]:
        """Replace the properties of a session for watching together.

        A property that is left out falls back to empty.

        Args:
            sync_session_id: Identifier of the session.
            update_if_none: Probably writes only fields without a value; iconik does not document it.
        """
        return Call("PUT", "API/assets/v1/sync/sessions/{sync_session_id}/", m.SyncSession, segments={"sync_session_id": sync_session_id}, query={"update_if_none": update_if_none}, body=Body(body, m.SyncSession), options=options)

    @op
    def update_sync_session(self, sync_session_id: str, body: m.SyncSession | JsonBody, *, update_if_none: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.SyncSession]:
        """Change some properties of a session for watching together.

        Only the properties in the body change.

        Args:
            sync_session_id: Identifier of the session.
            update_if_none: Probably writes only fields without a value; iconik does not document it.
        """
        return Call("PATCH", "API/assets/v1/sync/sessions/{sync_session_id}/", m.SyncSession, segments={"sync_session_id": sync_session_id}, query={"update_if_none": update_if_none}, body=Body(body, m.SyncSession), options=options)

    @op.destroy
    def delete_sync_session(self, sync_session_id: str, **options: Unpack[Options]) -> Call[None]:
        """End a session for watching together.

        Nobody can join it any more.

        Args:
            sync_session_id: Identifier of the session.
        """
        return Call("DELETE", "API/assets/v1/sync/sessions/{sync_session_id}/", None, segments={"sync_session_id": sync_session_id}, options=options)


class TranscriptionsOperations(Resource):
    """Operations on transcriptions."""

    @op.read
    def list_transcription_properties(self, asset_id: str, version_id: str, **options: Unpack[ListOptions]) -> Call[m.TranscriptionPropertiesList]:
        """List the properties of the transcriptions of a version.

        One entry a transcription.
        The words themselves are segments, see `list_segments`.
        The list always comes whole.
        Needs the role can_read_transcriptions.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/properties/",
            m.TranscriptionPropertiesList,
            segments={"asset_id": asset_id, "version_id": version_id},
            roles=("can_read_transcriptions",),
            paging=Paging(),
            options=options,
        )

    @op
    def create_transcription_properties(self, asset_id: str, version_id: str, body: m.TranscriptionProperties | JsonBody, **options: Unpack[Options]) -> Call[m.TranscriptionProperties]:
        """Create the properties of a transcription.

        The `id` in the answer is the `transcription_id` that the segments with the words are to name.
        Needs the role can_write_transcriptions.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/properties/",
            m.TranscriptionProperties,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.TranscriptionProperties),
            roles=("can_write_transcriptions",),
            options=options,
        )

    @op
    def create_transcription_from_subtitle(self, asset_id: str, version_id: str, body: m.TranscriptionFromSubtitle | JsonBody, **options: Unpack[Options]) -> Call[m.TranscriptionProperties]:
        """Turn a subtitle into a transcription.

        Takes the subtitle's text in `content`, or a subtitle that iconik has already in `source_subtitle_id`.
        Needs the role can_write_transcriptions.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/subtitles/",
            m.TranscriptionProperties,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.TranscriptionFromSubtitle),
            roles=("can_write_transcriptions",),
            options=options,
        )

    @op.read
    def get_transcription_properties(self, asset_id: str, version_id: str, transcription_id: str, **options: Unpack[Options]) -> Call[m.TranscriptionProperties]:
        """Fetch the properties of a transcription.

        The words themselves are segments, see `list_segments`.
        Needs the role can_read_transcriptions.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/{transcription_id}/properties/",
            m.TranscriptionProperties,
            segments={"asset_id": asset_id, "version_id": version_id, "transcription_id": transcription_id},
            roles=("can_read_transcriptions",),
            options=options,
        )

    @op
    def replace_transcription_properties(self, asset_id: str, version_id: str, transcription_id: str, body: m.TranscriptionProperties | JsonBody, **options: Unpack[Options]) -> Call[m.TranscriptionProperties]:
        """Replace the properties of a transcription.

        A property that is left out falls back to empty.
        Needs the role can_write_transcriptions.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/{transcription_id}/properties/",
            m.TranscriptionProperties,
            segments={"asset_id": asset_id, "version_id": version_id, "transcription_id": transcription_id},
            body=Body(body, m.TranscriptionProperties),
            roles=("can_write_transcriptions",),
            options=options,
        )

    @op
    def update_transcription_properties(self, asset_id: str, version_id: str, transcription_id: str, body: m.TranscriptionProperties | JsonBody, **options: Unpack[Options]) -> Call[m.TranscriptionProperties]:
        """Change the properties of a transcription.

        Only the properties in the body change, for example the names of the speakers.
        Needs the role can_write_transcriptions.
        """
        return Call(
            "PATCH",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/{transcription_id}/properties/",
            m.TranscriptionProperties,
            segments={"asset_id": asset_id, "version_id": version_id, "transcription_id": transcription_id},
            body=Body(body, m.TranscriptionProperties),
            roles=("can_write_transcriptions",),
            options=options,
        )

    @op.destroy
    def delete_transcription_properties(self, asset_id: str, version_id: str, transcription_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the properties of a transcription.

        The words themselves are segments, see `bulk_delete_segments`.
        Needs the role can_delete_transcriptions.
        """
        return Call(
            "DELETE",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/{transcription_id}/properties/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id, "transcription_id": transcription_id},
            roles=("can_delete_transcriptions",),
            options=options,
        )


class VersionsOperations(Resource):
    """Operations on versions."""

    @op
    def create_asset_version(self, asset_id: str, body: m.AssetVersionCreate | JsonBody, **options: Unpack[Options]) -> Call[m.AssetVersionResponse]:
        """Add a version to an asset.

        The new version starts without files; formats and file sets are then added to it.
        Metadata, segments and recognised persons can be taken over from an earlier version.
        Needs the role can_write_versions.
        """
        return Call("POST", "API/assets/v1/assets/{asset_id}/versions/", m.AssetVersionResponse, segments={"asset_id": asset_id}, body=Body(body, m.AssetVersionCreate), roles=("can_write_versions",), options=options)

    @op
    def create_asset_version_from_asset(self, asset_id: str, source_asset_id: str, body: m.AssetVersionFromAssetCreate | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Add another asset to an asset as a new version.

        The media of the source asset becomes the newest version of the asset in the path.
        A job does the work, so the version is not there yet when the answer comes.
        Needs the role can_write_versions.

        Args:
            source_asset_id: Identifier of the asset that becomes a version.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/versions/from/assets/{source_asset_id}/",
            None,
            segments={"asset_id": asset_id, "source_asset_id": source_asset_id},
            body=Body(body, m.AssetVersionFromAssetCreate),
            roles=("can_write_versions",),
            options=options,
        )

    @op
    def create_asset_version_from_version(self, asset_id: str, source_version_id: str, body: m.AssetVersionFromVersionCreate | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Create a version out of an earlier one.

        Copies the media of the earlier version in the background; `exclude_format_ids` leaves formats out.
        Needs the role can_write_versions.

        Args:
            source_version_id: Identifier of the version to copy.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/versions/from/versions/{source_version_id}/",
            None,
            segments={"asset_id": asset_id, "source_version_id": source_version_id},
            body=Body(body, m.AssetVersionFromVersionCreate),
            roles=("can_write_versions",),
            options=options,
        )

    @op.destroy
    def delete_old_asset_versions(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete all versions of an asset but the newest.

        The newest version and whatever belongs to it stay; every other version is deleted.
        Needs the role can_delete_versions.
        """
        return Call("DELETE", "API/assets/v1/assets/{asset_id}/versions/old/", None, segments={"asset_id": asset_id}, roles=("can_delete_versions",), options=options)

    @op
    def replace_asset_version(self, asset_id: str, version_id: str, body: m.AssetVersion | JsonBody, **options: Unpack[Options]) -> Call[m.AssetVersionResponse | m.AssetVersion]:
        """Replace the properties of a version.

        A property that is left out falls back to empty.
        The files of the version stay as they are.
        Needs the role can_write_versions.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/",
            m.AssetVersionResponse | m.AssetVersion,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.AssetVersion),
            roles=("can_write_versions",),
            options=options,
        )

    @op
    def update_asset_version(self, asset_id: str, version_id: str, body: m.AssetVersion | JsonBody, **options: Unpack[Options]) -> Call[m.AssetVersionResponse | m.AssetVersion]:
        """Change some properties of a version.

        Only the properties in the body change; a `status` of `ACTIVE` makes a finished version live.
        Needs the role can_write_versions.
        """
        return Call(
            "PATCH",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/",
            m.AssetVersionResponse | m.AssetVersion,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.AssetVersion),
            roles=("can_write_versions",),
            options=options,
        )

    @op.destroy
    def delete_asset_version(self, asset_id: str, version_id: str, *, hard_delete: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete one version of an asset.

        The version is marked as deleted; with `hard_delete` it is removed completely and cannot come back.
        Needs the role can_delete_versions.

        Args:
            hard_delete: Remove the version for good.
        """
        return Call("DELETE", "API/assets/v1/assets/{asset_id}/versions/{version_id}/", None, segments={"asset_id": asset_id, "version_id": version_id}, query={"hard_delete": hard_delete}, roles=("can_delete_versions",), options=options)

    @op
    def promote_version(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[m.AssetVersionResponse]:
        """Make a version the newest one.

        An older version becomes the newest of the asset again.
        The other versions stay.
        Needs the role can_write_versions.
        """
        return Call("PUT", "API/assets/v1/assets/{asset_id}/versions/{version_id}/promote/", m.AssetVersionResponse, segments={"asset_id": asset_id, "version_id": version_id}, roles=("can_write_versions",), options=options)


class SyncApprovalsOperations(Sync, ApprovalsOperations):
    """The same, returning responses."""


class SyncAssetIndexOperations(Sync, AssetIndexOperations):
    """The same, returning responses."""


class SyncAssetsOperations(Sync, AssetsOperations):
    """The same, returning responses."""


class SyncCollectionIndexOperations(Sync, CollectionIndexOperations):
    """The same, returning responses."""


class SyncCollectionsOperations(Sync, CollectionsOperations):
    """The same, returning responses."""


class SyncCustomActionsOperations(Sync, CustomActionsOperations):
    """The same, returning responses."""


class SyncDeleteQueueOperations(Sync, DeleteQueueOperations):
    """The same, returning responses."""


class SyncFavoritesOperations(Sync, FavoritesOperations):
    """The same, returning responses."""


class SyncHistoryOperations(Sync, HistoryOperations):
    """The same, returning responses."""


class SyncObjectSharesOperations(Sync, ObjectSharesOperations):
    """The same, returning responses."""


class SyncPersonsOperations(Sync, PersonsOperations):
    """The same, returning responses."""


class SyncPlaylistsOperations(Sync, PlaylistsOperations):
    """The same, returning responses."""


class SyncPortalsOperations(Sync, PortalsOperations):
    """The same, returning responses."""


class SyncProjectsOperations(Sync, ProjectsOperations):
    """The same, returning responses."""


class SyncPublicationsOperations(Sync, PublicationsOperations):
    """The same, returning responses."""


class SyncRelationTypesOperations(Sync, RelationTypesOperations):
    """The same, returning responses."""


class SyncRelationsOperations(Sync, RelationsOperations):
    """The same, returning responses."""


class SyncSegmentsOperations(Sync, SegmentsOperations):
    """The same, returning responses."""


class SyncSequencesOperations(Sync, SequencesOperations):
    """The same, returning responses."""


class SyncShareAccessOperations(Sync, ShareAccessOperations):
    """The same, returning responses."""


class SyncShareAllowlistOperations(Sync, ShareAllowlistOperations):
    """The same, returning responses."""


class SyncShareUsersOperations(Sync, ShareUsersOperations):
    """The same, returning responses."""


class SyncSharesOperations(Sync, SharesOperations):
    """The same, returning responses."""


class SyncSyncSessionsOperations(Sync, SyncSessionsOperations):
    """The same, returning responses."""


class SyncTranscriptionsOperations(Sync, TranscriptionsOperations):
    """The same, returning responses."""


class SyncVersionsOperations(Sync, VersionsOperations):
    """The same, returning responses."""


class AsyncApprovalsOperations(Async, ApprovalsOperations):
    """The same, awaited."""


class AsyncAssetIndexOperations(Async, AssetIndexOperations):
    """The same, awaited."""


class AsyncAssetsOperations(Async, AssetsOperations):
    """The same, awaited."""


class AsyncCollectionIndexOperations(Async, CollectionIndexOperations):
    """The same, awaited."""


class AsyncCollectionsOperations(Async, CollectionsOperations):
    """The same, awaited."""


class AsyncCustomActionsOperations(Async, CustomActionsOperations):
    """The same, awaited."""


class AsyncDeleteQueueOperations(Async, DeleteQueueOperations):
    """The same, awaited."""


class AsyncFavoritesOperations(Async, FavoritesOperations):
    """The same, awaited."""


class AsyncHistoryOperations(Async, HistoryOperations):
    """The same, awaited."""


class AsyncObjectSharesOperations(Async, ObjectSharesOperations):
    """The same, awaited."""


class AsyncPersonsOperations(Async, PersonsOperations):
    """The same, awaited."""


class AsyncPlaylistsOperations(Async, PlaylistsOperations):
    """The same, awaited."""


class AsyncPortalsOperations(Async, PortalsOperations):
    """The same, awaited."""


class AsyncProjectsOperations(Async, ProjectsOperations):
    """The same, awaited."""


class AsyncPublicationsOperations(Async, PublicationsOperations):
    """The same, awaited."""


class AsyncRelationTypesOperations(Async, RelationTypesOperations):
    """The same, awaited."""


class AsyncRelationsOperations(Async, RelationsOperations):
    """The same, awaited."""


class AsyncSegmentsOperations(Async, SegmentsOperations):
    """The same, awaited."""


class AsyncSequencesOperations(Async, SequencesOperations):
    """The same, awaited."""


class AsyncShareAccessOperations(Async, ShareAccessOperations):
    """The same, awaited."""


class AsyncShareAllowlistOperations(Async, ShareAllowlistOperations):
    """The same, awaited."""


class AsyncShareUsersOperations(Async, ShareUsersOperations):
    """The same, awaited."""


class AsyncSharesOperations(Async, SharesOperations):
    """The same, awaited."""


class AsyncSyncSessionsOperations(Async, SyncSessionsOperations):
    """The same, awaited."""


class AsyncTranscriptionsOperations(Async, TranscriptionsOperations):
    """The same, awaited."""


class AsyncVersionsOperations(Async, VersionsOperations):
    """The same, awaited."""


class AssetsService(
    ApprovalsOperations,
    AssetIndexOperations,
    AssetsOperations,
    CollectionIndexOperations,
    CollectionsOperations,
    CustomActionsOperations,
    DeleteQueueOperations,
    FavoritesOperations,
    HistoryOperations,
    ObjectSharesOperations,
    PersonsOperations,
    PlaylistsOperations,
    PortalsOperations,
    ProjectsOperations,
    PublicationsOperations,
    RelationTypesOperations,
    RelationsOperations,
    SegmentsOperations,
    SequencesOperations,
    ShareAccessOperations,
    ShareAllowlistOperations,
    ShareUsersOperations,
    SharesOperations,
    SyncSessionsOperations,
    TranscriptionsOperations,
    VersionsOperations,
):
    """Assets with their versions, segments, relations, approvals and history, the collections that hold them, playlists, portals, projects, publications, sequences, shares, custom actions, favourites, and the delete queue."""


class SyncAssets(Sync, AssetsService):
    """The operations of assets, returning their responses."""

    approvals = part(SyncApprovalsOperations)
    asset_index = part(SyncAssetIndexOperations)
    assets = part(SyncAssetsOperations)
    collection_index = part(SyncCollectionIndexOperations)
    collections = part(SyncCollectionsOperations)
    custom_actions = part(SyncCustomActionsOperations)
    delete_queue = part(SyncDeleteQueueOperations)
    favorites = part(SyncFavoritesOperations)
    history = part(SyncHistoryOperations)
    object_shares = part(SyncObjectSharesOperations)
    persons = part(SyncPersonsOperations)
    playlists = part(SyncPlaylistsOperations)
    portals = part(SyncPortalsOperations)
    projects = part(SyncProjectsOperations)
    publications = part(SyncPublicationsOperations)
    relation_types = part(SyncRelationTypesOperations)
    relations = part(SyncRelationsOperations)
    segments = part(SyncSegmentsOperations)
    sequences = part(SyncSequencesOperations)
    share_access = part(SyncShareAccessOperations)
    share_allowlist = part(SyncShareAllowlistOperations)
    share_users = part(SyncShareUsersOperations)
    shares = part(SyncSharesOperations)
    sync_sessions = part(SyncSyncSessionsOperations)
    transcriptions = part(SyncTranscriptionsOperations)
    versions = part(SyncVersionsOperations)


class AsyncAssets(Async, AssetsService):
    """The operations of assets, awaited."""

    approvals = part(AsyncApprovalsOperations)
    asset_index = part(AsyncAssetIndexOperations)
    assets = part(AsyncAssetsOperations)
    collection_index = part(AsyncCollectionIndexOperations)
    collections = part(AsyncCollectionsOperations)
    custom_actions = part(AsyncCustomActionsOperations)
    delete_queue = part(AsyncDeleteQueueOperations)
    favorites = part(AsyncFavoritesOperations)
    history = part(AsyncHistoryOperations)
    object_shares = part(AsyncObjectSharesOperations)
    persons = part(AsyncPersonsOperations)
    playlists = part(AsyncPlaylistsOperations)
    portals = part(AsyncPortalsOperations)
    projects = part(AsyncProjectsOperations)
    publications = part(AsyncPublicationsOperations)
    relation_types = part(AsyncRelationTypesOperations)
    relations = part(AsyncRelationsOperations)
    segments = part(AsyncSegmentsOperations)
    sequences = part(AsyncSequencesOperations)
    share_access = part(AsyncShareAccessOperations)
    share_allowlist = part(AsyncShareAllowlistOperations)
    share_users = part(AsyncShareUsersOperations)
    shares = part(AsyncSharesOperations)
    sync_sessions = part(AsyncSyncSessionsOperations)
    transcriptions = part(AsyncTranscriptionsOperations)
    versions = part(AsyncVersionsOperations)
