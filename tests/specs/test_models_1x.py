"""Every model and enum of pythonik 1.x stands at its import path, with its fields, and has its habits.

The facts are recorded from pythonik 1.x; what is not as it was there stands in a table, with the reason.
"""

from __future__ import annotations

import copy
import enum
import json
import pickle
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import pytest

from iconik_api.runtime.base.unset import UNSET
from iconik_api.runtime.models.model import MapModel, Model
from pythonik.models.assets.assets import Asset, AssetCreate
from pythonik.models.base import PaginatedResponse
from pythonik.models.search.search_response import Object

FACTS = json.loads((Path(__file__).parents[1] / "facts" / "models_1x.json").read_text(encoding="utf-8"))
MODELS = {fact["import_path"]: fact for fact in FACTS["models"]}
ENUMS = {fact["import_path"]: fact for fact in FACTS["enums"]}
RE_EXPORTS = {fact["import_path"]: fact["defined_in"] for fact in FACTS["re_exports"]}

#: Classes of 1.x that are not a `Model` here.
NO_MODELS = {
    "pythonik.models.base.Response": "a response is not a part of the contract; it decodes its data at the first use",
    "pythonik.models.files.keyframe.GCSKeyframeUploadResponse": "made of the headers of a storage's answer",
    "pythonik.models.metadata.views.MetadataValues": "a root model of 1.x is a dict",
    "pythonik.models.mutation.metadata.mutate.MetadataValues": "a root model of 1.x is a dict",
}

TRUE_MODELS = [path for path in MODELS if path not in NO_MODELS]

#: Fields that hold plain dicts where 1.x held models, or the other way round.
OTHER_KINDS = {
    (
        "pythonik.models.mutation.metadata.mutate.UpdateMetadataResponse",
        "metadata_values",
    ): "values are read in the form in which they are written",
}

#: Members of enums of 1.x that are gone.
NO_MEMBERS = {
    ("pythonik.models.jobs.job_body.JobStatus", "EMPTY"): "1.x's stand-in for an unset field, which is UNSET here",
    ("pythonik.models.jobs.job_body.JobTypes", "EMPTY"): "1.x's stand-in for an unset field, which is UNSET here",
}

SCALARS = {
    "str": "x",
    "int": 1,
    "float": 1.5,
    "bool": True,
    "dict": {"k": 1},
    "Dict[str, Any]": {"k": 1},
    "list": ["x"],
    "Any": "x",
    "datetime.datetime": "2024-05-14T09:30:00.123456",
    "pydantic.networks.HttpUrl": "https://example.com/x",
}


def found(path: str) -> Any:
    """Return the object at an import path of 1.x."""
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)


def value_of(type_text: str) -> Any:
    """A plain value for a field, by the type that 1.x recorded."""
    type_text = type_text.removesuffix(" | None")
    if wrapped := re.fullmatch(r"Optional\[(.*)\]", type_text):
        return value_of(wrapped[1])
    if listed := re.fullmatch(r"List\[(.*)\]", type_text):
        return [value_of(listed[1])]
    if type_text in ENUMS:
        return next(iter(ENUMS[type_text]["members"].values()))
    if type_text in MODELS:
        return {}
    return SCALARS[type_text]


def values_of(path: str) -> dict[str, Any]:
    """A plain value for every field of a model."""
    return {field["name"]: value_of(field["type"]) for field in MODELS[path]["fields"]}


def fields_of(cls: type[Any]) -> set[str]:
    return {attribute.alias or attribute.name for attribute in attrs.fields(cls)}


def test_there_are_as_many_as_in_1x() -> None:
    assert (len(MODELS), len(ENUMS), len(RE_EXPORTS)) == (96, 14, 28)


@pytest.mark.parametrize("path", MODELS)
def test_model_is_where_it_was(path: str) -> None:
    assert isinstance(found(path), type)
    assert issubclass(found(path), Model) != (path in NO_MODELS)


@pytest.mark.parametrize("path", RE_EXPORTS)
def test_name_can_be_imported_from_where_it_was(path: str) -> None:
    assert found(path) is found(RE_EXPORTS[path])


@pytest.mark.parametrize("path", TRUE_MODELS)
def test_model_has_its_fields(path: str) -> None:
    assert fields_of(found(path)) >= {field["name"] for field in MODELS[path]["fields"]}


@pytest.mark.parametrize("path", ENUMS)
def test_enum_is_a_str_enum_with_its_members(path: str) -> None:
    cls = found(path)
    assert issubclass(cls, str)
    assert issubclass(cls, enum.Enum)
    is_now = {member.name: member.value for member in cls}
    for name, value in ENUMS[path]["members"].items():
        assert (name not in is_now) == ((path, name) in NO_MEMBERS), name
        if name in is_now:
            assert is_now[name] == value
            assert cls(value) == value


#: It has the defaults of 1.x; see `test_values_made_by_hand_have_the_defaults_of_1x`.
WITH_DEFAULTS = "pythonik.models.metadata.views.ViewMetadata"


