"""Content and places of the log, and data that is never logged."""

from __future__ import annotations

import logging
import logging.config
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx
import pytest

from iconik_api.runtime.base.errors import ApiConnectionError, ForbiddenError
from iconik_api.runtime.base.log import without_secrets
from iconik_api.runtime.base.timeouts import DEFAULT_TIMEOUT
from iconik_api.runtime.http.request import HttpRequest
from iconik_api.runtime.policy.retry import Retries
from pythonik.client import PythonikClient
from tests.runtime.server import Answer

from .conftest import APP_ID, AUTH_TOKEN

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from tests.runtime.server import Server

    from .conftest import Both, Ways

pytestmark = pytest.mark.slow

SIGNATURE = "feedbeef0123"
SIGNED = f"/object?X-Amz-Signature={SIGNATURE}"
SECRETS = (APP_ID, AUTH_TOKEN, SIGNATURE, "a-secret-header", "a-secret-body", "a-secret-answer", "a-secret-cookie")


#: Prepares a client for a test.
Prepare: TypeAlias = "Callable[..., Any]"


def by_transport(both: Both, server: Server, **options: Any) -> Any:
    """Return a client whose requests go straight to a transport of httpx."""
    return both.client(server, **options)


def by_client(both: Both, server: Server, **options: Any) -> Any:
    """Return a client whose requests go by an httpx client, which has a log of its own."""
    return both.client(server, http_client=both.http_client(), **options)


def lines(caplog: pytest.LogCaptureFixture, name: str) -> list[tuple[int, str]]:
    return [(record.levelno, record.getMessage()) for record in caplog.records if record.name == name]


