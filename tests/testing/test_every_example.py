"""Every operation of the stand-in succeeds with the example of the contract if its objects exist."""

from __future__ import annotations

import copy
import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx
import pytest

from pythonik.testing import StandIn
from pythonik.testing.contract import Contract
from pythonik.testing.handlers import HANDLERS, handler_of, is_row
from pythonik.testing.operation import Operation
from pythonik.testing.resources import PARENTS as PARENT_TABLES, RESOURCES, Resource, resource as row

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


def _any_value(schema: Mapping[str, Any]) -> str:
    """Return a text that a parameter of a path, a query or the headers may have."""
    if "enum" in schema:
        return str(schema["enum"][0])
    if schema.get("type") == "array":
        return _any_value(schema["items"])
    by_type = {"integer": str(schema.get("minimum", 1)), "number": "1", "boolean": "true"}
    by_format = {"uuid": str(uuid.UUID(int=1)), "date": "2024-05-14", "date-time": "2024-05-14T09:30:00"}
    return by_format.get(schema.get("format", "")) or by_type.get(schema.get("type", ""), "x")


def _names(resource: Resource, parameter: str, operation: Operation) -> bool:
    """Return whether a parameter of an operation names a record of a resource."""
    if resource.key is None or resource.parameters[-1] != parameter:
        return False
    after_prefix = "/".join(operation.path.split("/")[3:])
    is_about = resource.service == operation.service and after_prefix.startswith(resource.path)
    return is_about or PARENT_TABLES.get(parameter) == resource.table


def at(resource: Resource, method: str, path: str | None) -> Operation | None:
    """Return the operation of a service with a method and a path."""
    return BY_PATH.get((resource.service, method, path or ""))


BY_PATH = {
    (each.service, each.method, "/".join(each.path.split("/")[3:])): each for each in CONTRACT.operations.values()
}


class World:
    """One object of each kind, to be named in paths and bodies."""

    def __init__(self, api: Api, plain: httpx.Client) -> None:
        self.api = api
        self.plain = plain
        self.user_id = api("GET", "users/v1/users/current/")["id"]
        self.made: dict[str, str] = {}
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
            "user_id": self.user_id,
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

    def call(self, operation: Operation) -> int:
        """Call an operation, and return the status of the answer."""
        known = self._path_values(operation)
        needed = [each for each in operation.parameters if each.required]
        blanks = {each.name: _any_value(each.schema) for each in needed}
        path = operation.path.format_map({**blanks, **known}).removeprefix("/API/")
        query = {each.name: blanks[each.name] for each in needed if each.place == "query"}
        headers = {each.name: blanks[each.name] for each in needed if each.place == "header"}
        query |= QUERIES.get(operation.id, {})
        body = self.body(operation)
        return self.api.http.request(operation.method, path, json=body, params=query, headers=headers).status_code

    def _path_values(self, operation: Operation) -> dict[str, str]:
        values = {"object_type": "assets", "object_id": self.ids["asset_id"], "object_key": self.ids["asset_id"]}
        values |= {"field_name": "location", "purpose": "FILES", "permission": "read"}
        if operation.id.endswith("_asset_object_metadata"):
            values |= {"object_type": "segments", "object_id": self.ids["segment_id"]}
        if "content" in operation.id:
            values |= {"object_type": "collections", "object_id": self.ids["collection_id"]}
        return {**self.ids, **values, **self._own(operation)}

    def _own(self, operation: Operation) -> dict[str, str]:
        """Return the keys of the resources in a path. Their records are created at first use."""
        found = {}
        for name in re.findall(r"{(\w+)}", operation.path):
            resource = next((each for each in RESOURCES if _names(each, name, operation)), None)
            if resource is not None and name not in self.ids:
                found[name] = self._of_table(resource.table)
        return found

    def _of_table(self, table: str) -> str:
        if table not in self.made:
            self.made[table] = self._create(row(table))
        return self.made[table]

    def _create(self, resource: Resource) -> str:
        create = at(resource, "POST", resource.creates or resource.list_path)
        if create is None:
            return "EMAIL"  # The path itself makes a setting.
        return str(self.created(create).get(str(resource.key)))

    def created(self, create: Operation) -> dict[str, Any]:
        """Create a record from the example of the contract."""
        made: dict[str, Any] = self.api("POST", self.path(create), self.body(create))
        return made

    def forget(self, resource: Resource) -> None:
        """Remove the record of a resource that other tests have used, whose name may be taken."""
        key = self.made.pop(resource.table, None)
        delete = at(resource, "DELETE", resource.path)
        if key is not None and delete is not None:
            self.api("DELETE", self.path(delete, **{resource.parameters[-1]: key}))

    def path(self, operation: Operation, **values: str) -> str:
        """Return the path of an operation, with the given values or objects that exist."""
        blanks = {each.name: _any_value(each.schema) for each in operation.parameters if each.required}
        known = {**blanks, "context": "ASSET", **self._path_values(operation), **values}
        return operation.path.format_map(known).removeprefix("/API/")

    def body(self, operation: Operation) -> Any:
        """Return the contract's example of a body, with identifiers that exist."""
        names = self.ids | {"upload_id": self.uploads["proxy" if "proxy_id" in operation.path else "file"]}
        names["object_id"] = self.ids["source_asset_id"]
        if operation.id in {"create_saved_search", "replace_saved_search", "update_saved_search"}:
            names["group_id"] = self._of_table("saved_search_groups")
        names |= {name: self.ids[each] for kind, (name, each) in PARENTS.items() if f"/{kind}/" in operation.path}
        if operation.id == "create_field":
            names["name"] = "a_new_field"
        lists = {"object_ids": [self.ids["source_asset_id"]], "user_ids": [self.user_id], "group_ids": []}

        def real(node: Any) -> Any:
            if isinstance(node, dict):
                return {
                    key: names[key]
                    if key in names and isinstance(value, str)
                    else lists[key]
                    if lists.get(key) is not None and isinstance(value, list)
                    else real(value)
                    for key, value in node.items()
                }
            return [real(item) for item in node] if isinstance(node, list) else node

        return real(copy.deepcopy(operation.example_body))

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


