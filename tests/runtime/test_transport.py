"""Over the wire: what is sent, to whom, and what becomes of answers. Each test runs for both kinds of transport."""

from __future__ import annotations

import asyncio
import gzip
import io
import pickle
import socket
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes
from pathlib import Path
from typing import Any

import httpx
import pytest

from iconik_api.assets import models as assets
from iconik_api.runtime.base.errors import (
    ApiConnectionError,
    ApiStatusError,
    ApiTimeoutError,
    BadRequestError,
    ConflictError,
    ForbiddenError,
    NotFoundError,
    PythonikError,
    RateLimitedError,
    ServerError,
    UnauthorizedError,
    UnprocessableEntityError,
)
from iconik_api.runtime.base.failure import EngineError
from iconik_api.runtime.calls.call import FORM, MULTIPART, Binary, Body, Call, Text
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.http.request import HttpRequest
from iconik_api.runtime.http.response import HttpResponse
from iconik_api.runtime.http.url import Url
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

from .conftest import APP_ID, AUTH_TOKEN, Send, make_settings
from .server import Answer, HangUp, Received, Server

Serve = Callable[..., Server]

GET: Call[Any] = Call("GET", "v1/things/", assets.Asset)


def post(value: object, content_type: str = "application/json") -> Call[Any]:
    return Call("POST", "v1/things/", assets.Asset, body=Body(value, content_type=content_type))


def redirect(location: str, status: int = 302) -> Callable[[Received], Answer]:
    """Redirect everything that is not at `/final` already."""
    return lambda received: Answer() if received.path == "/final" else Answer(status, headers={"Location": location})


def has_credentials(received: Received) -> bool:
    found = (received.headers["App-ID"], received.headers["Auth-Token"])
    assert found in ((APP_ID, AUTH_TOKEN), (None, None))
    return found[0] is not None


def closed_port() -> int:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port: int = unused.getsockname()[1]
        return port


def everything_about(error: BaseException) -> str:
    """All that a log or a debugger shows of an exception and of what it carries."""
    request = getattr(error, "request", None)
    response = getattr(error, "response", None)
    shown = [repr(error), str(error), *traceback.format_exception(error), repr(vars(error))]
    shown += [repr(each.headers.multi_items()) for each in (request, response) if each is not None]
    shown += [repr(pickle.dumps(error))]
    return "\n".join(shown)


# --- requests


RESERVED = [
    "Content-Length",
    "Transfer-Encoding",
    "Host",
    "Connection",
    "HTTP2-Settings",
    "Keep-Alive",
    "Proxy-Connection",
    "TE",
    "Trailer",
    "Upgrade",
    "Proxy-Authorization",
]


@pytest.mark.parametrize("name", RESERVED)
def test_field_that_the_client_sets_is_refused_before_anything_is_sent(send: Send, serve: Serve, name: str) -> None:
    server = serve()
    for given in (name, name.lower()):
        call: Call[Any] = Call("POST", "things/", body=Body({"a": 1}), options={"headers": {given: "a-secret"}})
        with pytest.raises(ValueError, match=rf"^the header {given} cannot be given: ") as caught:
            send(call, server.url)
        assert "a-secret" not in str(caught.value)
    assert server.received == []


def test_field_of_a_session_that_the_client_sets_is_refused() -> None:
    with SyncTransport(make_settings("http://127.0.0.1:1")) as transport:
        transport.session.headers["Content-Length"] = "3"
        with pytest.raises(ValueError, match=r"^the header (?i:content-length) cannot be given: "):
            transport.send(Call("GET", "things/"))


def test_fields_that_a_storage_wants_are_sent(send: Send, serve: Serve) -> None:
    server = serve()
    body = Body(b"abc", content_type="application/octet-stream")
    wanted = {"Content-Length": "3", "Host": server.url.removeprefix("http://"), "X-Amz-Meta-A": "b"}
    send(Call("PUT", "", url=f"{server.url}/object", body=body, headers=wanted), "http://localhost:1")
    assert {name: server.only.headers[name] for name in wanted} == wanted
    assert server.only.body == b"abc"


