"""Original files: an asset, its format and file set, and the file."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from typing import Any

import attrs

from iconik_api.assets.operations import AssetsService
from iconik_api.files.operations import FilesService
from iconik_api.metadata.operations import MetadataService
from iconik_api.runtime.calls.call import Call

from ...exceptions import UploadError
from ..base.source import Source
from ..base.steps import Steps, note, send
from ..flow.factory import CreatedRecord
from ..state.journal import Journal
from ..state.record import OF_FILES, Address, FetchedRecord, RecordPartUrls, create, require, require_id
from .common import choose_storage, close_record, confirm_size, remove_record, require_existing, start_transcoding


@attrs.frozen(kw_only=True)
class FileUpload:
    """Factory for the records of an original file.

    Args:
        name: Name of the file.
        asset_id: Identifier of an existing asset for the file. Default: a new asset.
        asset_title: Title of the new asset. Default: the name of the file.
        collection_id: Collection for the new asset.
        metadata: Metadata values by field: a value, a list of values, or the form of iconik.
        view_id: Metadata view for writing the values.
        new_version: Create a new version of the asset for the file.
        format_name: Name of the new format.
        format_id: Identifier of an existing format, instead of a new one.
        file_set_id: Identifier of an existing file set, instead of a new one.
        storage_id: Storage for the file. Default: the storage of iconik for files.
        directory: Directory on the storage. Default: the root.
        transcode: Create proxy and keyframes.
        wants_job: Show the upload as a job.
    """

    kind = "file"

    name: str
    asset_id: str | None = None
    asset_title: str | None = None
    collection_id: str | None = None
    metadata: Mapping[str, Any] | None = None
    view_id: str | None = None
    new_version: bool = False
    format_name: str = "ORIGINAL"
    format_id: str | None = None
    file_set_id: str | None = None
    storage_id: str | None = None
    directory: str = ""
    transcode: bool = True
    wants_job: bool = True

    def target(self) -> Mapping[str, Any]:
        """Return the arguments; see `RecordFactory.target`."""
        return attrs.asdict(self)

    def title(self) -> str:
        """Return the title of the job."""
        return f"Upload {self.name}"

    def check(self, journal: Journal) -> Steps[None]:
        """Check that the storage, the collection, the metadata view and the asset exist.

        Raises:
            UploadError: An object does not exist, or the storage does not accept uploads.
        """
        yield from choose_storage(journal, "FILES", self.storage_id)
        if self.collection_id is not None:
            call = AssetsService.get_collection.build(self.collection_id)
            yield from require_existing(call, f"collection {self.collection_id}")
        if self.view_id is not None:
            yield from require_existing(MetadataService.get_view.build(self.view_id), f"metadata view {self.view_id}")
        if self.asset_id is not None:
            yield from require_existing(AssetsService.get_asset.build(self.asset_id), f"asset {self.asset_id}")

    def create(self, journal: Journal, source: Source) -> Steps[CreatedRecord]:
        """Create asset, metadata, format, file set and file, except those in the journal."""
        yield from self.prepare(journal)
        return (yield from create_file(journal, self.name, self.directory, source.size))

    def prepare(self, journal: Journal) -> Steps[None]:
        """Create all records except the file."""
        if "asset_id" not in journal.values:
            yield from self._create_asset(journal)
        if self.metadata and "has_metadata" not in journal.values:
            (yield from send(self._describe(journal.values["asset_id"]))).raise_for_status()
            yield from note(lambda: journal.note(has_metadata=True))
        if "format_id" not in journal.values:
            yield from self._create_format(journal)
        if "file_set_id" not in journal.values:
            yield from self._create_file_set(journal)

    def close(self, journal: Journal) -> Steps[None]:
        """Close the file, and start its transcoding."""
        yield from close_file(journal)
        if self.transcode:
            yield from transcode_file(journal, journal.values["file_id"])

    def remove(self, journal: Journal) -> Steps[list[str]]:
        """Remove the file and the records created for it."""
        return [*(yield from remove_file(journal)), *(yield from self.remove_prepared(journal))]

    def remove_prepared(self, journal: Journal) -> Steps[list[str]]:
        """Remove the created records except the file. Return descriptions of those that could not be removed."""
        values = journal.values
        if "asset_id" not in values:
            return []
        asset_id = str(values["asset_id"])
        if self.asset_id is None:
            kept = yield from remove_record(AssetsService.delete_asset.build(asset_id), f"asset {asset_id}")
            if not kept and journal.unanswered is not None and journal.unanswered.asset_id == asset_id:
                journal.unanswered = None
            return kept
        left: list[str] = []
        for name, what, is_ours, delete in (
            ("file_set_id", "file set", self.file_set_id is None, FilesService.delete_file_set),
            ("format_id", "format", self.format_id is None, FilesService.delete_format),
            ("version_id", "version", self.new_version, AssetsService.delete_asset_version),
        ):
            if is_ours and values.get(name):
                left += yield from remove_record(delete.build(asset_id, values[name]), f"{what} {values[name]}")
        return left

    def _create_asset(self, journal: Journal) -> Steps[None]:
        if self.asset_id is None:
            body = {"title": self.asset_title or self.name, "type": "ASSET", "status": "ACTIVE"}
            if self.collection_id is not None:
                body["collection_id"] = self.collection_id
            call = AssetsService.create_asset.build(body, assign_to_collection=self.collection_id is not None)
            made = yield from create(journal, call, f"asset {body['title']!r}")
            yield from note(lambda: journal.note(asset_id=made.id, version_id=_version_of(made)))
        elif self.new_version:
            before = yield from require(AssetsService.get_asset.build(self.asset_id))
            another = AssetsService.create_asset_version.build(self.asset_id, {})
            after = yield from create(journal, another, "a version", self.asset_id)
            known_before = {version.id for version in getattr(before, "versions", None) or []}
            new = next((each.id for each in after.versions or [] if each.id not in known_before), None)
            if new is None:
                raise UploadError("iconik's response contains no id of the new version")
            yield from note(lambda: journal.note(asset_id=self.asset_id, version_id=new))
        else:
            yield from note(lambda: journal.note(asset_id=self.asset_id))

    def _describe(self, asset_id: str) -> Call[Any]:
        body = {"metadata_values": {name: _values(value) for name, value in (self.metadata or {}).items()}}
        if self.view_id is None:
            return MetadataService.replace_metadata.build("assets", asset_id, body)
        return MetadataService.replace_view_metadata.build("assets", asset_id, self.view_id, body)

    def _create_format(self, journal: Journal) -> Steps[None]:
        if self.format_id is not None:
            yield from note(lambda: journal.note(format_id=self.format_id))
            return
        media_type = mimetypes.guess_type(self.name)[0] or "application/octet-stream"
        body = {
            "name": self.format_name,
            "metadata": [{"internet_media_type": media_type}],
            "storage_methods": [journal.values["method"]],
        }
        if journal.values.get("version_id"):
            body["version_id"] = journal.values["version_id"]
        asset_id = str(journal.values["asset_id"])
        call = FilesService.create_format.build(asset_id, body)
        made = yield from create(journal, call, f"format {self.format_name!r}", asset_id)
        yield from note(lambda: journal.note(format_id=made.id))

    def _create_file_set(self, journal: Journal) -> Steps[None]:
        if self.file_set_id is not None:
            yield from note(lambda: journal.note(file_set_id=self.file_set_id))
            return
        body = {
            "format_id": journal.values["format_id"],
            "storage_id": journal.values["storage_id"],
            "name": self.name,
            "base_dir": self.directory,
            "component_ids": [],
        }
        asset_id = str(journal.values["asset_id"])
        call = FilesService.create_file_set.build(asset_id, body)
        made = yield from create(journal, call, f"file set {self.name!r}", asset_id)
        yield from note(lambda: journal.note(file_set_id=made.id))


def create_file(journal: Journal, name: str, directory: str, size: int | None) -> Steps[CreatedRecord]:
    """Create a file in the format and file set of the journal, unless the journal contains the file."""
    values = journal.values
    address: Address | None = None
    if "file_id" not in values:
        body = {
            "original_name": name,
            "directory_path": directory,
            "type": "FILE",
            "storage_id": values["storage_id"],
            "file_set_id": values["file_set_id"],
            "format_id": values["format_id"],
        }
        if size is not None:
            body["size"] = size
        asset_id = str(values["asset_id"])
        made = yield from create(journal, FilesService.create_file.build(asset_id, body), f"file {name!r}", asset_id)
        file_id = require_id(made, "file")
        yield from note(lambda: journal.note(file_id=file_id))
        address = Address.of(made, values["method"])
    ids = str(values["asset_id"]), str(values["file_id"])
    fetch = lambda: FilesService.get_file.build(*ids, generate_signed_post_url=True)  # noqa: E731
    record = FetchedRecord(address or Address(values["method"], None), fetch)
    if address is None and values.get("uploaded_size") is None:
        yield from record.renew()
    return CreatedRecord(record, RecordPartUrls(record, OF_FILES, ids), ids)


def close_file(journal: Journal) -> Steps[None]:
    """Close a file: iconik then regards its bytes as complete."""
    values = journal.values
    ids = str(values["asset_id"]), str(values["file_id"])
    body = {"status": "CLOSED", "size": values["uploaded_size"]}
    if values.get("checksum"):
        body["checksum"] = values["checksum"]
    yield from close_record(FilesService.update_file.build(*ids, body), FilesService.get_file.build(*ids))
    yield from confirm_size(journal, FilesService.get_file.build(*ids))


def transcode_file(journal: Journal, file_id: str) -> Steps[None]:
    """Start the creation of proxy and keyframes for a file."""
    call = FilesService.create_file_keyframes.build(str(journal.values["asset_id"]), file_id, {})
    yield from start_transcoding(journal, call)


def remove_file(journal: Journal) -> Steps[list[str]]:
    """Remove a file. Return its description if it could not be removed."""
    values = journal.values
    if "file_id" not in values:
        return []
    call = FilesService.delete_file.build(str(values["asset_id"]), str(values["file_id"]))
    return (yield from remove_record(call, f"file {values['file_id']}"))


def _version_of(asset: Any) -> str | None:
    """Return the identifier of the version of a new asset."""
    versions = getattr(asset, "versions", None) or []
    version_id: str | None = getattr(asset, "default_version_id", None) or (versions[0].id if versions else None)
    return version_id or None


def _values(value: Any) -> Any:
    """Return the metadata values of a field in the form of iconik."""
    if isinstance(value, Mapping):
        return value
    return {"field_values": [{"value": each} for each in (value if isinstance(value, (list, tuple)) else [value])]}
