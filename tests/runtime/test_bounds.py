"""Bodies beyond the contract are refused before they are sent, and responses are sent back as they came."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import attrs
import pytest

from iconik_api.acls import models as acls
from iconik_api.assets.models import Asset, AssetEdit
from iconik_api.assets.operations import AssetsService
from iconik_api.automations.models import TranscodeActionParameters
from iconik_api.metadata.models import ViewResponse
from iconik_api.runtime.base.errors import DecodeError
from iconik_api.runtime.calls.call import Body, Call, Paging
from iconik_api.runtime.calls.request import request_of
from iconik_api.runtime.operations.walk import Walk
from iconik_api.runtime.transport.sending import result
from iconik_api.search.models import SearchResponse
from iconik_api.search.operations import SearchService

from ..messages import a_response
from .conftest import make_settings

GRANTS = acls.ManyPermissionsGrants
ENTRY = {"object_keys": ["a"], "object_type": "assets", "permissions": ["read"]}


def sent(body: Any, expected: Any = None, **options: Any) -> Any:
    call: Call[Any] = Call("PUT", "things/", body=Body(body, expected or type(body)), options=options)  # type: ignore[arg-type]
    content = request_of(make_settings("http://127.0.0.1:1"), call).body
    assert isinstance(content, bytes)
    return json.loads(content)


@pytest.mark.parametrize(
    ("body", "expected", "message"),
    [
        (GRANTS(objects=[]), GRANTS, "objects: iconik takes 1 to 100 items, not 0"),
        ({"objects": [ENTRY] * 101}, GRANTS, "objects: iconik takes 1 to 100 items, not 101"),
        pytest.param(
            {"objects": [{"object_keys": {"a", "b"}}]},
            GRANTS,
            r"objects\[0\].object_keys: .*exactly 1 items, not 2",
            id="set",
        ),
        (
            GRANTS(objects=[ENTRY, {**ENTRY, "object_keys": ["a", "b"]}]),  # type: ignore[list-item]
            GRANTS,
            r"objects\[1\].object_keys: iconik takes exactly 1 items, not 2",
        ),
        (
            {"objects": [acls.PermissionsGrantEntry(object_keys=[])]},
            GRANTS,
            r"objects\[0\].object_keys: iconik takes exactly 1 items, not 0",
        ),
        (TranscodeActionParameters(priority=11), TranscodeActionParameters, "priority: iconik takes 1 to 10, not 11"),
        ({"priority": 0}, TranscodeActionParameters, "priority: iconik takes 1 to 10, not 0"),
        (AssetEdit(is_online=None), AssetEdit, "is_online: iconik takes no null"),
        ({"title": None}, AssetEdit, "title: iconik takes no null"),
    ],
    ids=str,
)
def test_a_value_out_of_bounds_is_refused_unless_the_caller_insists(body: Any, expected: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}.*; check=False sends it anyway$"):
        sent(body, expected)
    assert sent(body, expected, check=False)


def test_a_response_is_sent_back_as_it_came_without_nulls_that_iconik_refuses() -> None:
    parameters = TranscodeActionParameters.model_validate_json(b'{"priority": 99, "profile_id": 5}')
    assert sent(parameters)["priority"] == 99
    asset = Asset.model_validate_json(b'{"title": "a", "is_online": null, "category": null, "mine": null}')
    kept = {"title": "a", "category": None, "mine": None}
    for same in (asset, copy.copy(asset), copy.deepcopy(asset), pickle.loads(pickle.dumps(asset))):
        assert sent(same) == kept
    for changed in (attrs.evolve(asset, title="b"), asset.model_copy(update={"title": "b"})):
        assert sent(changed) == kept | {"title": "b"}


def test_models_within_a_changed_response_are_sent_back_as_they_came() -> None:
    view = ViewResponse.model_validate_json(b'{"name": "v", "view_fields": [{"name": "f", "mapped_field_name": null}]}')
    assert sent(attrs.evolve(view, name="w")) == {"name": "w", "view_fields": [{"name": "f"}]}


@pytest.mark.parametrize(
    "change",
    [
        lambda asset: setattr(asset, "is_online", None) or asset,
        lambda asset: attrs.evolve(asset, is_online=None),
        lambda asset: asset.model_copy(update={"is_online": None}),
    ],
)
def test_a_null_that_the_program_sets_on_a_response_is_refused(change: Any) -> None:
    asset = Asset.model_validate_json(b'{"title": "a", "is_online": true}')
    with pytest.raises(ValueError, match="is_online: iconik takes no null"):
        sent(change(asset))


def test_pages_are_not_larger_than_iconik_takes() -> None:
    def size(per_page: int, most: int = 1000, **options: Any) -> str:
        call: Call[Any] = Call(
            "GET",
            "l/",
            query={"per_page": per_page},
            paging=Paging(("page",), 100, most=most),
            options=options,  # type: ignore[arg-type]
        )
        return str(request_of(make_settings("http://127.0.0.1:1"), call).url)

    assert size(1000).endswith("per_page=1000")
    for most, given in ((1000, 1001), (100, 101)):
        with pytest.raises(ValueError, match=f"per_page: iconik takes 0 to {most}, not {given}"):
            size(given, most)
    assert size(1001, check=False).endswith("1001")
    assert AssetsService.list_all_shares.build().paging == Paging(("page", "scroll_id"), 100, most=100)


def test_the_body_of_a_walk_is_checked_like_any_other() -> None:
    walk = Walk(SearchService.search.build({"query": "", "doc_types": None}), "search")
    call = walk.next_request()
    assert call is not None
    with pytest.raises(ValueError, match="doc_types: iconik takes no null"):
        request_of(make_settings("http://127.0.0.1:1"), call)


def test_requested_parts_of_objects_are_no_departure() -> None:
    hits = b'{"objects": [{"title": "a"}], "total": 1}'
    wanted: Call[Any] = Call("POST", "s/", SearchResponse, body=Body({"include_fields": ["title"]}))
    settings = make_settings("http://127.0.0.1:1", strict=True)
    found = result(settings, wanted, a_response(200, hits)).data
    assert found.objects[0].title == "a"
    with pytest.raises(DecodeError, match="required, but missing"):
        _ = result(settings, Call("POST", "s/", SearchResponse, body=Body({})), a_response(200, hits)).data
