"""What stands behind the stand-in's storages: where bytes are sent, and where they are fetched from.

One class a kind of storage. S3 comes with the package; others are for tests that bring a server of their own.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

from .signing import Bucket
from .state import Record
from .storage import S3Server, request

LIFETIME = 3600
"""Seconds until a signed URL expires, where a test says nothing else."""

_PARTS_IN_A_LIST = 1000


class Backend(ABC):
    """A storage of one kind.

    Attributes:
        method: what iconik calls the kind.
        settings: of the storage, as iconik answers them.
        front: scheme, host and port that URLs name in place of those of the server, such as those of a proxy. It has to
            send the server's own Host header on where signatures cover it.
    """

    method: ClassVar[str]

    def __init__(self) -> None:
        self.settings: dict[str, Any] = {"bucket": "iconik", "path": "/"}
        self.front: str | None = None

    @property
    @abstractmethod
    def endpoint(self) -> str:
        """Scheme, host and port of the server, which is started if it was not.

        Raises:
            StorageError: it does not start.
        """

    @abstractmethod
    def upload_fields(self, key: str, *, in_parts: bool, resumable: bool) -> Record:
        """Return the fields of a record that say where its bytes are sent.

        Args:
            key: where the object will lie.
            in_parts: whether the record can be sent in parts.
            resumable: whether the URL may open a session, where the storage has such.
        """

    @abstractmethod
    def download_url(self, key: str, disposition: str, content_type: str | None) -> str:
        """Return a URL that gives an object, with these values in the headers of the answer."""

    @abstractmethod
    def put(self, key: str, data: bytes) -> None:
        """Write an object ourselves.

        Raises:
            StorageError: the server refuses or is not there.
        """

    def stop(self) -> None:  # noqa: B027 - a server that somebody else runs is not ours to end
        """End the server if it is the stand-in's to end."""

    def shown(self, url: str) -> str:
        """Return a URL of the server as clients are to see it."""
        return url if self.front is None else self.front + url.removeprefix(self.endpoint)


class S3Backend(Backend):
    """A bucket of an S3 server.

    Attributes:
        lifetime: seconds until a signed URL expires.
        allows_lists: whether URLs that list parts are signed by somebody who may; the bucket of a customer may refuse.
        allows_aborts: the same of URLs that drop an upload.
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
        """See `Backend.endpoint`."""
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
        """Return a URL for one request; one that is not allowed is signed with another secret, so S3 refuses it."""
        bucket: Bucket = self._server.bucket
        if not allowed:
            bucket = replace(bucket, secret_key="another")  # noqa: S106 - no secret of anybody
        return bucket.sign(method, key, query, headers=headers, lifetime=self.lifetime)

    def upload_fields(self, key: str, *, in_parts: bool, resumable: bool) -> Record:
        """A URL for one request, and one that starts an upload in parts; see `Backend.upload_fields`."""
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
        """See `Backend.download_url`."""
        query = {"response-content-disposition": disposition}
        if content_type:
            query["response-content-type"] = content_type
        return self.shown(self.sign("GET", key, query))

    def put(self, key: str, data: bytes) -> None:
        """See `Backend.put`."""
        self._server.send("PUT", key, body=data)

    def part_url(self, key: str, upload_id: str, number: int, checksum: str | None = None) -> str:
        """Return the URL that takes a part.

        Args:
            key: of the object.
            upload_id: of the upload.
            number: of the part, from 1.
            checksum: MD5 (base64) that the request must then carry.
        """
        headers = {"Content-MD5": checksum} if checksum else None
        return self.shown(self.sign("PUT", key, {"partNumber": str(number), "uploadId": upload_id}, headers=headers))

    def complete_url(self, key: str, upload_id: str) -> str:
        """Return the URL that puts the parts together."""
        return self.shown(self.sign("POST", key, {"uploadId": upload_id}))

    def abort_url(self, key: str, upload_id: str) -> str:
        """Return the URL that drops an upload."""
        return self.shown(self._abort_url(key, upload_id))

    def list_urls(self, key: str, upload_id: str, highest: int) -> Sequence[str]:
        """Return the URLs that list the parts up to a number, a thousand each."""
        return [
            self.shown(
                self.sign(
                    "GET", key, {"uploadId": upload_id, "part-number-marker": str(marker)}, allowed=self.allows_lists
                )
            )
            for marker in range(0, highest, _PARTS_IN_A_LIST)
        ]

    def abort(self, key: str, upload_id: str) -> None:
        """Drop an upload ourselves.

        Raises:
            StorageError: the server refuses or is not there.
        """
        request("DELETE", self._abort_url(key, upload_id))

    def stop(self) -> None:
        """See `Backend.stop`."""
        self._server.stop()

    def _abort_url(self, key: str, upload_id: str) -> str:
        return self.sign("DELETE", key, {"uploadId": upload_id}, allowed=self.allows_aborts)


@dataclass(frozen=True)
class PartAddress:
    """Where one worker sends parts of a large file of B2."""

    url: str = field(repr=False)
    token: str = field(repr=False)


class LargeFileError(Exception):
    """B2 refuses.

    Attributes:
        code: B2's word for why.
    """

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


class LargeFileBackend(Backend):
    """A bucket of B2: its large files are opened and finished by iconik, which holds the credentials.

    All methods raise a `LargeFileError` where B2 refuses.
    """

    method = "B2"

    @abstractmethod
    def start_large_file(self, key: str) -> str:
        """Start a large file; return its identifier."""

    @abstractmethod
    def part_address(self, large_file_id: str) -> PartAddress:
        """Return another address for parts."""

    @abstractmethod
    def finish_large_file(self, large_file_id: str, digests: Sequence[str]) -> None:
        """Put the parts together; their SHA-1 stand in order."""

    @abstractmethod
    def cancel_large_file(self, large_file_id: str) -> None:
        """Drop the parts."""
