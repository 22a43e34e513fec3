"""Order of records that a user has put in an order, such as the items of a playlist."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..tables import Record, RefusedError, Table


def reorder(table: Table, records: Sequence[Record], key: str, body: Mapping[str, Any], *, name: str = "id") -> Record:
    """Move one of the records to the place in a body.

    Args:
        table: Table of the records.
        records: All records of the order, in their order.
        key: Value that names the record.
        body: `position`, which counts from 0, with -1 for the end; or `before_object_id` or `after_object_id`.
        name: Field with the values that name records.

    Raises:
        RefusedError: With status 404, if none of the records has the key; 400 for a neighbor that does not exist.
    """
    chosen = next((record for record in records if record[name] == key), None)
    if chosen is None:
        raise RefusedError(404, f"{table.noun} {key} does not exist")
    others = [record for record in records if record is not chosen]
    place = _place([record[name] for record in others], body)
    for record in (*others[:place], chosen, *others[place:]):
        table.move_to_end(record)
    return chosen


def _place(keys: Sequence[str], body: Mapping[str, Any]) -> int:
    for side, further in (("before_object_id", 0), ("after_object_id", 1)):
        neighbor = body.get(side)
        if neighbor is not None:
            if neighbor not in keys:
                raise RefusedError(400, f"body.{side}: {neighbor} is not in the order")
            return keys.index(neighbor) + further
    position = body.get("position")
    return len(keys) if position is None or position < 0 else min(position, len(keys))
