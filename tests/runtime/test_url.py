"""URLs are put together the way httpx would parse them."""

from __future__ import annotations

from urllib.parse import quote, urlencode

import httpx
import pytest
from hypothesis import example, given, strategies as st

from iconik_api.runtime.calls.request import join_url

BASES = st.sampled_from(
    [
        "https://app.iconik.io",
        "https://app.iconik.io:8443",
        "http://127.0.0.1:8080/API",
        "https://a.example/with/a%20path",
        "https://b\u00fccher.example/\u00fc",
    ]
)
SEGMENTS = st.lists(st.text(min_size=1, max_size=8).map(lambda text: quote(text, safe="")), max_size=4)
QUERIES = st.none() | st.dictionaries(st.text(max_size=6), st.text(max_size=6), min_size=1).map(urlencode)
ANYTHING = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=20)


@given(BASES, SEGMENTS | ANYTHING.map(lambda text: [text]), QUERIES)
@example("https://app.iconik.io", ["..", "x"], None)
@example("https://app.iconik.io", ["%zz", "a b"], "a=%zz")
@example("https://app.iconik.io", ["a?b=c", "#d"], None)
@example("https://app.iconik.io", [], "q=x+y&q=%C3%A9~*")
def test_as_httpx_would(base: str, segments: list[str], query: str | None) -> None:
    target = "/".join(segments)
    url = join_url(httpx.URL(base), target, query)
    parsed = httpx.URL(f"{base}/{target}{'' if query is None else f'?{query}'}")
    assert url == parsed
    assert (url.raw_path, url.netloc, url.query, url.path) == (
        parsed.raw_path,
        parsed.netloc,
        parsed.query,
        parsed.path,
    )
    assert url.params == parsed.params
    assert url.join("x/../y?z") == parsed.join("x/../y?z")


def test_a_plain_path_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    base = httpx.URL("https://app.iconik.io")

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("parsed")

    monkeypatch.setattr("httpx._urls.urlparse", refuse)
    assert str(join_url(base, "API/assets/v1/assets/a%2Fb.mov/", "page=2")) == (
        "https://app.iconik.io/API/assets/v1/assets/a%2Fb.mov/?page=2"
    )
    with pytest.raises(AssertionError, match="parsed"):
        join_url(base, "a b", None)