@pytest.mark.parametrize("name", ["X Mine", "X-Mine:", "", "X-Miné"])
def test_name_that_a_hook_gives_and_that_cannot_be_sent_is_refused(send: Send, serve: Serve, name: str) -> None:
    server = serve()
    with pytest.raises(ValueError, match=r"has an invalid name$"):
        send(Call("GET", "things/"), server.url, on_request=lambda request: request.headers.update({name: "a"}))
    assert server.received == []


@pytest.mark.parametrize(
    ("name", "value"), [("content-length", "1"), ("Transfer-Encoding", "chunked"), ("Host", "other.example")]
)
def test_field_of_the_client_that_a_hook_changes_is_refused(send: Send, serve: Serve, name: str, value: str) -> None:
    server = serve()
    call: Call[Any] = Call("POST", "things/", body=Body({"a": 1}))
    with pytest.raises(ValueError, match=rf"(?i)^the header {name} cannot be given: the client sets it"):
        send(call, server.url, on_request=lambda request: request.headers.update({name: value}))
    assert server.received == []


def test_hook_that_changes_url_and_body_gets_their_fields(send: Send, serve: Serve) -> None:
    server, other = serve(), serve()

    def change(request: HttpRequest) -> None:
        request.url = Url(f"{other.url}/changed/")
        request.body = b"{}"
        del request.headers["Host"]

    send(Call("POST", "things/", body=Body({"a": 1})), server.url, on_request=change)
    assert server.received == []
    assert (other.only.target, other.only.body) == ("/changed/", b"{}")
    assert other.only.headers["Host"] == other.url.removeprefix("http://")
    assert other.only.headers["Content-Length"] == "2"


def test_a_request(send: Send, serve: Serve) -> None:
    server = serve()
    call: Call[Any] = Call("GET", "v1/{id}/", None, segments={"id": "a/b"}, query={"q": ["x y", 1]})
    send(call, server.url, headers={"X-All": "1"})
    headers = {name.lower(): value for name, value in server.only.headers.items() if name != "Host"}
    assert (server.only.method, server.only.target) == ("GET", "/v1/a%2Fb/?q=x+y&q=1")
    assert server.only.headers["Host"] == server.url.removeprefix("http://")
    assert headers == {
        "accept": "application/json",
        "accept-encoding": "gzip",
        "user-agent": "tests/1",
        "x-all": "1",
        "app-id": APP_ID,
        "auth-token": AUTH_TOKEN,
    }


def test_headers_of_the_client_win_over_our_own(send: Send, serve: Serve) -> None:
    server = serve()
    send(Call("GET", "v1/text/", Text), server.url, headers={"accept": "text/csv", "USER-AGENT": "mine"})
    assert server.only.headers.get_all("Accept") == ["text/csv"]
    assert server.only.headers.get_all("User-Agent") == ["mine"]
    send(Call("GET", "v1/text/", Text), server.url)
    assert server.received[1].headers.get_all("Accept") == ["*/*"]


@pytest.mark.parametrize(
    ("base", "path"), [("", ""), ("/", ""), ("/a/b", "/a/b"), ("/a/b/", "/a/b"), ("/a%2Fb", "/a%2Fb")]
)
def test_a_base_url_may_have_a_path(send: Send, serve: Serve, base: str, path: str) -> None:
    server = serve()
    send(GET, server.url + base)
    assert server.only.target == f"{path}/v1/things/"


def test_json(send: Send, serve: Serve) -> None:
    server = serve()
    send(post(assets.Asset(id="1", title="é", category=None)), server.url)
    assert server.only.headers["Content-Type"] == "application/json"
    assert server.only.body == '{"title":"é","category":null}'.encode()


def test_a_form(send: Send, serve: Serve) -> None:
    server = serve()
    send(post({"a": True, "b": [1, "x&y"], "c": None, "d": "é"}, FORM), server.url)
    assert server.only.headers["Content-Type"] == FORM
    assert server.only.body == b"a=true&b=1&b=x%26y&d=%C3%A9"


