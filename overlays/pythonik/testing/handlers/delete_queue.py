"""Delete queues: of assets and collections, and those of file sets and formats in the files service."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from ..state import State
from ..tables import Record
from . import assets, collections
from .registry import Call, Registry
from .work import job_answer

operation = Registry("assets")
in_files = Registry("files")

_SHOWN: Mapping[str, Callable[[State, Iterable[Record]], list[Record]]] = {
    "assets": assets.all_shown,
    "collections": collections.all_shown,
}


def _list(table: str, *words: str) -> Callable[[Call], Record]:
    def handler(call: Call) -> Record:
        state = call.state
        records = call.matching(call.filtered(state.table(table).find(status="DELETED")), *words)
        return call.page(records, partial(_SHOWN[table], state) if table in _SHOWN else list)

    return handler


def _each(table: str, act: Callable[[State, Record], None], field: str = "ids") -> Callable[[Call], None]:
    """Return a handler that does something with the objects in the body. Unknown ones are skipped, as in a job."""

    def handler(call: Call) -> None:
        records = call.state.table(table)
        for key in call.body[field]:
            if key in records:
                act(call.state, records.get(key))

    return handler


def _all(*tables: str, act: Callable[[State, Record], None]) -> Callable[[Call], None]:
    """Return a handler that does something with the whole queue."""

    def handler(call: Call) -> None:
        for table in tables:
            for record in call.state.table(table).find(status="DELETED"):
                act(call.state, record)

    return handler


def _purge(state: State, record: Record) -> None:
    """Remove an object, if it is in the queue."""
    if record["status"] == "DELETED":
        state.purge(record)


for _table in ("assets", "collections"):
    operation.handlers |= {
        f"list_delete_queue_{_table}": _list(_table, "title"),
        f"add_delete_queue_{_table}": _each(_table, State.delete),
        f"remove_delete_queue_{_table}": _each(_table, State.restore),
        f"purge_delete_queue_{_table}": _each(_table, _purge),
        f"purge_all_delete_queue_{_table}": _all(_table, act=_purge),
        f"restore_all_delete_queue_{_table}": _all(_table, act=State.restore),
    }
operation.handlers["purge_delete_queue"] = _all("assets", "collections", act=_purge)
for _table in ("file_sets", "formats"):
    in_files.handlers |= {
        f"list_deleted_{_table}": _list(_table, "name"),
        f"restore_deleted_{_table}": _each(_table, State.restore),
        f"purge_deleted_{_table}": _each(_table, _purge),
        f"purge_all_deleted_{_table}": _all(_table, act=_purge),
    }


@operation
def bulk_delete_objects(call: Call) -> Record:
    """Delete objects at once, in place of the job of iconik."""
    state, kind = call.state, call.body["object_type"]
    if kind == "collections":
        _each(kind, _delete_contents, "object_ids")(call)
    if kind != "collections" or call.body.get("content_only") is False:
        _each(kind, State.delete if kind in _SHOWN else _remove, "object_ids")(call)
    return job_answer(call, state.start_job("DELETE", f"Deleting {len(call.body['object_ids'])} {kind}"))


def _remove(state: State, record: Record) -> None:
    state.purge(record, how="delete")


def _delete_contents(state: State, collection: Record) -> None:
    for _, record in collections.held_below(state, collection):
        state.delete(record)
