"""Idioms of programs of 1.x have the outcome that they have with pydantic, requests and dicts, or are named here."""

from __future__ import annotations

import copy
import csv
import datetime
import enum
import io
import json
import pickle
import types
from collections import ChainMap
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Literal

import httpx
import pytest
import requests
import requests_mock
from hypothesis import given, strategies as st
from idioms import MODELS, OBJECTS, RESPONSES, SESSIONS, outcome
from pandas import DataFrame
from pydantic import BaseModel, ConfigDict, RootModel, TypeAdapter, create_model

from iconik_api.runtime.base.unset import UNSET, Opt
from iconik_api.runtime.models.model import MapModel, Model, model
from iconik_api.runtime.policy.retry import NO_RETRIES as NO
from pythonik.client import PythonikClient

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")

URL = "https://iconik.example/API/x/"

#: Idioms with another outcome, with the reason; docs/upgrading.md describes them.
OTHER = {
    "M(title='x', new=5).new": "an unknown property is an item, not an attribute",
    "set_(m, 'new', 5).model_dump(include={'new'})": "an unknown attribute cannot be set: set the item",
    "str(m.resolution)": "the text of a model is its repr, in which containers are brief",
    "r.request.body": "an empty body is b'', not None",
    "r.links": "the header Link is not read",
    "r.next": "a redirect has no prepared request",
    "r.apparent_encoding in ('ascii', 'utf-8')": "no encoding is guessed",
    "s.post(URL, data='text')": "a text has the type application/octet-stream",
    "s.post(URL, data=b'bytes')": "bytes have the type application/octet-stream",
}


class Kind(str, enum.Enum):  # noqa: UP042  (as the enums of 1.x)
    A = "a"


class RealPart(BaseModel):
    model_config = ConfigDict(extra="allow", title="Part")
    id: str | None = None
    status: Literal["ACTIVE", "DELETED"] | None = None
    height: int | None = None
    width: int | None = None


class Real(BaseModel):
    model_config = ConfigDict(extra="allow")
    title: str | None = None
    size: int | None = None
    is_online: bool | None = None
    resolution: RealPart | None = None
    versions: list[RealPart] | None = None
    tags: list[str] | None = None
    info: dict[str, Any] | None = None
    none: str | None = None
    when: Any = None
    kind: Any = None
    pair: Any = None


class RealRoot(RootModel[dict[str, RealPart]]):
    pass


@model
class Part(Model):
    id: Opt[str | None] = UNSET
    status: Opt[Literal["ACTIVE", "DELETED"] | None] = UNSET
    height: Opt[int | None] = UNSET
    width: Opt[int | None] = UNSET


@model
class Ours(Model):
    title: Opt[str | None] = UNSET
    size: Opt[int | None] = UNSET
    is_online: Opt[bool | None] = UNSET
    resolution: Opt[Part | None] = UNSET
    versions: Opt[list[Part] | None] = UNSET
    tags: Opt[list[str] | None] = UNSET
    info: Opt[dict[str, Any] | None] = UNSET
    none: Opt[str | None] = UNSET
    when: Opt[Any] = UNSET
    kind: Opt[Any] = UNSET
    pair: Opt[Any] = UNSET


class OurRoot(MapModel["Part"]):
    __slots__ = ()


@model
class Listed(Model):
    id: Opt[str] = UNSET
    title: Opt[str] = UNSET
    none: Opt[str | None] = UNSET
    parts: Opt[list[Part]] = UNSET


SOME = {"title": "x", "resolution": {"height": 1}, "versions": [{"id": "1"}, {"id": "2"}], "none": None}
ALL = {
    "title": "x",
    "size": 5,
    "is_online": True,
    "resolution": {"id": "r", "status": "ACTIVE", "height": 1, "width": None},
    "versions": [{"id": str(n), "status": "ACTIVE", "height": n, "width": None} for n in range(2)],
    "tags": ["a", "b"],
    "info": {"a": 1, "b": {"c": None, "d": 2}},
    "none": None,
    "when": datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC),
    "kind": Kind.A,
    "pair": (1, "a"),
}


def set_(obj: Any, name: str, value: Any) -> Any:
    setattr(obj, name, value)
    return obj


def put(obj: Any, name: str, value: Any) -> Any:
    obj[name] = value
    return obj


def cut(obj: Any, name: str) -> Any:
    del obj[name]
    return obj


def match_(obj: Any) -> str:
    match obj:
        case Real(title=title) | Ours(title=title):
            return str(title)
    return "no match"


def match_object(obj: Any) -> str:
    match obj:
        case {"id": found, "title": "x"}:
            return str(found)
    return "no match"


def table(objects: list[Any]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, ["id", "title"], extrasaction="ignore")
    writer.writerows(objects)
    return text.getvalue()


def enter(response: Any) -> int:
    with response as entered:
        return int(entered.status_code)


def raised(response: Any) -> str:
    try:
        response.raise_for_status()
    except Exception as error:
        return str(error.response.status_code)
    return "nothing"


def raised_text(response: Any) -> str:
    try:
        response.raise_for_status()
    except Exception as error:
        return str(error)
    return "nothing"


