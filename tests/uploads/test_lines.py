"""Slow lines, lines that are cut, and outages."""

from __future__ import annotations

import io
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from iconik_api.runtime.policy.retry import Retries
from pythonik.client import PythonikClient
from pythonik.exceptions import ApiConnectionError
from pythonik.uploads import MultipartUpload
from pythonik.uploads.base import window as module
from pythonik.uploads.base.progress import Progress
from pythonik.uploads.base.window import Flight, LineTooSlowError, Window
from tests.runtime.server import Answer, HangUp, Received, Server

from .conftest import Storages, content
from .servers import fault

MIB = 1 << 20
PART = 16 * MIB
STARTED = b"<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A clock that a test moves on."""

    class Clock:
        now = 1000.0

    monkeypatch.setattr(module.time, "monotonic", lambda: Clock.now)
    return Clock


def fill(window: Window, count: int = 8) -> list[int]:
    """Return the parts of 16 MiB that may take off."""
    return [number for number in range(count) if window.enter(number, PART)]


def test_slow_line_carries_two_parts_at_a_time(clock: Any) -> None:
    window = Window()
    assert fill(window) == [0, 1]
    window.hand_over(14 * MIB)  # the buffers of two connections
    clock.now += 32
    window.hand_over(18 * MIB)
    window.leave(0, arrived=True)
    assert fill(window) == [0]


def test_fast_line_carries_all_parts(clock: Any) -> None:
    window = Window()
    assert fill(window) == [0, 1]
    clock.now += 0.3
    window.hand_over(24 * MIB)
    assert len(fill(window)) == 8


def test_line_of_a_few_mib_a_second_carries_what_it_takes_in_a_quarter_of_a_minute(clock: Any) -> None:
    window = Window()
    fill(window)
    for _ in range(3):
        clock.now += 6.4
        window.leave(0, arrived=True)
        assert window.enter(0, PART)
    taken = 1 + len([number for number in range(2, 8) if window.enter(number, PART)])
    assert 3 <= taken <= 5  # 5 MiB/s


def test_line_that_breaks_carries_half_and_one_part_always(clock: Any) -> None:
    window = Window()
    fill(window)
    window.shrink()
    window.leave(0, arrived=False)
    assert fill(window) == []
    window.leave(1, arrived=False)
    window.shrink()
    assert fill(window) == [0]


def test_parts_get_smaller_if_none_arrives() -> None:
    flight = Flight(Progress(None, None), Window(), 1, lambda: True)
    flight.begin()
    flight.begin()
    with pytest.raises(LineTooSlowError):
        flight.begin()


def test_line_that_is_cut_within_each_large_part_carries_smaller_ones(s3: Storages, tmp_path: Path) -> None:
    """A line that is cut after 12 MiB: no part of 16 MiB ever arrives."""
    path = tmp_path / "harbour.mov"
    path.write_bytes(content(20 * MIB))
    rule = s3.faults.add(
        fault.cut(12 * MIB),
        when=lambda seen: seen.method == "PUT" and int(seen.headers.get("content-length", 0)) > 12 * MIB,
        times=100,
    )
    upload = s3.client.uploads().upload(path, transcode=False)
    assert rule.happened <= 3
    assert upload.parts == 4
    assert s3.file(upload.asset_id, upload.id).size == 20 * MIB


def upload_over(answer: Any, retries: Retries, **options: Any) -> None:
    with Server(answer) as s3, PythonikClient("a", "b", base_url="http://127.0.0.1:9", retries=retries) as client:
        urls = MultipartUpload(
            start_url=f"{s3.url}/?start",
            part_url=lambda _, number: f"{s3.url}/?part={number}",
            complete_url=lambda _: f"{s3.url}/?end",
        )
        client.uploads().upload_parts(io.BytesIO(bytes(5 * MIB + 1)), urls, part_size=5 * MIB, **options)


@pytest.mark.parametrize("step", ["start", "part=2", "end"])
def test_outage_is_outlived_for_a_time(step: str) -> None:
    seen: Counter[str] = Counter()

    def answer(received: Received) -> Answer | type[HangUp]:
        name = received.target.partition("?")[2]
        seen[name] += 1
        if name == step and seen[name] <= 30:
            return HangUp
        body = {"start": STARTED, "end": b"<CompleteMultipartUploadResult/>"}.get(name, b"")
        return Answer(200, body, {"ETag": '"t"'})

    upload_over(answer, Retries(None, backoff=0.002, max_delay=0.002, deadline=60))
    assert seen[step] == 31


def test_outage_that_stays_ends_the_upload() -> None:
    def answer(received: Received) -> Answer | type[HangUp]:
        return Answer(200, STARTED) if received.target.endswith("start") else HangUp

    began = time.monotonic()
    with pytest.raises(ApiConnectionError):
        upload_over(answer, Retries(None, backoff=0.002, max_delay=0.002, deadline=0.1))
    assert time.monotonic() - began < 5


def test_request_that_waits_for_its_next_attempt_wakes_up_when_the_upload_ends() -> None:
    is_waiting = threading.Event()

    def answer(received: Received) -> Answer:
        if received.target.endswith("start"):
            return Answer(200, STARTED)
        if received.target.endswith("part=1"):
            is_waiting.set()
            return Answer(503, b"", {"Retry-After": "50"})
        is_waiting.wait(10)
        return Answer(400, b"<Error><Code>InvalidDigest</Code></Error>")

    began = time.monotonic()
    with pytest.raises(Exception, match="InvalidDigest"):
        upload_over(answer, Retries(), workers=2)
    assert time.monotonic() - began < 10
