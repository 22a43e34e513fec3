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
    def bulk_create_keyframes(self, body: m.BulkTranscode | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Start making proxies and keyframes of many objects.

        Queues the jobs that read the media of the named assets, or of all assets in the named collections,
        playlists or saved searches, and answers before they have run. Needs the role can_create_transcode_jobs.

        Args:
            body: `BulkTranscode`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/bulk/keyframes/",
            None,
            body=Body(body, m.BulkTranscode),
            roles=("can_create_transcode_jobs",),
            options=options,
        )

    @op
    def create_asset_custom_keyframe(self, asset_id: str, *, content_type: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Open the upload of a picture that is to stand for an asset.

        Makes the record of a keyframe that a person has chosen; the request has no body. When the bytes have gone
        to `upload_url`, update the keyframe to `CLOSED`. Needs the role can_write_keyframes.

        Args:
            asset_id: Identifier of the asset.
            content_type: Media type of the picture that will be uploaded.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/custom_keyframe/",
            m.Keyframe,
            segments={"asset_id": asset_id},
            query={"content_type": content_type},
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def set_asset_custom_keyframe(
        self, asset_id: str, poster_id: str, *, overwrite: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.Keyframe]:
        """Let a poster stand for an asset.

        Makes the asset's custom keyframe from one of its posters; the request has no body. A custom keyframe that
        is there already stays unless `overwrite` is set. Needs the role can_write_keyframes.

        Args:
            asset_id: Identifier of the asset.
            poster_id: Identifier of the poster.
            overwrite: Take the place of a custom keyframe that is there already.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/custom_keyframe/{poster_id}/",
            m.Keyframe,
            segments={"asset_id": asset_id, "poster_id": poster_id},
            query={"overwrite": overwrite},
            roles=("can_write_keyframes",),
            options=options,
        )

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
        self, asset_id: str, body: m.Keyframe | JsonBody, *, use_google_resumable_upload: Opt[bool] = UNSET, **options: Unpack[Options]
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
        self, asset_id: str, keyframe_id: str, *, content_disposition: Opt[str] = UNSET, content_type: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[m.Keyframe]:
        """Fetch one keyframe.

        The record with a signed URL of the picture. Needs the role can_read_assets.

        Args:
            asset_id: Identifier of the asset.
            keyframe_id: Identifier of the keyframe.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            content_type: The Content-Type that the signed URL answers with.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/",
            m.Keyframe,
            segments={"asset_id": asset_id, "keyframe_id": keyframe_id},
            query={"content_disposition": content_disposition, "content_type": content_type},
            roles=("can_read_assets",),
            options=options,
        )

    @op
    def replace_asset_keyframe(self, asset_id: str, keyframe_id: str, body: m.Keyframe | JsonBody, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Replace the properties of a keyframe.

        A property that is left out falls back to empty; to change single properties use `update_asset_keyframe`.
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
    def update_asset_keyframe(self, asset_id: str, keyframe_id: str, body: m.Keyframe | JsonBody, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Change some properties of a keyframe.

        Only the properties in the body change. `{"status": "CLOSED"}` ends an upload. Needs the role
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
    def delete_asset_keyframe(self, asset_id: str, keyframe_id: str, *, keep_poster: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
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

    @op
    def publish_asset_keyframe(self, asset_id: str, keyframe_id: str, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Let everybody fetch a keyframe.

        From then on the picture can be fetched without credentials. The request has no body. Needs the role
        can_write_keyframes.

        Args:
            asset_id: Identifier of the asset.
            keyframe_id: Identifier of the keyframe.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/public/",
            m.Keyframe,
            segments={"asset_id": asset_id, "keyframe_id": keyframe_id},
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def unpublish_asset_keyframe(self, asset_id: str, keyframe_id: str, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Ask for credentials again to fetch a keyframe.

        Takes back what `publish_asset_keyframe` did. Needs the role can_write_keyframes.

        Args:
            asset_id: Identifier of the asset.
            keyframe_id: Identifier of the keyframe.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/public/",
            m.Keyframe,
            segments={"asset_id": asset_id, "keyframe_id": keyframe_id},
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def create_asset_keyframe_by_method(
        self,
        asset_id: str,
        storage_method: str,
        body: m.Keyframe | JsonBody,
        *,
        use_google_resumable_upload: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]:
        """Register a keyframe on a storage of a given method.

        As `create_asset_keyframe`, but iconik picks the storage for keyframes that is reached in the given way.
        Useful for a client that can upload to one kind of storage only. Needs the role can_write_keyframes.

        Args:
            asset_id: Identifier of the asset.
            storage_method: How the storage is reached, such as `S3` or `GCS`.
            body: `Keyframe`, or plain values of that form.
            use_google_resumable_upload: On GCS, answer with a URL that starts a resumable upload.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/method/{storage_method}/keyframes/",
            m.Keyframe,
            segments={"asset_id": asset_id, "storage_method": storage_method},
            query={"use_google_resumable_upload": use_google_resumable_upload},
            body=Body(body, m.Keyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def delete_all_keyframes(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the keyframes of every version of an asset.

        Removes the pictures for good, the posters among them; there is no delete queue for them. Needs the role
        can_write_keyframes.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/all/keyframes/",
            None,
            segments={"asset_id": asset_id},
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def list_version_keyframes(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Keyframes]:
        """List the keyframes of one version.

        Each picture carries a signed URL, which expires; `type` tells posters from keyframes. Needs the role
        can_read_assets.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            per_page: Objects in one page.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/keyframes/",
            m.Keyframes,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"per_page": per_page, "generate_signed_url": generate_signed_url, "content_disposition": content_disposition, "last_id": last_id},
            roles=("can_read_assets",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def delete_version_keyframes(self, asset_id: str, version_id: str, *, keep_poster: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete the keyframes of one version.

        Removes the pictures for good; there is no delete queue for them. `keep_poster` spares the poster. Needs the
        role can_write_keyframes.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            keep_poster: Keep the poster of the version.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/keyframes/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"keep_poster": keep_poster},
            roles=("can_write_keyframes",),
            options=options,
        )


class SyncKeyframesOperations(Sync, KeyframesOperations):
    """Operations on keyframes, returning their responses."""


class AsyncKeyframesOperations(Async, KeyframesOperations):
    """Operations on keyframes, awaited."""
