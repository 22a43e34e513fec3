"""Walking lists: all styles, both kinds of clients, side by side, to be resumed, and never without an end."""

from __future__ import annotations

import asyncio
import gc
import importlib
import inspect
import json
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, Unpack

import pytest
import trio

from iconik_api.assets import models as assets
from iconik_api.files import models as files
from iconik_api.jobs import models as jobs
from iconik_api.metadata import models as metadata
from iconik_api.runtime.base.errors import ApiStatusError, PagingError, ServerError
from iconik_api.runtime.calls.call import Body, Call, ListOptions, Paging
from iconik_api.runtime.operations.op import Async, Resource, Sync, op
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport
from iconik_api.search import models as search

from ..once import OncePerRun
from ..type_checkers import each_checker, errors_of, marked_lines
from .conftest import make_settings
from .paging_server import PagingServer
from .walk_benchmark import peak_mebibytes

ROOT = Path(__file__).parents[2]
KINDS = ["sync", "asyncio", pytest.param("trio", marks=pytest.mark.slow)]

# httpx does not close the iterator over a request's body when it is cancelled while it sends, which trio remarks.
pytestmark = pytest.mark.filterwarnings("ignore:Exception ignored in. <async_generator object ByteStream.__aiter__")


class Lists(Resource):
    """Lists of every style."""

    @op.read
    def pages(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[ListOptions]
    ) -> Call[files.Formats]:
        return Call(
            "GET",
            "lists/",
            files.Formats,
            query={"page": page, "per_page": per_page},
            paging=Paging(("page", "scroll_id"), 100),
            options=options,
        )

    @op.read
    def only_pages(self, **options: Unpack[ListOptions]) -> Call[files.Formats]:
        return Call("GET", "lists/", files.Formats, paging=Paging(("page",), 100), options=options)

    @op.read
    def scrolled(self, **options: Unpack[ListOptions]) -> Call[files.Formats]:
        return Call("GET", "lists/", files.Formats, paging=Paging(("scroll_id",), 100), options=options)

    @op.read
    def behind_id(self, *, last_id: str | None = None, **options: Unpack[ListOptions]) -> Call[files.Formats]:
        return Call(
            "GET",
            "lists/",
            files.Formats,
            query={"last_id": last_id},
            paging=Paging(("last_id",), 100),
            options=options,
        )

    @op.read
    def behind_name(self, **options: Unpack[ListOptions]) -> Call[metadata.FieldListResponse]:
        return Call(
            "GET", "lists/", metadata.FieldListResponse, paging=Paging(("last_field_name",), 100), options=options
        )

    @op.read
    def jobs(self, **options: Unpack[ListOptions]) -> Call[jobs.Jobs]:
        return Call(
            "GET", "lists/", jobs.Jobs, paging=Paging(("page", "scroll_id", "search_after"), 100), options=options
        )

    @op.read
    def search(self, body: Any, **options: Unpack[ListOptions]) -> Call[search.SearchResponse]:
        paging = Paging(("page", "scroll_id", "search_after"), 100, in_body=("search_after",))
        return Call("POST", "search/", search.SearchResponse, body=Body(body), paging=paging, options=options)

    @op.read
    def numbered_search(self, body: Any, **options: Unpack[ListOptions]) -> Call[search.SearchResponse]:
        paging = Paging(("page",), 100, in_body=("page", "per_page"))
        return Call("POST", "search/", search.SearchResponse, body=Body(body), paging=paging, options=options)

    @op.read
    def whole(self, **options: Unpack[ListOptions]) -> Call[files.Formats]:
        return Call("GET", "lists/", files.Formats, paging=Paging(), options=options)

    @op.read
    def single(self, **options: Unpack[ListOptions]) -> Call[assets.Asset]:
        return Call("GET", "lists/", assets.Asset, options=options)


class SyncLists(Sync, Lists):
    """Lists for `for` loops."""


class AsyncLists(Async, Lists):
    """Lists for `async for` loops."""


