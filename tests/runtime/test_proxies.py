"""The proxies that the environment names, read as httpx reads them, and the hosts that go by none."""

from __future__ import annotations

import sys

import httpx
import pytest
from httpx._utils import URLPattern, get_environment_proxies

from iconik_api.runtime.base.origin import is_loopback, origin_of
from iconik_api.runtime.http.environment import environment_proxies
from iconik_api.runtime.http.proxies import Proxies, Proxy

ALL = {"http": "http://one:1", "https": "http://two:2", "all": "http://three:3"}


def by_httpx(url: str) -> str | None:
    """Return the proxy by which httpx sends a request."""
    patterns = sorted((URLPattern(key), proxy) for key, proxy in get_environment_proxies().items())
    return next((proxy for pattern, proxy in patterns if pattern.matches(httpx.URL(url))), None)


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"HTTP_PROXY": "http://one:1"},
        {"http_proxy": "http://one:1", "HTTP_PROXY": "http://other:2"},
        {"http_proxy": "", "HTTP_PROXY": "http://other:2"},
        {"HTTPS_PROXY": "http://two:2"},
        {"https_proxy": "two:2"},
        {"ALL_PROXY": "http://three:3"},
        {"all_proxy": "http://three:3", "https_proxy": "http://two:2"},
        {"HTTP_PROXY": "http://one:1", "REQUEST_METHOD": "GET"},
        {"http_proxy": "http://one:1", "REQUEST_METHOD": "GET"},
        *(
            {"ALL_PROXY": "http://three:3", "NO_PROXY": entry}
            for entry in (
                "*",
                "a.example, *",
                "iconik.example",
                ".iconik.example",
                "example",
                "ICONIK.example",
                "iconik.example:8080",
                "http://iconik.example",
                "all://iconik.example",
                "https://iconik.example:8080",
                "10.1.2.3",
                "localhost",
                " , ,iconik.example",
                "other.example",
            )
        ),
        {"no_proxy": "iconik.example", "NO_PROXY": "other.example", "ALL_PROXY": "http://three:3"},
    ],
    ids=str,
)
@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="proxies of the system would count as well")
def test_environment_is_read_as_by_httpx(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    proxies = environment_proxies()
    for scheme in ("http", "https"):
        for host in (
            "iconik.example",
            "app.iconik.example",
            "noticonik.example",
            "example",
            "other.example",
            "iconik.example:8080",
            "10.1.2.3",
            "10.1.2.4:8080",
            "[2001:db8::1]",
        ):
            url = f"{scheme}://{host}/API/x?y"
            proxy = proxies and proxies.of(url)
            assert (proxy and proxy.url) == by_httpx(url), url


@pytest.mark.parametrize(
    "host",
    ["localhost", "LOCALHOST", "localhost.", "127.0.0.1", "127.9.8.7:81", "[::1]", "[0:0::1]:8", "[::ffff:127.0.0.1]"],
)
def test_loopback_goes_by_no_proxy(host: str) -> None:
    for scheme in ("http", "https"):
        assert Proxies(ALL).of(f"{scheme}://{host}/x") is None
    assert is_loopback(origin_of(f"http://{host}/")[1])


@pytest.mark.parametrize("host", ["localhost.example", "127.0.0.1.example", "128.0.0.1", "[::2]", "local"])
def test_other_host_goes_by_a_proxy(host: str) -> None:
    assert Proxies(ALL).of(f"http://{host}/x") == Proxy("http://one:1")
    assert not is_loopback(origin_of(f"http://{host}/")[1])


@pytest.mark.parametrize(
    ("entry", "covered", "others"),
    [
        ("10.0.0.0/8", ["10.1.2.3", "10.255.0.1:8080"], ["11.0.0.1", "a.example"]),
        ("2001:db8::/32", ["[2001:db8::7]"], ["[2001:db9::7]", "10.0.0.1"]),
        ("2001:db8::1", ["[2001:db8:0::1]"], ["[2001:db8::2]"]),
        ("[2001:db8::1]:8080", ["[2001:db8::1]:8080"], ["[2001:db8::1]"]),
        ("*.a.example", ["b.a.example"], ["a.example", "ba.example"]),
        ("a.example:99999x", ["a.example"], ["b.example"]),
    ],
)
def test_exceptions_beyond_those_of_httpx(entry: str, covered: list[str], others: list[str]) -> None:
    proxies = Proxies({**ALL, "no": entry})
    assert [host for host in (*covered, *others) if proxies.of(f"http://{host}/") is None] == covered


def test_proxy_shows_no_password() -> None:
    proxy = Proxy.parse("HTTP://a%40b:p%3Aw@proxy.example:3128/ignored")
    assert (proxy.url, str(proxy.user), str(proxy.password)) == ("http://proxy.example:3128", "a@b", "p:w")
    assert "p:w" not in repr(proxy)
    assert "a@b" not in repr(proxy)


def test_proxy_is_known_by_its_address() -> None:
    proxies = Proxies({"http": "http://user:pw@Proxy.example", "https": "https://[2001:db8::1]"})
    assert proxies.names("http://proxy.example:80")
    assert proxies.names("https://[2001:db8::1]:443")
    assert not proxies.names("http://proxy.example:81")
