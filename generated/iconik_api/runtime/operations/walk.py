"""Position in a list that is walked page by page: which request follows which response, without I/O.

`next_request` returns the requests; `feed_response` takes the responses in the same order. Several requests may be sent
before the first response is fed, as long as `next_request` returns them. Numbered pages can be requested in parallel.
Any other page can be requested only after the page before it was read.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, Protocol, TypeVar
from urllib.parse import parse_qs, urlsplit

from ..base.errors import PagingError
from ..base.unset import UNSET, Opt
from ..calls.call import Body, Call, Style, given_query, joined
from ..models.plain import plain

if TYPE_CHECKING:
    from ..calls.response import Response

ObjectT_co = TypeVar("ObjectT_co", covariant=True)


class Page(Protocol[ObjectT_co]):
    """The response of a list."""

    @property
    def objects(self) -> Opt[Sequence[ObjectT_co] | None]:
        """The objects of the page."""
        ...


PageT = TypeVar("PageT")

#: Number of objects that iconik's numbered pages can reach. Longer lists need another style.
WINDOW: Final = 10_000

#: Styles for lists longer than the window, the better one first: a scroll holds resources of the server, expires, and
#: cannot go back.
_BEYOND_WINDOW: Final[Sequence[Style]] = ("search_after", "scroll_id")

#: Property of the last object of a page that is the cursor of the next page.
_KEYS: Final[Mapping[Style, str]] = {"last_id": "id", "last_field_name": "name"}

#: Styles that lose no object when others come and go meanwhile; they are the default where an operation has them.
_STEADY: Final[Sequence[Style]] = ("last_id", "last_field_name", "search_after")

#: Parameters that hold the position in the list.
_MOVING: Final = ("page", "last_id", "last_field_name", "scroll", "scroll_id", "search_after")


class _Place(NamedTuple):
    """Position of a page in the list: its number or cursor; `None` for the first page."""

    cursor: Any = None
    #: Number of objects at the start of the page to skip.
    skip: int = 0


class Walk(Generic[PageT]):
    """A walk through one list.

    Args:
        call: The request for the list, with the caller's arguments. A page or a cursor in them is the start of the
            walk.
        operation: Name of the operation, for errors.
        by: Pagination style. Default: the style that suits the list.
        resume: Token of an earlier walk, to resume from.
        parallel: Prefer page numbers, which can be requested in parallel.

    Raises:
        TypeError: The operation is not paginated.
        ValueError: The operation does not offer the style, or the token is of another list.
    """

    def __init__(self, call: Call[PageT], operation: str, *, by: Style | None = None, resume: str | None = None, parallel: bool = False) -> None:
        if call.paging is None:
            raise TypeError(f"{operation} is not paginated: the response is not a list")
        self._operation = operation
        self._styles, per_page, self._in_body, _ = call.paging
        if by is not None and by not in self._styles:
            offered = " or ".join(map(repr, self._styles)) or "no style: the list is not paginated"
            raise ValueError(f"by: {operation} supports {offered}, not {by!r}")
        self._query = {**call.query, **given_query(call.options.get("params"))}
        self._call = copy(call)
        self._call.options = {**call.options, "params": {}}
        #: The caller's body, if fields of it select the page.
        self._fields = _fields(call) if self._in_body else {}
        given_size = self._given("per_page")
        self._per_page = per_page if given_size is None else int(given_size)
        self._by: Style | None
        self._by, start = self._chosen(by, parallel)
        self._may_change_style = by is None and start.cursor is None and self._by in ("page", "search_after")
        if resume is not None:
            self._by, self._per_page, start = self._resumed(resume, by, given_size)
            self._may_change_style = False
        #: Position of the last delivered page, and position of the page after it.
        self._current = start
        self._next: _Place | None = start
        #: Position of the page that can be requested now.
        self._upcoming: _Place | None = start
        self._pending: deque[_Place] = deque()
        self._last_number = 0
        #: Number of pages read, and number of objects in them; -1 for a walk that began amid the list.
        self._pages = 0
        self._count = 0 if start.cursor is None else -1
        self._cycles = _CycleDetector()

    @property
    def skip(self) -> int:
        """Number of objects of the first page that an earlier walk has delivered."""
        return self._current.skip

    def token(self, used: int | None = None) -> str | None:
        """Return the position to resume from, as JSON text.

        Args:
            used: Number of objects used of the last delivered page. Default: all of them.

        Returns:
            The token, or `None` at the end and if resuming is impossible: in the middle of a page of a scroll, and in a
            scroll whose next page has been requested already.
        """
        place = self._next if used is None else self._current._replace(skip=used)
        if place is None or (self._by == "scroll_id" and (place.skip or (self._pending and place.cursor is not None))):
            return None
        values = {"list": self._call.path, "by": self._by, "per_page": self._per_page, **place._asdict()}
        return json.dumps(values)

    def next_request(self) -> Call[PageT] | None:
        """Return the next request, or `None` at the end and while it depends on a pending response."""
        place = self._upcoming
        if place is None:
            return None
        self._pending.append(place)
        is_numbered = self._by == "page" and _number(place) < self._last_number
        self._upcoming = _Place(_number(place) + 1) if is_numbered else None
        return self._request(place)

    def feed_response(self, response: Response[PageT]) -> PageT | None:
        """Take the response to the earliest pending request.

        Returns:
            The page in the response, or `None` if the page is empty or the walk starts again in another style.

        Raises:
            ApiStatusError: The status is 400 or more.
            DecodeError: The client is strict and the response departs from the contract.
            PagingError: The list repeats itself, or the response contains no next cursor.
        """
        place = self._pending.popleft()
        page = response.raise_for_status().data
        objects = getattr(page, "objects", UNSET)
        if page is None or objects is UNSET:
            raise self._error("the response is not a list", place)
        objects = list(objects or ())
        if self._may_change_style and self._by == "page" and self._changes_style(page):
            return None
        self._may_change_style = self._may_change_style and self._by == "search_after"
        self._pages += 1
        if self._count >= 0:
            self._count += len(objects)
        next_place = self._next_place(place, page, objects)
        self._current, self._next = place, next_place
        if next_place is None:
            self._upcoming = None
            self._pending.clear()
        elif not self._pending:
            self._upcoming = next_place
        return page if objects or self._pages == 1 else None

    @property
    def ended(self) -> bool:
        """Whether the end has been reached; pending responses have no meaning then."""
        return self._upcoming is None and not self._pending

    # --- start --------------------------------------------------------------------------------------------------------

    def _chosen(self, by: Style | None, parallel: bool) -> tuple[Style | None, _Place]:
        """Return the style and the position of the first page, by the caller's arguments."""
        marks = {style: self._given(style) for style in self._styles}
        begun: list[Style] = [style for style in self._styles if marks[style] is not None and by in (None, style)]
        if begun:
            return begun[0], _Place(marks[begun[0]])
        if by is None and "scroll_id" in self._styles and _given(self._query.get("scroll")):
            return "scroll_id", _Place()
        # A search without a sort order comes in the order of its ranking, which only page numbers keep.
        is_ranked = "search_after" in self._in_body and self._fields.get("query") and not self._fields.get("sort")
        steady = () if parallel or is_ranked else _STEADY
        offered: list[Style] = [*(style for style in steady if style in self._styles), *self._styles]
        return by or next(iter(offered), None), _Place()

    def _given(self, name: str) -> Any:
        return _given((self._fields if name in self._in_body else self._query).get(name))

    def _resumed(self, token: str, by: Style | None, given_size: object) -> tuple[Style | None, int | None, _Place]:
        wrong = ValueError(f"resume: invalid token for {self._operation}: {token!r}")
        try:
            values = json.loads(token)
        except (TypeError, ValueError):
            raise wrong from None
        if not isinstance(values, dict) or values.get("list") != self._call.path:
            raise wrong
        style, size, cursor, skip = (values.get(name) for name in ("by", "per_page", "cursor", "skip"))
        if style not in (self._styles or (None,)) or not isinstance(size, int | None) or not isinstance(skip, int):
            raise wrong
        if style == "page" and not isinstance(cursor, int | None):
            raise wrong
        if by not in (None, style):
            raise ValueError(f"resume: the token is for by={style!r}, not {by!r}")
        if given_size is not None and size != self._per_page:
            raise ValueError(f"resume: the token is for per_page={size}, not {self._per_page}")
        return style, size, _Place(cursor, skip)

    def _changes_style(self, page: PageT) -> bool:
        """Start again in another style if page numbers cannot reach the end of the list; return whether they cannot."""
        total = _value(page, "total")
        beyond: Style | None = next((style for style in _BEYOND_WINDOW if style in self._styles), None)
        if beyond is None or not isinstance(total, int) or total < WINDOW:
            return False
        self._may_change_style = False
        self._by = beyond
        self._next = self._upcoming = self._current
        return True

    # --- requests -----------------------------------------------------------------------------------------------------

    def _request(self, place: _Place) -> Call[PageT]:
        call = copy(self._call)
        moves = self._moves(place)
        query = {name: value for name, value in moves.items() if name not in self._in_body}
        call.query = {**self._unmoved(self._query), **{name: _as_query(value) for name, value in query.items()}}
        if self._in_body:
            fields = {name: value for name, value in moves.items() if name in self._in_body}
            expected = call.body.expected if call.body else None
            call.body = Body({**self._unmoved(self._fields), **self._order(), **fields}, expected)
        return call

    def _moves(self, place: _Place) -> dict[str, Any]:
        """Return the arguments that select a page."""
        moves: dict[str, Any] = {} if self._per_page is None else {"per_page": self._per_page}
        if self._by == "page":
            moves["page"] = _number(place)
        elif self._by == "scroll_id" and place.cursor is None:
            moves["scroll"] = True
        elif self._by is not None and place.cursor is not None:
            moves[self._by] = place.cursor
        return moves

    def _unmoved(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in arguments.items() if self._by is None or name not in _MOVING}

    def _order(self) -> dict[str, Any]:
        """Return the sort order of a search. Ties are sorted by identifier, so that no page ends amid equal objects."""
        order = self._fields.get("sort") or []
        is_sorted = order or self._by == "search_after"
        if "search_after" not in self._in_body or not is_sorted:
            return {}
        has_id = any(_value(each, "name") == "id" for each in order)
        return {"sort": order if has_id else [*order, {"name": "id", "order": "asc"}]}

    # --- responses ----------------------------------------------------------------------------------------------------

    def _next_place(self, place: _Place, page: PageT, objects: list[Any]) -> _Place | None:
        """Return the position of the next page, or `None` at the end."""
        match self._by:
            case None:
                return None
            case "page":
                return self._next_number(place, page, objects)
            case _ if not objects:
                return None
            case "scroll_id":
                # A scroll may keep its cursor, so repeated objects show that it repeats itself.
                self._check(_identities(objects), place)
                cursor = _value(page, "scroll_id") or place.cursor
            case "search_after":
                cursor = _value(objects[-1], "_sort") or _value(page, "search_after")
                self._check(cursor, place)
                if self._is_last(page, objects):
                    return None
                is_unusable = "search_after" not in self._in_body and isinstance(cursor, list) and None in cursor
                if self._may_change_style and (is_unusable or cursor is None):
                    self._by, self._may_change_style = "page", False
                    return self._next_number(_Place(self._pages), page, objects)
                if is_unusable:
                    message = "the next cursor contains null, which a query parameter cannot carry; use by='scroll_id'"
                    raise self._error(message, place)
            case style:
                next_url = _value(page, "next_url", UNSET)
                cursor = _value(objects[-1], _KEYS[style]) or _mark(next_url, style)
                self._check(cursor, place)
                if not next_url and (self._is_last(page, objects) or (next_url is not UNSET and cursor is None)):
                    return None
        if cursor is None:
            raise self._error(f"the response contains no next {self._by}", place)
        return _Place(cursor)

    def _next_number(self, place: _Place, page: PageT, objects: list[Any]) -> _Place | None:
        number = _number(place)
        shown, pages = _value(page, "page"), _value(page, "pages")
        if isinstance(shown, int) and shown != number:
            raise self._error(f"the response is page {shown}", place)
        if not objects and not isinstance(pages, int):
            return None
        if not isinstance(pages, int) or (objects and not isinstance(shown, int)):
            self._check(_identities(objects), place)
        if isinstance(pages, int):
            self._last_number = pages
            return _Place(number + 1) if number < pages else None
        next_url = _value(page, "next_url", UNSET)
        is_last = self._is_last(page, objects) if next_url is UNSET else not next_url
        return None if is_last else _Place(number + 1)

    def _is_last(self, page: PageT, objects: list[Any]) -> bool:
        """Return whether a page is shorter than the size in the response.

        The requested size tells nothing: a server may give smaller pages. A size in the response tells nothing either
        if the response counts more objects than have come.
        """
        size, total = _value(page, "per_page"), _value(page, "total")
        is_short = isinstance(size, int) and len(objects) < size
        return is_short and not (isinstance(total, int) and 0 <= self._count < total)

    def _check(self, mark: Any, place: _Place) -> None:
        if self._cycles.found(mark):
            raise self._error("the list repeats itself", place)

    def _error(self, message: str, place: _Place) -> PagingError:
        return PagingError(message, operation=self._operation, cursor=place.cursor)


