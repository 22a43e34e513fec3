"""``python -m pythonik.testing`` as another program sees it."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys

import httpx
import pytest

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_when_it_is_ready_and_stops_when_it_is_told(number: signal.Signals, plain: httpx.Client) -> None:
    command = [sys.executable, "-m", "pythonik.testing", "--port", "0", "--storage", "nanio"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        headers = {"App-ID": ready["app_id"], "Auth-Token": ready["auth_token"]}
        response = plain.get(f"{ready['base_url']}/API/files/v1/storages/", headers=headers)
        assert response.json()["total"] == 3
        assert plain.get(ready["storage_endpoint"]).status_code == 403
        process.send_signal(number)
        assert process.wait(10) == 0
    for address in (ready["base_url"], ready["storage_endpoint"]):
        with pytest.raises(httpx.ConnectError):
            plain.get(address)


def test_a_wrong_option_is_told() -> None:
    command = [sys.executable, "-m", "pythonik.testing", "--storage", "tape"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert "'tape'" in result.stderr


def test_a_port_that_is_taken_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "pythonik.testing", "--storage", "none", "--port", port]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith("python -m pythonik.testing: ")
    assert "in use" in result.stderr
