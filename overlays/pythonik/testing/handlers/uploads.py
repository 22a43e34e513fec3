"""Signed URLs for what lies on the S3 storage, and uploads in parts.

A record whose bytes lie there, or will, has the key of its object under ``_key``.
"""

# ruff: noqa: D103 - a handler does what the contract says of the operation that it is named after

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..signing import Bucket
from ..state import Record, RefusedError
from ..storage import StorageError
from .registry import Call, Registry

operation = Registry("files")

_PARTS_IN_A_LIST = 1000


def storage_for(call: Call, purpose: str, *candidates: str | None) -> Record:
    """Return the storage that is named first, or else the one for the purpose."""
    for storage_id in candidates:
        if storage_id is not None:
            return call.state.storages.get(storage_id)
    for storage in call.state.storages.find(purpose=purpose):
        return storage
    raise RefusedError(404, f"there is no storage for {purpose}")


def new_object(call: Call, storage: Record, asset_id: str, name: str) -> Record:
    """Return what a record says about an object that is about to lie on a storage."""
    unique = call.state.new()["id"]
    return {
        "storage_id": storage["id"],
        "storage_method": storage["method"],
        "_key": f"{asset_id}/{unique}/{name}",
    }


def upload_fields(call: Call, record: Record, *, in_parts: bool) -> Record:
    """Return where the bytes of a record are sent; nothing if they cannot be sent to its storage over HTTP."""
    bucket = _bucket(call, record)
    if bucket is None:
        return {}
    fields = {
        "upload_url": bucket.sign("PUT", record["_key"]),
        "upload_method": "PUT",
        "upload_headers": {},
        "upload_credentials": {},
        "upload_filename": record["_key"].rpartition("/")[2],
    }
    if in_parts:
        fields["multipart_upload_url"] = bucket.sign("POST", record["_key"], {"uploads": ""})
    return fields


def download_url(call: Call, record: Record) -> str | None:
    """Return where the bytes of a record are; None while they are not there or cannot be had over HTTP."""
    bucket = _bucket(call, record)
    if bucket is None or record.get("status") == "OPEN":
        return None
    name = record["_key"].rpartition("/")[2].replace('"', "")
    query = {"response-content-disposition": f'{call.option("content_disposition") or "inline"}; filename="{name}"'}
    if content_type := call.option("content_type"):
        query["response-content-type"] = content_type
    return bucket.sign("GET", record["_key"], query)


@operation
def get_file_multipart_urls(call: Call) -> Record:
    return _upload_urls(call, _file(call))


@operation
def get_proxy_multipart_urls(call: Call) -> Record:
    return _upload_urls(call, _proxy(call))


@operation
def list_file_part_urls(call: Call) -> Record:
    return _part_urls(call, _file(call))


@operation
def list_proxy_part_urls(call: Call) -> Record:
    return _part_urls(call, _proxy(call))


@operation
def sign_file_s3_parts(call: Call) -> Record:
    record, upload_id = _file(call), call.body["upload_id"]
    bucket = _needed_bucket(call, record)

    def signed(part: Record) -> Record:
        checksum = part.get("checksum")
        query = _part(upload_id, part["part_number"])
        headers = {"Content-MD5": checksum} if checksum else None
        return {**part, "url": bucket.sign("PUT", record["_key"], query, headers=headers)}

    return {"upload_id": upload_id, "parts": [signed(part) for part in call.body["parts"]]}


@operation
def cleanup_file_multipart(call: Call) -> None:
    _clean_up(call, _file(call))


@operation
def cleanup_proxy_multipart(call: Call) -> None:
    _clean_up(call, _proxy(call))


def _file(call: Call) -> Record:
    return call.state.files.get(call.id("file_id"), asset_id=call.id("asset_id"))


def _proxy(call: Call) -> Record:
    return call.state.proxies.get(call.id("proxy_id"), asset_id=call.id("asset_id"))


def _bucket(call: Call, record: Record) -> Bucket | None:
    if call.storage is None or "_key" not in record or record.get("storage_method") != "S3":
        return None
    return call.storage.bucket


def _needed_bucket(call: Call, record: Record) -> Bucket:
    bucket = _bucket(call, record)
    if bucket is None:
        raise RefusedError(400, "the storage takes no uploads in parts")
    return bucket


def _part(upload_id: str, number: int) -> Mapping[str, str]:
    return {"partNumber": str(number), "uploadId": upload_id}


def _part_urls(call: Call, record: Record) -> Record:
    """Return one page of the URLs of all parts; `parts_num` is how many parts there are altogether."""
    bucket, upload_id = _needed_bucket(call, record), call.option("upload_id")
    if upload_id is None:
        raise RefusedError(400, "query.upload_id: is required for S3")
    first = (call.option("page", 1) - 1) * call.per_page + 1
    numbers = range(first, min(first + call.per_page, call.option("parts_num") + 1))
    return {
        "objects": [
            {"number": number, "url": bucket.sign("PUT", record["_key"], _part(upload_id, number))}
            for number in numbers
        ]
    }


def _upload_urls(call: Call, record: Record) -> Record:
    bucket, upload_id = _needed_bucket(call, record), call.option("upload_id")

    def lists() -> Sequence[str]:
        return [
            bucket.sign("GET", record["_key"], {"uploadId": upload_id, "part-number-marker": str(marker)})
            for marker in range(0, call.option("max_part_number", 1), _PARTS_IN_A_LIST)
        ]

    signers: Mapping[str, Callable[[], object]] = {
        "complete_url": lambda: bucket.sign("POST", record["_key"], {"uploadId": upload_id}),
        "abort_url": lambda: bucket.sign("DELETE", record["_key"], {"uploadId": upload_id}),
        "list_parts_url": lists,
    }
    wanted = call.option("type")
    if wanted is not None and wanted not in signers:
        raise RefusedError(400, f"query.type: {wanted} is none of {', '.join(signers)}")
    return {name: sign() for name, sign in signers.items() if wanted in (None, name)}


def _clean_up(call: Call, record: Record) -> None:
    upload_id = call.body.get("upload_id")
    if call.body.get("abort_upload") and upload_id and call.storage is not None:
        try:
            call.storage.send("DELETE", record["_key"], {"uploadId": upload_id})
        except StorageError as error:
            raise RefusedError(400, f"the storage does not abort the upload: {error}") from error
