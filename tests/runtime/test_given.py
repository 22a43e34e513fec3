"""Values of an impossible kind in a body are refused before anything is sent, if the caller has set them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID

import attrs
import pytest

from iconik_api.assets.models import Asset, AssetVersion
from iconik_api.files.models import Proxy, Resolution
from iconik_api.metadata.models import FieldValues, ViewMetadata
from iconik_api.runtime.base.unset import UNSET, Opt
from iconik_api.runtime.calls.call import FORM, Body, Call
from iconik_api.runtime.calls.request import request_of
from iconik_api.runtime.models.given import check_given
from iconik_api.runtime.models.model import Model, model
from iconik_api.runtime.models.reader import read

from .conftest import make_settings


def send(body: Any, expected: Any = None, content_type: str = "application/json", **options: Any) -> None:
    call: Call[Any] = Call("PUT", "things/", body=Body(body, expected, content_type), options=options)  # type: ignore[arg-type]
    request_of(make_settings("http://127.0.0.1:1"), call)


@model
class Closed(Model):
    kind: Opt[Literal["A", "B"]] = UNSET
    level: Opt[Literal["A"] | str] = UNSET
    count: Opt[int] = UNSET
    share: Opt[float | None] = UNSET
    done: Opt[bool] = UNSET
    parts: Opt[list[AssetVersion]] = UNSET
    names: Opt[dict[str, list[int]]] = UNSET


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (Proxy(size={"a": 1}), "body.size must be int, not dict"),
        (Closed(kind="bogus"), "body.kind must be one of A, B, not 'bogus'"),
        (Closed(kind=3), "body.kind must be .*, not int"),
        (Closed(count="many"), "body.count must be int, not str"),
        (Closed(share=[]), "body.share must be float, not list"),
        (Closed(done="perhaps"), "body.done must be bool, not str"),
        (Closed(level=5), "body.level must be .*, not int"),
        (Closed(parts=[{"id": []}]), r"body.parts\[0\].id must be str, not list"),
        (Closed(parts=[AssetVersion(id=5)]), r"body.parts\[0\].id must be str, not int"),
        (Closed(parts=["x"]), r"body.parts\[0\] must be an object, not str"),
        (Closed(parts={"id": "1"}), "body.parts must be a list of AssetVersion, not dict"),
        (Closed(names={"{a}": ["x"]}), r"body.names.\{a\}\[0\] must be int, not str"),
        (Closed(names=[1]), "body.names must be an object, not list"),
        (
            ViewMetadata(metadata_values={"a": {"field_values": "x"}}),
            "body.metadata_values.a.field_values must be a list",
        ),
        (Asset.model_validate({"versions": [AssetVersion(id=5)]}), r"body.versions\[0\].id must be str"),
        ({"one": [Proxy(size=[])]}, r"body.one\[0\].size must be int"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_impossible_value_is_refused_with_its_place(body: Any, words: str) -> None:
    for expected in (None, Any):
        with pytest.raises(ValueError, match=words):
            send(body, expected)


@pytest.mark.parametrize(
    "body",
    [
        Closed(kind="A", level="new", count=True, share=1, done=0, parts=[{}], names={}),
        Closed(kind=None, count=None, parts=None, names={"a": (1,)}),
        Closed(count="5", share="0.5", done="yes", parts=({"unknown": object},)),
        Closed(parts=[AssetVersion.model_validate({"id": 5})]),
        Asset(id=UUID(int=1), date_created=datetime.now(UTC)),
        Proxy(resolution=Resolution(height=1), unknown={}),
        ViewMetadata(metadata_values={"a": FieldValues()}),
        ViewMetadata(metadata_values=[]),
    ],
    ids=range(8),
)
def test_a_value_that_pydantic_took_passes(body: Any) -> None:
    check_given(body)


ODD = {"id": 5, "versions": {"a": 1}, "status": ["x"], "type": 3}


def test_values_of_an_answer_pass() -> None:
    """A fetched object is put back, also with changes."""
    for asset in (Asset.model_validate(ODD), Asset.model_construct(**ODD), read(b'{"id":5,"versions":{"a":1}}', Asset)):
        asset.title = "Harbour"
        send(asset)
        send(asset.model_copy(update={"title": "Fog"}))
        send(attrs.evolve(asset, title="Fog"))
        send(ViewMetadata(unknown=asset))
        send([asset, {"asset": asset}])
    with pytest.raises(ValueError, match=r"body\.id must be str"):
        send(Asset(**ODD))


@pytest.mark.parametrize(
    "change",
    [
        lambda asset: setattr(asset, "title", ["x"]) or asset,
        lambda asset: attrs.evolve(asset, title=["x"]),
        lambda asset: asset.model_copy(update={"title": ["x"]}),
    ],
    ids=("set", "evolve", "copy"),
)
def test_an_impossible_value_that_the_program_sets_on_a_response_is_refused(change: Any) -> None:
    asset = change(Asset.model_validate(ODD))
    with pytest.raises(ValueError, match=r"body\.title must be str, not list"):
        send(asset)
    send(asset, check=False)


def test_the_fields_of_a_form_are_not_read_as_json() -> None:
    send(attrs.evolve(Asset(title="x"), title="y"), content_type=FORM)
