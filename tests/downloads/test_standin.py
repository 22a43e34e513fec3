"""Up to a real S3 server through the stand-in, and down again."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from pythonik.client import PythonikClient
from pythonik.testing import StandIn
from tests.testing.conftest import STORAGES

from .conftest import DownloadWith

pytestmark = pytest.mark.storage

CONTENT = random.Random(8).randbytes((6 << 20) + 321)
MD5 = hashlib.md5(CONTENT, usedforsecurity=False).hexdigest()


@pytest.fixture(scope="module", params=STORAGES)
def iconik_with_storage(request: pytest.FixtureRequest) -> Iterator[StandIn]:
    with StandIn(storage=request.param) as stand_in:
        yield stand_in
        assert stand_in.faults == []


@pytest.fixture(scope="module")
def uploaded(iconik_with_storage: StandIn) -> tuple[str, str]:
    """The identifiers of an asset and of a file that lies on the storage."""
    given = (iconik_with_storage.app_id, iconik_with_storage.auth_token)
    with PythonikClient(*given, base_url=iconik_with_storage.base_url, raise_on_error=True) as client:
        files = client.files()
        asset: Any = client.assets().create({"title": "Harbour"}).data
        storage: Any = files.get_matching_storage("FILES").data
        made: Any = files.create_asset_format(asset.id, {"name": "ORIGINAL", "storage_methods": ["S3"]}).data
        where = {"format_id": made.id, "storage_id": storage.id}
        file_set: Any = files.create_asset_file_sets(
            asset.id, {**where, "name": "a b.mov", "base_dir": "", "component_ids": []}
        ).data
        described = {"original_name": "a b.mov", "directory_path": "", "type": "FILE", "size": len(CONTENT)}
        file: Any = files.create_asset_file(
            asset.id, {**where, **described, "file_set_id": file_set.id, "checksum": MD5}
        ).data
        httpx.put(file.upload_url, content=CONTENT, timeout=30).raise_for_status()
        files.partial_update_asset_file(asset.id, file.id, {"status": "CLOSED"})
    return asset.id, file.id


def test_there_and_back(
    download: DownloadWith, iconik_with_storage: StandIn, uploaded: tuple[str, str], tmp_path: Path
) -> None:
    iconik = iconik_with_storage
    result = download(
        uploaded,
        tmp_path / "a b.mov",
        iconik=iconik.base_url,
        part_size=1 << 20,
        client={"app_id": iconik.app_id, "auth_token": iconik.auth_token},
    )
    assert result.path.read_bytes() == CONTENT
    assert (result.size, result.parts, result.resumed) == (len(CONTENT), 7, 0)
    assert result.checksum == f"md5:{MD5}"
    assert [each.name for each in tmp_path.iterdir()] == ["a b.mov"]


def test_a_truly_expired_url_is_replaced(
    download: DownloadWith, iconik_with_storage: StandIn, uploaded: tuple[str, str], tmp_path: Path
) -> None:
    iconik = iconik_with_storage
    given = (iconik.app_id, iconik.auth_token)
    with PythonikClient(*given, base_url=iconik.base_url, raise_on_error=True) as client:
        file: Any = client.files().get_asset_file(*uploaded).data
    # As a URL that was signed long ago: the storage refuses it.
    file.url = file.url.replace("X-Amz-Date=2", "X-Amz-Date=1")
    assert httpx.get(file.url).status_code in {400, 401, 403}
    result = download(
        file,
        tmp_path / "harbour.mov",
        iconik=iconik.base_url,
        client={"app_id": iconik.app_id, "auth_token": iconik.auth_token},
    )
    assert result.path.read_bytes() == CONTENT


def test_a_file_of_less_than_a_part(
    download: DownloadWith, iconik_with_storage: StandIn, uploaded: tuple[str, str], tmp_path: Path
) -> None:
    """Not all storages take a range that reaches behind the end."""
    iconik = iconik_with_storage
    given = {"app_id": iconik.app_id, "auth_token": iconik.auth_token}
    result = download(uploaded, tmp_path / "a.mov", iconik=iconik.base_url, part_size=1 << 24, client=given)
    assert (result.parts, result.path.read_bytes() == CONTENT) == (1, True)
