"""Faults on request, time, and the marks on answers without state."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from pythonik import NO_RETRIES
from pythonik.client import PythonikClient
from pythonik.exceptions import ForbiddenError, RateLimitedError, ServerError, UnauthorizedError
from pythonik.testing import StandIn
from pythonik.testing.clock import Calendar

from .conftest import TLS, Api

AT = "assets/v1/assets/"


def test_an_operation_fails_as_often_as_requested(api: Api, iconik: StandIn) -> None:
    iconik.fail("create_asset", 503, times=2, headers={"Retry-After": 1}, errors=["busy"])
    for _ in range(2):
        response = api.http.post(AT, json={"title": "Harbour"})
        assert (response.status_code, response.json()) == (503, {"errors": ["busy"]})
        assert response.headers["Retry-After"] == "1"
    assert api("GET", AT)["total"] == 0
    assert api.asset()["title"] == "Harbour"
    assert [each.status for each in iconik.requests if each.operation == "create_asset"] == [503, 503, 201]


def test_a_failure_may_lose_only_the_answer(api: Api, iconik: StandIn) -> None:
    iconik.fail("assets.create_asset", 500, carried_out=True)
    api("POST", AT, {"title": "Harbour"}, expect=500)
    assert api("GET", AT)["total"] == 1
    iconik.fail("*", 502, times=None)
    api("GET", AT, expect=502)
    iconik.reset()
    assert api("GET", AT)["total"] == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("create_aset", 503), "did you mean 'create_asset'"),
        (("create_asset", 200), "status"),
        (("create_asset", 503, 0), "times"),
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(iconik: StandIn, arguments: tuple[str, int, int], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        iconik.fail(*arguments[:2], times=arguments[2] if len(arguments) > 2 else 1)


def test_a_slow_answer_succeeds(api: Api, iconik: StandIn) -> None:
    iconik.slow("list_assets", 0.05, times=1)
    started = time.perf_counter()
    api("GET", AT)
    slow = time.perf_counter() - started
    assert slow >= 0.05
    with pytest.raises(ValueError, match="delay"):
        iconik.slow("list_assets", -1)


def test_the_client_meets_missing_roles_limits_and_expiry(iconik: StandIn) -> None:
    # Without a limit of its own: it would wait as long as the 429 says.
    options: dict[str, Any] = {"raise_on_error": True, "retries": NO_RETRIES, "rate_limit": None}
    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, **options) as client:
        iconik.allow_roles({"can_read_assets"})
        client.assets().list_assets()
        assert client.users().list_current_user_roles().data.objects == ["can_read_assets"]
        with pytest.raises(ForbiddenError, match=r"can_\w+_assets"):
            client.assets().create({"title": "Harbour"})
        iconik.allow_roles(None)
        iconik.fail("list_assets", 500)
        with pytest.raises(ServerError):
            client.assets().list_assets()
        iconik.limit_requests(1, period=30)
        client.assets().list_assets()
        with pytest.raises(RateLimitedError) as limited:
            client.assets().list_assets()
        assert 0 < int(limited.value.retry_after or 0) <= 30
        iconik.limit_requests(None)
        iconik.expire_token()
        with pytest.raises(UnauthorizedError):
            client.assets().list_assets()


def test_a_rate_limit_is_told_in_each_answer(api: Api, iconik: StandIn) -> None:
    iconik.limit_requests(2, period=0.1)
    left = [api.http.get(AT).headers["RateLimit-Remaining"] for _ in range(2)]
    refused = api.http.get(AT)
    assert (left, refused.status_code, refused.headers["RateLimit-Limit"]) == (["1", "0"], 429, "2")
    time.sleep(0.11)
    assert api.http.get(AT).status_code == 200
    with pytest.raises(ValueError, match="positive"):
        iconik.limit_requests(0)


def test_tokens_of_the_stand_in_are_issued_and_deleted(api: Api, iconik: StandIn) -> None:
    token = api("POST", "auth/v1/auth/token/")
    headers = {"App-ID": iconik.app_id, "Auth-Token": token["token"]}
    with httpx.Client(base_url=f"{iconik.base_url}/API/", headers=headers, verify=TLS) as other:
        iconik.expire_token()
        api("GET", AT, expect=401)
        assert other.get(AT).status_code == 200
        assert other.put("auth/v1/auth/token/").json()["id"] == token["id"]
        assert "token" not in other.get("auth/v1/auth/tokens/").json()["objects"][0]
        assert other.delete("auth/v1/auth/token/").status_code in {200, 204}
        assert other.get(AT).status_code == 401


# Time


def test_dates_are_distinct_unless_the_clock_is_set_back() -> None:
    calendar = Calendar()
    dates = [calendar.now() for _ in range(1000)]
    assert len(set(dates)) == 1000
    assert dates == sorted(dates)


# Marks


def test_an_answer_without_state_is_marked(api: Api, iconik: StandIn) -> None:
    response = api.http.get("stats/v1/current_usage/")
    assert (response.status_code, response.headers["X-Stand-In"]) == (200, "example")
    assert "X-Stand-In" not in api.http.get(AT).headers
    assert [each.example for each in iconik.requests] == [True, False]


def test_a_parameter_without_an_effect_is_named(api: Api, iconik: StandIn) -> None:
    response = api.http.get(AT, params={"include_favourite": "true"})
    ignored = response.headers.get("X-Stand-In", "")
    assert ignored in {"", "ignored=include_favourite"}
    response = api.http.post(AT, params={"apply_default_acls": "false"}, json={"title": "Harbour"})
    assert response.headers["X-Stand-In"] == "ignored=apply_default_acls"
    assert iconik.requests[-1].ignored == ["apply_default_acls"]


def test_answers_without_state_can_be_refused() -> None:
    with StandIn(storage="none", examples="refuse") as iconik:
        api = Api(iconik)
        with api.http:
            text = "the stand-in has no state for stats.get_current_usage"
            assert api.errors("GET", "stats/v1/current_usage/", expect=501) == [text]
            api("GET", AT)
    with pytest.raises(ValueError, match="examples must be"):
        StandIn(examples="maybe")  # type: ignore[arg-type]
