"""The text of a model is that of its plain values, by whichever way it is written."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from iconik_api.assets.models import Asset, AssetVersion, UserInfo
from iconik_api.metadata.models import MetadataValues
from iconik_api.runtime.base import json
from iconik_api.runtime.base.unset import UNSET, Opt
from iconik_api.runtime.models.fields import fields_of
from iconik_api.runtime.models.model import Model, field, model
from iconik_api.runtime.models.plain import plain, wire_body
from iconik_api.runtime.models.writer import MODEL_TEXT, REQUEST_TEXT, WIRE_TEXT, Writer
from iconik_api.search.models import Object


@model
class OddNames(Model):
    quoted: Opt[Any] = field(default=UNSET, wire='a "b"')
    empty: Opt[Any] = field(default=UNSET, wire="", read_only=True)


WAYS: dict[str, tuple[Writer, Callable[[Any], Any]]] = {
    "in Python's names": (MODEL_TEXT, lambda value: plain(value, by_wire=False)),
    "in JSON's names": (WIRE_TEXT, plain),
    "for a request": (REQUEST_TEXT, wire_body),
}
each_way = pytest.mark.parametrize(("writer", "plainly"), WAYS.values(), ids=list(WAYS))

TEXTS = st.text(st.characters(), max_size=4)
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), TEXTS, st.just(UNSET), st.binary(max_size=2), st.dates()
)
MODELS = [Asset, AssetVersion, UserInfo, Object, OddNames]


def made_of(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Models with values in any field, and the containers that they may stand in."""
    names = {cls: st.sampled_from([each.name for each in fields_of(cls)]) | st.just("brand_new") for cls in MODELS}
    objects = [
        st.dictionaries(names[cls], values, max_size=4).map(lambda given, cls=cls: cls(**given)) for cls in MODELS
    ]
    mappings = st.dictionaries(TEXTS, values, max_size=3)
    return st.one_of(
        *objects,
        st.lists(values, max_size=3),
        st.lists(values, max_size=3).map(tuple),
        st.frozensets(LEAVES, max_size=1),
        mappings,
        mappings.map(MetadataValues),
        mappings.map(MappingProxyType),
    )


def outcome(write: Callable[[], bytes]) -> bytes | None:
    """A text, or `None` where the value is refused: of two things that are wrong either may be found first."""
    try:
        return write()
    except (TypeError, ValueError):
        return None


@pytest.mark.slow
@each_way
@settings(max_examples=150, deadline=None)
@given(value=st.recursive(LEAVES, made_of, max_leaves=10))
def test_the_text_is_that_of_the_plain_values(writer: Writer, plainly: Callable[[Any], Any], value: Any) -> None:
    assert outcome(lambda: writer.write(value)) == outcome(lambda: json.dumps(plainly(value)))


@each_way
@pytest.mark.parametrize("value", [math.nan, -math.inf, b"raw", bytearray(b"raw"), object(), {"deep": [(math.nan,)]}])
def test_value_without_a_json_form_is_refused_anywhere(writer: Writer, plainly: Any, value: Any) -> None:
    for holder in (
        value,
        [value],
        Asset(title=value),
        Asset(brand_new=value),
        [Asset(category={"a": value})],
        MetadataValues({"a": {"mode": value}}),
        OddNames(quoted=value),
    ):
        with pytest.raises((TypeError, ValueError)):
            writer.write(holder)


@each_way
def test_unset_value_in_a_mapping_is_left_out(writer: Writer, plainly: Any) -> None:
    for holder in (Asset(category={"a": UNSET, "b": [{"c": UNSET}]}), Asset(brand_new={"a": UNSET, "b": [{}]})):
        assert b'"b":[{}]' in writer.write(holder)
        assert b'"a"' not in writer.write(holder)


def test_each_way_has_its_names() -> None:
    asset = Asset(title="x", id="1", versions=[{"id": "2"}], brand_new=Asset(id="3"))
    assert REQUEST_TEXT.write([asset]) == b'[{"title":"x","brand_new":{}}]'
    assert WIRE_TEXT.write(asset) == b'{"title":"x","id":"1","versions":[{"id":"2"}],"brand_new":{"id":"3"}}'
    assert MODEL_TEXT.write(Object(sort=[1])) == b'{"sort":[1]}'
    assert WIRE_TEXT.write(Object(sort=[1])) == b'{"_sort":[1]}'
    assert WIRE_TEXT.write(OddNames(quoted=1, empty=2)) == b'{"a \\"b\\"":1,"":2}'
    assert REQUEST_TEXT.write(OddNames(quoted=1, empty=2)) == b'{"a \\"b\\"":1}'
