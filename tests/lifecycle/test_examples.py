"""The programs in examples/ do what they say, against the stand-in."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pythonik.client import PythonikClient

if TYPE_CHECKING:
    from pythonik.testing import StandIn

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(iconik: StandIn, name: str, *arguments: str) -> str:
    """What a program prints on standard output; the credentials are in its environment and nowhere else."""
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


def test_dask(iconik: StandIn, client: PythonikClient) -> None:
    """Over 50 requests, of which 20 may go in any second, take two seconds at least.

    Two workers with a limit each, and the program with a third, would need one.
    """
    pytest.importorskip("distributed")
    with client:
        harbours = create(client, "Harbour", 47)
        create(client, "Fog", 3)
        metadata = client.metadata()
        metadata.create_field({"name": "Light", "label": "Light", "field_type": "string"})
        view_id = metadata.create_view({"name": "Footage", "view_fields": [{"name": "Light"}]}).data.id  # type: ignore[union-attr]
        assert isinstance(view_id, str)
    printed = run(iconik, "dask_search.py", "harbour", view_id, "Light", "dawn", "--limit", "20", "1")
    found = re.fullmatch(r"47 assets by (\d) workers in (\d+\.\d) s\n", printed)
    assert found, printed
    assert int(found[1]) == 2
    assert float(found[2]) >= 2.0

    written = [request for request in iconik.requests if request.method == "PUT"]
    assert sorted(request.path.split("/")[5] for request in written) == sorted(harbours)
    values = {"metadata_values": {"Light": {"field_values": [{"value": "dawn"}]}}}
    assert [request.json for request in written] == [values] * 47
    assert {request.status for request in written} == {200}


def test_multiprocessing(iconik: StandIn, client: PythonikClient) -> None:
    with client:
        asset_ids = create(client, "Harbour", 5)
    printed = run(iconik, "multiprocessing_pool.py", *asset_ids, "nothing")
    expected = [f"{asset_id}: Harbour {number}" for number, asset_id in enumerate(asset_ids)]
    assert printed.splitlines() == [*expected, "nothing: not found"]
