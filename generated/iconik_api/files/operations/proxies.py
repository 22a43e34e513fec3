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
        self,
        asset_id: str,
        proxy_id: str,
        *,
        content_disposition: Opt[str] = UNSET,
        content_type_: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Proxy]:
        """Fetch one proxy.

        The record with a signed URL to play from. While the upload is open the upload fields are there too, but no
        call signs a fresh `upload_url` for a proxy. Needs the role can_read_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            content_type_: The Content-Type that the signed URL answers with.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/",
            m.Proxy,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            query={"content_disposition": content_disposition, "content_type": content_type_},
            roles=("can_read_proxies",),
            options=options,
        )

    @op
    def replace_proxy(
        self, asset_id: str, proxy_id: str, body: m.Proxy | JsonBody, **options: Unpack[Options]
    ) -> Call[m.Proxy]:
        """Replace the record of a proxy.

        Writes the whole record, so send every field that is to stay; to change a few, update the proxy instead.
        Needs the role can_write_proxies.

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
    def update_proxy(
        self, asset_id: str, proxy_id: str, body: m.Proxy | JsonBody, **options: Unpack[Options]
    ) -> Call[m.Proxy]:
        """Change some fields of a proxy.

        Writes the fields that the body names. `{"status": "CLOSED"}` ends an upload and makes the proxy playable.
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


class SyncProxiesOperations(Sync, ProxiesOperations):
    """Operations on proxies, returning their responses."""


class AsyncProxiesOperations(Async, ProxiesOperations):
    """Operations on proxies, awaited."""
