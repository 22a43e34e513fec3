"""Archive, restore, transfer and export of media: jobs whose results are there at their end."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..state import State
from ..tables import Record, RefusedError, live
from .collections import held_below
from .registry import Call, Registry
from .search import hits
from .work import BULK_TABLES, job_answer

operation = Registry("files")


@dataclass(frozen=True)
class _Target:
    """Media of one asset to be moved.

    Attributes:
        formats: Formats; an asset without media has none.
        options: Options of the body for this asset.
    """

    asset: Record
    formats: Sequence[Record]
    options: Mapping[str, Any] = field(default_factory=dict)


# The results of a job


def _archive(state: State, target: _Target, storage: Record) -> None:
    for record in target.formats:
        _copy(state, record, storage, archived=True)
        if target.options.get("delete_original"):
            _drop_sources(state, record, lambda each: not each["is_archive"])
        online = bool(_online(state, record))
        state.change(record, {"archive_status": "ARCHIVED", "is_online": online})
    _note_archive_status(state, target.asset)


def _restore(state: State, target: _Target, storage: Record) -> None:
    for record in target.formats:
        if not _online(state, record):
            _copy(state, record, storage, archived=False)
        state.change(record, {"archive_status": "NOT_ARCHIVED", "is_online": True})
    state.change(target.asset, {"is_online": True, "last_archive_restore_date": state.now()})
    _note_archive_status(state, target.asset)


def _transfer(state: State, target: _Target, storage: Record) -> None:
    for record in target.formats:
        _copy(state, record, storage, archived=False)
        if target.options.get("delete_original"):
            _drop_sources(state, record, lambda each: each["storage_id"] != storage["id"])
        state.change(record, {"is_online": True})


def _export(state: State, target: _Target, location: Record) -> None:
    """Register the exported files on the storage of the location."""
    storage = state.storages.get(location["storage_id"])
    for record in target.formats:
        for file in _one_copy(state, record, target.options.get("preferred_original_storage_id")):
            name = target.options.get("destination_filename") or target.options.get("file_name") or file["name"]
            state.files.add(
                state.new(
                    {key: file.get(key) for key in ("size", "checksum", "_key")},
                    name=name,
                    original_name=name,
                    directory_path=location["path"],
                    status="CLOSED",
                    type="FILE",
                    storage_id=storage["id"],
                    storage_method=storage["method"],
                    user_id=state.user["id"],
                )
            )


def _one_copy(state: State, record: Record, preferred: str | None) -> list[Record]:
    """Return the files of a format from one of its storages that are online: the preferred one, or else the first."""
    sets = _online(state, record)
    places = [each.get("storage_id") for each in sets]
    place = preferred if preferred in places else places[0] if places else None
    chosen = [each for each in sets if each.get("storage_id") == place]
    return [file for each in chosen for file in state.files.find(file_set_id=each["id"])]


def _copy(state: State, record: Record, storage: Record, *, archived: bool) -> None:
    """Add file sets with copies of the files of a format, unless the storage has them already."""
    sets = live(state.file_sets.find(format_id=record["id"]))
    if any(each.get("storage_id") == storage["id"] and each["is_archive"] is archived for each in sets):
        return
    # An archive is made of what is online, and an online copy of whatever there is.
    for source in [each for each in sets if not each["is_archive"]] or sets[:1]:
        place = {"storage_id": storage["id"], "is_archive": archived, "status": "ACTIVE"}
        copied = state.file_sets.add(state.new(_without_id(source), place))
        for file in state.files.find(file_set_id=source["id"]):
            fields = {"storage_id": storage["id"], "storage_method": storage["method"], "status": "CLOSED"}
            state.files.add(state.new(_without_id(file), fields, file_set_id=copied["id"]))
    methods = [*(record.get("storage_methods") or []), storage["method"]]
    state.change(record, {"storage_methods": list(dict.fromkeys(methods))})


def _without_id(record: Record) -> Record:
    return {name: value for name, value in record.items() if name not in {"id", "date_created", "date_modified"}}


def _drop_sources(state: State, record: Record, is_source: Callable[[Record], bool]) -> None:
    for each in live(state.file_sets.find(format_id=record["id"])):
        if is_source(each):
            state.purge(each, how="delete")


def _online(state: State, record: Record) -> list[Record]:
    return [each for each in live(state.file_sets.find(format_id=record["id"])) if not each["is_archive"]]


def _note_archive_status(state: State, asset: Record) -> None:
    """Set the archive status of an asset and its newest version: archived, if all that has media is archived."""
    version = state.newest_version(asset["id"])
    formats = [
        each
        for each in live(state.formats.find(version_id=version["id"]))
        if each["archive_status"] == "ARCHIVED" or state.file_sets.find(format_id=each["id"])
    ]
    archived = bool(formats) and all(each["archive_status"] == "ARCHIVED" for each in formats)
    status = {"archive_status": "ARCHIVED" if archived else "NOT_ARCHIVED"}
    online = {"is_online": False} if formats and not any(each["is_online"] for each in formats) else {}
    for each in (asset, version):
        state.change(each, {**status, **online})


@dataclass(frozen=True)
class _Move:
    """One kind of move.

    Attributes:
        kind: Type of the job.
        act: Result of the job for one asset.
        purpose: Purpose of the storage if the request names none; None if the place is in the path.
        begin: Archive status of a format while the job runs.
    """

    kind: str
    title: str
    act: Callable[[State, _Target, Record], None]
    purpose: str | None = None
    begin: str | None = None


_ARCHIVE = _Move("ARCHIVE", "Archiving", _archive, "ARCHIVE", begin="ARCHIVING")
_RESTORE = _Move("RESTORE", "Restoring", _restore, "FILES")
_TRANSFER = _Move("TRANSFER", "Transferring", _transfer)
_EXPORT = _Move("EXPORT", "Exporting", _export)


def _start(call: Call, move: _Move, targets: Sequence[_Target], missing: Sequence[str] = ()) -> Record:
    """Start the job of a move. Objects that do not exist end it with a warning, as they may vanish before it runs."""
    state = call.state
    place = _place(call, move)
    call.refer("parent_job_id", state.jobs)
    for target in targets:
        for record in target.formats:
            if move.begin:
                state.change(record, {"archive_status": move.begin})

    def finish() -> None:
        for target in targets:
            if target.asset["id"] in state.assets:
                formats = [each for each in target.formats if each["id"] in state.formats]
                move.act(state, _Target(target.asset, formats, target.options), place)

    job = state.start_job(
        move.kind,
        f"{move.title} {len(targets)} assets" if len(targets) != 1 else f"{move.title} {targets[0].asset['title']}",
        [target.asset for target in targets],
        finish,
        warning=", ".join(missing) or None,
        parent_id=call.body.get("parent_job_id"),
    )
    return job_answer(call, job)


def _place(call: Call, move: _Move) -> Record:
    """Return the storage or the export location that media moves to."""
    state, path = call.state, call.arguments.path
    if "export_location_id" in path:
        location = state.export_locations.get(call.id("export_location_id"))
        state.storages.get(location["storage_id"])
        return location
    if "storage_id" in path:
        return state.storages.get(call.id("storage_id"))
    named = call.refer("destination_storage_id", state.storages) or call.refer("storage_id", state.storages)
    if named is not None:
        return named
    for purpose in (move.purpose, "FILES"):
        for storage in state.storages.find(purpose=purpose):
            return storage
    raise RefusedError(400, "the request names no storage, and a default storage does not exist")


# Objects of a request


def _formats(state: State, asset: Record, names: Iterable[str] | None, *, all_versions: bool = False) -> list[Record]:
    """Return formats of an asset by their names; without names, all that have files."""
    records = live(state.formats.find(asset_id=asset["id"]))
    if not all_versions:
        newest = state.newest_version(asset["id"])["id"]
        records = [each for each in records if each["version_id"] == newest]
    if names is None:
        return [each for each in records if state.file_sets.find(format_id=each["id"])]
    wanted = set(names)
    return [each for each in records if each["name"] in wanted]


def _assets_of(call: Call, kind: str, record: Record) -> Iterator[Record]:
    state = call.state
    if kind == "assets":
        yield record
    elif kind == "collections":
        yield from (each for table, each in held_below(state, record) if table == "assets")
    elif kind == "saved_searches":
        found = hits(call, {**record["criteria"], "doc_types": ["assets"]})
        yield from (state.assets.get(each["id"]) for each in found)


def _one_format(call: Call) -> list[_Target]:
    asset = call.state.assets.get(call.id("asset_id"))
    return [_Target(asset, [call.state.formats.get(call.id("format_id"), asset_id=asset["id"])], call.body)]


def _several(call: Call, kind: str, rows: Iterable[Mapping[str, Any]]) -> tuple[list[_Target], list[str]]:
    """Return the targets of rows with an `id` each, and the objects that do not exist."""
    table = call.state.table(kind)
    found: dict[str, _Target] = {}
    missing = []
    for row in rows:
        if row["id"] not in table:
            missing.append(f"{table.noun} {row['id']} does not exist")
            continue
        for asset in live(_assets_of(call, kind, table.get(row["id"]))):
            all_versions = bool(row.get("all_versions"))
            formats = _formats(call.state, asset, row.get("formats"), all_versions=all_versions)
            found.setdefault(asset["id"], _Target(asset, formats, row))
    return list(found.values()), missing


# Operations


@operation
def archive_format(call: Call) -> Record:
    return _start(call, _ARCHIVE, _one_format(call))


@operation
def archive_format_v1(call: Call) -> Record:
    return _start(call, _ARCHIVE, _one_format(call))


@operation
def restore_archived_format(call: Call) -> Record:
    (target,) = _one_format(call)
    (record,) = target.formats
    if record["archive_status"] != "ARCHIVED":
        raise RefusedError(400, f"format {record['id']} is not archived")
    return _start(call, _RESTORE, [target])


@operation
def delete_archived_format(call: Call) -> None:
    state = call.state
    (target,) = _one_format(call)
    (record,) = target.formats
    for each in state.file_sets.find(format_id=record["id"], is_archive=True):
        if call.body.get("file_set_id") in (None, each["id"]):
            state.purge(each, how="delete")
    if not state.file_sets.find(format_id=record["id"], is_archive=True):
        state.change(record, {"archive_status": "NOT_ARCHIVED"})
        _note_archive_status(state, target.asset)


@operation
def transfer_format(call: Call) -> Record:
    return _start(call, _TRANSFER, _one_format(call))


@operation
def copy_format_to_storage(call: Call) -> Record:
    record = call.state.formats.get(call.id("format_id"))
    return _start(call, _TRANSFER, [_Target(call.state.assets.get(record["asset_id"]), [record], call.body)])


@operation
def copy_file_set_to_storage(call: Call) -> Record:
    state = call.state
    file_set = state.file_sets.get(call.id("file_set_id"))
    record = state.formats.get(file_set["format_id"])
    return _start(call, _TRANSFER, [_Target(state.assets.get(file_set["asset_id"]), [record], call.body)])


@operation
def export_asset(call: Call) -> Record:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    wanted = call.refer("format_id", state.formats)
    formats = [wanted] if wanted else _formats(state, asset, None)
    return _start(call, _EXPORT, [_Target(asset, formats, call.body)])


@operation
def export_assets(call: Call) -> Record:
    rows = [{**row, "id": row["asset_id"]} for row in call.body["assets"]]
    return _start(call, _EXPORT, *_several(call, "assets", rows))


@operation
def export_collection(call: Call) -> Record:
    call.state.collections.get(call.id("collection_id"))
    return _start(call, _EXPORT, *_several(call, "collections", [{**call.body, "id": call.id("collection_id")}]))


def _of_type(move: _Move) -> Callable[[Call], Record]:
    """Return the handler of an operation that names objects of one type, by their identifiers."""

    def handler(call: Call) -> Record:
        kind, body = call.body["object_type"], call.body
        if kind not in BULK_TABLES:
            raise RefusedError(400, f"body.object_type: {kind} have no media")
        name = call.arguments.path.get("format_name") or body.get("format_name")
        formats = None if name is None else [name]
        rows = [{**body, "id": key, "formats": formats} for key in body["object_ids"]]
        return _start(call, move, *_several(call, kind, rows))

    return handler


def _of_rows(move: _Move, kind: str) -> Callable[[Call], Record]:
    """Return the handler of an operation whose body has a row for each object."""
    return lambda call: _start(call, move, *_several(call, kind, call.body.get("objects") or ()))


operation.handlers |= {
    "bulk_archive_format": _of_type(_ARCHIVE),
    "bulk_restore_format": _of_type(_RESTORE),
    "bulk_copy_objects_to_storage": _of_type(_TRANSFER),
    "bulk_export_objects": _of_type(_EXPORT),
}
for _verb, _move in {"archive": _ARCHIVE, "restore": _RESTORE, "transfer": _TRANSFER, "export": _EXPORT}.items():
    for _kind in ("assets", "collections", "saved_searches"):
        operation.handlers[f"bulk_{_verb}_{_kind}"] = _of_rows(_move, _kind)
