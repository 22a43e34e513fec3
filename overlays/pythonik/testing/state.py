"""State of the stand-in: tables of records, and their relations.

A record is a plain dict in the form of a response of iconik. A key that starts with an underscore is internal.
Responses contain only fields that the contract documents.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias
from uuid import uuid4

Record: TypeAlias = dict[str, Any]

_ONE_MICROSECOND = timedelta(microseconds=1)
_LONG_AGO = datetime.fromtimestamp(0, UTC)


class RefusedError(Exception):
    """A request that satisfies the contract, but contradicts the state."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.text = text


class Table:
    """Records of one kind by their key, in order of creation.

    Args:
        noun: Name of a record in messages.
        key: Field that identifies a record.
    """

    def __init__(self, noun: str, key: str = "id") -> None:
        self.noun = noun
        self._key = key
        self._records: dict[str, Record] = {}

    def __iter__(self) -> Iterator[Record]:
        return iter(list(self._records.values()))

    def __len__(self) -> int:
        return len(self._records)

    def __contains__(self, key: object) -> bool:
        return key in self._records

    def add(self, record: Record) -> Record:
        """Add a record.

        Raises:
            RefusedError: With status 409, if a record with this key exists.
        """
        key = record[self._key]
        if key in self._records:
            raise RefusedError(409, f"{self.noun} {key} exists already")
        self._records[key] = record
        return record

    def get(self, key: str, **equal: Any) -> Record:
        """Return a record.

        Raises:
            RefusedError: With status 404, if no record has this key and these values.
        """
        record = self._records.get(key)
        if record is None or not _matches(record, equal):
            raise RefusedError(404, f"{self.noun} {key} does not exist")
        return record

    def find(self, **equal: Any) -> list[Record]:
        """Return the records with these values, the oldest first."""
        return [record for record in self if _matches(record, equal)]

    def grouped(self, name: str) -> Mapping[Any, list[Record]]:
        """Return the records by their value of a field, the oldest first. Any other value maps to an empty list."""
        groups: defaultdict[Any, list[Record]] = defaultdict(list)
        for record in self:
            groups[record.get(name)].append(record)
        return groups

    def remove(self, record: Record) -> None:
        """Remove a record, if it exists."""
        self._records.pop(record[self._key], None)

    def move_to_end(self, record: Record) -> None:
        """Move a record to the end, as the newest."""
        self._records[record[self._key]] = self._records.pop(record[self._key])


@dataclass
class Script:
    """Course of a job that the stand-in itself has started."""

    steps: list[tuple[str, int]]
    """Status and progress at each further request for the job."""
    finish: Callable[[], None]
    """Function for the last step."""


_BELOW: Mapping[str, Sequence[tuple[str, str]]] = {
    "assets": (
        ("versions", "asset_id"),
        ("segments", "asset_id"),
        ("history", "asset_id"),
        ("contents", "object_id"),
        ("formats", "asset_id"),
        ("file_sets", "asset_id"),
        ("files", "asset_id"),
        ("proxies", "asset_id"),
        ("keyframes", "asset_id"),
        ("attachments", "asset_id"),
        ("values", "object_id"),
    ),
    "collections": (("contents", "object_id"), ("contents", "collection_id"), ("values", "object_id")),
    "versions": (
        ("segments", "version_id"),
        ("formats", "version_id"),
        ("file_sets", "version_id"),
        ("files", "version_id"),
        ("proxies", "version_id"),
        ("keyframes", "version_id"),
    ),
    "segments": (("values", "object_id"), ("attachments", "segment_id")),
    "formats": (("file_sets", "format_id"), ("files", "format_id")),
    "file_sets": (("files", "file_set_id"),),
}
"""Tables whose records are removed with a record, each with the field that refers to it."""


