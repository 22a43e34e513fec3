"""Cost of decoding, counted in allocations, not in time."""

from __future__ import annotations

import gc
import sys
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from iconik_api.assets.models import Asset, Assets, IndexedAsset, IndexedAssetPost
from iconik_api.runtime.models.codec import codec_of

MODELS = ("created_by_user_info", "deleted_by_user_info", "updated_by_user_info", "versions")
FLAT = {field.wire: None if field.wire in MODELS else "x" for field in codec_of(Asset).fields}
USER = {"id": "1", "email": "someone@mail.example"}
NESTED = FLAT | {"created_by_user_info": USER, "versions": [{"id": "2", "created_by_user_info": USER}, {"id": "3"}]}

#: An answer, and the blocks of memory that its object may take: one for each model, two for each list.
BUDGETS: dict[str, tuple[dict[str, Any], int]] = {
    "plain values": (FLAT, 1),
    "some fields": ({"id": "1", "title": "x", "status": "ACTIVE"}, 1),
    "nested models": (NESTED, 1 + 1 + 2 + 2 + 1),
    "an unknown field": (FLAT | {"brand_new": 1}, 1 + 2),
}


@pytest.mark.parametrize(("body", "blocks"), BUDGETS.values(), ids=list(BUDGETS))
def test_an_object_takes_no_more_memory_than_it_must(body: dict[str, Any], blocks: int) -> None:
    decode = codec_of(Asset).decode
    kept: list[Any] = [decode(body)] * 2_000
    gc.collect()
    before = sys.getallocatedblocks()
    for index in range(len(kept)):
        kept[index] = decode(body)
    assert round((sys.getallocatedblocks() - before) / len(kept), 1) <= blocks


def test_an_asset_is_small() -> None:
    # A slot for each of the fields, for the unknown ones and for two marks of what a caller set, the list of weak
    # references, and what Python adds.
    slots = len(codec_of(Asset).fields) + 4
    # From Python 3.12 on, the list of weak references lies before the object, beside room for a dict.
    own = 5 if sys.version_info >= (3, 12) else 4
    assert sys.getsizeof(codec_of(Asset).decode(FLAT)) <= (slots + own) * 8


def misfit(cls: type[Any], values: dict[str, Any]) -> tuple[int, int, int]:
    """Unlisted values, values without a tag, unknown names: they decide between the members of a union."""
    codec = codec_of(cls)
    texts = {name: value for name, value in values.items() if isinstance(value, str)}
    listed = {name: sets for name, sets in codec.listed.items() if name in texts}
    return (
        sum(texts[name] not in known for name, (known, _) in listed.items()),
        sum(bool(tags) and texts[name] not in tags for name, (_, tags) in listed.items()),
        codec.count_unknown(values),
    )


NAMES = sorted({each.wire for cls in (IndexedAsset, IndexedAssetPost) for each in codec_of(cls).fields})


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*NAMES, *["type", "status", "archive_status"] * 20, "brand_new"]),
        st.sampled_from(["ASSET", "POST", "ACTIVE", "DELETED", "odd", 1, None, ["ASSET"]]),
        max_size=6,
    )
)
def test_the_member_of_a_union_that_fits_best_is_taken(values: dict[str, Any]) -> None:
    (found,) = Assets.model_validate({"objects": [values]}).objects
    assert type(found) is min((IndexedAsset, IndexedAssetPost), key=lambda cls: misfit(cls, values))
    assert found.model_dump(by_alias=True) == values
