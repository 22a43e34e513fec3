"""The command works where its wheel and that of the client are installed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from .conftest import ROOT, run

pytestmark = pytest.mark.build


def test_says_its_version(unpacked: Callable[..., Path]) -> None:
    site = unpacked("pythonik", "pythonik-cli")
    code = (
        "import pythonik.cli\n"
        f"assert pythonik.cli.__file__.startswith({str(site)!r})\n"
        "raise SystemExit(pythonik.cli.main(['--version']))\n"
    )
    info = yaml.safe_load((ROOT / "spec/shared/info.yaml").read_text())
    assert run(site, code) == ["pythonik", info["version"]]
