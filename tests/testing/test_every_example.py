"""Every operation of the stand-in succeeds with the example of the contract if its objects exist."""

from __future__ import annotations

import copy
import json
import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from typing import Any

import httpx
import pytest

from pythonik.testing import StandIn
from pythonik.testing.contract import Contract
from pythonik.testing.handlers import HANDLERS
from pythonik.testing.operation import Operation

from .conftest import Api

CONTRACT = Contract.load()
QUERIES: Mapping[str, dict[str, Any]] = {
    "list_file_part_urls": {"upload_id": "x", "parts_num": 3},
    "list_proxy_part_urls": {"upload_id": "x", "parts_num": 3},
    "get_file_multipart_urls": {"upload_id": "x"},
    "get_proxy_multipart_urls": {"upload_id": "x"},
}
PARENTS = {
    "jobs": ("parent_id", "job_id"),
    "segments": ("parent_id", "segment_id"),
    "collections": ("parent_id", "parent_collection_id"),
}
"""Parents by the kind of object in the path."""
OF_B2 = {"start_file_b2_upload", "finish_file_b2_upload", "cancel_file_b2_upload"}
"""Only a storage of B2 answers them; the tests of uploads have one."""
FIELDS = ("broadcast_status", "keywords", "location", "take_rating")


def _request_examples() -> Iterator[tuple[tuple[str, str], Any]]:
    for entry in (files("iconik_api") / "contract").iterdir():
        document = json.loads(entry.read_bytes())
        for item in document["paths"].values():
            for operation in item.values():
                if isinstance(operation, dict) and "requestBody" in operation:
                    content = operation["requestBody"]["content"].get("application/json", {})
                    key = entry.name.removesuffix(".json"), operation["operationId"]
                    for example in content.get("examples", {}).values():
                        yield key, example["value"]
                        break


REQUEST_EXAMPLES = dict(_request_examples())


def _any_value(schema: Mapping[str, Any]) -> str:
    """Return a text that a parameter of a path, a query or the headers may have."""
    if "enum" in schema:
        return str(schema["enum"][0])
    if schema.get("type") == "array":
        return _any_value(schema["items"])
    by_type = {"integer": str(schema.get("minimum", 1)), "number": "1", "boolean": "true"}
    by_format = {"uuid": str(uuid.UUID(int=1)), "date": "2024-05-14", "date-time": "2024-05-14T09:30:00"}
    return by_format.get(schema.get("format", "")) or by_type.get(schema.get("type", ""), "x")


