"""Many requests at once to a server that fails at random."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from random import Random

from iconik_api.runtime.policy.retry import Retries
from pythonik.client import AsyncPythonikClient
from pythonik.exceptions import PythonikError

from .faults import FAULTS, REFUSED
from .server import Exchange, Fault
from .table import cells

#: Faults that a read survives, from docs/faults.md.
SURVIVED = [
    FAULTS[cell.fault]
    for cell in cells()
    if cell.method == "GET" and cell.fault != REFUSED and (cell.again or cell.followed)
]


class RandomFaults:
    """A plan that fails a share of the requests.

    The drawn fault depends on the request and on the number of equal requests before, so the order of tasks does not
    matter.
    """

    def __init__(self, seed: int, share: float = 0.2) -> None:
        self.failed = 0
        self._seed = seed
        self._share = share
        self._asked: Counter[str] = Counter()

    def __call__(self, exchange: Exchange) -> Fault | None:
        asked = f"{exchange.method} {exchange.target}"
        self._asked[asked] += 1
        draw = Random(f"{self._seed} {asked} {self._asked[asked]}")
        if draw.random() >= self._share:
            return None
        self.failed += 1
        return draw.choice(SURVIVED)


@dataclass
class Result:
    """Results of the requests."""

    read: int = 0
    written: int = 0
    not_written: int = 0
    """Writes of which the client does not know, or knows that they failed."""
    wrong: list[str] = field(default_factory=list)


def client_for(url: str) -> AsyncPythonikClient:
    """A client that is patient in numbers and impatient in seconds."""
    retries = Retries(12, backoff=0.002, max_delay=0.02, deadline=None)
    return AsyncPythonikClient("an-app", "a-token", (10.0, 0.5), url, retries=retries, rate_limit=None)


async def storm(client: AsyncPythonikClient, numbers: Iterable[int], in_flight: int = 50) -> Result:
    """Read an asset for each number, and write one for each number that ends in 0, so many at a time."""
    result = Result()
    left = iter(numbers)
    await asyncio.gather(*(_work(client, left, result) for _ in range(in_flight)))
    return result


async def _work(client: AsyncPythonikClient, numbers: Iterator[int], result: Result) -> None:
    for number in numbers:
        await _read(client, number, result)
        if number % 10 == 0:
            await _write(client, number, result)


async def _read(client: AsyncPythonikClient, number: int, result: Result) -> None:
    try:
        response = await client.assets().get(str(number))
    except PythonikError as error:
        result.wrong.append(repr(error))
        return
    if response.data is not None and response.data.title == f"/API/assets/v1/assets/{number}/":
        result.read += 1
    else:
        result.wrong.append(f"asset {number}: {response.response.status_code} {response.response.text}")


async def _write(client: AsyncPythonikClient, number: int, result: Result) -> None:
    try:
        response = await client.assets().create({"title": f"Asset {number}"}, params={"number": number})
    except PythonikError:
        result.not_written += 1
        return
    if response.data is None:
        result.not_written += 1
    elif response.data.title == f"/API/assets/v1/assets/?number={number}":
        result.written += 1
    else:
        result.wrong.append(f"new asset {number}: {response.response.text}")
