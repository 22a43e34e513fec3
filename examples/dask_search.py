"""Set a metadata field on everything that a search finds, from the workers of a Dask cluster, under one rate limit.

    pip install pythonik 'dask[distributed]'
    ICONIK_APP_ID=… ICONIK_AUTH_TOKEN=… python examples/dask_search.py 'harbour' VIEW_ID Light dawn

The client is sent to the workers as its configuration, without the credentials: each worker reads them from its own
environment. The limiter is sent along, here one `RateLimit` that is an actor in the cluster. With a Redis,
`pythonik.redis_limit.RedisRateLimit` does the same for programs that share nothing else.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from itertools import cycle

import anyio.to_thread
from distributed import Actor, Client, Future, LocalCluster

from pythonik import PythonikClient, RateLimit
from pythonik.http import HttpResponse

#: Rate limit of iconik: requests, in seconds.
LIMIT = (1000, 20.0)


class ClusterLimit:
    """A `RateLimit` in one worker of the cluster, which all workers ask.

    Args:
        limit: The actor.
    """

    def __init__(self, limit: Actor) -> None:
        self._limit = limit

    def reserve(self, ticket: str) -> float:
        """Ask for a turn; return the seconds after which to ask again, or 0."""
        seconds: float = self._limit.reserve(ticket).result()
        return seconds

    def observe(self, ticket: str, response: HttpResponse) -> None:
        """Report a response, without its body."""
        self._limit.observe(ticket, _without_body(response)).result()

    def release(self, ticket: str) -> None:
        """Report that a request will get no response."""
        self._limit.release(ticket).result()

    async def areserve(self, ticket: str) -> float:
        """Do as `reserve`."""
        return await anyio.to_thread.run_sync(self.reserve, ticket)

    async def aobserve(self, ticket: str, response: HttpResponse) -> None:
        """Do as `observe`."""
        await anyio.to_thread.run_sync(self.observe, ticket, response)

    async def arelease(self, ticket: str) -> None:
        """Do as `release`."""
        await anyio.to_thread.run_sync(self.release, ticket)


def _without_body(response: HttpResponse) -> HttpResponse:
    """Return a response with the status and the headers of another, which can be sent to a worker."""
    return HttpResponse(response.request, response.status_code, response.headers)


def set_field(client: PythonikClient, asset_ids: Sequence[str], view_id: str, field: str, value: str) -> int:
    """Set a field of some assets in a worker, and return the id of the process."""
    values = {"metadata_values": {field: {"field_values": [{"value": value}]}}}
    for asset_id in asset_ids:
        client.metadata().update_asset_metadata(asset_id, view_id, values)
    return os.getpid()


def set_field_of_hits(
    dask: Client, query: str, view_id: str, field: str, value: str, limit: tuple[int, float] = LIMIT
) -> tuple[int, int]:
    """Set a field of all assets that a search finds; return the number of assets and of processes."""
    shared = ClusterLimit(dask.submit(RateLimit, *limit, actor=True).result())
    with PythonikClient(raise_on_error=True, rate_limit=shared) as client:
        # One client a worker: its tasks, and their threads, share the connections.
        scattered = dask.scatter(client, broadcast=True)
        turns = cycle(dask.scheduler_info()["workers"])
        found = 0
        tasks: list[Future] = []
        search = {"doc_types": ["assets"], "query": query, "sort": [{"name": "id", "order": "asc"}]}
        for page in client.search().search.pages(search, per_page=10):
            asset_ids = [hit.id for hit in page.objects or () if hit.id]
            found += len(asset_ids)
            work = (set_field, scattered, asset_ids, view_id, field, value)
            tasks.append(dask.submit(*work, workers=[next(turns)], pure=False))
        return found, len(set(dask.gather(tasks)))


def main() -> None:
    """Read the command line, start a cluster on this machine, and print the result."""
    arguments = argparse.ArgumentParser(description="Set a metadata field on everything that a search finds.")
    arguments.add_argument("query")
    arguments.add_argument("view_id")
    arguments.add_argument("field")
    arguments.add_argument("value")
    arguments.add_argument("--workers", type=int, default=2)
    arguments.add_argument("--limit", type=float, nargs=2, default=LIMIT, metavar=("REQUESTS", "SECONDS"))
    given = arguments.parse_args()
    with (
        LocalCluster(n_workers=given.workers, threads_per_worker=2, dashboard_address="127.0.0.1:0") as cluster,
        Client(cluster) as dask,
    ):
        limit = int(given.limit[0]), given.limit[1]
        started = time.monotonic()
        assets, workers = set_field_of_hits(dask, given.query, given.view_id, given.field, given.value, limit)
        print(f"{assets} assets by {workers} workers in {time.monotonic() - started:.1f} s")


if __name__ == "__main__":
    main()
