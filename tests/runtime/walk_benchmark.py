"""Gain of prefetched pages, and peak memory of a long walk: `make walk`.

A local server answers each request after 50 ms. 10,000 objects in pages of 100 are walked one page after another and
with 8 pages in flight; both are proportional to the number of pages, so 100,000 take ten times as long. 1,000 and
100,000 search hits are walked in processes of their own, which tell their peak of resident memory (on Linux).
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from iconik_api.assets.operations import AsyncAssets, SyncAssets
from iconik_api.runtime.policy.settings import Settings
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport
from iconik_api.search.operations import SyncSearch

from .paging_server import PagingServer

ROOT = Path(__file__).parents[2]
LATENCY = 0.05
TOTAL = 10_000
#: A list that has page numbers beyond the window of 10,000 objects is walked by them only if it is told to.
BY_NUMBERS: Any = {"by": "page"}


def settings(url: str) -> Settings:
    return Settings(url, credentials={}, user_agent="walk")


def seconds(url: str, ahead: int) -> float:
    started = time.perf_counter()
    with (
        SyncTransport(settings(url)) as transport,
        SyncAssets(transport).list_collections.iter(ahead=ahead, **BY_NUMBERS) as found,
    ):
        assert sum(1 for _ in found) == TOTAL
    return time.perf_counter() - started


def seconds_async(url: str, ahead: int) -> float:
    async def run() -> None:
        async with (
            AsyncTransport(settings(url)) as transport,
            AsyncAssets(transport).list_collections.iter(ahead=ahead, **BY_NUMBERS) as found,
        ):
            assert len([True async for _ in found]) == TOTAL

    started = time.perf_counter()
    asyncio.run(run())
    return time.perf_counter() - started


def peak_mebibytes(url: str) -> float:
    """The most memory of a process that walks a search; run in a process of its own."""
    command = [sys.executable, "-m", "tests.runtime.walk_benchmark", url]
    return float(subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout)


def walk_search(url: str) -> None:
    with SyncTransport(settings(url)) as transport:
        for _ in SyncSearch(transport).search.iter({}, ahead=1):
            pass
    # getrusage would return the peak of the parent if it was higher.
    (peak,) = (line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in line)
    print(int(peak) / 1024)


def main() -> int:
    with PagingServer(TOTAL, latency=LATENCY) as server:
        print(f"{TOTAL} objects in pages of 100, {LATENCY * 1000:.0f} ms an answer")
        wrong = []
        for name, measure in (("threads", seconds), ("tasks", seconds_async)):
            alone, eight = measure(server.url, 0), measure(server.url, 8)
            print(f"  {name}: {alone:.2f} s one by one, {eight:.2f} s with 8 in flight: {eight / alone:.2f} of it")
            if eight > alone / 5:
                wrong.append(name)
    peaks = []
    for total in (1000, 100_000):
        with PagingServer(total, size=500) as server:
            peaks.append(peak_mebibytes(server.url))
    print(f"search: peak of {peaks[0]:.1f} MiB for 1,000 hits, {peaks[1]:.1f} MiB for 100,000")
    if peaks[1] - peaks[0] > 10:
        wrong.append("memory")
    return print(f"missed: {', '.join(wrong)}") or 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(walk_search(sys.argv[1]) if sys.argv[1:] else main())