class World:
    """One object of each kind, to be named in paths and bodies."""

    def __init__(self, api: Api, plain: httpx.Client) -> None:
        self.api = api
        self.plain = plain
        asset, source = api.asset("Harbour"), api.asset("Quay")
        at, media_at = f"assets/v1/assets/{asset['id']}", f"files/v1/assets/{asset['id']}"
        file = api.file(asset["id"])
        proxy = api("POST", f"{media_at}/proxies/", {"name": "proxy.mp4"})
        api("POST", f"{at}/versions/", {})
        collection = api("POST", "assets/v1/collections/", {"title": "Ports"})
        held = {"object_id": asset["id"], "object_type": "assets"}
        api("POST", f"assets/v1/collections/{collection['id']}/contents/", held)
        segment = api("POST", f"{at}/segments/", {"segment_type": "COMMENT", "segment_text": "Here"})
        view = self._view()
        values = {"metadata_values": {"location": {"field_values": [{"value": "Oslo"}]}}}
        api("PUT", f"metadata/v1/assets/{asset['id']}/", values)
        api("PUT", f"metadata/v1/segments/{segment['id']}/", values)
        job = api("POST", "jobs/v1/jobs/", {"title": "Copy", "type": "CUSTOM", "status": "STARTED"})
        step = {"id": proxy["id"], "label": "Copying", "status": "WAITING"}
        api("PUT", f"jobs/v1/jobs/{job['id']}/steps/", {"steps": [step]})
        api("POST", "search/v1/search/", {"query": "harbour"})
        self.uploads = {"file": self._upload(file), "proxy": self._upload(proxy)}
        self.ids: dict[str, str] = {
            "asset_id": asset["id"],
            "source_asset_id": source["id"],
            "version_id": asset["versions"][0]["id"],
            "source_version_id": asset["versions"][0]["id"],
            "segment_id": segment["id"],
            "collection_id": collection["id"],
            "parent_collection_id": api("POST", "assets/v1/collections/", {"title": "Places"})["id"],
            "format_id": file["format_id"],
            "file_set_id": file["file_set_id"],
            "file_id": file["id"],
            "storage_id": file["storage_id"],
            "proxy_id": proxy["id"],
            "keyframe_id": api("POST", f"{media_at}/keyframes/", {"type": "POSTER", "name": "poster.jpg"})["id"],
            "attachment_id": api("POST", f"{media_at}/segments/{segment['id']}/attachments/", {"name": "a.pdf"})["id"],
            "view_id": view["id"],
            "job_id": job["id"],
            "job_step_id": step["id"],
            "search_history_id": api("GET", "search/v1/search/history/")["objects"][0]["id"],
        }

    def call(self, operation: Operation) -> None:
        """Call an operation."""
        values = {"object_type": "assets", "object_id": self.ids["asset_id"], "field_name": "location"}
        if operation.id.endswith("_asset_object_metadata"):
            values |= {"object_type": "segments", "object_id": self.ids["segment_id"]}
        known = {**self.ids, **values, "purpose": "FILES"}
        needed = [each for each in operation.parameters if each.required]
        blanks = {each.name: _any_value(each.schema) for each in needed}
        path = operation.path.format_map({**blanks, **known}).removeprefix("/API/")
        query = {each.name: blanks[each.name] for each in needed if each.place == "query"}
        headers = {each.name: blanks[each.name] for each in needed if each.place == "header"}
        query |= QUERIES.get(operation.id, {})
        self.api(operation.method, path, self._body(operation), headers=headers, **query)

    def _body(self, operation: Operation) -> Any:
        """Return the contract's example of a body, with identifiers that exist."""
        names = self.ids | {"upload_id": self.uploads["proxy" if "proxy_id" in operation.path else "file"]}
        names["object_id"] = self.ids["source_asset_id"]
        names |= {name: self.ids[each] for kind, (name, each) in PARENTS.items() if f"/{kind}/" in operation.path}
        if operation.id == "create_field":
            names["name"] = "a_new_field"

        def real(node: Any) -> Any:
            if isinstance(node, dict):
                return {
                    key: names[key] if key in names and isinstance(value, str) else real(value)
                    for key, value in node.items()
                }
            return [real(item) for item in node] if isinstance(node, list) else node

        return real(copy.deepcopy(REQUEST_EXAMPLES.get((operation.service, operation.id))))

    def _view(self) -> Any:
        for name in FIELDS:
            self.api("POST", "metadata/v1/fields/", {"name": name, "label": name, "field_type": "tag_cloud"})
        fields = [{"name": name} for name in FIELDS]
        return self.api("POST", "metadata/v1/views/", {"name": "Places", "view_fields": fields})

    def _upload(self, record: dict[str, Any]) -> str:
        started: str = self.plain.post(record["multipart_upload_url"]).text
        return started.partition("<UploadId>")[2].partition("</UploadId>")[0]


@pytest.fixture(scope="module")
def shared() -> Iterator[StandIn]:
    """A stand-in for all operations."""
    with StandIn() as stand_in:
        yield stand_in


@pytest.fixture(scope="module")
def worlds(shared: StandIn, plain: httpx.Client) -> Iterator[Callable[[], World]]:
    """A function that returns a world, the same one until something has been deleted."""
    api = Api(shared)
    found: list[World] = []

    def world() -> World:
        if not found or re.match("delete|remove|purge|bulk_delete|cleanup", shared.requests[-1].operation or ""):
            shared.reset()
            found[:] = [World(api, plain)]
        return found[0]

    with api.http:
        yield world


def test_every_handler_names_an_operation() -> None:
    assert set(HANDLERS) <= set(CONTRACT.operations)


@pytest.mark.slow
@pytest.mark.parametrize(("service", "name"), [(service, name) for service, name in HANDLERS if name not in OF_B2])
def test_an_operation_succeeds(service: str, name: str, worlds: Callable[[], World], shared: StandIn) -> None:
    worlds().call(CONTRACT.operations[service, name])
    assert shared.requests[-1].operation == name
    assert not shared.faults
