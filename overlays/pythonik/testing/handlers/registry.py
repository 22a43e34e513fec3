"""Arguments of handlers, and their registry.

A handler is a function with the name of its operation. It gets a `Call`, and returns the body of the response, None for
no body, or an `Answer` that is not JSON. The contract determines the status. The lock of the state is held during the
call. A handler raises a `RefusedError` to refuse the request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import urlencode

from ..backend import Backend
from ..deliveries import Deliveries
from ..operation import Answer, Arguments, Operation
from ..query import Fields, QueryError, matching, text_query
from ..schemas import Json
from ..selecting import behind, has_value, ordered, read_conditions, read_order, sort_values, values
from ..state import State
from ..tables import Record, RefusedError, Table

Handler: TypeAlias = "Callable[[Call], Json | Answer]"
Show: TypeAlias = Callable[[Sequence[Record]], list[Record]]

WINDOW = 10_000
"""Number of objects that page numbers reach. Further objects need `scroll_id` or `search_after`."""

_DEFAULT_PER_PAGE = 10
_KEPT = frozenset({"id", "date_created"})
"""Fields that a record keeps when it is replaced, even if the contract permits a client to write them."""


class Registry:
    """Handlers of one service, by the name of the operation."""

    def __init__(self, service: str) -> None:
        self.service = service
        self.handlers: dict[str, Handler] = {}

    def __call__(self, handler: Handler) -> Handler:
        """Register a handler. The method is a decorator."""
        self.handlers[handler.__name__] = handler
        return handler


@dataclass(frozen=True)
class Call:
    """One request for an operation, with the state.

    Attributes:
        link: Undecoded path, for links to other pages.
        pairs: Query as pairs of names and values, for links to other pages.
        headers: Headers by lower-case name.
        storage: Backend of the storages, if there is one.
        roles: Roles of the user, if a test has limited them.
    """

    operation: Operation
    arguments: Arguments
    link: str
    pairs: Sequence[tuple[str, str]]
    headers: Mapping[str, str]
    state: State
    storage: Backend | None
    deliveries: Deliveries
    roles: frozenset[str] | None
    used: set[str] = field(default_factory=set)
    """Query parameters that the handler has asked for."""

    @property
    def body(self) -> Record:
        """Body; empty if the request has no body."""
        return self.arguments.body or {}

    def id(self, name: str) -> str:
        """Return a path parameter."""
        return str(self.arguments.path[name])

    def option(self, name: str, default: Any = None) -> Any:
        """Return a query parameter."""
        self.used.add(name)
        return self.arguments.query.get(name, default)

    def need(self, *names: str) -> None:
        """Refuse a body without these fields.

        The contract cannot express this if one schema serves for creation, changes and responses.
        """
        for name in names:
            if self.body.get(name) is None:
                raise RefusedError(400, f"body.{name}: is required")

    def refer(self, field: str, table: Table) -> Record | None:
        """Return the record that a field of the body refers to, or None without a reference."""
        return None if self.body.get(field) is None else self.referred(field, table)

    def referred(self, field: str, table: Table) -> Record:
        """Return the record that a required field of the body refers to."""
        self.need(field)
        key = self.body[field]
        if key not in table:
            raise RefusedError(400, f"body.{field}: {table.noun} {key} does not exist")
        return table.get(key)

    def replace(self, record: Record, defaults: Mapping[str, Any]) -> Record:
        """Set every writable field to its value in the body, or to its default."""
        fields = {}
        for name in self.operation.writable - _KEPT:
            if name in self.body or name in defaults:
                fields[name] = self.body.get(name, defaults.get(name))
            else:
                record.pop(name, None)
        return self.state.change(record, fields)

    def change(self, record: Record) -> Record:
        """Set the fields in the body."""
        return self.state.change(record, self.body)

    def matching(self, records: Iterable[Record], *default: str, query: str | None = None) -> list[Record]:
        """Return the records that match a text query.

        Args:
            records: The records.
            default: Names whose texts a word without a name is searched in.
            query: The query. Default: the `query` parameter.
        """
        text = self.option("query") if query is None else query
        records = list(records)
        if not text:
            return records
        # Records that do not exist yet have fields, too: those that the contract documents for them.
        roots = self.operation.item_fields | {name for record in records for name in record}

        def known(name: str) -> bool:
            root, _, rest = name.partition(".")
            return root in roots and (root != "metadata" or not rest or self._is_metadata(rest, records))

        try:
            return matching(records, text_query(text, Fields(default, known)))
        except QueryError as error:
            place = "query.query" if query is None else "body.query"
            raise RefusedError(400, f"{place}: {error}") from None

    def _is_metadata(self, name: str, records: Iterable[Record]) -> bool:
        return name in self.state.fields or any(values(record, f"metadata.{name}") for record in records)

    def filtered(self, records: Iterable[Record]) -> list[Record]:
        """Return the records that match the `filter` parameter."""
        conditions = read_conditions(self.option("filter", ""))
        return [record for record in records if all(has_value(record, *condition) for condition in conditions)]

    def narrowed(self, records: Iterable[Record], *names: str) -> list[Record]:
        """Return the records that match the given ones among these query parameters."""
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
        """Return the records in the `ids` parameter; without it, all records."""
        ids = self.option("ids")
        if ids is None:
            return list(records)
        wanted = ids if isinstance(ids, list) else ids.split(",")
        return [record for record in records if record["id"] in wanted]

    def page(self, records: Sequence[Record], show: Show = list, *, key: str = "id") -> Record:
        """Return one page of a list, for any style of pagination.

        Args:
            records: The whole list.
            show: Function from records to the objects of the page.
            key: Field for `last_…`.
        """
        order = read_order(self.option("sort") or "")
        records = ordered(records, order) if order else records
        if self.operation.pagination in {("last_id",), ("last_field_name",)}:
            page = self._following(records, key)
        else:
            page = self._numbered_or_scrolled(records)
        page["objects"] = show(page["objects"])
        return page

    def page_after(self, records: Sequence[Record], order: Sequence[tuple[str, bool]], after: Any) -> Record:
        """Return one page of a list with `search_after`. Its objects have `_sort`.

        Args:
            records: The whole list.
            order: Sort order. Ties are broken by the identifier.
            after: `_sort` of the last received object, if any.
        """
        order = [*order, ("id", False)]
        records = ordered(records, order)
        page = self._numbered_or_scrolled(behind(records, order, after) if after else records)
        page["objects"] = [record | {"_sort": sort_values(record, order)} for record in page["objects"]]
        page["search_after"] = page["objects"][-1]["_sort"] if page["objects"] else None
        return page

    @property
    def per_page(self) -> int:
        """Maximum number of objects in a page."""
        return min(int(self.option("per_page", _DEFAULT_PER_PAGE)), WINDOW)

    def _numbered_or_scrolled(self, records: Sequence[Record]) -> Record:
        scrolls = self.option("scroll") or self.option("scroll_id")
        return self._scrolled(records) if scrolls else self._numbered(records)

    def _numbered(self, records: Sequence[Record]) -> Record:
        number, size = int(self.option("page") or 1), self.per_page
        if (number - 1) * size >= WINDOW:
            raise RefusedError(400, f"query.page: page numbers reach at most {WINDOW} objects")
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
        """Return the objects after the last received one."""
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
        """Return the next part of a list as of the start of the scroll. Parts after the end are empty."""
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
        return f"{self.link.removesuffix('/')}/?{urlencode([*others, *place.items(), ('per_page', self.per_page)])}"
