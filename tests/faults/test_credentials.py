"""The credentials go to iconik and nowhere else: not to other hosts, not into what programs log, show or store."""

from __future__ import annotations

import asyncio
import gc
import logging
import pickle
import socket
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from iconik_api.runtime.base.errors import ApiConnectionError, ApiStatusError, DecodeError, PythonikError
from iconik_api.runtime.base.failure import EngineError
from iconik_api.runtime.base.timeouts import Timeout
from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.calls.request import request_of
from iconik_api.runtime.http.headers import Headers
from iconik_api.runtime.policy.limit import RateLimit
from iconik_api.runtime.policy.retry import NO_RETRIES, Retries
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.redis_limit import RedisRateLimit
from tests.engines import ALL_WAYS, WAYS, Way
from tests.runtime.server import Answer, Server
from tests.variables import shown, variables

from .conftest import APP_ID, AUTH_TOKEN
from .faults import FAULTS
from .server import Exchange, FaultServer

SIGNATURE = "a-signature-that-nobody-may-see"

Client: TypeAlias = Any
#: Action on a client; an asynchronous action is awaited.
Action: TypeAlias = Callable[[Client], Any]
Perform: TypeAlias = Callable[..., Any]


def make(kind: type[Client], url: str, **options: Any) -> Client:
    return kind(APP_ID, AUTH_TOKEN, (5.0, 0.2), url, **{"rate_limit": None, "retries": NO_RETRIES, **options})


def _perform(way: Way, url: str, action: Action, **options: Any) -> Any:
    if way.is_async:
        return asyncio.run(_perform_async(way, url, action, **options))
    with ExitStack() as stack:
        sender = {"http_client": stack.enter_context(way.http_client())} if way.by_client else {"engine": way.engine}
        return action(stack.enter_context(make(PythonikClient, url, **sender, **options)))


async def _perform_async(way: Way, url: str, action: Action, **options: Any) -> Any:
    async with make(AsyncPythonikClient, url, engine=way.engine, **options) as client:
        return await action(client)


@pytest.fixture(params=ALL_WAYS, ids=str)
def way(request: pytest.FixtureRequest) -> Way:
    """A test with this fixture runs for each engine and kind of client, and for requests that a given client sends."""
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def perform(way: Way) -> Perform:
    """Do something with a client; a test with this fixture runs for each way."""
    return partial(_perform, way)


def get(client: Client) -> Any:
    return client.assets().get("7")


def put(url: str) -> Action:
    return lambda client: client.assets().send_request("PUT", f"{url}/bucket/key?signature=s", data=b"content")


def hidden(text: str | bytes) -> bool:
    data = text.encode() if isinstance(text, str) else text
    return APP_ID.encode() not in data and AUTH_TOKEN.encode() not in data


def arrived(exchanges: list[Exchange]) -> bytes:
    assert exchanges
    return b"".join(exchange.head + exchange.body for exchange in exchanges)


# --- over the wire


def test_iconik_gets_them(perform: Perform) -> None:
    with FaultServer() as server:
        perform(server.url, get)
    assert APP_ID.encode() in arrived(server.received)
    assert AUTH_TOKEN.encode() in arrived(server.received)


@pytest.mark.parametrize("status", [302, 307])
def test_the_target_of_a_redirect_does_not(perform: Perform, status: int) -> None:
    with FaultServer(lambda _: FAULTS[f"Redirect {status} to another host"]) as server:
        perform(server.url, get, headers={"X-Mine": "another-secret"})
    assert hidden(arrived(server.received_elsewhere))
    assert b"another-secret" not in arrived(server.received_elsewhere)


def test_a_storage_does_not(perform: Perform) -> None:
    with FaultServer() as server:
        perform(server.url, put(server.url_elsewhere), headers={"X-Mine": "another-secret"})
    assert server.received == []
    assert hidden(arrived(server.received_elsewhere))
    assert b"another-secret" not in arrived(server.received_elsewhere)


def test_a_storage_does_not_when_it_fails_and_is_asked_again(perform: Perform) -> None:
    faults = iter([FAULTS["503 without `Retry-After`"], FAULTS["Connection reset after the body was read"]])
    with FaultServer(lambda _: next(faults, None)) as server:
        # The one that fails is the storage this time.
        retries = Retries(3, backoff=0, max_delay=0)
        perform(server.url_elsewhere, put(server.url), retries=retries)
    assert len(server.received) == 3
    assert hidden(arrived(server.received))


# --- in the log


