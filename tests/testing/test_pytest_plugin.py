"""The fixture, in a run of pytest of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

TESTS = """
import httpx

def create(iconik):
    headers = {"App-ID": iconik.app_id, "Auth-Token": iconik.auth_token}
    return httpx.post(f"{iconik.base_url}/API/assets/v1/assets/", json={"title": "x"}, headers=headers)

def test_one(iconik):
    assert create(iconik).status_code == 201
    assert len(iconik.requests) == 1

def test_other(iconik):
    assert iconik.requests == []
    assert iconik.storages[0]["method"] == "FILE"

def test_fault(iconik):
    iconik._server.faults.append("things.list_things: answer.objects: 1 is not of type 'array'")
"""


def test_each_test_has_a_fresh_stand_in_and_faults_fail_it(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\niconik_storage = none\n")
    # An installed pythonik has it as an entry point, too; pytest loads it once.
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "pythonik.testing.pytest_plugin", str(tmp_path)]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=environment)
    assert "3 passed, 1 error" in result.stdout, result.stdout
    assert "the stand-in broke the contract:\nthings.list_things" in result.stdout
