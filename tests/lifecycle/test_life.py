"""From the first request to the last: threads, forks, other processes, copies, and the end."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from iconik_api import Client
from iconik_api.runtime.base.errors import ClientClosedError, NotFoundError
from iconik_api.runtime.http import environment as connections
from iconik_api.runtime.policy.limit import RateLimit
from iconik_api.runtime.policy.retry import Retries
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import PythonikError
from tests.runtime.server import Answer

from .conftest import APP_ID, AUTH_TOKEN, ONCE, both_kinds, in_fork

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.server import Server

    from .conftest import Both

forks = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork"),
    # Python warns, rightly, of what is tested here.
    pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning"),
]


def forking(test: Any) -> Any:
    for mark in forks:
        test = mark(test)
    return test


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Credentials where pickles are read."""
    monkeypatch.setenv("ICONIK_APP_ID", "app-of-the-environment")
    monkeypatch.setenv("ICONIK_AUTH_TOKEN", "token-of-the-environment")


# --- the end


def test_closing_twice(both: Both, serve: Callable[..., Server]) -> None:
    client = both.client(serve())
    both.get(client)
    both.close(client)
    both.close(client)


def test_use_after_the_end(both: Both, serve: Callable[..., Server]) -> None:
    server = serve()
    used, unused = both.client(server), both.client(server)
    both.get(used)
    for client in (used, unused):
        both.close(client)
        with pytest.raises(ClientClosedError, match=r"^the client is closed$") as caught:
            both.get(client)
        assert isinstance(caught.value, PythonikError)
        assert isinstance(caught.value, RuntimeError)
        with pytest.raises(ClientClosedError):
            client.session  # noqa: B018
    assert len(server.received) == 1
    assert isinstance(pickle.loads(pickle.dumps(caught.value)), ClientClosedError)


def test_the_end_comes_when_the_block_is_left_by_an_exception(serve: Callable[..., Server]) -> None:
    client = PythonikClient(APP_ID, AUTH_TOKEN, base_url=serve().url)
    session = client.session

    def work() -> None:
        with client:
            raise KeyError

    with pytest.raises(KeyError):
        work()
    assert session.is_closed


def test_the_end_comes_during_a_pause(serve: Callable[..., Server]) -> None:
    """A request that waits to be sent again does not open connections that nobody closes."""
    server = serve(Answer(503))
    client = PythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url, retries=Retries(3, backoff=0.0))
    view = client.with_options(on_response=lambda _: client.close())
    with pytest.raises(ClientClosedError):
        view.assets().get("a")
    assert len(server.received) == 1


# --- threads


def make_slowly(client: Any) -> None:
    """Give others the time to come in between."""
    connections = client._transport._pool
    make = connections._make
    connections._make = lambda: (time.sleep(0.05), make())[1]


@both_kinds
def test_threads_that_come_first_share_one_pool(kind: Any) -> None:
    client = kind(APP_ID, AUTH_TOKEN)
    make_slowly(client)
    together = threading.Barrier(20)

    def first_use(_: int) -> int:
        together.wait()
        return id(client.with_options(strict=True)._transport._pool.engine())

    with ThreadPoolExecutor(20) as threads:
        assert len(set(threads.map(first_use, range(20)))) == 1
    client.close() if kind is PythonikClient else asyncio.run(client.close())


# --- forks


@forking
def test_the_child_of_a_fork_has_connections_of_its_own(serve: Callable[..., Server]) -> None:
    server = serve(Answer(body=b'{"title": "Harbour"}'))
    with PythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url) as client:
        client.assets().get("a")
        view = client.with_options(strict=True)
        assert (
            in_fork(lambda: [client.assets().get("b").data.title, view.assets().get("c").data.title]) == ["Harbour"] * 2
        )  # type: ignore[union-attr]
        client.assets().get("d")
    connections = {received.path[-2]: received.connection for received in server.received}
    assert connections["a"] == connections["d"]
    assert connections["b"] == connections["c"] != connections["a"]
    assert server.received[1].headers["Auth-Token"] == AUTH_TOKEN


@forking
def test_threads_in_the_child_of_a_fork_share_one_pool() -> None:
    with PythonikClient(APP_ID, AUTH_TOKEN) as client:
        mine = id(client._transport._pool.engine())
        make_slowly(client)

        def sessions() -> set[int]:
            together = threading.Barrier(20)

            def first_use(_: int) -> int:
                together.wait()
                return id(client._transport._pool.engine())

            with ThreadPoolExecutor(20) as threads:
                return set(threads.map(first_use, range(20)))

        theirs = in_fork(sessions)
        assert len(theirs) == 1
        assert mine not in theirs


