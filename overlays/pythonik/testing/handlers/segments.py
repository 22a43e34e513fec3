"""Segments of an asset: single ones, several at once, and as a text of several formats."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any

from ..operation import Answer
from ..selecting import has_value, in_range, ordered, values
from ..state import State
from ..tables import Record, RefusedError, live
from .registry import Call, Registry
from .work import job_answer

operation = Registry("assets")

_SEGMENT: Mapping[str, Any] = {
    "segment_type": "GENERIC",
    "status": "ACTIVE",
    "is_internal": False,
    "segment_checked": False,
    "metadata": {},
    "time_start_milliseconds": None,
    "time_end_milliseconds": None,
}
_CONDITIONS = (
    "transcription_id",
    "version_id",
    "segment_type",
    "segment_color",
    "time_start_milliseconds",
    "time_end_milliseconds",
    "status",
    "person_id",
    "share_id",
    "project_id",
)
_TYPES = frozenset(
    ["MARKER", "QC", "GENERIC", "COMMENT", "TAG", "TRANSCRIPTION", "SEMANTIC_TRANSCRIPTION", "SCENE", "SHOT", "PERSON"]
)
_FRAMES = 25
"""Frames of a second in a time code: the stand-in does not decode media."""


def shown(state: State, segment: Record) -> Record:
    """Return a segment with its related records."""
    author = state.users.get(segment["user_id"]) if segment.get("user_id") in state.users else {}
    return {
        **segment,
        "has_attachments": bool(state.attachments.find(segment_id=segment["id"])),
        "has_drawing": bool(segment.get("drawing")),
        "user_first_name": author.get("first_name"),
        "user_last_name": author.get("last_name"),
    }


def copy_segments(state: State, source: Record, target: Record, types: Iterable[str] | None) -> None:
    """Copy the segments of a version into another version."""
    chosen = None if types is None else set(types)
    for segment in live(state.segments.find(version_id=source["id"])):
        if chosen is None or segment["segment_type"] in chosen:
            copied = {key: value for key, value in segment.items() if key != "id"}
            state.segments.add(state.new(copied, version_id=target["id"], asset_id=target["asset_id"]))


@operation
def list_segments(call: Call) -> Record:
    return call.page(_wanted(call), lambda segments: [shown(call.state, each) for each in segments])


@operation
def create_segment(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    return shown(call.state, _added(call, asset, call.body, "body"))


@operation
def get_segment(call: Call) -> Record:
    if (segment_type := call.id("segment_id")) in _TYPES:
        # The twin `list_segments_of_type` has the same path.
        asset = call.state.assets.get(call.id("asset_id"))
        newest = call.state.newest_version(asset["id"])["id"]
        found = call.state.segments.find(asset_id=asset["id"], version_id=newest, segment_type=segment_type)
        records = _in_time(call, call.chosen(live(found)))
        return call.page(records, lambda segments: [shown(call.state, each) for each in segments])
    return shown(call.state, _segment(call))


@operation
def replace_segment(call: Call) -> Record:
    segment = _segment(call)
    version_id = segment["version_id"]
    call.replace(segment, _SEGMENT)
    call.state.change(segment, {"version_id": call.body.get("version_id") or version_id}, note=False)
    return shown(call.state, segment)


@operation
def partial_update_segment(call: Call) -> Record:
    return shown(call.state, call.change(_segment(call)))


@operation
def delete_segment(call: Call) -> None:
    segment = _segment(call)
    if call.option("soft_delete"):
        call.state.delete(segment)
    else:
        call.state.purge(segment, how="delete")


# Several at once. The work is done with the request, in place of the job that iconik starts for it.


@operation
def bulk_create_segments(call: Call) -> Record:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    bodies = call.body["objects"]
    for place, body in enumerate(bodies):
        _check(call, body, f"body.objects[{place}]")
    for place, body in enumerate(bodies):
        _added(call, asset, body, f"body.objects[{place}]")
    return job_answer(call, state.start_job("CUSTOM", f"Creating {len(bodies)} segments", [asset]))


@operation
def bulk_replace_segments(call: Call) -> Record:
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    found = []
    for place, body in enumerate(call.body["objects"]):
        if not state.segments.find(asset_id=asset["id"], id=body["id"]):
            raise RefusedError(400, f"body.objects[{place}].id: segment {body['id']} does not exist")
        found.append((state.segments.get(body["id"]), body))
    for segment, body in found:
        kept = {name: segment[name] for name in ("version_id", "user_id", "parent_id", "path") if name in segment}
        fields = {**_SEGMENT, **kept, **body}
        gone = [name for name in segment if name not in fields and name not in _KEPT and not name.startswith("_")]
        state.change(segment, {**dict.fromkeys(gone), **fields})
    return job_answer(call, state.start_job("CUSTOM", f"Replacing {len(found)} segments", [asset]))


_KEPT = frozenset({"id", "asset_id", "date_created", "date_modified", "top_level"})
"""Fields of a segment that a replacement keeps."""


@operation
def bulk_delete_segments(call: Call) -> None:
    state, body = call.state, call.body
    asset = state.assets.get(call.id("asset_id"))
    ids, attributes = body.get("segment_ids"), body.get("attributes") or []
    equal = {name: body[name] for name in ("segment_type", "version_id") if body.get(name) is not None}
    if ids is None and not equal and not attributes:
        raise RefusedError(400, "body: contains no segments")
    for segment in state.segments.find(asset_id=asset["id"], **equal):
        if (ids is None or segment["id"] in ids) and all(_has(segment, each) for each in attributes):
            state.purge(segment, how="delete")


def _has(segment: Record, attribute: Record) -> bool:
    name, wanted = attribute["name"], attribute["value"]
    match attribute.get("operator") or "eq":
        case "gt":
            return any(in_range(value, wanted, None, inclusive=False) for value in values(segment, name))
        case "lt":
            return any(in_range(value, None, wanted, inclusive=False) for value in values(segment, name))
    return has_value(segment, name, wanted)


# As a text


@operation
def get_segments_as_csv(call: Call) -> Answer:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(["Type", "Start", "End", "Text"])
    rows.writerows([each["segment_type"], *map(_time_code, _times(each)), _text(each)] for each in _in_order(call))
    return Answer(200, text.getvalue(), "text/csv")


@operation
def get_segments_as_srt(call: Call) -> Answer:
    cues = _cues(call, ",")
    return Answer(200, "\n".join(f"{number}\n{cue}" for number, cue in enumerate(cues, 1)), "text/srt")


@operation
def get_segments_as_vtt(call: Call) -> Answer:
    return Answer(200, "\n".join(["WEBVTT\n", *_cues(call, ".")]), "text/vtt")


@operation
def get_segments_as_text(call: Call) -> Answer:
    return Answer(200, "".join(f"{_text(each)}\n" for each in _in_order(call) if _text(each)), "text/plain")


def _in_order(call: Call) -> list[Record]:
    return ordered(_wanted(call), [("time_start_milliseconds", False)])


def _cues(call: Call, point: str) -> list[str]:
    """Return the times and lines of all segments that have a text and both times."""
    cues = []
    for segment in _in_order(call):
        start, end = _times(segment)
        words = call.option("words_per_line")
        if start is not None and end is not None and _text(segment):
            cues.append(f"{_clock(start, point)} --> {_clock(end, point)}\n{_lines(_text(segment), words)}\n")
    return cues


def _text(segment: Record) -> str:
    spoken = [str(word) for word in values(segment, "transcription.words.value")]
    return str(segment.get("segment_text") or " ".join(spoken))


def _lines(text: str, words_per_line: int | None) -> str:
    words = text.split()
    if not words_per_line:
        return text
    return "\n".join(" ".join(words[place : place + words_per_line]) for place in range(0, len(words), words_per_line))


def _times(segment: Record) -> tuple[int | None, int | None]:
    return segment.get("time_start_milliseconds"), segment.get("time_end_milliseconds")


def _clock(milliseconds: int, point: str) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{rest:03}"


def _time_code(milliseconds: int | None) -> str:
    if milliseconds is None:
        return ""
    return f"{_clock(milliseconds, ':')[:8]}:{milliseconds % 1000 * _FRAMES // 1000:02}"


def _wanted(call: Call) -> list[Record]:
    """Return the segments that the query parameters ask for."""
    state = call.state
    asset = state.assets.get(call.id("asset_id"))
    records = state.segments.find(asset_id=asset["id"])
    if call.option("status") is None:
        records = live(records)
    if call.option("version_id") is None and not call.option("include_all_versions"):
        newest = state.newest_version(asset["id"])["id"]
        records = [record for record in records if record["version_id"] == newest]
    return _in_time(call, call.narrowed(call.chosen(records), *_CONDITIONS))


def _in_time(call: Call, records: list[Record]) -> list[Record]:
    start, end = call.option("time_start_milliseconds__gte"), call.option("time_end_milliseconds__lte")
    if start is not None:
        records = [each for each in records if (each["time_start_milliseconds"] or 0) >= start]
    if end is not None:
        records = [each for each in records if (each["time_end_milliseconds"] or 0) <= end]
    return call.matching(records, "segment_text")


def _segment(call: Call) -> Record:
    asset = call.state.assets.get(call.id("asset_id"))
    return call.state.segments.get(call.id("segment_id"), asset_id=asset["id"])


def _check(call: Call, body: Record, place: str) -> None:
    """Refuse a body with a reference to an object that does not exist."""
    for name, table in (("version_id", call.state.versions), ("parent_id", call.state.segments)):
        if body.get(name) is not None and body[name] not in table:
            raise RefusedError(400, f"{place}.{name}: {table.noun} {body[name]} does not exist")


def _added(call: Call, asset: Record, body: Record, place: str) -> Record:
    state = call.state
    _check(call, body, place)
    parent = state.segments.get(body["parent_id"]) if body.get("parent_id") else None
    segment = state.new(
        _SEGMENT,
        {"user_id": state.user["id"]},
        body,
        asset_id=asset["id"],
        version_id=body.get("version_id") or state.newest_version(asset["id"])["id"],
        top_level=parent is None,
    )
    segment["path"] = f"{parent['path']}/{segment['id']}" if parent else segment["id"]
    return state.segments.add(segment)