def test_one_line_a_request(both: Both, serve: Callable[..., Server], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    server = serve(lambda received: Answer(404 if received.method == "GET" else 201))
    client = both.client(server)
    both.get(client, params={"q": "x"})
    both.wait(client.assets().create({"title": "x"}))
    (level, first), (_, second) = lines(caplog, "pythonik")
    assert level == logging.INFO
    assert first.startswith(f"GET {server.url}/API/assets/v1/assets/a/ 404 ")
    assert first.endswith(" ms")
    assert second.startswith(f"POST {server.url}/API/assets/v1/assets/ 201 ")


def test_headers_by_a_list(both: Both, serve: Callable[..., Server], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "pythonik")
    headers = {"X-Request-Id": "r-1", "Set-Cookie": "session=a-secret-cookie", "X-Unheard-Of": "a-secret-header"}
    both.get(both.client(serve(Answer(headers=headers))), headers={"X-Unheard-Of": "a-secret-header"})
    (_, (level, shown)) = lines(caplog, "pythonik")
    assert level == logging.DEBUG
    assert "'user-agent': 'pythonik/" in shown
    assert "'x-request-id': 'r-1'" in shown
    assert "unheard" not in shown.lower()
    assert "cookie" not in shown.lower()


def test_a_request_without_an_answer(
    both: Both, serve: Callable[..., Server], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    server = serve(Answer(delay=2.0))
    with pytest.raises(ApiConnectionError):
        both.get(both.client(server, timeout=(1.0, 0.05)), params={"token": SIGNATURE})
    ((level, line),) = lines(caplog, "pythonik")
    assert level == logging.INFO
    assert line.startswith(f"GET {server.url}/API/assets/v1/assets/a/ ReadTimeout ")


def test_a_line_a_retry(both: Both, serve: Callable[..., Server], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    server = serve(Answer(503))
    both.get(both.client(server, retries=Retries(2, backoff=0.0)), params={"token": SIGNATURE})
    ((level, line),) = lines(caplog, "pythonik")
    assert level == logging.WARNING
    assert line == f"GET {server.url}/API/assets/v1/assets/a/ attempt 1 failed (503), next in 0.0 s"


@pytest.mark.parametrize("prepare", [by_transport, by_client])
def test_no_logger_shows_a_secret(
    both: Both, serve: Callable[..., Server], caplog: pytest.LogCaptureFixture, prepare: Prepare
) -> None:
    """Of any library, at any level."""
    caplog.set_level(logging.DEBUG)
    storage = serve(Answer(body=b'{"x": "a-secret-answer"}'))
    server = serve(lambda _: Answer(307, headers={"Location": storage.url + SIGNED}))
    client = prepare(both, server, headers={"X-Key": "a-secret-header"})
    for call in (
        lambda: client.assets().send_request("GET", storage.url + SIGNED),
        lambda: client.assets().send_request("PUT", storage.url + SIGNED, data=b"a-secret-body"),
        lambda: client.assets().create({"title": "a-secret-body"}),
        lambda: client.with_options(raise_on_error=False).assets().get("a", params={"X-Amz-Signature": SIGNATURE}),
    ):
        both.wait(call())
    assert len(storage.received) == 3
    names = {record.name for record in caplog.records}
    assert ("pythonik" in names, "httpx" in names) == (True, prepare is by_client)
    assert any(name.startswith("httpcore") for name in names)
    for record in caplog.records:
        assert not [secret for secret in SECRETS if secret in record.getMessage() + repr(vars(record))]
    for record in caplog.records:
        assert AUTH_TOKEN not in record.getMessage()
        assert "a-secret-body" not in record.getMessage()


@pytest.mark.parametrize("name", ["hpack.hpack", "hpack.table", "httpcore.http2", "httpcore2.http11"])
@pytest.mark.parametrize("event", ["receive_response_headers.complete", "setup_socks5_connection.started"])
def test_headers_are_logged_for_the_rest_of_the_program_only(
    name: str, event: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    told = logging.getLogger(name.replace("http2", "socks") if "socks" in event else name)
    line = f"{event} value=[(b'Set-Cookie', b'{SIGNATURE}')]"
    with without_secrets(HttpRequest("GET", "https://a.example/", timeout=DEFAULT_TIMEOUT)):
        told.debug(line)
    assert SIGNATURE not in caplog.text
    told.debug(line)
    assert SIGNATURE in caplog.text


def test_httpx_logs_no_signature(both: Both, serve: Callable[..., Server], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    server = serve()
    both.wait(by_client(both, server).assets().send_request("GET", server.url + SIGNED))
    ((_, line),) = lines(caplog, "httpx")
    assert line == f'HTTP Request: GET {server.url}/object "HTTP/1.1 200 OK"'


def test_a_secret_in_a_path_is_not_shown(
    both: Both, serve: Callable[..., Server], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(Answer(403))
    client = by_client(both, server, raise_on_error=True)
    with pytest.raises(ForbiddenError) as caught:
        both.wait(client.auth().reset_password(SIGNATURE, {"password": "a-secret-body"}))
    assert server.received[0].path == f"/API/auth/v1/password/reset/{SIGNATURE}/"
    assert f"{server.url}/API/auth/v1/password/reset/secret/" in str(caught.value)
    for text in (str(caught.value), caplog.text):
        assert not any(secret in text for secret in SECRETS)
    assert "/API/auth/v1/password/reset/secret/" in "".join(text for _, text in lines(caplog, "httpx"))


def test_streams_are_logged_without_signatures(way: Ways, serve: Callable[..., Server], caplog: Any) -> None:
    caplog.set_level(logging.INFO)
    server = serve()
    query = {"s": SIGNATURE}

    async def main() -> None:
        async with way.client(server) as client, client.assets().get_asset.stream("a", params=query):
            pass

    way.run(main)
    assert SIGNATURE in server.only.target
    assert SIGNATURE not in caplog.text
    assert lines(caplog, "pythonik")


def test_others_may_log_what_they_like(serve: Callable[..., Server], caplog: pytest.LogCaptureFixture) -> None:
    """Lines of httpx for the rest of the program do not change."""
    caplog.set_level(logging.INFO)
    server = serve()
    with (
        httpx.Client() as pool,
        PythonikClient(
            APP_ID,
            AUTH_TOKEN,
            base_url=server.url,
            on_request=lambda _: httpx.get(f"{server.url}/?a=1"),
            http_client=pool,
        ) as client,
    ):
        client.assets().get("a", params={"b": "2"})
    httpx.get(f"{server.url}/?c=3")
    first, second, third = (line for _, line in lines(caplog, "httpx"))
    assert "?a=1" in first
    assert "b=2" not in second
    assert "?c=3" in third


def test_a_program_that_sets_logging_up_again_changes_nothing(serve: Callable[..., Server], caplog: Any) -> None:
    server = serve()
    httpx_log = logging.getLogger("httpx")
    with (
        httpx.Client() as pool,
        PythonikClient(APP_ID, AUTH_TOKEN, base_url=server.url, http_client=pool) as client,
    ):
        client.assets().get("a")
        try:
            loggers = {"httpx": {"level": "INFO"}}
            logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "loggers": loggers})
            client.assets().get("a", params={"s": SIGNATURE})
        finally:
            httpx_log.setLevel(logging.NOTSET)
    assert [SIGNATURE in line for _, line in lines(caplog, "httpx")] == [False]


# --- a program that does not set logging up

PROGRAM = """
import sys
from pythonik.client import PythonikClient
from pythonik import Retries
for _ in range(2):
    with PythonikClient("an-app", "a-token", base_url=sys.argv[1], retries=Retries(2, backoff=0.0)) as client:
        client.assets().get("a", params={"s": "feedbeef0123"})
"""


def run(server: Server, level: str | None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    environment.pop("PYTHONIK_LOG", None)
    if level is not None:
        environment["PYTHONIK_LOG"] = level
    program = [sys.executable, "-c", PROGRAM, server.url]
    return subprocess.run(program, env=environment, capture_output=True, text=True, check=False, timeout=60)


def test_a_library_is_silent(serve: Callable[..., Server]) -> None:
    ended = run(serve(Answer(503)), None)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


@pytest.mark.parametrize(("level", "shown"), [("debug", 4), ("INFO", 2), ("error", 0), ("", 0)])
def test_the_environment_asks_for_the_log(serve: Callable[..., Server], level: str, shown: int) -> None:
    """Each line once, though two clients were made."""
    ended = run(serve(Answer(200)), level)
    assert ended.returncode == 0
    assert ended.stdout == ""
    assert len(ended.stderr.splitlines()) == shown
    assert "feedbeef0123" not in ended.stderr
    if shown:
        assert " pythonik INFO GET http://127.0.0.1:" in ended.stderr


def test_a_level_that_is_none(serve: Callable[..., Server]) -> None:
    ended = run(serve(), "loud")
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1] == "ValueError: PYTHONIK_LOG must be debug, info, warning or error, not 'loud'"


class SharedConnection(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Stands for a connection of HTTP/2: with each body, the headers of another response arrive, which hpack logs."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=_Arriving(), extensions={"http_version": b"HTTP/2"})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


class _Arriving(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        logging.getLogger("hpack.hpack").debug("Decoded set-cookie: %s", SIGNATURE)
        yield b"{}"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def test_headers_of_another_response_on_the_connection_are_not_logged(
    both: Both, serve: Callable[..., Server], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = both.client(serve(), transport=SharedConnection())
    assert both.wait(client.assets().get("a")).response.ok
    assert SIGNATURE not in caplog.text