class Walked(NamedTuple):
    """The objects of a walk, its token, and the exception that ended it early."""

    items: list[Any]
    token: str | None
    error: Exception | None

    @property
    def numbers(self) -> list[int]:
        return [int(item.id or item.name) if hasattr(item, "id") else int(item.name) for item in self.items]


def walk(
    kind: str,
    server: PagingServer,
    method: str,
    *args: Any,
    what: str = "iter",
    most: int | None = None,
    **options: Any,
) -> Walked:
    """Walk a list to its end, or until so many items came."""
    items: list[Any] = []
    token = error = None
    settings = make_settings(server.url)

    if kind == "sync":
        with (
            SyncTransport(settings) as transport,
            getattr(getattr(SyncLists(transport), method), what)(*args, **options) as found,
        ):
            try:
                for item in found:
                    items.append(item)
                    if len(items) == most:
                        break
            except Exception as caught:
                error = caught
            return Walked(items, found.token, error)

    # It returns nothing, since `asyncio.run` represents the result of its task, here thousands of objects, as text.
    async def run() -> None:
        nonlocal token, error
        async with (
            AsyncTransport(settings) as transport,
            getattr(getattr(AsyncLists(transport), method), what)(*args, **options) as found,
        ):
            try:
                async for item in found:
                    items.append(item)
                    if len(items) == most:
                        break
            except Exception as caught:
                error = caught
            token = found.token

    if kind == "asyncio":
        asyncio.run(run())
    else:
        trio.run(run)
    return Walked(items, token, error)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


STYLES = [
    ("pages", (), {}),
    ("pages", (), {"by": "scroll_id"}),
    ("scrolled", (), {}),
    ("behind_id", (), {}),
    ("behind_name", (), {}),
    ("jobs", (), {"by": "search_after"}),
    ("search", ({"query": "x"},), {}),
    ("search", ({"query": "x"},), {"by": "search_after"}),
    ("search", ({"query": "x"},), {"by": "scroll_id"}),
]
style = pytest.mark.parametrize(("method", "args", "options"), STYLES, ids=lambda value: str(value))
ahead = pytest.mark.parametrize("ahead", [0, 3])


# --- styles


@style
@ahead
@pytest.mark.parametrize(
    "total", [pytest.param(0, marks=pytest.mark.slow), pytest.param(300, marks=pytest.mark.slow), 345]
)
def test_a_walk_gives_each_object_once_and_in_order(
    kind: str, method: str, args: Any, options: Any, ahead: int, total: int
) -> None:
    with PagingServer(total) as server:
        walked = walk(kind, server, method, *args, ahead=ahead, **options)
    assert (walked.error, walked.token) == (None, None)
    assert walked.numbers == list(range(total))
    assert {query["per_page"] for query in server.queries} == {"100"}


@style
def test_pages_are_the_models_of_the_answers(kind: str, method: str, args: Any, options: Any) -> None:
    with PagingServer(250) as server:
        walked = walk(kind, server, method, *args, what="pages", **options)
    assert [len(page.objects) for page in walked.items] == [100, 100, 50]
    assert type(walked.items[0]).__name__ in ("Formats", "FieldListResponse", "Jobs", "SearchResponse")


def test_an_empty_list_has_one_page() -> None:
    with PagingServer(0) as server:
        assert [page.total for page in walk("sync", server, "pages", what="pages").items] == [0]


@pytest.mark.parametrize(
    ("left_out", "total", "requests"),
    [
        (("pages",), 250, 3),
        (("pages",), 300, 3),
        (("pages", "next_url"), 250, 3),
        (("pages", "next_url"), 300, 4),
        # Lists of URLs for parts have nothing else: only an empty page is the end.
        (("pages", "next_url", "page", "per_page", "total", "search_after"), 250, 4),
    ],
)
@ahead
def test_numbered_pages_end_by_whatever_the_answer_tells(
    kind: str, left_out: tuple[str, ...], total: int, requests: int, ahead: int
) -> None:
    with PagingServer(total, leave_out=left_out) as server:
        assert walk(kind, server, "only_pages", ahead=ahead).numbers == list(range(total))
    assert [query["page"] for query in server.queries] == [str(number + 1) for number in range(requests)]


