"""Jobs that operations start: the work of most of them leaves no trace but the job.

Each row of the table is a pattern of operations. The job runs to its end; see `State.start_job`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from ..operation import Operation
from ..resources import PARENTS
from ..state import State
from ..tables import Record, live
from .registry import Call, Handler

__all__ = ["BULK_TABLES", "job_answer", "named_objects", "work_of"]

_NAMED: Mapping[str, str] = {
    **PARENTS,
    "export_location_id": "export_locations",
    "file_id": "files",
    "format_id": "formats",
    "history_entity_id": "history",
    "job_id": "jobs",
    "portal_id": "portals",
    "profile_id": "analysis_profiles",
    "search_id": "saved_searches",
    "view_id": "views",
}
"""Tables of the records that parameters of a path name."""
BULK_TABLES = frozenset({"assets", "collections", "saved_searches", "segments", "playlists"})


class _Work(NamedTuple):
    operations: re.Pattern[str]
    """Service and name of the operations."""
    kind: str
    title: str
    finish: Callable[[State, Sequence[Record]], None] = lambda state, objects: None
    """Change of the objects at the end of the job."""


def _set_status(name: str) -> Callable[[State, Sequence[Record]], None]:
    """Return a function that sets a status of assets and of their newest versions to done."""

    def finish(state: State, objects: Sequence[Record]) -> None:
        for asset in objects:
            if asset["_table"] == "assets" and asset["id"] in state.assets:
                for record in (asset, state.newest_version(asset["id"])):
                    state.change(record, {name: "DONE"})

    return finish


def _row(operations: str, kind: str, title: str, *finish: Callable[[State, Sequence[Record]], None]) -> _Work:
    return _Work(re.compile(operations), kind, title, *finish)


_WORK: Sequence[_Work] = (
    _row(r"\w+\.(bulk_)?reindex_\w+", "REINDEX", "Reindexing"),
    _row(r"transcode\.(bulk_)?analyze_\w+", "ANALYZE", "Analyzing", _set_status("analyze_status")),
    _row(r"transcode\.(bulk_)?transcribe_\w+", "TRANSCRIPTION", "Transcribing", _set_status("transcribe_status")),
    _row(r"transcode\.(bulk_)?fill_\w+", "METADATA_FILLING", "Proposing metadata"),
    _row(r"transcode\.generate_\w+_keyframe", "KEYFRAMES", "Creating a keyframe"),
    _row(r"assets\.synchronize_\w+_keyframes", "KEYFRAMES", "Synchronizing keyframes"),
    _row(r"files\.(bulk_create|create_proxy)_keyframes", "TRANSCODE", "Creating keyframes and proxies"),
    _row(r"files\.(capture_file_frame|transcode_version|extract_file_subtitles)", "TRANSCODE", "Transcoding"),
    _row(r"files\.scan_storage", "SCAN", "Scanning a storage"),
    _row(r"files\.delete_missing_files", "MARK_MISSING", "Deleting missing files"),
    _row(r"ml\.(bulk_extract_faces|extract_asset_version_faces)", "FACE_RECOGNITION", "Looking for faces"),
    _row(r"automations\.run_automation", "AUTOMATION", "Running an automation"),
    _row(r"assets\.create_publication_job", "PUBLISH", "Publishing"),
)


def work_of(operation: Operation) -> Handler | None:
    """Return the handler of an operation that only starts a job."""
    name = f"{operation.service}.{operation.id}"
    for work in _WORK:
        if work.operations.fullmatch(name):
            return lambda call: _start(call, work)
    return None


def job_answer(call: Call, job: Record, **fields: Any) -> Record:
    """Return a job with the names that operations have for a reference to it."""
    return {**job, "job_id": job["id"], **fields}


def named_objects(call: Call) -> list[Record]:
    """Return the objects in the path, which must exist, and those in the body, of which unknown ones are skipped."""
    state, path = call.state, call.arguments.path
    found = [state.table(_NAMED[name]).get(str(key)) for name, key in path.items() if name in _NAMED]
    kind = path.get("object_type")
    if kind and path.get("object_id") and state.has_table(str(kind)):
        found.append(state.table(str(kind)).get(str(path["object_id"])))
    kind = call.body.get("object_type")
    if kind in BULK_TABLES:
        table = state.table(kind)
        found += [table.get(key) for key in call.body.get("object_ids") or () if key in table]
    return found


def _start(call: Call, work: _Work) -> Record:
    state = call.state
    objects = live(named_objects(call))
    job = state.start_job(
        work.kind,
        work.title,
        objects,
        lambda: work.finish(state, objects),
        priority=call.body.get("priority") or 5,
    )
    return job_answer(call, job)
