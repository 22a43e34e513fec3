"""Choosing and ordering records: the conditions and sort orders of lists and of the search.

A name such as ``files.storage_id`` leads through lists: it has the values of all files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cmp_to_key
from typing import Any, TypeAlias

from .state import Record, RefusedError

Order: TypeAlias = Sequence[tuple[str, bool]]
"""Names to sort by, each with whether the greatest comes first."""


def values(record: Mapping[str, Any], name: str) -> list[Any]:
    """Return the values that a record has under a name; nulls are no values."""
    found: list[Any] = [record]
    for step in name.split("."):
        found = [item[step] for item in _flat(found) if isinstance(item, Mapping) and step in item]
    return [item for item in _flat(found) if item is not None]


def read_order(text: str) -> Order:
    """Read a `sort` parameter such as ``date_created,desc;title,asc``."""
    parts = [part.split(",") for part in text.split(";") if part]
    return [(part[0], part[1:] == ["desc"]) for part in parts]


def read_conditions(text: str) -> list[tuple[str, str]]:
    """Read a `filter` parameter such as ``status,eq,ACTIVE;title,eq,Harbour``.

    Raises:
        RefusedError: with 400, it is written otherwise or has another operator than ``eq``.
    """
    conditions = []
    for part in filter(None, text.split(";")):
        name, operator, value = [*part.split(",", 2), "", ""][:3]
        if operator != "eq":
            raise RefusedError(400, f"query.filter: {part!r} is not like name,eq,value")
        conditions.append((name, value))
    return conditions


def has_value(record: Record, name: str, wanted: Any) -> bool:
    """Tell whether one of the values reads like the one that is wanted, in any case."""
    return any(_text(value) == _text(wanted) for value in values(record, name))


def has_words(record: Record, query: str, names: Iterable[str]) -> bool:
    """Tell whether all words of a query occur in the texts under the names."""
    text = "\n".join(_text(value) for name in names for value in values(record, name))
    return all(word.strip('*"') in text for word in query.casefold().split())


def sort_values(record: Record, order: Order) -> list[Any]:
    """Return what a record is sorted by: its first value under each name, or None."""
    return [next(iter(values(record, name)), None) for name, _ in order]


def ordered(records: Iterable[Record], order: Order) -> list[Record]:
    """Return the records in an order; those that tie stay as they are."""
    key = cmp_to_key(_comparison(order))
    return sorted(records, key=lambda record: key(sort_values(record, order)))


def behind(records: Iterable[Record], order: Order, position: Sequence[Any]) -> list[Record]:
    """Return the records that come behind a position, given as the values of the record there."""
    compare = _comparison(order)
    return [record for record in records if compare(sort_values(record, order), position) > 0]


def _comparison(order: Order) -> Callable[[Sequence[Any], Sequence[Any]], int]:
    def compare(left: Sequence[Any], right: Sequence[Any]) -> int:
        for (_, descending), one, other in zip(order, left, right, strict=False):
            if one == other:
                continue
            if one is None or other is None:
                return 1 if one is None else -1  # what has no value comes last, whatever the direction
            try:
                less = one < other
            except TypeError:
                less = str(one) < str(other)
            return 1 if less is descending else -1
        return 0

    return compare


def _flat(items: Iterable[Any]) -> list[Any]:
    return [inner for item in items for inner in (_flat(item) if isinstance(item, list) else [item])]


def _text(value: Any) -> str:
    return (str(value).lower() if isinstance(value, bool) else str(value)).casefold()
