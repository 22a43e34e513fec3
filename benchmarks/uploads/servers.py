"""Servers for the contestants, each a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from urllib.parse import urlsplit

from pythonik.testing.storage import SeaweedFS

from .meter import Target


@contextmanager
def seaweedfs() -> Iterator[Target]:
    """SeaweedFS on an empty folder."""
    server = SeaweedFS()
    try:
        bucket = server.bucket
        yield Target(bucket.endpoint, bucket.name, bucket.access_key, bucket.secret_key)
    finally:
        server.stop()


@contextmanager
def iconik() -> Iterator[Target]:
    """Provide the stand-in for iconik, with SeaweedFS on an empty folder."""
    with _process(["-m", "pythonik.testing", "--storage", "seaweedfs"]) as line:
        ready = json.loads(line)
        yield Target(ready.pop("storage_endpoint"), "", "", "", ready)


@contextmanager
def sink(latency: float = 0.0, rate: float | None = None) -> Iterator[Target]:
    """Provide a counting sink.

    Args:
        latency: Seconds before each answer.
        rate: Bytes a second on each connection; `None` for no bound.
    """
    options = ["--latency", str(latency), *(["--rate", str(rate)] if rate is not None else [])]
    with _process(["-m", "benchmarks.uploads.sink", *options]) as line:
        yield Target(f"http://{urlsplit(line).netloc}", "bucket", "anyone", "anything")


@contextmanager
def _process(arguments: Sequence[str]) -> Iterator[str]:
    """Run a module of Python; the first line that it prints."""
    process = subprocess.Popen(  # noqa: S603 - the command is put together here
        [sys.executable, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        line = process.stdout.readline()
        if not line:
            raise SystemExit(f"{' '.join(arguments)} does not start")
        yield line.strip()
    finally:
        process.terminate()
        process.communicate()
