"""A real Redis server, for as long as the tests of this folder run."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest
import redis

PASSWORD = "a-password-that-nobody-may-see"


def pytest_itemcollected(item: pytest.Function) -> None:
    """Mark what needs Redis, and keep it in one worker, which starts the server once."""
    if "redis_url" in item.fixturenames:
        item.add_marker("storage")
        item.add_marker(pytest.mark.xdist_group("redis"))


@contextmanager
def running_redis() -> Iterator[str]:
    """Start a Redis server that keeps nothing, give its URL, and end it."""
    binary = shutil.which("redis-server") or shutil.which("valkey-server")
    if binary is None:
        reason = "redis-server is not installed (Debian: apt-get install redis-server)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with tempfile.TemporaryDirectory(prefix="pythonik-redis-") as folder:
        # A socket in a folder of its own, since a port that is free now may be taken by the time that Redis opens it.
        options = {"port": "0", "unixsocket": f"{folder}/socket", "dir": folder, "save": "", "requirepass": PASSWORD}
        command = [binary, *(part for name, value in options.items() for part in (f"--{name}", value))]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
            try:
                url = f"unix://:{PASSWORD}@{folder}/socket"
                _wait_for(url, server)
                yield url
            finally:
                server.terminate()


def _wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 15
    with redis.Redis.from_url(url) as client:
        while True:
            try:
                client.ping()
            except redis.ConnectionError:
                if server.poll() is not None or time.monotonic() > deadline:
                    pytest.fail("the Redis server did not start")
                time.sleep(0.02)
            else:
                return


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """URL of the Redis server of the tests, with its password."""
    with running_redis() as url:
        yield url


@pytest.fixture
def name() -> str:
    """A name for a limit that no other test uses."""
    return uuid4().hex
