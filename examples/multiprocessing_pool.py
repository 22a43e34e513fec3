"""Read assets in several processes.

    ICONIK_APP_ID=… ICONIK_AUTH_TOKEN=… python examples/multiprocessing_pool.py ID ID ID …

A client is pickled as its configuration: each process has connections of its own, and takes the credentials from its
environment. A `RateLimit` counts for one process, so each gets its part; a `pythonik.redis_limit.RedisRateLimit` would
be shared by all.
"""

from __future__ import annotations

import sys
from functools import partial
from multiprocessing import get_context

from pythonik import PythonikClient, RateLimit

PROCESSES = 4


def title(client: PythonikClient, asset_id: str) -> str:
    """Return a line about an asset; this runs in a process of the pool."""
    asset = client.assets().get(asset_id).data
    return f"{asset_id}: {asset.title if asset else 'not found'}"


def main() -> None:
    """Print the titles of the assets that are named on the command line."""
    client = PythonikClient(rate_limit=RateLimit(1000 // PROCESSES, 20.0))
    with get_context("spawn").Pool(PROCESSES) as processes:
        for line in processes.imap(partial(title, client), sys.argv[1:], chunksize=50):
            print(line)


if __name__ == "__main__":
    main()
