"""Traffic of the stand-in, written as a HAR file: it agrees with the contract."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.observe.contract import Contract, read_contract
from generator.observe.report import observe
from pythonik.client import PythonikClient
from pythonik.http import HttpResponse
from pythonik.testing import StandIn

from .hars import fields, write_har

SPEC = Path(__file__).parents[2] / "spec"


@pytest.fixture(scope="module")
def contract() -> Contract:
    return read_contract(SPEC)


class Recorder:
    """A hook of a client that writes entries of a HAR file."""

    def __init__(self) -> None:
        self.entries: list[dict[str, Any]] = []

    def __call__(self, response: HttpResponse) -> None:
        request = response.request
        post = {"postData": {"mimeType": "", "text": request.content.decode()}} if request.content else {}
        sent = fields(dict(request.headers.items()))
        received = fields(dict(response.headers.items()))
        self.entries.append(
            {
                "request": {"method": request.method, "url": str(request.url), "headers": sent, **post},
                "response": {
                    "status": response.status_code,
                    "headers": received,
                    "content": {"text": response.text, "mimeType": ""},
                },
            }
        )


def session(client: PythonikClient) -> None:
    """Call operations of several services."""
    asset = client.assets().create_asset({"title": "Harbour at dawn"}).data
    assert asset is not None
    asset_id = str(asset.id)
    client.assets().get_asset(asset_id)
    client.assets().update_asset(asset_id, {"title": "Harbour at noon"})
    client.assets().list_assets(per_page=5)
    client.assets().create_segment(asset_id, {"segment_type": "MARKER", "time_start_milliseconds": 4})
    client.assets().list_segments(asset_id)
    client.collections().create_collection({"title": "Harbours"})
    client.files().list_storages()
    client.jobs().create_job({"type": "TRANSFER", "title": "Move"})
    client.search().search({"query": "harbour", "doc_types": ["assets"]})
    client.assets().get_asset("0b4d6b0a-0000-4000-8000-000000000000")
    client.assets().delete_asset(asset_id)


@pytest.fixture
def entries(iconik: StandIn) -> list[dict[str, Any]]:
    recorder = Recorder()
    with PythonikClient(
        iconik.app_id, iconik.auth_token, base_url=iconik.base_url, rate_limit=None, on_response=recorder
    ) as client:
        session(client)
    return recorder.entries


def test_traffic_of_the_stand_in_has_no_departure(
    entries: list[dict[str, Any]], contract: Contract, tmp_path: Path
) -> None:
    report = observe(contract, [write_har(tmp_path / "some.har", entries)])
    assert [finding.line(1) for finding in report.findings] == []
    assert list(report.lines())[-1] == "12 calls of 11 operations, no departures"


def test_planted_departure_is_found_alone(entries: list[dict[str, Any]], contract: Contract, tmp_path: Path) -> None:
    content = entries[1]["response"]["content"]
    content["text"] = json.dumps({**json.loads(content["text"]), "is_favourite_harbour": True})
    lines = list(observe(contract, [write_har(tmp_path / "some.har", entries)]).lines())
    assert len(lines) < 40, lines
    (line,) = (line for line in lines if line.startswith("  "))
    place, _, rest = line.strip().partition(": ")
    assert rest.startswith("property: response 200 $.is_favourite_harbour not described (boolean); 1 of 2, first in")
    file, _, number = place.rpartition(":")
    assert Path(file).read_text(encoding="utf-8").splitlines()[int(number) - 1] == "Asset:"
