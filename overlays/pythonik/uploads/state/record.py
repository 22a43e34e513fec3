"""A record in iconik that bytes are uploaded to (file, proxy, keyframe or attachment): its address and signed URLs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar

import attrs

from iconik_api.files import models as m
from iconik_api.files.operations import FilesService
from iconik_api.runtime.calls.call import Call

from ...exceptions import ApiConnectionError, ApiStatusError, UploadError
from ..base.steps import Steps, send
from .journal import Journal, Unanswered

T = TypeVar("T")


@attrs.frozen
class Address:
    """Address of an upload, as given by iconik.

    Attributes:
        method: Method of the storage, such as `S3`.
        url: URL that accepts the bytes, or opens an upload session.
        multipart_url: URL that starts an upload in parts; S3 only.
        verb: HTTP method for `url`; `None` if iconik gives none.
        headers: Headers that a request to `url` must carry.
        token: Value of the Authorization header; B2 only.
        file_name: Name of the file for the upload; B2 only.
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
        """Return the address in a record.

        Args:
            record: Record from a response of iconik.
            method: Method of the storage, if the record does not contain it.
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
    """A record that bytes are uploaded to.

    Attributes:
        address: Address of the upload.
    """

    address: Address

    def renew(self) -> Steps[None]:
        """Fetch a fresh address.

        Raises:
            UploadError: The record has no other address.
        """
        ...


class PartUrls(Protocol):
    """Signer of the URLs for an S3 upload in parts."""

    def start_url(self) -> str | None:
        """Return the URL that starts an upload; `None` if the record has no such URL."""

    def page(self, upload_id: str, of: int, page: int, per_page: int) -> Steps[dict[int, str]]:
        """Return one page of the URLs for parts 1 to `of`, by part number."""
        ...

    def with_md5(self, upload_id: str, number: int, md5: str) -> Steps[str | None]:
        """Return the URL for one part that is sent with its MD5 (base64); `None` if this is not supported."""
        ...

    def complete_url(self, upload_id: str) -> Steps[str | None]:
        """Return the URL that completes the upload."""
        ...

    def list_urls(self, upload_id: str, parts: int) -> Steps[list[str]]:
        """Return the URLs that list the uploaded parts; empty if this is not supported."""
        ...

    def abort(self, upload_id: str) -> Steps[bool]:
        """Abort the upload. Return whether the parts were removed."""
        ...


class FetchedRecord:
    """A record that is fetched again for a fresh address.

    Args:
        address: Address of the upload.
        fetch: Returns the call that fetches the record.
    """

    def __init__(self, address: Address, fetch: Callable[[], Call[Any]]) -> None:
        self.address = address
        self._fetch = fetch

    def renew(self) -> Steps[None]:
        """Fetch a fresh address; see `Record.renew`."""
        fetched = Address.of((yield from require(self._fetch())), self.address.method)
        if fetched.url is None:
            raise UploadError("the address of the upload has expired, and iconik gave no new one: start a new upload")
        self.address = fetched


class RecordPartUrls:
    """Part URLs of a file or a proxy, signed by iconik.

    Args:
        record: The record.
        operations: Operations for this kind of record.
        ids: Identifiers of the asset, and of the file or the proxy.
    """

    def __init__(self, record: Record, operations: PartOperations, ids: tuple[str, str]) -> None:
        self._record = record
        self._operations = operations
        self._ids = ids

    def start_url(self) -> str | None:
        """Return the URL that starts an upload; see `PartUrls.start_url`."""
        return self._record.address.multipart_url

    def page(self, upload_id: str, of: int, page: int, per_page: int) -> Steps[dict[int, str]]:
        """Return one page of the URLs for parts; see `PartUrls.page`."""
        call = self._operations.page(*self._ids, parts_num=of, upload_id=upload_id, page=page, per_page=per_page)
        found = yield from require(call)
        return {each.number: each.url for each in found.objects or [] if each.number and each.url}

    def with_md5(self, upload_id: str, number: int, md5: str) -> Steps[str | None]:
        """Return the URL for one part with its MD5; see `PartUrls.with_md5`."""
        if self._operations.with_md5 is None:
            return None
        body = {"upload_id": upload_id, "parts": [{"part_number": number, "checksum": md5}]}
        signed = yield from require(self._operations.with_md5(*self._ids, body))
        return next((part.url for part in signed.parts or [] if part.part_number == number and part.url), None)

    def complete_url(self, upload_id: str) -> Steps[str | None]:
        """Return the URL that completes the upload; see `PartUrls.complete_url`."""
        call = self._operations.urls(*self._ids, upload_id=upload_id, type="complete_url")
        return (yield from require(call)).complete_url or None

    def list_urls(self, upload_id: str, parts: int) -> Steps[list[str]]:
        """Return the URLs that list the parts; see `PartUrls.list_urls`."""
        call = self._operations.urls(*self._ids, upload_id=upload_id, type="list_parts_url", max_part_number=parts)
        return list((yield from require(call)).list_parts_url or [])

    def abort(self, upload_id: str) -> Steps[bool]:
        """Abort the upload; see `PartUrls.abort`."""
        call = self._operations.clean_up(*self._ids, {"upload_id": upload_id, "abort_upload": True})
        return (yield from send(call)).response.is_success


@attrs.frozen
class PartOperations:
    """Operations that sign parts of one kind of record, each as a function that builds the call."""

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


def create(journal: Journal, call: Call[T], what: str, asset_id: str | None = None) -> Steps[T]:
    """Send a call that creates an object, and return the object.

    Until its identifier is written to the journal, the object is `Journal.unanswered`, unless iconik has refused to
    create it.

    Args:
        journal: Journal of the upload.
        call: Creates the object.
        what: Kind and name of the object.
        asset_id: Identifier of its asset; `None` if the object does not disappear with an asset.

    Raises:
        ApiConnectionError: No response arrived.
        ApiStatusError: The status is 400 or more.
        UploadError: The response does not contain the expected object.
    """
    journal.unanswered = Unanswered(what, asset_id)
    try:
        return (yield from require(call))
    except ApiStatusError as error:
        if error.status < 500:
            journal.unanswered = None
        raise
    except ApiConnectionError as error:
        if getattr(error.__cause__, "unsent", False):
            journal.unanswered = None
        raise


def require_id(made: Any, what: str) -> str:
    """Return the identifier of a created record.

    Raises:
        UploadError: The response contains no identifier.
    """
    if not made.id:
        raise UploadError(f"iconik's response contains no id of the new {what}")
    return str(made.id)


def require(call: Call[T]) -> Steps[T]:
    """Send a call, and return the object in its response.

    Raises:
        ApiConnectionError: No response arrived.
        ApiStatusError: The status is 400 or more.
        UploadError: The response does not contain the expected object.
    """
    response = (yield from send(call)).raise_for_status()
    if response.data is None:
        raise UploadError(f"iconik's response to {call.method} {call.path} does not contain the expected object")
    return response.data