def test_parts(send: Send, serve: Serve) -> None:
    server = serve()
    body = {
        "file": ("harbour.jpg", io.BytesIO(b"\xff\x00\r\n--"), "image/jpeg"),
        "raw": b"raw",
        "several": [io.BytesIO(b"1"), b"2"],
        "text": "é",
        "flag": True,
        "number": 3,
        "none": None,
        "details": assets.Asset(id="1", title="x"),
    }
    send(post(body, MULTIPART), server.url)
    parts = parts_of(server.only)
    details = ("details", None, "application/json", b'{"title":"x"}')
    assert details in parts
    assert [part for part in parts if part[2] is None] == [
        ("text", None, None, "é".encode()),
        ("flag", None, None, b"true"),
        ("number", None, None, b"3"),
    ]
    assert [part for part in parts if part[1] is not None] == [
        ("file", "harbour.jpg", "image/jpeg", b"\xff\x00\r\n--"),
        ("raw", "upload", "application/octet-stream", b"raw"),
        ("several", "upload", "application/octet-stream", b"1"),
        ("several", "upload", "application/octet-stream", b"2"),
    ]


def parts_of(received: Received) -> list[tuple[Any, Any, Any, bytes]]:
    """Name, file name, media type and content of the parts of a multipart body."""
    parts = []
    for part in received.body.split(b"--" + _boundary(received).encode())[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = message_from_bytes(head)
        name = headers.get_param("name", header="content-disposition")
        parts.append((name, headers.get_filename(), headers["Content-Type"], content.removesuffix(b"\r\n")))
    return parts


def _boundary(received: Received) -> str:
    return received.headers["Content-Type"].partition("boundary=")[2]


def test_nobody_can_know_the_boundary(send: Send, serve: Serve) -> None:
    server = serve()
    for _ in range(2):
        send(post({"file": b"x"}, MULTIPART), server.url)
    first, second = map(_boundary, server.received)
    assert first != second
    assert len(first) >= 32


@pytest.mark.parametrize("value", [b"\x00\xff", b"", "é"], ids=repr)
def test_bytes(send: Send, serve: Serve, value: bytes | str) -> None:
    server = serve()
    send(post(value, "application/octet-stream"), server.url)
    assert server.only.body == (value.encode() if isinstance(value, str) else value)
    assert server.only.headers["Content-Type"] == "application/octet-stream"


@pytest.mark.parametrize("status", [200, 307])
def test_a_file(send: Send, serve: Serve, tmp_path: Path, status: int) -> None:
    content = bytes(range(256)) * 1_000
    (tmp_path / "file").write_bytes(b"skipped" + content)
    server = serve(
        lambda received: Answer(status if received.path != "/final" else 200, headers={"Location": "/final"})
    )
    with (tmp_path / "file").open("rb") as file:
        file.seek(len(b"skipped"))
        assert send(post(file, "video/mp4"), server.url).response.ok
    for received in server.received:
        assert received.body == content
        assert received.headers["Content-Length"] == str(len(content))
        assert received.headers["Content-Type"] == "video/mp4"
    assert len(server.received) == (2 if status == 307 else 1)


def test_a_body_that_cannot_be_written_sends_nothing(send: Send, serve: Serve) -> None:
    server = serve()
    for value, error in (({"a": object()}, TypeError), ({"a": float("nan")}, ValueError), ({"a": b"x"}, TypeError)):
        with pytest.raises(error):
            send(post(value), server.url)
    assert server.received == []


# --- responses


def test_an_answer_is_decoded(send: Send, serve: Serve) -> None:
    response = send(GET, serve(Answer(201, b'{"title": "Harbour", "brand_new": 1}')).url)
    assert response.data == assets.Asset(title="Harbour", brand_new=1)
    assert response.data is response.data
    assert (response.response.status_code, response.response.ok) == (201, True)
    assert isinstance(response.response, HttpResponse)
    assert repr(response) == "<Response 201>"


def test_a_compressed_answer(send: Send, serve: Serve) -> None:
    answer = Answer(body=gzip.compress(b'{"title": "Harbour"}'), headers={"Content-Encoding": "gzip"})
    assert send(GET, serve(answer).url).data.title == "Harbour"


def test_a_text_and_bytes(send: Send, serve: Serve) -> None:
    server = serve(Answer(body=b"\xc3\xa9,{", headers={"Content-Type": "text/csv; charset=utf-8"}))
    assert send(Call("GET", "", Text), server.url).data == "é,{"
    assert send(Call("GET", "", Binary), server.url).data == b"\xc3\xa9,{"
    assert send(Call("GET", "", None), server.url).data is None
    assert [received.headers["Accept"] for received in server.received] == ["*/*", "*/*", "application/json"]


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("answer", [Answer(204, b""), Answer(200, b""), Answer(502, b"<html>")], ids=repr)
def test_an_answer_without_an_object(send: Send, serve: Serve, method: str, answer: Answer) -> None:
    response = send(Call(method, "", assets.Asset), serve(answer).url)
    assert response.data is None
    assert response.response.status_code == answer.status
    assert response.response.content == (b"" if method == "HEAD" else answer.body)


# --- errors


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, BadRequestError),
        (401, UnauthorizedError),
        (402, ApiStatusError),
        (403, ForbiddenError),
        (404, NotFoundError),
        (409, ConflictError),
        (422, UnprocessableEntityError),
        (429, RateLimitedError),
        (500, ServerError),
        (502, ServerError),
        (599, ServerError),
    ],
)
def test_errors_by_status(send: Send, serve: Serve, status: int, error: type[ApiStatusError]) -> None:
    server = serve(Answer(status, b'{"errors": ["No such thing", "Really not"]}', {"Retry-After": "3"}))
    call: Call[Any] = Call("GET", "v1/{id}/", None, segments={"id": "a"}, query={"sign": "hidden"}, roles=("can_see",))
    response = send(call, server.url)
    assert response.data is None
    with pytest.raises(ApiStatusError) as caught:
        response.raise_for_status()
    with pytest.raises(ApiStatusError) as raised:
        send(call, server.url, raise_on_error=True)
    for found in (caught.value, raised.value):
        assert type(found) is error
        assert isinstance(found, PythonikError)
        assert (found.status, found.errors, found.roles) == (status, ("No such thing", "Really not"), ("can_see",))
        assert found.response.status_code == status
        assert found.request.url == f"{server.url}/v1/a/?sign=hidden"
        needs = " (needs can_see)" if status == 403 else ""
        assert str(found) == f"{status} for GET {server.url}/v1/a/: No such thing; Really not{needs}"
        assert getattr(found, "retry_after", "3") == "3"


