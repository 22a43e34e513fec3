"""Responses of the server: assets with every property of the contract filled, equal in every run."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

Json = Any
Schema = Mapping[str, Any]

CONTRACT = Path("generated/iconik_api/contract/assets.json")
#: Assets in the list that is walked.
WALKED = 100_000

#: How many there are of what an asset has several of; two of anything else.
_HOW_MANY = {"formats": 1, "proxies": 1, "keyframes": 3, "transcribed_languages": 3}
#: Of several values the one that most assets have.
_USUAL = ("ACTIVE", "DONE", "NOT_ARCHIVED", "CLOSED", "ASSET", "FILE", "APPROVED")
_WORDS = ("harbour", "dawn", "crane", "quay", "tide", "market", "north", "interview", "rehearsal", "aerial", "night")
_TEXTS = {
    "title": "{words} {n:04}",
    "name": "{word}_{n:04}.mov",
    "original_name": "{Word} {n:04}.mov",
    "filename": "{word}_{n:04}.mp4",
    "directory_path": "projects/{word}/{n:04}",
    "url": "https://media.example/{id}?signature={key}",
    "status": "CLOSED",
    "photo": "https://media.example/people/{id}.jpg?signature={key}",
    "upload_url": "https://media.example/{id}?partNumber=1&signature={key}",
    "uri": "https://media.example/references/{id}",
    "external_link": "https://archive.example/items/{n}",
    "external_id": "HRB-{n:06}",
    "checksum": "{key}",
    "content_type": "video/mp4",
    "codec": "h264",
    "format": "mp4",
    "media_type": "video",
    "object_type": "assets",
    "storage_method": "S3",
    "frame_rate": "25",
    "start_time_code": "10:00:00:00",
    "photo_big": "https://media.example/people/{id}-512.jpg?signature={key}",
    "photo_small": "https://media.example/people/{id}-64.jpg?signature={key}",
    "upload_method": "PUT",
    "first_name": "{Word}",
    "last_name": "{Word}son",
    "category": "Footage",
    "warning": "The audio of {word} is longer than its picture",
}


#: Names that end so are filled as the end is.
_ENDS = ("url", "status", "filename")


class Filler:
    """Fills schemas with plausible values.

    Args:
        schemas: Of the contract, by name.
        seed: Another one gives other values.
    """

    def __init__(self, schemas: Mapping[str, Schema], seed: int = 0) -> None:
        self._schemas = schemas
        self._chance = random.Random(seed)  # noqa: S311 - nothing is kept secret with it

    def asset(self, schema: str) -> dict[str, Json]:
        """Return an asset with every property of a schema filled."""
        filled: dict[str, Json] = self._value("asset", self._schemas[schema])
        return filled

    def _value(self, name: str, schema: Schema) -> Json:
        if "$ref" in schema:
            return self._value(name, self._schemas[schema["$ref"].rpartition("/")[2]])
        for several in ("oneOf", "anyOf", "allOf"):
            if several in schema:
                return self._value(name, schema[several][0])
        if "enum" in schema:
            return next((each for each in _USUAL if each in schema["enum"]), schema["enum"][0])
        match schema.get("type"):
            case "object":
                return self._object(name, schema)
            case "array":
                return [self._value(name, schema["items"]) for _ in range(_HOW_MANY.get(name, 2))]
            case "integer":
                return self._chance.randrange(1, 1 << (31 if name == "size" else 20))
            case "number":
                return round(self._chance.uniform(0, 100), 3)
            case "boolean":
                return self._chance.random() < 0.5
            case _:
                return self._text(name, schema.get("format", ""))

    def _object(self, name: str, schema: Schema) -> dict[str, Json]:
        if "properties" in schema:
            return {key: self._value(key, each) for key, each in schema["properties"].items()}
        # Free keys: metadata holds lists, headers, credentials and what tells of streams hold texts.
        words = self._chance.sample(_WORDS, 4)
        return {word: [word.title()] if name == "metadata" and "type" not in _free(schema) else word for word in words}

    def _text(self, name: str, kind: str) -> str:
        if kind == "uuid" or (name.endswith("_id") and name != "external_id"):
            return str(uuid.UUID(int=self._chance.getrandbits(128), version=4))
        if kind == "date-time":
            # As iconik writes it, without a zone.
            when = datetime(2024, 1, 1) + timedelta(microseconds=self._chance.randrange(10**13, 5 * 10**13))
            return when.isoformat(timespec="microseconds")
        words = self._chance.sample(_WORDS, 3)
        n = self._chance.randrange(10_000)
        if kind == "email":
            return f"{words[0]}.{n}@studio.example"
        if name in ("in_collections", "ancestor_collections"):
            return self._text(name, "uuid")
        form = _TEXTS.get(name) or next((_TEXTS[end] for end in _ENDS if name.endswith(end)), "{word} {n}")
        key = f"{self._chance.getrandbits(160):040x}"
        return form.format(
            words=" ".join(words), word=words[0], Word=words[0].title(), n=n, id=uuid.UUID(key[:32]), key=key
        )


def _free(schema: Schema) -> Schema:
    free = schema.get("additionalProperties")
    return free if isinstance(free, Mapping) else {}


def one_asset(document: Mapping[str, Any]) -> dict[str, Json]:
    """Return the small asset: the contract's own example."""
    answer = document["paths"]["/v1/assets/{asset_id}/"]["get"]["responses"]["200"]
    example: dict[str, Json] = answer["content"]["application/json"]["examples"]["asset"]["value"]
    return example


