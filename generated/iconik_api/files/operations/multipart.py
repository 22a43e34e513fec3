"""Operations on multipart."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncMultipartOperations", "MultipartOperations", "SyncMultipartOperations"]


class MultipartOperations(Resource):
    """Operations on multipart."""

    @op
    @deprecated("call sign_file_compose_url()", category=None)
    def compose_file_parts(
        self, asset_id: str, file_id: str, body: m.MultipartCompose | JsonBody, *, temporary: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Put the parts of a file on GCS together.

        Names the parts to join, at most 32 a call. `sign_file_compose_url` takes its place and leaves the request
        to the caller. Deprecated: call sign_file_compose_url(). Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `MultipartCompose`, or plain values of that form.
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/",
            None,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartCompose),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def cancel_file_b2_upload(
        self, asset_id: str, file_id: str, body: m.MultipartB2CancelUpload | JsonBody, *, temporary: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Give up a large file on B2.

        B2 drops the parts that it holds. The record of the file stays. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `MultipartB2CancelUpload`, or plain values of that form.
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/b2/cancel/",
            None,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartB2CancelUpload),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def finish_file_b2_upload(
        self, asset_id: str, file_id: str, body: m.MultipartB2FinishUpload | JsonBody, *, temporary: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Put the parts of a large file on B2 together.

        Takes the SHA-1 of every part in order, so all parts must be there. The file itself is still to be updated
        to `CLOSED` afterwards. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `MultipartB2FinishUpload`, or plain values of that form.
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/b2/finish/",
            None,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartB2FinishUpload),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def start_file_b2_upload(
        self,
        asset_id: str,
        file_id: str,
        body: m.MultipartB2StartUpload | JsonBody | None = None,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.MultipartB2StartUpload]:
        """Start a large file on B2, or ask for one more part URL.

        Without a body, or with an empty one, B2 starts a large file. With the `upload_file_id` of that answer, it
        gives another URL for parts: one for each worker, and a fresh one when B2 has refused the old. A failure of
        B2 comes as a 200 with `error` and `error_code`, so look there first. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `MultipartB2StartUpload`, or plain values of that form.
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/b2/start/",
            m.MultipartB2StartUpload,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartB2StartUpload),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def cleanup_file_multipart(
        self, asset_id: str, file_id: str, body: m.MultipartUploadCleanup | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Tidy up after an upload of a file in parts.

        With `abort_upload` the storage also drops the upload, which a storage of a customer may refuse; the parts
        then stay until the storage expires them. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `MultipartUploadCleanup`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/cleanup/",
            None,
            segments={"asset_id": asset_id, "file_id": file_id},
            body=Body(body, m.MultipartUploadCleanup),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def sign_file_compose_url(
        self, asset_id: str, file_id: str, body: m.MultipartComposeRequest | JsonBody, *, temporary: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.MultipartComposeUrl]:
        """Sign the URLs that put parts of a file on GCS together.

        `compose_url` takes the list of parts and joins them to the object named by `key`. GCS joins at most 32
        objects a request, so many parts are joined in groups first, each numbered by `parts_group`. Needs the role
        can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `MultipartComposeRequest`, or plain values of that form.
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/gcs/compose_url/",
            m.MultipartComposeUrl,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartComposeRequest),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def get_file_multipart_urls(
        self,
        asset_id: str,
        file_id: str,
        *,
        upload_id: str,
        type: Opt[str] = UNSET,
        max_part_number: Opt[int] = UNSET,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.MultipartUrls]:
        """Sign the URLs that act on an S3 upload of a file.

        `complete_url` takes a POST of the S3 list of parts, in ascending order, each with its ETag; S3 may answer
        200 and still report an error in the body. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            upload_id: Upload id that S3 gave when the upload was started.
            type: Sign this one only, named as in the answer, such as `complete_url`.
            max_part_number: Highest part number that `list_parts_url` is to reach.
            temporary: The file is a temporary one.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart_url/",
            m.MultipartUrls,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"upload_id": upload_id, "type": type, "max_part_number": max_part_number, "temporary": temporary},
            roles=("can_write_files",),
            options=options,
        )

    @op
    def list_file_part_urls(
        self,
        asset_id: str,
        file_id: str,
        *,
        parts_num: int,
        upload_id: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.S3MultipartUploadResponse]:
        """Sign the URLs for the parts of a file.

        Signs parts 1 to `parts_num`, a page at a time, and the answer has no envelope: it is the last page when it
        reaches `parts_num`. URLs expire, so fetch a page when its parts are about to go up. On S3, chosen parts are
        signed by `sign_file_s3_parts`. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            upload_id: Upload id that the storage gave when the upload was started.
            parts_num: How many parts the upload has in all.
            per_page: Objects in one page.
            page: Number of the page, from 1.
            temporary: The file is a temporary one.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart_url/part/",
            m.S3MultipartUploadResponse,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"upload_id": upload_id, "parts_num": parts_num, "per_page": per_page, "page": page, "temporary": temporary},
            roles=("can_write_files",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def sign_file_s3_parts(
        self, asset_id: str, file_id: str, body: m.MultipartS3UrlParts | JsonBody, *, temporary: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.MultipartS3UrlParts]:
        """Sign the URLs for chosen parts of an S3 upload.

        For resuming an upload and for parts whose URL has expired. A part that comes with a `checksum` has to be
        sent with that value as Content-MD5. Proxies have no such call. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `MultipartS3UrlParts`, or plain values of that form.
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart_url/s3/part/",
            m.MultipartS3UrlParts,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartS3UrlParts),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def cleanup_proxy_multipart(
        self, asset_id: str, proxy_id: str, body: m.MultipartUploadProxyCleanup | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Tidy up after an upload of a proxy in parts.

        With `abort_upload` the storage also drops the upload, which a storage of a customer may refuse; the parts
        then stay until the storage expires them. Needs the role can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            body: `MultipartUploadProxyCleanup`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/multipart/cleanup/",
            None,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            body=Body(body, m.MultipartUploadProxyCleanup),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def get_proxy_multipart_urls(
        self, asset_id: str, proxy_id: str, *, upload_id: str, type: Opt[str] = UNSET, max_part_number: Opt[int] = UNSET, **options: Unpack[Options]
    ) -> Call[m.MultipartUrls]:
        """Sign the URLs that act on an S3 upload of a proxy.

        `complete_url` takes a POST of the S3 list of parts, in ascending order, each with its ETag; S3 may answer
        200 and still report an error in the body. Needs the role can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            upload_id: Upload id that S3 gave when the upload was started.
            type: Sign this one only, named as in the answer, such as `complete_url`.
            max_part_number: Highest part number that `list_parts_url` is to reach.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/multipart_url/",
            m.MultipartUrls,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            query={"upload_id": upload_id, "type": type, "max_part_number": max_part_number},
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def list_proxy_part_urls(
        self,
        asset_id: str,
        proxy_id: str,
        *,
        parts_num: int,
        upload_id: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.S3MultipartUploadResponse]:
        """Sign the URLs for the parts of a proxy.

        Signs parts 1 to `parts_num`, a page at a time, and the answer has no envelope: it is the last page when it
        reaches `parts_num`. URLs expire, so fetch a page when its parts are about to go up. Needs the role
        can_write_proxies.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            upload_id: Upload id that the storage gave when the upload was started.
            parts_num: How many parts the upload has in all.
            per_page: Objects in one page.
            page: Number of the page, from 1.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/multipart_url/part/",
            m.S3MultipartUploadResponse,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            query={"upload_id": upload_id, "parts_num": parts_num, "per_page": per_page, "page": page},
            roles=("can_write_proxies",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )


class SyncMultipartOperations(Sync, MultipartOperations):
    """Operations on multipart, returning their responses."""


class AsyncMultipartOperations(Async, MultipartOperations):
    """Operations on multipart, awaited."""
