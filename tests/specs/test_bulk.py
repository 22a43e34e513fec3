"""Bulk requests for more objects than iconik takes at once."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import pytest

from iconik_api.assets.models import BulkDelete
from pythonik.bulk import BulkPart, send_in_parts, send_in_parts_async
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import ServerError
from pythonik.testing import StandIn

IDS = [str(UUID(int=number)) for number in range(1, 1202)]
BODIES: list[Any] = [
    BulkDelete(object_ids=IDS, object_type="assets"),
    {"object_ids": tuple(IDS), "object_type": "assets"},
]


def sent(iconik: StandIn) -> list[list[str]]:
    return [each.json["object_ids"] for each in iconik.requests if each.operation == "bulk_delete_objects"]


def send(iconik: StandIn, body: Any, kind: str, **options: Any) -> list[BulkPart[Any]]:
    given: dict[str, Any] = {"base_url": iconik.base_url, "raise_on_error": True}

    async def awaited() -> list[BulkPart[Any]]:
        async with AsyncPythonikClient(iconik.app_id, iconik.auth_token, **given) as client:
            return await send_in_parts_async(client.assets().bulk_delete_objects, body=body, **options)

    if kind == "async":
        return asyncio.run(awaited())
    with PythonikClient(iconik.app_id, iconik.auth_token, **given) as client:
        return send_in_parts(client.assets().bulk_delete_objects, body=body, **options)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("body", BODIES, ids=["model", "mapping"])
def test_a_list_beyond_the_bound_is_sent_in_parts(iconik: StandIn, body: Any, kind: str) -> None:
    outcomes = send(iconik, body, kind)
    assert sent(iconik) == [IDS[:500], IDS[500:1000], IDS[1000:]]
    assert [list(each.body["object_ids"]) for each in outcomes] == sent(iconik)
    assert all(each.response.response.ok and each.error is None for each in outcomes)
    assert list(body["object_ids"]) == IDS


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_part_that_fails_does_not_stop_the_others(iconik: StandIn, kind: str) -> None:
    iconik.fail("bulk_delete_objects", 500)
    first, *others = send(iconik, BODIES[0], kind)
    assert (first.response, type(first.error)) == (None, ServerError)
    assert [each.error for each in others] == [None, None]
    assert len(sent(iconik)) == 3


def test_a_body_within_the_bounds_is_one_request(iconik: StandIn) -> None:
    body = {"object_ids": IDS[:500], "object_type": "assets"}
    (only,) = send(iconik, body, "sync")
    assert only.body is body


def test_nothing_is_sent_if_another_value_is_out_of_bounds(iconik: StandIn) -> None:
    with pytest.raises(ValueError, match=r"^content_only: iconik takes no null"):
        send(iconik, {**BODIES[1], "content_only": None}, "sync")
    assert sent(iconik) == []


def test_two_long_lists_are_refused(iconik: StandIn) -> None:
    body = {"error_log_lines": ["a"] * 11, "log_lines": ["b"] * 51}
    with (
        PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url) as client,
        pytest.raises(ValueError, match=r"^only one list can be split: error_log_lines, log_lines are too long$"),
    ):
        send_in_parts(client.files().replace_storage_gateway_report, "s1", body=body)
    assert iconik.requests == []
