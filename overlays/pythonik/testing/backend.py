"""Backends of the storages of the stand-in: servers that objects are uploaded to and downloaded from.

Each kind of storage has a class. The package contains a server for S3; tests start the servers for the other kinds.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

from .signing import Bucket
from .storage import S3Server, request
from .tables import Record

LIFETIME = 3600
"""Default lifetime of a signed URL in seconds."""

_PARTS_IN_A_LIST = 1000


class Backend(ABC):
    """Backend of one kind of storage.

    Attributes:
        method: Storage method in iconik, such as `S3`.
        settings: Settings of the storage, as in responses of iconik.
        front: Scheme, host and port in URLs, if they differ from those of the server, such as those of a proxy. If
            signatures cover the Host header, the proxy must forward the host of the server.
    """

    method: ClassVar[str]

    def __init__(self) -> None:
        self.settings: dict[str, Any] = {"bucket": "iconik", "path": "/"}
        self.front: str | None = None

    @property
    @abstractmethod
    def endpoint(self) -> str:
        """Scheme, host and port of the server. The server is started on first use.

        Raises:
            StorageError: The server does not start.
        """

    @abstractmethod
    def upload_fields(self, key: str, *, in_parts: bool, resumable: bool) -> Record:
        """Return the fields of a record with the address of its upload.

        Args:
            key: Key of the object.
            in_parts: Whether the record supports an upload in parts.
            resumable: Whether the URL may start an upload session, if the storage supports sessions.
        """

    @abstractmethod
    def download_url(self, key: str, disposition: str, content_type: str | None) -> str:
        """Return a URL that downloads an object, with these values in the headers of the response."""

    @abstractmethod
    def put(self, key: str, data: bytes) -> None:
        """Write an object directly.

        Raises:
            StorageError: The server refuses the request, or is not reachable.
        """

    def stop(self) -> None:  # noqa: B027 - a server that was not started here keeps running
        """Stop the server, if the stand-in has started it."""

    def shown(self, url: str) -> str:
        """Return a URL of the server for clients."""
        return url if self.front is None else self.front + url.removeprefix(self.endpoint)


class S3Backend(Backend):
    """A bucket of an S3 server.

    Attributes:
        lifetime: Lifetime of a signed URL in seconds.
        allows_lists: Whether signed URLs permit the listing of parts, which the bucket of a customer may refuse.
        allows_aborts: Whether signed URLs permit the abort of an upload.
    """

    method = "S3"

    def __init__(self, server: S3Server) -> None:
        super().__init__()
        self.lifetime = LIFETIME
        self.allows_lists = True
        self.allows_aborts = True
        self._server = server

    @property
    def endpoint(self) -> str:
        """Scheme, host and port of the server; see `Backend.endpoint`."""
        return self._server.bucket.endpoint

    def sign(
        self,
        method: str,
        key: str,
        query: Mapping[str, str] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        allowed: bool = True,
    ) -> str:
        """Return a URL for one request. If it is not allowed, a wrong secret signs it, so that S3 refuses it."""
        bucket: Bucket = self._server.bucket
        if not allowed:
            bucket = replace(bucket, secret_key="another")  # noqa: S106 - not a real secret
        return bucket.sign(method, key, query, headers=headers, lifetime=self.lifetime)

    def upload_fields(self, key: str, *, in_parts: bool, resumable: bool) -> Record:
        """Return a URL for one request, and a URL that starts an upload in parts; see `Backend.upload_fields`."""
        fields = {
            "upload_url": self.shown(self.sign("PUT", key)),
            "upload_method": "PUT",
            "upload_headers": {},
            "upload_credentials": {},
            "upload_filename": key.rpartition("/")[2],
        }
        if in_parts:
            fields["multipart_upload_url"] = self.shown(self.sign("POST", key, {"uploads": ""}))
        return fields

    def download_url(self, key: str, disposition: str, content_type: str | None) -> str:
        """Return a URL that downloads an object; see `Backend.download_url`."""
        query = {"response-content-disposition": disposition}
        if content_type:
            query["response-content-type"] = content_type
        return self.shown(self.sign("GET", key, query))

    def put(self, key: str, data: bytes) -> None:
        """Write an object directly; see `Backend.put`."""
        self._server.send("PUT", key, body=data)

    def part_url(self, key: str, upload_id: str, number: int, checksum: str | None = None) -> str:
        """Return the URL for a part.

        Args:
            key: Key of the object.
            upload_id: Identifier of the upload.
            number: Number of the part, from 1.
            checksum: MD5 (base64) that the request must carry.
        """
        headers = {"Content-MD5": checksum} if checksum else None
        return self.shown(self.sign("PUT", key, {"partNumber": str(number), "uploadId": upload_id}, headers=headers))

    def complete_url(self, key: str, upload_id: str) -> str:
        """Return the URL that completes the upload."""
        return self.shown(self.sign("POST", key, {"uploadId": upload_id}))

    def abort_url(self, key: str, upload_id: str) -> str:
        """Return the URL that aborts an upload."""
        return self.shown(self._abort_url(key, upload_id))

    def list_urls(self, key: str, upload_id: str, highest: int) -> Sequence[str]:
        """Return the URLs that list the parts up to a number, a thousand parts each."""
        return [
            self.shown(
                self.sign(
                    "GET", key, {"uploadId": upload_id, "part-number-marker": str(marker)}, allowed=self.allows_lists
                )
            )
            for marker in range(0, highest, _PARTS_IN_A_LIST)
        ]

    def abort(self, key: str, upload_id: str) -> None:
        """Abort an upload directly.

        Raises:
            StorageError: The server refuses the request, or is not reachable.
        """
        request("DELETE", self._abort_url(key, upload_id))

    def stop(self) -> None:
        """Stop the server; see `Backend.stop`."""
        self._server.stop()

    def _abort_url(self, key: str, upload_id: str) -> str:
        return self.sign("DELETE", key, {"uploadId": upload_id}, allowed=self.allows_aborts)


@dataclass(frozen=True)
class PartAddress:
    """Upload address of one worker for parts of a large file of B2."""

    url: str = field(repr=False)
    token: str = field(repr=False)


class LargeFileError(Exception):
    """B2 refused a request.

    Attributes:
        code: Error code of B2.
    """

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


class LargeFileBackend(Backend):
    """A bucket of B2. iconik, which holds the credentials, starts and finishes its large files.

    All methods raise a `LargeFileError` if B2 refuses the request.
    """

    method = "B2"

    @abstractmethod
    def start_large_file(self, key: str) -> str:
        """Start a large file, and return its identifier."""

    @abstractmethod
    def part_address(self, large_file_id: str) -> PartAddress:
        """Return a further address for parts."""

    @abstractmethod
    def finish_large_file(self, large_file_id: str, digests: Sequence[str]) -> None:
        """Finish a large file, given the SHA-1 of its parts in order."""

    @abstractmethod
    def cancel_large_file(self, large_file_id: str) -> None:
        """Cancel a large file."""
