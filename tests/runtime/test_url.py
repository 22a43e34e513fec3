"""URLs of requests: put together as httpx would parse them, and left alone where the caller gave them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import example, given, strategies as st

from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.calls.request import request_of
from iconik_api.runtime.http.url import Url

from .conftest import make_settings

BASES = st.sampled_from(
    [
        "https://app.iconik.io",
        "https://app.iconik.io:8443",
        "http://127.0.0.1:8080/API",
        "https://a.example/with/a%20path",
        "https://b\u00fccher.example/\u00fc",
    ]
)
SEGMENTS = st.dictionaries(
    st.sampled_from("abcd"), st.text(min_size=1, max_size=8).filter(lambda text: text not in (".", "..")), max_size=4
)
QUERIES = st.dictionaries(st.text(max_size=6), st.text(max_size=6), max_size=3)


def url_of(base: str, path: str, **options: Any) -> Url:
    return request_of(make_settings(base), Call("GET", path, **options)).url


@given(BASES, SEGMENTS, QUERIES)
@example("https://app.iconik.io", {"a": "a/b.mov"}, {"q": "x y\u00e9~*"})
def test_identifiers_and_queries_make_the_url_that_httpx_would_send(
    base: str, segments: dict[str, str], query: dict[str, str]
) -> None:
    path = "/".join(f"{{{name}}}" for name in segments)
    url = url_of(base, path, segments=segments, query=query)
    parsed = httpx.URL(url)
    assert parsed.raw_path.decode() == url.partition(parsed.netloc.decode())[2]
    assert dict(parsed.params) == dict(url.params) == query
    assert url.host == parsed.raw_host.decode()


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("../x", "https://app.iconik.io/x"),
        ("a/./b/../c/", "https://app.iconik.io/a/c/"),
        ("a b/\u00e9", "https://app.iconik.io/a%20b/%C3%A9"),
        ("a?b=c#d", "https://app.iconik.io/a?b=c"),
        ("%zz", "https://app.iconik.io/%zz"),
    ],
)
def test_paths_of_the_callers_own_stay_below_the_host(path: str, expected: str) -> None:
    assert url_of("https://app.iconik.io", path) == expected


def test_parameters_follow_the_query_of_a_path() -> None:
    assert url_of("https://app.iconik.io", "a/?b=c", query={"d": "e"}) == "https://app.iconik.io/a/?b=c&d=e"


@pytest.mark.parametrize(
    "url",
    [
        "https://storage.example/a%2Fb/../c?X-Amz-Signature=%7E~'%27&x=a+b%20c",
        "https://storage.example/a//b/%e9?sig=%2f%2F==",
        "https://storage.example/?a",
    ],
)
def test_a_given_url_is_not_rewritten(url: str) -> None:
    assert request_of(make_settings("https://app.iconik.io"), Call("GET", "", url=url)).url == url


@pytest.mark.parametrize("url", ["ftp://a.example/", "a.example", "https://", "https://a b/"])
def test_a_given_url_that_is_not_http_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="not an http or https URL"):
        request_of(make_settings("https://app.iconik.io"), Call("GET", "", url=url))


def test_a_url_is_text_with_its_pieces_beside() -> None:
    url = Url("https://user@Files.Example:8443/a%20b?x=1&y=&x=2%2B")
    assert url.startswith("https://")
    assert (url.host, url.path, url.query) == ("files.example", "/a%20b", "x=1&y=&x=2%2B")
    assert url.params == {"x": "1", "y": ""}
    assert url.params.get_list("x") == ["1", "2+"]
    assert url.params.multi_items() == [("x", "1"), ("y", ""), ("x", "2+")]


def test_path_and_query_are_encoded_once() -> None:
    query = urlencode({"q": "a%20b"})
    assert url_of("https://app.iconik.io", "a/", query={"q": "a%20b"}).query == query
