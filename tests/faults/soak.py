"""A long run against servers that fail at random: nothing is done twice, lost or left, and nothing grows.

`python -m tests.faults.soak` reads 10,000 assets, each of which must be right, cancels 10,000 calls, and then works for
a minute: calls, walks, uploads and downloads, some of which a signal or a cancel ends. Memory, descriptors, threads and
tasks have to stay as they were after the first rounds of work, and no record or journal may stay open. The servers are
processes of their own, so that the client is measured. Exits with 1 when a bound is passed.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from tests.engines import ENGINES

from .server import FaultServer
from .storm import RandomFaults, Result, client_for, storm
from .test_cancels import TURNS, cancel_and_go_on
from .work import Work, serve

READS = 10_000
TASKS = 50
#: MiB that the client may grow by after its first seconds.
LARGEST_GROWTH = 8.0
#: Seconds after which all code has run once, and memory has to stay as it is.
WARM = 10.0
CANCELS = 10_000
#: Works of a round, in the main thread and again in tasks.
WORKS = 40
#: Descriptors and threads by which the second half of the rounds may exceed the first: connections and workers vary.
MORE = 12


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


def _storm(seconds: float) -> list[str]:
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
    return [*wrong, *(f"carried out twice: {request}" for request in twice)]


def _cancel() -> list[str]:
    """Cancel calls on each engine, over connections that serve one request, three, and any number."""
    cases = [(engine, requests) for engine in ENGINES for requests in (1, 3, 1000)]
    for engine, requests in cases:
        asyncio.run(cancel_and_go_on(engine, [each % (2 * TURNS) for each in range(CANCELS // len(cases))], requests))
    print(f"{CANCELS} calls cancelled, and all calls afterwards were answered")
    return []


class _Size(NamedTuple):
    """Size of the process between two rounds of work: MiB and numbers."""

    memory: float
    descriptors: int
    threads: int
    tasks: int


def _size(work: Work) -> _Size:
    return _Size(_memory(), *(len(os.listdir(f"/proc/self/{name}")) for name in ("fd", "task")), work.tasks())  # noqa: PTH208


def rounds(seconds: float, works: int = WORKS) -> tuple[list[_Size], list[str], Work]:
    """Work for so long, and at least two rounds.

    Returns:
        The size after each round, what is wrong, and the work.
    """
    ours, theirs = get_context("spawn").Pipe()
    sizes: list[_Size] = []
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="pythonik-soak-") as folder:
        files = Path(folder, "files")
        files.mkdir()
        os.environ["PYTHONIK_UPLOADS"] = f"{folder}/journals"
        server = get_context("spawn").Process(target=serve, args=(theirs, folder))
        server.start()
        try:
            work = Work(ours.recv(), files)
            end = time.monotonic() + seconds
            while time.monotonic() < end or len(sizes) < 2:
                wrong += work.round(works)
                ours.send("reset")
                wrong += ours.recv()
                sizes.append(_size(work))
            work.close()
            ours.send("stop")
            server.join(10)
        finally:
            server.kill()
            server.join()
    return sizes, wrong, work


def _work(seconds: float) -> list[str]:
    sizes, wrong, work = rounds(seconds)
    print(f"{len(sizes)} rounds of work: {', '.join(f'{each} {times}' for each, times in sorted(work.done.items()))}")
    half = len(sizes) // 2
    before, after = (_Size(*map(max, *part, part[0])) for part in (sizes[:half], sizes[half:]))
    print(f"at most in the first half: {before}")
    print(f"at most in the second half: {after}")
    if after.memory > before.memory + LARGEST_GROWTH:
        wrong.append(f"memory grew by more than {LARGEST_GROWTH} MiB")
    wrong += [
        f"{name} grow" for name in ("descriptors", "threads") if getattr(after, name) > getattr(before, name) + MORE
    ]
    return wrong + (["tasks are left in the event loop"] if after.tasks else [])


def main() -> int:
    parser = argparse.ArgumentParser(description="Run the client for long against servers that fail at random.")
    parser.add_argument("--minutes", type=float, default=1.0, help="time of the work after the reads (default: 1)")
    minutes = parser.parse_args().minutes
    if minutes <= 0:
        parser.error("--minutes: expected a positive number")
    wrong = [*_storm(max(2 * WARM, 10 * minutes)), *_cancel(), *_work(60 * minutes)]
    for each in wrong[:20]:
        print(f"WRONG: {each}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