@pytest.mark.parametrize("left_out", [(), ("pages",), ("pages", "next_url")])
@pytest.mark.parametrize("method", ["only_pages", "behind_id", "scrolled"])
def test_a_server_may_give_smaller_pages_than_it_is_asked_for(
    kind: str, method: str, left_out: tuple[str, ...]
) -> None:
    with PagingServer(75, most=20, leave_out=left_out) as server:
        assert walk(kind, server, method).numbers == list(range(75))


@pytest.mark.parametrize("told", [("per_page", "total"), ("total",), ("per_page",)], ids=str)
@pytest.mark.parametrize("method", ["only_pages", "behind_id"])
def test_pages_smaller_than_requested_lose_no_object(method: str, told: tuple[str, ...]) -> None:
    """A server may cap its pages, and repeat the requested size in the response; then only the total is left."""
    states = "total" in told and "per_page" in told

    def capped(query: Mapping[str, str], body: Any, number: int) -> dict[str, Any]:
        page = server.page(query) | {"total": 250, "per_page": 150 if states else 100, "next_url": None}
        return {name: page[name] for name in ("objects", *told)}

    with PagingServer(250, fault=capped) as server:
        walked = walk("sync", server, method, params={"per_page": 150})
    assert (walked.error, walked.numbers) == (None, list(range(250)))
    assert len(server.queries) == (4 if told == ("total",) else 3)


def test_a_walk_prefers_what_objects_that_come_and_go_do_not_disturb() -> None:
    with PagingServer(250) as server:
        assert walk("sync", server, "jobs").numbers == list(range(250))
        assert [query.get("search_after") for query in server.queries] == [None, "000099", "000199"]
        server.queries.clear()
        assert walk("sync", server, "jobs", ahead=4).numbers == list(range(250))
        assert {query["page"] for query in server.queries} == {"1", "2", "3"}


@pytest.mark.parametrize("mark", [None, [None, "1"]])
def test_a_walk_whose_cursor_is_missing_goes_on_by_numbers(mark: Any) -> None:
    def without(query: Mapping[str, str], body: Any, number: int) -> dict[str, Any]:
        page = server.page(query)
        return page | {"search_after": mark, "objects": [{"id": each["id"]} for each in page["objects"]]}

    with PagingServer(250, fault=without) as server:
        walked = walk("sync", server, "jobs")
    assert (walked.error, walked.numbers) == (None, list(range(250)))


def test_a_list_that_comes_whole_is_one_request(kind: str) -> None:
    with PagingServer(7) as server:
        assert walk(kind, server, "whole", ahead=3).numbers == list(range(7))
    assert server.queries == [{}]


def test_arguments_of_the_caller_are_kept() -> None:
    with PagingServer(95) as server:
        assert walk("sync", server, "pages", page=3, per_page=20, params={"kind": "LINK"}).numbers == list(
            range(40, 95)
        )
        assert [(each["page"], each["per_page"], each["kind"]) for each in server.queries] == [
            ("3", "20", "LINK"),
            ("4", "20", "LINK"),
            ("5", "20", "LINK"),
        ]
        assert walk("sync", server, "pages", params={"page": 5, "per_page": 20}).numbers == list(range(80, 95))
        assert walk("sync", server, "behind_id", last_id="000089").numbers == list(range(90, 95))
        assert walk("sync", server, "search", {"search_after": ["000089"]}).numbers == list(range(90, 95))
        server.queries.clear()
        assert walk("sync", server, "pages", params={"scroll": True}).numbers == list(range(95))
        assert "page" not in server.queries[0]


def test_a_scroll_is_opened_once_and_followed() -> None:
    with PagingServer(150) as server:
        walk("sync", server, "scrolled")
    first, *others = server.queries
    assert first == {"scroll": "true", "per_page": "100"}
    assert others == [{"scroll_id": "scroll 1", "per_page": "100"}] * 2


# --- beyond the window


