"""Examination of iconik: `pythonik doctor`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from iconik_api.assets import models as m
from pythonik.cli.doctor import Doctor, departures
from pythonik.client import PythonikClient
from pythonik.testing import StandIn

from .conftest import Run

EMPTY = {"objects": [], "page": 1, "pages": 1, "per_page": 10, "total": 0}


def examine(answer: Callable[[httpx.Request], httpx.Response], requests: int = 60, **options: Any) -> list[Any]:
    with PythonikClient("app", "token", rate_limit=None, transport=httpx.MockTransport(answer)) as client:
        return list(Doctor(client, requests, **options).examine())


def facts(events: list[Any], kind: str) -> list[dict[str, Any]]:
    return [each[2] for each in events if each[0] == kind]


def test_stand_in_is_healthy_and_nothing_is_written(run: Run, iconik: StandIn, tmp_path: Path) -> None:
    record = tmp_path / "shapes.jsonl"
    result = run("doctor", "--json", "--requests", "25", "--record", record)
    assert result.code == 0
    assert {request.method for request in iconik.requests} == {"GET"}
    assert len(iconik.requests) == 25 == result.last["requests"]
    services = {event["service"]: event["status"] for event in result.events if event["event"] == "service"}
    assert services["assets"] == services["files"] == 200
    assert [event for event in result.events if event["event"] == "departure"] == []
    assert len(record.read_text(encoding="utf-8").splitlines()) == 26


def test_text_names_services_clock_limits_and_roles(run: Run, iconik: StandIn) -> None:
    lines = run("doctor", "--requests", "3").out.splitlines()
    assert [line.partition(" ")[0] for line in lines[:3]] == ["acls:", "assets:", "auth:"]
    assert lines[3:] == [
        "the clock of this machine agrees",
        "rate limit: the server states none",
        "roles: no request was refused",
        "3 requests, 0 departures",
    ]


@pytest.mark.parametrize("requests", [1, 7, 30])
def test_requests_end_at_the_maximum(requests: int) -> None:
    sent = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(503 if len(sent) % 2 else 302, headers={"Location": "/API/elsewhere/"})

    events = examine(answer, requests)
    assert len(sent) == requests
    assert {request.method for request in sent} == {"GET"}
    assert facts(events, "done") == [{"requests": requests}]


def test_refusals_name_the_missing_roles() -> None:
    events = examine(lambda request: httpx.Response(403, json={"errors": ["no"]}))
    (roles,) = facts(events, "roles")
    assert "can_read_assets" in roles["missing"]
    assert "assets.list_assets" in roles["missing"]["can_read_assets"]


def test_clock_and_limits_are_read_from_the_headers() -> None:
    headers = {"Date": "Tue, 14 May 2024 09:30:00 GMT", "RateLimit-Limit": "50", "RateLimit-Remaining": "49"}
    events = examine(lambda request: httpx.Response(200, json=EMPTY, headers=headers), now=lambda: 1715679000.0 + 90)
    assert facts(events, "clock") == [{"seconds": 90}]
    assert facts(events, "limits") == [{"limits": {"ratelimit-limit": "50", "ratelimit-remaining": "49"}}]


def test_service_without_an_answer_is_named() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    events = examine(answer)
    services = facts(events, "service")
    assert len(services) > 10
    assert {service["status"] for service in services} == {None}


def test_departures_are_named_without_values() -> None:
    asset = {"id": "secret", "title": 7, "colour": "secret", "Secret Name": 1}
    other = {"title": "x", "status": "secret", "versions": [{"shade": "secret"}]}
    found = departures({"objects": [asset, other, {"title": "x"}]}, m.Assets)
    assert found == {
        "$.objects[].title expected str, got int",
        "$.objects[].colour is not described",
        "$.objects[].* is not described",
        "$.objects[].status is not a documented value",
        "$.objects[].versions[].shade is not described",
    }
    assert "secret" not in json.dumps(sorted(found)).lower()


def test_departures_of_lists_are_reported_with_their_operation() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        objects = [{"title": "x", "colour": 1}] if request.url.path == "/API/assets/v1/assets/" else []
        return httpx.Response(200, json={**EMPTY, "objects": objects})

    found = facts(examine(answer, 200), "departure")
    wanted = {"operation": "assets.list_assets", "departure": "$.objects[].colour is not described", "count": 1}
    assert wanted in found
