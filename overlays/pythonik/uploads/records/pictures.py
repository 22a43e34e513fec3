"""Keyframes and attachments: small files, sent in one request or one session."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import attrs

from iconik_api.assets.operations import AssetsService
from iconik_api.files.operations import FilesService
from iconik_api.runtime.calls.call import Call

from ..base.source import Source
from ..base.steps import Steps, note
from ..flow.factory import CreatedRecord
from ..state.journal import Journal
from ..state.record import Address, FetchedRecord, create, require_id
from .common import close_record, remove_record, require_existing


@attrs.frozen(kw_only=True)
class KeyframeUpload:
    """Factory for the record of a keyframe.

    Args:
        name: Name of the file.
        asset_id: Identifier of the asset.
        type: `KEYFRAME` or `POSTER`.
        properties: Further properties of the record, such as `time_code` and `resolution`.
        storage_id: Storage for the keyframe. Default: the storage of iconik for keyframes.
    """

    kind = "keyframe"
    wants_job = False

    name: str
    asset_id: str
    type: str = "KEYFRAME"
    properties: Mapping[str, Any] = attrs.field(factory=dict)
    storage_id: str | None = None

    def target(self) -> Mapping[str, Any]:
        """Return the arguments; see `RecordFactory.target`."""
        return attrs.asdict(self)

    def title(self) -> str:
        """Return the title of the upload."""
        return f"Upload keyframe {self.name}"

    def check(self, journal: Journal) -> Steps[None]:
        """Check that the asset exists.

        Raises:
            UploadError: The asset does not exist.
        """
        yield from require_existing(AssetsService.get_asset.build(self.asset_id), f"asset {self.asset_id}")

    def create(self, journal: Journal, source: Source) -> Steps[CreatedRecord]:
        """Create the keyframe."""
        body = {**_body(self.name, self.storage_id, source), "type": self.type, **self.properties}
        call = FilesService.create_asset_keyframe.build(self.asset_id, body, use_google_resumable_upload=True)
        fetch = partial(FilesService.get_asset_keyframe.build, self.asset_id)
        return _create_record(journal, call, "keyframe", self.name, self.asset_id, fetch)

    def close(self, journal: Journal) -> Steps[None]:
        """Close the keyframe."""
        ids = self.asset_id, str(journal.values["keyframe_id"])
        call = FilesService.update_asset_keyframe.build(*ids, {"status": "CLOSED", "type": self.type})
        yield from close_record(call, FilesService.get_asset_keyframe.build(*ids))

    def remove(self, journal: Journal) -> Steps[list[str]]:
        """Remove the keyframe."""
        keyframe_id = journal.values.get("keyframe_id")
        if keyframe_id is None:
            return []
        call = FilesService.delete_asset_keyframe.build(self.asset_id, keyframe_id)
        return (yield from remove_record(call, f"keyframe {keyframe_id}"))


@attrs.frozen(kw_only=True)
class AttachmentUpload:
    """Factory for the record of an attachment.

    Args:
        name: Name of the file.
        asset_id: Identifier of the asset.
        segment_id: Identifier of the segment, such as a comment, that the file is attached to.
        properties: Further properties of the record, such as `format`.
        storage_id: Storage for the attachment. Default: a storage that iconik chooses.
    """

    kind = "attachment"
    wants_job = False

    name: str
    asset_id: str
    segment_id: str
    properties: Mapping[str, Any] = attrs.field(factory=dict)
    storage_id: str | None = None

    def target(self) -> Mapping[str, Any]:
        """Return the arguments; see `RecordFactory.target`."""
        return attrs.asdict(self)

    def title(self) -> str:
        """Return the title of the upload."""
        return f"Upload attachment {self.name}"

    def check(self, journal: Journal) -> Steps[None]:
        """Check that the segment exists.

        Raises:
            UploadError: The segment does not exist.
        """
        call = AssetsService.get_segment.build(self.asset_id, self.segment_id)
        yield from require_existing(call, f"segment {self.segment_id} of asset {self.asset_id}")

    def create(self, journal: Journal, source: Source) -> Steps[CreatedRecord]:
        """Create the attachment."""
        ids = self.asset_id, self.segment_id
        media_type = mimetypes.guess_type(self.name)[0] or "application/octet-stream"
        body = {**_body(self.name, self.storage_id, source), "content_type": media_type, **self.properties}
        call = FilesService.create_attachment.build(*ids, body, use_google_resumable_upload=True)
        fetch = partial(FilesService.get_attachment.build, *ids)
        return _create_record(journal, call, "attachment", self.name, self.asset_id, fetch)

    def close(self, journal: Journal) -> Steps[None]:
        """Close the attachment."""
        ids = self.asset_id, self.segment_id, str(journal.values["attachment_id"])
        call = FilesService.update_attachment.build(*ids, {"status": "CLOSED"})
        yield from close_record(call, FilesService.get_attachment.build(*ids))

    def remove(self, journal: Journal) -> Steps[list[str]]:
        """Remove the attachment."""
        attachment_id = journal.values.get("attachment_id")
        if attachment_id is None:
            return []
        call = FilesService.delete_attachment.build(self.asset_id, self.segment_id, attachment_id)
        return (yield from remove_record(call, f"attachment {attachment_id}"))


def _body(name: str, storage_id: str | None, source: Source) -> dict[str, Any]:
    body: dict[str, Any] = {"name": name, "filename": name}
    if storage_id is not None:
        body["storage_id"] = storage_id
    if source.size is not None:
        body["size"] = source.size
    return body


def _create_record(
    journal: Journal, call: Call[Any], kind: str, name: str, asset_id: str, fetch: Callable[[str], Call[Any]]
) -> Steps[CreatedRecord]:
    """Create a record, and write its identifier to the journal."""
    made = yield from create(journal, call, f"{kind} {name!r}", asset_id)
    record_id = require_id(made, kind)
    values = {"asset_id": made.asset_id, f"{kind}_id": record_id, "storage_id": made.storage_id or None}
    yield from note(lambda: journal.note(**values))
    return CreatedRecord(FetchedRecord(Address.of(made, ""), lambda: fetch(record_id)))
