"""The stand-in while a test has set the clock: records have the time of the test, and the server runs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import TypeAlias

import freezegun
import httpx
import pytest
import time_machine

from pythonik.testing import Bucket, StandIn
from pythonik.testing.clock import real_now

Freeze: TypeAlias = Callable[[str], AbstractContextManager[object]]
ASSETS = "/API/assets/v1/assets/"


@pytest.fixture(params=["freezegun", "time-machine"])
def freeze(request: pytest.FixtureRequest) -> Freeze:
    """Set the clock, with each of the two libraries."""
    if request.param == "freezegun":
        return freezegun.freeze_time
    return lambda date: time_machine.travel(date, tick=False)


def client(iconik: StandIn) -> httpx.Client:
    headers = {"App-ID": iconik.app_id, "Auth-Token": iconik.auth_token}
    return httpx.Client(base_url=iconik.base_url, headers=headers, trust_env=False, timeout=30)


def test_records_have_the_time_of_the_test_and_the_server_stops(freeze: Freeze) -> None:
    """The whole life of a server takes place while its clock stands still."""
    with freeze("2024-05-14T09:30:00"), StandIn(storage="none") as iconik, client(iconik) as http:
        dates = [http.post(ASSETS, json={"title": "Harbour"}).json()["date_created"] for _ in range(3)]
    assert [date[:19] for date in dates] == ["2024-05-14T09:30:00"] * 3
    assert len(set(dates)) == 3


def test_a_running_server_follows_the_clock(freeze: Freeze) -> None:
    with StandIn(storage="none") as iconik, client(iconik) as http:
        before = http.post(ASSETS, json={"title": "Harbour"}).json()["date_created"]
        with freeze("2024-05-14T09:30:00"):
            date = http.post(ASSETS, json={"title": "Harbour"}).json()["date_created"]
            iconik.expire_token(60)
            assert http.get(ASSETS).status_code == 200
        with freeze("2024-05-14T09:31:01"):
            assert http.get(ASSETS).status_code == 401
    assert (date[:19], before[:4] > "2024") == ("2024-05-14T09:30:00", True)


def test_the_storage_is_signed_for_by_the_time_that_passes(freeze: Freeze) -> None:
    bucket = Bucket("http://127.0.0.1:1", "iconik", "key", "secret")
    before = datetime.now(UTC)
    with freeze("2001-01-01"):
        true, url = real_now(), bucket.sign("GET", "a")
    assert true >= before
    assert f"X-Amz-Date={before:%Y%m%d}" in url or true.date() != before.date()
