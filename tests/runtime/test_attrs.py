"""attrs, and whatever builds on it, takes models for classes of its own; it is imported for nobody else."""

from __future__ import annotations

import copy
import gc
import inspect
import os
import pickle
import pydoc
import re
import subprocess
import sys
import weakref
from functools import cached_property
from typing import ClassVar

import attrs
import pytest

from iconik_api.assets.models import Asset, AssetVersion, Status
from iconik_api.runtime.base.unset import UNSET, Opt
from iconik_api.runtime.models.codec import codec_of
from iconik_api.runtime.models.model import Model, field, model
from iconik_api.runtime.models.plain import wire_body
from iconik_api.search.models import Object

BODY = {"id": "1", "title": "Harbour", "status": "ACTIVE", "versions": [{"id": "2"}], "brand_new": 1}


@model
class Modelled(Asset):
    """A model of a user's own."""

    KINDS: ClassVar[int] = 2
    LIMIT = 3
    title: Opt[int] = field(default=UNSET, wire="Title")
    rating: Opt[int] = UNSET
    parts: Opt[list[AssetVersion]] = field(default=UNSET, wire="Parts", read_only=True)


@model
class WithMethods(Asset):
    rating: Opt[int] = field(default=UNSET, wire="Rating")

    def shown(self) -> str:
        return f"{super().get('title')} of {__class__.__name__}"  # type: ignore[name-defined]

    @cached_property
    def words(self) -> list[str]:
        return self.title.split()


@model
class WithFieldsOfAttrs(Asset):
    rating: Opt[int] = attrs.field(default=UNSET, metadata={"wire": "Rating"}, validator=attrs.validators.le(5))


@attrs.define(eq=False, repr=False)
class Defined(Asset):
    rating: Opt[int] = 5


class Plain(Asset):
    pass


@model
class OfWithMethods(WithMethods):
    place: Opt[str] = UNSET


SUBCLASSES: dict[type[Asset], list[str]] = {
    Modelled: ["title", "rating", "parts"],
    WithMethods: ["rating"],
    WithFieldsOfAttrs: ["rating"],
    Defined: ["rating"],
    Plain: [],
    OfWithMethods: ["rating", "place"],
}

each_subclass = pytest.mark.parametrize("cls", SUBCLASSES, ids=lambda cls: cls.__name__)


def test_attrs_knows_the_fields() -> None:
    assert attrs.has(Asset)
    first, second = attrs.fields(Asset)[:2]
    assert (first.name, first.alias, first.default, first.inherited) == ("_extra", "additional_properties", None, True)
    assert second is attrs.fields(Asset).title is attrs.fields_dict(Asset)["title"]
    assert (second.type, second.default, second.inherited, second.init) == ("Opt[str]", UNSET, False, True)
    assert second.metadata["required"] is True
    assert not attrs.fields(Asset).category.metadata
    assert attrs.fields(Object).sort.metadata["wire"] == "_sort"
    assert list(attrs.fields_dict(Asset))[1:] == [each.name for each in codec_of(Asset).fields]
    assert attrs.fields(Asset) is attrs.fields(Asset)
    assert [each.name for each in attrs.fields(Model)] == ["_extra"]


def test_attrs_takes_objects_apart() -> None:
    asset = Asset.model_validate(BODY)
    taken = {name: value for name, value in attrs.asdict(asset).items() if value is not UNSET}
    version = taken["versions"][0]
    assert {name: value for name, value in version.items() if value not in (UNSET, None)} == {"id": "2"}
    assert taken == {
        "_extra": {"brand_new": 1},
        "id": "1",
        "title": "Harbour",
        "status": Status.ACTIVE,
        "versions": [version],
    }
    assert attrs.astuple(asset, recurse=False)[:2] == ({"brand_new": 1}, "Harbour")
    assert attrs.evolve(asset, title="Port").model_dump() == {**BODY, "title": "Port"}
    assert attrs.filters.include("title")(attrs.fields(Asset).title, "x")


def test_types_may_be_resolved() -> None:
    attrs.resolve_types(
        Modelled, localns={"Opt": Opt, **vars(sys.modules["iconik_api.assets.models"])}, include_extras=False
    )
    assert attrs.fields(Modelled).rating.type == Opt[int]


@each_subclass
def test_a_subclass_has_all_fields(cls: type[Asset]) -> None:
    own = SUBCLASSES[cls]
    names = [each.name for each in attrs.fields(cls)]
    assert names == [*(name for name in attrs.fields_dict(Asset) if name not in own), *own]
    assert [each.name for each in codec_of(cls).fields] == names[1:]
    assert cls.__match_args__ == tuple(names)  # type: ignore[attr-defined]