@pytest.mark.slow
@pytest.mark.parametrize(
    ("method", "args", "moves"),
    [("search", ({},), "search_after"), ("jobs", (), "search_after"), ("pages", (), "scroll_id")],
)
def test_a_list_beyond_the_window_goes_on_in_another_style(kind: str, method: str, args: Any, moves: str) -> None:
    with PagingServer(10_050) as server:
        walked = walk(kind, server, method, *args)
    assert walked.error is None
    assert walked.numbers == list(range(10_050))
    assert not any(int(query.get("page", 1)) > 1 for query in server.queries)
    asked = server.queries if method != "search" else server.bodies
    assert sum(moves in each for each in asked) >= 100


@pytest.mark.slow
def test_a_list_that_only_has_numbers_goes_on_by_them() -> None:
    with PagingServer(10_050) as server:
        assert len(walk("sync", server, "only_pages").items) == 10_050
        assert len(walk("sync", server, "pages", by="page", what="pages").items) == 101


@pytest.mark.parametrize(
    ("given", "by", "sent"),
    [
        ([], None, []),
        ([], "search_after", ["id"]),
        ([{"name": "title", "order": "desc"}], None, ["title", "id"]),
        ([{"name": "title"}], "page", ["title", "id"]),
        ([{"name": "title"}], "search_after", ["title", "id"]),
        ([{"name": "id", "order": "desc"}], "search_after", ["id"]),
        (search.SearchBody(sort=[search.SortItem(name="title")]), None, ["title", "id"]),
    ],
)
def test_a_search_is_sorted_so_that_nothing_ties(given: Any, by: Any, sent: list[str]) -> None:
    body = given if isinstance(given, search.SearchBody) else {"query": "x", "sort": given}
    before = json.dumps(body, default=lambda each: each.model_dump())
    with PagingServer(150) as server:
        walk("sync", server, "search", body, by=by)
    for body_sent in server.bodies:
        assert [each["name"] for each in body_sent.get("sort") or []] == sent
    assert json.dumps(body, default=lambda each: each.model_dump()) == before


def test_pages_are_asked_for_where_the_contract_has_them() -> None:
    with PagingServer(250) as server:
        assert walk("sync", server, "numbered_search", {"query": "x", "sort": []}).numbers == list(range(250))
        assert server.queries == [{}, {}, {}]
        assert server.bodies == [{"query": "x", "sort": [], "page": page, "per_page": 100} for page in (1, 2, 3)]
        begun = {"query": "x", "page": 3, "per_page": 50}
        assert walk("sync", server, "numbered_search", begun).numbers == list(range(100, 250))
        assert server.bodies[3:] == [{**begun, "page": page} for page in (3, 4, 5)]
        assert begun == {"query": "x", "page": 3, "per_page": 50}


def test_a_position_that_no_query_can_hold() -> None:
    def nothing(query: Mapping[str, str], body: Any, number: int) -> dict[str, Any]:
        return {"objects": [{"id": "1"}], "search_after": [None, "1"]}

    with PagingServer(1, fault=nothing) as server:
        assert "scroll_id" in str(walk("sync", server, "jobs", by="search_after").error)


# --- no endless loop


@pytest.mark.parametrize(
    ("method", "args", "options"),
    [*STYLES[1:6], *STYLES[7:], ("only_pages", (), {})],
    ids=str,
)
@pytest.mark.parametrize(
    "length", [1, pytest.param(2, marks=pytest.mark.slow), pytest.param(5, marks=pytest.mark.slow)]
)
@ahead
def test_a_list_that_repeats_itself_ends_with_an_error(
    method: str, args: Any, options: Any, length: int, ahead: int
) -> None:
    def again(query: Mapping[str, str], body: Any, number: int) -> dict[str, Any]:
        page = server.page({"per_page": "100", "page": str((number - 1) % length + 1)})
        return {name: page[name] for name in ("objects", "search_after")} | {
            "scroll_id": f"scroll {number}",
            "next_url": "/next/",
        }

    with PagingServer(100_000, fault=again) as server:
        walked = walk("sync", server, method, *args, ahead=ahead, **options)
    assert isinstance(walked.error, PagingError)
    assert walked.error.operation == method
    assert walked.error.cursor is not None
    assert str(walked.error).startswith(f"{method}, at {walked.error.cursor!r}: ")
    assert len(walked.items) <= 3 * 100 * (length + 1)


