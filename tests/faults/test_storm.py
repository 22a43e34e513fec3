"""A fifth of many requests fails, and nobody notices."""

from __future__ import annotations

import asyncio

import pytest

from .server import FaultServer
from .storm import RandomFaults, Result, client_for, storm

pytestmark = pytest.mark.slow

READS = 1_000


def test_every_answer_is_right_and_nothing_is_done_twice() -> None:
    plan = RandomFaults(seed=20)

    async def run(url: str) -> Result:
        async with client_for(url) as client:
            return await storm(client, range(READS))

    with FaultServer(plan) as server:
        result = asyncio.run(run(server.url))
    assert result.wrong == []
    assert result.read == READS
    assert result.written + result.not_written == READS / 10
    # Some writes are lost for the client, about one of ten; most of those that were declined are sent again.
    assert 0 < result.not_written < READS / 10 / 4
    assert 0.17 < plan.failed / len(server.received) < 0.23
    writes = {request: times for request, times in server.carried_out.items() if request[0] == "POST"}
    assert set(writes.values()) == {1}
    assert result.written <= len(writes) <= READS / 10
