"""Records about an object: favorites, views, approvals and relations between assets."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..state import State
from ..tables import Record, RefusedError, live
from . import assets, collections
from .registry import Call, Registry

operation = Registry("assets")
in_search = Registry("search")

_SHOWN: Mapping[str, Callable[[State, Record], Record]] = {"assets": assets.shown, "collections": collections.shown}


# Favorites


def _named(call: Call, kind: str) -> list[Record]:
    """Return the objects of the body. Unknown ones are skipped."""
    table = call.state.table(kind)
    return [table.get(key) for key in call.body["object_ids"] if key in table]


def _add_favorites(call: Call, kind: str) -> Record:
    state = call.state
    for record in _named(call, kind):
        if not assets.is_favoured(state, record):
            state.favorites.add(state.new(object_type=kind, object_id=record["id"], user_id=state.user["id"]))
    return call.body


def _remove_favorites(call: Call, kind: str) -> None:
    state = call.state
    for record in _named(call, kind):
        for favorite in state.favorites.find(object_id=record["id"], user_id=state.user["id"]):
            state.purge(favorite)


@operation
def list_favorites(call: Call) -> Record:
    state = call.state
    found = [
        _SHOWN[each["object_type"]](state, state.table(each["object_type"]).get(each["object_id"]))
        for each in state.favorites.find(user_id=state.user["id"])
        if each["object_type"] in _SHOWN
    ]
    if types := call.option("object_types"):
        wanted = types if isinstance(types, list) else types.split(",")
        found = [each for each in found if each["object_type"] in wanted]
    return call.page(call.filtered(found))


@operation
def add_favorites(call: Call) -> Record:
    return _add_favorites(call, call.body["object_type"])


@operation
def remove_favorites(call: Call) -> Record:
    _remove_favorites(call, call.body["object_type"])
    return call.body


def _remove_all(call: Call) -> None:
    for favorite in call.state.favorites.find(user_id=call.state.user["id"]):
        call.state.purge(favorite)


operation.handlers |= {"remove_all_favorites": _remove_all, "remove_all_favourites": _remove_all}
in_search.handlers |= {
    "add_favorites": lambda call: _add_favorites(call, "saved_searches"),
    "remove_favorites": lambda call: _remove_favorites(call, "saved_searches"),
}


# Views


def _mark(kind: str, parameter: str) -> Callable[[Call], Record]:
    def handler(call: Call) -> Record:
        state = call.state
        record = state.table(kind).get(call.id(parameter))
        for view in state.views_of_objects.find(object_id=record["id"], user_id=state.user["id"]):
            state.purge(view)
        state.views_of_objects.add(state.new(object_type=kind, object_id=record["id"], user_id=state.user["id"]))
        return _SHOWN[kind](state, record)

    return handler


def _recent(kind: str) -> Callable[[Call], Record]:
    def handler(call: Call) -> Record:
        state = call.state
        views = [each for each in state.views_of_objects if each["object_type"] == kind]
        found = [
            {
                **_SHOWN[kind](state, state.table(kind).get(each["object_id"])),
                **each,
                "date_viewed": each["date_created"],
            }
            for each in views
        ]
        return call.page_after(call.filtered(live(found)), [("date_viewed", True)], call.option("search_after"))

    return handler


operation.handlers |= {
    "mark_asset_viewed": _mark("assets", "asset_id"),
    "mark_collection_viewed": _mark("collections", "collection_id"),
    "list_recent_assets": _recent("assets"),
    "list_recent_collections": _recent("collections"),
}


# Approvals


def _address(call: Call) -> Record:
    address = {"object_type": call.id("object_type"), "object_id": call.id("object_id")}
    call.state.table(address["object_type"]).get(address["object_id"])
    if "version_id" in call.arguments.path:
        address["version_id"] = call.state.versions.get(call.id("version_id"))["id"]
    return address


@operation
def list_approvals(call: Call) -> Record:
    return {"objects": call.state.approvals.find(**_address(call))}


@operation
def list_version_approvals(call: Call) -> Record:
    return {"objects": call.state.approvals.find(**_address(call))}


@operation
def set_approval(call: Call) -> Record:
    return _decide(call.state, _address(call), call.body)


@operation
def remove_approvals(call: Call) -> None:
    _forget(call.state, _address(call))


@operation
def remove_user_approval(call: Call) -> None:
    _forget(call.state, {**_address(call), "user": call.id("user_id")})


@operation
def remove_external_approval(call: Call) -> None:
    _forget(call.state, {**_address(call), "external": call.id("email")})


@operation
def bulk_set_approvals(call: Call) -> None:
    kind = call.body["object_type"]
    for record in _named(call, kind):
        _decide(call.state, {"object_type": kind, "object_id": record["id"]}, {"status": call.body["status"]})


@operation
def bulk_remove_approvals(call: Call) -> None:
    kind = call.body["object_type"]
    for record in _named(call, kind):
        _forget(call.state, {"object_type": kind, "object_id": record["id"]})


@operation
def create_approval_request(call: Call) -> Record:
    state, address = call.state, _address(call)
    for old in state.approval_requests.find(**address):
        state.purge(old)
    requested = {"requested_by": state.user["id"], "request_date": state.now(), "status": "REQUESTED"}
    version = state.newest_version(address["object_id"])["id"] if address["object_type"] == "assets" else None
    return _request_shown(
        state, state.approval_requests.add(state.new(requested, call.body, {"version_id": version}, address))
    )


@operation
def get_approval_request(call: Call) -> Record:
    return _request_shown(call.state, _request(call))


@operation
def get_version_approval_request(call: Call) -> Record:
    return _request_shown(call.state, _request(call))


@operation
def replace_approval_request(call: Call) -> Record:
    return _request_shown(call.state, call.replace(_request(call), {"status": "REQUESTED"}))


@operation
def update_approval_request(call: Call) -> Record:
    return _request_shown(call.state, call.change(_request(call)))


@operation
def delete_approval_request(call: Call) -> Record:
    record = _request(call)
    call.state.purge(record, how="delete")
    return record


def _request(call: Call) -> Record:
    for record in call.state.approval_requests.find(**_address(call)):
        return record
    raise RefusedError(404, f"{call.id('object_type')} {call.id('object_id')} has no approval request")


def _request_shown(state: State, request: Record) -> Record:
    decisions = state.approvals.find(object_id=request["object_id"])
    return {**request, "approvals_by": decisions}


def _decide(state: State, address: Mapping[str, Any], decision: Mapping[str, Any]) -> Record:
    who = {"external": decision["external"]} if decision.get("external") else {"user": _decider(state, decision)}
    _forget(state, {**address, **who})
    return state.approvals.add(state.new({"change_date": state.now()}, decision, who, address))


def _decider(state: State, decision: Mapping[str, Any]) -> str:
    return str(decision.get("user") or state.user["id"])


def _forget(state: State, address: Mapping[str, Any]) -> None:
    for record in state.approvals.find(**address):
        state.purge(record, how="delete")


# Relations between assets


@operation
def list_related_assets(call: Call) -> Record:
    return _related(call, call.state.relations.find(asset_id=call.state.assets.get(call.id("asset_id"))["id"]))


@operation
def list_related_assets_of_type(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    return _related(call, call.state.relations.find(asset_id=asset["id"], relation_type=call.id("relation_type")))


@operation
def create_relation(call: Call) -> Record:
    return _relate(call, call.body["relation_type"], call.referred("related_to_asset_id", call.state.assets))


@operation
def create_relation_to_asset(call: Call) -> Record:
    return _relate(call, call.id("relation_type"), call.state.assets.get(call.id("related_to_asset_id")))


@operation
def delete_relation(call: Call) -> None:
    call.state.purge(_relation(call), how="delete")


@operation
def reverse_relation(call: Call) -> Record:
    state, relation = call.state, _relation(call)
    ends = {"asset_id": relation["related_to_asset_id"], "related_to_asset_id": relation["asset_id"]}
    return state.change(relation, ends)


def _relate(call: Call, kind: str, related: Record) -> Record:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    if asset is related:
        raise RefusedError(400, "an asset cannot be related to itself")
    if len(state.relation_types) and kind not in state.relation_types:
        raise RefusedError(400, f"relation type {kind} does not exist")
    address = {"asset_id": asset["id"], "related_to_asset_id": related["id"], "relation_type": kind}
    for relation in state.relations.find(**address):
        return state.change(relation, {"description": call.body.get("description")})
    return state.relations.add(state.new({"description": None}, call.body, address))


def _relation(call: Call) -> Record:
    address = {name: call.id(name) for name in ("asset_id", "related_to_asset_id", "relation_type")}
    call.state.assets.get(address["asset_id"])
    for relation in call.state.relations.find(**address):
        return relation
    raise RefusedError(404, f"relation {address['relation_type']} to {address['related_to_asset_id']} does not exist")


def _related(call: Call, relations: Iterable[Record]) -> Record:
    state = call.state
    found = [state.assets.get(each["related_to_asset_id"]) for each in relations]
    found = found if call.option("include_deleted") else live(found)
    if call.option("search_after"):
        return call.page_after(assets.all_shown(state, found), [("date_created", True)], call.option("search_after"))
    return call.page(found, lambda page: assets.all_shown(state, page))