def test_a_server_that_does_not_turn_the_page() -> None:
    with PagingServer(1000, fault=lambda query, body, number: server.page({"per_page": "100"})) as server:
        walked = walk("sync", server, "pages")
    assert str(walked.error) == "pages, at 2: the response is page 1"
    assert len(walked.items) == 100


def test_a_server_that_does_not_turn_the_page_and_gives_no_number() -> None:
    def first(query: Mapping[str, str], body: Any, number: int) -> dict[str, Any]:
        return {name: value for name, value in server.page({"per_page": "100"}).items() if name != "page"}

    with PagingServer(1000, fault=first) as server:
        walked = walk("sync", server, "only_pages")
    assert str(walked.error) == "only_pages, at 2: the list repeats itself"
    assert len(walked.items) == 100


def test_a_cursor_that_comes_twice() -> None:
    def stuck(query: Mapping[str, str], body: Any, number: int) -> dict[str, Any]:
        return {"objects": [{"id": str(number), "_sort": ["stuck"]}]}

    with PagingServer(1, fault=stuck) as server:
        walked = walk("sync", server, "search", {}, by="search_after")
    assert isinstance(walked.error, PagingError)
    assert walked.error.cursor == ["stuck"]
    assert len(walked.items) == 1


@pytest.mark.parametrize("answer", [{}, {"message": "we are closed today"}])
def test_an_answer_that_is_no_list_is_not_the_end_of_one(kind: str, answer: dict[str, Any]) -> None:
    with PagingServer(1000, fault=lambda query, body, number: answer if number == 2 else None) as server:
        walked = walk(kind, server, "pages")
    assert str(walked.error) == "pages, at 2: the response is not a list"


def test_an_object_without_the_property_that_leads_on() -> None:
    with PagingServer(
        1, fault=lambda query, body, number: {"objects": [{"title": "x"}], "next_url": "/next/"}
    ) as server:
        assert "contains no next last_id" in str(walk("sync", server, "behind_id").error)


def test_a_link_leads_on_where_the_objects_cannot() -> None:
    def anonymous(query: Mapping[str, str], body: Any, number: int) -> dict[str, Any]:
        following = f"/lists/?last_id=a%26{number}&per_page=1" if number < 3 else None
        return {"objects": [{"title": query.get("last_id", "first")}] if number < 4 else [], "next_url": following}

    with PagingServer(1, fault=anonymous) as server:
        walked = walk("sync", server, "behind_id")
    assert [each.get("title") for each in walked.items] == ["first", "a&1", "a&2"]
    assert walked.error is None


# --- going on


@pytest.mark.slow
@style
@ahead
@pytest.mark.parametrize("taken", [0, 150, 200])
def test_a_walk_goes_on_from_its_token(kind: str, method: str, args: Any, options: Any, ahead: int, taken: int) -> None:
    with PagingServer(345) as server:
        if taken:
            first = walk(kind, server, method, *args, ahead=ahead, most=taken, **options)
        else:
            transport = SyncTransport(make_settings(server.url))
            first = Walked([], getattr(SyncLists(transport), method).iter(*args, ahead=ahead, **options).token, None)
        is_scroll = options.get("by") == "scroll_id" or method == "scrolled"
        if is_scroll and (taken % 100 or (taken and ahead)):
            assert first.token is None
            return
        assert first.token is not None
        assert "a-token-that-nobody-may-see" not in first.token
        second = walk(kind, server, method, *args, resume=first.token)
    assert first.numbers + second.numbers == list(range(345))


@style
def test_pages_go_on_from_a_token(kind: str, method: str, args: Any, options: Any) -> None:
    with PagingServer(345) as server:
        first = walk(kind, server, method, *args, what="pages", most=2, **options)
        second = walk(kind, server, method, *args, what="pages", resume=first.token, **options)
    assert [len(page.objects) for page in first.items + second.items] == [100, 100, 100, 45]


