"""Proxies and certificates, with a real proxy and a real server with TLS."""

from __future__ import annotations

import asyncio
import socket
import ssl
import traceback
from base64 import b64encode
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from iconik_api.runtime.base.errors import ApiConnectionError
from iconik_api.runtime.calls.call import Body, Call
from iconik_api.runtime.policy.retry import Retries
from iconik_api.runtime.policy.settings import Settings
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport
from tests.certificates import Authority
from tests.engines import WAYS, Way
from tests.proxy import ProxyServer
from tests.runtime.server import Answer, Received, Server

from .conftest import APP_ID, AUTH_TOKEN, Send, make_settings

#: A host that is reached by a proxy only.
HOST = "iconik.example"
USER, PASSWORD = "a-user-of-the-proxy", "the-password-of-the-proxy"
LOGIN = b64encode(f"{USER}:{PASSWORD}".encode()).decode()
GET: Call[Any] = Call("GET", "v1/things/")
POST: Call[Any] = Call("POST", "v1/things/", body=Body({"title": "x"}))
RETRIES = Retries(3, backoff=0, max_delay=0)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"), "an authority")


@pytest.fixture
def iconik(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server for https, whose authority is trusted."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    with Server(tls=authority.server_context(HOST)) as server:
        yield server


@pytest.fixture
def plain() -> Iterator[Server]:
    """A server for http."""
    with Server() as server:
        yield server


def name_proxy(patch: pytest.MonkeyPatch, url: str) -> None:
    """Name a proxy for all requests, with a user name and a password."""
    login = f"//{USER}:{PASSWORD}@"
    for name in ("HTTP_PROXY", "HTTPS_PROXY"):
        patch.setenv(name, url.replace("//", login))


def has_credentials(received: Received) -> bool:
    return (received.headers["App-ID"], received.headers["Auth-Token"]) == (APP_ID, AUTH_TOKEN)


# --- the way of a request


def test_tunnel_shows_no_request_to_the_proxy(send: Send, iconik: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    with ProxyServer(("127.0.0.1", iconik.port), login=f"{USER}:{PASSWORD}") as proxy:
        name_proxy(monkeypatch, proxy.url)
        assert send(POST, make_settings(f"https://{HOST}:{iconik.port}")).response.ok
    assert has_credentials(iconik.only)
    (head,) = proxy.heads
    assert head.startswith(f"CONNECT {HOST}:{iconik.port} HTTP/1.1\r\n".encode())
    for secret in (APP_ID, AUTH_TOKEN, "things"):
        assert secret.encode() not in head
    assert "Proxy-Authorization" not in iconik.only.headers


def test_http_elsewhere_goes_by_the_proxy(send: Send, plain: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    with ProxyServer(("127.0.0.1", plain.port), login=f"{USER}:{PASSWORD}") as proxy:
        name_proxy(monkeypatch, proxy.url)
        assert send(POST, make_settings(f"http://{HOST}:{plain.port}", allow_http=True)).response.ok
    assert has_credentials(plain.only)
    (head,) = proxy.heads
    assert head.startswith(f"POST http://{HOST}:{plain.port}/v1/things/ HTTP/1.1\r\n".encode())


def test_http_elsewhere_needs_allow_http(monkeypatch: pytest.MonkeyPatch) -> None:
    name_proxy(monkeypatch, "http://127.0.0.1:1")
    with pytest.raises(ValueError, match="allow_http=True"):
        make_settings(f"http://{HOST}")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_loopback_goes_by_no_proxy(send: Send, plain: Server, monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    with ProxyServer() as proxy:
        name_proxy(monkeypatch, proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        assert send(GET, make_settings(f"http://{host}:{plain.port}")).response.ok
    assert proxy.heads == []
    assert has_credentials(plain.only)


def test_exception_goes_by_no_proxy(send: Send, plain: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    with ProxyServer() as proxy:
        name_proxy(monkeypatch, proxy.url)
        # An address of this machine that is not its loopback.
        monkeypatch.setenv("NO_PROXY", "other.example,0.0.0.0")
        assert send(GET, make_settings(f"http://0.0.0.0:{plain.port}", allow_http=True)).response.ok
    assert proxy.heads == []


def test_redirect_to_loopback_goes_by_no_proxy(send: Send, plain: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    plain.answer = lambda received: (
        Answer() if received.path == "/final" else Answer(302, headers={"Location": f"{plain.url}/final"})
    )
    with ProxyServer(("127.0.0.1", plain.port)) as proxy:
        name_proxy(monkeypatch, proxy.url)
        assert send(GET, make_settings(f"http://{HOST}:{plain.port}", allow_http=True)).response.ok
    assert len(proxy.heads) == 1
    assert [has_credentials(received) for received in plain.received] == [True, False]


# --- refusals


def failure(send: Send, call: Call[Any], url: str, **options: Any) -> tuple[ApiConnectionError, int]:
    """Return the error of a call, and the number of attempts."""
    attempts: list[Any] = []
    settings = make_settings(url, **{"retries": RETRIES, "on_request": attempts.append, **options})
    with pytest.raises(ApiConnectionError) as caught:
        send(call, settings)
    return caught.value, len(attempts)


def hidden(error: BaseException) -> bool:
    """Return whether logs and debuggers show nothing of the password, in either form."""
    parts = traceback.TracebackException.from_exception(error, capture_locals=True).format()
    causes = (error, error.__cause__, error.__context__)
    shown = "".join([*parts, *(f"{each!r} {each} {vars(each)}" for each in causes if each is not None)])
    return not any(secret in shown for secret in (USER, PASSWORD, LOGIN))


@pytest.mark.parametrize(
    ("status", "attempts"),
    [("401 Unauthorized", 1), ("403 Forbidden", 1), ("407 Proxy Authentication Required", 1), ("503 Busy", 3)],
)
def test_refusal_of_a_proxy_names_the_proxy(
    send: Send, way: Way, iconik: Server, monkeypatch: pytest.MonkeyPatch, status: str, attempts: int
) -> None:
    with ProxyServer(status=status) as proxy:
        name_proxy(monkeypatch, proxy.url)
        error, made = failure(send, POST, f"https://{HOST}:{iconik.port}")
    knows_status = way.engine != "pyreqwest"
    reason = status if knows_status or status.startswith("407") else "unsuccessful"
    assert f": the proxy {proxy.url} refused the request: {reason}" in str(error)
    assert made == len(proxy.heads) == (attempts if reason == status else RETRIES.attempts)
    assert hidden(error)
    assert iconik.received == []


def test_login_that_a_proxy_wants_for_http_is_an_error(send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    with ProxyServer(login="someone:else") as proxy:
        name_proxy(monkeypatch, proxy.url)
        error, attempts = failure(send, GET, f"http://{HOST}", allow_http=True)
    assert f": the proxy {proxy.url} refused the request: 407 Proxy Authentication Required" in str(error)
    assert attempts == 1
    assert hidden(error)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_proxy_that_is_away_is_named(send: Send, monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}"
        name_proxy(monkeypatch, address)
        error, attempts = failure(send, POST, f"{scheme}://{HOST}", allow_http=True)
    assert f": through the proxy {address}: " in str(error)
    # Nothing was sent, so that a write is sent again, too.
    assert attempts == RETRIES.attempts
    assert hidden(error)


def test_kind_of_proxy_that_an_engine_does_not_have_is_named(
    send: Send, way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    name_proxy(monkeypatch, "carrier-pigeon://127.0.0.1:1")
    error, attempts = failure(send, GET, f"https://{HOST}")
    assert "carrier-pigeon://127.0.0.1:1" in str(error)
    assert way.engine in str(error)
    assert attempts == 1
    assert hidden(error)


# --- certificates


def test_certificate_that_is_refused_is_met_once(
    send: Send, iconik: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(Authority(tmp_path, "another authority").file))
    error, attempts = failure(send, GET, iconik.url)
    assert attempts == 1
    assert "certificate" in str(error)
    assert "SSL_CERT_FILE" in str(error)
    assert "truststore" in str(error)
    assert iconik.received == []


def test_certificate_that_is_refused_behind_a_proxy_names_both(
    send: Send, iconik: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(Authority(tmp_path, "another authority").file))
    with ProxyServer(("127.0.0.1", iconik.port)) as proxy:
        name_proxy(monkeypatch, proxy.url)
        error, attempts = failure(send, GET, f"https://{HOST}:{iconik.port}")
    assert attempts == len(proxy.heads) == 1
    assert f"through the proxy {proxy.url}: " in str(error)
    assert "SSL_CERT_FILE" in str(error)


def test_certificate_for_another_name_is_refused(send: Send, iconik: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    with ProxyServer(("127.0.0.1", iconik.port)) as proxy:
        name_proxy(monkeypatch, proxy.url)
        error, attempts = failure(send, GET, f"https://other.example:{iconik.port}")
    assert attempts == 1
    assert "certificate" in str(error)


def test_bundle_of_the_environment_is_trusted(send: Send, iconik: Server) -> None:
    assert send(GET, make_settings(iconik.url)).response.ok
    assert has_credentials(iconik.only)


def test_bundle_of_the_environment_replaces_others(
    send: Send, way: Way, iconik: Server, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The Rust library adds the bundle to the folder of certificates, which is that of the system if none is named."""
    other = Authority(tmp_path, "another authority")
    monkeypatch.setenv("SSL_CERT_FILE", str(other.file))
    (tmp_path / "none").mkdir()
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    error, _ = failure(send, GET, iconik.url)
    assert "SSL_CERT_FILE" in str(error)
    # By the form of such names: a hash and a number.
    (tmp_path / "some").mkdir()
    (tmp_path / "some" / "0123abcd.0").write_bytes(authority.file.read_bytes())
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "some"))
    if way.engine == "pyreqwest":
        assert send(GET, make_settings(iconik.url)).response.ok
    else:
        error, _ = failure(send, GET, iconik.url)


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_bundle_that_cannot_be_read_is_named(
    send: Send, iconik: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str | None
) -> None:
    bundle = tmp_path / "bundle.pem"
    if content is not None:
        bundle.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    error, attempts = failure(send, GET, iconik.url)
    assert attempts == 1
    assert "SSL_CERT_FILE" in str(error)


def test_bundle_that_cannot_be_read_does_not_matter_for_http(
    send: Send, plain: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    assert send(GET, make_settings(plain.url)).response.ok


# --- clients that are passed in


LIBRARY_WAYS = [each for each in WAYS if each.engine.startswith("httpx")]
by_client = pytest.mark.parametrize("way", LIBRARY_WAYS, ids=str, indirect=True)


def send_by_client(way: Way, settings: Settings, **options: Any) -> int:
    """Send a call by a client of the library, made with options."""
    library = import_module(way.engine)
    if not way.is_async:
        with library.Client(**options) as given, SyncTransport(settings, given) as transport:
            return transport.send(GET).response.status_code

    async def run() -> int:
        async with library.AsyncClient(**options) as given, AsyncTransport(settings, given) as transport:
            return (await transport.send(GET)).response.status_code

    return asyncio.run(run())


@by_client
def test_proxy_that_the_caller_named_is_obeyed(way: Way, plain: Server) -> None:
    with ProxyServer(("127.0.0.1", plain.port)) as proxy:
        assert send_by_client(way, make_settings(plain.url), proxy=proxy.url) == 200
    assert len(proxy.heads) == 1
    assert has_credentials(plain.only)


@by_client
@pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY"])
def test_client_takes_loopback_by_no_proxy_of_the_environment(
    way: Way, plain: Server, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    with ProxyServer(("127.0.0.1", plain.port)) as proxy:
        monkeypatch.setenv(variable, proxy.url)
        assert send_by_client(way, make_settings(plain.url)) == 200
        assert proxy.heads == []
        with ProxyServer(("127.0.0.1", plain.port)) as named:
            assert send_by_client(way, make_settings(plain.url), proxy=named.url) == 200
        assert len(named.heads) == 1
        assert send_by_client(way, make_settings(f"http://{HOST}:{plain.port}", allow_http=True)) == 200
    assert len(proxy.heads) == 1


@by_client
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_refusal_of_a_proxy_of_a_client_names_the_proxy(way: Way, scheme: str) -> None:
    with ProxyServer(status="407 Proxy Authentication Required") as proxy:
        address = proxy.url.replace("//", f"//{USER}:{PASSWORD}@")
        with pytest.raises(ApiConnectionError, match=f"the proxy {proxy.url} refused the request: 407") as caught:
            send_by_client(way, make_settings(f"{scheme}://{HOST}", allow_http=True), proxy=address)
    assert PASSWORD not in str(caught.value)


@by_client
def test_certificates_of_a_client_are_trusted(
    way: Way, iconik: Server, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(ApiConnectionError, match="SSL_CERT_FILE"):
        send_by_client(way, make_settings(iconik.url))
    trusting = ssl.create_default_context(cafile=authority.file)
    assert send_by_client(way, make_settings(iconik.url), verify=trusting) == 200
