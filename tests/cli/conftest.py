"""Fixtures for tests of the command line: the command in this process, and in a process of its own."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from pythonik.cli import main
from pythonik.client import PythonikClient
from pythonik.testing import StandIn
from tests.runtime.server import Answer, Received, Server

COMMAND = [sys.executable, "-m", "pythonik.cli"]
#: Slow enough to be interrupted: three parts and a bit, a part in a second.
SLOWLY = ["--part-size", "5MiB", "--workers", "1", "--bandwidth", "5MiB"]


@attrs.frozen
class Result:
    """The result of a command."""

    code: int
    out: str
    err: str

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events on standard output with `--json`."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def last(self) -> dict[str, Any]:
        return self.events[-1]


Run = Callable[..., Result]
Refuse = Callable[..., None]


@pytest.fixture
def iconik(iconik: StandIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> StandIn:
    """A fresh stand-in that the environment leads to."""
    monkeypatch.setenv("ICONIK_APP_ID", iconik.app_id)
    monkeypatch.setenv("ICONIK_AUTH_TOKEN", iconik.auth_token)
    monkeypatch.setenv("ICONIK_BASE_URL", iconik.base_url)
    monkeypatch.setenv("PYTHONIK_UPLOADS", str(tmp_path / "journals"))
    return iconik


@pytest.fixture
def client(iconik: StandIn) -> Iterator[PythonikClient]:
    with PythonikClient(raise_on_error=True) as client:
        yield client


@pytest.fixture
def run(iconik: StandIn, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command in this process. No secret may show."""

    def run(*arguments: object) -> Result:
        capsys.readouterr()
        code = main([str(each) for each in arguments])
        out, err = capsys.readouterr()
        return shown(Result(code, out, err), iconik)

    return run


@pytest.fixture
def spawn(iconik: StandIn) -> Run:
    """Runs the command as a process of its own."""

    def spawn(*arguments: object, stdin: bytes = b"", env: dict[str, str] | None = None) -> Result:
        command = [*COMMAND, *map(str, arguments)]
        done = subprocess.run(command, input=stdin, capture_output=True, check=False, env={**os.environ, **(env or {})})
        return shown(Result(done.returncode, done.stdout.decode(), done.stderr.decode()), iconik)

    return spawn


@pytest.fixture
def stop_midway(iconik: StandIn) -> Run:
    """Runs the command as a process of its own until bytes are there, and then sends it a signal.

    With `when`, it waits for that, too.
    """

    def stop_midway(number: signal.Signals, *arguments: object, when: Callable[[], bool] = lambda: True) -> Result:
        command = [*COMMAND, *map(str, arguments), "--json"]
        streams: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        # A process that a shell starts in the background ignores Ctrl-C, and so would the processes of the tests.
        with subprocess.Popen(
            command, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **streams
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            seen = []
            for line in process.stdout:
                seen.append(line)
                if json.loads(line).get("done"):
                    break
            while not when():
                time.sleep(0.001)
            process.send_signal(number)
            rest, err = process.stdout.read(), process.stderr.read()
        return shown(Result(process.returncode, "".join(seen) + rest, err), iconik)

    return stop_midway


def shown(result: Result, iconik: StandIn) -> Result:
    """The result, of which nothing is a secret."""
    for secret in (iconik.auth_token, "X-Amz-Signature", "uploadId="):
        assert secret not in result.out + result.err
    return result


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.mov"
    path.write_bytes(b"harbour at dawn")
    return path


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """Three parts and a bit of the least size that S3 takes."""
    path = tmp_path / "large.mov"
    path.write_bytes(random.Random(5).randbytes((15 << 20) + 321))
    return path


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """A folder with files in folders."""
    folder = tmp_path / "card"
    for number, name in enumerate(("1.mov", "a/1.mov", "a/2.mov")):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(random.Random(number).randbytes(1000 + number))
    return folder


@pytest.fixture
def refusing(iconik: StandIn, monkeypatch: pytest.MonkeyPatch) -> Iterator[Refuse]:
    """Puts a server before iconik that refuses what it is told to: a method, the end of a path, bytes of the body."""
    refused: list[tuple[str, str, bytes]] = []

    def answer(received: Received) -> Answer:
        if any(
            received.method == method and received.path.endswith(end) and held in received.body
            for method, end, held in refused
        ):
            return Answer(422, json.dumps({"errors": ["not today"]}).encode(), {"Content-Type": "application/json"})
        names = ("App-ID", "Auth-Token", "Content-Type")
        headers = {name: received.headers[name] for name in names if name in received.headers}
        url = iconik.base_url + received.target
        found = forward.request(received.method, url, content=received.body, headers=headers)
        return Answer(found.status_code, found.content, {"Content-Type": found.headers.get("Content-Type", "")})

    with httpx.Client() as forward, Server(answer) as server:
        monkeypatch.setenv("ICONIK_BASE_URL", server.url)
        yield lambda method, end, held=b"": refused.append((method, end, held))


def assets(iconik: StandIn) -> int:
    """How many assets there are."""
    headers = {"App-ID": iconik.app_id, "Auth-Token": iconik.auth_token}
    total: int = httpx.get(f"{iconik.base_url}/API/assets/v1/assets/", headers=headers).json()["total"]
    return total


def stored(client: PythonikClient, asset_id: str, file_id: str) -> bytes:
    """Return the content of a file on the storage."""
    file: Any = client.files().get_file(asset_id, file_id).data
    assert file.status == "CLOSED"
    return httpx.get(file.url).raise_for_status().content