OF_FIELDS = ("title: missing", "title: short", "users.0.email: odd", "id: used")


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        (b"", ()),
        (b"<html>502</html>", ()),
        (b"[]", ()),
        (b"null", ()),
        (b'{"errors": null}', ()),
        (b'{"errors": []}', ()),
        (b'{"errors": "one"}', ("one",)),
        (b'{"errors": {"title": ["missing", "short"], "users": {"0": {"email": "odd"}}, "id": "used"}}', OF_FIELDS),
        (b'{"errors": [{"code": 1}, 2, null]}', ("code: 1", "2")),
        (b'{"message": "other"}', ("other",)),
        (b'{"error": "closed", "message": "closed", "errors": []}', ("closed",)),
        (b"[" * 100_000, ()),
        (b"\xff\xfe", ()),
    ],
    ids=repr,
)
def test_texts_of_errors(send: Send, serve: Serve, body: bytes, errors: tuple[str, ...]) -> None:
    with pytest.raises(BadRequestError) as caught:
        send(GET, serve(Answer(400, body)).url, raise_on_error=True)
    assert caught.value.errors == errors
    assert caught.value.response.content == body


def test_a_success_raises_nothing(send: Send, serve: Serve) -> None:
    response = send(GET, serve().url, raise_on_error=True)
    assert response.raise_for_status() is response


