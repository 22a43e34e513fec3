"""What a handler is given, and how it is found.

A handler is a function with the name of its operation, from a `Call` to the body of the answer; None is an answer
without a body. The status follows from the contract. A handler runs while the lock of the state is held, and says no by
raising a `RefusedError`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import urlencode

from ..backend import Backend
from ..operation import Arguments, Operation
from ..selecting import behind, has_value, ordered, read_conditions, read_order, sort_values
from ..state import Record, RefusedError, State, Table

Handler: TypeAlias = "Callable[[Call], Record | None]"
Show: TypeAlias = Callable[[Sequence[Record]], list[Record]]

WINDOW = 10_000
"""Objects that pages can reach; beyond them a list goes on with `scroll_id` or `search_after`."""

_DEFAULT_PER_PAGE = 10
_KEPT = frozenset({"id", "date_created"})
"""Fields that a record keeps when it is replaced, even where the contract lets a client write them."""


class Registry:
    """The handlers of one service, by the name of their operation."""

    def __init__(self, service: str) -> None:
        self.service = service
        self.handlers: dict[str, Handler] = {}

    def __call__(self, handler: Handler) -> Handler:
        """Register a handler; for use as a decorator."""
        self.handlers[handler.__name__] = handler
        return handler


@dataclass(frozen=True)
class Call:
    """One request for an operation, with what is needed to answer it.

    Attributes:
        link: path as it was sent, for links to other pages.
        pairs: query as it was sent, for the same.
        storage: what stands behind its storages, if the stand-in has one.
    """

    operation: Operation
    arguments: Arguments
    link: str
    pairs: Sequence[tuple[str, str]]
    state: State
    storage: Backend | None

    @property
    def body(self) -> Record:
        """The body, empty if none was sent."""
        return self.arguments.body or {}

    def id(self, name: str) -> str:
        """Return a parameter of the path."""
        return str(self.arguments.path[name])

    def option(self, name: str, default: Any = None) -> Any:
        """Return a parameter of the query."""
        return self.arguments.query.get(name, default)

    def need(self, *names: str) -> None:
        """Refuse a body without these fields.

        The contract cannot say this where one schema serves to create, to change and to answer.
        """
        for name in names:
            if self.body.get(name) is None:
                raise RefusedError(400, f"body.{name}: is required")

    def refer(self, field: str, table: Table) -> Record | None:
        """Return the record that a field of the body refers to, or None if it refers to none."""
        return None if self.body.get(field) is None else self.referred(field, table)

    def referred(self, field: str, table: Table) -> Record:
        """Return the record that a field of the body has to refer to."""
        self.need(field)
        key = self.body[field]
        if key not in table:
            raise RefusedError(400, f"body.{field}: {table.noun} {key} does not exist")
        return table.get(key)

    def replace(self, record: Record, defaults: Mapping[str, Any]) -> Record:
        """Give every field that a client may write the value in the body, or else its default."""
        for name in self.operation.writable - _KEPT:
            if name in self.body or name in defaults:
                record[name] = self.body.get(name, defaults.get(name))
            else:
                record.pop(name, None)
        return self.state.touch(record)

    def change(self, record: Record) -> Record:
        """Give the fields in the body their new values."""
        record |= self.body
        return self.state.touch(record)

    def filtered(self, records: Iterable[Record]) -> list[Record]:
        """Return the records that the `filter` parameter leaves."""
        conditions = read_conditions(self.option("filter", ""))
        return [record for record in records if all(has_value(record, *condition) for condition in conditions)]

    def narrowed(self, records: Iterable[Record], *names: str) -> list[Record]:
        """Return the records that have the values of these parameters of the query, where they are given."""
        wanted = {name: self.option(name) for name in names if self.option(name) is not None}
        return [
            record
            for record in records
            if all(
                any(has_value(record, name, choice) for choice in (value if isinstance(value, list) else [value]))
                for name, value in wanted.items()
            )
        ]

    def chosen(self, records: Iterable[Record]) -> list[Record]:
        """Return the records that the `ids` parameter names, or all."""
        ids = self.option("ids")
        if ids is None:
            return list(records)
        wanted = ids if isinstance(ids, list) else ids.split(",")
        return [record for record in records if record["id"] in wanted]

    def page(self, records: Sequence[Record], show: Show = list, *, key: str = "id") -> Record:
        """Return one page of a list, in whichever way the request moves through it.

        Args:
            records: the whole list.
            show: what makes the objects of the page out of its records.
            key: field that `last_…` names.
        """
        order = read_order(self.option("sort", ""))
        records = ordered(records, order) if order else records
        if self.operation.pagination in {("last_id",), ("last_field_name",)}:
            page = self._following(records, key)
        else:
            page = self._numbered_or_scrolled(records)
        page["objects"] = show(page["objects"])
        return page

    def page_after(self, records: Sequence[Record], order: Sequence[tuple[str, bool]], after: Any) -> Record:
        """Return one page of a list that can be walked with `search_after`; its objects have `_sort`.

        Args:
            records: the whole list.
            order: how to sort; ties are broken by the identifier.
            after: `_sort` of the last object that the client has, if it goes on from there.
        """
        order = [*order, ("id", False)]
        records = ordered(records, order)
        page = self._numbered_or_scrolled(behind(records, order, after) if after else records)
        page["objects"] = [record | {"_sort": sort_values(record, order)} for record in page["objects"]]
        page["search_after"] = page["objects"][-1]["_sort"] if page["objects"] else None
        return page

    @property
    def per_page(self) -> int:
        """How many objects a page has at most."""
        return min(int(self.option("per_page", _DEFAULT_PER_PAGE)), WINDOW)

    def _numbered_or_scrolled(self, records: Sequence[Record]) -> Record:
        scrolls = self.option("scroll") or self.option("scroll_id")
        return self._scrolled(records) if scrolls else self._numbered(records)

    def _numbered(self, records: Sequence[Record]) -> Record:
        number, size = int(self.option("page") or 1), self.per_page
        if (number - 1) * size >= WINDOW:
            raise RefusedError(400, f"query.page: pages reach no further than {WINDOW} objects")
        pages = -(-len(records) // size) if size else 0
        return {
            "objects": list(records[(number - 1) * size : number * size]),
            "page": number,
            "pages": pages,
            "per_page": size,
            "total": len(records),
            "first_url": self._url(page=1),
            "last_url": self._url(page=max(pages, 1)),
            "next_url": self._url(page=number + 1) if number < pages else None,
            "prev_url": self._url(page=number - 1) if number > 1 else None,
        }

    def _following(self, records: Sequence[Record], key: str) -> Record:
        """Return what comes behind the object that the client received last."""
        style = self.operation.pagination[0]
        last = self.option(style)
        if last is not None:
            places = [number for number, record in enumerate(records, 1) if record[key] == last]
            records = records[places[0] :] if places else []
        objects = list(records[: self.per_page])
        more = len(records) > len(objects)
        return {
            "objects": objects,
            "per_page": self.per_page,
            "first_url": self._url(),
            "next_url": self._url(**{style: objects[-1][key]}) if more and objects else None,
        }

    def _scrolled(self, records: Sequence[Record]) -> Record:
        """Return the next part of a list as it was when the scroll was opened; behind the end there are empty parts."""
        scrolls = self.state.scrolls
        scroll_id = self.option("scroll_id") or self.state.new()["id"]
        if self.option("scroll_id") is None:
            scrolls[scroll_id] = list(records)
        elif scroll_id not in scrolls:
            raise RefusedError(404, f"scroll {scroll_id} does not exist")
        left = scrolls[scroll_id]
        scrolls[scroll_id] = left[self.per_page :]
        return {"objects": left[: self.per_page], "scroll_id": scroll_id, "per_page": self.per_page}

    def _url(self, **place: Any) -> str:
        moving = {"page", "per_page", "last_id", "last_field_name"}
        others = [(name, value) for name, value in self.pairs if name not in moving]
        return f"{self.link}?{urlencode([*others, *place.items(), ('per_page', self.per_page)])}"
