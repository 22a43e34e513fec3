"""Operations on object shares."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncObjectSharesOperations", "ObjectSharesOperations", "SyncObjectSharesOperations"]


class ObjectSharesOperations(Resource):
    """Operations on object shares."""

    @op
    def list_asset_shares(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.IndexedShares]:
        """List all shares of an asset.

        The shares of every owner, from the index, so a share made a moment ago may be missing. The list always
        comes whole. Needs the role can_read_shares.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/shares/all/",
            m.IndexedShares,
            segments={"asset_id": asset_id},
            roles=("can_read_shares",),
            paging=Paging(),
            options=options,
        )

    @op
    def share_objects(self, object_type: str, body: m.BulkShareCreate | JsonBody, **options: Unpack[Options]) -> Call[m.Share]:
        """Share several objects together.

        Makes one share of up to 500 objects and invites those in `emails`. The share may fill in the background,
        see `population_status`. Needs the role can_write_shares.

        Args:
            object_type: Kind of the objects; iconik documents `assets` alone.
            body: `BulkShareCreate`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/share/{object_type}/",
            m.Share,
            segments={"object_type": object_type},
            body=Body(body, m.BulkShareCreate),
            roles=("can_write_shares",),
            options=options,
        )

    @op
    def list_object_shares(
        self, object_type: str, object_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Shares]:
        """List the shares of an object.

        Whole records, where `list_asset_shares` and `list_collection_shares` answer what the index holds. Pages go
        on with `last_id`. Needs the role can_read_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            per_page: Objects in one page.
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

        Invites each address in `emails`; the mails go out in the background. For an address that anybody may use,
        see `create_share_url`. Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            body: `ShareCreate`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/{object_type}/{object_id}/shares/",
            m.Share,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.ShareCreate),
            roles=("can_write_shares",),
            options=options,
        )

    @op
    def create_share_url(self, object_type: str, object_id: str, body: m.ShareUrlCreate | JsonBody, **options: Unpack[Options]) -> Call[m.Share]:
        """Share an object by an address alone.

        Invites nobody; whoever has the `url` in the answer, and the password if there is one, may open it. Needs
        the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            body: `ShareUrlCreate`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/{object_type}/{object_id}/shares/url/",
            m.Share,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.ShareUrlCreate),
            roles=("can_write_shares",),
            options=options,
        )

    @op
    def get_share(self, object_type: str, object_id: str, share_id: str, **options: Unpack[Options]) -> Call[m.Share]:
        """Fetch one share.

        The only answer that also has `users`, those who are invited, and `upload_storage`.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            share_id: Identifier of the share.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/",
            m.Share,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id},
            options=options,
        )

    @op
    def replace_share(self, object_type: str, object_id: str, share_id: str, body: m.Share | JsonBody, **options: Unpack[Options]) -> Call[m.Share]:
        """Replace the properties of a share.

        A property that is left out falls back to empty. Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            share_id: Identifier of the share.
            body: `Share`, or plain values of that form.
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

    @op
    def delete_share(self, object_type: str, object_id: str, share_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a share.

        Its address stops working for everybody. What was shared stays. Needs the role can_delete_object_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            share_id: Identifier of the share.
        """
        return Call(
            "DELETE",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/",
            None,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id},
            roles=("can_delete_object_shares",),
            options=options,
        )

    @op
    def reindex_share(self, object_type: str, object_id: str, share_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index a share anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            share_id: Identifier of the share.
            body: `Reindex`, or plain values of that form.
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


class SyncObjectSharesOperations(Sync, ObjectSharesOperations):
    """Operations on object shares, returning their responses."""


class AsyncObjectSharesOperations(Async, ObjectSharesOperations):
    """Operations on object shares, awaited."""
