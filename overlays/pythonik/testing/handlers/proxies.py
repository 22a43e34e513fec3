"""Proxies and keyframes of an asset, and attachments of its segments, which are handled alike."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from dataclasses import dataclass

from ..tables import Record
from .formats import of_version
from .registry import Call, Registry
from .uploads import download_url, new_object, storage_for, upload_fields

operation = Registry("files")


@dataclass(frozen=True)
class _Kind:
    """Properties of one kind of file."""

    table: str
    parameter: str
    """Path parameter with the identifier."""
    purpose: str
    """Purpose of the storages for this kind."""
    in_parts: bool
    """Whether uploads in parts are supported."""
    in_segments: bool = False
    """Whether the record belongs to a segment instead of a version."""

    def owner(self, call: Call) -> Record:
        """Return the identifying fields of the asset or segment in the path."""
        asset = call.state.assets.get(call.id("asset_id"))
        if not self.in_segments:
            return {"asset_id": asset["id"]}
        segment = call.state.segments.get(call.id("segment_id"), asset_id=asset["id"])
        return {"asset_id": asset["id"], "segment_id": segment["id"]}

    def find(self, call: Call) -> Record:
        """Return the record in the path."""
        return call.state.table(self.table).get(call.id(self.parameter), **self.owner(call))

    def list(self, call: Call) -> Record:
        """Return a page of the records of an asset or a segment."""
        records = call.state.table(self.table).find(**self.owner(call))
        if not self.in_segments:
            records = of_version(call, records)
        sign = call.option("generate_signed_url")
        return call.page(
            records, lambda page: [{**each, "url": download_url(call, each) if sign else None} for each in page]
        )

    def create(self, call: Call) -> Record:
        """Create a record, and start its upload."""
        state, body = call.state, call.body
        owner = self.owner(call)
        version = call.refer("version_id", state.versions) or state.newest_version(owner["asset_id"])
        call.refer("storage_id", state.storages)
        storage = storage_for(call, self.purpose, body.get("storage_id"))
        name = body.get("filename") or body.get("name") or self.purpose.lower()
        record = state.new(
            {"name": name, "filename": name, "status": "OPEN", "is_public": False},
            body,
            new_object(call, storage, owner["asset_id"], name),
            owner,
            version_id=version["id"],
            _resumable=self.in_parts or bool(call.option("use_google_resumable_upload")),
        )
        return self.show(call, state.table(self.table).add(record))

    def replace(self, call: Call) -> Record:
        """Replace the fields of a record by those of the body. The identifying fields stay."""
        record = self.find(call)
        kept = ("asset_id", "segment_id", "status", "storage_id", "storage_method", "version_id")
        return self.show(call, call.replace(record, {name: record[name] for name in kept if name in record}))

    def change(self, call: Call) -> Record:
        """Set the fields in the body."""
        return self.show(call, call.change(self.find(call)))

    def delete(self, call: Call) -> None:
        """Remove a record."""
        call.state.table(self.table).remove(self.find(call))

    def show(self, call: Call, record: Record) -> Record:
        """Return a record with its download URL or, while its upload is open, its upload URL."""
        if record["status"] == "OPEN":
            fields = upload_fields(call, record, in_parts=self.in_parts, resumable=record.get("_resumable", True))
            return {**record, **fields}
        return {**record, "url": download_url(call, record)}


_PROXY = _Kind("proxies", "proxy_id", "PROXIES", in_parts=True)
_KEYFRAME = _Kind("keyframes", "keyframe_id", "KEYFRAMES", in_parts=False)
_ATTACHMENT = _Kind("attachments", "attachment_id", "FILES", in_parts=False, in_segments=True)


@operation
def list_proxies(call: Call) -> Record:
    return _PROXY.list(call)


@operation
def create_proxy(call: Call) -> Record:
    return _PROXY.create(call)


@operation
def get_proxy(call: Call) -> Record:
    return _PROXY.show(call, _PROXY.find(call))


@operation
def replace_proxy(call: Call) -> Record:
    return _PROXY.replace(call)


@operation
def update_proxy(call: Call) -> Record:
    return _PROXY.change(call)


@operation
def delete_proxy(call: Call) -> None:
    _PROXY.delete(call)


@operation
def list_asset_keyframes(call: Call) -> Record:
    return _KEYFRAME.list(call)


@operation
def create_asset_keyframe(call: Call) -> Record:
    call.need("type")
    return _KEYFRAME.create(call)


@operation
def get_asset_keyframe(call: Call) -> Record:
    return _KEYFRAME.show(call, _KEYFRAME.find(call))


@operation
def replace_asset_keyframe(call: Call) -> Record:
    call.need("type")
    return _KEYFRAME.replace(call)


@operation
def update_asset_keyframe(call: Call) -> Record:
    return _KEYFRAME.change(call)


@operation
def delete_asset_keyframe(call: Call) -> None:
    _KEYFRAME.delete(call)


@operation
def list_attachments(call: Call) -> Record:
    return _ATTACHMENT.list(call)


@operation
def create_attachment(call: Call) -> Record:
    return _ATTACHMENT.create(call)


@operation
def delete_attachments(call: Call) -> None:
    for record in call.state.attachments.find(**_ATTACHMENT.owner(call)):
        call.state.attachments.remove(record)


@operation
def get_attachment(call: Call) -> Record:
    return _ATTACHMENT.show(call, _ATTACHMENT.find(call))


@operation
def replace_attachment(call: Call) -> Record:
    return _ATTACHMENT.replace(call)


@operation
def update_attachment(call: Call) -> Record:
    return _ATTACHMENT.change(call)


@operation
def delete_attachment(call: Call) -> None:
    _ATTACHMENT.delete(call)
