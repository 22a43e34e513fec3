"""Tables of records, and the kinds of records that exist.

A record is a plain dict in the form of a response of iconik. A key that starts with an underscore is internal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Record: TypeAlias = dict[str, Any]
Change: TypeAlias = Callable[["Kind", str, Record], None]
"""Receiver of changes: the kind, what happened (``create``, ``update`` …) and the record."""


class RefusedError(Exception):
    """A request that satisfies the contract, but contradicts the state."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.text = text


@dataclass(frozen=True)
class Kind:
    """One kind of record.

    Attributes:
        noun: Name of a record in messages.
        key: Field that identifies a record.
        of: Fields that refer to records of other kinds, each with their tables. A record is removed with any of them.
            Look-ups by these fields use an index.
        event: Type and realm of the events about such records. A type of None is the `object_type` of the record.
    """

    noun: str
    key: str = "id"
    of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    event: tuple[str | None, str] | None = None


_ASSET = {"asset_id": ("assets",)}
_VERSION = _ASSET | {"version_id": ("versions",)}
_OBJECT = {"object_id": ("assets", "collections", "segments", "saved_searches", "playlists")}

KINDS: Mapping[str, Kind] = {
    "assets": Kind("asset", event=("assets", "entity")),
    "versions": Kind("version", of=_ASSET),
    "segments": Kind("segment", of=_VERSION, event=("assets", "segments")),
    "history": Kind("history entry", of=_ASSET),
    "relations": Kind("relation", of=_ASSET | {"related_to_asset_id": ("assets",), "relation_type": ()}),
    "relation_types": Kind("relation type", key="name"),
    "transcriptions": Kind("transcription", of=_VERSION),
    "collections": Kind("collection", event=("collections", "entity")),
    "contents": Kind("content", of=_OBJECT | {"collection_id": ("collections",)}, event=("collections", "contents")),
    "playlists": Kind("playlist"),
    "playlist_items": Kind("playlist item", of=_OBJECT | {"playlist_id": ("playlists",)}),
    "shares": Kind("share", of=_OBJECT, event=(None, "shares")),
    "share_users": Kind("share user", of={"share_id": ("shares",)}),
    "approvals": Kind("approval", of=_OBJECT),
    "approval_requests": Kind("approval request", of=_OBJECT),
    "favorites": Kind("favorite", of=_OBJECT),
    "views_of_objects": Kind("view of an object", of=_OBJECT),
    "acls": Kind("ACL", of=_OBJECT | {"holder_id": ("users", "groups", "shares")}, event=(None, "acls")),
    "formats": Kind("format", of=_VERSION, event=("assets", "formats")),
    "file_sets": Kind("file set", of=_VERSION | {"format_id": ("formats",)}),
    "files": Kind(
        "file",
        of=_VERSION | {"format_id": ("formats",), "file_set_id": ("file_sets",), "storage_id": ("storages",)},
        event=("assets", "files"),
    ),
    "proxies": Kind("proxy", of=_VERSION),
    "keyframes": Kind("keyframe", of=_VERSION),
    "subtitles": Kind("subtitle", of=_VERSION),
    "attachments": Kind("attachment", of=_ASSET | {"segment_id": ("segments",)}),
    "storages": Kind("storage"),
    "jobs": Kind("job", of={"parent_id": ()}),
    "fields": Kind("metadata field", key="name"),
    "views": Kind("metadata view"),
    "values": Kind("metadata values", of=_OBJECT, event=(None, "metadata")),
    "searches": Kind("search"),
    "saved_searches": Kind("saved search"),
    "users": Kind("user"),
    "groups": Kind("group"),
    "tokens": Kind("token", of={"token": ()}),
}
"""Kinds by table. `resources` adds those that only one table of operations knows."""


class Table:
    """Records of one kind by their key, in order of creation."""

    def __init__(self, name: str, kind: Kind, changed: Change | None = None) -> None:
        self.name = name
        self.kind = kind
        self._changed = changed
        self._records: dict[str, Record] = {}
        self._indexes: dict[str, defaultdict[Any, dict[str, Record]]] = {name: defaultdict(dict) for name in kind.of}

    @property
    def noun(self) -> str:
        """Name of a record in messages."""
        return self.kind.noun

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
        key = record[self.kind.key]
        if key in self._records:
            raise RefusedError(409, f"{self.noun} {key} exists already")
        record["_table"] = self.name
        self._records[key] = record
        self._index(record, self._indexes)
        self.note("create", record)
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
        indexed = [self._indexes[name].get(equal[name], {}) for name in equal if name in self._indexes]
        records = min(indexed, key=len) if indexed else self._records
        return [record for record in list(records.values()) if _matches(record, equal)]

    def grouped(self, name: str) -> Mapping[Any, list[Record]]:
        """Return the records by their value of a field, the oldest first. Any other value maps to an empty list."""
        groups: defaultdict[Any, list[Record]] = defaultdict(list)
        for record in self:
            groups[record.get(name)].append(record)
        return groups

    def change(self, record: Record, fields: Mapping[str, Any]) -> Record:
        """Set fields of a record of this table, or of one that is not in a table yet.

        Raises:
            RefusedError: With status 409, if another record has the new key.
        """
        old_key, key = record[self.kind.key], fields.get(self.kind.key, record[self.kind.key])
        if self._records.get(old_key) is not record:
            record |= fields
            return record
        if key != old_key and key in self._records:
            raise RefusedError(409, f"{self.noun} {key} exists already")
        # A record keeps its place in an index whose value stays.
        moved = [
            name for name in self._indexes if key != old_key or (name in fields and fields[name] != record.get(name))
        ]
        self._unindex(record, moved)
        record |= fields
        if key != old_key:
            self._records[key] = self._records.pop(old_key)
        self._index(record, moved)
        return record

    def remove(self, record: Record, *, how: str = "delete") -> None:
        """Remove a record, if it exists. The event says how: `delete`, `purge`, or nothing for an empty text."""
        if self._records.pop(record[self.kind.key], None) is not None:
            self._unindex(record, self._indexes)
            if how:
                self.note(how, record)

    def move_to_end(self, record: Record) -> None:
        """Move a record to the end, as the newest."""
        self._records[record[self.kind.key]] = self._records.pop(record[self.kind.key])
        self._unindex(record, self._indexes)
        self._index(record, self._indexes)

    def note(self, operation: str, record: Record) -> None:
        """Report a change of a record."""
        if self._changed is not None:
            self._changed(self.kind, operation, record)

    def _index(self, record: Record, names: Iterable[str]) -> None:
        for name in names:
            self._indexes[name][record.get(name)][record[self.kind.key]] = record

    def _unindex(self, record: Record, names: Iterable[str]) -> None:
        for name in names:
            self._indexes[name][record.get(name)].pop(record[self.kind.key], None)


def live(records: Iterable[Record]) -> list[Record]:
    """Return the records that are not in the delete queue."""
    return [record for record in records if record.get("status") != "DELETED"]


def _matches(record: Record, equal: Mapping[str, Any]) -> bool:
    return all(record.get(name) == value for name, value in equal.items())
