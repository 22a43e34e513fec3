"""Collections and their contents."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..state import State
from ..tables import Record, RefusedError, live
from . import assets
from .ordering import reorder
from .registry import Call, Registry
from .work import job_answer

operation = Registry("assets")

_COLLECTION: Mapping[str, Any] = {
    "status": "ACTIVE",
    "category": None,
    "custom_keyframe": None,
    "custom_poster": None,
    "external_id": None,
    "keyframe_asset_ids": [],
    "storage_id": None,
}


def shown(state: State, collection: Record) -> Record:
    """Return a collection with its related records."""
    return all_shown(state, [collection])[0]


def all_shown(state: State, collections: Iterable[Record]) -> list[Record]:
    """Return collections with their related records."""
    return [_shown(state, each) for each in collections]


def _shown(state: State, collection: Record) -> Record:
    holders = assets.holders_of(state, collection["id"])
    return {
        **collection,
        **assets.held_in(state, collection),
        "favoured": assets.is_favoured(state, collection),
        "object_type": "collections",
        "parents": holders,
        "parent_id": holders[0] if holders else None,
        "is_root": not holders,
    }


def held(state: State, collection: Record) -> list[tuple[str, Record]]:
    """Return the direct contents of a collection, each with its table."""
    return [
        (content["object_type"], state.table(content["object_type"]).get(content["object_id"]))
        for content in state.contents.find(collection_id=collection["id"])
    ]


def held_below(state: State, collection: Record) -> list[tuple[str, Record]]:
    """Return the contents of a collection at any depth, without duplicates."""
    found: dict[str, tuple[str, Record]] = {}
    waiting = [collection]
    while waiting:
        for table, record in held(state, waiting.pop()):
            if record["id"] not in found and record is not collection:
                found[record["id"]] = (table, record)
                if table == "collections":
                    waiting.append(record)
    return list(found.values())


@operation
def list_collections(call: Call) -> Record:
    state = call.state
    records = list(state.collections) if call.option("status") else live(state.collections)
    if user_id := call.option("favoured_by"):
        records = [each for each in records if state.favorites.find(object_id=each["id"], user_id=user_id)]
    return call.page(call.narrowed(all_shown(state, records), "is_root", "status"))


@operation
def create_collection(call: Call) -> Record:
    state = call.state
    parent = call.refer("parent_id", state.collections)
    collection = state.collections.add(
        state.new(
            _COLLECTION,
            call.body,
            created_by_user=state.user["id"],
            custom_order_status="DISABLED",
            date_deleted=None,
            favoured=False,
            permissions=["read", "write", "delete"],
        )
    )
    if parent is not None:
        assets.put_content(state, parent, "collections", collection)
    return shown(state, collection)


@operation
def get_collection(call: Call) -> Record:
    return shown(call.state, _collection(call))


@operation
def replace_collection(call: Call) -> Record:
    return _moved(call, call.replace(_collection(call), _COLLECTION))


@operation
def update_collection(call: Call) -> Record:
    return _moved(call, call.change(_collection(call)))


@operation
def delete_collection(call: Call) -> None:
    call.state.delete(_collection(call))


@operation
def get_collection_content_info(call: Call) -> Record:
    state, collection = call.state, _collection(call)
    objects = (held_below if call.option("include_subcollections") else held)(state, collection)
    if call.option("only_active"):
        objects = [(table, record) for table, record in objects if record["status"] != "DELETED"]
    assets_held = [record for table, record in objects if table == "assets"]
    files = [file for asset in assets_held for file in state.files.find(asset_id=asset["id"])]
    if name := call.option("format_name"):
        formats = {each["id"] for each in state.formats.find(name=name)}
        files = [file for file in files if file.get("format_id") in formats]
    proxies = [proxy for asset in assets_held for proxy in state.proxies.find(asset_id=asset["id"])]
    info = {
        "title": collection["title"],
        "assets_count": len(assets_held),
        "collections_count": len(objects) - len(assets_held),
        "total_size": _size(files),
        "total_proxy_size": _size(proxies),
    }
    if call.option("by_storage_id"):
        info["storage_info"] = [_on_storage(files, storage["id"]) for storage in state.storages]
    return info


@operation
def list_collection_contents(call: Call) -> Record:
    state = call.state
    objects = [
        {**record, "object_type": table}
        for table, record in held(state, _collection(call))
        if record["status"] != "DELETED"
    ]
    if types := call.option("object_types"):
        objects = [each for each in objects if each["object_type"] in types.split(",")]
    if ids := call.option("object_ids"):
        objects = [each for each in objects if each["id"] in ids.split(",")]
    return call.page(
        call.filtered(call.narrowed(objects, "external_id")),
        lambda records: [_SHOWN[record["object_type"]](state, record) for record in records],
    )


@operation
def add_collection_content(call: Call) -> None:
    state, collection = call.state, _collection(call)
    kind = call.body["object_type"]
    if kind not in {"assets", "collections"}:
        raise RefusedError(400, f"body.object_type: {kind} cannot be in a collection")
    record = call.referred("object_id", state.table(kind))
    _check_outside(state, record, collection, "object_id")
    if not state.contents.find(collection_id=collection["id"], object_id=record["id"]):
        assets.put_content(state, collection, kind, record)


@operation
def remove_collection_content(call: Call) -> None:
    state, collection = call.state, _collection(call)
    for content in state.contents.find(
        collection_id=collection["id"], object_type=call.id("object_type"), object_id=call.id("object_id")
    ):
        state.contents.remove(content)
        return
    raise RefusedError(404, f"{call.id('object_type')} {call.id('object_id')} is not in the collection")


def _collection(call: Call) -> Record:
    return call.state.collections.get(call.id("collection_id"))


@operation
def restore_collection(call: Call) -> Record:
    """Restore a collection at once, in place of the job of iconik."""
    state, collection = call.state, _collection(call)
    state.restore(collection)
    return job_answer(call, state.start_job("RESTORE", f"Restoring {collection['title']}", [collection]))


@operation
def purge_collection(call: Call) -> Record:
    state, collection = call.state, _collection(call)
    state.purge(collection)
    return job_answer(call, state.start_job("DELETE", f"Purging {collection['title']}"))


@operation
def list_collection_ancestors(call: Call) -> Record:
    state, collection = call.state, _collection(call)
    found = assets.ancestors_of(state, collection["id"])
    return {"objects": all_shown(state, map(state.collections.get, reversed(found)))}


@operation
def get_collection_path(call: Call) -> str:
    state, collection = call.state, _collection(call)
    return "/".join(reversed([collection["title"], *_titles_above(state, collection)]))


def _titles_above(state: State, collection: Record) -> list[str]:
    """Return the titles of the first parent, of its first parent, and so on."""
    titles: list[str] = []
    seen = {collection["id"]}
    while (holders := assets.holders_of(state, collection["id"])) and holders[0] not in seen:
        collection = state.collections.get(holders[0])
        seen.add(collection["id"])
        titles.append(collection["title"])
    return titles


@operation
def get_collection_size(call: Call) -> Record:
    state, collection = call.state, _collection(call)
    held_assets = [record for table, record in held_below(state, collection) if table == "assets"]
    files = [file for asset in held_assets for file in state.files.find(asset_id=asset["id"])]
    return {"id": collection["id"], "title": collection["title"], "size": _size(files)}


@operation
def create_subcollection(call: Call) -> Record:
    state, collection = call.state, _collection(call)
    record = call.referred("object_id", state.collections)
    _check_outside(state, record, collection, "object_id")
    if not state.contents.find(collection_id=collection["id"], object_id=record["id"]):
        assets.put_content(state, collection, "collections", record)
    return shown(state, record)


@operation
def reorder_collection_content(call: Call) -> None:
    state, collection = call.state, _collection(call)
    contents = state.contents.find(collection_id=collection["id"])
    reorder(state.contents, contents, call.id("object_id"), call.body, name="object_id")


@operation
def enable_custom_order(call: Call) -> Record:
    state, collection = call.state, _collection(call)
    state.change(collection, {"custom_order_status": "ENABLED"})
    title = f"Ordering {collection['title']}"
    return job_answer(call, state.start_job("COLLECTION_CUSTOM_ORDER", title, [collection]))


@operation
def disable_custom_order(call: Call) -> None:
    call.state.change(_collection(call), {"custom_order_status": "DISABLED"})


def _check_outside(state: State, record: Record, collection: Record, field: str) -> None:
    if record is collection or any(each is collection for _, each in held_below(state, record)):
        raise RefusedError(400, f"body.{field}: a collection cannot be inside itself")


def _moved(call: Call, collection: Record) -> Record:
    """Move a collection to the parent in the body, if there is a parent."""
    state = call.state
    parent = call.refer("parent_id", state.collections)
    if parent is not None:
        _check_outside(state, collection, parent, "parent_id")
        for content in state.contents.find(object_id=collection["id"]):
            state.contents.remove(content)
        assets.put_content(state, parent, "collections", collection)
    return shown(state, collection)


_SHOWN: Mapping[str, Callable[[State, Record], Record]] = {"assets": assets.shown, "collections": shown}


def _on_storage(files: list[Record], storage_id: str) -> Record:
    found = [file for file in files if file.get("storage_id") == storage_id]
    return {
        "storage_id": storage_id,
        "assets_count": len({file["asset_id"] for file in found}),
        "file_count": len(found),
        "total_size": _size(found),
    }


def _size(records: list[Record]) -> int:
    return sum(record.get("size") or 0 for record in records)