def test_an_exception_goes_to_another_process(send: Send, serve: Serve) -> None:
    with pytest.raises(RateLimitedError) as caught:
        send(GET, serve(Answer(429, b'{"errors": ["slower"]}', {"Retry-After": "3"})).url, raise_on_error=True)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is RateLimitedError
    assert (str(again), again.status, again.errors) == (str(caught.value), 429, ("slower",))
    assert (again.retry_after, again.response.json()) == ("3", {"errors": ["slower"]})


# --- no answer


def test_no_connection(send: Send) -> None:
    url = f"http://127.0.0.1:{closed_port()}"
    with pytest.raises(ApiConnectionError) as caught:
        send(GET, f"{url}/API")
    assert type(caught.value) is ApiConnectionError
    assert str(caught.value).startswith(f"GET {url}/API/v1/things/: ")
    assert caught.value.request.url == f"{url}/API/v1/things/"
    assert isinstance(caught.value.__cause__, EngineError)
    assert caught.value.__cause__.unsent


def test_a_connection_that_breaks(send: Send, serve: Serve) -> None:
    with pytest.raises(ApiConnectionError, match=r"^GET http://.*/v1/things/: ."):
        send(GET, serve(HangUp).url)


def test_an_answer_that_cannot_be_unpacked(send: Send, serve: Serve) -> None:
    with pytest.raises(ApiConnectionError, match=r"^GET http://.*/v1/things/: .*decompressing"):
        send(GET, serve(Answer(body=b"{}", headers={"Content-Encoding": "gzip"})).url)


@pytest.mark.parametrize("timeout", [0.05, (5, 0.05)], ids=repr)
@pytest.mark.parametrize("where", ["client", "call"])
def test_an_answer_that_is_late(send: Send, serve: Serve, timeout: Any, where: str) -> None:
    server = serve(Answer(delay=3))
    options: Any = {"timeout": timeout} if where == "call" else {}
    settings: Any = {"timeout": timeout} if where == "client" else {}
    with pytest.raises(ApiTimeoutError, match=r"^GET http://.*/v1/things/: ."):
        send(Call("GET", "v1/things/", options=options), server.url, **settings)


# --- redirects


def test_a_read_follows_redirects(send: Send, serve: Serve) -> None:
    steps = {"/v1/things/": "/two", "/two": "final", "/final": None}

    def answer(received: Received) -> Answer:
        location = steps[received.path]
        return Answer(302, headers={"Location": location}) if location else Answer(body=b'{"title": "Harbour"}')

    server = serve(answer)
    assert send(GET, server.url).data.title == "Harbour"
    assert [received.path for received in server.received] == list(steps)
    assert all(map(has_credentials, server.received))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_credentials_stay_behind(send: Send, serve: Serve, status: int) -> None:
    other = serve()
    server = serve(redirect(f"{other.url}/final?a=b", status))
    secrets = {"Authorization": "Bearer x", "Cookie": "a=b", "X-Own-Key": "c"}
    call: Call[Any] = Call("GET", "", options={"headers": secrets})
    assert send(call, server.url, headers={"X-Client-Key": "d"}).response.ok
    assert has_credentials(server.only)
    assert not has_credentials(other.only)
    for name in (*secrets, "X-Client-Key"):
        assert name in server.only.headers
        assert name not in other.only.headers
    assert other.only.headers["Host"] == other.url.removeprefix("http://")
    assert other.only.target == "/final?a=b"