@pytest.mark.parametrize(
    ("method", "options", "words"),
    [
        ("behind_id", {}, "invalid token for behind_id"),
        ("search", {"body": {}}, "invalid token for search"),
        ("pages", {"per_page": 50}, "is for per_page=100, not 50"),
        ("pages", {"by": "scroll_id"}, "is for by='page', not 'scroll_id'"),
    ],
)
def test_a_token_belongs_to_a_walk(method: str, options: dict[str, Any], words: str) -> None:
    with PagingServer(345) as server:
        token = walk("sync", server, "pages", most=100).token
        transport = SyncTransport(make_settings(server.url))
        with pytest.raises(ValueError, match=words):
            getattr(SyncLists(transport), method).iter(resume=token, **options)


@pytest.mark.parametrize(
    "token",
    ["", "x", "[]", "{}", '{"list": "lists/", "by": "page", "per_page": 100, "cursor": "2", "skip": 0}',
     '{"list": "lists/", "by": ["page"], "per_page": 100, "cursor": 2, "skip": 0}',
     '{"list": "lists/", "by": "page", "per_page": 100, "cursor": 2, "skip": "0"}'],
)  # fmt: skip
def test_invalid_token_is_refused(token: str) -> None:
    lists = SyncLists(SyncTransport(make_settings("http://127.0.0.1:9")))
    with pytest.raises(ValueError, match="invalid token for pages"):
        lists.pages.iter(resume=token)


@style
@ahead
def test_objects_read_before_a_failure_are_delivered(
    kind: str, method: str, args: Any, options: Any, ahead: int
) -> None:
    is_broken = True

    def broken(query: Mapping[str, str], body: Any, number: int) -> int | None:
        where = {**query, **(body or {})}
        is_third = query.get("page") == "3" or where.get("last_id", where.get("last_field_name")) == "000199"
        is_third |= "000199" in (where.get("search_after") or ()) or ("scroll_id" in where and number == 3)
        return 500 if is_broken and is_third else None

    with PagingServer(345, fault=broken) as server:
        walked = walk(kind, server, method, *args, ahead=ahead, **options)
        assert isinstance(walked.error, ServerError)
        assert walked.error.errors == ("as the test wants it",)
        assert walked.numbers == list(range(200))
        is_broken = False
        assert walk(kind, server, method, *args, resume=walked.token).numbers == list(range(200, 345))


@ahead
def test_a_walk_that_has_failed_is_over(ahead: int) -> None:
    with PagingServer(345, fault=lambda query, body, number: 400 if query["page"] == "2" else None) as server:

        async def run() -> None:
            async with (
                AsyncTransport(make_settings(server.url)) as transport,
                AsyncLists(transport).pages.iter(ahead=ahead) as found,
            ):
                with pytest.raises(ApiStatusError):
                    _ = [each async for each in found]
                assert [each async for each in found] == []

        asyncio.run(run())
        with (
            SyncTransport(make_settings(server.url)) as transport,
            SyncLists(transport).pages.iter(ahead=ahead) as found,
        ):
            with pytest.raises(ApiStatusError):
                _ = list(found)
            assert list(found) == []


# --- side by side


def test_as_many_requests_as_allowed_are_in_flight(kind: str) -> None:
    # Long enough for a busy machine to have all of them under way.
    with PagingServer(2000, latency=0.25) as server:
        assert walk(kind, server, "pages", ahead=8).numbers == list(range(2000))
    assert server.most_in_flight == 8
    assert server.queries[0]["page"] == "1"
    assert len(server.queries) == 20


@pytest.mark.parametrize("method", ["scrolled", "behind_id"])
def test_cursors_are_one_page_ahead(kind: str, method: str) -> None:
    with PagingServer(1000, latency=0.001) as server:
        walk(kind, server, method, ahead=8)
        assert server.most_in_flight == 1


@pytest.mark.parametrize("ahead", [0, 1])
def test_the_next_page_is_fetched_while_this_one_is_worked_on(ahead: int) -> None:
    is_there = threading.Event()

    def asked(query: Mapping[str, str], body: Any, number: int) -> None:
        if number == 2:
            is_there.set()

    with (
        PagingServer(300, fault=asked) as server,
        SyncTransport(make_settings(server.url)) as transport,
        SyncLists(transport).behind_id.iter(ahead=ahead) as found,
    ):
        next(found)
        assert is_there.wait(5 if ahead else 0.1) == bool(ahead)


