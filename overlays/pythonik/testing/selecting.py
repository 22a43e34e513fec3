"""Selection and order of records: the conditions and sort orders of lists and of the search.

A name such as ``files.storage_id`` includes lists: its values are those of all files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cmp_to_key
from typing import Any, TypeAlias

from .tables import Record, RefusedError

Order: TypeAlias = Sequence[tuple[str, bool]]
"""Names to sort by, each with a flag for descending order."""


def values(record: Mapping[str, Any], name: str) -> list[Any]:
    """Return the values of a record under a name, without nulls."""
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
        RefusedError: With status 400, if the syntax is invalid, or an operator is not ``eq``.
    """
    conditions = []
    for part in filter(None, text.split(";")):
        name, operator, value = [*part.split(",", 2), "", ""][:3]
        if operator != "eq":
            raise RefusedError(400, f"query.filter: invalid condition {part!r}, expected name,eq,value")
        conditions.append((name, value))
    return conditions


def has_value(record: Record, name: str, wanted: Any) -> bool:
    """Return whether one of the values is equal to the wanted value, ignoring case."""
    return any(text_of(value) == text_of(wanted) for value in values(record, name))


def in_range(value: Any, least: Any, greatest: Any, *, inclusive: bool = True) -> bool:
    """Return whether a value is between two limits, as numbers, or else as texts. A limit of None is open.

    A date limit without a time means the whole day, so that only the length of the limit is compared.
    """
    order: Callable[[Any], int]
    try:
        number = float(value)
        limits: list[Any] = [None if each is None else float(each) for each in (least, greatest)]
        order = lambda limit: (number > limit) - (number < limit)  # noqa: E731
    except (TypeError, ValueError):
        text = text_of(value)
        limits = [None if each is None else text_of(each) for each in (least, greatest)]
        order = lambda limit: (text[: len(limit)] > limit) - (text[: len(limit)] < limit)  # noqa: E731
    low, high = limits
    return (low is None or order(low) >= (not inclusive)) and (high is None or order(high) <= -(not inclusive))


def sort_values(record: Record, order: Order) -> list[Any]:
    """Return the sort values of a record: its first value under each name, or None."""
    return [next(iter(values(record, name)), None) for name, _ in order]


def ordered(records: Iterable[Record], order: Order) -> list[Record]:
    """Return the records in an order. The sort is stable."""
    key = cmp_to_key(_comparison(order))
    return sorted(records, key=lambda record: key(sort_values(record, order)))


def behind(records: Iterable[Record], order: Order, position: Sequence[Any]) -> list[Record]:
    """Return the records after a position, given as the sort values of the record at the position."""
    compare = _comparison(order)
    return [record for record in records if compare(sort_values(record, order), position) > 0]


def _comparison(order: Order) -> Callable[[Sequence[Any], Sequence[Any]], int]:
    def compare(left: Sequence[Any], right: Sequence[Any]) -> int:
        for (_, descending), one, other in zip(order, left, right, strict=False):
            if one == other:
                continue
            if one is None or other is None:
                return 1 if one is None else -1  # Records without a value are last in both directions.
            try:
                less = one < other
            except TypeError:
                less = str(one) < str(other)
            return 1 if less is descending else -1
        return 0

    return compare


def _flat(items: Iterable[Any]) -> list[Any]:
    return [inner for item in items for inner in (_flat(item) if isinstance(item, list) else [item])]


def text_of(value: Any) -> str:
    """Return a value as a text for comparisons, which ignore case."""
    return (str(value).lower() if isinstance(value, bool) else str(value)).casefold()
