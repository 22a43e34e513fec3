from __future__ import annotations

import os
from pathlib import Path

import pytest

from .conftest import Storages, stored_in
from .killed import WORKERS, kill_and_resume

PART = 5 << 20


@pytest.mark.parametrize("moment", [0, 1, 3, 6, 9, 10])
def test_a_killed_upload_goes_on(s3: Storages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int) -> None:
    monkeypatch.setenv("PYTHONIK_UPLOADS", str(tmp_path / "journals"))
    path = tmp_path / "harbour.mov"
    path.write_bytes(os.urandom(8 * PART + 1))
    upload, twice = kill_and_resume(s3, path, PART, moment)
    assert s3.file(upload.asset_id, upload.id) == stored_in(path.read_bytes())
    assert twice <= WORKERS
    assert s3.client.uploads().unfinished() == []
