"""The programs in examples/ do what they say, against the stand-in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pythonik.client import PythonikClient

if TYPE_CHECKING:
    from pythonik.testing import StandIn

pytestmark = pytest.mark.slow

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(iconik: StandIn, name: str, *arguments: str) -> str:
    """Return the standard output of a program that has the credentials in its environment only."""
    environment = {
        **os.environ,
        "ICONIK_APP_ID": iconik.app_id,
        "ICONIK_AUTH_TOKEN": iconik.auth_token,
        "ICONIK_BASE_URL": iconik.base_url,
    }
    program = [sys.executable, str(EXAMPLES / name), *arguments]
    ended = subprocess.run(program, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.fixture
def client(iconik: StandIn) -> PythonikClient:
    return PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, raise_on_error=True)


def create(client: PythonikClient, title: str, count: int) -> list[str]:
    return [client.assets().create({"title": f"{title} {number}"}).data.id for number in range(count)]  # type: ignore[misc,union-attr]


def test_multiprocessing(iconik: StandIn, client: PythonikClient) -> None:
    with client:
        asset_ids = create(client, "Harbour", 5)
    printed = run(iconik, "multiprocessing_pool.py", *asset_ids, "nothing")
    expected = [f"{asset_id}: Harbour {number}" for number, asset_id in enumerate(asset_ids)]
    assert printed.splitlines() == [*expected, "nothing: not found"]
