"""Views of a client, hooks, connections that are passed in, and what is refused when a client is made."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from iconik_api import Client
from iconik_api.runtime.base.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    ClientClosedError,
    DecodeError,
    NotFoundError,
)
from iconik_api.runtime.http.request import HttpRequest
from iconik_api.runtime.policy.limit import RateLimit
from iconik_api.runtime.policy.retry import NO_RETRIES, Retries
from pythonik.client import AsyncPythonikClient, PythonikClient
from tests.runtime.server import Answer, HangUp, Received

from .conftest import APP_ID, AUTH_TOKEN, both_kinds

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.server import Server

    from .conftest import Both

NOT_FOUND = Answer(404, b'{"errors": ["No such asset."]}')


def answering(*answers: Answer | type[HangUp]) -> Callable[[Received], Answer | type[HangUp]]:
    """Give one answer after the other, and `{}` when there are no more."""
    left = iter(answers)
    return lambda _: next(left, Answer())


# --- views


def test_a_view_shares_the_connections(both: Both, serve: Callable[..., Server]) -> None:
    server = serve()
    client = both.client(server)
    view = client.with_options(raise_on_error=True)
    for each in (client, view, view.with_options(headers={"X": "1"}), client):
        both.get(each)
    assert view.session is client.session
    assert type(view) is type(client)
    assert len({received.connection for received in server.received}) == 1


def test_a_view_changes_nothing_in_its_client(both: Both, serve: Callable[..., Server]) -> None:
    client = both.client(serve(NOT_FOUND))
    with pytest.raises(NotFoundError):
        both.get(client.with_options(raise_on_error=True))
    assert both.get(client).response.status_code == 404


def test_headers_add_up(both: Both, serve: Callable[..., Server]) -> None:
    server = serve()
    client = both.client(server, headers={"X-A": "client", "X-B": "client", "X-C": "client"})
    view = client.with_options(headers={"X-B": "view", "X-C": "view"}).with_options(headers={"X-C": "view of a view"})
    both.get(view)
    both.get(view, headers={"X-A": "call"})
    both.get(view.with_options(headers=None))
    both.get(client)
    assert [[received.headers[f"X-{name}"] for name in "ABC"] for received in server.received] == [
        ["client", "view", "view of a view"],
        ["call", "view", "view of a view"],
        ["client", "view", "view of a view"],
        ["client", "client", "client"],
    ]


def test_the_timeout_of_a_view(both: Both, serve: Callable[..., Server]) -> None:
    client = both.client(serve(Answer(delay=2.0)))
    view = client.with_options(timeout=(1.0, 0.05))
    with pytest.raises(ApiTimeoutError):
        both.get(view)
    assert view.timeout == (1.0, 0.05)
    assert client.timeout == 5.0


def test_the_retries_of_a_view(both: Both, serve: Callable[..., Server]) -> None:
    server = serve(Answer(503))
    client = both.client(server)
    both.get(client.with_options(retries=Retries(3, backoff=0.0)))
    assert len(server.received) == 3
    both.get(client)
    assert len(server.received) == 4


def test_strictness_of_a_view(both: Both, serve: Callable[..., Server]) -> None:
    client = both.client(serve(Answer(body=b'{"title": 5}')))
    assert both.get(client).data.title == 5
    with pytest.raises(DecodeError):
        both.get(client.with_options(strict=True)).data  # noqa: B018


def test_the_max_response_bytes_of_a_view(both: Both, serve: Callable[..., Server]) -> None:
    client = both.client(serve(Answer(body=b'{"title": "Harbour"}')))
    with pytest.raises(Exception, match=r"larger than max_response_bytes \(5 bytes\)"):
        both.get(client.with_options(max_response_bytes=5))
    assert both.get(client).data.title == "Harbour"


def test_the_rate_limit_of_a_view(both: Both, serve: Callable[..., Server]) -> None:
    class Counting(RateLimit):
        asked = 0

        def reserve(self, ticket: str) -> float:
            self.asked += 1
            return super().reserve(ticket)

    first, second = Counting(100, 1.0), Counting(100, 1.0)
    client = both.client(serve(), rate_limit=first)
    for each in (client, client.with_options(strict=True), client.with_options(rate_limit=second)):
        both.get(each)
    both.get(client.with_options(rate_limit=None))
    assert (first.asked, second.asked) == (2, 1)


@both_kinds
@pytest.mark.parametrize("name", ["colour", "base_url", "user_agent", "allow_http", "transport", "http_client"])
def test_options_that_no_view_can_change_are_refused(kind: Any, name: str) -> None:
    with pytest.raises(TypeError, match=f"'{name}'"):
        kind(APP_ID, AUTH_TOKEN).with_options(**{name: "x"})


def test_closing_a_view_closes_its_client(both: Both, serve: Callable[..., Server]) -> None:
    client = both.client(serve())
    view = client.with_options(strict=True)
    both.get(client)
    both.close(view)
    for each in (client, view, client.with_options(strict=False)):
        with pytest.raises(ClientClosedError):
            both.get(each)


# --- hooks


def test_hooks_see_each_request_and_its_answer(both: Both, serve: Callable[..., Server]) -> None:
    server = serve(
        answering(Answer(503), Answer(302, headers={"Location": "/b"}), Answer(body=b'{"title": "Harbour"}'))
    )
    seen: list[Any] = []
    hooks = {"on_request": seen.append, "on_response": seen.append}
    client = both.client(server, **hooks, retries=Retries(2, backoff=0.0))
    assert both.get(client).data.title == "Harbour"
    assert [type(each).__name__ for each in seen] == ["HttpRequest", "HttpResponse"] * 3
    assert [each.status_code for each in seen[1::2]] == [503, 302, 200]
    assert seen[-1].json() == {"title": "Harbour"}
    assert seen[-1].request is seen[-2]


def test_on_request_may_add_a_header_and_sees_no_credentials(both: Both, serve: Callable[..., Server]) -> None:
    server = serve()
    shown: list[str] = []

    def trace(request: HttpRequest) -> None:
        shown.append(repr(request.headers.multi_items()) + repr(request))
        request.headers["X-Trace"] = "1"

    both.get(both.client(server, on_request=trace))
    assert server.only.headers["X-Trace"] == "1"
    assert server.only.headers["Auth-Token"] == AUTH_TOKEN
    assert AUTH_TOKEN not in shown[0]
    assert APP_ID not in shown[0]


def test_on_response_sees_no_credentials(both: Both, serve: Callable[..., Server]) -> None:
    shown: list[str] = []
    both.get(both.client(serve(), on_response=lambda answer: shown.append(repr(answer.request.headers.multi_items()))))
    assert AUTH_TOKEN not in shown[0]


@pytest.mark.parametrize("hook", ["on_request", "on_response"])
@pytest.mark.parametrize("error", [KeyError("mine"), httpx.ConnectError("mine"), httpx.ReadTimeout("mine")], ids=repr)
def test_exception_of_a_hook_goes_to_the_caller(
    both: Both, serve: Callable[..., Server], hook: str, error: Exception
) -> None:
    """Also what httpx raises, which is about another request then: ours must not be sent again for it."""

    def fail(_: object) -> None:
        raise error

    server = serve()
    client = both.client(server, **{hook: fail}, retries=Retries(3, backoff=0.0, writes=True))
    with pytest.raises(type(error)) as caught:
        both.wait(client.assets().create({"title": "x"}))
    assert caught.value is error
    assert len(server.received) == (0 if hook == "on_request" else 1)
    # The connection was given back.
    both.get(client.with_options(**{hook: None}))
    assert len({received.connection for received in server.received}) == 1


def test_hooks_of_the_asynchronous_client_may_be_awaited(serve: Callable[..., Server]) -> None:
    server = serve()
    seen: list[Any] = []

    async def hook(value: Any) -> None:
        await asyncio.sleep(0)
        seen.append(value)

    async def main() -> None:
        hooks = {"on_request": hook, "on_response": hook}
        async with AsyncPythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url, **hooks) as client:  # type: ignore[arg-type]
            await client.assets().get("a")

    asyncio.run(main())
    assert [type(each).__name__ for each in seen] == ["HttpRequest", "HttpResponse"]


async def _hook(_: object) -> None: ...


class _Hook:
    async def __call__(self, _: object) -> None: ...


@pytest.mark.parametrize("hook", [_hook, _Hook(), partial(_hook)], ids=["function", "object", "partial"])
@pytest.mark.parametrize("name", ["on_request", "on_response"])
def test_the_synchronous_client_refuses_a_coroutine_function(name: str, hook: Any) -> None:
    with pytest.raises(TypeError, match=f"{name} is a coroutine function"):
        PythonikClient(APP_ID, AUTH_TOKEN, **{name: hook})
    with pytest.raises(TypeError, match=f"{name} is a coroutine function"):
        PythonikClient(APP_ID, AUTH_TOKEN).with_options(**{name: hook})


# --- connections that are passed in


def test_a_connection_pool_of_the_caller_stays_open(both: Both, serve: Callable[..., Server]) -> None:
    server = serve()
    pool = both.http_client()
    client = both.client(server, http_client=pool)
    both.get(client)
    both.close(client)
    assert not pool.is_closed
    assert server.only.headers["Auth-Token"] == AUTH_TOKEN
    with pytest.raises(ClientClosedError):
        both.get(client)


def test_a_connection_pool_that_its_owner_closed(both: Both, serve: Callable[..., Server]) -> None:
    pool = both.http_client()
    client = both.client(serve(), http_client=pool)
    both.close(pool)
    with pytest.raises(ClientClosedError):
        both.get(client)


def test_a_connection_pool_of_the_caller_sends_the_token_to_iconik_only(
    both: Both, serve: Callable[..., Server]
) -> None:
    stranger, server = serve(), serve()
    client = both.client(server, http_client=both.http_client())
    both.wait(client.assets().send_request("GET", f"{stranger.url}/x"))
    assert "Auth-Token" not in stranger.only.headers


def test_a_transport_of_the_caller(both: Both, serve: Callable[..., Server]) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"title": "Harbour"})

    client = both.client(serve(), transport=httpx.MockTransport(answer))
    assert both.get(client).data.title == "Harbour"
    assert seen[0].url.path == "/API/assets/v1/assets/a/"


def test_retries_apply_to_a_transport_of_the_caller(both: Both, serve: Callable[..., Server]) -> None:
    tries: list[httpx.Request] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        tries.append(request)
        raise httpx.ConnectError("no")

    transport = httpx.MockTransport(refuse)
    client = both.client(serve(), transport=transport, retries=Retries(3, backoff=0.0))
    with pytest.raises(ApiConnectionError):
        both.get(client)
    assert len(tries) == 3


def test_both_a_pool_and_a_transport(both: Both, serve: Callable[..., Server]) -> None:
    with pytest.raises(ValueError, match="pass http_client or transport, not both"):
        both.client(
            serve(), http_client=both.http_client(), transport=httpx.MockTransport(lambda _: httpx.Response(200))
        )


@pytest.mark.parametrize(
    ("kind", "option", "value", "wanted"),
    [
        (PythonikClient, "http_client", httpx.AsyncClient(), r"httpx\.Client or httpx2\.Client, not AsyncClient"),
        (AsyncPythonikClient, "http_client", httpx.Client(), r"httpx\.AsyncClient or httpx2\.AsyncClient, not Client"),
        (PythonikClient, "http_client", object(), r"httpx\.Client or httpx2\.Client, not object"),
        (
            PythonikClient,
            "transport",
            httpx.AsyncHTTPTransport(),
            r"httpx\.BaseTransport or httpx2\.BaseTransport, not AsyncHTTPTransport",
        ),
        (
            AsyncPythonikClient,
            "transport",
            httpx.HTTPTransport(),
            r"httpx\.AsyncBaseTransport or httpx2\.AsyncBaseTransport, not HTTPTransport",
        ),
    ],
)
def test_connections_of_the_other_kind_are_refused(kind: Any, option: str, value: object, wanted: str) -> None:
    with pytest.raises(TypeError, match=f"{option} must be an {wanted}"):
        kind(APP_ID, AUTH_TOKEN, **{option: value})


# --- refused options


@both_kinds
@pytest.mark.parametrize(
    "base_url",
    [
        "http://app.iconik.io",
        "http://10.0.0.1:8080",
        "http://128.0.0.1",
        "http://0.0.0.0",
        "http://[::2]",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://127.1.example.com",
        "http://example.com/127.0.0.1",
    ],
)
def test_credentials_are_not_sent_unencrypted_to_another_machine(kind: Any, base_url: str) -> None:
    with pytest.raises(ValueError, match=r"not encrypted.*allow_http=True"):
        kind(APP_ID, AUTH_TOKEN, base_url=base_url)
    assert kind(APP_ID, AUTH_TOKEN, base_url=base_url, allow_http=True).with_options(strict=True).base_url == base_url


@both_kinds
@pytest.mark.parametrize(
    "base_url",
    [
        "http://localhost",
        "http://LOCALHOST:8080/path",
        "http://127.0.0.1:1",
        "http://127.3.2.1",
        "http://[::1]:80",
        "https://app.iconik.io",
        "HTTPS://10.0.0.1",
    ],
)
def test_credentials_may_be_sent_encrypted_or_to_this_machine(kind: Any, base_url: str) -> None:
    assert kind(APP_ID, AUTH_TOKEN, base_url=base_url).base_url == base_url


def test_the_environment_may_not_bring_http_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ICONIK_BASE_URL", "http://app.iconik.io")
    with pytest.raises(ValueError, match="not encrypted"):
        PythonikClient(APP_ID, AUTH_TOKEN)


@pytest.mark.parametrize("base_url", ["http://127.0.0.1\\@app.iconik.io", "http://127.0.0.1@app.iconik.io"])
def test_a_loopback_address_is_no_disguise(base_url: str) -> None:
    with pytest.raises(ValueError, match="URL"):
        PythonikClient(APP_ID, AUTH_TOKEN, base_url=base_url)


def test_the_generated_client_refuses_the_same() -> None:
    with pytest.raises(ValueError, match="not encrypted"):
        Client(APP_ID, AUTH_TOKEN, "http://app.iconik.io")
    assert Client(APP_ID, AUTH_TOKEN, "http://app.iconik.io", allow_http=True)


@both_kinds
@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"timeout": -1}, ValueError, "timeout"),
        ({"timeout": (1, -1)}, ValueError, "timeout"),
        ({"timeout": float("nan")}, ValueError, "timeout"),
        ({"timeout": float("inf")}, ValueError, "timeout"),
        ({"timeout": "5"}, TypeError, "timeout"),
        ({"timeout": True}, TypeError, "timeout"),
        ({"timeout": (1, 2, 3)}, TypeError, "timeout"),
        ({"retries": 3}, TypeError, "retries must be a Retries.*not int"),
        ({"retries": None}, TypeError, "retries"),
        ({"rate_limit": 50}, TypeError, "rate_limit.*not int"),
        ({"on_request": "print"}, TypeError, "on_request"),
        ({"on_response": 5}, TypeError, "on_response"),
        ({"max_response_bytes": 0}, ValueError, "max_response_bytes"),
        ({"max_response_bytes": 1.5}, TypeError, "max_response_bytes"),
        ({"max_response_bytes": True}, TypeError, "max_response_bytes"),
        ({"headers": {"X-Key": 5}}, TypeError, "X-Key must be a string, not int"),
        ({"headers": {"X-Key": "a-secret\nX-More: 1"}}, ValueError, "X-Key"),
        ({"headers": {"X-Key": "a-secret-é"}}, ValueError, "X-Key"),
        ({"headers": {"a name": "x"}}, ValueError, "'a name' has an invalid name"),
        ({"headers": {"Content-Length": "3"}}, ValueError, "Content-Length cannot be given: the client sets it"),
        ({"headers": {"host": "a.example"}}, ValueError, "host cannot be given: the client sets it"),
        ({"colour": "red"}, TypeError, "colour"),
    ],
)
def test_options_that_are_refused(kind: Any, options: dict[str, Any], error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said) as caught:
        kind(APP_ID, AUTH_TOKEN, **options)
    assert "a-secret" not in str(caught.value)
    with pytest.raises(error, match=said):
        kind(APP_ID, AUTH_TOKEN).with_options(**options)


@pytest.mark.parametrize(
    "arguments",
    [{"attempts": 0}, {"attempts": 1.5}, {"backoff": -1}, {"deadline": -1}, {"max_delay": float("nan")}],
    ids=repr,
)
def test_retries_that_are_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(arguments))):
        Retries(**arguments)


@both_kinds
def test_no_retries_and_no_limit_are_options(kind: Any) -> None:
    kind(APP_ID, AUTH_TOKEN, retries=NO_RETRIES, rate_limit=None)


@both_kinds
@pytest.mark.parametrize(
    ("name", "hint"),
    [("bogus", ""), ("time_out", ": did you mean 'timeout'?"), ("retry", ": did you mean 'retries'?")],
)
def test_unknown_argument_names_the_client_and_the_nearest_argument(kind: Any, name: str, hint: str) -> None:
    with pytest.raises(TypeError) as caught:
        kind(APP_ID, AUTH_TOKEN, **{name: 1})
    assert str(caught.value) == f"{kind.__name__}() got an unexpected keyword argument {name!r}{hint}"


@both_kinds
@pytest.mark.parametrize("name", ["call", "iter", "pages", "stream"])
def test_operation_of_several_requests_says_why_it_has_no_single_one(kind: Any, name: str) -> None:
    with pytest.raises(AttributeError, match=f"bulk_delete sends several requests, so it has no .{name}: call it"):
        getattr(kind(APP_ID, AUTH_TOKEN).assets().bulk_delete, name)
