"""Models: what was set is sent, what the server owns is not, and nothing that the contract does not know is lost."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import pytest

from iconik_api.assets import models as assets
from iconik_api.files import models as files
from iconik_api.metadata import models as metadata
from iconik_api.runtime.base import json
from iconik_api.runtime.base.unset import UNSET
from iconik_api.runtime.models.model import MapModel
from iconik_api.runtime.models.plain import wire_body
from iconik_api.search import models as search


def sent(value: object) -> object:
    """A body as the server reads it."""
    return json.loads(json.dumps(wire_body(value)))


# --- set and unset


def test_only_set_fields_are_sent() -> None:
    asset = assets.AssetCreate(title="Harbour", category=None, is_online=False, person_ids=[])
    assert sent(asset) == {"title": "Harbour", "category": None, "is_online": False, "person_ids": []}
    assert asset.external_id is UNSET
    assert not asset.external_id
    assert sent(assets.AssetCreate()) == {}


def test_a_field_may_be_unset_again() -> None:
    asset = assets.AssetCreate(title="Harbour", category="sea")
    asset.category = UNSET
    assert sent(asset) == asset.model_dump() == {"title": "Harbour"}


def test_an_unknown_property_may_be_unset_as_well() -> None:
    asset = assets.AssetCreate(title="Harbour", unknown=UNSET)
    asset["more"] = UNSET
    assert sent(asset) == asset.model_dump() == dict(asset) == {"title": "Harbour"}  # type: ignore[call-overload]


@pytest.mark.parametrize("copied", [copy.copy, lambda asset: asset.model_copy()], ids=("copy", "model_copy"))
def test_a_copy_has_additional_properties_of_its_own(copied: Any) -> None:
    asset = assets.Asset(title="Harbour", unknown=1)  # type: ignore[call-arg]
    copied(asset).additional_properties["more"] = 2
    assert asset.additional_properties == {"unknown": 1}


def test_unset_is_one_object() -> None:
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET
    asset = pickle.loads(pickle.dumps(assets.Asset(title="x")))
    assert asset.category is UNSET


# --- read-only


def test_read_only_field_is_never_sent() -> None:
    asset = assets.Asset.model_validate(
        {
            "id": "1",
            "title": "Harbour",
            "date_created": "2024-05-14",
            "date_modified": "2024-05-14",
            "created_by_user_info": {"id": "7"},
            "versions": [{"id": "2"}],
        }
    )
    assert sent(asset) == {"title": "Harbour", "date_created": "2024-05-14"}
    assert asset.model_dump()["versions"] == [{"id": "2"}]


def test_read_only_field_is_not_sent_at_any_depth() -> None:
    asset = assets.Asset(title="outer", id="of-the-server")
    for holder in (
        [asset, {"a": asset}],
        assets.Asset(brand_new=[[asset]]),
        assets.Asset(brand_new={"a": ({"b": asset},)}),
        search.Object(metadata={"a": asset}),
        metadata.MetadataValues({"a": {"brand_new": asset}}),
    ):
        text = str(sent(holder))
        assert "outer" in text
        assert "of-the-server" not in text


def test_a_mapping_is_sent_as_it_is() -> None:
    body = {"id": "1", "title": None, "deep": {"date_modified": "2024-05-14"}}
    assert sent(body) == body


# --- names


def test_a_field_has_a_name_in_python_and_one_in_json() -> None:
    found = search.Object(highlight={"title": ["<em>a</em>"]}, sort=[1])
    assert found == search.Object(_highlight={"title": ["<em>a</em>"]}, _sort=[1])
    assert type(found.highlight) is search.Highlight
    assert sent(found) == found.model_dump(by_alias=True) == {"_highlight": {"title": ["<em>a</em>"]}, "_sort": [1]}
    assert found.model_dump() == {"highlight": {"title": ["<em>a</em>"]}, "sort": [1]}


def test_an_unknown_keyword_is_kept_and_sent() -> None:
    asset = assets.AssetCreate(title="Harbour", brand_new={"a": 1})
    assert asset.additional_properties == {"brand_new": {"a": 1}}
    assert sent(asset) == asset.model_dump() == {"title": "Harbour", "brand_new": {"a": 1}}
    asset.additional_properties["newer"] = 2
    assert sent(asset) == {"title": "Harbour", "brand_new": {"a": 1}, "newer": 2}


def test_an_unknown_attribute_is_refused() -> None:
    asset = assets.AssetCreate(title="Harbour")
    with pytest.raises(AttributeError, match="brand_new"):
        asset.brand_new = 1
    with pytest.raises(TypeError, match="positional"):
        assets.AssetCreate("Harbour")


# --- repr


def test_a_secret_is_not_shown() -> None:
    secret = "https://storage.example/?signature=abc"
    file = files.File(name="a.mov", upload_url=secret, brand_new=secret)
    holder = search.Object(title="x", files=[file], metadata={"a": secret, "b": [secret]}, brand_new=file)
    mapping = metadata.MetadataValues({"a": {"field_values": [{"value": secret}]}})
    for shown in (file, holder, mapping, [file], [holder]):
        assert "signature" not in repr(shown)
        assert "signature" not in str(shown)
    assert repr(file).startswith("File(name='a.mov', upload_url=<secret>")


def test_repr_is_short() -> None:
    many = {"x" * 100: "y" * 100_000}
    asset = assets.Asset(
        title="t" * 1_000_000, versions=[{}] * 10_000, person_ids=["p"] * 10_000, category="c" * 5_000, **many
    )
    assert len(repr(asset)) < 500
    assert "versions=[10000 items]" in repr(asset)
    assert len(repr(assets.Asset(**dict.fromkeys((each.name for each in attrs.fields(assets.Asset)[1:]), "v")))) < 1_000
    assert len(repr(metadata.MetadataValues({str(number): {} for number in range(10_000)}))) < 100


# --- equality and copies


def test_equality() -> None:
    asset = assets.Asset(title="Harbour", versions=[{"id": "1"}], brand_new=1)
    same = assets.Asset.model_validate({"title": "Harbour", "versions": [{"id": "1"}], "brand_new": 1})
    assert asset == same
    for other in (
        assets.Asset(title="Harbour", versions=[{"id": "1"}]),
        assets.Asset(title="Harbour", versions=[{"id": "2"}], brand_new=1),
        assets.AssetCreate(title="Harbour", versions=[{"id": "1"}], brand_new=1),
        {"title": "Harbour", "versions": [{"id": "1"}], "brand_new": 2},
    ):
        assert asset != other
    assert asset == {"title": "Harbour", "versions": [{"id": "1"}], "brand_new": 1}
    assert assets.Asset(title=None) != assets.Asset()
    _ = assets.Asset().additional_properties
    with pytest.raises(TypeError, match="unhashable"):
        hash(asset)


@pytest.mark.parametrize(
    "copied",
    [
        lambda value: pickle.loads(pickle.dumps(value)),
        copy.copy,
        copy.deepcopy,
        attrs.evolve,
        lambda value: value.model_copy(),
        lambda value: type(value).model_validate(value.model_dump(by_alias=True)),
        lambda value: type(value).model_validate_json(value.model_dump_json(by_alias=True)),
    ],
    ids=["pickle", "copy", "deepcopy", "evolve", "model_copy", "model_validate", "model_validate_json"],
)
def test_a_copy_keeps_everything(copied: object) -> None:
    found = search.Object.model_validate(
        {"id": "1", "title": None, "_sort": [1, "a"], "versions": [{"id": "2", "new": 1}], "highlight": 3, "": {"b": 4}}
    )
    again = copied(found)  # type: ignore[operator]
    assert again == found
    assert again is not found
    assert again.model_dump(by_alias=True) == found.model_dump(by_alias=True)
    assert again.additional_properties == {"highlight": 3, "": {"b": 4}}
    assert again.versions[0].additional_properties == {"new": 1}


def test_a_changed_copy() -> None:
    asset = assets.Asset(title="Harbour", category="sea", brand_new=1)
    for changed in (
        attrs.evolve(asset, title="Port", category=UNSET),
        asset.model_copy(update={"title": "Port", "category": UNSET}),
    ):
        assert changed.model_dump() == {"title": "Port", "brand_new": 1}
        changed.additional_properties["brand_new"] = 2
    assert asset.model_dump() == {"title": "Harbour", "category": "sea", "brand_new": 1}


def test_a_deep_copy_shares_nothing() -> None:
    asset = assets.Asset(versions=[{"id": "1"}], brand_new=[1])
    other = copy.deepcopy(asset)
    other.versions[0].id = "2"
    other.additional_properties["brand_new"].append(2)
    assert asset == assets.Asset(versions=[{"id": "1"}], brand_new=[1])


# --- values


def test_members_of_enums() -> None:
    asset = assets.Asset.model_validate({"status": "ACTIVE", "type": "ASSET"})
    assert asset.status is assets.Status.ACTIVE
    assert asset.status == "ACTIVE"
    assert assets.Asset(status=assets.Status.ACTIVE) == assets.Asset(status="ACTIVE") != assets.Asset(status="HIDDEN")
    assert sent(assets.Asset(status=assets.Status.ACTIVE)) == {"status": "ACTIVE"}
    assert assets.Asset(status=assets.Status.ACTIVE).model_dump_json() == '{"status":"ACTIVE"}'


def test_values_that_python_has_and_json_has_not() -> None:
    identifier = UUID("0b4d6b0a-6a5c-11ee-8c99-0242ac120002")
    body = {
        "uuid": identifier,
        "naive": datetime(2024, 5, 14, 9, 30),
        "aware": datetime(2024, 5, 14, 9, 30, tzinfo=UTC),
        "date": date(2024, 5, 14),
        "decimal": Decimal("1.10"),
        "set": {1},
        "tuple": (1, (2,)),
    }
    written = {
        "uuid": str(identifier),
        "naive": "2024-05-14T09:30:00",
        "aware": "2024-05-14T09:30:00Z",
        "date": "2024-05-14",
        "decimal": "1.10",
        "set": [1],
        "tuple": [1, [2]],
    }
    assert sent(body) == sent(assets.Asset(**body)) == written
    # The way round what msgspec refuses gives the same.
    assert sent({**body, "big": 2**70, "surrogate": "\ud800"}) == {**written, "big": 2**70, "surrogate": "\ud800"}


def test_mappings_become_models() -> None:
    asset = assets.Asset(title="Harbour", versions=[{"id": "1", "status": "ACTIVE"}, assets.AssetVersion(id="2"), None])
    first, second, third = asset.versions
    assert (type(first), type(second), third) == (assets.AssetVersion, assets.AssetVersion, None)
    assert first.status is assets.Status.ACTIVE


def test_a_recursive_model() -> None:
    body = {
        "operator": "AND",
        "filters": [{"operator": "OR", "filters": [{"operator": "NOT", "terms": [{"name": "a", "value": "b"}]}]}],
    }
    found = search.Filter.model_validate(body)
    innermost = found.filters[0].filters[0]
    assert type(innermost) is search.Filter
    assert type(innermost.terms[0]) is search.Term
    assert sent(found) == found.model_dump() == body


# --- free mappings


def test_a_free_mapping_is_a_dict_of_models() -> None:
    body = {"colour": {"field_values": [{"value": "red"}]}, "size": {"mode": "append", "new": 1}, "odd": 7}
    values = metadata.MetadataValues(body)
    assert isinstance(values, dict)
    assert isinstance(values, MapModel)
    assert type(values["colour"]) is metadata.FieldValues
    assert values["colour"].field_values[0].value == "red"
    assert values["odd"] == 7
    assert values.root is values
    assert sent(values) == values.model_dump() == body
    assert json.loads(values.model_dump_json().encode()) == body
    assert values == metadata.MetadataValues(**body) == metadata.MetadataValues.model_validate(body)
    for again in (pickle.loads(pickle.dumps(values)), copy.deepcopy(values), copy.copy(values)):
        assert again == values
        assert type(again) is metadata.MetadataValues
        assert type(again["colour"]) is metadata.FieldValues
    with pytest.raises(TypeError, match="MetadataValues must be made of a mapping, not list"):
        metadata.MetadataValues.model_validate([])


# --- pydantic's habits


def test_dumps() -> None:
    asset = assets.Asset(title="x", id="1", category=None, versions=[{"id": "2", "status": None}], brand_new=None)
    versions = [{"id": "2", "status": None}]
    assert asset.model_dump() == {"title": "x", "id": "1", "category": None, "versions": versions, "brand_new": None}
    assert asset.model_dump(exclude_none=True) == {"title": "x", "id": "1", "versions": [{"id": "2"}]}
    assert asset.model_dump(include={"title", "category"}) == {"title": "x", "category": None}
    assert asset.model_dump(exclude={"versions", "brand_new", "other"}) == {"title": "x", "id": "1", "category": None}
    assert asset.model_dump(mode="json", exclude_unset=True, exclude_defaults=True) == asset.model_dump()
    assert asset.model_dump_json(exclude_none=True, exclude={"versions"}) == '{"title":"x","id":"1"}'
    assert asset.model_dump_json(include={"title"}, indent=2) == '{\n  "title": "x"\n}'
    big = assets.Asset(title="\ud800", brand_new=2**70)
    assert big.model_dump_json(indent=1) == f'{{\n "title": "\\ud800",\n "brand_new": {2**70}\n}}'
    with pytest.raises(TypeError, match=r"model_dump\(\) got an unexpected keyword argument 'shape'"):
        asset.model_dump(shape="round")


@pytest.mark.parametrize("value", [None, [], "{}", 7, [("title", "x")]], ids=repr)
def test_value_that_is_not_a_mapping_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=f"^Asset must be made of a mapping, not {type(value).__name__}$"):
        assets.Asset.model_validate(value)  # type: ignore[arg-type]


def test_validation_of_text() -> None:
    assert assets.Asset.model_validate_json('{"title": "é"}').title == "é"
    assert assets.Asset.model_validate_json('{"title": "é"}'.encode()).title == "é"
    with pytest.raises(ValueError, match="Expecting"):
        assets.Asset.model_validate_json("{")
    with pytest.raises(TypeError, match="not list"):
        assets.Asset.model_validate_json("[]")


def test_a_model_is_validated_as_itself() -> None:
    asset = assets.Asset(title="x")
    assert assets.Asset.model_validate(asset) is asset
    with pytest.raises(TypeError, match="not Asset"):
        assets.AssetCreate.model_validate(asset)  # type: ignore[arg-type]


# --- first use


MANY_THREADS = """
import sys, threading
sys.setswitchinterval(1e-6)
body = {"filters": [{"filters": [{"terms": [{"name": "a"}]}]}], "versions": [{"id": "2"}], "status": "ACTIVE"}
start = threading.Barrier(16)
found = []
def first_use():
    from iconik_api.assets import models as assets
    from iconik_api.search import models as search
    start.wait()
    asset = assets.Asset.model_validate(body)
    inner = search.Filter.model_validate(body).filters[0].filters[0]
    found.append((type(asset.versions[0]), type(asset.status), type(inner), type(inner.terms[0])))
threads = [threading.Thread(target=first_use) for _ in range(16)]
for thread in threads: thread.start()
for thread in threads: thread.join()
from iconik_api.assets import models as assets
from iconik_api.search import models as search
assert found == [(assets.AssetVersion, assets.Status, search.Filter, search.Term)] * 16, found
"""


def test_many_threads_may_use_a_class_first() -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", MANY_THREADS], check=True, timeout=30)
