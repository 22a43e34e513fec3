"""nsa-pythonik in the same folder is found at import."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import pytest

from pythonik._internal.mixed import warn_of_mix


def install(folder: Path, name: str, version: str) -> str:
    """Lay a distribution into a folder as pip does, and return the path of its package."""
    metadata = folder / f"{name}-{version}.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    (folder / "pythonik").mkdir()
    return str(folder / "pythonik")


def test_a_distribution_in_the_same_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = install(tmp_path, "nsa_pythonik", "1.15.0")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    with pytest.warns(RuntimeWarning, match=r"nsa-pythonik 1\.15\.0 .* pip uninstall --yes nsa-pythonik pythonik"):
        warn_of_mix(package)


def test_a_distribution_elsewhere_is_not_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = install(tmp_path / "a", "nsa_pythonik", "1.15.0")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warn_of_mix(other)  # not on the path
        monkeypatch.setattr(sys, "path", [str(tmp_path / "a"), *sys.path])
        warn_of_mix(str(tmp_path / "b" / "pythonik"))
