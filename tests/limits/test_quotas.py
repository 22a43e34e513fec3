"""Remaining requests as servers state them, by the drafts of the standard in use."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from iconik_api.runtime.policy.limit import advice
from iconik_api.runtime.policy.quotas import quotas_in
from tests.messages import a_response


def quotas(limit: str, policy: str = "") -> list[tuple[int, int]]:
    return list(quotas_in(limit, policy))


@pytest.mark.parametrize(
    ("limit", "policy", "expected"),
    [
        ('"default";r=50;t=30', '"default";q=100;w=60', [(50, 30)]),
        ("default;r=50;t=30", "", [(50, 30)]),
        ('"burst";r=5;t=1,"daily";r=900;t=7000', "", [(5, 1), (900, 7000)]),
        ('"default";r=5', '"other";w=9, "default";q=10;w=60', [(5, 60)]),
        ('"default";r=5', "", [(5, 0)]),
        ('"default";r=5;pk=:cHM=:', "", [(5, 0)]),
        ("limit=100, remaining=50, reset=5", "100;w=60", [(50, 5)]),
        ("remaining=50", "", [(50, 0)]),
        ('"bytes";r=5;t=9, "calls";r=7;t=3', '"bytes";q=100;qu="content-bytes", "calls";qu="requests"', [(7, 3)]),
        ('"calls";r=7;t=3', "(((", [(7, 3)]),
    ],
)
def test_limit_is_read(limit: str, policy: str, expected: list[tuple[int, int]]) -> None:
    assert quotas(limit, policy) == expected


@pytest.mark.parametrize(
    "limit",
    [
        '"default"',
        '"default";t=3',
        '"default";r=-1',
        '"default";r=1.5',
        '"default";r="7"',
        '"default";r=?1',
        '"default";r',
        '"default";r=1234567890123456',
        '"default;r=7',
        '"default";r=7,',
        '"default";r=7 t=3',
        "limit=10, reset=3",
        "limit=10, remaining=x",
        "remaining=(7)",
        "100, 50, 10",
        "10;w=1",
        "\u00e9",
        "=",
        ",",
        " ",
    ],
)
def test_odd_value_is_ignored(limit: str) -> None:
    assert quotas(limit) == []


def test_older_fields_are_read_beside_newer_ones_of_several_lines() -> None:
    newer = [("RateLimit", '"burst";r=9;t=1'), ("RateLimit", '"daily";r=5;t=30')]
    response = a_response(200, headers=[("RateLimit-Remaining", "7"), ("RateLimit-Reset", "4"), *newer])
    assert advice(response, window=20) == (5, 0)


@given(st.text(st.characters(codec="latin-1"), max_size=40), st.text(st.characters(codec="latin-1"), max_size=40))
def test_no_text_is_an_error(limit: str, policy: str) -> None:
    for left, reset in quotas(limit, policy):
        assert left >= 0
        assert reset >= 0
