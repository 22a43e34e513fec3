"""The engine of a client, the client that a program passes in, its session, and tokens that change."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from typing import Any

import httpx
import httpx2
import pytest

from iconik_api.runtime.base.errors import ApiConnectionError, ApiTimeoutError, UnauthorizedError
from iconik_api.runtime.policy.retry import Retries
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.http import HttpRequest, Timeout, Url
from tests.runtime.server import Answer, Received, Server

from .conftest import APP_ID, AUTH_TOKEN, Both

SECRET = "a-secret-of-the-callers-client"

Serve = Callable[..., Server]


# --- which engine


def test_the_environment_names_the_engine(monkeypatch: pytest.MonkeyPatch, both: Both, serve: Serve) -> None:
    monkeypatch.setenv("PYTHONIK_ENGINE", "pyreqwest")
    response = both.get(both.client(serve())).response
    assert type(response.raw).__module__.startswith("pyreqwest")


@pytest.mark.parametrize("kind", [PythonikClient, AsyncPythonikClient])
def test_an_unknown_engine_is_refused(kind: Any) -> None:
    with pytest.raises(ValueError, match="unknown engine 'curl': expected httpx, httpx2, aiohttp, pyreqwest"):
        kind(APP_ID, AUTH_TOKEN, engine="curl")


def test_aiohttp_is_refused_for_a_synchronous_client() -> None:
    with pytest.raises(ValueError, match="the engine aiohttp is for asynchronous clients only"):
        PythonikClient(APP_ID, AUTH_TOKEN, engine="aiohttp")


def test_a_missing_package_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(ImportError, match=r"needs the package pyreqwest: pip install 'pythonik\[fast\]'"):
        PythonikClient(APP_ID, AUTH_TOKEN, engine="pyreqwest")


def test_an_object_without_the_methods_of_an_engine_is_refused() -> None:
    with pytest.raises(TypeError, match="engine must be a name or have the methods send and close, not int"):
        PythonikClient(APP_ID, AUTH_TOKEN, engine=5)  # type: ignore[arg-type]


# --- a client that is passed in


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_settings_of_a_client_that_is_passed_in_go_to_iconik_only(library: Any, serve: Serve) -> None:
    seen: list[str] = []
    storage = serve()
    server = serve(
        lambda received: (
            Answer(302, headers={"Location": f"{storage.url}/moved"})
            if received.path.endswith("/moved/")
            else Answer(body=b"{}")
        )
    )
    with library.Client(
        auth=("me", SECRET),
        cookies={"session": SECRET},
        headers={"X-Key": SECRET},
        params={"tenant": SECRET},
        event_hooks={"request": [lambda request: seen.append(str(request.url))]},
    ) as given:
        client = PythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url, http_client=given)
        client.assets().get("a")
        client.assets().get("moved")
        client.assets().send_request("PUT", f"{storage.url}/key?sig=1", data=b"x")
    first, second = server.received
    for each in (first, second):
        assert each.headers["Authorization"].startswith("Basic ")
        assert each.headers["Cookie"] == f"session={SECRET}"
        assert each.headers["X-Key"] == SECRET
        assert f"tenant={SECRET}" in each.target
        assert each.headers["Auth-Token"] == AUTH_TOKEN
        assert each.headers["User-Agent"].startswith("pythonik/")
    assert [each.path for each in storage.received] == ["/moved", "/key"]
    for each in storage.received:
        assert SECRET not in f"{each.target} {each.headers}"
        assert not {"Authorization", "Cookie", "Auth-Token", "App-ID"} & set(each.headers)
    assert not [url for url in seen if url.startswith(storage.url)]


def test_the_timeout_of_a_client_that_is_passed_in_counts_below_ours(serve: Serve) -> None:
    server = serve(Answer(delay=0.4))
    with httpx.Client(timeout=0.05) as given:
        with pytest.raises(ApiConnectionError):
            PythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url, http_client=given, retries=Retries(1)).assets().get(
                "a"
            )
        ours = PythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url, http_client=given, timeout=5)
        assert ours.assets().get("a").response.ok


def test_a_write_is_not_repeated_at_the_word_of_any_transport(serve: Serve) -> None:
    """A transport may raise ConnectError after the request has arrived: only a cause of httpcore is believed."""
    arrived: list[str] = []

    def lose(request: httpx.Request) -> httpx.Response:
        arrived.append(request.method)
        raise httpx.ConnectError("gone")

    client = PythonikClient(
        APP_ID, AUTH_TOKEN, transport=httpx.MockTransport(lose), retries=Retries(3, backoff=0.0), rate_limit=None
    )
    with pytest.raises(ApiConnectionError):
        client.assets().create({"title": "x"})
    assert arrived == ["POST"]
    with pytest.raises(ApiConnectionError):
        client.assets().get("a")
    assert arrived == ["POST", "GET", "GET", "GET"]


def test_credentials_do_not_follow_a_url_that_a_hook_changed(both: Both, serve: Serve) -> None:
    stranger, server = serve(), serve()

    def redirect(request: HttpRequest) -> None:
        request.url = Url(request.url.replace(server.url, stranger.url))

    both.get(both.client(server, on_request=redirect))
    assert server.received == []
    assert not {"Auth-Token", "App-ID"} & set(stranger.only.headers)


# --- the session


def test_session_settings_count_from_the_next_call_on(both: Both, serve: Serve) -> None:
    stranger, server = serve(), serve()
    client = both.client(server)
    view = client.with_options(strict=False)
    both.get(client)
    client.session.headers.update({"Auth-Token": "another", "X-Team": "archive"})
    client.session.params["page"] = "2"
    client.session.cookies["flavour"] = "oat"
    both.get(view)
    both.wait(client.assets().send_request("GET", f"{stranger.url}/x"))
    before, after = server.received
    assert (before.headers["Auth-Token"], "X-Team" in before.headers) == (AUTH_TOKEN, False)
    assert (after.headers["Auth-Token"], after.headers["X-Team"]) == ("another", "archive")
    assert (after.headers["Cookie"], after.target.partition("?")[2]) == ("flavour=oat", "page=2")
    assert not {"Auth-Token", "X-Team", "Cookie"} & set(stranger.only.headers)
    assert "another" not in repr(client.session) + repr(client.session.headers)


def test_session_requests_go_below_the_base_url(both: Both, serve: Serve) -> None:
    server = serve(Answer(422, b'{"errors": ["No."]}', {"Content-Type": "application/json"}))
    session = both.client(server, raise_on_error=True).session
    response = both.wait(session.post("API/x/", json={"a": 1}, params={"b": 2}))
    assert (response.status_code, response.json(), bool(response)) == (422, {"errors": ["No."]}, False)
    assert (server.only.method, server.only.target, server.only.body) == ("POST", "/API/x/?b=2", b'{"a":1}')
    assert server.only.headers["Auth-Token"] == AUTH_TOKEN
    both.wait(session.put("API/x/", data={"a": "b c"}))
    assert server.received[1].body == b"a=b+c"
    both.wait(session.patch("API/x/", files={"file": ("clip.mov", b"bytes", "video/mp4")}, data={"k": "v"}))
    assert b'filename="clip.mov"\r\nContent-Type: video/mp4\r\n\r\nbytes\r\n' in server.received[2].body
    with pytest.raises(ValueError, match="pass json, or data and files, not both"):
        both.wait(session.post("x", json=1, data=b"2"))


# --- tokens that change


def test_a_function_gives_the_token_of_each_request(both: Both, serve: Serve) -> None:
    tokens = iter(["one", "two", "three"])
    server = serve(lambda received: Answer(401 if received.headers["Auth-Token"] == "two" else 200))
    client = both.client(server).with_options(auth_token=lambda: next(tokens))
    both.get(client)
    assert both.get(client).response.status_code == 200
    assert [each.headers["Auth-Token"] for each in server.received] == ["one", "two", "three"]


def test_a_token_that_is_refused_twice_is_an_error(both: Both, serve: Serve) -> None:
    server = serve(Answer(401))
    client = both.client(server, raise_on_error=True).with_options(auth_token=lambda: "same")
    with pytest.raises(UnauthorizedError):
        both.get(client)
    assert len(server.received) == 2


def test_a_view_has_other_credentials_over_the_same_connections(both: Both, serve: Serve) -> None:
    server = serve()
    client = both.client(server)
    both.get(client)
    both.get(client.with_options(app_id="other", auth_token="token-of-the-other"))
    first, second = server.received
    assert (second.headers["App-ID"], second.headers["Auth-Token"]) == ("other", "token-of-the-other")
    assert first.headers["Auth-Token"] == AUTH_TOKEN
    assert first.connection == second.connection


# --- the response


def test_the_response_answers_to_the_names_of_requests(both: Both, serve: Serve) -> None:
    body = gzip.compress(b"first\n") + gzip.compress("s\u00e9cond\nthird".encode())
    headers = {"Content-Encoding": "gzip", "Content-Type": "text/plain; charset=utf-8", "X-Request-Id": "7"}
    response = both.wait(both.client(serve(Answer(body=body, headers=headers))).session.get("x"))
    assert (response.ok, response.is_success, response.is_error, bool(response)) == (True, True, False, True)
    assert response.content == "first\ns\u00e9cond\nthird".encode()
    assert response.text == "first\ns\u00e9cond\nthird"
    assert list(response.iter_lines()) == [b"first", "s\u00e9cond".encode(), b"third"]
    assert list(response.iter_lines(decode_unicode=True)) == ["first", "s\u00e9cond", "third"]
    assert b"".join(response.iter_content(4)) == response.content
    assert (response.headers["x-request-id"], response.url.path, response.history) == ("7", "/x", [])
    assert response.elapsed.total_seconds() > 0
    with response as same:
        assert same is response


def test_a_torn_gzip_body_is_an_error(both: Both, serve: Serve) -> None:
    body = gzip.compress(b"x" * 1000)[:-12]
    server = serve(Answer(body=body, headers={"Content-Encoding": "gzip"}))
    with pytest.raises(ApiConnectionError, match="ends before its compressed data does"):
        both.get(both.client(server))


def test_redirects_are_in_the_history(both: Both, serve: Serve) -> None:
    def answer(received: Received) -> Answer:
        return Answer(302, headers={"Location": "/there"}) if received.path != "/there" else Answer(body=b"{}")

    response = both.get(both.client(serve(answer))).response
    assert [each.status_code for each in response.history] == [302]
    assert response.url.path == "/there"


# --- timeouts


def test_a_total_bounds_the_call_with_its_retries(both: Both, serve: Serve) -> None:
    server = serve(Answer(delay=1.0))
    client = both.client(server, timeout=Timeout(30, total=0.1), retries=Retries(5, backoff=0.0))
    with pytest.raises(ApiTimeoutError):
        both.get(client)
    assert len(server.received) == 1


def test_a_pause_beyond_the_total_is_not_begun(both: Both, serve: Serve) -> None:
    server = serve(Answer(503, headers={"Retry-After": "60"}))
    client = both.client(server, timeout=Timeout(total=5), retries=Retries(5))
    assert both.get(client).response.status_code == 503
    assert len(server.received) == 1


def test_timeouts_are_taken_in_each_form() -> None:
    for given in (httpx.Timeout(1, read=2, write=3, pool=4), (1, 2, 3, 4), Timeout(1, read=2, write=3, pool=4)):
        client = PythonikClient(APP_ID, AUTH_TOKEN, timeout=given)
        waits = client._transport.settings.waits
        assert (waits.connect, waits.read, waits.write, waits.pool) == (1, 2, 3, 4)
    assert Timeout(5).as_dict() == {"connect": 5, "read": 5, "write": 5, "pool": 300}
    assert Timeout(total=3).total == 3
