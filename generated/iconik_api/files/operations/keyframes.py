"""Operations on keyframes."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncKeyframesOperations", "KeyframesOperations", "SyncKeyframesOperations"]


class KeyframesOperations(Resource):
    """Operations on keyframes."""

    @op
    def list_asset_keyframes(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        include_all_versions: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Keyframes]:
        """List the keyframes of an asset.

        Each picture carries a signed URL, which expires; `type` tells posters from keyframes.
        `include_all_versions` widens the list beyond one version. Needs the role can_read_assets.

        Args:
            asset_id: Identifier of the asset.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            include_all_versions: List the keyframes of every version.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/keyframes/",
            m.Keyframes,
            segments={"asset_id": asset_id},
            query={
                "per_page": per_page,
                "last_id": last_id,
                "generate_signed_url": generate_signed_url,
                "content_disposition": content_disposition,
                "include_all_versions": include_all_versions,
            },
            roles=("can_read_assets",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_asset_keyframe(
        self,
        asset_id: str,
        body: m.Keyframe | JsonBody,
        *,
        use_google_resumable_upload: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]:
        """Register a keyframe and open its upload.

        Makes the record, for which `type` is needed, and answers with the `upload_url` that takes the picture in
        one request; there is no upload in parts. When the bytes are there, update the keyframe to `CLOSED`. Needs
        the role can_write_keyframes.

        Args:
            asset_id: Identifier of the asset.
            body: `Keyframe`, or plain values of that form.
            use_google_resumable_upload: On GCS, answer with a URL that starts a resumable upload.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/keyframes/",
            m.Keyframe,
            segments={"asset_id": asset_id},
            query={"use_google_resumable_upload": use_google_resumable_upload},
            body=Body(body, m.Keyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def get_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        *,
        content_disposition: Opt[str] = UNSET,
        content_type_: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]:
        """Fetch one keyframe.

        The record with a signed URL of the picture. Needs the role can_read_assets.

        Args:
            asset_id: Identifier of the asset.
            keyframe_id: Identifier of the keyframe.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            content_type_: The Content-Type that the signed URL answers with.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/",
            m.Keyframe,
            segments={"asset_id": asset_id, "keyframe_id": keyframe_id},
            query={"content_disposition": content_disposition, "content_type": content_type_},
            roles=("can_read_assets",),
            options=options,
        )

    @op
    def replace_asset_keyframe(
        self, asset_id: str, keyframe_id: str, body: m.Keyframe | JsonBody, **options: Unpack[Options]
    ) -> Call[m.Keyframe]:
        """Replace the record of a keyframe.

        Writes the whole record, so send every field that is to stay; to change a few, update the keyframe instead.
        Needs the role can_write_keyframes.

        Args:
            asset_id: Identifier of the asset.
            keyframe_id: Identifier of the keyframe.
            body: `Keyframe`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/",
            m.Keyframe,
            segments={"asset_id": asset_id, "keyframe_id": keyframe_id},
            body=Body(body, m.Keyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def update_asset_keyframe(
        self, asset_id: str, keyframe_id: str, body: m.Keyframe | JsonBody, **options: Unpack[Options]
    ) -> Call[m.Keyframe]:
        """Change some fields of a keyframe.

        Writes the fields that the body names. `{"status": "CLOSED"}` ends an upload. Needs the role
        can_write_keyframes.

        Args:
            asset_id: Identifier of the asset.
            keyframe_id: Identifier of the keyframe.
            body: `Keyframe`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/",
            m.Keyframe,
            segments={"asset_id": asset_id, "keyframe_id": keyframe_id},
            body=Body(body, m.Keyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def delete_asset_keyframe(
        self, asset_id: str, keyframe_id: str, *, keep_poster: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Delete a keyframe.

        Removes the picture from the asset. Needs the role can_write_keyframes.

        Args:
            asset_id: Identifier of the asset.
            keyframe_id: Identifier of the keyframe.
            keep_poster: Keep the poster of the asset.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/",
            None,
            segments={"asset_id": asset_id, "keyframe_id": keyframe_id},
            query={"keep_poster": keep_poster},
            roles=("can_write_keyframes",),
            options=options,
        )


class SyncKeyframesOperations(Sync, KeyframesOperations):
    """Operations on keyframes, returning their responses."""


class AsyncKeyframesOperations(Async, KeyframesOperations):
    """Operations on keyframes, awaited."""
