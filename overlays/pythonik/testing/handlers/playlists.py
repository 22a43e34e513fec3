"""Playlists and sequences with their items, which have an order."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable

from ..resources import resource
from ..state import State
from ..tables import Record, RefusedError
from .ordering import reorder
from .records import Records
from .registry import Call, Registry

operation = Registry("assets")

_PLAYLISTS = Records(resource("playlists"))
_ITEMS = Records(resource("playlist_items"))


def _shown(state: State, playlist: Record) -> Record:
    items = state.playlist_items.find(playlist_id=playlist["id"])
    return {**playlist, "playlist_items": items, "item_count": len(items)}


@operation
def list_playlists(call: Call) -> Record:
    page = _PLAYLISTS.list(call)
    return {**page, "objects": [_shown(call.state, each) for each in page["objects"]]}


@operation
def create_playlist(call: Call) -> Record:
    for place, item in enumerate(call.body.get("playlist_items") or ()):
        _check(call, item, f"body.playlist_items[{place}]")
    return _filled(call, _PLAYLISTS.create(call))


@operation
def get_playlist(call: Call) -> Record:
    return _shown(call.state, _PLAYLISTS.find(call))


@operation
def replace_playlist(call: Call) -> Record:
    return _filled(call, _PLAYLISTS.replace(call))


@operation
def update_playlist(call: Call) -> Record:
    return _filled(call, _PLAYLISTS.change(call))


@operation
def add_playlist_item(call: Call) -> Record:
    _check(call, call.body, "body")
    return _ITEMS.create(call)


def _filled(call: Call, playlist: Record) -> Record:
    """Put the items of the body into a playlist, if it has any."""
    state = call.state
    items = playlist.pop("playlist_items", None)
    if items is not None:
        for old in state.playlist_items.find(playlist_id=playlist["id"]):
            state.purge(old, how="")
        for item in items:
            state.playlist_items.add(state.new(item, playlist_id=playlist["id"]))
    return _shown(state, playlist)


def _check(call: Call, item: Record, place: str) -> None:
    if call.state.has_table(item["object_type"]) and item["object_id"] not in call.state.table(item["object_type"]):
        raise RefusedError(400, f"{place}.object_id: {item['object_id']} does not exist")


def _position(table: str, owner: str) -> Callable[[Call], Record]:
    def handler(call: Call) -> Record:
        items = call.state.table(table)
        return reorder(items, items.find(**{owner: call.id(owner)}), call.id("item_id"), call.body)

    return handler


operation.handlers |= {
    "reorder_playlist_item": _position("playlist_items", "playlist_id"),
    "reorder_sequence_item": _position("sequence_items", "sequence_id"),
}