STATEFUL = [
    operation
    for operation in CONTRACT.operations.values()
    if handler_of(operation) is not None and not is_row(operation) and operation.id not in OF_B2
]
"""Operations with a handler of their own, and those that start a job. The rows of resources are tested below."""
COMPLETE = {
    *("assets", "collections", "files", "formats", "jobs", "metadata", "proxies", "search", "segments", "storages"),
    "uploads",
}
"""Modules of handlers for whose operations the world has all objects."""
LACKING = {
    *("reorder_collection_content", "remove_collection_content", "create_subcollection", "bulk_replace_segments"),
    *("get_format_component", "delete_format_component", "get_matching_storage_by_method", "get_storage_auto_scan"),
    *("replace_objects_metadata", "remove_saved_search_from_group", "add_saved_search_to_group"),
}
"""Operations of these modules whose example names an object that the world lacks."""


@pytest.mark.slow
@pytest.mark.parametrize("operation", STATEFUL, ids=lambda each: f"{each.service}.{each.id}")
def test_an_operation_succeeds_or_says_what_is_missing(
    operation: Operation, worlds: Callable[[], World], shared: StandIn
) -> None:
    """The example may name an object that the world lacks. The answer is then a refusal with a text, and never 500."""
    status = worlds().call(operation)
    received = shared.requests[-1]
    assert received.operation == operation.id
    assert not received.example
    assert not shared.faults
    handler = HANDLERS.get((operation.service, operation.id))
    is_complete = handler is not None and handler.__module__.rpartition(".")[2] in COMPLETE
    if status >= 400:
        assert not is_complete or operation.id in LACKING, received.errors
        assert status in {400, 401, 403, 404, 409}


@pytest.mark.slow
@pytest.mark.parametrize("resource", RESOURCES, ids=lambda each: f"{each.service}.{each.table}")
def test_a_record_lives_from_its_creation_to_its_deletion(
    resource: Resource, worlds: Callable[[], World], shared: StandIn
) -> None:
    world = worlds()
    create = at(resource, "POST", resource.creates or resource.list_path)
    get, delete = (at(resource, method, resource.path) for method in ("GET", "DELETE"))
    put = at(resource, "PUT", resource.path) or at(resource, "PATCH", resource.path)
    own = {}
    if create is not None:
        world.forget(resource)
        made = world.created(create)
        own = {resource.parameters[-1]: made.get(str(resource.key), "")}
        world.made[resource.table] = made.get(str(resource.key), "")
        sent = world.body(create)
        plain = {name: value for name, value in sent.items() if name in made and not isinstance(value, dict | list)}
        assert {name: made[name] for name in plain} == plain
        listing = at(resource, "GET", resource.list_path or "")
        if listing is not None:
            objects = world.api("GET", world.path(listing))["objects"]
            assert made.get(str(resource.key)) in [each.get(str(resource.key)) for each in objects]
    elif not resource.upserts:
        return  # Only the stand-in itself makes such records.
    if put is not None:
        world.api(put.method, world.path(put, **own), world.body(put))
    if get is not None:
        world.api("GET", world.path(get, **own))
    if delete is not None:
        removed = world.path(get or delete, **own)
        world.api("DELETE", world.path(delete, **own))
        world.made.pop(resource.table, None)
        if get is not None and resource.key is not None and create is not None:
            world.api("GET", removed, expect=404)
    assert not shared.faults
    assert not any(each.example for each in shared.requests)
