"""What is uploaded, as iconik knows it: a file, a proxy, a keyframe, an attachment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar

import attrs

from iconik_api.files import models as m
from iconik_api.files.operations import FilesService
from iconik_api.runtime.calls.call import Call

from ...exceptions import UploadError
from ..base.steps import Steps, send

__all__ = [
    "OF_FILES",
    "OF_PROXIES",
    "Address",
    "FetchedRecord",
    "PartOperations",
    "PartUrls",
    "Record",
    "RecordPartUrls",
    "require",
    "require_id",
]

T = TypeVar("T")


@attrs.frozen
class Address:
    """Where iconik says that the bytes go.

    Attributes:
        method: Method of the storage, such as `S3`.
        url: Takes the bytes, or opens a session that does.
        multipart_url: Starts an upload in parts; S3 only.
        verb: HTTP method for `url`, where iconik says.
        headers: What a request to `url` must carry.
        token: Value of the Authorization header; B2 only.
        file_name: What the upload must call the file; B2 only.
    """

    method: str
    url: str | None = attrs.field(repr=False)
    multipart_url: str | None = attrs.field(default=None, repr=False)
    verb: str | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    token: str | None = attrs.field(default=None, repr=False)
    file_name: str | None = None

    @classmethod
    def of(cls, record: Any, method: str) -> Address:
        """The address in a record that iconik has answered with.

        Args:
            record: The record.
            method: Method of the storage, where the record does not say.
        """
        credentials = record.upload_credentials or {}
        return cls(
            method=str(record.storage_method or method),
            url=record.upload_url or None,
            multipart_url=getattr(record, "multipart_upload_url", None) or None,
            verb=str(record.upload_method).upper() if record.upload_method else None,
            headers={str(name): str(value) for name, value in (record.upload_headers or {}).items()},
            token=credentials.get("authorizationToken"),
            file_name=getattr(record, "upload_filename", None) or None,
        )


class Record(Protocol):
    """What is uploaded.

    Attributes:
        address: Where its bytes go.
    """

    address: Address

    def renew(self) -> Steps[None]:
        """Get a fresh address.

        Raises:
            UploadError: iconik gives none.
        """
        ...


class PartUrls(Protocol):
    """Who signs what an S3 upload in parts needs."""

    def start_url(self) -> str | None:
        """The URL that starts an upload; `None` where there is none."""

    def page(self, upload_id: str, of: int, page: int, per_page: int) -> Steps[dict[int, str]]:
        """One page of the URLs for parts 1 to `of`, by their number."""
        ...

    def with_md5(self, upload_id: str, number: int, md5: str) -> Steps[str | None]:
        """The URL for one part that is sent with its MD5 (base64); `None` where nobody signs such."""
        ...

    def complete_url(self, upload_id: str) -> Steps[str | None]:
        """The URL that puts the parts together."""
        ...

    def list_urls(self, upload_id: str, parts: int) -> Steps[list[str]]:
        """The URLs that list the parts which are there; empty where nobody signs such."""
        ...

    def abort(self, upload_id: str) -> Steps[bool]:
        """Have the parts dropped; whether that was done."""
        ...


class FetchedRecord:
    """A record that is fetched for a fresh address.

    Args:
        address: Where its bytes go.
        fetch: Makes the call that fetches it.
    """

    def __init__(self, address: Address, fetch: Callable[[], Call[Any]]) -> None:
        self.address = address
        self._fetch = fetch

    def renew(self) -> Steps[None]:
        """Get a fresh address; see `Record.renew`."""
        fetched = Address.of((yield from require(self._fetch())), self.address.method)
        if fetched.url is None:
            raise UploadError("the address of the upload has expired, and iconik gives no other: upload it anew")
        self.address = fetched


class RecordPartUrls:
    """The part URLs of a file or a proxy, signed by iconik.

    Args:
        record: The record.
        operations: The operations of its kind.
        ids: Identifiers of the asset, and of the file or the proxy.
    """

    def __init__(self, record: Record, operations: PartOperations, ids: tuple[str, str]) -> None:
        self._record = record
        self._operations = operations
        self._ids = ids

    def start_url(self) -> str | None:
        """The URL that starts an upload; see `PartUrls.start_url`."""
        return self._record.address.multipart_url

    def page(self, upload_id: str, of: int, page: int, per_page: int) -> Steps[dict[int, str]]:
        """One page of the URLs for parts; see `PartUrls.page`."""
        call = self._operations.page(*self._ids, parts_num=of, upload_id=upload_id, page=page, per_page=per_page)
        found = yield from require(call)
        return {each.number: each.url for each in found.objects or [] if each.number and each.url}

    def with_md5(self, upload_id: str, number: int, md5: str) -> Steps[str | None]:
        """The URL for one part with its MD5; see `PartUrls.with_md5`."""
        if self._operations.with_md5 is None:
            return None
        body = {"upload_id": upload_id, "parts": [{"part_number": number, "checksum": md5}]}
        signed = yield from require(self._operations.with_md5(*self._ids, body))
        return next((part.url for part in signed.parts or [] if part.part_number == number and part.url), None)

    def complete_url(self, upload_id: str) -> Steps[str | None]:
        """The URL that puts the parts together; see `PartUrls.complete_url`."""
        call = self._operations.urls(*self._ids, upload_id=upload_id, type="complete_url")
        return (yield from require(call)).complete_url or None

    def list_urls(self, upload_id: str, parts: int) -> Steps[list[str]]:
        """The URLs that list the parts; see `PartUrls.list_urls`."""
        call = self._operations.urls(*self._ids, upload_id=upload_id, type="list_parts_url", max_part_number=parts)
        return list((yield from require(call)).list_parts_url or [])

    def abort(self, upload_id: str) -> Steps[bool]:
        """Have the parts dropped; see `PartUrls.abort`."""
        call = self._operations.clean_up(*self._ids, {"upload_id": upload_id, "abort_upload": True})
        return (yield from send(call)).response.is_success


@attrs.frozen
class PartOperations:
    """The operations that sign parts of one kind of record, each as what builds the call."""

    page: Callable[..., Call[m.S3MultipartUploadResponse]]
    urls: Callable[..., Call[m.MultipartUrls]]
    clean_up: Callable[..., Call[None]]
    with_md5: Callable[..., Call[m.MultipartS3UrlParts]] | None = None


OF_FILES = PartOperations(
    FilesService.list_file_part_urls.build,
    FilesService.get_file_multipart_urls.build,
    FilesService.cleanup_file_multipart.build,
    FilesService.sign_file_s3_parts.build,
)
OF_PROXIES = PartOperations(
    FilesService.list_proxy_part_urls.build,
    FilesService.get_proxy_multipart_urls.build,
    FilesService.cleanup_proxy_multipart.build,
)


def require_id(made: Any, what: str) -> str:
    """What iconik calls a record that it has made.

    Raises:
        UploadError: It did not say.
    """
    if not made.id:
        raise UploadError(f"iconik did not say what it calls the {what}")
    return str(made.id)


def require(call: Call[T]) -> Steps[T]:
    """Send a call; the object in its answer.

    Raises:
        ApiConnectionError: No answer arrived.
        ApiStatusError: The status is 400 or more.
        UploadError: There is no such object in the answer.
    """
    response = (yield from send(call)).raise_for_status()
    if response.data is None:
        raise UploadError(f"iconik's answer to {call.method} {call.path} is not what it should be")
    return response.data
