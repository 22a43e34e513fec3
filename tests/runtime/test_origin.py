"""Origins of URLs: the decision on credentials must use the host that httpx connects to."""

from __future__ import annotations

from contextlib import suppress

import httpx
import pytest
from hypothesis import example, given, strategies as st

from iconik_api.runtime.base.origin import origin_of, origin_of_base

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