@dataclass
class State:
    """All records of one stand-in, empty at the start.

    Callers must hold `lock` to read or write.
    """

    storages: Table
    user: Record = field(
        default_factory=lambda: {
            "id": str(uuid4()),
            "first_name": "Test",
            "last_name": "User",
            "email": "test.user@iconik.example",
        }
    )
    system_domain_id: str = field(default_factory=lambda: str(uuid4()))
    assets: Table = field(default_factory=lambda: Table("asset"))
    versions: Table = field(default_factory=lambda: Table("version"))
    segments: Table = field(default_factory=lambda: Table("segment"))
    history: Table = field(default_factory=lambda: Table("history entry"))
    collections: Table = field(default_factory=lambda: Table("collection"))
    contents: Table = field(default_factory=lambda: Table("content"))
    formats: Table = field(default_factory=lambda: Table("format"))
    file_sets: Table = field(default_factory=lambda: Table("file set"))
    files: Table = field(default_factory=lambda: Table("file"))
    proxies: Table = field(default_factory=lambda: Table("proxy"))
    keyframes: Table = field(default_factory=lambda: Table("keyframe"))
    attachments: Table = field(default_factory=lambda: Table("attachment"))
    jobs: Table = field(default_factory=lambda: Table("job"))
    fields: Table = field(default_factory=lambda: Table("metadata field", key="name"))
    views: Table = field(default_factory=lambda: Table("metadata view"))
    values: Table = field(default_factory=lambda: Table("metadata values"))
    searches: Table = field(default_factory=lambda: Table("search"))
    scrolls: dict[str, list[Record]] = field(default_factory=dict)
    scripts: dict[str, Script] = field(default_factory=dict)
    lock: threading.RLock = field(default_factory=threading.RLock)
    _now: datetime = _LONG_AGO

    def now(self) -> str:
        """Return a unique time in the form of iconik, with microseconds and without a zone."""
        self._now = max(datetime.now(UTC), self._now + _ONE_MICROSECOND)
        return self._now.strftime("%Y-%m-%dT%H:%M:%S.%f")

    def new(self, *parts: Mapping[str, Any], **fields: Any) -> Record:
        """Return a record with an identifier and dates. Later parts override earlier ones."""
        now = self.now()
        record: Record = {"id": str(uuid4()), "date_created": now, "date_modified": now}
        for part in (*parts, fields):
            record |= part
        return record

    def touch(self, record: Record) -> Record:
        """Set the modification date of a record."""
        record["date_modified"] = self.now()
        return record

    def delete(self, record: Record) -> None:
        """Move a record to the delete queue."""
        record |= {"status": "DELETED", "date_deleted": self.now(), "deleted_by_user": self.user["id"]}
        self.touch(record)

    def restore(self, record: Record) -> None:
        """Restore a record from the delete queue."""
        record |= {"status": "ACTIVE", "date_deleted": None, "deleted_by_user": None}
        self.touch(record)

    def purge(self, table: str, record: Record) -> None:
        """Remove a record and its dependent records."""
        self.table(table).remove(record)
        for lower, reference in _BELOW.get(table, ()):
            for child in self.table(lower).find(**{reference: record["id"]}):
                self.purge(lower, child)

    def purge_deleted(self, *tables: str) -> None:
        """Remove all records in the delete queue."""
        for table in tables:
            for record in self.table(table).find(status="DELETED"):
                self.purge(table, record)

    def table(self, name: str) -> Table:
        """Return a table by name."""
        table: Table = getattr(self, name)
        return table

    def newest_version(self, asset_id: str) -> Record:
        """Return the current version of an existing asset."""
        return live(self.versions.find(asset_id=asset_id))[-1]

    def note(self, asset_id: str, operation: str, description: str, **fields: Any) -> Record:
        """Add an entry to the history of an asset."""
        return self.history.add(
            self.new(
                fields,
                asset_id=asset_id,
                operation_type=operation,
                operation_description=description,
                system_domain_id=self.system_domain_id,
                user_id=self.user["id"],
                version_id=self.newest_version(asset_id)["id"],
            )
        )

    def look_at(self, job: Record) -> Record:
        """Return a job. A job that the stand-in itself has started advances by a step in each call."""
        script = self.scripts.get(job["id"])
        if script is not None:
            job["status"], job["progress"] = script.steps.pop(0)
            self.touch(job)
            if job["status"] == "STARTED" and not job.get("started_at"):
                job["started_at"] = job["date_modified"]
            if not script.steps:
                del self.scripts[job["id"]]
                job["completed_at"] = job["date_modified"]
                script.finish()
        return job


def live(records: Iterable[Record]) -> list[Record]:
    """Return the records that are not in the delete queue."""
    return [record for record in records if record.get("status") != "DELETED"]


def _matches(record: Record, equal: Mapping[str, Any]) -> bool:
    return all(record.get(name) == value for name, value in equal.items())
