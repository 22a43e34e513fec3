"""Operations on assets."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging, joined
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AssetsOperations", "AsyncAssetsOperations", "SyncAssetsOperations"]


class AssetsOperations(Resource):
    """Operations on assets."""

    @op
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

        All assets that the user may see, ten a page unless `per_page` says otherwise. The list comes from the
        index, so an asset that was created or changed a moment ago may be missing or old in it. A list of more than
        10,000 assets needs a scroll: set `scroll`, then hand each answer's `scroll_id` to the next call. Needs the
        role can_read_assets.

        Args:
            per_page: Objects in one page.
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
            query={
                "per_page": per_page,
                "page": page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "sort": sort,
                "field_name": field_name,
                "favoured_by": favoured_by,
                "types": joined(types),
            },
            roles=("can_read_assets",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def replace_assets(self, body: m.BulkAssetEdit | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Replace the properties of several assets.

        Each entry names one asset by its `id`; properties that the entry leaves out fall back to empty. The answer
        comes before the work is done. Needs the role can_write_assets.

        Args:
            body: `BulkAssetEdit`, or plain values of that form.
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

        Makes the record and its first version. Files, formats and metadata are added afterwards by the files and
        the metadata service. Only `title` is needed; a `type` of `POST` makes a social post. Needs the role
        can_create_assets.

        Args:
            body: `AssetCreate` or `AssetPostCreate`, or plain values of that form.
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
    def update_assets(self, body: m.BulkAssetEdit | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Change some properties of several assets.

        Each entry names one asset by its `id`; only the properties in the entry change. The answer comes before the
        work is done. Needs the role can_write_assets.

        Args:
            body: `BulkAssetEdit`, or plain values of that form.
        """
        return Call("PATCH", "API/assets/v1/assets/", None, body=Body(body, m.BulkAssetEdit), roles=("can_write_assets",), options=options)

    @op
    def list_recent_assets(
        self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, search_after: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.RecentAssets]:
        """List the assets that the user opened last.

        The latest comes first. Only identifiers are listed; `get_asset` fetches the record. Needs the role
        can_read_assets.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            search_after: The `search_after` of the last answer; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/recent/",
            m.RecentAssets,
            query={"per_page": per_page, "page": page, "search_after": search_after},
            roles=("can_read_assets",),
            paging=Paging(("page", "search_after"), per_page=100),
            options=options,
        )

    @op
    def get_asset(
        self, asset_id: str, *, include_collections: Opt[bool] = UNSET, include_users: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.Asset | m.AssetPost]:
        """Fetch one asset.

        The whole record with its versions. A link or a placeholder has no files, so nothing below it may exist.
        Needs the role can_read_assets.

        Args:
            asset_id: Identifier of the asset.
            include_collections: Also fill in `in_collections`.
            include_users: Also fill in the `…_user_info` objects.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/",
            m.Asset | m.AssetPost,
            segments={"asset_id": asset_id},
            query={"include_collections": include_collections, "include_users": include_users},
            roles=("can_read_assets",),
            options=options,
        )

    @op
    def replace_asset(
        self, asset_id: str, body: m.Asset | m.AssetPost | JsonBody, *, generate_subclip_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.Asset | m.AssetPost]:
        """Replace the properties of an asset.

        A property that is left out falls back to empty. Versions, files and metadata stay as they are. Needs the
        role can_write_assets.

        Args:
            asset_id: Identifier of the asset.
            body: `Asset` or `AssetPost`, or plain values of that form.
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
    def update_asset(
        self, asset_id: str, body: m.Asset | m.AssetPost | JsonBody, *, generate_subclip_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.Asset | m.AssetPost]:
        """Change some properties of an asset.

        Only the properties in the body change; a property set to null is emptied. Needs the role can_write_assets.

        Args:
            asset_id: Identifier of the asset.
            body: `Asset` or `AssetPost`, or plain values of that form.
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

    @op
    def delete_asset(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Put an asset into the delete queue.

        The asset disappears from lists and searches, but it and its files are kept until the queue is purged; until
        then it can be restored. Needs the role can_delete_assets.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "DELETE", "API/assets/v1/assets/{asset_id}/", None, segments={"asset_id": asset_id}, roles=("can_delete_assets",), options=options
        )

    @op
    def purge_asset(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an asset for good.

        The asset must be in the delete queue already, see `delete_asset`. It cannot be restored afterwards. Needs
        the role can_purge_assets.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "DELETE", "API/assets/v1/assets/{asset_id}/purge/", None, segments={"asset_id": asset_id}, roles=("can_purge_assets",), options=options
        )

    @op
    def restore_asset(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an asset out of the delete queue.

        The asset is back in lists and searches, once the index has caught up. Needs the role can_write_assets.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "PUT", "API/assets/v1/assets/{asset_id}/restore/", None, segments={"asset_id": asset_id}, roles=("can_write_assets",), options=options
        )

    @op
    def remove_asset_uploads(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove the uploads of an asset.

        For uploads that were begun and are given up. Needs the role can_create_assets.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "DELETE", "API/assets/v1/assets/{asset_id}/uploads/", None, segments={"asset_id": asset_id}, roles=("can_create_assets",), options=options
        )

    @op
    def mark_asset_viewed(self, asset_id: str, **options: Unpack[Options]) -> Call[m.Asset | m.AssetPost]:
        """Note that the user has opened an asset.

        Moves the asset to the front of `list_recent_assets` and sets its `date_viewed`. Needs the role
        can_read_assets.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/views/",
            m.Asset | m.AssetPost,
            segments={"asset_id": asset_id},
            roles=("can_read_assets",),
            options=options,
        )


class SyncAssetsOperations(Sync, AssetsOperations):
    """Operations on assets, returning their responses."""


class AsyncAssetsOperations(Async, AssetsOperations):
    """Operations on assets, awaited."""
