"""A server with a published limit, and as many clients as the machine gives: the limit is kept.

How much of it is used depends on what else the machine does, so it is measured here (`make limits`), and tested by a
clock of its own, in test_rate_limit.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import statistics
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest

from pythonik import RateLimit
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.redis_limit import RedisRateLimit

from .conftest import running_redis
from .limited_server import LimitedServer

pytestmark = pytest.mark.slow

ENOUGH = 0.9
"""How much of a limit has to be used on a machine that does nothing else."""
CREDENTIALS = {"app_id": "an-application-id", "auth_token": "a-token"}


def fetch_with_threads(client: PythonikClient, count: int) -> None:
    """Fetch so many assets with 20 threads; the work of one process."""
    client.session  # noqa: B018  (made at the first request, that one would be on its way for long)
    with client, ThreadPoolExecutor(20) as threads:
        for answer in threads.map(lambda n: client.assets().get(str(n)), range(1, count + 1)):
            answer.raise_for_status()


async def fetch_with_tasks(client: AsyncPythonikClient, tasks: int, count: int) -> None:
    """Fetch so many assets with so many tasks."""
    numbers = iter(range(1, count + 1))

    async def work() -> None:
        for number in numbers:
            (await client.assets().get(str(number))).raise_for_status()

    async with client:
        await asyncio.gather(*(work() for _ in range(tasks)))


def three_processes(redis_url: str, name: str, seconds: float) -> LimitedServer:
    """A server after three processes with twenty threads each shared its limit of 200 requests in so many seconds."""
    with LimitedServer(200, seconds) as server:
        limit = RedisRateLimit(redis_url, name, server.requests, server.seconds)
        client = PythonikClient(**CREDENTIALS, base_url=server.url, rate_limit=limit, pickle_credentials=True)
        spawn = multiprocessing.get_context("spawn")
        processes = [spawn.Process(target=fetch_with_threads, args=(client, 200)) for _ in range(3)]
        for process in processes:
            process.start()
        for process in processes:
            process.join(60)
    limit.close()
    assert [process.exitcode for process in processes] == [0, 0, 0]
    return server


def fifty_tasks(seconds: float) -> LimitedServer:
    """A server after fifty tasks shared its limit of 60 requests in so many seconds."""
    with LimitedServer(60, seconds) as server:
        limit = RateLimit(server.requests, server.seconds)
        client = AsyncPythonikClient(**CREDENTIALS, base_url=server.url, rate_limit=limit)
        asyncio.run(fetch_with_tasks(client, 50, 120))
    return server


def test_three_processes_share_one_limit(redis_url: str, name: str) -> None:
    server = three_processes(redis_url, name, 1.0)
    assert len(server.arrivals) == 600
    assert server.breaches == 0


def test_fifty_tasks_share_one_limit() -> None:
    server = fifty_tasks(1.0)
    assert len(server.arrivals) == 120
    assert server.breaches == 0


@pytest.mark.parametrize("others", [30, 60])
def test_requests_of_others_keep_their_share(others: int) -> None:
    with LimitedServer(80, 0.8) as server:
        server.others_send(others)
        limit = RateLimit(server.requests, server.seconds)
        client = AsyncPythonikClient(**CREDENTIALS, base_url=server.url, rate_limit=limit)
        asyncio.run(fetch_with_tasks(client, 4, 80 - others))
    assert server.breaches == 0


def measure() -> int:
    """Print how much of each limit is used, the median of five runs; return 1 if that is too little."""
    lowest = 1.0
    with running_redis() as url:
        cases: dict[str, Callable[[], LimitedServer]] = {
            "3 processes": lambda: three_processes(url, uuid4().hex, 4.0),
            "50 tasks": lambda: fifty_tasks(3.0),
        }
        for name, run in cases.items():
            used = [run().used for _ in range(5)]
            lowest = min(lowest, statistics.median(used))
            print(f"{name}: {statistics.median(used):.3f} of the limit ({min(used):.3f} to {max(used):.3f})")
    return int(lowest < ENOUGH)


if __name__ == "__main__":
    sys.exit(measure())
