"""Behavior of the resources that only keep records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..resources import PARENTS, RESOURCES, Resource
from ..tables import Record, RefusedError, Table, live
from .registry import Call, Handler

__all__ = ["BY_PATH", "checked_object"]

_MOVING = frozenset(
    {"sort", "query", "ids", "filter", "page", "per_page", "last_id", "search_after", "scroll", "scroll_id"}
)
"""Query parameters of lists that are not conditions on a field."""
_BY_USER = ("created_by", "created_by_user", "owner_id", "user_id")
"""Fields of a new record with the user who has created it, if the contract documents them."""


@dataclass(frozen=True)
class Records:
    """Handlers of one resource."""

    resource: Resource

    def list(self, call: Call) -> Record:
        """Return a page of the records of an owner, or all of them if the operation has no pages."""
        records = self._table(call).find(**self._owner(call))
        if call.option("status") is None:
            records = live(records)
        names = {parameter.name for parameter in call.operation.parameters if parameter.place == "query"}
        records = call.narrowed(call.chosen(records), *sorted(names & call.operation.item_fields - _MOVING))
        records = call.filtered(call.matching(records, *self.resource.words))
        if "search_after" in call.operation.pagination and call.option("search_after"):
            return call.page_after(records, [("date_created", True)], call.option("search_after"))
        if call.operation.pagination:
            return call.page(records)
        return {"objects": records, "total": len(records)}

    def create(self, call: Call) -> Record:
        """Create a record."""
        owner = self._owner(call)
        return self._add(call, owner)

    def get(self, call: Call) -> Record:
        """Return a record. Settings that nobody has written yet have no fields but their owner."""
        record = self._found(call)
        if record is None and self.resource.key is None and self.resource.upserts:
            return dict(self._address(call))
        return self.find(call)

    def replace(self, call: Call) -> Record:
        """Set every writable field of a record, to its default if the body lacks it."""
        if self.resource.upserts and self._found(call) is None:
            return self._add(call, self._address(call))
        record = self.find(call)
        call.replace(record, {**self.resource.defaults, **self._address(call)})
        return self._kept_in_place(call, record)

    def change(self, call: Call) -> Record:
        """Set the fields in the body."""
        if self.resource.upserts and self._found(call) is None:
            return self._add(call, self._address(call))
        record = self.find(call)
        call.change(record)
        return self._kept_in_place(call, record)

    def delete(self, call: Call) -> Record:
        """Remove a record, or move it to the delete queue."""
        record = self.find(call)
        if self.resource.queue:
            call.state.delete(record)
        else:
            call.state.purge(record, how="delete")
        return record

    def find(self, call: Call) -> Record:
        """Return the record in the path.

        Raises:
            RefusedError: With status 404, if it does not exist.
        """
        record = self._found(call)
        if record is None:
            last = self.resource.parameters[-1:]
            raise RefusedError(404, " ".join([self._table(call).noun, *map(call.id, last), "does not exist"]))
        return record

    def _kept_in_place(self, call: Call, record: Record) -> Record:
        """Return a changed record, with the owner in the path, which a body cannot change."""
        return call.state.change(record, self._owner(call), note=False)

    def _found(self, call: Call) -> Record | None:
        table, address = self._table(call), self._address(call)
        if self.resource.key is not None and self.resource.key == table.kind.key:
            key = address.pop(self.resource.key)
            found = [table.get(key)] if key in table else []
            return next((each for each in found if all(each.get(name) == at for name, at in address.items())), None)
        return next(iter(table.find(**address)), None)

    def _add(self, call: Call, address: Mapping[str, Any]) -> Record:
        state, key = call.state, self.resource.key
        documented = call.operation.answer_fields
        by_user = {name: state.user["id"] for name in _BY_USER if name in documented}
        record = state.new(
            by_user,
            {"system_domain_id": state.system_domain_id},
            self.resource.defaults,
            call.body,
            address,
        )
        table = self._table(call)
        is_named = key is not None and key != table.kind.key and record.get(key) is not None
        if is_named and table.find(**self._owner(call), **{str(key): record[str(key)]}):
            raise RefusedError(409, f"{table.noun} {record[str(key)]} exists already")
        return table.add(record)

    def _address(self, call: Call) -> dict[str, Any]:
        address = self._owner(call)
        if self.resource.key is not None:
            address[self.resource.key] = call.id(self.resource.parameters[-1])
        return address

    def _owner(self, call: Call) -> dict[str, Any]:
        """Return the fields with the owner in the path, which must exist."""
        owner = {name: call.id(name) for name in self.resource.owners if name in call.arguments.path}
        for name, key in owner.items():
            if name in PARENTS:
                call.state.table(PARENTS[name]).get(key)
        if owner.keys() >= {"object_type", "object_id"}:
            checked_object(call)
        return owner

    def _table(self, call: Call) -> Table:
        return call.state.table(self.resource.table)


def checked_object(call: Call) -> Record | None:
    """Return the object in the path, which must exist if the stand-in has such objects."""
    kind = call.id("object_type")
    return call.state.table(kind).get(call.id("object_id")) if call.state.has_table(kind) else None


def _by_path() -> Mapping[tuple[str, str, str], Handler]:
    found: dict[tuple[str, str, str], Handler] = {}
    for resource in RESOURCES:
        records = Records(resource)
        at_record: Mapping[str, Handler] = {
            "GET": records.get,
            "PUT": records.replace,
            "PATCH": records.change,
            "DELETE": records.delete,
        }
        rows: list[tuple[str | None, str, Callable[[Call], Any]]] = [
            *((resource.path, method, handler) for method, handler in at_record.items()),
            *((path, "GET", records.list) for path in (resource.list_path, *resource.lists)),
            (resource.creates or resource.list_path, "POST", records.create),
        ]
        for path, method, handler in rows:
            if path is not None:
                found[resource.service, method, path] = handler
    return found


BY_PATH: Mapping[tuple[str, str, str], Handler] = _by_path()
"""Handlers by service, method and path after the prefix of the service."""
