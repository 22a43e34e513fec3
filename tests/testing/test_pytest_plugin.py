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


UPLOAD = """
from pythonik.client import PythonikClient

def test_upload(iconik, tmp_path):
    (tmp_path / "clip.mov").write_bytes(b"content")
    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url) as client:
        done = client.uploads().upload(tmp_path / "clip.mov", title="Clip")
        client.files().download((done.asset_id, done.id), tmp_path / "again.mov")
    assert (tmp_path / "again.mov").read_bytes() == b"content"
"""


def run(folder: Path, tests: str, storage: str, **variables: str) -> str:
    """Run tests with the plugin, and return what pytest prints."""
    (folder / "test_it.py").write_text(tests)
    (folder / "pytest.ini").write_text(f"[pytest]\niconik_storage = {storage}\n")
    # An installed pythonik has it as an entry point, too; pytest loads it once.
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", **variables}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "pythonik.testing.pytest_plugin", str(folder)]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)
    return result.stdout


def test_each_test_has_a_fresh_stand_in_and_faults_fail_it(tmp_path: Path) -> None:
    shown = run(tmp_path, TESTS, "none")
    assert "3 passed, 1 error" in shown, shown
    assert "the stand-in broke the contract:\nthings.list_things" in shown


@pytest.mark.parametrize("engine", ["httpx", "pyreqwest"])
def test_stand_in_and_storage_are_reached_behind_a_proxy(tmp_path: Path, engine: str) -> None:
    proxies = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), "http://user:password@127.0.0.1:1")
    shown = run(tmp_path, UPLOAD, "nanio", PYTHONIK_ENGINE=engine, **proxies)
    assert "1 passed" in shown, shown