@pytest.mark.parametrize("path", [path for path in TRUE_MODELS if path != WITH_DEFAULTS])
def test_nothing_is_required_and_what_is_unset_is_not_dumped(path: str) -> None:
    empty = found(path)()
    for field in MODELS[path]["fields"]:
        assert getattr(empty, field["name"]) is UNSET
    assert empty.model_dump() == {}
    assert empty.model_dump_json() == "{}"


def test_unset_is_falsy() -> None:
    asset = Asset(title="")
    assert not asset.id
    assert asset.id is UNSET
    assert asset.title is not UNSET


@pytest.mark.parametrize("path", TRUE_MODELS)
def test_model_is_built_by_keywords_with_mappings_for_nested_ones(path: str) -> None:
    built = found(path)(**values_of(path))
    for field in MODELS[path]["fields"]:
        value = getattr(built, field["name"])
        (item,) = value if isinstance(value, list) else [value]
        nested = [name for name in re.findall(r"[\w.]+", field["type"]) if name in MODELS]
        is_as_in_1x = isinstance(item, found(nested[0])) if nested else not isinstance(item, (Model, MapModel))
        assert is_as_in_1x != ((path, field["name"]) in OTHER_KINDS), field["name"]


@pytest.mark.parametrize("path", TRUE_MODELS)
def test_set_fields_are_dumped_and_read_back(path: str) -> None:
    values = values_of(path)
    built = found(path)(**values)
    assert built.model_dump() == values
    assert built.model_dump(exclude_defaults=True, exclude_unset=True, mode="json") == values
    assert json.loads(built.model_dump_json()) == values
    assert type(built).model_validate(built.model_dump(by_alias=True)) == built
    assert type(built).model_validate_json(built.model_dump_json(by_alias=True)) == built


@pytest.mark.parametrize("path", TRUE_MODELS)
def test_models_are_attrs_classes(path: str) -> None:
    cls = found(path)
    assert attrs.has(cls)
    built = cls(**values_of(path))
    assert attrs.evolve(built) == built
    for field in MODELS[path]["fields"]:
        changed = attrs.evolve(built, **{field["name"]: None})
        assert getattr(changed, field["name"]) is None
        assert changed != built
        assert built.model_copy(update={field["name"]: None}) == changed


@pytest.mark.parametrize("path", TRUE_MODELS)
def test_models_are_pickled_and_copied(path: str) -> None:
    built = found(path)(**values_of(path), something_new=[1])
    for again in (pickle.loads(pickle.dumps(built)), copy.deepcopy(built), copy.copy(built)):
        assert type(again) is type(built)
        assert again == built
        assert again.model_dump() == built.model_dump()
        assert again.additional_properties == {"something_new": [1]}


@pytest.mark.parametrize("path", [path for path, fact in MODELS.items() if fact["root_model"]])
def test_root_models_are_mappings(path: str) -> None:
    cls = found(path)
    values = cls({"title": {"field_values": [{"value": "x"}]}})
    assert list(values) == ["title"]
    assert values["title"].field_values[0].value == "x"
    assert values.root == values
    assert cls(values.root) == values
    assert cls.model_validate(values.model_dump()) == values
    assert json.loads(values.model_dump_json()) == {"title": {"field_values": [{"value": "x"}]}}
    for again in (pickle.loads(pickle.dumps(values)), copy.deepcopy(values), copy.copy(values)):
        assert type(again) is cls
        assert again == values


def test_keyframe_upload_is_made_of_two_texts() -> None:
    path = "pythonik.models.files.keyframe.GCSKeyframeUploadResponse"
    made = found(path)(upload_id="u", location="http://127.0.0.1/u")
    assert fields_of(found(path)) == {field["name"] for field in MODELS[path]["fields"]}
    assert (made.upload_id, made.location) == ("u", "http://127.0.0.1/u")
    assert pickle.loads(pickle.dumps(made)) == made


def test_a_null_is_kept_apart_from_what_is_unset() -> None:
    assert Asset(external_id=None).model_dump() == {"external_id": None}
    assert Asset(external_id=None).model_dump(exclude_none=True) == {}


def test_value_equal_to_a_default_of_1x_is_dumped() -> None:
    assert Asset(type="ASSET", category="").model_dump(exclude_defaults=True) == {"type": "ASSET", "category": ""}


def test_creation_of_an_asset_sets_no_dates() -> None:
    assert AssetCreate(title="x").model_dump() == {"title": "x"}


def test_one_page_of_anything() -> None:
    page = PaginatedResponse.model_validate({"objects": [{"id": "a"}], "page": 1, "total": 1})
    assert (page.objects, page.page, page.total, page.next_url) == ([{"id": "a"}], 1, 1, UNSET)


def test_names_that_json_spells_otherwise() -> None:
    """1.x took `_sort` and `_highlight` in JSON and named the fields without the underscore."""
    hit = Object.model_validate({"id": "a", "_sort": [1], "_highlight": {"title": ["<em>a</em>"]}})
    assert (hit.sort, hit.highlight.title) == ([1], ["<em>a</em>"])
    assert hit.model_dump()["sort"] == [1]
    assert hit.model_dump(by_alias=True)["_sort"] == [1]
    assert Object(sort=[1]) == Object(_sort=[1])
