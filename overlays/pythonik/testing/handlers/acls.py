"""Access control lists: what users, groups and shares may do with an object.

A record has the holder (`holder_type`, `holder_id`), the object (`object_type`, `object_id`) and the permissions.
"""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..state import State
from ..tables import Record, RefusedError
from .collections import held_below
from .registry import Call, Registry

operation = Registry("acls")

_HOLDERS: Mapping[str, str] = {"users": "user_id", "groups": "group_id", "shares": "share_id"}


def _entry(state: State, holder_type: str, holder_id: str, object_type: str, key: str) -> Record | None:
    found = state.acls.find(holder_type=holder_type, holder_id=holder_id, object_type=object_type, object_id=key)
    return found[0] if found else None


def _set(
    state: State, holder: tuple[str, str], target: tuple[str, str], permissions: Iterable[str], *, append: bool = False
) -> Record:
    """Set the permissions of a holder to an object, or add to them."""
    entry = _entry(state, *holder, *target)
    if entry is None:
        entry = state.acls.add(
            state.new(
                holder_type=holder[0], holder_id=holder[1], object_type=target[0], object_id=target[1], permissions=[]
            )
        )
    before = entry["permissions"] if append else []
    return state.change(entry, {"permissions": list(dict.fromkeys([*before, *permissions]))})


def _shown(entry: Record) -> Record:
    return {**entry, _HOLDERS[entry["holder_type"]]: entry["holder_id"], "object_key": entry["object_id"]}


def _target(call: Call) -> tuple[str, str]:
    """Return the object in the path, which must exist if the stand-in has such objects."""
    kind, key = call.id("object_type"), call.id("object_key")
    _check(call.state, kind, key)
    return kind, key


def _check(state: State, kind: str, key: str) -> None:
    if state.has_table(kind):
        state.table(kind).get(key)


# One holder and one object


def _single(holder_type: str) -> Mapping[str, Callable[[Call], Any]]:
    """Return the handlers of the ACLs of one kind of holder, by the names that they have for users."""
    parameter = _HOLDERS[holder_type]

    def holder(call: Call) -> tuple[str, str]:
        return holder_type, call.state.table(holder_type).get(call.id(parameter))["id"]

    def find(call: Call) -> Record:
        entry = _entry(call.state, *holder(call), *_target(call))
        if entry is None:
            raise RefusedError(404, f"{parameter} {call.id(parameter)} has no ACL for the object")
        return entry

    def get(call: Call) -> Record:
        return _shown(find(call))

    def put(call: Call) -> Record:
        return _shown(_set(call.state, holder(call), _target(call), call.body.get("permissions") or []))

    def remove(call: Call) -> None:
        call.state.purge(find(call), how="delete")

    def check(call: Call) -> Record:
        entry = find(call)
        if call.id("permission") not in entry["permissions"]:
            raise RefusedError(403, f"{parameter} {call.id(parameter)} does not have the permission")
        return _shown(entry)

    noun = parameter.removesuffix("_id")
    return {
        f"get_{noun}_acl": get,
        f"create_{noun}_acl": put,
        f"replace_{noun}_acl": put,
        f"remove_{noun}_acl": remove,
        f"check_{noun}_permission": check,
    }


for _holder_type in _HOLDERS:
    operation.handlers |= _single(_holder_type)
del operation.handlers["create_user_acl"], operation.handlers["create_group_acl"]


# Several


def _grant(state: State, object_type: str, keys: Iterable[str], body: Mapping[str, Any]) -> list[str]:
    holders = [("users", each) for each in body.get("user_ids") or ()]
    holders += [("groups", each) for each in body.get("group_ids") or ()]
    for holder_type, key in holders:
        if key not in state.table(holder_type):
            raise RefusedError(
                400, f"body.{_HOLDERS[holder_type]}s: {state.table(holder_type).noun} {key} does not exist"
            )
    granted = [key for key in keys if not state.has_table(object_type) or key in state.table(object_type)]
    for key in granted:
        for holder in holders:
            _set(state, holder, (object_type, key), body["permissions"], append=body.get("mode") == "APPEND")
    return granted


def _revoke(state: State, object_type: str, keys: Iterable[str], body: Mapping[str, Any]) -> None:
    wanted = {("users", each) for each in body.get("user_ids") or ()}
    wanted |= {("groups", each) for each in body.get("group_ids") or ()}
    for key in keys:
        for entry in state.acls.find(object_type=object_type, object_id=key):
            if (entry["holder_type"], entry["holder_id"]) in wanted:
                state.purge(entry, how="delete")


