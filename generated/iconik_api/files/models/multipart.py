"""Multipart of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "MultipartB2CancelUpload",
    "MultipartB2FinishUpload",
    "MultipartB2StartUpload",
    "MultipartCompose",
    "MultipartComposeRequest",
    "MultipartComposeUrl",
    "MultipartS3UrlPart",
    "MultipartS3UrlParts",
    "MultipartUploadCleanup",
    "MultipartUploadProxyCleanup",
    "MultipartUrls",
    "S3MultipartUploadResponse",
    "UploadUrlResponse",
]


@model
class MultipartB2CancelUpload(Model):
    """Names the large file of B2 to give up."""

    upload_file_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier that B2 gave the large file.


@model
class MultipartB2FinishUpload(Model):
    """Names the large file of B2 to put together, with the digests of its parts."""

    upload_file_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier that B2 gave the large file.
    sha1_list: Opt[list[str]] = field(default=UNSET, required=True)  #: SHA-1 of each part as hexadecimal text, in the order of the parts.


@model
class MultipartB2StartUpload(Model):
    """Request and answer alike. Empty, it starts a large file on B2; with `upload_file_id` it asks for another URL for parts."""

    upload_file_id: Opt[str | None] = UNSET  #: Identifier that B2 gave the large file.
    authorization_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Value of the Authorization header for `upload_url`.
    error: Opt[str | None] = field(default=UNSET, read_only=True)  #: What B2 answered when it refused.
    error_code: Opt[str | None] = field(default=UNSET, read_only=True)  #: Code of that refusal; it comes inside a 200.
    status: Opt[str | None] = field(default=UNSET, read_only=True)  #: How B2 took the request.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that takes parts.


@model
class MultipartCompose(Model):
    """Which parts of an upload to GCS to join."""

    parts_group: Opt[int | None] = UNSET  #: Number of the group that the joined part stands for; left out for the whole file.
    parts_range: Opt[list[str]] = field(default=UNSET, required=True)  #: The parts to join, in order.


@model
class MultipartComposeRequest(Model):
    """What the joined object will be."""

    content_type: Opt[str | None] = UNSET  #: Media type of the file.
    parts_group: Opt[int | None] = UNSET  #: Number of the group that is joined; left out for the whole file.


@model
class MultipartComposeUrl(Model):
    """Signed URLs that join parts on GCS."""

    compose_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that joins the parts.
    delete_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that deletes the joined object.
    key: Opt[str | None] = field(default=UNSET, read_only=True)  #: Key of the joined object on the storage.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that reads the joined object.


@model
class MultipartS3UrlPart(Model):
    """One part of an S3 upload; the request numbers it, the answer adds the URL."""

    part_number: Opt[int | None] = UNSET  #: Number of the part, from 1.
    checksum: Opt[str | None] = UNSET  #: MD5 of the part in base64; the PUT must then carry it as Content-MD5.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the part.


@model
class MultipartS3UrlParts(Model):
    """Chosen parts of an S3 upload, to be signed together."""

    upload_id: Opt[str] = field(default=UNSET, required=True)  #: Upload id that S3 gave when the upload was started.
    parts: Opt[list[MultipartS3UrlPart]] = field(default=UNSET, required=True)  #: The parts, in any order.


@model
class MultipartUploadCleanup(Model):
    """Which upload of a file to tidy up after, and how."""

    upload_id: Opt[str | None] = UNSET  #: Upload id that the storage gave.
    abort_upload: Opt[bool | None] = UNSET  #: Also tell the storage to drop the upload and its parts.
    parts_group_number: Opt[int | None] = UNSET  #: Groups of parts, where parts were composed in groups.
    parts_number: Opt[int | None] = UNSET  #: How many parts were uploaded.
    temporary: Opt[bool | None] = UNSET  #: Whether the file is a temporary one.


@model
class MultipartUploadProxyCleanup(Model):
    """Which upload of a proxy to tidy up after, and how."""

    upload_id: Opt[str | None] = UNSET  #: Upload id that the storage gave.
    abort_upload: Opt[bool | None] = UNSET  #: Also tell the storage to drop the upload and its parts.


@model
class MultipartUrls(Model):
    """Signed URLs that act on an S3 upload as a whole."""

    abort_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL whose DELETE gives the upload up.
    complete_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL whose POST of the parts list finishes the upload.
    list_parts_url: Opt[list[str] | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: URLs whose GET lists the parts that the storage holds.


@model
class S3MultipartUploadResponse(Model):
    """One page of URLs for parts."""

    objects: Opt[list[UploadUrlResponse] | None] = field(default=UNSET, read_only=True)  #: The URLs; pick one by `number`, never by its place.


@model
class UploadUrlResponse(Model):
    """Signed URLs of one part."""

    number: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of the part, from 1.
    delete_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that deletes the part.
    download_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that reads the part back.
    key: Opt[str | None] = field(default=UNSET, read_only=True)  #: Key of the part on the storage.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that takes the bytes of the part.