def pages_threads() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name.startswith("pythonik-pages")]


def test_leaving_a_loop_leaves_no_thread() -> None:
    with PagingServer(100_000, latency=0.01) as server, SyncTransport(make_settings(server.url)) as transport:
        lists = SyncLists(transport)
        for _ in lists.only_pages.iter(ahead=4):
            assert pages_threads()
            break
        assert not pages_threads()

        def fail() -> None:
            for _ in lists.only_pages.iter(ahead=4):
                raise LookupError

        with pytest.raises(LookupError):
            fail()
        # The traceback, and with it the walk, is gone.
        gc.collect()
        assert not pages_threads()
        with lists.only_pages.pages(ahead=4) as found:
            next(found)
        assert not pages_threads()
        assert list(found) == []
        assert len(server.queries) < 20


@pytest.mark.parametrize("loop", ["asyncio", "trio"])
def test_leaving_a_block_leaves_no_task(loop: str) -> None:
    with PagingServer(100_000, latency=0.01) as server:

        def tasks() -> int:
            return len(asyncio.all_tasks()) if loop == "asyncio" else trio.lowlevel.current_statistics().tasks_living

        async def run() -> None:
            async with AsyncTransport(make_settings(server.url)) as transport:
                lists = AsyncLists(transport)
                before = tasks()
                async with lists.only_pages.iter(ahead=4) as found:
                    async for _ in found:
                        assert tasks() > before
                        break
                assert tasks() == before
                pages = lists.only_pages.pages(ahead=4)

                async def fail() -> None:
                    async with pages:
                        await anext(pages)
                        raise LookupError

                # An exception of the caller is not wrapped into a group.
                with pytest.raises(LookupError):
                    await fail()
                assert [each async for each in pages] == []
                assert tasks() == before

        asyncio.run(run()) if loop == "asyncio" else trio.run(run)
        assert len(server.queries) < 20


def test_a_cancelled_task_gives_up_its_walk() -> None:
    with PagingServer(100_000, latency=0.01) as server:

        async def forever() -> None:
            async with (
                AsyncTransport(make_settings(server.url)) as transport,
                AsyncLists(transport).only_pages.iter(ahead=4) as found,
            ):
                async for _ in found:
                    pass

        async def run() -> None:
            task = asyncio.create_task(forever())
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(asyncio.all_tasks()) == 1

        asyncio.run(run())

        async def run_trio() -> None:
            with trio.move_on_after(0.1) as scope:
                await forever()
            assert scope.cancelled_caught

        trio.run(run_trio)


def test_pages_ahead_need_a_block_in_asynchronous_programs() -> None:
    async def run() -> None:
        async with AsyncTransport(make_settings("http://127.0.0.1:9")) as transport:
            with pytest.raises(RuntimeError, match="async with"):
                await anext(AsyncLists(transport).pages.iter(ahead=2))

    asyncio.run(run())


def test_without_pages_ahead_no_block_is_needed() -> None:
    async def run() -> list[Any]:
        async with AsyncTransport(make_settings(server.url)) as transport:
            return [each async for each in AsyncLists(transport).pages.iter()]

    with PagingServer(150) as server:
        assert len(asyncio.run(run())) == 150


# --- arguments


@pytest.mark.parametrize("ahead", [-1, 1.5, True, "8"])
def test_invalid_ahead_is_refused(ahead: Any) -> None:
    settings = make_settings("http://127.0.0.1:9")
    for lists in (SyncLists(SyncTransport(settings)), AsyncLists(AsyncTransport(settings))):
        with pytest.raises(ValueError, match="ahead must be a whole number"):
            lists.pages.iter(ahead=ahead)