def test_credentials_come_back(send: Send, serve: Serve) -> None:
    other = serve()
    server = serve(redirect(f"{other.url}/"))
    other.answer = lambda _: Answer(302, headers={"Location": f"{server.url}/final"})
    assert send(GET, server.url).response.ok
    assert [has_credentials(received) for received in server.received] == [True, True]
    assert not has_credentials(other.only)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_write_never_becomes_a_read(send: Send, serve: Serve, method: str, status: int) -> None:
    server = serve(redirect("/final", status))
    response = send(Call(method, "", assets.Asset, body=Body({"a": 1})), server.url)
    assert (server.only.method, server.only.body) == (method, b'{"a":1}')
    assert response.response.status_code == status
    assert response.data is None
    with pytest.raises(ApiStatusError, match=f"^{status} for {method} "):
        response.raise_for_status()


@pytest.mark.parametrize("status", [307, 308])
def test_a_write_keeps_its_body_at_the_same_origin(send: Send, serve: Serve, status: int) -> None:
    server = serve(redirect("/final", status))
    for call in (post({"a": 1}), post({"a": b"x"}, MULTIPART), post({"a": 1}, FORM)):
        server.received.clear()
        assert send(call, server.url).response.ok
        first, second = server.received
        assert (first.method, first.body) == (second.method, second.body)
        assert first.headers["Content-Type"] == second.headers["Content-Type"]
        assert has_credentials(second)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_write_is_not_sent_to_strangers(send: Send, serve: Serve, status: int) -> None:
    other = serve()
    assert send(post({"a": 1}), serve(redirect(other.url, status)).url).response.status_code == status
    assert other.received == []


def test_a_loop_ends(send: Send, serve: Serve) -> None:
    server = serve(redirect("/v1/things/"))
    assert send(GET, server.url).response.status_code == 302
    assert len(server.received) == 11


@pytest.mark.parametrize("location", ["ftp://a.example/", "http://127.0.0.1:99999/"])
def test_a_redirect_that_leads_nowhere(send: Send, serve: Serve, location: str) -> None:
    server = serve(redirect(location))
    assert send(GET, server.url).response.status_code == 302
    assert len(server.received) == 1


@pytest.mark.parametrize("location", ["javascript:alert(1)", "http://a\tb/"])
def test_a_redirect_to_what_is_no_url(serve: Serve, location: str) -> None:
    server = serve(redirect(location))
    with SyncTransport(make_settings(server.url)) as transport:
        assert transport.send(GET).response.status_code == 302
    # httpx's own client takes offence.
    with httpx.Client() as client, pytest.raises(ApiConnectionError, match=r"^GET http://"):
        SyncTransport(make_settings(server.url), client).send(GET)


def test_a_redirect_without_a_location(send: Send, serve: Serve) -> None:
    assert send(GET, serve(Answer(302)).url).response.status_code == 302
    assert send(GET, serve(Answer(304, b"")).url).response.status_code == 304


# --- credentials


def test_an_absolute_url_gets_no_credentials(send: Send, serve: Serve) -> None:
    server, storage = serve(), serve()
    call: Call[Any] = Call("PUT", "", None, url=f"{storage.url}/a%2Fb?sig=a%2Bb", body=Body(b"x", content_type="a/b"))
    send(call, server.url)
    assert server.received == []
    assert storage.only.target == "/a%2Fb?sig=a%2Bb"
    assert not has_credentials(storage.only)


def test_not_even_those_of_the_caller(send: Send, serve: Serve) -> None:
    storage = serve()
    call: Call[Any] = Call("PUT", "", url=storage.url, options={"headers": {"auth-token": "x", "App-ID": "y"}})
    send(call, serve().url)
    assert not has_credentials(storage.only)


def test_an_absolute_url_of_the_api_gets_them(send: Send, serve: Serve) -> None:
    server = serve()
    send(Call("GET", "", url=f"{server.url}/v1/things/?page=2"), f"{server.url}/API")
    assert server.only.target == "/v1/things/?page=2"
    assert has_credentials(server.only)


def test_the_caller_may_give_others(send: Send, serve: Serve) -> None:
    server = serve()
    send(Call("GET", "", options={"headers": {"auth-token": "another"}}), server.url)
    assert (server.only.headers["App-ID"], server.only.headers["Auth-Token"]) == (APP_ID, "another")


