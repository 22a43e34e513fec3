"""Metadata: fields, views and values of objects."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..tables import Record, RefusedError
from .collections import held_below
from .registry import Call, Registry
from .work import job_answer

operation = Registry("metadata")

_FIELD: Mapping[str, Any] = {
    "auto_set": False,
    "description": None,
    "external_id": None,
    "hide_if_not_set": False,
    "is_block_field": False,
    "is_warning_field": False,
    "mapped_field_name": None,
    "max_value": None,
    "min_value": None,
    "multi": False,
    "options": [],
    "read_only": False,
    "representative": False,
    "required": False,
    "sortable": False,
    "source_url": None,
    "use_as_facet": False,
}
_ONE_TO_MANY = "tag_cloud"
"""Type of field that can have several values even if it is not `multi`."""


# Fields


@operation
def list_fields(call: Call) -> Record:
    fields: Iterable[Record] = call.state.fields
    if names := call.option("filter"):
        fields = [field for field in fields if field["name"] in names.split(",")]
    return call.page(list(fields), key="name")


@operation
def create_field(call: Call) -> Record:
    return call.state.fields.add(call.state.new(_FIELD, call.body))


@operation
def get_field(call: Call) -> Record:
    return _field(call)


@operation
def replace_field(call: Call) -> Record:
    return call.replace(_field(call), _FIELD)


@operation
def partial_update_field(call: Call) -> Record:
    return call.change(_field(call))


@operation
def delete_field(call: Call) -> None:
    field = _field(call)
    call.state.fields.remove(field)
    for view in call.state.views:
        view["view_fields"] = [each for each in view["view_fields"] if each["name"] != field["name"]]


# Views


@operation
def list_views(call: Call) -> Record:
    views = [dict(view) for view in call.state.views]
    if include := call.option("include_fields"):
        views = [{name: value for name, value in view.items() if name in _names(include)} for view in views]
    if exclude := call.option("exclude_fields"):
        views = [{name: value for name, value in view.items() if name not in _names(exclude)} for view in views]
    return {"objects": views}


@operation
def create_view(call: Call) -> Record:
    _check_view_fields(call)
    return call.state.views.add(call.state.new({"description": None}, call.body))


@operation
def get_view(call: Call) -> Record:
    view = _view(call)
    if not call.option("merge_fields"):
        return view
    return {**view, "view_fields": [{**_definition(call, each), **each} for each in view["view_fields"]]}


@operation
def replace_view(call: Call) -> Record:
    _check_view_fields(call)
    return call.replace(_view(call), {"description": None})


@operation
def update_view(call: Call) -> Record:
    _check_view_fields(call)
    return call.change(_view(call))


@operation
def delete_view(call: Call) -> None:
    call.state.views.remove(_view(call))


# Values


@operation
def get_metadata(call: Call) -> Record:
    stored = _stored(call, call.id("object_type"), call.id("object_id"))
    if not any(stored["fields"].values()):
        raise RefusedError(404, f"{call.id('object_type')} {call.id('object_id')} has no metadata")
    known = call.state.fields
    return {
        name: {
            "name": name,
            "type": known.get(name)["field_type"] if name in known else None,
            "values": _as_asked(call, entry),
        }
        for name, entry in stored["fields"].items()
        if name in known or call.option("include_values_for_deleted_fields")
    }


@operation
def replace_metadata(call: Call) -> Record:
    return _written(call, None)


@operation
def get_view_metadata(call: Call) -> Record:
    return _read(call, _view(call))


@operation
def replace_view_metadata(call: Call) -> Record:
    return _written(call, _view(call))


@operation
def get_asset_object_metadata(call: Call) -> Record:
    _check_belongs_to_asset(call)
    return _read(call, _view(call))


@operation
def replace_asset_object_metadata(call: Call) -> Record:
    _check_belongs_to_asset(call)
    return _written(call, _view(call))


# Values of several objects, changed at once in place of the job of iconik


@operation
def replace_objects_metadata(call: Call) -> Record:
    kind = call.id("object_type")
    table = call.state.table(kind)
    found = [table.get(key) for key in call.body["object_ids"] if key in table]
    return _written_to(call, found)


@operation
def create_objects_metadata(call: Call) -> Record:
    kind, state = call.id("object_type"), call.state
    table, view = state.table(kind), _view(call)
    found = []
    for row in call.body["metadata_values_object_id_mapping"]:
        key = row.get("object_id")
        if key in table:
            found.append(table.get(key))
            _write(call, kind, key, row["metadata_values"], view)
    return job_answer(call, state.start_job("METADATA", f"Setting metadata of {len(found)} objects", found))


@operation
def replace_content_metadata(call: Call) -> Record:
    state, body = call.state, call.body
    if call.id("object_type") != "collections":
        raise RefusedError(400, f"{call.id('object_type')} have no contents")
    wanted = {"assets": body["include_assets"], "collections": body["include_collections"]}
    found = [
        record
        for key in body["object_ids"]
        if key in state.collections
        for table, record in held_below(state, state.collections.get(key))
        if wanted.get(table)
    ]
    return _written_to(call, found)


def _written_to(call: Call, records: list[Record]) -> Record:
    view = _view(call)
    for record in records:
        _write(call, record["_table"], record["id"], call.body["metadata_values"], view)
    return job_answer(call, call.state.start_job("METADATA", f"Setting metadata of {len(records)} objects", records))


@operation
def get_asset_version_metadata(call: Call) -> Record:
    """Return the metadata of the asset: the stand-in does not keep those of each version."""
    state, view = call.state, _view(call)
    state.versions.get(call.id("version_id"), asset_id=call.id("asset_id"))
    return _read_of(call, "assets", call.id("asset_id"), view)


def _field(call: Call) -> Record:
    return call.state.fields.get(call.id("field_name"))


def _view(call: Call) -> Record:
    return call.state.views.get(call.id("view_id"))


def _names(text: Any) -> list[str]:
    return text if isinstance(text, list) else text.split(",")


def _definition(call: Call, view_field: Record) -> Record:
    name = view_field["name"]
    return call.state.fields.get(name) if name in call.state.fields else {}


def _check_view_fields(call: Call) -> None:
    for number, each in enumerate(call.body.get("view_fields") or []):
        if each["name"] not in call.state.fields:
            raise RefusedError(400, f"body.view_fields[{number}].name: metadata field {each['name']} does not exist")


def _check_belongs_to_asset(call: Call) -> None:
    call.state.table(call.id("object_type")).get(call.id("object_id"), asset_id=call.id("asset_id"))


def _stored(call: Call, kind: str, key: str) -> Record:
    """Return the values of an object. The object must exist, its values need not."""
    state = call.state
    state.table(kind).get(key)
    for stored in state.values.find(object_id=key):
        return stored
    return state.new(object_type=kind, object_id=key, fields={})


def _read(call: Call, view: Record) -> Record:
    return _read_of(call, call.id("object_type"), call.id("object_id"), view)


def _read_of(call: Call, kind: str, key: str, view: Record) -> Record:
    """Return the values in the fields of a view. Like iconik, respond with 404 if all fields are empty."""
    stored = _stored(call, kind, key)
    names = {each["name"] for each in view["view_fields"]}
    if not any(stored["fields"].get(name) for name in names):
        raise RefusedError(404, f"{kind} {key} has no metadata in this view")
    return _answer(call, stored, names)


def _written(call: Call, view: Record | None) -> Record:
    return _write(call, call.id("object_type"), call.id("object_id"), call.body["metadata_values"], view)


def _write(call: Call, kind: str, key: str, sent: Mapping[str, Any], view: Record | None) -> Record:
    """Write values; with a view, to its fields only."""
    state, stored = call.state, _stored(call, kind, key)
    allowed = {each["name"] for each in view["view_fields"]} if view else {each["name"] for each in state.fields}
    for name in sent.keys() - allowed:
        raise RefusedError(
            400, f"body.metadata_values.{name}: the field does not exist{' in the view' if view else ''}"
        )
    fields = {name: _combined(call, name, stored["fields"].get(name, []), entry or {}) for name, entry in sent.items()}
    stored["fields"] = {**stored["fields"], **fields}
    if stored["id"] not in state.values:
        state.values.add(stored)
    state.touch(stored)
    return _answer(call, stored, allowed)


def _combined(call: Call, name: str, old: list[Record], entry: Record) -> list[Record]:
    """Return the values of a field after a change."""
    sent: list[Record] = entry.get("field_values") or []
    mode = entry.get("mode") or "overwrite"
    texts = [value.get("value") for value in sent]
    if mode == "delete":
        return [value for value in old if value.get("value") not in texts]
    combined = sent
    if mode == "append":
        there = [value.get("value") for value in old]
        combined = [*old, *(value for value in sent if value.get("value") not in there)]
    field = call.state.fields.get(name)
    if len(combined) > 1 and not field["multi"] and field["field_type"] != _ONE_TO_MANY:
        raise RefusedError(400, f"body.metadata_values.{name}: the field accepts a single value")
    return combined


def _answer(call: Call, stored: Record, names: Iterable[str]) -> Record:
    return {
        **{name: stored[name] for name in ("object_id", "object_type", "date_created", "date_modified")},
        "metadata_values": {
            name: {"field_values": _as_asked(call, values), "date_created": stored["date_modified"]}
            for name, values in stored["fields"].items()
            if name in set(names)
        },
    }


def _as_asked(call: Call, values: list[Record]) -> list[Record]:
    if not call.option("reencode_values_to_string"):
        return values
    return [{**value, "value": str(value.get("value"))} for value in values]