class _CycleDetector:
    """Detects a cycle of any length in a sequence, with one remembered item (Brent's algorithm)."""

    def __init__(self) -> None:
        self._kept: Any = None
        self._seen = 0
        self._enough = 1

    def found(self, item: Any) -> bool:
        """Take the next item; return whether it is the remembered one."""
        if item is not None and item == self._kept:
            return True
        self._seen += 1
        if self._seen == self._enough:
            self._kept, self._seen, self._enough = item, 0, 2 * self._enough
        return False


def _fields(call: Call[Any]) -> dict[str, Any]:
    return dict(plain(call.body.value, for_request=True)) if call.body else {}


def _as_query(value: Any) -> Any:
    return joined(value) if isinstance(value, (list, tuple)) else value


def _mark(next_url: Any, style: Style) -> str | None:
    """Return the cursor in the link to the next page, for lists whose objects do not hold it."""
    query = parse_qs(urlsplit(next_url).query) if isinstance(next_url, str) else {}
    return query.get(style, [None])[0]


def _number(place: _Place) -> int:
    return 1 if place.cursor is None else int(place.cursor)


def _given(value: Any) -> Any:
    """Return an argument that was given, or `None`: unset arguments are not sent, and empty cursors have no meaning."""
    return None if value is UNSET or value in ("", []) else value


def _value(value: Any, name: str, default: Any = None) -> Any:
    """Return a property of a model or of a plain mapping, by its name in JSON."""
    return value.get(name, default) if hasattr(value, "get") else default


def _identities(objects: list[Any]) -> list[Any]:
    """Return values that identify the objects of a page."""
    return [_value(each, "id") or each for each in objects]
