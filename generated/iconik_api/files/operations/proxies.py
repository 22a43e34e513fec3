"""Operations on proxies."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncProxiesOperations", "ProxiesOperations", "SyncProxiesOperations"]


class ProxiesOperations(Resource):
    """Operations on proxies."""

    @op
    def create_proxy_by_method(self, asset_id: str, storage_method: str, body: m.Proxy | JsonBody, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Register a proxy on a storage of a given method.

        As `create_proxy`, but iconik picks the storage for proxies that is reached in the given way. Useful for a
        client that can upload to one kind of storage only. Needs the role can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            storage_method: How the storage is reached, such as `S3` or `GCS`.
            body: `Proxy`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/method/{storage_method}/proxies/",
            m.Proxy,
            segments={"asset_id": asset_id, "storage_method": storage_method},
            body=Body(body, m.Proxy),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def list_proxies(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        bypass_url_cache: Opt[bool] = UNSET,
        include_all_versions: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Proxies]:
        """List the proxies of an asset.

        Each proxy carries a signed URL to play from, which expires. `include_all_versions` widens the list beyond
        one version. Needs the role can_read_proxies.

        Args:
            asset_id: Identifier of the asset.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            bypass_url_cache: Sign anew instead of handing out a URL that was signed a while ago.
            include_all_versions: List the proxies of every version.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/proxies/",
            m.Proxies,
            segments={"asset_id": asset_id},
            query={
                "per_page": per_page,
                "last_id": last_id,
                "generate_signed_url": generate_signed_url,
                "content_disposition": content_disposition,
                "bypass_url_cache": bypass_url_cache,
                "include_all_versions": include_all_versions,
            },
            roles=("can_read_proxies",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_proxy(self, asset_id: str, body: m.Proxy | JsonBody, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Register a proxy and open its upload.

        Makes the record with status `OPEN` and answers where its bytes go: `upload_url` for one request,
        `multipart_upload_url` on S3 for parts. A storage for proxies comes from the matching storage of purpose
        `PROXIES`. When the bytes are there, update the proxy to `CLOSED`. Needs the role can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            body: `Proxy`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/proxies/",
            m.Proxy,
            segments={"asset_id": asset_id},
            body=Body(body, m.Proxy),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def get_proxy(
        self, asset_id: str, proxy_id: str, *, content_disposition: Opt[str] = UNSET, content_type: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[m.Proxy]:
        """Fetch one proxy.

        The record with a signed URL to play from. While the upload is open the upload fields are there too, but no
        call signs a fresh `upload_url` for a proxy. Needs the role can_read_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            content_type: The Content-Type that the signed URL answers with.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/",
            m.Proxy,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            query={"content_disposition": content_disposition, "content_type": content_type},
            roles=("can_read_proxies",),
            options=options,
        )

    @op
    def replace_proxy(self, asset_id: str, proxy_id: str, body: m.Proxy | JsonBody, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Replace the properties of a proxy.

        A property that is left out falls back to empty; to change single properties use `update_proxy`. Needs the
        role can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            body: `Proxy`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/",
            m.Proxy,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            body=Body(body, m.Proxy),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def update_proxy(self, asset_id: str, proxy_id: str, body: m.Proxy | JsonBody, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Change some properties of a proxy.

        Only the properties in the body change. `{"status": "CLOSED"}` ends an upload and makes the proxy playable.
        Needs the role can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            body: `Proxy`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/",
            m.Proxy,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            body=Body(body, m.Proxy),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def delete_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a proxy.

        Removes the proxy. The role that writes proxies is not enough for this. Needs the role can_delete_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/",
            None,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            roles=("can_delete_proxies",),
            options=options,
        )

    @op
    def get_proxy_download_url(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[m.DownloadUrl]:
        """Sign a URL to download a proxy.

        The URL needs no other credentials and expires, so fetch it shortly before the download. Needs the role
        can_read_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/download_url/",
            m.DownloadUrl,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            roles=("can_read_proxies",),
            options=options,
        )

    @op
    def create_proxy_keyframes(
        self, asset_id: str, proxy_id: str, body: m.TranscodeRequest | JsonBody, **options: Unpack[Options]
    ) -> Call[m.TranscodeResponse]:
        """Start making keyframes from a proxy.

        Queues a job that reads the proxy and makes keyframes for the asset. Call it when the proxy is `CLOSED`. The
        body may be an empty object. Needs the role can_create_transcode_jobs.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            body: `TranscodeRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/keyframes/",
            m.TranscodeResponse,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            body=Body(body, m.TranscodeRequest),
            roles=("can_create_transcode_jobs",),
            options=options,
        )

    @op
    def publish_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Let everybody play a proxy.

        From then on the proxy can be played without credentials. The request has no body. Needs the role
        can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/public/",
            m.Proxy,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def unpublish_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Ask for credentials again to play a proxy.

        Takes back what `publish_proxy` did. Needs the role can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/public/",
            m.Proxy,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def delete_all_proxies(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the proxies of every version of an asset.

        Removes the proxies for good; there is no delete queue for them. Needs the role can_delete_proxies.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/all/proxies/",
            None,
            segments={"asset_id": asset_id},
            roles=("can_delete_proxies",),
            options=options,
        )

    @op
    def list_version_proxies(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Proxies]:
        """List the proxies of one version.

        Each proxy carries a signed URL to play from, which expires. Needs the role can_read_proxies.

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
            "API/files/v1/assets/{asset_id}/versions/{version_id}/proxies/",
            m.Proxies,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"per_page": per_page, "generate_signed_url": generate_signed_url, "content_disposition": content_disposition, "last_id": last_id},
            roles=("can_read_proxies",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def delete_version_proxies(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the proxies of one version.

        Removes the proxies for good; there is no delete queue for them. Needs the role can_delete_proxies.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/proxies/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            roles=("can_delete_proxies",),
            options=options,
        )

    @op
    def transcode_version(self, asset_id: str, version_id: str, body: m.TranscodeRequest | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Start making proxies and keyframes of one version.

        Queues jobs that read the original of the version and make its proxies and keyframes anew. The body may be
        an empty object. Needs the role can_create_transcode_jobs.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            body: `TranscodeRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/transcode/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.TranscodeRequest),
            roles=("can_create_transcode_jobs",),
            options=options,
        )

    @op
    def find_watermark_matches(
        self, asset_id: str, *, proxy_id: Opt[str] = UNSET, version_id: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Look for the watermark in a copy of an asset.

        Tells which stream a copy was made from, where streams carry a watermark. Documented without the body of its
        answer.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Only this proxy.
            version_id: Only this version.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/watermark_matches/",
            None,
            segments={"asset_id": asset_id},
            query={"proxy_id": proxy_id, "version_id": version_id},
            options=options,
        )


class SyncProxiesOperations(Sync, ProxiesOperations):
    """Operations on proxies, returning their responses."""


class AsyncProxiesOperations(Async, ProxiesOperations):
    """Operations on proxies, awaited."""