def page(assets: Sequence[Json], total: int, number: int = 1) -> dict[str, Json]:
    """Return a response with a page of a list. Its objects are those of every page of the list."""
    size = len(assets)
    address = "/v1/assets/?page={}&per_page=" + str(size)
    return {
        "first_url": address.format(1),
        "last_url": address.format(total // size),
        "next_url": address.format(2),
        "objects": assets,
        "page": number,
        "pages": total // size,
        "per_page": size,
        "prev_url": None,
        "scroll_id": None,
        "total": total,
    }


#: Lists of full assets, by their folder: as their schema has them, with nested versions, and as the index answers, with
#: files, formats, proxies, keyframes and metadata too.
LISTS = {"assets": "Asset", "indexed": "IndexedAsset"}
#: The folder of the list that is walked: of small assets, so that a walk is about its pages, and ends some time.
HITS = "hits"
SIZES = (100, 1000)


def write(folder: Path, walked: int = WALKED) -> None:
    """Write all answers, each list in a folder of its own, a page under its size, and under size and number in `HITS`.

    Args:
        folder: An empty one.
        walked: Assets in the whole list that the pages are of.
    """
    document = json.loads(CONTRACT.read_bytes())
    small = one_asset(document)
    schemas = document["components"]["schemas"]
    fillers = {name: Filler(schemas) for name in LISTS}
    lists = {name: [fillers[name].asset(schema) for _ in range(max(SIZES))] for name, schema in LISTS.items()}
    lists[HITS] = [{**small, "id": asset["id"], "title": asset["title"]} for asset in lists["assets"]]
    for name, assets in lists.items():
        kept = folder / name
        kept.mkdir(parents=True)
        for size in SIZES:
            _dump(kept / f"{size}.json", page(assets[:size], walked))
            for number in range(1, walked // size + 1) if name == HITS else ():
                _dump(kept / f"{size}.{number}.json", page(assets[:size], walked, number))
        _dump(kept / "asset.json", small)


def sizes(folder: Path) -> dict[str, int]:
    """Bytes of the small asset and of 1,000 assets of each list."""
    lists = {name: folder / name / f"{max(SIZES)}.json" for name in (*LISTS, HITS)}
    files = {"asset": folder / "assets" / "asset.json", **lists}
    return {name: file.stat().st_size for name, file in files.items()}


def _dump(file: Path, value: Json) -> None:
    # As iconik does: no blanks.
    file.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
