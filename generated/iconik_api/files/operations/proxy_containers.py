"""Operations on proxy containers."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncProxyContainersOperations", "ProxyContainersOperations", "SyncProxyContainersOperations"]


class ProxyContainersOperations(Resource):
    """Operations on proxy containers."""

    @op
    def create_proxy_container(
        self,
        asset_id: str,
        proxy_id: str,
        body: m.ProxyContainer | JsonBody,
        *,
        drm: Opt[str] = UNSET,
        watermark: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.ProxyContainer]:
        """Register a stream of a proxy.

        Makes the record of a proxy that was cut into segments for streaming, one for each way of protecting it. Its
        files follow one by one. Needs the role can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            body: `ProxyContainer`, or plain values of that form.
            drm: Protection scheme that the player asks for.
            watermark: Watermark that the stream is to carry.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/containers/",
            m.ProxyContainer,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            headers={"DRM": drm, "Watermark": watermark},
            body=Body(body, m.ProxyContainer),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def create_proxy_container_file(
        self,
        asset_id: str,
        proxy_id: str,
        container_id: str,
        body: m.ProxyContainerFile | JsonBody,
        *,
        drm: Opt[str] = UNSET,
        watermark: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.ProxyContainerFile]:
        """Register a file of a stream.

        Describes one segment or playlist of the container. Update it to `CLOSED` when it is on the storage. Needs
        the role can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            container_id: Identifier of the container.
            body: `ProxyContainerFile`, or plain values of that form.
            drm: Protection scheme that the player asks for.
            watermark: Watermark that the stream is to carry.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/containers/{container_id}/files/",
            m.ProxyContainerFile,
            segments={"asset_id": asset_id, "proxy_id": proxy_id, "container_id": container_id},
            headers={"DRM": drm, "Watermark": watermark},
            body=Body(body, m.ProxyContainerFile),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def replace_proxy_container_file(
        self, asset_id: str, proxy_id: str, container_id: str, file_id: str, body: m.ProxyContainerFileUpdate | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ProxyContainerFile]:
        """Replace the status of a file of a stream.

        The status is all that can be written, so this does what the update does. Needs the role can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            container_id: Identifier of the container.
            file_id: Identifier of the file.
            body: `ProxyContainerFileUpdate`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/containers/{container_id}/files/{file_id}/",
            m.ProxyContainerFile,
            segments={"asset_id": asset_id, "proxy_id": proxy_id, "container_id": container_id, "file_id": file_id},
            body=Body(body, m.ProxyContainerFileUpdate),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def update_proxy_container_file(
        self, asset_id: str, proxy_id: str, container_id: str, file_id: str, body: m.ProxyContainerFileUpdate | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ProxyContainerFile]:
        """Change the status of a file of a stream.

        `CLOSED` says that the file is complete and can be streamed. Needs the role can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            container_id: Identifier of the container.
            file_id: Identifier of the file.
            body: `ProxyContainerFileUpdate`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/containers/{container_id}/files/{file_id}/",
            m.ProxyContainerFile,
            segments={"asset_id": asset_id, "proxy_id": proxy_id, "container_id": container_id, "file_id": file_id},
            body=Body(body, m.ProxyContainerFileUpdate),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def get_proxy_manifest(
        self,
        asset_id: str,
        version_id: str,
        proxy_id: str,
        manifest_type: str,
        *,
        path: Opt[str] = UNSET,
        relative: Opt[bool] = UNSET,
        presigned: Opt[bool] = UNSET,
        recreate: Opt[bool] = UNSET,
        drm: Opt[str] = UNSET,
        watermark: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Fetch the manifest that a player streams a proxy from.

        The answer is for players: a manifest such as that of HLS, or a redirect to where it is. Documented without
        the body of its answer. Needs the role can_read_proxies.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            proxy_id: Identifier of the proxy.
            manifest_type: Kind of manifest, such as `hls`.
            path: Playlist below the manifest to fetch, as the manifest names it.
            relative: Write addresses relative to the manifest.
            presigned: Sign the addresses of the segments.
            recreate: Make the manifest anew instead of taking the stored one.
            drm: Protection scheme that the player asks for.
            watermark: Watermark that the stream is to carry.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/proxies/{proxy_id}/{manifest_type}/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id, "proxy_id": proxy_id, "manifest_type": manifest_type},
            query={"path": path, "relative": relative, "presigned": presigned, "recreate": recreate},
            headers={"DRM": drm, "Watermark": watermark},
            roles=("can_read_proxies",),
            options=options,
        )

    @op
    def authorize_proxy_playback(
        self, asset_id: str, version_id: str, proxy_id: str, *, drm: Opt[str] = UNSET, watermark: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[m.PlaybackAuthorization]:
        """Get a player the right to play a protected proxy.

        Answers with the licence server and a token for it, which expires. The request has no body. Needs the role
        can_read_proxies.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            proxy_id: Identifier of the proxy.
            drm: Protection scheme that the player asks for.
            watermark: Watermark that the stream is to carry.
        """
        return Call(
            "POST",
            "API/files/v1/drm/assets/{asset_id}/versions/{version_id}/proxies/{proxy_id}/auth/",
            m.PlaybackAuthorization,
            segments={"asset_id": asset_id, "version_id": version_id, "proxy_id": proxy_id},
            headers={"DRM": drm, "WATERMARK": watermark},
            roles=("can_read_proxies",),
            options=options,
        )


class SyncProxyContainersOperations(Sync, ProxyContainersOperations):
    """Operations on proxy containers, returning their responses."""


class AsyncProxyContainersOperations(Async, ProxyContainersOperations):
    """Operations on proxy containers, awaited."""