@forking
def test_closing_in_the_child_of_a_fork_leaves_the_parent_alone(serve: Callable[..., Server]) -> None:
    server = serve()
    with PythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url) as client:
        client.assets().get("a")
        in_fork(client.close)
        client.assets().get("a")
    first, second = server.received
    assert first.connection == second.connection


@forking
def test_asynchronous_clients_after_a_fork(serve: Callable[..., Server]) -> None:
    server = serve()
    client = AsyncPythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url)

    async def get() -> int:
        return (await client.assets().get("a")).response.status_code

    async def main() -> None:
        await get()
        assert await asyncio.to_thread(in_fork, lambda: asyncio.run(get())) == 200
        await get()
        await client.close()

    asyncio.run(main())
    first, second, third = (received.connection for received in server.received)
    assert first == third != second


@forking
@pytest.mark.parametrize("lock", ["pool", "tls", "limit"])
def test_a_fork_while_another_thread_holds_a_lock(serve: Callable[..., Server], lock: str) -> None:
    limit = RateLimit(1000, 20.0)
    client = PythonikClient(APP_ID, AUTH_TOKEN, base_url=serve().url, rate_limit=limit)
    held = {"pool": client._transport._pool._lock, "tls": connections._lock, "limit": limit._lock}[lock]
    holds, done = threading.Event(), threading.Event()

    def hold() -> None:
        with held:
            holds.set()
            done.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    holds.wait()
    try:
        assert in_fork(lambda: client.assets().get("a").response.status_code, seconds=5.0) == 200
    finally:
        done.set()
        thread.join()
    assert client.assets().get("a").response.ok
    client.close()


# --- pickles


@both_kinds
@pytest.mark.usefixtures("environment")
def test_a_pickle_is_the_configuration(kind: Any) -> None:
    client = kind(
        APP_ID,
        AUTH_TOKEN,
        timeout=(1.0, 2.0),
        base_url="http://10.0.0.1/path",
        allow_http=True,
        headers={"X-A": "1"},
        raise_on_error=True,
        strict=True,
        retries=Retries(7, backoff=0.1, max_delay=2.0, deadline=None, writes=True),
        rate_limit=RateLimit(7, 3.0),
        on_request=print,
        on_response=repr,
        max_response_bytes=5_000,
    )
    again = pickle.loads(pickle.dumps(client.with_options(headers={"X-B": "2"}, max_response_bytes=6_000)))
    assert type(again) is kind
    given, kept = client._transport.settings, again._transport.settings
    assert repr(kept.retries) == repr(given.retries)
    assert kept.retries.max_delay == 2.0
    assert kept.rate_limit is not given.rate_limit
    same = ["timeout", "base_url", "allow_http", "raise_on_error", "strict", "on_request", "on_response", "user_agent"]
    assert [getattr(kept, name) for name in same] == [getattr(given, name) for name in same]
    assert (kept.headers, kept.max_response_bytes) == ({"X-A": "1", "X-B": "2"}, 6_000)
    assert kept.credentials == {"App-ID": "app-of-the-environment", "Auth-Token": "token-of-the-environment"}


@both_kinds
def test_a_pickle_of_what_was_not_given(kind: Any) -> None:
    client = kind(APP_ID, AUTH_TOKEN, rate_limit=None, pickle_credentials=True)
    again = pickle.loads(pickle.dumps(client))._transport.settings
    assert (again.rate_limit, again.allow_http) == (None, False)


@both_kinds
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_no_pickle_holds_the_token_unless_asked(kind: Any, protocol: int) -> None:
    client = kind(APP_ID, AUTH_TOKEN)
    for each in (client, client.with_options(strict=True)):
        assert AUTH_TOKEN.encode() not in pickle.dumps(each, protocol)
        assert APP_ID.encode() not in pickle.dumps(each, protocol)
    asked = kind(APP_ID, AUTH_TOKEN, pickle_credentials=True)
    for each in (asked, asked.with_options(strict=True), pickle.loads(pickle.dumps(asked))):
        again = pickle.loads(pickle.dumps(each, protocol))
        assert again._transport.settings.credentials == {"App-ID": APP_ID, "Auth-Token": AUTH_TOKEN}


@both_kinds
def test_a_pickle_without_credentials_anywhere(kind: Any) -> None:
    pickled = pickle.dumps(kind(APP_ID, AUTH_TOKEN))
    with pytest.raises(ValueError, match="ICONIK_APP_ID"):
        pickle.loads(pickled)