def test_credentials_are_not_in_answers(send: Send, serve: Serve) -> None:
    response = send(GET, serve().url)
    assert AUTH_TOKEN not in repr(response.response.request.headers.multi_items())
    assert AUTH_TOKEN.encode() not in pickle.dumps(response.response)


def test_credentials_are_not_in_exceptions(send: Send, serve: Serve) -> None:
    storage = f"http://127.0.0.1:{closed_port()}/?signature=abc"
    attempts: list[tuple[Call[Any], str]] = [
        (GET, serve(Answer(401, b'{"errors": ["who?"]}')).url),
        (GET, serve(HangUp).url),
        (GET, serve(redirect("http://127.0.0.1:99999/")).url),
        (Call("GET", "", options={"timeout": 0.05}), serve(Answer(delay=3)).url),
        (GET, f"http://127.0.0.1:{closed_port()}"),
    ]
    for call, url in attempts:
        with pytest.raises(PythonikError) as caught:
            send(call, url, raise_on_error=True).raise_for_status()
        text = everything_about(caught.value)
        assert AUTH_TOKEN not in text
        assert APP_ID not in text
    with pytest.raises(ApiConnectionError) as caught:
        send(Call("PUT", "", url=storage), serve().url)
    assert "signature" not in "".join(traceback.format_exception(caught.value))


# --- one pool


def test_threads_share_one_pool(serve: Serve) -> None:
    together = threading.Barrier(8)

    def meet(received: Received) -> Answer:
        if received.path == "/meet":
            together.wait(5)
        return Answer(body=b'{"title": "%s"}' % received.path.encode())

    server = serve(meet)
    with SyncTransport(make_settings(server.url)) as transport, ThreadPoolExecutor(8) as threads:
        for _ in range(3):
            list(threads.map(lambda _: transport.send(Call("GET", "meet")), range(8)))
        names = list(threads.map(lambda number: transport.send(Call("GET", str(number), assets.Asset)), range(50)))
    assert [response.data.title for response in names] == [f"/{number}" for number in range(50)]
    assert len({received.connection for received in server.received}) == 8


def test_tasks_share_one_pool(serve: Serve) -> None:
    server = serve(lambda received: Answer(body=b'{"title": "%s"}' % received.path.encode(), delay=0.02))

    async def run() -> list[Response[Any]]:
        async with AsyncTransport(make_settings(server.url)) as transport:
            await transport.send(GET)
            return await asyncio.gather(
                *(transport.send(Call("GET", str(number), assets.Asset)) for number in range(20))
            )

    assert [response.data.title for response in asyncio.run(run())] == [f"/{number}" for number in range(20)]
    assert len({received.connection for received in server.received}) <= 20


def test_a_connection_is_used_again(serve: Serve) -> None:
    server = serve()
    with SyncTransport(make_settings(server.url)) as transport:
        for _ in range(3):
            transport.send(GET)
    assert len({received.connection for received in server.received}) == 1


def test_a_transport_makes_its_pool_when_it_is_needed(serve: Serve) -> None:
    SyncTransport(make_settings("https://iconik.example")).close()
    asyncio.run(AsyncTransport(make_settings("https://iconik.example")).close())
    with SyncTransport(make_settings(serve().url)) as transport:
        transport.send(GET)
        assert not transport.is_closed
    assert transport.is_closed


def test_a_pool_of_the_caller(serve: Serve) -> None:
    server = serve()
    with httpx.Client() as pool:
        transport = SyncTransport(make_settings(server.url), pool)
        assert transport.send(GET).response.ok
        transport.close()
        assert not pool.is_closed
    assert has_credentials(server.only)


def test_a_pool_that_proves_by_itself_who_calls(serve: Serve) -> None:
    server = serve()
    with httpx.Client(auth=("me", "word")) as pool:
        SyncTransport(make_settings(server.url, credentials={}), pool).send(GET)
    assert server.only.headers["Authorization"].startswith("Basic ")
    assert not has_credentials(server.only)
