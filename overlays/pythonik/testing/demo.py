"""A whole workflow against the stand-in: ``python -m pythonik.testing.demo``.

The demo registers an asset, uploads its file through a signed URL, writes its metadata, waits for a job and finds the
asset by a search. It ends with exit status 1 and a message after the first unexpected result.
"""

from __future__ import annotations

import hashlib
import sys
import time
from typing import TypeVar

import httpx

from pythonik.client import PythonikClient
from pythonik.exceptions import PythonikError
from pythonik.models.assets.assets import AssetCreate
from pythonik.models.base import PythonikResponse
from pythonik.models.files.file import FileCreate, FileSetCreate
from pythonik.models.files.format import FormatCreate
from pythonik.models.jobs.job_body import JobBody
from pythonik.models.metadata.fields import FieldCreate, FieldOption
from pythonik.models.metadata.views import CreateViewRequest, ViewField
from pythonik.models.mutation.metadata.mutate import FieldValue, FieldValues, MetadataValues, UpdateMetadata
from pythonik.models.search.search_body import Filter, SearchBody, Term

from . import StandIn

__all__ = ["main"]

T = TypeVar("T")

_FOOTAGE = b"\x00\x00\x00\x18ftypmp42" + bytes(range(256)) * 4096
_NAME = "harbour.mp4"
_POLLS = 50


def main() -> int:
    """Run the demo, and return the exit status."""
    started = time.perf_counter()
    try:
        with (
            StandIn() as iconik,
            PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, raise_on_error=True) as client,
        ):
            _say("iconik", f"stand-in at {iconik.base_url}, storage at {iconik.storage_endpoint}")
            asset_id, file_id = _register_and_upload(client)
            _run_jobs(client, asset_id, file_id)
            _describe(client, asset_id)
            _find(client, asset_id)
            _say("requests", f"{len(iconik.requests)}, each checked against the contract; {len(iconik.faults)} faults")
            if iconik.faults:
                raise RuntimeError("; ".join(iconik.faults))
    except (PythonikError, RuntimeError) as error:
        print(f"failed: {error}", file=sys.stderr)
        return 1
    _say("done", f"in {time.perf_counter() - started:.1f} s")
    return 0


def _register_and_upload(client: PythonikClient) -> tuple[str, str]:
    asset = _data(client.assets().create(AssetCreate(title="Harbour at dawn", type="ASSET")))
    asset_id = _text(asset.id)
    _say("asset", f"{asset.title} {asset_id}")

    files = client.files()
    storage = _data(files.get_matching_storage("FILES"))
    format_ = _data(
        files.create_asset_format(
            asset_id,
            FormatCreate(
                name="ORIGINAL",
                metadata=[{"internet_media_type": "video/mp4"}],
                storage_methods=[_text(storage.method)],
            ),
        )
    )
    file_set = _data(
        files.create_asset_file_sets(
            asset_id,
            FileSetCreate(
                name=_NAME, format_id=_text(format_.id), storage_id=_text(storage.id), base_dir="", component_ids=[]
            ),
        )
    )
    file = _data(
        files.create_asset_file(
            asset_id,
            FileCreate(
                original_name=_NAME,
                size=len(_FOOTAGE),
                format_id=_text(format_.id),
                file_set_id=_text(file_set.id),
                storage_id=_text(storage.id),
            ),
        )
    )
    file_id = _text(file.id)
    _say("format", f"{format_.name}, file set and file {_NAME} on {storage.name} ({storage.method})")

    # The URL is signed, so that the request needs no credentials of iconik. It leads to this machine, not to a proxy.
    httpx.put(_text(file.upload_url), content=_FOOTAGE, trust_env=False).raise_for_status()
    files.partial_update_asset_file(asset_id, file_id, {"status": "CLOSED"})
    stored = (
        httpx.get(_text(_data(files.get_asset_file(asset_id, file_id)).url), trust_env=False).raise_for_status().content
    )
    if stored != _FOOTAGE:
        raise RuntimeError("the bytes on the storage differ from the uploaded bytes")
    _say("upload", f"{len(stored)} bytes there and back, MD5 {hashlib.md5(stored, usedforsecurity=False).hexdigest()}")
    return asset_id, file_id


def _run_jobs(client: PythonikClient, asset_id: str, file_id: str) -> None:
    jobs = client.jobs()
    transfer = _data(
        jobs.create(
            JobBody(
                title=f"Upload {_NAME}", type="TRANSFER", status="STARTED", object_type="assets", object_id=asset_id
            )
        )
    )
    transfer = _data(jobs.update(_text(transfer.id), JobBody(status="FINISHED", progress=100)))
    _say("job", f"{transfer.title}: {transfer.status}")

    transcode_id = _text(_data(client.files().create_transcode_job(asset_id, file_id)).job_id)
    seen: list[str] = []
    for _ in range(_POLLS):
        status = str(_data(jobs.get_job(transcode_id)).status)
        if status not in seen:
            seen.append(status)
        if status in ("FINISHED", "FAILED", "ABORTED"):
            break
        time.sleep(0.02)
    if seen[-1] != "FINISHED":
        raise RuntimeError(f"the transcode job ended as {seen[-1]}")
    proxies = _data(client.files().get_asset_proxies(asset_id)).objects or []
    _say("job", f"keyframes and proxy: {' → '.join(seen)}, {len(proxies)} proxy")


def _describe(client: PythonikClient, asset_id: str) -> None:
    metadata = client.metadata()
    metadata.create_field(
        FieldCreate(
            name="Light",
            label="Light",
            field_type="drop_down",
            options=[FieldOption(label="Dawn", value="dawn"), FieldOption(label="Noon", value="noon")],
        )
    )
    view = _data(metadata.create_view(CreateViewRequest(name="Footage", view_fields=[ViewField(name="Light")])))
    values = MetadataValues({"Light": FieldValues(field_values=[FieldValue(value="dawn")])})
    metadata.update_asset_metadata(asset_id, _text(view.id), UpdateMetadata(metadata_values=values))
    read = _data(metadata.get_asset_metadata(asset_id, _text(view.id))).metadata_values
    _say("metadata", f"view {view.name}: {read.model_dump() if read else None}")


def _find(client: PythonikClient, asset_id: str) -> None:
    light = Filter(operator="AND", terms=[Term(name="metadata.Light", value="dawn")])
    found = _data(client.search().search(SearchBody(query="harbour", doc_types=["assets"], filter=light)))
    hits = found.objects or []
    if [hit.id for hit in hits] != [asset_id]:
        raise RuntimeError(f"the search found {[hit.id for hit in hits]}")
    _say("search", f"harbour, Light = dawn: {found.total} hit, {hits[0].title}")


def _data(response: PythonikResponse[T]) -> T:
    if response.data is None:
        raise RuntimeError(f"the response to {response.response.request.url.path} has no data")
    return response.data


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise RuntimeError(f"expected a text in the response, not {value!r}")
    return value


def _say(what: str, text: str) -> None:
    print(f"{what:>9}  {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
