"""A request as data: what arguments become before anything is sent."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest
from hypothesis import example, given, strategies as st

from iconik_api.assets import models as assets
from iconik_api.files import models as files
from iconik_api.runtime.base.unset import UNSET
from iconik_api.runtime.calls.call import FORM, MULTIPART, Body, Call, deep, joined, query_pairs
from iconik_api.runtime.calls.request import request_of
from iconik_api.search import models as search

from .conftest import make_settings

BASE = "https://iconik.example/API"


class Colour(StrEnum):
    RED = "red"


class Size(IntEnum):
    SMALL = 1


class Shape(Enum):
    ROUND = "round"


def path_of(call: Call[Any]) -> str:
    """The path below the base URL as it goes over the wire."""
    return request_of(make_settings(BASE), call).url.path.removeprefix("/API/")


def query_of(call: Call[Any]) -> str:
    return request_of(make_settings(BASE), call).url.query


def call_with(**query: Any) -> Call[Any]:
    return Call("GET", "assets/", query=query)


# --- path segments


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: text not in (".", "..")))
@example("a/b")
@example("../../admin")
@example("a?b=c#d")
@example("%2e%2e")
@example("%2F")
@example("{name}")
@example("{other}")
@example("...")
@example("\\..\\")
@example(" ")
@example("\0\r\n\u2028")
def test_any_text_becomes_one_segment(text: str) -> None:
    call: Call[Any] = Call("GET", "v1/{name}/{other}/", segments={"name": text, "other": "end"})
    before, segment, other, after = path_of(call).split("/")
    assert (before, other, after) == ("v1", "end", "")
    assert unquote(segment) == text


@pytest.mark.parametrize("text", ["", ".", ".."])
def test_a_segment_that_leads_elsewhere_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^asset_id must not be '.*', which would change the path$"):
        Call("GET", "v1/{asset_id}/", segments={"asset_id": text})


def test_half_a_character_is_refused() -> None:
    with pytest.raises(ValueError, match="surrogates not allowed"):
        Call("GET", "v1/{asset_id}/", segments={"asset_id": "\ud800"})


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        (7, "7"),
        (-1, "-1"),
        (UUID("0b4d6b0a-6a5c-11ee-8c99-0242ac120002"), "0b4d6b0a-6a5c-11ee-8c99-0242ac120002"),
        (Colour.RED, "red"),
        (Size.SMALL, "1"),
    ],
    ids=repr,
)
def test_valid_segment_is_encoded(value: object, segment: str) -> None:
    assert path_of(Call("GET", "{id}/", segments={"id": value})) == f"{segment}/"


@pytest.mark.parametrize(
    "value",
    [None, True, 1.5, b"a", UNSET, ["a"], {"a": "b"}, Shape.ROUND, pytest.param(object(), id="object")],
    ids=repr,
)
def test_invalid_segment_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=f"^id must be a string, not {type(value).__name__}$"):
        Call("GET", "{id}/", segments={"id": value})


def test_a_name_in_a_path_may_hold_anything() -> None:
    segments = {"asset-id": "a", "a.b": "b", "a[0]": "c", "a!r": "d", "a:>9": "e"}
    path = "/".join(f"{{{name}}}" for name in segments)
    assert path_of(Call("GET", path, segments=segments)) == "a/b/c/d/e"


# --- queries


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("a b&c=d", "v=a+b%26c%3Dd"),
        ("", "v="),
        (0, "v=0"),
        (1.5, "v=1.5"),
        (True, "v=true"),
        (False, "v=false"),
        (None, ""),
        (UNSET, ""),
        (Colour.RED, "v=red"),
        (Size.SMALL, "v=1"),
        (Shape.ROUND, "v=round"),
        (date(2024, 5, 14), "v=2024-05-14"),
        (datetime(2024, 5, 14, 9, 30, tzinfo=UTC), "v=2024-05-14T09%3A30%3A00%2B00%3A00"),
        (UUID(int=1), "v=00000000-0000-0000-0000-000000000001"),
        (Decimal("1.10"), "v=1.10"),
        (["a", 1, True, Colour.RED], "v=a&v=1&v=true&v=red"),
        (("a", "b"), "v=a&v=b"),
        ([], ""),
    ],
    ids=repr,
)
def test_query_values(value: object, written: str) -> None:
    assert query_of(call_with(v=value)) == written


@pytest.mark.parametrize(
    "value", [{"a": 1}, b"a", [["a"]], [None], pytest.param(object(), id="object"), assets.Asset(title="x")], ids=repr
)
def test_invalid_query_value_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=r"^query parameter v: "):
        query_of(call_with(v=value))


@pytest.mark.parametrize(
    ("separator", "written"), [(",", "a,1,true,red"), (" ", "a 1 true red"), ("|", "a|1|true|red")], ids=repr
)
def test_lists_that_do_not_repeat_the_name(separator: Any, written: str) -> None:
    assert joined(["a", 1, True, Colour.RED], separator) == written
    assert joined([], separator) == ""
    assert joined(None, separator) is None
    assert joined(UNSET, separator) is None


def test_a_mapping_in_a_query() -> None:
    values = {"status": "ACTIVE", "size[gt]": 3, "tags": ["a", "b"], "none": None, "unset": UNSET}
    assert query_pairs(deep("filter", values)) == [
        ("filter[status]", "ACTIVE"),
        ("filter[size[gt]]", "3"),
        ("filter[tags]", "a"),
        ("filter[tags]", "b"),
    ]
    assert deep("filter", search.Range(min="1", brand_new=True)) == {"filter[min]": "1", "filter[brand_new]": True}
    assert deep("filter", None) == deep("filter", UNSET) == {}


@given(
    st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.text(max_size=9)), max_size=4)
)
def test_any_text_comes_through_a_query(pairs: list[tuple[str, str]]) -> None:
    pairs = [(name, value.encode(errors="replace").decode()) for name, value in dict(pairs).items()]
    url = request_of(make_settings(BASE), Call("GET", "x", query=dict(pairs))).url
    assert url.params.multi_items() == pairs
    assert "#" not in url


# --- headers, parameters and timeouts of the caller


def test_headers() -> None:
    call: Call[Any] = Call(
        "GET",
        "x",
        headers={"X-Bool": True, "X-Int": 3, "X-Enum": Colour.RED, "X-None": None, "X-Unset": UNSET},
        options={"headers": {"x-int": "4", "User-Agent": "mine"}},
    )
    headers = request_of(make_settings(BASE, headers={"X-All": "a", "accept": "text/x"}), call).headers
    found = {name.lower(): value for name, value in headers.items()}
    assert list(headers)[-1] == "X-Enum"
    del found["host"], found["accept-encoding"]
    assert found == {
        "accept": "text/x",
        "user-agent": "mine",
        "x-all": "a",
        "x-bool": "true",
        "x-int": "4",
        "x-enum": "red",
    }


def test_parameters_of_the_caller_win() -> None:
    call: Call[Any] = Call("GET", "x", query={"page": 1, "sort": "a"}, options={"params": {"page": 2, "new": [1, 2]}})
    assert query_of(call) == "page=2&sort=a&new=1&new=2"


@pytest.mark.parametrize(
    ("options", "connect", "read"),
    [({}, 5.0, 5.0), ({"timeout": 2}, 2, 2), ({"timeout": (1, None)}, 1, None), ({"timeout": None}, None, None)],
    ids=repr,
)
def test_timeouts(options: Any, connect: float | None, read: float | None) -> None:
    timeout = request_of(make_settings(BASE), Call("GET", "x", options=options)).timeout
    pool = None if connect is None else 300
    assert timeout.as_dict() == {"connect": connect, "pool": pool, "read": read, "write": read}


@pytest.mark.parametrize("timeout", [True, "5", (1, 2, 3), (1,), [1, 2], ("1", 2)], ids=repr)
def test_a_timeout_of_another_type_is_refused(timeout: Any) -> None:
    with pytest.raises(TypeError, match=r"^timeout.* must be a number of seconds"):
        request_of(make_settings(BASE), Call("GET", "x", options={"timeout": timeout}))
    with pytest.raises(TypeError, match=r"^timeout.* must be "):
        make_settings(BASE, timeout=timeout)


@pytest.mark.parametrize("timeout", [-1, (-1, 2), (1, -0.1), float("nan"), float("inf")], ids=repr)
def test_a_timeout_that_is_no_time_is_refused(timeout: Any) -> None:
    with pytest.raises(ValueError, match=r"^timeout: \w+ must be 0 or more, or None to wait for ever, not "):
        make_settings(BASE, timeout=timeout)


# --- bodies


@pytest.mark.parametrize(
    ("value", "expected", "words"),
    [
        (3, assets.Asset, "Asset"),
        ("title", assets.Asset, "Asset"),
        ([{}], assets.Asset, "Asset"),
        (3, assets.Asset | assets.AssetPost, "Asset or AssetPost"),
        ({}, list[assets.Asset], "a list of Asset"),
        ([3], list[assets.Asset], "a list of Asset"),
        ([], dict[str, Any], "a mapping"),
    ],
    ids=repr,
)
def test_a_body_of_another_type_is_refused(value: object, expected: object, words: str) -> None:
    with pytest.raises(TypeError) as caught:
        Body(value, expected)
    assert str(caught.value) == f"body must be {words} or plain values of that form, not {type(value).__name__}"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (assets.Asset(), assets.Asset),
        ({}, assets.Asset),
        (None, assets.Asset),
        (UNSET, assets.Asset),
        ([{}, assets.Asset()], list[assets.Asset]),
        ((assets.Asset(),), list[assets.Asset]),
        (assets.AssetPost(), assets.Asset | assets.AssetPost),
        ({"a": 1}, dict[str, Any]),
        (7, Any),
        (7, float),
    ],
    ids=repr,
)
def test_body_is_accepted(value: object, expected: object) -> None:
    assert Body(value, expected).value is value


@pytest.mark.parametrize("content_type", [FORM, MULTIPART])
def test_a_form_is_a_mapping(content_type: str) -> None:
    for value in ({"a": 1}, files.File(name="a")):
        Body(value, None, content_type)
    for value in (b"a=1", [("a", 1)], 3):
        with pytest.raises(TypeError, match=f"^body must be a model or a mapping, not {type(value).__name__}$"):
            Body(value, None, content_type)


def test_anything_else_is_bytes() -> None:
    for value in (b"a", "a", io.BytesIO(b"a")):
        Body(value, bytes, "image/png")
    for value in ({"a": 1}, 3, files.File(name="a")):
        with pytest.raises(TypeError, match=f"^body must be bytes or a file, not {type(value).__name__}$"):
            Body(value, bytes, "image/png")


@pytest.mark.parametrize(
    ("content_type", "header"),
    [
        ("application/json", "application/json"),
        ("application/vnd.iconik+json", "application/vnd.iconik+json"),
        ("application/json; charset=utf-8", "application/json; charset=utf-8"),
    ],
)
def test_kinds_of_json(content_type: str, header: str) -> None:
    body = Body(assets.Asset(title="é", id="1"), assets.Asset, content_type)
    request = request_of(make_settings(BASE), Call("POST", "x", body=body))
    assert request.headers["Content-Type"] == header
    assert request.content == '{"title":"é"}'.encode()


@pytest.mark.parametrize("body", [None, Body(None), Body(UNSET)], ids=["none", "None", "UNSET"])
def test_no_body(body: Body | None) -> None:
    request = request_of(make_settings(BASE), Call("GET", "x", body=body))
    assert request.content == b""
    assert "Content-Type" not in request.headers


@pytest.mark.parametrize(("value", "written"), [({}, b"{}"), ([], b"[]"), (0, b"0"), ("", b'""'), (False, b"false")])
def test_an_empty_body_is_a_body(value: object, written: bytes) -> None:
    request = request_of(make_settings(BASE), Call("POST", "x", body=Body(value)))
    assert request.content == written
    assert request.headers["Content-Type"] == "application/json"


# --- a call


def test_a_call_tells_little_of_itself() -> None:
    assert repr(Call("GET", "a/{id}/", segments={"id": "secret"})) == "<Call GET a/{id}/>"
    assert repr(Call("PUT", "", url="https://storage.example/?signature=abc")) == "<Call PUT to a given URL>"


def test_a_given_url_is_left_as_it_is() -> None:
    url = "https://storage.example/a%2Fb/%7Ec;d?X-Sig=a%2Bb%3D&x=1&x=&y"
    assert str(request_of(make_settings(BASE), Call("PUT", "", url=url)).url) == url


# --- settings


@pytest.mark.parametrize("url", ["", "iconik.example", "ftp://iconik.example", "https://", "/API", "http:///x"])
def test_a_base_url_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"^not an http or https URL: "):
        make_settings(url)


@pytest.mark.parametrize("url", ["https://a.example/?b=c", "https://a.example/#b", "https://user:word@a.example/"])
def test_a_base_url_with_more_than_a_place_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"^a base URL must not have a query, a fragment or a user name$"):
        make_settings(url)


@pytest.mark.parametrize("token", ["word\n", "\tword", "wo\rrd", "w\0rd", "wörd", " word"], ids=repr)
def test_a_credential_that_no_header_can_hold_is_refused(token: str) -> None:
    with pytest.raises(ValueError, match=r"^the credential for Auth-Token contains ") as caught:
        make_settings(BASE, credentials={"Auth-Token": token})
    assert "rd" not in str(caught.value)


@pytest.mark.parametrize(
    ("base_url", "url", "trusted"),
    [
        (BASE, "https://iconik.example/other", True),
        (BASE, "https://ICONIK.example:443/", True),
        (BASE, "http://iconik.example/", False),
        (BASE, "https://iconik.example:444/", False),
        (BASE, "https://iconik.example.evil.example/", False),
        (BASE, "https://evil.example/?https://iconik.example", False),
        (BASE, "https://iconik.example@evil.example/", False),
        (BASE, "https://www.iconik.example/", False),
        ("http://localhost:8000", "http://localhost:8000/a", True),
        ("http://localhost:8000", "http://localhost/a", False),
        ("http://[::1]:8000", "http://[::1]:8000/a", True),
    ],
)
def test_credentials_are_for_the_origin_of_the_client(base_url: str, url: str, trusted: bool) -> None:
    assert make_settings(base_url).trusts(url) is trusted


def test_settings_tell_no_secret() -> None:
    assert repr(make_settings(BASE)) == "<Settings https://iconik.example/API>"