def test_no_log_has_them(perform: Perform, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    faults = iter(
        [
            FAULTS[name]
            for name in (
                "503 without `Retry-After`",
                "Connection reset after the body was read",
                "Something else than HTTP",
            )
        ]
    )
    with FaultServer(lambda exchange: next(faults, FAULTS["Redirect 302 to another host"])) as server:
        retries = Retries(5, backoff=0, max_delay=0)
        perform(server.url, get, retries=retries)
        perform(server.url, put(server.url_elsewhere))
        with pytest.raises(ValueError, match="X-Mine"):
            perform(server.url, lambda client: client.assets().get("7", headers={"X-Mine": "a\nb"}))
    assert {record.name.partition(".")[0] for record in caplog.records} >= {"pythonik"}
    assert hidden(caplog.text)
    assert hidden("".join(repr(vars(record)) for record in caplog.records))
    assert "signature" not in caplog.text


def test_hooks_do_not_see_them(perform: Perform) -> None:
    seen: list[str] = []
    with FaultServer() as server:
        perform(
            server.url,
            get,
            on_request=lambda request: seen.append(repr(request.headers.multi_items())),
            on_response=lambda response: seen.append(
                repr((response.headers.multi_items(), response.request.headers.multi_items()))
            ),
        )
    assert len(seen) == 2
    assert hidden("".join(seen))


# --- in what objects show of themselves


def inside(thing: object) -> dict[str, object]:
    """Return the attributes of an object, also of one with slots."""
    slots = [name for kind in type(thing).__mro__ for name in getattr(kind, "__slots__", ())]
    return {**getattr(thing, "__dict__", {}), **{name: getattr(thing, name, None) for name in slots}}


@pytest.mark.parametrize("kind", [PythonikClient, AsyncPythonikClient])
def test_no_text_has_them(kind: type[Client]) -> None:
    client = make(kind, "http://127.0.0.1:1", headers={"X-Mine": AUTH_TOKEN})
    view = client.with_options(timeout=1.0)
    assets = client.assets()
    transport = assets.transport
    settings = transport.settings
    call = assets.get.call("7")
    assert hidden(
        shown(client, view, assets, assets.get, transport, settings, call, settings.auth, client.session)
        + repr(client.session.headers.multi_items())
        + repr(request_of(settings, call).headers.multi_items()).replace(
            AUTH_TOKEN, "", 1
        )  # X-Mine, which is not ours to hide
    )


def test_no_answer_has_them(perform: Perform) -> None:
    with FaultServer() as server:
        response = perform(server.url, get)
    raw = response.response
    assert hidden(shown(response, response.data, raw, raw.request, raw.headers, raw.request.headers))
    assert hidden(repr([raw.request.headers.multi_items(), inside(raw.request)]))
    assert hidden(pickle.dumps(raw))


@pytest.mark.parametrize("kind", [PythonikClient, AsyncPythonikClient])
def test_no_pickle_has_them(kind: type[Client], monkeypatch: pytest.MonkeyPatch) -> None:
    data = pickle.dumps(make(kind, "http://127.0.0.1:1"))
    assert hidden(data)
    monkeypatch.setenv("ICONIK_APP_ID", "from the surroundings")
    monkeypatch.setenv("ICONIK_AUTH_TOKEN", "from the surroundings")
    assert pickle.loads(data).base_url == "http://127.0.0.1:1"


def test_a_pickle_has_them_when_asked() -> None:
    assert not hidden(pickle.dumps(make(PythonikClient, "http://127.0.0.1:1", pickle_credentials=True)))


# --- in exceptions


#: aiohttp keeps a connection until the server has read what was sent, also when its session is closed.
keeps_a_connection = pytest.mark.filterwarnings("ignore::ResourceWarning")


@pytest.fixture
def deaf() -> Iterator[str]:
    """Server that accepts connections and never reads; for tests with the mark `keeps_a_connection`."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def everything_about(error: BaseException) -> str:
    """Return the text that logs, error trackers and debuggers show of an exception and its objects."""
    parts = [*traceback.format_exception(error), variables(error, __file__), shown(error)]
    for each in (error, error.__cause__, error.__context__):
        if each is not None:
            parts += [shown(each, each.args), repr(vars(each))]
    for each in (getattr(error, "request", None), getattr(error, "response", None)):
        if each is not None:
            parts += [shown(each), repr(each.headers.multi_items()), repr(inside(each))]
    return "".join([*parts, repr(pickle.dumps(error))])


@pytest.mark.parametrize(
    "fault",
    [
        "Connection reset before the body was read",
        "Connection reset after the body was read",
        "Connection closed without an answer",
        "No answer within the timeout",
        "The answer stops in its middle, and the connection stays",
        "Something else than HTTP",
        "Answer shorter than its `Content-Length`",
        "Answer that cannot be unpacked",
        "Answer that unpacks to more than `max_response_bytes`",
        "HTML page with 400",
        "429 without `Retry-After`",
        "500",
        "HTML page with 200",
        "Redirect 307 to another host",
    ],
)
def test_no_exception_has_them(perform: Perform, fault: str) -> None:
    def create(client: Client) -> Any:
        return client.assets().create({"title": "x"})

    with FaultServer(lambda _: FAULTS[fault]) as server, pytest.raises(PythonikError) as caught:
        perform(server.url, create, raise_on_error=True, strict=True, max_response_bytes=1000).data  # noqa: B018
    assert hidden(everything_about(caught.value))


@pytest.mark.slow
@keeps_a_connection
@pytest.mark.parametrize(
    ("headers", "cause"),
    [
        # More than the buffers hold, so that httpcore waits with all headers in its variables.
        ({"X-Mine": "x" * 10_000_000}, EngineError),
    ],
    ids=["stuck"],
)
def test_not_even_one_from_the_middle_of_the_headers(
    perform: Perform, deaf: str, headers: dict[str, str], cause: type[Exception]
) -> None:
    with pytest.raises(PythonikError) as caught:
        perform(deaf, lambda client: client.assets().get("7", headers=headers))
    assert isinstance(caught.value.__cause__, cause)
    assert caught.value.__cause__.__traceback__ is not None
    assert hidden(variables(caught.value, __file__))


@pytest.mark.parametrize(
    "call",
    [
        lambda client, _: client.assets().get("7", headers={"X-Key": SIGNATURE}, params={"sig": SIGNATURE}),
        lambda client, _: client.assets().send_request("GET", f"http://127.0.0.1:1/?X-Amz-Signature={SIGNATURE}"),
        lambda client, _: client.assets().send_request("GET", "x", headers={"X-Key": SIGNATURE}),
        lambda client, folder: client.files().download(f"http://127.0.0.1:1/?sig={SIGNATURE}", folder / "a"),
    ],
    ids=["headers of an operation", "URL of a request", "headers of a request", "URL of a download"],
)
def test_no_exception_has_secrets_of_one_call(perform: Perform, call: Any, tmp_path: Path) -> None:
    with pytest.raises(PythonikError) as caught:
        perform("http://127.0.0.1:1", lambda client: call(client, tmp_path))
    assert SIGNATURE not in variables(caught.value, __file__)


def test_no_connection(perform: Perform) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(PythonikError) as caught:
            perform(f"http://127.0.0.1:{unused.getsockname()[1]}", get)
    assert hidden(everything_about(caught.value))


async_ways = pytest.mark.parametrize("way", [way for way in WAYS if way.is_async], ids=str, indirect=True)


async def give_up(way: Way, url: str, **options: Any) -> None:
    """Cancel a call shortly after its start."""
    async with make(AsyncPythonikClient, url, engine=way.engine, **options) as client, asyncio.timeout(0.05):
        await get(client)


@async_ways
def test_a_task_that_is_cancelled(way: Way) -> None:
    with FaultServer(lambda _: FAULTS["No answer within the timeout"]) as server, pytest.raises(TimeoutError) as caught:
        asyncio.run(give_up(way, server.url))
    assert hidden(variables(caught.value, __file__))


@keeps_a_connection
@async_ways
def test_a_task_that_is_cancelled_in_the_middle_of_the_headers(way: Way, deaf: str) -> None:
    with pytest.raises(TimeoutError) as caught:
        asyncio.run(give_up(way, deaf, headers={"X-Mine": "x" * 10_000_000}))
    assert hidden(variables(caught.value, __file__))


def test_an_error_by_status_has_neither(perform: Perform) -> None:
    with FaultServer(lambda _: FAULTS["500"]) as server, pytest.raises(ApiStatusError) as caught:
        perform(server.url, get).raise_for_status()
    assert hidden(everything_about(caught.value))


# --- in exceptions of the program's own, and of arguments


class Interrupted(BaseException):
    """Like KeyboardInterrupt, which would end the tests."""


@pytest.mark.parametrize("error", [ValueError, Interrupted])
@pytest.mark.parametrize("hook", ["on_request", "on_response"])
def test_no_exception_of_a_hook_has_them(perform: Perform, hook: str, error: type[BaseException]) -> None:
    def stop(message: Any) -> None:
        raise error(message)

    with FaultServer() as server, pytest.raises(error) as caught:
        perform(server.url, get, **{hook: stop})
    assert hidden(everything_about(caught.value))


class Refusing:
    """Rate limiter that fails."""

    def reserve(self, ticket: str) -> float:
        raise OSError("no limit")

    async def areserve(self, ticket: str) -> float:
        raise OSError("no limit")

    def release(self, ticket: str) -> None: ...

    async def arelease(self, ticket: str) -> None: ...


def test_no_exception_of_a_limiter_has_them(perform: Perform) -> None:
    with pytest.raises(OSError, match="no limit") as caught:
        perform("http://127.0.0.1:1", get, rate_limit=Refusing())
    assert hidden(everything_about(caught.value))


@pytest.mark.parametrize("token", [f"{AUTH_TOKEN}\n", f" {AUTH_TOKEN}", f"{AUTH_TOKEN}ü", AUTH_TOKEN.encode()])
def test_no_exception_for_a_bad_token_has_it(perform: Perform, token: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="Auth-Token") as caught:
        perform("http://127.0.0.1:1", lambda client: client.with_options(auth_token=lambda: token).assets().get("7"))
    if isinstance(token, str):
        assert hidden(everything_about(caught.value))
    else:
        assert hidden(str(caught.value))


WRONG: list[dict[str, Any]] = [
    {"base_url": "https://"},
    {"base_url": "http://elsewhere.example"},
    {"timeout": -1.0},
    {"timeout": "soon"},
    {"retries": 3},
    {"engine": "none"},
    {"http_client": object(), "engine": "httpx"},
    {"headers": {"X\n": "a"}},
    {"app_id": f"{APP_ID}\n"},
    {"app_id": ""},
    {"auth_token": f"{AUTH_TOKEN}\n"},
    {"max_response_bytes": 0},
]


@pytest.mark.parametrize("options", WRONG, ids=lambda options: " ".join(options))
@pytest.mark.parametrize("kind", [PythonikClient, AsyncPythonikClient])
def test_no_exception_of_the_constructor_has_them(kind: type[Client], options: dict[str, Any]) -> None:
    given = {"app_id": APP_ID, "auth_token": AUTH_TOKEN, **options}
    with pytest.raises((ValueError, TypeError)) as caught:
        kind(**given)
    assert hidden(everything_about(caught.value))


@pytest.mark.parametrize(
    "url", ["https://user:{}@a.example", "https://user:{}#@a.example", "http://user:{}/@a.example:x"]
)
@pytest.mark.parametrize("kind", [PythonikClient, AsyncPythonikClient])
@pytest.mark.parametrize("by_environment", [False, True])
def test_no_exception_for_a_base_url_has_its_password(
    kind: type[Client], url: str, by_environment: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {} if by_environment else {"base_url": url.format(AUTH_TOKEN)}
    monkeypatch.setenv("ICONIK_BASE_URL", url.format(AUTH_TOKEN))
    with pytest.raises(ValueError, match="URL") as caught:
        kind("a", "b", **given)
    assert hidden(everything_about(caught.value))


# --- secrets of responses, and signed URLs

SIGNED = f"/bucket/key?X-Amz-Signature={SIGNATURE}"


def test_no_exception_for_a_response_that_is_refused_has_its_secrets(perform: Perform) -> None:
    file = f'{{"id": 7, "upload_url": "{AUTH_TOKEN}", "upload_credentials": {{"token": "{AUTH_TOKEN}"}}}}'
    with Server(lambda _: Answer(body=file.encode())) as server, pytest.raises(DecodeError) as caught:
        perform(server.url, lambda client: client.files().get_file("1", "2"), strict=True).data  # noqa: B018
    assert hidden(variables(caught.value, __file__))


def test_no_exception_has_a_signature(perform: Perform, deaf: str) -> None:
    def put(client: Client) -> Any:
        return client.assets().send_request("PUT", deaf + SIGNED, data=b"content")

    with pytest.raises(ApiConnectionError) as caught:
        perform("http://127.0.0.1:1", put)
    assert "signature" not in variables(caught.value, __file__) + shown(caught.value, caught.value.request)


@pytest.mark.parametrize(
    "make_badly",
    [
        lambda: Call("GET", "things/{thing_id}/", segments={"thing_id": ""}),
        lambda: RateLimit(0, 1.0),
        lambda: Retries(0),
        lambda: Timeout(-1.0),
        lambda: Headers([("a",)]),  # type: ignore[list-item]
        lambda: PythonikClient(APP_ID, AUTH_TOKEN, base_url="none"),
        lambda: RedisRateLimit("redis://127.0.0.1", "", 1, 1.0),
    ],
)
def test_tracebacks_with_variables_can_be_formatted(make_badly: Callable[[], object]) -> None:
    """An object that is half made is among the variables, and Python 3.11 does not bear a `repr` that fails."""
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        make_badly()
    lines = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert ", not initialized>" in lines