@operation
def grant_permissions(call: Call) -> Record:
    return {"updated_object_keys": _grant(call.state, call.id("object_type"), call.body["object_keys"], call.body)}


@operation
def bulk_grant_permissions(call: Call) -> list[Record]:
    kind = call.id("object_type")
    return [
        {"updated_object_keys": _grant(call.state, each.get("object_type") or kind, each["object_keys"], each)}
        for each in call.body["objects"]
    ]


@operation
def remove_permissions(call: Call) -> None:
    _revoke(call.state, call.id("object_type"), call.body.get("object_keys") or (), call.body)


@operation
def grant_content_permissions(call: Call) -> None:
    for kind, key in _contents(call):
        _grant(call.state, kind, [key], call.body)


@operation
def remove_content_permissions(call: Call) -> None:
    for kind, key in _contents(call):
        _revoke(call.state, kind, [key], call.body)


def _contents(call: Call) -> list[tuple[str, str]]:
    """Return the contents of the collections in the body, as the body wants them."""
    state, body = call.state, call.body
    wanted = {"assets": body["include_assets"], "collections": body["include_collections"]}
    if call.id("object_type") != "collections":
        raise RefusedError(400, f"{call.id('object_type')} have no contents")
    found = []
    for key in body.get("object_ids") or ():
        if key in state.collections:
            held = held_below(state, state.collections.get(key))
            found += [(table, record["id"]) for table, record in held if wanted.get(table)]
    return found


@operation
def grant_share_permissions(call: Call) -> Record:
    state, kind = call.state, call.id("object_type")
    share = state.shares.get(call.id("share_id"))
    keys = [key for key in call.body.get("object_keys") or () if not state.has_table(kind) or key in state.table(kind)]
    for key in keys:
        _set(state, ("shares", share["id"]), (kind, key), call.body["permissions"])
    return {"updated_object_keys": keys}


@operation
def list_share_acls(call: Call) -> Record:
    kind, key = _target(call)
    found = call.state.acls.find(holder_type="shares", object_type=kind, object_id=key)
    return {"objects": [_shown(each) for each in found], "total": len(found)}


# Permissions


@operation
def get_acl(call: Call) -> Record:
    kind, key = _target(call)
    entries = [_shown(each) for each in call.state.acls.find(object_type=kind, object_id=key)]
    return {
        **{f"{name}_acl": [each for each in entries if each["holder_type"] == name] for name in ("users", "groups")},
        **{f"{origin}_{name}_acl": [] for origin in ("inherited", "propagating") for name in ("users", "groups")},
    }


@operation
def get_permissions(call: Call) -> Record:
    return {"permissions": call.state.permissions_of(*_target(call))}


@operation
def check_permission(call: Call) -> None:
    if call.id("permission") not in call.state.permissions_of(*_target(call)):
        raise RefusedError(403, f"the user does not have the permission {call.id('permission')}")


@operation
def check_permissions(call: Call) -> Record:
    return _checked(
        call.state,
        [
            (each["object_type"], key, permission)
            for each in call.body["objects"]
            for key in each["object_keys"]
            for permission in each["permissions"]
        ],
    )


@operation
def check_permission_to_objects(call: Call) -> Record:
    keys = call.body.get("object_keys") or ()
    return _checked(call.state, [(call.id("object_type"), key, call.id("permission")) for key in keys])


def _checked(state: State, wanted: Iterable[tuple[str, str, str]]) -> Record:
    """Sort objects into those with all wanted permissions and the others. An unknown object is denied."""
    allowed: dict[str, bool] = {}
    for kind, key, permission in wanted:
        exists = not state.has_table(kind) or key in state.table(kind)
        allowed[key] = allowed.get(key, True) and exists and permission in state.permissions_of(kind, key)
    return {
        "access_granted": [key for key, granted in allowed.items() if granted],
        "access_denied": [key for key, granted in allowed.items() if not granted],
    }


@operation
def apply_acl_template(call: Call) -> None:
    """Give an object the permissions of a template, which are kept as those to an object of the type of templates."""
    state = call.state
    template = state.acl_templates.get(call.id("template_id"))
    target = _target(call)
    for entry in state.acls.find(object_id=template["id"]):
        _set(state, (entry["holder_type"], entry["holder_id"]), target, entry["permissions"])
