"""Shares of assets and collections, and the people they are shared with."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..resources import resource
from ..state import State
from ..tables import Record
from .records import Records
from .registry import Call, Registry

operation = Registry("assets")

_SHARES = Records(resource("shares"))
_DEFAULTS: Mapping[str, Any] = {
    "allow_custom_actions": False,
    "allow_download_proxy": False,
    "allow_view_transcriptions": False,
    "allow_view_versions": False,
    "expires": None,
    "message": None,
    "metadata_views": [],
}


def _shown(state: State, share: Record) -> Record:
    table, key = share["object_type"], share["object_id"]
    found = state.table(table).find(id=key) if state.has_table(table) else []
    return {
        **share,
        "has_password": bool(share.get("password")),
        "object_title": found[0].get("title") if found else None,
        "users": state.share_users.find(share_id=share["id"]),
    }


def _page(call: Call, page: Record) -> Record:
    return {**page, "objects": [_shown(call.state, each) for each in page["objects"]]}


def _add(call: Call, object_type: str, object_id: str) -> Record:
    """Add a share of one object, with a user for each address."""
    state, body = call.state, dict(call.body)
    emails = body.pop("emails", None) or []
    body.pop("object_ids", None)
    owner = {"object_type": object_type, "object_id": object_id, "owner_id": state.user["id"]}
    share = state.new(_DEFAULTS, body, owner, system_domain_id=state.system_domain_id)
    share["url"] = f"https://app.iconik.example/share/{share['id']}/"
    state.shares.add(share)
    for email in emails:
        state.share_users.add(
            state.new(email=email, share_id=share["id"], object_type=object_type, object_id=object_id)
        )
    return _shown(state, share)


@operation
def create_share(call: Call) -> Record:
    record = call.state.table(call.id("object_type")).get(call.id("object_id"))
    return _add(call, call.id("object_type"), record["id"])


@operation
def create_share_url(call: Call) -> Record:
    record = call.state.table(call.id("object_type")).get(call.id("object_id"))
    return _add(call, call.id("object_type"), record["id"])


@operation
def share_objects(call: Call) -> Record:
    """Share several objects: through a collection that holds them, as the answer is one share."""
    state, kind = call.state, call.id("object_type")
    table = state.table(kind)
    for key in call.body["object_ids"]:
        table.get(key)
    first = call.body["object_ids"][0]
    if len(call.body["object_ids"]) == 1:
        return _add(call, kind, first)
    holder = state.collections.add(state.new(title=call.body["title"], status="ACTIVE"))
    for key in call.body["object_ids"]:
        state.contents.add(
            state.new(collection_id=holder["id"], object_type=kind, object_id=key, parents=[holder["id"]])
        )
    return _add(call, "collections", holder["id"])


@operation
def list_object_shares(call: Call) -> Record:
    return _page(call, _SHARES.list(call))


@operation
def get_share(call: Call) -> Record:
    return _shown(call.state, _SHARES.find(call))


@operation
def replace_share(call: Call) -> Record:
    return _shown(call.state, _SHARES.replace(call))


def _all(shares: Callable[[Call], Iterable[Record]]) -> Callable[[Call], Record]:
    """Return the handler of a list over several objects."""

    def handler(call: Call) -> Record:
        found = [_shown(call.state, each) for each in shares(call)]
        names = ("object_type", "object_id", "owner_id", "title", "is_approval", "project_id")
        given = {parameter.name for parameter in call.operation.parameters}
        found = call.narrowed(found, *(name for name in names if name in given))
        found = call.filtered(call.matching(found, "title", "message", "object_title"))
        return call.page(found) if call.operation.pagination else {"objects": found, "total": len(found)}

    return handler


def _of(kind: str, parameter: str) -> Callable[[Call], Iterable[Record]]:
    return lambda call: call.state.shares.find(object_id=call.state.table(kind).get(call.id(parameter))["id"])


operation.handlers |= {
    "list_shares": _all(lambda call: call.state.shares.find(owner_id=call.state.user["id"])),
    "list_all_shares": _all(lambda call: call.state.shares),
    "list_asset_shares": _all(_of("assets", "asset_id")),
    "list_collection_shares": _all(_of("collections", "collection_id")),
}


@operation
def bulk_delete_shares(call: Call) -> None:
    _delete(call, owner_id=call.state.user["id"])


@operation
def bulk_delete_shares_of_any_owner(call: Call) -> None:
    _delete(call)


def _delete(call: Call, **equal: Any) -> None:
    for key in call.body["share_ids"]:
        for share in call.state.shares.find(id=key, **equal):
            call.state.purge(share, how="delete")
