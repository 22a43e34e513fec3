"""The counting sink of the tests, as a process of its own: it prints its URL, and ends with its standard input."""

from __future__ import annotations

import argparse
import sys

from tests.uploads.servers.sink import Sink


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.uploads.sink", description=__doc__)
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    parser.add_argument("--rate", type=float, help="bytes a second on each connection")
    options = parser.parse_args()
    with Sink(latency=options.latency, rate=options.rate) as sink:
        print(sink.url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
