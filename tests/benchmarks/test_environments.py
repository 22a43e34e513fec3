from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.peers import environments
from benchmarks.peers.environments import ENVIRONMENTS, Environment


def test_peers_are_pinned_and_ours_is_the_wheel() -> None:
    for name, environment in ENVIRONMENTS.items():
        for requirement in environment.requirements:
            assert requirement.startswith("{wheel}") if name.startswith("ours") else "==" in requirement


def test_made_anew_when_the_wheel_is_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Path] = []
    monkeypatch.setattr(environments.venv, "create", lambda folder, **_: made.append(folder) or folder.mkdir())
    monkeypatch.setattr(environments.subprocess, "run", lambda *_, **__: None)
    environment = Environment(tmp_path / "made", ["{wheel}"], [], [])
    wheel = tmp_path / "some.whl"
    wheel.write_bytes(b"one")
    environments.make(environment, wheel)
    environments.make(environment, wheel)
    assert len(made) == 1
    wheel.write_bytes(b"two")
    monkeypatch.setattr(environments.venv, "create", lambda folder, **_: made.append(folder))
    environments.make(environment, wheel)
    assert len(made) == 2
