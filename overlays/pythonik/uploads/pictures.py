"""Keyframes and attachments: small files that go up in one request or one session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from iconik_api.assets.operations import AssetsService
from iconik_api.files.operations import FilesService

from ..exceptions import UploadError
from .flow import Made
from .iconik import known, remove_record
from .journal import Journal
from .record import Address, FetchedRecord, require
from .source import Source
from .steps import Steps, do

__all__ = ["KeyframeUpload"]


@attrs.frozen(kw_only=True)
class KeyframeUpload:
    """Makes the record of a keyframe.

    Args:
        name: What the file is called.
        asset_id: Asset that it is a picture of.
        type: `KEYFRAME` or `POSTER`.
        properties: Further properties of the record, such as `time_code` and `resolution`.
        storage_id: Storage that it goes to; by default the one that iconik takes for keyframes.
    """

    kind = "keyframe"
    wants_job = False

    name: str
    asset_id: str
    type: str = "KEYFRAME"
    properties: Mapping[str, Any] = attrs.field(factory=dict)
    storage_id: str | None = None

    def target(self) -> Mapping[str, Any]:
        """See `Maker.target`."""
        return attrs.asdict(self)

    def title(self) -> str:
        """What the upload is called."""
        return f"Upload keyframe {self.name}"

    def check(self, journal: Journal) -> Steps[None]:
        """Make sure that the asset is there.

        Raises:
            UploadError: It is not.
        """
        yield from known(AssetsService.get_asset.build(self.asset_id), f"asset {self.asset_id}")

    def make(self, journal: Journal, source: Source) -> Steps[Made]:
        """Make the keyframe."""
        body: dict[str, Any] = {"name": self.name, "filename": self.name, "type": self.type, **self.properties}
        if self.storage_id is not None:
            body["storage_id"] = self.storage_id
        if source.size is not None:
            body["size"] = source.size
        call = FilesService.create_asset_keyframe.build(self.asset_id, body, use_google_resumable_upload=True)
        made = yield from require(call)
        if not made.id:
            raise UploadError("iconik did not say what it calls the keyframe")
        keyframe_id = str(made.id)
        values = {"asset_id": self.asset_id, "keyframe_id": keyframe_id, "storage_id": made.storage_id or None}
        yield from do(lambda: journal.note(**values))
        fetch = lambda: FilesService.get_asset_keyframe.build(self.asset_id, keyframe_id)  # noqa: E731
        return Made(FetchedRecord(Address.of(made), fetch))

    def close(self, journal: Journal) -> Steps[None]:
        """Close the keyframe."""
        call = FilesService.update_asset_keyframe.build(
            self.asset_id, journal.values["keyframe_id"], {"status": "CLOSED", "type": self.type}
        )
        yield from require(call)

    def remove(self, journal: Journal) -> Steps[list[str]]:
        """Remove the keyframe."""
        keyframe_id = journal.values.get("keyframe_id")
        if keyframe_id is None:
            return []
        call = FilesService.delete_asset_keyframe.build(self.asset_id, keyframe_id)
        return (yield from remove_record(call, f"keyframe {keyframe_id}"))
