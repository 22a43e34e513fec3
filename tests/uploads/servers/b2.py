"""B2 over HTTP, as far as uploads need it; what it does is done by the simulator that b2sdk tests itself with."""

from __future__ import annotations

import hashlib
import io
import json
import secrets
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote

from b2sdk.v3 import RawSimulator
from b2sdk.v3.exception import B2Error

from pythonik.testing.backend import LargeFileBackend, LargeFileError, PartAddress

from .http_server import Answer, HttpServer, Received, RequestBody, ranged

SMALLEST_PART = 5_000_000

_BUCKET = "iconik"


@dataclass
class _Address:
    """An upload URL that B2 has given out; it serves one request at a time."""

    simulated: str
    large_file_id: str | None
    is_busy: bool = False


class B2Server(HttpServer):
    """The storage.

    Attributes:
        simulator: Holds files and parts.
        refusals: Status and code of the refusals for the next uploads, such as `(503, "service_unavailable")`. A URL
            that was refused serves no more.
    """

    def __init__(self) -> None:
        super().__init__()
        self.simulator = RawSimulator()
        self.refusals: deque[tuple[int, str]] = deque()
        key_id, key = self.simulator.create_account()
        account = self.simulator.authorize_account("production", key_id, key)
        self.api_url = account["apiInfo"]["storageApi"]["apiUrl"]
        self.token = account["authorizationToken"]
        self.bucket_id = self.simulator.create_bucket(
            self.api_url, self.token, account["accountId"], _BUCKET, "allPrivate"
        )["bucketId"]
        self._addresses: dict[str, _Address] = {}
        self._expired: set[str] = set()
        self._download_token = secrets.token_hex(16)

    def upload_address(self) -> PartAddress:
        """Upload address for one file."""
        given = self.simulator.get_upload_url(self.api_url, self.token, self.bucket_id)
        return self._address("b2_upload_file", given["uploadUrl"], None)

    def part_address(self, large_file_id: str) -> PartAddress:
        """Return the upload address for the parts of one worker.

        Raises:
            LargeFileError: The large file does not exist.
        """
        self.unfinished(large_file_id)
        given = self.simulator.get_upload_part_url(self.api_url, self.token, large_file_id)
        return self._address("b2_upload_part", given["uploadUrl"], large_file_id)

    def expire_all(self) -> None:
        """Let all tokens that were given out expire, of uploads and of downloads."""
        with self.lock:
            self._expired.update(self._addresses, [self._download_token])
            self._addresses.clear()
            self._download_token = secrets.token_hex(16)

    def forget_files(self) -> None:
        """Drop the content of all files: together, those of the tests are a gigabyte."""
        bucket = self.simulator.bucket_id_to_bucket[self.bucket_id]
        bucket.file_id_to_file.clear()
        bucket.file_name_and_id_to_file.clear()

    def download_url(self, name: str) -> str:
        return f"{self.url}/file/{_BUCKET}/{quote(name)}?Authorization={self._download_token}"

    def unfinished(self, large_file_id: str) -> Any:
        """A large file that is not finished yet, as the simulator holds it.

        Raises:
            LargeFileError: The large file does not exist.
        """
        file = self.simulator.bucket_id_to_bucket[self.bucket_id].file_id_to_file.get(large_file_id)
        if file is None or file.action != "start":
            raise LargeFileError("bad_request", f"No active upload for: {large_file_id}")
        return file

    def answer(self, request: Received, body: RequestBody) -> Answer:
        if request.path.startswith(f"/file/{_BUCKET}/"):
            return self._download(request)
        token = request.headers.get("authorization", "")
        with self.lock:
            address = self._addresses.get(token)
            if address is None or request.method != "POST":
                code = "expired_auth_token" if token in self._expired else "bad_auth_token"
                return _refusal(401, code, "the token is not valid")
            if self.refusals:
                del self._addresses[token]
                return _refusal(*self.refusals.popleft(), "as the test asked for")
            if address.is_busy:
                return _refusal(503, "service_unavailable", "the upload URL is in use")
            address.is_busy = True
        try:
            return self._upload(request, address, io.BytesIO(body.read()))
        except (B2Error, ValueError) as error:
            return _refusal(400, "bad_request", str(error))
        except KeyError as error:
            return _refusal(400, "bad_request", f"no header {error}, or no such large file")
        finally:
            address.is_busy = False

    def _address(self, operation: str, simulated: str, large_file_id: str | None) -> PartAddress:
        token = secrets.token_urlsafe(24)
        with self.lock:
            self._addresses[token] = _Address(simulated, large_file_id)
        return PartAddress(f"{self.url}/b2api/v2/{operation}/{secrets.token_hex(8)}", token)

    def _upload(self, request: Received, address: _Address, stream: io.BytesIO) -> Answer:
        size = stream.getbuffer().nbytes
        sha1 = request.headers["x-bz-content-sha1"]
        with self.lock:
            if address.large_file_id is not None:
                self.unfinished_or_gone(address.large_file_id)
                number = int(request.headers["x-bz-part-number"])
                if not number:
                    raise ValueError("parts are numbered from 1")
                done = self.simulator.upload_part(address.simulated, address.simulated, number, size, sha1, stream)
            else:
                name = unquote(request.headers["x-bz-file-name"])
                kind = request.headers["content-type"]
                done = self.simulator.upload_file(
                    address.simulated, address.simulated, name, size, kind, sha1, {}, stream
                )
        return Answer(200, json.dumps(done).encode(), {"Content-Type": "application/json"})

    def unfinished_or_gone(self, large_file_id: str) -> None:
        """Refuse a part of a large file that was finished or cancelled."""
        try:
            self.unfinished(large_file_id)
        except LargeFileError as error:
            raise ValueError(str(error)) from error

    def _download(self, request: Received) -> Answer:
        if request.query.get("Authorization") != self._download_token:
            return _refusal(401, "unauthorized", "the token is not valid")
        name = request.path.removeprefix(f"/file/{_BUCKET}/")
        files = self.simulator.bucket_id_to_bucket[self.bucket_id].file_name_and_id_to_file
        with self.lock:
            found = [file for (each, _), file in sorted(files.items()) if each == name and file.is_visible()]
        if not found:
            return _refusal(404, "not_found", "File with such name does not exist.")
        return ranged(found[0].data_bytes, request)


