"""Classes of users that derive from models, with and without `model`."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any, ClassVar

import attrs
import pytest

from iconik_api.assets.models import Asset, AssetVersion
from iconik_api.runtime.base.unset import UNSET, Opt
from iconik_api.runtime.calls.body import content_of
from iconik_api.runtime.calls.call import Body
from iconik_api.runtime.models.model import field, model
from iconik_api.runtime.models.reader import read
from pythonik.models.base import PaginatedResponse


class Row(Asset):
    KINDS: ClassVar[int] = 2
    house: str = "none"
    tags: list[str] = []  # noqa: RUF012  (as programs of 1.x have it)
    parts: list[AssetVersion] = dataclasses.field(default_factory=list)
    rating: Opt[int] = UNSET
    _seen: int = 0

    @property
    def shown(self) -> str:
        return f"{self.title} of {self.house}"

    def get(self, name: object, default: Any = None) -> Any:
        return super().get(name, default)


@model
class Decorated(Asset):
    house: str = "none"
    tags: list[str] = field(default=["a"], wire="Tags")


@attrs.define(eq=False, repr=False, init=False)
class OfAttrs(Asset):
    house: str = "none"
    tags: list[str] = attrs.field(factory=list)


class Page(PaginatedResponse):
    objects: list[Asset] = []  # noqa: RUF012


class Counted(Asset):
    length: int = 0

    def __init__(self, /, **values: Any) -> None:
        super().__init__(**values)
        self.length = len(self.title or "")


class Finished(Asset):
    length: int = 0

    def model_post_init(self, _: object) -> None:
        self.length = len(self.title or "")


@pytest.mark.parametrize("cls", [Row, Decorated, OfAttrs])
def test_a_default_is_a_value_of_each_object(cls: type[Any]) -> None:
    for made in (cls(), cls.model_validate({}), read(b"[{}]", list[cls])[0]):
        assert made.house == "none"
        made.tags.append("b")
    assert "b" not in cls().tags


@pytest.mark.parametrize("cls", [Row, Decorated, OfAttrs])
def test_values_of_own_fields_are_kept_and_sent(cls: type[Any]) -> None:
    body = {"title": "Harbour", "house": "North", "versions": [{"id": "1"}], "new": 1}
    for made in (cls(**body), cls.model_validate(body), read(b'{"title":"x","versions":[{"id":"1"}]}', cls)):
        made.title, made.house = "Harbour", "North"
        assert made.model_dump()["house"] == "North"
        assert isinstance(made.versions[0], AssetVersion)
        assert b'"house":"North"' in content_of(Body(made))[1]
        for twin in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made)), made.model_copy()):
            assert twin == made


def test_a_default_of_the_user_is_dumped_and_not_sent() -> None:
    row = Row(title="Harbour")
    assert row.model_dump() == {"title": "Harbour", "house": "none", "tags": [], "parts": []}
    assert row.model_dump(exclude_defaults=True) == {"title": "Harbour"}
    assert content_of(Body(row))[1] == b'{"title":"Harbour"}'
    assert content_of(Body({"rows": [row]}))[1] == b'{"rows":[{"title":"Harbour"}]}'


def test_methods_and_properties_work_without_a_decorator() -> None:
    row = Row(title="Harbour", house="North", parts=[{"id": "1"}])
    assert row.shown == "Harbour of North"
    assert row.get("house") == "North"
    assert isinstance(row.parts[0], AssetVersion)
    assert (row._seen, Row.KINDS) == (0, 2)
    assert {"house", "rating"} <= {each.name for each in attrs.fields(Row)}
    assert "_seen" not in row.model_dump()


def test_a_field_is_declared_anew() -> None:
    page = Page.model_validate({"objects": [{"id": "1"}], "page": 1})
    assert [type(each) for each in page.objects] == [Asset]
    assert Page().objects == []
    assert Page(objects=[{"id": "1"}]).objects[0].id == "1"


@pytest.mark.parametrize("cls", [Counted, Finished])
def test_a_class_fills_itself_whatever_it_is_made_of(cls: type[Any]) -> None:
    for made in (cls(title="Fog"), cls.model_validate({"title": "Fog"}), read(b'[{"title":"Fog"}]', list[cls])[0]):
        assert made.length == 3


class Described:
    """A decorator of pydantic, as the body of a class shows one."""

    __module__ = "pydantic._internal._decorators"

    class FieldValidatorDecoratorInfo:
        pass

    decorator_info = FieldValidatorDecoratorInfo()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"check": Described()}, r"Mine\.check: models have no FieldValidator of pydantic"),
        ({"model_config": {"frozen": True}}, r"Mine\.model_config: models have no settings of pydantic"),
        ({"model_config": {"extra": "forbid"}}, r"Mine\.model_config: models keep extra properties"),
        ({"Config": type("Config", (), {})}, r"Mine\.Config"),
        ({"title": "x"}, r"Mine\.title: a field needs a type"),
    ],
    ids=["validator", "config", "forbid", "Config", "untyped"],
)
def test_parts_of_pydantic_without_effect_are_refused_by_name(body: dict[str, Any], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        type("Mine", (Asset,), {"__module__": __name__, **body})


def test_a_setting_without_effect_is_allowed() -> None:
    assert type("Mine", (Asset,), {"__module__": __name__, "model_config": {"extra": "allow"}})(x=1)["x"] == 1


def test_an_object_of_another_class_is_made_of_the_attributes_of_a_model() -> None:
    row = Row.model_validate(Asset(title="Harbour", new=1), from_attributes=True)  # type: ignore[call-arg]
    assert (type(row), row.title, row.category, row["new"]) == (Row, "Harbour", UNSET, 1)
