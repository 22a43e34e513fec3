"""Proxies that were rendered outside of iconik."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from iconik_api.assets.operations import AssetsService
from iconik_api.files.operations import FilesService

from ..base.source import Source
from ..base.steps import Steps, note
from ..flow.factory import CreatedRecord
from ..state.journal import Journal
from ..state.record import OF_PROXIES, Address, FetchedRecord, RecordPartUrls, create, require_id
from .common import choose_storage, close_record, confirm_size, remove_record, require_existing, start_transcoding


@attrs.frozen(kw_only=True)
class ProxyUpload:
    """Factory for the record of a proxy.

    Args:
        name: Name of the file.
        asset_id: Identifier of the asset.
        properties: Further properties of the record, such as `codec`, `format` and `resolution`.
        storage_id: Storage for the proxy. Default: the storage of iconik for proxies.
        keyframes: Create keyframes from the proxy.
        wants_job: Show the upload as a job.
    """

    kind = "proxy"

    name: str
    asset_id: str
    properties: Mapping[str, Any] = attrs.field(factory=dict)
    storage_id: str | None = None
    keyframes: bool = False
    wants_job: bool = True

    def target(self) -> Mapping[str, Any]:
        """Return the arguments; see `RecordFactory.target`."""
        return attrs.asdict(self)

    def title(self) -> str:
        """Return the title of the job."""
        return f"Upload proxy {self.name}"

    def check(self, journal: Journal) -> Steps[None]:
        """Check that the storage and the asset exist.

        Raises:
            UploadError: An object does not exist, or the storage does not accept uploads.
        """
        yield from choose_storage(journal, "PROXIES", self.storage_id)
        yield from require_existing(AssetsService.get_asset.build(self.asset_id), f"asset {self.asset_id}")

    def create(self, journal: Journal, source: Source) -> Steps[CreatedRecord]:
        """Create the proxy, unless the journal contains it."""
        values = journal.values
        address: Address | None = None
        if "proxy_id" not in values:
            body = {
                "name": self.name,
                "filename": self.name,
                "storage_id": values["storage_id"],
                **({} if source.size is None else {"size": source.size}),
                **self.properties,
            }
            call = FilesService.create_proxy.build(self.asset_id, body)
            made = yield from create(journal, call, f"proxy {self.name!r}", self.asset_id)
            proxy_id = require_id(made, "proxy")
            address = Address.of(made, values["method"])
            found = {"asset_id": self.asset_id, "proxy_id": proxy_id, "version_id": made.version_id or None}
            yield from note(lambda: journal.note(**found))
        ids = self.asset_id, str(values["proxy_id"])
        fetch = lambda: FilesService.get_proxy.build(*ids)  # noqa: E731
        record = FetchedRecord(address or Address(values["method"], None), fetch)
        return CreatedRecord(record, RecordPartUrls(record, OF_PROXIES, ids))

    def close(self, journal: Journal) -> Steps[None]:
        """Close the proxy."""
        values = journal.values
        ids = self.asset_id, str(values["proxy_id"])
        fetch = FilesService.get_proxy.build(*ids)
        body = {"status": "CLOSED", "size": values["uploaded_size"]}
        yield from close_record(FilesService.update_proxy.build(*ids, body), fetch)
        yield from confirm_size(journal, fetch)
        if self.keyframes:
            yield from start_transcoding(journal, FilesService.create_proxy_keyframes.build(*ids, {}))

    def remove(self, journal: Journal) -> Steps[list[str]]:
        """Remove the proxy."""
        proxy_id = journal.values.get("proxy_id")
        if proxy_id is None:
            return []
        return (yield from remove_record(FilesService.delete_proxy.build(self.asset_id, proxy_id), f"proxy {proxy_id}"))