#: Names that the expressions use.
HELPERS: dict[str, Any] = {
    each.__name__.rpartition(".")[2]: each
    for each in (
        *(copy, datetime, json, pickle, types, ChainMap, DataFrame, Mapping, TypeAdapter, create_model, itemgetter),
        *(cut, enter, match_, match_object, put, raised, raised_text, set_, table),
    )
} | {"URL": URL}


def compared(expression: str, real: dict[str, Any], ours: dict[str, Any]) -> bool:
    return bool(outcome(expression, HELPERS | real) == outcome(expression, HELPERS | ours))


def model_names(cls: Any, root: Any) -> dict[str, Any]:
    return {"M": cls, "R": root, "m": cls(**copy.deepcopy(ALL)), "p": cls(**copy.deepcopy(SOME))}


ANSWERS = {
    200: {"text": '{"a": [1, "ä"]}'},
    201: {"text": "line\nline\r\nend"},
    204: {"text": ""},
    400: {"text": '{"errors": ["no"]}'},
    404: {"text": "<html>"},
    503: {"text": '{"a": null}'},
}
HEADERS = {"X-Request-Id": "1", "Content-Type": "application/json", "Set-Cookie": "c=1; Path=/"}


def real_response(status: int) -> Any:
    with requests_mock.Mocker() as mock:
        mock.get(
            URL, status_code=status, headers=HEADERS, reason=httpx.codes.get_reason_phrase(status), **ANSWERS[status]
        )
        return requests.get(URL, headers={"X-Sent": "1"})


def our_response(status: int) -> Any:
    content = ANSWERS[status]["text"].encode()
    reason = {"reason_phrase": httpx.codes.get_reason_phrase(status).encode()}
    answer = httpx.Response(status, headers=HEADERS, content=content, extensions=reason)
    client = PythonikClient(
        "a", "b", base_url="https://iconik.example", transport=httpx.MockTransport(lambda _: answer), retries=NO
    )
    return client.session.get("API/x/", headers={"X-Sent": "1"})


def real_sent(expression: str) -> Any:
    with requests_mock.Mocker() as mock:
        mock.register_uri(requests_mock.ANY, requests_mock.ANY, json={})
        value = outcome(expression, HELPERS | {"s": requests.Session()})
        return value if isinstance(value, (bool, int, str, dict)) else sent(mock.last_request, mock.last_request.body)


def our_sent(expression: str) -> Any:
    requests_: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        requests_.append(request)
        return httpx.Response(200, json={})

    session = PythonikClient("a", "b", base_url="https://iconik.example", transport=httpx.MockTransport(handle)).session
    value = outcome(expression, HELPERS | {"s": session})
    return value if isinstance(value, (bool, int, str, dict)) else sent(requests_[-1], requests_[-1].content)


def sent(request: Any, body: Any) -> Any:
    headers = {name.lower(): value for name, value in dict(request.headers).items()}
    content = body.encode() if isinstance(body, str) else body or b""
    if headers.get("content-type") == "application/json" and content:
        content = json.loads(content)
    kept = {name: headers.get(name) for name in ("x-a", "cookie")}
    if isinstance(content, bytes):
        kept["content-type"] = headers.get("content-type")
    return request.method, str(request.url), content, kept


def compared_all() -> list[tuple[str, bool]]:
    found = [(each, compared(each, model_names(Real, RealRoot), model_names(Ours, OurRoot))) for each in MODELS]
    objects = {"id": "1", "title": "x", "none": None, "parts": [{"id": "7"}]}
    for each in OBJECTS:
        made = {"o": copy.deepcopy(objects)}, {"o": Listed.model_validate(copy.deepcopy(objects))}
        found.append((each, compared(each, *made)))
    for status in ANSWERS:
        for each in RESPONSES:
            found.append((each, compared(each, {"r": real_response(status)}, {"r": our_response(status)})))
    return found + [(each, real_sent(each) == our_sent(each)) for each in SESSIONS]


def test_an_idiom_has_the_outcome_that_it_had() -> None:
    found = compared_all()
    assert {each for each, same in found if not same} == OTHER.keys()
    assert len(found) > 600
    assert sum(same for _, same in found) >= 0.95 * len(found)


keys = st.sampled_from(["title", "size", "resolution", "versions", "info", "none", "id", "height", "a", "no", 0, 1, -1])
#: Names or positions, and what is chosen of the parts of each.
chosen = st.recursive(
    st.sets(keys, max_size=3) | st.just({"__all__"}),
    lambda inner: (
        st.dictionaries(keys, st.one_of(st.just(True), inner), max_size=3) | inner.map(lambda each: {"__all__": each})
    ),
    max_leaves=6,
)


@given(
    chosen | st.none(),
    chosen | st.none(),
    st.fixed_dictionaries({}, optional={"exclude_none": st.booleans(), "mode": st.sampled_from(["json", "python"])}),
)
def test_a_dump_is_that_of_pydantic(include: Any, exclude: Any, options: dict[str, Any]) -> None:
    expression = "M(**values).model_dump(exclude_unset=True, include=include, exclude=exclude, **options)"
    given_ = {"include": include, "exclude": exclude, "options": options}
    for values in (ALL, SOME):
        real = outcome(expression, {"M": Real, "values": copy.deepcopy(values), **given_})
        assert real == outcome(expression, {"M": Ours, "values": copy.deepcopy(values), **given_})