@both_kinds
def test_an_unpickled_client_is_open(kind: Any, serve: Callable[..., Server]) -> None:
    client = kind(APP_ID, AUTH_TOKEN, base_url=serve().url, pickle_credentials=True)

    async def main() -> None:
        await client.close()
        async with pickle.loads(pickle.dumps(client)) as again:
            await again.assets().get("a")

    if kind is PythonikClient:
        client.close()
        with pickle.loads(pickle.dumps(client)) as again:
            again.assets().get("a")
    else:
        asyncio.run(main())


class Tenant(PythonikClient):
    """A client with an attribute and arguments of its own."""

    def __init__(self, tenant: str, **options: Any) -> None:
        super().__init__(APP_ID, AUTH_TOKEN, **options)
        self.tenant = tenant


def test_a_subclass_is_pickled_with_its_attributes() -> None:
    again = pickle.loads(pickle.dumps(Tenant("north", pickle_credentials=True, strict=True)))
    assert (type(again), again.tenant, again._transport.settings.strict) == (Tenant, "north", True)


@pytest.mark.parametrize(
    "options",
    [{"http_client": httpx.Client()}, {"transport": httpx.MockTransport(lambda _: httpx.Response(200))}],
    ids=["http_client", "transport"],
)
def test_connections_that_were_passed_in_are_not_pickled(options: dict[str, Any]) -> None:
    client = PythonikClient(APP_ID, AUTH_TOKEN, **options)
    with pytest.raises(TypeError, match="cannot be pickled: create it where it is used"):
        pickle.dumps(client)


@both_kinds
def test_a_facade_is_not_pickled(kind: Any) -> None:
    client = kind(APP_ID, AUTH_TOKEN)
    for each in (client.assets(), Client(APP_ID, AUTH_TOKEN).assets()):
        with pytest.raises(TypeError, match="pickle the client"):
            pickle.dumps(each)


# --- other processes


def _read(client: PythonikClient, asset_id: str) -> tuple[int, str]:
    with client:
        answer = client.assets().get(asset_id)
        assert answer.data is not None
        return os.getpid(), str(answer.data.title)


@pytest.mark.slow
@pytest.mark.usefixtures("environment")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
@pytest.mark.parametrize(
    "method",
    ["spawn", pytest.param("fork", marks=pytest.mark.skipif(not hasattr(os, "fork"), reason="cannot fork"))],
)
def test_a_pool_of_processes(serve: Callable[..., Server], method: str) -> None:
    server = serve(Answer(body=b'{"title": "Harbour"}'))
    with PythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url, **ONCE) as client:
        client.assets().get("a")
        with get_context(method).Pool(2) as processes:
            found = processes.map(partial(_read, client.with_options(headers={"X-View": "1"})), "bcde", chunksize=1)
    assert [title for _, title in found] == ["Harbour"] * 4
    assert os.getpid() not in {process for process, _ in found}
    assert {received.headers["Auth-Token"] for received in server.received[1:]} == {"token-of-the-environment"}
    assert {received.headers["X-View"] for received in server.received[1:]} == {"1"}


# --- copies


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_is_a_view(both: Both, serve: Callable[..., Server], copied: Callable[[Any], Any]) -> None:
    server = serve()
    client = both.client(server)
    twin = copied(client)
    assert type(twin) is type(client)
    for each in (client, twin):
        both.get(each)
    assert {received.headers["Auth-Token"] for received in server.received} == {AUTH_TOKEN}
    assert len({received.connection for received in server.received}) == 1
    both.close(twin)
    with pytest.raises(ClientClosedError):
        both.get(client)


def test_options_of_a_copied_configuration(serve: Callable[..., Server]) -> None:
    """A client may stand in a configuration that is copied as a whole."""
    server = serve(Answer(404))
    with PythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url, raise_on_error=True) as client:
        again = copy.deepcopy({"client": client})["client"]
        with pytest.raises(NotFoundError):
            again.assets().get("a")


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda limit: pickle.loads(pickle.dumps(limit))],
    ids=["copy", "deep", "pickle"],
)
def test_a_copy_of_a_limit_counts_for_itself(copied: Callable[[RateLimit], RateLimit]) -> None:
    limit = RateLimit(2, 1000.0)
    assert [limit.reserve(ticket) for ticket in "ab"] == [0.0, 0.0]
    again = copied(limit)
    assert [again.reserve(ticket) for ticket in "cd"] == [0.0, 0.0]
    assert again.reserve("e") > 900
    assert limit.reserve("f") > 900
