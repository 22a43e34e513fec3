"""Origins of URLs: the decision on credentials must use the host that httpx connects to."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

import httpx
import pytest
from hypothesis import example, given, strategies as st

from iconik_api.runtime.base.origin import (
    ascii_url,
    is_loopback,
    is_safe,
    origin_of,
    origin_of_base,
    request_url,
    without_query,
)
from iconik_api.runtime.calls.call import Body, Call
from iconik_api.runtime.http.response import HttpResponse
from iconik_api.runtime.http.url import Url
from iconik_api.runtime.transport.transport import SyncTransport

from .conftest import make_settings

if TYPE_CHECKING:
    from iconik_api.runtime.http.engine import Fields
    from iconik_api.runtime.http.request import HttpRequest

HOSTS = st.sampled_from(["app.iconik.io", "LOCALHOST", "127.0.0.1", "[::1]", "[FE80::1]", "a_b-c.example", "x"])
PORTS = st.sampled_from(["", ":", ":80", ":443", ":8080", ":0", ":65535", ":65536", ":99999", ":x", ":-1"])
ANYTHING = st.text(st.sampled_from("ahtps:/@\\\\#?[]%. 1\t\N{FULLWIDTH SOLIDUS}"), max_size=12)


def origin_by_httpx(url: str) -> tuple[str, str, int]:
    parsed = httpx.URL(url)
    return parsed.scheme, parsed.host.lower(), parsed.port or {"http": 80, "https": 443}[parsed.scheme]


@given(st.sampled_from(["http", "https", "HTTPS"]), HOSTS, PORTS, st.sampled_from(["", "/", "/a@b", "?a@b", "#a:b@c"]))
def test_it_is_where_httpx_connects_to(scheme: str, host: str, port: str, rest: str) -> None:
    url = f"{scheme}://{host}{port}{rest}"
    try:
        found = origin_of(url)
    except ValueError:
        assert port in (":65536", ":99999", ":x", ":-1")
    else:
        assert found == origin_by_httpx(url)


@given(ANYTHING.map(lambda text: f"http://{text}"))
@example("http://127.0.0.1\\@app.iconik.io")
@example("http://127.0.0.1 @app.iconik.io")
@example("http://127.0.0.1\t/")
def test_ambiguous_url_is_refused(url: str) -> None:
    with suppress(ValueError):
        found = origin_of(url)
        try:
            expected = origin_by_httpx(url)
        except httpx.InvalidURL:
            return  # nobody connects
        assert found == expected


@pytest.mark.parametrize(
    "url", ["https://a.example?b", "https://a.example/#b", "https://u:secret@a.example", "https://@a"]
)
def test_a_base_is_a_place_and_no_more(url: str) -> None:
    with pytest.raises(ValueError, match="must not have a query, a fragment or a user name") as caught:
        origin_of_base(url)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["", "a.example", "ftp://a.example", "https://", "http:///x", "https://a.example:99999/"]
)
def test_invalid_url_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"^not an http or https URL: "):
        origin_of(url)


SPELLINGS = [
    ("https://mönster.example", "xn--mnster-wxa.example", 443),
    ("https://MÖNSTER.example", "xn--mnster-wxa.example", 443),
    ("https://mo\N{COMBINING DIAERESIS}nster.example", "xn--mnster-wxa.example", 443),
    ("https://mönster\N{IDEOGRAPHIC FULL STOP}example", "xn--mnster-wxa.example", 443),
    ("https://ｍönster.ＥＸＡＭＰＬＥ", "xn--mnster-wxa.example", 443),
    ("https://mön\N{SOFT HYPHEN}ster.example", "xn--mnster-wxa.example", 443),
    ("HTTPS://XN--MNSTER-WXA.EXAMPLE", "xn--mnster-wxa.example", 443),
    ("https://mönster.example:443/", "xn--mnster-wxa.example", 443),
    ("https://mönster.example:/API", "xn--mnster-wxa.example", 443),
    ("https://mönster.example:0443", "xn--mnster-wxa.example", 443),
    ("https://mönster.example:8443", "xn--mnster-wxa.example", 8443),
    ("https://mönster.example.", "xn--mnster-wxa.example.", 443),
    ("https://straße.example", "xn--strae-oqa.example", 443),
    ("https://例え.テスト/API", "xn--r8jz45g.xn--zckzah", 443),
    ("https://１２７.０.０.１", "127.0.0.1", 443),
    ("https://[::1]", "::1", 443),
    ("https://[0:0:0:0:0:0:0:1]:443", "::1", 443),
    ("https://[2001:DB8::00AB]", "2001:db8::ab", 443),
]


@pytest.mark.parametrize(("url", "host", "port"), SPELLINGS)
def test_every_spelling_gives_the_same_origin(url: str, host: str, port: int) -> None:
    assert origin_of(url) == origin_of_base(url) == origin_of(ascii_url(url)) == ("https", host, port)


@pytest.mark.parametrize(
    "url",
    [
        "https://m%C3%B6nster.example",
        "https://%61pp.example",
        "https://mö%6Ester.example",
        "https://[fe80::1%25eth0]",
        "https://[::1",
        "https://[:::1]",
        "https://[1]",
        "https://mön ster.example",
        "https://mön\\ster.example",
        "https://mönster..example",
        "https://☃\N{ZERO WIDTH JOINER}.example",
        "https://xn--mnster-wxaö.example",
        "https://-ö.example",
        f"https://{'ö' * 70}.example",
    ],
)
def test_host_that_can_be_read_in_two_ways_is_refused(url: str) -> None:
    for read in (origin_of, request_url, make_settings):
        with pytest.raises(ValueError, match=r"^(not an http or https URL|invalid host name|not an address of IPv6)"):
            read(url)


PASSWORDS = ["https://user:{}@a.example", "https://üser:{}@mönster.example", "https://user:{}/@a.example", "//u:{}@a"]


@pytest.mark.parametrize("form", PASSWORDS)
@pytest.mark.parametrize("password", ["sec-ret", "sec#ret", "sec/ret", "sec?ret", "sec@ret", "sec\\ret", "säc-ret"])
def test_refused_url_does_not_show_its_password(form: str, password: str) -> None:
    url = form.format(password)
    for read in (origin_of, request_url, origin_of_base, make_settings):
        with pytest.raises(ValueError, match=r"^(not an http or https URL|a base URL must not have)") as caught:
            read(url)
        assert not re.search("s[eä]c|ret", str(caught.value).replace("a fragment or a user name", ""))


# --- a base URL in another spelling than the URLs that iconik answers with


class Recorder:
    """Engine that answers by a list, and keeps what it was given."""

    def __init__(self, *locations: str) -> None:
        self.locations = list(locations)
        self.sent: list[tuple[str, str, list[str]]] = []

    def send(self, request: HttpRequest, credentials: Fields) -> HttpResponse:
        self.sent.append((request.url, request.headers["Host"], [name for name, _ in credentials]))
        headers = {"Location": self.locations.pop(0)} if self.locations else {}
        return HttpResponse(request, 307 if headers else 200, headers, b"{}")

    def close(self) -> None: ...


class Counter:
    """Rate limiter that grants everything, and counts."""

    def __init__(self) -> None:
        self.granted = 0

    def reserve(self, ticket: str) -> float:
        self.granted += 1
        return 0.0

    def observe(self, ticket: str, response: HttpResponse) -> None: ...

    release = observe


@pytest.mark.parametrize(
    ("base", "location"),
    [
        ("https://mönster.example", "https://xn--mnster-wxa.example/elsewhere"),
        ("https://xn--mnster-wxa.example", "https://mönster.example/elsewhere"),
        ("https://MÖNSTER.example:443/", "//xn--mnster-wxa.example/elsewhere"),
        ("https://[::1]", "https://[0::1]:443/elsewhere"),
    ],
)
def test_redirect_to_a_twin_stays_at_the_api(base: str, location: str) -> None:
    engine, limit = Recorder(location), Counter()
    settings = make_settings(base, rate_limit=limit)
    with SyncTransport(settings, engine=engine) as transport:
        transport.send(Call("POST", "things/", body=Body({"a": 1}), headers={"X-Mine": "x"}))
        transport.send(Call("GET", "", url=location if "://" in location else f"https:{location}"))
    assert len(engine.sent) == 3
    for url, host, credentials in engine.sent:
        assert url.isascii()
        assert origin_of(f"https://{host}") == settings.origin
        assert credentials == ["App-ID", "Auth-Token"]
    assert limit.granted == 3


def test_redirect_to_a_name_that_looks_alike_leaves_the_api() -> None:
    """Cyrillic letters, a dot at the end, and a name within another are other names."""
    for location in ("https://mоnster.example/", "https://monster.example./", "https://monster.example.evil/"):
        engine = Recorder(location)
        with SyncTransport(make_settings("https://monster.example"), engine=engine) as transport:
            transport.send(Call("GET", "things/"))
        assert [credentials for _, _, credentials in engine.sent] == [["App-ID", "Auth-Token"], []]


def test_hook_may_set_a_url_in_any_spelling() -> None:
    def move(request: HttpRequest) -> None:
        request.url = Url("https://mönster.example/moved/ü")

    engine = Recorder()
    with SyncTransport(make_settings("https://xn--mnster-wxa.example", on_request=move), engine=engine) as transport:
        transport.send(Call("GET", "things/"))
    assert engine.sent == [
        ("https://xn--mnster-wxa.example/moved/%C3%BC", "xn--mnster-wxa.example", ["App-ID", "Auth-Token"])
    ]


@pytest.mark.parametrize(
    ("host", "is_this_machine"),
    [
        ("localhost", True),
        ("localhost.", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("::ffff:10.0.0.1", False),
        ("10.0.0.1", False),
        ("localhost.example", False),
        ("app.iconik.io", False),
    ],
)
def test_loopback_is_known_by_name_and_address(host: str, is_this_machine: bool) -> None:
    assert is_loopback(host) is is_this_machine
    assert is_safe("http", host) is is_this_machine
    assert is_safe("https", host)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://user:word@host.example/a/b?sig=x#y", "https://host.example/a/b"),
        ("https://host.example#y?sig=x", "https://host.example"),
        ("host/a", "host/a"),
    ],
)
def test_shown_url_has_neither_query_nor_user(url: str, shown: str) -> None:
    assert without_query(url) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("ftp://host.example/a?sig=x", "ftp://host.example/a"),
        ("ftp://user:wo/rd@host.example/a", "ftp://…"),
        ("user:wo/rd@host.example/a", "…"),
        ("http://host.example:65536/", "http://host.example:65536/"),
    ],
)
def test_error_shows_what_is_surely_no_password(url: str, shown: str) -> None:
    with pytest.raises(ValueError, match=f"^not an http or https URL: '{re.escape(shown)}'$"):
        origin_of(url)


def test_url_of_a_request_has_a_path_and_printable_characters() -> None:
    assert request_url("https://host.example?q=/") == "https://host.example/?q=/"
    assert request_url("https://host.example/a") == "https://host.example/a"
    assert ascii_url("https://host.example/!~ \x7fé") == "https://host.example/!~%20%7F%C3%A9"
    assert origin_of("http://host.example:65535") == ("http", "host.example", 65535)