def test_styles_that_a_list_does_not_offer() -> None:
    lists = SyncLists(SyncTransport(make_settings("http://127.0.0.1:9")))
    with pytest.raises(ValueError, match=r"pages supports 'page' or 'scroll_id', not 'last_id'"):
        lists.pages.iter(by="last_id")
    with pytest.raises(ValueError, match="the list is not paginated"):
        lists.whole.pages(by="page")


def test_options_of_walks_are_no_options_of_calls() -> None:
    lists = SyncLists(SyncTransport(make_settings("http://127.0.0.1:9")))
    with pytest.raises(TypeError, match="unexpected keyword argument 'ahead'"):
        lists.pages(ahead=8)
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        lists.pages.iter(colour="red")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="single is not paginated"):
        lists.single.iter()  # type: ignore[misc]


def test_nothing_is_sent_before_it_is_asked_for() -> None:
    with PagingServer(1) as server, SyncTransport(make_settings(server.url)) as transport:
        SyncLists(transport).pages.iter(ahead=3)
        SyncLists(transport).pages.pages()
        assert server.queries == []


# --- the contract


CONTRACT = {path.stem: json.loads(path.read_text()) for path in (ROOT / "generated/iconik_api/contract").iterdir()}


def resolved(document: Any, node: Any) -> Any:
    """Return the target of a reference in a document."""
    for step in node["$ref"].split("/")[1:] if "$ref" in node else ():
        document = document[step]
    return document if "$ref" in node else node


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("service", CONTRACT)
def test_the_generated_operations_have_what_the_contract_says(service: str) -> None:
    document = CONTRACT[service]
    class_name = "".join(map(str.capitalize, service.split("_"))) + "Service"
    declarations = getattr(importlib.import_module(f"iconik_api.{service}.operations"), class_name)
    for item in document["paths"].values():
        for operation in (each for each in item.values() if "x-pagination" in each):
            declared = getattr(declarations, operation["operationId"])
            signature = inspect.signature(declared.__wrapped__).parameters.values()
            needed = [each.name for each in signature if each.default is each.empty and each.name != "self"]
            call = declared.build(**{name: {} if name == "body" else "x" for name in needed if name != "options"})
            parameters = [resolved(document, each) for each in operation.get("parameters", ())]
            query = {each["name"]: each["schema"] for each in parameters if each["in"] == "query"}
            content = operation.get("requestBody", {}).get("content", {}).get("application/json", {"schema": {}})
            body = resolved(document, content["schema"]).get("properties", {})
            size = {**body, **query}.get("per_page")
            places = {
                name: name in query for name in (*operation["x-pagination"], "per_page") if name in {**body, **query}
            }
            assert call.paging == Paging(
                tuple(operation["x-pagination"]),
                None if size is None else min(size.get("maximum", 100), 100),
                tuple(name for name, is_in_query in places.items() if not is_in_query),
                1000 if size is None else query.get("per_page", {}).get("maximum", 0),
            ), declared


# --- types


@each_checker
def test_types(checker: str, once_per_run: OncePerRun) -> None:
    assert errors_of("paging", checker, once_per_run) == []
    errors = errors_of("paging_mistakes", checker, once_per_run)
    assert {line for line, _ in errors} == set(marked_lines("paging_mistakes")), errors


# --- memory


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the peak of a process is read from /proc")
def test_a_long_walk_takes_no_more_memory_than_a_short_one() -> None:
    def peak(total: int) -> float:
        with PagingServer(total, most=500, size=500) as server:
            return peak_mebibytes(server.url)

    assert peak(50_000) - peak(1000) < 10


def test_leaving_a_block_gives_up_what_is_on_its_way() -> None:
    is_over = threading.Event()

    def slow(query: Mapping[str, str], body: Any, number: int) -> None:
        if number > 1:
            is_over.wait(20)

    async def run() -> None:
        async with AsyncTransport(make_settings(server.url, timeout=30.0)) as transport:
            async with AsyncLists(transport).pages.pages(ahead=4) as found:
                await anext(found)
                await asyncio.sleep(0.05)
                started = asyncio.get_running_loop().time()
            assert asyncio.get_running_loop().time() - started < 5
        is_over.set()

    with PagingServer(1000, fault=slow) as server:
        asyncio.run(run())
