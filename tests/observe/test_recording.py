"""Recordings of the client: shapes without content, which `observe` reads."""

from __future__ import annotations

import asyncio
import json
import logging
import multiprocessing
import os
import stat
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.observe.contract import Contract, read_contract
from generator.observe.report import Report, observe
from iconik_api.assets import models as m
from iconik_api.runtime.recording.recorder import Recorder
from iconik_api.runtime.recording.shapes import ANYTHING, Shaper, expected_of
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.testing import StandIn

SPEC = Path(__file__).parents[2] / "spec"
CONTRACT = Path(__file__).parents[2] / "generated/iconik_api/contract"
ASSET_ID = "0b4d6b0a-7d3c-4f6e-9a51-2f6f0c7d1e90"
ASSET = {"id": ASSET_ID, "title": "Harbour at dawn", "status": "ACTIVE"}


@pytest.fixture(scope="module")
def contract() -> Contract:
    return read_contract(SPEC)


def shape(value: Any, annotation: Any = None) -> Any:
    return Shaper(lambda name: "#").shape(value, ANYTHING if annotation is None else expected_of(annotation))


SHAPES: list[tuple[Any, Any, Any]] = [
    ("Harbour", None, "string <=16"),
    ("", None, "string empty"),
    (ASSET_ID, None, "string uuid"),
    ("2024-05-14T09:30:00.000000", None, "string date-time"),
    ("2024-05-14", None, "string date"),
    ("2024-13-14", None, "string <=16"),
    ("https://harbour.example/a", None, "string uri"),
    ("someone@harbour.example", None, "string email"),
    ("x" * 70_000, None, "string longer"),
    (7, None, "integer int32"),
    (1 << 40, None, "integer int64"),
    (1 << 70, None, "integer big"),
    (0.5, None, "number"),
    (True, None, "boolean"),
    (None, None, "null"),
    ({"Harbour": 1}, None, {"#": "integer int32"}),
    ({"harbour": 1}, None, {"#": "integer int32"}),
    ({"title": "x", "status": "ACTIVE"}, m.Asset, {"title": "string <=16", "status": "=ACTIVE"}),
    ({"status": "Harbour"}, m.Asset, {"status": "string <=16"}),
    ({"title": "ACTIVE"}, m.Asset, {"title": "string <=16"}),
    ({"new_name": {"inner": 1}}, m.Asset, {"new_name": {"#": "integer int32"}}),
    ({"Harbour Film": 1}, m.Asset, {"#": "integer int32"}),
    ({"k3y": 1}, m.Asset, {"#": "integer int32"}),
    (["a", "b", 1, {"x": 1}], None, ["<=4", "string <=16", "integer int32", {"#": "integer int32"}]),
    ({"versions": [{"status": "ACTIVE"}]}, m.Asset, {"versions": ["one", {"status": "=ACTIVE"}]}),
]


@pytest.mark.parametrize(("value", "annotation", "expected"), SHAPES)
def test_value_has_the_shape(value: Any, annotation: Any, expected: Any) -> None:
    assert shape(value, annotation) == expected


def test_long_list_is_sampled() -> None:
    shaper = Shaper(str)
    assert shaper.shape([*range(1000)], ANYTHING) == ["<=1k", "integer int32"]
    assert shaper.nodes < 20


def test_deep_value_has_an_end() -> None:
    value: Any = 1
    for _ in range(500):
        value = [value]
    assert "unknown" in json.dumps(shape(value))