@each_subclass
def test_a_subclass_reads_and_writes(cls: type[Asset]) -> None:
    body = {field.wire: BODY.get(field.name, 4) for field in codec_of(cls).fields} | {"brand_new": 1}
    made = cls.model_validate(body)
    assert type(made) is cls
    assert type(made.versions[0]) is AssetVersion
    assert made.model_dump(by_alias=True) == body
    assert wire_body(made).keys() == {f.wire for f in codec_of(cls).fields if not f.read_only} | {"brand_new"}
    for again in (
        *(pickle.loads(pickle.dumps(made, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)),
        copy.copy(made),
        copy.deepcopy(made),
        attrs.evolve(made),
        made.model_copy(),
    ):
        assert type(again) is cls
        assert again == made
        assert again.additional_properties == {"brand_new": 1}
    for changed in (attrs.evolve(made, category="sea"), made.model_copy(update={"category": "sea"})):
        assert changed.model_dump(by_alias=True) == {**body, "category": "sea"}
    assert weakref.ref(made)() is made


@each_subclass
def test_a_subclass_takes_no_other_attributes(cls: type[Asset]) -> None:
    made = cls(title="Harbour")
    assert cls is Plain or "title" in vars(made)
    if cls is not Plain:
        with pytest.raises(AttributeError):
            made.nothing = 1  # type: ignore[attr-defined]


def test_a_field_may_be_declared_anew() -> None:
    made = Modelled(title=3, rating=4)
    assert made.model_dump(by_alias=True) == {"Title": 3, "rating": 4}
    assert Modelled.title is Asset.title
    assert (Modelled.KINDS, Modelled.LIMIT, made.KINDS) == (2, 3, 2)
    assert codec_of(Modelled).types["parts"] == Opt[list[AssetVersion]]


def test_a_model_may_have_methods() -> None:
    made = WithMethods(title="the harbour", rating=3)
    assert made.shown() == "the harbour of WithMethods"
    assert made.words is made.words
    assert made.words == ["the", "harbour"]
    assert made.model_dump(by_alias=True) == {"title": "the harbour", "Rating": 3}


def test_a_field_may_be_one_of_attrs() -> None:
    made = WithFieldsOfAttrs(rating=3)
    assert made.model_dump(by_alias=True) == {"Rating": 3}
    with pytest.raises(ValueError, match="must be <= 5"):
        made.rating = 6
    # Validators do not apply to responses of iconik.
    assert WithFieldsOfAttrs.model_validate({"Rating": 6}).rating == 6


def test_attrs_makes_its_own_init() -> None:
    assert Defined(title="Harbour").model_dump() == {"title": "Harbour", "rating": 5}
    with pytest.raises(TypeError, match="unexpected keyword argument 'brand_new'"):
        Defined(brand_new=1)


def test_classes_of_our_own_are_left_alone() -> None:
    attrs.fields(Modelled)
    gc.collect()
    assert Modelled in Asset.__subclasses__()
    assert [each.__name__ for each in Asset.__subclasses__()].count("Modelled") == 1


def test_patterns() -> None:
    match Asset.model_validate(BODY):
        case Asset(title="Port"):
            raise AssertionError
        case Asset({"brand_new": new}, title, id=identifier, status=Status.ACTIVE):
            assert (new, title, identifier) == (1, "Harbour", "1")


def test_signature_names_all_fields() -> None:
    signature = inspect.signature(Asset)
    parameters = list(signature.parameters.values())
    assert [each.name for each in parameters[:-2]] == [each.name for each in codec_of(Asset).fields]
    assert {each.kind for each in parameters[:-1]} == {inspect.Parameter.KEYWORD_ONLY}
    assert (parameters[0].annotation, parameters[0].default) == ("Opt[str]", UNSET)
    assert parameters[-2].name == "additional_properties"
    signature.bind(title="Harbour", brand_new=1)
    with pytest.raises(TypeError):
        signature.bind("Harbour")
    assert "title" in inspect.signature(Plain).parameters
    assert inspect.signature(Defined).parameters["rating"].default == 5
    text = pydoc.plain(pydoc.render_doc(Asset))
    # From Python 3.13 on, each argument has a line of its own; from 3.14 on, annotations have no quotes.
    quote = "" if sys.version_info >= (3, 14) else "'"
    assert re.search(rf"Asset\([\s|]*\*,[\s|]*title: {quote}Opt\[str\]{quote} = UNSET", text)
    assert "A record of media" in text


READ_AND_WRITE = """
import importlib, pkgutil, sys, iconik_api
for module in pkgutil.walk_packages(iconik_api.__path__, "iconik_api."):
    if ".models" in module.name and ".runtime" not in module.name:
        importlib.import_module(module.name)
from iconik_api.assets.models import Asset
from pythonik.models.assets.assets import AssetCreate
asset = Asset.model_validate_json('{"title": "x", "versions": [{"id": "1"}], "status": "ACTIVE", "new": {"a": [1]}}')
asset = asset.model_copy(update={"category": "sea"})
assert asset == Asset.model_validate(asset.model_dump()) and len(repr(asset.model_dump_json())) > 9
assert AssetCreate(title="x").model_dump() == {"title": "x"}
print(*sorted({name.rpartition(".")[2] for name in sys.modules} & {"attr", "attrs", "attrs_view"}))
"""


def test_reading_and_writing_does_without_attrs() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    program = [sys.executable, "-c", READ_AND_WRITE]
    done = subprocess.run(program, env=environment, check=True, capture_output=True, text=True)
    assert done.stdout.split() == []
