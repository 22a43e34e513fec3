"""A long run against a server that fails at random: memory stays flat, sockets are given back, nothing is done twice.

`python -m tests.faults.soak` first reads 10,000 assets, each of which has to be right, and then goes on for a minute.
The server is a process of its own, so that what is measured is the client. Exits with 1 when a bound is passed.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from .server import FaultServer
from .storm import RandomFaults, Result, client_for, storm

READS = 10_000
TASKS = 50
#: MiB that the client may grow by after its first seconds.
LARGEST_GROWTH = 8.0
#: Seconds after which all code has run once, and memory has to stay as it is.
WARM = 10.0


def _serve(pipe: Connection) -> None:
    """Serve until told to stop; then say how many requests came, failed and were carried out more than once."""
    plan = RandomFaults(seed=10)
    with FaultServer(plan) as server:
        pipe.send(server.url)
        pipe.recv()
    twice = [request for request, times in server.carried_out.items() if request[0] == "POST" and times > 1]
    pipe.send((len(server.received), plan.failed, twice))


def _memory() -> float:
    """MiB that this process has in memory."""
    gc.collect()
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("/proc/self/status does not say how much memory there is")


def _sockets() -> int:
    """How many sockets this process has open."""
    found = 0
    for each in Path("/proc/self/fd").iterdir():
        # One of them is that by which the folder itself is read, and is gone by now.
        with suppress(FileNotFoundError):
            found += str(each.readlink()).startswith("socket:")
    return found


class _Until:
    """Numbers, until the time is over, and what was measured on the way."""

    def __init__(self, seconds: float) -> None:
        self._began = time.monotonic()
        self._seconds = seconds
        self.warm = 0.0
        self.most_sockets = 0

    def __iter__(self) -> Iterator[int]:
        for number in count(READS):
            passed = time.monotonic() - self._began
            if passed > self._seconds:
                return
            if passed > WARM and not self.warm:
                self.warm = _memory()
            if number % 100 == 0:
                self.most_sockets = max(self.most_sockets, _sockets())
            yield number


async def _soak(url: str, seconds: float) -> list[str]:
    """Run, print what was measured, and return what is wrong with it."""
    sockets_before = _sockets()
    began = time.monotonic()
    async with client_for(url) as client:
        first = await storm(client, range(READS), TASKS)
        print(f"{READS} reads at a fifth of failures: {first.read} right, in {time.monotonic() - began:.0f} s")
        at_start = _memory()
        until = _Until(seconds)
        result = await storm(client, until, TASKS)
        at_end = _memory()
    await asyncio.sleep(0.5)
    sockets_after = _sockets()
    print(f"{seconds:.0f} s, {TASKS} tasks: {result.read} reads, {_writes(result)} writes")
    print(f"memory: {at_start:.1f} MiB at the start, {until.warm:.1f} after {WARM:.0f} s, {at_end:.1f} at the end")
    print(f"sockets: {sockets_before} before, {until.most_sockets} at most, {sockets_after} after")
    wrong = [*first.wrong, *result.wrong]
    if at_end - until.warm > LARGEST_GROWTH:
        wrong.append(f"memory grew by more than {LARGEST_GROWTH} MiB")
    if sockets_after > sockets_before or until.most_sockets > sockets_before + 2 * TASKS:
        wrong.append("sockets leak")
    return wrong


def _writes(result: Result) -> int:
    return result.written + result.not_written


def main() -> int:
    parser = argparse.ArgumentParser(description="Run the client for long against a server that fails at random.")
    parser.add_argument("--seconds", type=float, default=60.0, help="how long, after the first reads (default: 60)")
    seconds = parser.parse_args().seconds
    if seconds <= WARM:
        parser.error(f"memory is measured after {WARM:.0f} seconds: give more of them")
    ours, theirs = get_context("spawn").Pipe()
    server = get_context("spawn").Process(target=_serve, args=(theirs,))
    server.start()
    try:
        wrong = asyncio.run(_soak(ours.recv(), seconds))
        ours.send("stop")
        requests, failed, twice = ours.recv()
    finally:
        server.kill()
        server.join()
    print(f"server: {requests} requests, of which {failed} failed, {len(twice)} writes carried out twice")
    wrong += [f"carried out twice: {request}" for request in twice]
    for each in wrong[:20]:
        print(f"WRONG: {each}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
