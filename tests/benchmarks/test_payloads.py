"""The responses for the contestants fill every property of the contract."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from benchmarks.peers import payloads
from benchmarks.peers.contestants import job
from pythonik.testing.schemas import Schemas

from .conftest import WALKED

pytestmark = pytest.mark.slow

DOCUMENT = json.loads(payloads.CONTRACT.read_bytes())
SCHEMAS = DOCUMENT["components"]["schemas"]


def unfilled(value: Any, schema: Mapping[str, Any], place: str) -> Iterator[str]:
    """The places at which a property of the schema is missing, null, or empty."""
    if "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    for several in ("oneOf", "anyOf", "allOf"):
        if several in schema:
            yield from unfilled(value, schema[several][0], place)
    if value in (None, "", [], {}):
        yield place
    for name, each in schema.get("properties", {}).items():
        yield from unfilled(value.get(name), each, f"{place}.{name}")
    if schema.get("type") == "array":
        for each in value or ():
            yield from unfilled(each, schema["items"], f"{place}[]")


@pytest.mark.parametrize("kind", payloads.LISTS)
def test_assets_are_full_and_as_the_contract_says(answers: Path, kind: str) -> None:
    schema = payloads.LISTS[kind]
    page = json.loads((answers / kind / "100.json").read_bytes())
    breaches = Schemas(DOCUMENT).answer_check(SCHEMAS[schema])
    for asset in page["objects"]:
        assert breaches(asset) == []
        assert list(unfilled(asset, SCHEMAS[schema], kind)) == []
    assert Schemas(DOCUMENT).answer_check(SCHEMAS["Assets"])(page) == []


def test_hits_are_small_and_each_another(answers: Path) -> None:
    page = json.loads((answers / "hits" / "1000.json").read_bytes())
    assert Schemas(DOCUMENT).answer_check(SCHEMAS["Assets"])(page) == []
    assert len({asset["id"] for asset in page["objects"]}) == 1000


def test_missing_property_is_noticed() -> None:
    asset = payloads.Filler(SCHEMAS).asset("IndexedAsset")
    asset["versions"][1]["person_ids"] = []
    del asset["files"][0]["checksum"]
    found = list(unfilled(asset, SCHEMAS["IndexedAsset"], "asset"))
    assert found == ["asset.files[].checksum", "asset.versions[].person_ids"]


def test_nested_parts() -> None:
    asset = payloads.Filler(SCHEMAS).asset("IndexedAsset")
    counts = {name: len(asset[name]) for name in ("versions", "files", "formats", "proxies", "keyframes")}
    assert counts == {"versions": 2, "files": 2, "formats": 1, "proxies": 1, "keyframes": 3}


def test_the_same_in_each_run() -> None:
    made = [payloads.Filler(SCHEMAS).asset("IndexedAsset") for _ in range(2)]
    assert made[0] == made[1] != payloads.Filler(SCHEMAS, seed=1).asset("IndexedAsset")


def test_pages(answers: Path) -> None:
    pages = {size: json.loads((answers / "assets" / f"{size}.json").read_bytes()) for size in payloads.SIZES}
    assert [len(page["objects"]) for page in pages.values()] == [100, 1000]
    assert [page["pages"] * page["per_page"] for page in pages.values()] == [WALKED] * 2
    identifiers = {asset["id"] for asset in pages[1000]["objects"]}
    assert len(identifiers) == 1000


def test_sizes(answers: Path) -> None:
    sizes = payloads.sizes(answers)
    assert sizes["assets"] == len((answers / "assets" / "1000.json").read_bytes())
    assert list(sizes) == ["asset", "assets", "indexed", "hits"]


def test_the_small_asset_is_the_one_that_is_asked_for(answers: Path) -> None:
    asset = json.loads((answers / "assets" / "asset.json").read_bytes())
    assert (asset["id"], asset["title"]) == (job.ASSET_ID, job.TITLE)