def recorded(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


class Server:
    """A transport that gives one response after the other."""

    def __init__(self, *responses: Any, status: int = 200) -> None:
        self._responses: Iterator[Any] = iter(responses)
        self._status = status

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(self._status, json=next(self._responses))


def client(path: Path | None, server: Server, **options: Any) -> PythonikClient:
    return PythonikClient(
        "app", "token", record=path, rate_limit=None, transport=httpx.MockTransport(server), **options
    )


def report(contract: Contract, path: Path) -> Report:
    found = observe(contract, [path])
    assert found.problems == []
    return found


PLANTED: Mapping[str, tuple[Mapping[str, Any], str]] = {
    "property": ({"colour_of_harbour": 1}, "property"),
    "other spelling": ({"Harbour Film": 1}, "property"),
    "type": ({"duration_milliseconds": "long", "title": 7}, "type"),
    "format": ({"date_created": "yesterday"}, "format"),
    "enum value": ({"status": "AJAR"}, "enum value"),
    "null": ({"title": None}, "null"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_departure_in_a_recording_is_found_alone(name: str, contract: Contract, tmp_path: Path) -> None:
    changes, kind = PLANTED[name]
    path = tmp_path / "shapes.jsonl"
    changed = {**ASSET, **changes}
    changed.pop("duration_milliseconds", None)
    with client(path, Server(ASSET, changed)) as iconik:
        iconik.assets().get_asset(ASSET_ID)
        iconik.assets().get_asset(ASSET_ID)
    assert [(each.departure.kind, each.count) for each in report(contract, path).findings] == [(kind, 1)]


def test_error_and_parameters_agree(contract: Contract, tmp_path: Path) -> None:
    path = tmp_path / "shapes.jsonl"
    with client(path, Server({"errors": ["none"]}, status=404)) as iconik:
        iconik.assets().get_asset(ASSET_ID, include_users=True)
    assert report(contract, path).findings == []
    assert recorded(path)[1]["query"] == [["include_users", "boolean"]]


def test_query_names_beyond_the_contract_are_hashed_behind_the_first_dot(contract: Contract, tmp_path: Path) -> None:
    path = tmp_path / "shapes.jsonl"
    params = {"metadata.harbour": "x", "colour": 1, "Title 7": 2, "filter[dawn]": 3}
    with client(path, Server(ASSET)) as iconik:
        iconik.assets().get_asset(ASSET_ID, params=params)
    text = path.read_text(encoding="utf-8")
    assert '["metadata.#' in text
    assert '["colour",' in text
    assert '["filter[#' in text
    assert "harbour" not in text
    assert "Title" not in text
    assert "dawn" not in text
    assert {each.departure.kind for each in report(contract, path).findings} == {"query parameter"}


def session(iconik: PythonikClient) -> None:
    """Call operations of several services with content of many kinds."""
    asset = iconik.assets().create_asset({"title": "Moored vessel", "external_id": "vessel/4711"}).data
    assert asset is not None
    assert isinstance(asset.id, str)
    iconik.assets().update_asset(asset.id, {"title": "Moored vessel, night", "category": "Nocturne"})
    iconik.assets().get_asset(asset.id)
    iconik.assets().create_segment(
        asset.id, {"segment_type": "COMMENT", "segment_text": "Too dark at the quay", "time_start_milliseconds": 71717}
    )
    iconik.collections().create_collection({"title": "Vessels of Bremen"})
    iconik.metadata().create_field({"name": "shipyard_name", "label": "Shipyard", "field_type": "string"})
    view = iconik.metadata().create_view({"name": "Vessel facts", "view_fields": [{"name": "shipyard_name"}]}).data
    assert view is not None
    values = {"metadata_values": {"shipyard_name": {"field_values": [{"value": "Weserwerft"}]}}}
    iconik.metadata().update_asset_metadata(asset.id, str(view.id), values)
    iconik.search().search(
        {"query": "Nocturne", "doc_types": ["assets"], "sort": [{"name": "metadata.shipyard_name", "order": "asc"}]}
    )
    iconik.session.get(f"{iconik.base_url}/API/assets/v1/assets/{asset.id}/", params={"include_users": True})
    iconik.assets().list_assets(per_page=10)
    iconik.jobs().create_job(
        {"type": "TRANSFER", "title": "Tow the vessel", "status": "READY", "object_type": "assets"}
    )


def leaves(value: Any) -> Iterator[str]:
    """Yield the texts and large numbers in a value."""
    if isinstance(value, Mapping):
        for each in value.values():
            yield from leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from leaves(each)
    elif isinstance(value, str) and len(value) > 3:
        yield value
    elif isinstance(value, int) and value > 9999:
        yield str(value)


def listed() -> set[str]:
    """Return the listed values of the contract."""
    found: set[str] = set()
    pending = [json.loads(path.read_text(encoding="utf-8")) for path in CONTRACT.glob("*.json")]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            found.update(each for each in value.get("enum", ()) if isinstance(each, str))
            pending += value.values()
        elif isinstance(value, list):
            pending += value
    return found


def test_recording_of_a_long_session_contains_no_value(iconik: StandIn, contract: Contract, tmp_path: Path) -> None:
    path = tmp_path / "shapes.jsonl"
    sent: set[str] = {"Weserwerft", "shipyard_name", iconik.app_id, iconik.auth_token}

    def note(response: Any) -> None:
        if response.content:
            sent.update(leaves(response.json()))
        if response.request.content:
            sent.update(leaves(json.loads(response.request.content)))
        sent.update(part for part in str(response.request.url).split("/") if len(part) > 30)

    with PythonikClient(
        iconik.app_id, iconik.auth_token, base_url=iconik.base_url, rate_limit=None, record=path, on_response=note
    ) as client:
        session(client)
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) == 13
    assert [line["path"] for line in recorded(path)[1:] if line["status"] >= 300] == []
    assert len(sent) > 40
    assert [value for value in sent - listed() if value in text] == []
    assert [each.line(1) for each in report(contract, path).findings] == []


def test_file_belongs_to_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "shapes.jsonl"
    path.touch(0o644)
    with client(path, Server(ASSET)) as iconik:
        iconik.assets().get_asset(ASSET_ID)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_file_that_cannot_be_opened_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="directory"):
        client(tmp_path, Server())


def test_invalid_path_is_refused() -> None:
    with pytest.raises(TypeError, match="record must be a path or None, not int"):
        client(7, Server())  # type: ignore[arg-type]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_full_disk_ends_the_recording_and_not_the_call(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "pythonik"):
        recorder = Recorder.__new__(Recorder)
        recorder._file = os.open("/dev/full", os.O_WRONLY)
        recorder._write({})
        recorder.note(None, None)  # type: ignore[arg-type]
    assert [record.getMessage() for record in caplog.records] == [
        "the recording of shapes has ended: No space left on device"
    ]


def test_environment_names_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "shapes.jsonl"
    monkeypatch.setenv("PYTHONIK_RECORD", str(path))
    with client(None, Server(ASSET)) as iconik:
        iconik.with_options(strict=True).assets().get_asset(ASSET_ID)
    assert [line.get("path") for line in recorded(path)] == [None, "/API/assets/v1/assets/{asset_id}/"]


def test_client_without_recording_has_no_recorder() -> None:
    with client(None, Server()) as iconik:
        assert iconik._transport.settings.recorder is None


def test_removed_file_is_made_again_by_the_next_client(tmp_path: Path) -> None:
    path = tmp_path / "shapes.jsonl"
    client(path, Server()).close()
    path.unlink()
    client(path, Server()).close()
    client(path, Server()).close()
    assert len(recorded(path)) == 1


def test_asynchronous_client_records(tmp_path: Path) -> None:
    path = tmp_path / "shapes.jsonl"

    async def run() -> None:
        transport = httpx.MockTransport(Server(ASSET))
        async with AsyncPythonikClient("app", "token", record=path, rate_limit=None, transport=transport) as iconik:
            await iconik.assets().get_asset(ASSET_ID)

    asyncio.run(run())
    assert len(recorded(path)) == 2


def test_later_calls_are_counted_in_part(contract: Contract, tmp_path: Path) -> None:
    path = tmp_path / "shapes.jsonl"
    large = {**ASSET, "category": "x" * 3000}
    with client(path, Server(*[large] * 101)) as iconik:
        for _ in range(101):
            iconik.assets().get_asset(ASSET_ID)
    lines = recorded(path)[1:]
    assert [line["skipped"] for line in lines[:5]] == [0] * 5
    assert 20 < len(lines) < 70
    assert len(lines) + sum(line["skipped"] for line in lines) >= 99


def write_many(path: str) -> None:
    recorder = Recorder(path, "a client")
    for number in range(200):
        recorder._write({"shapes": 1, "number": number, "filler": "x" * 500})


def test_threads_and_processes_write_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "shapes.jsonl"
    processes = [multiprocessing.get_context("spawn").Process(target=write_many, args=(str(path),)) for _ in range(2)]
    threads = [threading.Thread(target=write_many, args=(str(path),)) for _ in range(3)]
    workers: list[Any] = [*processes, *threads]
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    lines = recorded(path)
    assert len(lines) == 5 * 201
    assert all(len(line.get("filler", "x" * 500)) == 500 for line in lines)


def test_damaged_line_is_named_and_the_rest_read(contract: Contract, tmp_path: Path) -> None:
    path = tmp_path / "shapes.jsonl"
    with client(path, Server(ASSET, ASSET)) as iconik:
        iconik.assets().get_asset(ASSET_ID)
        iconik.assets().get_asset(ASSET_ID)
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([lines[0], lines[1][:-9], lines[2], '{"shapes":1,"path":"/x"}', "[]"]), encoding="utf-8")
    found = observe(contract, [path])
    assert [problem.partition(": ")[2] for problem in found.problems] == [
        f"line {number}: damaged, left out" for number in (2, 4, 5)
    ]
    assert list(found.lines())[-1].startswith("1 calls of 1 operations")
