"""`examples/dask_search.py`, on a cluster of Dask."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pythonik.client import PythonikClient

if TYPE_CHECKING:
    from pythonik.testing import StandIn

EXAMPLE = Path(__file__).parents[3] / "examples" / "dask_search.py"


def test_workers_share_one_limit(iconik: StandIn, tmp_path: Path) -> None:
    """50 requests, of which 20 may go in any second, take two seconds at least.

    Two workers with a limit each, and the program with a third, would need one.
    """
    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, raise_on_error=True) as client:
        harbours = [client.assets().create({"title": f"Harbour {number}"}).data.id for number in range(47)]
        for number in range(3):
            client.assets().create({"title": f"Fog {number}"})
        metadata = client.metadata()
        metadata.create_field({"name": "Light", "label": "Light", "field_type": "string"})
        view_id = metadata.create_view({"name": "Footage", "view_fields": [{"name": "Light"}]}).data.id
    environment = {
        **os.environ,
        "ICONIK_APP_ID": iconik.app_id,
        "ICONIK_AUTH_TOKEN": iconik.auth_token,
        "ICONIK_BASE_URL": iconik.base_url,
        # Dask leaves its folder behind.
        "DASK_TEMPORARY_DIRECTORY": str(tmp_path),
    }
    program = [sys.executable, str(EXAMPLE), "harbour", view_id, "Light", "dawn", "--limit", "20", "1"]
    ended = subprocess.run(program, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == 0, ended.stderr
    found = re.fullmatch(r"47 assets by (\d) workers in (\d+\.\d) s\n", ended.stdout)
    assert found, ended.stdout
    assert int(found[1]) == 2
    assert float(found[2]) >= 2.0

    written = [request for request in iconik.requests if request.method == "PUT"]
    assert sorted(request.path.split("/")[5] for request in written) == sorted(harbours)
    values = {"metadata_values": {"Light": {"field_values": [{"value": "dawn"}]}}}
    assert [request.json for request in written] == [values] * 47
    assert {request.status for request in written} == {200}