class B2Backend(LargeFileBackend):
    """The storage as the stand-in uses it."""

    def __init__(self, server: B2Server) -> None:
        super().__init__()
        self.server = server

    @property
    def endpoint(self) -> str:
        return self.server.url

    def upload_fields(self, key: str, *, in_parts: bool, resumable: bool) -> dict[str, Any]:
        address = self.server.upload_address()
        return {
            "upload_url": self.shown(address.url),
            "upload_method": "POST",
            "upload_headers": {},
            "upload_credentials": {"authorizationToken": address.token},
            "upload_filename": quote(key),
        }

    def download_url(self, key: str, disposition: str, content_type: str | None) -> str:
        return self.shown(self.server.download_url(key))

    def put(self, key: str, data: bytes) -> None:
        server = self.server
        address = server.simulator.get_upload_url(server.api_url, server.token, server.bucket_id)["uploadUrl"]
        sha1 = hashlib.sha1(data).hexdigest()
        with server.lock:
            server.simulator.upload_file(address, address, key, len(data), "b2/x-auto", sha1, {}, io.BytesIO(data))

    def start_large_file(self, key: str) -> str:
        server = self.server
        with server.lock:
            return str(
                server.simulator.start_large_file(server.api_url, server.token, server.bucket_id, key, "b2/x-auto", {})[
                    "fileId"
                ]
            )

    def part_address(self, large_file_id: str) -> PartAddress:
        address = self.server.part_address(large_file_id)
        return PartAddress(self.shown(address.url), address.token)

    def finish_large_file(self, large_file_id: str, digests: Sequence[str]) -> None:
        server = self.server
        with server.lock:
            file = server.unfinished(large_file_id)
            for part in [part for part in file.parts if part is not None][:-1]:
                if part.content_length < SMALLEST_PART:
                    raise LargeFileError(
                        "bad_request", f"part {part.part_number} is smaller than {SMALLEST_PART} bytes"
                    )
            try:
                server.simulator.finish_large_file(server.api_url, server.token, large_file_id, list(digests))
            except (B2Error, ValueError) as error:
                raise LargeFileError("bad_request", str(error)) from error

    def cancel_large_file(self, large_file_id: str) -> None:
        server = self.server
        with server.lock:
            server.unfinished(large_file_id)
            server.simulator.cancel_large_file(server.api_url, server.token, large_file_id)

    def expire_all(self) -> None:
        self.server.expire_all()


def _refusal(status: int, code: str, text: str) -> Answer:
    body = json.dumps({"status": status, "code": code, "message": text}).encode()
    return Answer(status, body, {"Content-Type": "application/json"})
